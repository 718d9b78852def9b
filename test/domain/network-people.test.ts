import { changeTechnician, newTechnician, rosterWith } from '../../functions/network/certificates'
import type { Certificate, ServicePoint } from '../../functions/network/network'
import { changeServicePoint, newServicePoint, type ServicePointInput } from '../../functions/network/service-point'
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

const certificate: Certificate = { categoryId: 'washer', level: 2, validFrom: '2026-01-01', validTo: '2026-12-31' }
const hire = (...certificates: Certificate[]) => newTechnician('01T', open(), { name: '李工', certificates }, provider)

test('N11 a certificate lies within the level of the point', () => {
  expect(hire(certificate)).toMatchObject({ id: 'P1.01S.01T', certificates: [certificate] })
  expect(() => hire(certificate, { ...certificate, level: 3 })).toThrow(
    expect.objectContaining({
      code: 'CERTIFICATE_ABOVE_POINT',
      field: ['input', 'certificates', '1', 'level'],
      params: { actual: 3, limit: 2 },
    }),
  )
})

test('N12 a certificate has a period that ends after it starts', () => {
  const refused = refusal('INVALID_DATE_RANGE', 'certificates.0.validTo')
  expect(() => hire({ ...certificate, validTo: '2025-12-31' })).toThrow(refused)
})

test('certificates already granted stay when a point is lowered; new ones must fit', () => {
  const lowered = { ...open(), level: 1 }
  const renamed = changeTechnician(hire(certificate), lowered, { version: 1, name: '李师傅' }, provider)
  expect(renamed).toMatchObject({ version: 2, name: '李师傅', certificates: [certificate] })
  const again = { version: 1, certificates: [certificate] }
  expect(() => changeTechnician(hire(), lowered, again, provider)).toThrow(
    refusal('CERTIFICATE_ABOVE_POINT', 'certificates.0.level'),
  )
})

test('N12 the roster holds each technician once, with the latest certificates', () => {
  const first = rosterWith(undefined, hire())
  const second = rosterWith(first, { ...hire(certificate), id: 'P1.01S.02T' })
  const third = rosterWith(second, hire(certificate))
  expect(third).toEqual({
    pointId: 'P1.01S',
    technicians: [
      { technicianId: 'P1.01S.02T', certificates: [certificate] },
      { technicianId: 'P1.01S.01T', certificates: [certificate] },
    ],
  })
})
