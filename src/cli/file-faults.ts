/** What keeps a text, or its rest, from being read as cases. */
export type FileFaultKind =
  | 'empty'
  | 'cut'
  | 'too-long'
  | 'no-comma'
  | 'no-value'
  | 'not-json'
  | 'no-cases'
  | 'aws-error'
  | 'not-a-case'
  | 'no-case-id'
  | 'without-case'

export interface FileFault {
  readonly fault: FileFaultKind
  /** What is there instead, as JSON. */
  readonly got: string
}

const messages: Readonly<Record<FileFaultKind, (got: string) => string>> = {
  empty: () => 'Expected cases, as DescribeCases returns them; got an empty file.',
  cut: () => 'Expected more JSON; got the end of the text, which is cut.',
  'too-long': () => 'Expected a value of at most 64 million characters; got a longer one.',
  'no-comma': (got) => `Expected a comma or the end of the list; got ${got}.`,
  'no-value': (got) => `Expected a value; got ${got}.`,
  'not-json': (got) => `Expected JSON; got ${got}.`,
  'no-cases': (got) => `Expected cases, as DescribeCases returns them; got ${got}.`,
  'aws-error': (got) => `Expected cases, as DescribeCases returns them; got the error ${got} of AWS.`,
  'not-a-case': (got) => `Expected a case of DescribeCases; got ${got}.`,
  'no-case-id': (got) => `Expected a communication with the caseId of its case; got ${got}.`,
  'without-case': () =>
    'Expected the case of these communications in the files; got none. Pass the file of the cases too.',
}

export const faultMessage = ({ fault, got }: FileFault): string => messages[fault](got)
