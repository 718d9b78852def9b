import { ulid } from 'ulid'
import { addDays, dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { mutate } from '../../api'
import { depositOf } from '../../deposits'
import { newAgreement } from '../../evaluations'
import type { Entry, Feature, Values, World } from '../feature'

const today = dayOf(new Date())

/** An agreement of the tenant that is over, so that deposits under it may be closed. */
const over = async ({ maker, provider }: World['tenant']): Promise<string> => {
  const term = { validFrom: addDays(today, -300), validTo: addDays(today, -1), categoryIds: [ulid()] }
  return (await newAgreement({ manufacturerId: maker.id, providerId: provider.id, ...term })).id
}

const on = (state: 'DUE' | 'PAID' | 'HELD', more: Values = {}): Entry => ({
  about: async ({ tenant }) => {
    const { id, version } = await depositOf(tenant, state)
    return { id: toGlobalId('PointDeposit', id), version, ...more }
  },
})

const closing = async ({ tenant }: World): Promise<Values> => {
  const { id, version } = await depositOf(tenant, 'HELD', await over(tenant))
  return { id: toGlobalId('PointDeposit', id), version, charges: 1000, reason: '配件遗失' }
}

export const deposits: Feature = {
  entries: {
    'Query.pointDeposits': { about: ({ tenant }) => ({ agreementId: toGlobalId('Agreement', tenant.agreement.id) }) },
    'Mutation.pointDepositPay': on('DUE', { reference: '银行回单 2' }),
    'Mutation.pointDepositConfirm': on('PAID'),
    'Mutation.pointDepositDraw': on('HELD', { amount: 1000, reason: '配件短少' }),
    'Mutation.pointDepositClose': { about: closing },
  },
  nodes: {
    PointDeposit: {
      ids: ({ built }) => Object.values(built.deposits?.ids ?? {}),
      own: ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async (world) => {
    const input = await closing(world)
    const call = {
      name: 'pointDepositClose',
      viewer: world.tenant.as.MANUFACTURER,
      select: 'pointDeposit { id version }',
    }
    const { object, userErrors } = await mutate<{ id: string }>({ ...call, input })
    if (!object) throw new Error(JSON.stringify(userErrors))
    const held = await depositOf(world.tenant, 'HELD')
    return { ids: { closed: object.id, held: toGlobalId('PointDeposit', held.id) } }
  },
}
