import type { AgreementRecord } from '../network/agreements/agreement'
import type { PricedTerms } from '../network/agreements/fee-band'
import { covers, isConcludedRecord, scopeOn, versionOn } from '../network/agreements/in-force'
import { commissionRows } from '../network/agreements/terms/repair-levels'
import type { Terms } from '../network/network'
import { addDays, type Day } from '../shared/days'
import type { RegionCode } from '../shared/regions'

/** What is charged for, where. */
interface Work {
  readonly categoryId: string
  readonly region: RegionCode
}

/** The agreement by which a point in a county works in a category on a day: a pair has one at most for each. */
export const agreementFor = (terms: Terms | undefined, work: Work, day: Day): string | undefined =>
  terms?.agreements.find((agreement) => {
    const scope = scopeOn(agreement, day)
    return scope && covers(scope, { ...work, level: 0 })
  })?.id

/**
 * Floors and ceilings for a category (F1). The price agreed between the two is the parties' own, but a piece of work that no row
 * names has its commission for floor and ceiling (fee-band.ts), and so the public sees that one.
 */
const publicFees = ({ fees, repairLevels }: PricedTerms, categoryId: string) => {
  const named = fees.rows.filter((row) => row.categoryId === undefined || row.categoryId === categoryId)
  const alone = named.filter((row) => row.kind === 'LABOUR' && row.categoryId === undefined && row.level === undefined)
  const commissions = commissionRows(repairLevels).filter(
    ({ workItem }) => !alone.some((row) => row.workItem === workItem),
  )
  return [...named, ...commissions].map((row) => {
    const { kind, floor, ceiling, workItem } = row
    const level = 'level' in row ? row.level : undefined
    return { kind, level: level ?? null, workItem: workItem ?? null, floor, ceiling }
  })
}

/** The schedule that binds on a day, with the version it stands in and that version's days; undefined outside the term. */
export const scheduleOn = (agreement: AgreementRecord, categoryId: string, day: Day) => {
  const version = versionOn(agreement, day)
  if (!version || !isConcludedRecord(agreement)) return undefined
  const next = agreement.agreed.find(({ effectiveFrom }) => effectiveFrom > day)
  return {
    fees: publicFees(version.terms, categoryId),
    openKinds: [...(version.terms.fees.openKinds ?? [])],
    version: version.number,
    from: version.effectiveFrom,
    until: next ? addDays(next.effectiveFrom, -1) : agreement.validTo,
  }
}
