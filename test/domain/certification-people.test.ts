import fc from 'fast-check'
import {
  seesAuthorisation,
  seesCertificate,
  seesCourse,
  seesEngineer,
  seesEnrolment,
  seesScores,
} from '../../functions/network/certification/certification-access'
import type { CourseInput } from '../../functions/network/certification/course'
import {
  availabilityOn,
  directoryPairs,
  type EngineerInput,
  setEngineer,
} from '../../functions/network/certification/engineer'
import {
  evolvePostStandard,
  noPostStandard,
  type PostRequirement,
  type PostStandard,
  setPostStandard,
} from '../../functions/network/certification/post-standard'
import { gapsOf, type Staff } from '../../functions/network/certification/posts'
import { emptyRoster, type Roster } from '../../functions/network/certification/roster'
import { maskName } from '../../functions/shared/masks'
import type { Viewer } from '../../functions/shared/viewer'
import { course, courseInput, maker, platform, provider, technician } from './certification-fixtures'
import { expectReplay, lived } from './journaled'

const refusal = (code: string, ...field: string[]) => expect.objectContaining({ code, field: ['input', ...field] })
const today = '2026-11-01'

const asked: PostRequirement = {
  post: 'TECHNICIAN',
  headcount: 2,
  certificate: { categoryId: 'washer', level: 2 },
  trainingHours: 8,
  years: 1,
}
const standard = (...requirements: PostRequirement[]): PostStandard => ({
  ...noPostStandard('M1'),
  version: 1,
  requirements,
})
const person = (id: string, change: Partial<Staff> = {}): Staff => ({
  id,
  post: 'TECHNICIAN',
  since: '2020-01-01',
  hours: 16,
  ...change,
})
const certified = (...ids: string[]): Roster => ({
  ...emptyRoster('P1.S1'),
  technicians: ids.map((technicianId) => ({
    technicianId,
    certificates: [
      {
        ...{ id: `${technicianId}.c`, granter: 'M1', categoryId: 'washer', level: 2, state: 'ACTIVE' as const },
        ...{ validFrom: '2026-01-01', validTo: '2026-12-31' },
      },
    ],
  })),
})
const longer: Partial<CourseInput> = { level: 3, revision: { ...courseInput.revision, hours: 40 } }
const courses = [course(longer), course(), course({ categoryId: 'tv' }), course({ purpose: 'RENEWAL' })]
const gaps = (staff: Staff[], roster: Roster, requirement: Partial<PostRequirement> = {}, offered = courses) =>
  gapsOf(standard({ ...asked, ...requirement }), { staff, roster, courses: offered }, today)

