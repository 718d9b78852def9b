import fc from 'fast-check'
import type { ServiceChannel } from '../../functions/network/channels/channel'
import {
  type ChannelPlan,
  evolvePlan,
  type PlanInput,
  planChannels,
  planId,
  planInForce,
  priorityIn,
} from '../../functions/network/channels/channel-plan'
import { effectiveOn, MAX_VERSIONS } from '../../functions/network/channels/effective'
import { addDays } from '../../functions/shared/days'
import type { Viewer } from '../../functions/shared/viewer'
import { type Attempt, expectReplay, lived, refusal } from './journaled'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'M1' }
const today = '2026-11-01'
const at = `${today}T02:00:00.000Z`
const scope = { manufacturerId: 'M1', categoryId: 'washer', region: '420000' }
const own = [{ channel: 'OWN', priority: 1 } as const]
const input = (change: Partial<PlanInput> = {}): PlanInput => ({ ...scope, from: today, serves: own, ...change })

const planOf = (inputs: readonly PlanInput[], viewer = maker): ChannelPlan => {
  const [first = input(), ...rest] = inputs
  const decide = (each: PlanInput) => (plan?: ChannelPlan) => planChannels(plan, each, viewer, at)
  const opening = { viewer, at, decide: () => planChannels(undefined, first, viewer, at) }
  return lived(
    evolvePlan,
    planId(first),
    opening,
    rest.map((each) => ({ viewer, at, decide: decide(each) })),
  ).doc
}

test('N20 a plan names the channels that serve, each with its place, from a day on', () => {
  const both = [...own, { channel: 'OUTSOURCED', priority: 2 } as const]
  const plan = planOf([input(), input({ from: '2026-12-01', serves: both })])
  expect(plan).toMatchObject({ id: 'M1.washer.420000', version: 2, ...scope })
  expect(planInForce([plan], '420106', '2026-11-30')?.serves).toEqual(own)
  expect(planInForce([plan], '420106', '2026-12-01')?.serves).toEqual(both)
  expect(planInForce([plan], '420106', '2026-10-31')).toBeUndefined()
  expect(planInForce([plan], '430102', today)).toBeUndefined()
})

test('N20 the nearest region’s plan holds; where it is lifted, the next one around it', () => {
  const province = planOf([input()])
  const dealers = [{ channel: 'DEALER', priority: 1 } as const]
  const city = planOf([
    input({ region: '420100', serves: dealers }),
    input({ region: '420100', from: '2026-12-01', serves: [] }),
  ])
  const inForce = (day: string) => planInForce([province, city], '420106', day)
  expect(inForce(today)).toMatchObject({ planId: 'M1.washer.420100', serves: dealers })
  expect(inForce('2026-12-01')).toMatchObject({ planId: 'M1.washer.420000', serves: own })
})

test('N20 without a plan every channel serves and is first; a plan admits whom it names', () => {
  expect(priorityIn(undefined, 'DEALER')).toBe(1)
  const plan = { from: today, serves: [...own, { channel: 'DEALER', priority: 3 } as const] }
  expect([priorityIn(plan, 'OWN'), priorityIn(plan, 'DEALER'), priorityIn(plan, 'OUTSOURCED')]).toEqual([
    1,
    3,
    undefined,
  ])
})

const other: Viewer = { ...maker, manufacturerId: 'M2' }
test.each<[string, Partial<PlanInput>, string, string, Viewer?]>([
  ['of yesterday', { from: '2026-10-31' }, 'EFFECTIVE_IN_PAST', 'from'],
  ['on a day announced', { from: '2026-12-01' }, 'CHANNEL_PLAN_OVERLAP', 'from'],
  ['before a day announced', { from: '2026-11-15' }, 'CHANNEL_PLAN_OVERLAP', 'from'],
  ['for a region that is none', { region: '429900' }, 'UNKNOWN_REGION', 'region'],
  ['for a region retired (Chaohu, 2011)', { region: '341400' }, 'REGION_RETIRED', 'region'],
  ['naming a channel twice', { serves: [...own, ...own] }, 'INVALID_VALUE', 'serves.1'],
  ['with a place that is none', { serves: [{ channel: 'OWN', priority: 4 }] }, 'OUT_OF_RANGE', 'serves.0.priority'],
  ['on another version', { version: 7 }, 'STALE_VERSION', 'version'],
  ['of another maker', {}, 'NOT_FOUND', 'manufacturerId', other],
])('N20 a plan %s is refused', (_name, change, code, field, viewer = maker) => {
  const plan = planOf([input(), input({ from: '2026-12-01' })])
  const later = input({ from: '2027-01-01', ...change })
  expect(() => planChannels(plan, later, viewer, at)).toThrow(refusal(code, ...field.split('.')))
})

test('a first plan names a channel, and a plan has so many versions', () => {
  expect(() => planChannels(undefined, input({ serves: [] }), maker, at)).toThrow(refusal('REQUIRED', 'serves'))
  const all = Array.from({ length: MAX_VERSIONS }, (_, i) => input({ from: addDays(today, i) }))
  const next = input({ from: addDays(today, MAX_VERSIONS) })
  expect(() => planChannels(planOf(all), next, maker, at)).toThrow(refusal('OUT_OF_RANGE', 'from'))
})

const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-10-20', n))
const channel = fc.constantFrom<ServiceChannel>('OWN', 'DEALER', 'OUTSOURCED')
const serves = fc.uniqueArray(fc.record({ channel, priority: fc.integer({ min: 1, max: 3 }) }), {
  selector: (serving) => serving.channel,
})
const command = fc.record({ from: day, serves, now: day })

test('N20 whatever is planned when, on any day at most one plan is in force, and none changes backwards', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
      const ordered = commands.toSorted((a, b) => (a.now < b.now ? -1 : 1))
      const attempts = ordered.map(
        ({ now, ...planned }): Attempt<ChannelPlan, ReturnType<typeof planChannels>> => ({
          viewer: maker,
          at: `${now}T02:00:00.000Z`,
          decide: (plan) => planChannels(plan, input(planned), maker, `${now}T02:00:00.000Z`),
        }),
      )
      const opening = { viewer: maker, at: '2026-10-20T02:00:00.000Z' }
      const first = () => planChannels(undefined, input({ from: '2026-10-20' }), maker, opening.at)
      const life = lived(evolvePlan, planId(scope), { ...opening, decide: first }, attempts)
      expectReplay(evolvePlan, life)
      const days = life.doc.versions.map(({ from }) => from)
      expect(days).toEqual([...new Set(days)].sort())
      // What held on a day when it came holds on that day for ever.
      for (const [i, { at: then }] of life.entries.entries()) {
        const soFar = life.doc.versions.slice(0, i + 1)
        const before = then.slice(0, 10)
        expect(effectiveOn(soFar, addDays(before, -1))).toEqual(effectiveOn(life.doc.versions, addDays(before, -1)))
      }
    }),
  )
})
