import { setTimeout as pause } from 'node:timers/promises'

const started = performance.now()
const counts = { passed: 0, failed: 0 }

export const tell = (line: string): void => {
  console.log(`[${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s] ${line}`)
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** One step of the journey. The steps after it build on what it gives, so a failed one ends the journey. */
export const step = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
  const from = performance.now()
  try {
    const result = await run()
    counts.passed += 1
    tell(`ok      ${name} (${Math.round(performance.now() - from)} ms)`)
    return result
  } catch (error) {
    counts.failed += 1
    tell(`FAILED  ${name}: ${messageOf(error)}`)
    throw error
  }
}

/** Ends the journey. A failed step has been told; what went wrong between two of them has not, and is a failure too. */
export const brokenOff = (error: unknown): void => {
  if (counts.failed === 0) {
    counts.failed += 1
    tell(`FAILED  between two steps: ${messageOf(error)}`)
  }
  tell('the rest was not tried')
}

export const summary = () => ({ ...counts, text: `${counts.passed} passed, ${counts.failed} failed` })

/** Asks until there is an answer: streams and queues take their time. @throws after `seconds` with what was waited for */
export const eventually = async <T>(what: string, ask: () => Promise<T | undefined>, seconds = 30): Promise<T> => {
  const deadline = performance.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > deadline) throw new Error(`${what}: not within ${seconds} s`)
    await pause(250)
  }
}

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message)
}
