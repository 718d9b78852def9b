import { ScanCommand } from 'dynamodb-toolbox/table/actions/scan'
import type { Complaint } from '../../functions/complaints/complaint'
import type { Head } from '../../functions/evidence/head'
import type { OrderEvent } from '../../functions/orders/event-log'
import type { Order } from '../../functions/orders/order'
import { tables } from '../../functions/platform/tables'
import type { AnyEntry } from '../../functions/shared/journal'
import { readSource, type Source } from '../../functions/supervision/projection'

interface Row {
  readonly pk: string
  readonly sk: string
  readonly kind?: string
  readonly doc?: unknown
  readonly open?: number
  readonly held?: ReadonlySet<string>
}

/** All that stands in the tables, as the engine has it; read past the faults. */
export interface State {
  readonly orders: readonly Order[]
  /** Logs of orders by their id, in order. */
  readonly events: ReadonlyMap<string, readonly OrderEvent[]>
  readonly complaints: readonly Complaint[]
  readonly entries: ReadonlyMap<string, readonly AnyEntry[]>
  /** Open orders by point, as the counters have it. */
  readonly loads: ReadonlyMap<string, number>
  /** `<point>#<order>` of every household. */
  readonly held: ReadonlySet<string>
  /** Orders by the open fault that they hold. */
  readonly faults: ReadonlySet<string>
  /** How far each order's log was noted for the day's seal. */
  readonly heads: ReadonlyMap<string, number>
  /** What counts, as a projector would see it. */
  readonly sources: readonly Source[]
  /** Keys of roll-ups, with what is in each part. */
  readonly insights: readonly Row[]
}

const scan = async (table: keyof typeof tables): Promise<Row[]> => {
  const rows: Row[] = []
  let after: Record<string, unknown> | undefined
  do {
    const options = { consistent: true, ...(after ? { exclusiveStartKey: after } : {}) }
    const page = await tables[table].build(ScanCommand).options(options).send()
    rows.push(...((page.Items ?? []) as unknown as Row[]))
    after = page.LastEvaluatedKey
  } while (after)
  return rows
}

const grouped = <T extends { readonly sequence: number }>(all: readonly T[], idOf: (one: T) => string) => {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(idOf(one), [...(groups.get(idOf(one)) ?? []), one])
  for (const group of groups.values()) group.sort((a, b) => a.sequence - b.sequence)
  return groups
}

const after = (text: string, mark: string): string => text.slice(text.indexOf(mark) + 1)

export const readState = async (): Promise<State> => {
  const [orders, complaints, evidence, insights] = await Promise.all([
    scan('Orders'),
    scan('Complaints'),
    scan('Evidence'),
    scan('Insights'),
  ])
  const docs = <T>(rows: readonly Row[], wanted: (row: Row) => boolean): T[] =>
    rows.filter(wanted).map(({ doc }) => doc as T)
  const heads = docs<Head>(evidence, ({ sk }) => sk.startsWith('H#'))
  const furthest = new Map<string, number>()
  for (const { orderId, count } of heads) furthest.set(orderId, Math.max(count, furthest.get(orderId) ?? 0))
  return {
    orders: docs(orders, ({ kind }) => kind === 'ORDER'),
    events: grouped(
      docs<OrderEvent>(orders, ({ kind }) => kind === 'EVENT'),
      ({ orderId }) => orderId,
    ),
    complaints: docs(complaints, ({ kind }) => kind === 'COMPLAINT'),
    entries: grouped(
      docs<AnyEntry>(complaints, ({ sk }) => sk.startsWith('LOG#C#')),
      ({ subjectId }) => subjectId,
    ),
    loads: new Map(orders.filter(({ pk }) => pk.startsWith('LOAD#')).map(({ pk, open = 0 }) => [after(pk, '#'), open])),
    held: new Set(
      orders.filter(({ pk }) => pk.startsWith('HOME#')).flatMap(({ held = new Set<string>() }) => [...held]),
    ),
    faults: new Set(
      docs<{ orderId: string }>(orders, ({ pk }) => pk.startsWith('FAULT#')).map(({ orderId }) => orderId),
    ),
    heads: furthest,
    sources: [...orders, ...complaints]
      .map((row) => readSource({ ...row }))
      .filter((source): source is Source => 'contribution' in source),
    insights,
  }
}
