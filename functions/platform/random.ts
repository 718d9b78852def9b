import { randomBytes } from 'node:crypto'

/** Unpredictable bytes from the operating system, in lower-case hex: two digits a byte. */
export const randomHex = (bytes: number): string => randomBytes(bytes).toString('hex')
