export const applications = {
  RECRUITMENT_CALL_CLOSES: {
    en: 'The recruitment call {title} takes applications until {on}, {days} days from now.',
    zh: '招募“{title}”接受申请至 {on}，还有 {days} 天。',
  },
  APPLICATION_RECEIVED: {
    en: 'An application for region {region} has come in.',
    zh: '收到一份申请，地区 {region}。',
  },
  APPLICATION_SUPPLEMENT_ASKED: {
    en: 'Your application for region {region} needs a supplement by {until}: {what}',
    zh: '您对地区 {region} 的申请需在 {until} 前补充：{what}',
  },
  APPLICATION_SUPPLEMENT_DUE: {
    en: 'The supplement to your application for region {region} is due on {on}, {days} days from now.',
    zh: '您对地区 {region} 的申请须在 {on} 前补充材料，还有 {days} 天。',
  },
  APPLICATION_SHORT_LISTED: {
    en: 'Your application for region {region} was short-listed; the panel will judge it.',
    zh: '您对地区 {region} 的申请已入围，将由评价组评价。',
  },
  APPLICATION_NOT_SHORT_LISTED: {
    en: 'Your application for region {region} was not short-listed; you may reply until {until}.',
    zh: '您对地区 {region} 的申请未入围；您可在 {until} 前申辩。',
  },
  APPLICATION_DECIDED: {
    en: 'Your application for region {region} was decided: {outcome}, rank {rank} of {of}; you may reply until {until}.',
    zh: '您对地区 {region} 的申请已决定：{outcome}，名次 {rank}/{of}；您可在 {until} 前申辩。',
  },
  APPLICATION_REPLY_PERIOD_ENDS: {
    en: 'You may reply to the decision on your application for region {region} until {on}, {days} days from now.',
    zh: '您可在 {on} 前对地区 {region} 的申请决定提出申辩，还有 {days} 天。',
  },
  APPLICATION_REPLIED: {
    en: 'The applicant for region {region} has replied to the decision; it awaits your answer.',
    zh: '地区 {region} 的申请人已提出申辩，待您答复。',
  },
  APPLICATION_ANSWER_DUE: {
    en: 'The reply of the applicant for region {region} is to be answered by {on}, {days} days from now.',
    zh: '地区 {region} 申请人的申辩须在 {on} 前答复，还有 {days} 天。',
  },
  APPLICATION_ANSWERED: {
    en: 'Your reply on region {region} was answered; the outcome is now {outcome}.',
    zh: '您对地区 {region} 的申辩已获答复；当前结果：{outcome}。',
  },
  APPLICATION_MOVED_UP: {
    en: 'A place in region {region} became free: you moved up from the waiting list and are admitted.',
    zh: '地区 {region} 有名额空出：您已由候补递补为准入。',
  },
  APPLICATION_WITHDRAWN: {
    en: 'An application for region {region} was withdrawn.',
    zh: '地区 {region} 的一份申请已撤回。',
  },
} as const
