import { checkName, checkRange, checkText, checkVersion, type Field, notFound } from '../../shared/checks'
import { type Day, dayOf } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { type Entry, type Journaled, stamp } from '../../shared/journal'
import type { Fen } from '../../shared/money'
import type { Viewer } from '../../shared/viewer'
import type { AgreementRecord } from '../agreements/agreement'
import { termsAround } from '../agreements/in-force'
import type { Deposit as Security } from '../agreements/terms/parts'
import { issuesFor, keepsAccount } from '../equipment/equipment-access'
import { type DepositMovement, lodgedOf, missingOf, moneyOf, moved } from './deposit-money'

/** Money on its way and back, or the loss that whoever bears a waived deposit carries. */
type Life =
  | { readonly state: 'DUE' }
  | { readonly state: 'PAID' | 'HELD'; readonly paidOn: Day; readonly reference: string }
  | { readonly state: 'WAIVED' }
  | { readonly state: 'CLOSED'; readonly closedOn: Day; readonly charges: Fen; readonly reason: string }

/**
 * N16: what secures the parts a point holds under an agreement, by clause 8 as it read on the day of the point's first letter
 * under it: a deposit, or nobody's money but a bearer of the loss. Id: `<pointId>.<own part of the agreement's id>`.
 */
export type PointDeposit = Journaled & {
  readonly pointId: string
  readonly providerId: string
  readonly manufacturerId: string
  readonly agreementId: string
  readonly security: Security
  readonly dueOn: Day
  /** Its money, oldest first; of those from before it was kept none is said. */
  readonly money?: readonly DepositMovement[]
} & Life

export type DepositEvent =
  | {
      readonly type: 'OPENED'
      readonly pointId: string
      readonly providerId: string
      readonly manufacturerId: string
      readonly agreementId: string
      readonly security: Security
      readonly dueOn: Day
    }
  | { readonly type: 'PAID'; readonly on: Day; readonly reference: string }
  | { readonly type: 'CONFIRMED' }
  | { readonly type: 'DRAWN'; readonly on: Day; readonly amount: Fen; readonly reason: string }
  | { readonly type: 'CLOSED'; readonly on: Day; readonly charges: Fen; readonly reason: string }

const ID: Field = ['input', 'id']
const MAX_REFERENCE = 100
const MAX_REASON = 500
/** 10 000 000 CNY, as the deposit itself. */
const MAX_CHARGES: Fen = 1_000_000_000
/** Draws and payments of one deposit; with them it stays a small document. */
const MAX_MOVEMENTS = 50

