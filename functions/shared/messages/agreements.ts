/** Refusals of the 13 clauses (N8, F1), each by its number, and of an agreement's life. */
export const agreements = {
  FAULTY_UNIT_DAYS_OUT_OF_RANGE: {
    en: 'Clause 1: a faulty unit is sent within {min} to {max} days; {actual} was given.',
    zh: '第 1 条：故障机应在 {min} 至 {max} 天内寄出；提交的是 {actual}。',
  },
  OUTLET_OUTSIDE_TERRITORY: {
    en: 'Clause 3: region {code} lies outside the regions of this agreement.',
    zh: '第 3 条：地区 {code} 不在本协议的地区范围内。',
  },
  OUTLET_COUNT_OUT_OF_RANGE: {
    en: 'Clause 3: {min} to {max} service points a region; {actual} was given.',
    zh: '第 3 条：每个地区网点数为 {min} 至 {max}；提交的是 {actual}。',
  },
  RECOGNITION_DAYS_OUT_OF_RANGE: {
    en: 'Clause 4: a service point is recognised within {min} to {max} days; {actual} was given.',
    zh: '第 4 条：网点认定应在 {min} 至 {max} 天内完成；提交的是 {actual}。',
  },
  TRAINING_HOURS_OUT_OF_RANGE: {
    en: 'Clause 5: {min} to {max} hours of training a year; {actual} was given.',
    zh: '第 5 条：每年培训学时为 {min} 至 {max}；提交的是 {actual}。',
  },
  REPORT_DUE_DAY_OUT_OF_RANGE: {
    en: 'Clause 6: the monthly report is due on day {min} to {max} of the next month; {actual} was given.',
    zh: '第 6 条：月报应于次月 {min} 至 {max} 日提交；提交的是 {actual}。',
  },
  LOANER_RATIO_OUT_OF_RANGE: {
    en: 'Clause 7: the loaner ratio lies between {min} and {max}; {actual} was given.',
    zh: '第 7 条：备机比例须在 {min} 与 {max} 之间；提交的是 {actual}。',
  },
  PARTS_DAYS_OUT_OF_RANGE: {
    en: 'Clause 8: parts are supplied and returned within {min} to {max} days; {actual} was given.',
    zh: '第 8 条：配件供应与返还期限为 {min} 至 {max} 天；提交的是 {actual}。',
  },
  DEPOSIT_PAID_OR_WAIVED: {
    en: 'Clause 8: give either the deposit’s amount or who bears it when it is waived, not both and not neither.',
    zh: '第 8 条：请填写押金金额，或免押时的承担方，二者必填且只填其一。',
  },
  DEPOSIT_OUT_OF_RANGE: {
    en: 'Clause 8: the deposit lies between {min} and {max} fen; {actual} was given.',
    zh: '第 8 条：押金须在 {min} 至 {max} 分之间；提交的是 {actual}。',
  },
  SUPPLY_QUANTITY_OUT_OF_RANGE: {
    en: 'Clause 9: {min} to {max} pieces a service point; {actual} was given.',
    zh: '第 9 条：每个网点数量为 {min} 至 {max}；提交的是 {actual}。',
  },
  APPLICATION_NOT_ADMITTED: {
    en: 'The application was not admitted: it stands at {outcome}.',
    zh: '该申请未获准入：当前为 {outcome}。',
  },
  CATEGORY_NOT_ADMITTED: {
    en: 'The applicant was not admitted for category {category}.',
    zh: '该申请人未获准入品类 {category}。',
  },
  REGION_NOT_ADMITTED: {
    en: 'The applicant was admitted for {admitted}; {actual} is not within it.',
    zh: '该申请人获准入的地区为 {admitted}；{actual} 不在其内。',
  },
  ADMISSION_TAKEN: {
    en: 'An admission leads to one agreement, and agreement {other} rests on this one.',
    zh: '一项准入只签订一份协议；协议 {other} 已基于该准入。',
  },
  APPLICATION_UNDER_AGREEMENT: {
    en: 'Agreement {agreement} from this application holds until {lastDay}; give notice of its end instead.',
    zh: '由该申请签订的协议 {agreement} 有效至 {lastDay}；请改为通知终止该协议。',
  },
  PAYMENT_CYCLE_OUT_OF_RANGE: {
    en: 'Clause 12: accounts are settled every {min} to {max} months; {actual} was given.',
    zh: '第 12 条：结算周期为 {min} 至 {max} 个月；提交的是 {actual}。',
  },
  PAYMENT_DAYS_OUT_OF_RANGE: {
    en: 'Clause 12: payment is due within {min} to {max} days; {actual} was given.',
    zh: '第 12 条：付款期限为 {min} 至 {max} 天；提交的是 {actual}。',
  },
  CLAIM_DAYS_OUT_OF_RANGE: {
    en: 'Clause 12: claims are made within {min} to {max} days; {actual} was given.',
    zh: '第 12 条：索赔期限为 {min} 至 {max} 天；提交的是 {actual}。',
  },
  CLAIM_LIMIT_OUT_OF_RANGE: {
    en: 'Clause 12: the claim limit lies between {min} and {max} fen; {actual} was given.',
    zh: '第 12 条：索赔限额须在 {min} 至 {max} 分之间；提交的是 {actual}。',
  },
  REVIEW_OUTSIDE_TERM: {
    en: 'Clause 13: the review on {day} lies outside the term from {validFrom} to {validTo}.',
    zh: '第 13 条：评审日 {day} 不在协议期限 {validFrom} 至 {validTo} 之内。',
  },
  CONFIRM_DAYS_OUT_OF_RANGE: {
    en: 'Clause 13: a proposal stands open for {min} to {max} days; {actual} was given.',
    zh: '第 13 条：提案确认期限为 {min} 至 {max} 天；提交的是 {actual}。',
  },
  NOTICE_DAYS_OUT_OF_RANGE: {
    en: 'Clause 13: notice of termination is {min} to {max} days; {actual} was given.',
    zh: '第 13 条：终止通知期为 {min} 至 {max} 天；提交的是 {actual}。',
  },
  TERMS_TOO_LARGE: {
    en: 'The terms take {actual} bytes; at most {limit}.',
    zh: '条款共 {actual} 字节；最多 {limit} 字节。',
  },
  AGREEMENT_BACKDATED: {
    en: '{day} is too early: nothing takes effect backwards; the earliest day is {earliest}.',
    zh: '{day} 过早：不得追溯生效；最早为 {earliest}。',
  },
  AMENDMENT_AFTER_TERM: {
    en: 'The amendment would begin on {day}, after the last day {validTo}.',
    zh: '修订将于 {day} 生效，晚于协议最后一日 {validTo}。',
  },
  RENEWAL_NOT_LATER: {
    en: 'A renewal ends later than the present last day {present}; {validTo} does not.',
    zh: '续约的最后一日须晚于现有的 {present}；{validTo} 不符合。',
  },
  PROPOSAL_OPEN: {
    en: 'Version {number} is still to be answered; answer or withdraw it first.',
    zh: '第 {number} 版提案尚待答复；请先答复或撤回。',
  },
  PROPOSAL_LAPSED: {
    en: 'The proposal was open until {respondBy}; put it forward anew.',
    zh: '该提案的确认期限为 {respondBy}，已过期；请重新提出。',
  },
  VERSION_NOT_LATEST: {
    en: 'Version {actual} is not the latest; that is version {latest}.',
    zh: '第 {actual} 版不是最新版本；最新为第 {latest} 版。',
  },
  VERSION_HASH_DIFFERS: {
    en: 'This is not the hash of version {number}: read the version again before you confirm it.',
    zh: '该哈希值与第 {number} 版不符；请重新阅读该版本后再确认。',
  },
  TOO_MANY_CHANGES_AHEAD: {
    en: '{limit} confirmed changes are still to take effect; wait for one.',
    zh: '已有 {limit} 项已确认的变更尚未生效；请等待其生效。',
  },
  TOO_MANY_CHANGES: {
    en: 'An agreement is changed at most {limit} times; conclude a new one.',
    zh: '一份协议最多变更 {limit} 次；请另行签订。',
  },
  AGREEMENT_NOT_RUNNING: {
    en: '{action} needs an agreement that both sides confirmed and whose last day {validTo} has not passed.',
    zh: '{action} 须针对双方已确认且最后一日 {validTo} 未过的协议。',
  },
  SUSPENSION_AFTER_TERM: {
    en: 'The suspension would begin on {from}, after the last day {validTo}.',
    zh: '暂停将于 {from} 开始，晚于协议最后一日 {validTo}。',
  },
  NOTICE_TOO_SHORT: {
    en: 'With {noticeDays} days of notice the last day is {earliest} or later; {lastDay} is too early.',
    zh: '通知期为 {noticeDays} 天，最后一日不得早于 {earliest}；{lastDay} 过早。',
  },
  END_AFTER_TERM: {
    en: '{lastDay} is after the last day {validTo}: the agreement ends then by itself.',
    zh: '{lastDay} 晚于最后一日 {validTo}：届时协议自行终止。',
  },
  REPORT_OUTSIDE_TERM: {
    en: '{month} lies outside the agreement’s term {validFrom} to {validTo}.',
    zh: '{month} 不在协议期限 {validFrom} 至 {validTo} 内。',
  },
  REPORT_TOO_EARLY: {
    en: '{month} is reported after its last day, {day}.',
    zh: '{month} 的报告须在该月最后一日 {day} 之后提交。',
  },
  REPORT_FILED_ALREADY: {
    en: 'The report of {month} was filed on {day}; correct it instead.',
    zh: '{month} 的报告已于 {day} 提交；如有错误请更正。',
  },
  REPORT_NOT_AGREED: {
    en: 'Clause 6 of the agreement asks for no monthly report.',
    zh: '协议第 6 条未约定月度报告内容。',
  },
  REPORT_CLOSED: {
    en: 'The report was due on {dueOn}; since then it stays as it is.',
    zh: '报告的截止日为 {dueOn}；此后不得更正。',
  },
  REPORT_FIELD_UNKNOWN: {
    en: '{item} is no field of the agreed report: {agreed}.',
    zh: '{item} 不是约定的报告项目：{agreed}。',
  },
  TERMS_ROW_TWICE: { en: '{row} stands in this list twice.', zh: '{row} 在此列表中重复。' },
  NOTHING_PROPOSED: { en: 'Nothing is proposed that could be answered.', zh: '当前没有可答复的提案。' },
  ALREADY_CONFIRMED: { en: 'Your side has confirmed version {number} already.', zh: '贵方已确认第 {number} 版。' },
  ALREADY_SUSPENDED: { en: 'The agreement is suspended from {from} already.', zh: '该协议自 {from} 起已暂停。' },
  NOT_SUSPENDED: { en: 'The agreement is not suspended.', zh: '该协议未被暂停。' },
  REPORT_FIELD_MISSING: { en: 'The report lacks: {missing}.', zh: '报告缺少：{missing}。' },
  REPORT_FIELD_TWICE: { en: '{item} stands in the report twice.', zh: '报告中 {item} 重复。' },
} as const
