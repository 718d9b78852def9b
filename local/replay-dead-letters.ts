import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { FunctionName } from '../functions/platform/functions'
import { type QueueName, queues } from '../functions/platform/topology'
import { callerOf } from './call-function'
import { runCommand, UsageError } from './command'
import { replayDeadLetters } from './dead-letters'
import { givingUp, readsStreams, replayGivenUp } from './given-up'
import { log } from './log'
import { deadLettersOf, failuresOf, queueUrl } from './queues'
import { recordsAt } from './streams'
import { targetOf } from './target'

const letters = Object.keys(queues) as QueueName[]
const names: readonly string[] = [...letters, ...givingUp]

const usage = `Does again what could not be done, once what made it fail is mended (docs/runbook.md): dead letters go to their queues,
runs of schedules and records of streams to their functions. Again does no harm: all go by what stands now.

  npm run replay-dead-letters -- --local [NAME…] [--dry-run]
  npm run replay-dead-letters -- --profile NAME [--region REGION] [--stack NAME] [NAME…] [--dry-run]
  npm run replay-dead-letters -- --endpoint URL [--stack NAME] [NAME…] [--dry-run]

  --local          of the stack that runs on this machine
  --profile NAME   of a stack in AWS, as who this profile of ~/.aws is
  --endpoint URL   of a stack in an emulated AWS, with the keys of the environment
  --region REGION  default: the profile's
  --stack NAME     default: Sanbao
  --dry-run        shows which there are, and moves nothing
  NAME             default: all of
                   queues: ${letters.join(', ')}
                   functions given up on: ${givingUp.join(', ')}

It goes nowhere without one of --local, --profile and --endpoint. What nobody can act upon, what its queue does not take, what
fails again and records older than 24 h, which streams no longer keep, are told and stay.
Environment: SANBAO_DATA as for npm start. Exit codes: 0 done, 1 failed or something stayed, 2 used wrongly.`

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const options = { local: flag, profile: text, endpoint: text, region: text, stack: text, 'dry-run': flag }

await runCommand(usage, options, async ({ values, positionals }) => {
  const unknown = positionals.find((name) => !names.includes(name))
  if (unknown) throw new UsageError(`There is no queue or function "${unknown}"; there are: ${names.join(', ')}`)
  const asked = <N extends string>(all: readonly N[]) =>
    positionals.length > 0 ? all.filter((name) => positionals.includes(name)) : all
  const target = targetOf(values)
  const stack = values.stack ?? 'Sanbao'
  // The URLs it answers with may name a host that only it knows.
  const client = new SQSClient({ ...target.sqs, ...(target.sqs.endpoint ? { useQueueUrlAsEndpoint: false } : {}) })
  const streams = new DynamoDBStreamsClient(target.dynamodb)
  const url = async (name: string): Promise<string | undefined> => {
    if (target.kind === 'local') return queueUrl(target.sqs.endpoint ?? '', name)
    return (await client.send(new GetQueueUrlCommand({ QueueName: `${stack}-${name}` }))).QueueUrl
  }
  const dryRun = values['dry-run'] === true
  const again = { client, dryRun, tell: log }
  const caller = callerOf(target, stack)
  const total = { letters: 0, sent: 0, givenUp: 0, done: 0, stayed: 0 }
  const replayLetters = async (name: QueueName): Promise<void> => {
    const [own = '', deadUrl = ''] = [await url(name), await url(deadLettersOf(name))]
    const { found, replayed, unreadable, notTaken } = await replayDeadLetters({ name, url: own, deadUrl }, again)
    total.letters += found
    total.sent += replayed
    total.stayed += unreadable + notTaken
  }
  const replayFunction = async (name: FunctionName): Promise<void> => {
    const from = { name, url: (await url(failuresOf(name))) ?? '' }
    const reading = { recordsAt: (position: Parameters<typeof recordsAt>[1]) => recordsAt(streams, position) }
    const { found, replayed, stayed } = await replayGivenUp(from, { ...again, ...reading, call: caller.call })
    total.givenUp += found
    total.done += replayed
    total.stayed += stayed
  }
  try {
    for (const name of asked(letters)) await replayLetters(name)
    for (const name of asked(givingUp).filter((one) => target.kind !== 'local' || readsStreams(one)))
      await replayFunction(name)
  } finally {
    for (const one of [client, streams, caller]) one.destroy()
  }
  process.stdout.write(
    `${target.described}: ${total.letters} dead letters, ${total.sent} sent again; ${total.givenUp} given up on, ${total.done} done again; ${total.stayed} stayed\n`,
  )
  if (total.stayed > 0) process.exitCode = 1
})
