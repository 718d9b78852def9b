import { nothing, replayed } from '../../functions/parts/stock/cell'
import { handler } from '../../functions/parts/stock/counts/import-count.queue'
import { importCount } from '../../functions/parts/stock/counts/import-count.use-case'
import { createMovementsStore } from '../../functions/parts/stock/movements.store'
import type { Place } from '../../functions/parts/stock/place'
import { stockCard } from '../../functions/parts/stock/stock-at.use-case'
import { everyNode } from '../../functions/platform/page'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi } from '../support/api'
import { measured } from '../support/meter'
import { newPart, type PartAnswer } from '../support/parts'
import { handed, worked } from '../support/relay'
import { moveStock, type Stocked, stocked } from '../support/stock'
import {
  type CountedRow,
  counted,
  countFile,
  countReading,
  countShown,
  localCount,
  runCount,
  sendCount,
  told,
} from '../support/stock-counts'
import { recordOf } from '../support/stream-record'
import { newTenant, type Tenant } from '../support/tenant'

interface World extends Stocked {
  readonly tenant: Tenant
}

/** A shelf with 4 pieces of a part, 2 on their way there. */
const newWorld = async (): Promise<World> => {
  const tenant = await newTenant()
  return { tenant, ...(await stocked(tenant)) }
}

const shelf = ({ tenant }: World): Place => ({ kind: 'POINT', id: tenant.point.id })
const partIdOf = ({ id }: PartAnswer) => fromGlobalId('Part', id, [])

const balanceOf = async (world: World, part: PartAnswer = world.part) =>
  (await stockCard(shelf(world), partIdOf(part))).balance

const movementsOf = async (world: World, part: PartAnswer = world.part) => {
  const all = []
  const page = createMovementsStore()
  for await (const one of everyNode((at) => page.cardPage(shelf(world), partIdOf(part), at))) all.push(one)
  return all
}

const move = async (
  { tenant, part }: World,
  name: `stock${string}`,
  role: 'MANUFACTURER' | 'SERVICE_POINT',
  input: object,
) => {
  const { object, userErrors } = await moveStock(name, tenant.as[role], { partId: part.id, quantity: 1, ...input })
  if (!object) throw new Error(JSON.stringify(userErrors))
}

const now = () => new Date().toISOString()
const later = () => new Promise((resolve) => setTimeout(resolve, 5))

const count = ({ tenant, pointId }: World, rows: readonly CountedRow[], how = {}) =>
  counted(tenant, tenant.as.SERVICE_POINT, pointId, countFile(...rows), how)

/** Brings pieces of another part to the shelf. */
const bring = async (world: World, part: PartAnswer, quantity: number, more: object = {}) => {
  const { warehouse, pointId } = world
  const partId = part.id
  await move(world, 'stockReceive', 'MANUFACTURER', {
    placeId: warehouse.id,
    partId,
    quantity,
    reference: 'PO',
    ...more,
  })
  await move(world, 'stockShip', 'MANUFACTURER', { fromId: warehouse.id, toId: pointId, partId, quantity, ...more })
  await move(world, 'stockArrive', 'SERVICE_POINT', { placeId: pointId, partId, quantity, ...more })
}

const sheet = async (world: World, format = 'CSV', numberBeginning = '') => {
  const query = `query($placeId: ID!, $maker: ID!, $format: SheetFormat!, $numberBeginning: String!) {
    stockCountSheet(placeId: $placeId, manufacturerId: $maker, format: $format, numberBeginning: $numberBeginning) {
      url rows asOf } }`
  const { tenant, pointId: placeId } = world
  const variables = { placeId, maker: toGlobalId('Manufacturer', tenant.maker.id), format, numberBeginning }
  type Data = { stockCountSheet: { url: string; rows: number; asOf: string } }
  const { data } = await callApi<Data>({ query, variables, viewer: tenant.as.SERVICE_POINT })
  const answer = await fetch(data.stockCountSheet.url)
  const content = Buffer.from(await answer.arrayBuffer())
  return { ...data.stockCountSheet, content, contentType: answer.headers.get('content-type') ?? '' }
}

