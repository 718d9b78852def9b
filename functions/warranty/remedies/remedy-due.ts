import type { Party } from '../../network/agreements/terms/limits'
import { addDays, type Day, type Instant } from '../../shared/days'
import type { Deadline, Inbox, NoticeDraft } from '../../shared/notice'
import { regionLevels } from '../../shared/regions'
import type { RemedyCase } from './remedy'
import { AUTHORITY_DAYS } from './remedy-terms'

type Parties = Pick<RemedyCase, 'manufacturerId' | 'providerId' | 'pointId'>

const makerOf = ({ manufacturerId }: Parties): Inbox => ({ role: 'MANUFACTURER', id: manufacturerId })
/** The point that has the order; the maker's own desk where none has. */
const pointOf = (parties: Parties): Inbox =>
  parties.pointId === undefined ? makerOf(parties) : { role: 'SERVICE_POINT', id: parties.pointId }

/** Who has to act by when, while anybody has to: the point hands over, the maker decides, pays and sends. */
export const dueOf = (remedy: RemedyCase): { readonly on: Day; readonly by: Inbox } | undefined => {
  if ('dueOn' in remedy) return { on: remedy.dueOn, by: responsible(remedy) }
  const sendBy = 'way' in remedy && remedy.way.leg === 'RECEIVED' ? remedy.way.sendBy : undefined
  return sendBy && { on: sendBy.on, by: senderOf(remedy, sendBy.party) }
}

const responsible = (remedy: Pick<RemedyCase, 'kind' | 'state'> & Parties): Inbox => {
  const handsOver = remedy.kind === 'LOANER' || (remedy.kind === 'EXCHANGE' && remedy.state === 'RETURNED')
  return handsOver ? pointOf(remedy) : makerOf(remedy)
}

const senderOf = (remedy: RemedyCase, party: Party): Inbox => (party === 'PROVIDER' ? pointOf(remedy) : makerOf(remedy))

/** Who acts is told ahead; maker and provider of a day missed; a week later the authorities of the region (ADR 7). */
export const remedyDeadlines = (remedy: RemedyCase): Deadline[] => {
  const due = dueOf(remedy)
  if (!due) return []
  const { id, kind, state, providerId, region } = remedy
  const [subject, params] = [
    { type: 'RemedyCase', id },
    { kind, state, due: due.on },
  ]
  const provider: readonly Inbox[] = providerId === undefined ? [] : [{ role: 'PROVIDER', id: providerId }]
  const authorities = regionLevels(region).map((code): Inbox => ({ role: 'REGULATOR', id: code }))
  const late = { subject, params, leads: [0] } as const
  return [
    { kind: 'REMEDY_DUE', on: due.on, subject, params, inboxes: [due.by], leads: [1, 0] },
    { kind: 'REMEDY_LATE', on: addDays(due.on, 1), inboxes: [makerOf(remedy), ...provider], ...late },
    { kind: 'REMEDY_STILL_LATE', on: addDays(due.on, AUTHORITY_DAYS), inboxes: authorities, ...late },
  ]
}

/** What just happened is told to whoever acts next, and to the point, which speaks with the customer. */
export const remedyNotices = (
  remedy: Pick<RemedyCase, 'id' | 'kind' | 'state'> & Parties,
  at: Instant,
): NoticeDraft[] => {
  const { id, kind, state } = remedy
  const next = responsible(remedy)
  const inboxes = [next, pointOf(remedy)].filter((one, i, all) => all.findIndex((each) => each.id === one.id) === i)
  return inboxes.map((inbox) => ({
    ...{ kind: 'REMEDY_MOVED', subject: { type: 'RemedyCase', id }, inbox, at, params: { kind, state } },
  }))
}
