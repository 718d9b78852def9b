import { type Attachment, notUploaded } from '../../files/attachment'
import { findAttachments } from '../../files/attachments.use-case'
import { documentTypes } from '../../files/document-types'
import { checkRange, type Field, notFound } from '../../shared/checks'
import { DomainError, ensure } from '../../shared/errors'
import { fromGlobalId, parseGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { RecordInput } from './check-record'
import type { JobsStore } from './jobs.store'
import { MAX_SYNC_PHOTOS } from './judge'
import type { JobRecord } from './record'

const photoTypes = Object.keys(documentTypes).filter((type) => type.startsWith('image/'))

export interface SyncPhotos {
  /** The photo of a global id, or a refusal: uploaded by the sender's organisation, and of no other order. */
  readonly photo: (globalId: string, field: Field) => Attachment
  /** Those of these records that no order has yet. */
  readonly unclaimed: (records: readonly JobRecord[]) => readonly string[]
}

/** The photos that records name, looked up together. Cost: 2 BatchGets; nothing for none. */
export const syncPhotos = async (
  jobs: JobsStore,
  viewer: Viewer,
  orderId: string,
  records: readonly RecordInput[],
): Promise<SyncPhotos> => {
  const named = new Set(records.flatMap(({ attachmentIds }) => attachmentIds ?? []))
  checkRange(named.size, { min: 0, max: MAX_SYNC_PHOTOS }, ['input', 'records'])
  const ids = [...named].map(parseGlobalId).flatMap((parsed) => (parsed?.type === 'Attachment' ? [parsed.id] : []))
  const [found, owners] = await Promise.all([findAttachments(ids, viewer), jobs.ordersOfPhotos(ids)])
  const at = (id: string) => ids.indexOf(id)
  return {
    photo: (globalId, field) => {
      const id = fromGlobalId('Attachment', globalId, field)
      const photo = found[at(id)]
      if (!photo) throw notFound('Attachment', id, field)
      if (photo === 'NOT_UPLOADED') throw notUploaded(id, field)
      ensure(photoTypes.includes(photo.contentType), 'DOCUMENT_TYPE_NOT_ALLOWED', field, {
        actual: photo.contentType,
        allowed: photoTypes.join(', '),
      })
      const owner = owners[at(id)]
      if (owner !== undefined && owner !== orderId)
        throw new DomainError('PHOTO_OF_ANOTHER_ORDER', field, { id: globalId })
      return photo
    },
    unclaimed: (kept) => {
      const photos = kept.flatMap((record) => (record.kind === 'PHOTO' ? record.attachments : [])).map(({ id }) => id)
      return [...new Set(photos)].filter((id) => owners[at(id)] === undefined)
    },
  }
}
