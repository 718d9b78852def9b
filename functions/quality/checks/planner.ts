import { DomainError } from '../../shared/errors'
import { type RegionCode, regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'

/** N7, N14, G1: who has points looked at: the maker, the third party that it commissioned, or an authority in its region. */
export type PlannerKind = 'MAKER' | 'THIRD_PARTY' | 'AUTHORITY'

/** @property id the maker's, for its third party too; of an authority the region's code */
export interface Planner {
  readonly kind: PlannerKind
  readonly id: string
}

/** Q2 mystery visit (暗访), Q3 spot check against the standard (符合性抽查), Q4 internal audit (内审抽查). */
export type CheckKind = 'MYSTERY_VISIT' | 'SPOT_CHECK' | 'INTERNAL_AUDIT'

/** An authority comes under its own name; what is audited from within is the maker's own. */
export const kindsOf: Readonly<Record<PlannerKind, readonly CheckKind[]>> = {
  MAKER: ['MYSTERY_VISIT', 'SPOT_CHECK', 'INTERNAL_AUDIT'],
  THIRD_PARTY: ['MYSTERY_VISIT', 'SPOT_CHECK'],
  AUTHORITY: ['SPOT_CHECK'],
}

/** What everything of a planner stands under. @example 'MAKER~01M' */
export const ownerKey = ({ kind, id }: Planner): string => `${kind}~${id}`

/** Whom a viewer plans for; undefined for all who do not. */
export const plannerFor = (viewer: Viewer): Planner | undefined => {
  switch (viewer.role) {
    case 'MANUFACTURER':
      return { kind: 'MAKER', id: viewer.manufacturerId }
    case 'AUDITOR':
      return { kind: 'THIRD_PARTY', id: viewer.manufacturerId }
    case 'REGULATOR':
      return { kind: 'AUTHORITY', id: viewer.region }
    default:
      return undefined
  }
}

export const plans = (viewer: Viewer, { kind, id }: Planner): boolean => {
  const own = plannerFor(viewer)
  return own?.kind === kind && own.id === id
}

export const neededPlanner = (viewer: Viewer): Planner => {
  const planner = plannerFor(viewer)
  if (!planner) throw new DomainError('ROLE_NOT_ALLOWED', [], { action: 'PLAN', role: viewer.role, allowed: '' })
  return planner
}

/** Whether a planner may have points of a region looked at: an authority in its own alone. */
export const reaches = ({ kind, id }: Planner, region: RegionCode): boolean =>
  kind !== 'AUTHORITY' || regionContains(id, region)
