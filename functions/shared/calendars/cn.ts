import type { Day } from '../days'
import type { CalendarYear, Closure, WorkCalendar, Years } from '../working-time'

/** A year as its notice was published. */
export interface PublishedYear extends CalendarYear {
  readonly year: number
  /** 1 and up for each year by itself. */
  readonly edition: number
  /** The notice. */
  readonly source: string
  /** When the notice was issued. */
  readonly issuedOn: Day
  readonly closed: readonly (Closure & { readonly name: string })[]
}

/** Years that came with the platform, by the State Council's notices (国办发明电). Others are published: none is made up. */
export const cnYears: readonly PublishedYear[] = [
  {
    year: 2026,
    edition: 1,
    source: '国务院办公厅关于2026年部分节假日安排的通知',
    issuedOn: '2025-11-04',
    closed: [
      { name: '元旦', from: '2026-01-01', to: '2026-01-03' },
      { name: '春节', from: '2026-02-15', to: '2026-02-23' },
      { name: '清明节', from: '2026-04-04', to: '2026-04-06' },
      { name: '劳动节', from: '2026-05-01', to: '2026-05-05' },
      { name: '端午节', from: '2026-06-19', to: '2026-06-21' },
      { name: '中秋节', from: '2026-09-25', to: '2026-09-27' },
      { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
]

/** Working hours in China, Monday to Friday, as the house takes them. */
export const cnCalendar: WorkCalendar = {
  code: 'CN',
  title: '中国工作日历',
  source: '节假日以国务院办公厅年度通知为准；每日时段为平台设定',
  /** Monday 1 to Sunday 7; minutes of the day in Asia/Shanghai. */
  hours: Object.fromEntries(
    [1, 2, 3, 4, 5].map((weekday) => [
      weekday,
      [
        { from: 9 * 60, to: 12 * 60 },
        { from: 13 * 60, to: 18 * 60 },
      ],
    ]),
  ),
  years: Object.fromEntries(cnYears.map((year) => [year.year, year])),
}

/** The calendar with years published since. */
export const cnWith = (years: Years = {}): WorkCalendar => ({ ...cnCalendar, years: { ...cnCalendar.years, ...years } })
