import type { Language } from '../shared/errors'

type Text = Readonly<Record<Language, string>>

/** What the frame itself says; what the domain refuses has its messages in functions/shared/messages. */
export const messages = {
  fault: {
    en: 'Something failed on our side; nothing of this request was half done. Retry with the same idempotencyKey.',
    zh: '系统内部出错；本次请求没有留下未完成的改动。请使用同一 idempotencyKey 重试。',
  },
  unauthenticated: {
    en: 'A valid bearer token of the configured issuer is required.',
    zh: '需要由指定签发方签发的有效 bearer 令牌。',
  },
  unavailable: {
    en: 'Tokens cannot be checked at the moment; retry in a few seconds.',
    zh: '暂时无法验证令牌；请几秒钟后重试。',
  },
  manyErrors: {
    en: 'There is more wrong with the variables; only the first errors are told.',
    zh: '变量还有其他错误；此处仅列出前面的若干项。',
  },
  method: { en: 'Only GET and POST are supported.', zh: '仅支持 GET 和 POST。' },
  contentType: {
    en: 'Send content-type: application/json, in UTF-8.',
    zh: '请以 `content-type: application/json`、UTF-8 编码发送。',
  },
  encoding: { en: 'The body is not UTF-8.', zh: '请求体不是 UTF-8 编码。' },
  notJson: { en: 'The body is not JSON.', zh: '请求体不是 JSON。' },
  subscription: {
    en: 'Subscriptions are not offered; ask changesSince with the token it gave last.',
    zh: '不提供订阅；请用上次返回的令牌查询 changesSince。',
  },
  surrogate: {
    en: 'A text in the body holds half of a surrogate pair, which is no character.',
    zh: '请求体中的文本含有半个代理对，不是有效字符。',
  },
} as const satisfies Record<string, Text>

/** Where the language of the caller is not known. */
export const inBoth = ({ en, zh }: Text): string => `${en} ${zh}`

export const limitMessage = (limit: string, actual: number, allowed: number): Text => ({
  en: `The request exceeds the limit on ${limit}: ${actual} asked, ${allowed} allowed.`,
  zh: `请求超出 ${limit} 的限制：请求 ${actual}，允许 ${allowed}。`,
})
