/** Money is a whole number of fen (0.01 CNY). No float ever holds an amount. */
export type Fen = number

export const isFen = (value: number): boolean => Number.isSafeInteger(value)

export const sumFen = (amounts: readonly Fen[]): Fen => amounts.reduce((total, amount) => total + amount, 0)
