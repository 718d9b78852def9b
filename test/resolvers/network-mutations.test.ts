import { ulid } from 'ulid'
import { toGlobalId } from '../../functions/shared/ids'
import { type Role, roles } from '../../functions/shared/viewer'
import { callApi, mutate, newKey } from '../support/api'
import { newTenant, type Tenant } from '../support/tenant'

/** Every mutation of the network, as its owner does it. What they have in common is tested once here. */
interface Case {
  readonly name: string
  readonly owner: Role
  /** Roles that may not at all. */
  readonly admitted: readonly Role[]
  readonly input: (tenant: Tenant) => Readonly<Record<string, unknown>>
  /** A change of the input that a repeat under the same key must not carry. */
  readonly other: Readonly<Record<string, unknown>>
  readonly object: string
  /** Whether a caller of a foreign tenant is refused because the object is not its own. */
  readonly owned: boolean
}

const name = { name: '新名称' }
const change = (type: string, part: keyof Tenant) => (tenant: Tenant) => {
  const { id, version } = tenant[part] as { id: string; version: number }
  return { id: toGlobalId(type, id), version }
}
const makers: readonly Role[] = ['MANUFACTURER', 'PLATFORM']
const providers: readonly Role[] = ['PROVIDER', 'PLATFORM']
const platform: readonly Role[] = ['PLATFORM']

const creates: readonly Case[] = [
  {
    name: 'manufacturerCreate',
    owner: 'PLATFORM',
    admitted: platform,
    input: () => ({ name: '厂商' }),
    other: { callbacksPerDay: 7 },
    object: 'manufacturer',
    owned: false,
  },
  {
    name: 'brandCreate',
    owner: 'MANUFACTURER',
    admitted: makers,
    input: ({ maker }) => ({ manufacturerId: toGlobalId('Manufacturer', maker.id), name: '品牌' }),
    other: name,
    object: 'brand',
    owned: true,
  },
  {
    name: 'productCategoryCreate',
    owner: 'PLATFORM',
    admitted: platform,
    input: ({ category }) => ({ code: `${category.id}-b`, nameZh: '冰箱', nameEn: 'Fridge' }),
    other: { nameEn: 'Freezer' },
    object: 'productCategory',
    owned: false,
  },
  {
    name: 'productModelCreate',
    owner: 'MANUFACTURER',
    admitted: makers,
    input: ({ brand, category }) => ({
      brandId: toGlobalId('Brand', brand.id),
      categoryId: toGlobalId('ProductCategory', category.id),
      name: 'BCD-500',
    }),
    other: { repairLevel: 2 },
    object: 'productModel',
    owned: true,
  },
  {
    name: 'unitRegister',
    owner: 'MANUFACTURER',
    admitted: ['MANUFACTURER', 'DEALER', 'HOTLINE', 'PLATFORM'],
    input: ({ model, unit }) => ({ modelId: toGlobalId('ProductModel', model.id), serial: `${unit.serial}-2` }),
    other: { soldOn: '2026-01-01' },
    object: 'unit',
    owned: true,
  },
  {
    name: 'providerCreate',
    owner: 'PLATFORM',
    admitted: platform,
    input: ({ region }) => ({ name: '服务商', region }),
    other: name,
    object: 'provider',
    owned: false,
  },
  {
    name: 'servicePointCreate',
    owner: 'PROVIDER',
    admitted: providers,
    input: ({ provider, category, region }) => ({
      providerId: toGlobalId('Provider', provider.id),
      name: '二号网点',
      location: { latitude: 30, longitude: 114 },
      region,
      covers: [region],
      categoryIds: [toGlobalId('ProductCategory', category.id)],
      level: 2,
      capacity: 5,
    }),
    other: { capacity: 6 },
    object: 'servicePoint',
    owned: true,
  },
  {
    name: 'technicianCreate',
    owner: 'PROVIDER',
    admitted: providers,
    input: ({ point }) => ({ servicePointId: toGlobalId('ServicePoint', point.id), name: '王工' }),
    other: { post: 'FOREMAN' },
    object: 'technician',
    owned: true,
  },
]

const updates: readonly Case[] = (
  [
    ['manufacturerUpdate', 'MANUFACTURER', makers, 'Manufacturer', 'maker', 'manufacturer'],
    ['brandUpdate', 'MANUFACTURER', makers, 'Brand', 'brand', 'brand'],
    ['productCategoryUpdate', 'PLATFORM', platform, 'ProductCategory', 'category', 'productCategory'],
    ['productModelUpdate', 'MANUFACTURER', makers, 'ProductModel', 'model', 'productModel'],
    ['unitUpdate', 'MANUFACTURER', ['MANUFACTURER', 'HOTLINE', 'PLATFORM'], 'Unit', 'unit', 'unit'],
    ['providerUpdate', 'PROVIDER', providers, 'Provider', 'provider', 'provider'],
    ['servicePointUpdate', 'PROVIDER', providers, 'ServicePoint', 'point', 'servicePoint'],
    ['technicianUpdate', 'PROVIDER', providers, 'Technician', 'technician', 'technician'],
  ] as const
).map(([mutation, owner, admitted, type, part, object]) => {
  const changes: Readonly<Record<string, [object, object]>> = {
    productCategoryUpdate: [{ nameEn: 'Washer' }, { nameEn: 'Dryer' }],
    unitUpdate: [{ soldBy: 'D-new' }, { soldBy: 'D-other' }],
  }
  const [first, other] = changes[mutation] ?? [name, { name: '另一名称' }]
  const input = (tenant: Tenant) => ({ ...change(type, part)(tenant), ...first })
  return { name: mutation, owner, admitted, input, other: { ...other }, object, owned: owner !== 'PLATFORM' }
})

