/**
 * Orders table. An order is the item collection `O#<id>`:
 *
 * | what                      | key                                        | read                          |
 * |---------------------------|--------------------------------------------|-------------------------------|
 * | order                     | `O#<id>` / `#`                             | 1 GetItem                     |
 * | contact (personal data)   | `O#<id>` / `CONTACT`                       | 1 GetItem                     |
 * | explanation of a round    | `O#<id>` / `X#<round>`                     | 1 GetItem                     |
 * | log                       | `O#<id>` / `E#<sequence>`                  | 1 Query a page                |
 * | open fault                | `FAULT#<fault key>` / `#`                  | read by the refused insert    |
 * | load of a service point   | `LOAD#<point>` / `#`                       | in one BatchGet per hundred   |
 * | waiting for a free place  | `WAIT#<bucket>` / `<county>#<order>`       | 1 Query a bucket and MB       |
 * | clocks that want a year   | `WANTED#<year>#<bucket>` / `<order>`       | 1 Query a bucket and MB       |
 * | repairs by their first day | `STAND#<day>#<bucket>` / `<order>`        | 1 Query a bucket and MB       |
 * | customer's open orders    | `HOME#<customer>` / `#`                    | one key of the same BatchGet  |
 *
 * Lists of orders are in order-lists.store.ts. A change is one transaction: request record, order (at its version), event;
 * load and household where the point changes; its row where it comes to wait for a free place, or does so no more; a notice
 * to each inbox that a step of a clock tells.
 */
