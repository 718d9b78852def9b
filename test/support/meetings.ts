import { addDays, dayOf } from '../../functions/shared/days'
import type { Role } from '../../functions/shared/viewer'
import { type MutationAnswer, mutate } from './api'
import type { Tenant } from './tenant'

export interface MeetingAnswer {
  readonly id: string
  readonly version: number
  readonly dueOn: string | null
  readonly resolutions: readonly { readonly state: string; readonly dueOn: string }[]
}

type Values = Readonly<Record<string, unknown>>

export const today = dayOf(new Date())

/** Does something about quality meetings as one of the tenant's people; `person` tells them apart within a role. */
export const meet = (
  tenant: Tenant,
  role: Role,
  name: `qualityMeeting${string}` | `resolution${string}`,
  input: Values,
  person = '',
): Promise<MutationAnswer<MeetingAnswer>> => {
  const viewer = tenant.as[role]
  const select = 'qualityMeeting { id version dueOn resolutions { state dueOn } }'
  return mutate({ name, viewer: { ...viewer, sub: `${viewer.sub}${person}` }, input, select })
}

export const minutes = (change: Values = {}): Values => ({
  ...{ title: '十一月质量例会', heldOn: today, from: addDays(today, -30), to: addDays(today, -1) },
  resolutions: [
    { what: '武昌店补训两名工程师', who: '培训部', dueOn: addDays(today, 14) },
    { what: '更换排水泵供应商批次', who: '采购部', dueOn: addDays(today, 7) },
  ],
  ...change,
})

const done = ({ object, userErrors }: MutationAnswer<MeetingAnswer>): MeetingAnswer => {
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

/** A meeting of the tenant's maker or provider, whose first resolution stands in a state. */
export const meetingIn = async (
  tenant: Tenant,
  state: 'OPEN' | 'REPORTED' | 'CONFIRMED' = 'OPEN',
  role: Role = 'MANUFACTURER',
  change: Values = {},
): Promise<MeetingAnswer> => {
  let found = done(await meet(tenant, role, 'qualityMeetingRecord', minutes(change)))
  const at = () => ({ id: found.id, version: found.version, resolution: 0 })
  if (state !== 'OPEN')
    found = done(await meet(tenant, role, 'resolutionReport', { ...at(), text: '已补训并考核' }, ' colleague'))
  if (state === 'CONFIRMED') found = done(await meet(tenant, role, 'resolutionConfirm', at()))
  return found
}
