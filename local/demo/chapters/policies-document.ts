import { createAttachmentsStore } from '../../../functions/files/attachments.store'
import { confirmAttachment, prepareAttachment } from '../../../functions/files/attachments.use-case'
import type { Request } from '../../../functions/platform/once'
import { sha256 } from '../../../functions/shared/canonical'
import { toGlobalId } from '../../../functions/shared/ids'
import type { Viewer } from '../../../functions/shared/viewer'

const drawn = (line: string): string => `BT /F 24 Tf 60 200 Td (${line}) Tj ET`

/** One page with one line, as small as a PDF can be; readers rebuild the table of its parts. */
const pageOf = (line: string): string => `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 298]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length ${drawn(line).length}>>stream
${drawn(line)}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`

interface Page {
  readonly id: string
  readonly name: string
  /** What stands on it, in ASCII. */
  readonly line: string
}

export const brandStandard = (maker: Viewer, request: Request): Promise<string> =>
  uploadedPage(
    maker,
    { id: 'hailan-brand-standard', name: '海岚品牌形象标准.pdf', line: 'HAILAN brand standard' },
    request,
  )

/** Uploads a page as a portal does. @returns its global id */
export const uploadedPage = async (maker: Viewer, { id, name, line }: Page, request: Request): Promise<string> => {
  const page = pageOf(line)
  const store = createAttachmentsStore()
  const terms = { contentType: 'application/pdf', bytes: Buffer.byteLength(page), sha256: sha256(page) }
  const announced = { id, name, ...terms }
  const { attachmentId, form } = await prepareAttachment(store, maker, announced, request)
  const body = new FormData()
  for (const { name, value } of form.fields) body.append(name, value)
  body.append('file', new Blob([page]))
  const { ok, status } = await fetch(form.url, { method: 'POST', body })
  if (!ok) throw new Error(`The object store answered ${status}`)
  await confirmAttachment(store, maker, attachmentId, { ...request, key: `${request.key} confirm` })
  return toGlobalId('Attachment', attachmentId)
}
