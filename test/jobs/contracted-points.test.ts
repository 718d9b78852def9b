import type { Context } from 'aws-lambda'
import fc from 'fast-check'
import { ulid } from 'ulid'
import { emptyRoster, type HeldAuthorisation, type Roster } from '../../functions/network/certification/roster'
import {
  ANY_CATEGORY,
  type Commitment,
  changesOf,
  commitmentsOf,
  contractedDays,
  countOn,
  sumOf,
} from '../../functions/network/contracted/contracted'
import { createContractedStore } from '../../functions/network/contracted/contracted.store'
import { handler as agreementsEntry } from '../../functions/network/contracted/count-agreements.queue'
import { handler as lettersEntry } from '../../functions/network/contracted/count-letters.stream'
import { countPoints as countPointsBare } from '../../functions/network/contracted/count-points.use-case'
import { type CountingStore, createCountingStore } from '../../functions/network/contracted/counting.store'
import type { AgreementSummary, ServicePoint, Terms } from '../../functions/network/network'
import { createNetworkStore } from '../../functions/network/network.store'
import { rosterKey } from '../../functions/network/rosters.store'
import { newServicePoint } from '../../functions/network/service-point'
import { inPoint } from '../../functions/network/service-point-keys'
import { termsKey } from '../../functions/network/terms-key.store'
import { commit } from '../../functions/platform/commit'
import { Documents } from '../../functions/platform/documents'
import { addDays, dayOf, type Period } from '../../functions/shared/days'
import { regionLevels } from '../../functions/shared/regions'
import { authorise } from '../support/certificates'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { handed, worked } from '../support/relay'
import { recordOf } from '../support/stream-record'
import { newTenant, type Tenant } from '../support/tenant'

const countPoints = deployed('count-agreements', countPointsBare)

const today = dayOf(new Date())
const platform = { role: 'PLATFORM', subject: 'test' } as const
const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })

const run = async (entry: typeof lettersEntry, images: readonly (readonly [after: object, before?: object])[]) =>
  entry({ Records: images.map(([after, before], i) => recordOf(after, i, before)) }, {} as Context, () => {})
const lettersCounted = deployed('count-letters', (...images: [object, object?][]) => run(lettersEntry, images))
const agreementsCounted = async (...images: [object, object?][]) => {
  const records = images.map(([after, before], i) => recordOf(after, i, before))
  await worked('count-agreements', agreementsEntry, await handed('count-agreements', records))
}

/** What the stream tells of a point's roster as it stands. */
const rosterImage = async (pointId: string) => ({
  kind: 'ROSTER',
  doc: await createNetworkStore().latestRoster(pointId),
})
const termsImage = async ({ provider, maker }: Tenant) => ({
  kind: 'TERMS',
  doc: await createNetworkStore().terms(provider.id, maker.id),
})

const contracted = async ({ maker, category, region }: Tenant, day = today): Promise<number[]> => {
  const cells = [...regionLevels(region)].flatMap((code) =>
    [category.id, ANY_CATEGORY].map((categoryId) => ({ manufacturerId: maker.id, region: code, categoryId })),
  )
  return createContractedStore().contractedIn(cells, day)
}
const six = (n: number) => Array.from({ length: 6 }, () => n)

/** Another point of the tenant's provider in its county, with a letter of the maker. */
const anotherPoint = async (tenant: Tenant, term: Partial<Period> = {}): Promise<ServicePoint> => {
  const { location, region, covers, hours, categoryIds, level, capacity, providerId } = tenant.point
  const input = { location, region, covers, hours, categoryIds, level, capacity, providerId, name: '分店' }
  const point = await createNetworkStore().points.create(request(), newServicePoint(ulid(), input, platform))
  const { validFrom, validTo } = tenant.agreement
  await authorise(point, { manufacturerId: tenant.maker.id, categoryIds, level, validFrom, validTo, ...term })
  return point
}

