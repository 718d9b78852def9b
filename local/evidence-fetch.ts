import type { ExportedEntry, ExportedEvidence, ExportedProof } from '../functions/evidence/check-evidence'
import type { DaySeal } from '../functions/evidence/seal'
import type { Day } from '../functions/shared/days'
import { parseGlobalId } from '../functions/shared/ids'
import { UsageError } from './command'

/** Where to ask, and as whom. */
export interface Api {
  readonly url: string
  readonly token: string
}

export interface Wanted {
  /** Global id of an order; without it only the seals are fetched. */
  readonly order?: string | undefined
  /** Of the seal; by default the latest on which the order's log grew. */
  readonly day?: Day | undefined
  /** Seals from this day on; by default from the first. */
  readonly from?: Day | undefined
}

const PAGE = 100
const SEAL = 'day sequence root chains entries sealedAt previousHash hash'

/** Everything that check-evidence.ts looks at, by the public API alone: what is asked for here anybody can ask for. */
export const fetchEvidence = async (api: Api, { order, day, from }: Wanted): Promise<ExportedEvidence> => {
  const orderId = order === undefined ? undefined : localId(order)
  const proof = order === undefined ? undefined : await proofOf(api, order, day)
  const since = [from, proof?.day].filter((one) => one !== undefined).sort()[0]
  return {
    orderId,
    ...(order === undefined ? {} : { log: await logOf(api, order) }),
    proof,
    // Of one who has kept a seal: from the older of both; of one who has none, all.
    seals: await sealsFrom(api, from === undefined ? undefined : since),
  }
}

const localId = (order: string): string => {
  const parsed = parseGlobalId(order)
  if (parsed?.type !== 'WorkOrder') throw new UsageError(`"${order}" is not the id of an order`)
  return parsed.id
}

const ask = async <T>({ url, token }: Api, query: string, variables: object): Promise<T> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  }).catch((error) => {
    throw new Error(`${url} does not answer`, { cause: error })
  })
  const { data, errors } = (await response.json().catch(() => ({}))) as { data?: T; errors?: { message: string }[] }
  if (errors?.[0]) throw new Error(errors[0].message)
  if (!data) throw new Error(`${url} answered ${response.status} without data`)
  return data
}

interface Paged<N> {
  readonly edges: readonly { readonly node: N }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

async function* pagesOf<N>(read: (after: string | null) => Promise<Paged<N>>): AsyncGenerator<N> {
  for (let after: string | null = null, more = true; more; ) {
    const page: Paged<N> = await read(after)
    for (const { node } of page.edges) yield node
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
}

const logOf = async (api: Api, id: string): Promise<ExportedEntry[]> => {
  const query = `query ($id: ID!, $after: String) { node(id: $id) { ... on WorkOrder { events(first: ${PAGE}, after: $after) {
    edges { node { sequence previousHash hash entry } } pageInfo { hasNextPage endCursor } } } } }`
  type Answer = { readonly node: { readonly events: Paged<ExportedEntry> } | null }
  const log: ExportedEntry[] = []
  const read = async (after: string | null) => {
    const { node } = await ask<Answer>(api, query, { id, after })
    if (!node) throw new Error(`There is no order ${id} for you`)
    return node.events
  }
  for await (const entry of pagesOf(read)) log.push(entry)
  return log
}

const proofOf = async (api: Api, id: string, day: Day | undefined): Promise<ExportedProof | undefined> => {
  const query = `query ($id: ID!, $day: Day) { workOrderEvidence(id: $id, day: $day) {
    leaf bucket index chains path bucketLeaf dayPath seal { day } } }`
  type Shown = Omit<ExportedProof, 'day'> & { readonly seal: { readonly day: Day } }
  const { workOrderEvidence: shown } = await ask<{ workOrderEvidence: Shown | null }>(api, query, { id, day })
  if (!shown) return undefined
  const { seal, ...proof } = shown
  return { ...proof, day: seal.day }
}

const sealsFrom = async (api: Api, from: Day | undefined): Promise<DaySeal[]> => {
  const query = `query ($after: String) { evidenceSeals(first: ${PAGE}, after: $after) {
    edges { node { ${SEAL} } } pageInfo { hasNextPage endCursor } } }`
  const seals: DaySeal[] = []
  const read = async (after: string | null) =>
    (await ask<{ evidenceSeals: Paged<DaySeal> }>(api, query, { after })).evidenceSeals
  for await (const seal of pagesOf(read)) {
    if (from !== undefined && seal.day < from) break
    seals.push(seal)
  }
  return seals
}
