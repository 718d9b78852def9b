import type { Complaint } from '../../complaints/complaint'
import { seesComplaint } from '../../complaints/complaint-access'
import { commit } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { type Field, notFound } from '../../shared/checks'
import { instant } from '../../shared/days'
import { type NewId, ownedId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { WorkCalendar } from '../../shared/working-time'
import { type Acting, type Demand, issue } from './act'
import type { Rectification, RectificationEvent } from './rectification'
import { rectificationNotices } from './rectification-notices'
import type { RectificationsStore } from './rectifications.store'

export interface Rectifying {
  readonly viewer: Viewer
  readonly calendar: WorkCalendar
  readonly store: RectificationsStore
}

/** As committed last, in the order of the ids; refuses one that does not exist. */
type ComplaintsOf = (ids: readonly string[], fieldOf: (index: number) => Field) => Promise<readonly Complaint[]>

/** What it rests on is what the authority sees, and is about the enterprise. */
const checkComplaints = async (
  { addressee: { kind, id: enterprise }, complaintIds }: Demand,
  viewer: Viewer,
  complaintsOf: ComplaintsOf,
): Promise<void> => {
  const field = (i: number) => ['input', 'complaintIds', String(i)]
  const found = await complaintsOf(complaintIds, field)
  found.forEach((one, i) => {
    const about = kind === 'MAKER' ? one.manufacturerId : one.providerId
    if (!seesComplaint(viewer, one) || about !== enterprise) throw notFound('Complaint', one.id, field(i))
  })
}

/** Issues an order and tells the enterprise. Cost: see the store. */
export const issueRectification = async (
  {
    viewer,
    calendar,
    store,
    newId,
    complaintsOf,
  }: Rectifying & { readonly newId: NewId; readonly complaintsOf: ComplaintsOf },
  demand: Demand,
  request: Request,
): Promise<Rectification> => {
  const now = instant(request.at)
  const event = issue(demand, { viewer, now, calendar })
  const run = async (): Promise<Rectification> => {
    await checkComplaints(demand, viewer, complaintsOf)
    const id = ownedId(demand.addressee.id, newId())
    const { next, writes } = store.rectifications.opening(id, viewer, now, event)
    const notices = rectificationNotices(next, undefined, now).map(noticeWrite)
    await commit([recordOnce('Complaints', request, id, 'made'), ...writes, ...notices])
    return next
  }
  return onceOnly('Complaints', request, run, (id) => store.rectifications.need(id, ['input']))
}

/** Does one thing to an order and tells whom it concerns. 1 GetItem, 1 transaction. */
export const actOnRectification = (
  { viewer, calendar, store }: Rectifying,
  { id, version }: { readonly id: string; readonly version: number },
  request: Request,
  decide: (found: Rectification, acting: Acting) => RectificationEvent,
): Promise<Rectification> => {
  const now = instant(request.at)
  return store.rectifications.act(
    request,
    id,
    viewer,
    (found) => decide(found, { viewer, version, now, calendar }),
    (next, before) => rectificationNotices(next, before, now).map(noticeWrite),
  )
}
