import { checkChain } from '../../functions/orders/event-log'
import { holderOf, isWaiting, type Order, placeOf } from '../../functions/orders/order'
import { holdsFault } from '../../functions/orders/report'
import { sweepAt } from '../../functions/orders/service-level/escalation'
import { parseGlobalId } from '../../functions/shared/ids'
import { checkEntries } from '../../functions/shared/journal'
import type { Deed, Ledger } from './ledger'
import { rollupFaults } from './rollups'
import type { State } from './state'

/** What must hold after every round; each names what is wrong, by id. */
type Audit = (state: State, ledger: Ledger) => readonly string[]

const localId = (globalId: string): string => parseGlobalId(globalId)?.id ?? globalId
const sameDeed = ({ action, subject }: Pick<Deed, 'action' | 'subject'>): string => `${action} by ${subject}`

/** Deeds by what they were done to: of a report, and of a complaint that was received, what was made. */
const deedsBy = ({ deeds }: Ledger): Map<string, Deed[]> => {
  const groups = new Map<string, Deed[]>()
  for (const deed of deeds) {
    const about = deed.orderId ?? [...deed.named][0]
    if (about) groups.set(localId(about), [...(groups.get(localId(about)) ?? []), deed])
  }
  return groups
}

/** Of everything in a log, what people did. */
const happened = (state: State): Map<string, readonly string[]> =>
  new Map([
    ...[...state.events].map(
      ([id, log]) =>
        [
          id,
          log.filter(({ role }) => role !== 'SYSTEM').map(({ action, subject }) => sameDeed({ action, subject })),
        ] as const,
    ),
    ...[...state.entries].map(
      ([id, log]) =>
        [id, log.map(({ event, by }) => sameDeed({ action: complaintAction(event.type), subject: by }))] as const,
    ),
  ])

const complaintAction = (type: string): string =>
  ({ RECEIVED: 'COMPLAINT_RECEIVE', ACKNOWLEDGED: 'COMPLAINT_ACKNOWLEDGE' })[type] ?? type

const countsOf = (names: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** No acknowledged write is lost, none applied twice, and what was refused changed nothing. */
const deeds: Audit = (state, ledger) => {
  const logs = happened(state)
  const asked = deedsBy(ledger)
  const wrong: string[] = []
  for (const id of new Set([...logs.keys(), ...asked.keys()])) {
    const found = countsOf(logs.get(id) ?? [])
    const own = asked.get(id) ?? []
    for (const name of new Set([...found.keys(), ...own.map(sameDeed)])) {
      const of = own.filter((deed) => sameDeed(deed) === name)
      const done = of.filter(({ outcome }) => outcome === 'done').length
      const open = of.filter(({ outcome }) => outcome === 'unknown').length
      const times = found.get(name) ?? 0
      if (times < done) wrong.push(`${id}: ${name} was acknowledged ${done} times and is ${times} times in the log`)
      if (times > done + open) wrong.push(`${id}: ${name} is ${times} times in the log, and was done ${done} times`)
    }
  }
  return wrong
}

/** Whoever asks again with the same key is told of the same thing; a report that was acknowledged is one order. */
const answers: Audit = ({ orders }, { deeds: all, bad }) => {
  const twice = all.filter(({ named }) => named.size > 1).map(({ key, action }) => `${action} ${key} named two things`)
  const reports = all.filter(({ action }) => action === 'REPORT')
  const made = new Set(reports.flatMap(({ named }) => [...named]))
  const done = reports.filter(({ outcome }) => outcome === 'done').length
  const open = reports.filter(({ outcome }) => outcome === 'unknown').length
  const known = new Set(orders.map(({ id }) => id))
  return [
    ...bad,
    ...twice,
    ...[...made].filter((id) => !known.has(localId(id))).map((id) => `${localId(id)} was acknowledged and is gone`),
    ...(made.size === done ? [] : [`${done} reports were acknowledged by ${made.size} orders`]),
    ...(orders.length <= done + open ? [] : [`${orders.length} orders stand, and ${done} were reported`]),
  ]
}

const chains: Audit = ({ orders, events, complaints, entries }) => [
  ...orders.flatMap((order) => {
    const fault = checkChain(events.get(order.id) ?? [], order)
    return fault ? [`${order.id}: its log is broken: ${JSON.stringify(fault)}`] : []
  }),
  ...complaints.flatMap((complaint) => {
    const fault = checkEntries(entries.get(complaint.id) ?? [], complaint)
    return fault ? [`${complaint.id}: its log is broken: ${JSON.stringify(fault)}`] : []
  }),
]

/** How far each log has come is noted for the seal of its day. */
const heads: Audit = ({ orders, heads: noted }) =>
  orders
    .filter(({ id, eventCount }) => noted.get(id) !== eventCount)
    .map(({ id, eventCount }) => `${id}: ${noted.get(id) ?? 0} of ${eventCount} entries are noted for the seal`)

/** Who has to act on an order now; undefined when nobody does although somebody should. */
const ownerOf = (order: Order): string | undefined => {
  if (order.state === 'CONFIRMED' || order.state === 'CANCELLED') return 'nobody any more'
  if (order.state === 'AWAITING_MAKER' || order.state === 'DISPUTED') return order.manufacturerId
  if (order.state === 'AWAITING_DISPATCH') return undefined
  // An offer that nobody answers, and work that nobody does, come up again by themselves.
  const lasts = order.state === 'COMPLETED' || sweepAt(order) !== undefined
  return lasts ? placeOf(order)?.pointId : undefined
}

const owners: Audit = ({ orders }) =>
  orders.filter((order) => ownerOf(order) === undefined).map(({ id, state }) => `${id}: ${state} without an owner`)

const difference = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [
  ...[...a].filter((one) => !b.has(one)),
  ...[...b].filter((one) => !a.has(one)),
]

/** What stands beside orders follows them: each point's load, each household, each open fault. */
const beside: Audit = ({ orders, loads, held, faults }) => {
  const holders = orders.flatMap((order) => holderOf(order) ?? [])
  const counted = countsOf(holders)
  const points = new Set([...counted.keys(), ...loads.keys()])
  const homes = new Set(orders.flatMap((order) => (holderOf(order) ? [`${holderOf(order)}#${order.id}`] : [])))
  const open = new Set(orders.filter(holdsFault).map(({ id }) => id))
  return [
    ...[...points]
      .filter((point) => (counted.get(point) ?? 0) !== (loads.get(point) ?? 0))
      .map((point) => `point ${point} has ${counted.get(point) ?? 0} orders and counts ${loads.get(point) ?? 0}`),
    ...[...difference(homes, held)].map((name) => `${name} is not the same in its household and its order`),
    ...[...difference(open, faults)].map((id) => `${id}: its fault is not held as the order says`),
    ...orders.filter((order) => isWaiting(order)).map(({ id }) => `${id} waits although its point has room`),
  ]
}

const rollups: Audit = ({ sources, insights }) => rollupFaults(sources, insights)

export const audits: Readonly<Record<string, Audit>> = {
  'no acknowledged write lost, none twice': deeds,
  'answers are the same again, and let nothing out': answers,
  'chains intact': chains,
  'logs noted for their seal': heads,
  'no order without an owner': owners,
  'loads, households and open faults follow the orders': beside,
  'roll-ups equal a recount': rollups,
}
