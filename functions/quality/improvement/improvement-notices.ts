import type { Deadline, Inbox } from '../../shared/notice'
import { type CorrectiveAction, nextStep } from './corrective-action'

/** The organisation is told a week, three days and a day ahead of the step that is due next, and on its day. */
export const actionDeadlines = (action: CorrectiveAction): Deadline[] => {
  const step = nextStep(action)
  if (!step) return []
  const { kind, id } = action.owner
  const inbox: Inbox = { role: kind === 'MAKER' ? 'MANUFACTURER' : 'PROVIDER', id }
  const subject = { type: 'CorrectiveAction', id: action.id }
  const params = { what: step.what, who: step.who }
  return [{ kind: 'IMPROVEMENT_STEP_DUE', on: step.dueOn, leads: [7, 3, 1, 0], subject, inboxes: [inbox], params }]
}
