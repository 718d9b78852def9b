import fc from 'fast-check'
import type { AgreementRecord } from '../../functions/network/agreements/agreement'
import type { Deposit } from '../../functions/network/agreements/terms/parts'
import {
  close,
  confirm,
  type DepositEvent,
  draw,
  evolve,
  opened,
  type PointDeposit,
  pay,
  returnedOf,
} from '../../functions/network/deposits/deposit'
import { linesOf } from '../../functions/network/deposits/deposit-lines'
import { balanceOf, lodgedOf, missingOf, moneyOf } from '../../functions/network/deposits/deposit-money'
import { noticesOf } from '../../functions/network/deposits/deposit-notices'
import type { Viewer } from '../../functions/shared/viewer'
import { parties } from '../support/equipment'
import { type Attempt, expectReplay, lived, refusal } from './journaled'

const { maker, provider, otherMaker } = parties
const at = (day: string) => `${day}T02:00:00.000Z`
const start = '2026-10-05'

const agreed = (deposit: Deposit) =>
  ({
    ...{ id: 'P.A', providerId: 'P', manufacturerId: 'M', status: 'ACTIVE', validTo: '2026-12-31' },
    agreed: [{ effectiveFrom: '2026-01-01', terms: { parts: { deposit } } }],
  }) as unknown as AgreementRecord
const paid = agreed({ kind: 'PAID', amount: 5000 })

type Step = Attempt<PointDeposit, DepositEvent>
const step = (viewer: Viewer, day: string, act: (now: PointDeposit, at: Date) => DepositEvent): Step => ({
  ...{ viewer, at: at(day) },
  decide: (now) => act(now, new Date(at(day))),
})
const pays = step(provider, '2026-10-06', (now, on) => pay(now, { version: now.version, reference: 'R' }, provider, on))
const confirms = step(maker, '2026-10-07', (now) => confirm(now, { version: now.version }, maker))
const draws = (amount: number, reason = '配件短少', viewer: Viewer = maker) =>
  step(viewer, '2026-11-08', (now, on) => draw(now, { version: now.version, amount, reason }, viewer, on))
const closes = (charges: number) =>
  step(maker, '2027-01-02', (now, on) =>
    close(now, { version: now.version, charges, reason: charges > 0 ? '遗失' : '' }, paid, maker, on),
  )

const life = (...steps: readonly Step[]) => {
  const open = opened(paid, 'P.S', start)
  if (!open) throw new Error('nothing is due')
  return lived(evolve, 'P.S.A', { viewer: maker, at: at(start), decide: () => open }, steps)
}
const money = (deposit: PointDeposit) => moneyOf(deposit).map(({ kind, amount }) => `${kind} ${amount}`)

test('N16 what is drawn is missing until it is lodged again, and both sides see every movement', () => {
  const drawn = life(pays, confirms, draws(1200)).doc
  expect([drawn.state, lodgedOf(drawn), missingOf(drawn)]).toEqual(['HELD', 3800, 1200])
  const again = life(pays, confirms, draws(1200), pays).doc
  expect([again.state, lodgedOf(again), missingOf(again)]).toEqual(['PAID', 3800, 1200])
  expect(noticesOf(again, at(start))[0]?.params).toMatchObject({ amount: 1200 })
  const { doc } = life(pays, confirms, draws(1200), pays, confirms, closes(700))
  expect(money(doc)).toEqual(['LODGED 5000', 'DRAWN 1200', 'LODGED 1200', 'CHARGED 700', 'RETURNED 4300'])
  expect([lodgedOf(doc), returnedOf(doc), missingOf(doc)]).toEqual([0, 4300, 0])
  expect(linesOf(doc).map(({ month, item, amount }) => `${month} ${item} ${amount}`)).toEqual([
    ...['2026-10 DEPOSIT 5000', '2026-11 DEPOSIT_LOSS 1200', '2026-10 DEPOSIT 1200'],
    ...['2027-01 DEPOSIT_RETURN 4300', '2027-01 DEPOSIT_LOSS 700'],
  ])
})

test('N16 the payers are told of what was drawn', () => {
  const told = noticesOf(life(pays, confirms, draws(1200)).doc, at(start))
  expect(told.map(({ kind, inbox }) => `${kind} ${inbox.role}`)).toEqual([
    'DEPOSIT_DRAWN SERVICE_POINT',
    'DEPOSIT_DRAWN PROVIDER',
  ])
  expect(told[0]?.params).toEqual({ drawn: 1200, reason: '配件短少', lodged: 3800 })
})

test('N16 the maker alone draws, no more than is lodged, and says why', () => {
  const held = life(pays, confirms).doc
  const drawing =
    (amount: number, reason = '短少', viewer: Viewer = maker, deposit = held) =>
    () =>
      draw(deposit, { version: deposit.version, amount, reason }, viewer, new Date(at('2026-11-08')))
  expect(drawing(5001)).toThrow(refusal('OUT_OF_RANGE', 'amount'))
  expect(drawing(0)).toThrow(refusal('OUT_OF_RANGE', 'amount'))
  expect(drawing(1, ' ')).toThrow(refusal('REQUIRED', 'reason'))
  expect(drawing(1, '短少', provider)).toThrow(refusal('NOT_FOUND', 'id'))
  expect(drawing(1, '短少', otherMaker)).toThrow(refusal('NOT_FOUND', 'id'))
  expect(drawing(1, '短少', maker, life(pays).doc)).toThrow(refusal('ACTION_NOT_ALLOWED', 'id'))
  expect(() => pay(held, { version: 3, reference: 'R' }, provider, new Date())).toThrow(
    refusal('ACTION_NOT_ALLOWED', 'id'),
  )
})

test('N16 a payment that never arrives keeps nobody from settling what was lodged before', () => {
  const { doc } = life(pays, confirms, draws(1200), pays, closes(0))
  expect([doc.state, returnedOf(doc)]).toEqual(['CLOSED', 3800])
})

test('N16 a deposit from before its money was kept says what its state says', () => {
  const { money: _none, ...older } = life(pays, confirms).doc
  expect(money(older as PointDeposit)).toEqual(['LODGED 5000'])
})

test('law: over any draws and payments the balance is the sum of the movements, never below zero, and nothing once closed', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 12 })
  fc.assert(
    fc.property(amounts, fc.nat(5000), (drawn, charges) => {
      const steps: Step[] = [pays, confirms]
      for (const amount of drawn) {
        const { doc } = life(...steps)
        steps.push(...(amount > lodgedOf(doc) ? [pays, confirms] : [draws(amount)]))
      }
      const { doc } = life(...steps)
      expect(lodgedOf(doc) + missingOf(doc)).toBe(5000)
      for (let i = 1; i <= moneyOf(doc).length; i += 1)
        expect(balanceOf(moneyOf(doc).slice(0, i))).toBeGreaterThanOrEqual(0)
      const whole = life(...steps, ...(charges <= lodgedOf(doc) && lodgedOf(doc) > 0 ? [closes(charges)] : []))
      if (whole.doc.state === 'CLOSED') expect(lodgedOf(whole.doc)).toBe(0)
      // What settlements say came in, went back and was lost makes up the same balance.
      const net = linesOf(whole.doc).reduce((sum, { item, amount }) => sum + (item === 'DEPOSIT' ? amount : -amount), 0)
      expect(net).toBe(lodgedOf(whole.doc))
      expectReplay(evolve, whole)
    }),
    { numRuns: 60 },
  )
})
