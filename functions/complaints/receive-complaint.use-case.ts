import type { ProductModel, Unit } from '../network/network'
import type { Order } from '../orders/order'
import { commit } from '../platform/commit'
import { noticeWrite } from '../platform/notices'
import { onceOnly, type Request, recordOnce } from '../platform/once'
import type { Page, PageRequest } from '../platform/page'
import { sha256 } from '../shared/canonical'
import { checkText } from '../shared/checks'
import { dayOf, instant } from '../shared/days'
import { type NewId, ownedId } from '../shared/ids'
import type { Viewer } from '../shared/viewer'
import type { WorkCalendar } from '../shared/working-time'
import { rightsOn } from '../warranty/rights'
import type { RuleBook } from '../warranty/rule-book'
import { knownOf } from '../warranty/unit-rights.use-case'
import { countedFor } from './charge'
import { dueAfter } from './clocks'
import { beside, clusterOf, repeatsOf } from './cluster'
import type { Complaint, RightsAtIntake } from './complaint'
import { complaintNotices } from './complaint-notices'
import type { ComplaintsStore } from './complaints.store'
import { type About, type Received, receive } from './receive'

/** What came before that a new complaint is held against. */
const LOOKED_AT = 100

export interface Receiving {
  readonly viewer: Viewer
  readonly newId: NewId
  readonly store: ComplaintsStore
  readonly calendar: WorkCalendar
  readonly unit: (id: string) => Promise<Unit | undefined>
  readonly model: (id: string) => Promise<ProductModel | undefined>
  readonly booksFor: (model: ProductModel) => Promise<readonly RuleBook[]>
  readonly ordersOf: (unitId: string, page: PageRequest) => Promise<Page<Order>>
}

/** The unit's rights on the day it came (Q7): whoever answers, and whoever judges the answer later, reads what held then. */
const rightsAt = async (
  { unit, model, ...sources }: Receiving,
  about: About,
  request: Request,
): Promise<RightsAtIntake | undefined> => {
  const order = 'order' in about ? about.order : undefined
  const found = order?.unitId === undefined ? undefined : await unit(order.unitId)
  const of = found && (await model(found.modelId))
  if (!found || !of) return undefined
  const { facts, sets } = await knownOf(sources, found, of)
  const answer = rightsOn(facts, sets, dayOf(request.at))
  if (answer.kind === 'UNKNOWN') return answer
  const { by, remedies } = answer.rights
  return { kind: 'KNOWN', by, remedies: [...new Set(remedies.map(({ remedy }) => remedy))] }
}

export interface Words {
  readonly text: string
  readonly phone?: string
}

/** Puts a complaint on record with its rights, repeats and cluster, and tells the level that answers first. Cost: see the store. */
export const receiveComplaint = async (
  receiving: Receiving,
  about: About,
  { text, phone, ...received }: Received & Words,
  request: Request,
): Promise<Complaint> => {
  const { viewer, store, newId, calendar } = receiving
  const parties = receive(about, received, viewer)
  const words = checkText(text, ['input', 'text'])
  const run = async (): Promise<Complaint> => {
    const today = dayOf(request.at)
    const [mine, points, rights] = await Promise.all([
      store.ofCustomer(parties.customerKey, { first: LOOKED_AT }),
      parties.pointId === undefined ? undefined : store.ofPoint(parties.pointId, { first: LOOKED_AT }),
      rightsAt(receiving, about, request),
    ])
    const id = ownedId(parties.orderId ?? parties.manufacturerId, newId())
    const nodes = (page: Page<Complaint> | undefined) => page?.rows.map(({ node }) => node) ?? []
    const ids = [id, ...beside(parties, nodes(points), today)]
    const cluster = clusterOf(parties, ids, today)
    const countedWith = 'order' in about ? countedFor(about.order, nodes(mine)) : undefined
    const { next, writes } = store.complaints.opening(id, viewer, instant(request.at), {
      type: 'RECEIVED',
      ...parties,
      repeats: repeatsOf(parties, nodes(mine)),
      clusterSize: ids.length,
      ...(rights ? { rights } : {}),
      ...(countedWith ? { countedWith } : {}),
      words: sha256(words),
      dueOn: dueAfter('RECEIVED', parties.against, today, calendar),
    })
    await commit([
      recordOnce('Complaints', request, id, 'made'),
      ...writes,
      store.sayWrite(id, sha256(words), {
        ...{ text: words, at: instant(request.at), role: viewer.role },
        ...(phone ? { phone } : {}),
      }),
      ...(cluster ? [store.clusterWrite(cluster)] : []),
      ...complaintNotices(next, undefined, instant(request.at)).map(noticeWrite),
    ])
    return next
  }
  return onceOnly('Complaints', request, run, (id) => store.complaints.need(id, ['input']))
}
