import { type BatchGetCommand, execute } from 'dynamodb-toolbox/table/actions/batchGet'

/** Where capacity is used up, a batch is answered in part. What was not read must never pass for what is not there. */
class NotRead extends Error {
  override readonly name = 'NotRead'
}

const MAX_ROUNDS = 5
const BASE_DELAY_MS = 25

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Reads up to a hundred items, in the order asked; undefined where there is none. A part that was left out, for want of
 * capacity or as more than 16 MB, is asked for again at once, and then all of it with growing pauses.
 *
 * @throws NotRead when some could not be read in the end: a fault, after which the same request can be made again
 */
export const readBatch = async <T>(command: BatchGetCommand): Promise<(T | undefined)[]> => {
  for (let round = 1; ; round += 1) {
    const { Responses = [], UnprocessedKeys = {} } = await execute({ maxAttempts: 5 }, command)
    if (Object.keys(UnprocessedKeys).length === 0) return Responses[0] as (T | undefined)[]
    if (round === MAX_ROUNDS) throw new NotRead(`Unprocessed keys after ${MAX_ROUNDS} rounds`)
    await pause(BASE_DELAY_MS * 2 ** round * (0.5 + Math.random()))
  }
}
