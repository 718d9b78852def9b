import { createEvidenceStore, type EvidenceStore } from '../../functions/evidence/evidence.store'
import { bucketOf, headsOf } from '../../functions/evidence/head'
import { noteHeads as noteHeadsBare } from '../../functions/evidence/note-heads.use-case'
import { openedLedger } from '../../functions/evidence/opened-ledger.use-case'
import { sealGroup as sealGroupBare } from '../../functions/evidence/seal-group.use-case'
import { piecesOf } from '../../functions/evidence/sealing'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { addDays, type Day, dayOf, startOfDay } from '../../functions/shared/days'
import { deployed } from './deployed'
import { logOf } from './sealed-logs'

const sealGroup = deployed('seal-evidence', sealGroupBare)

const noteHeads = deployed('note-heads', noteHeadsBare)

/** When the nightly run of a day is: at 03:10 of the next. */
export const nightAfter = (day: Day): Date => new Date(Date.parse(startOfDay(addDays(day, 1))) + 190 * 60_000)

/** What the night after a day does. */
export const sealDay = async (store: EvidenceStore, day: Day): Promise<void> => {
  await Promise.all(piecesOf(day).map((piece) => sealGroup(store, piece, nightAfter(day))))
}

/** The id of another order in the same bucket. */
const neighbourOf = (id: string): string => {
  for (let n = 0; ; n += 1) if (bucketOf(`${id}-${n}`) === bucketOf(id)) return `${id}-${n}`
}

/**
 * Orders by local id, each with another in its bucket, noted and sealed in the platform's own ledger. Other tests seal days in it too, so that the day may be any from
 * today on.
 */
export const sealedOrders = async (ids: readonly string[]): Promise<void> => {
  const store = createEvidenceStore()
  const orders = createOrdersStore()
  const logs = await Promise.all(ids.map((id) => orders.allEvents(id)))
  const today = dayOf(new Date())
  const neighbours = ids.map((id) => logOf(neighbourOf(id), 1, today))
  await noteHeads(store, headsOf([...logs.flat(), ...neighbours.flat()]), today)
  const noted = await Promise.all(ids.map((id) => store.daysOf(id, 1)))
  const last = noted.flat().reduce((latest, { day }) => (day > latest ? day : latest), today)
  for (;;) {
    const { openFrom } = await openedLedger(store, today)
    if (openFrom > last) return
    await sealDay(store, openFrom)
  }
}
