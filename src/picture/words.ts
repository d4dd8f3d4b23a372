import type { WordingLanguage } from '../wording/language.js'

interface PictureWords {
  readonly weekdays: string
  readonly date: (weekday: string, day: number, month: number) => string
  /** Without a year, it is an empty text. */
  readonly instant: (year: string, date: string, time: string) => string
  readonly created: string
  readonly answered: string
  readonly due: string
  readonly now: string
  readonly onTimeUntil: (when: string) => string
  readonly counted: string
  readonly open: string
  readonly openHours: string
  readonly closed: string
  readonly estimated: string
  readonly weekend: string
  readonly holiday: string
  readonly days: (days: number, names: string) => string
  readonly dayLength: (hours: number) => string
  readonly units: readonly [hour: string, minute: string, second: string]
  readonly target: (hours: number, minutes: number, isBusinessTime: boolean) => string
  readonly title: (created: string, due: string, target: string, timeZone: string) => string
  readonly none: (reason: string) => string
  /** Around what is said of the words before it. */
  readonly brackets: (text: string) => string
  readonly list: string
  /** Between what is named and what is said of it. */
  readonly colon: string
  /** At the end of a sentence, before another one. */
  readonly stop: string
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const amount = (count: number, unit: string) => (count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`])

export const pictureWords: Readonly<Record<WordingLanguage, PictureWords>> = {
  en: {
    weekdays: 'Mon Tue Wed Thu Fri Sat Sun',
    date: (weekday, day, month) => `${weekday} ${day} ${months[month - 1] ?? ''}`,
    instant: (year, date, time) => `${date} ${year && `${year} `}${time}`,
    created: 'created',
    answered: 'answered',
    due: 'due',
    now: 'now',
    onTimeUntil: (when) => `on time until ${when}`,
    counted: 'counted',
    open: 'open, not counted',
    openHours: 'open',
    closed: 'closed',
    estimated: 'estimated',
    weekend: 'Weekend',
    holiday: 'Holiday',
    days: (days, names) => `${days} days: ${names}`,
    dayLength: (hours) => `${hours}-hour day`,
    units: [' h', ' min', ' s'],
    target: (hours, minutes, isBusinessTime) =>
      [...amount(hours, isBusinessTime ? 'business hour' : 'hour'), ...amount(minutes, 'minute')].join(' '),
    title: (created, due, target, timeZone) =>
      `First response due ${due} (${timeZone}), ${target} after the creation on ${created}`,
    none: (reason) => `No target: ${reason}`,
    brackets: (text) => ` (${text})`,
    list: ', ',
    colon: ': ',
    stop: '. ',
  },
  ja: {
    weekdays: '月 火 水 木 金 土 日',
    date: (weekday, day, month) => `${month}月${day}日（${weekday}）`,
    instant: (year, date, time) => (year && `${year}年`) + date + time,
    created: '作成',
    answered: '応答',
    due: '期限',
    now: '現在',
    onTimeUntil: (when) => `${when}までの応答は目標内`,
    counted: '計測',
    open: '計測外',
    openHours: '営業時間',
    closed: '休業',
    estimated: '推定',
    weekend: '週末',
    holiday: '祝日',
    days: (days, names) => `${days}日間：${names}`,
    dayLength: (hours) => `1日が${hours}時間`,
    units: ['時間', '分', '秒'],
    target: (hours, minutes, isBusinessTime) =>
      (hours === 0 ? '' : `${hours}${isBusinessTime ? '営業時間' : '時間'}`) + (minutes === 0 ? '' : `${minutes}分`),
    title: (created, due, target, timeZone) =>
      `初回応答の期限：${due}（${timeZone}）、作成：${created}、目標：${target}`,
    none: () => '初回応答時間の目標はありません。',
    brackets: (text) => `（${text}）`,
    list: '、',
    colon: '：',
    stop: '。',
  },
}

/** Returns counted time, such as `3 h 30 min`: its two largest units. */
export function durationText(ms: number, { units }: PictureWords, between: string): string {
  const seconds = Math.floor(ms / 1000)
  const amounts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const parts = amounts.flatMap((count, index) => (count === 0 ? [] : [`${count}${units[index] ?? ''}`]))
  return parts.slice(0, 2).join(between) || `0${units[1]}`
}
