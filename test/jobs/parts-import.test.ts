import { ulid } from 'ulid'
import { newModel } from '../../functions/network/manufacturer'
import { createNetworkStore } from '../../functions/network/network.store'
import { createCatalogueStore } from '../../functions/parts/catalogue/catalogue.store'
import { handler } from '../../functions/parts/catalogue/exchange/import-catalogue.queue'
import { importCatalogue as importCatalogueBare } from '../../functions/parts/catalogue/exchange/import-catalogue.use-case'
import { evolvePart } from '../../functions/parts/catalogue/part'
import { modelPartition } from '../../functions/parts/catalogue/part-keys.store'
import { partsByNumber } from '../../functions/parts/catalogue/parts-of.use-case'
import { queryAll } from '../../functions/platform/page'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { checkEntries, replay } from '../../functions/shared/journal'
import { callApi, mutate, newKey } from '../support/api'
import { requestOf } from '../support/conduct-tenant'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { newPart } from '../support/parts'
import { imported, importShown, reading, runImport, sendCatalogue } from '../support/parts-exchange'
import { HEADERS, rowOf } from '../support/parts-rows'
import { handed, worked } from '../support/relay'
import { csv, xlsx } from '../support/sheets'
import { recordOf } from '../support/stream-record'
import { newTenant, type Tenant } from '../support/tenant'

const importCatalogue = deployed('import-catalogue', importCatalogueBare)

const file = (...rows: readonly (readonly (string | number)[])[]) => csv([HEADERS, ...rows])

const numbers = async ({ maker, as, model }: Tenant, ofModel = false): Promise<string[]> => {
  const variables = {
    maker: toGlobalId('Manufacturer', maker.id),
    model: ofModel ? toGlobalId('ProductModel', model.id) : null,
  }
  const query =
    'query($maker: ID!, $model: ID) { parts(manufacturerId: $maker, modelId: $model, first: 100) { edges { node { number } } } }'
  const { data } = await callApi<{ parts: { edges: { node: { number: string } }[] } }>({
    query,
    variables,
    viewer: as.MANUFACTURER,
  })
  return data.parts.edges.map(({ node }) => node.number)
}

const partsOf = ({ maker }: Tenant, ...of: string[]) => partsByNumber(maker.id, of)

test('K6 a file is taken over as a whole: parts, their places, chains and substitutes', async () => {
  const tenant = await newTenant()
  const chain = { supersededBy: 'B-2', supersededFrom: '2026-01-01', substitutes: 'b-2' }
  const shown = await imported(
    tenant,
    file(
      rowOf('A-1', { ...chain, tracking: '序列号', shelfLifeDays: 365, wearClass: '易损件', nameEn: 'Board' }),
      rowOf('B-2', { substitutes: 'A-1' }),
    ),
  )
  expect(shown).toMatchObject({ state: 'DONE', counts: { rows: 2, added: 2, changed: 0, unchanged: 0, problems: 0 } })
  const { id } = tenant.maker
  const [a, b] = await partsOf(tenant, 'A-1', 'B-2')
  expect(a).toMatchObject({
    ...{ version: 1, partNumber: 'A-1', nameEn: 'Board', tracking: 'SERIAL', wearClass: 'WEARING', shelfLifeDays: 365 },
    ...{ cost: 8000, priceCeiling: 20_050, leadTimeDays: 14, categoryIds: [tenant.category.id] },
    fits: [{ modelId: tenant.model.id, position: '12-3', quantity: 2 }],
    supersededBy: { partId: `${id}.B-2`, from: '2026-01-01' },
    substitutes: [`${id}.B-2`],
  })
  expect(b).toMatchObject({ tracking: 'NONE', wearClass: 'ORDINARY', substitutes: [`${id}.A-1`] })
  expect([await numbers(tenant), await numbers(tenant, true)]).toEqual([
    ['A-1', 'B-2'],
    ['A-1', 'B-2'],
  ])
})

