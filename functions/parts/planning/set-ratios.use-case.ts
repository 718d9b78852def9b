import type { Request } from '../../platform/once'
import type { Viewer } from '../../shared/viewer'
import type { PlanningStore } from './planning.store'
import { type PartRatios, type RatiosEvent, ratiosOf } from './ratios'

/** Sets a maker's ratios; those before stay in the log. Cost: 1 or 2 GetItems, 1 transaction. */
export const setMakerRatios = async (
  { ratios }: PlanningStore,
  manufacturerId: string,
  viewer: Viewer,
  decide: (current: PartRatios) => RatiosEvent,
  request: Request,
): Promise<PartRatios> =>
  (await ratios.load(manufacturerId))
    ? ratios.act(request, manufacturerId, viewer, decide)
    : ratios.open(request, manufacturerId, viewer, decide(ratiosOf(manufacturerId, undefined)))