test('K8 a file of counts is booked as a whole: lots, serial numbers, what was found and what is missing', async () => {
  const world = await newWorld()
  const { tenant, part } = world
  const [lots, serials] = [await newPart(tenant, { tracking: 'LOT' }), await newPart(tenant, { tracking: 'SERIAL' })]
  await bring(world, lots, 5, { lot: 'L-1' })
  await bring(world, serials, 2, { serials: ['S-1', 'S-2'] })
  const asOf = now()
  const shown = await count(world, [
    { partNumber: part.number, asOf, booked: 4, counted: 3, reason: '货架遗失' },
    { partNumber: lots.number, lot: 'L-1', asOf, counted: 7, reason: '上次漏记' },
    { partNumber: serials.number, serial: 'S-1', asOf, counted: 0, reason: '未找到' },
    { partNumber: serials.number, serial: 'S-2', asOf, counted: 1 },
    { partNumber: serials.number, serial: 'S-9', asOf, counted: 1, reason: '无入库记录' },
  ])
  expect(shown).toMatchObject({
    state: 'DONE',
    overtaken: 0,
    counts: { rows: 5, agreed: 1, more: 2, less: 2, problems: 0 },
  })
  expect(await balanceOf(world)).toEqual({ ...nothing, AVAILABLE: 3, QUARANTINED: 1, IN_TRANSIT: 2 })
  expect((await balanceOf(world, lots)).AVAILABLE).toBe(7)
  expect((await balanceOf(world, serials)).AVAILABLE).toBe(2)
  for (const one of [part, lots, serials])
    expect(await balanceOf(world, one)).toEqual(replayed(shelf(world), await movementsOf(world, one)))
  const [last, kept] = await movementsOf(world)
  expect([last, kept]).toMatchObject([
    { kind: 'COUNT_LESS_KEPT', quantity: 1, reason: '货架遗失', reference: '盘点.csv', countedFrom: asOf },
    { kind: 'COUNT_KEEP', quantity: 1 },
  ])
  expect(last?.by).toBe(tenant.as.SERVICE_POINT.sub)
})

test('K8 the same count sent again, by the same request or as another file, is booked once', async () => {
  const world = await newWorld()
  const row = { partNumber: world.part.number, asOf: now(), booked: 4, counted: 2, reason: '货架遗失' }
  expect((await count(world, [row])).state).toBe('DONE')
  const again = await count(world, [row])
  expect([again.state, again.counts]).toMatchObject(['DONE', { rows: 1, agreed: 1, less: 0 }])
  const stated = { countedFrom: row.asOf, countedTo: now() }
  expect((await count(world, [row], stated)).counts).toMatchObject({ agreed: 1 })
  expect((await balanceOf(world)).AVAILABLE).toBe(2)
})

test('K8 with one problem nothing is booked, and all problems are told by cell', async () => {
  const world = await newWorld()
  const { tenant, part } = world
  const lots = await newPart(tenant, { tracking: 'LOT' })
  const asOf = now()
  const rows = [
    { partNumber: part.number, asOf, counted: 3, reason: '遗失' },
    { partNumber: part.number, asOf, counted: 3, reason: '遗失' },
    { partNumber: 'NOWHERE', asOf, counted: 1 },
    { partNumber: lots.number, asOf, counted: 1 },
    { partNumber: lots.number, lot: 'L-7', asOf, counted: 1, reason: '捡到' },
    { partNumber: lots.number, lot: 'L-8' },
    { partNumber: lots.number, lot: 'L-9', asOf, booked: 3, counted: 3 },
    { partNumber: lots.number, lot: 'L-6', counted: 0 },
  ]
  const shown = await count(world, rows)
  expect([shown.state, told(shown)]).toEqual([
    'REFUSED',
    [
      '3A SHEET_ROW_TWICE',
      '4A INVALID_VALUE',
      '5B TRACKED_OTHERWISE',
      '6F LOT_UNKNOWN',
      '8D COUNT_BOOK_DIFFERS',
      '9E REQUIRED',
    ],
  ])
  expect((await count(world, [{ partNumber: part.number, asOf, counted: 3 }])).problems.edges).toMatchObject([
    { node: { row: 2, column: 'G', code: 'REQUIRED' } },
  ])
  expect((await balanceOf(world)).AVAILABLE).toBe(4)
  const dry = await count(world, [{ partNumber: part.number, asOf, counted: 3, reason: '遗失' }], { dryRun: true })
  expect(dry).toMatchObject({ state: 'CHECKED', counts: { less: 1 }, publishedAt: null })
  expect((await balanceOf(world)).AVAILABLE).toBe(4)
})

