export const equipment = {
  EQUIPMENT_WITHOUT_AGREEMENT: {
    en: 'No agreement with this service point’s provider is in force, so nothing is supplied to it.',
    zh: '与该网点服务商之间没有生效的协议，不能向其发放设备。',
  },
  RENT_REQUIRED: { en: 'What is leased has a rent a month, be it 0.', zh: '租赁物品须填写月租金，可为 0。' },
  RENT_WITHOUT_LEASE: { en: 'Only what is leased has a rent.', zh: '仅租赁物品可填写租金。' },
  SERIAL_OR_QUANTITY: {
    en: 'Give the serial number of one piece, or how many there are; not both.',
    zh: '请填写单件的序列号，或填写数量；二者只填其一。',
  },
  ITEM_ALREADY_ISSUED: {
    en: 'Serial number {serial} is on the account of a service point already (item {other}).',
    zh: '序列号 {serial} 已在某网点账上（物品 {other}）。',
  },
  ITEM_WITH_TECHNICIAN: {
    en: 'A technician has this item; take it back first.',
    zh: '该物品在技师手中；请先收回。',
  },
  ITEM_NOT_HANDED_OUT: { en: 'No technician has this item.', zh: '该物品不在任何技师手中。' },
  CHARGE_WITHOUT_ACKNOWLEDGEMENT: {
    en: 'The service point never acknowledged this item, so it cannot be charged {actual} for it.',
    zh: '网点从未签收该物品，不能为此扣款 {actual}。',
  },
  NOT_AN_INSTRUMENT: {
    en: 'Only instruments are calibrated; this is a {equipmentKind}.',
    zh: '只有仪表需要检定；该物品为 {equipmentKind}。',
  },
  NOT_A_TOOL: {
    en: 'Only tools are inspected; this is a {equipmentKind}.',
    zh: '只有工具需要点检；该物品为 {equipmentKind}。',
  },
  CALIBRATION_INTERVAL_TOO_LONG: {
    en: 'It may be used until {max} at the longest, {maxMonths} months after it was looked at; {actual} is later.',
    zh: '自检验之日起最长可用 {maxMonths} 个月，即至 {max}；{actual} 超出此期限。',
  },
  CALIBRATION_PROOF_REQUIRED: {
    en: 'The maker accepts a calibration of this kind only with the document that proves it.',
    zh: '厂商要求此类仪表的检定须附证明文件。',
  },
  TOOL_UNFIT: {
    en: 'The tool was found unfit, or its inspection is overdue; inspect it first.',
    zh: '该工具点检不合格或点检已逾期；请先点检。',
  },
  REQUIREMENT_BACKDATED: {
    en: 'Instruments cannot be required from {effectiveFrom}: {min} at the earliest, after what was announced last.',
    zh: '不能自 {effectiveFrom} 起要求仪表：最早为 {min}，且须晚于上一次公布的日期。',
  },
} as const
