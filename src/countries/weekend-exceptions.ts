import type { IsoWeekday } from '../business-time/span.js'

/**
 * Countries whose office weekend differs from CLDR 48: the days (Monday is 1), since when, and the source.
 *
 * Each line was checked on 2026-11-23.
 */
export const weekendExceptions: Readonly<Record<string, readonly IsoWeekday[]>> = {
  BD: [5, 6], // since 2005: jollyday pull request 1458 (2026-08-10), python-holidays pull request 1923 (2024-08-16)
  BN: [5, 7], // Friday and Sunday: python-holidays pull request 1923 (2024-08-16)
  DJ: [5], // jollyday pull request 1458 (2026-08-10); python-holidays 0.97 has Saturday too
  IN: [6, 7], // central government offices, the states vary: angelone.in/news/how-many-days-do-government-employees-work-each-week-in-india
  MV: [5, 6], // jollyday pull request 1458 (2026-08-10), python-holidays 0.97
  NP: [6], // Sunday was free from 2022-05-15 to 2022-06-14 only: english.khabarhub.com/2022/06/256175 (2022-06-06)
  PS: [5, 6], // jollyday pull request 1458 (2026-08-10)
  UG: [6, 7], // public service standing orders: tradeclub.standardbank.com/portal/pt/market-potential/uganda/opening-hours (2024-05)
}