import { commit, type Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { noticeWrite } from '../platform/notices'
import { type Request, recordOnce } from '../platform/once'
import { type Page, type PageRequest, queryAll, queryPage } from '../platform/page'
import { DomainError } from '../shared/errors'
import type { NoticeDraft } from '../shared/notice'
import type { Contact } from './contact'
import type { Explanation } from './dispatch'
import type { OrderEvent } from './event-log'
import type { History } from './history'
import { householdWrites, loadWrites } from './loads.store'
import type { Order } from './order'
import { besideOrder } from './order-keys'
import { createOrderLists } from './order-lists.store'
import { readHousehold, readPresence } from './presence.store'
import { faultKey, holdsFault } from './report'
import { standWrites } from './stands.store'
import { readWaiting, waitingWrites } from './waiting.store'
import { wantedWrites } from './years-wanted.store'

const keyOf = (id: string, sk = '#'): Key => ({ pk: `O#${id}`, sk })
const eventKey = ({ orderId, sequence }: Pick<OrderEvent, 'orderId' | 'sequence'>): Key =>
  keyOf(orderId, `E#${String(sequence).padStart(6, '0')}`)
const roundKey = (id: string, round: number): Key => keyOf(id, `X#${String(round).padStart(4, '0')}`)
const SWEEP: Key = { pk: 'SWEEP', sk: '#' }
const faultKeyOf = (order: Order): Key => ({ pk: `FAULT#${faultKey(order)}`, sk: '#' })

/** Thrown by `insert` when an order for the same fault is open. */
export class FaultIsOpen extends Error {
  constructor(readonly orderId: string) {
    super(`open order ${orderId}`)
  }
}

export interface Change {
  readonly before: Order
  readonly order: Order
  readonly event: OrderEvent
  /** Absent for the platform's own jobs, which are guarded by the order's version alone. */
  readonly request?: Request | undefined
  /** What the request is refused with all the same. */
  readonly refusal?: DomainError | undefined
  /** Capacity of the point that gets the offer: it is refused when full. */
  readonly capacity?: number | undefined
  readonly explanation?: Explanation | undefined
  /** The customer has so many open orders that no note is taken of another one (household.ts). */
  readonly householdFull?: boolean | undefined
  /** Who is told of it. */
  readonly notices?: readonly NoticeDraft[] | undefined
  /** What follows elsewhere. */
  readonly beside?: readonly Write[] | undefined
}

export const createOrdersStore = () => {
  const orders = new Documents<Order>('Orders')
  const contacts = new Documents<Contact>('Orders')
  const events = new Documents<OrderEvent>('Orders')
  const explanations = new Documents<Explanation>('Orders')
  const faults = new Documents<{ orderId: string }>('Orders')
  const sweeps = new Documents<{ hour: string }>('Orders')

  const changeWrites = ({
    before,
    order,
    event,
    capacity,
    explanation,
    householdFull,
    notices = [],
    beside = [],
  }: Change): Write[] => [
    orders.replace(keyOf(order.id), order, besideOrder(order), before.version),
    events.insert(eventKey(event), event, { kind: 'EVENT' }),
    ...loadWrites(before, order, capacity),
    ...householdWrites(before, order, householdFull),
    ...waitingWrites(before, order),
    ...standWrites(before, order),
    ...wantedWrites(before, order),
    ...(holdsFault(before) && !holdsFault(order) ? [faults.remove(faultKeyOf(order))] : []),
    ...(explanation ? [explanations.overwrite(roundKey(order.id, explanation.round), explanation)] : []),
    ...notices.map(noticeWrite),
    ...beside,
  ]

  return {
    /** By id, batched; undefined if there is none. */
    load: (id: string) => orders.load(keyOf(id)),
    /** The latest committed state, for a change. */
    latest: (id: string) => orders.get(keyOf(id), { consistent: true }),
    contact: (id: string) => contacts.load(keyOf(id, 'CONTACT')),
    explanation: (id: string, round: number) => explanations.load(roundKey(id, round)),

    /**
     * Writes a new order with its contact and log, and takes the fault and the place it holds. Throws FaultIsOpen if an
     * order for the same fault is open. `beside` and the explanation of its last dispatch go into the same transaction.
     */
    insert: async (
      { order, events: log }: History,
      /** Records taken over from elsewhere have none. */
      contact: Contact | undefined,
      request: Request,
      { beside = [], explanation }: { readonly beside?: readonly Write[]; readonly explanation?: Explanation } = {},
    ): Promise<void> => {
      await commit([
        recordOnce('Orders', request, order.id, 'made'),
        ...(holdsFault(order)
          ? [faults.insert(faultKeyOf(order), { orderId: order.id }, { kind: 'FAULT' }, faultIsOpen)]
          : []),
        orders.insert(keyOf(order.id), order, besideOrder(order), alreadyThere(order.id)),
        ...(contact ? [contacts.insert(keyOf(order.id, 'CONTACT'), contact, { kind: 'CONTACT' })] : []),
        ...log.map((event) => events.insert(eventKey(event), event, { kind: 'EVENT' })),
        ...loadWrites(undefined, order),
        ...householdWrites(undefined, order),
        ...waitingWrites(undefined, order),
        ...standWrites(undefined, order),
        ...(explanation ? [explanations.overwrite(roundKey(order.id, explanation.round), explanation)] : []),
        ...beside,
      ])
    },

    unchanged: ({ id, version }: Order): Write => orders.unchanged(keyOf(id), version, new DomainError('BUSY')),

    /** Writes a change of an order with its event; refuses a stale version, a repeated request, a full point. */
    save: async (change: Change): Promise<void> => {
      const { order, request, refusal } = change
      await commit([...(request ? [recordOnce('Orders', request, order.id, refusal)] : []), ...changeWrites(change)])
      orders.forget(keyOf(order.id))
    },
    /** Writes changes of several orders, all or none: 1 transaction. */
    saveAll: async (changes: readonly Change[], request: Request): Promise<void> => {
      const [first] = changes
      if (!first) return
      await commit([recordOnce('Orders', request, first.order.id), ...changes.flatMap(changeWrites)])
      for (const { order } of changes) orders.forget(keyOf(order.id))
    },

    /** One entry of the log, as committed last. */
    event: (orderId: string, sequence: number) => events.get(eventKey({ orderId, sequence }), { consistent: true }),

    events: async (id: string, page: PageRequest): Promise<Page<OrderEvent>> => {
      const { rows, hasNextPage } = await queryPage({ table: 'Orders', partition: `O#${id}`, prefix: 'E#' }, page)
      return { rows: rows.map(({ node, position }) => ({ node: node.doc as OrderEvent, position })), hasNextPage }
    },

    /** An order's whole log as committed last; it is never shorter than an order read before says. */
    allEvents: async (id: string): Promise<OrderEvent[]> => {
      const log: OrderEvent[] = []
      for await (const item of queryAll({ table: 'Orders', partition: `O#${id}`, prefix: 'E#', consistent: true }))
        log.push(item.doc as OrderEvent)
      return log
    },

    /** The hour up to which every deadline has been seen to. */
    sweptUntil: async (): Promise<string | undefined> => (await sweeps.get(SWEEP, { consistent: true }))?.hour,
    saveSweptUntil: (hour: string): Promise<void> => commit([sweeps.overwrite(SWEEP, { hour })]),

    ...createOrderLists(orders),

    waiting: readWaiting,
    presence: readPresence,
    household: readHousehold,
    /** The latest committed states, in the order asked; 1 BatchGet per hundred. */
    latestOf: (ids: readonly string[]) =>
      orders.getMany(
        ids.map((id) => keyOf(id)),
        { consistent: true },
      ),
  }
}

export type OrdersStore = ReturnType<typeof createOrdersStore>

const alreadyThere = (id: string) => new DomainError('ALREADY_EXISTS', ['input'], { what: 'WorkOrder', id })

const faultIsOpen = (found: unknown): Error => new FaultIsOpen((found as { orderId: string }).orderId)