describe('N9 the stream counts points', () => {
  test('of which a letter came, in their county, city and province, by category and in all', async () => {
    const tenant = await newTenant()
    expect(await contracted(tenant)).toEqual(six(0))
    const another = await anotherPoint(tenant)
    await lettersCounted([await rosterImage(tenant.point.id)], [await rosterImage(another.id)])
    expect(await contracted(tenant)).toEqual(six(2))
    // The letters end with the agreement, and nothing has to run for it.
    expect(await contracted(tenant, addDays(tenant.agreement.validTo, 1))).toEqual(six(0))
  })

  test('no longer once a letter is revoked, and again for another letter', async () => {
    const tenant = await newTenant()
    const before = await rosterImage(tenant.point.id)
    await lettersCounted([before])
    const [letter] = before.doc.authorisations as [HeldAuthorisation]
    const { level, validFrom, validTo } = letter
    await commit([
      createNetworkStore().rosterWrite({
        ...before.doc,
        version: before.doc.version + 1,
        authorisations: [{ ...letter, state: 'REVOKED' }],
      }),
    ])
    const revoked = await rosterImage(tenant.point.id)
    await lettersCounted([revoked, before])
    expect(await contracted(tenant)).toEqual(six(0))
    const { maker, category } = tenant
    await authorise(tenant.point, { manufacturerId: maker.id, categoryIds: [category.id], level, validFrom, validTo })
    await lettersCounted([await rosterImage(tenant.point.id), revoked])
    expect(await contracted(tenant)).toEqual(six(1))
  })

  test('of a pair whose agreement comes after the letters, and of no other pair', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { maker, category, agreement } = other
    const { categoryIds, level, criteria, validFrom, validTo } = agreement
    const scope = { manufacturerId: maker.id, categoryIds, level, validFrom, validTo }
    const cell = { manufacturerId: maker.id, region: tenant.region, categoryId: category.id }
    const number = () => createContractedStore().contractedIn([cell], today)
    await authorise(tenant.point, scope)
    await lettersCounted([await rosterImage(tenant.point.id)], [await rosterImage(other.point.id)])
    expect(await number()).toEqual([0])
    const id = `${tenant.provider.id}.${ulid()}`
    const terms = { ...scope, providerId: tenant.provider.id, criteria }
    await createNetworkStore().takeOver(request(), id, terms, platform)
    await agreementsCounted([await termsImage({ ...tenant, maker })])
    expect(await number()).toEqual([1])
    expect(await contracted(tenant)).toEqual(six(1))
  })

  test('at a cost that does not grow with the points that are counted already', async () => {
    const tenant = await newTenant()
    const count = async () => {
      const point = await anotherPoint(tenant)
      const image = await rosterImage(point.id)
      return (await measured(() => lettersCounted([image]))).cost
    }
    await count()
    const few = await count()
    for (let more = 0; more < 30; more += 1) await count()
    expect(await count()).toEqual(few)
    expect(few.operations).toBe('3 BatchGetItem + GetItem + TransactWriteItems')
    // A certificate moves no number and costs nothing.
    const image = await rosterImage(tenant.point.id)
    const unchanged = await measured(() => lettersCounted([{ ...image, doc: { ...image.doc, version: 9 } }, image]))
    expect(unchanged.cost.calls).toBe(0)
  })
})

const dayAt = (n: number) => addDays(today, n - 20)
const categories = ['A', 'B'] as const
const period = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 15 }))
  .map(([from, length]): Period => ({ validFrom: dayAt(from), validTo: dayAt(from + length) }))
const scope = fc.record({ period, categoryIds: fc.subarray([...categories], { minLength: 1 }) })

/** A change of one point's letters, or of one provider's agreements, to what it has from then on. */
type Change =
  | { readonly point: number; readonly letters: readonly (Period & { categoryIds: readonly string[] })[] }
  | { readonly provider: number; readonly agreements: readonly (Period & { categoryIds: readonly string[] })[] }

const scopes = fc.array(
  scope.map(({ period: days, categoryIds }) => ({ ...days, categoryIds })),
  { maxLength: 2 },
)
const changes = fc.array(
  fc.oneof(
    fc.record({ point: fc.integer({ min: 0, max: 3 }), letters: scopes }),
    fc.record({ provider: fc.integer({ min: 0, max: 1 }), agreements: scopes }),
  ),
  { minLength: 1, maxLength: 10 },
)

