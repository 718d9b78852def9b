import { execFile } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { DeleteMessageBatchCommand, SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { localCredentials } from '../../local/credentials'
import { replayDeadLetters } from '../../local/dead-letters'
import { lyingIn, purge, takeMessages } from '../support/queue'

const endpoint = process.env.SQS_ENDPOINT ?? ''
const client = new SQSClient({ endpoint, useQueueUrlAsEndpoint: false, ...localCredentials })
const urlOf = (name: string) => `${endpoint}/000000000000/${name}`
const name = 'refresh-part-plans'
const letters = { name, url: urlOf(name), deadUrl: urlOf(`${name}-dead`) }

const put = (body: object) =>
  client.send(new SendMessageCommand({ QueueUrl: letters.deadUrl, MessageBody: JSON.stringify(body) }))
const depths = async () => [await lyingIn(`${name}-dead`), await lyingIn(name)]
const told: string[] = []
const replay = (dryRun = false, by = client) =>
  replayDeadLetters(letters, { client: by, dryRun, tell: (line) => told.push(line) })

beforeEach(async () => {
  told.length = 0
  await purge(name)
  await purge(`${name}-dead`)
})
afterAll(() => client.destroy())

const many = (count: number) => Array.from({ length: count }, (_, no) => ({ no, cause: `R-${no}` }))

test('a look moves nothing and names requests, not what messages hold', async () => {
  for (const one of many(12)) await put({ ...one, holds: 'something' })
  expect(await replay(true)).toEqual({ found: 12, replayed: 0, unreadable: 0, notTaken: 0 })
  expect(await depths()).toEqual([12, 0])
  expect(told.join('\n')).toContain('of request R-7')
  expect(told.join('\n')).not.toContain('something')
})

test('dead letters go to their queue as they are, and those that nobody can act upon stay', async () => {
  for (const one of many(23)) await put(one)
  await put({ unreadable: { table: 'Orders', pk: 'O#X', sk: '#', sequence: '1' } })
  expect(await replay()).toEqual({ found: 24, replayed: 23, unreadable: 1, notTaken: 0 })
  expect(await depths()).toEqual([1, 23])
  const bodies = (await takeMessages(name)) as { no: number }[]
  expect(bodies.sort((a, b) => a.no - b.no)).toEqual(many(23))
  expect(told.at(-1)).toBe(`${name}: 24 looked at, 23 sent again`)
})

test('what comes while letters are sent again is left for the next time', async () => {
  await put({ no: 1 })
  const busy = {
    send: async (command: never) => {
      if (isRemoval(command)) await put({ no: 2 })
      return client.send(command)
    },
  }
  expect(await replay(false, busy as never)).toEqual({ found: 1, replayed: 1, unreadable: 0, notTaken: 0 })
  expect(await depths()).toEqual([1, 1])
})

test('after a crash between sending and removing a message is in both places, and is lost in none', async () => {
  for (const one of many(3)) await put(one)
  const dying = {
    send: (command: never) => (isRemoval(command) ? Promise.reject(new Error('died')) : client.send(command)),
  }
  await expect(replay(false, dying as never)).rejects.toThrow('died')
  // They lie among the dead letters too, hidden for a minute.
  expect(await depths()).toEqual([3, 3])
  expect((await takeMessages(name)).length).toBe(3)
})

test('what the queue does not take of a batch is told, and lies among the dead letters as before', async () => {
  for (const one of many(13)) await put(one)
  const picky = {
    send: async (command: never) => {
      if (!isSending(command)) return client.send(command)
      const { Entries = [], ...asked } = (command as SendMessageBatchCommand).input
      const [left, taken] = [Entries.slice(0, 2), Entries.slice(2)]
      const answer =
        taken.length > 0 ? await client.send(new SendMessageBatchCommand({ ...asked, Entries: taken })) : {}
      return { ...answer, Failed: left.map(({ Id }) => ({ Id, SenderFault: false, Code: 'InternalError' })) }
    },
  }
  expect(await replay(false, picky as never)).toEqual({ found: 13, replayed: 9, unreadable: 0, notTaken: 4 })
  expect(await depths()).toEqual([4, 9])
  expect(told.filter((line) => line.endsWith('was not taken'))).toHaveLength(4)
  await pause(1_100)
  expect(await replay()).toEqual({ found: 4, replayed: 4, unreadable: 0, notTaken: 0 })
  const bodies = (await takeMessages(name)) as { no: number }[]
  expect(bodies.sort((a, b) => a.no - b.no)).toEqual(many(13))
})
const isSending = (command: unknown): boolean => command instanceof SendMessageBatchCommand
const isRemoval = (command: unknown): boolean => command instanceof DeleteMessageBatchCommand

const run = async (...args: string[]) => {
  const line = ['--import', 'tsx', 'local/replay-dead-letters.ts', ...args]
  const options = {
    env: {
      ...process.env,
      SANBAO_DATA: '/nonexistent/sanbao',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_REGION: 'us-east-1',
    },
  }
  return promisify(execFile)(process.execPath, line, options).then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    ({ code, stderr }) => ({ code, text: String(stderr) }),
  )
}

test.each([
  [['--help'], 0, 'dead letters go to their queues'],
  [[], 2, 'Name exactly one of --local, --endpoint URL and --profile NAME'],
  [['--local', '--profile', 'prod'], 2, 'Name exactly one'],
  [['--local', 'no-such-queue'], 2, 'There is no queue or function "no-such-queue"'],
  [['--endpoint', 'nowhere'], 2, 'is no URL'],
  [['--local'], 1, 'Start it: npm start'],
])(
  'replay-dead-letters %j ends with %i and says why',
  async (args, code, text) => {
    const ended = await run(...args)
    expect(ended.text).toContain(text)
    expect(ended.code).toBe(code)
  },
  30_000,
)