const all = [...creates, ...updates].map((each) => [each.name, each] as const)
const run = (each: Case, tenant: Tenant, input: object, viewer = tenant.as[each.owner]) =>
  mutate({ name: each.name, viewer, input: { ...input }, select: `${each.object} { id version }` })

test.each(all)('%s: its owner does it, and a repeat changes nothing', async (_name, each) => {
  const tenant = await newTenant()
  const input = { idempotencyKey: newKey(), ...each.input(tenant) }
  const first = await run(each, tenant, input)
  expect(first).toEqual({ object: { id: expect.any(String), version: expect.any(Number) }, userErrors: [] })
  expect(await run(each, tenant, input)).toEqual(first)
})

test.each(all)('%s: a key used for another payload is refused', async (_name, each) => {
  const tenant = await newTenant()
  const input = { idempotencyKey: newKey(), ...each.input(tenant) }
  await run(each, tenant, input)
  const { object, userErrors } = await run(each, tenant, { ...input, ...each.other })
  expect(object).toBeNull()
  expect(userErrors).toEqual([
    expect.objectContaining({ code: 'IDEMPOTENCY_KEY_REUSED', field: ['input', 'idempotencyKey'] }),
  ])
})

test.each(all)('%s: a key belongs to its caller; another one cannot replay it', async (_name, each) => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const idempotencyKey = newKey()
  const [mine, theirs] = await Promise.all([
    run(each, tenant, { idempotencyKey, ...each.input(tenant) }),
    run(each, other, { idempotencyKey, ...each.input(other) }),
  ])
  expect(mine.userErrors).toEqual([])
  expect(theirs.userErrors).toEqual([])
  expect(theirs.object?.id).not.toBe(mine.object?.id)
})

test.each(all)('%s: roles that may not are refused before anything is read', async (_name, each) => {
  const tenant = await newTenant()
  const type = `${each.name.charAt(0).toUpperCase()}${each.name.slice(1)}Input`
  const query = `mutation($input: ${type}!) { ${each.name}(input: $input) { userErrors { code } } }`
  const variables = { input: { idempotencyKey: newKey(), ...each.input(tenant) } }
  for (const role of roles.filter((candidate) => !each.admitted.includes(candidate))) {
    const { errors } = await callApi({ query, variables, viewer: tenant.as[role] })
    expect([role, errors[0]?.extensions.code]).toEqual([role, 'FORBIDDEN'])
  }
})

const ownedOnes = all.filter(([, { owned }]) => owned)

test.each(ownedOnes)('%s: for a caller of another tenant the object does not exist', async (_name, each) => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const foreign = other.as[each.owner]
  const { object, userErrors } = await run(each, tenant, each.input(tenant), foreign)
  expect(object).toBeNull()
  expect(userErrors).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })])
  // Nothing was written: the owner's own change still goes through on the version it read.
  expect((await run(each, tenant, each.input(tenant))).userErrors).toEqual([])
})

test.each(updates.map((each) => [each.name, each] as const))(
  '%s: a stale version is never a lost update',
  async (_, each) => {
    const tenant = await newTenant()
    const input = each.input(tenant)
    expect((await run(each, tenant, input)).object?.version).toBe(2)
    const { object, userErrors } = await run(each, tenant, { ...input, ...each.other })
    expect(object).toBeNull()
    expect(userErrors).toEqual([
      {
        code: 'STALE_VERSION',
        field: ['input', 'version'],
        message: 'You sent version 1; the object is at version 2. Read it again and retry.',
      },
    ])
  },
)

test.each(updates.map((each) => [each.name, each] as const))(
  '%s: of ten writers on one version one wins',
  async (_, each) => {
    const tenant = await newTenant()
    const input = each.input(tenant)
    const answers = await Promise.all(Array.from({ length: 10 }, () => run(each, tenant, input)))
    expect(answers.filter(({ object }) => object !== null)).toHaveLength(1)
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
    expect(new Set(codes)).toEqual(new Set(['STALE_VERSION']))
  },
)

test.each(updates.map((each) => [each.name, each] as const))(
  '%s: an id of another type or a made-up one',
  async (_, each) => {
    const tenant = await newTenant()
    const [wrong, unknown] = [toGlobalId('WorkOrder', 'x'), 'bm90LW91cnM']
    for (const id of [wrong, unknown]) {
      const { userErrors } = await run(each, tenant, { ...each.input(tenant), id })
      expect(userErrors).toEqual([expect.objectContaining({ code: 'INVALID_ID', field: ['input', 'id'] })])
    }
    const id = String(each.input(tenant).id)
    const [type = ''] = Buffer.from(id, 'base64url').toString().split(':')
    const { userErrors } = await run(each, tenant, {
      ...each.input(tenant),
      id: toGlobalId(type, `${ulid()}.${ulid()}`),
    })
    expect(userErrors).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })])
  },
)

test('refusals speak the language of Accept-Language', async () => {
  const { as, brand } = await newTenant()
  const input = { id: toGlobalId('Brand', brand.id), version: 9, name: '品牌' }
  const viewer = as.MANUFACTURER
  const headers = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' }
  const { userErrors } = await mutate({ name: 'brandUpdate', viewer, input, select: 'brand { id }', headers })
  expect(userErrors[0]?.message).toBe('您提交的版本为 9，当前版本为 1。请重新读取后再试。')
})
