import { canonicalJson } from '../../shared/canonical'
import type { Content } from './agreement'
import { feeRowName } from './terms/fees'

/** What stands before the clauses (dates, channel, categories, level, regions, criteria, times), and the 13 clauses in order. */
export const clauses = [
  'SCOPE',
  'FAULTY_UNITS',
  'REPAIR_LEVELS',
  'OUTLETS',
  'RECOGNITION',
  'TRAINING',
  'REPORTS',
  'LOANERS',
  'PARTS',
  'SUPPLIES',
  'FEES',
  'FREIGHT',
  'PAYMENT',
  'REVIEW',
] as const
export type Clause = (typeof clauses)[number]

/** One thing that two versions say differently. */
export interface Difference {
  readonly clause: Clause
  /** @example 'rows[LABOUR/washing-machine/2/*].price' */
  readonly path: string
  /** As JSON; undefined where that version says nothing of it. */
  readonly before?: string
  readonly after?: string
}

type Leaves = ReadonlyMap<string, string>

/** What `after` says otherwise than `before`, clause by clause; rows are known by what they are for, not by their place. */
export const differencesBetween = (before: Content, after: Content): Difference[] => {
  const [old, now] = [sectionsOf(before), sectionsOf(after)]
  return clauses.flatMap((clause) => inClause(clause, leavesOf(old[clause]), leavesOf(now[clause])))
}

const inClause = (clause: Clause, old: Leaves, now: Leaves): Difference[] =>
  [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path))
    .sort()
    .map((path) => {
      const [before, after] = [old.get(path), now.get(path)]
      return {
        clause,
        path,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      }
    })

/** Rows by what they are for. */
const keyed = <T, V>(rows: readonly T[], nameOf: (row: T) => string, saying: (row: T) => V): ReadonlyMap<string, V> =>
  new Map(rows.map((row) => [nameOf(row), saying(row)]))

/** A list whose order means nothing. */
const listed = (values: readonly string[]) =>
  keyed(
    values,
    (value) => value,
    (value) => value,
  )

const sectionsOf = ({ terms, validFrom, validTo, effectiveFrom }: Content): Readonly<Record<Clause, unknown>> => {
  const { channel, categoryIds, level, regions, criteria, times = [], reports, fees, review } = terms
  const dates = { validFrom, validTo, effectiveFrom }
  return {
    SCOPE: {
      ...{ ...dates, channel, categoryIds: listed(categoryIds), level, regions: listed(regions), criteria },
      times: keyed(times, ({ urgency }) => urgency, itself),
    },
    FAULTY_UNITS: terms.faultyUnits,
    REPAIR_LEVELS: keyed(
      terms.repairLevels,
      ({ place }) => place,
      ({ workItems, ...row }) => ({ ...row, workItems: keyed(workItems, nameOf, itself) }),
    ),
    OUTLETS: keyed(terms.outlets, ({ region }) => region, itself),
    RECOGNITION: terms.recognition,
    TRAINING: terms.training,
    REPORTS: { ...reports, repairFields: listed(reports.repairFields), monthlyFields: listed(reports.monthlyFields) },
    LOANERS: terms.loaners,
    PARTS: terms.parts,
    SUPPLIES: keyed(terms.supplies, ({ item }) => item, itself),
    FEES: { ...fees, openKinds: listed(fees.openKinds ?? []), rows: keyed(fees.rows, feeRowName, itself) },
    FREIGHT: terms.freight,
    PAYMENT: terms.payment,
    REVIEW: { ...review, dates: listed(review.dates) },
  }
}

const itself = <T>(row: T): T => row
const nameOf = ({ name }: { readonly name: string }): string => name

/** Every single value with its path. */
const leavesOf = (value: unknown): Leaves => new Map(walk(value, ''))

function* walk(value: unknown, path: string): Generator<[string, string]> {
  if (value instanceof Map) for (const [name, entry] of value) yield* walk(entry, `${path}[${name}]`)
  else if (typeof value === 'object' && value !== null)
    for (const [name, entry] of Object.entries(value)) yield* walk(entry, path === '' ? name : `${path}.${name}`)
  else if (value !== undefined) yield [path, canonicalJson(value)]
}
