import { isCharged } from '../complaints/charge'
import { type Complaint, decisionOf, isClosed, levelOf } from '../complaints/complaint'
import { dayOf, minutesBetween } from '../shared/days'
import { type Contribution, type CountGroup, type Evidence, NOTHING } from './contribution-shape'
import { binOf, type Counts } from './counters'
import { byDay, type Dated, detailFor, ones, type Place, scopesFor } from './counting'
import { scopeOf } from './rollup-keys'

/**
 * A complaint counts for the region and the maker, and for whom it is about: a provider is not charged with what its maker did,
 * nor a service point with what its provider did (G1).
 */
export const contributionOfComplaint = (complaint: Complaint): Contribution => ({
  ...NOTHING,
  groups: [
    {
      scopes: scopesFor(complaint, complainedOf(complaint)),
      ...detailOf(complaint),
      days: byDay(datesOf(complaint)),
      now: gaugesOf(complaint),
    },
  ],
  evidence: chargedEvidence(complaint),
})

/** What is charged to a provider is about an order that a point had, so it stands in each breakdown. */
const detailOf = (complaint: Complaint): Pick<CountGroup, 'detail'> => {
  if (!isCharged(complaint)) return {}
  return detailFor(complaint, complaint, { categoryId: complaint.categoryId ?? '', faultCode: '' })
}

const chargedEvidence = (complaint: Complaint): Evidence[] => {
  if (!isCharged(complaint)) return []
  const { manufacturerId, providerId, orderId, receivedAt } = complaint
  const pair = scopeOf.pair(manufacturerId, providerId)
  return [{ pair, figure: 'complained', day: dayOf(receivedAt), orderId }]
}

const complainedOf = ({ against, providerId, pointId }: Complaint): Partial<Place> => ({
  ...(providerId && against !== 'MAKER' ? { providerId } : {}),
  ...(pointId && against === 'POINT' ? { pointId } : {}),
})

/** What went up and was closed meanwhile counts where it was; only the last close settles it. */
const datesOf = (complaint: Complaint): Dated[] => [
  [dayOf(complaint.receivedAt), ones('complained', isCharged(complaint) && 'complaintsCharged')],
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
