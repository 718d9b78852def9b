export const parts = {
  SHELF_LIFE_NEEDS_TRACKING: {
    en: 'A part with a shelf life is tracked by LOT or SERIAL: otherwise nobody knows which piece is too old.',
    zh: '有保质期的配件须按 LOT（批次）或 SERIAL（序列号）管理，否则无法判断哪一件已过期。',
  },
  SUPERSESSION_CYCLE: {
    en: 'The chain would lead back to the part itself: {chain}.',
    zh: '替代链会绕回该配件自身：{chain}。',
  },
  SUPERSESSION_TOO_LONG: {
    en: 'The chain of supersessions would be longer than {limit}.',
    zh: '替代链将超过 {limit} 级。',
  },
  IMPORT_UNDER_WAY: {
    en: 'An import of the catalogue is under way that concerns this part; try again in a minute.',
    zh: '涉及该配件的目录导入正在进行；请一分钟后重试。',
  },
  CATALOGUE_CHANGED: {
    en: 'Parts that the file is about were changed while it was read; nothing was taken over, send it again.',
    zh: '读取文件期间，所涉配件已被修改；未写入任何内容，请重新提交。',
  },
  TRACKING_FIXED: {
    en: 'The part is tracked by {actual} for ever; one that is tracked otherwise takes a number of its own.',
    zh: '该配件的追踪方式为 {actual}，不可更改；追踪方式不同的配件须使用新的编号。',
  },
  MODEL_AMBIGUOUS: {
    en: 'Several of your models are called {actual}; take the part in by partCreate.',
    zh: '您有多个型号名为 {actual}；请用 partCreate 录入该配件。',
  },
  CATALOGUE_TOO_LONG: {
    en: 'The catalogue has more than {limit} parts; read it page by page.',
    zh: '目录超过 {limit} 个配件；请分页读取。',
  },
} as const
