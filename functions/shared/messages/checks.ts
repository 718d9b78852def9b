export const checks = {
  CHECK_PLAN_STATE: {
    en: 'The plan is {state}; this is possible from {from}.',
    zh: '检查计划状态为 {state}；此操作仅可在 {from} 下进行。',
  },
  CHECK_STATE: {
    en: 'The check is {state}; this is possible from {from}.',
    zh: '检查状态为 {state}；此操作仅可在 {from} 下进行。',
  },
  CHECK_KIND: {
    en: '{checkKind} is not yours to plan; yours are {allowed}.',
    zh: '您不能计划 {checkKind}，可计划：{allowed}。',
  },
  CHECK_FRAME: {
    en: '{actual} may be drawn, more than {limit}: narrow the plan.',
    zh: '可抽取 {actual} 个，超过 {limit}：请缩小范围。',
  },
  CHECK_FRAME_SMALL: {
    en: 'Only {actual} may be drawn, {wanted} are wanted.',
    zh: '仅 {actual} 个可抽取，计划为 {wanted} 个。',
  },
  CHECK_FRAME_CHANGED: {
    en: 'What is drawn from is not what was put on record: revise and publish the plan anew.',
    zh: '抽样框与已公布的不一致：请修订并重新公布计划。',
  },
  CHECK_SLOT: {
    en: 'The plan has no place {slot}; the last is {last}.',
    zh: '计划中没有第 {slot} 处，最后一处为 {last}。',
  },
  CHECK_SLOT_TAKEN: { en: 'Somebody was sent to place {slot} already.', zh: '第 {slot} 处已派人。' },
  CHECK_DAY: { en: '{actual} is not between {from} and {to}.', zh: '{actual} 不在 {from} 至 {to} 之间。' },
  CHECK_CONFLICT: {
    en: 'The visitor is tied to the place: employed there, or known to it as a customer. Send somebody else.',
    zh: '该访员与受检方有利害关系（受雇或曾为其客户），请另派他人。',
  },
  CHECK_SCENARIO: {
    en: 'A seeded fault belongs to a mystery visit, not to {checkKind} without one or another check.',
    zh: '暗访须设置故障，其他检查不设：{checkKind}。',
  },
  CHECK_TOTAL: {
    en: 'The lines come to {expected} fen, not {actual}.',
    zh: '各项合计为 {expected} 分，而非 {actual} 分。',
  },
  CHECK_ORDER: { en: 'The order is not one to be looked at here.', zh: '该工单不属于本次检查。' },
  CHECK_BOOK: {
    en: "The order's work followed edition {edition}: answer its checklist.",
    zh: '该工单适用第 {edition} 版步骤书，请按该版填写。',
  },
  CHECK_STEPS_MISSING: { en: 'Answers are missing for: {codes}.', zh: '以下步骤未作答：{codes}。' },
  CHECK_NO_FINDING: { en: 'There is no finding that stands.', zh: '没有成立的问题。' },
} as const
