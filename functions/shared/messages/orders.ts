export const orders = {
  ACTION_NOT_ALLOWED: {
    en: '{action} is not possible in state {state}; it is possible in: {allowed}.',
    zh: '状态 {state} 下不能执行 {action}；可执行的状态：{allowed}。',
  },
  ROLE_NOT_ALLOWED: {
    en: '{action} is done by: {allowed}; you act as {role}.',
    zh: '{action} 由以下角色执行：{allowed}；您的角色是 {role}。',
  },
  OFFER_EXPIRED: {
    en: 'The offer ended at {answerBy}; the order goes to the next service point.',
    zh: '派单已于 {answerBy} 到期；订单将转派下一网点。',
  },
  OFFER_AGREEMENT_ENDED: {
    en: 'The agreement under which the order was offered does not cover it any more; it is offered on.',
    zh: '派单所依据的协议已不再覆盖该订单；订单将另行派单。',
  },
  OFFER_AGREEMENT_SUSPENDED: {
    en: 'The maker gives no new orders under the agreement at present; the order is offered on.',
    zh: '厂商目前暂停依该协议派单；订单将另行派单。',
  },
  OFFER_AUTHORISATION_ENDED: {
    en: 'The point has no letter of authorisation in force for this category at level {level} or above; the order is offered on.',
    zh: '网点没有该品类 {level} 级及以上的有效授权书；订单将另行派单。',
  },
  OFFER_CERTIFICATE_ENDED: {
    en: 'Nobody at the point holds a certificate in force for this category at level {level} or above; the order is offered on.',
    zh: '网点没有持该品类 {level} 级及以上有效证书的人员；订单将另行派单。',
  },
  OFFER_INSTRUMENT_OVERDUE: {
    en: 'The point lacks an instrument fit for use that the work needs; calibrate it. The order is offered on.',
    zh: '网点缺少该作业所需的合格仪表，请送检；订单将另行派单。',
  },
  OFFER_STILL_OPEN: { en: 'The offer is open until {answerBy}.', zh: '派单在 {answerBy} 前仍有效。' },
  TECHNICIAN_NOT_CERTIFIED: {
    en: 'The technician has no certificate in force for this category at level {level} or above.',
    zh: '该技师没有该品类 {level} 级及以上的有效证书。',
  },
  INSTRUMENT_OVERDUE: {
    en: 'The work needs the instrument {instrument}, which the point may not use since {since}. Calibrate it or return the order.',
    zh: '该作业需要仪表 {instrument}；网点的该类仪表自 {since} 起不可使用。请送检或退单。',
  },
  INSTRUMENT_MISSING: {
    en: 'The work needs the instrument {instrument}, and the service point has none that was found fit for use.',
    zh: '该作业需要仪表 {instrument}，而网点没有检定合格的该类仪表。',
  },
  TECHNICIAN_REQUIRED: {
    en: 'Name the technician first: accept the order or agree the visit with technicianId.',
    zh: '请先指定技师：接单或预约时填写 technicianId。',
  },
  APPOINTMENT_INVALID: {
    en: 'The appointment must end after it starts, last at most 24 hours and lie in the future.',
    zh: '预约须晚于现在、结束晚于开始，且不超过 24 小时。',
  },
  WINDOW_INVALID: {
    en: 'A time at which the customer can be met must lie ahead, end after it begins, and end within {days} days.',
    zh: '客户可预约时段须晚于现在、结束晚于开始，且在 {days} 天以内。',
  },
  OUTSIDE_WINDOWS: {
    en: 'The customer asked for: {windows}. Choose a time within, or say why the customer agreed to another.',
    zh: '客户可预约时段：{windows}。请在其中选择，或填写客户同意其他时间的原因。',
  },
  DIAGNOSIS_MISSING: {
    en: 'Record a diagnosis with its fault code before completing.',
    zh: '完工前请先登记诊断及故障代码。',
  },
  FEE_LINE_UNKNOWN: { en: 'The order has no fee line {id}.', zh: '订单没有费用行 {id}。' },
  TOO_MANY_LINES: { en: 'An order holds at most {limit} of these.', zh: '每个订单最多 {limit} 条。' },
  UNIT_OR_MODEL_REQUIRED: {
    en: 'Give the serial number, or the model if the serial is unknown; not both.',
    zh: '请提供序列号；序列号未知时请提供型号，二者只填其一。',
  },
  RATING_CLOSED: {
    en: 'The work could be rated until {until}. Report a new fault, or tell the hotline.',
    zh: '评价期已于 {until} 截止。如仍有问题请重新报修或联系热线。',
  },
  NO_OPEN_CAPACITY: { en: 'The service point has no open capacity.', zh: '该网点已无剩余接单能力。' },
} as const
