import type { WorkCalendar } from '../working-time'

/**
 * Working hours in China, Monday to Friday, as the house takes them; closed and worked days by the State Council's notices
 * (国办发明电). A year without a notice here goes by weekdays alone, and `years` says which there are.
 */
export const cnCalendar: WorkCalendar = {
  code: 'CN',
  title: '中国工作日历',
  source: '国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）；每日时段为平台设定',
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
  years: {
    2026: {
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
  },
}
