import fc from 'fast-check'
import {
  type Authorisation,
  authorisationDeadlines,
  ensureOwn,
  evolveAuthorisation,
  issue,
  renewAuthorisation,
} from '../../functions/network/certification/authorisation'
import {
  type Certificate,
  type CertificateEvent,
  certificateDeadlines,
  evolveCertificate,
  grant,
  renew,
} from '../../functions/network/certification/certificate'
import type { CourseInput } from '../../functions/network/certification/course'
import {
  changeStanding,
  isInForce,
  RENEWAL_WINDOW_DAYS,
  renewableFrom,
  validityOf,
} from '../../functions/network/certification/credential'
import { attend, type Enrolment, sit } from '../../functions/network/certification/enrolment'
import {
  certifiedFor,
  emptyRoster,
  isAuthorised,
  withAuthorisation,
  withCertificate,
} from '../../functions/network/certification/roster'
import { addDays, type Day, daysBetween, startOfDay } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, type Entry, enter, replay } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'
import {
  after,
  course,
  courseInput,
  followedBy,
  maker,
  onCourse,
  platform,
  point,
  provider,
} from './certification-fixtures'

const refusal = (code: string, ...field: string[]) => expect.objectContaining({ code, field: ['input', ...field] })
const other: Viewer = { role: 'MANUFACTURER', subject: 'x', manufacturerId: 'M2' }
const empty = emptyRoster(point.id)

/** Trained on one day and examined on the next. */
const passed = (change: Partial<CourseInput> = {}, day: Day = '2026-03-01', id?: string): Enrolment => {
  const revision = { ...courseInput.revision, hours: 8 }
  const enrolment = onCourse(course({ revision, ...change }), day, id)
  const by = change.granter === 'PLATFORM' ? platform : maker
  const trained = followedBy(enrolment, attend(enrolment, { on: day, hours: 8, trainer: '王老师' }, by, day), day)
  return followedBy(trained, sit(trained, { on: day, score: 80, examiner: '赵老师' }, by, day), day)
}
const year = { validFrom: '2026-03-01', validTo: '2027-02-28' }
const held = (period = year): Certificate =>
  after(
    evolveCertificate,
    'P1.S1.T1.M1~C1',
    undefined,
    grant(passed(), { point, roster: empty }, period, maker, '2026-03-01'),
    '2026-03-01',
  )