test('K8 what moved since the sheet was drawn up is not counted away: it is told, unless it is said when it was counted', async () => {
  const world = await newWorld()
  const { part, pointId } = world
  const asOf = now()
  const row = { partNumber: part.number, asOf, booked: 4, counted: 3, reason: '遗失' }
  await later()
  // One is missing of four; then two arrive.
  const [countedFrom, countedTo] = [now(), now()]
  await later()
  await move(world, 'stockArrive', 'SERVICE_POINT', { placeId: pointId, quantity: 2 })
  expect(told(await count(world, [row]))).toEqual(['2F COUNT_MOVED'])
  expect((await count(world, [row], { countedFrom, countedTo })).counts).toMatchObject({ less: 1 })
  expect((await balanceOf(world)).AVAILABLE).toBe(5)
  // A count from before does not overrule a later one.
  const before = { countedFrom: asOf, countedTo }
  expect(told(await count(world, [{ ...row, counted: 4 }], { ...before, countedTo: asOf }))).toEqual([
    '2F COUNT_SUPERSEDED',
  ])
})

/** A plan of many parts, all of them found one short, and one found one over. */
const manyParts = async (world: World, size: number) => {
  const parts = await Promise.all(
    Array.from({ length: size }, () => newPart(world.tenant, { tracking: 'NONE', shelfLifeDays: null })),
  )
  for (const part of parts) await bring(world, part, 2)
  const asOf = now()
  const rows = parts.map((part, i) => ({
    ...{ partNumber: part.number, asOf, booked: 2, reason: '盘点差异' },
    counted: i === 0 ? 3 : 1,
  }))
  return { parts, rows }
}

/** Stops at the n-th movement that is booked, as a function does that is stopped there. */
const stopping = async (id: string, after: number) => {
  const reading = countReading()
  const own = reading.stores.catalogue.parts.load.bind(reading.stores.catalogue.parts)
  let planned = (await reading.store.files.load(id))?.state !== 'WAITING'
  let calls = 0
  const load = async (id: string) => {
    if (planned) calls += 1
    if (calls > after) throw new Error('stopped')
    return own(id)
  }
  const follow = reading.store.follow
  Object.assign(reading.stores.catalogue.parts, { load })
  Object.assign(reading.store, {
    follow: (...args: Parameters<typeof follow>) => {
      planned = true
      return follow(...args)
    },
  })
  return reading
}

test('law: stopped anywhere and resumed, a count is booked whole and once, or not at all', async () => {
  const world = await newWorld()
  const { parts, rows } = await manyParts(world, 3)
  const sent = await sendCount(world.tenant, world.tenant.as.SERVICE_POINT, world.pointId, countFile(...rows))
  const id = localCount(sent.object?.id ?? '')
  const held = async () =>
    (await Promise.all(parts.map((part) => balanceOf(world, part)))).map((b) => b.AVAILABLE + b.RESERVED)
  for (const after of [0, 1, 2]) {
    await expect(importCount(await stopping(id, after), id)).rejects.toThrow('stopped')
    if (after < 2) expect(await held()).toEqual([2, 2, 2])
  }
  for (const after of [0, 1, 2, 3]) await importCount(await stopping(id, after), id).catch(() => undefined)
  await Promise.all(
    [runCount(sent.object?.id ?? ''), runCount(sent.object?.id ?? '')].map((one) => one.catch(() => undefined)),
  )
  expect((await countShown(world.tenant.as.SERVICE_POINT, sent.object?.id ?? '')).state).toBe('DONE')
  expect(await held()).toEqual([3, 1, 1])
  for (const part of parts) {
    const all = await movementsOf(world, part)
    expect(await balanceOf(world, part)).toEqual(replayed(shelf(world), all))
    expect(all.filter(({ kind }) => ['COUNT_MORE', 'COUNT_LESS_KEPT'].includes(kind))).toHaveLength(1)
  }
}, 60_000)

