import { noticeWrite } from '../../platform/notices'
import type { Request } from '../../platform/once'
import { instant } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import type { DepositEvent, PointDeposit } from './deposit'
import { noticesOf } from './deposit-notices'
import type { DepositsStore } from './deposits.store'

/** Does one thing to a deposit once, and tells whom it concerns. Cost: 1 GetItem, 1 transaction. */
export const changeDeposit = (
  { deposits }: DepositsStore,
  viewer: Viewer,
  id: string,
  decide: (deposit: PointDeposit) => DepositEvent | Promise<DepositEvent>,
  request: Request,
): Promise<PointDeposit> =>
  deposits.act(request, id, viewer, decide, (next) => noticesOf(next, instant(request.at)).map(noticeWrite))
