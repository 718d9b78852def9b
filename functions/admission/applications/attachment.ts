import type { Field } from '../../shared/checks'
import type { Viewer } from '../../shared/viewer'

/** A document as an application keeps it: these values never change. Lower-case hex SHA-256. */
export interface Attachment {
  readonly id: string
  readonly name: string
  readonly contentType: string
  readonly bytes: number
  readonly sha256: string
}

/** Uploaded documents by their global ids, each whole and the viewer's own; or refuses. */
export type TakeAttachments = (globalIds: readonly string[], viewer: Viewer, field: Field) => Promise<Attachment[]>

/** An application holds as many, supplements included. */
export const MAX_ATTACHMENTS = 30