test('K6 the same file sent twice has one effect, and a row says all of its part', async () => {
  const tenant = await newTenant()
  await imported(tenant, file(rowOf('A-1', { nameEn: 'Board' }), rowOf('B-2')))
  const again = await imported(tenant, file(rowOf('A-1', { nameEn: 'Board' }), rowOf('B-2')))
  expect(again.counts).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  const next = await imported(tenant, await xlsx([HEADERS, rowOf('A-1', { costCny: 90 }).map((v) => v || null)]))
  expect(next.counts).toMatchObject({ rows: 1, changed: 1, unchanged: 0 })
  const [a, b] = await partsOf(tenant, 'A-1', 'B-2')
  expect([a?.cost, a?.nameEn, a?.version, b?.version]).toEqual([9000, undefined, 2, 1])
  const { parts } = createCatalogueStore()
  const log = (await parts.entryPage(a?.id ?? '', { first: 10 })).rows.map(({ node }) => node)
  expect(replay(evolvePart, log)).toEqual(a)
  expect(a && checkEntries(log, a)).toBeUndefined()
  expect(log.map(({ role, by }) => [role, by])).toEqual([
    ['MANUFACTURER', tenant.as.MANUFACTURER.sub],
    ['MANUFACTURER', tenant.as.MANUFACTURER.sub],
  ])
})

/** Numbers in a model's list as it is kept, whoever would be shown them. */
const listed = async (modelId: string): Promise<string[]> => {
  const found: string[] = []
  for await (const { sk } of queryAll({ table: 'Parts', partition: modelPartition(modelId) })) found.push(String(sk))
  return found
}

test('K6 a part that a file takes a model from leaves its list; a file that is not taken over leaves no trace in any', async () => {
  const tenant = await newTenant()
  const { maker, model, brand, category, as } = tenant
  const viewer = { role: 'PLATFORM', subject: 'test' } as const
  const data = { name: 'XQG-200', repairLevel: 1 }
  const other = await createNetworkStore().models.create(requestOf(0), newModel(ulid(), brand, category, data, viewer))
  await imported(tenant, file(rowOf('A-1'), rowOf('B-2')))
  expect(await listed(model.id)).toEqual(['A-1', 'B-2'])
  const moved = await imported(tenant, file(rowOf('A-1', { models: 'XQG-200@7*1' })))
  expect(moved).toMatchObject({ state: 'DONE', counts: { added: 0, changed: 1 } })
  expect([await listed(model.id), await listed(other.id)]).toEqual([['B-2'], ['A-1']])
  expect([await numbers(tenant), await numbers(tenant, true)]).toEqual([['A-1', 'B-2'], ['B-2']])
  // Staged in the other's list, then refused since somebody changed the part meanwhile.
  const { object } = await sendCatalogue(tenant, file(rowOf('B-2', { models: 'XQG-200@7*1' })))
  const modelsOf = async (id: string) => {
    const input = { id: toGlobalId('Part', `${maker.id}.B-2`), version: 1, cost: 777 }
    await mutate({ name: 'partChange', viewer: as.MANUFACTURER, input, select: 'part { id }' })
    return reading().modelsOf(id)
  }
  const refused = await importCatalogue(reading({ modelsOf }), fromGlobalId('PartsImport', object?.id ?? '', []))
  expect(refused.state).toBe('REFUSED')
  expect([await listed(model.id), await listed(other.id)]).toEqual([['B-2'], ['A-1']])
})

