import type { Context, DynamoDBBatchResponse } from 'aws-lambda'
import { logger } from '../../functions/platform/logger'
import { figuresOf } from '../../functions/supervision/figures.use-case'
import { handler as handlerBare } from '../../functions/supervision/project-insights.stream'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { projectionStore } from '../../functions/supervision/projection.store'
import { scopeOf } from '../../functions/supervision/rollup-keys'
import { deployed } from '../support/deployed'
import { recordOf } from '../support/stream-record'
import { imageOf, newParty, orderOf, type Party } from '../support/supervision'

const handler = deployed('project-insights', handlerBare)

const projectImages = deployed('project-insights', projectImagesBare)

beforeAll(() => logger.setLogLevel('SILENT'))

const run = async (...images: (object | undefined)[]) => {
  const Records = images.map((image, i) => recordOf(image, 100 + i))
  return (await handler({ Records }, {} as Context, () => {})) as DynamoDBBatchResponse
}

const completedOf = async ({ pointId }: Party) =>
  (await figuresOf(scopeOf.point(pointId), '2026-10', '2026-10')).completed

test('G1 a batch from the stream is counted', async () => {
  const party = newParty('900101')
  expect(await run(imageOf(orderOf(party)), imageOf(orderOf(party)))).toEqual({ batchItemFailures: [] })
  expect(await completedOf(party)).toBe(2)
})

test('G1 a document that cannot be counted holds nothing up', async () => {
  const party = newParty('900101')
  const poison = { ...imageOf(orderOf(party)), doc: { id: 'POISON', version: 1 } }
  expect(await run(poison, imageOf(orderOf(party)), { kind: 'ORDER' })).toEqual({ batchItemFailures: [] })
  expect(await completedOf(party)).toBe(1)
})

test('a batch that cannot be written comes again from its first image', async () => {
  const table = process.env['TABLE_INSIGHTS']
  process.env['TABLE_INSIGHTS'] = 'no-such-table'
  const response = await run(undefined, imageOf(orderOf(newParty('900101')))).finally(() => {
    process.env['TABLE_INSIGHTS'] = table
  })
  expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: '101' }] })
})

test('what was counted before a failure does not come again', async () => {
  const party = newParty('900101')
  const [counted, failing] = [imageOf(orderOf(party)), imageOf(orderOf(party))]
  await projectImages([counted])
  const refusing = { ...projectionStore, applyBundle: () => Promise.reject(new Error('refused')) }
  expect(await projectImages([counted, failing, counted], refusing)).toBe(1)
})
