import fc from 'fast-check'
import {
  type Audience,
  checkAudience,
  isAddressed,
  oversees,
  type Reader,
  type ReaderRole,
  readerRoles,
} from '../../functions/admission/policies/audience'
import {
  draft,
  evolve,
  type Policy,
  type PolicyEvent,
  publish,
  redraft,
  seriesOf,
  withdraw,
} from '../../functions/admission/policies/policy'
import { shown, sumReach, tally } from '../../functions/admission/policies/reach'
import { leadOn, noticesOn, toldOf } from '../../functions/admission/policies/remind-readers'
import { currentOf, readingKey, type Shelf, shelfWith, shelfWithout } from '../../functions/admission/policies/shelf'
import type { HeldCertificate } from '../../functions/network/certification/roster'
import type { ServicePoint, Terms } from '../../functions/network/network'
import { addDays } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, type Entry, enter, replay } from '../../functions/shared/journal'
import { inboxKey } from '../../functions/shared/notice'
import type { Viewer } from '../../functions/shared/viewer'

const day = '2026-11-25'
const categories = ['washer', 'fridge', 'tv']
const regions = ['420000', '420100', '420106', '430000', '430102']
const counties = ['420106', '430102']
const levels = [1, 2, 3]

const some = <T>(values: readonly T[], min = 0) => fc.subarray([...values], { minLength: min })
const period = fc.constantFrom(
  { validFrom: addDays(day, -10), validTo: addDays(day, -1) },
  { validFrom: addDays(day, -10), validTo: day },
  { validFrom: day, validTo: addDays(day, 10) },
  { validFrom: addDays(day, 1), validTo: addDays(day, 10) },
)
const level = fc.constantFrom(...levels)

const audiences: fc.Arbitrary<Audience> = fc.record({
  roles: some(readerRoles, 1),
  regions: some(regions),
  levels: some(levels),
  categoryIds: some(categories),
})
const agreements = fc.array(
  fc.record({
    categoryIds: some(categories, 1),
    level,
    status: fc.constantFrom('ACTIVE' as const, 'ENDED' as const, 'PROPOSED' as const),
    period,
  }),
  { maxLength: 3 },
)
const termsOf = fc.option(
  agreements.map(
    (list): Terms => ({
      manufacturerId: 'm',
      providerId: 'p',
      version: 1,
      agreements: list.map(({ period: { validFrom, validTo }, ...one }, i) => ({
        id: `${i}`,
        ...one,
        validFrom,
        validTo,
      })),
    }),
  ),
  { nil: undefined },
)
const points: fc.Arbitrary<ServicePoint> = fc
  .record({ region: fc.constantFrom(...counties), covers: some(regions, 1), categoryIds: some(categories, 1), level })
  .map((point) => ({
    ...{ id: 'p.1', version: 1, providerId: 'p', name: '', location: { latitude: 0, longitude: 0 }, capacity: 1 },
    hours: { opens: '08:00', closes: '18:00' },
    ...point,
  }))
const certificates: fc.Arbitrary<HeldCertificate[]> = fc.array(
  fc
    .record({
      categoryId: fc.constantFrom(...categories),
      level,
      period,
      granter: fc.constantFrom('m', 'PLATFORM', 'another maker'),
      state: fc.constantFrom('ACTIVE' as const, 'SUSPENDED' as const),
    })
    .map(({ period: p, ...one }) => ({ id: 'c', ...one, ...p })),
  { maxLength: 3 },
)
const readers: fc.Arbitrary<Reader> = fc.oneof(
  fc.constantFrom(...regions).map((region): Reader => ({ role: 'PROVIDER', providerId: 'p', region })),
  points.map((point): Reader => ({ role: 'SERVICE_POINT', providerId: 'p', point })),
  fc.tuple(points, certificates).map(
    ([point, held]): Reader => ({
      ...{ role: 'TECHNICIAN', providerId: 'p', point, technicianId: 'p.1.t', certificates: held },
    }),
  ),
)

