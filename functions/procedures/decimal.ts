/** Readings and limits as people write them: exact, since a limit of 0.1 is no binary fraction. */
export type Decimal = string

const DECIMAL = /^-?\d{1,9}(\.\d{1,6})?$/
const PLACES = 6

export const isDecimal = (text: string): boolean => DECIMAL.test(text)

/** Negative, zero or positive as `a` is below, equal to or above `b`. @example compareDecimals('0.50', '0.5') === 0 */
export const compareDecimals = (a: Decimal, b: Decimal): number => {
  const difference = millionths(a) - millionths(b)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

const millionths = (text: Decimal): bigint => {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const size = BigInt(whole + fraction.padEnd(PLACES, '0'))
  return text.startsWith('-') ? -size : size
}