describe('P6 posts and competence', () => {
  test('a point whose people meet a requirement has no gap', () => {
    expect(gaps([person('a'), person('b')], certified('a', 'b'))).toEqual([])
  })

  test('who lacks a certificate or hours is trained, by the lowest course that reaches the level', () => {
    expect(gaps([person('a'), person('b', { hours: 4 })], certified('a'))).toEqual([
      {
        manufacturerId: 'M1',
        requirement: asked,
        met: 1,
        missing: 1,
        train: [{ technicianId: 'b', lacks: ['CERTIFICATE', 'TRAINING_HOURS'] }],
        hire: 0,
        courseId: 'M1.C1',
      },
    ])
    expect(courses[1]?.level).toBe(2)
  })

  test('years cannot be trained, so a point hires for them', () => {
    const [gap] = gaps([person('a'), person('b', { since: '2026-06-01' })], certified('a', 'b'))
    expect(gap).toMatchObject({ met: 1, missing: 1, train: [], hire: 1 })
    expect(gap).not.toHaveProperty('courseId')
    const [unknown] = gaps([person('a'), { id: 'b', post: 'TECHNICIAN', hours: 16 }], certified('a', 'b'))
    expect(unknown).toMatchObject({ hire: 1 })
  })

  test('a year is full on its day', () => {
    const since = (day: string) => gaps([person('a', { since: day })], certified('a'), { headcount: 1 }).length
    expect([since('2025-11-01'), since('2025-11-02')]).toEqual([0, 1])
  })

  test('people of another post do not count, and nobody is trained where no course leads there', () => {
    const [gap] = gaps([person('a'), person('c', { post: 'FRONT_DESK' })], certified('a', 'c'))
    expect(gap).toMatchObject({ met: 1, missing: 1, hire: 1 })
    const [hire] = gaps([person('a'), person('b')], certified('a'), {}, [])
    expect(hire).toMatchObject({ train: [], hire: 1 })
  })

  test('no more are trained than are missing, those first who lack least', () => {
    const people = [person('a', { hours: 0 }), person('b'), person('c', { hours: 0 })]
    const [gap] = gaps(people, certified(), { headcount: 1 })
    expect(gap?.train).toEqual([{ technicianId: 'b', lacks: ['CERTIFICATE'] }])
  })

  test('hours alone are closed by a course that has them', () => {
    const [gap] = gaps([person('a', { hours: 0 })], certified(), {
      headcount: 1,
      certificate: undefined as never,
      trainingHours: 30,
    })
    expect(gap?.train).toEqual([{ technicianId: 'a', lacks: ['TRAINING_HOURS'] }])
    expect(courses.find(({ id }) => id === gap?.courseId)?.revisions[0].hours).toBe(40)
  })

  const set = (change: Partial<PostRequirement>, viewer: Viewer = maker, version = 0) =>
    setPostStandard(undefined, { manufacturerId: 'M1', version, requirements: [{ ...asked, ...change }] }, viewer)

  test('a maker sets its own requirements, on the version it read', () => {
    expect(set({})).toEqual({ type: 'SET', requirements: [asked] })
    expect(() => set({}, provider)).toThrow(refusal('NOT_FOUND', 'manufacturerId'))
    expect(() => set({}, maker, 3)).toThrow(refusal('STALE_VERSION', 'version'))
  })

  test('the standard is its log replayed, whatever was set in between', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }), (all) => {
        const setting = (years: number) => (current?: PostStandard) =>
          setPostStandard(
            current,
            { manufacturerId: 'M1', version: current?.version ?? 0, requirements: [{ ...asked, years }] },
            maker,
          )
        const at = '2026-11-01T00:00:00.000Z'
        const attempts = all.map((years) => ({ viewer: maker, at, decide: setting(years) }))
        const life = lived(evolvePostStandard, 'M1', { viewer: maker, at, decide: setting(1) }, attempts)
        expectReplay(evolvePostStandard, life)
        expect(life.doc.requirements[0]?.years).toBe(all.filter((years) => years <= 50).at(-1) ?? 1)
      }),
    )
  })

  test.each<[Partial<PostRequirement>, string, string[]]>([
    [{ headcount: 0 }, 'OUT_OF_RANGE', ['headcount']],
    [{ years: 51 }, 'OUT_OF_RANGE', ['years']],
    [{ trainingHours: -1 }, 'OUT_OF_RANGE', ['trainingHours']],
    [{ certificate: { categoryId: 'washer', level: 6 } }, 'OUT_OF_RANGE', ['certificate', 'level']],
    [{ certificate: undefined as never, trainingHours: 0, years: 0 }, 'REQUIREMENT_EMPTY', []],
  ])('a requirement with %j is refused as %s', (change, code, field) => {
    expect(() => set(change)).toThrow(refusal(code, 'requirements', '0', ...field))
  })
})

