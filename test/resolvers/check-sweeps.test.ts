import { createChecksStore } from '../../functions/quality/checks/checks.store'
import { sweepChecks } from '../../functions/quality/checks/sweep-checks.use-case'
import { addDays, type Day } from '../../functions/shared/days'
import { fromGlobalId } from '../../functions/shared/ids'
import { callApi } from '../support/api'
import {
  checkAct,
  checkIn,
  codesOf,
  done,
  facts,
  type PlanAnswer,
  planAct,
  planIn,
  sending,
  today,
  visitorOf,
} from '../support/checks'
import { deployed } from '../support/deployed'
import { newTenant, type Tenant } from '../support/tenant'

const sweep = deployed('sweep-rectifications', sweepChecks)

/** The store with one owner's alone, of one day, swept at noon of the day after. */
const sweepTwice = async (localId: string, due: Day): Promise<number[]> => {
  const store = createChecksStore()
  const own = {
    ...store,
    sweptUntil: async () => due,
    async *dueOn(day: Day) {
      for await (const id of store.dueOn(day)) if (id === localId) yield id
    },
  }
  const later = new Date(`${addDays(due, 1)}T04:00:00.000Z`)
  const swept = await Promise.all([sweep(later, own), sweep(later, own)])
  return [...swept, await sweep(later, own)].map(({ followed }) => followed)
}

const loaded = (id: string) => createChecksStore().checks.need(fromGlobalId('FieldCheck', id, []), [])

/** Kinds of a role's notices on a check. */
const toldOf = async (tenant: Tenant, role: 'MANUFACTURER' | 'PROVIDER' | 'SERVICE_POINT', id: string) => {
  const query = '{ notices(first: 50) { edges { node { kind subjectId } } } }'
  const { data } = await callApi<{ notices: { edges: { node: { kind: string; subjectId: string } }[] } }>({
    query,
    viewer: tenant.as[role],
  })
  return data.notices.edges.flatMap(({ node: { kind, subjectId } }) => (subjectId === id ? [kind] : []))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

describe('Q2 the sweep of checks', () => {
  test('a visit that was not made is missed, once however often it is swept, and its planner alone is told; it may be sent anew', async () => {
    const tenant = await newTenant()
    const { id } = await checkIn(tenant, 'RECORDED')
    const local = fromGlobalId('FieldCheck', id, [])
    const { to } = await loaded(id)
    expect(sum(await sweepTwice(local, addDays(to, -1)))).toBe(0)
    expect(sum(await sweepTwice(local, to))).toBe(1)
    const { state, version, planId } = await loaded(id)
    expect([state, version]).toEqual(['MISSED', 3])
    expect(await toldOf(tenant, 'MANUFACTURER', id)).toEqual(['CHECK_MISSED'])
    for (const role of ['PROVIDER', 'SERVICE_POINT'] as const) expect(await toldOf(tenant, role, id)).toEqual([])
    const { planId: _plan, slot: _slot, ...again } = sending(tenant, 'MANUFACTURER', planId)
    const sent = done(await checkAct(tenant.as.MANUFACTURER, 'Reassign', { id, version, ...again }))
    expect(sent.state).toBe('ASSIGNED')
  })

  test('a reply that did not come by its day lapses once: then it may be judged, and no longer replied to', async () => {
    const tenant = await newTenant()
    const { id, version } = await checkIn(tenant, 'RELEASED')
    const judge = (at: number) =>
      checkAct(tenant.as.MANUFACTURER, 'Judge', { id, version: at, dismissed: [1], reason: '不成立' })
    expect(codesOf(await judge(version))).not.toBe('')
    const { replyBy } = (await loaded(id)) as { readonly replyBy: Day }
    const local = fromGlobalId('FieldCheck', id, [])
    expect(sum(await sweepTwice(local, addDays(replyBy, -1)))).toBe(0)
    expect(sum(await sweepTwice(local, replyBy))).toBe(1)
    expect(await loaded(id)).toMatchObject({ state: 'RELEASED', lapsed: true, version: version + 1 })
    expect(await toldOf(tenant, 'MANUFACTURER', id)).toEqual(['CHECK_ANSWERED'])
  })
})

describe('Q2 a plan given up', () => {
  /** Gives it up after one was sent. */
  const givenUp = async (tenant: Tenant, { id, version }: PlanAnswer): Promise<void> => {
    const ending = { id, version: version + 1, cancel: true, reason: '经费不足' }
    expect(codesOf(await planAct(tenant.as.MANUFACTURER, 'End', ending))).toBe('')
  }

  test('its visits go no further at once, and are called off within the hour, once, for its reason', async () => {
    const tenant = await newTenant()
    const plan = await planIn(tenant, 'RUNNING')
    const { id, version } = await checkIn(tenant, 'RECORDED', { plan })
    await givenUp(tenant, plan)
    const visitor = visitorOf(tenant.as.MANUFACTURER)
    expect(codesOf(await checkAct(visitor, 'Record', { id, version, facts: facts() }))).toBe(
      'CHECK_PLAN_STATE input.id',
    )
    expect(codesOf(await checkAct(visitor, 'Submit', { id, version }))).toBe('CHECK_PLAN_STATE input.id')
    // Swept on the very day.
    expect(sum(await sweepTwice(fromGlobalId('CheckPlan', plan.id, []), addDays(today, -1)))).toBe(1)
    expect(await loaded(id)).toMatchObject({ state: 'CANCELLED', reason: '经费不足', version: version + 1 })
    expect(await toldOf(tenant, 'MANUFACTURER', id)).toEqual(['CHECK_CANCELLED'])
    for (const role of ['PROVIDER', 'SERVICE_POINT'] as const) expect(await toldOf(tenant, role, id)).toEqual([])
    const { planId: _plan, slot: _slot, ...again } = sending(tenant, 'MANUFACTURER', plan.id)
    expect(codesOf(await checkAct(tenant.as.MANUFACTURER, 'Reassign', { id, version: version + 1, ...again }))).toBe(
      'CHECK_PLAN_STATE input.id',
    )
  })

  test('what was submitted before stays: it is released and judged as any other', async () => {
    const tenant = await newTenant()
    const plan = await planIn(tenant, 'RUNNING')
    const { id, version } = await checkIn(tenant, 'SUBMITTED', { plan })
    await givenUp(tenant, plan)
    expect(sum(await sweepTwice(fromGlobalId('CheckPlan', plan.id, []), addDays(today, -1)))).toBe(0)
    const released = done(await checkAct(tenant.as.MANUFACTURER, 'Release', { id, version }))
    expect(released.state).toBe('RELEASED')
  })
})
