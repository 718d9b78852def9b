import { createHmac, createPublicKey, KeyObject, sign as signBytes } from 'node:crypto'
import { jest } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { type Role, roles } from '../../functions/shared/viewer'
import { claimsOf, KeySet, newKey, type SigningKey, secondsFromNow, sign } from '../support/access/issuer'
import { callApi } from '../support/api'

const query = '{ viewer { role } }'
let key: SigningKey
let stranger: SigningKey
let keySet: KeySet

beforeAll(async () => {
  key = await newKey('current')
  stranger = await newKey('stranger')
  keySet = new KeySet([key])
  await keySet.start()
})

afterAll(() => keySet.stop())

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** HS256 over the public key: a verifier that lets the header choose the algorithm would take it. */
const confused = (): string => {
  const pem = createPublicKey({ key: key.jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' })
  const signed = `${part({ alg: 'HS256', kid: key.kid })}.${part(claimsOf())}`
  return `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`
}

const otherHash = (): string => {
  const signed = `${part({ alg: 'RS512', kid: key.kid })}.${part(claimsOf())}`
  return `${signed}.${signBytes('sha512', Buffer.from(signed), KeyObject.from(key.privateKey)).toString('base64url')}`
}

const swapPayload = (token: string, claims: object): string => {
  const [header, , signature] = token.split('.')
  return [header, part(claims), signature].join('.')
}

const refusals: readonly [name: string, reason: string, token: () => string | Promise<string>][] = [
  ['another issuer', 'WRONG_ISSUER', () => sign(key, { iss: 'https://elsewhere.example' })],
  ['another issuer with its own key', 'WRONG_ISSUER', () => sign(stranger, { iss: 'https://elsewhere.example' })],
  ['no issuer', 'WRONG_ISSUER', () => sign(key, { iss: undefined })],
  ['another audience', 'WRONG_AUDIENCE', () => sign(key, { aud: 'another-app' })],
  ['audiences without ours', 'WRONG_AUDIENCE', () => sign(key, { aud: ['a', 'b'] })],
  ['no audience', 'WRONG_AUDIENCE', () => sign(key, { aud: undefined })],
  ['expired', 'TOKEN_EXPIRED', () => sign(key, { exp: secondsFromNow(-60) })],
  ['not yet valid', 'TOKEN_NOT_YET_VALID', () => sign(key, { nbf: secondsFromNow(600) })],
  ['no end', 'CLAIM_MISSING', () => sign(key, { exp: undefined })],
  ['no subject', 'CLAIM_MISSING', () => sign(key, { sub: undefined })],
  ['no role', 'CLAIM_MISSING', () => sign(key, { role: undefined })],
  ['a role that is none', 'CLAIM_MISSING', () => sign(key, { role: 'ADMIN' })],
  ['a role of the object prototype', 'CLAIM_MISSING', () => sign(key, { role: 'constructor' })],
  ['a region that is none', 'CLAIM_MISSING', () => sign(key, { role: 'REGULATOR', region: '42' })],
  ['an organisation that is no text', 'CLAIM_MISSING', () => sign(key, { role: 'PROVIDER', org: ['a'] })],
  [
    'an unproven phone number',
    'CLAIM_MISSING',
    () => sign(key, { role: 'CUSTOMER', phone_number: '+8613812345678', phone_number_verified: false }),
  ],
  ['a key nobody published', 'TOKEN_INVALID', () => sign(stranger)],
  ['another key under a published id', 'TOKEN_INVALID', () => sign(stranger, {}, { kid: 'current' })],
  ['no key id', 'TOKEN_INVALID', () => sign(key, {}, { kid: undefined as never })],
  [
    'a changed payload',
    'TOKEN_INVALID',
    async () => swapPayload(await sign(key), claimsOf({ role: 'PLATFORM', sub: 'x' })),
  ],
  ['a cut signature', 'TOKEN_INVALID', async () => (await sign(key)).slice(0, -8)],
  ['alg none without signature', 'TOKEN_INVALID', () => `${part({ alg: 'none', kid: key.kid })}.${part(claimsOf())}.`],
  [
    'alg none with a signature',
    'TOKEN_INVALID',
    () => `${part({ alg: 'none', kid: key.kid })}.${part(claimsOf())}.AAAA`,
  ],
  ['HS256 with the public key', 'TOKEN_INVALID', confused],
  ['RS512 under a key for RS256', 'TOKEN_INVALID', () => otherHash()],
  ['garbage', 'TOKEN_INVALID', () => 'not-a-token'],
  ['three parts of garbage', 'TOKEN_INVALID', () => 'a.b.c'],
  ['a header that is no JSON', 'TOKEN_INVALID', async () => `!!!${await sign(key)}`],
  ['a payload that is no object', 'TOKEN_INVALID', async () => swapPayload(await sign(key), ['x'])],
  ['a token with a second one behind it', 'TOKEN_INVALID', async () => `${await sign(key)}, ${await sign(key)}`],
]

describe('a token that proves nothing is refused with 401, whatever it asks', () => {
  test.each(refusals)('%s: %s', async (_name, reason, token) => {
    const { status, headers, errors, data } = await callApi({ query, token: await token() })
    expect(status).toBe(401)
    expect(headers['www-authenticate']).toBe('Bearer')
    expect(data).toBeNull()
    expect(errors).toHaveLength(1)
    const { code, reason: given, claim: _claim, ...more } = errors[0]?.extensions ?? {}
    expect([code, given]).toEqual(['UNAUTHENTICATED', reason])
    // Nothing of keys, algorithms or of what would have passed.
    expect(more).toEqual({})
    expect(JSON.stringify(errors)).not.toMatch(/kid|RS256|HS256|signature|jwks|sanbao|current/i)
  })

  test.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', 'bearer x', 'Token a.b.c'])(
    'the header %j',
    async (authorization) => {
      const { status, errors } = await callApi({ query, headers: { authorization } })
      expect(status).toBe(401)
      expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'TOKEN_INVALID' })
    },
  )

  test('a bad token spoils an introspection too: its sender believes to be someone', async () => {
    const { status } = await callApi({ query: '{ __typename }', token: 'a.b.c' })
    expect(status).toBe(401)
  })
})