test('K8 what is taken while a file is booked has the whole file refused, and nothing stays of it', async () => {
  const world = await newWorld()
  const { parts, rows } = await manyParts(world, 3)
  const [, second, third] = parts
  const sent = await sendCount(world.tenant, world.tenant.as.SERVICE_POINT, world.pointId, countFile(...rows))
  const id = sent.object?.id ?? ''
  await expect(importCount(await stopping(localCount(id), 1), localCount(id))).rejects.toThrow('stopped')
  await move(world, 'stockQuarantine', 'SERVICE_POINT', {
    ...{ placeId: world.pointId, partId: third?.id, quantity: 2, reason: '受潮' },
  })
  await runCount(id)
  const shown = await countShown(world.tenant.as.SERVICE_POINT, id)
  expect([shown.state, told(shown), shown.publishedAt]).toEqual(['REFUSED', ['4 NOT_ENOUGH_STOCK'], null])
  expect(await balanceOf(world, second)).toMatchObject({ AVAILABLE: 2, RESERVED: 0 })
  // The place is free for the next file.
  expect(
    (await count(world, [{ partNumber: second?.number ?? '', asOf: now(), booked: 2, counted: 1, reason: '盘点差异' }]))
      .state,
  ).toBe('DONE')
}, 60_000)

test('K8 a piece that somebody takes in hand while it is written off was not missing', async () => {
  const world = await newWorld()
  const part = await newPart(world.tenant, { tracking: 'SERIAL' })
  await bring(world, part, 2, { serials: ['S-1', 'S-2'] })
  const row = { partNumber: part.number, serial: 'S-1', asOf: now(), counted: 0, reason: '未找到' }
  const sent = await sendCount(world.tenant, world.tenant.as.SERVICE_POINT, world.pointId, countFile(row))
  const id = sent.object?.id ?? ''
  await expect(importCount(await stopping(localCount(id), 1), localCount(id))).rejects.toThrow('stopped')
  const taken = { placeId: world.pointId, partId: part.id, serials: ['S-1'], reason: '受潮' }
  await move(world, 'stockQuarantine', 'SERVICE_POINT', taken)
  await runCount(id)
  expect(await countShown(world.tenant.as.SERVICE_POINT, id)).toMatchObject({ state: 'DONE', overtaken: 1 })
  expect(await balanceOf(world, part)).toMatchObject({ AVAILABLE: 1, RESERVED: 0, QUARANTINED: 1 })
})

test('K8 one file at a time is booked for a place; others may be looked at', async () => {
  const world = await newWorld()
  const { tenant, pointId } = world
  const file = countFile({ partNumber: world.part.number, asOf: now(), counted: 4 })
  const first = await sendCount(tenant, tenant.as.SERVICE_POINT, pointId, file)
  expect((await sendCount(tenant, tenant.as.SERVICE_POINT, pointId, file)).userErrors).toMatchObject([
    { code: 'COUNT_UNDER_WAY', field: ['input', 'placeId'] },
  ])
  expect((await counted(tenant, tenant.as.SERVICE_POINT, pointId, file, { dryRun: true })).state).toBe('CHECKED')
  await runCount(first.object?.id ?? '')
  expect((await sendCount(tenant, tenant.as.SERVICE_POINT, pointId, file)).userErrors).toEqual([])
})

test.each([
  ['begins after it ends', () => ({ countedFrom: now(), countedTo: '2026-11-01T00:00:00Z' }), 'countedFrom'],
  ['ends in the future', () => ({ countedTo: '2100-01-01T00:00:00Z' }), 'countedTo'],
  ['began long ago', () => ({ countedFrom: '2020-01-01T00:00:00Z' }), 'countedFrom'],
])('a count that %s is refused', async (_what, how, field) => {
  const world = await newWorld()
  const file = countFile({ partNumber: world.part.number, counted: 4 })
  const sent = await sendCount(world.tenant, world.tenant.as.SERVICE_POINT, world.pointId, file, how())
  expect(sent.userErrors).toMatchObject([{ code: 'COUNT_PERIOD', field: ['input', field] }])
})

test('K8 who does not keep the place does not count it, and what one does not see is not there', async () => {
  const world = await newWorld()
  const { tenant, pointId, warehouse } = world
  const file = countFile({ partNumber: world.part.number, asOf: now(), counted: 4 })
  expect((await sendCount(tenant, tenant.as.MANUFACTURER, pointId, file)).userErrors).toMatchObject([
    { code: 'FORBIDDEN' },
  ])
  expect((await sendCount(tenant, tenant.as.SERVICE_POINT, warehouse.id, file)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['input', 'placeId'] },
  ])
})

