import type { Plan } from '../editions/generated/vocabulary.js'

const plansWithoutApi: readonly Plan[] = ['basic', 'developer']

/**
 * Returns whether accounts on a plan can use the AWS Support API.
 *
 * AWS's API Reference requires Business Support or a higher plan, and since 2025-12-02 Business Support+ or higher. Other
 * accounts get `SubscriptionRequiredException`.
 */
export const hasSupportApi = (plan: Plan): boolean => !plansWithoutApi.includes(plan)
