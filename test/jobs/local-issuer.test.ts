import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { openIssuer } from '../../local/issuer'

const URL = 'http://localhost:4000/issuer'
let dir: string

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sanbao-issuer-'))
})
afterEach(() => rm(dir, { recursive: true }))

const verified = async (token: string, from = openIssuer(URL, dir)) => {
  const { jwks } = await from
  const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: [...jwks.keys] }), {
    issuer: URL,
    audience: 'sanbao',
  })
  return payload
}

test('a token outlives a restart: the key is kept in the data directory', async () => {
  const token = await (await openIssuer(URL, dir)).issue('REGULATOR', { region: '420000' })
  expect(await verified(token)).toMatchObject({ role: 'REGULATOR', region: '420000', sub: 'regulator:420000' })
})

test("a customer's subject does not hold the phone number", async () => {
  const issuer = await openIssuer(URL, dir)
  const payload = await verified(await issuer.issue('CUSTOMER', { phone_number: '+8613800005678' }))
  expect(payload.phone_number).toBe('+8613800005678')
  expect(payload.sub).not.toContain('13800005678')
})

test('a missing claim is named, not left to fail later', async () => {
  const issuer = await openIssuer(URL, dir)
  await expect(issuer.issue('SERVICE_POINT')).rejects.toThrow('Role service-point needs org and point')
})

test('gaps are filled from the demo, but never with a point of another organisation', async () => {
  await writeFile(join(dir, 'demo.json'), JSON.stringify({ SERVICE_POINT: { org: 'P1', point: 'P1.A' } }))
  const issuer = await openIssuer(URL, dir)
  expect(await verified(await issuer.issue('SERVICE_POINT'))).toMatchObject({ org: 'P1', point: 'P1.A' })
  expect(await verified(await issuer.issue('SERVICE_POINT', { org: 'P1' }))).toMatchObject({ point: 'P1.A' })
  await expect(issuer.issue('SERVICE_POINT', { org: 'P2' })).rejects.toThrow('needs point')
})

test('only claims of the role go into its token', async () => {
  const issuer = await openIssuer(URL, dir)
  const payload = await verified(await issuer.issue('REGULATOR', { region: '420000', org: 'M1' }))
  expect(payload).not.toHaveProperty('org')
})
