import { ulid } from 'ulid'
import { toGlobalId } from '../../functions/shared/ids'
import { roles } from '../../functions/shared/viewer'
import { nodeTypes } from '../support/access/root-fields'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { newTenant, type Tenant } from '../support/tenant'

interface Connection<N> {
  readonly edges: readonly { readonly node: N; readonly cursor: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}
type Named = { readonly name: string }

const page = 'edges { node { name } cursor } pageInfo { hasNextPage endCursor }'
const brandsQuery = `query($id: ID!, $first: Int!, $after: String) {
  node(id: $id) { ... on Manufacturer { brands(first: $first, after: $after) { ${page} } } }
}`

const brandsOf = ({ maker }: Tenant, viewer: TokenClaims, variables: { first: number; after?: string | null }) =>
  callApi<{ node: { brands: Connection<Named> } }>({
    query: brandsQuery,
    variables: { id: toGlobalId('Manufacturer', maker.id), ...variables },
    viewer,
  })

const addBrands = async ({ maker, as }: Tenant, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    const input = { manufacturerId: toGlobalId('Manufacturer', maker.id), name }
    await mutate({ name: 'brandCreate', viewer: as.MANUFACTURER, input, select: 'brand { id }' })
  }
}

test.each(roles)('makers, brands, categories and models are public: role %s reads them', async (role) => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const { data, errors } = await callApi({
    query: `query($id: ID!) { node(id: $id) { id ... on ProductModel {
      version name repairLevel brand { id name manufacturer { id name callbacksPerDay } } category { id nameZh nameEn version }
    } } }`,
    variables: { id: toGlobalId('ProductModel', tenant.model.id) },
    viewer: other.as[role],
  })
  expect(errors).toEqual([])
  expect(data).toEqual({
    node: {
      id: toGlobalId('ProductModel', tenant.model.id),
      version: 1,
      name: 'XQG-100',
      repairLevel: 1,
      brand: {
        id: toGlobalId('Brand', tenant.brand.id),
        name: '品牌',
        manufacturer: {
          id: toGlobalId('Manufacturer', tenant.maker.id),
          name: tenant.maker.name,
          callbacksPerDay: 20,
        },
      },
      category: {
        id: toGlobalId('ProductCategory', tenant.category.id),
        nameZh: '洗衣机',
        nameEn: 'Washing machine',
        version: 1,
      },
    },
  })
})

test('a list is read page by page, each entry once and in order', async () => {
  const tenant = await newTenant()
  await addBrands(tenant, ['甲', '乙', '丙', '丁'])
  const seen: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await brandsOf(tenant, tenant.as.CUSTOMER, { first: 2, after })
    const { edges, pageInfo }: Connection<Named> = data.node.brands
    seen.push(...edges.map(({ node }) => node.name))
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage
  }
  expect(seen).toEqual(['品牌', '甲', '乙', '丙', '丁'])
})

test.each([0, 101, -1])('a page of %d is refused', async (first) => {
  const tenant = await newTenant()
  const { errors } = await brandsOf(tenant, tenant.as.CUSTOMER, { first })
  expect(errors[0]?.extensions).toMatchObject({ code: 'PAGE_TOO_LARGE', field: ['first'] })
})

test('a cursor of another list, or a made-up one, is refused', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const { data } = await brandsOf(other, other.as.MANUFACTURER, { first: 1 })
  for (const after of [data.node.brands.edges[0]?.cursor, 'bm90LW91cnM', '%%%']) {
    const { errors } = await brandsOf(tenant, tenant.as.CUSTOMER, { first: 1, after: after ?? '' })
    expect(errors[0]?.extensions.code).toBe('INVALID_CURSOR')
  }
})

