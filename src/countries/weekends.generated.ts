// Written by `npm run data` from cldr-core 48.2.0 (CLDR 48, Unicode licence, see NOTICE) and src/holidays/source/weekends.tsv. Do not edit.

/** The weekend of a country that isn't listed. Monday is 1. */
export const usualWeekend = '67'

/**
 * The first weekend of a country or a subdivision, then each date from which another one holds, with that weekend.
 */
export const weekendsByPlace: Readonly<Record<string, string>> = {
  AE: '56 2022-01-01 67',
  'AE-SH': '56 2022-01-01 567',
  AF: '45',
  BD: '56',
  BH: '56',
  BN: '57',
  DJ: '5',
  DZ: '56',
  EG: '56',
  IL: '56',
  IN: '67',
  IQ: '56',
  IR: '5',
  JO: '56',
  KW: '56',
  LY: '56',
  MV: '56',
  'MY-01': '56 2025-01-01 67',
  'MY-02': '56',
  'MY-03': '56',
  'MY-11': '56',
  NP: '6 2022-05-15 67 2022-06-15 6',
  OM: '56',
  PS: '56',
  QA: '56',
  SA: '56',
  SD: '56',
  SY: '56',
  UG: '67',
  YE: '56',
}

/** The subdivisions of countries in which not all have the country's weekend. */
export const regionalWeekends: Readonly<Record<string, string>> = {
  AE: 'AJ AZ DU FU RK SH UQ',
  MY: '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16',
}
