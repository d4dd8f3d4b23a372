// Written by `npm run data` from cldr-core 48.2.0 (CLDR 48, Unicode licence, see NOTICE). Do not edit.
import type { IsoWeekday } from '../business-time/span.js'

/** Monday is 1. */
export const usualWeekend: readonly IsoWeekday[] = [6, 7]

export const weekendsByCountry: Readonly<Record<string, readonly IsoWeekday[]>> = {
  AF: [4, 5],
  BH: [5, 6],
  DZ: [5, 6],
  EG: [5, 6],
  IL: [5, 6],
  IN: [7],
  IQ: [5, 6],
  IR: [5],
  JO: [5, 6],
  KW: [5, 6],
  LY: [5, 6],
  OM: [5, 6],
  QA: [5, 6],
  SA: [5, 6],
  SD: [5, 6],
  SY: [5, 6],
  UG: [7],
  YE: [5, 6],
}
