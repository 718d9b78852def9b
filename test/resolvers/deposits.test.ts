import { ulid } from 'ulid'
import { addDays, dayOf, monthOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { ahead, amendedFrom } from '../support/agreements'
import { callApi, mutate, newKey } from '../support/api'
import { depositOf } from '../support/deposits'
import { newAgreement } from '../support/evaluations'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

interface Deposit {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly amount: { readonly amount: number } | null
  readonly borneBy: string
  readonly returned: { readonly amount: number } | null
}
type Input = Readonly<Record<string, unknown>>

const FIELDS = 'id version state amount { amount } borneBy returned { amount }'
const today = dayOf(new Date())
const parts = (deposit: object) => ({ parts: { leadDays: 3, returnDays: 30, ...deposit } })

const authorise = ({ as, point, maker, category }: Tenant) =>
  mutate({
    name: 'pointAuthorisationIssue',
    viewer: as.MANUFACTURER,
    select: 'pointAuthorisation { id }',
    input: {
      servicePointId: toGlobalId('ServicePoint', point.id),
      manufacturerId: toGlobalId('Manufacturer', maker.id),
      categoryIds: [toGlobalId('ProductCategory', category.id)],
      ...{ level: 1, validFrom: today, validTo: addDays(today, 300) },
    },
  })

const deposits = async ({ as, agreement }: Tenant, role: Role): Promise<Deposit[]> => {
  const { data, errors } = await callApi<{ pointDeposits: { edges: { node: Deposit }[] } }>({
    query: `query($id: ID!) { pointDeposits(agreementId: $id) { edges { node { ${FIELDS} } } } }`,
    variables: { id: toGlobalId('Agreement', agreement.id) },
    viewer: as[role],
  })
  expect(errors).toEqual([])
  return data.pointDeposits.edges.map(({ node }) => node)
}

const act = ({ as }: Tenant, role: Role, name: string, input: Input) =>
  mutate<Deposit>({ name: `pointDeposit${name}`, viewer: as[role], input, select: `pointDeposit { ${FIELDS} }` })

const settled = async ({ as }: Tenant, agreementId: string) => {
  const query = `query($id: ID!, $month: Month!) {
    settlementStatement(agreementId: $id, month: $month) { lines { item borneBy due amount { amount } } due { amount } }
  }`
  const variables = { id: toGlobalId('Agreement', agreementId), month: monthOf(new Date()) }
  type Statement = { lines: object[]; due: { amount: number } }
  const { data } = await callApi<{ settlementStatement: Statement | null }>({ query, variables, viewer: as.PROVIDER })
  return data.settlementStatement
}

test('N16 the first letter under an agreement makes the deposit due, once; both sides then do their part', async () => {
  const tenant = await newTenant()
  await amendedFrom(tenant, ahead(-1), parts({ depositAmount: 500_000 }))
  expect((await authorise(tenant)).userErrors).toEqual([])
  const [due, ...others] = await deposits(tenant, 'SERVICE_POINT')
  expect([due, others]).toMatchObject([{ state: 'DUE', amount: { amount: 500_000 }, borneBy: 'PROVIDER' }, []])
  expect((await authorise(tenant)).userErrors).toEqual([])
  expect(await deposits(tenant, 'MANUFACTURER')).toEqual([due])
  const paying = { id: due?.id, version: due?.version, reference: '银行回单 1', idempotencyKey: newKey() }
  expect((await act(tenant, 'PROVIDER', 'Pay', paying)).object).toMatchObject({ state: 'PAID', version: 2 })
  // The same request again has one effect; another one on what was read before is refused.
  expect((await act(tenant, 'PROVIDER', 'Pay', paying)).object).toMatchObject({ state: 'PAID', version: 2 })
  const stale = await act(tenant, 'SERVICE_POINT', 'Pay', { ...paying, idempotencyKey: newKey() })
  expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION' }])
  const held = await act(tenant, 'MANUFACTURER', 'Confirm', { id: due?.id, version: 2 })
  expect(held.object).toMatchObject({ state: 'HELD' })
  const early = await act(tenant, 'MANUFACTURER', 'Close', { id: due?.id, version: 3 })
  expect(early.userErrors).toMatchObject([{ code: 'DEPOSIT_AGREEMENT_RUNS', field: ['input', 'id'] }])
  expect(await settled(tenant, tenant.agreement.id)).toMatchObject({
    lines: [{ item: 'DEPOSIT', borneBy: 'PROVIDER', due: false, amount: { amount: 500_000 } }],
    due: { amount: 0 },
  })
})

test('N16 a waived deposit is borne by the dealer, on the account and in the settlement', async () => {
  const tenant = await newTenant()
  await amendedFrom(tenant, ahead(-1), parts({ depositWaivedTo: 'DEALER' }))
  expect((await authorise(tenant)).userErrors).toEqual([])
  expect(await deposits(tenant, 'PROVIDER')).toMatchObject([{ state: 'WAIVED', amount: null, borneBy: 'DEALER' }])
  const { maker, provider } = tenant
  const term = { validFrom: addDays(today, -300), validTo: addDays(today, -1), categoryIds: [ulid()] }
  const over = await newAgreement({ manufacturerId: maker.id, providerId: provider.id, ...term })
  const { id, version } = await depositOf(tenant, 'WAIVED', over.id)
  const closing = { id: toGlobalId('PointDeposit', id), version, charges: 7000, reason: '配件遗失' }
  const closed = await act(tenant, 'MANUFACTURER', 'Close', closing)
  expect(closed.object).toMatchObject({ state: 'CLOSED', borneBy: 'DEALER', returned: null })
  const statement = await settled(tenant, over.id)
  expect(statement).toMatchObject({
    lines: [{ item: 'DEPOSIT_LOSS', borneBy: 'DEALER', due: false, amount: { amount: 7000 } }],
    due: { amount: 0 },
  })
})

test('N16 what is given back is due with the settlement of its month', async () => {
  const tenant = await newTenant()
  const { maker, provider } = tenant
  const term = { validFrom: addDays(today, -300), validTo: addDays(today, -1), categoryIds: [ulid()] }
  const over = await newAgreement({ manufacturerId: maker.id, providerId: provider.id, ...term })
  const { id, version } = await depositOf(tenant, 'HELD', over.id)
  const closing = { id: toGlobalId('PointDeposit', id), version, charges: 100_000, reason: '配件遗失' }
  const closed = await act(tenant, 'MANUFACTURER', 'Close', closing)
  expect(closed.object).toMatchObject({ state: 'CLOSED', returned: { amount: 400_000 } })
  expect(await settled(tenant, over.id)).toMatchObject({ due: { amount: 400_000 } })
})

test('N16 a letter that opens an account costs one read more, and one that opens none the same without its writes', async () => {
  const tenant = await newTenant()
  const plain = (await measured(() => authorise(tenant))).cost
  await amendedFrom(tenant, ahead(-1), parts({ depositAmount: 500_000 }))
  const first = (await measured(() => authorise(tenant))).cost
  const second = (await measured(() => authorise(tenant))).cost
  expect([first.calls - plain.calls, second.calls - plain.calls]).toEqual([1, 1])
  expect(first.write).toBeGreaterThan(second.write)
})
