import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type {
  MutationResolvers,
  PartCountermeasureResolvers,
  PartSurplusMeasurementResolvers,
  PartSurplusResolvers,
} from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import type { Request } from '../../platform/once'
import { type Day, dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { partOf } from '../catalogue/parts-of.use-case'
import { coefficientOf, counter, explain, finish, latestOf, type PartSurplus, type SurplusEvent } from './surplus'
import { measureSurplus } from './surpluses.use-case'

type Deciding<I> = (surplus: PartSurplus, input: I, viewer: Viewer, today: Day, newId: () => string) => SurplusEvent

/** A mutation that does one thing to a surplus: 1 GetItem, 1 transaction. */
const act = <I extends object>(decide: Deciding<I>) =>
  mutation(
    async (
      input: I & { readonly idempotencyKey: string; readonly id: string },
      { viewer, stores, now, newId }: Context,
      request: Request,
    ) => {
      const id = fromGlobalId('PartSurplus', input.id, ['input', 'id'])
      const done = stores.planning.surpluses.act(request, id, viewer, (surplus) =>
        decide(surplus, input, viewer, dayOf(now), newId),
      )
      return { partSurplus: await done }
    },
  )

export const surplusMutations = {
  partSurplusMeasure: mutation(async (input, { viewer, stores }, request) => {
    const partId = fromGlobalId('Part', input.partId, ['input', 'partId'])
    const modelId = fromGlobalId('ProductModel', input.modelId, ['input', 'modelId'])
    return { partSurplus: await measureSurplus(stores, viewer, { ...input, partId, modelId }, request) }
  }),
  partSurplusExplain: act(explain),
  partSurplusCounter: act((surplus, input: Parameters<typeof counter>[1], viewer, today, newId) =>
    counter(surplus, input, newId(), viewer, today),
  ),
  partSurplusFinish: act(finish),
} satisfies Partial<MutationResolvers>

export const surplus = {
  part: ({ partId }, _args, { stores }) => existing(partOf(partId, stores.catalogue)),
  model: ({ modelId }, _args, { stores }) => existing(stores.network.models.load(modelId)),
  latest: latestOf,
  measurements: ({ measurements }) => [...measurements],
  causes: ({ causes }) => [...causes],
  note: ({ note }) => note ?? null,
  countermeasures: ({ countermeasures }) => [...countermeasures],
  log: (one, args, { stores }) => logPage(one, args, (id, page) => stores.planning.surpluses.entryPage(id, page)),
} satisfies PartSurplusResolvers

export const measurement = {
  coefficient: (one) => coefficientOf(one) ?? null,
} satisfies PartSurplusMeasurementResolvers

export const countermeasure = {
  doneOn: ({ done }) => done?.on ?? null,
  result: ({ done }) => done?.result ?? null,
} satisfies PartCountermeasureResolvers
