import { createHmac } from 'node:crypto'
import { generateKeyPair, SignJWT } from 'jose'
import { envName } from '../../functions/platform/env'
import { toGlobalId } from '../../functions/shared/ids'
import { type ApiServer, serveApi } from '../support/access/server'
import { callApi, mutate, newKey, tokenFor } from '../support/api'
import { newTenant, type Tenant } from '../support/tenant'
import { Timings, wrongWith } from './oracle'
import { type Bullet, shoot } from './shoot'

let api: ApiServer
let own: Tenant
let foreign: Tenant
const timings = new Timings()

beforeAll(async () => {
  ;[own, foreign] = await Promise.all([newTenant(), newTenant()])
  api = await serveApi()
})
afterAll(async () => {
  timings.tell()
  await api.stop()
})

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** What a maker's own token says, with changes. */
const claims = (change: object = {}): Record<string, unknown> => ({
  ...{ iss: process.env[envName.issuer], aud: process.env[envName.audience] },
  ...own.as.MANUFACTURER,
  ...{ iat: Math.floor(Date.now() / 1000), exp: Math.floor(Date.now() / 1000) + 600 },
  ...change,
})

describe('a token', () => {
  const signedBy = async (header: object, change: object = {}): Promise<string> => {
    const { privateKey } = await generateKeyPair('RS256')
    const jwt = new SignJWT(claims(change)).setProtectedHeader({ alg: 'RS256', ...header })
    return jwt.sign(privateKey, { crit: { 'x-evil': true } })
  }
  /** The public half of the issuer's key is known to everybody: as the secret of a MAC it would sign anything. */
  const macOfPublicKey = async (): Promise<string> => {
    await tokenFor({})
    const jwks = await (await fetch(process.env[envName.jwksUri] ?? '')).text()
    const text = `${part({ alg: 'HS256', kid: 'test', typ: 'JWT' })}.${part(claims())}`
    return `${text}.${createHmac('sha256', jwks).update(text).digest('base64url')}`
  }
  const bent = async (change: object): Promise<string> => {
    const [header, , signature] = (await tokenFor(own.as.MANUFACTURER)).split('.')
    return `${header}.${part(claims(change))}.${signature}`
  }
  test.each<[string, () => Promise<string>]>([
    ['without a signature', async () => `${part({ alg: 'none' })}.${part(claims())}.`],
    ['that says None', async () => `${part({ alg: 'None', kid: 'test' })}.${part(claims())}.`],
    ['signed with the public key', macOfPublicKey],
    ['of another key under the same name', () => signedBy({ kid: 'test' })],
    ['of a key of its own', () => signedBy({ kid: 'x', jwk: { kty: 'RSA', n: 'x', e: 'AQAB' } })],
    ['of keys elsewhere', () => signedBy({ kid: 'x', jku: 'http://127.0.0.1:1/jwks.json' })],
    ['of a file as key', () => signedBy({ kid: '../../../../dev/null' })],
    ['of a critical header', () => signedBy({ kid: 'test', crit: ['x-evil'], 'x-evil': 1 })],
    ['of another tenant in place of its own', () => bent({ org: foreign.maker.id })],
    ['of a greater role', () => bent({ role: 'PLATFORM' })],
    ['of another issuer', () => tokenFor({ ...own.as.MANUFACTURER, iss: 'https://evil.invalid' })],
    ['for another audience', () => tokenFor({ ...own.as.MANUFACTURER, aud: 'other' })],
    ['of an unknown role', () => tokenFor({ ...own.as.MANUFACTURER, role: 'ROOT' })],
    ['of two roles', () => tokenFor({ ...own.as.MANUFACTURER, role: ['CUSTOMER', 'PLATFORM'] })],
    ['of a role of the prototype', () => tokenFor({ ...own.as.MANUFACTURER, role: '__proto__' })],
    ['of a tenant that is a list', () => tokenFor({ ...own.as.MANUFACTURER, org: [own.maker.id, foreign.maker.id] })],
    ['of no tenant', () => tokenFor({ role: 'MANUFACTURER', sub: 'x' })],
    ['of a region that is all', () => tokenFor({ role: 'REGULATOR', sub: 'x', region: '' })],
    ['of three dots', async () => '...'],
    ['of 8 KB', async () => 'x'.repeat(8_000)],
  ])('%s is refused with 401', async (kind, make) => {
    const headers = { authorization: `Bearer ${await make()}` }
    const body = '{"query":"{ workOrders(month: \\"2026-11\\", first: 1) { edges { cursor } } }"}'
    const shot = await shoot(api.url, { body, headers })
    timings.add(`token ${kind}`, shot)
    expect(wrongWith(shot, [])).toBeUndefined()
    expect([kind, shot.status]).toEqual([kind, 401])
  })

  test('in a cookie, in the query or twice is none', async () => {
    const token = await tokenFor(own.as.MANUFACTURER)
    const body = '{"query":"{ notices(first: 1) { edges { cursor } } }"}'
    const wrong: readonly Bullet[] = [
      { headers: { cookie: `authorization=Bearer ${token}` } },
      { path: `?access_token=${token}` },
      { headers: { authorization: `Bearer ${token}, Bearer ${token}` } },
      { headers: { authorization: `Basic ${token}` } },
    ]
    for (const more of wrong) expect((await shoot(api.url, { body, ...more })).status).toBe(401)
  })
})

