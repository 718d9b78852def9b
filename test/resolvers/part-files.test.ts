import { toGlobalId } from '../../functions/shared/ids'
import { asked, doneAs, inPages, listed } from '../support/answers'
import { callApi, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { inWarehouse, orderAtWork, requestAction } from '../support/part-requests'
import { newPart } from '../support/parts'
import { sendCatalogue } from '../support/parts-exchange'
import { HEADERS, rowOf } from '../support/parts-rows'
import { csv } from '../support/sheets'
import { stocked } from '../support/stock'
import { countFile, sendCount } from '../support/stock-counts'
import { newTenant, type Tenant } from '../support/tenant'

const makerId = ({ maker }: Tenant) => toGlobalId('Manufacturer', maker.id)

interface Download {
  readonly url: string
  readonly parts?: number
  readonly rows?: number
}

const rowsAt = async ({ url }: Download): Promise<string[][]> => {
  const text = await (await fetch(url)).text()
  return text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','))
}

describe('K1 a maker’s catalogue as a file', () => {
  const exported = async (viewer: TokenClaims, of: Tenant) => {
    const query = `{ partsExport(manufacturerId: "${makerId(of)}", format: CSV) { url parts } }`
    return (await asked<{ partsExport: Download | null }>(viewer, query)).partsExport
  }

  test('has every part of the maker with its costs, and none of another', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const parts = [await newPart(tenant, { cost: 8050 }), await newPart(tenant, { cost: 120 })]
    await newPart(other)
    for (const viewer of [tenant.as.MANUFACTURER, tenant.as.PLATFORM]) {
      const file = await exported(viewer, tenant)
      expect(file?.parts).toBe(2)
      const [head = [], ...rows] = await rowsAt(file ?? { url: '' })
      expect(rows.map(([number]) => number).sort()).toEqual(parts.map(({ number }) => number).sort())
      expect(rows.map((row) => Number(row[head.length > 0 ? HEADERS.indexOf('costCny') : 0])).sort()).toEqual([
        1.2, 80.5,
      ])
    }
    expect(await exported(other.as.MANUFACTURER, tenant)).toBeNull()
    const { errors } = await callApi({
      query: `{ partsExport(manufacturerId: "${makerId(tenant)}") { url } }`,
      viewer: tenant.as.PROVIDER,
    })
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('cost: the file of a small catalogue is read by a Query of parts and one of models', async () => {
    const tenant = await newTenant()
    await newPart(tenant)
    const { cost } = await measured(() => exported(tenant.as.MANUFACTURER, tenant))
    expect(cost.operations).toBe('2 Query')
  })
})

describe('K1 the files that a maker sent', () => {
  test('are listed with the latest first, page by page, to the maker and the platform alone', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const sent: string[] = []
    for (const number of ['A-1', 'A-2', 'A-3'])
      sent.unshift(doneAs(await sendCatalogue(tenant, csv([HEADERS, rowOf(number)]), { dryRun: true })).id)
    const list = (page: string) => `partsImports(manufacturerId: "${makerId(tenant)}", ${page})`
    for (const viewer of [tenant.as.MANUFACTURER, tenant.as.PLATFORM]) {
      const pages = await inPages(viewer, list)
      expect(pages.map((page) => page.length)).toEqual([2, 1])
      expect(pages.flat().map(({ id }) => id)).toEqual(sent)
    }
    expect(await listed(tenant.as.MANUFACTURER, list('first: 1'), 'dryRun file { name }')).toEqual([
      { dryRun: true, file: { name: '配件.csv' } },
    ])
    expect(await listed(other.as.MANUFACTURER, list('first: 5'))).toEqual([])
  })

  test('cost: a page is one Query', async () => {
    const tenant = await newTenant()
    const list = `partsImports(manufacturerId: "${makerId(tenant)}")`
    expect((await measured(() => listed(tenant.as.MANUFACTURER, list))).cost.operations).toBe('Query')
  })
})

