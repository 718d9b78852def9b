/** What can be done to one call on its way to the engine and back. */
export type Mischief =
  | 'throttle'
  /** Of a batch of messages, the queue takes some. */
  | 'take in part'
  /** The role may not: nobody asks again. */
  | 'refuse'
  | 'delay'
  | 'cut before'
  | 'cut behind'
  | 'cut within'
  | 'fail before'
  | 'fail behind'
  | 'twice'
  | 'twice at once'

/** Every fault that a round may be under. */
export const kinds = {
  throttled:
    'calls to tables and queues are throttled, transactions refused for want of capacity, batches answered or taken in part',
  slow: 'calls take up to a second and a half',
  cut: 'connections end before a write, behind it, or in the middle of its answer',
  failing: 'calls answer 500, carried out or not',
  doubled: 'calls are carried out twice, one after the other or at once, as after a lost answer',
  workers: 'workers die before, amid or behind their batch; batches come twice, shuffled, or once more later',
  'stack killed': 'kill -9 of the API and all workers at random points',
  'engine killed': 'kill -9 of the database at random points',
  clock: 'each call of a function has its own wrong clock, minutes to days ahead or behind',
  'disk full': 'nothing more can be written to the database file, later again',
  'worker broken': 'one worker fails on all it is handed, until its messages are dead letters; then it is mended',
  'right lost':
    'two tables refuse every write, until a queue and a stream have given up on some; then they are granted again',
} as const

export type Kind = keyof typeof kinds

const ofCalls: Partial<Record<Kind, readonly Mischief[]>> = {
  throttled: ['throttle', 'take in part'],
  slow: ['delay'],
  cut: ['cut before', 'cut behind', 'cut within'],
  failing: ['fail before', 'fail behind'],
  doubled: ['twice', 'twice at once'],
}

export const mischiefsOf = (chosen: readonly Kind[]): Mischief[] => chosen.flatMap((kind) => ofCalls[kind] ?? [])
