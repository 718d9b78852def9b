import { dayOf, instant } from '../shared/days'
import type { EvidenceStore } from './evidence.store'
import { bucketOf, bucketsOf, type Head } from './head'
import { type DaySeal, nextSeal } from './seal'
import { JOB, type Piece } from './sealing'
import { type BucketRoot, type BucketTree, bucketRoot, daySum, EMPTY_BUCKET, PAGE_SIZE, pageRoot } from './trees'

/**
 * Closes a group's buckets, makes their trees and, where it was the day's last group, the day's seal. A piece again, two workers
 * at once, or a crash between any two writes end in the same seal: what a closed bucket holds moves no more, a seal is
 * written once, and whoever comes later finds it. Days are sealed in order: one that is whole before its turn waits for it.
 *
 * Cost of a group without heads: 1 GetItem, 2 BatchGets, 2 transactions, 1 Query. 1 transaction more per bucket with heads and
 * per 256 of them.
 *
 * @returns the seals that this brought about
 */
export const sealGroup = async (store: EvidenceStore, piece: Piece, now: Date): Promise<DaySeal[]> => {
  const { day, group } = piece
  if (day >= dayOf(now)) throw new Error(`The ${day} is not over`)
  if (!(await store.hasGroup(day, group))) {
    await store.closeGroup(day, group)
    await store.finishGroup(JOB, piece, await makeTrees(store, piece), instant(now))
  }
  return sealWhole(store, now)
}

const makeTrees = async (store: EvidenceStore, { day, group }: Piece): Promise<BucketRoot[]> => {
  const roots = new Map<number, BucketRoot>()
  for await (const { bucket, tree } of treesOf(store.headsOf(day, group), (bucket, page, heads) =>
    store.savePage(day, bucket, page, heads),
  )) {
    await store.saveTree(day, bucket, tree)
    roots.set(bucket, bucketRoot(tree))
  }
  return bucketsOf(group).map((bucket) => roots.get(bucket) ?? EMPTY_BUCKET)
}

type SavePage = (bucket: number, page: number, heads: readonly Head[]) => Promise<void>

/** Makes the tree of each bucket from heads by bucket and order; a page is kept in memory. */
async function* treesOf(
  heads: AsyncIterable<Head>,
  save: SavePage,
): AsyncGenerator<{ readonly bucket: number; readonly tree: BucketTree }> {
  let bucket = -1
  let tree: BucketTree = { chains: 0, entries: 0, pages: [] }
  let page: Head[] = []
  const turn = async () => {
    const [first] = page
    if (!first) return
    await save(bucket, tree.pages.length, page)
    const pages = [...tree.pages, { first: first.orderId, root: pageRoot(page) }]
    const entries = page.reduce((sum, { count }) => sum + count, tree.entries)
    tree = { chains: tree.chains + page.length, entries, pages }
    page = []
  }
  for await (const head of heads) {
    const own = bucketOf(head.orderId)
    if (own !== bucket || page.length === PAGE_SIZE) await turn()
    if (own !== bucket) {
      if (tree.chains > 0) yield { bucket, tree }
      bucket = own
      tree = { chains: 0, entries: 0, pages: [] }
    }
    page.push(head)
  }
  await turn()
  if (tree.chains > 0) yield { bucket, tree }
}

/** Seals the day that is next, and those after it, as long as all their groups are there. */
const sealWhole = async (store: EvidenceStore, now: Date): Promise<DaySeal[]> => {
  const sealed: DaySeal[] = []
  for (;;) {
    const ledger = await store.ledger()
    const groups = ledger && (await store.groupsOf(ledger.openFrom))
    if (!(ledger && groups)) return sealed
    const sum = daySum(groups)
    const { daySeal, ledger: after } = nextSeal(ledger, sum, instant(now))
    if (await store.saveSeal(ledger, after, daySeal, sum.groupRoots)) sealed.push(daySeal)
  }
}
