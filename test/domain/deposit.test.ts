import fc from 'fast-check'
import type { AgreementRecord } from '../../functions/network/agreements/agreement'
import type { Deposit } from '../../functions/network/agreements/terms/parts'
import {
  bearerOf,
  close,
  confirm,
  type DepositEvent,
  evolve,
  opened,
  type PointDeposit,
  pay,
  returnedOf,
} from '../../functions/network/deposits/deposit'
import { seesDeposit } from '../../functions/network/deposits/deposit-access'
import { linesIn, linesOf } from '../../functions/network/deposits/deposit-lines'
import { noticesOf } from '../../functions/network/deposits/deposit-notices'
import type { Viewer } from '../../functions/shared/viewer'
import { parties } from '../support/equipment'
import { type Attempt, expectReplay, lived, refusal } from './journaled'

const { maker, otherMaker, auditor, provider, otherProvider, otherPoint, technician } = parties
const desk = parties.point
const day = (of: string) => `${of}T02:00:00.000Z`
const start = '2026-10-05'

const agreed = (deposit: Deposit, validTo = '2026-12-31') =>
  ({
    ...{ id: 'P.A', providerId: 'P', manufacturerId: 'M', status: 'ACTIVE', validTo },
    agreed: [{ effectiveFrom: '2026-01-01', terms: { parts: { deposit } } }],
  }) as unknown as AgreementRecord
const paid = agreed({ kind: 'PAID', amount: 5000 })
const waived = agreed({ kind: 'WAIVED', borneBy: 'DEALER' })

type Step = Attempt<PointDeposit, DepositEvent>
const step = (viewer: Viewer, on: string, act: (now: PointDeposit, at: Date) => DepositEvent): Step => ({
  ...{ viewer, at: day(on) },
  decide: (now) => act(now, new Date(day(on))),
})
const pays = step(desk, '2026-10-06', (now, at) => pay(now, { version: now.version, reference: 'R-1' }, desk, at))
const confirms = step(maker, '2026-10-07', (now) => confirm(now, { version: now.version }, maker))
const closes = (agreement: AgreementRecord, charges: number, reason = charges > 0 ? '遗失' : '', on = '2027-01-02') =>
  step(maker, on, (now, at) => close(now, { version: now.version, charges, reason }, agreement, maker, at))

const life = (agreement: AgreementRecord, ...steps: readonly Step[]) => {
  const open = opened(agreement, 'P.S', start)
  if (!open) throw new Error('nothing is due')
  return lived(evolve, 'P.S.A', { viewer: maker, at: day(start), decide: () => open }, steps)
}
const lines = (deposit: PointDeposit) =>
  linesOf(deposit).map(({ month, item, borneBy, amount }) => [month, item, borneBy, amount])

test('N16 a deposit is due at the first letter, paid by the point, confirmed by the maker, and comes back less charges', () => {
  const states = [[], [pays], [pays, confirms], [pays, confirms, closes(paid, 1200)]].map(
    (steps) => life(paid, ...steps).doc.state,
  )
  expect(states).toEqual(['DUE', 'PAID', 'HELD', 'CLOSED'])
  const { doc } = life(paid, pays, confirms, closes(paid, 1200))
  expect([returnedOf(doc), bearerOf(doc)]).toEqual([3800, 'PROVIDER'])
  expect(lines(doc)).toEqual([
    ['2026-10', 'DEPOSIT', 'PROVIDER', 5000],
    ['2027-01', 'DEPOSIT_RETURN', 'MANUFACTURER', 3800],
    ['2027-01', 'DEPOSIT_LOSS', 'PROVIDER', 1200],
  ])
})

test('N16 a waived deposit is borne by the dealer', () => {
  const { doc } = life(waived)
  expect([doc.state, bearerOf(doc), lines(doc)]).toEqual(['WAIVED', 'DEALER', []])
  expect(() => pay(doc, { version: 1, reference: 'R' }, desk, new Date())).toThrow(refusal('ACTION_NOT_ALLOWED', 'id'))
  const closed = life(waived, closes(waived, 7000)).doc
  expect([returnedOf(closed), lines(closed)]).toEqual([undefined, [['2027-01', 'DEPOSIT_LOSS', 'DEALER', 7000]]])
  const makers = agreed({ kind: 'WAIVED', borneBy: 'MANUFACTURER' })
  expect(lines(life(makers, closes(makers, 7000)).doc)).toEqual([['2027-01', 'DEPOSIT_LOSS', 'MANUFACTURER', 7000]])
})

