import { type FeeKind, feeKinds, MAX_FEE } from '../../../fees/fee-line'
import { checkLevel, type Field, type Optional } from '../../../shared/checks'
import { ensure } from '../../../shared/errors'
import type { Fen } from '../../../shared/money'
import type { TopUpBasis } from '../../channels/top-up'
import { type Bounds, listed, within } from './limits'

/**
 * One line of the fee schedule (F1): neither gouging nor undercutting passes. What a row leaves out it holds for any of;
 * amounts are for one piece.
 */
export interface FeeRow {
  readonly kind: FeeKind
  readonly categoryId?: string
  readonly level?: number
  readonly workItem?: string
  readonly floor: Fen
  readonly ceiling: Fen
  /** What was agreed, between the two. */
  readonly price: Fen
}

/** Clause 10: commission fees. */
export interface FeeTerms {
  readonly rows: readonly FeeRow[]
  /** Kinds that may be charged without a row; absent for none. */
  readonly openKinds?: readonly FeeKind[]
  /** N15; absent where volume carries itself. */
  readonly topUp?: TopUpBasis
}

type Nullable<T> = { readonly [K in keyof T]: undefined extends T[K] ? Optional<T[K]> : T[K] }

export interface FeesInput {
  readonly rows: readonly Nullable<FeeRow>[]
  readonly openKinds?: Optional<readonly FeeKind[]>
  readonly topUp?: Optional<TopUpBasis>
}

/** What the rows may refer to. */
export interface FeeScope {
  readonly categoryIds: readonly string[]
  readonly level: number
  /** Of clause 2, by work item. */
  readonly commissions: ReadonlyMap<string, Fen>
}

type Band = Pick<FeeRow, 'floor' | 'ceiling' | 'price'>

const MAX_ROWS = 100
const AMOUNT: Bounds = { min: 0, max: MAX_FEE }

/** What a row is for. @example 'LABOUR/washing-machine/2/*' */
export const feeRowName = ({
  kind,
  categoryId,
  level,
  workItem,
}: Omit<Nullable<FeeRow>, 'floor' | 'ceiling' | 'price'>): string =>
  [kind, categoryId ?? '*', level ?? '*', workItem ?? '*'].join('/')

export const checkFees = ({ rows, openKinds, topUp }: FeesInput, scope: FeeScope, at: Field): FeeTerms => {
  listed(rows, MAX_ROWS, feeRowName, [...at, 'rows'])
  const open = listed(openKinds ?? [], feeKinds.length, (kind) => kind, [...at, 'openKinds'])
  return {
    rows: rows.map((row, i) => checkRow(row, scope, [...at, 'rows', String(i)])),
    ...(open.length > 0 ? { openKinds: open } : {}),
    ...(topUp ? { topUp: checkTopUp(topUp, [...at, 'topUp']) } : {}),
  }
}

const checkRow = (
  { kind, categoryId, level, workItem, ...band }: Nullable<FeeRow>,
  scope: FeeScope,
  at: Field,
): FeeRow => {
  if (categoryId != null)
    ensure(scope.categoryIds.includes(categoryId), 'FEE_CATEGORY_NOT_COVERED', [...at, 'categoryId'], {
      category: categoryId,
    })
  if (level != null) {
    checkLevel(level, [...at, 'level'])
    ensure(level <= scope.level, 'FEE_LEVEL_NOT_COVERED', [...at, 'level'], { actual: level, limit: scope.level })
  }
  if (workItem != null)
    ensure(scope.commissions.has(workItem), 'FEE_WORK_ITEM_UNKNOWN', [...at, 'workItem'], { item: workItem })
  const commission = kind === 'LABOUR' && workItem != null ? scope.commissions.get(workItem) : undefined
  return {
    kind,
    ...(categoryId == null ? {} : { categoryId }),
    ...(level == null ? {} : { level }),
    ...(workItem == null ? {} : { workItem }),
    ...heldToCommission(checkBand(band, at), commission, categoryId == null && level == null, at),
  }
}

/**
 * N11: what clause 2 gives for a piece of work lies within every row for that work. The row that names the work and nothing else
 * says the same thing again, so it says the same price; one for a category or a level may depart from it within its band.
 */
const heldToCommission = <B extends Band>(band: B, fee: Fen | undefined, alone: boolean, at: Field): B => {
  if (fee === undefined) return band
  const { floor, ceiling, price } = band
  ensure(floor <= fee, 'FEE_ROW_ABOVE_COMMISSION', [...at, 'floor'], { floor, fee })
  ensure(ceiling >= fee, 'FEE_ROW_BELOW_COMMISSION', [...at, 'ceiling'], { ceiling, fee })
  ensure(!alone || price === fee, 'FEE_PRICE_NOT_COMMISSION', [...at, 'price'], { price, fee })
  return band
}

const checkBand = ({ floor, ceiling, price }: Band, at: Field) => {
  for (const [name, amount] of Object.entries({ floor, ceiling, price }))
    within('FEE_AMOUNT_OUT_OF_RANGE', amount, AMOUNT, [...at, name])
  ensure(floor <= ceiling, 'FEE_FLOOR_ABOVE_CEILING', [...at, 'floor'], { floor, ceiling })
  within('FEE_PRICE_OUTSIDE_BAND', price, { min: floor, max: ceiling }, [...at, 'price'])
  return { floor, ceiling, price }
}

/** A basic profit or a cap of nothing would be no top-up. */
const checkTopUp = ({ basicProfit, profitPerOrder, cap }: TopUpBasis, at: Field): TopUpBasis => ({
  basicProfit: within('TOP_UP_OUT_OF_RANGE', basicProfit, { ...AMOUNT, min: 1 }, [...at, 'basicProfit']),
  profitPerOrder: within('TOP_UP_OUT_OF_RANGE', profitPerOrder, AMOUNT, [...at, 'profitPerOrder']),
  cap: within('TOP_UP_OUT_OF_RANGE', cap, { ...AMOUNT, min: 1 }, [...at, 'cap']),
})
