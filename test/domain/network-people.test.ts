import type { ServicePoint } from '../../functions/network/network'
import { changeServicePoint, newServicePoint, type ServicePointInput } from '../../functions/network/service-point'
import { changeTechnician, newTechnician, type TechnicianInput } from '../../functions/network/technician'
import type { Viewer } from '../../functions/shared/viewer'

const provider: Viewer = { role: 'PROVIDER', subject: 'p', providerId: 'P1' }
const input: ServicePointInput = {
  providerId: 'P1',
  name: ' 武昌网点 ',
  location: { latitude: 30.55, longitude: 114.31 },
  region: '420106',
  covers: ['420106', '420100'],
  categoryIds: ['washer'],
  level: 2,
  capacity: 20,
  hours: { opens: '08:30', closes: '18:00' },
}
const open = (change: Partial<ServicePointInput> = {}): ServicePoint =>
  newServicePoint('01S', { ...input, ...change }, provider)
const refusal = (code: string, field: string) =>
  expect.objectContaining({ code, field: ['input', ...field.split('.')] })

test('a service point keeps its trimmed name and everything it was opened with', () => {
  expect(open()).toEqual({ id: 'P1.01S', version: 1, ...input, name: '武昌网点' })
})

test.each([
  [{ name: '  ' }, 'REQUIRED', 'name'],
  [{ name: '长'.repeat(101) }, 'TOO_LONG', 'name'],
  [{ name: '两\n行' }, 'INVALID_VALUE', 'name'],
  [{ region: '420100' }, 'INVALID_VALUE', 'region'],
  [{ region: '429999' }, 'UNKNOWN_REGION', 'region'],
  [{ covers: [] }, 'REQUIRED', 'covers'],
  [{ covers: ['420106', '429999'] }, 'UNKNOWN_REGION', 'covers.1'],
  [{ covers: ['420106', '420106'] }, 'INVALID_VALUE', 'covers.1'],
  [{ covers: Array.from({ length: 41 }, (_, i) => String(420_100 + i)) }, 'OUT_OF_RANGE', 'covers'],
  [{ location: { latitude: 91, longitude: 0 } }, 'OUT_OF_RANGE', 'location.latitude'],
  [{ location: { latitude: 0, longitude: -181 } }, 'OUT_OF_RANGE', 'location.longitude'],
  [{ level: 6 }, 'OUT_OF_RANGE', 'level'],
  [{ capacity: -1 }, 'OUT_OF_RANGE', 'capacity'],
  [{ hours: { opens: '8:30', closes: '18:00' } }, 'INVALID_VALUE', 'hours.opens'],
  [{ hours: { opens: '18:00', closes: '18:00' } }, 'INVALID_VALUE', 'hours.closes'],
])('a service point with %j is refused as %s', (change, code, field) => {
  expect(() => open(change)).toThrow(refusal(code, field))
})

test('a change leaves out what it does not name, and needs the current version', () => {
  expect(changeServicePoint(open(), { version: 1, capacity: 5, name: null }, provider)).toEqual({
    ...open(),
    version: 2,
    capacity: 5,
  })
  expect(() => changeServicePoint(open(), { version: 0 }, provider)).toThrow(refusal('STALE_VERSION', 'version'))
})

test('another provider opens and changes no point of this one', () => {
  const other: Viewer = { role: 'PROVIDER', subject: 'x', providerId: 'P2' }
  expect(() => newServicePoint('01S', input, other)).toThrow(refusal('NOT_FOUND', 'providerId'))
  expect(() => changeServicePoint(open(), { version: 1 }, other)).toThrow(refusal('NOT_FOUND', 'id'))
})

const today = '2026-11-01'
const hire = (change: Partial<TechnicianInput> = {}) =>
  newTechnician('01T', open(), { name: ' 李工 ', post: 'FOREMAN', since: '2020-05-01', ...change }, provider, today)

test('P6 somebody joins a point with a name, a post and years in the trade, and without any certificate', () => {
  expect(hire()).toEqual({
    id: 'P1.01S.01T',
    version: 1,
    pointId: 'P1.01S',
    providerId: 'P1',
    name: '李工',
    post: 'FOREMAN',
    since: '2020-05-01',
  })
})

test('nobody is in the trade since tomorrow', () => {
  expect(() => hire({ since: '2026-11-02' })).toThrow(refusal('DAY_NOT_POSSIBLE', 'since'))
})

test('a change of a person leaves out what it does not name, and needs the current version', () => {
  expect(changeTechnician(hire(), { version: 1, post: 'PARTS_CLERK', name: null }, provider, today)).toEqual({
    ...hire(),
    version: 2,
    post: 'PARTS_CLERK',
  })
  expect(() => changeTechnician(hire(), { version: 2 }, provider, today)).toThrow(refusal('STALE_VERSION', 'version'))
})

test('another provider hires and changes nobody here', () => {
  const other: Viewer = { role: 'PROVIDER', subject: 'x', providerId: 'P2' }
  const input = { name: '李工', post: 'TECHNICIAN' } as const
  expect(() => newTechnician('01T', open(), input, other, today)).toThrow(refusal('NOT_FOUND', 'servicePointId'))
  expect(() => changeTechnician(hire(), { version: 1 }, other, today)).toThrow(refusal('NOT_FOUND', 'id'))
})
