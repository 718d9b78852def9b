import fc from 'fast-check'
import { type Fraud, frauds, signalsOf } from '../../functions/fees/findings/detect'
import { type FaultTally, measureOf, NO_ORDERS, others } from '../../functions/fees/findings/fault-tally'
import {
  evolveFinding,
  type FeeFinding,
  type FindingEvent,
  findingDeadlines,
  findingId,
  isUnanswered,
} from '../../functions/fees/findings/finding'
import { judgeFinding, replyToFinding, seesFinding } from '../../functions/fees/findings/judge'
import { matrixOf } from '../../functions/fees/findings/matrix'
import { enter } from '../../functions/shared/journal'
import { system, type Viewer } from '../../functions/shared/viewer'
import { expectReplay, lived, refusal } from './journaled'

const tally = (change: Partial<FaultTally> = {}): FaultTally => ({ ...NO_ORDERS, ...change })
const bins = (counts: Readonly<Record<number, number>>) =>
  new Map(Object.entries(counts).map(([bin, n]) => [Number(bin), n]))

/** Peers of whom one in ten lies above the usual, and a provider of whom so many do. */
const peers = tally({
  orders: 200,
  labour: bins({ 40: 180, 60: 20 }),
  pieces: bins({ 0: 120, 1: 60, 2: 20 }),
  withParts: 110,
  inferior: 5,
})
const usual = [tally(), tally()] as const
const found = (own: FaultTally, of = peers, looks = 4): Fraud[] =>
  signalsOf(own, of, usual, looks).map(({ fraud }) => fraud)

test('F4 labour dearer than nine in ten of the others, time and again, points at exaggerated difficulty', () => {
  const own = (above: number, sample = 40) => tally({ labour: bins({ 40: sample - above, 60: above }) })
  expect(found(own(20))).toEqual(['EXAGGERATED_DIFFICULTY'])
  expect(found(own(6))).toEqual([])
})

test('F4 more pieces than nine in ten of the others point at needless parts', () => {
  const [signal] = signalsOf(tally({ pieces: bins({ 1: 20, 3: 20 }) }), peers, usual, 4)
  expect(signal).toMatchObject({
    fraud: 'NEEDLESS_PARTS',
    above: 1,
    observed: 20,
    sample: 40,
    peersObserved: 20,
    peersSample: 200,
  })
  // Wilson's upper end for 20 of 200, and what chance does with it.
  expect(signal?.expectedShare).toBeCloseTo(0.1494, 3)
  expect(signal?.chance).toBeLessThan(1e-6)
})

test('F4 repairs that do not hold, and parts in doubt, point at the other two', () => {
  const returned = [tally({ orders: 40, returned: 15 }), tally({ orders: 200, returned: 10 })] as const
  expect(signalsOf(tally(), peers, returned, 4).map(({ fraud }) => fraud)).toEqual(['REPEATED_REPAIR'])
  expect(found(tally({ withParts: 30, inferior: 12 }))).toEqual(['INFERIOR_PARTS'])
})

test('F4 few orders, few peers and many looks say nothing: limits allow for volume', () => {
  expect(found(tally({ withParts: 9, inferior: 9 }))).toEqual([])
  expect(found(tally({ withParts: 30, inferior: 12 }), tally({ withParts: 29 }))).toEqual([])
  const own = tally({ withParts: 30, inferior: 10 })
  expect([found(own), found(own, peers, 1000)]).toEqual([['INFERIOR_PARTS'], []])
  // A great volume makes a small difference certain, and still none for people to judge.
  expect(found(tally({ withParts: 10_000, inferior: 1200 }))).toEqual([])
})

test('F4 who does as the others do is never pointed at, whatever the volume', () => {
  const count = fc.integer({ min: 0, max: 300 })
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 5 }), (orders, bad, times) => {
      const inferior = Math.min(orders, bad)
      const own = tally({
        orders,
        withParts: orders,
        inferior,
        returned: inferior,
        labour: bins({ 5: orders }),
        pieces: bins({ 1: orders }),
      })
      const all = tally({
        orders: orders * (times + 1),
        withParts: orders * (times + 1),
        inferior: inferior * (times + 1),
        returned: inferior * (times + 1),
        labour: bins({ 5: orders * (times + 1) }),
        pieces: bins({ 1: orders * (times + 1) }),
      })
      const rest = others(all, own)
      expect(signalsOf(own, rest, [own, rest], frauds.length)).toEqual([])
    }),
  )
})

