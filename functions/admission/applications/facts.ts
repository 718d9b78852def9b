import { checkRange, checkText, type Field, type Optional } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import { checkRegion } from '../../shared/region-list'
import { type RegionCode, regionContains } from '../../shared/regions'

interface Told {
  /** In the applicant's words; may be empty. */
  readonly note: string
}

/** N4: what an applicant declares on each of the six subjects that the panel scores. */
export interface Facts {
  readonly technicians: Told & { readonly total: number; readonly certified: number }
  readonly equipment: Told & { readonly instruments: number }
  readonly communications: Told & { readonly hotlineSeats: number }
  /** Counties, within the region applied for, whose sales outlets it would serve. */
  readonly coverage: Told & { readonly points: number; readonly counties: readonly RegionCode[] }
  readonly logistics: Told & { readonly warehouses: number; readonly deliveryDays: number }
  /** In units of ten thousand yuan. */
  readonly finance: Told & { readonly registeredCapital: number; readonly turnover: number }
}

/** Least figures with which an applicant qualifies (N9); what is left out is not asked. */
export interface Qualification {
  readonly technicians?: number
  readonly certified?: number
  readonly points?: number
  readonly registeredCapital?: number
}

/** What a caller gives: null where nothing is asked. */
export type GivenQualification = { readonly [F in keyof Qualification]: Optional<number> }

const figures = {
  technicians: 'TECHNICIANS',
  certified: 'CERTIFIED',
  points: 'POINTS',
  registeredCapital: 'REGISTERED_CAPITAL',
} as const satisfies Record<keyof Qualification, string>
const names = Object.keys(figures) as (keyof Qualification)[]

/** A figure below what the call asks. */
export interface Shortfall {
  readonly figure: (typeof figures)[keyof Qualification]
  readonly declared: number
  readonly asked: number
}

const COUNT = { min: 0, max: 1_000_000 } as const
const DAYS = { min: 0, max: 365 } as const
const MAX_COUNTIES = 100
const MAX_NOTE = 500

export const checkFacts = (facts: Facts, region: RegionCode, field: Field): Facts => {
  const { technicians, equipment, communications, coverage, logistics, finance } = facts
  const told = (subject: keyof Facts) => ({ note: checkNote(facts[subject].note, [...field, subject, 'note']) })
  const count = (subject: keyof Facts, name: string, value: number, range: { min: number; max: number } = COUNT) =>
    checkRange(value, range, [...field, subject, name])
  const total = count('technicians', 'total', technicians.total)
  return {
    technicians: {
      total,
      certified: count('technicians', 'certified', technicians.certified, { min: 0, max: total }),
      ...told('technicians'),
    },
    equipment: { instruments: count('equipment', 'instruments', equipment.instruments), ...told('equipment') },
    communications: {
      hotlineSeats: count('communications', 'hotlineSeats', communications.hotlineSeats),
      ...told('communications'),
    },
    coverage: {
      points: count('coverage', 'points', coverage.points),
      counties: checkCounties(coverage.counties, region, [...field, 'coverage', 'counties']),
      ...told('coverage'),
    },
    logistics: {
      warehouses: count('logistics', 'warehouses', logistics.warehouses),
      deliveryDays: count('logistics', 'deliveryDays', logistics.deliveryDays, DAYS),
      ...told('logistics'),
    },
    finance: {
      registeredCapital: count('finance', 'registeredCapital', finance.registeredCapital),
      turnover: count('finance', 'turnover', finance.turnover),
      ...told('finance'),
    },
  }
}

const checkNote = (note: string, field: Field): string => note.trim() && checkText(note, field, MAX_NOTE)

const checkCounties = (counties: readonly RegionCode[], region: RegionCode, field: Field): readonly RegionCode[] => {
  checkRange(counties.length, { min: 0, max: MAX_COUNTIES }, field)
  for (const [i, code] of counties.entries()) {
    checkRegion(code, [...field, String(i)])
    ensure(regionContains(region, code), 'OUTSIDE_REGION', [...field, String(i)], { code, outer: region })
  }
  return [...new Set(counties)].sort()
}

export const checkQualification = (given: GivenQualification, field: Field): Qualification =>
  Object.fromEntries(
    names.flatMap((name) => {
      const least = given[name]
      return least == null ? [] : [[name, checkRange(least, COUNT, [...field, name])]]
    }),
  )

/** Where an applicant falls short of what the call asks: the ground of short-listing. */
export const shortfallsOf = (facts: Facts, asked: Qualification): Shortfall[] => {
  const declared: Record<keyof Qualification, number> = {
    technicians: facts.technicians.total,
    certified: facts.technicians.certified,
    points: facts.coverage.points,
    registeredCapital: facts.finance.registeredCapital,
  }
  return names.flatMap((name) => {
    const least = asked[name] ?? 0
    return declared[name] < least ? [{ figure: figures[name], declared: declared[name], asked: least }] : []
  })
}
