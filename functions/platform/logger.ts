import { Logger } from '@aws-lambda-powertools/logger'

/** Structured logs. Never log a document whole: ids and codes only, so that no personal data leaves the tables. */
export const logger = new Logger({ serviceName: 'sanbao' })
