import { maySeeFreeText } from '../../orders/order-access'
import { regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { type FieldCheck, isReleased } from './field-check'
import { plans } from './planner'

type Parties = Pick<FieldCheck, 'planner' | 'manufacturerId' | 'providerId' | 'pointId' | 'region'>

/** The point and its provider, who have the right to reply. */
export const answersFor = (
  viewer: Viewer,
  { providerId, pointId }: Pick<Parties, 'providerId' | 'pointId'>,
): boolean =>
  viewer.role === 'SERVICE_POINT'
    ? viewer.pointId === pointId
    : viewer.role === 'PROVIDER' && viewer.providerId === providerId

/** Who may see a check that was released, besides who planned it. */
const concerns = (viewer: Viewer, check: Parties): boolean => {
  switch (viewer.role) {
    case 'PLATFORM':
      return true
    case 'MANUFACTURER':
    case 'AUDITOR':
      return viewer.manufacturerId === check.manufacturerId
    case 'REGULATOR':
      return regionContains(viewer.region, check.region)
    default:
      return answersFor(viewer, check)
  }
}

/** Until it is released it exists for the planner alone: not for the platform either. */
export const seesCheck = (viewer: Viewer, check: FieldCheck): boolean =>
  plans(viewer, check.planner) || (isReleased(check) && concerns(viewer, check))

/** Q2: who went there is known to the visitor and to who sent him, now and for ever. */
export const knowsVisitor = (viewer: Viewer, { planner, visitor, sentBy }: FieldCheck): boolean =>
  plans(viewer, planner) && (viewer.subject === visitor || viewer.subject === sentBy)

/** Free text may name people: whoever looks at work alone reads none but what its own planning brought. */
export const readsWords = (viewer: Viewer, { planner }: Pick<FieldCheck, 'planner'>): boolean =>
  maySeeFreeText(viewer) || plans(viewer, planner)

/** A draft is the visitor's own: nobody else reads over his shoulder. */
export const seesDraft = (viewer: Viewer, { planner, visitor }: FieldCheck): boolean =>
  plans(viewer, planner) && viewer.subject === visitor
