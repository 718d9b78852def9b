/** Refusals any capability may give. `{name}` is filled from the error's params. */
export const base = {
  NOT_FOUND: {
    en: '{what} {id} does not exist or is not visible to you.',
    zh: '{what} {id} 不存在，或您无权查看。',
  },
  FORBIDDEN: {
    en: 'Your role {role} may not do this; it is open to: {allowed}.',
    zh: '您的角色 {role} 无权执行此操作；允许的角色：{allowed}。',
  },
  INVALID_ID: { en: 'This is not an id of a {expected}.', zh: '这不是 {expected} 的标识。' },
  INVALID_CURSOR: {
    en: 'This cursor does not belong to this list; take it from pageInfo of the same list.',
    zh: '该游标不属于此列表；请使用同一列表 pageInfo 中的游标。',
  },
  PAGE_TOO_LARGE: {
    en: '`first` is {actual}; it must be between 1 and {limit}.',
    zh: '`first` 为 {actual}；必须在 1 到 {limit} 之间。',
  },
  REQUIRED: { en: 'A value is required here.', zh: '此处必须填写。' },
  TOO_LONG: { en: 'Text of {actual} characters; at most {limit}.', zh: '文本长 {actual} 个字符；最多 {limit} 个。' },
  OUT_OF_RANGE: {
    en: 'The value {actual} must be between {min} and {max}.',
    zh: '值 {actual} 必须在 {min} 与 {max} 之间。',
  },
  INVALID_DATE_RANGE: {
    en: 'The range ends on {to}, before it starts on {from}.',
    zh: '结束日期 {to} 早于开始日期 {from}。',
  },
  INVALID_VALUE: { en: 'The value {actual} is not valid: {expected}.', zh: '值 {actual} 无效：应为{expected}。' },
  UNKNOWN_REGION: {
    en: '{code} is not a GB/T 2260 region code in force.',
    zh: '{code} 不是现行的 GB/T 2260 行政区划代码。',
  },
  REGION_RETIRED: {
    en: '{code} ({retired}) was in force to {until} at the latest; its area has now: {successors}.',
    zh: '{code}（{retired}）最晚适用至 {until}；该区域现行代码：{successors}。',
  },
  STALE_VERSION: {
    en: 'You sent version {expected}; the object is at version {actual}. Read it again and retry.',
    zh: '您提交的版本为 {expected}，当前版本为 {actual}。请重新读取后再试。',
  },
  IDEMPOTENCY_KEY_REUSED: {
    en: 'This idempotencyKey was used for another request within 7 days; make a new one.',
    zh: '该 idempotencyKey 在 7 天内已用于其他请求；请生成新的键。',
  },
  BUSY: {
    en: 'Others are changing the same object; nothing was written, retry in a moment.',
    zh: '该对象正被他人修改；未写入任何内容，请稍后重试。',
  },
} as const
