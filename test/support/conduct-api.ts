import { type BreachEvent, evolveBreach } from '../../functions/admission/conduct/breach'
import { createConductStore } from '../../functions/admission/conduct/conduct.store'
import { sumOf } from '../../functions/admission/conduct/points'
import { breachPoints } from '../../functions/admission/conduct/standing.use-case'
import { queryAll } from '../../functions/platform/page'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { checkEntries, type Entry, replay } from '../../functions/shared/journal'
import { callApi, mutate, type TokenClaims } from './api'
import { orderEvidence, publishedCode } from './conduct-tenant'
import { newTenant, type Tenant } from './tenant'

export const today = dayOf(new Date())
export const breachId = ({ id }: { readonly id: string }) => toGlobalId('Breach', id)

export const withCode = async (): Promise<Tenant> => {
  const tenant = await newTenant()
  await publishedCode(tenant)
  return tenant
}

export interface BreachData {
  readonly id: string
  readonly version: number
  readonly state: string
}
export const act = (name: string, viewer: TokenClaims, input: Readonly<Record<string, unknown>>) =>
  mutate<BreachData>({ name, viewer, input, select: 'breach { id version state }' })

export const allegation = async (tenant: Tenant, change: object = {}) => {
  const evidence = await orderEvidence(tenant)
  const orderId = evidence.type === 'ORDER' ? toGlobalId('WorkOrder', evidence.orderId) : ''
  return { kind: 'OVERCHARGE', evidence: { orderId }, occurredOn: today, text: '多收上门费', ...change }
}
export const colleagueOf = ({ as }: Tenant): TokenClaims => ({
  ...as.MANUFACTURER,
  sub: `${as.MANUFACTURER.sub}:colleague`,
})

export const seen = async (type: string, id: string, viewer: TokenClaims): Promise<boolean> => {
  const { data } = await callApi<{ node: object | null }>({
    query: `{ node(id: "${toGlobalId(type, id)}") { id } }`,
    viewer,
  })
  return data.node !== null
}

export const pointsOf = ({ maker, provider }: Tenant) =>
  breachPoints(maker.id, provider.id, addDays(today, -365), today)

/** Points as the logs in the store tell them. */
export const recounted = async ({ provider, maker }: Tenant): Promise<number> => {
  const logs = new Map<string, Entry<BreachEvent>[]>()
  for await (const row of queryAll({ table: 'Providers', partition: `PROV#${provider.id}`, prefix: 'LOG#BREACH#' })) {
    const { doc } = row as { doc: Entry<BreachEvent> }
    logs.set(doc.subjectId, [...(logs.get(doc.subjectId) ?? []), doc])
  }
  const docs = [...logs.values()].map((log) => {
    const doc = replay(evolveBreach, log)
    if (!doc) throw new Error('An empty log')
    expect(checkEntries(log, doc)).toBeUndefined()
    return doc
  })
  expect(await createConductStore().breaches.loadMany(docs.map(({ id }) => id))).toEqual(docs)
  return sumOf(
    docs
      .filter(({ standing, manufacturerId }) => standing.state === 'CONFIRMED' && manufacturerId === maker.id)
      .map(({ rule }) => rule),
  )
}

export interface Ids {
  readonly [list: string]: { readonly edges: readonly { readonly node: { readonly id: string } }[] }
}
export const listedBy = async (viewer: TokenClaims, list: string, args = ''): Promise<string[]> => {
  const { data, errors } = await callApi<Ids>({ query: `{ ${list}${args} { edges { node { id } } } }`, viewer })
  expect(errors).toEqual([])
  return data[list]?.edges.map(({ node }) => node.id) ?? []
}

export const kindsTold = async (viewer: TokenClaims): Promise<string[]> => {
  type Data = { notices: { edges: { node: { kind: string } }[] } }
  const { data } = await callApi<Data>({ query: '{ notices(first: 50) { edges { node { kind text } } } }', viewer })
  return data.notices.edges.map(({ node }) => node.kind)
}