const makerId = ({ maker }: Tenant): string => toGlobalId('Manufacturer', maker.id)

describe('across tenants', () => {
  const brands = async (tenant: Tenant, after?: string) =>
    callApi<{ node: { brands: { edges: { cursor: string }[] } } | null }>({
      query: `query($id: ID!, $after: String) { node(id: $id) { ... on Manufacturer {
        brands(first: 1, after: $after) { edges { cursor } } } } }`,
      variables: { id: makerId(tenant), after },
      viewer: tenant.as.MANUFACTURER,
    })

  test('a cursor opens the list it came from and no other', async () => {
    const { data } = await brands(foreign)
    const cursor = data.node?.brands.edges[0]?.cursor ?? ''
    expect(cursor).not.toBe('')
    const { errors } = await brands(own, cursor)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_CURSOR'])
  })

  test('no bent cursor opens anything, or faults', async () => {
    const { data } = await brands(own)
    const cursor = data.node?.brands.edges[0]?.cursor ?? ''
    const text = Buffer.from(cursor, 'base64url').toString()
    const bent = Array.from({ length: text.length }, (_, i) => `${text.slice(0, i)}\u0001${text.slice(i + 1)}`)
    for (const value of [...bent, `${text}#`, '', '#', '[]', '{"pk":"x"}', text.repeat(20)]) {
      const { errors } = await brands(own, Buffer.from(value).toString('base64url'))
      const codes = errors.map(({ extensions }) => extensions.code)
      // One whose place alone is bent still stands in its own list.
      for (const code of codes) expect(code).toBe('INVALID_CURSOR')
    }
  })

  test('an idempotency key that another used is no key to what it did', async () => {
    const key = newKey()
    const create = (tenant: Tenant, name: string) =>
      mutate<{ id: string; name: string }>({
        ...{ name: 'brandCreate', viewer: tenant.as.MANUFACTURER, select: 'brand { id name }' },
        input: { idempotencyKey: key, name, manufacturerId: makerId(tenant) },
      })
    const theirs = await create(foreign, '他们的')
    const ours = await create(own, '我们的')
    expect(ours.userErrors).toEqual([])
    expect(ours.object?.id).not.toBe(theirs.object?.id)
    expect(ours.object?.name).toBe('我们的')
  })

  test('what an input does not know is refused, not written', async () => {
    for (const field of ['version', 'id', '__proto__', 'constructor', 'createdBy']) {
      const known = { idempotencyKey: newKey(), name: 'x', manufacturerId: makerId(own) }
      const input = Object.fromEntries([...Object.entries(known), [field, foreign.maker.id]])
      const { errors } = await callApi({
        query: 'mutation($input: BrandCreateInput!) { brandCreate(input: $input) { brand { id } } }',
        variables: { input },
        viewer: own.as.MANUFACTURER,
      })
      expect([field, errors.map(({ extensions }) => extensions.code)]).toEqual([field, ['BAD_USER_INPUT']])
    }
  })
})
