import type { ServicePoint } from '../functions/network/network'
import type { Asked } from '../functions/orders/assignment/asked'
import type { Prospect } from '../functions/orders/dispatch'
import { newOrder } from '../functions/orders/report'

const period = { validFrom: '2026-01-01', validTo: '2026-12-31' }
const categoryId = 'washing-machine'
const at = '2026-11-02T01:00:00.000Z'

const model = {
  id: 'm1.model',
  version: 1,
  manufacturerId: 'm1',
  brandId: 'm1.brand',
  categoryId,
  name: 'WM-8',
  repairLevel: 2,
}

/** Spread over some 30 km, by the number alone. */
const placeOf = (i: number) => ({ latitude: 30.4 + ((i * 37) % 100) / 350, longitude: 114.2 + ((i * 61) % 100) / 350 })

const prospect = (i: number, capacity: number): Prospect => {
  const id = `p1.s${String(i).padStart(4, '0')}`
  const point: ServicePoint = {
    id,
    version: 1,
    providerId: 'p1',
    name: id,
    location: placeOf(i),
    region: '420106',
    covers: ['420100'],
    categoryIds: [categoryId],
    level: 3,
    capacity,
    hours: { opens: '08:30', closes: '18:00' },
  }
  const held = { id: 'c1', granter: 'm1', categoryId, level: 2, state: 'ACTIVE' as const, ...period }
  const letter = {
    id: 'a1',
    manufacturerId: 'm1',
    categoryIds: [categoryId],
    level: 3,
    state: 'ACTIVE' as const,
    ...period,
  }
  return {
    point,
    roster: {
      pointId: id,
      version: 1,
      technicians: [{ technicianId: `${id}.t1`, certificates: [held] }],
      authorisations: [letter],
    },
    terms: {
      manufacturerId: 'm1',
      providerId: 'p1',
      version: 1,
      agreements: [{ id: 'p1.a1', categoryIds: [categoryId], level: 3, status: 'ACTIVE', ...period }],
    },
    load: i % 3,
    score: (i % 10) / 10,
    orders: i % 7,
    minimumOrders: 5,
  }
}

/** A county's waiting orders with all the points that cover it, as the queue's worker has them. */
export const askedAtOnce = (orders: number, points: number): Asked[] => {
  const prospects = Array.from({ length: points }, (_, i) => prospect(i, (i % 3) + Math.ceil(orders / points)))
  return Array.from({ length: orders }, (_, i): Asked => {
    const windows = [{ from: '2026-11-03T02:00:00.000Z', to: '2026-11-03T06:00:00.000Z' }]
    const report = {
      serviceItem: 'WARRANTY_REPAIR',
      channel: 'HOTLINE',
      model,
      customerKey: `c${i}`,
      symptom: '不脱水',
      region: '420106',
      location: placeOf(i * 3 + 1),
      windows,
    } as const
    return { order: newOrder(`o${String(i).padStart(4, '0')}`, report, at), prospects, rules: {} }
  })
}
