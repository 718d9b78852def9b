import {
  type Funnel,
  funnelOf,
  limitsAt,
  type Ranked,
  rankIn,
  standingIn,
} from '../../functions/admission/grades/funnel'
import { laneyChart, wilson } from '../../functions/supervision/statistics'

/** A generator of chance that is the same in every run (mulberry32). */
const newChance = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const drawn = (chance: () => number, trials: number, share: number): number => {
  let successes = 0
  for (let i = 0; i < trials; i += 1) if (chance() < share) successes += 1
  return successes
}

const ranked = (successes: number, trials: number): Ranked => {
  const { low, high } = wilson(successes, trials) ?? { low: 0, high: 1 }
  return { successes, trials, low, high }
}

const funnel = async (rows: readonly Ranked[]): Promise<Funnel> => {
  const found = await funnelOf(async function* () {
    yield* rows
  })
  if (!found) throw new Error('no funnel')
  return found
}

/** Volumes as they are in the trade: many small points, few large ones. */
const volumes = (chance: () => number, count: number): number[] =>
  Array.from({ length: count }, () => Math.ceil(3 * (1 / (0.005 + chance() ** 2))))

describe('N6 a funnel of the worked values of Laney’s chart', () => {
  const successes = [96, 188, 291, 97, 480, 95, 285, 99]
  const samples = [100, 200, 300, 100, 500, 100, 300, 100]

  test('has its mean, and its sigma_z where that is above 1', async () => {
    const rows = samples.map((sample, i) => ranked(successes[i] ?? 0, sample))
    const chart = laneyChart(samples.map((sample, i) => ({ successes: successes[i] ?? 0, sample })))
    const one = await funnel(rows)
    expect(one.mean).toBeCloseTo(0.95941, 5)
    // 0.99710 in the chart: a spread below that of chance is luck.
    expect(one.sigmaZ).toBe(1)
    const spread = [ranked(80, 100), ...rows, ranked(250, 300)]
    const wide = laneyChart(spread.map(({ successes: good, trials }) => ({ successes: good, sample: trials })))
    expect((await funnel(spread)).sigmaZ).toBeCloseTo(wide?.sigmaZ ?? 0, 10)
    expect(chart?.sigmaZ).toBeCloseTo(0.9971, 5)
  })

  test('has limits near those of the chart at large volumes', async () => {
    const rows = samples.map((sample, i) => ranked(successes[i] ?? 0, sample))
    const { lower } = limitsAt(await funnel(rows), 500)
    expect(Math.abs(lower - 0.93301)).toBeLessThan(0.004)
  })
})

test('N6 when all providers are equal, no more are flagged than chance explains: not even small ones', async () => {
  const chance = newChance(20_261_125)
  const rows = volumes(chance, 6000).map((trials) => ranked(drawn(chance, trials, 0.92), trials))
  const one = await funnel(rows)
  const flagged = rows.filter((row) => standingIn(one, row) !== 'WITHIN')
  // Three sigmas: 0.27 % on both sides together; exact limits stay below it, and 6 000 draws scatter by 0.13 %.
  expect(flagged.length / rows.length).toBeLessThan(0.004)
  const small = rows.filter(({ trials }) => trials < 10)
  expect(small.length).toBeGreaterThan(1000)
  expect(small.filter((row) => standingIn(one, row) !== 'WITHIN').length / small.length).toBeLessThan(0.004)
  // What three normal sigmas would have done to the same small providers.
  const naive = small.filter(({ successes, trials }) => {
    const reach = 3 * Math.sqrt((one.mean * (1 - one.mean)) / trials)
    return Math.abs(successes / trials - one.mean) > reach
  })
  expect(naive.length / small.length).toBeGreaterThan(0.008)
})

test('N6 at large volumes the share flagged by chance is the nominal 0.27 %', async () => {
  const chance = newChance(7)
  const rows = Array.from({ length: 8000 }, () => ranked(drawn(chance, 400, 0.5), 400))
  const one = await funnel(rows)
  const share = rows.filter((row) => standingIn(one, row) !== 'WITHIN').length / rows.length
  expect(share).toBeGreaterThan(0.001)
  expect(share).toBeLessThan(0.005)
})

test('N6 one truly worse provider is found at volume, and only there', async () => {
  const chance = newChance(3)
  const others = volumes(chance, 500).map((trials) => ranked(drawn(chance, trials, 0.92), trials))
  const [large, small] = [ranked(drawn(chance, 400, 0.8), 400), ranked(8, 10)]
  const one = await funnel([...others, large, small])
  expect(standingIn(one, large)).toBe('BEYOND_LOW')
  expect(standingIn(one, small)).toBe('WITHIN')
  const best = ranked(400, 400)
  expect(standingIn(one, best)).toBe('BEYOND_HIGH')
})

test('N6 a row is beyond a limit exactly where its share is', async () => {
  const chance = newChance(11)
  const one = await funnel(volumes(chance, 200).map((trials) => ranked(drawn(chance, trials, 0.85), trials)))
  for (const trials of [1, 5, 40, 333])
    for (let successes = 0; successes <= trials; successes += 1) {
      const { lower, upper } = limitsAt(one, trials)
      const share = successes / trials
      const expected = share < lower - 1e-12 ? 'BEYOND_LOW' : share > upper + 1e-12 ? 'BEYOND_HIGH' : 'WITHIN'
      expect([trials, successes, standingIn(one, { successes, trials })]).toEqual([trials, successes, expected])
    }
})

test('N6 an order is claimed only between those whose intervals lie apart', async () => {
  const rows = [ranked(990, 1000), ranked(700, 1000), ranked(3, 4), ranked(400, 1000), ranked(0, 1)]
  const one = await funnel(rows)
  expect(rows.map((row) => rankIn(one, row))).toEqual([
    { best: 1, worst: 1 },
    { best: 2, worst: 4 },
    { best: 2, worst: 5 },
    { best: 3, worst: 5 },
    { best: 2, worst: 5 },
  ])
})

test('N6 memory does not grow with the number of providers, and nobody’s case is no funnel', async () => {
  const sizes = await Promise.all(
    [10, 5000].map(async (count) => {
      const one = await funnelOf(async function* () {
        for (let i = 0; i < count; i += 1) yield ranked(9, 10)
      })
      return [one?.lows.length, one?.highs.length]
    }),
  )
  expect(sizes[0]).toEqual(sizes[1])
  expect(
    await funnelOf(async function* () {
      yield ranked(0, 0)
    }),
  ).toBeUndefined()
})
