import fc from 'fast-check'
import { changeAgreement, concludeAgreement, termsWith, withOutcome } from '../../functions/network/agreement'
import type { Agreement, Terms } from '../../functions/network/network'
import { addDays, inForce } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'M1' }
const input = {
  manufacturerId: 'M1',
  providerId: 'P1',
  categoryIds: ['washer', 'fridge'],
  level: 3,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  criteria: { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 2 },
}
const conclude = (change: Partial<typeof input> = {}, terms?: Terms, id = '01A') =>
  concludeAgreement(id, { ...input, ...change }, terms, maker)
const refusal = (code: string, ...field: string[]) => expect.objectContaining({ code, field: ['input', ...field] })
const standing = termsWith(undefined, conclude())

test('N5 an agreement has a validity period, a level and categories', () => {
  expect(conclude()).toEqual({ id: 'P1.01A', version: 1, status: 'ACTIVE', ...input })
})

test.each([
  [{ validTo: '2025-12-31' }, 'INVALID_DATE_RANGE', 'validTo'],
  [{ level: 0 }, 'OUT_OF_RANGE', 'level'],
  [{ level: 6 }, 'OUT_OF_RANGE', 'level'],
  [{ categoryIds: [] }, 'REQUIRED', 'categoryIds'],
  [{ categoryIds: ['washer', 'washer'] }, 'INVALID_VALUE', 'categoryIds.1'],
  [{ categoryIds: Array.from({ length: 51 }, (_, i) => `c${i}`) }, 'OUT_OF_RANGE', 'categoryIds'],
  [{ criteria: { ...input.criteria, onTime: 1.01 } }, 'OUT_OF_RANGE', 'criteria.onTime'],
  [{ criteria: { ...input.criteria, complaintsPerHundred: -1 } }, 'OUT_OF_RANGE', 'criteria.complaintsPerHundred'],
])('N5 an agreement with %j is refused as %s', (change, code, field) => {
  expect(() => conclude(change)).toThrow(refusal(code, ...field.split('.')))
})

test('another maker, a provider or a hotline concludes nothing: the maker does not exist for them', () => {
  const others: Viewer[] = [
    { role: 'MANUFACTURER', subject: 'x', manufacturerId: 'M2' },
    { role: 'PROVIDER', subject: 'x', providerId: 'P1' },
    { role: 'HOTLINE', subject: 'x', manufacturerId: 'M1' },
  ]
  for (const viewer of others)
    expect(() => concludeAgreement('01A', input, undefined, viewer)).toThrow(refusal('NOT_FOUND', 'manufacturerId'))
})

test('an overlap names the category and the agreement that covers it', () => {
  expect(() => conclude({ categoryIds: ['oven', 'fridge'] }, standing, '01B')).toThrow(
    expect.objectContaining({
      code: 'AGREEMENT_OVERLAP',
      field: ['input', 'categoryIds', '1'],
      params: { other: toGlobalId('Agreement', 'P1.01A') },
    }),
  )
})

test('an agreement that was ended leaves its categories free', () => {
  const ended = termsWith(standing, withOutcome(conclude(), { kind: 'END' }, standing))
  expect(conclude({}, ended, '01B').status).toBe('ACTIVE')
})

const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-01-01', n))
const period = fc.tuple(day, fc.integer({ min: 0, max: 120 })).map(([from, length]) => ({
  validFrom: from,
  validTo: addDays(from, length),
}))
const categories = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })
const request = fc.record({ period, categoryIds: categories })

/** Concludes what is possible, in order, and gives the agreements that came to be. */
const concludeAll = (requests: readonly { period: object; categoryIds: string[] }[]): Agreement[] => {
  const made: Agreement[] = []
  let terms: Terms | undefined
  for (const [i, { period: p, categoryIds }] of requests.entries()) {
    try {
      const agreement = conclude({ ...p, categoryIds }, terms, `01${i}`)
      terms = termsWith(terms, agreement)
      made.push(agreement)
    } catch {
      // Refused: nothing was written.
    }
  }
  return made
}

test('N5 law: on no day do two agreements of a pair cover one category', () => {
  fc.assert(
    fc.property(fc.array(request, { maxLength: 12 }), day, (requests, on) => {
      const covered = concludeAll(requests)
        .filter((agreement) => inForce(agreement, on))
        .flatMap(({ categoryIds }) => categoryIds)
      expect(new Set(covered).size).toBe(covered.length)
    }),
  )
})

test('N5 law: nothing is refused that would overlap nobody', () => {
  fc.assert(
    fc.property(request, request, (first, second) => {
      const shared = first.categoryIds.some((id) => second.categoryIds.includes(id))
      const [a, b] = [first.period, second.period]
      const apart = a.validTo < b.validFrom || b.validTo < a.validFrom
      expect(concludeAll([first, second]).length).toBe(shared && !apart ? 1 : 2)
    }),
  )
})

test('an extension may not run into the successor', () => {
  const successor = conclude({ validFrom: '2027-01-01', validTo: '2027-12-31' }, standing, '01B')
  const terms = termsWith(standing, successor)
  const extend = (validTo: string) => changeAgreement(conclude(), { version: 1, validTo }, terms, maker)
  expect(() => extend('2027-01-01')).toThrow(refusal('AGREEMENT_OVERLAP', 'validTo'))
  expect(extend('2026-06-30')).toMatchObject({ version: 2, validTo: '2026-06-30' })
})

test('a change is made on the version it names, to an agreement in effect', () => {
  const change = (agreement: Agreement, version: number) =>
    changeAgreement(agreement, { version, level: 2 }, standing, maker)
  expect(() => change(conclude(), 2)).toThrow(refusal('STALE_VERSION', 'version'))
  const ended = withOutcome(conclude(), { kind: 'END' }, standing)
  expect(() => change(ended, 2)).toThrow(refusal('INVALID_VALUE', 'id'))
})

test('N6 a renewal moves the last day; the end ends it at once', () => {
  const renewed = withOutcome(conclude(), { kind: 'RENEW', validTo: '2027-12-31' }, standing)
  expect(renewed).toMatchObject({ version: 2, validTo: '2027-12-31', status: 'ACTIVE' })
  expect(withOutcome(renewed, { kind: 'END' }, standing)).toMatchObject({ version: 3, status: 'ENDED' })
})

test('a pair holds at most 200 agreements, so that its terms stay one small document', () => {
  let terms: Terms | undefined
  for (let i = 0; i < 200; i += 1) terms = termsWith(terms, conclude({ categoryIds: [`c${i}`] }, terms, `01-${i}`))
  expect(() => conclude({ categoryIds: ['more'] }, terms, '02')).toThrow(refusal('OUT_OF_RANGE', 'providerId'))
})
