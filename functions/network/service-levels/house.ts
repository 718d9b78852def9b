import type { Allowed, ServiceLevel } from './service-level'

const calendar = (hours: number): Allowed => ({ minutes: hours * 60, time: 'CALENDAR' })
const business = (hours: number): Allowed => ({ minutes: hours * 60, time: 'BUSINESS' })
const DAY = 24

/**
 * What holds where a maker has published nothing. Every figure is the house's own choice: none is a law. An agreement
 * may name times of its own to answer, visit and complete.
 */
export const house: ServiceLevel = {
  edition: 0,
  title: '平台默认服务时限（平台自定，非法规）',
  from: '2026-01-01',
  targets: {
    SAFETY: { ACCEPT: { minutes: 30, time: 'CALENDAR' }, VISIT: calendar(4), COMPLETE: calendar(DAY) },
    URGENT: { ACCEPT: calendar(1), VISIT: calendar(DAY), COMPLETE: calendar(3 * DAY) },
    // Two days of business.
    NORMAL: { ACCEPT: calendar(2), VISIT: business(16), COMPLETE: calendar(7 * DAY) },
  },
  steps: [
    { percent: 75, to: 'SERVICE_POINT' },
    { percent: 100, to: 'SERVICE_POINT' },
    { percent: 125, to: 'PROVIDER' },
    { percent: 150, to: 'MANUFACTURER' },
    { percent: 200, to: 'REGULATOR' },
  ],
  pauses: [
    {
      reason: 'CUSTOMER_UNREACHABLE',
      clocks: ['VISIT', 'COMPLETE'],
      noteRequired: true,
      maxMinutes: 3 * DAY * 60,
    },
    {
      reason: 'CUSTOMER_ASKED_LATER',
      clocks: ['VISIT', 'COMPLETE'],
      noteRequired: false,
      maxMinutes: 14 * DAY * 60,
    },
    // The first visit finds out which part it is: it does not wait for one.
    { reason: 'WAITING_FOR_PARTS', clocks: ['COMPLETE'], noteRequired: true, maxMinutes: 60 * DAY * 60 },
    { reason: 'FORCE_MAJEURE', clocks: ['VISIT', 'COMPLETE'], noteRequired: true, maxMinutes: 30 * DAY * 60 },
  ],
}
