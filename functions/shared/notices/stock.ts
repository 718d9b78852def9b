export const stock = {
  PART_RETURN_DUE: {
    en: 'The old part that {partNumber} replaced is to be sent to the maker by {on}.',
    zh: '被 {partNumber} 更换下的旧件应于 {on} 前寄回厂家。',
  },
  PART_RETURN_LATE: {
    en: 'The old part that {partNumber} replaced was to be sent to the maker by {on}.',
    zh: '被 {partNumber} 更换下的旧件应于 {on} 前寄回厂家，尚未寄出。',
  },
} as const
