import { run } from './run.js'

const now = ['--now', '2026-12-25T02:25:00Z']
const example = ['docs/examples/cases.json', '--accounts', 'docs/examples/accounts.json', ...now]
/** Cases with problems and notes, and texts that a format has to quote. */
const odd = ['test/cli/looked-at/odd-cases.json', '--plan', 'developer', '--country', 'DE', ...now]
/** The ending of the file of each format. Of the page, the pictures are looked at by themselves. */
const endings = { text: 'txt', csv: 'csv', markdown: 'md', html: 'html', json: 'json' }

/** The content of each file in `looked-at` that the program writes. */
export async function files(): Promise<readonly (readonly [file: string, content: string])[]> {
  const written: (readonly [string, string])[] = []
  for (const [name, args] of Object.entries({ example, odd }))
    for (const [format, ending] of Object.entries(endings)) {
      const { stdout, stderr } = await run(['report', ...args, '--format', format])
      written.push([`${name}.${ending}`, stdout.replaceAll(/<svg [^]*?<\/svg>/g, '<svg/>') + stderr])
    }
  return written
}
