/** Severities and their targets: English summaries with their Japanese. */
export const severities = {
  'Each plan has a highest severity that its cases can be given.':
    'ケースに指定できる最も高い重要度は、プランごとに決まっています。',
  'A case on Basic Support has the lowest severity and no choice of another.':
    'ベーシックサポートのケースは最も低い重要度になり、ほかの重要度は選べません。',
  'A service limit increase has the lowest severity on every plan, and no choice of another.':
    'サービスの上限緩和は、どのプランでも最も低い重要度になり、ほかの重要度は選べません。',
  'There are five severities, each with a name and a code, from general guidance to a business-critical system down.':
    '重要度は、一般的なガイダンスからビジネスクリティカルなシステムのダウンまでの5段階で、それぞれに名前とコードがあります。',
  'Account and billing cases on paid plans take the severities and targets of technical cases.':
    '有料のプランでは、アカウントと請求のケースの重要度と初回応答時間の目標は、技術サポートのケースと同じです。',
  'General guidance: a first response within 24 hours, on Developer and every higher plan.':
    '一般的なガイダンス：初回応答時間の目標は24時間以内で、デベロッパー以上のプランが対象です。',
  'System impaired: a first response within 12 hours, on Developer and every higher plan.':
    'システムの障害：初回応答時間の目標は12時間以内で、デベロッパー以上のプランが対象です。',
  'Production system impaired: a first response within 4 hours, on Business and both Enterprise plans.':
    '本番システムの障害：初回応答時間の目標は4時間以内で、ビジネス、エンタープライズ On-Ramp、エンタープライズが対象です。',
  'Production system down: a first response within 1 hour, on Business and both Enterprise plans.':
    '本番システムのダウン：初回応答時間の目標は1時間以内で、ビジネス、エンタープライズ On-Ramp、エンタープライズが対象です。',
  'Business-critical system down: a first response within 15 minutes on Enterprise; not offered below Enterprise On-Ramp.':
    'ビジネスクリティカルなシステムのダウン：初回応答時間の目標はエンタープライズで15分以内です。エンタープライズ On-Rampより下のプランにはありません。',
  'On Enterprise On-Ramp a business-critical system down gets its first response within 30 minutes.':
    'エンタープライズ On-Rampでは、ビジネスクリティカルなシステムのダウンの初回応答時間の目標は30分以内です。',
  'General guidance: a first response within 24 hours on Business Support+, Enterprise and Unified Operations.':
    '一般的なガイダンス：初回応答時間の目標は、Business Support+、エンタープライズ、Unified Operationsで24時間以内です。',
  'System impaired: a first response within 12 hours on Business Support+, Enterprise and Unified Operations.':
    'システムの障害：初回応答時間の目標は、Business Support+、エンタープライズ、Unified Operationsで12時間以内です。',
  'Production system impaired: a first response within 4 hours on Business Support+, Enterprise and Unified Operations.':
    '本番システムの障害：初回応答時間の目標は、Business Support+、エンタープライズ、Unified Operationsで4時間以内です。',
  'Production system down: a first response within 1 hour on Business Support+, Enterprise and Unified Operations.':
    '本番システムのダウン：初回応答時間の目標は、Business Support+、エンタープライズ、Unified Operationsで1時間以内です。',
  'Business-critical system down: a first response within 30 minutes on Business Support+.':
    'ビジネスクリティカルなシステムのダウン：初回応答時間の目標は、Business Support+で30分以内です。',
  'Business-critical system down: a first response within 15 minutes on Enterprise.':
    'ビジネスクリティカルなシステムのダウン：初回応答時間の目標は、エンタープライズで15分以内です。',
  'Business-critical system down: a first response within 5 minutes on Unified Operations, by an Incident Management Engineer.':
    'ビジネスクリティカルなシステムのダウン：初回応答時間の目標は、Unified Operationsで5分以内で、インシデント管理エンジニアが応答します。',
} satisfies Readonly<Record<string, string>>
