import type { Viewer } from '../../shared/viewer'
import type { AgreementRecord } from '../agreements/agreement'
import { seesRecord } from '../agreements/agreement-access'
import { keepsAccount } from '../equipment/equipment-access'
import { makerAsking } from '../network-access'
import type { PointDeposit } from './deposit'

/** The two parties with their auditor, the point itself, and the platform. */
export const seesDeposit = (viewer: Viewer, deposit: PointDeposit): boolean =>
  viewer.role === 'PLATFORM' || keepsAccount(viewer, deposit) || makerAsking(viewer) === deposit.manufacturerId

/** A point sees its own account under an agreement that it does not read itself. */
export const seesDepositsOf = (viewer: Viewer, agreement: AgreementRecord): boolean =>
  viewer.role === 'SERVICE_POINT' ? viewer.providerId === agreement.providerId : seesRecord(viewer, agreement)
