import type { Fen } from '../shared/money'

const HUNDRED_THOUSAND = 100_000n

/**
 * What is paid back for a unit after some days of use: the price less price x daily rate x days, the deduction rounded down
 * to the fen, for the customer. Never less than nothing. Whole numbers throughout.
 *
 * @param perDay hundred-thousandths of the price a day: 0.05 % is 50
 * @example refundAfter(299_900, 50, 40) === 293_902: 40 days of 0.05 % take 5 998 fen
 */
export const refundAfter = (price: Fen, perDay: number, daysUsed: number): Fen => {
  const deduction = (BigInt(price) * BigInt(perDay) * BigInt(Math.max(0, daysUsed))) / HUNDRED_THOUSAND
  return Math.max(0, price - Number(deduction))
}
