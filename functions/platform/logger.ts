import { LogFormatter, Logger, LogItem } from '@aws-lambda-powertools/logger'
import type { LogAttributes, UnformattedAttributes } from '@aws-lambda-powertools/logger/types'
import { cause } from './cause'

/** The library's names, and in each line the request, or the run of a schedule, that it goes back to. */
class NamingCause extends LogFormatter {
  formatAttributes(
    { logLevel, message, serviceName, timestamp, xRayTraceId }: UnformattedAttributes,
    more: LogAttributes,
  ): LogItem {
    const attributes = {
      level: logLevel,
      message,
      timestamp: this.formatTimestamp(timestamp),
      service: serviceName,
      xray_trace_id: xRayTraceId,
      correlation_id: cause(),
    }
    return new LogItem({ attributes }).addAttributes(more)
  }
}

/** Structured logs. Never log a document whole: ids and codes only, so that no personal data leaves the tables. */
export const logger = new Logger({ serviceName: 'sanbao', logFormatter: new NamingCause() })

const MAX_CAUSES = 5

/**
 * Logs a fault by name, message and stack, those of its causes too. Never other properties: a cancelled transaction carries
 * the items it met, and these may be personal data.
 */
export const logFault = (message: string, error: unknown, detail: Readonly<Record<string, unknown>> = {}): void => {
  const stacks: string[] = []
  for (let cause = error; cause !== undefined && stacks.length < MAX_CAUSES; )
    if (cause instanceof Error) {
      stacks.push(cause.stack ?? cause.message)
      cause = cause.cause
    } else {
      stacks.push(typeof cause)
      cause = undefined
    }
  logger.error(message, { ...detail, stacks })
}
