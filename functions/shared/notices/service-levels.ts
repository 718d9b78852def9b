export const serviceLevels = {
  ANSWER_DUE_SOON: {
    en: 'An offer waits for your answer: {percent} % of the time has run; it ends at {due}.',
    zh: '派单待答复：时限已过 {percent} %，截止 {due}。',
  },
  ANSWER_LATE: {
    en: 'An offer was not answered by {due}; it goes to the next service point.',
    zh: '派单未在 {due} 前答复，将转派下一网点。',
  },
  VISIT_DUE_SOON: {
    en: '{percent} % of the time to the first visit has run; it ends at {due}.',
    zh: '首次上门时限已过 {percent} %，截止 {due}。',
  },
  VISIT_LATE: {
    en: 'The first visit was due at {due} and has not begun; {percent} % of the time has run.',
    zh: '首次上门截止 {due}，至今未开始；已达时限的 {percent} %。',
  },
  COMPLETION_DUE_SOON: {
    en: '{percent} % of the time to complete has run; it ends at {due}.',
    zh: '完工时限已过 {percent} %，截止 {due}。',
  },
  COMPLETION_LATE: {
    en: 'The work was due at {due} and is not done; {percent} % of the time has run.',
    zh: '完工截止 {due}，至今未完成；已达时限的 {percent} %。',
  },
  CALENDAR_YEAR_WANTED: {
    en: 'The public holidays of the year that begins on {on} are not published here: hours of business go by weekdays alone.',
    zh: '{on} 起一年的节假日安排尚未在平台发布：工作时间暂按周一至周五计算。',
  },
} as const
