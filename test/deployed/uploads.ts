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
  readonly attachment: { readonly name: string; readonly url: string }
}

/** A document goes through the form into the deployed store and comes back through the link. */
export const uploadDocument = async (caller: Caller): Promise<void> => {
  const content = Buffer.from('%PDF-1.7\n品牌标准')
  const sha256 = createHash('sha256').update(content).digest('hex')
  const input = { name: '品牌标准.pdf', contentType: 'application/pdf', bytes: content.length, sha256 }
  const select = 'upload { attachmentId url fields { name value } }'
  const { upload } = await caller.act<Prepared>('attachmentPrepare', input, select)
  const form = new FormData()
  for (const { name, value } of upload.fields) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(content)]))
  const posted = await fetch(upload.url, { method: 'POST', body: form })
  assert(posted.ok, `the store answered ${posted.status}: ${await posted.text()}`)
  const { attachment } = await caller.act<Confirmed>(
    'attachmentConfirm',
    { id: upload.attachmentId },
    'attachment { name url }',
  )
  const fetched = await fetch(attachment.url)
  assert(
    content.equals(Buffer.from(await fetched.arrayBuffer())),
    `the store answered ${fetched.status} with something else`,
  )
  assert(fetched.headers.get('content-disposition')?.startsWith('attachment;'), 'it is not sent as an attachment')
}
