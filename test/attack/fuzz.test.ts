import { setTimeout as pause } from 'node:timers/promises'
import { jest } from '@jest/globals'
import fc from 'fast-check'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { entryOf, marksOf } from '../support/access/call'
import { type RootField, rootFields } from '../support/access/root-fields'
import { type ApiServer, serveApi } from '../support/access/server'
import { newWorlds, type World } from '../support/access/world'
import { newKey, tokenFor } from '../support/api'
import { Grammar, type Pools } from './grammar'
import { secretsOf, Timings, wrongWith } from './oracle'
import { minutes, seed } from './settings'
import { shoot } from './shoot'

/** Above one run of everything else, and what the two worlds take to build. */
jest.setTimeout(minutes() * 60_000 + 600_000)

let api: ApiServer
let own: World
let foreign: World
let pools: Pools

const SHOWN = 1000

/** Whoever is bound to a tenant. The platform's own people see every tenant: of them no 5xx is asked alone. */
const bound: readonly Role[] = [
  ...(['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT'] as const),
  ...(['TECHNICIAN', 'CUSTOMER', 'DEALER', 'REGULATOR'] as const),
]

const globalIds = ({ tenant, orderIds, taskId, runId, evaluationIds, built }: World): string[] => {
  const { maker, brand, category, model, unit, provider, agreement, point, technician, certificate } = tenant
  const local = { Manufacturer: maker, Brand: brand, ProductCategory: category, ProductModel: model, Unit: unit }
  const more = {
    Provider: provider,
    Agreement: agreement,
    ServicePoint: point,
    Technician: technician,
    Certificate: certificate,
  }
  const named = Object.entries({ ...local, ...more }).map(([type, { id }]) => toGlobalId(type, id))
  const made = Object.values(built).flatMap(({ ids = {} }) => Object.values(ids))
  return [...named, ...orderIds, taskId, runId, ...evaluationIds, ...made]
}

beforeAll(async () => {
  ;[own, foreign] = await newWorlds()
  api = await serveApi()
  pools = {
    ids: [...globalIds(own), ...globalIds(foreign)],
    texts: [...marksOf(own), foreign.tenant.phone, foreign.person.name, own.tenant.region, foreign.tenant.region],
  }
}, 600_000)

afterAll(() => api.stop())

/** Of all questions the one that can be asked about anything. */
const node = rootFields.find(({ path }) => path === 'Query.node') as RootField

const admitted = (role: Role): RootField[] => rootFields.filter(({ roles }) => roles.includes(role))

/** What a caller of the role would send, made anew now and then: what was done to it makes it stale. */
const bases = new Map<string, Readonly<Record<string, unknown>>>()
const baseOf = async (field: RootField, role: Role, fresh: boolean) => {
  const key = `${role} ${field.path}`
  const known = bases.get(key)
  if (known && !fresh) return known
  const make = async () => entryOf(field.path).about(own, role)
  // One that is not admitted has nothing of its own to ask about.
  const about = await make().catch(() => ({}))
  const base = field.root === 'Mutation' ? { input: about } : { first: 3, ...about }
  bases.set(key, base)
  return base
}

const withKey = (root: RootField['root'], variables: Record<string, unknown>) =>
  root === 'Mutation' && typeof variables['input'] === 'object' && variables['input'] !== null
    ? { ...variables, input: { idempotencyKey: newKey(), ...variables['input'] } }
    : variables

/** Goes on after what is wrong, to tell all of it. @returns one example of each */
const campaign = async (
  viewers: readonly Role[],
  secrets: readonly string[],
  ms: number,
  timings: Timings,
): Promise<string[]> => {
  const wrongs = new Map<string, string>()
  const ends = Date.now() + ms
  let told = Date.now()
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (g) => {
      const grammar = new Grammar(g, pools)
      const role = grammar.pick(viewers)
      const field = grammar.chance(8) ? node : grammar.pick(grammar.chance(10) ? rootFields : admitted(role))
      const base = grammar.chance(4) ? undefined : await baseOf(field, role, grammar.chance(12))
      const { query, variables } = grammar.document(field, base)
      const body = JSON.stringify({ query, variables: withKey(field.root, variables) })
      const shot = await shoot(api.url, {
        body,
        headers: {
          authorization: `Bearer ${await tokenFor(own.tenant.as[role])}`,
          'accept-language': grammar.pick(['zh-CN', 'en']),
        },
      })
      timings.add(`fuzzed ${field.root.toLowerCase()} of ${role}`, shot)
      const wrong = wrongWith(shot, secrets)
      const what = `${field.path}: ${wrong}`
      if (wrong && !wrongs.has(what)) wrongs.set(what, `${role} ${what}\n${body}\n${shot.body.slice(0, SHOWN)}`)
      if (Date.now() - told > 15_000) {
        told = Date.now()
        process.stderr.write(`${timings.total} requests, ${Math.max(0, Math.round((ends - told) / 1000))} s left\n`)
        await pause(0)
      }
    }),
    { seed: seed(), numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: ms, endOnFailure: true },
  )
  return [...wrongs.values()]
}

test('no document of the grammar faults, or shows a role of one tenant people or orders of another', async () => {
  const timings = new Timings()
  const wrongs = await campaign(bound, secretsOf(foreign), minutes() * 50_000, timings)
  timings.tell()
  expect(wrongs).toEqual([])
  // What never gets past the parser attacks nothing.
  expect(timings.executed / timings.total).toBeGreaterThan(0.2)
})

test('nor does one fault that the platform sends', async () => {
  const timings = new Timings()
  const wrongs = await campaign(['PLATFORM'], [], minutes() * 10_000, timings)
  timings.tell()
  expect(wrongs).toEqual([])
  // What never gets past the parser attacks nothing.
  expect(timings.executed / timings.total).toBeGreaterThan(0.2)
})
