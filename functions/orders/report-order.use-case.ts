import type { ProductModel, Unit } from '../network/network'
import { opensUnit } from '../network/unit-code'
import { onceOnly, type Request } from '../platform/once'
import { customerKeyOf } from '../platform/personal-data'
import { retryRaces } from '../platform/retry'
import { instant } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import type { NewId } from '../shared/ids'
import { phrases } from '../shared/messages/phrases'
import { checkRegion } from '../shared/region-list'
import { regionContains } from '../shared/regions'
import type { Viewer } from '../shared/viewer'
import { change, isStale } from './act-on-order.use-case'
import { type Contact, checkContact } from './contact'
import { begin } from './history'
import type { Order } from './order'
import { FaultIsOpen, type OrdersStore } from './orders.store'
import { channelOf, holdsFault, newOrder, type Report, type TakenUnder } from './report'

/** What a report says, with its product found. */
export interface ReportRequest
  extends Pick<Report, 'serviceItem' | 'symptom' | 'urgency' | 'region' | 'location' | 'windows'> {
  readonly model: ProductModel
  readonly unit?: Unit | undefined
  readonly contact: Contact
  /** The service contract that a new order is taken under (O5); not asked for what is added to an order that is open. */
  readonly contract: () => Promise<TakenUnder | undefined>
}

export interface ReportResult {
  readonly order: Order
  /** An order for the same fault was open: this report was added to it. */
  readonly wasOpen: boolean
}

/** Reports a fault (O1): a new order, or one more report of the order that is open for it. Never lost for want of a candidate. */
export const reportOrder = async (
  { store, viewer, newId }: { store: OrdersStore; viewer: Viewer; newId: NewId },
  report: ReportRequest,
  request: Request,
): Promise<ReportResult> => {
  checkRegion(report.region, ['input', 'region'])
  checkContact(report.contact)
  const customerKey = customerKeyOf(report.contact.phone)
  checkReporter(viewer, report, customerKey)
  const attempt = async (): Promise<ReportResult> => {
    const previous = report.unit ? await store.latestOfUnit(report.unit.id) : undefined
    const at = instant(request.at)
    const dealerId = viewer.role === 'DEALER' ? viewer.dealerId : undefined
    const add = (orderId: string) => addReport({ store, viewer }, orderId, { ...report, customerKey }, request)
    if (previous && holdsFault(previous) && previous.serviceItem === report.serviceItem)
      try {
        return { order: await add(previous.id), wasOpen: true }
      } catch (error) {
        // It was read from an index: it has been closed since, and this is a new fault.
        if (!closedMeanwhile(error)) throw error
      }
    const contract = await report.contract()
    const draft = newOrder(
      newId(),
      { ...report, contract, customerKey, channel: channelOf(viewer.role), dealerId, previous },
      at,
    )
    const history = begin(draft, viewer, at)
    const { order } = history
    try {
      await store.insert(history, report.contact, request)
      return { order, wasOpen: false }
    } catch (error) {
      if (!(error instanceof FaultIsOpen)) throw error
      return { order: await add(error.orderId), wasOpen: true }
    }
  }
  return onceOnly(
    'Orders',
    request,
    () => retryRaces(attempt, closedMeanwhile),
    async (orderId, made) => ({ order: await existing(store, orderId), wasOpen: !made }),
  )
}

/** The order that was open for the fault has been closed before the report could be added: then it is a new fault. */
const closedMeanwhile = (error: unknown): boolean => error instanceof DomainError && error.code === 'ACTION_NOT_ALLOWED'

/** Who reports a fault that somebody else reported first does not say when that one can be met. */
const addReport = async (
  { store, viewer }: { readonly store: OrdersStore; readonly viewer: Viewer },
  orderId: string,
  { symptom, windows = [], customerKey }: ReportRequest & { readonly customerKey: string },
  request: Request,
): Promise<Order> => {
  const attempt = async (): Promise<Order> => {
    const before = await existing(store, orderId)
    ensure(holdsFault(before), 'ACTION_NOT_ALLOWED', [], {
      action: 'REPORT_AGAIN',
      state: before.state,
      allowed: phrases.onlyOnce,
    })
    const theirs = windows.length > 0 && before.customerKey === customerKey
    const command = { action: 'REPORT_AGAIN', symptom, ...(theirs ? { windows } : {}) } as const
    return change(store, before, command, viewer, request.at, request)
  }
  return retryRaces(attempt, isStale)
}

const existing = async (store: OrdersStore, id: string): Promise<Order> => {
  const order = await store.latest(id)
  if (!order) throw new Error(`Order ${id} is recorded but not there`)
  return order
}

/** Each reporter within its own bounds: own phone, own maker's products, own sales, own region. */
const checkReporter = (viewer: Viewer, { model, unit, region }: ReportRequest, customerKey: string): void => {
  const notFound = (what: string, field: string, id: string) =>
    new DomainError('NOT_FOUND', ['input', field], { what, id })
  // As if it were not there: the refusal must not tell which serial numbers another maker has.
  if (viewer.role === 'HOTLINE' && model.manufacturerId !== viewer.manufacturerId)
    throw unit ? notFound('Unit', 'serial', unit.serial) : notFound('ProductModel', 'modelId', model.id)
  // The code on a unit reports that unit, and nothing else.
  if (viewer.role === 'LINK_HOLDER' && !(unit && opensUnit(viewer.to, unit)))
    throw unit ? notFound('Unit', 'serial', unit.serial) : notFound('ProductModel', 'modelId', model.id)
  if (viewer.role === 'DEALER' && unit?.soldBy && unit.soldBy !== viewer.dealerId)
    throw notFound('Unit', 'serial', unit.serial)
  if (viewer.role === 'REGULATOR' && !regionContains(viewer.region, region))
    throw new DomainError('INVALID_VALUE', ['input', 'region'], { actual: region, expected: viewer.region })
  if (viewer.role === 'CUSTOMER' && customerKey !== viewer.customerKey)
    throw new DomainError('INVALID_VALUE', ['input', 'contact', 'phone'], {
      actual: '…',
      expected: phrases.verifiedPhone,
    })
}
