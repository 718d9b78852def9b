import { newDirectory } from '../../../functions/network/partners.use-case'
import { createCatalogueStore } from '../../../functions/parts/catalogue/catalogue.store'
import { addPart } from '../../../functions/parts/catalogue/change-part'
import { partId } from '../../../functions/parts/catalogue/part'
import { JOB } from '../../../functions/parts/lots/sweep'
import { recallLot } from '../../../functions/parts/lots/sweep-lot.use-case'
import { proposeReplenishments } from '../../../functions/parts/replenishment/propose-replenishments.use-case'
import { createReplenishmentsStore } from '../../../functions/parts/replenishment/replenishments.store'
import { levelId, setLevel } from '../../../functions/parts/replenishment/stock-level'
import { sourcingByJob } from '../../../functions/parts/requests/by-job.use-case'
import { block, lotId } from '../../../functions/parts/stock/lot'
import { createLotsStore } from '../../../functions/parts/stock/lots.store'
import { addDays, dayOf } from '../../../functions/shared/days'
import type { Chapter, Telling } from '../chapter'
import { desk, moving, point, shelf, warehouse } from './stock'

const capacitor = partId('hailan', 'HL-CAP-3')
const pointId = shelf.id

const inCatalogue = async ({ network, request }: Telling): Promise<void> => {
  const fits = [{ modelId: 'hailan.xqg80', quantity: 1 }]
  const names = { partNumber: 'HL-CAP-3', nameZh: '启动电容', nameEn: 'Starting capacitor' }
  const worth = { wearClass: 'ORDINARY', cost: 900, priceCeiling: 2800, leadTimeDays: 10 } as const
  const models = new Map(network.models.map((one) => [one.id, one]))
  const event = addPart('hailan', { ...names, ...worth, fits, tracking: 'LOT' }, models, desk)
  await createCatalogueStore().parts.open(request('part HL-CAP-3', 58), capacitor, desk, event)
}

/** A bad lot of capacitors came to the point: it was recalled, and set apart wherever it lay (K8). */
const recalled = async (telling: Telling): Promise<void> => {
  const step = moving(telling, 'HL-CAP-3')
  await step(57, desk, 'RECEIVE', [warehouse], { quantity: 200, lot: '2026-07A', reference: 'PO-2026-131' })
  await step(33, desk, 'SHIP', [warehouse, shelf], { quantity: 20, lot: '2026-07A', reference: 'DN-2026-530' })
  await step(32, point, 'ARRIVE', [shelf], { quantity: 20, lot: '2026-07A', reference: 'DN-2026-530' })
  await step(20, desk, 'RECEIVE', [warehouse], { quantity: 100, lot: '2026-09B', reference: 'PO-2026-149' })
  const id = lotId(capacitor, '2026-07A')
  const request = telling.request('capacitors recalled', 9)
  const on = dayOf(request.at)
  await createLotsStore().lots.act(request, id, desk, (lot) => block(lot, '电容鼓包，批次性失效', desk, on))
  await recallLot(id, on, sourcingByJob(JOB, request.at))
}

/** So the point has none to fit, and the night proposed to send it good ones. */
const proposed = async ({ request, now }: Telling): Promise<void> => {
  const set = request('capacitors to keep', 8)
  const about = { pointId, manufacturerId: 'hailan', partId: capacitor }
  const event = setLevel(undefined, about, { version: 0, min: 8, max: 20 }, point)
  await createReplenishmentsStore().levels.open(set, levelId(pointId, capacitor), point, event)
  const by = { now: new Date(now), network: newDirectory(), catalogue: createCatalogueStore() }
  await proposeReplenishments({ day: addDays(dayOf(now), -1), manufacturerId: 'hailan', pointId }, by)
}

export const lots: Chapter = async (telling) => {
  await inCatalogue(telling)
  await recalled(telling)
  await proposed(telling)
}
