import { checkText, type Optional } from '../shared/checks'
import { DomainError } from '../shared/errors'

/** What became of the piece that a part replaced (K8): without it nobody can tell that it had to be replaced. */
export const oldPartFates = ['RETURNED', 'CUSTOMER_KEEPS', 'MISSING'] as const
export type OldPartFate = (typeof oldPartFates)[number]

export interface OldPart {
  readonly fate: OldPartFate
  /** Why it is missing. */
  readonly reason?: string
}

export const oldPartOf = ({
  fate,
  reason,
}: {
  readonly fate: OldPartFate
  readonly reason?: Optional<string>
}): OldPart => {
  const field = ['input', 'oldPart', 'reason']
  if (fate !== 'MISSING' && !reason?.trim()) return { fate }
  if (!reason) throw new DomainError('REQUIRED', field)
  return { fate, reason: checkText(reason, field, 200) }
}
