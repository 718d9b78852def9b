import {
  copyObject,
  downloadUrl,
  type ObjectPlace,
  objectBytes,
  storedObject,
  type UploadForm,
  uploadForm,
} from '../platform/objects'
import type { Request } from '../platform/once'
import { checkRange, notFound } from '../shared/checks'
import { instant } from '../shared/days'
import { ensure } from '../shared/errors'
import { fromGlobalId } from '../shared/ids'
import { phrases } from '../shared/messages/phrases'
import type { Viewer } from '../shared/viewer'
import {
  type Attachment,
  type AttachmentInput,
  announce,
  confirm,
  notUploaded,
  ownerFor,
  reference,
} from './attachment'
import { type AttachmentsStore, createAttachmentsStore } from './attachments.store'

/** How many documents one object may refer to. */
const COUNT = { min: 0, max: 20 } as const
const URL_SECONDS = 10 * 60

const incoming = (id: string): ObjectPlace => ({ folder: 'incoming', id })
const documents = (id: string): ObjectPlace => ({ folder: 'documents', id })

export interface Upload {
  readonly attachmentId: string
  readonly form: UploadForm
}

/** Announces a document and says how to upload it. 1 transaction; a repeat gets a fresh form for the same document. */
export const prepareAttachment = async (
  store: AttachmentsStore,
  viewer: Viewer,
  { id, ...input }: AttachmentInput & { readonly id: string },
  request: Request,
): Promise<Upload> => {
  const announced = await store.announce(request, announce(id, input, viewer, instant(request.at)))
  return { attachmentId: announced.id, form: await uploadForm(incoming(announced.id), announced, request.at) }
}

/**
 * Checks what was uploaded and keeps it for 30 days, longer if an object comes to refer to it: exactly the content that was checked is copied to where no upload form leads.
 *
 * Cost: 1 GetItem and 1 transaction; of the object store HEAD, GET of the first bytes and COPY.
 */
export const confirmAttachment = async (
  store: AttachmentsStore,
  viewer: Viewer,
  id: string,
  request: Request,
): Promise<Attachment> => {
  const confirmed = await store.confirm(request, id, async (current) => {
    if (current.owner !== ownerFor(viewer)) throw notFound('Attachment', id, ['input', 'id'])
    if (current.state === 'CONFIRMED') return current
    const content = await storedObject(incoming(id))
    const next = confirm(current, content, instant(request.at))
    if (content) await copyObject(incoming(id), content.etag, documents(id), next)
    return next
  })
  return reference(confirmed)
}

/**
 * The documents an input names, for an object that will refer to them: confirmed, uploaded by the viewer's own
 * organisation, each once, at most 20. Keep what this gives in an entry of the object's log under `attachments`, which is what
 * keeps the documents (platform/attachments.ts); whoever may see the object may then read them.
 * Cost: 1 BatchGet, 1 RCU a document; nothing for none.
 *
 * @param field path of the list, e.g. `['input', 'attachmentIds']`; a refusal names the entry
 * @example takeAttachments(input.attachmentIds, viewer, ['input', 'attachmentIds'])
 */
export const takeAttachments = async (
  globalIds: readonly string[],
  viewer: Viewer,
  field: readonly string[],
  store: AttachmentsStore = createAttachmentsStore(),
): Promise<Attachment[]> => {
  checkRange(globalIds.length, COUNT, field)
  const at = (i: number) => [...field, String(i)]
  const ids = globalIds.map((id, i) => fromGlobalId('Attachment', id, at(i)))
  for (const [i, id] of ids.entries())
    ensure(ids.indexOf(id) === i, 'INVALID_VALUE', at(i), { actual: globalIds[i] ?? '', expected: phrases.eachOnce })
  const found = await store.many(ids)
  return ids.map((id, i) => {
    const attachment = found[i]
    if (attachment?.owner !== ownerFor(viewer)) throw notFound('Attachment', id, at(i))
    if (attachment.state !== 'CONFIRMED') throw notUploaded(id, at(i))
    return reference(attachment)
  })
}

/**
 * The same for a caller that judges each on its own: the document, nothing if it is unknown or of another organisation, or
 * that its content is missing. Cost: 1 BatchGet, 1 RCU a document; nothing for none.
 */
export const findAttachments = async (
  ids: readonly string[],
  viewer: Viewer,
  store: AttachmentsStore = createAttachmentsStore(),
): Promise<(Attachment | 'NOT_UPLOADED' | undefined)[]> =>
  (await store.many(ids)).map((found) => {
    if (found?.owner !== ownerFor(viewer)) return undefined
    return found.state === 'CONFIRMED' ? reference(found) : 'NOT_UPLOADED'
  })

/** The content of a document that an object refers to, for a job that reads it. One round trip to the object store. */
export const attachmentBytes = ({ id, bytes }: Attachment): Promise<Uint8Array> => objectBytes(documents(id), bytes)

/** A link for ten minutes. Give it only where the viewer sees the object that refers to the document. No round trip. */
export const attachmentUrl = ({ id }: Attachment): Promise<string> => downloadUrl(documents(id), URL_SECONDS)
