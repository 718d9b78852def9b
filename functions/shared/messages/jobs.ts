export const jobs = {
  NO_STEP_BOOK: {
    en: 'The work on this order follows no step book.',
    zh: '该订单的作业未适用步骤书。',
  },
  EDITION_MISMATCH: {
    en: 'The order follows edition {expected} of its step book; the records are of another one. Download the job again.',
    zh: '该订单适用步骤书第 {expected} 版；所提交的记录属于其他版本。请重新下载作业。',
  },
  STEP_UNKNOWN: {
    en: 'Edition {edition} of the step book has no step {code}: no work outside the book.',
    zh: '步骤书第 {edition} 版没有步骤 {code}：不得进行步骤书以外的作业。',
  },
  RECORD_KIND: {
    en: 'A {recordKind} does not belong to step {code}, which asks for: {expected}.',
    zh: '{recordKind} 不适用于步骤 {code}；该步骤要求：{expected}。',
  },
  RECORD_IN_FUTURE: {
    en: 'The record is of {at}, and it is {now}: set the clock of the device.',
    zh: '记录时间为 {at}，而当前时间为 {now}：请校准设备时钟。',
  },
  RECORD_BEFORE_START: {
    en: 'The record is of {at}, before the work started ({startedAt}).',
    zh: '记录时间为 {at}，早于作业开始时间（{startedAt}）。',
  },
  RECORD_ID_REUSED: {
    en: 'Another record has the id {id}; every record needs its own.',
    zh: '编号 {id} 已用于另一条记录；每条记录须有各自的编号。',
  },
  UNIT_MISMATCH: {
    en: 'The step is read in {expected}, not in {actual}.',
    zh: '该步骤的读数单位为 {expected}，而非 {actual}。',
  },
  DEVIATION_NOT_ALLOWED: {
    en: 'For step {code} the book lets these roles record a deviation: {allowed}; you act as {role}.',
    zh: '步骤 {code} 可登记偏离的角色：{allowed}；您的角色是 {role}。',
  },
  PHOTO_OF_ANOTHER_ORDER: {
    en: 'Photo {id} stands in the record of another order; take one of this work.',
    zh: '照片 {id} 已用于其他订单的记录；请拍摄本次作业的照片。',
  },
  JOB_FULL: {
    en: 'A job holds at most {limit} records and {bytes} bytes; this record was not kept.',
    zh: '每项作业最多 {limit} 条记录、{bytes} 字节；该记录未保存。',
  },
  NO_CONFLICT: { en: 'Nothing contradicts itself in step {code}.', zh: '步骤 {code} 没有冲突的记录。' },
  JOB_CLOSED: {
    en: 'The job was closed with its order at {at}; what stood then holds.',
    zh: '该作业已随订单于 {at} 结束；以当时的结果为准。',
  },
  JOB_CONFLICTS_OPEN: {
    en: 'Records of these steps contradict each other; say which hold before completing: {codes}.',
    zh: '以下步骤的记录相互冲突，完工前请先确认以何者为准：{codes}。',
  },
  JOB_STEPS_DUE: {
    en: 'These steps of the book do not stand yet; do them, or have a deviation recorded: {codes}.',
    zh: '步骤书的以下步骤尚未完成；请完成，或登记偏离：{codes}。',
  },
} as const
