import { createAttachmentsStore } from '../../../functions/files/attachments.store'
import { confirmAttachment, prepareAttachment } from '../../../functions/files/attachments.use-case'
import type { Request } from '../../../functions/platform/once'
import { sha256 } from '../../../functions/shared/canonical'
import { toGlobalId } from '../../../functions/shared/ids'
import type { Viewer } from '../../../functions/shared/viewer'

/** One page with the maker's name, as small as a PDF can be; readers rebuild the table of its parts. */
const PAGE = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 298]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 47>>stream
BT /F 24 Tf 60 200 Td (HAILAN brand standard) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`

/** Uploads the brand standard as a portal does. @returns its global id */
export const brandStandard = async (maker: Viewer, request: Request): Promise<string> => {
  const store = createAttachmentsStore()
  const terms = { contentType: 'application/pdf', bytes: Buffer.byteLength(PAGE), sha256: sha256(PAGE) }
  const announced = { id: 'hailan-brand-standard', name: '海岚品牌形象标准.pdf', ...terms }
  const { attachmentId, form } = await prepareAttachment(store, maker, announced, request)
  const body = new FormData()
  for (const { name, value } of form.fields) body.append(name, value)
  body.append('file', new Blob([PAGE]))
  const { ok, status } = await fetch(form.url, { method: 'POST', body })
  if (!ok) throw new Error(`The object store answered ${status}`)
  await confirmAttachment(store, maker, attachmentId, { ...request, key: `${request.key} confirm` })
  return toGlobalId('Attachment', attachmentId)
}
