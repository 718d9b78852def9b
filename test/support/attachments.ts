import { createHash } from 'node:crypto'
import { type Attachment, reference } from '../../functions/files/attachment'
import { createAttachmentsStore } from '../../functions/files/attachments.store'
import { fromGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { mutate, type TokenClaims } from './api'
import type { Tenant } from './tenant'

export interface Document {
  readonly name: string
  readonly contentType: string
  readonly content: Buffer
}

export interface Form {
  readonly attachmentId: string
  readonly url: string
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  readonly expiresAt: string
}

export const pdf = (text = '营业执照'): Document => ({
  name: `${text}.pdf`,
  contentType: 'application/pdf',
  content: Buffer.from(`%PDF-1.7\n${text}`),
})

export const announcementOf = ({ name, contentType, content }: Document) => ({
  name,
  contentType,
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
})

export const prepare = (viewer: TokenClaims, input: Readonly<Record<string, unknown>>) =>
  mutate<Form>({
    name: 'attachmentPrepare',
    viewer,
    input,
    select: 'upload { attachmentId url fields { name value } expiresAt }',
  })

/** Fills the form in as a browser does. */
export const upload = async ({ url, fields }: Form, content: Buffer): Promise<Response> => {
  const body = new FormData()
  for (const { name, value } of fields) body.append(name, value)
  body.append('file', new Blob([new Uint8Array(content)]))
  return fetch(url, { method: 'POST', body })
}

export const confirm = (viewer: TokenClaims, id: string, idempotencyKey?: string, language = 'en') =>
  mutate<{ id: string; name: string; contentType: string; bytes: number; sha256: string; url: string }>({
    name: 'attachmentConfirm',
    viewer,
    input: { id, ...(idempotencyKey ? { idempotencyKey } : {}) },
    select: 'attachment { id name contentType bytes sha256 url }',
    headers: { 'accept-language': language },
  })

/** Announces a document and uploads it; nobody has confirmed it. @returns its global id */
export const uploaded = async (viewer: TokenClaims, document = pdf()): Promise<string> => {
  const { object, userErrors } = await prepare(viewer, announcementOf(document))
  if (!object) throw new Error(JSON.stringify(userErrors))
  const { ok, status } = await upload(object, document.content)
  if (!ok) throw new Error(`The object store answered ${status}`)
  return object.attachmentId
}

/** A document ready to be referred to. @returns its global id */
export const attached = async (viewer: TokenClaims, document = pdf()): Promise<string> => {
  const { object, userErrors } = await confirm(viewer, await uploaded(viewer, document))
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object.id
}

/** What others keep of a document that one of a tenant's people uploaded. */
export const attachedBy = async ({ as }: Pick<Tenant, 'as'>, role: Role): Promise<Attachment> => {
  const id = fromGlobalId('Attachment', await attached(as[role]), [])
  const [found] = await createAttachmentsStore().many([id])
  if (!found) throw new Error('Nothing was attached')
  return reference(found)
}
