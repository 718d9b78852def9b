import type { LikelyPart } from '../parts/at-hand/likely'
import type { Viewer } from '../shared/viewer'
import type { Bundled, Candidate, Constraint, Eligible, Explanation } from './dispatch'
import type { Figures } from './dispatch-cost'
import type { Order } from './order'
import { maySee, maySeeTechnician } from './order-access'

/** A candidate as far as the viewer may see it. */
export interface VisibleCandidate {
  readonly pointId: string
  readonly chosen: boolean
  readonly excludedBy?: Constraint
  readonly figures?: VisibleFigures
  /** Of orders weighed together only. */
  readonly displacement?: number
  readonly lastPlaceTaken?: boolean
}

/** Whether a point comes to the customer anyway is told apart from not being told. */
type VisibleFigures = Partial<Omit<Figures, 'visiting'>> & { readonly visitsCustomer?: boolean }

const shown = ({ visiting, ...figures }: Partial<Figures>): VisibleFigures => ({
  ...figures,
  visitsCustomer: visiting === true,
})

/**
 * What a supervisor gets. Whole kilometres: exact distances to several known places would give the customer's door. No
 * cost: it is a known sum of distance, load and score, and would give back what is rounded or withheld.
 */
const supervised = ({ distanceKm, cost: _cost, ...figures }: Figures): VisibleFigures => ({
  ...shown(figures),
  ...(distanceKm === undefined ? {} : { distanceKm: Math.max(1, Math.round(distanceKm)) }),
})

/**
 * A point's satisfaction and its work of the month are of all its makers together, and the other order it goes to the
 * customer for may be another maker's: none of them learns of the others' business by it.
 */
const ofOneMaker = ({
  score: _score,
  orders: _orders,
  visitsCustomer: _visits,
  ...figures
}: VisibleFigures): VisibleFigures => figures

/** What a point has in stock: who may read it there (stock-access.ts) reads it here. */
const withoutStock = ({ partsAtHand: _atHand, partsMissing: _missing, ...figures }: VisibleFigures): VisibleFigures =>
  figures

/** Supervisors see why each candidate was taken or not; competitors see themselves, and customers who was chosen. */
const figuresFor = (viewer: Viewer, figures: Figures): VisibleFigures | undefined => {
  switch (viewer.role) {
    case 'SERVICE_POINT':
      return shown(figures)
    case 'MANUFACTURER':
    case 'AUDITOR':
      return ofOneMaker(supervised(figures))
    case 'HOTLINE':
      return withoutStock(ofOneMaker(supervised(figures)))
    case 'REGULATOR':
      return withoutStock(supervised(figures))
    case 'PLATFORM':
    case 'PROVIDER':
      return supervised(figures)
    case 'TECHNICIAN':
    case 'CUSTOMER':
    case 'LINK_HOLDER':
    case 'DEALER':
      return undefined
  }
}

/** What a point would have cost the others is a difference of costs, and told to whom costs are told. */
const displacingFor = (
  { role }: Viewer,
  { displacement, lastPlaceTaken }: Eligible,
): Pick<VisibleCandidate, 'displacement' | 'lastPlaceTaken'> => ({
  ...(role === 'SERVICE_POINT' && displacement !== undefined ? { displacement } : {}),
  ...(lastPlaceTaken ? { lastPlaceTaken } : {}),
})

const concerns = (viewer: Viewer, { pointId, providerId }: Candidate, chosen: boolean): boolean => {
  switch (viewer.role) {
    case 'SERVICE_POINT':
      return pointId === viewer.pointId
    case 'PROVIDER':
      return providerId === viewer.providerId
    case 'TECHNICIAN':
    case 'CUSTOMER':
    case 'LINK_HOLDER':
    case 'DEALER':
      return chosen
    default:
      return true
  }
}

/** The candidates of a round that concern the viewer, each as far as the viewer may see it. */
export const visibleCandidates = ({ candidates, chosenPointId }: Explanation, viewer: Viewer): VisibleCandidate[] =>
  candidates.flatMap((candidate): VisibleCandidate[] => {
    const { pointId } = candidate
    const chosen = pointId === chosenPointId
    if (!concerns(viewer, candidate, chosen)) return []
    if ('excludedBy' in candidate) return [{ pointId, chosen, excludedBy: candidate.excludedBy }]
    const figures = figuresFor(viewer, candidate.figures)
    return [{ pointId, chosen, ...(figures ? { figures, ...displacingFor(viewer, candidate) } : {}) }]
  })

/** Who may look after parts, or brings them, sees what the order is likely to need. */
export const visibleNeeds = ({ likelyParts = [] }: Explanation, viewer: Viewer): readonly LikelyPart[] =>
  isOutside(viewer) ? [] : likelyParts

/** A bundle as far as the viewer may see it. */
export interface VisibleBundle {
  readonly orders: readonly Order[]
  readonly technicianId?: string | undefined
  readonly saving?: number
}

/**
 * The other orders of a household may be other makers': who sees none of them does not hear that there are any. Who does the work is
 * told to whom people of the point are known; a saving is a difference of costs.
 */
export const visibleBundle = (
  { technicianIds, saving }: Bundled,
  others: readonly (Order | undefined)[],
  viewer: Viewer,
): VisibleBundle | null => {
  const orders = others.filter((order) => order !== undefined).filter((order) => maySee(viewer, order))
  if (orders.length === 0) return null
  return {
    orders,
    ...(maySeeTechnician(viewer) ? { technicianId: technicianIds[0] } : {}),
    ...(viewer.role === 'SERVICE_POINT' ? { saving } : {}),
  }
}

const isOutside = ({ role }: Viewer): boolean => ['CUSTOMER', 'LINK_HOLDER', 'DEALER', 'REGULATOR'].includes(role)
