export const meetings = {
  RESOLUTION_STATE: {
    en: 'The resolution is {state}; this is possible from {from}.',
    zh: '该决议状态为 {state}；此操作仅可在 {from} 下进行。',
  },
  RESOLUTION_OWN_WORD: {
    en: 'Somebody other than the one who reported it has to say whether it is done.',
    zh: '决议是否完成须由报告人以外的人员确认。',
  },
  RESOLUTION_ACTION_OPEN: {
    en: 'The corrective action that carries it out is {state}; it has to be CLOSED first.',
    zh: '对应的纠正措施状态为 {state}；须先 CLOSED。',
  },
  RESOLUTION_PUT_OFF_OFTEN: {
    en: 'A resolution is put off {limit} times at most.',
    zh: '决议最多可延期 {limit} 次。',
  },
} as const
