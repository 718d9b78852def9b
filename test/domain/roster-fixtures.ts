import type { HeldAuthorisation, HeldCertificate, Roster } from '../../functions/network/certification/roster'
import type { Period } from '../../functions/shared/days'

const ACTIVE = 'ACTIVE' as const

/** A certificate of maker `m1` for the year 2026, but for what is said otherwise. */
export const heldCertificate = (
  change: Partial<HeldCertificate> & Pick<HeldCertificate, 'categoryId'>,
): HeldCertificate => ({
  id: `c-${change.categoryId}`,
  granter: 'm1',
  level: 2,
  state: ACTIVE,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  ...change,
})

/** A letter of authorisation of maker `m1` for the year 2026, at level 3. */
const heldAuthorisation = (
  change: Partial<HeldAuthorisation> & Pick<HeldAuthorisation, 'categoryIds'>,
): HeldAuthorisation => ({
  id: 'letter',
  manufacturerId: 'm1',
  level: 3,
  state: ACTIVE,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  ...change,
})

/** A point whose people hold these certificates, and that is authorised for all their categories. */
export const rosterOf = (
  pointId: string,
  people: Readonly<Record<string, readonly HeldCertificate[]>>,
  letter: Partial<HeldAuthorisation & Period> = {},
): Roster => ({
  pointId,
  version: 1,
  technicians: Object.entries(people).map(([technicianId, certificates]) => ({ technicianId, certificates })),
  authorisations: [
    heldAuthorisation({
      categoryIds: [...new Set(Object.values(people).flatMap((held) => held.map(({ categoryId }) => categoryId)))],
      ...letter,
    }),
  ],
})
