export const fees = {
  QUOTE_LINE_TWICE: {
    en: 'This line is for the same as one before it; put them into one.',
    zh: '该行与前面某一行的收费对象相同；请合并为一行。',
  },
  QUOTE_STILL_HOLDS: {
    en: 'The quote before holds until {until}; it has not lapsed.',
    zh: '上一份报价有效至 {until}，尚未失效。',
  },
  FAULT_UNCHANGED: {
    en: 'Record the other fault first: the quote before is for the fault {fault}, and the diagnosis says nothing else.',
    zh: '请先登记不同的故障：上一份报价针对故障 {fault}，诊断并无变化。',
  },
  QUOTE_PRICE_LOCKED: {
    en: '{actual} fen is more than the {locked} fen offered for the same; that price holds until {until}.',
    zh: '{actual} 分高于已报的 {locked} 分；该价格在 {until} 之前不得上涨。',
  },
  QUOTE_TOTAL_LOCKED: {
    en: '{actual} fen in all is more than the {locked} fen offered, which holds until {until}: more work needs another fault, or the customer’s wish.',
    zh: '合计 {actual} 分高于已报的 {locked} 分（有效至 {until}）：增加项目须因故障不同或应客户要求。',
  },
  QUOTE_LAPSED: {
    en: 'The quote held until {until}; offer a new one.',
    zh: '报价有效期至 {until}，已失效；请重新报价。',
  },
  QUOTE_OF_OTHERS: {
    en: 'This quote is of a provider that no longer has the order.',
    zh: '该报价来自已不再承接此订单的服务商。',
  },
  FEE_NOT_APPROVED: {
    en: 'The customer has approved no such line; put it into a quote and have it approved first.',
    zh: '客户未同意该费用；请先报价并取得客户同意。',
  },
  FEE_ABOVE_QUOTE: {
    en: '{actual} is more than the {approved} that the customer approved.',
    zh: '{actual} 超过客户同意的 {approved}。',
  },
  FEES_UNAPPROVED: {
    en: '{count} fee lines were never approved by the customer; take them back before completing.',
    zh: '有 {count} 行费用未经客户同意；请先撤回再完工。',
  },
  WARRANTY_COVERS: {
    en: 'The unit is under warranty until {until} ({rule}): its repair is free, unless you say why this fault is outside of it.',
    zh: '该产品在三包有效期内（至 {until}，{rule}）：应免费修理；如该故障不在三包范围，请说明理由。',
  },
  PART_NUMBER_NOT_PART: {
    en: 'A part’s number and serial go with lines of kind PART, not {fee}.',
    zh: '配件编号和序列号只用于 PART 类费用，不用于 {fee}。',
  },
} as const
