import type { Instant } from '../../shared/days'
import type { NoticeDraft, NoticeParams } from '../../shared/notice'
import type { NoticeKind } from '../../shared/notices/index'
import type { PartPlan } from './plan'

/** K7: who asks for money does not grant it, so whoever else may is told that it is asked for; and then who asked, what became of it. */
export const noticesOf = (plan: PartPlan, partNumber: string, at: Instant): NoticeDraft[] => {
  const { id, manufacturerId, stage } = plan
  const tell = (kind: NoticeKind, params: NoticeParams): NoticeDraft[] => [
    {
      ...{ kind, at, subject: { type: 'PartPlan', id }, inbox: { role: 'MANUFACTURER', id: manufacturerId } },
      params: { partNumber, stage, ...params },
    },
  ]
  switch (plan.state) {
    case 'SUBMITTED':
      return tell('PART_BUDGET_SUBMITTED', costOf(plan))
    case 'APPROVED': {
      const { quantity, cost } = plan.approval.scenario
      return tell('PART_BUDGET_APPROVED', { quantity, cost })
    }
    case 'REJECTED':
      return tell('PART_BUDGET_REJECTED', { reason: plan.rejection.reason })
    default:
      return []
  }
}

/** Of the scenario that was proposed. */
const costOf = ({ budget: { scenarios, level } }: Extract<PartPlan, { state: 'SUBMITTED' }>): NoticeParams => {
  const { quantity = 0, cost = 0 } = scenarios.find((one) => one.level === level) ?? {}
  return { quantity, cost }
}
