/** What equipment on account books by: the same ledger as parts (O10). */
export { bookingWrites } from './book.use-case'
export { pieceAbsent } from './movements.store'
export { pieceOf } from './stock-at.use-case'
