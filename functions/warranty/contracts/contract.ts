import { type FeeKind, type FeeLine, feeKinds } from '../../fees/fee-line'
import type { Unit } from '../../network/network'
import { changesMaker } from '../../network/network-access'
import type { ServiceItem } from '../../orders/order'
import {
  checkDistinct,
  checkName,
  checkPeriod,
  checkRange,
  checkText,
  checkVersion,
  notFound,
  type Optional,
} from '../../shared/checks'
import { type Day, daysBetween, inForce, type Period } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { type Entry, type Journaled, stamp } from '../../shared/journal'
import type { Fen } from '../../shared/money'
import type { Viewer } from '../../shared/viewer'

/** What a contract can cover. What the warranty gives needs none: the two are told apart (O5). */
export const contractServices = ['REPAIR', 'MAINTENANCE'] as const
export type ContractService = (typeof contractServices)[number]

export interface CoveredService {
  readonly service: ContractService
  /** Orders of it over the whole term, those that were called off aside; absent for as many as there are. */
  readonly visits?: number
}

/** What a contract leaves to its owner to pay, although it covers the service. */
export interface Exclusions {
  readonly kinds: readonly FeeKind[]
  /** The maker's numbers of parts. */
  readonly partNumbers: readonly string[]
  /** Faults whose whole repair it leaves out. */
  readonly faultCodes: readonly string[]
}

/** Service of a unit that its owner paid the maker for in advance (维保合同, O5 R2). Id: `<unit>.<ulid>`. */
export interface ServiceContract extends Journaled, Period {
  readonly unitId: string
  /** As it stands on the owner's copy. */
  readonly number: string
  readonly title: string
  readonly covers: readonly CoveredService[]
  readonly price?: Fen
  readonly excluded?: Exclusions
  /** Ended ahead of its last day. */
  readonly end?: { readonly lastDay: Day; readonly reason: string }
}

type Signed = Omit<ServiceContract, keyof Journaled | 'end'>

export type ContractEvent =
  | ({ readonly type: 'SIGNED' } & Signed)
  | { readonly type: 'ENDED'; readonly lastDay: Day; readonly reason: string }

export interface ContractInput extends Period {
  readonly number: string
  readonly title: string
  readonly covers: readonly { readonly service: ContractService; readonly visits?: Optional<number> }[]
  readonly price?: Optional<Fen>
  readonly excluded?: Optional<Exclusions>
}

const VISITS = { min: 1, max: 100 } as const
/** Ten years. */
const DAYS = { min: 1, max: 3653 } as const
/** 100 000 CNY. */
const PRICE = { min: 0, max: 10_000_000 } as const
const MAX_NUMBER = 60
const MAX_REASON = 500
const MAX_EXCLUDED = 100
const at = (...path: readonly string[]): readonly string[] => ['input', ...path]

/** The maker puts on record what it sold; not what was over before. */
export const sign = (unit: Unit, input: ContractInput, viewer: Viewer, today: Day): ContractEvent => {
  if (!changesMaker(viewer, unit.manufacturerId)) throw notFound('Unit', unit.id, at('unitId'))
  const { validFrom, validTo } = checkPeriod(input, at())
  checkRange(daysBetween(validFrom, validTo) + 1, DAYS, at('validTo'))
  ensure(validTo >= today, 'EFFECTIVE_IN_PAST', at('validTo'), { from: validTo, today })
  checkDistinct(
    input.covers.map(({ service }) => service),
    contractServices.length,
    at('covers'),
  )
  return {
    type: 'SIGNED',
    unitId: unit.id,
    ...{ validFrom, validTo },
    number: checkName(input.number, at('number'), MAX_NUMBER),
    title: checkName(input.title, at('title')),
    covers: input.covers.map(({ service, visits }, i) =>
      visits == null ? { service } : { service, visits: checkRange(visits, VISITS, at('covers', String(i), 'visits')) },
    ),
    ...(input.price == null ? {} : { price: checkRange(input.price, PRICE, at('price')) }),
    ...(input.excluded == null ? {} : { excluded: checkExcluded(input.excluded) }),
  }
}

