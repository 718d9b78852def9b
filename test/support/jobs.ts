import { dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { callApi, mutate, newKey, type UserErrorData } from './api'
import { attached, type Document } from './attachments'
import { draftBook, publishBook } from './procedures'
import type { Tenant } from './tenant'
import { bringTo, offered } from './work-orders'

/** An order at work by a book. */
export interface JobAt {
  readonly orderId: string
  readonly stepBookId: string
}

export interface RecordData {
  readonly id: string
  readonly step: string
  readonly kind: string
  readonly at: string
  readonly [field: string]: unknown
}

interface JobData {
  readonly version: number
  readonly due: readonly string[]
  readonly conflicts: readonly string[]
  readonly recordIds: readonly string[]
  readonly closedAt: string | null
  readonly steps: readonly { readonly code: string; readonly status: string }[]
}

const SELECT = 'version due conflicts recordIds closedAt steps { code status }'

/** A PNG of its own. */
const png = (text: string): Document => ({
  name: `${text}.png`,
  contentType: 'image/png',
  content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Buffer.from(text)]),
})

let count = 0
const unique = (name: string): string => {
  count += 1
  return `${name}-${process.pid}-${count}`.padStart(8, '0')
}

export const photographed = ({ as }: Tenant, role: Role = 'TECHNICIAN'): Promise<string> =>
  attached(as[role], png(unique('photo')))

/** A record of now, unless it says otherwise. */
export const recorded = (step: string, kind: string, more: Readonly<Record<string, unknown>> = {}): RecordData => ({
  id: unique('record'),
  step,
  kind,
  at: new Date().toISOString(),
  ...more,
})

/** The tenant's book, published, and an order that was started by it. */
export const startedByBook = async (tenant: Tenant, input: Readonly<Record<string, unknown>> = {}): Promise<JobAt> => {
  const { id: stepBookId } = await publishBook(tenant, await draftBook(tenant, input), dayOf(new Date()))
  return { orderId: await startedOrder(tenant), stepBookId }
}

/** An order at work; `changes` replace the report's input. */
export const startedOrder = async (
  tenant: Tenant,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  const orderId = await offered(tenant, changes)
  await bringTo(tenant, orderId, 'IN_PROGRESS')
  return orderId
}

/** Another order of the tenant's, by the same book: of a unit of its own. */
export const anotherOrder = async (tenant: Tenant): Promise<string> => {
  const serial = unique('SN')
  const { userErrors } = await mutate({
    name: 'unitRegister',
    viewer: tenant.as.MANUFACTURER,
    input: { modelId: toGlobalId('ProductModel', tenant.model.id), serial },
    select: 'unit { id }',
  })
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
  return startedOrder(tenant, { serial })
}

interface SyncAnswer {
  readonly results: readonly {
    readonly id: string
    readonly outcome: string
    readonly refusal: UserErrorData | null
  }[]
  readonly job: JobData | null
  readonly userErrors: readonly UserErrorData[]
}

/** What a device of one of the tenant's people sends. */
export const syncJob = async (
  { as }: Tenant,
  role: Role,
  {
    device = 'phone',
    idempotencyKey = newKey(),
    language = 'en',
    ...input
  }: JobAt & {
    readonly records: readonly RecordData[]
    readonly device?: string
    readonly idempotencyKey?: string
    readonly language?: string
  },
): Promise<SyncAnswer> => {
  const { data, errors } = await callApi<{ jobSync: SyncAnswer }>({
    query: `mutation($input: JobSyncInput!) { jobSync(input: $input) {
      results { id outcome refusal { code field message } } job { ${SELECT} } userErrors { code field message } } }`,
    variables: { input: { ...input, device, idempotencyKey } },
    viewer: as[role],
    headers: { 'accept-language': language },
  })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.jobSync
}

/** The job as one of the tenant's people sees it; null where there is none for them. */
export const readJob = async <T = JobData>(
  { as }: Tenant,
  role: Role,
  orderId: string,
  select = SELECT,
): Promise<T | null> => {
  const { data, errors } = await callApi<{ jobDownload: T | null }>({
    query: `query($orderId: ID!) { jobDownload(orderId: $orderId) { ${select} } }`,
    variables: { orderId },
    viewer: as[role],
  })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.jobDownload
}

/** What came of each of the eight steps (procedures.ts), the current as given. */
export const outcomes = (photo: string, current = '0.2'): RecordData[] => [
  recorded('SAFE', 'DONE', { inOrder: true }),
  recorded('INSUL', 'READING', { value: '5.0', unit: 'MΩ' }),
  recorded('PART', 'PART_SCAN', { part: 'XQG-PUMP-1' }),
  recorded('RUN', 'DONE', { inOrder: true }),
  recorded('CURRENT', 'READING', { value: current, unit: 'A' }),
  recorded('SEAL', 'DONE', { inOrder: true }),
  recorded('PHOTO', 'PHOTO', { attachmentIds: [photo] }),
]

export const selfChecks = (records: readonly RecordData[]): RecordData[] =>
  records.map(({ id, step }) => recorded(step, 'SELF_CHECK', { about: id }))

export const mutualChecks = (records: readonly RecordData[]): RecordData[] =>
  records.filter(({ step }) => step === 'SEAL').map(({ id, step }) => recorded(step, 'MUTUAL_CHECK', { about: id }))

/** Does the whole job of an order by the eight steps, so that it can be completed. */
export const doJob = async (tenant: Tenant, at: JobAt): Promise<readonly RecordData[]> => {
  const done = outcomes(await photographed(tenant))
  const own = [...done, ...selfChecks(done)]
  const sent = [
    await syncJob(tenant, 'TECHNICIAN', { ...at, records: own }),
    await syncJob(tenant, 'SERVICE_POINT', { ...at, records: mutualChecks(done), device: 'desk' }),
  ]
  for (const { userErrors, results } of sent) {
    const refused = results?.filter(({ outcome }) => outcome === 'REFUSED') ?? []
    if (userErrors.length + refused.length > 0) throw new Error(JSON.stringify([userErrors, refused]))
  }
  return own
}
