/** What may be uploaded, by media type: the ends of names it goes under, and how its content begins. */
interface DocumentType {
  readonly extensions: readonly [string, ...string[]]
  readonly begins: (head: Uint8Array) => boolean
}

const startsWith =
  (...bytes: readonly number[]) =>
  (head: Uint8Array): boolean =>
    bytes.every((byte, i) => head[i] === byte)

/** `PK`, 3, 4: the first entry of a ZIP archive, which every Office Open XML document is (ECMA-376). */
const isZip = startsWith(0x50, 0x4b, 0x03, 0x04)

/** Text in UTF-8, GBK or GB 18030 holds no control characters but tabs and line ends. */
const isText = (head: Uint8Array): boolean =>
  head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)

const office = 'application/vnd.openxmlformats-officedocument'

export const documentTypes = {
  'application/pdf': { extensions: ['.pdf'], begins: startsWith(0x25, 0x50, 0x44, 0x46, 0x2d) },
  'image/jpeg': { extensions: ['.jpg', '.jpeg'], begins: startsWith(0xff, 0xd8, 0xff) },
  'image/png': { extensions: ['.png'], begins: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  'text/csv': { extensions: ['.csv'], begins: isText },
  [`${office}.spreadsheetml.sheet`]: { extensions: ['.xlsx'], begins: isZip },
  [`${office}.wordprocessingml.document`]: { extensions: ['.docx'], begins: isZip },
  [`${office}.presentationml.presentation`]: { extensions: ['.pptx'], begins: isZip },
} satisfies Readonly<Record<string, DocumentType>>

/** The type of a name a caller gave; undefined for one that is not taken. */
export const documentType = (contentType: string): DocumentType | undefined =>
  Object.hasOwn(documentTypes, contentType) ? (documentTypes as Record<string, DocumentType>)[contentType] : undefined
