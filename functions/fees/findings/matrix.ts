import type { Day, Month } from '../../shared/days'
import { type Fraud, frauds } from './detect'
import { type FeeFinding, type FindingState, isUnanswered } from './finding'
import { partFrauds } from './part-tally'

/** What of the findings a caller may see is asked for. */
export interface FindingFilter {
  readonly manufacturerId?: string | undefined
  readonly providerId?: string | undefined
  readonly pointId?: string | undefined
  readonly state?: FindingState | undefined
  readonly fraud?: Fraud | undefined
}

export const fits = (
  finding: FeeFinding,
  { manufacturerId, providerId, pointId, state, fraud }: FindingFilter,
): boolean =>
  (manufacturerId === undefined || finding.manufacturerId === manufacturerId) &&
  (providerId === undefined || finding.providerId === providerId) &&
  (pointId === undefined || (finding.points ?? []).some((share) => share.pointId === pointId)) &&
  (state === undefined || finding.state === state) &&
  (fraud === undefined || finding.signal.fraud === fraud)

/** Findings of one kind about one provider, or one of its points. */
export interface FindingCell {
  readonly providerId: string
  /** Absent in a row of the provider as a whole. */
  readonly pointId?: string
  readonly fraud: Fraud
  readonly states: Readonly<Record<FindingState, number>>
  /** Of the open ones, those that the provider let its time to reply pass for. */
  readonly unanswered: number
}

/** Providers and each of their points against the four frauds; a finding about several points counts once for each of them. */
export const matrixOf = (findings: readonly FeeFinding[], months: readonly Month[], day: Day): FindingCell[] => {
  const within = findings.filter(({ id }) => months.some((month) => id.split('.').at(-1)?.startsWith(`${month}~`)))
  const subjects = new Map<string, Pick<FindingCell, 'providerId' | 'pointId'>>()
  for (const { providerId, points = [] } of within) {
    subjects.set(providerId, { providerId })
    for (const { pointId } of points) subjects.set(pointId, { providerId, pointId })
  }
  // A point's id begins with its provider's, so each provider stands before its points.
  return [...subjects]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, subject]) =>
      [...frauds, ...partFrauds].flatMap((fraud) => {
        const own = within.filter((finding) => fits(finding, { ...subject, fraud }))
        const of = (state: FindingState) => own.filter((finding) => finding.state === state).length
        const states = { OPEN: of('OPEN'), REPLIED: of('REPLIED'), UPHELD: of('UPHELD'), DISMISSED: of('DISMISSED') }
        const unanswered = own.filter((finding) => isUnanswered(finding, day)).length
        return own.length > 0 ? [{ ...subject, fraud, states, unanswered }] : []
      }),
    )
}
