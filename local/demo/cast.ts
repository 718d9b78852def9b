import { phoneOf } from './orders'

/** The demo's people, one per role: what `npm run token` and the role picker offer. */
export const people = {
  manufacturer: { org: 'hailan' },
  hotline: { org: 'hailan' },
  auditor: { org: 'hailan' },
  provider: { org: 'chutian' },
  'service-point': { org: 'chutian', point: 'chutian.wuchang' },
  technician: { org: 'chutian', point: 'chutian.wuchang', technician: 'chutian.wuchang.zhang' },
  dealer: { org: 'jiangcheng' },
  customer: { phone_number: phoneOf(1) },
  regulator: { region: '420000' },
  platform: {},
}
