import { callApi } from '../support/api'
import { draftOfPart, managerOf, type PlanData, planDone } from '../support/part-plans'
import { newTenant, type Tenant } from '../support/tenant'

interface Told {
  readonly kind: string
  readonly text: string
}

const inbox = async ({ as }: Tenant, language = 'zh'): Promise<Told[]> => {
  const query = '{ notices(first: 10) { edges { node { kind text } } } }'
  const { data } = await callApi<{ notices: { edges: { node: Told }[] } }>({
    ...{ query, viewer: as.MANUFACTURER, headers: { 'accept-language': language } },
  })
  return data.notices.edges.map(({ node }) => node)
}

const on = ({ id, version }: PlanData, more: object = {}) => ({ id, version, ...more })

test('K7 whoever may decide on a budget is told that it was submitted, and who asked what became of it', async () => {
  const tenant = await newTenant()
  const draft = await draftOfPart(tenant)
  expect(await inbox(tenant)).toEqual([])
  const submitted = await planDone(tenant, 'Submit', on(draft))
  const [asked] = await inbox(tenant, 'en')
  expect(asked).toMatchObject({ kind: 'PART_BUDGET_SUBMITTED' })
  expect(asked?.text).toMatch(/^A budget is submitted for .+, stage 1: \d+ pieces for \d+ fen\. Somebody other/)
  const refused = await planDone(tenant, 'Reject', on(submitted, { reason: '先用库存' }), managerOf(tenant))
  expect((await inbox(tenant))[0]).toMatchObject({
    kind: 'PART_BUDGET_REJECTED',
    text: expect.stringContaining('先用库存'),
  })
  const again = await planDone(
    tenant,
    'Submit',
    on(await planDone(tenant, 'Amend', on(refused, { basis: { toCome: { output: 1000 } } }))),
  )
  await planDone(tenant, 'Approve', on(again), managerOf(tenant))
  expect((await inbox(tenant)).map(({ kind }) => kind)).toEqual([
    'PART_BUDGET_APPROVED',
    'PART_BUDGET_SUBMITTED',
    'PART_BUDGET_REJECTED',
    'PART_BUDGET_SUBMITTED',
  ])
})
