export interface Load {
  /** Requests that count, after a tenth as many that do not. */
  readonly requests: number
  /** Requests under way at once. */
  readonly concurrency: number
  /** Ends a case early, in milliseconds. */
  readonly patienceMs: number
}

export interface Figures {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

/** The value below which a share of the sorted ones lie. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

const run = async (request: () => Promise<void>, count: number, { concurrency, patienceMs }: Load) => {
  const times: number[] = []
  const start = performance.now()
  let left = count
  const worker = async () => {
    while (left > 0 && performance.now() - start < patienceMs) {
      left -= 1
      const at = performance.now()
      await request()
      times.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return { times, seconds: (performance.now() - start) / 1000 }
}

/** Throughput and latency of a request, warm. */
export const load = async (request: () => Promise<void>, wish: Load): Promise<Figures> => {
  await run(request, Math.ceil(wish.requests / 10), wish)
  const { times, seconds } = await run(request, wish.requests, wish)
  const sorted = times.toSorted((a, b) => a - b)
  return { perSecond: times.length / seconds, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) }
}
