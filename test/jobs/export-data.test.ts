import type { Context, SQSBatchResponse, SQSRecord } from 'aws-lambda'
import fc from 'fast-check'
import { handler as workEntry } from '../../functions/exports/export-data.queue'
import { createExportsStore } from '../../functions/exports/exports.store'
import { writePiece } from '../../functions/exports/write-piece.use-case'
import { logger } from '../../functions/platform/logger'
import { sha256 } from '../../functions/shared/canonical'
import { fromGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { deployed } from '../support/deployed'
import {
  begun,
  cancelExportOf,
  carriedOut,
  exportSeenBy,
  inMemory,
  pieceDeps,
  requestExportOf,
  thisMonth,
} from '../support/exports'
import { addManyOrders } from '../support/many-orders'
import { measured } from '../support/meter'
import { handed } from '../support/relay'
import { recordOf } from '../support/stream-record'
import { newTenant, type Tenant } from '../support/tenant'

beforeAll(() => logger.setLogLevel('SILENT'))

const write = deployed('export-data', writePiece)
const localId = (id: string) => fromGlobalId('DataExport', id, [])
const ordersIn = (texts: Iterable<string>): string[] =>
  [...texts].flatMap((text) => text.trimEnd().split('\n')).map((line) => JSON.parse(line).order as string)

let tenant: Tenant
beforeAll(async () => {
  tenant = await newTenant()
  await addManyOrders(tenant, 230)
}, 60_000)
/** Every test has the organisation's places free. */
afterEach(async () => {
  for (const role of ['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT', 'REGULATOR'] as const) await emptied(role)
})

const emptied = async (role: Role): Promise<void> => {
  const { exports, unfinished } = createExportsStore()
  const { as, maker, provider, point, region } = tenant
  const organisation = { MANUFACTURER: maker.id, PROVIDER: provider.id, SERVICE_POINT: point.id, REGULATOR: region }[
    role as 'MANUFACTURER'
  ]
  for (const id of (await unfinished(`${role}~${organisation}`)).ids) {
    const { version } = await exports.need(id, [])
    const global = Buffer.from(`DataExport:${id}`).toString('base64url')
    await cancelExportOf({ ...tenant, as }, role, { id: global, version })
  }
}

describe('G1 an export', () => {
  test.each(['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT', 'REGULATOR', 'AUDITOR'] as const)(
    'of a %s has every order once',
    async (role) => {
      const { kept, put } = inMemory()
      const done = await carriedOut((await begun(tenant, role)).id, { put })
      expect(done).toMatchObject({ state: 'DONE', files: [{ rows: 230 }] })
      const orders = ordersIn(kept.values())
      expect([orders.length, new Set(orders).size]).toEqual([230, 230])
    },
  )

  test('of a province has those of every prefecture in it', async () => {
    const province = {
      ...tenant,
      as: { ...tenant.as, REGULATOR: { ...tenant.as.REGULATOR, region: `${tenant.region.slice(0, 2)}0000` } },
    }
    const { id } = await begun(province, 'REGULATOR')
    const { kept, put } = inMemory()
    await carriedOut(id, { put })
    const counties = [...kept.values()]
      .flatMap((text) => text.trimEnd().split('\n'))
      .map((line) => JSON.parse(line).region)
    expect(counties.filter((county) => county === tenant.region)).toHaveLength(230)
  }, 60_000)

  test('of a stranger, or of a month without orders, has none', async () => {
    const stranger = await newTenant()
    const { put, kept } = inMemory()
    for (const role of ['MANUFACTURER', 'PROVIDER', 'REGULATOR'] as const) {
      const done = await carriedOut((await begun(stranger, role)).id, { put })
      expect(done).toMatchObject({ state: 'DONE', files: [] })
    }
    const past = await begun(tenant, 'MANUFACTURER', { from: '2020-01', to: '2020-03' })
    expect(await carriedOut(past.id, { put })).toMatchObject({ state: 'DONE', files: [] })
    expect(kept.size).toBe(0)
  })

  test('in pieces of any size, with crashes, repeated and doubled messages, has every order once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 40, max: 250 }), fc.infiniteStream(fc.nat(9)), async (pieceRows, chance) => {
        const draw = () => chance.next().value as number
        const { kept, put } = inMemory()
        const { id } = await begun(tenant, 'MANUFACTURER')
        const store = createExportsStore()
        const failing: typeof put = async (...given) => {
          const fate = draw()
          if (fate === 0) throw new Error('the power went')
          await put(...given)
          if (fate === 1) throw new Error('the power went')
        }
        for (;;) {
          const { version, state } = await store.exports.need(localId(id), [])
          if (state === 'DONE') break
          const piece = { id: localId(id), version }
          const deps = pieceDeps({ pieceRows, put: failing })
          // An old message as well, and sometimes two workers at the same piece.
          const sent = [piece, { ...piece, version: version - 1 }, ...(draw() < 3 ? [piece] : [])]
          await Promise.allSettled(sent.map((one) => write(deps, one)))
        }
        const { files } = await store.exports.need(localId(id), [])
        const orders = ordersIn(files.map(({ key }) => kept.get(key) ?? ''))
        expect([orders.length, new Set(orders).size]).toEqual([230, 230])
        for (const { key, sha256: hash, bytes, rows } of files) {
          const text = kept.get(key) ?? ''
          expect([sha256(text), Buffer.byteLength(text), ordersIn([text]).length]).toEqual([hash, bytes, rows])
          expect(rows).toBeLessThanOrEqual(pieceRows)
        }
      }),
      { numRuns: 8 },
    )
  }, 120_000)

  test('is not gone on with by a message that is of an older version of it, nor by one of what is done', async () => {
    const { kept, put } = inMemory()
    const { id } = await begun(tenant, 'MANUFACTURER')
    const deps = pieceDeps({ put, pieceRows: 100 })
    await write(deps, { id: localId(id), version: 1 })
    expect(await write(deps, { id: localId(id), version: 1 })).toBeUndefined()
    expect(kept.size).toBe(1)
    await carriedOut(id, { put })
    expect(await write(deps, { id: localId(id), version: 3 })).toBeUndefined()
    expect(kept.size).toBe(2)
  })

  test('that is cancelled while a piece of it is written stays cancelled, and its place is free', async () => {
    const { id, version } = await begun(tenant, 'MANUFACTURER')
    const { put } = inMemory()
    const slow: typeof put = async (...given) => {
      expect((await cancelExportOf(tenant, 'MANUFACTURER', { id, version })).userErrors).toEqual([])
      await put(...given)
    }
    expect(await write(pieceDeps({ put: slow }), { id: localId(id), version: 1 })).toBeUndefined()
    expect(await exportSeenBy(tenant, 'MANUFACTURER', id)).toMatchObject({ state: 'CANCELLED', files: [] })
    for (let n = 0; n < 3; n += 1) await begun(tenant, 'MANUFACTURER')
  })
})

