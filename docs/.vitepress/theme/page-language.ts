import type { WordingLanguage } from 'aws-support-rules/wording'
import { useData } from 'vitepress'
import { computed, type ComputedRef } from 'vue'

/** The language of the page, in which the playground and the report speak too. */
export function usePageLanguage(): ComputedRef<WordingLanguage> {
  const { lang } = useData()
  return computed(() => (lang.value.startsWith('ja') ? 'ja' : 'en'))
}
