import type { AgreementSummary, Provider, ServicePoint, Terms, Unit } from '../../functions/network/network'
import {
  changesMaker,
  changesProvider,
  changesUnit,
  pointScope,
  registersUnit,
  seesAgreement,
  seesPoint,
  seesProvider,
  seesTechnicians,
  seesUnit,
} from '../../functions/network/network-access'
import type { Day } from '../../functions/shared/days'
import { type Role, roles, type Viewer } from '../../functions/shared/viewer'

type Claim = 'manufacturerId' | 'providerId' | 'pointId' | 'technicianId' | 'dealerId' | 'region'

const held: Readonly<Record<Role, readonly Claim[]>> = {
  MANUFACTURER: ['manufacturerId'],
  HOTLINE: ['manufacturerId'],
  AUDITOR: ['manufacturerId'],
  PROVIDER: ['providerId'],
  SERVICE_POINT: ['providerId', 'pointId'],
  TECHNICIAN: ['providerId', 'pointId', 'technicianId'],
  CUSTOMER: [],
  DEALER: ['dealerId'],
  REGULATOR: ['region'],
  PLATFORM: [],
}

const values = (n: 1 | 2): Record<Claim, string> => ({
  manufacturerId: `M${n}`,
  providerId: `P${n}`,
  pointId: `S${n}`,
  technicianId: `S${n}.T`,
  dealerId: `D${n}`,
  region: n === 1 ? '420100' : '110000',
})

/** A viewer of organisation 1, with its point and region, or of the foreign 2. */
const viewer = (role: Role, n: 1 | 2 = 1): Viewer => {
  const claims = Object.fromEntries(held[role].map((claim) => [claim, values(n)[claim]]))
  return { role, subject: 'test', ...claims } as Viewer
}

const unit = { id: 'M1.X', version: 1, manufacturerId: 'M1', modelId: 'M1.A', serial: 'X', soldBy: 'D1' } as Unit
const provider = { id: 'P1', version: 1, name: '', region: '420106' } as Provider
const point = { id: 'S1', providerId: 'P1', region: '420106', covers: ['420106'] } as unknown as ServicePoint
const agreement = { manufacturerId: 'M1', providerId: 'P1' }
const place = { pointId: 'S1', providerId: 'P1' }
const today = '2026-11-01'
const agreed = (status: AgreementSummary['status'], validFrom: Day, validTo: Day): Terms => ({
  manufacturerId: 'M1',
  providerId: 'P1',
  version: 1,
  agreements: [{ id: 'P1.A', categoryIds: ['ac'], level: 2, status, validFrom, validTo }],
})
const active = agreed('ACTIVE', '2025-11-02', today)
const ended = agreed('ENDED', '2025-11-01', '2026-10-31')
const underNotice = agreed('ENDED', '2025-11-01', today)

/** Roles admitted with their own organisation, and with a foreign one. */
const admitted = (rule: (viewer: Viewer) => boolean) => ({
  own: roles.filter((role) => rule(viewer(role))),
  foreign: roles.filter((role) => rule(viewer(role, 2))),
})

test('a maker changes its own brands, models and agreements', () => {
  expect(admitted((v) => changesMaker(v, 'M1'))).toEqual({ own: ['MANUFACTURER', 'PLATFORM'], foreign: ['PLATFORM'] })
})

test('a provider changes its own points and technicians', () => {
  expect(admitted((v) => changesProvider(v, 'P1'))).toEqual({ own: ['PROVIDER', 'PLATFORM'], foreign: ['PLATFORM'] })
})

test('units: the maker and its hotline change them, a dealer registers any it sold', () => {
  expect(admitted((v) => changesUnit(v, 'M1'))).toEqual({
    own: ['MANUFACTURER', 'HOTLINE', 'PLATFORM'],
    foreign: ['PLATFORM'],
  })
  expect(admitted((v) => registersUnit(v, 'M1')).foreign).toEqual(['DEALER', 'PLATFORM'])
})

