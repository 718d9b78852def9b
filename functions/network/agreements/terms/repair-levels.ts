import { MAX_FEE } from '../../../fees/fee-line'
import { checkName, type Field } from '../../../shared/checks'
import { ensure } from '../../../shared/errors'
import type { Fen } from '../../../shared/money'
import { listed, within } from './limits'

/**
 * Clause 2: where each piece of work belongs, and its fee (N11). The source keeps RF adjustment, LCD contrast and
 * battery-low with the factory, and gives inspection, housing, accessories and software to level 2.
 */
export const repairPlaces = ['FACTORY', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'LEVEL_5'] as const
export type RepairPlace = (typeof repairPlaces)[number]

export interface WorkItem {
  readonly name: string
  /** Commission for doing it once. */
  readonly fee: Fen
}

export interface RepairLevelTerms {
  readonly place: RepairPlace
  readonly workItems: readonly WorkItem[]
}

const MAX_ITEMS = 40
const MAX_NAME = 60
const FEE = { min: 0, max: MAX_FEE } as const

/** The certificate level that work at a place needs; undefined for the factory's own. */
export const levelOf = (place: RepairPlace): number | undefined =>
  place === 'FACTORY' ? undefined : repairPlaces.indexOf(place)

/** @param level highest level the agreement covers: no work is agreed above it */
export const checkRepairLevels = (
  rows: readonly RepairLevelTerms[],
  level: number,
  at: Field,
): readonly RepairLevelTerms[] => {
  listed(rows, repairPlaces.length, ({ place }) => place, at)
  const seen = new Set<string>()
  return rows.map(({ place, workItems }, i) => {
    const row = [...at, String(i)]
    ensure((levelOf(place) ?? 0) <= level, 'WORK_ABOVE_LEVEL', [...row, 'place'], { place, limit: level })
    listed(workItems, MAX_ITEMS, ({ name }) => name, [...row, 'workItems'])
    return { place, workItems: workItems.map((item, j) => checkItem(item, seen, [...row, 'workItems', String(j)])) }
  })
}

/** One piece of work belongs to one place. */
const checkItem = ({ name, fee }: WorkItem, seen: Set<string>, at: Field): WorkItem => {
  const checked = checkName(name, [...at, 'name'], MAX_NAME)
  ensure(!seen.has(checked), 'WORK_ITEM_IN_TWO_LEVELS', [...at, 'name'], { item: checked })
  seen.add(checked)
  return { name: checked, fee: within('WORK_ITEM_FEE_OUT_OF_RANGE', fee, FEE, [...at, 'fee']) }
}

/** The commission of every work item agreed, by its name, at whatever place. */
export const commissionsOf = (rows: readonly RepairLevelTerms[]): ReadonlyMap<string, Fen> =>
  new Map(rows.flatMap(({ workItems }) => workItems.map(({ name, fee }) => [name, fee])))

/** Commission of each piece of work that points do: a price without leeway, as a row of the fee schedule says it. */
export const commissionRows = (rows: readonly RepairLevelTerms[]) =>
  rows
    .filter(({ place }) => place !== 'FACTORY')
    .flatMap(({ workItems }) => workItems)
    .map(({ name, fee }) => ({
      kind: 'LABOUR' as const,
      workItem: name,
      floor: fee,
      ceiling: fee,
      price: fee,
    }))

/** Where a piece of work belongs; undefined when the agreement does not name it. */
export const placeOfWork = (rows: readonly RepairLevelTerms[], name: string): RepairPlace | undefined =>
  rows.find(({ workItems }) => workItems.some((item) => item.name === name))?.place
