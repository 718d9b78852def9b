/**
 * Merkle trees after RFC 9162, section 2.1 (the same as RFC 6962): a leaf is hashed with 0x00 before it and an inner node with
 * 0x01, so that no node can pass for a leaf; n entries are split at the largest power of two below n. Hashes are lower-case hex.
 *
 * Because of that split, 2^k entries that begin at a multiple of 2^k are a subtree of their own. So a large tree can be made,
 * kept and proved in such pieces: the functions below take leaf hashes, or the roots of equally large pieces, alike.
 */
import { createHash } from 'node:crypto'
import { sha256 } from './canonical'

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** Root of a tree of nothing. */
export const EMPTY_ROOT = sha256('')

/** @param content as text, hashed in UTF-8, or as bytes */
export const leafHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(LEAF).update(content).digest('hex')

const nodeHash = (left: string, right: string): string =>
  createHash('sha256').update(NODE).update(Buffer.from(left, 'hex')).update(Buffer.from(right, 'hex')).digest('hex')

/** How many of n (two or more) stand on the left. */
const splitOf = (n: number): number => {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

export const rootOf = (hashes: readonly string[]): string => {
  const [first = EMPTY_ROOT] = hashes
  if (hashes.length < 2) return first
  const k = splitOf(hashes.length)
  return nodeHash(rootOf(hashes.slice(0, k)), rootOf(hashes.slice(k)))
}

/** What it takes to come from the entry at an index to the root, the nearest first (RFC 9162, 2.1.3.1). */
export const pathOf = (hashes: readonly string[], index: number): string[] => {
  if (hashes.length < 2) return []
  const k = splitOf(hashes.length)
  const [left, right] = [hashes.slice(0, k), hashes.slice(k)]
  return index < k ? [...pathOf(left, index), rootOf(right)] : [...pathOf(right, index - k), rootOf(left)]
}

/** Where an entry stands, of how many. */
export interface Position {
  readonly index: number
  readonly size: number
}

/**
 * The root that a path leads to from the hash of an entry (RFC 9162, 2.1.3.2); undefined where the path cannot be that of this
 * position: it is too long or too short, or the position is not in the tree.
 */
export const rootByPath = (hash: string, { index, size }: Position, path: readonly string[]): string | undefined => {
  const isInside = Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size
  if (!isInside || !path.every((one) => /^[0-9a-f]{64}$/.test(one))) return undefined
  let [node, last, root] = [index, size - 1, hash]
  for (const sibling of path) {
    if (last === 0) return undefined
    if (node % 2 === 1 || node === last) {
      root = nodeHash(sibling, root)
      // Alone at the right edge: it goes up until it has a left neighbour.
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)]
    } else root = nodeHash(root, sibling)
    ;[node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  }
  return last === 0 ? root : undefined
}