const bounds: Readonly<Record<Role, Record<string, string>>> = {
  MANUFACTURER: { org: 'm' },
  PROVIDER: { org: 'p' },
  SERVICE_POINT: { org: 'p', point: 's' },
  TECHNICIAN: { org: 'p', point: 's', technician: 't' },
  CUSTOMER: { phone_number: '+8613812345678' },
  DEALER: { org: 'd' },
  REGULATOR: { region: '420106' },
  AUDITOR: { org: 'm' },
  HOTLINE: { org: 'm' },
  PLATFORM: {},
}
const needed = roles.flatMap((role) => Object.keys(bounds[role]).map((claim) => [role, claim] as const))

describe('each role needs the claims that bound it', () => {
  test.each(roles)('%s is taken with them', async (role) => {
    const { data, errors } = await callApi({ query, token: await sign(key, { role, ...bounds[role] }) })
    expect(errors).toEqual([])
    expect(data).toEqual({ viewer: { role } })
  })

  test.each(needed)('%s is refused without %s, which is named', async (role, claim) => {
    const token = await sign(key, { role, ...bounds[role], [claim]: undefined })
    const { status, errors } = await callApi({ query, token })
    expect(status).toBe(401)
    expect(errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', reason: 'CLAIM_MISSING', claim })
  })

  test.each(needed)('%s is refused with an empty %s', async (role, claim) => {
    const { status } = await callApi({ query, token: await sign(key, { role, ...bounds[role], [claim]: '' }) })
    expect(status).toBe(401)
  })
})

describe('without a token', () => {
  test('the schema can be read', async () => {
    const { status, errors, data } = await callApi<{ __schema: object }>({ query: getIntrospectionQuery() })
    expect([status, errors]).toEqual([200, []])
    expect(data.__schema).toBeDefined()
    expect((await callApi({ query: '{ __typename }' })).data).toEqual({ __typename: 'Query' })
  })

  test('a root field is refused with 401', async () => {
    const { status, headers, errors } = await callApi({ query, headers: { 'accept-language': 'zh-CN' } })
    expect(status).toBe(401)
    expect(headers['www-authenticate']).toBe('Bearer')
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('令牌'),
      extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_MISSING' },
    })
  })
})

test('a key the issuer adds is found without a restart, and one unknown key asks the issuer once', async () => {
  await callApi({ query, token: await sign(key) })
  const next = await newKey('next')
  keySet.body = JSON.stringify({ keys: [key.jwk, next.jwk] })
  const before = keySet.fetched
  // The refusals above made the verifier wait before it asks again; a verifier of its own has no such past.
  jest.resetModules()
  expect((await callApi({ query, token: await sign(next) })).status).toBe(200)
  await Promise.all([1, 2, 3, 4].map(async () => callApi({ query, token: await sign(stranger) })))
  expect(keySet.fetched - before).toBeLessThanOrEqual(3)
})
