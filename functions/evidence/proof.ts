import { leafHash, pathOf } from '../shared/merkle'
import { bucketOf, GROUP_SIZE, groupOf, type Head, leafOf } from './head'
import type { DaySeal } from './seal'
import { type BucketRoot, type BucketTree, bucketHashes, bucketLeaf, bucketRoot, PAGE_SIZE } from './trees'

/** That an order's log had come to a head when a day was sealed: two paths, one to the root of its bucket, one to the day's. */
export interface OrderProof {
  readonly head: Head
  /** Text of the leaf. */
  readonly leaf: string
  readonly bucket: number
  /** Place in the bucket's tree, which has `chains` leaves. */
  readonly index: number
  readonly chains: number
  /** From the leaf to the bucket's root, the nearest first. */
  readonly path: readonly string[]
  /** Text of the bucket's leaf in the day's tree, at the index `bucket` of 1 024. */
  readonly bucketLeaf: string
  /** From there to the day's root. */
  readonly dayPath: readonly string[]
  readonly seal: DaySeal
}

/** The page that has an order, if the bucket has it. */
export const pageWith = ({ pages }: BucketTree, orderId: string): number =>
  pages.findLastIndex(({ first }) => first <= orderId)

/** What is kept of a sealed day where an order's bucket is. */
export interface KeptTrees {
  readonly seal: DaySeal
  readonly groupRoots: readonly string[]
  readonly groupOfBuckets: readonly BucketRoot[]
  readonly tree: BucketTree
  /** Number and heads of the page that has the order. */
  readonly page: number
  readonly heads: readonly Head[]
}

/** Undefined where the order is not on that page: its log did not grow that day. */
export const proofFrom = (orderId: string, kept: KeptTrees): OrderProof | undefined => {
  const { seal, groupRoots, groupOfBuckets, tree, page, heads } = kept
  const place = heads.findIndex((head) => head.orderId === orderId)
  const head = heads[place]
  if (!head) return undefined
  const bucket = bucketOf(orderId)
  const group = groupOf(bucket)
  const inPage = pathOf(
    heads.map((one) => leafHash(leafOf(one))),
    place,
  )
  const overPages = pathOf(
    tree.pages.map(({ root }) => root),
    page,
  )
  return {
    head,
    leaf: leafOf(head),
    bucket,
    index: page * PAGE_SIZE + place,
    chains: tree.chains,
    path: [...inPage, ...overPages],
    bucketLeaf: bucketLeaf(bucket, bucketRoot(tree)),
    dayPath: [...pathOf(bucketHashes(group, groupOfBuckets), bucket % GROUP_SIZE), ...pathOf(groupRoots, group)],
    seal,
  }
}
