import { addDays, type Day, type Instant } from '../shared/days'
import type { NoticeDraft } from '../shared/notice'
import { PLATFORM } from './certification/granter'
import { certificatesOf, type Roster } from './certification/roster'
import type { EmploymentEvent } from './employment'
import type { Technician } from './network'

/** A transaction holds a hundred writes; nobody is certified by more makers than this. */
const MAX_MAKERS = 50

/**
 * Who plans with somebody that leaves or comes back: the desk of the point, whose orders may need another name, and the
 * makers whose certificates the person holds. Why is between the person and the provider.
 */
export const noticesOf = (
  event: EmploymentEvent,
  roster: Roster,
  { id, pointId, lastDay }: Technician,
  { today, at }: { readonly today: Day; readonly at: Instant },
): NoticeDraft[] => {
  const held = certificatesOf(roster, id).filter(({ validTo }) => validTo > addDays(today, -1))
  const makers = [...new Set(held.map(({ granter }) => granter))].filter((granter) => granter !== PLATFORM)
  const told = { subject: { type: 'Technician', id }, at }
  const what =
    event.type === 'LEAVES'
      ? { ...told, kind: 'TECHNICIAN_LEAVES' as const, params: { lastDay: lastDay ?? event.lastDay } }
      : { ...told, kind: 'TECHNICIAN_STAYS' as const }
  return [
    { ...what, inbox: { role: 'SERVICE_POINT', id: pointId } },
    ...makers.slice(0, MAX_MAKERS).map((maker) => ({ ...what, inbox: { role: 'MANUFACTURER' as const, id: maker } })),
  ]
}
