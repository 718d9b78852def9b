export const network = {
  ALREADY_EXISTS: { en: '{what} {id} already exists.', zh: '{what} {id} 已存在。' },
  PHONE_INVALID: {
    en: 'A phone number has 5 to 20 digits and may start with +.',
    zh: '电话号码应为 5 至 20 位数字，可以 + 开头。',
  },
  AGREEMENT_OVERLAP: {
    en: 'Agreement {other} already covers this category for this maker and provider in that time.',
    zh: '协议 {other} 在该期间已覆盖此厂商与服务商的同一品类。',
  },
  TECHNICIAN_LEFT: {
    en: 'The person has left: the last day of employment is {lastDay}.',
    zh: '该人员已离职：最后在职日为 {lastDay}。',
  },
  TECHNICIAN_NOT_LEAVING: {
    en: 'No end of this employment is on record.',
    zh: '该人员没有离职登记。',
  },
  POST_DOES_NOT_REPAIR: {
    en: 'The post {post} does not repair, whatever the person is certified for.',
    zh: '岗位 {post} 不从事维修，不论其持有何种证书。',
  },
  CERTIFICATE_ABOVE_POINT: {
    en: 'The service point is equipped to level {limit}; a certificate of level {actual} cannot be used there.',
    zh: '该网点的能力为 {limit} 级；{actual} 级证书不能在此使用。',
  },
} as const