test('K6 with one problem nothing is taken over, and all problems are told by cell', async () => {
  const tenant = await newTenant()
  await newPart(tenant, { partNumber: 'OLD', tracking: 'SERIAL' })
  await newPart(tenant, { partNumber: 'NEXT' })
  const sent = file(
    rowOf('GOOD'),
    rowOf('X-1', { models: 'XQG-100; NONE-1', costCny: 'viel', supersededBy: 'NOWHERE', supersededFrom: '2026-01-01' }),
    rowOf('x-1'),
    rowOf('OLD', { tracking: 'LOT', supersededBy: 'NEXT' }),
    rowOf('C-1', { supersededBy: 'C-2', supersededFrom: '2026-01-01', shelfLifeDays: 5 }),
    rowOf('C-2', { supersededBy: 'C-1', supersededFrom: '2026-01-01', substitutes: 'C-2; GONE' }),
    rowOf('', { leadTimeDays: 9999 }),
  )
  const { state, counts, problems } = await imported(tenant, sent)
  expect([state, counts]).toEqual(['REFUSED', { rows: 7, added: 0, changed: 0, unchanged: 0, problems: 13 }])
  expect(problems.edges.map(({ node: { row, column, value, code } }) => `${row}${column} ${code} ${value}`)).toEqual([
    '3I INVALID_VALUE viel',
    '3D INVALID_VALUE XQG-100; NONE-1',
    '3K INVALID_VALUE NOWHERE',
    '4A SHEET_ROW_TWICE x-1',
    '5G TRACKING_FIXED LOT',
    '5L REQUIRED ',
    '6H SHELF_LIFE_NEEDS_TRACKING 5',
    '6K SUPERSESSION_CYCLE C-2',
    '7K SUPERSESSION_CYCLE C-1',
    '7M INVALID_VALUE C-2; GONE',
    '7M INVALID_VALUE C-2; GONE',
    '8A REQUIRED ',
    '8F OUT_OF_RANGE 9999',
  ])
  expect(problems.edges[0]?.node.message).toContain('12.50')
  expect(await numbers(tenant)).toEqual(['NEXT', 'OLD'])
})

test('K6 a dry run tells the same and takes nothing over', async () => {
  const tenant = await newTenant()
  expect(await imported(tenant, file(rowOf('A-1')), { dryRun: true })).toMatchObject({
    state: 'CHECKED',
    counts: { added: 1, problems: 0 },
    publishedAt: null,
  })
  expect((await imported(tenant, file(rowOf('', {})), { dryRun: true })).state).toBe('REFUSED')
  expect(await numbers(tenant)).toEqual([])
})

test('K6 problems come in pages however many there are', async () => {
  const tenant = await newTenant()
  const { object } = await sendCatalogue(
    tenant,
    file(...Array.from({ length: 125 }, () => rowOf('', { costCny: 'x' }))),
  )
  const id = object?.id ?? ''
  await runImport(id)
  const seen: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { problems } = await importShown(tenant, id, { first: 70, after })
    seen.push(...problems.edges.map(({ node: { row, column } }) => `${row}${column}`))
    after = problems.pageInfo.endCursor
    more = problems.pageInfo.hasNextPage
  }
  expect([seen.length, new Set(seen).size, seen[0], seen.at(-1)]).toEqual([250, 250, '2A', '126I'])
})

/** A store that fails at the n-th write of a kind, as a function does that is stopped there. */
const failing = (method: 'staging' | 'settling', count: number) => {
  const store = createCatalogueStore()
  const own = store.parts[method].bind(store.parts) as (...args: never[]) => never
  let calls = 0
  Object.assign(store.parts, {
    [method]: (...args: never[]) => {
      calls += 1
      if (calls > count) throw new Error('stopped')
      return own(...args)
    },
  })
  return reading({ store })
}

const many = (count: number, change = {}) =>
  file(...Array.from({ length: count }, (_, i) => rowOf(`N-${String(i).padStart(3, '0')}`, change)))

