import fc from 'fast-check'
import type { Footing, Taker } from '../../functions/network/rights'
import type { Asked } from '../../functions/orders/assignment/asked'
import { placeAll } from '../../functions/orders/assignment/batch'
import { chooseByLatest } from '../../functions/orders/choose-by-latest.use-case'
import type { Prospect } from '../../functions/orders/dispatch'
import type { Order } from '../../functions/orders/order'
import { dayOf } from '../../functions/shared/days'
import { at, reported } from './order-fixtures'
import { type Changes, prospect } from './prospect-fixtures'

const losses: readonly (Changes | undefined)[] = [
  undefined,
  undefined,
  { authorisation: { state: 'SUSPENDED' } },
  { certificate: { state: 'REVOKED' } },
  { agreement: { suspensions: [{ from: '2026-11-01' }] } },
]

/** Points of two providers, each as it was read and as it is by now; what a provider lost it lost at all its points. */
const worlds = fc.record({
  points: fc.array(fc.record({ ours: fc.boolean(), loss: fc.constantFrom(...losses.slice(0, 4)), load: fc.nat(9) }), {
    minLength: 1,
    maxLength: 5,
  }),
  suspended: fc.record({ p1: fc.constantFrom(losses[0], losses[4]), p2: fc.constantFrom(losses[0], losses[4]) }),
  orders: fc.integer({ min: 1, max: 4 }),
})

const pointAt = (i: number, ours: boolean, load: number, loss: Changes = {}): Prospect => {
  const providerId = ours ? 'p1' : 'p2'
  const made = prospect({ ...loss, load, point: { id: `s${i}`, providerId } })
  return { ...made, terms: made.terms && { ...made.terms, providerId } }
}

const orderOf = (i: number): Order => ({ ...reported().order, id: `o${i}`, customerKey: `c${i}` }) as Order

test('N12 law: who is chosen has every right as committed last, and nobody better has; nobody is read twice', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async ({ points, suspended, orders }) => {
      const read = points.map(({ ours, load }, i) => pointAt(i, ours, load))
      const now = points.map(({ ours, load, loss }, i) =>
        pointAt(i, ours, load, { ...loss, ...suspended[ours ? 'p1' : 'p2'] }),
      )
      const asked: string[] = []
      const footingsOf = async (takers: readonly Taker[]): Promise<Footing[]> => {
        asked.push(...takers.map(({ pointId }) => pointId))
        return takers.map(({ pointId }) => {
          const { point, roster, kit, requirement, terms } = now[Number(pointId.slice(1))] as Prospect
          return { point, roster, kit, requirement, terms }
        })
      }
      const all = (prospects: readonly Prospect[]): Asked[] =>
        Array.from({ length: orders }, (_, i) => ({ order: orderOf(i), prospects, rules: {} }))
      const choose = (them: readonly Asked[]) => placeAll(them, at)
      const placed = await chooseByLatest({ footingsOf }, all(read), choose, dayOf(at))
      const chosen = (them: typeof placed) => them.map(({ best }) => best?.pointId)
      expect(chosen(placed)).toEqual(chosen(choose(all(now))))
      expect(new Set(asked).size).toBe(asked.length)
    }),
  )
})
