import { pageAmong, paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { Technician } from '../../network/network'
import { makerAsking, seesTechnicians } from '../../network/network-access'
import { dayOf, monthOf } from '../../shared/days'
import { seesConduct } from '../conduct/conduct-access'
import { breachesCounted } from '../conduct/standing.use-case'
import { type Evaluated, evaluatedKpi } from './evaluated-kpi'
import { daysOf } from './window'

interface PageArguments {
  readonly first: number
  readonly after?: string | null | undefined
}

const nothing = { rows: [], hasNextPage: false }

/** The objects behind a page of ids: 1 BatchGet. */
const behind = async <T>(
  name: string,
  ids: readonly string[],
  args: PageArguments,
  load: (id: string) => Promise<T | undefined>,
  sees: (node: T) => boolean = () => true,
) =>
  paged<T>(
    name,
    args,
    async (page) => {
      const { rows, hasNextPage } = pageAmong(ids, (id) => id, page)
      const found = await Promise.all(
        rows.map(async ({ node }) => ({ node: await existing(load(node)), position: node })),
      )
      return { rows: found, hasNextPage }
    },
    sees,
  )

/** What full counts rest on, opened from the evaluation: nobody is drawn for them, and no order is behind them. */
export const evidence = {
  /** N14: those that counted, by the ids kept with the figure. */
  findings: (evaluation: Evaluated, args: PageArguments, { viewer, stores: { conduct } }: Context) => {
    const { findingIds = [] } = evaluatedKpi(evaluation, 'THIRD_PARTY')
    const name = `findings:${evaluation.id}`
    return behind(
      name,
      findingIds,
      args,
      (id) => conduct.audits.load(id),
      (each) => seesConduct(viewer, each),
    )
  },
  /** N21: from the ledger as it stands: 1 GetItem. Days after the measurement had not come. */
  breaches: async (evaluation: Evaluated, args: PageArguments, { viewer, stores: { conduct } }: Context) => {
    const { manufacturerId, providerId, measuredOn, id: evaluationId } = evaluation
    const { from, to } = evaluatedKpi(evaluation, 'BREACHES')
    const days = daysOf({ from, to })
    const until = to >= monthOf(`${measuredOn}T00:00:00+08:00`) ? measuredOn : days.to
    const ids = await breachesCounted(manufacturerId, providerId, days.from, until, conduct)
    const name = `breaches:${evaluationId}`
    return behind(
      name,
      ids.sort(),
      args,
      (id) => conduct.breaches.load(id),
      (each) => seesConduct(viewer, each),
    )
  },
  /** N10: by the ids kept with the figure; names are for those who see the point's people, 1 GetItem of terms for makers. */
  uncertified: async (evaluation: Evaluated, args: PageArguments, { viewer, stores: { network }, now }: Context) => {
    const { providerId, id: evaluationId } = evaluation
    const maker = makerAsking(viewer)
    const terms = maker ? await network.terms(providerId, maker) : undefined
    const sees = seesTechnicians(viewer, { pointId: '', providerId }, terms, dayOf(now))
    const { technicianIds = [] } = evaluatedKpi(evaluation, 'TRAINING')
    const name = `uncertified:${evaluationId}`
    if (!sees) return paged<Technician>(name, args, () => nothing)
    return behind(name, [...technicianIds].sort(), args, (id) => network.technicians.load(id))
  },
}
