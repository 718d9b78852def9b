import { checkName, checkRange, checkText, type Field, notFound, type Optional } from '../../shared/checks'
import { DomainError, ensure } from '../../shared/errors'
import { onlyWith } from '../../shared/messages/phrases'
import type { Viewer } from '../../shared/viewer'
import type { CallEvent, RecruitmentCall } from './call'
import { ensureCallState, ownCall } from './call-life'
import { type Interest, type Member, type Panel, seatOf } from './panel'

type Event<Type extends CallEvent['type']> = Extract<CallEvent, { type: Type }>

/** Three of each department; every sheet stands in the application it scores, so this bounds its size. */
const SEATS = { min: 1, max: 18 } as const
const MAX_BARRED = { min: 0, max: 50 } as const
const ID: Field = ['input', 'id']

/** Appoints people to the panel of a call (N3). */
export const appointPanel = (
  call: RecruitmentCall,
  members: readonly Member[],
  viewer: Viewer,
): Event<'PANEL_APPOINTED'> => {
  ownCall(call, viewer)
  ensureCallState(call, 'panelAppoint', ['DRAFT', 'OPEN', 'CLOSED'])
  const field = ['input', 'members']
  ensure(members.length > 0, 'REQUIRED', field)
  checkRange(call.panel.seats.length + members.length, SEATS, field)
  const checked = members.map((member, i) => {
    const at = [...field, String(i)]
    const others = members.slice(0, i).some(({ subject }) => subject.trim() === member.subject.trim())
    ensure(!others, 'MEMBER_TWICE', [...at, 'subject'], { person: member.name })
    return checkMember(call.panel, member, at)
  })
  return { type: 'PANEL_APPOINTED', members: checked }
}

/** Puts another person of the same department in a member's place: one with an interest, or who cannot serve. */
export const replaceMember = (
  call: RecruitmentCall,
  { subject, by, reason }: { readonly subject: string; readonly by: Member; readonly reason?: Optional<string> },
  viewer: Viewer,
): Event<'MEMBER_REPLACED'> => {
  ownCall(call, viewer)
  ensureCallState(call, 'panelReplace', ['DRAFT', 'OPEN', 'CLOSED'])
  const leaving = seatOf(call.panel, subject)
  if (!leaving) throw new DomainError('NOT_ON_PANEL', ['input', 'subject'], { person: subject })
  const member = checkMember(call.panel, by, ['input', 'by'])
  const { department } = member
  ensure(department === leaving.department, 'MEMBER_OTHER_DEPARTMENT', ['input', 'by', 'department'], {
    actual: department,
    department: leaving.department,
  })
  checkRange(call.panel.barred.length + 1, MAX_BARRED, ID)
  // One that may score leaves for a reason that stands in the log: its sheet counts no longer.
  const because =
    leaving.interest?.kind === 'NONE' || reason != null ? checkText(reason ?? '', ['input', 'reason']) : undefined
  return { type: 'MEMBER_REPLACED', subject, by: member, ...(because === undefined ? {} : { reason: because }) }
}

/** What a member declares before scoring: once the call is closed, since only then are all applicants known. */
export const declareInterest = (
  call: RecruitmentCall,
  { kind, detail }: Interest,
  viewer: Viewer,
): Event<'INTEREST_DECLARED'> => {
  onPanel(call, viewer)
  ensureCallState(call, 'panelInterestDeclare', ['CLOSED'])
  const seat = seatOf(call.panel, viewer.subject)
  // What was declared free may turn out not to be; the other way round somebody else takes the seat.
  const settled = seat?.interest !== undefined && (seat.interest.kind !== 'NONE' || kind === 'NONE')
  ensure(!settled, 'INTEREST_DECLARED_ALREADY', ['input', 'kind'], { interest: seat?.interest?.kind ?? kind })
  const field = ['input', 'detail']
  if (kind !== 'NONE') return { type: 'INTEREST_DECLARED', interest: { kind, detail: checkText(detail, field) } }
  ensure(detail.trim() === '', 'INVALID_VALUE', field, {
    actual: detail.trim(),
    expected: onlyWith('EMPLOYMENT, SHAREHOLDING, FAMILY, BUSINESS, OTHER'),
  })
  return { type: 'INTEREST_DECLARED', interest: { kind, detail: '' } }
}

/** A member of the maker or its auditor; for anybody else the call's panel does not exist. */
const onPanel = (call: RecruitmentCall, viewer: Viewer, field = ID): void => {
  const ofMaker = viewer.role === 'MANUFACTURER' || viewer.role === 'AUDITOR'
  if (!(ofMaker && viewer.manufacturerId === call.manufacturerId)) throw notFound('RecruitmentCall', call.id, field)
  ensure(seatOf(call.panel, viewer.subject), 'NOT_ON_PANEL', field, { person: viewer.subject })
}

const checkMember = (panel: Panel, { subject, name, department }: Member, field: Field): Member => {
  const member = {
    subject: checkName(subject, [...field, 'subject'], 200),
    name: checkName(name, [...field, 'name']),
    department,
  }
  ensure(!seatOf(panel, member.subject), 'MEMBER_TWICE', [...field, 'subject'], { person: member.name })
  ensure(!panel.barred.includes(member.subject), 'MEMBER_LEFT', [...field, 'subject'], { person: member.name })
  return member
}
