import { Duration, Stack } from 'aws-cdk-lib'
import { Dashboard, GraphWidget, type IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import { Construct } from 'constructs'
import type { Watched } from './watched'

const PERIOD = Duration.minutes(5)

/** The operators' dashboard: is it up, is it fast, is it behind, is anything lost. */
export class Board extends Construct {
  constructor(scope: Construct, id: string, { api, functions, queues, schedules, streamed }: Watched) {
    super(scope, id)
    const all = Object.entries(functions.all)
    const p = (statistic: string) => api.http.metricLatency({ period: PERIOD, statistic, label: statistic })
    const planned = Object.values(functions.all).filter((fn) => schedules.planners.includes(fn))

    const board = new Dashboard(this, 'dashboard', { dashboardName: Stack.of(this).stackName })
    board.addWidgets(
      graph('API requests and refusals', [
        api.http.metricCount({ period: PERIOD }),
        api.http.metricClientError({ period: PERIOD }),
        api.http.metricServerError({ period: PERIOD }),
      ]),
      graph('API latency, ms', [p('p50'), p('p95'), p('p99')]),
    )
    board.addWidgets(
      graph(
        'Errors',
        all.map(([label, fn]) => fn.metricErrors({ period: PERIOD, label })),
      ),
      graph(
        'Duration p95, ms',
        all.map(([label, fn]) => fn.metricDuration({ period: PERIOD, statistic: 'p95', label })),
      ),
    )
    board.addWidgets(
      graph(
        'Stream lag, ms',
        streamed.map((fn) => fn.metric('IteratorAge', { period: PERIOD, statistic: 'Maximum', label: fn.node.id })),
      ),
      graph(
        'Failures waiting for a person',
        queues.failures.map((queue) =>
          queue.metricApproximateNumberOfMessagesVisible({
            period: PERIOD,
            statistic: 'Maximum',
            label: queue.node.id,
          }),
        ),
      ),
    )
    board.addWidgets(
      graph(
        'Planner runs',
        planned.map((fn) => fn.metricInvocations({ period: PERIOD, label: fn.node.id })),
      ),
      graph(
        'Throttles',
        all.map(([label, fn]) => fn.metricThrottles({ period: PERIOD, label })),
      ),
    )
  }
}

const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 })
