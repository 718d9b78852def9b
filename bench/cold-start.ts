import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export interface Start {
  /** Milliseconds. */
  readonly least: number
  readonly median: number
  /** Milliseconds of the processor, which other work on the machine does not stretch: the median. */
  readonly processor: number
}

export interface Case {
  /** The bundle's entry. */
  readonly file: string
  /** What its handler is called with; without it the time is that of the import alone. */
  readonly event?: object
}

const execute = promisify(execFile)

const TIMED = `
const before = process.cpuUsage()
const at = performance.now()
const { handler } = await import(process.argv[1])
const event = process.argv[2]
const answer = event ? await handler(JSON.parse(event), {}, () => {}) : { statusCode: 200, body: '' }
const taken = performance.now() - at
const { user, system } = process.cpuUsage(before)
if (answer.statusCode !== 200 || /"errors"/.test(answer.body)) throw new Error(answer.body)
console.log(JSON.stringify([taken, (user + system) / 1000]))
process.exit()`

const start = async ({ file, event }: Case): Promise<[taken: number, processor: number]> => {
  const given = event ? [JSON.stringify(event)] : []
  const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', TIMED, file, ...given])
  return JSON.parse(stdout)
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number

/** Cold starts of each case in turn, a round at a time: what slows the machine for a while slows all of them. */
export const coldStarts = async (
  cases: readonly Case[],
  rounds: number,
  progress: (done: number, all: number) => void = () => {},
): Promise<Start[]> => {
  const taken: [number, number][][] = cases.map(() => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [i, one] of cases.entries()) {
      taken[i]?.push(await start(one))
      progress(round * cases.length + i + 1, rounds * cases.length)
    }
  return taken.map((times) => ({
    least: Math.min(...times.map(([time]) => time)),
    median: median(times.map(([time]) => time)),
    processor: median(times.map(([, processor]) => processor)),
  }))
}
