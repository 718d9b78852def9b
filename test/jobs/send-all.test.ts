import { diceOf } from '../faults/dice'
import { type FaultProxy, startProxy } from '../faults/proxy'
import { purge, takeMessages } from '../support/queue'

/** Of which no other suite sends or takes messages. */
const name = 'import-stock-counts'
/** How many of the next batches the queue takes in part only. */
let inPart = 0
let calls = 0
let proxy: FaultProxy
let sendAll: typeof import('../../functions/platform/queue').sendAll

beforeAll(async () => {
  const own = process.env.SQS_ENDPOINT ?? ''
  proxy = await startProxy({
    target: () => own,
    mischief: () => {
      calls += 1
      return calls <= inPart ? 'take in part' : undefined
    },
    dice: diceOf('seed', 'send-all'),
  })
  for (const [key, value = ''] of Object.entries(process.env))
    if (value.startsWith(own)) process.env[key] = value.replace(own, proxy.endpoint)
  sendAll = (await import('../../functions/platform/queue')).sendAll
})
beforeEach(() => purge(name))
afterAll(() => proxy.close())

const numbered = (count: number) => Array.from({ length: count }, (_, no) => ({ no }))
const taken = async () => ((await takeMessages(name)) as { no: number }[]).map(({ no }) => no).sort((a, b) => a - b)

const faulty = (batches: number) => {
  calls = 0
  inPart = batches
}

test('what a queue leaves of a batch is sent again, and nothing that it took', async () => {
  faulty(3)
  expect(await sendAll(name, numbered(10))).toBe(10)
  expect(calls).toBeGreaterThan(1)
  expect(await taken()).toEqual(numbered(10).map(({ no }) => no))
})

test('what it leaves again and again fails who sends it, who is asked again by whatever called it', async () => {
  faulty(4)
  await expect(sendAll(name, numbered(1))).rejects.toThrow(
    '1 messages to import-stock-counts were not taken: InternalError',
  )
  expect([calls, await taken()]).toEqual([4, []])
})