describe('G1 at once', () => {
  test('an organisation has three, however many ask in the same moment, and one more when one is done', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => requestExportOf(tenant, 'MANUFACTURER')))
    const begunOnes = answers.flatMap(({ object }) => (object ? [object] : []))
    expect(begunOnes).toHaveLength(3)
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'EXPORTS_TOO_MANY'))
    expect((await requestExportOf(tenant, 'PROVIDER')).userErrors).toEqual([])
    await carriedOut(begunOnes[0]?.id ?? '', inMemory())
    expect((await requestExportOf(tenant, 'MANUFACTURER')).userErrors).toEqual([])
    expect((await requestExportOf(tenant, 'MANUFACTURER')).userErrors).toMatchObject([{ code: 'EXPORTS_TOO_MANY' }])
  })

  test('a request sent again is the same, also when all places are taken', async () => {
    const key = { idempotencyKey: `again-${Date.now()}` }
    const first = await begun(tenant, 'MANUFACTURER', key)
    for (let n = 0; n < 2; n += 1) await begun(tenant, 'MANUFACTURER')
    expect((await begun(tenant, 'MANUFACTURER', key)).id).toBe(first.id)
  })

  test('several that end in the same moment leave no place taken', async () => {
    const three = [
      await begun(tenant, 'MANUFACTURER'),
      await begun(tenant, 'MANUFACTURER'),
      await begun(tenant, 'MANUFACTURER'),
    ]
    await Promise.all(three.map(({ id }) => carriedOut(id, inMemory())))
    expect((await createExportsStore().unfinished(`MANUFACTURER~${tenant.maker.id}`)).ids).toEqual([])
  })
})

describe('G1 as deployed', () => {
  test('the stream sends for the next piece, and the worker writes it where it can be downloaded', async () => {
    const { id } = await begun(tenant, 'MANUFACTURER', { format: 'CSV' })
    const doc = await createExportsStore().exports.need(localId(id), [])
    const image = { kind: 'DATA_EXPORT', state: doc.state, doc }
    const pieces = await handed('export-data', [recordOf(image, 1), recordOf(image, 2)])
    expect(pieces).toEqual([
      { id: doc.id, version: 1 },
      { id: doc.id, version: 1 },
    ])
    const message = (body: object | string, i: number): SQSRecord =>
      ({ messageId: String(i), eventSource: 'aws:sqs', body: JSON.stringify(body) }) as SQSRecord
    const run = deployed('export-data', workEntry)
    const response = (await run(
      { Records: [...pieces, { id: 'no.such' }].map(message) },
      {} as Context,
      () => {},
    )) as SQSBatchResponse
    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] })
    const seen = await exportSeenBy(tenant, 'MANUFACTURER', id)
    expect(seen).toMatchObject({ state: 'DONE', progress: 1, rows: 230, files: [{ number: 1, rows: 230 }] })
    const response2 = await fetch(seen?.files[0]?.url ?? '')
    const text = Buffer.from(await response2.arrayBuffer()).toString()
    expect(sha256(text)).toBe(seen?.files[0]?.sha256)
    expect(text.split('\r\n')).toHaveLength(232)
    expect(response2.headers.get('content-disposition')).toContain(`orders-${thisMonth()}-${thisMonth()}-001.csv`)
  })
})

test('G1 cost of a piece: 1 Query and 1 BatchGet a hundred orders, 1 GetItem, 1 transaction, and the names', async () => {
  const { id } = await begun(tenant, 'MANUFACTURER')
  const { put } = inMemory()
  const { cost } = await measured(() => writePiece(pieceDeps({ put, pieceRows: 100 }), { id: localId(id), version: 1 }))
  expect(cost.calls).toBeLessThanOrEqual(8)
  expect(cost.write).toBeLessThanOrEqual(12)
})
