export const applications = {
  REGIONS_OVERLAP: {
    en: 'Region {code} and region {other} of the same call overlap; their units would count twice.',
    zh: '同一招募中的地区 {code} 与 {other} 重叠；销量会被重复计算。',
  },
  NO_POINT_CALLED_FOR: {
    en: '{regionName}: {soldPerYear} units a year at {unitsPerPoint} a point need no more points than the {contracted} under contract.',
    zh: '{regionName}年销量 {soldPerYear}、每网点 {unitsPerPoint}，不需要比已签约的 {contracted} 个更多的网点。',
  },
  OUTSIDE_REGION: {
    en: 'Region {code} lies outside region {outer}, which is applied for.',
    zh: '地区 {code} 不在所申请的地区 {outer} 之内。',
  },
  CRITERIA_OTHER_PURPOSE: {
    en: 'These criteria are for {purpose}; a call needs criteria for {expected}.',
    zh: '该准则用于 {purpose}；招募须采用 {expected} 准则。',
  },
  CLOSING_NEEDS_REASON: {
    en: 'The call was announced until {closesOn}; give a reason for closing it before.',
    zh: '招募公布的截止日为 {closesOn}；提前截止须说明理由。',
  },
  HEARING_OPEN: {
    en: 'An applicant that was turned down may still reply, or waits for the answer.',
    zh: '尚有未获准入的申请人可以陈述意见，或在等待答复。',
  },
  APPLICATIONS_UNDECIDED: {
    en: '{undecided} applications of this call have no decision yet.',
    zh: '该招募尚有 {undecided} 份申请未作决定。',
  },
  CALL_NOT_OPEN: {
    en: 'The call takes applications from {opensOn} to {closesOn} while OPEN; it is {state}.',
    zh: '招募在 OPEN 状态下于 {opensOn} 至 {closesOn} 接受申请；当前状态为 {state}。',
  },
  REGION_NOT_CALLED_FOR: {
    en: 'The call names no region {code}; apply for one of its regions.',
    zh: '招募不含地区 {code}；请申请其所列地区。',
  },
  SUPPLEMENT_OVERDUE: {
    en: 'What was asked had to come in by {until}.',
    zh: '补充材料须在 {until} 前提交，现已逾期。',
  },
  SUPPLEMENT_AWAITED: {
    en: 'The applicant has until {until} to add what was asked.',
    zh: '申请人可在 {until} 前补充材料，期满后方可处理。',
  },
  MEMBER_TWICE: {
    en: '{person} sits on this panel already; a person has one seat.',
    zh: '{person} 已是评价组成员；每人只占一席。',
  },
  MEMBER_OTHER_DEPARTMENT: {
    en: 'The seat belongs to {department}; somebody of {actual} cannot take it.',
    zh: '该席位属于 {department}；不能由 {actual} 的人员接替。',
  },
  MEMBER_LEFT: {
    en: '{person} left this panel after declaring, and does not come back.',
    zh: '{person} 声明后已离开本评价组，不再返回。',
  },
  MEMBER_HAS_INTEREST: {
    en: '{person} has declared an interest in this call and cannot serve on its panel.',
    zh: '{person} 已申报与本次招募存在利益关系，不能参加评价。',
  },
  MEMBER_TO_BE_REPLACED: {
    en: 'Members with an interest have to be replaced first: {persons}.',
    zh: '须先更换存在利益关系的成员：{persons}。',
  },
  NOT_ON_PANEL: {
    en: '{person} does not sit on the panel of this call.',
    zh: '{person} 不是该招募评价组成员。',
  },
  INTEREST_NOT_DECLARED: {
    en: 'Declare first whether you have an interest in any applicant of this call.',
    zh: '评分前须先申报与本次招募的申请人有无利益关系。',
  },
  INTEREST_DECLARED_ALREADY: {
    en: 'This was declared already: {interest}. An interest stands until the member is replaced.',
    zh: '已申报：{interest}。利益关系一经申报即有效，直至更换成员。',
  },
  PART_NOT_CALLED_FOR: {
    en: 'The call has no {part} part; it has: {expected}.',
    zh: '该招募没有 {part} 评价；应为：{expected}。',
  },
  SHEET_HANDED_IN: {
    en: 'You handed in your {part} sheet; it cannot be changed any more.',
    zh: '您的 {part} 评分表已提交，不能再更改。',
  },
  PANEL_INCOMPLETE: {
    en: 'The panel cannot conclude without all six departments; nobody without an interest is there from: {missing}.',
    zh: '六个部门齐备方可得出结论；尚缺无利益关系的成员：{missing}。',
  },
  SHEETS_AWAITED: {
    en: 'Sheets are awaited from: {persons}.',
    zh: '尚待以下成员提交评分表：{persons}。',
  },
  RANKING_OPEN: {
    en: '{open} applications in this region have not been judged yet; there is no ranking to decide by.',
    zh: '该地区尚有 {open} 份申请未完成评价，名次未定，不能作出决定。',
  },
  PANEL_CHANGED: {
    en: 'The panel has changed since {outdated} applications in this region were judged; conclude those again.',
    zh: '评价组变更前已得出结论的申请有 {outdated} 份；须重新得出结论。',
  },
  EVIDENCE_NOT_CITED: {
    en: 'Points for item {code} rest on nothing: name documents of the application, or what was seen, said or declared.',
    zh: '项目 {code} 的得分没有依据：请注明申请所附文件，或现场所见、访谈内容、申报数据。',
  },
  NO_PLACE_LEFT: {
    en: 'All {places} points called for in this region are taken.',
    zh: '该地区所需的 {places} 个网点名额已满。',
  },
  REPLY_GIVEN: { en: 'A reply was given already.', zh: '已经提交过申辩。' },
  REPLY_PERIOD_OVER: { en: 'A reply was possible until {until}.', zh: '申辩期限为 {until}，现已届满。' },
  REPLY_MISSING: { en: 'The applicant has not replied.', zh: '申请人尚未申辩。' },
  REPLY_ANSWERED: { en: 'The reply was answered already.', zh: '该申辩已经答复。' },
  REVISION_NOT_BETTER: {
    en: 'A reply never makes things worse: {after} is not better than {before}.',
    zh: '申辩不得导致更不利的结果：{after} 不优于 {before}。',
  },
} as const