/**
 * Reads late, so that countings and changes overtake each other, and fails at the given writes, before or after: a refused
 * transaction, or a handler that dies behind it.
 */
const troubled = (plan: readonly ('before' | 'after' | undefined)[], pauses: readonly number[]): CountingStore => {
  const store = createCountingStore()
  let [call, reads] = [0, 0]
  const pause = () => {
    reads += 1
    return new Promise((resolve) => setTimeout(resolve, pauses[reads % pauses.length]))
  }
  return {
    ...store,
    marks: async (all) => {
      const found = await store.marks(all)
      await pause()
      return found
    },
    grounds: async (all) => {
      const found = await store.grounds(all)
      await pause()
      return found
    },
    write: async (recount) => {
      const crash = plan[call]
      call += 1
      if (crash === 'before') throw new Error('crashed before the write')
      await store.write(recount)
      if (crash === 'after') throw new Error('crashed behind the write')
    },
  }
}

const untilDone = async (attempt: () => Promise<void>): Promise<void> => {
  for (let tries = 0; tries < 20; tries += 1)
    try {
      return await attempt()
    } catch (error) {
      if (!/crashed/.test(String(error))) throw error
    }
  throw new Error('never done')
}

/** Two providers with two points each, in two counties of one city, and one maker. */
const newWorld = () => {
  const maker = ulid()
  const providers = [ulid(), ulid()]
  const points = providers.flatMap((id) => [`${id}.${ulid()}`, `${id}.${ulid()}`])
  const regionOf = (i: number) => (i % 2 === 0 ? '420106' : '420111')
  const rosters = new Map<string, Roster>()
  const terms = new Map<string, Terms>()
  const documents = new Documents<unknown>('ServicePoints')

  /** Writes what changed. @returns the commitments that it concerns */
  const make = async (change: Change): Promise<Commitment[]> => {
    if ('point' in change) {
      const pointId = points[change.point] ?? ''
      const authorisations = change.letters.map((letter, i) => ({
        ...{ id: `L${i}`, manufacturerId: maker, level: 1, state: 'ACTIVE' as const },
        ...letter,
      }))
      // Once a letter is there it stays on the roster, if only as revoked.
      const had = rosters.get(pointId)?.authorisations ?? []
      const revoked = had.map((letter) => ({ ...letter, id: `was ${letter.id}`, state: 'REVOKED' as const }))
      const roster = { ...emptyRoster(pointId), authorisations: [...authorisations, ...revoked] }
      rosters.set(pointId, roster)
      await commit([documents.overwrite(rosterKey(pointId), roster)])
      return commitmentsOf(roster)
    }
    const providerId = providers[change.provider] ?? ''
    const agreements = change.agreements.map(
      (days, i): AgreementSummary => ({ id: `A${i}`, level: 1, status: 'ACTIVE', ...days }),
    )
    const next: Terms = { manufacturerId: maker, providerId, version: 1, agreements }
    terms.set(providerId, next)
    await commit([new Documents<Terms>('Providers').overwrite(termsKey(providerId, maker), next)])
    return points
      .filter((id) => id.startsWith(providerId))
      .flatMap((id) => commitmentsOf(rosters.get(id) ?? emptyRoster(id)))
  }
  const standing = (categoryId: string, within: string) =>
    sumOf(
      points.flatMap((pointId, i) => {
        const region = regionOf(i)
        const grounds = { region, roster: rosters.get(pointId), terms: terms.get(pointId.split('.')[0] ?? '') }
        const days = contractedDays({ pointId, manufacturerId: maker, categoryId }, grounds)
        return regionLevels(region).includes(within) ? [changesOf(days)] : []
      }),
    )
  const begin = () =>
    commit(
      points.map((id, i) =>
        documents.overwrite(inPoint(id, '#'), { id, version: 1, region: regionOf(i), providerId: id.split('.')[0] }),
      ),
    )
  return { maker, make, standing, begin }
}