test('a unit is seen by its maker, its dealer and whoever holds it in hand', () => {
  expect(admitted((v) => seesUnit(v, unit))).toEqual({
    own: roles.filter((role) => role !== 'PROVIDER' && role !== 'REGULATOR'),
    foreign: ['SERVICE_POINT', 'TECHNICIAN', 'CUSTOMER', 'PLATFORM'],
  })
})

test('G1 a regulator sees providers and points of its region only, and no agreement', () => {
  expect(seesProvider(viewer('REGULATOR'), provider)).toBe(true)
  expect(seesProvider(viewer('REGULATOR', 2), provider)).toBe(false)
  expect(seesPoint(viewer('REGULATOR'), point)).toBe(true)
  expect(seesPoint(viewer('REGULATOR', 2), point)).toBe(false)
  expect(seesPoint(viewer('REGULATOR', 2), { ...point, covers: ['110101'] })).toBe(true)
  expect(seesAgreement(viewer('REGULATOR'), agreement)).toBe(false)
})

test('an agreement is seen by its two sides, the auditor of the maker and the platform', () => {
  expect(admitted((v) => seesAgreement(v, agreement))).toEqual({
    own: ['MANUFACTURER', 'PROVIDER', 'AUDITOR', 'PLATFORM'],
    foreign: ['PLATFORM'],
  })
})

test('a foreign provider, point or technician sees neither provider nor point', () => {
  expect(roles.filter((role) => !seesProvider(viewer(role, 2), provider))).toEqual([
    'PROVIDER',
    'SERVICE_POINT',
    'TECHNICIAN',
    'REGULATOR',
  ])
  expect(roles.filter((role) => !seesPoint(viewer(role, 2), point))).toEqual([
    'PROVIDER',
    'SERVICE_POINT',
    'TECHNICIAN',
    'REGULATOR',
  ])
})

test('a list of points is cut for regulators and points before it is read', () => {
  expect(pointScope(viewer('REGULATOR'), 'P1')).toEqual({ region: '420100' })
  expect(pointScope(viewer('TECHNICIAN'), 'P1')).toEqual({ pointId: 'S1' })
  expect(pointScope(viewer('TECHNICIAN', 2), 'P1')).toBe('NONE')
  expect(pointScope(viewer('PROVIDER', 2), 'P1')).toBe('NONE')
  expect(pointScope(viewer('PROVIDER'), 'P1')).toBe('ALL')
  expect(pointScope(viewer('MANUFACTURER'), 'P1')).toBe('ALL')
})

test("technicians' names show to their own people, and to a maker while an agreement is in force", () => {
  const own = ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM']
  expect(admitted((v) => seesTechnicians(v, place, undefined, today))).toEqual({ own, foreign: ['PLATFORM'] })
  expect(admitted((v) => seesTechnicians(v, place, ended, today)).own).toEqual(own)
  expect(admitted((v) => seesTechnicians(v, place, underNotice, today)).own).toContain('MANUFACTURER')
  expect(admitted((v) => seesTechnicians(v, place, active, today)).own).toEqual([
    'MANUFACTURER',
    'PROVIDER',
    'SERVICE_POINT',
    'TECHNICIAN',
    'AUDITOR',
    'PLATFORM',
  ])
})

test.each([
  ['ran out the day before, though it keeps its status', agreed('ACTIVE', '2025-11-01', '2026-10-31')],
  ['begins the day after', agreed('ACTIVE', '2026-11-02', '2027-11-01')],
  ['is only proposed', agreed('PROPOSED', '2025-11-02', '2027-11-01')],
])("N5 N8 a maker does not see technicians' names by an agreement that %s", (_what, terms) => {
  for (const role of ['MANUFACTURER', 'AUDITOR'] as const)
    expect(seesTechnicians(viewer(role), place, terms, today)).toBe(false)
  expect(seesTechnicians(viewer('PROVIDER'), place, terms, today)).toBe(true)
})