describe('N10 N12 a certificate', () => {
  test('is granted by who trained, for the category and level of the course', () => {
    expect(held()).toMatchObject({ technicianId: 'P1.S1.T1', granter: 'M1', categoryId: 'washer', level: 2 })
    expect(validityOf(held())).toEqual(year)
  })

  test.each<[string, Viewer]>([
    ['its own provider', provider],
    ['another maker', other],
  ])('is not granted by %s', (_who, viewer) => {
    expect(() => grant(passed(), { point, roster: empty }, year, viewer, '2026-03-01')).toThrow(
      refusal('NOT_FOUND', 'enrolmentId'),
    )
  })

  test.each<[string, () => CertificateEvent, string, string[]]>([
    [
      'above the level of the point (N11)',
      () => grant(passed(), { point: { ...point, level: 1 }, roster: empty }, year, maker, '2026-03-01'),
      'CERTIFICATE_ABOVE_POINT',
      ['enrolmentId'],
    ],
    [
      'before the exam',
      () => grant(passed(), { point, roster: empty }, { ...year, validFrom: '2026-02-28' }, maker, '2026-03-01'),
      'CERTIFICATE_BEFORE_EXAM',
      ['validFrom'],
    ],
    [
      'that ends before it begins',
      () => grant(passed(), { point, roster: empty }, { ...year, validTo: '2026-02-28' }, maker, '2026-03-01'),
      'INVALID_DATE_RANGE',
      ['validTo'],
    ],
    [
      'for more than five years',
      () => grant(passed(), { point, roster: empty }, { ...year, validTo: '2031-03-10' }, maker, '2026-03-01'),
      'OUT_OF_RANGE',
      ['validTo'],
    ],
    [
      'on a renewal course',
      () => grant(passed({ purpose: 'RENEWAL' }), { point, roster: empty }, year, maker, '2026-03-01'),
      'ENROLMENT_OF_OTHER_PURPOSE',
      ['enrolmentId'],
    ],
    [
      'beside one of the same kind in that time',
      () =>
        grant(
          passed({}, '2026-04-01'),
          { point, roster: withCertificate(empty, held(), '2026-04-01') },
          { validFrom: '2027-02-28', validTo: '2028-02-27' },
          maker,
          '2026-04-01',
        ),
      'CERTIFICATE_OVERLAP',
      ['validFrom'],
    ],
  ])('%s is refused', (_name, decide, code, field) => {
    expect(decide).toThrow(refusal(code, ...field))
  })

  test('tells the technician, the point and the provider 30, 14 and 3 days ahead; a revoked one tells nobody', () => {
    expect(certificateDeadlines(held())).toEqual([
      {
        kind: 'CERTIFICATE_EXPIRES',
        on: '2027-02-28',
        subject: { type: 'Certificate', id: 'P1.S1.T1.M1~C1' },
        inboxes: [
          { role: 'TECHNICIAN', id: 'P1.S1.T1' },
          { role: 'SERVICE_POINT', id: 'P1.S1' },
          { role: 'PROVIDER', id: 'P1' },
        ],
        params: { category: 'washer', level: 2 },
        leads: [30, 14, 3],
      },
    ])
    const revoked = next(held(), changeStanding(held(), 'REVOKED', '飞单'), '2026-05-01')
    expect(certificateDeadlines(revoked)).toEqual([])
  })
})

const next = (certificate: Certificate, event: CertificateEvent, day: Day): Certificate =>
  after(evolveCertificate, certificate.id, certificate, event, day)
const opens = addDays(year.validTo, -RENEWAL_WINDOW_DAYS)
const renewal = (day: Day, change: Partial<CourseInput> = {}) => passed({ purpose: 'RENEWAL', ...change }, day)

describe('a renewal', () => {
  test('opens 90 days ahead and closes with the last day', () => {
    expect(renewableFrom(held())).toBe(opens)
    const on = (day: Day) => () => renew(held(), renewal(day), '2028-02-28', maker, day)
    expect(on(addDays(opens, -1))).toThrow(refusal('RENEWAL_NOT_OPEN', 'id'))
    expect(on(opens)).not.toThrow()
    expect(on(year.validTo)).not.toThrow()
    expect(on(addDays(year.validTo, 1))).toThrow(refusal('CREDENTIAL_EXPIRED', 'id'))
  })

  test('continues from the old last day', () => {
    const renewed = next(held(), renew(held(), renewal(opens), '2028-02-28', maker, opens), opens)
    expect(renewed.terms[1]).toMatchObject({ validFrom: '2027-03-01', validTo: '2028-02-28' })
    expect(validityOf(renewed)).toEqual({ validFrom: '2026-03-01', validTo: '2028-02-28' })
  })

  test.each<[string, () => CertificateEvent, string, string[]]>([
    ['by another maker', () => renew(held(), renewal(opens), '2028-01-01', other, opens), 'NOT_FOUND', ['id']],
    [
      'to a day already covered',
      () => renew(held(), renewal(opens), year.validTo, maker, opens),
      'INVALID_DATE_RANGE',
      ['validTo'],
    ],
    [
      'by a first course',
      () => renew(held(), passed({}, opens), '2028-01-01', maker, opens),
      'ENROLMENT_OF_OTHER_PURPOSE',
      ['enrolmentId'],
    ],
    [
      'by training below the level',
      () => renew(held(), renewal(opens, { level: 1 }), '2028-01-01', maker, opens),
      'NOT_FOUND',
      ['enrolmentId'],
    ],
    [
      'by training of another category',
      () => renew(held(), renewal(opens, { categoryId: 'tv' }), '2028-01-01', maker, opens),
      'NOT_FOUND',
      ['enrolmentId'],
    ],
    [
      'by somebody else’s training',
      () => renew(held(), { ...renewal(opens), technicianId: 'P1.S1.T2' }, '2028-01-01', maker, opens),
      'NOT_FOUND',
      ['enrolmentId'],
    ],
    [
      'by training before the window',
      () => renew(held(), renewal(addDays(opens, -1)), '2028-01-01', maker, opens),
      'RENEWAL_TRAINING_TOO_EARLY',
      ['enrolmentId'],
    ],
    [
      'before the exam',
      () => renew(held(), onCourse(course({ purpose: 'RENEWAL' }), opens), '2028-01-01', maker, opens),
      'TRAINING_NOT_COMPLETED',
      ['enrolmentId'],
    ],
    [
      'while suspended',
      () =>
        renew(
          next(held(), changeStanding(held(), 'SUSPENDED', '抽查'), opens),
          renewal(opens),
          '2028-01-01',
          maker,
          opens,
        ),
      'CREDENTIAL_NOT_ACTIVE',
      ['id'],
    ],
  ])('%s is refused', (_name, decide, code, field) => {
    expect(decide).toThrow(refusal(code, ...field))
  })
})

