import type { WordingLanguage } from 'aws-support-rules/wording'
import { faultMessage, type FileFault, type FileFaultKind } from '../../../../src/cli/file-faults.js'

const inJapanese: Readonly<Record<FileFaultKind, (got: string) => string>> = {
  empty: () => 'ファイルが空です。DescribeCases の出力を指定してください。',
  cut: () => 'JSON が途中で終わっています。',
  'too-long': () => '値が長すぎます。上限は6,400万文字です。',
  'no-comma': (got) => `コンマまたはリストの終わりが必要な位置に ${got} があります。`,
  'no-value': (got) => `値が必要な位置に ${got} があります。`,
  'not-json': (got) => `JSON として読み取れません：${got}`,
  'no-cases': (got) => `DescribeCases の出力ではありません：${got}`,
  'aws-error': (got) => `ケースではなく、AWS のエラー ${got} が含まれています。`,
  'not-a-case': (got) => `DescribeCases のケースではありません：${got}`,
  'no-case-id': (got) => `やり取りに、ケースの caseId がありません：${got}`,
  'without-case': () => 'このやり取りに対応するケースがありません。ケースのファイルも指定してください。',
}

/** What keeps a file from being read, in the language of the page. */
export const faultText = (fault: FileFault, language: WordingLanguage): string =>
  language === 'ja' ? inJapanese[fault.fault](fault.got) : faultMessage(fault)