test('K6 until an import is published nobody sees any of it, from then on everybody sees all, and a crash changes neither', async () => {
  const tenant = await newTenant()
  await imported(tenant, many(3, { costCny: 1 }))
  const { object } = await sendCatalogue(tenant, many(120, { costCny: 2 }))
  const id = fromGlobalId('PartsImport', object?.id ?? '', [])
  // Stopped while setting down: nothing shows, and who would change one of the parts waits.
  await expect(importCatalogue(failing('staging', 110), id)).rejects.toThrow('stopped')
  expect(await numbers(tenant)).toEqual(['N-000', 'N-001', 'N-002'])
  const [first] = await partsOf(tenant, 'N-000')
  expect([first?.cost, first?.version]).toEqual([100, 1])
  const change = { id: toGlobalId('Part', first?.id ?? ''), version: 1, cost: 5 }
  const changed = await mutate({
    name: 'partChange',
    viewer: tenant.as.MANUFACTURER,
    input: change,
    select: 'part { id }',
  })
  expect(changed.userErrors).toMatchObject([{ code: 'IMPORT_UNDER_WAY' }])
  // Published, and stopped while writing out: all of it counts.
  await expect(importCatalogue(failing('settling', 110), id)).rejects.toThrow('stopped')
  expect(await numbers(tenant, true)).toHaveLength(100)
  const costs = async () => new Set((await partsOf(tenant, 'N-000', 'N-050', 'N-119')).map((part) => part?.cost))
  expect(await costs()).toEqual(new Set([200]))
  const before = await partsOf(tenant, 'N-000', 'N-119')
  const done = await importCatalogue(reading(), id)
  expect(done).toMatchObject({ state: 'DONE', counts: { added: 117, changed: 3 } })
  expect(await partsOf(tenant, 'N-000', 'N-119')).toEqual(before)
  const again = await mutate({
    name: 'partChange',
    viewer: tenant.as.MANUFACTURER,
    input: { ...change, version: 2 },
    select: 'part { id }',
  })
  expect(again.userErrors).toEqual([])
})

test('K6 a part that is changed while its file is read has the whole file refused, and nothing stays of it', async () => {
  const tenant = await newTenant()
  await imported(tenant, many(2, { costCny: 1 }))
  const [first] = await partsOf(tenant, 'N-000')
  const { object } = await sendCatalogue(tenant, many(3, { costCny: 2 }))
  const modelsOf = async (maker: string) => {
    const input = { id: toGlobalId('Part', first?.id ?? ''), version: 1, cost: 777 }
    await mutate({ name: 'partChange', viewer: tenant.as.MANUFACTURER, input, select: 'part { id }' })
    return reading().modelsOf(maker)
  }
  const refused = await importCatalogue(reading({ modelsOf }), fromGlobalId('PartsImport', object?.id ?? '', []))
  expect(refused.state).toBe('REFUSED')
  expect((await importShown(tenant, object?.id ?? '')).problems.edges).toMatchObject([
    { node: { code: 'CATALOGUE_CHANGED' } },
  ])
  expect(await numbers(tenant)).toEqual(['N-000', 'N-001'])
  expect((await partsOf(tenant, 'N-000', 'N-001')).map((part) => part?.cost)).toEqual([777, 100])
  expect((await imported(tenant, many(3, { costCny: 2 }))).state).toBe('DONE')
})

test('K6 a part that a file only names is part of its plan: if it changes meanwhile, no chain closes behind its back', async () => {
  const tenant = await newTenant()
  const named = await newPart(tenant, { partNumber: 'NAMED' })
  await imported(tenant, many(1))
  const chain = { supersededBy: 'NAMED', supersededFrom: '2026-01-01' }
  const { object } = await sendCatalogue(tenant, many(1, chain))
  const [first] = await partsOf(tenant, 'N-000')
  const modelsOf = async (maker: string) => {
    const input = { id: named.id, version: 1, byId: toGlobalId('Part', first?.id ?? ''), from: '2026-01-01' }
    await mutate({ name: 'partSupersede', viewer: tenant.as.MANUFACTURER, input, select: 'part { id }' })
    return reading().modelsOf(maker)
  }
  await importCatalogue(reading({ modelsOf }), fromGlobalId('PartsImport', object?.id ?? '', []))
  const { state, problems } = await importShown(tenant, object?.id ?? '')
  expect([state, problems.edges[0]?.node.code]).toEqual(['REFUSED', 'CATALOGUE_CHANGED'])
  expect(await partsOf(tenant, 'N-000')).toEqual([first])
})

