import { dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { mutate, type TokenClaims } from './api'
import type { Tenant } from './tenant'

const times = (accept: number, visit: number, complete: number) => ({
  accept: { minutes: accept },
  visit: { minutes: visit, time: 'BUSINESS' },
  complete: { minutes: complete },
})

/** An edition with every rule there is, from today. */
export const edition = ({ maker }: Tenant, change: object = {}) => ({
  manufacturerId: toGlobalId('Manufacturer', maker.id),
  title: '服务时限',
  from: dayOf(new Date()),
  targets: [
    { urgency: 'SAFETY', ...times(10, 60, 600) },
    { urgency: 'URGENT', ...times(30, 120, 1440) },
    { urgency: 'NORMAL', ...times(60, 480, 4320) },
  ],
  steps: [
    { percent: 80, to: 'SERVICE_POINT' },
    { percent: 100, to: 'SERVICE_POINT' },
    { percent: 110, to: 'PROVIDER' },
    { percent: 120, to: 'MANUFACTURER' },
    { percent: 130, to: 'REGULATOR' },
  ],
  pauses: [
    { reason: 'WAITING_FOR_PARTS', clocks: ['COMPLETE'], maxMinutes: 14_400 },
    { reason: 'CUSTOMER_ASKED_LATER', clocks: ['VISIT', 'COMPLETE'], noteRequired: false, maxMinutes: 1440 },
  ],
  ...change,
})

export const publishLevel = (
  tenant: Tenant,
  input: Readonly<Record<string, unknown>> = edition(tenant),
  viewer: TokenClaims = tenant.as.MANUFACTURER,
) =>
  mutate<{ version: number; editions: { edition: number }[] }>({
    name: 'serviceLevelPublish',
    viewer,
    input,
    select: 'serviceLevels { version current { edition title } editions { edition from } }',
  })
