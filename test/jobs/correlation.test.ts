import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Context } from 'aws-lambda'
import { handler as dispatchEntry } from '../../functions/orders/dispatch-orders.queue'
import { documentClient } from '../../functions/platform/dynamo'
import { env } from '../../functions/platform/env'
import { logFault, logger } from '../../functions/platform/logger'
import { measure } from '../../functions/platform/metrics'
import { sendAll } from '../../functions/platform/queue'
import { handler as relayEntry } from '../../functions/relay/relay-changes.stream'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { callApi, newKey } from '../support/api'
import { deployed } from '../support/deployed'
import { takeMessages } from '../support/queue'
import { handed, worked } from '../support/relay'
import { recordOf } from '../support/stream-record'
import { newTenant, type Tenant } from '../support/tenant'
import { contactOf } from '../support/work-orders'

const projectImages = deployed('project-insights', projectImagesBare)

/** Everything that is printed meanwhile. */
let printed: string[]
const real = { out: process.stdout.write, err: process.stderr.write }
beforeEach(() => {
  printed = []
  logger.setLogLevel('INFO')
  const keep = (text: unknown) => printed.push(String(text)) > 0
  process.stdout.write = keep as typeof process.stdout.write
  process.stderr.write = keep as typeof process.stderr.write
})
afterEach(() => {
  process.stdout.write = real.out
  process.stderr.write = real.err
  logger.setLogLevel('SILENT')
})

const lines = () =>
  printed.flatMap((text) => text.split('\n')).flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))

const REPORT = `mutation ($input: WorkOrderReportInput!) {
  workOrderReport(input: $input) { workOrder { id } userErrors { code field } }
}`

const sendReport = (tenant: Tenant, idempotencyKey: string, requestId: string) => {
  const input = {
    idempotencyKey,
    manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
    serial: tenant.unit.serial,
    symptom: '不脱水',
    region: tenant.region,
    location: tenant.point.location,
    contact: contactOf(tenant),
  }
  return callApi<{ workOrderReport: { workOrder: { id: string } } }>({
    query: REPORT,
    variables: { input },
    viewer: tenant.as.CUSTOMER,
    requestId,
  })
}

const reported = async (tenant: Tenant, requestId: string) =>
  fromGlobalId('WorkOrder', (await sendReport(tenant, newKey(), requestId)).data.workOrderReport.workOrder.id, [])

const stored = async (id: string) => {
  const Key = { pk: `O#${id}`, sk: '#' }
  const { Item = {} } = await documentClient().send(new GetCommand({ TableName: env.table('Orders'), Key }))
  return { Item, record: { ...recordOf(Item, 1), dynamodb: { ...recordOf(Item, 1).dynamodb, Keys: keys(Key) } } }
}
const keys = ({ pk, sk }: { pk: string; sk: string }) => ({ pk: { S: pk }, sk: { S: sk } })

test('a request’s id goes with what it leads to: item, stream, queue, the job’s line and what the job writes', async () => {
  const tenant = await newTenant()
  const id = await reported(tenant, 'JKJaXmPLvHcESHA=')
  const { Item, record } = await stored(id)
  expect(Item).toMatchObject({ state: 'AWAITING_DISPATCH', cause: 'JKJaXmPLvHcESHA=' })
  const messages = await handed('dispatch-orders', [record])
  expect(messages).toEqual([{ id, cause: 'JKJaXmPLvHcESHA=' }])
  expect(await handed('tell-webhooks', [record])).toMatchObject([{ tellings: [{ cause: 'JKJaXmPLvHcESHA=' }] }])
  await worked('dispatch-orders', dispatchEntry, messages)
  expect(lines()).toContainEqual(
    expect.objectContaining({ message: 'dispatched', orderId: id, correlation_id: 'JKJaXmPLvHcESHA=' }),
  )
  expect((await stored(id)).Item).toMatchObject({ state: 'OFFERED', cause: 'JKJaXmPLvHcESHA=' })
})

