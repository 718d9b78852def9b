import { addDays, dayOf } from '../../../../functions/shared/days'
import { fromGlobalId } from '../../../../functions/shared/ids'
import { mutate } from '../../api'
import { contractOf, signed } from '../../service-contracts'
import type { Feature, World } from '../feature'
import { orderIn } from '../orders'

const today = dayOf(new Date())

const ending = async ({ tenant }: World) => {
  const { id, version } = await signed(tenant)
  return { id, version, lastDay: addDays(today, 10), reason: '机器报废' }
}

/** The maker signs and ends them; whoever sees the unit sees them. */
export const serviceContracts: Feature = {
  entries: {
    'Mutation.serviceContractSign': { about: ({ tenant }) => contractOf(tenant) },
    'Mutation.serviceContractEnd': { about: ending },
  },
  nodes: {
    ServiceContract: {
      ids: ({ built }) => Object.values(built.serviceContracts?.ids ?? {}),
      own: ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'SERVICE_POINT', 'TECHNICIAN', 'CUSTOMER', 'DEALER', 'PLATFORM'],
      any: ['SERVICE_POINT', 'TECHNICIAN', 'CUSTOMER', 'PLATFORM'],
    },
  },
  build: async (world) => {
    const input = await ending(world)
    const call = {
      name: 'serviceContractEnd',
      viewer: world.tenant.as.MANUFACTURER,
      select: 'serviceContract { id version }',
    }
    const { object, userErrors } = await mutate<{ id: string }>({ ...call, input })
    if (!object) throw new Error(JSON.stringify(userErrors))
    const excluded = { kinds: ['FREIGHT'], partNumbers: ['X-1'], faultCodes: ['SCREEN'] }
    const { id } = await signed(world.tenant, { excluded })
    await orderIn(world.tenant, 'ACCEPTED', {
      contractId: fromGlobalId('ServiceContract', id, []),
      serviceItem: 'MAINTENANCE',
    })
    return { ids: { ended: object.id, standing: id } }
  },
}
