import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId } from '../../functions/shared/ids'
import { asked, doneAs, listed, logOf, refusedAs } from '../support/answers'
import { newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { deadlinesOf } from '../support/notices'
import { rectificationIn, rectify } from '../support/rectifications'
import { newTenant, type Tenant } from '../support/tenant'

const month = dayOf(new Date()).slice(0, 7)

const withdraw = (tenant: Tenant, { id, version }: { readonly id: string; readonly version: number }, more = {}) =>
  rectify(tenant, 'REGULATOR', 'Withdraw', { id, version, text: '事实不清', ...more })

const standing = async (viewer: TokenClaims, id: string) => {
  const fields = 'state dueOn closedAt remarks { what text }'
  const query = `{ node(id: "${id}") { ... on Rectification { ${fields} } } }`
  type Shown = {
    state: string
    dueOn: string | null
    closedAt: string | null
    remarks: { what: string; text: string }[]
  }
  return (await asked<{ node: Shown }>(viewer, query)).node
}

const toldOf = async (viewer: TokenClaims, id: string) =>
  (await listed<{ kind: string; subjectId: string }>(viewer, 'notices(first: 50)', 'kind subjectId')).flatMap(
    ({ kind, subjectId }) => (subjectId === id ? [kind] : []),
  )

describe('G2 an order that the authority takes back', () => {
  test.each(['ISSUED', 'ACKNOWLEDGED', 'PLANNED', 'REPORTED'] as const)(
    'when it is %s waits for nobody, is told once, and stays on record with the reason',
    async (state) => {
      const tenant = await newTenant()
      const { MANUFACTURER, REGULATOR } = tenant.as
      const order = await rectificationIn(tenant, state)
      const { dueOn } = await standing(REGULATOR, order.id)
      const local = fromGlobalId('Rectification', order.id, [])
      const due = async () => (await deadlinesOf(local, dueOn ?? '')).map(({ kind }) => kind)
      expect(await due()).toEqual(['RECTIFICATION_DUE'])
      const key = { idempotencyKey: newKey() }
      const withdrawn = await withdraw(tenant, order, key)
      expect(doneAs(withdrawn)).toEqual({ id: order.id, version: order.version + 1, state: 'WITHDRAWN' })
      expect(await withdraw(tenant, order, key)).toEqual(withdrawn)
      const shown = await standing(MANUFACTURER, order.id)
      expect(shown).toMatchObject({ state: 'WITHDRAWN', dueOn: null, closedAt: expect.any(String) })
      expect(shown.remarks.at(-1)).toEqual({ what: 'WITHDRAWAL', text: '事实不清' })
      expect((await logOf(REGULATOR, 'Rectification', order.id)).at(-1)).toBe('WITHDRAWN')
      expect(await toldOf(MANUFACTURER, order.id)).toEqual(['RECTIFICATION_CLOSED', 'RECTIFICATION_ISSUED'])
      expect(await due()).toEqual([])
      for (const viewer of [MANUFACTURER, REGULATOR]) {
        expect(await listed(viewer, 'rectificationQueue')).toEqual([])
        expect(await listed(viewer, `rectifications(month: "${month}")`)).toEqual([{ id: order.id }])
      }
    },
  )

  test('is closed: it is neither answered nor judged, nor taken back again', async () => {
    const tenant = await newTenant()
    const { id, version } = doneAs(await withdraw(tenant, await rectificationIn(tenant, 'ACKNOWLEDGED')))
    const plan = await rectify(tenant, 'MANUFACTURER', 'Plan', { id, version, text: '逐单退费' })
    expect(refusedAs(plan)).toBe('RECTIFICATION_STATE input.id')
    const judged = await rectify(tenant, 'REGULATOR', 'Judge', { id, version, accept: true, text: '已改' })
    expect(refusedAs(judged)).toBe('RECTIFICATION_STATE input.id')
    expect(refusedAs(await withdraw(tenant, { id, version }))).toBe('RECTIFICATION_STATE input.id')
  })

  test('is not taken back once it was judged', async () => {
    const tenant = await newTenant()
    const { id, version } = await rectificationIn(tenant, 'REPORTED')
    const accepted = await rectify(tenant, 'REGULATOR', 'Judge', { id, version, accept: true, text: '已改正' })
    expect(refusedAs(await withdraw(tenant, doneAs(accepted)))).toBe('RECTIFICATION_STATE input.id')
    expect((await standing(tenant.as.MANUFACTURER, id)).state).toBe('ACCEPTED')
  })

  test('is taken back with a reason, by the version as it stands, by the authority of the place', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const order = await rectificationIn(tenant, 'ISSUED')
    expect(refusedAs(await withdraw(tenant, order, { text: ' ' }))).toBe('REQUIRED input.text')
    expect(refusedAs(await withdraw(tenant, order, { text: '长'.repeat(1001) }))).toBe('TOO_LONG input.text')
    expect(refusedAs(await withdraw(tenant, order, { version: 7 }))).toBe('STALE_VERSION input.version')
    expect(refusedAs(await withdraw(other, order))).toBe('NOT_FOUND input.id')
    expect(await logOf(tenant.as.REGULATOR, 'Rectification', order.id)).toEqual(['ISSUED'])
  })

  test('against the answer that came at the same moment: one of them is done', async () => {
    const tenant = await newTenant()
    const { id, version } = await rectificationIn(tenant, 'ISSUED')
    const both = await Promise.all([
      withdraw(tenant, { id, version }),
      rectify(tenant, 'MANUFACTURER', 'Acknowledge', { id, version }),
    ])
    const refused = both.map(refusedAs)
    expect(refused.filter((one) => one === '')).toHaveLength(1)
    expect(refused.sort()[1]).toMatch(/^(STALE_VERSION input.version|RECTIFICATION_STATE input.id)$/)
  })
})

test('cost: taken back by what an answer costs', async () => {
  const tenant = await newTenant()
  const { id, version } = await rectificationIn(tenant, 'ISSUED', 'MANUFACTURER', {
    doneBy: addDays(dayOf(new Date()), 30),
  })
  const { cost } = await measured(() => withdraw(tenant, { id, version }))
  expect(cost.operations).toBe('2 GetItem + TransactWriteItems')
})
