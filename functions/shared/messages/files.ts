export const files = {
  DOCUMENT_TYPE_NOT_ALLOWED: {
    en: 'Documents of type {actual} are not taken; send one of: {allowed}.',
    zh: '不接受类型为 {actual} 的文件；可用类型：{allowed}。',
  },
  DOCUMENT_TOO_LARGE: {
    en: 'The document has {actual} bytes; at most {limit}.',
    zh: '文件大小为 {actual} 字节；最多 {limit} 字节。',
  },
  DOCUMENT_NOT_UPLOADED: {
    en: 'The content of document {id} has not been uploaded and confirmed; upload it, then confirm it.',
    zh: '文件 {id} 的内容尚未上传并确认；请先上传，再确认。',
  },
  DOCUMENT_EXPIRED: {
    en: 'Document {id} was not referred to in time and is gone; upload it again.',
    zh: '文件 {id} 未在期限内被引用，已删除；请重新上传。',
  },
  DOCUMENT_MISMATCH: {
    en: 'The uploaded content is not what was announced ({what}: announced {announced}, found {found}); upload the right content, or announce it anew.',
    zh: '上传的内容与登记不符（{what}：登记 {announced}，实际 {found}）；请上传正确的内容，或重新登记。',
  },
} as const
