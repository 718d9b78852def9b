import type { Request } from '../../platform/once'
import { collected, everyNode } from '../../platform/page'
import { type Field, notFound, type Optional } from '../../shared/checks'
import { type Day, dayOf } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import type { CatalogueStore } from '../catalogue/catalogue.store'
import { modelIdsOf } from '../catalogue/part'
import { partOf, partsOf } from '../catalogue/parts-of.use-case'
import { receivedOf } from './plan'
import { type PlanningStore, surplusId } from './planning.store'
import { changesPlans } from './planning-access'
import { stockReport } from './stock-report'
import { measure, type PartSurplus, type SurplusEvent } from './surplus'

interface Stores {
  readonly planning: PlanningStore
  readonly catalogue: CatalogueStore
}

interface Counted {
  readonly partId: string
  readonly modelId: string
  readonly on?: Optional<Day>
  readonly left: number
  readonly bought?: Optional<number>
}

const MODEL: Field = ['input', 'modelId']

/** All that a part's plans received; 1 Query. */
const boughtOf = async (planning: PlanningStore, partId: string): Promise<number> =>
  (await planning.allStages(partId)).reduce((total, plan) => total + receivedOf(plan), 0)

/** Notes what is left of a part (K5). Cost: 2 GetItems, 1 Query unless it is told what was bought, 1 transaction. */
export const measureSurplus = async (
  { planning, catalogue }: Stores,
  viewer: Viewer,
  { partId, modelId, on, left, bought }: Counted,
  request: Request,
): Promise<PartSurplus> => {
  const part = await partOf(partId, catalogue)
  if (!part || !changesPlans(viewer, part.manufacturerId)) throw notFound('Part', partId, ['input', 'partId'])
  if (!modelIdsOf(part).includes(modelId)) throw notFound('ProductModel', modelId, MODEL)
  const today = dayOf(request.at)
  const id = surplusId(partId, modelId)
  const about = { partId, modelId, manufacturerId: part.manufacturerId }
  const decide = async (before: PartSurplus | undefined): Promise<SurplusEvent> => {
    const total = bought ?? (await boughtOf(planning, partId))
    return measure(about, before, { on: on ?? today, left, bought: total, counted: bought == null }, viewer, today)
  }
  const { surpluses } = planning
  if (await surpluses.load(id)) return surpluses.act(request, id, viewer, decide)
  return surpluses.open(request, id, viewer, await decide(undefined))
}

const MAX_ROWS = 1000

/** The stock report of a model (K5). Cost: 1 Query per hundred parts, and as many BatchGets; nothing is written. */
export const reportOfModel = async ({ planning, catalogue }: Stores, modelId: string, today: Day) => {
  const all = await collected(
    upTo(
      MAX_ROWS + 1,
      everyNode((page) => planning.ofModel(modelId, page)),
    ),
  )
  const shown = all.slice(0, MAX_ROWS)
  const parts = await partsOf(
    shown.map(({ partId }) => partId),
    catalogue,
  )
  const rows = shown.flatMap((surplus, i) => {
    const part = parts[i]
    return part ? [{ surplus, part }] : []
  })
  return { csv: stockReport(rows, today), rows: rows.length, complete: all.length <= MAX_ROWS }
}

async function* upTo<T>(count: number, nodes: AsyncGenerator<T>): AsyncGenerator<T> {
  let taken = 0
  for await (const node of nodes) {
    yield node
    taken += 1
    if (taken === count) return
  }
}
