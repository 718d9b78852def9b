import { checkEvidence, type ExportedEvidence } from '../../functions/evidence/check-evidence'
import type { DaySeal } from '../../functions/evidence/seal'
import { sha256 } from '../../functions/shared/canonical'
import { addDays } from '../../functions/shared/days'
import { fromGlobalId } from '../../functions/shared/ids'
import { type Role, roles } from '../../functions/shared/viewer'
import { fetchEvidence } from '../../local/evidence-fetch'
import { callApi, tokenFor } from '../support/api'
import { sealedOrders } from '../support/evidence'
import { newTenant, type Tenant } from '../support/tenant'
import { bringTo, offered } from '../support/work-orders'

const SEAL = 'day sequence root chains entries sealedAt previousHash hash'
const PROOF = `query ($id: ID!, $day: Day) { workOrderEvidence(id: $id, day: $day) {
  leaf count head bucket index chains path bucketLeaf dayPath seal { ${SEAL} } } }`

interface Proof {
  readonly leaf: string
  readonly count: number
  readonly head: string
  readonly seal: DaySeal
}

const proofOf = (tenant: Tenant, id: string, role: Role = 'MANUFACTURER', day?: string) =>
  callApi<{ workOrderEvidence: Proof | null }>({ query: PROOF, variables: { id, day }, viewer: tenant.as[role] })

const sealedOrder = async (tenant: Tenant): Promise<string> => {
  const id = await offered(tenant)
  await bringTo(tenant, id, 'CONFIRMED')
  await sealedOrders([fromGlobalId('WorkOrder', id, [])])
  return id
}

const entriesFor = async (tenant: Tenant, id: string, role: Role) => {
  const query =
    'query ($id: ID!) { node(id: $id) { ... on WorkOrder { events(first: 2) { edges { node { hash entry } } } } } }'
  type Answer = { node: { events: { edges: { node: { hash: string; entry: string | null } }[] } } }
  const { data } = await callApi<Answer>({ query, variables: { id }, viewer: tenant.as[role] })
  return data.node.events.edges.map(({ node }) => node)
}

describe('G4 an order', () => {
  let tenant: Tenant
  let id: string
  beforeAll(async () => {
    tenant = await newTenant()
    id = await sealedOrder(tenant)
  })

  test('is proved to everyone who may see it, by the same leaf', async () => {
    const leaves = new Set<string>()
    for (const role of ['MANUFACTURER', 'SERVICE_POINT', 'CUSTOMER', 'REGULATOR', 'AUDITOR', 'PLATFORM'] as const) {
      const { data, errors } = await proofOf(tenant, id, role)
      expect([role, errors]).toEqual([role, []])
      leaves.add(data.workOrderEvidence?.leaf ?? '')
    }
    expect(leaves.size).toBe(1)
    const { data } = await proofOf(tenant, id)
    expect(data.workOrderEvidence).toMatchObject({ count: 9, path: [expect.stringMatching(/^[0-9a-f]{64}$/)] })
  })

  test('does not exist for others, and is on no day on which nothing happened', async () => {
    const stranger = await newTenant()
    const { errors } = await proofOf(stranger, id)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND'])
    const { data } = await proofOf(tenant, id, 'MANUFACTURER', '2020-01-01')
    expect(data.workOrderEvidence).toBeNull()
    const { errors: wrong } = await proofOf(tenant, 'abc')
    expect(wrong.map(({ extensions }) => extensions.code)).toEqual(['INVALID_ID'])
  })

  test('shows what its entries say to the maker and its hotline, and to nobody else', async () => {
    for (const role of ['MANUFACTURER', 'HOTLINE'] as const)
      for (const { hash, entry } of await entriesFor(tenant, id, role)) expect(sha256(entry ?? '')).toBe(hash)
    for (const role of ['SERVICE_POINT', 'CUSTOMER', 'REGULATOR', 'AUDITOR', 'PLATFORM'] as const)
      expect((await entriesFor(tenant, id, role)).map(({ entry }) => entry)).toEqual([null, null])
  })

  test('is checked by an outsider with what the API gives anyone, and a change behind the platform is found', async () => {
    const token = await tokenFor(tenant.as.MANUFACTURER)
    const api = { url: 'http://api.test/graphql', token }
    const evidence = await withApi(tenant, () => fetchEvidence(api, { order: id }))
    const failed = (found: ExportedEvidence) => checkEvidence(found).filter(({ ok }) => ok === false)
    expect(failed(evidence)).toEqual([])
    expect(checkEvidence(evidence).filter(({ ok }) => ok === true).length).toBe(8)
    const log = evidence.log ?? []
    expect(failed({ ...evidence, log: log.slice(0, -1) }).map(({ said }) => said)).toEqual([
      'sealed with 9 entries, 8 are left',
    ])
  })
})

describe('G4 seals', () => {
  test('are everyone’s, newest first, page by page, each chained to the one before', async () => {
    const tenant = await newTenant()
    await sealedOrder(tenant)
    await sealedOrder(tenant)
    const query = `query ($after: String) { evidenceSeals(first: 1, after: $after) { edges { cursor node { ${SEAL} } } pageInfo { hasNextPage } } }`
    type Answer = { evidenceSeals: { edges: { cursor: string; node: DaySeal }[] } }
    for (const role of roles) {
      const { data, errors } = await callApi<Answer>({ query, viewer: tenant.as[role] })
      expect([role, errors]).toEqual([role, []])
      const [newest] = data.evidenceSeals.edges
      const second = await callApi<Answer>({ query, variables: { after: newest?.cursor }, viewer: tenant.as[role] })
      const before = second.data.evidenceSeals.edges[0]?.node
      expect(newest?.node.previousHash).toBe(before?.hash)
      expect(newest?.node.day).toBe(addDays(before?.day ?? '', 1))
      const one = `{ evidenceSeal(day: "${before?.day}") { ${SEAL} } }`
      const again = await callApi<{ evidenceSeal: DaySeal }>({ query: one, viewer: tenant.as[role] })
      expect(again.data.evidenceSeal).toEqual(before)
    }
    const none = await callApi({ query: '{ evidenceSeal(day: "2020-01-01") { hash } }', viewer: tenant.as.CUSTOMER })
    expect(none.data).toEqual({ evidenceSeal: null })
  })
})

/** The API behind `fetch`, as the command finds it on the network. */
const withApi = async <T>(tenant: Tenant, run: () => Promise<T>): Promise<T> => {
  const network = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    if (!String(input).startsWith('http://api.test/')) return network(input, init)
    const { query, variables } = JSON.parse(String(init?.body))
    const { data, errors } = await callApi<object>({ query, variables, viewer: tenant.as.MANUFACTURER })
    return Response.json({ data, ...(errors.length > 0 ? { errors } : {}) })
  }
  try {
    return await run()
  } finally {
    globalThis.fetch = network
  }
}
