/**
 * Works on items side by side, at most `limit` at once, and gives results as they come. Stops reading while all places
 * are taken, so memory is bounded whatever the source. The first failure ends it, after the work under way has ended.
 */
export async function* inFlight<T, R>(
  source: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running = new Set<Promise<{ readonly self: () => void; readonly result: R }>>()
  const next = async (): Promise<R> => {
    const { self, result } = await Promise.race(running)
    self()
    return result
  }
  try {
    for await (const item of source) {
      while (running.size >= limit) yield await next()
      const own: Promise<{ readonly self: () => void; readonly result: R }> = work(item).then((result) => ({
        self: () => running.delete(own),
        result,
      }))
      running.add(own)
    }
    while (running.size > 0) yield await next()
  } finally {
    await Promise.allSettled(running)
  }
}
