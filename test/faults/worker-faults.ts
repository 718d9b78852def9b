import { setTimeout as pause } from 'node:timers/promises'
import type { Context, SQSBatchResponse } from 'aws-lambda'
import type { FunctionName } from '../../functions/platform/functions'
import { between, type Dice, oneOf, shuffled } from './dice'
import type { Trouble } from './trouble'
import { withClockOff } from './wrong-clock'

type Handler = (event: unknown, context: Context) => unknown

export interface WorkerFaults {
  readonly name: FunctionName | undefined
  readonly trouble: () => Trouble
  readonly dice: Dice
  readonly tell: (fault: string) => void
}

interface Batch {
  readonly Records: readonly unknown[]
}

const isBatch = (event: unknown): event is Batch => Array.isArray((event as Partial<Batch> | undefined)?.Records)

/** A worker that is gone tells nobody what it had done. */
class WorkerDied extends Error {
  override readonly name = 'WorkerDied'
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const jumps = [-2 * DAY, -DAY, -3 * HOUR, -20 * MINUTE, -2 * MINUTE, 2 * MINUTE, 20 * MINUTE, 3 * HOUR, DAY, 2 * DAY]

/** A function's handler that may be given a wrong clock, and a worker's that may die or be handed a batch wrongly. */
export const withFaults = (handler: Handler, faults: WorkerFaults): Handler => {
  const { name, trouble, dice, tell } = faults
  const troubled = workerWithFaults(handler, faults)
  return (event, context) => {
    if (name && trouble().broken.includes(name)) {
      tell('broken worker called')
      throw new WorkerDied('as it was deployed')
    }
    if (dice() >= trouble().clocks) return troubled(event, context)
    const off = oneOf(dice, jumps)
    tell(off > 0 ? 'clock ahead' : 'clock behind')
    return withClockOff(off, () => troubled(event, context))
  }
}

const workerWithFaults = (handler: Handler, { trouble, dice, tell }: WorkerFaults): Handler => {
  let earlier: Batch | undefined
  return async (event, context) => {
    const hit = dice() < trouble().workers
    if (!isBatch(event)) return hit ? lostAnswer(await handler(event, context), tell) : handler(event, context)
    const before = earlier
    earlier = event
    if (!hit) return handler(event, context)
    const fault = oneOf(dice, before ? [...faultsOfBatches, 'comes once more later' as const] : faultsOfBatches)
    tell(`batch ${fault}`)
    switch (fault) {
      case 'dies before':
        throw new WorkerDied('before its work')
      case 'dies amid':
        await handler({ Records: event.Records.slice(0, Math.ceil(event.Records.length / 2)) }, context)
        throw new WorkerDied('in the middle of its work')
      case 'dies behind':
        await handler(event, context)
        throw new WorkerDied('behind its work')
      case 'comes twice': {
        const first = await handler(event, context)
        await handler(event, context)
        return first
      }
      case 'comes twice at once': {
        const [first] = await Promise.all([handler(event, context), handler(event, context)])
        return first
      }
      case 'is late':
        await pause(between(dice, 100, 3_000))
        return handler(event, context)
      case 'is shuffled':
        return handler({ Records: inAnyOrder(event, dice) }, context)
      case 'comes once more later':
        await handler(before, context)
        return handler(event, context) as SQSBatchResponse
    }
  }
}

const faultsOfBatches = [
  'dies before',
  'dies amid',
  'dies behind',
  'comes twice',
  'comes twice at once',
  'is late',
  'is shuffled',
] as const

/** Only queues hand messages over in any order; a stream keeps that of an item. */
const inAnyOrder = ({ Records }: Batch, dice: Dice): readonly unknown[] => {
  const fromQueue = Records.every((record) => (record as { eventSource?: string }).eventSource === 'aws:sqs')
  return fromQueue ? shuffled(dice, Records) : Records
}

/** The API or a schedule did all and was ended before it could say so. */
const lostAnswer = (_answer: unknown, tell: (fault: string) => void): never => {
  tell('answer lost')
  throw new WorkerDied('before it could answer')
}