export const evolve = (before: PointDeposit | undefined, entry: Entry<DepositEvent>): PointDeposit => {
  const { event } = entry
  if (event.type === 'OPENED') {
    const { type: _type, ...opened } = event
    return { ...opened, state: event.security.kind === 'WAIVED' ? 'WAIVED' : 'DUE', ...stamp(entry) }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its opening`)
  const deposit = { ...before, ...stamp(entry) }
  switch (event.type) {
    case 'PAID':
      return { ...deposit, state: 'PAID', paidOn: event.on, reference: event.reference }
    case 'CONFIRMED':
      return {
        ...deposit,
        state: 'HELD',
        money: moved(moneyOf(before), { kind: 'LODGED', on: dayOf(entry.at), amount: missingOf(before) }),
      } as PointDeposit
    case 'DRAWN': {
      const { type: _type, ...drawn } = event
      return { ...deposit, money: moved(moneyOf(before), { kind: 'DRAWN', ...drawn }) }
    }
    case 'CLOSED': {
      const { on, charges, reason } = event
      return { ...deposit, state: 'CLOSED', closedOn: on, charges, reason, ...closedMoney(before, event) }
    }
  }
}

/** What a point does not make good stays with the maker; the rest goes back. Of a waived one no money moves here. */
const closedMoney = (before: PointDeposit, { on, charges, reason }: Extract<DepositEvent, { type: 'CLOSED' }>) => {
  if (before.security.kind === 'WAIVED') return {}
  const charged = moved(moneyOf(before), { kind: 'CHARGED', on, amount: charges, reason })
  return { money: moved(charged, { kind: 'RETURNED', on, amount: lodgedOf(before) - charges }) }
}

/** What is asked of a point at its first letter under an agreement; undefined where clause 8 asks for nothing. */
export const opened = (agreement: AgreementRecord, pointId: string, dueOn: Day): DepositEvent | undefined => {
  const { id: agreementId, manufacturerId, providerId } = agreement
  const security = termsAround(agreement, dueOn).parts.deposit
  if (security.kind === 'PAID' && security.amount === 0) return undefined
  return { type: 'OPENED', pointId, providerId, manufacturerId, agreementId, security, dueOn }
}

interface Based {
  readonly version: number
}

/** The point or its provider says that it has paid: all of it, or what was drawn since. */
export const pay = (
  deposit: PointDeposit,
  { version, reference }: Based & { readonly reference: string },
  viewer: Viewer,
  at: Date,
): DepositEvent => {
  if (!keepsAccount(viewer, deposit)) throw notFound('PointDeposit', deposit.id, ID)
  checkVersion(deposit, version)
  ensureState(deposit, 'PAY', missingOf(deposit) > 0 ? ['DUE', 'HELD'] : ['DUE'])
  return { type: 'PAID', on: dayOf(at), reference: checkName(reference, ['input', 'reference'], MAX_REFERENCE) }
}

/** The maker has the money. */
export const confirm = (deposit: PointDeposit, { version }: Based, viewer: Viewer): DepositEvent => {
  ensureMaker(deposit, viewer, version)
  ensureState(deposit, 'CONFIRM', ['PAID'])
  return { type: 'CONFIRMED' }
}

/** The maker takes out of the deposit what a point does not make good; what is drawn is to be lodged again. */
export const draw = (
  deposit: PointDeposit,
  { version, amount, reason }: Based & { readonly amount: Fen; readonly reason: string },
  viewer: Viewer,
  at: Date,
): DepositEvent => {
  ensureMaker(deposit, viewer, version)
  ensureState(deposit, 'DRAW', ['HELD'])
  checkRange(amount, { min: 1, max: lodgedOf(deposit) }, ['input', 'amount'])
  ensure(moneyOf(deposit).length < MAX_MOVEMENTS, 'TOO_MANY_LINES', ID, { limit: MAX_MOVEMENTS })
  return { type: 'DRAWN', on: dayOf(at), amount, reason: checkText(reason, ['input', 'reason'], MAX_REASON) }
}

/**
 * After the agreement's last day the maker gives a deposit back, less what the point owes for parts; of a waived one it states
 * what whoever bears it owes instead.
 */
export const close = (
  deposit: PointDeposit,
  { version, charges, reason }: Based & { readonly charges: Fen; readonly reason: string },
  agreement: Pick<AgreementRecord, 'validTo'>,
  viewer: Viewer,
  at: Date,
): DepositEvent => {
  ensureMaker(deposit, viewer, version)
  // A payment that never arrived keeps nobody's money: what was lodged before it is settled all the same.
  ensureState(deposit, 'CLOSE', lodgedOf(deposit) > 0 ? ['HELD', 'WAIVED', 'PAID'] : ['HELD', 'WAIVED'])
  const [on, { validTo }] = [dayOf(at), agreement]
  ensure(on > validTo, 'DEPOSIT_AGREEMENT_RUNS', ID, { validTo })
  const max = deposit.security.kind === 'PAID' ? lodgedOf(deposit) : MAX_CHARGES
  checkRange(charges, { min: 0, max }, ['input', 'charges'])
  // Nobody pays without being told why.
  const words = charges > 0 || reason.trim() ? checkText(reason, ['input', 'reason'], MAX_REASON) : ''
  return { type: 'CLOSED', on, charges, reason: words }
}

const ensureMaker = (deposit: PointDeposit, viewer: Viewer, version: number): void => {
  if (!issuesFor(viewer, deposit.manufacturerId)) throw notFound('PointDeposit', deposit.id, ID)
  checkVersion(deposit, version)
}

const ensureState = ({ state }: PointDeposit, action: string, allowed: readonly PointDeposit['state'][]): void =>
  ensure(allowed.includes(state), 'ACTION_NOT_ALLOWED', ID, { action, state, allowed: allowed.join(', ') })

/** Who carries what the point does not make good: itself out of its deposit, or whom clause 8 names (N16). */
export const bearerOf = ({ security }: Pick<PointDeposit, 'security'>) =>
  security.kind === 'PAID' ? ('PROVIDER' as const) : security.borneBy

/** What the maker gives back; undefined before, and of a waived one. */
export const returnedOf = (deposit: PointDeposit): Fen | undefined => {
  if (deposit.state !== 'CLOSED' || deposit.security.kind === 'WAIVED') return undefined
  if (!deposit.money) return deposit.security.amount - deposit.charges
  return deposit.money.findLast(({ kind }) => kind === 'RETURNED')?.amount ?? 0
}
