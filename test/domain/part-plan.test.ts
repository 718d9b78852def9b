import fc from 'fast-check'
import {
  evolvePlan,
  orderedOf,
  type PartPlan,
  type PlanEvent,
  receivedOf,
  spentOf,
} from '../../functions/parts/planning/plan'
import {
  amend,
  approve,
  cancel,
  order,
  receive,
  reject,
  stageAfter,
  submit,
} from '../../functions/parts/planning/plan-actions'
import { daysToCount, refreshed } from '../../functions/parts/planning/refresh'
import { scenariosOf } from '../../functions/parts/planning/scenarios'
import type { Viewer } from '../../functions/shared/viewer'
import { codeOf, refusal } from '../support/refusal'
import { type Attempt, expectReplay, lived } from './journaled'
import { basisOf, drafted, manager, next, planner, seen, today } from './part-plan-fixtures'

const submitted = () => next(drafted(), submit(drafted(), { version: 1 }, planner, today))
const approved = () => next(submitted(), approve(submitted(), { version: 2 }, manager, today), manager)
const purchase = { number: 'PO-1', supplier: '宁波电子', quantity: 20, price: 8000, expectedOn: '2026-04-01' }
const ordered = () => next(approved(), order(approved(), { ...purchase, version: 3 }, planner, today))

test('K7 a budget goes to management with its scenarios as they stood', () => {
  const plan = submitted()
  expect(plan).toMatchObject({ state: 'SUBMITTED', budget: { by: 'planner', level: 0.95 } })
  expect('budget' in plan && plan.budget.scenarios).toEqual(scenariosOf(plan.basis))
  expect(codeOf(() => submit(plan, { version: 2 }, planner, today))).toBe('ACTION_NOT_ALLOWED')
})

test('K7 who asks for money does not grant it: another person of the maker decides', () => {
  const plan = submitted()
  expect(refusal(() => approve(plan, { version: 2 }, planner, today))).toEqual({
    code: 'PART_PLAN_FOUR_EYES',
    field: ['input', 'id'],
  })
  expect(codeOf(() => reject(plan, { version: 2, reason: '太多' }, planner, today))).toBe('PART_PLAN_FOUR_EYES')
  const stranger: Viewer = { ...manager, manufacturerId: 'mingshi' } as Viewer
  const platform: Viewer = { role: 'PLATFORM', subject: 'platform' }
  for (const viewer of [stranger, platform])
    expect(codeOf(() => approve(plan, { version: 2 }, viewer, today))).toBe('NOT_FOUND')
  expect(approve(plan, { version: 2 }, manager, today)).toMatchObject({ scenario: { level: 0.95, quantity: 34 } })
  expect(approve(plan, { version: 2, level: 0.8 }, manager, today)).toMatchObject({ scenario: { quantity: 28 } })
  expect(codeOf(() => approve(plan, { version: 2, level: 0.85 }, manager, today))).toBe('PART_PLAN_NO_SCENARIO')
  expect(codeOf(() => approve(plan, { version: 1 }, manager, today))).toBe('STALE_VERSION')
  const refused = next(plan, reject(plan, { version: 2, reason: '产量下调' }, manager, today), manager)
  expect(refused).toMatchObject({ state: 'REJECTED', rejection: { by: 'manager', reason: '产量下调' } })
})

test('K2 K7 what was approved is ordered within quantity and budget, and received in parts', () => {
  const plan = ordered()
  expect(plan).toMatchObject({ state: 'ORDERED', purchases: [{ number: 'PO-1', received: 0 }] })
  const again = (change: object) => {
    const { code, field } = refusal(() =>
      order(plan, { ...purchase, number: 'PO-2', version: 4, ...change }, planner, today),
    )
    return `${code} ${field[1]}`
  }
  expect(again({ quantity: 15 })).toBe('OUT_OF_RANGE quantity')
  // 34 pieces at 80.00 were approved, and 20 of them are spoken for.
  expect(again({ quantity: 14, price: 8001 })).toBe('OUT_OF_RANGE price')
  expect(again({ number: 'PO-1' })).toBe('ALREADY_EXISTS number')
  expect(again({ quantity: 14, expectedOn: '2026-03-01' })).toBe('DAY_NOT_POSSIBLE expectedOn')
  const both = next(plan, order(plan, { ...purchase, number: 'PO-2', quantity: 14, version: 4 }, planner, today))
  expect(codeOf(() => order(both, { ...purchase, number: 'PO-3', version: 5 }, planner, today))).toBe(
    'PART_PLAN_ALL_ORDERED',
  )
  const come = (from: PartPlan, number: string, quantity: number) =>
    next(from, receive(from, { number, quantity, version: from.version }, planner, today))
  const first = come(both, 'PO-1', 15)
  expect(first).toMatchObject({
    state: 'ORDERED',
    purchases: [{ received: 15, lastReceivedOn: today }, { received: 0 }],
  })
  expect(codeOf(() => come(first, 'PO-1', 6))).toBe('PART_PLAN_OVER_RECEIPT')
  expect(codeOf(() => come(first, 'PO-1', 0))).toBe('OUT_OF_RANGE')
  expect(codeOf(() => come(first, 'PO-9', 1))).toBe('PART_PLAN_NO_ORDER')
  const second = come(first, 'PO-1', 5)
  expect(codeOf(() => come(second, 'PO-1', 1))).toBe('PART_PLAN_ALL_RECEIVED')
  expect(come(second, 'PO-2', 14).state).toBe('RECEIVED')
})

