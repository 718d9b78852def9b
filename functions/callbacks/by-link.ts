import { linkEnd } from '../orders/customer-view/link'
import type { Instant } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import type { LinkTarget, Viewer } from '../shared/viewer'
import { answeredBy, type CallbackTask, rulesOf, type Said } from './callback'
import type { Question } from './questionnaires/question'

/** What a link to a callback opens: its questions, until it is closed or its links are revoked. */
export const callbackTarget = ({ id, linksRevoked = 0 }: Pick<CallbackTask, 'id' | 'linksRevoked'>): LinkTarget => ({
  callbackId: id,
  generation: linksRevoked,
})

export const opensCallback = (to: LinkTarget, task: CallbackTask): boolean =>
  'callbackId' in to && to.callbackId === task.id && to.generation === (task.linksRevoked ?? 0)

/** Id of the callback whose link the viewer holds. */
export const heldCallback = (viewer: Viewer): string | undefined =>
  viewer.role === 'LINK_HOLDER' && 'callbackId' in viewer.to ? viewer.to.callbackId : undefined

const ID = ['input', 'id']

type OpenTask = Extract<CallbackTask, { state: 'OPEN' }>
const opened = (task: CallbackTask, field: readonly string[]): OpenTask => {
  if (task.state !== 'OPEN') throw new DomainError('CALLBACK_CLOSED', field, { state: task.state })
  return task
}

/** Makes a link, where the rules allow one. @param days 1 to 90 */
export const withLink = (task: CallbackTask, id: string, days: number, at: Instant): CallbackTask => {
  const open = opened(task, ID)
  const { channels } = rulesOf(task)
  ensure(channels.includes('LINK'), 'NOT_BY_LINK', ID, { channels: channels.join(', ') })
  return { ...open, version: open.version + 1, link: { id, expiresAt: linkEnd(at, days) } }
}

/** Makes every link to a callback invalid; it is still called. */
export const withoutLinks = (task: CallbackTask): CallbackTask => {
  const { link: _link, ...rest } = opened(task, ID)
  return { ...rest, version: task.version + 1, linksRevoked: (task.linksRevoked ?? 0) + 1 }
}

/** Records what the customer answered by link (Q6), once: it closes the callback, and nobody calls any more. */
export const answerByLink = (
  task: CallbackTask,
  said: Omit<Said, 'by'>,
  at: Instant,
  questions: readonly Question[],
): CallbackTask => {
  return answeredBy(opened(task, ['input']), 'LINK', said, at, questions)
}
