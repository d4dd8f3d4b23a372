/** The plans of each edition and their future: English summaries with their Japanese. */
export const plans = {
  'The page knows Basic, Developer, Business, Enterprise On-Ramp and Enterprise.':
    'AWSのページにあるプランは、ベーシック、デベロッパー、ビジネス、エンタープライズ On-Ramp、エンタープライズです。',
  'Business Support+ and Unified Operations came on 2025-12-02.':
    'Business Support+とUnified Operationsは、2025年12月2日に始まったプランです。',
  'Since 2025-12-02 the plans are Basic, Business Support+, Enterprise and Unified Operations.':
    '2025年12月2日からのプランは、ベーシック、Business Support+、エンタープライズ、Unified Operationsです。',
  'Developer, Business and Enterprise On-Ramp go on until 2027-01-01 for the accounts that have them.':
    'デベロッパー、ビジネス、エンタープライズ On-Rampは、契約中のアカウントでは2027年1月1日まで続きます。',
  'Developer, Business and Enterprise On-Ramp end on 2027-01-01, except in AWS GovCloud (US).':
    'デベロッパー、ビジネス、エンタープライズ On-Rampは、AWS GovCloud (US) を除き、2027年1月1日に終了します。',
  'In AWS GovCloud (US) Developer, Business and Enterprise On-Ramp stay beside Basic and Enterprise.':
    'AWS GovCloud (US) では、ベーシックとエンタープライズに加えて、デベロッパー、ビジネス、エンタープライズ On-Rampも続きます。',
  'Business Support+ and Unified Operations are not known to be offered in AWS GovCloud (US).':
    'AWS GovCloud (US) でBusiness Support+とUnified Operationsが提供されているという情報はありません。',
  'No end of this plan is announced.': 'このプランの終了は発表されていません。',
  'Developer, Business and Enterprise On-Ramp end on 2027-01-01, and stay in AWS GovCloud (US).':
    'デベロッパー、ビジネス、エンタープライズ On-Rampは2027年1月1日に終了し、AWS GovCloud (US) では続きます。',
  'Accounts on Developer and Business may upgrade to Business Support+ before the end.':
    'デベロッパーとビジネスのアカウントは、終了までにBusiness Support+へアップグレードできます。',
  'What becomes of an account that is still on Developer or Business on 2027-01-01 is not stated.':
    '2027年1月1日にデベロッパーまたはビジネスのままのアカウントがどうなるかは、示されていません。',
  'Accounts on Enterprise On-Ramp are upgraded to Enterprise during 2026, at their renewal or in batches.':
    'エンタープライズ On-Rampのアカウントは、2026年中に、更新時または順次、エンタープライズへアップグレードされます。',
} satisfies Readonly<Record<string, string>>
