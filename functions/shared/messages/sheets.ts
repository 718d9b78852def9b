/** Of files with tables in them, whatever they are about. */
export const sheets = {
  SHEET_UNREADABLE: { en: 'The file cannot be read as {expected}.', zh: '该文件无法按 {expected} 读取。' },
  SHEET_TOO_LARGE: {
    en: 'The file is {actual} bytes, unpacked; at most {limit}.',
    zh: '文件（解压后）为 {actual} 字节；最多 {limit}。',
  },
  SHEET_TOO_LONG: { en: 'The table has more than {limit} rows; split it.', zh: '表格超过 {limit} 行；请拆分。' },
  SHEET_COLUMN_UNKNOWN: {
    en: 'No column is called {actual}; there are: {expected}.',
    zh: '没有名为 {actual} 的列；可用的列：{expected}。',
  },
  SHEET_COLUMN_MISSING: {
    en: 'A column is missing; name it one of: {expected}.',
    zh: '缺少一列；列名可为：{expected}。',
  },
  SHEET_ROW_TWICE: { en: 'Row {row} is about the same.', zh: '与第 {row} 行重复。' },
  SHEET_FORMULA: {
    en: 'The cell holds the formula {actual}; paste its value instead.',
    zh: '单元格为公式 {actual}；请粘贴为数值。',
  },
} as const
