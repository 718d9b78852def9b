import { createNoticesStore } from '../../functions/notices/notices.store'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { env } from '../../functions/platform/env'
import { downloadUrl, uploadForm } from '../../functions/platform/objects'
import { sendAll } from '../../functions/platform/queue'
import { type Service, watch } from '../../functions/platform/watch'
import { askedRights } from '../../local/asked-rights'
import { CALL_RECORD } from '../../local/call-record'
import { deployed } from '../support/deployed'
import { newTenant } from '../support/tenant'

// What is refused here on purpose is no call of a function.
delete process.env[CALL_RECORD]

/** Where it is deployed, a role refuses what the definition does not name; on one machine the guard does. */
describe('a function has the rights of its definition, and no other', () => {
  test('on tables', async () => {
    const { provider } = await newTenant()
    const read = () => createNoticesStore().page({ role: 'PROVIDER', id: provider.id }, false, { first: 1 })
    const write = () => createOrdersStore().saveSweptUntil('2000-01-01T00')
    await expect(deployed('dispatch-orders', read)()).rejects.toThrow('dispatch-orders may not dynamodb:Query Notices')
    await expect(deployed('graphql', read)()).resolves.toMatchObject({ rows: [] })
    await expect(deployed('plan-waiting', write)()).rejects.toThrow('plan-waiting may not dynamodb:PutItem Orders')
    // Who is no function, as a test that prepares something, is held to nothing.
    await expect(read()).resolves.toMatchObject({ rows: [] })
  })

  const call = (command: string, input: object) => () => watch.call?.({ service: 'dynamodb', command, input })

  test('on an index by its name, and on items by what is done with them', () => {
    const TableName = env.table('Notices')
    for (const [command, input] of [
      // Whoever reads and writes a table does so by keys and with conditions: no scan, no batch of writes.
      ['ScanCommand', { TableName }],
      ['BatchWriteItemCommand', { RequestItems: { [TableName]: [] } }],
      ['QueryCommand', { TableName, IndexName: 'byNothing' }],
      ['TransactWriteCommand', { TransactItems: [{ Put: { TableName } }, { Delete: { TableName } }] }],
    ] as const)
      expect(deployed('sweep-webhooks', call(command, input))).toThrow('sweep-webhooks may not')
    expect(deployed('sweep-webhooks', call('QueryCommand', { TableName, IndexName: 'byList' }))).not.toThrow()
  })

  test('on queues', async () => {
    await expect(deployed('send-notices', () => sendAll('send-webhooks', [{}]))()).rejects.toThrow(
      'send-notices may not sqs:SendMessage send-webhooks',
    )
  })

  test('on files, by folder, where they are only signed for as well', async () => {
    const place = { folder: 'documents', id: 'one' } as const
    const link = () => downloadUrl(place, 60)
    await expect(deployed('forget-documents', link)()).rejects.toThrow('may not s3:GetObject Objects/documents/*')
    await expect(deployed('graphql', link)()).resolves.toContain('one')
    const terms = { contentType: 'text/plain', bytes: 1, sha256: '00' }
    const form = () => uploadForm({ ...place, folder: 'incoming' }, terms, new Date())
    await expect(deployed('export-data', form)()).rejects.toThrow('may not s3:PutObject Objects/incoming/*')
  })
})

describe('what IAM asks of a call', () => {
  const [TableName, Bucket] = [env.table('Orders'), env.bucket('Objects')]
  test.each<[Service, string, object, string[]]>([
    ['dynamodb', 'GetCommand', { TableName }, ['dynamodb:GetItem Orders']],
    ['dynamodb', 'BatchGetCommand', { RequestItems: { [TableName]: {} } }, ['dynamodb:BatchGetItem Orders']],
    ['dynamodb', 'QueryCommand', { TableName, IndexName: 'byDue' }, ['dynamodb:Query Orders/index/byDue']],
    [
      'dynamodb',
      'TransactWriteCommand',
      { TransactItems: [{ ConditionCheck: { TableName } }, { Update: { TableName } }, { Put: { TableName: 'else' } }] },
      ['dynamodb:ConditionCheckItem Orders', 'dynamodb:UpdateItem Orders', 'dynamodb:PutItem unknown "else"'],
    ],
    ['sqs', 'SendMessageBatchCommand', { QueueUrl: env.queueUrl('send-notices') }, ['sqs:SendMessage send-notices']],
    ['s3', 'HeadObjectCommand', { Bucket, Key: 'exports/a/b' }, ['s3:GetObject Objects/exports/*']],
    [
      's3',
      'CopyObjectCommand',
      { Bucket, Key: 'documents/a', CopySource: `${Bucket}/incoming/a` },
      ['s3:GetObject Objects/incoming/*', 's3:PutObject Objects/documents/*'],
    ],
    ['s3', 'ListObjectsV2Command', { Bucket }, ['s3:ListObjectsV2 Objects//*']],
  ])('%s %s', (service, command, input, rights) => expect(askedRights({ service, command, input })).toEqual(rights))
})
