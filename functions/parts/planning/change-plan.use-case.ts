import { noticeWrite } from '../../platform/notices'
import type { Request } from '../../platform/once'
import { instant } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import type { CatalogueStore } from '../catalogue/catalogue.store'
import { partOf } from '../catalogue/parts-of.use-case'
import type { PartPlan, PlanEvent } from './plan'
import { noticesOf } from './plan-notices'
import type { PlanningStore } from './planning.store'

interface Stores {
  readonly planning: PlanningStore
  readonly catalogue: CatalogueStore
}

/**
 * Does one thing to a plan. Cost: 1 GetItem, 1 transaction.
 *
 * @param told whether the maker's people have to act on it, and are told: 1 GetItem more
 */
export const changePlan = (
  { planning, catalogue }: Stores,
  viewer: Viewer,
  id: string,
  decide: (plan: PartPlan) => PlanEvent,
  request: Request,
  told: boolean,
): Promise<PartPlan> => {
  const tell = async (next: PartPlan) => {
    const part = await partOf(next.partId, catalogue)
    return noticesOf(next, part?.partNumber ?? '', instant(request.at)).map(noticeWrite)
  }
  return planning.plans.act(request, id, viewer, decide, told ? tell : undefined)
}
