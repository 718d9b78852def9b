import { paged } from '../graphql/connection'
import type { Context } from '../graphql/context'
import type { EvaluationFigureResolvers } from '../graphql/generated/types'
import type { Order } from '../orders/order'
import { maySee } from '../orders/order-access'
import type { Page, PageRequest } from '../platform/page'
import type { Day } from '../shared/days'
import { evidencePage } from '../supervision/figures.use-case'
import { type EvidenceFigure, scopeOf } from '../supervision/rollup-keys'
import type { EvaluatedFigure } from './evaluation'
import type { FigureName } from './scorecard'

const evidenceOf: Record<FigureName, EvidenceFigure> = {
  FIRST_TIME_FIX: 'notFirstTimeFixed',
  ON_TIME: 'late',
  SATISFACTION: 'dissatisfied',
  COMPLAINTS: 'disputed',
}

/** Whose orders, behind which figure, from when to when. */
export interface EvidenceOf {
  readonly manufacturerId: string
  readonly providerId: string
  readonly figure: EvidenceFigure
  readonly from: Day
  readonly to: Day
}

/** The orders behind a figure: 1 Query and 1 BatchGet a page. */
export const evidenceOrders = async (
  { manufacturerId, providerId, figure, from, to }: EvidenceOf,
  { stores }: Context,
  page: PageRequest,
): Promise<Page<Order>> => {
  const pair = scopeOf.pair(manufacturerId, providerId)
  const { rows, hasNextPage } = await evidencePage(pair, figure, from, to, page)
  const orders = await Promise.all(rows.map(({ node }) => stores.orders.load(node)))
  return {
    rows: rows.flatMap(({ position }, i) => {
      const order = orders[i]
      return order ? [{ node: order, position }] : []
    }),
    hasNextPage,
  }
}

const evidence = ({ name, evaluation }: EvaluatedFigure, context: Context, page: PageRequest): Promise<Page<Order>> => {
  const { from, measuredOn: to } = evaluation
  return evidenceOrders({ ...evaluation, figure: evidenceOf[name], from: `${from}-01`, to }, context, page)
}

export const evaluationFigure: EvaluationFigureResolvers<Context> = {
  value: ({ measured }) => measured?.value ?? null,
  low: ({ measured }) => measured?.interval.low ?? null,
  high: ({ measured }) => measured?.interval.high ?? null,
  // An edge opens no order that its node hides.
  evidence: (figure, args, context) =>
    paged(
      `evidence:${figure.evaluation.id}:${figure.name}`,
      args,
      (page) => evidence(figure, context, page),
      (order) => maySee(context.viewer, order),
    ),
}
