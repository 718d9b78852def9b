export const stock = {
  NOT_ENOUGH_STOCK: {
    en: 'Only {available} pieces are there, {asked} were asked for.',
    zh: '现有 {available} 件，请求 {asked} 件。',
  },
  SERIAL_UNKNOWN: {
    en: 'Serial number {serial} was never received.',
    zh: '序列号 {serial} 从未入库。',
  },
  SERIAL_ELSEWHERE: {
    en: 'The piece with serial number {serial} is not where it is to be taken from.',
    zh: '序列号 {serial} 的备件不在要取出的位置。',
  },
  SERIALS_DIFFER: {
    en: 'Name the serial number of each of the {quantity} pieces: {actual} are named.',
    zh: '请逐件列出 {quantity} 件的序列号：已列出 {actual} 个。',
  },
  TRACKED_OTHERWISE: {
    en: 'The part is tracked by {tracking}: name exactly that.',
    zh: '该备件按 {tracking} 追踪：请只填写相应的编号。',
  },
  LOT_UNKNOWN: { en: 'Lot {lotNumber} of this part was never received.', zh: '该备件的批号 {lotNumber} 从未入库。' },
  LOT_EXPIRED: { en: 'Lot {lotNumber} may not be fitted after {on}.', zh: '批号 {lotNumber} 在 {on} 之后不得使用。' },
  LOT_BLOCKED: { en: 'Lot {lotNumber} is recalled: {recall}', zh: '批号 {lotNumber} 已被召回：{recall}' },
  LOT_NOT_BLOCKED: { en: 'Lot {lotNumber} is not recalled.', zh: '批号 {lotNumber} 未被召回。' },
  LOT_DIFFERS: {
    en: 'The lot was received before with another last day: {on}.',
    zh: '该批号此前入库时的有效期为：{on}。',
  },
  STOCK_ROUTE: {
    en: 'Stock does not go this way ({movement}) between these places.',
    zh: '备件不能在这些位置之间作此移动（{movement}）。',
  },
  STOCK_NOT_FOR_PROVIDER: {
    en: 'The provider has no agreement in force with the maker of the part.',
    zh: '该服务商与备件的厂家没有生效中的协议。',
  },
  WAREHOUSE_NOT_EMPTY: {
    en: 'Something lies in the warehouse {warehouse}, or is on its way there: move it first.',
    zh: '仓库 {warehouse} 中尚有备件或在途备件：请先移出。',
  },
  WAREHOUSE_CLOSED: { en: 'The warehouse {warehouse} is closed.', zh: '仓库 {warehouse} 已关闭。' },
  COUNT_AGREES: {
    en: 'The count agrees with the book: there is nothing to correct.',
    zh: '盘点数量与账面一致：无需更正。',
  },
  COUNT_UNDER_WAY: {
    en: 'Another file of counts is being booked at this place: wait until it is done.',
    zh: '该位置正有另一份盘点文件在入账：请等待其完成。',
  },
  COUNT_PERIOD: {
    en: 'Counting begins at most {days} days ago, ends after it began, and has ended.',
    zh: '盘点开始时间须在最近 {days} 天内，且不晚于结束时间；结束时间不得晚于当前。',
  },
  COUNT_MOVED: {
    en: 'Something moved at {at}, while it was counted: say when it was counted, or count it again.',
    zh: '盘点期间（{at}）有出入库：请注明盘点起止时间，或重新盘点。',
  },
  COUNT_SUPERSEDED: {
    en: 'A later count, of {at}, is booked: count again.',
    zh: '已有更晚的盘点（{at}）入账：请重新盘点。',
  },
  COUNT_BOOK_DIFFERS: {
    en: 'The book said {booked} then, not {actual}: is the sheet of another place?',
    zh: '当时账面为 {booked}，而非 {actual}：是否用了其他位置的盘点表？',
  },
  PART_ASKED_ALREADY: {
    en: 'The order has an open request for this part: cancel it to ask for another quantity.',
    zh: '该工单已有此备件的未完成请求：如需更改数量，请先取消。',
  },
  RETURN_STATE: {
    en: 'The return is {state}; this is possible from {from}.',
    zh: '旧件返还处于 {state}；此操作仅在 {from} 时可行。',
  },
  REQUEST_STATE: {
    en: 'The request is {state}; this is possible from {from}.',
    zh: '备件请求处于 {state}；此操作仅在 {from} 时可行。',
  },
  REPLENISHMENT_STATE: {
    en: 'The replenishment is {state}; this is possible from {from}.',
    zh: '补货单处于 {state}；此操作仅在 {from} 时可行。',
  },
} as const
