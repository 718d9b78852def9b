import type { Attachment } from '../../../files/attachment'
import { changesMaker } from '../../../network/network-access'
import { notFound } from '../../../shared/checks'
import type { Instant } from '../../../shared/days'
import { ensure } from '../../../shared/errors'
import { type Entry, type Evolve, enter, type Journaled, stamp } from '../../../shared/journal'
import { sheetTypes } from '../../../shared/sheets/sheet'
import type { Actor, Viewer } from '../../../shared/viewer'
import { evolvePart, type KeptPart, type Part, type PartEvent, type Staged } from '../part'

/** Larger files are split; a catalogue of 5 000 parts takes a tenth of it. */
const MAX_IMPORT_BYTES = 5 * 1024 * 1024

/** What a file comes to. */
export interface ImportCounts {
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly problems: number
}

/**
 * WAITING: to be read. REFUSED: it has problems, and nothing of it was taken over. CHECKED: a dry run without problems.
 * PUBLISHED: all of it counts; PUBLISHED still, its parts are written out one by one. DONE: they are.
 */
export type ImportState = 'WAITING' | 'REFUSED' | 'CHECKED' | 'PUBLISHED' | 'DONE'

/** A file with parts that a maker had read. Id: `<manufacturerId>.<ulid>`. */
export interface CatalogueImport extends Journaled {
  readonly manufacturerId: string
  readonly attachments: readonly Attachment[]
  readonly dryRun: boolean
  readonly by: Actor
  readonly state: ImportState
  readonly requestedAt: Instant
  readonly counts?: ImportCounts
  /** From when on it counts. */
  readonly publishedAt?: Instant
}

export type ImportEvent =
  | {
      readonly type: 'REQUESTED'
      readonly manufacturerId: string
      readonly attachments: readonly Attachment[]
      readonly dryRun: boolean
    }
  | { readonly type: 'REFUSED' | 'CHECKED' | 'PUBLISHED'; readonly counts: ImportCounts }
  | { readonly type: 'DONE' }

/** A maker has a file read. */
export const requestImport = (
  manufacturerId: string,
  attachment: Attachment,
  dryRun: boolean,
  viewer: Viewer,
): ImportEvent => {
  if (!changesMaker(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  const field = ['input', 'attachmentId']
  const { contentType, bytes } = attachment
  ensure(sheetTypes.includes(contentType), 'DOCUMENT_TYPE_NOT_ALLOWED', field, {
    actual: contentType,
    allowed: sheetTypes.join(', '),
  })
  ensure(bytes <= MAX_IMPORT_BYTES, 'DOCUMENT_TOO_LARGE', field, { actual: bytes, limit: MAX_IMPORT_BYTES })
  return { type: 'REQUESTED', manufacturerId, attachments: [attachment], dryRun }
}

export const evolveImport: Evolve<CatalogueImport, ImportEvent> = (before, entry) => {
  const { event, at } = entry
  if (event.type === 'REQUESTED') {
    const { type: _type, ...requested } = event
    const by = { role: entry.role, subject: entry.by } as Actor
    return { ...requested, by, state: 'WAITING', requestedAt: at, ...stamp(entry) }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its request`)
  const next = { ...before, state: event.type, ...stamp(entry) }
  if (event.type === 'DONE') return next
  return { ...next, counts: event.counts, ...(event.type === 'PUBLISHED' ? { publishedAt: at } : {}) }
}

/** The part without what an import is about to make of it; undefined if it is new with that. */
export const withoutStaged = ({ staged: _staged, ...part }: KeptPart): Part | undefined =>
  part.version === 0 ? undefined : part

/** The entry that an import makes in a part's log once it counts: whoever looks works out the same. */
export const stagedEntry = (
  id: string,
  before: Part | undefined,
  { event }: Staged,
  { by, publishedAt }: CatalogueImport,
): Entry<PartEvent> | undefined => (publishedAt === undefined ? undefined : enter(id, before, event, by, publishedAt))

/** The part as it counts: with what an import makes of it as soon as that is published, without it before. */
export const countingPart = (kept: KeptPart, of: CatalogueImport | undefined): Part | undefined => {
  const before = withoutStaged(kept)
  const entry = kept.staged && of && stagedEntry(kept.id, before, kept.staged, of)
  return entry ? evolvePart(before, entry) : before
}
