export const certification = {
  CERTIFICATE_EXPIRES: {
    en: 'The certificate for {category}, level {level}, ends on {on}: {days} days left to renew it.',
    zh: '品类 {category} {level} 级证书将于 {on} 到期：距续期截止还有 {days} 天。',
  },
  CERTIFICATE_SUSPENDED: {
    en: 'The certificate for {category}, level {level}, is suspended. Reason: {reason}',
    zh: '品类 {category} {level} 级证书已暂停使用。原因：{reason}',
  },
  CERTIFICATE_REINSTATED: {
    en: 'The certificate for {category}, level {level}, is in use again. Reason: {reason}',
    zh: '品类 {category} {level} 级证书已恢复使用。原因：{reason}',
  },
  CERTIFICATE_REVOKED: {
    en: 'The certificate for {category}, level {level}, is revoked. Reason: {reason}',
    zh: '品类 {category} {level} 级证书已吊销。原因：{reason}',
  },
  AUTHORISATION_EXPIRES: {
    en: 'The letter of authorisation for {categories} categories, level {level}, ends on {on}: {days} days left.',
    zh: '{categories} 个品类、{level} 级的授权书将于 {on} 到期：还有 {days} 天。',
  },
  AUTHORISATION_SUSPENDED: {
    en: 'The letter of authorisation is suspended. Reason: {reason}',
    zh: '授权书已暂停使用。原因：{reason}',
  },
  AUTHORISATION_REINSTATED: {
    en: 'The letter of authorisation is in use again. Reason: {reason}',
    zh: '授权书已恢复使用。原因：{reason}',
  },
  AUTHORISATION_REVOKED: {
    en: 'The letter of authorisation is revoked. Reason: {reason}',
    zh: '授权书已撤销。原因：{reason}',
  },
  TECHNICIAN_LEAVES: {
    en: 'Somebody leaves the service point; the last day is {lastDay}. Look at the orders at risk.',
    zh: '网点有人员离职，最后在职日为 {lastDay}。请查看有风险的订单。',
  },
  TECHNICIAN_STAYS: {
    en: 'Somebody who was to leave or had left goes on working at the service point.',
    zh: '原定离职或已离职的人员继续在网点工作。',
  },
  AUTHORISATION_DUE: {
    en: 'A service point has passed its assessment. By clause 4 of the agreement you have to authorise it for {categories} categories by {on}: {days} days left.',
    zh: '网点评价合格。按协议第四条，贵方须不晚于 {on} 就 {categories} 个品类向其授权：还有 {days} 天。',
  },
  TRAINING_DUE: {
    en: 'The next step of the training for {category}, level {level}, is due on {on}: {days} days left.',
    zh: '品类 {category} {level} 级培训的下一步须在 {on} 前完成：还有 {days} 天。',
  },
} as const