describe('R1 the engineer database', () => {
  const input: EngineerInput = {
    version: 0,
    languages: ['zh', 'pt-BR'],
    specialities: ['TRACTION', 'BOGIE'],
    region: '998260',
    availability: 'ON_ASSIGNMENT',
    until: '2027-01-31',
    phone: '+447911123456',
  }
  const enter = (change: Partial<EngineerInput> = {}, viewer: Viewer = provider) =>
    setEngineer(undefined, technician, { ...input, ...change }, viewer)

  test('an engineer overseas is found by each speciality and language, alone and together', () => {
    expect(enter()).toMatchObject({ id: 'P1.S1.T1', version: 1, region: '998260', until: '2027-01-31' })
    expect(directoryPairs(enter())).toHaveLength(9)
    expect(directoryPairs(enter())).toEqual(
      expect.arrayContaining([
        ['*', '*'],
        ['BOGIE', '*'],
        ['*', 'pt-BR'],
        ['TRACTION', 'zh'],
      ]),
    )
  })

  test('an assignment is over after its last day, whether somebody says so or not', () => {
    const away = { availability: 'ON_ASSIGNMENT', until: '2027-01-31' }
    expect(availabilityOn(enter(), '2027-01-31')).toEqual(away)
    expect(availabilityOn(enter(), '2027-02-01')).toEqual({ availability: 'AVAILABLE' })
    const open = enter({ availability: 'ON_LEAVE', until: null })
    expect(availabilityOn(open, '2099-01-01')).toEqual({ availability: 'ON_LEAVE' })
  })

  test.each<[Partial<EngineerInput>, string, string[]]>([
    [{ languages: [] }, 'REQUIRED', ['languages']],
    [{ languages: ['Chinese'] }, 'INVALID_VALUE', ['languages', '0']],
    [{ languages: ['zh', 'zh'] }, 'INVALID_VALUE', ['languages', '1']],
    [{ languages: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'OUT_OF_RANGE', ['languages']],
    [{ specialities: ['traction'] }, 'INVALID_VALUE', ['specialities', '0']],
    [{ specialities: ['A#B'] }, 'INVALID_VALUE', ['specialities', '0']],
    [{ region: '998261' }, 'UNKNOWN_REGION', ['region']],
    [{ phone: 'call me' }, 'PHONE_INVALID', ['phone']],
    [{ availability: 'AVAILABLE' }, 'INVALID_VALUE', ['until']],
    [{ version: 2 }, 'STALE_VERSION', ['version']],
  ])('an entry with %j is refused as %s', (change, code, field) => {
    expect(() => enter(change)).toThrow(refusal(code, ...field))
  })

  test('a provider enters its own people only', () => {
    expect(() => enter({}, { role: 'PROVIDER', subject: 'x', providerId: 'P2' })).toThrow(
      refusal('NOT_FOUND', 'technicianId'),
    )
    expect(() => enter({}, maker)).toThrow(refusal('NOT_FOUND', 'technicianId'))
    expect(enter({}, platform).version).toBe(1)
  })

  test('a masked name keeps its first character', () => {
    expect(['李工', 'Anna', ''].map(maskName)).toEqual(['李*', 'A***', ''])
  })
})

describe('who sees what', () => {
  const at = { providerId: 'P1', pointId: 'P1.S1' }
  const viewers: Readonly<Record<string, Viewer>> = {
    maker,
    otherMaker: { role: 'MANUFACTURER', subject: 'x', manufacturerId: 'M2' },
    hotline: { role: 'HOTLINE', subject: 'x', manufacturerId: 'M1' },
    auditor: { role: 'AUDITOR', subject: 'x', manufacturerId: 'M1' },
    provider,
    otherProvider: { role: 'PROVIDER', subject: 'x', providerId: 'P2' },
    desk: { role: 'SERVICE_POINT', subject: 'x', ...at },
    self: { role: 'TECHNICIAN', subject: 'x', ...at, technicianId: 'P1.S1.T1' },
    colleague: { role: 'TECHNICIAN', subject: 'x', ...at, technicianId: 'P1.S1.T2' },
    customer: { role: 'CUSTOMER', subject: 'x', customerKey: 'c' },
    dealer: { role: 'DEALER', subject: 'x', dealerId: 'd' },
    regulator: { role: 'REGULATOR', subject: 'x', region: '420000' },
    platform,
  }
  const those = (sees: (viewer: Viewer) => boolean) =>
    Object.keys(viewers).filter((name) => sees(viewers[name] as Viewer))
  const whose = { technicianId: 'P1.S1.T1', ...at, granter: 'M1' }

  test('N10 scores: the person, its provider and the maker that examines; never anybody else', () => {
    expect(those((viewer) => seesScores(viewer, whose))).toEqual(['maker', 'provider', 'self'])
    expect(those((viewer) => seesScores(viewer, { ...whose, granter: 'PLATFORM' }))).toEqual([
      'provider',
      'self',
      'platform',
    ])
  })

  test('enrolments, certificates, letters of authorisation, courses and engineers', () => {
    expect(those((viewer) => seesEnrolment(viewer, whose))).toEqual(['maker', 'provider', 'desk', 'self', 'platform'])
    expect(those((viewer) => seesCertificate(viewer, whose))).toEqual([
      'maker',
      'auditor',
      'provider',
      'desk',
      'self',
      'colleague',
      'platform',
    ])
    expect(those((viewer) => seesAuthorisation(viewer, { ...at, manufacturerId: 'M1' }))).toEqual([
      'maker',
      'auditor',
      'provider',
      'desk',
      'self',
      'colleague',
      'platform',
    ])
    expect(those((viewer) => seesCourse(viewer, 'M1'))).toEqual([
      'maker',
      'auditor',
      'provider',
      'otherProvider',
      'desk',
      'self',
      'colleague',
      'platform',
    ])
    expect(those((viewer) => seesEngineer(viewer, at))).toEqual([
      'maker',
      'otherMaker',
      'provider',
      'desk',
      'self',
      'colleague',
      'platform',
    ])
  })

  test('a certificate of the platform is seen by every maker, since every maker relies on it', () => {
    const roles = those((viewer) => seesCertificate(viewer, { ...whose, granter: 'PLATFORM' }))
    expect(roles).toEqual(expect.arrayContaining(['maker', 'otherMaker', 'auditor']))
  })
})
