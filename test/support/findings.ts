import { ulid } from 'ulid'
import { type DetectDeps, detectFrauds as detectFraudsBare } from '../../functions/fees/findings/detect-frauds.use-case'
import { findingId } from '../../functions/fees/findings/finding'
import { createFindingsStore } from '../../functions/fees/findings/findings.store'
import { pairInForce } from '../../functions/network/directory.use-case'
import type { PartUse } from '../../functions/orders/work-record'
import { addMonths, dayOf, instant, type Month } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { faultsRepaired, repairsOver, samplesBehind } from '../../functions/supervision/repairs.use-case'
import { deployed } from './deployed'
import { orderOf } from './supervision'
import type { Tenant } from './tenant'

const projectImages = deployed('project-insights', projectImagesBare)

const detectFrauds = deployed('evaluate-provider', detectFraudsBare)

/** The last month that is over. */
export const lastMonth: Month = addMonths(dayOf(new Date()).slice(0, 7), -1)

const part = (usedBefore?: string): PartUse => ({
  ...{ id: 'p', partNumber: 'P-1', serial: ulid(), quantity: 1 },
  ...(usedBefore ? { usedBefore } : {}),
})

/** Repairs of one fault by the tenant's provider and by another of its maker's, counted; of the first so many with a part in doubt. */
export const repaired = async (
  { maker, provider, point, region, category }: Tenant,
  doubted: number,
  { own = 15, peers = 40 }: { readonly own?: number; readonly peers?: number } = {},
): Promise<string[]> => {
  const facts = { categoryId: category.id, faultCode: 'MOTOR', reportedOn: `${lastMonth}-10` }
  const by = { manufacturerId: maker.id, providerId: provider.id, pointId: point.id, region }
  const other = { ...by, providerId: ulid(), pointId: ulid() }
  const orders = [
    ...Array.from({ length: own }, (_, i) => orderOf(by, { ...facts, parts: [part(i < doubted ? 'o' : undefined)] })),
    ...Array.from({ length: peers }, () => orderOf(other, { ...facts, parts: [part()] })),
  ]
  await projectImages(orders.map((doc) => ({ pk: `O#${doc.id}`, kind: 'ORDER', doc })))
  return orders.slice(0, doubted).map(({ id }) => id)
}

const deps: DetectDeps = {
  findings: createFindingsStore(),
  ...{ faultsRepaired, repairsOver, samplesBehind },
  providerInForce: async (...pair) => (await pairInForce(...pair))?.provider,
}

export const lookAt = ({ maker, provider }: Tenant, month = lastMonth): Promise<number> =>
  detectFrauds(
    { ...deps, findings: createFindingsStore() },
    {
      ...{ manufacturerId: maker.id, providerId: provider.id, month, at: instant(new Date()) },
    },
  )

/** Global id of the finding that `repaired` and `lookAt` lead to. */
export const findingOf = ({ maker, provider, category }: Tenant, month = lastMonth): string => {
  const about = { manufacturerId: maker.id, providerId: provider.id, categoryId: category.id, faultCode: 'MOTOR' }
  return toGlobalId('FeeFinding', findingId({ ...about, fraud: 'INFERIOR_PARTS' }, month))
}
