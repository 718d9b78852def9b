export const certification = {
  DAY_NOT_POSSIBLE: {
    en: 'The day {actual} must lie between {from} and {to}.',
    zh: '日期 {actual} 必须在 {from} 与 {to} 之间。',
  },
  REVISION_NOT_LATER: {
    en: 'A revision begins after the one before: {actual} is not after {last}.',
    zh: '新修订须晚于上一修订生效：{actual} 不晚于 {last}。',
  },
  EXAM_REQUIRED: {
    en: 'A course for a first certificate ends with an exam.',
    zh: '首次认证课程必须以考试结束。',
  },
  COURSE_NOT_TAUGHT_YET: { en: 'The course is taught from {validFrom}.', zh: '该课程自 {validFrom} 起开设。' },
  ALREADY_ENROLLED: {
    en: 'The technician is on this course already: enrolment {other}.',
    zh: '该技师已在此课程中：培训登记 {other}。',
  },
  ENROLMENT_CLOSED: { en: 'The enrolment is closed ({state}).', zh: '该培训登记已结束（{state}）。' },
  TRAINING_COMPLETED: { en: 'The training is completed; the exam is next.', zh: '培训已完成；下一步为考试。' },
  TRAINING_NOT_COMPLETED: {
    en: 'The training comes first: {actual} of {needed} hours were attended.',
    zh: '须先完成培训：已参加 {actual} 学时，共需 {needed} 学时。',
  },
  TRAINING_EXPIRED: {
    en: 'The time allowed ended on {until}; enrol again.',
    zh: '期限已于 {until} 届满；请重新报名。',
  },
  NO_EXAM: { en: 'This course has no exam.', zh: '该课程没有考试。' },
  EXAM_ALREADY_PASSED: { en: 'The exam is passed.', zh: '考试已通过。' },
  EXAM_NOT_PASSED: { en: 'The exam has to be passed first.', zh: '须先通过考试。' },
  EXAM_ATTEMPTS_EXHAUSTED: {
    en: 'All {limit} attempts are used; the course has to be taken again.',
    zh: '{limit} 次考试机会已用完；须重新参加培训。',
  },
  EXAM_TOO_SOON: { en: 'The exam may be sat again from {from}.', zh: '自 {from} 起方可再次考试。' },
  SCORE_OFF_SCALE: {
    en: 'The score {actual} is off the scale of 0 to {max}.',
    zh: '分数 {actual} 超出 0 至 {max} 的范围。',
  },
  ENROLMENT_OF_OTHER_PURPOSE: {
    en: 'The enrolment is for {purpose}: a first certificate is granted, a held one is renewed.',
    zh: '该培训登记的用途为 {purpose}：首次认证用于颁发证书，复训用于续期。',
  },
  CERTIFICATE_ALREADY_GRANTED: {
    en: 'The certificate of this enrolment was granted.',
    zh: '该培训登记的证书已颁发。',
  },
  CERTIFICATE_BEFORE_EXAM: {
    en: 'The certificate cannot begin on {actual}, before the exam was passed on {passedOn}.',
    zh: '证书不能从 {actual} 开始，考试于 {passedOn} 通过。',
  },
  CERTIFICATE_OVERLAP: {
    en: 'Certificate {other} is in force in that time; renew it instead.',
    zh: '证书 {other} 在该期间有效；请为其续期。',
  },
  RENEWAL_NOT_OPEN: { en: 'Renewal opens on {opensOn}.', zh: '续期自 {opensOn} 起开放。' },
  RENEWAL_TRAINING_TOO_EARLY: {
    en: 'The training for this renewal was done on {passedOn}, before {opensOn}.',
    zh: '该续期的培训于 {passedOn} 完成，早于 {opensOn}。',
  },
  CREDENTIAL_EXPIRED: {
    en: 'It ended on {validTo} and cannot be renewed; the way to a new one begins with training.',
    zh: '已于 {validTo} 到期，不能续期；须从培训开始重新取得。',
  },
  CREDENTIAL_NOT_ACTIVE: { en: 'It is {state} and cannot be renewed.', zh: '当前状态为 {state}，不能续期。' },
  CREDENTIAL_STATE: {
    en: 'This is not possible while it is {state}; it is possible in: {allowed}.',
    zh: '当前状态 {state} 下不能执行；可执行的状态：{allowed}。',
  },
  AUTHORISATION_ABOVE_POINT: {
    en: 'The service point is equipped to level {limit}; it cannot be authorised to level {actual}.',
    zh: '该网点的能力为 {limit} 级；不能授权至 {actual} 级。',
  },
  CATEGORY_NOT_OFFERED: {
    en: 'The service point does not offer category {category}.',
    zh: '该网点未开展品类 {category}。',
  },
  AUTHORISED_BY_OTHER_SIDE: {
    en: 'For category {category} the point is authorised by {side}: so says clause 4 of the agreement, or nothing is agreed on {day}.',
    zh: '品类 {category} 的网点授权应由 {side} 作出：依据 {day} 有效的协议第四条；无协议时由厂商作出。',
  },
  POINT_LACKS_PEOPLE: {
    en: 'Nobody at the service point is certified for category {category} at level {level} on {day}.',
    zh: '该网点在 {day} 没有具备品类 {category} {level} 级有效证书的人员。',
  },
  REQUIREMENT_EMPTY: {
    en: 'A requirement asks for a certificate, hours of training or years.',
    zh: '岗位要求须包含证书、培训学时或年限。',
  },
} as const
