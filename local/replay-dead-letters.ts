import { GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs'
import { type QueueName, queues } from '../functions/platform/topology'
import { runCommand, UsageError } from './command'
import { replayDeadLetters } from './dead-letters'
import { log } from './log'
import { targetOf } from './target'

const names = Object.keys(queues) as QueueName[]

const usage = `Sends dead letters to their queues again, once what made them fail is mended (docs/runbook.md). Again does no harm:
workers go by what stands now.

  npm run replay-dead-letters -- --local [QUEUE…] [--dry-run]
  npm run replay-dead-letters -- --profile NAME [--region REGION] [--stack NAME] [QUEUE…] [--dry-run]
  npm run replay-dead-letters -- --endpoint URL [--stack NAME] [QUEUE…] [--dry-run]

  --local          of the stack that runs on this machine
  --profile NAME   of a stack in AWS, as who this profile of ~/.aws is
  --endpoint URL   of a stack in an emulated AWS, with the keys of the environment
  --region REGION  default: the profile's
  --stack NAME     default: Sanbao
  --dry-run        shows which there are, and moves nothing
  QUEUE            default: all of ${names.join(', ')}

It goes nowhere without one of --local, --profile and --endpoint. Messages that nobody can act upon are told and stay.
Environment: SANBAO_DATA as for npm start. Exit codes: 0 done, 1 failed or something stayed, 2 used wrongly.`

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const options = { local: flag, profile: text, endpoint: text, region: text, stack: text, 'dry-run': flag }

await runCommand(usage, options, async ({ values, positionals }) => {
  const unknown = positionals.find((name) => !names.some((known) => known === name))
  if (unknown) throw new UsageError(`There is no queue "${unknown}"; queues: ${names.join(', ')}`)
  const target = targetOf(values)
  // The URLs it answers with may name a host that only it knows.
  const client = new SQSClient({ ...target.sqs, ...(target.sqs.endpoint ? { useQueueUrlAsEndpoint: false } : {}) })
  const url = async (name: string): Promise<string> => {
    if (target.kind === 'local') return `${target.sqs.endpoint}/000000000000/${name}`
    const QueueName = `${values.stack ?? 'Sanbao'}-${name}`
    return (await client.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl ?? ''
  }
  const dryRun = values['dry-run'] === true
  const total = { found: 0, replayed: 0, unreadable: 0 }
  try {
    for (const name of positionals.length > 0 ? positionals : names) {
      const letters = { name, url: await url(name), deadUrl: await url(`${name}-dead`) }
      const { found, replayed, unreadable } = await replayDeadLetters(letters, { client, dryRun, tell: log })
      total.found += found
      total.replayed += replayed
      total.unreadable += unreadable
    }
  } finally {
    client.destroy()
  }
  process.stdout.write(
    `${target.described}: ${total.found} dead letters, ${total.replayed} sent again, ${total.unreadable} unreadable\n`,
  )
  if (total.unreadable > 0) process.exitCode = 1
})