test('what cannot be relayed, counted or done is logged under the request that wrote it', async () => {
  const image = { kind: 'ORDER', state: 'ACCEPTED', cause: 'R-7', doc: { id: 'POISON', version: 1 } }
  await handed('tell-webhooks', [recordOf({ ...image, doc: undefined }, 1)])
  await projectImages([image])
  const lost = { unreadable: { table: 'Orders', pk: 'O#X', sk: '#', sequence: '1' }, cause: 'R-8' }
  await expect(worked('dispatch-orders', dispatchEntry, [lost])).rejects.toThrow()
  const found = lines().map(({ message, correlation_id }) => [message, correlation_id])
  expect(found).toEqual(
    expect.arrayContaining([
      ['not relayed', 'R-7'],
      ['not counted', 'R-7'],
      ['message not done', 'R-8'],
    ]),
  )
})

test('a schedule’s run is named in what it sends out, as Lambda names it in the planner’s own lines', async () => {
  await takeMessages('propose-remedies')
  process.env['_X_AMZN_TRACE_ID'] = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1'
  try {
    await sendAll('propose-remedies', [{ manufacturerId: 'M' }])
    logger.info('planned')
  } finally {
    delete process.env['_X_AMZN_TRACE_ID']
  }
  const cause = '1-5759e988-bd862e3fe1be46a994272793'
  expect(await takeMessages('propose-remedies')).toEqual([{ cause, manufacturerId: 'M' }])
  expect(lines()).toContainEqual(expect.objectContaining({ message: 'planned', correlation_id: cause }))
})

test('no line holds personal data: not of a request and what follows, nor of faults that carry items', async () => {
  const tenant = await newTenant()
  const id = await reported(tenant, 'R-9')
  const { record, Item } = await stored(id)
  await worked('dispatch-orders', dispatchEntry, await handed('dispatch-orders', [record]))
  await handed('tell-webhooks', [record])
  await projectImages([Item, { ...Item, doc: { ...contactOf(tenant), id: 'POISON' } }])
  const cancelled = Object.assign(new Error('cancelled'), { CancellationReasons: [{ Item: contactOf(tenant) }] })
  logFault('fault', cancelled, { orderId: id })
  logFault('fault', new Error('outer', { cause: cancelled }))
  expect(lines().length).toBeGreaterThan(3)
  for (const personal of Object.values(contactOf(tenant))) expect(printed.join('')).not.toContain(personal)
})

describe('metrics', () => {
  const metrics = () => lines().filter((line) => '_aws' in line)
  beforeEach(() => {
    process.env['POWERTOOLS_METRICS_DISABLED'] = 'false'
  })
  afterEach(() => {
    process.env['POWERTOOLS_METRICS_DISABLED'] = 'true'
  })

  test('a report, its dispatch, a refusal and the relay’s lag are figures, split by closed sets only', async () => {
    const tenant = await newTenant()
    const id = await reported(tenant, 'R-10')
    const { record } = await stored(id)
    const dynamodb = { ...record.dynamodb, ApproximateCreationDateTime: Date.now() / 1000 - 12 }
    await relayEntry({ Records: [{ ...record, dynamodb }] }, {} as Context, () => {})
    await worked('dispatch-orders', dispatchEntry, [{ id }])
    await sendReport(tenant, ' ', 'R-11')
    const { CloudWatchMetrics } = metrics()[0]?._aws ?? {}
    expect(CloudWatchMetrics).toEqual([
      {
        Namespace: 'Sanbao',
        Dimensions: [expect.any(Array)],
        Metrics: [expect.objectContaining({ Unit: expect.any(String) })],
      },
    ])
    const shown = metrics().map(({ _aws, ...figures }) => figures)
    expect(shown).toEqual(
      expect.arrayContaining([
        { reader: 'relay-changes', SecondsBehind: 12 },
        { type: 'WORK_ORDER_REPORTED', Happened: 1 },
        { SecondsToDispatch: expect.any(Number) },
        { code: 'REQUIRED', Refused: 1 },
      ]),
    )
    const dimensions = new Set(metrics().flatMap(({ _aws }) => _aws.CloudWatchMetrics[0].Dimensions[0]))
    expect([...dimensions].sort()).toEqual(['code', 'reader', 'type'])
  })

  test('where nobody collects them nothing is printed', () => {
    process.env['POWERTOOLS_METRICS_DISABLED'] = 'true'
    measure('Refused', 1, { code: 'BUSY' }, new Date())
    expect(printed).toEqual([])
  })
})
