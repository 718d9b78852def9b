import type { Instant } from '../../shared/days'

/** N3: the departments that judge an applicant together. */
export const departments = [
  'PRODUCT_DESIGN',
  'PRODUCTION',
  'PROCESS_TECHNOLOGY',
  'QUALITY',
  'PURCHASING',
  'SALES',
] as const
export type Department = (typeof departments)[number]

/** A named person of the maker, or of its auditor. */
export interface Member {
  /** Token subject: who may declare and score. */
  readonly subject: string
  readonly name: string
  readonly department: Department
}

export type InterestKind = 'NONE' | 'EMPLOYMENT' | 'SHAREHOLDING' | 'FAMILY' | 'BUSINESS' | 'OTHER'

/** What a member declares about all applicants of the call together: who has a stake in one gains by marking its rivals. */
export interface Interest {
  readonly kind: InterestKind
  /** Empty with NONE. */
  readonly detail: string
}

export interface Seat extends Member {
  /** None before it was declared. */
  readonly interest?: Interest & { readonly at: Instant }
}

/** A call has one panel, so that all its applicants are judged by the same eyes. */
export interface Panel {
  /** Version of the call at which the panel changed last: an assessment names the panel that made it. */
  readonly revision: number
  readonly seats: readonly Seat[]
  /** Token subjects of those who left once they had declared: nobody picks, by a change of seats, whose marks count. */
  readonly barred: readonly string[]
}

export const emptyPanel: Panel = { revision: 0, seats: [], barred: [] }

const isFree = ({ interest }: Seat): boolean => interest?.kind === 'NONE'
export const hasInterest = ({ interest }: Seat): boolean => interest !== undefined && interest.kind !== 'NONE'

export const seatOf = ({ seats }: Panel, subject: string): Seat | undefined =>
  seats.find((seat) => seat.subject === subject)

/** Those who may score and are counted: they have declared that they have no interest. */
export const evaluatorsOf = ({ seats }: Panel): Seat[] => seats.filter(isFree)

/** Departments of which nobody among these people is. */
export const missingDepartments = (people: readonly Pick<Member, 'department'>[]): Department[] =>
  departments.filter((department) => !people.some((person) => person.department === department))

/** The panel with more seats. */
export const seated = (panel: Panel, members: readonly Member[], revision: number): Panel => ({
  ...panel,
  revision,
  seats: [...panel.seats, ...members],
})

/** The panel with a person in another's place. */
export const replaced = (panel: Panel, subject: string, by: Member, revision: number): Panel => {
  const leaving = seatOf(panel, subject)
  return {
    revision,
    seats: panel.seats.map((seat) => (seat.subject === subject ? by : seat)),
    barred: leaving?.interest ? [...panel.barred, subject] : panel.barred,
  }
}

/** The panel with what a member declared. */
export const declared = (panel: Panel, subject: string, interest: Interest, at: Instant, revision: number): Panel => ({
  ...panel,
  revision,
  seats: panel.seats.map((seat) => (seat.subject === subject ? { ...seat, interest: { ...interest, at } } : seat)),
})