describe('suspension and revocation', () => {
  const change = (certificate: Certificate, type: 'SUSPENDED' | 'REINSTATED' | 'REVOKED', day: Day = '2026-06-01') =>
    next(certificate, changeStanding(certificate, type, '抽查不合格'), day)

  test('a suspended one is out of force until it is reinstated, a revoked one for ever', () => {
    const suspended = change(held(), 'SUSPENDED')
    expect(suspended.standing).toEqual({ state: 'SUSPENDED', reason: '抽查不合格', since: '2026-06-01' })
    expect(isInForce(suspended, '2026-06-02')).toBe(false)
    expect(isInForce(change(suspended, 'REINSTATED'), '2026-06-02')).toBe(true)
    const revoked = change(suspended, 'REVOKED')
    for (const type of ['SUSPENDED', 'REINSTATED', 'REVOKED'] as const)
      expect(() => change(revoked, type)).toThrow(refusal('CREDENTIAL_STATE', 'id'))
  })

  test('needs a reason', () => {
    expect(() => changeStanding(held(), 'SUSPENDED', '  ')).toThrow(refusal('REQUIRED', 'reason'))
    expect(() => changeStanding(held(), 'REVOKED', '长'.repeat(1001))).toThrow(refusal('TOO_LONG', 'reason'))
  })
})

/** A renewal is tried so many days ahead of the last day; the rest happens after so many days. */
type Deed =
  | { do: 'RENEW'; ahead: number; length: number }
  | { do: 'SUSPENDED' | 'REINSTATED' | 'REVOKED'; days: number }

const deeds = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('RENEW' as const),
        ahead: fc.integer({ min: -10, max: 120 }),
        length: fc.integer({ min: -5, max: 400 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constantFrom('SUSPENDED' as const, 'REINSTATED' as const, 'REVOKED' as const),
        days: fc.nat(100),
      }),
    },
  ),
  { maxLength: 25 },
)