/** Every county there is in the test's world, so that regions can be compared as sets of counties. */
const inside = (region: string) => counties.filter((county) => county.startsWith(region.replace(/(00)+$/, '')))

/** The definition, written out: for each category and level, whether somebody of that role is meant. */
const bruteForce = (audience: Audience, reader: Reader, terms: Terms | undefined): boolean => {
  if (!audience.roles.includes(reader.role)) return false
  const places = reader.role === 'PROVIDER' ? [reader.region] : [reader.point.region, ...reader.point.covers]
  const isThere =
    audience.regions.length === 0 ||
    audience.regions.some((region) =>
      inside(region).some((county) => places.some((place) => inside(place).includes(county))),
    )
  if (!isThere) return false
  for (const agreement of terms?.agreements ?? []) {
    if (agreement.status === 'PROPOSED' || day < agreement.validFrom || day > agreement.validTo) continue
    for (const category of agreement.categoryIds) {
      let best: number = agreement.level
      if (reader.role !== 'PROVIDER') {
        if (!reader.point.categoryIds.includes(category)) continue
        best = Math.min(best, reader.point.level)
      }
      if (reader.role === 'TECHNICIAN') {
        let held = 0
        for (const one of reader.certificates)
          if (
            one.categoryId === category &&
            one.granter !== 'another maker' &&
            one.state === 'ACTIVE' &&
            one.validFrom <= day &&
            day <= one.validTo
          )
            held = Math.max(held, one.level)
        best = Math.min(best, held)
      }
      const isCategory = audience.categoryIds.length === 0 || audience.categoryIds.includes(category)
      const isLevel = audience.levels.length === 0 || audience.levels.includes(best)
      if (isCategory && isLevel) return true
    }
  }
  return false
}

describe('N22 who is asked to read', () => {
  test('is the definition, whatever the audience, the reader and the agreements', () => {
    const seen = { yes: 0, no: 0 }
    fc.assert(
      fc.property(audiences, readers, termsOf, (audience, reader, terms) => {
        const expected = bruteForce(audience, reader, terms)
        seen[expected ? 'yes' : 'no'] += 1
        expect(isAddressed(audience, reader, terms, day)).toBe(expected)
      }),
      { numRuns: 3000 },
    )
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(200)
  })

  test('without an agreement in force nobody is asked and nobody sees it', () => {
    fc.assert(
      fc.property(audiences, readers, agreements, (audience, reader, list) => {
        const ended = list.map(({ period: p, ...one }) => ({ ...one, ...p, id: '', status: 'WITHDRAWN' as const }))
        const terms: Terms = { manufacturerId: 'm', providerId: 'p', version: 1, agreements: ended }
        expect(isAddressed(audience, reader, terms, day) || oversees(audience, reader, terms, day)).toBe(false)
      }),
    )
  })

  test('whoever is asked at a point, its provider and its desk see it too', () => {
    fc.assert(
      fc.property(audiences, readers, termsOf, fc.constantFrom(...regions), (audience, reader, terms, region) => {
        if (reader.role === 'PROVIDER' || !isAddressed(audience, reader, terms, day)) return
        const provider: Reader = { role: 'PROVIDER', providerId: 'p', region }
        expect(oversees(audience, provider, terms, day)).toBe(true)
        if (reader.role === 'TECHNICIAN' && audience.levels.length === 0)
          expect(oversees(audience, { role: 'SERVICE_POINT', providerId: 'p', point: reader.point }, terms, day)).toBe(
            true,
          )
      }),
    )
  })

  test.each<[string, Partial<Audience>, string, readonly string[]]>([
    ['no role', { roles: [] }, 'REQUIRED', ['roles']],
    ['a role twice', { roles: ['PROVIDER', 'PROVIDER'] }, 'INVALID_VALUE', ['roles', '1']],
    ['an unknown region', { regions: ['420000', '429999'] }, 'UNKNOWN_REGION', ['regions', '1']],
    ['a region twice', { regions: ['420000', '420000'] }, 'INVALID_VALUE', ['regions', '1']],
    ['21 regions', { regions: Array.from({ length: 21 }, (_, i) => `4201${10 + i}`) }, 'OUT_OF_RANGE', ['regions']],
    ['a level off scale', { levels: [1, 6] }, 'OUT_OF_RANGE', ['levels', '1']],
    ['a category twice', { categoryIds: ['a', 'a'] }, 'INVALID_VALUE', ['categoryIds', '1']],
  ])('%s is refused', (_what, change, code, at) => {
    const audience = { roles: ['PROVIDER'] as ReaderRole[], regions: [], levels: [], categoryIds: [], ...change }
    expect(() => checkAudience(audience, ['input', 'audience'])).toThrow(
      expect.objectContaining({ code, field: ['input', 'audience', ...at] }),
    )
  })
})

