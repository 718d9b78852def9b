import { createCatalogueStore } from '../../../functions/parts/catalogue/catalogue.store'
import { addPart } from '../../../functions/parts/catalogue/change-part'
import { partId } from '../../../functions/parts/catalogue/part'
import type { StageInput } from '../../../functions/parts/planning/basis-of-stage.use-case'
import type { PartPlan, PlanEvent } from '../../../functions/parts/planning/plan'
import { approve, order, receive, submit } from '../../../functions/parts/planning/plan-actions'
import { createPlanningStore, planId, surplusId } from '../../../functions/parts/planning/planning.store'
import { counter, explain, measure } from '../../../functions/parts/planning/surplus'
import { draftPlan } from '../../../functions/parts/planning/write-plans.use-case'
import { consumptionIn } from '../../../functions/parts/stock/consumption.use-case'
import { addDays, type Day, dayOf } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import type { Chapter, Telling } from '../chapter'

const desk: Viewer = { role: 'MANUFACTURER', subject: 'hailan:sun', manufacturerId: 'hailan' }
const management: Viewer = { ...desk, subject: 'hailan:zhou' }
const belt = partId('hailan', 'HL-BELT-8')
const timer = partId('hailan', 'HL-TIMER-7')
const model = 'hailan.xqg80'

/** A belt that wears, and a timer that another took the place of. */
const parts = [
  {
    partNumber: 'HL-BELT-8',
    nameZh: '传动皮带',
    nameEn: 'Drive belt',
    wearClass: 'WEARING',
    cost: 1500,
    priceCeiling: 4000,
  },
  {
    partNumber: 'HL-TIMER-7',
    nameZh: '定时器',
    nameEn: 'Timer',
    wearClass: 'ORDINARY',
    cost: 6200,
    priceCeiling: 15_000,
  },
] as const

const inCatalogue = async ({ network, request }: Telling): Promise<void> => {
  const store = createCatalogueStore()
  const models = new Map(network.models.map((one) => [one.id, one]))
  for (const part of parts) {
    const input = { ...part, fits: [{ modelId: model, quantity: 1 }], leadTimeDays: 14, tracking: 'NONE' } as const
    const event = addPart('hailan', input, models, desk)
    await store.parts.open(request(`part ${part.partNumber}`, 60), partId('hailan', part.partNumber), desk, event)
  }
}

const whole = { inField: 0, months: 12, retiring: 0 } as const
const nothingElse = { available: 0, recovery: 0 } as const

const drafted = async ({ request }: Telling, label: string, daysAgo: number, basis: StageInput): Promise<void> => {
  const [planning, catalogue] = [createPlanningStore(), createCatalogueStore()]
  const written = request(label, daysAgo)
  const context = { planning, catalogue, consumptionOf: consumptionIn, viewer: desk, now: written.at }
  await draftPlan(context, belt, basis, written)
}

const acting =
  ({ request }: Telling, stage: number) =>
  async (label: string, daysAgo: number, viewer: Viewer, decide: (plan: PartPlan, on: Day) => PlanEvent) => {
    const { plans } = createPlanningStore()
    const done = request(label, daysAgo)
    await plans.act(done, planId(belt, stage), viewer, (plan) => decide(plan, dayOf(done.at)))
  }

/** The first stage by the maker's ratio (K1 K2); what it used teaches the second, whose budget waits for a decision (K3 K7). */
const stages = async (telling: Telling): Promise<void> => {
  const today = dayOf(telling.now)
  await drafted(telling, 'belts planned', 55, { toCome: { ...whole, output: 3000 }, ...nothingElse })
  const first = acting(telling, 1)
  await first('belts submitted', 54, desk, (plan, on) => submit(plan, plan, desk, on))
  await first('belts approved', 53, management, (plan, on) => approve(plan, plan, management, on))
  const purchase = {
    number: 'CG-0412',
    supplier: '宁波皮带',
    quantity: 36,
    price: 1450,
    expectedOn: addDays(today, -38),
  }
  await first('belts ordered', 52, desk, (plan, on) => order(plan, { ...plan, ...purchase }, desk, on))
  const came = { number: 'CG-0412', quantity: 30 }
  await first('belts received', 40, desk, (plan, on) => receive(plan, { ...plan, ...came }, desk, on))
  const seen = { units: 3000, from: addDays(today, -40), to: addDays(today, -4), used: 6 }
  const basis = { toCome: { ...whole, output: 4000 }, ...nothingElse, seen, available: 24, serviceLevel: 0.95 }
  await drafted(telling, 'more belts planned', 3, basis)
  await acting(telling, 2)('more belts submitted', 2, desk, (plan, on) => submit(plan, plan, desk, on))
}

/** Timers that another took the place of: how many are left, why, and what is done about it (K5). */
const leftOver = async ({ request, now }: Telling): Promise<void> => {
  const { surpluses } = createPlanningStore()
  const today = dayOf(now)
  const id = surplusId(timer, model)
  const about = { partId: timer, modelId: model, manufacturerId: 'hailan' }
  const count = (daysAgo: number, left: number) => ({ on: addDays(today, -daysAgo), left, bought: 300, counted: false })
  const first = request('timers counted', 35)
  await surpluses.open(first, id, desk, measure(about, undefined, count(35, 96), desk, dayOf(first.at)))
  const again = request('timers counted again', 5)
  await surpluses.act(again, id, desk, (before) => measure(about, before, count(5, 84), desk, dayOf(again.at)))
  await surpluses.act(request('timers explained', 5), id, desk, (before) =>
    explain(before, { version: 2, causes: ['DESIGN_CHANGED', 'MINIMUM_ORDER'], note: '改进版提前切换' }, desk),
  )
  const measures = {
    version: 3,
    what: '切换前先消耗旧版库存，写入设计变更流程',
    owner: '赵工艺',
    dueOn: addDays(today, 20),
  }
  const countered = request('timers countered', 4)
  await surpluses.act(countered, id, desk, (before) => counter(before, measures, 'C1', desk, dayOf(countered.at)))
}

export const partPlans: Chapter = async (telling) => {
  await inCatalogue(telling)
  await stages(telling)
  await leftOver(telling)
}
