// Reduces the severity table of the page to its figures and plan names, as in test/page/severity-table.md. Usage: npm
// run page -- case-management.md
import { readFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
if (file === undefined)
  throw new Error('Pass the page as Markdown: doc_source/case-management.md of awsdocs/aws-support-user-guide')

for (const line of readFileSync(file, 'utf8').replaceAll('\\', '').split('\n')) {
  const [, name = '', code, time, description = ''] = line.split('|').map((cell) => cell.trim())
  if (time === undefined || !/^\d+ (hours?|minutes)$/.test(time)) continue
  const [, plans = '', note = ''] = /\(([^()]*)\)\.?(.*)$/.exec(description) ?? []
  const exception = /\d+ minutes for the .* Support plan/.exec(note)?.[0]
  console.log(
    `| ${name.replaceAll('*', '')} | ${code ?? ''} | ${time} | (${plans})${exception === undefined ? '' : ` ${exception}`} |`,
  )
}