const checkExcluded = ({ kinds, partNumbers, faultCodes }: Exclusions): Exclusions => {
  const field = (name: string) => at('excluded', name)
  const each = (values: readonly string[], name: string, max: number) =>
    values.length === 0 ? [] : checkDistinct(values, max, field(name))
  ensure(kinds.length + partNumbers.length + faultCodes.length > 0, 'REQUIRED', at('excluded'))
  const names = (values: readonly string[], name: string) =>
    each(
      values.map((value, i) => checkName(value, [...field(name), String(i)], MAX_NUMBER)),
      name,
      MAX_EXCLUDED,
    )
  return {
    kinds: each(kinds, 'kinds', feeKinds.length) as readonly FeeKind[],
    partNumbers: names(partNumbers, 'partNumbers'),
    faultCodes: names(faultCodes, 'faultCodes'),
  }
}

/** Whether a contract leaves a fee to its owner: by its kind, the part it is for, or the fault found. */
export const isExcluded = (
  { excluded }: Pick<ServiceContract, 'excluded'>,
  { kind, partNumber }: Pick<FeeLine, 'kind' | 'partNumber'>,
  faultCode: string | undefined,
): boolean =>
  excluded !== undefined &&
  (excluded.kinds.includes(kind) ||
    (partNumber !== undefined && excluded.partNumbers.includes(partNumber)) ||
    (faultCode !== undefined && excluded.faultCodes.includes(faultCode)))

/** Ends it ahead of time. Orders that were reported under it stay under it. */
export const endContract = (
  contract: ServiceContract,
  unit: Pick<Unit, 'manufacturerId'>,
  { version, lastDay, reason }: { readonly version: number; readonly lastDay: Day; readonly reason: string },
  viewer: Viewer,
  today: Day,
): ContractEvent => {
  if (!changesMaker(viewer, unit.manufacturerId)) throw notFound('ServiceContract', contract.id, at('id'))
  checkVersion(contract, version)
  const { validTo: to } = termOf(contract)
  ensure(today <= lastDay && lastDay < to, 'DAY_NOT_POSSIBLE', at('lastDay'), { actual: lastDay, from: today, to })
  return { type: 'ENDED', lastDay, reason: checkText(reason, at('reason'), MAX_REASON) }
}

export const evolveContract = (before: ServiceContract | undefined, entry: Entry<ContractEvent>): ServiceContract => {
  const { event } = entry
  if (event.type === 'SIGNED') {
    const { type: _type, ...signed } = event
    return { ...signed, ...stamp(entry) }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its signing`)
  return { ...before, end: { lastDay: event.lastDay, reason: event.reason }, ...stamp(entry) }
}

/** Its days as they stand. */
export const termOf = ({ validFrom, validTo, end }: ServiceContract): Period => ({
  validFrom,
  validTo: end?.lastDay ?? validTo,
})

const services: Readonly<Partial<Record<ServiceItem, ContractService>>> = {
  PAID_REPAIR: 'REPAIR',
  MAINTENANCE: 'MAINTENANCE',
}

/** What of a contract an order would take up; undefined for what no contract covers. */
export const serviceOf = (item: ServiceItem): ContractService | undefined => services[item]

/**
 * The contract by which a service is given on a day: of those with a visit left the one that ends first, so that none lapses
 * unused.
 *
 * @param taken orders of the service that were taken under a contract
 */
export const contractFor = (
  contracts: readonly ServiceContract[],
  service: ContractService,
  day: Day,
  taken: (contractId: string) => number,
): ServiceContract | undefined =>
  contracts
    .filter((contract) => {
      const covered = contract.covers.find((one) => one.service === service)
      return covered && inForce(termOf(contract), day) && taken(contract.id) < (covered.visits ?? Infinity)
    })
    .sort((a, b) => termOf(a).validTo.localeCompare(termOf(b).validTo) || a.id.localeCompare(b.id))[0]
