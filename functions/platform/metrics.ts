import type { ErrorCode } from '../shared/messages/index'
import { env } from './env'
import type { FunctionName } from './functions'

/**
 * What the business is watched by, and by what each is split: closed sets only, since CloudWatch keeps, and bills, a metric
 * for each value that ever occurs. Never an id, a tenant or a region of one customer.
 */
interface Metrics {
  /** Things that happened to orders, complaints, agreements and grades, by the names partners know them by. */
  readonly Happened: { readonly type: string }
  /** From a report until its first offer. */
  readonly SecondsToDispatch: Readonly<Record<never, never>>
  /** How old the oldest change of a batch was when it was read. */
  readonly SecondsBehind: { readonly reader: FunctionName }
  /** What callers were refused. */
  readonly Refused: { readonly code: ErrorCode }
}

type MetricName = keyof Metrics

const NAMESPACE = 'Sanbao'
const unitOf = (name: MetricName): 'Seconds' | 'Count' => (name.startsWith('Seconds') ? 'Seconds' : 'Count')

/** One line of CloudWatch's Embedded Metric Format: what is logged is a metric, without a call. */
const metricLine = <N extends MetricName>(name: N, value: number, split: Metrics[N], at: Date): string =>
  JSON.stringify({
    _aws: {
      Timestamp: at.getTime(),
      CloudWatchMetrics: [
        {
          Namespace: NAMESPACE,
          Dimensions: [Object.keys(split)],
          Metrics: [{ Name: name, Unit: unitOf(name) }],
        },
      ],
    },
    ...split,
    [name]: value,
  })

/**
 * Logs a figure as a metric. A batch that comes again is measured again: metrics show how things go, roll-ups how many there
 * were. Written past the console, which would put the request's id before it.
 */
export const measure = <N extends MetricName>(name: N, value: number, split: Metrics[N], at: Date): void => {
  if (env.metricsDisabled() !== 'true') process.stdout.write(`${metricLine(name, value, split, at)}\n`)
}
