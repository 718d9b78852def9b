import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { SQSClient } from '@aws-sdk/client-sqs'
import { localCredentials } from '../../local/credentials'
import { type Letters, leftLying } from './letters'
import type { Machine } from './machine'

/** What was given up on, and was done again. */
export interface Mended {
  readonly letters: number
  readonly sentAgain: number
  readonly givenUp: number
  readonly doneAgain: number
}

export const NOTHING: Mended = { letters: 0, sentAgain: 0, givenUp: 0, doneAgain: 0 }

export const plus = (a: Mended, b: Mended): Mended => ({
  letters: a.letters + b.letters,
  sentAgain: a.sentAgain + b.sentAgain,
  givenUp: a.givenUp + b.givenUp,
  doneAgain: a.doneAgain + b.doneAgain,
})

const COMMAND = join(import.meta.dirname, '..', '..', 'local', 'replay-dead-letters.ts')
const SUMMARY = /: (\d+) dead letters, (\d+) sent again; (\d+) given up on, (\d+) done again; \d+ stayed$/m

export const withLetters = async <T>(machine: Machine, run: (letters: Letters) => Promise<T>): Promise<T> => {
  const client = new SQSClient({ endpoint: machine.queueEndpoint(), ...localCredentials })
  try {
    return await run({ client, endpoint: machine.queueEndpoint() })
  } finally {
    client.destroy()
  }
}

/** What an operator does whom an alarm names a queue or a reader (docs/runbook.md): the command, with the names. */
export const mend = async ({ dataDir }: Machine, letters: Letters): Promise<Mended> => {
  const names = [...(await leftLying(letters)).keys()]
  if (names.length === 0) return NOTHING
  const said = await new Promise<string>((resolve) => {
    const env = { ...process.env, SANBAO_DATA: dataDir }
    execFile(process.execPath, ['--import', 'tsx', COMMAND, '--local', ...names], { env }, (_error, out, err) =>
      resolve(`${out}${err}`),
    )
  })
  const counts = SUMMARY.exec(said)?.slice(1).map(Number)
  if (!counts) throw new Error(`replay-dead-letters ${names.join(' ')} said: ${said.slice(-2_000)}`)
  const [found = 0, sentAgain = 0, givenUp = 0, doneAgain = 0] = counts
  return { letters: found, sentAgain, givenUp, doneAgain }
}
