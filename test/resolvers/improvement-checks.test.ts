import { addDays } from '../../functions/shared/days'
import { asked, doneAs, listed, logOf, refusedAs } from '../support/answers'
import { newKey } from '../support/api'
import { type ActionAnswer, actionIn, doneBefore, improve, today } from '../support/improvement'
import { meet, meetingIn } from '../support/meetings'
import { newTenant, type Tenant } from '../support/tenant'

/** Done ten days ago; counted from the day after. */
const counted = (occurrences: number, exposure: number) => ({
  ...{ occurrences, exposure, from: addDays(today, -9), to: today },
})
const check = (tenant: Tenant, { id, version }: ActionAnswer, after: object, change: object = {}) =>
  improve(tenant, 'MANUFACTURER', 'Check', { id, version, after, ...change })

const shown = async ({ as }: Tenant, id: string) => {
  const fields = 'state endedAt rounds checks { occurrences exposure shown }'
  const query = `{ node(id: "${id}") { ... on CorrectiveAction { ${fields} } } }`
  return (await asked<{ node: object }>(as.AUDITOR, query)).node
}

describe('Q8 whether a problem is gone', () => {
  test('is shown by enough without it: the action is closed, once, and is open no more', async () => {
    const tenant = await newTenant()
    const action = await doneBefore(tenant, 10)
    const idempotencyKey = newKey()
    const closed = await check(tenant, action, counted(0, 114), { idempotencyKey })
    expect(doneAs(closed)).toEqual({ id: action.id, version: action.version + 1, state: 'CLOSED' })
    expect(await check(tenant, action, counted(0, 114), { idempotencyKey })).toEqual(closed)
    expect(await shown(tenant, action.id)).toEqual({
      ...{ state: 'CLOSED', endedAt: expect.any(String), rounds: 0 },
      checks: [{ occurrences: 0, exposure: 114, shown: true }],
    })
    const { MANUFACTURER, AUDITOR } = tenant.as
    expect(await listed(MANUFACTURER, 'correctiveActions(open: true)')).toEqual([])
    expect(await listed(AUDITOR, 'correctiveActions(open: false)')).toEqual([{ id: action.id }])
    expect((await logOf(AUDITOR, 'CorrectiveAction', action.id)).slice(-1)).toEqual(['CHECKED'])
    const again = await check(tenant, doneAs(closed), counted(0, 200))
    expect(refusedAs(again)).toBe('IMPROVEMENT_STATE input.id')
  })

  test('is not shown by too few: it is counted on, until it is', async () => {
    const tenant = await newTenant()
    const action = await doneBefore(tenant, 10)
    const few = doneAs(await check(tenant, action, counted(0, 113)))
    expect(few.state).toBe('DONE')
    expect(await listed(tenant.as.MANUFACTURER, 'correctiveActions(open: true)')).toEqual([{ id: action.id }])
    expect(doneAs(await check(tenant, few, counted(0, 200))).state).toBe('CLOSED')
    expect(await shown(tenant, action.id)).toMatchObject({ checks: [{ shown: false }, { shown: true }] })
  })

  test('as often as before, it goes back to its cause, and is analysed anew', async () => {
    const tenant = await newTenant()
    const action = await doneBefore(tenant, 10)
    const back = doneAs(await check(tenant, action, counted(6, 200)))
    expect(back.state).toBe('OPENED')
    expect(await shown(tenant, action.id)).toMatchObject({ rounds: 1, endedAt: null, checks: [{ shown: false }] })
    const { id, version } = back
    const analysed = await improve(tenant, 'MANUFACTURER', 'Analyse', { id, version, whys: ['一', '二', '三'] })
    expect(doneAs(analysed).state).toBe('ANALYSED')
  })

  test.each([
    ['a day left out', { from: addDays(today, -8) }, 'IMPROVEMENT_WINDOW input.after.from'],
    ['days to come', { to: addDays(today, 1) }, 'OUT_OF_RANGE input.after.to'],
    ['no days', { to: addDays(today, -10) }, 'INVALID_DATE_RANGE input.after.to'],
    ['no orders', { exposure: 0 }, 'OUT_OF_RANGE input.after.exposure'],
    ['more often than there were orders', { occurrences: 201 }, 'OUT_OF_RANGE input.after.occurrences'],
  ])('%s is refused, and nothing is noted', async (_what, change, code) => {
    const tenant = await newTenant()
    const action = await doneBefore(tenant, 10)
    expect(refusedAs(await check(tenant, action, { ...counted(0, 200), ...change }))).toBe(code)
    expect(await shown(tenant, action.id)).toMatchObject({ state: 'DONE', checks: [] })
  })

  test('before its steps are done, or by a version that is past, is refused', async () => {
    const tenant = await newTenant()
    const planned = await actionIn(tenant, 'PLANNED')
    expect(refusedAs(await check(tenant, planned, counted(0, 200)))).toBe('IMPROVEMENT_STATE input.id')
    const stale = { ...(await doneBefore(tenant, 10)), version: 1 }
    expect(refusedAs(await check(tenant, stale, counted(0, 200)))).toBe('STALE_VERSION input.version')
  })
})

test('Q10 what a corrective action carries out is confirmed once that is closed', async () => {
  const tenant = await newTenant()
  const action = await doneBefore(tenant, 10)
  const resolutions = [{ what: '收费项查重', who: '信息部', dueOn: today, correctiveActionId: action.id }]
  const { id, version } = await meetingIn(tenant, 'REPORTED', 'MANUFACTURER', { resolutions })
  const confirm = () => meet(tenant, 'MANUFACTURER', 'resolutionConfirm', { id, version, resolution: 0 })
  expect(refusedAs(await confirm())).toBe('RESOLUTION_ACTION_OPEN input.resolution')
  doneAs(await check(tenant, action, counted(0, 200)))
  expect(doneAs(await confirm()).resolutions).toMatchObject([{ state: 'CONFIRMED' }])
})
