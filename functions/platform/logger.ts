import { Logger } from '@aws-lambda-powertools/logger'

/** Structured logs. Never log a document whole: ids and codes only, so that no personal data leaves the tables. */
export const logger = new Logger({ serviceName: 'sanbao' })

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
