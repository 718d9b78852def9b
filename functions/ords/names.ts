import { canonicalJson, sha256 } from '../shared/canonical'
import type { Instant } from '../shared/days'

/**
 * What spellings of one name have in common: letters and digits, without case, accents, blanks and punctuation.
 * @example nameKey(' Fri-Fri') === nameKey('FRIFRI')
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** How volunteers write that they could not read the brand. */
const unknowns = new Set(['', 'unknown', 'unkown', 'unknow', 'na', 'none', 'nobrand', 'inconnu', 'onbekend', 'ukjent'])

export const isUnknownName = (name: string): boolean => unknowns.has(nameKey(name))

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_CHARACTERS = 10
const HASH_CHARACTERS = 16

const base32 = (value: bigint, length: number): string => {
  let text = ''
  for (let rest = value; text.length < length; rest >>= 5n) text = CROCKFORD.charAt(Number(rest & 31n)) + text
  return text
}

/**
 * An id that follows from what it stands for, so that importing again finds it: a ULID whose random 80 bits are a hash.
 *
 * @param at its time; left out, the epoch, which no live object has
 */
export const derivedId = (kind: string, parts: readonly string[], at: Instant = new Date(0).toISOString()): string => {
  const hash = BigInt(`0x${sha256(canonicalJson([kind, ...parts]))}`)
  return base32(BigInt(Date.parse(at)), TIME_CHARACTERS) + base32(hash, HASH_CHARACTERS)
}
