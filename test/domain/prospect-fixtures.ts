import type { HeldAuthorisation, HeldCertificate } from '../../functions/network/certification/roster'
import type { ServicePoint, Terms } from '../../functions/network/network'
import type { Prospect } from '../../functions/orders/dispatch'

const period = { validFrom: '2026-01-01', validTo: '2026-12-31' }
const location = { latitude: 30.55, longitude: 114.31 }

export interface Changes {
  point?: Partial<ServicePoint>
  certificate?: Partial<HeldCertificate>
  authorisation?: Partial<HeldAuthorisation>
  agreement?: Partial<Terms['agreements'][number]>
  load?: number
  score?: number
}

const state = 'ACTIVE' as const
const held = { id: 'c1', granter: 'm1', categoryId: 'washing-machine', level: 2, state, ...period }
const letter = {
  id: 'a1',
  manufacturerId: 'm1',
  categoryIds: ['washing-machine'],
  level: 3,
  state,
  ...period,
}

/** A point of provider `p1` that could take the order of the fixtures, but for what is said otherwise. */
export const prospect = ({ point, certificate, authorisation, agreement, load = 0, score }: Changes = {}): Prospect => {
  const id = point?.id ?? 's1'
  const terms = {
    id: 'p1.a1',
    categoryIds: ['washing-machine'],
    level: 3,
    status: 'ACTIVE' as const,
    ...period,
    ...agreement,
  }
  return {
    point: {
      id,
      version: 1,
      providerId: 'p1',
      name: id,
      location,
      region: '420106',
      covers: ['420100'],
      categoryIds: ['washing-machine'],
      level: 3,
      capacity: 10,
      hours: { opens: '08:30', closes: '18:00' },
      ...point,
    },
    roster: {
      pointId: id,
      version: 1,
      technicians: [{ technicianId: `${id}.t1`, certificates: [{ ...held, ...certificate }] }],
      authorisations: [{ ...letter, ...authorisation }],
    },
    terms: { manufacturerId: 'm1', providerId: 'p1', version: 1, agreements: [terms] },
    load,
    score,
  }
}
