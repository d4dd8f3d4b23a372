/** By the endings of their files. */
export const exportFormats = ['csv', 'md', 'json'] as const

export type ExportFormat = (typeof exportFormats)[number]

export const exportNames: Readonly<Record<ExportFormat, string>> = { csv: 'CSV', md: 'Markdown', json: 'JSON' }
