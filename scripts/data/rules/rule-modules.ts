import type { GeneratedFile } from '../holidays.js'
import { editionModules } from './edition-modules.js'
import { vocabularyModule } from './vocabulary-module.js'
import { wordingModules } from './wording-module.js'

/** Returns the modules that are made from src/editions/source. */
export const ruleModules = (): readonly GeneratedFile[] => [
  vocabularyModule(),
  ...editionModules(),
  ...wordingModules(),
]
