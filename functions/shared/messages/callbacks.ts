export const callbacks = {
  CALLBACK_CLOSED: {
    en: 'This callback is closed ({state}); its result stays as it is.',
    zh: '该回访已结束（{state}），结果不再更改。',
  },
  QUESTION_UNKNOWN: {
    en: 'The questionnaire has no question "{question}", or it is answered twice.',
    zh: '问卷中没有问题“{question}”，或该问题重复作答。',
  },
  QUESTION_UNANSWERED: {
    en: 'Question "{question}" must be answered.',
    zh: '问题“{question}”必须作答。',
  },
  QUESTIONNAIRE_ASKED: {
    en: 'This callback is answered question by question in `answers`; the scores of the parts follow from them.',
    zh: '该回访须在 `answers` 中逐题作答，三部分得分由此得出。',
  },
  PARTS_UNSCORED: {
    en: 'Satisfaction cannot be told: no required score for {missing}.',
    zh: '无法得出满意度：{missing} 部分没有必答的评分题。',
  },
  QUESTIONNAIRE_BACKDATED: {
    en: 'A questionnaire takes effect on the day it is published or later, and after the edition before it: from {min}, not {effectiveFrom}.',
    zh: '问卷最早于发布当日生效，且须晚于前一版：不得早于 {min}，所给为 {effectiveFrom}。',
  },
  QUIET_HOURS: {
    en: 'The customer is not called at this hour; the next call may be made from {until}. It was not recorded.',
    zh: '此时段不得致电客户，最早可于 {until} 再拨；本次未记录。',
  },
  CALL_TOO_SOON: {
    en: 'The customer was called a short while ago; the next call may be made from {until}. It was not recorded.',
    zh: '距上次致电时间过短，最早可于 {until} 再拨；本次未记录。',
  },
  NOT_BY_PHONE: {
    en: 'This callback is not made by phone, but by: {channels}.',
    zh: '该回访不以电话进行，可用方式：{channels}。',
  },
  ALREADY_FOLLOWED_UP: {
    en: 'This callback opened it before; the callback shows what it opened.',
    zh: '该回访此前已发起，所发起的内容见该回访。',
  },
  REPAIR_HOLD_OVER: {
    en: 'A repair must hold until {until}; since then a new order is reported instead.',
    zh: '维修质量保证期至 {until} 止，此后请另行报修。',
  },
  NOT_BY_CHANNEL: {
    en: 'This callback is not asked by {channel}, but by: {channels}.',
    zh: '该回访不以 {channel} 进行，可用方式：{channels}。',
  },
  NOT_BY_LINK: {
    en: 'This callback is not asked by link, but by: {channels}.',
    zh: '该回访不以链接进行，可用方式：{channels}。',
  },
} as const