test('F4 worse figures are never less of a signal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 80 }), fc.integer({ min: 0, max: 80 }), (withParts, bad) => {
      const inferior = Math.min(bad, withParts - 1)
      const before = found(tally({ withParts, inferior }))
      const after = found(tally({ withParts, inferior: inferior + 1 }))
      for (const fraud of before) expect(after).toContain(fraud)
    }),
  )
})

test('F4 K8 an order is measured by its labour, its pieces, and whether its parts are in doubt or the work disputed', () => {
  const fee = { id: 'f', kind: 'LABOUR' as const, description: '', quantity: 2, unitPrice: 50 }
  expect(measureOf({ fees: [fee, { ...fee, kind: 'VISIT' }], pieces: 1, doubted: 0, disputed: true })).toEqual({
    labour: 100,
    pieces: 1,
    inferior: true,
  })
  expect(measureOf({ fees: [], pieces: 0, doubted: 0, disputed: true })).toEqual({ pieces: 0, inferior: false })
  expect(measureOf({ fees: [], pieces: 0, doubted: 1, disputed: false }).inferior).toBe(true)
})

const parties = { manufacturerId: 'm1', providerId: 'p1', region: '420106' }
const fault = { categoryId: 'c', faultCode: 'MOTOR' }
const [signal] = signalsOf(tally({ withParts: 30, inferior: 12 }), peers, usual, 4)
const id = findingId({ ...parties, ...fault, fraud: 'INFERIOR_PARTS' }, '2026-10')
const at = '2026-11-03T04:00:00.000Z'
const late = '2026-11-18T04:00:00.000Z'
const maker: Viewer = { role: 'MANUFACTURER', subject: 'maker', manufacturerId: 'm1' }
const provider: Viewer = { role: 'PROVIDER', subject: 'provider', providerId: 'p1' }
const opening: FindingEvent = {
  type: 'OPENED',
  ...parties,
  ...fault,
  from: '2026-08',
  to: '2026-10',
  signal: signal as never,
  orderIds: ['o1'],
}
const opened = evolveFinding(undefined, enter(id, undefined, opening, system('detect-frauds'), at))
const then = (finding: FeeFinding, event: FindingEvent, by: Viewer) =>
  evolveFinding(finding, enter(id, finding, event, by, at))
const judgement = { version: 1, uphold: true, reason: '旧件为证' }

test('F4 the provider replies, then somebody of the maker judges with a reason; nobody else does either', () => {
  expect(opened).toMatchObject({ state: 'OPEN', replyBy: '2026-11-17', signal: { observed: 12, sample: 30 } })
  expect(() => judgeFinding(opened, judgement, maker, at)).toThrow(refusal('REPLY_TIME_OPEN', 'id'))
  expect(() => replyToFinding(opened, { text: '批次问题' }, { ...provider, providerId: 'p2' }, at)).toThrow(
    refusal('NOT_FOUND', 'id'),
  )
  expect(() => replyToFinding(opened, { text: '批次问题' }, provider, late)).toThrow(refusal('REPLY_TIME_OVER', 'id'))
  const replied = then(opened, replyToFinding(opened, { text: '批次问题' }, provider, at), provider)
  expect(() => judgeFinding(replied, { ...judgement, version: 2 }, { ...maker, manufacturerId: 'm2' }, at)).toThrow(
    refusal('NOT_FOUND', 'id'),
  )
  expect(() => judgeFinding(replied, judgement, maker, at)).toThrow(refusal('STALE_VERSION', 'version'))
  expect(() => judgeFinding(replied, { version: 2, uphold: false, reason: ' ' }, maker, at)).toThrow(
    refusal('REQUIRED', 'reason'),
  )
  const judged = then(replied, judgeFinding(replied, { ...judgement, version: 2, uphold: false }, maker, at), maker)
  expect(judged).toMatchObject({
    state: 'DISMISSED',
    reply: { text: '批次问题' },
    decision: { text: '旧件为证', by: 'maker' },
  })
  expect(() => replyToFinding(judged, { text: '再说' }, provider, at)).toThrow(refusal('ACTION_NOT_ALLOWED', 'id'))
  expect(then(opened, judgeFinding(opened, judgement, maker, late), maker).state).toBe('UPHELD')
})

