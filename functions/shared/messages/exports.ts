/** Refusals of exports of data. */
export const exports = {
  EXPORT_TOO_LONG: {
    en: 'The period has {actual} months; an export covers at most {limit}.',
    zh: '所选期间为 {actual} 个月；一次导出最多 {limit} 个月。',
  },
  EXPORTS_TOO_MANY: {
    en: 'Your organisation has {limit} exports that are not finished, the most at once; wait for one, or cancel it.',
    zh: '贵单位已有 {limit} 项未完成的导出，已达上限；请等待其完成或取消其中一项。',
  },
  EXPORT_FINISHED: {
    en: 'This export is finished ({state}); there is nothing to cancel.',
    zh: '该导出已结束（{state}），无法取消。',
  },
} as const
