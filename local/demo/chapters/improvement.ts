import { createActionsStore } from '../../../functions/quality/improvement/actions.store'
import type { ActionEvent, CorrectiveAction } from '../../../functions/quality/improvement/corrective-action'
import {
  type Acting,
  analyse,
  checkRecurrence,
  finishStep,
  openAction,
  planSteps,
} from '../../../functions/quality/improvement/improve'
import { addDays, dayOf, instant } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import type { Chapter } from '../chapter'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'demo-manufacturer', manufacturerId: 'hailan' }
const ID = 'hailan.DEM0CAPA000000000000000001'

/** A visit that was charged twice: its cause, what was done, and counts that do not prove yet that it is gone. */
export const improvement: Chapter = async ({ request }) => {
  const { actions } = createActionsStore()
  const opened = request('corrective action', 60)
  const day = (daysAgo: number) => dayOf(request(`corrective action ${daysAgo}`, daysAgo).at)
  const before = { occurrences: 12, exposure: 400, from: day(120), to: day(61) }
  const problem = { source: 'COMPLAINTS', problem: '上门费重复收取', before } as const
  await actions.open(opened, ID, maker, openAction(problem, { viewer: maker, now: instant(opened.at) }))
  const step = (daysAgo: number, version: number, doing: (action: CorrectiveAction, acting: Acting) => ActionEvent) => {
    const asked = request(`corrective action step ${version}`, daysAgo)
    const acting = { viewer: maker, version, now: instant(asked.at) }
    return actions.act(asked, ID, maker, (action) => doing(action, acting))
  }
  const whys = ['系统允许重复添加收费项', '添加时未校验工单已有项目', '价目表没有唯一约束']
  const steps = [{ what: '价目表加唯一约束并上线', who: '信息部', dueOn: addDays(day(58), 14) }]
  await step(59, 1, (action, acting) => analyse(action, { whys, causes: [] }, acting))
  await step(58, 2, (action, acting) => planSteps(action, steps, acting))
  await step(46, 3, (action, acting) => finishStep(action, { step: 0, attachments: [] }, acting))
  const after = { occurrences: 0, exposure: 90, from: day(45), to: day(20) }
  await step(19, 4, (action, acting) => checkRecurrence(action, after, acting))
}
