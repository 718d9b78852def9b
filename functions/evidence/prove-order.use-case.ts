import type { Day } from '../shared/days'
import type { EvidenceStore } from './evidence.store'
import { bucketOf } from './head'
import { type OrderProof, pageWith, proofFrom } from './proof'

/** Days looked through for the latest sealed one: those that are not yet sealed stand first. */
const LATEST_DAYS = 40

/**
 * Proves how far an order's log had come when a day was sealed; the latest such day, where none is asked for. Undefined where
 * the day has no seal, or the log did not grow on it.
 */
export const proveOrder = async (
  store: EvidenceStore,
  orderId: string,
  asked?: Day,
): Promise<OrderProof | undefined> => {
  const day = asked ?? (await latestSealed(store, orderId))
  if (day === undefined) return undefined
  const { seal, groupRoots, groupOfBuckets, tree } = await store.around(day, orderId)
  if (!(seal && groupRoots && groupOfBuckets && tree?.pages)) return undefined
  const bucket = { chains: 0, entries: 0, ...tree, pages: tree.pages }
  const page = pageWith(bucket, orderId)
  const heads = page < 0 ? undefined : await store.page(day, bucketOf(orderId), page)
  return heads && proofFrom(orderId, { seal, groupRoots, groupOfBuckets, tree: bucket, page, heads })
}

const latestSealed = async (store: EvidenceStore, orderId: string): Promise<Day | undefined> => {
  const [ledger, noted] = await Promise.all([store.ledger(), store.daysOf(orderId, LATEST_DAYS)])
  return noted.find(({ day }) => ledger !== undefined && day < ledger.openFrom)?.day
}
