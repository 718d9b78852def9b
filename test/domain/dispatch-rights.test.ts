import fc from 'fast-check'
import { withStop } from '../../functions/network/agreements/pair-terms'
import type { HeldAuthorisation, HeldCertificate } from '../../functions/network/certification/roster'
import type { InstrumentRequirement } from '../../functions/network/equipment/instrument-requirement'
import type { Kit } from '../../functions/network/equipment/kit'
import type { ServicePoint } from '../../functions/network/network'
import { rank } from '../../functions/orders/dispatch'
import { addDays, type Day } from '../../functions/shared/days'
import { regionContains } from '../../functions/shared/regions'
import { calendarOf } from '../support/agreement-calendar'
import { livesOf, tries, within } from '../support/agreement-lives'
import { reported } from './order-fixtures'

const START = '2027-01-01'
const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(START, days))
const category = fc.constantFrom('a', 'b', 'c')
/** Mostly wide enough, so that each right is now and then the only one that is missing. */
const mostly = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 12 }, { arbitrary: other, weight: 1 })
const level = fc.integer({ min: 1, max: 3 })

const MAKER = reported().order.manufacturerId
/** In force for a time, mostly for all of it; now and then suspended. */
const right = { level: mostly(3, level), from: mostly(START, day), days: mostly(90, fc.nat(60)) }
const state = mostly<'ACTIVE' | 'SUSPENDED'>('ACTIVE', fc.constant('SUSPENDED'))
const lasting = <R extends { readonly from: Day; readonly days: number }>({ from, days, ...rest }: R) => ({
  ...rest,
  validFrom: from,
  validTo: addDays(from, days),
})

const certificate: fc.Arbitrary<HeldCertificate> = fc
  .record({
    ...right,
    state,
    id: fc.constant('c'),
    granter: mostly(MAKER, fc.constantFrom('PLATFORM', 'another maker')),
    categoryId: category,
  })
  .map(lasting)

const letter: fc.Arbitrary<HeldAuthorisation> = fc
  .record({
    ...right,
    state,
    id: fc.constant('l'),
    manufacturerId: mostly(MAKER, fc.constant('another maker')),
    categoryIds: mostly(['a', 'b', 'c'], fc.uniqueArray(category, { minLength: 1 })),
  })
  .map(lasting)

/** Work of category a needs a detector from some level on; the point's was calibrated for a time, or never. */
const requirement: fc.Arbitrary<InstrumentRequirement> = level.map((from) => ({
  id: `${MAKER}.a`,
  version: 1,
  head: '',
  manufacturerId: MAKER,
  categoryId: 'a',
  versions: [{ effectiveFrom: START, instruments: [{ instrument: 'detector', level: from }] }],
}))
const kit: fc.Arbitrary<Kit> = mostly<Day | undefined>(addDays(START, 90), fc.option(day, { nil: undefined })).map(
  (until) => ({
    pointId: 'P1.S1',
    instruments: [{ itemId: 'i', instrument: 'detector', ...(until ? { usableUntil: until } : {}) }],
  }),
)

const point: fc.Arbitrary<ServicePoint> = fc.record({
  id: fc.constant('P1.S1'),
  version: fc.constant(1),
  providerId: fc.constant('P1'),
  name: fc.constant('网点'),
  location: fc.constant({ latitude: 30, longitude: 114 }),
  region: fc.constant('420106'),
  covers: mostly<string[]>(['420100'], fc.constantFrom<string[][]>(['420106'], ['430000'])),
  categoryIds: mostly(['a', 'b', 'c'], fc.uniqueArray(category, { minLength: 1 })),
  level: mostly(3, level),
  capacity: mostly(3, fc.integer({ min: 0, max: 2 })),
  hours: fc.constant({ opens: '08:30', closes: '18:00' }),
})

const order = fc.record({ categoryId: category, level }).map((needs) => ({ ...reported().order, ...needs }))

const scene = fc.record({
  tries,
  /** Where the pair's agreements hold: mostly everywhere. */
  territory: mostly<string[]>([], fc.constantFrom<string[][]>(['420100'], ['420000', '430000'], ['430000'])),
  point,
  order,
  certificates: fc.array(certificate, { minLength: 2, maxLength: 5 }),
  letters: fc.array(letter, { minLength: 1, maxLength: 2 }),
  requirement,
  kit,
  stop: fc.option(fc.record({ from: day, days: fc.nat(20) }), { nil: undefined, freq: 4 }),
  load: fc.nat(2),
  day,
})

/**
 * The rights are looked up day by day from the agreements' logs and in the plain words of the rule, not by the functions
 * that dispatch uses.
 */
test('N8 N10 N12 N21 O11 law: nobody is dispatched without every right in force at that instant, and whoever has them all is not passed over', () => {
  let dispatched = 0
  fc.assert(
    fc.property(
      scene,
      ({ tries: steps, territory, point: place, order: job, certificates, letters, load, day: today, ...tools }) => {
        const pair = livesOf(within(steps, territory)).at(-1)
        const stop = tools.stop && { from: tools.stop.from, until: addDays(tools.stop.from, tools.stop.days) }
        const terms = stop && pair?.terms ? withStop(pair.terms, { consequenceId: 'x', ...stop }, START) : pair?.terms
        const people = [{ technicianId: 'T1', certificates }]
        const roster = { pointId: place.id, version: 1, technicians: people, authorisations: letters }
        const needed = job.categoryId === 'a' ? tools.requirement : undefined
        const prospect = { point: place, roster, terms, kit: tools.kit, requirement: needed, load }
        const [candidate] = rank(job, [{ ...prospect, score: undefined }], today)
        const agreement = pair?.lives.find(({ log }) => {
          const { agreed, suspended } = calendarOf(log)
          const terms = agreed.get(today)
          return (
            terms && !suspended.has(today) && terms.categoryIds.includes(job.categoryId) && terms.level >= job.level
          )
        })
        const holds = (one: HeldCertificate | HeldAuthorisation) =>
          one.state === 'ACTIVE' && one.level >= job.level && one.validFrom <= today && today <= one.validTo
        const certified = certificates.some(
          (one) => holds(one) && one.categoryId === job.categoryId && [MAKER, 'PLATFORM'].includes(one.granter),
        )
        const authorised = letters.some(
          (one) => holds(one) && one.categoryIds.includes(job.categoryId) && one.manufacturerId === MAKER,
        )
        const asksDetector = (needed?.versions[0]?.instruments[0]?.level ?? Number.POSITIVE_INFINITY) <= job.level
        const until = tools.kit.instruments[0]?.usableUntil
        const rights = [
          place.covers.some((region) => regionContains(region, job.region)),
          place.categoryIds.includes(job.categoryId),
          place.level >= job.level,
          agreement !== undefined,
          territory.length === 0 || territory.some((region) => regionContains(region, job.region)),
          stop === undefined || today < stop.from || stop.until < today,
          certified,
          authorised,
          !asksDetector || (until !== undefined && today <= until),
          load < place.capacity,
        ]
        const eligible = candidate && 'figures' in candidate ? candidate : undefined
        expect(eligible !== undefined).toBe(rights.every((right) => right))
        if (!eligible) return
        dispatched += 1
        expect(eligible.agreementId).toBe(agreement?.record.id)
      },
    ),
    { numRuns: 800 },
  )
  expect(dispatched).toBeGreaterThan(20)
})
