import type { Role } from '../../functions/shared/viewer'
import { ask, documentOf } from '../support/access/call'
import { rootFields } from '../support/access/root-fields'
import { newWorld, type World } from '../support/access/world'

let world: World

beforeAll(async () => {
  world = await newWorld()
}, 120_000)

/** Local or global ids of what an answer is about; the rest may have moved on since. */
const idsIn = (value: unknown): unknown[] =>
  Object.values((value ?? {}) as Record<string, unknown>).map((part) => (part as { id?: string } | null)?.id ?? null)

/** What a link alone does is sent twice in test/resolvers/callback-links.test.ts. */
const byLinkAlone = ['Mutation.callbackAnswer']
const mutations = rootFields.filter(({ root, path }) => root === 'Mutation' && !byLinkAlone.includes(path))

/**
 * Phones and queues send again what they heard no answer to. Whatever the first time brought about (a version gone by, a
 * place taken, a quote that stands), the second time is answered with it and not refused.
 */
test.each(mutations.map((field) => [field.path, field] as const))(
  '%s sent twice is done once',
  async (_path, field) => {
    const role = field.roles.find((one): one is Role => one !== 'LINK_HOLDER')
    if (!role) throw new Error('Nobody but holders of links may')
    const document = await documentOf(field, world, role)
    const viewer = world.tenant.as[role]
    const first = await ask(field, document, viewer)
    expect(first.codes).toEqual([])
    const second = await ask(field, document, viewer)
    expect(second.codes).toEqual([])
    expect(idsIn(second.value)).toEqual(idsIn(first.value))
  },
)
