import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import type {
  FigureDriverResolvers,
  FigureDriversResolvers,
  MonthlyFigureResolvers,
} from '../../graphql/generated/types'
import type { Order } from '../../orders/order'
import { maySee } from '../../orders/order-access'
import type { Page, PageRequest } from '../../platform/page'
import { regionName } from '../../shared/region-list'
import { evidencePage } from '../../supervision/figures.use-case'
import { type EvidenceFigure, faultOfSort, scopeOf } from '../../supervision/rollup-keys'
import type { CountedFigure } from '../outcomes'
import type { EvaluatedKpi } from './evaluated-kpi'
import { isRanked as isCounted } from './ranking'
import { daysOf } from './window'

const evidenceOf: Record<CountedFigure, EvidenceFigure> = {
  FIRST_TIME_FIX: 'notFirstTimeFixed',
  ACCEPT_ON_TIME: 'lapsed',
  VISIT_ON_TIME: 'visitMissed',
  ON_TIME: 'late',
  SATISFACTION: 'dissatisfied',
  COMPLAINTS: 'complained',
  FEE_DEVIATIONS: 'feeDeviating',
  PART_ANOMALIES: 'partDoubted',
}

const nothing = { rows: [], hasNextPage: false }

/** The orders behind a figure, up to the day it was measured: 1 Query and 1 BatchGet a page. */
const evidencePageOf = async (kpi: EvaluatedKpi, { stores }: Context, page: PageRequest): Promise<Page<Order>> => {
  if (!isCounted(kpi.name)) return nothing
  const { manufacturerId, providerId, measuredOn } = kpi.evaluation
  const { from, to } = daysOf(kpi)
  const pair = scopeOf.pair(manufacturerId, providerId)
  const until = to < measuredOn ? to : measuredOn
  const { rows, hasNextPage } = await evidencePage(pair, evidenceOf[kpi.name], from, until, page)
  const orders = await Promise.all(rows.map(({ node }) => stores.orders.load(node)))
  return {
    rows: rows.flatMap(({ position }, i) => {
      const order = orders[i]
      return order ? [{ node: order, position }] : []
    }),
    hasNextPage,
  }
}

export const monthlyFigure: MonthlyFigureResolvers<Context> = {
  value: ({ measured }) => measured?.value ?? null,
  low: ({ measured }) => measured?.interval.low ?? null,
  high: ({ measured }) => measured?.interval.high ?? null,
  change: ({ change }) => change ?? null,
  // An edge opens no order that its node hides.
  evidence: (kpi, args, context) =>
    paged(
      `evidence:${kpi.evaluation.id}:${kpi.name}`,
      args,
      (page) => evidencePageOf(kpi, context, page),
      (order) => maySee(context.viewer, order),
    ),
}

export const figureDrivers: FigureDriversResolvers<Context> = {
  drivers: ({ by, drivers }) => drivers.map((driver) => ({ ...driver, by })),
}

export const figureDriver: FigureDriverResolvers<Context> = {
  label: async ({ by, key }, _args, { stores }) => {
    if (by === 'POINT') return (await stores.network.points.load(key))?.name ?? key
    if (by === 'REGION') return regionName(key)
    return by === 'FAULT' ? faultOfSort(key).faultCode : key
  },
  beyondChance: ({ beyondChance }) => beyondChance ?? null,
}
