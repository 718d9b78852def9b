import type { DynamoDBStreamHandler } from 'aws-lambda'
import { sendAll } from '../platform/queue'
import { toldBy } from '../platform/stream-image'
import type { DataExport } from './data-export'
import type { Piece } from './write-piece.use-case'

/**
 * Sends for the next piece of each export that was begun or went on. Again does no harm: a piece is of one version of the export.
 */
export const handler: DynamoDBStreamHandler = async ({ Records }) => {
  const due = Records.flatMap((record) => toldBy<DataExport>(record)).map(
    ({ after: { id, version } }): Piece => ({ id, version }),
  )
  await sendAll('export-data', due)
  return { batchItemFailures: [] }
}
