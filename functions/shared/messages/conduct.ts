export const conduct = {
  NO_CODE_IN_FORCE: {
    en: 'No conduct code was in force on {day}: rules are published before they are applied.',
    zh: '{day} 没有生效的行为规范：规则须先公布、后适用。',
  },
  CODE_PUBLISHED: {
    en: 'This conduct code is published and stays as it is; draft a new one.',
    zh: '该行为规范已公布，不再更改；请起草新的版本。',
  },
  CODE_DAY_TAKEN: {
    en: 'Another edition takes effect on {day} already.',
    zh: '已有另一版本自 {day} 起生效。',
  },
  THRESHOLD_NOT_ASCENDING: {
    en: 'The threshold {actual} must be above {before}, that of the consequence before it.',
    zh: '阈值 {actual} 须高于前一项后果的阈值 {before}。',
  },
  CONSEQUENCE_OUT_OF_ORDER: {
    en: 'Consequences stand in the order of their severity, each once: {actual} cannot follow {before}.',
    zh: '各项后果须按轻重排列且不重复：{actual} 不能排在 {before} 之后。',
  },
  KIND_NOT_IN_CODE: {
    en: 'The conduct code of edition {edition}, in force on that day, knows no breach of kind {actual}.',
    zh: '当日生效的第 {edition} 版行为规范没有违规类别 {actual}。',
  },
  BREACH_LAPSED: {
    en: 'Points for what happened on {day} would have lapsed on {lapsesOn} already.',
    zh: '{day} 发生的违规，其记分已于 {lapsesOn} 失效。',
  },
  EVIDENCE_NOT_ONE: {
    en: 'Name exactly one as evidence: an order, an inspection with an item, or a finding of a third party.',
    zh: '请恰好指明一项证据：订单、检查及其项目，或第三方结论。',
  },
  EVIDENCE_UNASSIGNED: {
    en: 'This order is with no service point; name the service point that the breach is about.',
    zh: '该订单目前没有网点；请指明违规所涉及的网点。',
  },
  FINDING_CONFORMS: {
    en: 'Item {item} was found to conform; a breach needs a nonconformity.',
    zh: '第 {item} 项检查结果为符合；违规须以不符合项为依据。',
  },
  CORRECTION_NOT_LATE: {
    en: 'The correction of item {item} is not late; it was due on {dueOn}.',
    zh: '第 {item} 项的整改没有逾期；期限为 {dueOn}。',
  },
  REPLY_TIME_OPEN: {
    en: 'The provider may reply until {replyBy}; decide when it has, or after that day.',
    zh: '服务商可在 {replyBy} 之前申辩；请在其申辩后或该日之后作出决定。',
  },
  REPLY_TIME_OVER: {
    en: 'The time to reply or appeal ended on {until}.',
    zh: '申辩或申诉的期限已于 {until} 届满。',
  },
  APPEAL_SPENT: {
    en: 'This breach was appealed once; the decision on it stands.',
    zh: '该违规已申诉一次，决定为最终决定。',
  },
  FOUR_EYES: {
    en: 'You decided first; somebody else of the maker decides on the appeal.',
    zh: '首次决定由您作出；申诉须由厂商的另一人裁定。',
  },
  CONSEQUENCE_PREMATURE: {
    en: 'Points it rests on may be appealed until {until}; decide after that day.',
    zh: '所依据的记分在 {until} 之前仍可申诉；请在该日之后作出决定。',
  },
  CONSEQUENCE_UNFOUNDED: {
    en: 'Of the points it rests on {actual} count on {day}; the rule asks for {threshold}.',
    zh: '所依据的记分在 {day} 仅 {actual} 分有效；规则要求 {threshold} 分。',
  },
  FINDING_MISSING: {
    en: 'Item {item} has no finding; report one for each item of the plan.',
    zh: '第 {item} 项没有检查结果；计划中的每一项均须填写。',
  },
  CORRECTION_MISSING: {
    en: 'Item {item} has no corrective action; name one, and who answers for it, for each nonconformity.',
    zh: '第 {item} 项没有整改措施；每个不符合项均须填写措施及负责人。',
  },
  ITEM_UNKNOWN: { en: 'There is no item {item} to report on here.', zh: '此处没有第 {item} 项。' },
  NO_AGREEMENT: {
    en: 'This maker and this provider have no agreement.',
    zh: '该厂商与该服务商之间没有协议。',
  },
} as const
