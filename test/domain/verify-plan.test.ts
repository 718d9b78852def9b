import { pointCandidates, slotsFrom } from '../../functions/quality/checks/candidate'
import { bestOf, commitTo, inFrameOrder } from '../../functions/quality/checks/draw'
import { toGlobalId } from '../../functions/shared/ids'
import { checkPlan, isPlan, planIn } from '../../local/plan-record'

const [wanted, randomPercent] = [10, 30]
const worth = { worth: 1, uncertainty: 0.2, expected: 0.5, stake: 1, orders: 3, reasons: ['UNCERTAIN' as const] }
const points = Array.from({ length: 30 }, (_, i) => ({
  ...worth,
  ...{ pointId: `V.S${String(i).padStart(2, '0')}`, providerId: 'V', region: '420106' },
}))
const candidates = pointCandidates(points, bestOf(wanted, randomPercent))
const rows = inFrameOrder(candidates)
const commitment = commitTo(
  rows.filter(({ key }) => key !== 'BEST'),
  wanted - bestOf(wanted, randomPercent),
)
const seed = '5e'.repeat(32)

/** As the API answers. */
const plan = {
  ...{ from: '2026-11-01', wanted, randomPercent },
  draw: { ...commitment, publishedAt: '2026-11-01T01:00:00.000Z', seed, startedAt: '2026-11-01T02:00:00.000Z' },
  slots: slotsFrom(
    rows.flatMap(({ id }) => candidates.find((one) => one.id === id) ?? []),
    commitment,
    seed,
    () => undefined,
  ).map(({ choice, pointId }) => ({
    choice,
    servicePoint: { id: toGlobalId('ServicePoint', pointId) },
    workOrder: null,
  })),
  frame: rows.map(({ key, id }) => ({ key, line: id })),
}
type Change = Partial<Record<keyof typeof plan, unknown>>
const verdicts = (change: Change, verdict: string) =>
  checkPlan(planIn({ ...plan, ...change }))
    .filter((check) => check.verdict === verdict)
    .map(({ name }) => name)
const failures = (change: Change) => verdicts(change, 'FAILED')

test('Q2 a plan that was drawn by the rules passes every check, as itself and as an answer of the API', () => {
  expect(verdicts({}, 'ok')).toHaveLength(10)
  expect(isPlan({ data: { node: plan } })).toBe(true)
  expect(checkPlan(planIn({ data: { node: plan } }))).toEqual(checkPlan(planIn(plan)))
})

test('Q2 a place exchanged is found: among those drawn, those for certain, and in the frame', () => {
  const { slots, frame } = plan
  const other = {
    choice: 'RANDOM' as const,
    servicePoint: { id: toGlobalId('ServicePoint', 'V.S99') },
    workOrder: null,
  }
  expect(failures({ slots: slots.with(-1, other) })).toEqual(['sample'])
  expect(failures({ slots: slots.with(0, { ...other, choice: 'WORTH' as const }) })).toEqual(['certain places'])
  expect(failures({ frame: frame.with(-1, { key: 'POINT', line: 'V.S99' }) })).toEqual(['frame hash'])
})

test('Q2 fewer left to chance than the plan says is found, and one more for certain', () => {
  expect(failures({ randomPercent: 50 })).toEqual(['sample size', 'certain places'])
  expect(failures({ frame: [{ key: 'BEST', line: 'V.S99' }, ...plan.frame] })).toEqual(['certain places'])
})

test('Q2 before the draw nothing fails; before the frame is on record there is nothing to check', () => {
  const draw = { ...plan.draw, seed: null, startedAt: null }
  expect(verdicts({ draw, slots: [] }, 'not yet')).toEqual(['order of steps', 'seed', 'sample', 'certain places'])
  expect(failures({ draw, slots: [] })).toEqual([])
  expect(() => planIn({ ...plan, draw: null })).toThrow('was not published')
})
