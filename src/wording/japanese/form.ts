/** The fields of the form and the advice for them: English summaries with their Japanese. */
export const form = {
  'A case names the service that it is about.': 'ケースには、対象のサービスを指定します。',
  'A case names a category of its service.': 'ケースには、サービスのカテゴリを指定します。',
  'A case has a severity.': 'ケースには、重要度を指定します。',
  'A case has a subject that says what it is about.': 'ケースには、内容を表す件名を付けます。',
  'A case has a description: messages of errors, what was tried, how the service is used.':
    'ケースには、エラーメッセージ、試したこと、サービスの使い方などの説明を書きます。',
  'Up to three files may be attached.': '添付できるファイルは3個までです。',
  'An attached file may have up to 5 MB.': '添付ファイルの大きさは1個あたり5 MBまでです。',
  'Up to ten files may be attached.': '添付できるファイルは10個までです。',
  'An attached file may have up to 150 MB.': '添付ファイルの大きさは1個あたり150 MBまでです。',
  'A case is written in English or in Japanese.': 'ケースは英語または日本語で書きます。',
  'A case is written in English, Japanese, Chinese or Korean.':
    'ケースは英語、日本語、中国語、韓国語のいずれかで書きます。',
  'A case is written in English, Japanese, Chinese, Korean or, since 2026-04-14, Turkish.':
    'ケースは、英語、日本語、中国語、韓国語、または2026年4月14日からはトルコ語で書きます。',
  'A case is written in English, Japanese, Chinese, Korean, Turkish, Spanish, French or Portuguese.':
    'ケースは英語、日本語、中国語、韓国語、トルコ語、スペイン語、フランス語、ポルトガル語のいずれかで書きます。',
  'Submitting the form creates the case and shows its number and summary.':
    'フォームを送信するとケースが作成され、ケースの番号と概要が表示されます。',
  'The more detail a description has, with the resources it is about, the sooner the case can be resolved.':
    '対象のリソースも含めて詳しく説明するほど、ケースの解決が早くなります。',
  'If the case is about performance, add timestamps and logs.':
    'パフォーマンスに関するケースでは、タイムスタンプとログを添えてください。',
  'With a general question or a feature request, describe the environment and the purpose.':
    '一般的な質問や機能の要望では、環境と目的を説明してください。',
  'Keep the highest severities for what has no workaround or directly affects production.':
    '最も高い重要度は、回避策がない場合や本番環境に直接影響する場合に限って選んでください。',
} satisfies Readonly<Record<string, string>>
