import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  DeleteTableCommand,
  type DescribeTableOutput,
  DynamoDBClient,
  type TableDescription,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb'
import { env } from '../../functions/platform/env'
import { tables } from '../../functions/platform/topology'
import { fromGlobalId } from '../../functions/shared/ids'
import { createTable } from '../../local/active-table'
import { localCredentials } from '../../local/credentials'
import { tableInput } from '../../local/provision'
import { checkLogs, contentsOf, restoreBackup, takeBackup } from '../../local/table-backup'
import { newTenant } from '../support/tenant'
import { bringTo, offered } from '../support/work-orders'

const endpoint = process.env.DYNAMODB_ENDPOINT ?? ''
const client = new DynamoDBClient({ endpoint, ...localCredentials })
const documents = DynamoDBDocumentClient.from(client)
const prefix = `Backup${process.pid}`
const source = `${prefix}-Orders`
let dir: string
let ids: string[]

/** Orders with their logs in a table of this file's own: nobody else writes to it meanwhile. */
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sanbao-backup-'))
  await createTable(client, tableInput(source, tables.Orders))
  const tenant = await newTenant()
  const first = await offered(tenant)
  await bringTo(tenant, first, 'ACCEPTED')
  ids = [fromGlobalId('WorkOrder', first, [])]
  for await (const { Items = [] } of paginateScan({ client: documents }, { TableName: env.table('Orders') }))
    for (const Item of Items)
      if (ids.some((id) => Item.pk === `O#${id}`)) await documents.send(new PutCommand({ TableName: source, Item }))
})
afterAll(async () => {
  rmSync(dir, { recursive: true })
  client.destroy()
})

const file = () => join(dir, `${crypto.randomUUID()}.gz`)

test('G4 what is restored from a backup holds the same, and every log is whole', async () => {
  const backup = file()
  const taken = await takeBackup(client, source, backup)
  expect(taken.items).toBeGreaterThan(3)
  await restoreBackup(client, 'Orders', backup, `${prefix}-a-Orders`)
  expect(await contentsOf(client, `${prefix}-a-Orders`)).toEqual(taken)
  expect(await checkLogs(client, `${prefix}-a-Orders`)).toEqual({ checked: 1, broken: [] })
})

/** As DynamoDB makes tables: it answers first, and takes writes only once it has told that the table is ACTIVE. */
const makingSlowly = (describedAs: readonly ((table: TableDescription) => void)[]): DynamoDBClient => {
  const slow = new DynamoDBClient({ endpoint, ...localCredentials })
  const left = [...describedAs]
  slow.middlewareStack.add((next, { commandName }) => async (args) => {
    if (commandName === 'BatchWriteItemCommand' && left.length > 0) throw new Error('written too early')
    const result = await next(args)
    if (commandName === 'DescribeTableCommand') left.shift()?.((result.output as DescribeTableOutput).Table ?? {})
    return result
  })
  return slow
}

test('a restore waits until its table and indexes are made', async () => {
  const backup = file()
  const taken = await takeBackup(client, source, backup)
  const creating = (table: TableDescription) => Object.assign(table, { TableStatus: 'CREATING' })
  const indexing = ({ GlobalSecondaryIndexes: [first] = [] }: TableDescription) =>
    Object.assign(first ?? {}, { IndexStatus: 'CREATING' })
  const slow = makingSlowly([creating, indexing, indexing])
  await restoreBackup(slow, 'Orders', backup, `${prefix}-slow-Orders`)
  slow.destroy()
  expect(await contentsOf(client, `${prefix}-slow-Orders`)).toEqual(taken)
})

test('a table that stands is never written over', async () => {
  const backup = file()
  await takeBackup(client, source, backup)
  await expect(restoreBackup(client, 'Orders', backup, source)).rejects.toThrow()
  await expect(takeBackup(client, source, backup)).rejects.toThrow('EEXIST')
})

test('one changed entry shows: by the digest, and by the log it stands in', async () => {
  const backup = file()
  const taken = await takeBackup(client, source, backup)
  const changed = `${prefix}-b-Orders`
  await restoreBackup(client, 'Orders', backup, changed)
  const Key = { pk: { S: `O#${ids[0]}` }, sk: { S: 'E#000002' } }
  const path = { '#doc': 'doc', '#at': 'at' }
  const value = { ':at': { S: '2020-01-01T00:00:00.000Z' } }
  await client.send(
    new UpdateItemCommand({
      ...{ TableName: changed, Key, UpdateExpression: 'SET #doc.#at = :at' },
      ...{ ExpressionAttributeNames: path, ExpressionAttributeValues: value },
    }),
  )
  expect((await contentsOf(client, changed)).digest).not.toBe(taken.digest)
  expect(await checkLogs(client, changed)).toEqual({ checked: 1, broken: ids })
  await client.send(new DeleteTableCommand({ TableName: changed }))
})

const run = async (...args: string[]) => {
  const line = ['--import', 'tsx', 'local/backup.ts', ...args]
  const more = {
    SANBAO_DATA: '/nonexistent/sanbao',
    // An engine may keep the tables of each key and region apart.
    AWS_ACCESS_KEY_ID: localCredentials.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.credentials.secretAccessKey,
    AWS_REGION: localCredentials.region,
  }
  return promisify(execFile)(process.execPath, line, { env: { ...process.env, ...more } }).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, text: String(stdout) + String(stderr) }),
  )
}

test('the command takes, restores and verifies, and goes nowhere without being told where', async () => {
  const [to, at] = [join(dir, 'kept'), ['--endpoint', endpoint]]
  expect(await run('take', '--dir', to, 'Orders')).toMatchObject({ code: 2 })
  expect(await run('take', '--profile', 'p', '--dir', to)).toMatchObject({ code: 2 })
  expect(await run('take', ...at, '--dir', to, '--as', prefix, 'Orders')).toMatchObject({ code: 0 })
  expect(await run('restore', ...at, '--dir', to, '--as', `${prefix}-c`, 'Orders')).toMatchObject({ code: 0 })
  const verified = await run('verify', ...at, '--dir', to, '--as', `${prefix}-c`, 'Orders')
  expect(verified.text).toContain('as in the backup')
  expect(verified.text).toContain('1 logs of orders checked, 0 broken')
  expect(verified.code).toBe(0)
}, 60_000)
