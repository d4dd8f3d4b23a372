#!/usr/bin/env node
import { endWithReader } from './output.js'
import { runProgram } from './program.js'

endWithReader()
process.exitCode = await runProgram(process.argv.slice(2))
