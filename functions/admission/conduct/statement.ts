import type { Instant } from '../../shared/days'
import type { AnyEntry } from '../../shared/journal'
import type { ActorRole } from '../../shared/viewer'

/** A file put forward as evidence; its content stands where files stand. */
export interface Attachment {
  readonly id: string
  readonly name: string
  readonly contentType: string
  readonly bytes: number
  readonly sha256: string
}

/** Files by their ids, if they are the viewer's to put forward. */
export const MAX_ATTACHMENTS = 5

export interface Signed {
  readonly at: Instant
  readonly role: ActorRole
  /** Token subject. */
  readonly by: string
}

/** Words put on record, with evidence. */
export interface Statement extends Signed {
  readonly text: string
  readonly attachments: readonly Attachment[]
}

export const signed = ({ at, role, by }: AnyEntry): Signed => ({ at, role, by })
