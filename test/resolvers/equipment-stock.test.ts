import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { callApi, mutate } from '../support/api'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

interface Item {
  readonly id: string
  readonly version: number
}
type Input = Readonly<Record<string, unknown>>

const act = async ({ as }: Tenant, role: Role, name: string, input: Input): Promise<Item> => {
  const select = 'issuedItem { id version }'
  const { object, userErrors } = await mutate<Item>({ name: `equipment${name}`, viewer: as[role], input, select })
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

const issue = (tenant: Tenant, more: Input) =>
  act(tenant, 'MANUFACTURER', 'Issue', {
    servicePointId: toGlobalId('ServicePoint', tenant.point.id),
    ...{ kind: 'LOANER', name: '备机 A', value: 90_000, leased: false, ...more },
  })
const based = ({ id, version }: Item, more: Input = {}) => ({ id, version, ...more })

const linesAt = async ({ as, maker }: Tenant, role: Role, placeId: string) => {
  const query = `query($placeId: ID!, $maker: ID!) { equipmentAt(placeId: $placeId, manufacturerId: $maker) {
    edges { node { kind name balance { available inTransit quarantined } } } } }`
  type Data = { equipmentAt: { edges: { node: { kind: string; name: string; balance: object } }[] } }
  const variables = { placeId, maker: toGlobalId('Manufacturer', maker.id) }
  const { data, errors } = await callApi<Data>({ query, variables, viewer: as[role] })
  expect(errors).toEqual([])
  return data.equipmentAt.edges.map(({ node: { kind, name, balance } }) => [kind, name, ...Object.values(balance)])
}

const wayOf = async ({ as }: Tenant, role: Role, { id }: Item) => {
  const query = `query($id: ID!) { node(id: $id) { ... on IssuedItem { movements(first: 10) { edges { node {
    kind quantity by servicePoint { id } } } } } } }`
  type Data = { node: { movements: { edges: { node: { kind: string; by: string | null } }[] } } | null }
  const { data, errors } = await callApi<Data>({ query, variables: { id }, viewer: as[role] })
  expect(errors).toEqual([])
  return data.node?.movements.edges.map(({ node }) => node) ?? []
}

test('O9 O10 loaners, boards and forms stand on the stock ledger of the point and of the van that has them', async () => {
  const tenant = await newTenant()
  const [pointId, vanId] = [toGlobalId('ServicePoint', tenant.point.id), toGlobalId('Technician', tenant.technician.id)]
  const loaner = await act(tenant, 'SERVICE_POINT', 'Acknowledge', based(await issue(tenant, { serial: 'BJ-1' })))
  await issue(tenant, { serial: 'BJ-2' })
  await issue(tenant, { kind: 'FORM', name: '工单#2', quantity: 500, value: 0 })
  const out = await act(tenant, 'SERVICE_POINT', 'HandOut', based(loaner, { technicianId: vanId }))
  expect(await linesAt(tenant, 'SERVICE_POINT', pointId)).toEqual([
    ['LOANER', '备机 A', 0, 1, 0],
    ['FORM', '工单#2', 0, 500, 0],
  ])
  expect(await linesAt(tenant, 'TECHNICIAN', vanId)).toEqual([['LOANER', '备机 A', 1, 0, 0]])
  // Who carries what is the point's own affair.
  expect(await linesAt(tenant, 'MANUFACTURER', vanId)).toEqual([])
  expect(await linesAt(tenant, 'AUDITOR', vanId)).toEqual([])
  expect((await wayOf(tenant, 'MANUFACTURER', out)).map(({ kind }) => kind)).toEqual(['HAND_OVER', 'ARRIVE', 'ISSUE'])
  const back = await act(tenant, 'SERVICE_POINT', 'HandBack', based(out))
  const sent = await act(tenant, 'SERVICE_POINT', 'SendBack', based(back, { condition: 'GOOD', note: '' }))
  expect(await linesAt(tenant, 'MANUFACTURER', pointId)).toContainEqual(['LOANER', '备机 A', 0, 1, 1])
  await act(tenant, 'MANUFACTURER', 'AcceptReturn', based(sent, { condition: 'GOOD', charge: 0, reason: '' }))
  expect(await linesAt(tenant, 'MANUFACTURER', pointId)).toContainEqual(['LOANER', '备机 A', 0, 1, 0])
})

test('O10 a foreign tenant sees nothing of it, and who of the maker issued it is not the point’s to know', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const item = await issue(tenant, { serial: 'BJ-3' })
  const pointId = toGlobalId('ServicePoint', tenant.point.id)
  const foreign = { ...tenant, as: other.as }
  for (const role of ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'MANUFACTURER'] as const) {
    expect(await linesAt(foreign, role, pointId)).toEqual([])
    expect(await wayOf(foreign, role, item)).toEqual([])
  }
  expect((await wayOf(tenant, 'SERVICE_POINT', item)).map(({ kind, by }) => [kind, by])).toEqual([['ISSUE', null]])
  expect((await wayOf(tenant, 'MANUFACTURER', item)).map(({ by }) => by)).toEqual([tenant.as.MANUFACTURER.sub])
})

test('O10 what a place holds of equipment costs the same whatever lies there', async () => {
  const tenant = await newTenant()
  const pointId = toGlobalId('ServicePoint', tenant.point.id)
  const cost = async () => (await measured(() => linesAt(tenant, 'SERVICE_POINT', pointId))).cost.operations
  await issue(tenant, { serial: 'BJ-4' })
  const first = await cost()
  expect(first).toBe('GetItem + Query')
  for (const name of ['B', 'C', 'D']) await issue(tenant, { name, serial: `BJ-${name}` })
  expect(await cost()).toBe(first)
})
