import type { ExportedEvidence } from '../../functions/evidence/check-evidence'
import { BUCKETS, bucketOf, GROUP_SIZE, groupOf, type Head, headsOf } from '../../functions/evidence/head'
import { type OrderProof, pageWith, proofFrom } from '../../functions/evidence/proof'
import { type DaySeal, newLedger, nextSeal } from '../../functions/evidence/seal'
import { type BucketTree, bucketRoot, daySum, PAGE_SIZE, pageRoot } from '../../functions/evidence/trees'
import { GENESIS, type Link, seal, sealedText } from '../../functions/shared/chain'
import { addDays, type Day, startOfDay } from '../../functions/shared/days'

interface Entry extends Link {
  readonly orderId: string
  readonly at: string
  readonly detail: string
}

export type Log = readonly Entry[]

/** A log of so many entries, all of one day. */
export const logOf = (orderId: string, length: number, day: Day, detail = 'said'): Log => {
  const log: Entry[] = []
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const at = new Date(Date.parse(startOfDay(day)) + sequence * 60_000).toISOString()
    log.push(seal({ orderId, sequence, at, detail, previousHash: log.at(-1)?.hash ?? GENESIS }))
  }
  return log
}

const treeOf = (heads: readonly Head[]): { tree: BucketTree; pages: Head[][] } => {
  const sorted = [...heads].sort((a, b) => (a.orderId < b.orderId ? -1 : 1))
  const pages = Array.from({ length: Math.ceil(sorted.length / PAGE_SIZE) }, (_, i) =>
    sorted.slice(i * PAGE_SIZE, (i + 1) * PAGE_SIZE),
  )
  const kept = pages.map((page) => ({ first: page[0]?.orderId ?? '', root: pageRoot(page) }))
  return {
    tree: { chains: sorted.length, entries: sorted.reduce((sum, { count }) => sum + count, 0), pages: kept },
    pages,
  }
}

/** Logs of one day, sealed without a store: an empty day before, the day, and an empty one after. */
export const aLedger = (logs: readonly Log[]) => {
  const heads = headsOf(logs.flat())
  const buckets = Array.from({ length: BUCKETS }, (_, bucket) =>
    treeOf(heads.filter(({ orderId }) => bucketOf(orderId) === bucket)),
  )
  const day = heads[0]?.day ?? '2026-11-01'
  const groupsOf = (trees: readonly { readonly tree: BucketTree }[]) =>
    Array.from({ length: BUCKETS / GROUP_SIZE }, (_, group) =>
      trees.slice(group * GROUP_SIZE, (group + 1) * GROUP_SIZE).map(({ tree }) => bucketRoot(tree)),
    )
  const nothing = groupsOf(buckets.map(() => treeOf([])))
  const groups = groupsOf(buckets)
  let ledger = newLedger(addDays(day, -1))
  const seals: DaySeal[] = []
  for (const sum of [daySum(nothing), daySum(groups), daySum(nothing)]) {
    const next = nextSeal(ledger, sum, startOfDay(addDays(ledger.openFrom, 1)))
    seals.push(next.daySeal)
    ledger = next.ledger
  }
  const proofOf = (orderId: string): OrderProof | undefined => {
    const bucket = bucketOf(orderId)
    const { tree = treeOf([]).tree, pages = [] } = buckets[bucket] ?? {}
    const page = pageWith(tree, orderId)
    const groupRoots = daySum(groups).groupRoots
    const groupOfBuckets = groups[groupOf(bucket)] ?? []
    const kept = { seal: seals[1] as DaySeal, groupRoots, groupOfBuckets, tree, page, heads: pages[page] ?? [] }
    return proofFrom(orderId, kept)
  }
  return { logs, seals, proofOf }
}

/** What somebody gets who asks the API for all of an order's evidence. */
export const exported = ({ seals, proofOf }: ReturnType<typeof aLedger>, log: Log): ExportedEvidence => {
  const orderId = log[0]?.orderId ?? ''
  const proof = proofOf(orderId)
  if (!proof) throw new Error(`${orderId} was not sealed`)
  const { leaf, bucket, index, chains, path, bucketLeaf, dayPath } = proof
  return {
    orderId,
    log: log.map((link) => ({
      sequence: link.sequence,
      previousHash: link.previousHash,
      hash: link.hash,
      entry: sealedText(link),
    })),
    proof: { leaf, bucket, index, chains, path, bucketLeaf, dayPath, day: proof.seal.day },
    seals,
  }
}