test('N9 any order, repetition, race and crash of the counting gives the number that a recount gives', async () => {
  const crash = fc.option(fc.constantFrom('before' as const, 'after' as const), { nil: undefined })
  const plan = fc.record({
    all: changes,
    /** After which change each is counted; those beyond wait for the end. */
    delays: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 10, maxLength: 10 }),
    twice: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
    crashes: fc.array(crash, { maxLength: 8 }),
    pauses: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 }),
  })
  await fc.assert(
    fc.asyncProperty(plan, async ({ all, delays, twice, crashes, pauses }) => {
      const { maker, make, standing, begin } = newWorld()
      await begin()
      const store = troubled(crashes, pauses)
      const count = (commitments: readonly Commitment[]) => untilDone(() => countPoints(commitments, today, store))
      const running: Promise<void>[] = []
      const waiting: { due: number; commitments: readonly Commitment[] }[] = []
      for (const [i, change] of all.entries()) {
        const commitments = await make(change)
        const due = i + (delays[i] ?? 0)
        waiting.push({ due, commitments }, ...(twice[i] ? [{ due: due + 2, commitments }] : []))
        // All that is due at once runs at once, the latest first, and further changes are made meanwhile.
        const now = waiting.filter((one) => one.due === i).reverse()
        running.push(...now.map((one) => count(one.commitments)))
      }
      const late = waiting.filter((one) => one.due >= all.length).reverse()
      await Promise.all([...running, ...late.map((one) => count(one.commitments))])
      const cells = ['420000', '420100', '420106', '420111'].flatMap((region) =>
        [...categories, ANY_CATEGORY].map((categoryId) => ({ manufacturerId: maker, region, categoryId })),
      )
      for (const day of [dayAt(0), dayAt(8), today, dayAt(30), dayAt(45)]) {
        const counted = await createContractedStore().contractedIn(cells, day)
        const recounted = cells.map(({ region, categoryId }) => countOn(standing(categoryId, region), day))
        expect(counted).toEqual(recounted)
      }
    }),
    // A race found is shown as it was found: none stays long enough to be made smaller.
    { numRuns: 30, endOnFailure: true },
  )
}, 120_000)

/** A store whose first counting stands still once it has read, until it is let go. */
const standingStill = () => {
  const store = createCountingStore()
  let [letGo, read] = [() => {}, () => {}]
  const [released, wasRead] = [new Promise<void>((done) => (letGo = done)), new Promise<void>((done) => (read = done))]
  const slow: CountingStore = {
    ...store,
    grounds: async (all) => {
      const found = await store.grounds(all)
      read()
      await released
      return found
    },
  }
  return { slow, wasRead, letGo: () => letGo() }
}

describe('N9 a counting that read before a change and writes after it was counted begins again', () => {
  const days = { validFrom: dayAt(0), validTo: dayAt(45), categoryIds: ['A'] }
  const countedOf = async (manufacturerId: string) => {
    const [count] = await createContractedStore().contractedIn(
      [{ manufacturerId, region: '420106', categoryId: 'A' }],
      today,
    )
    return count
  }

  test('where the others wrote other numbers', async () => {
    const { maker, make, standing, begin } = newWorld()
    await begin()
    await make({ provider: 0, agreements: [days] })
    const first = await make({ point: 0, letters: [days] })
    const { slow, wasRead, letGo } = standingStill()
    const late = countPoints(first, today, slow)
    await wasRead
    await countPoints(await make({ point: 0, letters: [] }), today)
    await countPoints(await make({ point: 0, letters: [days] }), today)
    await countPoints(await make({ point: 0, letters: [{ ...days, validTo: dayAt(5) }] }), today)
    letGo()
    await late
    expect([countOn(standing('A', '420106'), dayAt(5)), countOn(standing('A', '420106'), today)]).toEqual([1, 0])
    expect(await countedOf(maker)).toBe(0)
  })

  test('where the others found what was counted already', async () => {
    const { maker, make, begin } = newWorld()
    await begin()
    await make({ provider: 0, agreements: [days] })
    const first = await make({ point: 0, letters: [days] })
    const { slow, wasRead, letGo } = standingStill()
    const late = countPoints(first, today, slow)
    await wasRead
    await countPoints(await make({ point: 0, letters: [] }), today)
    letGo()
    await late
    expect(await countedOf(maker)).toBe(0)
  })
})
