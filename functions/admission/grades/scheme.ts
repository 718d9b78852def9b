import { changesMaker } from '../../network/network-access'
import { checkName, checkRange, notFound, type Optional } from '../../shared/checks'
import { type Day, dayOf, type Instant, instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { ownedId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { checkGrading, type GradingInput, type GradingTerms } from './grading'
import { type KpiName, kpiNames } from './kpi-names'

/** A grade and the score from which it is given. */
export interface GradeBand {
  readonly grade: string
  readonly from: number
}

export interface SchemeTerms {
  /** Best first, the last from 0: many grades, so that few are shut out (N13). */
  readonly bands: readonly GradeBand[]
  /** Points of each figure out of 100; a figure without data drops out, as an item that does not apply. */
  readonly weights: Readonly<Partial<Record<KpiName, number>>>
  /** Completed orders in a window below which nobody is graded up or down. */
  readonly minimumVolume: number
  /** Days the provider has to reply, the maker to decide after that, and the provider to appeal after that. */
  readonly replyDays: number
  readonly decideDays: number
  readonly appealDays: number
  /** Months after a decision in which no other is proposed: a window's orders are judged once. */
  readonly holdMonths: number
  /** What grades ask of the latest grading by the maker's criteria; absent: figures alone decide. */
  readonly grading?: GradingTerms
}

/** As it is sent. */
export type SchemeInput = Omit<SchemeTerms, 'grading'> & {
  readonly validFrom: Day
  readonly grading?: Optional<GradingInput>
}

/** A published version of a maker's grade scheme: never changed, only followed. Id: `<maker>.<first day>`. */
export interface GradeScheme extends SchemeTerms {
  readonly id: string
  readonly version: number
  readonly manufacturerId: string
  readonly validFrom: Day
  readonly publishedAt: Instant
  /** Token subject of who published it. */
  readonly by: string
}

/**
 * Where a maker has published none. Bands follow GB/T 27922-2011 (five stars from 95, four from 90, three from 80, qualified
 * from 70), each split once; weights put the work first, then the customer's word, then the conduct.
 */
export const PLATFORM_TERMS: Omit<SchemeTerms, 'grading'> = {
  bands: [
    { grade: 'A+', from: 95 },
    { grade: 'A', from: 90 },
    { grade: 'B+', from: 85 },
    { grade: 'B', from: 80 },
    { grade: 'C+', from: 75 },
    { grade: 'C', from: 70 },
    { grade: 'D', from: 0 },
  ],
  weights: {
    FIRST_TIME_FIX: 25,
    ACCEPT_ON_TIME: 5,
    VISIT_ON_TIME: 5,
    ON_TIME: 10,
    SATISFACTION: 20,
    COMPLAINTS: 10,
    FEE_DEVIATIONS: 5,
    PART_ANOMALIES: 5,
    TRAINING: 5,
    BREACHES: 5,
    THIRD_PARTY: 5,
  },
  minimumVolume: 20,
  replyDays: 14,
  decideDays: 14,
  appealDays: 14,
  holdMonths: 3,
}

const MAX_BANDS = 12
const DAYS = { min: 1, max: 90 } as const

/**
 * A new version of a maker's scheme. It is published before its first day, so nobody is graded by rules not known then.
 *
 * @param latest the version with the latest first day so far
 */
export const publishScheme = (
  manufacturerId: string,
  terms: SchemeInput,
  latest: GradeScheme | undefined,
  viewer: Viewer,
  at: Date,
): GradeScheme => {
  if (!changesMaker(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  const { validFrom, grading } = terms
  const after = latest && latest.validFrom > dayOf(at) ? latest.validFrom : dayOf(at)
  ensure(validFrom > after, 'GRADE_SCHEME_NOT_AHEAD', ['input', 'validFrom'], { validFrom, after })
  const bands = checkBands(terms.bands)
  const grades = bands.map(({ grade }) => grade)
  return {
    id: ownedId(manufacturerId, validFrom),
    version: 1,
    manufacturerId,
    validFrom,
    publishedAt: instant(at),
    by: viewer.subject,
    bands,
    weights: checkWeights(terms.weights),
    minimumVolume: checkRange(terms.minimumVolume, { min: 1, max: 10_000 }, ['input', 'minimumVolume']),
    replyDays: checkRange(terms.replyDays, DAYS, ['input', 'replyDays']),
    decideDays: checkRange(terms.decideDays, DAYS, ['input', 'decideDays']),
    appealDays: checkRange(terms.appealDays, DAYS, ['input', 'appealDays']),
    holdMonths: checkRange(terms.holdMonths, { min: 1, max: 12 }, ['input', 'holdMonths']),
    ...(grading ? { grading: checkGrading(grading, { manufacturerId, grades, validFrom }) } : {}),
  }
}

const checkBands = (bands: readonly GradeBand[]): GradeBand[] => {
  const field = ['input', 'bands']
  checkRange(bands.length, { min: 2, max: MAX_BANDS }, field)
  const checked = bands.map(({ grade, from }, i) => ({
    grade: checkName(grade, [...field, String(i), 'grade'], 8),
    from: checkRange(from, { min: 0, max: 100 }, [...field, String(i), 'from']),
  }))
  for (const [i, { grade, from }] of checked.entries()) {
    const above = checked[i - 1]
    ensure(!above || from < above.from, 'GRADE_BANDS_ORDER', [...field, String(i), 'from'], {
      from,
      above: above?.from ?? 100,
    })
    const twice = checked.findIndex((other) => other.grade === grade) !== i
    ensure(!twice, 'GRADE_TWICE', [...field, String(i), 'grade'], { grade })
  }
  const last = checked.at(-1)
  ensure(last?.from === 0, 'GRADE_BANDS_GAP', [...field, String(checked.length - 1), 'from'], { from: last?.from ?? 0 })
  return checked
}

const checkWeights = (weights: SchemeTerms['weights']): SchemeTerms['weights'] => {
  const field = ['input', 'weights']
  for (const name of kpiNames) checkRange(weights[name] ?? 0, { min: 0, max: 100 }, [...field, name])
  const sum = kpiNames.reduce((total, name) => total + (weights[name] ?? 0), 0)
  if (Math.abs(sum - 100) > 1e-9) throw new DomainError('GRADE_WEIGHTS_SUM', field, { sum, expected: 100 })
  return weights
}

/** The band of a score from 0 to 100. */
export const gradeOfScore = ({ bands }: Pick<SchemeTerms, 'bands'>, score: number): string => {
  const band = bands.find(({ from }) => score >= from) ?? bands.at(-1)
  if (!band) throw new RangeError('a scheme without bands')
  return band.grade
}

/** Position of a grade, 0 for the best; one that the scheme no longer knows stands below all. */
export const placeOf = ({ bands }: Pick<SchemeTerms, 'bands'>, grade: string): number => {
  const place = bands.findIndex((band) => band.grade === grade)
  return place < 0 ? bands.length : place
}
