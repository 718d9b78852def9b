import { createHash } from 'node:crypto'
import type { Caller } from './api'
import { assert } from './steps'

interface Prepared {
  readonly upload: {
    readonly attachmentId: string
    readonly url: string
    readonly fields: readonly { readonly name: string; readonly value: string }[]
  }
}

interface Confirmed {
  readonly attachment: { readonly id: string; readonly url: string }
}

interface Document {
  readonly name: string
  readonly contentType: string
  readonly content: Buffer
}

export const upload = async (
  caller: Caller,
  { name, contentType, content }: Document,
): Promise<Confirmed['attachment']> => {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const input = { name, contentType, bytes: content.length, sha256 }
  const select = 'upload { attachmentId url fields { name value } }'
  const { upload: prepared } = await caller.act<Prepared>('attachmentPrepare', input, select)
  const form = new FormData()
  for (const { name, value } of prepared.fields) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(content)]))
  const posted = await fetch(prepared.url, { method: 'POST', body: form })
  assert(posted.ok, `the store answered ${posted.status}: ${await posted.text()}`)
  const confirm = { id: prepared.attachmentId }
  return (await caller.act<Confirmed>('attachmentConfirm', confirm, 'attachment { id url }')).attachment
}

/** @returns the id of a document that was uploaded and found good */
export const uploaded = async (caller: Caller, document: Document): Promise<string> =>
  (await upload(caller, document)).id

/** A document goes through the form into the deployed store and comes back through the link. */
export const uploadDocument = async (caller: Caller): Promise<void> => {
  const content = Buffer.from('%PDF-1.7\n品牌标准')
  const attachment = await upload(caller, { name: '品牌标准.pdf', contentType: 'application/pdf', content })
  const fetched = await fetch(attachment.url)
  assert(
    content.equals(Buffer.from(await fetched.arrayBuffer())),
    `the store answered ${fetched.status} with something else`,
  )
  assert(fetched.headers.get('content-disposition')?.startsWith('attachment;'), 'it is not sent as an attachment')
}
