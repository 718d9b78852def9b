export const complaints = {
  COMPLAINT_RESPONDENT: {
    en: 'No service point has to do with it: complain about the maker.',
    zh: '尚无服务网点参与：请投诉厂商。',
  },
  COMPLAINT_LEVEL: {
    en: 'The complaint stands at level {level}: this is for who answers there, or for the customer.',
    zh: '投诉目前处于 {level} 级：此操作由该级负责人或客户本人进行。',
  },
  COMPLAINT_STATE: {
    en: 'The complaint is {state}; this is possible from {from}.',
    zh: '投诉状态为 {state}；此操作仅可在 {from} 下进行。',
  },
  COMPLAINT_TOP: {
    en: 'There is no level above: decide it.',
    zh: '已无上一级：请作出决定。',
  },
  COMPLAINT_REMEDIES: {
    en: 'A complaint that is {outcome} goes with what is done about it; one that is not upheld with nothing.',
    zh: '结论为 {outcome}：成立的投诉须写明处理措施，不成立的不得填写。',
  },
  COMPLAINT_REOPEN_OVER: {
    en: 'It could be opened anew until {until}; make a new complaint.',
    zh: '重新开启的期限为 {until}；请提交新的投诉。',
  },
  COMPLAINT_REOPENED_OFTEN: {
    en: 'It was opened anew {limit} times already; make a new complaint.',
    zh: '该投诉已重新开启 {limit} 次；请提交新的投诉。',
  },
  RECTIFICATION_STATE: {
    en: 'The rectification order is {state}; this is possible from {from}.',
    zh: '责令整改状态为 {state}；此操作仅可在 {from} 下进行。',
  },
  RECTIFICATION_ADDRESSEE: {
    en: 'Name one enterprise: a maker or a provider.',
    zh: '请指定一家企业：厂商或服务商。',
  },
} as const
