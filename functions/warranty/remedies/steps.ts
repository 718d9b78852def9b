import type { Order } from '../../orders/order'
import { checkVersion, notFound } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import type { Viewer, ViewerRole } from '../../shared/viewer'
import type { RemedyCase, RemedyKind, RemedyState } from './remedy'
import { seesRemedy } from './remedy-access'

interface Step {
  readonly roles: readonly ViewerRole[]
  readonly kinds: readonly RemedyKind[]
  readonly from: readonly RemedyState[]
}

const anything: readonly RemedyKind[] = ['EXCHANGE', 'REFUND', 'LOANER', 'MISSING_ITEM']
const givenBack: readonly RemedyKind[] = ['EXCHANGE', 'REFUND']
const waiting: readonly RemedyState[] = ['PROPOSED', 'CLAIMED', 'CONTESTED']
const underway: readonly RemedyState[] = ['RETURNED', 'REPLACED', 'PAID']
/** The customer, by whatever way he speaks. */
const customers: readonly ViewerRole[] = ['CUSTOMER', 'LINK_HOLDER', 'HOTLINE']
/** Whoever meets the customer: the point, or the maker's own desk. */
const desks: readonly ViewerRole[] = ['SERVICE_POINT', 'MANUFACTURER']

/** Who may do what to which remedy, and when. */
const steps = {
  APPROVE: { roles: ['MANUFACTURER'], kinds: givenBack, from: waiting },
  REFUSE: { roles: ['MANUFACTURER'], kinds: anything, from: waiting },
  CONTEST: { roles: customers, kinds: anything, from: ['REFUSED'] },
  WITHDRAW: { roles: customers, kinds: anything, from: [...waiting, 'APPROVED'] },
  RECEIVE_UNIT: { roles: desks, kinds: givenBack, from: ['APPROVED'] },
  SEND_UNIT: { roles: ['SERVICE_POINT', 'PROVIDER'], kinds: givenBack, from: underway },
  UNIT_ARRIVES: { roles: ['MANUFACTURER'], kinds: givenBack, from: underway },
  REPLACE: { roles: desks, kinds: ['EXCHANGE'], from: ['RETURNED'] },
  PAY: { roles: ['MANUFACTURER'], kinds: ['REFUND'], from: ['RETURNED'] },
  DISPOSE: { roles: ['MANUFACTURER'], kinds: givenBack, from: ['REPLACED', 'PAID'] },
  ISSUE: { roles: ['SERVICE_POINT'], kinds: ['LOANER'], from: waiting },
  HAND_BACK: { roles: ['SERVICE_POINT'], kinds: ['LOANER'], from: ['ISSUED'] },
  SEND_ITEMS: { roles: desks, kinds: ['MISSING_ITEM'], from: ['CLAIMED', 'CONTESTED'] },
} as const satisfies Record<string, Step>

export type Action = keyof typeof steps

/** A remedy with the order it was claimed on, as both stand. */
export interface Standing {
  readonly remedy: RemedyCase
  readonly order: Order
}

/** Refuses whoever may not do it, or not now: what may not be seen does not exist. */
export const ensureStep = ({ remedy, order }: Standing, action: Action, viewer: Viewer, version: number): void => {
  const { id, kind, state } = remedy
  const field = ['input', 'id']
  if (!seesRemedy(viewer, remedy, order)) throw notFound('RemedyCase', id, field)
  const { roles, kinds, from }: Step = steps[action]
  ensure(roles.includes(viewer.role), 'ROLE_NOT_ALLOWED', [], { action, role: viewer.role, allowed: roles.join(', ') })
  checkVersion(remedy, version)
  ensure(kinds.includes(kind) && from.includes(state), 'ACTION_NOT_ALLOWED', field, {
    ...{ action, state: `${kind} ${state}`, allowed: `${kinds.join(', ')}: ${from.join(', ')}` },
  })
}
