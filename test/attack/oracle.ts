import { marksIn } from '../support/access/call'
import type { World } from '../support/access/world'
import { MAX_MS } from './settings'

/** What of a world nobody of another tenant may read, whatever is asked. Ids of makers and points are public in places. */
export const secretsOf = ({ person, orderIds, taskId, evaluationIds }: World): string[] => [
  ...[person.name, person.phone, person.phone.slice(-8), person.address, person.words],
  ...[...orderIds, taskId, ...evaluationIds],
]

/** Words of what lies beneath: they help nobody but an attacker. */
const INNARDS =
  /node_modules|functions\/\w+|\.ts:\d+|\n\s+at |DynamoDB|dynoxide|ConditionalCheckFailed|ValidationException|ProvisionedThroughput|TypeError|RangeError|ReferenceError|Cannot read prop|undefined is not/

export interface Shot {
  readonly sent: string
  readonly status: number
  readonly body: string
  readonly ms: number
}

const CODE = /^[A-Z][A-Z_]+$/

/**
 * What is wrong with an answer; nothing with one that refuses clearly or gives what its caller may see.
 *
 * @param secrets of others; that the request's own words come back is no leak, but an object with its id is
 */
export const wrongWith = ({ sent, status, body, ms }: Shot, secrets: readonly string[]): string | undefined => {
  if (status >= 500) return `status ${status}`
  if (ms > MAX_MS) return `took ${Math.round(ms)} ms`
  if (INNARDS.test(body) && !INNARDS.test(sent)) return `shows its innards: ${INNARDS.exec(body)?.[0]}`
  const [leaked] = marksIn(body, secrets).filter((mark) => marksIn(sent, [mark]).length === 0)
  if (leaked) return `leaks ${leaked}`
  const given = secrets.find((secret) => body.includes(`"id":"${secret}"`))
  if (given) return `gives ${given}`
  return body === '' ? undefined : wrongJson(body)
}

const wrongJson = (body: string): string | undefined => {
  let answer: { errors?: { message?: unknown; extensions?: { code?: unknown } }[] }
  try {
    answer = JSON.parse(body)
  } catch {
    return 'is no JSON'
  }
  for (const { message, extensions } of answer.errors ?? []) {
    const code = extensions?.code
    if (typeof message !== 'string' || message === '') return 'an error without a message'
    if (typeof code !== 'string' || !CODE.test(code)) return `an error without a code: ${message}`
    if (code === 'INTERNAL_SERVER_ERROR' || code === 'SERVICE_UNAVAILABLE') return 'a fault'
  }
  return undefined
}

interface Kind {
  readonly count: number
  readonly executed: number
  readonly worst: number
}

/** The slowest shot of each kind, how many there were, and how many were executed: parsed, validated and given to resolvers. */
export class Timings {
  private readonly kinds = new Map<string, Kind>()

  add(kind: string, { ms, body }: Shot): void {
    const { count, executed, worst } = this.kinds.get(kind) ?? { count: 0, executed: 0, worst: 0 }
    this.kinds.set(kind, {
      count: count + 1,
      executed: executed + (/"data":\{/.test(body) ? 1 : 0),
      worst: Math.max(worst, ms),
    })
  }

  get total(): number {
    return this.sum('count')
  }

  get executed(): number {
    return this.sum('executed')
  }

  private sum(of: 'count' | 'executed'): number {
    return [...this.kinds.values()].reduce((sum, kind) => sum + kind[of], 0)
  }

  /** For `run.ts`, which shows lines that begin so. */
  tell(): void {
    const line = ([kind, { count, executed, worst }]: [string, Kind]) =>
      `attack: ${kind.padEnd(32)} ${count} requests, ${executed} executed, slowest ${worst.toFixed(0)} ms`
    process.stdout.write(`\n${[...this.kinds].map(line).join('\n')}\n`)
  }
}
