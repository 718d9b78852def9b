import { createAttachmentsStore } from '../../functions/files/attachments.store'
import { confirmAttachment, prepareAttachment } from '../../functions/files/attachments.use-case'
import type { Request } from '../../functions/platform/once'
import { sha256 } from '../../functions/shared/canonical'
import { toGlobalId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'

/** One page with a line on it, as small as a PDF can be; readers rebuild the table of its parts. */
const page = (line: string): string => {
  const stream = `BT /F 24 Tf 60 200 Td (${line}) Tj ET`
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 298]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length ${stream.length}>>stream
${stream}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`
}

interface DemoDocument {
  readonly id: string
  readonly name: string
  /** What stands on it, in ASCII. */
  readonly line: string
}

/** Uploads a document as a portal does. @returns its global id */
export const uploadDocument = async (
  viewer: Viewer,
  { id, name, line }: DemoDocument,
  request: Request,
): Promise<string> => {
  const store = createAttachmentsStore()
  const text = page(line)
  const terms = { contentType: 'application/pdf', bytes: Buffer.byteLength(text), sha256: sha256(text) }
  const { attachmentId, form } = await prepareAttachment(store, viewer, { id, name, ...terms }, request)
  const body = new FormData()
  for (const { name: field, value } of form.fields) body.append(field, value)
  body.append('file', new Blob([text]))
  const { ok, status } = await fetch(form.url, { method: 'POST', body })
  if (!ok) throw new Error(`The object store answered ${status}`)
  await confirmAttachment(store, viewer, attachmentId, { ...request, key: `${request.key} confirm` })
  return toGlobalId('Attachment', attachmentId)
}