const maker: Extract<Viewer, { role: 'MANUFACTURER' }> = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: 'm' }
const audience: Audience = { roles: ['PROVIDER'], regions: [], levels: [], categoryIds: [] }
const input = (title: string, readAgain: boolean) => ({
  kind: 'POLICY' as const,
  ...{ title, text: `text of ${title}`, attachments: [], audience, readAgain },
  effectiveOn: addDays(day, 1),
  readBy: addDays(day, 20),
})
const at = (minute: number) => new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000).toISOString()
const hash = (text: string) => `hash of ${text}`

type Command = {
  readonly act: 'DRAFT' | 'REDRAFT' | 'PUBLISH' | 'WITHDRAW'
  readonly on: number
  readonly again: boolean
}
const commands: fc.Arbitrary<Command[]> = fc.array(
  fc.record({ act: fc.constantFrom('DRAFT', 'REDRAFT', 'PUBLISH', 'WITHDRAW'), on: fc.nat(5), again: fc.boolean() }),
  { minLength: 1, maxLength: 30 },
)

/** Carries commands out on one series as the store does; what is refused changes nothing. */
const run = (list: readonly Command[]) => {
  const logs = new Map<string, Entry<PolicyEvent>[]>()
  const docs = new Map<string, Policy>()
  let shelf: Shelf | undefined
  const apply = (id: string, event: PolicyEvent, when: string): Policy => {
    const entry = enter(id, docs.get(id), event, maker, when)
    logs.set(id, [...(logs.get(id) ?? []), entry])
    const next = evolve(docs.get(id), entry)
    docs.set(id, next)
    return next
  }
  for (const [minute, { act, on, again }] of list.entries()) {
    const when = at(minute)
    const policy = [...docs.values()][on % Math.max(docs.size, 1)]
    try {
      if (act === 'DRAFT') {
        const made = draft(input(`${minute}`, again), { series: 's', before: policy }, maker, { at: when, hash })
        if (!docs.has(made.id)) apply(made.id, made.event, when)
        continue
      }
      if (!policy) continue
      const { id, version } = policy
      if (act === 'REDRAFT')
        apply(id, redraft(policy, { ...input(`${minute}`, again), version }, maker, { at: when, hash }), when)
      if (act === 'PUBLISH') {
        const replaced = currentOf(shelf, id)
        const next = apply(id, publish(policy, { version }, replaced?.reading, maker, when), when)
        if (replaced) apply(replaced.id, { type: 'SUPERSEDED', by: id }, when)
        if (next.state === 'PUBLISHED') shelf = shelfWith(shelf, next)
      }
      if (act === 'WITHDRAW') {
        apply(id, withdraw(policy, { version, reason: 'no' }, maker), when)
        if (shelf) shelf = shelfWithout(shelf, id)
      }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
    }
  }
  return { logs, docs: [...docs.values()], shelf }
}