describe('K8 a sheet to count by', () => {
  const sheet = async (viewer: TokenClaims, of: Tenant, placeId: string, more = '') => {
    const query = `{ stockCountSheet(placeId: "${placeId}", manufacturerId: "${makerId(of)}", format: CSV ${more}) {
      url rows asOf } }`
    return (await asked<{ stockCountSheet: (Download & { asOf: string }) | null }>(viewer, query)).stockCountSheet
  }

  test('has what the place holds as the book says, for who sees the place', async () => {
    const tenant = await newTenant()
    const { part, pointId, vanId } = await stocked(tenant)
    const { SERVICE_POINT, PROVIDER, MANUFACTURER, AUDITOR, TECHNICIAN, PLATFORM } = tenant.as
    for (const viewer of [SERVICE_POINT, PROVIDER, MANUFACTURER, AUDITOR, TECHNICIAN, PLATFORM])
      expect((await sheet(viewer, tenant, pointId))?.rows).toBe(1)
    const file = await sheet(SERVICE_POINT, tenant, pointId)
    const [head = [], row = []] = await rowsAt(file ?? { url: '' })
    expect(head).toHaveLength(row.length)
    expect(row).toContain(part.number)
    expect(row).toContain('4')
    const [, van = []] = await rowsAt((await sheet(TECHNICIAN, tenant, vanId)) ?? { url: '' })
    expect(van).toContain('2')
  })

  test('of a part of a large place has the numbers that begin so', async () => {
    const tenant = await newTenant()
    const { part, pointId } = await stocked(tenant)
    const of = async (beginning: string) =>
      (await sheet(tenant.as.SERVICE_POINT, tenant, pointId, `numberBeginning: "${beginning}"`))?.rows
    expect([await of(part.number.slice(0, 6)), await of('NOTHING-')]).toEqual([1, 0])
  })

  test('is none for a place that is not the caller’s', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { pointId, warehouse } = await stocked(tenant)
    expect(await sheet(other.as.SERVICE_POINT, tenant, pointId)).toBeNull()
    // Of another's parts it has none, even of the own shelf.
    expect((await sheet(tenant.as.SERVICE_POINT, other, pointId))?.rows ?? 0).toBe(0)
    for (const viewer of [tenant.as.SERVICE_POINT, other.as.MANUFACTURER])
      expect(await sheet(viewer, tenant, warehouse.id)).toBeNull()
  })
})

describe('K8 the counts sent as files', () => {
  test('are listed by place, the latest first, to who sees the place', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { part, pointId, vanId } = await stocked(tenant)
    const { SERVICE_POINT, MANUFACTURER, TECHNICIAN } = tenant.as
    const file = () => countFile({ partNumber: part.number, asOf: new Date().toISOString(), booked: 4, counted: 4 })
    const sent: string[] = []
    for (let n = 0; n < 3; n += 1)
      sent.unshift(doneAs(await sendCount(tenant, SERVICE_POINT, pointId, file(), { dryRun: true })).id)
    doneAs(await sendCount(tenant, TECHNICIAN, vanId, file(), { dryRun: true }))
    const list = (page: string) =>
      `stockCountImports(placeId: "${pointId}", manufacturerId: "${makerId(tenant)}", ${page})`
    for (const viewer of [SERVICE_POINT, MANUFACTURER, TECHNICIAN]) {
      const pages = await inPages(viewer, list)
      expect(pages.map((page) => page.length)).toEqual([2, 1])
      expect(pages.flat().map(({ id }) => id)).toEqual(sent)
    }
    for (const viewer of [other.as.SERVICE_POINT, other.as.MANUFACTURER])
      expect(await listed(viewer, list('first: 5'))).toEqual([])
  })
})

describe('N8 what orders wait for', () => {
  test('is listed by part and day promised, to the maker, its auditor and the platform', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { MANUFACTURER, AUDITOR, PLATFORM, TECHNICIAN } = tenant.as
    const wait = async (partId: string, quantity: number) =>
      doneAs(
        await requestAction('partRequestOpen', TECHNICIAN, { orderId: await orderAtWork(tenant), partId, quantity }),
      )
    const [first, second] = [await inWarehouse(tenant, 0), await inWarehouse(tenant, 0)]
    const waits = [await wait(first.part.id, 1), await wait(second.part.id, 2), await wait(first.part.id, 3)]
    expect(waits.map(({ state }) => state)).toEqual(waits.map(() => 'BACKORDERED'))
    const list = (more: string) => `partBackorders(manufacturerId: "${makerId(tenant)}", ${more})`
    for (const viewer of [MANUFACTURER, AUDITOR, PLATFORM]) {
      const pages = await inPages(viewer, list)
      expect(pages.map((page) => page.length)).toEqual([2, 1])
      expect(
        pages
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(waits.map(({ id }) => id).sort())
    }
    const ofFirst = await listed<{ quantity: number }>(
      MANUFACTURER,
      list(`partId: "${first.part.id}"`),
      'quantity promisedOn part { id }',
    )
    expect(ofFirst.map(({ quantity }) => quantity).sort()).toEqual([1, 3])
    const days = ofFirst.map((one) => (one as unknown as { promisedOn: string }).promisedOn)
    expect(days).toEqual([...days].sort())
    expect(await listed(other.as.MANUFACTURER, list('first: 5'))).toEqual([])
    // What is withdrawn waits no more.
    const [, taken] = waits
    doneAs(
      await requestAction('partRequestCancel', TECHNICIAN, { id: taken?.id, version: taken?.version, reason: '改约' }),
    )
    const left = await listed(MANUFACTURER, list('first: 5'))
    expect(left.map(({ id }) => id)).not.toContain(taken?.id)
    expect(left).toHaveLength(2)
  })

  test('cost: a page is one Query', async () => {
    const tenant = await newTenant()
    expect((await measured(() => listed(tenant.as.MANUFACTURER, 'partBackorders'))).cost.operations).toBe('Query')
  })
})
