import type { Day } from '../shared/days'
import type { EvidenceStore } from './evidence.store'
import type { Ledger } from './seal'

/** How far the seals have come. @param from the first day to seal, where nobody opened the ledger before */
export const openedLedger = async (store: EvidenceStore, from: Day): Promise<Ledger> => {
  const opened = await store.ledger()
  if (opened) return opened
  await store.openLedger(from)
  return openedLedger(store, from)
}
