import type { Because } from '../editions/edition.js'
import type { WordingLanguage } from './language.js'
import { summaryIn } from './summaries.js'

const noTarget: Readonly<Record<WordingLanguage, (reason: string) => string>> = {
  en: (reason) => `no target: ${reason.replace(/\.$/, '')}`,
  ja: (reason) => `初回応答時間の目標はありません。${reason}`,
}

export function noTargetInWords([reason]: Because, language: WordingLanguage): string {
  return noTarget[language](summaryIn(language, reason))
}