test.each(['CSV', 'XLSX'])(
  'K8 a sheet as %s has a row for each part, lot and piece, and filled in with what it says it agrees',
  async (format) => {
    const world = await newWorld()
    const { tenant } = world
    const [lots, serials] = [await newPart(tenant, { tracking: 'LOT' }), await newPart(tenant, { tracking: 'SERIAL' })]
    await bring(world, lots, 5, { lot: 'L=1' })
    await bring(world, serials, 2, { serials: ['S-1', 'S-2'] })
    const { rows, content, contentType, asOf } = await sheet(world, format)
    expect(rows).toBe(4)
    const empty = { name: 'c', contentType, content }
    expect((await counted(tenant, tenant.as.SERVICE_POINT, world.pointId, empty)).counts).toMatchObject({ rows: 0 })
    expect((await sheet(world, format, lots.number.toLowerCase())).rows).toBe(1)
    if (format === 'XLSX') return
    const [head, ...lines] = content.toString().trim().split(/\r?\n/)
    expect(lines.filter((line) => line.includes(asOf))).toHaveLength(4)
    const at = (head ?? '').split(',').indexOf('counted')
    const filled = lines.map((line) => line.split(',').map((cell, i, all) => (i === at ? (all[at - 2] ?? '') : cell)))
    const sent = { ...empty, content: Buffer.from([head, ...filled.map((cells) => cells.join(','))].join('\r\n')) }
    const shown = await counted(tenant, tenant.as.SERVICE_POINT, world.pointId, sent)
    expect([shown.state, shown.counts]).toMatchObject(['DONE', { rows: 4, agreed: 4, problems: 0 }])
  },
)

test('K8 a file in GB 18030 with Chinese columns is read', async () => {
  const world = await newWorld()
  // 配件编号,账面时点,实盘数量,差异原因 and 遗失, in GB 18030.
  const head = Buffer.from('c5e4bcfeb1e0bac52cd5cbc3e6cab1b5e32ccab5c5cccafdc1bf2cb2eed2ecd4add2f2', 'hex')
  const row = Buffer.concat([Buffer.from(`\r\n${world.part.number},${now()},3,`), Buffer.from('d2c5caa7', 'hex')])
  const file = { name: '盘点.csv', contentType: 'text/csv', content: Buffer.concat([head, row]) }
  const shown = await counted(world.tenant, world.tenant.as.SERVICE_POINT, world.pointId, file)
  expect([shown.state, told(shown)]).toEqual(['DONE', []])
  expect((await movementsOf(world))[0]?.reason).toBe('遗失')
})

test('K8 the stream starts it with the rights of its function, once', async () => {
  const world = await newWorld()
  const row = { partNumber: world.part.number, asOf: now(), counted: 3, reason: '遗失' }
  const sent = await sendCount(world.tenant, world.tenant.as.SERVICE_POINT, world.pointId, countFile(row))
  const [maker = '', own = ''] = localCount(sent.object?.id ?? '').split('.')
  const { dynamodb, ...record } = recordOf({ kind: 'STOCK_COUNT', state: 'WAITING' }, 1)
  const Keys = { pk: { S: `COUNTS#${maker}` }, sk: { S: `COUNT#${own}` } }
  const messages = await handed('import-stock-counts', [{ ...record, dynamodb: { ...dynamodb, Keys } }])
  expect(messages).toHaveLength(1)
  expect(await worked('import-stock-counts', handler, messages)).toEqual([])
  expect(await worked('import-stock-counts', handler, messages)).toEqual([])
  expect((await balanceOf(world)).AVAILABLE).toBe(3)
})

test('what a count of ten parts costs, and a dry run', async () => {
  const world = await newWorld()
  const { rows } = await manyParts(world, 10)
  const sending = async (dryRun: boolean) => {
    const { object } = await sendCount(world.tenant, world.tenant.as.SERVICE_POINT, world.pointId, countFile(...rows), {
      dryRun,
    })
    return (await measured(() => runCount(object?.id ?? ''))).cost.operations
  }
  // Of each part: cells, and twice its movements, which here are all of the last minute.
  expect(await sending(true)).toBe('GetItem + 21 BatchGetItem + 30 Query + TransactWriteItems')
  // Nine found less and one found more: 2 x 9 + 1, and a transaction each for the plan and the four states.
  expect(await sending(false)).toBe('7 GetItem + 21 BatchGetItem + 30 Query + 23 TransactWriteItems')
}, 60_000)