test('K2 a plan is called off; of one that is partly received only the rest', () => {
  const plan = ordered()
  const none = next(plan, cancel(plan, { version: 4, reason: '停产' }, planner, today))
  expect(none).toMatchObject({ state: 'CANCELLED', closedBecause: '停产' })
  const some = next(plan, receive(plan, { number: 'PO-1', quantity: 5, version: 4 }, planner, today))
  const rest = next(some, cancel(some, { version: 5, reason: '停产' }, planner, today))
  expect(rest).toMatchObject({ state: 'RECEIVED', closedBecause: '停产', purchases: [{ received: 5 }] })
  expect(codeOf(() => cancel(rest, { version: 6, reason: '停产' }, planner, today))).toBe('ACTION_NOT_ALLOWED')
})

test('K2 amended outputs make a new revision, and what was decided on the old one falls', () => {
  const basis = basisOf({ seen, toCome: { output: 2000, inField: 0, months: 12, retiring: 0 } })
  const plan = next(approved(), amend(approved(), { version: 3 }, basis, planner))
  expect(plan).toMatchObject({ state: 'DRAFT', revision: 2, version: 4, basis: { toCome: { output: 2000 } } })
  expect(plan).not.toHaveProperty('approval')
  expect(codeOf(() => amend(ordered(), { version: 4 }, basis, planner))).toBe('ACTION_NOT_ALLOWED')
})

test('K3 K4 stages follow each other once settled, and nothing follows the last buy', () => {
  expect(stageAfter(undefined)).toBe(1)
  expect(codeOf(() => stageAfter(drafted()))).toBe('PART_PLAN_STAGE_OPEN')
  expect(codeOf(() => stageAfter(submitted()))).toBe('PART_PLAN_STAGE_OPEN')
  expect(stageAfter(approved())).toBe(2)
  const last = { ...approved(), basis: basisOf({ lastBuy: { shortageCost: 9, surplusCost: 1 } }) }
  expect(codeOf(() => stageAfter(last))).toBe('PART_PLAN_AFTER_LAST')
})

test('K3 a draft that rests on counts is refreshed once a day; nothing else is', () => {
  const { used: _used, ...days } = seen
  const counted = drafted(basisOf({ seen: { ...days, to: '2026-02-20' } }, { counted: 11 }))
  expect(daysToCount(counted, '2026-03-01')).toEqual({ from: '2025-03-01', to: '2026-03-01' })
  const after = next(counted, refreshed(counted, 13, '2026-03-01', today))
  expect(after).toMatchObject({
    state: 'DRAFT',
    revision: 1,
    refreshedOn: today,
    basis: { seen: { used: 13, to: '2026-03-01' } },
  })
  expect(daysToCount(after, '2026-03-01')).toBeUndefined()
  expect(daysToCount(drafted(basisOf({ seen: { ...seen, to: '2026-02-20' } })), '2026-03-01')).toBeUndefined()
  expect(daysToCount(submitted(), '2026-03-01')).toBeUndefined()
})

describe('laws, over any sequence of commands by anybody', () => {
  type Decide = (plan: PartPlan, viewer: Viewer, quantity: number) => PlanEvent
  const { used: _used, ...days } = seen
  const actions: readonly Decide[] = [
    (plan, viewer) => submit(plan, plan, viewer, today),
    (plan, viewer) => approve(plan, { version: plan.version }, viewer, today),
    (plan, viewer) => reject(plan, { version: plan.version, reason: '太多' }, viewer, today),
    (plan, viewer) => amend(plan, plan, basisOf({ seen: days }, { counted: plan.version }), viewer),
    (plan, viewer, n) =>
      order(plan, { ...purchase, number: `PO-${n % 4}`, quantity: n, version: plan.version }, viewer, today),
    (plan, viewer, n) => receive(plan, { number: `PO-${n % 4}`, quantity: n, version: plan.version }, viewer, today),
    (plan, viewer) => cancel(plan, { version: plan.version, reason: '停产' }, viewer, today),
  ]
  // Often to go on, seldom to call it off.
  const action = fc.constantFrom(...actions.slice(0, 6).flatMap((one) => [one, one, one]), ...actions.slice(6))
  const attempt = fc.tuple(action, fc.constantFrom(planner, manager), fc.integer({ min: 1, max: 20 })).map(
    ([decide, viewer, n]): Attempt<PartPlan, PlanEvent> => ({
      viewer,
      at: `${today}T02:00:00.000Z`,
      decide: (plan) => decide(plan, viewer, n),
    }),
  )
  const opening = {
    type: 'DRAFTED',
    partId: 'hailan.P1',
    manufacturerId: 'hailan',
    stage: 1,
    basis: basisOf(),
  } as const
  const lives = fc
    .array(attempt, { minLength: 20, maxLength: 60 })
    .map((attempts) =>
      lived(
        evolvePlan,
        'hailan.P1.01',
        { viewer: planner, at: `${today}T00:00:00.000Z`, decide: () => opening },
        attempts,
      ),
    )

  test('K7 the plan is its log folded together', () => {
    fc.assert(fc.property(lives, (one) => expectReplay(evolvePlan, one)))
  })

  test('K7 never more ordered than approved, nor spent than granted, nor received than ordered; always by four eyes', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(lives, ({ doc, entries }) => {
        reached.add(doc.state)
        if ('approval' in doc) {
          const { quantity, cost } = doc.approval.scenario
          expect(orderedOf(doc)).toBeLessThanOrEqual(quantity)
          expect(spentOf(doc)).toBeLessThanOrEqual(cost)
          expect(receivedOf(doc)).toBeLessThanOrEqual(orderedOf(doc))
        }
        for (const [i, { event, by }] of entries.entries())
          if (event.type === 'APPROVED' || event.type === 'REJECTED') {
            expect(entries[i - 1]?.event.type).toBe('SUBMITTED')
            expect(entries[i - 1]?.by).not.toBe(by)
          }
      }),
    )
    expect(reached.size).toBeGreaterThanOrEqual(6)
  })
})