describe('N22 editions', () => {
  test('each is its log folded together, and the log is whole, whatever was done', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const { logs, docs } = run(list)
        for (const doc of docs) {
          const entries = logs.get(doc.id) ?? []
          expect(replay(evolve, entries)).toEqual(doc)
          expect(checkEntries(entries, doc)).toBeUndefined()
        }
      }),
      { numRuns: 300 },
    )
  })

  test('at most one is in effect; it is the one on the shelf; what was published never changes', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const { logs, docs, shelf } = run(list)
        const inEffect = docs.filter(({ state }) => state === 'PUBLISHED').map(({ id }) => id)
        expect(inEffect.length).toBeLessThanOrEqual(1)
        expect((shelf?.entries ?? []).map(({ id }) => id)).toEqual(inEffect)
        for (const entries of logs.values()) {
          const types = entries.map(({ event }) => event.type)
          const from = types.indexOf('PUBLISHED')
          if (from >= 0)
            expect(types.slice(from + 1).filter((type) => type === 'REDRAFTED' || type === 'PUBLISHED')).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('an edition that does not ask again carries the reading of the one it replaced on; one that does begins its own', () => {
    fc.assert(
      fc.property(commands, (list) => {
        for (const policy of run(list).docs) {
          if (!('reading' in policy) || policy.reading === undefined) continue
          if (policy.readAgain) expect(policy.reading).toBe(policy.edition)
          expect(policy.reading).toBeLessThanOrEqual(policy.edition)
        }
      }),
    )
    const first = draft(input('1', false), { series: 's', before: undefined }, maker, { at: at(0), hash })
    expect(first.event.readAgain).toBe(true)
    expect(seriesOf(first)).toBe('m.s')
    expect(readingKey({ id: 'm.s~3', reading: 2 })).toBe('m.s~2')
  })

  const refused = (change: object, current?: Policy) => {
    try {
      draft({ ...input('t', true), ...change }, { series: 's', before: current }, maker, { at: at(0), hash })
    } catch (error) {
      return error instanceof DomainError ? [error.code, error.field] : error
    }
  }
  test.each<[string, object, string, string]>([
    ['nothing to say', { text: undefined }, 'POLICY_EMPTY', 'text'],
    ['blanks', { text: '  ' }, 'REQUIRED', 'text'],
    ['a long text', { text: 'x'.repeat(20_001) }, 'TOO_LONG', 'text'],
    ['no title', { title: ' ' }, 'REQUIRED', 'title'],
    ['an effect that is past', { effectiveOn: addDays(day, -1) }, 'POLICY_DATE_PAST', 'effectiveOn'],
    ['a last day that is past', { readBy: addDays(day, -1) }, 'POLICY_DATE_PAST', 'readBy'],
  ])('%s is refused', (_what, change, code, field) => {
    expect(refused(change)).toEqual([code, ['input', field]])
  })
})

test('N22 at most a hundred are in effect at once; the next edition of one of them finds its place', () => {
  const inEffect = (id: string): Parameters<typeof shelfWith>[1] => ({
    ...{ ...input('t', true), id, version: 2, head: '', manufacturerId: 'm', edition: 1, draftedAt: at(0) },
    ...{ state: 'PUBLISHED', publishedAt: at(1), reading: 1 },
  })
  let shelf: Shelf | undefined
  for (let i = 0; i < 100; i += 1) shelf = shelfWith(shelf, inEffect(`m.${i}~1`))
  expect(() => shelfWith(shelf, inEffect('m.new~1'))).toThrow(expect.objectContaining({ code: 'TOO_MANY_POLICIES' }))
  const next = shelfWith(shelf, inEffect('m.7~2'))
  expect(next.entries).toHaveLength(100)
  expect(next.entries.map(({ id }) => id)).toContain('m.7~2')
})