test('N10 renewals leave neither gap nor overlap, and the log alone gives the certificate', () => {
  let renewals = 0
  fc.assert(
    fc.property(deeds, (all: Deed[]) => {
      let day: Day = '2026-03-01'
      const id = 'P1.S1.T1.M1~C1'
      const log: Entry<CertificateEvent>[] = [
        enter(id, undefined, grant(passed(), { point, roster: empty }, year, maker, day), maker, startOfDay(day)),
      ]
      let certificate = replay(evolveCertificate, log) as Certificate
      for (const deed of all) {
        const { validTo } = validityOf(certificate)
        const wanted = deed.do === 'RENEW' ? addDays(validTo, -deed.ahead) : addDays(day, deed.days)
        if (wanted > day) day = wanted
        try {
          const event =
            deed.do === 'RENEW'
              ? renew(certificate, renewal(day), addDays(validTo, deed.length), maker, day)
              : changeStanding(certificate, deed.do, '抽查')
          const entry = enter(id, certificate, event, maker, startOfDay(day))
          log.push(entry)
          certificate = evolveCertificate(certificate, entry)
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
        }
      }
      const { terms } = certificate
      renewals += terms.length - 1
      for (const [i, term] of terms.entries()) {
        expect(term.validFrom <= term.validTo).toBe(true)
        const before = terms[i - 1]
        if (before) expect(daysBetween(before.validTo, term.validFrom)).toBe(1)
      }
      expect(replay(evolveCertificate, log)).toEqual(certificate)
      expect(checkEntries(log, certificate)).toBeUndefined()
    }),
  )
  expect(renewals).toBeGreaterThan(50)
})

describe('N10 a letter of authorisation', () => {
  const roster = withCertificate(empty, held(), '2026-03-01')
  const letter = { manufacturerId: 'M1', categoryIds: ['washer'], level: 2, ...year }
  const issued = (): Authorisation =>
    after(
      evolveAuthorisation,
      'P1.S1.M1~A1',
      undefined,
      issue({ point, roster }, letter, maker, '2026-03-01'),
      '2026-03-01',
    )

  test('is issued once the point has the people, and authorises from its first to its last day', () => {
    const after = withAuthorisation(roster, issued(), '2026-03-01')
    const work = { manufacturerId: 'M1', categoryId: 'washer', level: 2 }
    const days = ['2026-02-28', '2026-03-01', '2027-02-28', '2027-03-01']
    expect(days.map((day) => isAuthorised(work, after, day))).toEqual([false, true, true, false])
    expect(isAuthorised({ ...work, manufacturerId: 'M2' }, after, '2026-03-01')).toBe(false)
    expect(isAuthorised({ ...work, level: 3 }, after, '2026-03-01')).toBe(false)
  })

  test.each<[string, Parameters<typeof issue>, string, string[]]>([
    ['by another maker', [{ point, roster }, letter, other, '2026-03-01'], 'NOT_FOUND', ['manufacturerId']],
    [
      'by the provider, where no agreement names it,',
      [{ point, roster }, letter, provider, '2026-03-01'],
      'AUTHORISED_BY_OTHER_SIDE',
      ['categoryIds', '0'],
    ],
    [
      'without anybody certified',
      [{ point, roster: empty }, letter, maker, '2026-03-01'],
      'POINT_LACKS_PEOPLE',
      ['categoryIds', '0'],
    ],
    [
      'above its people',
      [{ point, roster }, { ...letter, level: 3 }, maker, '2026-03-01'],
      'POINT_LACKS_PEOPLE',
      ['categoryIds', '0'],
    ],
    [
      'after its people',
      [{ point, roster }, { ...letter, validFrom: '2027-03-01', validTo: '2027-09-01' }, maker, '2026-03-01'],
      'POINT_LACKS_PEOPLE',
      ['categoryIds', '0'],
    ],
    [
      'above what the point is equipped for',
      [{ point, roster }, { ...letter, level: 4 }, maker, '2026-03-01'],
      'AUTHORISATION_ABOVE_POINT',
      ['level'],
    ],
    [
      'for what the point does not offer',
      [{ point, roster }, { ...letter, categoryIds: ['washer', 'fridge'] }, maker, '2026-03-01'],
      'CATEGORY_NOT_OFFERED',
      ['categoryIds', '1'],
    ],
    [
      'for one category twice',
      [{ point, roster }, { ...letter, categoryIds: ['washer', 'washer'] }, maker, '2026-03-01'],
      'INVALID_VALUE',
      ['categoryIds', '1'],
    ],
    [
      'for nothing',
      [{ point, roster }, { ...letter, categoryIds: [] }, maker, '2026-03-01'],
      'REQUIRED',
      ['categoryIds'],
    ],
    ['of no level', [{ point, roster }, { ...letter, level: 0 }, maker, '2026-03-01'], 'OUT_OF_RANGE', ['level']],
    [
      'that ends before it begins',
      [{ point, roster }, { ...letter, validTo: '2026-02-28' }, maker, '2026-03-01'],
      'INVALID_DATE_RANGE',
      ['validTo'],
    ],
  ])('%s is refused', (_name, given, code, field) => {
    expect(() => issue(...given)).toThrow(refusal(code, ...field))
  })

  test('is renewed while the people are there, from the day after its last', () => {
    const day = addDays(year.validTo, -10)
    expect(renewAuthorisation(issued(), roster, '2028-02-28', maker, day)).toEqual({
      type: 'RENEWED',
      term: { validFrom: '2027-03-01', validTo: '2028-02-28' },
    })
    expect(() => renewAuthorisation(issued(), empty, '2028-02-28', maker, day)).toThrow(
      refusal('POINT_LACKS_PEOPLE', 'id'),
    )
    expect(() => renewAuthorisation(issued(), roster, '2028-02-28', other, day)).toThrow(refusal('NOT_FOUND', 'id'))
    expect(() => ensureOwn(issued(), provider)).toThrow(refusal('NOT_FOUND', 'id'))
  })

  test('tells the point and the provider 30, 14 and 3 days ahead', () => {
    expect(authorisationDeadlines(issued())).toMatchObject([
      { on: '2027-02-28', leads: [30, 14, 3], inboxes: [{ role: 'SERVICE_POINT' }, { role: 'PROVIDER' }] },
    ])
  })
})

