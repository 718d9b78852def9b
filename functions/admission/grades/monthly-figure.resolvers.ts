import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import type {
  FigureDriverResolvers,
  FigureDriversResolvers,
  MonthlyFigureResolvers,
} from '../../graphql/generated/types'
import { maySee } from '../../orders/order-access'
import { regionName } from '../../shared/region-list'
import { type EvidenceFigure, faultOfSort } from '../../supervision/rollup-keys'
import { evidenceOrders } from '../evaluation-figure.resolvers'
import type { CountedFigure } from '../outcomes'
import { isRanked as isCounted } from './ranking'
import { daysOf } from './window'

const evidenceOf: Record<CountedFigure, EvidenceFigure> = {
  FIRST_TIME_FIX: 'notFirstTimeFixed',
  ACCEPT_ON_TIME: 'lapsed',
  VISIT_ON_TIME: 'visitMissed',
  ON_TIME: 'late',
  SATISFACTION: 'dissatisfied',
  COMPLAINTS: 'disputed',
  FEE_DEVIATIONS: 'feeDeviating',
  PART_ANOMALIES: 'partDoubted',
}

const nothing = { rows: [], hasNextPage: false }

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
      (page) =>
        isCounted(kpi.name)
          ? evidenceOrders({ ...kpi.evaluation, figure: evidenceOf[kpi.name], ...daysOf(kpi) }, context, page)
          : nothing,
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
}
