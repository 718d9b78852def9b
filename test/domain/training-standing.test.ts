import {
  emptyRoster,
  type Roster,
  withAuthorisation,
  withCertificate,
} from '../../functions/network/certification/roster'
import { certifiedAmong, nobody, together } from '../../functions/network/certification/training-standing'
import type { Post, Technician } from '../../functions/network/network'
import { point, technician } from './certification-fixtures'

const today = '2026-11-01'
const terms = [{ validFrom: '2026-01-01', validTo: '2026-12-31' }] as const
const active = { state: 'ACTIVE' as const }
const asked = { manufacturerId: 'M1', providerId: 'P1', categoryIds: ['washer', 'dryer'] }

const person = (id: string, post: Post = 'TECHNICIAN'): Technician => ({ ...technician, id: `P1.S1.${id}`, post })
const held = (id: string, granter: string, categoryId = 'washer') => ({
  ...{ id: `${id}.${granter}`, technicianId: `P1.S1.${id}`, granter, categoryId, level: 1, standing: active, terms },
})
const letter = (
  manufacturerId: string,
  categoryIds = ['washer'],
  state: 'ACTIVE' | 'SUSPENDED' | 'REVOKED' = 'ACTIVE',
) => ({
  ...{ id: `a.${manufacturerId}`, manufacturerId, categoryIds, level: 2, terms },
  standing: state === 'ACTIVE' ? active : { state, since: today, reason: '.', on: today },
})

const people = [person('T1'), person('T2'), person('T3'), person('T4', 'FOREMAN'), person('T5', 'FRONT_DESK')]
const base = [
  held('T1', 'M1'),
  held('T2', 'PLATFORM'),
  held('T3', 'M2'),
  held('T4', 'M1', 'tv'),
  held('T5', 'M1'),
].reduce((roster: Roster, certificate) => withCertificate(roster, certificate, today), emptyRoster('P1.S1'))
const standing = (roster: Roster) => certifiedAmong({ point, technicians: people, roster }, asked, today)

test('N6 N10 the maker’s own certificates count and the platform’s, in the categories served; a rival’s lift nothing', () => {
  expect(standing(withAuthorisation(base, letter('M1'), today))).toEqual({
    ...{ technicians: 4, certified: 2 },
    uncertified: ['P1.S1.T3', 'P1.S1.T4'],
  })
})

test.each<[string, Roster]>([
  ['without any letter', base],
  ['with a rival’s letter', withAuthorisation(base, letter('M2'), today)],
  ['with a letter for other categories', withAuthorisation(base, letter('M1', ['tv']), today)],
  ['whose letter was revoked', withAuthorisation(base, letter('M1', ['washer'], 'REVOKED'), today)],
])('N6 N10 a point %s does not serve the maker, and lowers nothing', (_what, roster) => {
  expect(standing(roster)).toEqual(nobody)
})

test('N6 N10 a suspended letter takes nobody out of the count', () => {
  expect(standing(withAuthorisation(base, letter('M1', ['washer'], 'SUSPENDED'), today)).technicians).toBe(4)
})

test('N6 N10 points add up, and an evaluation names a hundred at most', () => {
  const many = { technicians: 90, certified: 10, uncertified: Array.from({ length: 80 }, (_, i) => String(i)) }
  const sum = together(many, many)
  expect([sum.technicians, sum.certified, sum.uncertified.length]).toEqual([180, 20, 100])
  expect(together(nobody, many)).toEqual(many)
})
