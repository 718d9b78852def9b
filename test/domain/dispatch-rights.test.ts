import fc from 'fast-check'
import type { Certificate, ServicePoint } from '../../functions/network/network'
import { rank } from '../../functions/orders/dispatch'
import { addDays } from '../../functions/shared/days'
import { regionContains } from '../../functions/shared/regions'
import { calendarOf } from '../support/agreement-calendar'
import { livesOf, tries } from '../support/agreement-lives'
import { reported } from './order-fixtures'

const START = '2027-01-01'
const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(START, days))
const category = fc.constantFrom('a', 'b', 'c')
/** Mostly wide enough, so that each right is now and then the only one that is missing. */
const mostly = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 4 }, { arbitrary: other, weight: 1 })
const level = fc.integer({ min: 1, max: 3 })

const certificate: fc.Arbitrary<Certificate> = fc
  .record({
    categoryId: category,
    level: mostly(3, level),
    from: mostly(START, day),
    days: mostly(90, fc.nat(60)),
  })
  .map(({ from, days, ...right }) => ({ ...right, validFrom: from, validTo: addDays(from, days) }))

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
  point,
  order,
  certificates: fc.array(certificate, { minLength: 2, maxLength: 5 }),
  load: fc.nat(2),
  day,
})

/**
 * The rights are looked up day by day from the agreements' logs and in the plain words of the rule, not by the functions
 * that dispatch uses.
 */
test('N8 N12 law: nobody is dispatched without every right in force at that instant, and whoever has them all is not passed over', () => {
  let dispatched = 0
  fc.assert(
    fc.property(scene, ({ tries: steps, point: place, order: job, certificates, load, day: today }) => {
      const pair = livesOf(steps).at(-1)
      const roster = { pointId: place.id, technicians: [{ technicianId: 'T1', certificates }] }
      const [candidate] = rank(job, [{ point: place, roster, terms: pair?.terms, load, score: undefined }], today)
      const agreement = pair?.lives.find(({ log }) => {
        const { agreed, suspended } = calendarOf(log)
        const terms = agreed.get(today)
        return terms && !suspended.has(today) && terms.categoryIds.includes(job.categoryId) && terms.level >= job.level
      })
      const certified = certificates.some(
        (one) =>
          one.categoryId === job.categoryId && one.level >= job.level && one.validFrom <= today && today <= one.validTo,
      )
      const rights = [
        place.covers.some((region) => regionContains(region, job.region)),
        place.categoryIds.includes(job.categoryId),
        place.level >= job.level,
        agreement !== undefined,
        certified,
        load < place.capacity,
      ]
      const eligible = candidate && 'figures' in candidate ? candidate : undefined
      expect(eligible !== undefined).toBe(rights.every((right) => right))
      if (!eligible) return
      dispatched += 1
      expect(eligible.agreementId).toBe(agreement?.record.id)
    }),
    { numRuns: 500 },
  )
  expect(dispatched).toBeGreaterThan(20)
})
