import { canonicalJson, sha256 } from './canonical'

/** A link of a hash chain: `hash` covers everything else in it, the hash of the link before included (G4). */
export interface Link {
  /** 1 for the first, then one more each. */
  readonly sequence: number
  readonly previousHash: string
  readonly hash: string
}

/** The hash before the first link. */
export const GENESIS = '0'.repeat(64)

/** SHA-256 over the canonical JSON of everything but the hash itself: anyone can recompute it. */
const hashOf = (unsealed: object): string => sha256(canonicalJson(unsealed))

/** The text that a link's hash is of. */
export const sealedText = ({ hash: _hash, ...unsealed }: Link): string => canonicalJson(unsealed)

export const seal = <U extends Omit<Link, 'hash'>>(unsealed: U): U & { readonly hash: string } => ({
  ...unsealed,
  hash: hashOf(unsealed),
})

export type ChainFault = { readonly sequence: number; readonly reason: 'HASH' | 'LINK' | 'GAP' | 'END' }

/**
 * Checks a whole chain against what its owner says of its end; undefined when intact.
 * A changed link breaks HASH, a replaced one LINK, a dropped one GAP, a cut-off tail END.
 */
export const checkLinks = (
  links: readonly Link[],
  end: { readonly hash: string; readonly count: number },
): ChainFault | undefined => {
  let previousHash = GENESIS
  for (const [index, link] of links.entries()) {
    const { hash, ...unsealed } = link
    const sequence = index + 1
    if (link.sequence !== sequence) return { sequence, reason: 'GAP' }
    if (link.previousHash !== previousHash) return { sequence, reason: 'LINK' }
    if (hashOf(unsealed) !== hash) return { sequence, reason: 'HASH' }
    previousHash = hash
  }
  if (links.length !== end.count || previousHash !== end.hash) return { sequence: links.length, reason: 'END' }
  return undefined
}
