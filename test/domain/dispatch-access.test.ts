import fc from 'fast-check'
import type { Explanation } from '../../functions/orders/dispatch'
import { visibleCandidates } from '../../functions/orders/dispatch-access'
import type { Viewer } from '../../functions/shared/viewer'
import { actors, at } from './order-fixtures'

const figures = { distanceKm: 2.345, load: 3, capacity: 10, score: 0.9, cost: 0.2 }
const explanation: Explanation = {
  orderId: 'o1',
  round: 1,
  at,
  truncated: false,
  chosenPointId: 's1',
  candidates: [
    { pointId: 's1', providerId: 'p1', figures, agreementId: 'p1.a', technicianId: 's1.t1' },
    {
      pointId: 's2',
      providerId: 'p2',
      figures: { ...figures, distanceKm: 0.2 },
      agreementId: 'p2.a',
      technicianId: 's2.t1',
    },
    { pointId: 's3', providerId: 'p2', excludedBy: 'NO_OPEN_CAPACITY' },
  ],
}

const seen = (viewer: Viewer) => visibleCandidates(explanation, viewer)

test('competitors see themselves only, and nothing of each other', () => {
  expect(seen(actors.point)).toEqual([{ pointId: 's1', chosen: true, figures: { ...figures, visitsCustomer: false } }])
  expect(seen({ role: 'PROVIDER', subject: 'p', providerId: 'p2' })).toEqual([
    {
      pointId: 's2',
      chosen: false,
      figures: { distanceKm: 1, load: 3, capacity: 10, score: 0.9, visitsCustomer: false },
    },
    { pointId: 's3', chosen: false, excludedBy: 'NO_OPEN_CAPACITY' },
  ])
})

test('customers, dealers and technicians see who was chosen, without figures', () => {
  const dealer: Viewer = { role: 'DEALER', subject: 'd', dealerId: 'd1' }
  for (const viewer of [actors.customer, actors.technician, dealer])
    expect(seen(viewer)).toEqual([{ pointId: 's1', chosen: true }])
})

test('G1 no supervisor can measure where the customer lives: distances are whole kilometres, never 0', () => {
  const auditor: Viewer = { role: 'AUDITOR', subject: 'a', manufacturerId: 'm1' }
  for (const viewer of [actors.regulator, auditor, actors.maker, { role: 'PLATFORM', subject: 'p' } as const])
    expect(seen(viewer).map((candidate) => candidate.figures?.distanceKm)).toEqual([2, 1, undefined])
})

test("a maker does not get other makers' satisfaction by a point's score", () => {
  for (const viewer of [actors.maker, actors.hotline]) expect(seen(viewer)[0]?.figures).not.toHaveProperty('score')
  expect(seen(actors.regulator)[0]?.figures?.score).toBe(0.9)
})

test('what is rounded or withheld does not come back by another figure: equal answers for any distance that rounds alike', () => {
  const provider: Viewer = { role: 'PROVIDER', subject: 'p', providerId: 'p1' }
  const answer = (viewer: Viewer, distanceKm: number, cost: number) =>
    visibleCandidates(
      {
        ...explanation,
        candidates: [
          {
            pointId: 's1',
            providerId: 'p1',
            figures: { ...figures, distanceKm, cost },
            agreementId: 'a',
            technicianId: 't',
          },
        ],
      },
      viewer,
    )
  const distance = fc.double({ min: 1.5, max: 2.49, noNaN: true })
  fc.assert(
    fc.property(distance, distance, (one, other) => {
      for (const viewer of [actors.regulator, actors.maker, actors.hotline, provider])
        expect(answer(viewer, one, one / 30)).toEqual(answer(viewer, other, other / 30))
    }),
  )
})
