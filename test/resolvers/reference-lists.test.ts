import { ulid } from 'ulid'
import { toGlobalId } from '../../functions/shared/ids'
import { roles } from '../../functions/shared/viewer'
import { asked, doneAs } from '../support/answers'
import { callApi, mutate, newKey } from '../support/api'
import { moreCategory } from '../support/channels'
import { measured } from '../support/meter'
import { newTenant } from '../support/tenant'

interface Categories {
  readonly edges: readonly { readonly node: { id: string; code: string; nameZh: string; nameEn: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Asked by nobody. */
const categories = async (first: number, after: string | null) => {
  const query = `query($first: Int!, $after: String) { publicCategories(first: $first, after: $after) {
    edges { node { id code nameZh nameEn } } pageInfo { hasNextPage endCursor } } }`
  const { data, errors } = await callApi<{ publicCategories: Categories }>({ query, variables: { first, after } })
  expect(errors).toEqual([])
  return data.publicCategories
}

describe('G3 product categories', () => {
  test('are read by nobody in particular, by code, in pages without a gap', async () => {
    const added = [await moreCategory(), await moreCategory()]
    const found: Categories['edges'][number]['node'][] = []
    // Other tests add categories too: they stand somewhere among these.
    for (let after: string | null = null, more = true; more; ) {
      const page: Categories = await categories(100, after)
      found.push(...page.edges.map(({ node }) => node))
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    const codes = found.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(found.filter(({ id }) => added.includes(id)).map(({ nameZh, nameEn }) => [nameZh, nameEn])).toEqual([
      ['电冰箱', 'Fridge'],
      ['电冰箱', 'Fridge'],
    ])
    for (const { id, code } of found) expect(id).toBe(toGlobalId('ProductCategory', code))
  })

  test.each([0, 101])('%i to a page are too few or too many', async (first) => {
    const query = `{ publicCategories(first: ${first}) { edges { cursor } } }`
    const { errors } = await callApi({ query })
    expect(errors[0]?.extensions).toMatchObject({ code: 'PAGE_TOO_LARGE', field: ['first'] })
  })

  test('a cursor of another list is none of theirs', async () => {
    const query = '{ publicCategories(after: "bm9uZQ") { edges { cursor } } }'
    const { errors } = await callApi({ query })
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR', field: ['after'] })
  })

  test('cost: a page is one Query', async () => {
    expect((await measured(() => categories(5, null))).cost.operations).toBe('Query')
  })
})

describe('N1 what a set of criteria may start from', () => {
  const query = `{ criteriaTemplates { code name passScore deductionLimit bands { name from }
    subjects { title weight items { code } } } }`
  interface Templates {
    readonly criteriaTemplates: readonly {
      readonly code: string
      readonly passScore: number
      readonly deductionLimit: number
      readonly bands: readonly object[]
      readonly subjects: readonly { weight: number; items: readonly object[] }[]
    }[]
  }

  test('is the structure of GB/T 27922-2011 and the six subjects of admission, the same for every role', async () => {
    const tenant = await newTenant()
    for (const role of roles) {
      const { criteriaTemplates: found } = await asked<Templates>(tenant.as[role], query)
      expect(found.map(({ code }) => code)).toEqual(['GB_T_27922', 'SIX_SUBJECTS'])
      expect(found.map(({ subjects }) => subjects.map(({ weight }) => weight))).toEqual([
        [40, 35, 25],
        [25, 20, 10, 20, 10, 15],
      ])
      for (const { subjects, passScore, deductionLimit } of found) {
        // The items are the organisation's own to enter.
        expect(subjects.every(({ items }) => items.length === 0)).toBe(true)
        expect([passScore, deductionLimit]).toEqual([70, 5])
      }
      expect(found[0]?.bands).toEqual([
        { name: '达标', from: 70 },
        { name: '三星级', from: 80 },
        { name: '四星级', from: 90 },
        { name: '五星级', from: 95 },
      ])
    }
  })

  test.each(['GB_T_27922', 'SIX_SUBJECTS'])('%s is what a set made from it begins as', async (template) => {
    const tenant = await newTenant()
    const manufacturerId = toGlobalId('Manufacturer', tenant.maker.id)
    const made = await mutate<{ subjects: object[]; passScore: number }>({
      name: 'criteriaSetCreate',
      viewer: tenant.as.MANUFACTURER,
      input: { manufacturerId, purpose: template === 'SIX_SUBJECTS' ? 'ADMISSION' : 'GRADING', template },
      select: 'criteriaSet { passScore subjects { title weight items { code } } }',
    })
    const { criteriaTemplates: found } = await asked<Templates & { criteriaTemplates: { code: string }[] }>(
      tenant.as.MANUFACTURER,
      query,
    )
    const { subjects, passScore } = found.find(({ code }) => code === template) ?? {}
    expect(doneAs(made)).toEqual({ subjects, passScore })
  })

  test('cost: nothing is read', async () => {
    const tenant = await newTenant()
    const { cost } = await measured(() => asked(tenant.as.CUSTOMER, query))
    expect(cost.calls).toBe(0)
  })
})

describe('Q2 how many callbacks a precision needs', () => {
  const needed = async (args: string) => {
    const tenant = await newTenant()
    const query = `{ callbackSampleSize(${args}) { needed } }`
    const { data, errors } = await callApi<{ callbackSampleSize: { needed: number } | null }>({
      ...{ query, viewer: tenant.as.HOTLINE },
    })
    return errors[0] ? errors[0].extensions : data.callbackSampleSize?.needed
  }

  // n = z² p (1 - p) / d², and of a finite population n / (1 + (n - 1) / N), rounded up (Cochran 1977).
  test.each([
    ['margin: 0.05', 385],
    ['margin: 0.05, population: 1000', 278],
    ['margin: 0.05, population: 1', 1],
    ['margin: 0.1, share: 0.9', 35],
    ['margin: 0.01, confidence: P99, population: 20', 20],
  ])('%s: %i', async (args, count) => {
    expect(await needed(args)).toBe(count)
  })

  test.each([
    ['margin: 0.009', 'margin'],
    ['margin: 0.51', 'margin'],
    ['margin: 0.05, share: 0', 'share'],
    ['margin: 0.05, population: 0', 'population'],
  ])('%s is refused', async (args, field) => {
    expect(await needed(args)).toMatchObject({ code: 'OUT_OF_RANGE', field: [field] })
  })
})

describe('P1 a maker’s management items', () => {
  const listOf = `managementList(manufacturerId: `
  const fields = '{ version items { code title owner } log(first: 5) { edges { node { action } } } }'
  interface Shown {
    readonly managementList: { version: number; items: object[]; log: { edges: object[] } } | null
  }

  test('are empty before the first, then what was listed last, with who listed it', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { MANUFACTURER, AUDITOR, PLATFORM } = tenant.as
    const manufacturerId = toGlobalId('Manufacturer', tenant.maker.id)
    const query = `{ ${listOf}"${manufacturerId}") ${fields} }`
    const read = async (viewer: typeof MANUFACTURER) => (await asked<Shown>(viewer, query)).managementList
    expect(await read(MANUFACTURER)).toEqual({ version: 0, items: [], log: { edges: [] } })
    const items = [
      { code: 'M1', title: '旧件回收', owner: 'PARTS_CLERK' },
      { code: 'M2', title: '收费公示', owner: 'TECHNICIAN' },
    ]
    const list = (version: number, listed: object[], idempotencyKey = newKey()) =>
      mutate<{ version: number }>({
        name: 'managementListSet',
        viewer: MANUFACTURER,
        input: { manufacturerId, version, items: listed, idempotencyKey },
        select: 'managementList { version }',
      })
    const key = ulid()
    const first = await list(0, items, key)
    expect(doneAs(first)).toEqual({ version: 1 })
    expect(await list(0, items, key)).toEqual(first)
    doneAs(await list(1, items.slice(1)))
    for (const viewer of [MANUFACTURER, AUDITOR, PLATFORM])
      expect(await read(viewer)).toMatchObject({ version: 2, items: items.slice(1) })
    expect((await read(AUDITOR))?.log.edges).toHaveLength(2)
    for (const viewer of [other.as.MANUFACTURER, other.as.AUDITOR]) expect(await read(viewer)).toBeNull()
    const none = `{ ${listOf}"${toGlobalId('Manufacturer', 'none')}") { version } }`
    expect(await asked(PLATFORM, none)).toEqual({ managementList: null })
  })
})
