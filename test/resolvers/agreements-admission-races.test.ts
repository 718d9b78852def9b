import fc from 'fast-check'
import { ulid } from 'ulid'
import { createApplicationsStore } from '../../functions/admission/applications/applications.store'
import { admissionOf } from '../../functions/network/agreements/admitted-by'
import { draftAgreement } from '../../functions/network/agreements/draft'
import { propose } from '../../functions/network/agreements/negotiate'
import { createNetworkStore } from '../../functions/network/network.store'
import { startOfDay } from '../../functions/shared/days'
import { parseGlobalId, toGlobalId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'
import { admitted, draftBy, draftedOn, inside, refusalsOf } from '../support/admitted'
import { fullTerms } from '../support/agreement-terms'
import { type AgreementData, agreementAs, ahead, done, doTo, type Side } from '../support/agreements'
import { newKey } from '../support/api'
import { formerPartner, nodeOf, type Versioned } from '../support/recruiting'
import type { Tenant } from '../support/tenant'

const sides: readonly Side[] = ['MANUFACTURER', 'PROVIDER']
const [tenant, application] = await (async () => {
  const made = await formerPartner()
  return [made, await admitted(made)] as const
})()

const ledTo = async (side: Side): Promise<string | undefined> => {
  const seen = await nodeOf<{ agreement: { id: string } | null }>(
    tenant.as[side],
    application.id,
    'Application',
    'agreement { id }',
  )
  return seen?.agreement?.id
}

const latest = (side: Side, { id }: Pick<AgreementData, 'id'>) =>
  agreementAs<Versioned & { status: string }>(tenant.as[side], id, 'id version status')

const takenBack = async (side: Side, agreement: Pick<AgreementData, 'id'>) => {
  const { id, version } = (await latest(side, agreement)) as Versioned
  return done(tenant, side, 'Withdraw', { id, version, reason: '另议' })
}

test('N5 one side’s secret draft does not stand in the other’s way, nor is it known by a refusal', async () => {
  const own = await draftedOn(tenant, application, 'MANUFACTURER')
  const theirs = await draftedOn(tenant, application, 'PROVIDER')
  expect([await ledTo('MANUFACTURER'), await ledTo('PROVIDER')]).toEqual([own.id, theirs.id])
  // One draft a side.
  for (const side of sides)
    expect(await refusalsOf(draftBy(tenant, application, {}, side))).toEqual([
      ['ADMISSION_TAKEN', 'input.applicationId'],
    ])
  const drafts = [
    { side: 'MANUFACTURER', draft: own },
    { side: 'PROVIDER', draft: theirs },
  ] as const
  const answers = await Promise.all(
    drafts.map(async ({ side, draft: { id, version } }) => ({
      ...{ side, draft: { id, version } },
      answer: await doTo(tenant, side, 'Propose', { id, version }),
    })),
  )
  const [winner, second] = answers.filter(({ answer }) => answer.object)
  const [loser] = answers.filter(({ answer }) => !answer.object)
  if (!winner || !loser || second) throw new Error('Not exactly one was proposed')
  const message = `An admission leads to one agreement, and agreement ${winner.draft.id} rests on this one.`
  expect(loser.answer.userErrors).toEqual([{ code: 'ADMISSION_TAKEN', field: ['input', 'id'], message }])
  expect([await ledTo('MANUFACTURER'), await ledTo('PROVIDER')]).toEqual([winner.draft.id, winner.draft.id])
  expect((await latest(loser.side, loser.draft))?.status).toBe('DRAFT')
  // The other side turns it down, and the admission is free: the draft that lost is proposed after all.
  await takenBack(loser.side, winner.draft)
  expect(await ledTo(loser.side)).toBe(loser.draft.id)
  expect(await ledTo(winner.side)).toBeUndefined()
  await done(tenant, loser.side, 'Propose', loser.draft)
  await takenBack(winner.side, loser.draft)
})

/** Drafted and proposed forty days ago, straight through the store, which may look back: nobody confirmed it in time. */
const lapsed = async ({ maker, provider, category, region }: Tenant) => {
  const [network, { applications, calls }] = [createNetworkStore(), createApplicationsStore()]
  const then = ahead(-40)
  const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date(startOfDay(then)) })
  const parties = { manufacturerId: maker.id, providerId: provider.id }
  const viewer: Viewer = { role: 'MANUFACTURER', subject: 'maker', manufacturerId: maker.id }
  const found = await applications.need(parseGlobalId(application.id)?.id ?? '', [])
  const terms = fullTerms(category.id, { regions: [region], outlets: [{ region, count: 2 }] })
  const term = { validFrom: ahead(400), validTo: ahead(800) }
  const admission = admissionOf(found, await calls.need(found.callId, []), parties)
  const draft = await network.draft(request(), ulid(), parties, viewer, (others) =>
    draftAgreement({ ...parties, ...term, terms, admission }, others, viewer, then),
  )
  const { id, version } = await network.act(request(), draft.id, viewer, (record) =>
    propose(record, { version: draft.version }, viewer, then),
  )
  return { id: toGlobalId('Agreement', id), version }
}

