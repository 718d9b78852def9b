import { checkRange, type Field, type Optional } from '../../shared/checks'
import { addDays, type Day, daysBetween } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Fen } from '../../shared/money'
import type { Aim, Basis, SeenUse, ToCome } from './basis'
import { needOf } from './basis'
import type { Belief, Unrest } from './belief'
import { scenariosOf } from './scenarios'

/** What a maker says of a stage. */
export interface BasisInput {
  readonly seen?: Optional<{
    readonly units: number
    readonly from: Day
    readonly to: Day
    readonly used?: Optional<number>
  }>
  readonly toCome: ToCome
  readonly available: number
  readonly recovery: number
  readonly unitCost?: Optional<Fen>
  readonly serviceLevel?: Optional<number>
  readonly lastBuy?: Optional<{ readonly shortageCost: Fen; readonly surplusCost: Fen }>
}

/** What is known besides. */
export interface Known {
  readonly origin: Basis['origin']
  readonly prior: Belief
  readonly unrest: Unrest
  /** What a piece costs by the catalogue. */
  readonly cost: Fen
  /** Pieces used on the days that the input names, counted in stock; undefined where nobody counts. */
  readonly counted: number | undefined
  readonly today: Day
}

const at = (...path: readonly string[]): Field => ['input', 'basis', ...path]

const UNITS = { min: 0, max: 10_000_000 } as const
/** Twenty years: no support lasts longer. */
const MONTHS = { min: 1, max: 240 } as const
const RETIRING = { min: 0, max: 0.9 } as const
const LEVEL = { min: 0.5, max: 0.9999 } as const
const RECOVERY = { min: 0, max: 0.95 } as const
/** 100 000 CNY. */
const COST = { min: 1, max: 10_000_000 } as const
/** Up to which quantiles are proven. */
const MEAN = { min: 0, max: 1_000_000 } as const
/** 20 000 000 CNY: one part's budget in one stage. */
const BUDGET = { min: 0, max: 2_000_000_000 } as const
const DEFAULT_LEVEL = 0.95

const checkSeen = (seen: NonNullable<BasisInput['seen']>, { counted, today }: Known): SeenUse => {
  const { units, from, to, used } = seen
  checkRange(units, { ...UNITS, min: 1 }, at('seen', 'units'))
  const yesterday = addDays(today, -1)
  ensure(daysBetween(from, to) >= 0, 'INVALID_DATE_RANGE', at('seen', 'to'), { from, to })
  ensure(to <= yesterday, 'DAY_NOT_POSSIBLE', at('seen', 'to'), { actual: to, from, to: yesterday })
  if (used != null) return { units, from, to, used: checkRange(used, UNITS, at('seen', 'used')), source: 'STATED' }
  ensure(counted !== undefined, 'REQUIRED', at('seen', 'used'))
  return { units, from, to, used: counted, source: 'LEDGER' }
}

const checkToCome = ({ output, inField, months, retiring }: ToCome): ToCome => ({
  output: checkRange(output, UNITS, at('toCome', 'output')),
  inField: checkRange(inField, UNITS, at('toCome', 'inField')),
  months: checkRange(months, MONTHS, at('toCome', 'months')),
  retiring: checkRange(retiring, RETIRING, at('toCome', 'retiring')),
})

const checkAim = ({ serviceLevel, lastBuy }: BasisInput): Aim => {
  if (!lastBuy) {
    const level = checkRange(serviceLevel ?? DEFAULT_LEVEL, LEVEL, at('serviceLevel'))
    return { kind: 'SERVICE', level }
  }
  // A last buy's level follows from what shortage and surplus cost.
  ensure(serviceLevel == null, 'PART_PLAN_LEVEL_FOLLOWS', at('serviceLevel'))
  return {
    kind: 'LAST_BUY',
    shortageCost: checkRange(lastBuy.shortageCost, COST, at('lastBuy', 'shortageCost')),
    surplusCost: checkRange(lastBuy.surplusCost, COST, at('lastBuy', 'surplusCost')),
  }
}

/** The basis of a stage; nothing of it is too large to be planned as one. */
export const checkBasis = (input: BasisInput, known: Known): Basis => {
  const { origin, prior, unrest } = known
  const basis: Basis = {
    origin,
    prior,
    unrest,
    ...(input.seen ? { seen: checkSeen(input.seen, known) } : {}),
    toCome: checkToCome(input.toCome),
    available: checkRange(input.available, UNITS, at('available')),
    recovery: checkRange(input.recovery, RECOVERY, at('recovery')),
    unitCost: checkRange(input.unitCost ?? known.cost, COST, at('unitCost')),
    aim: checkAim(input),
  }
  checkRange(Math.round(needOf(basis).mean), MEAN, at('toCome'))
  for (const { cost } of scenariosOf(basis)) checkRange(cost, BUDGET, at('toCome'))
  return basis
}