describe('the roster', () => {
  const work = { manufacturerId: 'M1', categoryId: 'washer', level: 2 }

  test('N12 counts certificates of the maker and the platform alone', () => {
    const byPlatform = { ...held(), granter: 'PLATFORM' }
    expect(certifiedFor(work, withCertificate(empty, held(), '2026-03-01'), '2026-03-01')).toEqual(['P1.S1.T1'])
    expect(certifiedFor(work, withCertificate(empty, byPlatform, '2026-03-01'), '2026-03-01')).toEqual(['P1.S1.T1'])
    expect(
      certifiedFor({ ...work, manufacturerId: 'M2' }, withCertificate(empty, held(), '2026-03-01'), '2026-03-01'),
    ).toEqual([])
    expect(certifiedFor(work, undefined, '2026-03-01')).toEqual([])
  })

  test('holds each certificate once, with its latest state, and drops what ended long ago', () => {
    const suspended = next(held(), changeStanding(held(), 'SUSPENDED', '抽查'), '2026-06-01')
    const twice = withCertificate(withCertificate(empty, held(), '2026-03-01'), suspended, '2026-06-01')
    expect(twice).toMatchObject({ version: 2, technicians: [{ certificates: [{ state: 'SUSPENDED' }] }] })
    const second = { ...held(), id: 'P1.S1.T2.M1~C2', technicianId: 'P1.S1.T2' }
    const later = withCertificate(
      twice,
      { ...second, terms: [{ validFrom: '2028-03-01', validTo: '2029-02-28' }] },
      '2028-05-01',
    )
    expect(later.technicians.map(({ technicianId }) => technicianId)).toEqual(['P1.S1.T2'])
  })

  test('a full roster is refused before it grows out of its item', () => {
    const full = {
      ...empty,
      technicians: Array.from({ length: 24 }, (_, i) => ({
        technicianId: `P1.S1.X${i}`,
        certificates: Array.from({ length: 50 }, (__, j) => ({
          id: `${i}-${j}`,
          granter: 'M1',
          categoryId: 'tv',
          level: 1,
          state: 'ACTIVE' as const,
          ...year,
        })),
      })),
    }
    expect(() => withCertificate(full, held(), '2026-03-01')).toThrow(refusal('OUT_OF_RANGE'))
  })
})
