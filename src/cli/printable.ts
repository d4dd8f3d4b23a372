/**
 * Control characters that a terminal, a browser or an editor would act on: C0 and C1 but for line breaks and tabs, marks
 * that change the direction of text, line separators, and halves of pairs.
 */
const acting =
  // oxlint-disable-next-line no-control-regex -- Finding control characters is the purpose.
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Returns text in which no character acts on a terminal. */
export const printable = (text: string): string => text.replace(acting, escaped)

/** Returns text for one line. */
export const onOneLine = (text: string): string =>
  printable(text)
    .replace(/\t/g, ' ')
    .replace(/\r?\n|\r/g, '\\n')

const first = /^[=+\-@\t\r\n|%]/

/** Returns a cell of CSV. A spreadsheet would run a cell that begins like a formula, so an apostrophe goes before it. */
export function csvCell(text: string): string {
  const safe = printable(text)
  const harmless = first.test(safe) ? `'${safe}` : safe
  return /[",\r\n;']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Returns text for a cell of a Markdown table. */
export const markdownCell = (text: string): string =>
  onOneLine(text)
    .replace(/[&<>@]|:(?=\/\/)/g, entity)
    .replace(/[\\`*_[\]|~]/g, '\\$&')

const entity = (character: string): string => `&#${String(character.charCodeAt(0))};`

/** Returns text for HTML, in an element or in a quoted attribute. */
export const htmlText = (text: string): string => onOneLine(text).replace(/[&<>"'`=]/g, entity)
