import { addDays } from '../../functions/shared/days'
import type { Role } from '../../functions/shared/viewer'
import { callApi } from '../support/api'
import { actionIn, improve, problem, today } from '../support/improvement'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const codes = ({ userErrors }: { readonly userErrors: readonly { code: string; field: readonly string[] }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join()

const ask = async <T>(tenant: Tenant, role: Role, query: string): Promise<T> => {
  const { data, errors } = await callApi<T>({ query, viewer: tenant.as[role] })
  expect(errors).toEqual([])
  return data
}
const ids = async (tenant: Tenant, role: Role, open = true) =>
  (
    await ask<{ correctiveActions: { edges: { node: { id: string } }[] } }>(
      tenant,
      role,
      `{ correctiveActions(open: ${open}) { edges { node { id } } } }`,
    )
  ).correctiveActions.edges.map(({ node: { id } }) => id)

describe('Q8 corrective actions', () => {
  test('of a maker and of a provider: each its own, the auditor the maker’s; open ones by the day due next', async () => {
    const tenant = await newTenant()
    const [later, sooner, provider] = [
      await actionIn(tenant, 'OPENED'),
      await actionIn(tenant, 'PLANNED'),
      await actionIn(tenant, 'DONE', 'PROVIDER'),
    ]
    expect(await ids(tenant, 'MANUFACTURER')).toEqual([sooner.id, later.id])
    expect(await ids(tenant, 'AUDITOR')).toEqual([sooner.id, later.id])
    expect(await ids(tenant, 'PROVIDER')).toEqual([provider.id])
    const { id, version } = later
    expect(codes(await improve(tenant, 'MANUFACTURER', 'Drop', { id, version, reason: '停产' }))).toBe('')
    expect([await ids(tenant, 'MANUFACTURER'), await ids(tenant, 'MANUFACTURER', false)]).toEqual([
      [sooner.id],
      [sooner.id, later.id],
    ])
  })

  test('shows its cause, its steps, and how many orders without one would show that it is gone', async () => {
    const tenant = await newTenant()
    const { id } = await actionIn(tenant, 'DONE')
    const fields =
      'state root whys exposureNeeded steps { what who dueOn late doneAt } checks { shown } log { edges { node { action } } }'
    const { node } = await ask<{ node: object }>(
      tenant,
      'MANUFACTURER',
      `{ node(id: "${id}") { ... on CorrectiveAction { ${fields} } } }`,
    )
    expect(node).toMatchObject({
      ...{ state: 'DONE', root: '价目表无唯一约束', exposureNeeded: 114, checks: [] },
      steps: [
        { what: '增加唯一校验', who: '信息部', dueOn: addDays(today, 10), late: false, doneAt: expect.any(String) },
      ],
      log: { edges: ['OPENED', 'ANALYSED', 'PLANNED', 'STEP_DONE'].map((action) => ({ node: { action } })) },
    })
  })

  test('refused: a stranger’s, a stale version, what comes too early', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { id, version } = await actionIn(tenant, 'DONE')
    const after = { occurrences: 0, exposure: 200, from: today, to: today }
    const check = (of: Tenant, change: object = {}) =>
      improve(of, 'MANUFACTURER', 'Check', { id, version, after, ...change })
    expect(codes(await check(other))).toBe('NOT_FOUND input.id')
    expect(codes(await check(tenant, { version: 1 }))).toBe('STALE_VERSION input.version')
    expect(codes(await check(tenant))).toBe('IMPROVEMENT_WINDOW input.after.from')
    const never = { ...problem, before: { ...problem.before, occurrences: 0 } }
    expect(codes(await improve(tenant, 'MANUFACTURER', 'Open', never))).toBe('OUT_OF_RANGE input.before.occurrences')
  })

  test('cost: to open, to act, to read what is open', async () => {
    const tenant = await newTenant()
    const opened = await measured(() => improve(tenant, 'MANUFACTURER', 'Open', problem))
    const { id, version } = opened.result.object ?? { id: '', version: 0 }
    const acted = await measured(() =>
      improve(tenant, 'MANUFACTURER', 'Analyse', { id, version, whys: ['一', '二', '三'] }),
    )
    const read = await measured(() => ids(tenant, 'MANUFACTURER'))
    expect([opened.cost, acted.cost, read.cost]).toEqual([
      { calls: 1, read: 0, write: 7, operations: 'TransactWriteItems' },
      { calls: 2, read: 1, write: 6, operations: 'GetItem + TransactWriteItems' },
      { calls: 2, read: 1, write: 0, operations: 'Query + GetItem' },
    ])
  })
})
