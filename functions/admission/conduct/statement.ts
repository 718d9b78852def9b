import type { Attachment } from '../../files/attachment'
import type { Instant } from '../../shared/days'
import type { AnyEntry } from '../../shared/journal'
import type { ActorRole } from '../../shared/viewer'

export interface Signed {
  readonly at: Instant
  readonly role: ActorRole
  /** Token subject. */
  readonly by: string
}

/** Words put on record. */
export interface Words extends Signed {
  readonly text: string
}

/** A decision and its grounds. */
export interface Ruling extends Signed {
  readonly reason?: string
}

/** Words with evidence. */
export interface Statement extends Words {
  readonly attachments: readonly Attachment[]
}

export const signed = ({ at, role, by }: AnyEntry): Signed => ({ at, role, by })
