import { type Complaint, decisionOf, isClosed, levelOf } from '../complaints/complaint'
import { dayOf, minutesBetween } from '../shared/days'
import { type Contribution, NOTHING } from './contribution-shape'
import { binOf, type Counts } from './counters'
import { byDay, type Dated, ones, type Place, scopesFor } from './counting'

/**
 * A complaint counts for the region and the maker, and for whom it is about: a provider is not charged with what its maker did,
 * nor a service point with what its provider did (G1).
 */
export const contributionOfComplaint = (complaint: Complaint): Contribution => ({
  ...NOTHING,
  groups: [
    {
      scopes: scopesFor(complaint, complainedOf(complaint)),
      days: byDay(datesOf(complaint)),
      now: gaugesOf(complaint),
    },
  ],
})

const complainedOf = ({ against, providerId, pointId }: Complaint): Partial<Place> => ({
  ...(providerId && against !== 'MAKER' ? { providerId } : {}),
  ...(pointId && against === 'POINT' ? { pointId } : {}),
})

/** What went up and was closed meanwhile counts where it was; only the last close settles it. */
const datesOf = (complaint: Complaint): Dated[] => [
  [dayOf(complaint.receivedAt), ones('complained')],
  ...complaint.passages.slice(1).map(({ since }): Dated => [dayOf(since), ones('complaintsClimbed')]),
  ...complaint.passages.flatMap(({ left, until }): Dated[] =>
    left === 'OVERDUE' && until ? [[dayOf(until), ones('complaintsOverdue')]] : [],
  ),
  ...(isClosed(complaint)
    ? [
        [
          dayOf(complaint.closedAt),
          ones('complaintsSettled', isUpheld(complaint) && 'complaintsUpheld', timeOf(complaint)),
        ] as const,
      ]
    : []),
]

const timeOf = ({ receivedAt, closedAt }: Extract<Complaint, { state: 'CLOSED' }>) =>
  binOf('toSettle', minutesBetween(receivedAt, closedAt))

const isUpheld = (complaint: Complaint): boolean => {
  const outcome = decisionOf(complaint)?.outcome
  return outcome === 'UPHELD' || outcome === 'PARTLY_UPHELD'
}

const gaugesOf = (complaint: Complaint): Counts =>
  isClosed(complaint) ? {} : ones('complaintsOpen', levelOf(complaint) === 'AUTHORITY' && 'complaintsAtAuthority')