test('F4 the provider is told of the end of its time, until it has replied', () => {
  const told = { role: 'PROVIDER', id: 'p1' } as const
  expect(findingDeadlines(opened)).toMatchObject([
    { on: '2026-11-17', inboxes: [told] },
    { kind: 'FEE_FINDING_UNANSWERED', on: '2026-11-18', inboxes: [told, { role: 'MANUFACTURER', id: 'm1' }] },
  ])
  expect(findingDeadlines({ ...opened, state: 'REPLIED' })).toEqual([])
})

test('F4 without a reply in time it stays open and says so: nothing is concluded from silence', () => {
  expect(['2026-11-17', '2026-11-18'].map((day) => isUnanswered(opened, day))).toEqual([false, true])
  expect(isUnanswered({ ...opened, state: 'REPLIED' }, '2026-11-18')).toBe(false)
})

test('F4 the matrix counts providers and each of their points by kind and state', () => {
  const about = (n: number, change: object): FeeFinding =>
    ({ ...opened, id: `p1.2026-10~${n}`, points: [{ pointId: 'p1.a', orders: 3 }], ...change }) as FeeFinding
  const both = [
    { pointId: 'p1.a', orders: 2 },
    { pointId: 'p1.b', orders: 1 },
  ]
  const findings = [
    about(1, {}),
    about(2, { state: 'UPHELD', points: both }),
    about(3, { id: 'p1.2026-09~3' }),
    about(4, { id: 'p0.2026-10~4', providerId: 'p0', points: undefined, state: 'REPLIED' }),
  ]
  const cells = matrixOf(findings, ['2026-10'], '2026-11-18')
  expect(cells.map(({ providerId, pointId, states, unanswered }) => [providerId, pointId, states, unanswered])).toEqual(
    [
      ['p0', undefined, { OPEN: 0, REPLIED: 1, UPHELD: 0, DISMISSED: 0 }, 0],
      ['p1', undefined, { OPEN: 1, REPLIED: 0, UPHELD: 1, DISMISSED: 0 }, 1],
      ['p1', 'p1.a', { OPEN: 1, REPLIED: 0, UPHELD: 1, DISMISSED: 0 }, 1],
      ['p1', 'p1.b', { OPEN: 0, REPLIED: 0, UPHELD: 1, DISMISSED: 0 }, 0],
    ],
  )
})

test('F4 G1 both parties, the auditor and the region’s authority see it, strangers do not', () => {
  const sees = (viewer: Partial<Viewer>) => seesFinding({ subject: 's', ...viewer } as Viewer, parties)
  expect([
    sees(maker),
    sees(provider),
    sees({ role: 'AUDITOR', manufacturerId: 'm1' }),
    sees({ role: 'REGULATOR', region: '420000' }),
  ]).toEqual([true, true, true, true])
  expect([
    sees({ ...maker, manufacturerId: 'm2' } as Viewer),
    sees({ role: 'REGULATOR', region: '430000' }),
    sees({ role: 'CUSTOMER' }),
  ]).toEqual([false, false, false])
})

test('G4 a finding is its log folded together', () => {
  const by = { REPLIED: provider, UPHELD: maker, DISMISSED: maker } as const
  fc.assert(
    fc.property(fc.array(fc.constantFrom('REPLIED', 'UPHELD', 'DISMISSED'), { maxLength: 5 }), (types) => {
      const attempts = (types as (keyof typeof by)[]).map((type) => ({
        viewer: by[type],
        at,
        decide: (finding: FeeFinding) =>
          type === 'REPLIED'
            ? replyToFinding(finding, { text: '说明' }, provider, at)
            : judgeFinding(
                finding,
                { version: finding.version, uphold: type === 'UPHELD', reason: '核实' },
                maker,
                late,
              ),
      }))
      expectReplay(evolveFinding, lived(evolveFinding, id, { viewer: maker, at, decide: () => opening }, attempts))
    }),
  )
})
