/**
 * A day's evidence is a tree of trees. The heads of each bucket, in the order of order ids, are the leaves of the bucket's tree;
 * the 1 024 buckets, each by its number, how many leaves it has and its root, are the leaves of the day's tree.
 */
import { canonicalJson } from '../shared/canonical'
import { EMPTY_ROOT, leafHash, rootOf } from '../shared/merkle'
import { bucketsOf, type Head, leafOf } from './head'

/** Leaves kept in one document: a subtree, so a power of two. */
export const PAGE_SIZE = 256

/** A bucket's tree as kept: the roots of its pages. The head of an order is on the last page that begins no later than it. */
export interface BucketTree {
  readonly chains: number
  /** Entries of all those chains. */
  readonly entries: number
  readonly pages: readonly { readonly first: string; readonly root: string }[]
}

/** What a bucket adds to the day's tree. */
export interface BucketRoot {
  readonly chains: number
  readonly entries: number
  readonly root: string
}

export const EMPTY_BUCKET: BucketRoot = { chains: 0, entries: 0, root: EMPTY_ROOT }

export const pageRoot = (heads: readonly Head[]): string => rootOf(heads.map((head) => leafHash(leafOf(head))))

export const bucketRoot = ({ chains, entries, pages }: BucketTree): BucketRoot => ({
  chains,
  entries,
  root: rootOf(pages.map(({ root }) => root)),
})

/** The text of a leaf of the day's tree. */
export const bucketLeaf = (bucket: number, { chains, root }: BucketRoot): string =>
  canonicalJson({ bucket, chains, root })

/** The hashes of a group's leaves in the day's tree; the group is a subtree of it. */
export const bucketHashes = (group: number, roots: readonly BucketRoot[]): string[] =>
  bucketsOf(group).map((bucket, i) => leafHash(bucketLeaf(bucket, roots[i] ?? EMPTY_BUCKET)))

export interface DaySum {
  readonly root: string
  readonly groupRoots: readonly string[]
  readonly chains: number
  readonly entries: number
}

/** The day's tree of all its groups, in order. */
export const daySum = (groups: readonly (readonly BucketRoot[])[]): DaySum => {
  const groupRoots = groups.map((roots, group) => rootOf(bucketHashes(group, roots)))
  const sum = (of: (root: BucketRoot) => number) => groups.flat().reduce((total, root) => total + of(root), 0)
  return { root: rootOf(groupRoots), groupRoots, chains: sum(({ chains }) => chains), entries: sum((b) => b.entries) }
}