test('N16 clause 8 that asks for nothing opens no account', () => {
  expect(opened(agreed({ kind: 'PAID', amount: 0 }), 'P.S', start)).toBeUndefined()
})

test('N16 each side does its own part, in order, and nothing comes back while the agreement runs', () => {
  const due = life(paid).doc
  const held = life(paid, pays, confirms).doc
  const at = new Date(day('2026-12-31'))
  const payAs = (viewer: Viewer) => () => pay(due, { version: 1, reference: 'R' }, viewer, at)
  for (const stranger of [maker, otherProvider, otherPoint, technician])
    expect(payAs(stranger)).toThrow(refusal('NOT_FOUND', 'id'))
  expect(payAs(provider)().type).toBe('PAID')
  expect(() => pay(due, { version: 1, reference: ' ' }, desk, at)).toThrow(refusal('REQUIRED', 'reference'))
  expect(() => pay(due, { version: 2, reference: 'R' }, desk, at)).toThrow(
    expect.objectContaining({ code: 'STALE_VERSION' }),
  )
  expect(() => confirm(due, { version: 1 }, maker)).toThrow(refusal('ACTION_NOT_ALLOWED', 'id'))
  expect(() => confirm(life(paid, pays).doc, { version: 2 }, otherMaker)).toThrow(refusal('NOT_FOUND', 'id'))
  const closing =
    (charges: number, reason: string, when = new Date(day('2027-01-01'))) =>
    () =>
      close(held, { version: 3, charges, reason }, paid, maker, when)
  expect(closing(0, '', at)).toThrow(refusal('DEPOSIT_AGREEMENT_RUNS', 'id'))
  expect(closing(5001, '遗失')).toThrow(refusal('OUT_OF_RANGE', 'charges'))
  expect(closing(-1, '遗失')).toThrow(refusal('OUT_OF_RANGE', 'charges'))
  expect(closing(1, '')).toThrow(refusal('REQUIRED', 'reason'))
  expect(closing(5000, '遗失')().type).toBe('CLOSED')
})

test('N16 whoever has to act is told', () => {
  const told = (deposit: PointDeposit) =>
    noticesOf(deposit, day(start)).map(({ kind, inbox }) => `${kind} ${inbox.role}`)
  expect(told(life(paid).doc)).toEqual(['DEPOSIT_DUE SERVICE_POINT', 'DEPOSIT_DUE PROVIDER'])
  expect(told(life(paid, pays).doc)).toEqual(['DEPOSIT_PAID MANUFACTURER'])
  expect(told(life(paid, pays, confirms).doc)).toEqual([
    'DEPOSIT_CONFIRMED SERVICE_POINT',
    'DEPOSIT_CONFIRMED PROVIDER',
  ])
  expect(told(life(waived, closes(waived, 0)).doc)).toEqual(['DEPOSIT_CLOSED SERVICE_POINT', 'DEPOSIT_CLOSED PROVIDER'])
})

test('N16 parties see it, strangers do not', () => {
  const { doc } = life(paid)
  const seen = (viewers: readonly Viewer[]) => viewers.map((viewer) => seesDeposit(viewer, doc))
  expect(seen([maker, auditor, provider, desk])).toEqual([true, true, true, true])
  expect(seen([otherMaker, otherProvider, otherPoint, technician])).toEqual([false, false, false, false])
})

test('N16 law: of a deposit that was closed what came back and what was lost make up what was paid, and the log tells it', () => {
  fc.assert(
    fc.property(fc.nat(5000), (charges) => {
      const lived = life(paid, pays, confirms, closes(paid, charges))
      expect((returnedOf(lived.doc) ?? 0) + charges).toBe(5000)
      const closed = linesIn(linesOf(lived.doc), '2027-01')
      expect(closed.reduce((sum, { amount }) => sum + amount, 0)).toBe(5000)
      expectReplay(evolve, lived)
    }),
  )
})
