import type { Request } from '../../platform/once'
import { openOrAct } from '../../platform/open-or-act'
import { notFound, type Optional } from '../../shared/checks'
import { dayOf } from '../../shared/days'
import { visiblePart } from '../catalogue/sight.use-case'
import { knownPlace } from '../stock/known-place.use-case'
import { seesStock } from '../stock/stock-access'
import type { Restocking } from './act-on-replenishment.use-case'
import { levelsOfPart } from './levels-of-part.use-case'
import { leadDaysTo } from './point-terms.use-case'
import type { ShownLevel } from './replenishment'
import { levelId, type StockLevel, setLevel } from './stock-level'

interface About {
  readonly pointId: string
  readonly partId: string
}

/** A part and a point under agreement with its maker, for who sees the point's stock of it. */
const seen = async (by: Restocking, { pointId, partId }: About) => {
  const { viewer, now, stores } = by
  const [part, known] = await Promise.all([visiblePart(by, partId), knownPlace({ kind: 'POINT', id: pointId }, stores)])
  if (!part || !known || !('providerId' in known) || !seesStock(viewer, known, part.manufacturerId)) return undefined
  const leadDays = await leadDaysTo(known, part.manufacturerId, dayOf(now), stores.network)
  return leadDays === undefined ? undefined : { part, leadDays }
}

const shown = async (
  { pointId, partId }: About,
  leadDays: number,
  set: StockLevel | undefined,
  now: Date,
): Promise<ShownLevel> => ({
  ...(await levelsOfPart(pointId, partId, { set, leadDays, day: dayOf(now) })),
  version: set?.version ?? 0,
})

/** What a point is to keep of a part as of today; 6 GetItems, 1 or 2 Queries. */
export const stockLevelAt = async (by: Restocking, about: About): Promise<ShownLevel | undefined> => {
  const found = await seen(by, about)
  if (!found) return undefined
  const set = await by.stores.replenishments.levels.load(levelId(about.pointId, about.partId))
  return shown(about, found.leadDays, set, by.now)
}

/** Sets it, or leaves it to use again; 2 GetItems and 1 transaction besides. */
export const setStockLevel = async (
  by: Restocking,
  about: About,
  input: { readonly version: number; readonly min?: Optional<number>; readonly max?: Optional<number> },
  request: Request,
): Promise<ShownLevel> => {
  const found = await seen(by, about)
  if (!found) throw notFound('ServicePoint', about.pointId, ['input', 'servicePointId'])
  const { manufacturerId } = found.part
  const { levels } = by.stores.replenishments
  const set = await openOrAct(levels, request, levelId(about.pointId, about.partId), by.viewer, (current) =>
    setLevel(current, { ...about, manufacturerId }, input, by.viewer),
  )
  return shown(about, found.leadDays, set, by.now)
}