describe('N22 the count of seats', () => {
  const seats = fc
    .uniqueArray(fc.tuple(fc.nat(3), fc.nat(8)), { selector: ([point, one]) => `${point}.${one}` })
    .map((list) =>
      list.map(([point, one]) => ({
        inbox: { role: 'TECHNICIAN' as const, id: `${point}.${one}` },
        pointId: `${point}`,
      })),
    )
  test('is that of its points together, and who has not read is who is left', () => {
    fc.assert(
      fc.property(seats, fc.func(fc.boolean()), (asked, hasRead) => {
        const signed = new Set(asked.filter(({ inbox }) => hasRead(inbox.id)).map(({ inbox }) => inboxKey(inbox)))
        const { provider, points: byPoint, unread } = tally(asked, signed)
        const sum = sumReach([...byPoint.values()].map((count) => ({ ...count, readers: 0 })))
        expect(provider).toEqual({ asked: sum.asked, read: sum.read })
        expect(provider.read + unread.length).toBe(asked.length)
        for (const inbox of unread) expect(signed.has(inboxKey(inbox))).toBe(false)
      }),
    )
  })

  test('is overdue only when the last day is past', () => {
    const reach = { readers: 5, asked: 4, read: 1, day }
    expect(shown(reach, day, day)).toMatchObject({ share: 0.25, overdue: 0 })
    expect(shown(reach, addDays(day, -1), day)).toMatchObject({ overdue: 3 })
    expect(shown({ readers: 0, asked: 0, read: 0 }, day, day).share).toBeUndefined()
  })
})

describe('N22 reminders', () => {
  const readBy = addDays(day, 40)
  const leadsOver = (publishedOn: string, every: number) => {
    const told: (number | undefined)[] = []
    for (let on = publishedOn; on <= addDays(readBy, 5); on = addDays(on, every))
      told.push(leadOn({ readBy, publishedOn }, { day: on, since: addDays(on, -every) }))
    return told.filter((lead) => lead !== undefined)
  }
  test('come 30, 14 and 3 days ahead, once each', () => expect(leadsOver(day, 1)).toEqual([30, 14, 3]))
  test('are fewer where the time is shorter', () => expect(leadsOver(addDays(readBy, -10), 1)).toEqual([3]))
  test('that a night without a run left out come with the next', () => expect(leadsOver(day, 7)).toEqual([30, 14, 3]))
  test('of several left out the nearest comes alone', () =>
    expect(leadOn({ readBy, publishedOn: day }, { day: addDays(readBy, -2), since: addDays(readBy, -40) })).toBe(3))
  test('are not for what is new: that is announced', () => {
    const entry = {
      ...{ id: 'm.s~1', manufacturerId: 'm', title: 't', reading: 1 },
      audience,
      publishedOn: day,
      readBy,
    }
    const run30 = { day: addDays(readBy, -30), since: addDays(readBy, -31) }
    const due = { kind: 'POLICY_READ_DUE', lead: 30 }
    expect(noticesOn(entry, 'ALL', run30)).toEqual([{ kind: 'POLICY_PUBLISHED' }])
    expect(noticesOn(entry, 'SOME', run30)).toEqual([{ kind: 'POLICY_PUBLISHED' }, due])
    expect(noticesOn(entry, 'NONE', run30)).toEqual([due])
    expect(noticesOn(entry, 'NONE', { day, since: addDays(day, -1) })).toEqual([])
  })
  test('once the last day has passed it is said once, to whoever has not read and to their provider', () => {
    const entry = {
      ...{ id: 'm.s~1', manufacturerId: 'm', title: 't', reading: 1 },
      audience,
      publishedOn: day,
      readBy,
    }
    const over = { kind: 'POLICY_OVERDUE' } as const
    const on = (days: number, since = days - 1) =>
      noticesOn(entry, 'NONE', { day: addDays(readBy, days), since: addDays(readBy, since) })
    expect([on(0), on(1), on(2), on(9, -1)]).toEqual([[], [over], [], [over]])
    const point = { role: 'SERVICE_POINT', id: 'p' } as const
    const provider = { role: 'PROVIDER', id: 'a' } as const
    expect(toldOf(over, [point], 'a')).toEqual([provider, point])
    expect(toldOf(over, [provider, point], 'a')).toEqual([provider, point])
    expect(toldOf(over, [], 'a')).toEqual([])
    expect(toldOf({ kind: 'POLICY_READ_DUE', lead: 3 }, [point], 'a')).toEqual([point])
  })
})