test('K6 the stream starts it with the rights of its function, once', async () => {
  const tenant = await newTenant()
  const idempotencyKey = newKey()
  const sent = file(rowOf('A-1'))
  const { object } = await sendCatalogue(tenant, sent, { idempotencyKey })
  const [pk = '', sk = ''] = fromGlobalId('PartsImport', object?.id ?? '', []).split('.')
  const { dynamodb, ...record } = recordOf({ kind: 'PARTS_IMPORT', state: 'WAITING' }, 1)
  const Keys = { pk: { S: `M#${pk}` }, sk: { S: `IMPORT#${sk}` } }
  const messages = await handed('import-catalogue', [{ ...record, dynamodb: { ...dynamodb, Keys } }])
  expect(messages).toHaveLength(1)
  expect(await worked('import-catalogue', handler, messages)).toEqual([])
  expect(await worked('import-catalogue', handler, messages)).toEqual([])
  expect((await importShown(tenant, object?.id ?? '')).state).toBe('DONE')
  expect(await numbers(tenant)).toEqual(['A-1'])
})

test('K6 a file of a kind that is not read, and a foreign one, are refused', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const pdf = { name: 'a.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7\n') }
  expect((await sendCatalogue(tenant, pdf)).userErrors).toMatchObject([
    { code: 'DOCUMENT_TYPE_NOT_ALLOWED', field: ['input', 'attachmentId'] },
  ])
  const foreign = await sendCatalogue({ ...tenant, maker: other.maker }, file(rowOf('A-1')))
  expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'manufacturerId'] }])
  const broken = await imported(tenant, { ...(await xlsx([['a']])), content: Buffer.from('PK\u0003\u0004 no archive') })
  expect([broken.state, broken.problems.edges]).toMatchObject([
    'REFUSED',
    [{ node: { row: 1, code: 'SHEET_UNREADABLE' } }],
  ])
})

test('what an import of a hundred parts costs, and a dry run', async () => {
  const tenant = await newTenant()
  const sending = async (dryRun: boolean) => {
    const { object } = await sendCatalogue(tenant, many(100), { dryRun })
    return (await measured(() => runImport(object?.id ?? ''))).cost
  }
  const dry = await sending(true)
  expect(dry.operations).toBe('GetItem + BatchGetItem + Query + TransactWriteItems')
  const wet = await sending(false)
  expect(wet.operations).toBe('3 GetItem + 3 BatchGetItem + Query + 9 TransactWriteItems')
  expect(wet.write).toBeLessThan(100 * 20)
})

test.each(['CSV', 'XLSX'])(
  'K6 a catalogue that was exported as %s and is sent back changes nothing',
  async (format) => {
    const tenant = await newTenant()
    const chain = { supersededBy: '=B/2', supersededFrom: '2026-01-01', substitutes: '=B/2; C 3' }
    const odd = { tracking: 'LOT', shelfLifeDays: 9, nameZh: "+板,'片'", costCny: 0.07, models: 'XQG-100@12*3*1' }
    const book = await xlsx([HEADERS, rowOf('A-1', { ...chain, ...odd }), rowOf('=B/2'), rowOf('C 3')])
    expect((await imported(tenant, book)).state).toBe('DONE')
    const query = `query($maker: ID!) { partsExport(manufacturerId: $maker, format: ${format}) { url parts } }`
    const variables = { maker: toGlobalId('Manufacturer', tenant.maker.id) }
    type Data = { partsExport: { url: string; parts: number } | null }
    const { data } = await callApi<Data>({ query, variables, viewer: tenant.as.MANUFACTURER })
    expect(data.partsExport?.parts).toBe(3)
    const answer = await fetch(data.partsExport?.url ?? '')
    const contentType = answer.headers.get('content-type') ?? ''
    const content = Buffer.from(await answer.arrayBuffer())
    const again = await imported(tenant, { name: `back.${format.toLowerCase()}`, contentType, content })
    expect([again.state, again.counts]).toEqual(['DONE', { rows: 3, added: 0, changed: 0, unchanged: 3, problems: 0 }])
    const other = await newTenant()
    expect((await callApi<Data>({ query, variables, viewer: other.as.MANUFACTURER })).data.partsExport).toBeNull()
  },
)
