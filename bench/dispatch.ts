import { assign, costOf, NONE, type Problem } from '../functions/orders/assignment/assign'
import { placeAll } from '../functions/orders/assignment/batch'
import { displacements } from '../functions/orders/assignment/displacement'
import { seatCost } from '../functions/orders/dispatch-cost'
import { distanceKm, type Place } from '../functions/shared/geo'
import { askedAtOnce } from './dispatch-data'

const HELP = `Shares orders among service points, all together and one after the other, and compares time and cost.

Usage: npm run bench:dispatch [-- FACTOR]

  FACTOR   1, 10 or 100: the largest problem has 100 x FACTOR orders and 50 x FACTOR points (default 100)

Each problem is solved to the optimum, and by the greedy way that single dispatch goes: each order as it comes takes the point
that is cheapest by then. Points and customers lie at random in a square that grows with their number; each order has the 40
nearest points to choose from. Roomy points have a third more places than there are orders, tight ones a tenth fewer.
The cost is the sum that assignment/batch.ts states; an order without a point costs 1000 and counts apart.`

const UNIT = 1000
const UNASSIGNED = 1000 * UNIT
const NEAREST = 40
/** Points per square kilometre of the square. */
const DENSITY = 1 / 25

/** The same numbers in every run. Source: mulberry32, public domain. */
const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

interface Point {
  readonly at: Place
  readonly score: number
  readonly capacity: number
  readonly load: number
}

const newProblem = (orders: number, points: number, places: number): Problem => {
  const random = randomFrom(orders + points)
  const side = Math.sqrt(points / DENSITY) / 111.195
  const anywhere = (): Place => ({ latitude: 30 + side * random(), longitude: 110 + side * random() })
  const all = Array.from({ length: points }, (): Point => {
    const load = Math.floor(random() * 5)
    const free = Math.floor((places / points) * 2 * random() + 0.5)
    return { at: anywhere(), score: random(), capacity: load + free, load }
  })
  const nearest = nearestOf(all)
  return {
    edges: Array.from({ length: orders }, () => {
      const customer = anywhere()
      return nearest(customer).map((place) => {
        const { at, score } = all[place] as Point
        return { place, cost: Math.round(UNIT * (0.5 * (distanceKm(customer, at) / 15) + 0.2 * (1 - score))) }
      })
    }),
    penalties: Array.from({ length: orders }, () => UNASSIGNED),
    seats: all.map(({ capacity, load }) =>
      Array.from({ length: capacity - load }, (_, more) =>
        Math.round(UNIT * seatCost({ load: load + more, capacity })),
      ),
    ),
  }
}

/** By a grid, since measuring every pair would take longer than solving. */
const nearestOf = (all: readonly Point[]) => {
  const CELL = 0.1
  const cellOf = ({ latitude, longitude }: Place) =>
    [Math.floor(latitude / CELL), Math.floor(longitude / CELL)] as const
  const cells = new Map<string, number[]>()
  for (const [place, { at }] of all.entries()) {
    const key = cellOf(at).join()
    cells.set(key, [...(cells.get(key) ?? []), place])
  }
  return (customer: Place): number[] => {
    const [x, y] = cellOf(customer)
    const found: number[] = []
    for (let ring = 0; ring < 40 && found.length < 2 * NEAREST; ring += 1)
      for (let i = x - ring; i <= x + ring; i += 1)
        for (let j = y - ring; j <= y + ring; j += 1)
          if (Math.max(Math.abs(i - x), Math.abs(j - y)) === ring) found.push(...(cells.get(`${i},${j}`) ?? []))
    const km = new Map(found.map((place) => [place, distanceKm(customer, (all[place] as Point).at)]))
    return found.sort((a, b) => (km.get(a) ?? 0) - (km.get(b) ?? 0)).slice(0, NEAREST)
  }
}

/** Each order as it comes takes what is cheapest by then. */
const greedy = ({ edges, seats }: Problem): number[] => {
  const taken = seats.map(() => 0)
  return edges.map((mine) => {
    let best = { place: NONE, cost: Number.POSITIVE_INFINITY }
    for (const { place, cost } of mine) {
      const seat = seats[place]?.[taken[place] ?? 0]
      if (seat !== undefined && cost + seat < best.cost) best = { place, cost: cost + seat }
    }
    if (best.place !== NONE) taken[best.place] = (taken[best.place] ?? 0) + 1
    return best.place
  })
}

const timed = <T>(run: () => T): { result: T; ms: number } => {
  const begun = performance.now()
  const result = run()
  return { result, ms: performance.now() - begun }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const compare = (orders: number, points: number, kind: 'roomy' | 'tight'): void => {
  const problem = newProblem(orders, points, kind === 'roomy' ? (orders * 4) / 3 : orders * 0.9)
  const one = timed(() => greedy(problem))
  const all = timed(() => assign(problem))
  const without = (places: readonly number[]) => places.filter((place) => place === NONE).length
  const served = (places: readonly number[]) => (costOf(problem, places) - without(places) * UNASSIGNED) / UNIT
  const each = (places: readonly number[]) => served(places) / (orders - without(places))
  const [g, o] = [one.result, all.result.places]
  const cells = [
    `${orders} x ${points} ${kind}`.padEnd(22),
    `${one.ms.toFixed(1)} ms`.padStart(10),
    `${all.ms.toFixed(1)} ms`.padStart(12),
    each(g).toFixed(4).padStart(9),
    each(o).toFixed(4).padStart(9),
    `${without(g)} / ${without(o)}`.padStart(13),
    (costOf(problem, g) / costOf(problem, o)).toFixed(3).padStart(9),
  ]
  say(cells.join(''))
}

/** What one message of the queue takes: judging every pair, the optimum, and the explanation of every candidate. */
const onePiece = (orders: number, points: number): void => {
  const asked = askedAtOnce(orders, points)
  const { result, ms } = timed(() => placeAll(asked, '2026-11-02T02:00:00.000Z'))
  const offered = result.filter(({ best }) => best).length
  say(
    `one piece, ${orders} orders x ${points} points, judged, placed and explained: ${ms.toFixed(0)} ms, ${offered} placed`,
  )
}

const explained = (orders: number, points: number): void => {
  const problem = newProblem(orders, points, (orders * 4) / 3)
  const solution = assign(problem)
  const { ms } = timed(() => {
    const displacing = displacements(problem, solution)
    for (const order of problem.edges.keys()) displacing(order)
  })
  say(`what each order's other points would have cost, ${orders} x ${points}: ${ms.toFixed(0)} ms`)
}

const main = ([wanted = '100']: string[]): void => {
  if (wanted === '--help') {
    say(HELP)
    return
  }
  const factor = Number(wanted)
  if (![1, 10, 100].includes(factor)) throw new Error('FACTOR is 1, 10 or 100')
  timed(() => assign(newProblem(100, 50, 130)))
  say('orders x points           greedy     together   greedy  together  without g/o    ratio')
  for (let f = 1; f <= factor; f *= 10) for (const kind of ['roomy', 'tight'] as const) compare(100 * f, 50 * f, kind)
  say('columns: time; cost of each order served; orders without a point; whole cost of greedy / together')
  explained(100, 50)
  onePiece(100, 50)
  onePiece(100, 300)
}

main(process.argv.slice(2))
