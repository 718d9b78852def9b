import { checkText, type Field } from '../../shared/checks'
import { type Day, dayOf, type Instant, instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { Viewer, ViewerRole } from '../../shared/viewer'
import type { Scope } from '../../supervision/rollup-keys'

/** What changed on a day, so that whoever reads the trend need not guess why it moved. */
export interface Annotation {
  /** `<day>.<ulid>`, unique within its scope. */
  readonly id: string
  readonly version: number
  readonly scope: Scope
  readonly day: Day
  readonly text: string
  readonly role: ViewerRole
  readonly at: Instant
  readonly withdrawn?: { readonly at: Instant; readonly reason: string }
}

const MAX_TEXT = 200
/** Charts look back, and planned changes are known some weeks ahead. */
const FIRST_DAY = '2000-01-01'
const MAX_AHEAD_DAYS = 90

const field = (name: string): Field => ['input', name]

/** @param scope one that the viewer may see, so that nobody writes beside figures of others */
export const newAnnotation = (
  ulid: string,
  scope: Scope,
  { day, text }: { readonly day: Day; readonly text: string },
  viewer: Viewer,
  at: Date,
): Annotation => {
  const max = dayOf(new Date(at.getTime() + MAX_AHEAD_DAYS * 86_400_000))
  ensure(day >= FIRST_DAY && day <= max, 'OUT_OF_RANGE', field('day'), { actual: day, min: FIRST_DAY, max })
  return {
    ...{ id: `${day}.${ulid}`, version: 1, scope, day },
    ...{ text: checkText(text, field('text'), MAX_TEXT), role: viewer.role, at: instant(at) },
  }
}

/** Takes an annotation back; it stays on record with the reason, and is shown no more. */
export const withdrawAnnotation = (annotation: Annotation, reason: string, at: Instant): Annotation => {
  if (annotation.withdrawn)
    throw new DomainError('ACTION_NOT_ALLOWED', field('id'), {
      action: 'WITHDRAW',
      state: 'WITHDRAWN',
      allowed: 'ACTIVE',
    })
  const words = checkText(reason, field('reason'), MAX_TEXT)
  return { ...annotation, version: annotation.version + 1, withdrawn: { at, reason: words } }
}