test.each([' ', '#', 'A', 'MODEL#', 'ZZZ', '\u{10ffff}~'])(
  'a cursor forged to position %j opens nothing but its own list',
  async (position) => {
    const tenant = await newTenant()
    const after = Buffer.from(`brands:${tenant.maker.id}\n${position}`).toString('base64url')
    const { data, errors } = await brandsOf(tenant, tenant.as.CUSTOMER, { first: 100, after })
    expect(errors).toEqual([])
    const names = data.node.brands.edges.map(({ node }) => node.name)
    expect(position < 'BRAND#' ? ['品牌'] : []).toEqual(names)
  },
)

test('makers are listed by name, also those that begin with a rare ideograph', async () => {
  const { as } = await newTenant()
  const name = `\u{20bb7}${ulid()}`
  await mutate({ name: 'manufacturerCreate', viewer: as.PLATFORM, input: { name }, select: 'manufacturer { id }' })
  const found: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await callApi<{ manufacturers: Connection<Named> }>({
      query: `query($after: String) { manufacturers(first: 100, after: $after) { ${page} } }`,
      variables: { after },
      viewer: as.CUSTOMER,
    })
    const list: Connection<Named> = data.manufacturers
    found.push(...list.edges.map(({ node }) => node.name))
    after = list.pageInfo.endCursor
    more = list.pageInfo.hasNextPage
  }
  expect(found).toContain(name)
  // Names end with the mark that stands before the id in the key.
  const bytes = (shown: string) => Buffer.from(`${shown}#`)
  expect(found).toEqual([...found].sort((a, b) => Buffer.compare(bytes(a), bytes(b))))
})

test('categories are listed by code, and a code is taken once', async () => {
  const { as, category } = await newTenant()
  const input = { code: category.id, nameZh: '洗衣机', nameEn: 'Washer' }
  const again = await mutate({
    name: 'productCategoryCreate',
    viewer: as.PLATFORM,
    input,
    select: 'productCategory { id }',
  })
  expect(again.userErrors).toEqual([expect.objectContaining({ code: 'ALREADY_EXISTS', field: ['input', 'code'] })])
  const { data } = await callApi<{ productCategories: Connection<{ id: string }> }>({
    query: '{ productCategories(first: 100) { edges { node { id } } } }',
    viewer: as.HOTLINE,
  })
  expect(data.productCategories.edges.length).toBeGreaterThan(0)
})

test.each(['Washer', 'a b', '-a', 'a--b', 'x'.repeat(41)])('category code %j is refused', async (code) => {
  const { as } = await newTenant()
  const input = { code, nameZh: '洗衣机', nameEn: 'Washer' }
  const { userErrors } = await mutate({
    name: 'productCategoryCreate',
    viewer: as.PLATFORM,
    input,
    select: 'productCategory { id }',
  })
  expect(userErrors).toEqual([expect.objectContaining({ field: ['input', 'code'] })])
})

test('a model is not put under the brand of another maker', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const input = {
    brandId: toGlobalId('Brand', other.brand.id),
    categoryId: toGlobalId('ProductCategory', tenant.category.id),
    name: 'X',
  }
  const viewer = tenant.as.MANUFACTURER
  const { userErrors } = await mutate({ name: 'productModelCreate', viewer, input, select: 'productModel { id }' })
  expect(userErrors).toEqual([expect.objectContaining({ code: 'NOT_FOUND', field: ['input', 'brandId'] })])
})

describe('node(id:) knows no object behind a made-up id', () => {
  const one = ulid()
  /** Whole, and with parts of the key empty or to spare: many ids carry their owner's. */
  const shapes = [
    one,
    `${one}.`,
    `.${one}`,
    `${one}.${one}`,
    `${one}~`,
    `~${one}`,
    `${one}~${one}`,
    '.',
    '~',
    '..',
    '0',
  ]
  test.each([...nodeTypes, 'Terms'])('%s', async (type) => {
    const { as } = await newTenant()
    for (const id of ['', 'xx', ...shapes.map((local) => toGlobalId(type, local))]) {
      const query = `{ node(id: "${id}") { id } }`
      const { data, errors } = await callApi({ query, viewer: as.PLATFORM })
      expect([id, errors, data]).toEqual([id, [], { node: null }])
    }
  })
})
