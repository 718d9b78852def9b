import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { type MutationAnswer, mutate } from './api'
import { attached } from './attachments'
import type { Tenant } from './tenant'

export interface RectificationAnswer {
  readonly id: string
  readonly version: number
  readonly state: string
}

type Values = Readonly<Record<string, unknown>>

export const rectify = (
  tenant: Tenant,
  role: Role,
  name: string,
  input: Values,
): Promise<MutationAnswer<RectificationAnswer>> =>
  mutate({ name: `rectification${name}`, viewer: tenant.as[role], input, select: 'rectification { id version state }' })

const done = ({ object, userErrors }: MutationAnswer<RectificationAnswer>): RectificationAnswer => {
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

export const demandOf = (tenant: Tenant, role: Role = 'MANUFACTURER'): Values => ({
  ...(role === 'PROVIDER'
    ? { providerId: toGlobalId('Provider', tenant.provider.id) }
    : { manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) }),
  ...{ region: tenant.region, matter: 'FEES', doneBy: addDays(dayOf(new Date()), 30), text: '限期退还多收的上门费' },
})

/** An order to one of the tenant's enterprises, brought to a state. */
export const rectificationIn = async (
  tenant: Tenant,
  state: 'ISSUED' | 'ACKNOWLEDGED' | 'PLANNED' | 'REPORTED',
  role: Role = 'MANUFACTURER',
  change: Values = {},
): Promise<RectificationAnswer> => {
  const enterprise = role === 'PROVIDER' ? role : 'MANUFACTURER'
  let found = done(await rectify(tenant, 'REGULATOR', 'Issue', { ...demandOf(tenant, enterprise), ...change }))
  const steps = [
    ['ACKNOWLEDGED', 'Acknowledge', {}],
    ['PLANNED', 'Plan', { text: '本周内逐单退费' }],
    ['REPORTED', 'Report', { text: '已全部退费' }],
  ] as const
  for (const [reached, name, more] of steps) {
    if (found.state === state) break
    const { id, version } = found
    const shown = reached === 'REPORTED' ? { attachmentIds: [await attached(tenant.as[enterprise])] } : {}
    found = done(await rectify(tenant, enterprise, name, { id, version, ...more, ...shown }))
  }
  return found
}