test('N5 a proposal that lapsed leaves the admission to the next; it is taken up again only where it still has it', async () => {
  for (const turn of ['after', 'before', 'together', 'together'] as const) {
    const old = await lapsed(tenant)
    const draft = await draftedOn(tenant, application, 'PROVIDER')
    const revive = () => doTo(tenant, 'PROVIDER', 'Counter', { ...old, terms: inside(tenant) })
    const show = () => doTo(tenant, 'PROVIDER', 'Propose', { id: draft.id, version: draft.version })
    const inTurn = async () => (turn === 'before' ? [await revive(), await show()] : [await show(), await revive()])
    const both = turn === 'together' ? await Promise.all([show(), revive()]) : await inTurn()
    const got = both.flatMap(({ object }) => (object ? [object.id] : []))
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['ADMISSION_TAKEN'])
    expect(got).toEqual(turn === 'together' ? [expect.any(String)] : [turn === 'before' ? old.id : draft.id])
    expect([await ledTo('MANUFACTURER'), await ledTo('PROVIDER')]).toEqual([got[0], got[0]])
    await takenBack('PROVIDER', old)
    expect(await ledTo('PROVIDER')).toBe(draft.id)
    await takenBack('PROVIDER', draft)
    expect([await ledTo('MANUFACTURER'), await ledTo('PROVIDER')]).toEqual([undefined, undefined])
  }
})

type Act = 'DRAFT' | 'PROPOSE' | 'WITHDRAW'
interface Try {
  readonly side: Side
  readonly act: Act
  /** Sent again at the same moment. */
  readonly twice: boolean
}

const tries = fc.array(
  fc.array(
    fc.record<Try>({
      side: fc.constantFrom(...sides),
      act: fc.constantFrom<Act[]>('DRAFT', 'DRAFT', 'PROPOSE', 'PROPOSE', 'PROPOSE', 'WITHDRAW'),
      twice: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  { minLength: 2, maxLength: 5 },
)

/** What both sides have begun on the admission, and everything they try, at the same moment or one after the other. */
class Story {
  private readonly known = new Map<string, { readonly side: Side; readonly begun: AgreementData }>()

  async round(all: readonly Try[]): Promise<void> {
    const standing = await this.standing()
    await Promise.all(all.map((one, i) => this.once(one, standing, i)))
  }

  async standing() {
    const all = await Promise.all(
      [...this.known.values()].map(async ({ side, begun }) => ({ side, ...(await latest(side, begun)) })),
    )
    return all as (Versioned & { readonly side: Side; readonly status: string })[]
  }

  async end(): Promise<void> {
    for (const { side, id, status } of await this.standing()) if (status !== 'WITHDRAWN') await takenBack(side, { id })
  }

  private async once({ side, act, twice }: Try, standing: Awaited<ReturnType<Story['standing']>>, i: number) {
    const idempotencyKey = newKey()
    const live = standing.find((one) => (act === 'PROPOSE' ? one.status === 'DRAFT' && one.side === side : false))
    const open = standing.find(({ status, side: own }) => status === 'PROPOSED' || (status === 'DRAFT' && own === side))
    const send = () => {
      if (act === 'DRAFT') return draftBy(tenant, application, { validFrom: ahead(400 + i), idempotencyKey }, side)
      const about = act === 'PROPOSE' ? live : open
      if (!about) return undefined
      const { id, version } = about
      const input = act === 'PROPOSE' ? { id, version } : { id, version, reason: '另议' }
      return doTo(tenant, side, act === 'PROPOSE' ? 'Propose' : 'Withdraw', { ...input, idempotencyKey })
    }
    const answers = await Promise.all(twice ? [send(), send()] : [send()])
    const made = answers.flatMap((answer) => (answer?.object ? [answer.object] : []))
    // Sent twice: one effect.
    expect(new Set(made.map(({ id }) => id)).size).toBeLessThanOrEqual(1)
    const codes = answers.flatMap((answer) => answer?.userErrors.map(({ code }) => code) ?? [])
    for (const code of codes) expect(['ADMISSION_TAKEN', 'STALE_VERSION', 'ACTION_NOT_ALLOWED']).toContain(code)
    const [begun] = made
    if (act === 'DRAFT' && begun) this.known.set(begun.id, { side, begun })
  }
}

test('N5 law: whoever tries what, an admission has one open proposal at most and a side one draft, and each sees its own', async () => {
  const reached = new Set<string>()
  await fc.assert(
    fc.asyncProperty(tries, async (rounds) => {
      const story = new Story()
      for (const round of rounds) {
        await story.round(round)
        const standing = await story.standing()
        const proposed = standing.filter(({ status }) => status === 'PROPOSED').map(({ id }) => id)
        expect(proposed.length).toBeLessThanOrEqual(1)
        for (const side of sides) {
          const drafts = standing.filter((one) => one.status === 'DRAFT' && one.side === side).map(({ id }) => id)
          expect(drafts.length).toBeLessThanOrEqual(1)
          expect(await ledTo(side)).toBe(proposed[0] ?? drafts[0])
          reached.add(`${proposed.length} proposed, ${drafts.length} drafts`)
        }
      }
      await story.end()
      // Nothing is left of it: the next run begins with a free admission.
      expect([await ledTo('MANUFACTURER'), await ledTo('PROVIDER')]).toEqual([undefined, undefined])
    }),
    { numRuns: 6 },
  )
  expect(reached).toContain('1 proposed, 0 drafts')
}, 120_000)

test('N5 the admission once led to an agreement stays with it', async () => {
  const { id, version } = await draftedOn(tenant, application, 'MANUFACTURER')
  const waiting = await draftedOn(tenant, application, 'PROVIDER')
  const shown = await done(tenant, 'MANUFACTURER', 'Propose', { id, version })
  const confirmation = { id, number: shown.proposal?.version.number, hash: shown.proposal?.version.hash }
  for (const side of sides) await done(tenant, side, 'Confirm', confirmation)
  const show = doTo(tenant, 'PROVIDER', 'Propose', { id: waiting.id, version: waiting.version })
  expect(await refusalsOf(show)).toEqual([['ADMISSION_TAKEN', 'input.id']])
})
