import { DomainError } from '../shared/errors'
import type { Write } from './commit'
import { Documents, type Key } from './documents'
import type { TableName } from './topology'

/**
 * A mutation's identity: the same key with the same payload by the same caller is the same request, for 7 days. Records
 * stand in the table they guard, so a key is known among the mutations of one table.
 */
export interface Request {
  /** Token subject: a key cannot be used, probed or replayed by another caller. */
  readonly subject: string
  readonly key: string
  /** Hash of the mutation's name and canonical input. */
  readonly payloadHash: string
  readonly at: Date
}

interface Done {
  readonly payloadHash: string
  /** Local id of the object the request made or changed. */
  readonly resultId: string
  /** The request made the object; otherwise it changed one that was there. */
  readonly made?: boolean
  /** It was refused, and changed the object all the same: a repeat is refused alike. */
  readonly refused?: Pick<DomainError, 'code' | 'field' | 'params'>
}

const KEEP_SECONDS = 7 * 86_400

/** Thrown inside `onceOnly` when the request was carried out before. */
class AlreadyDone extends Error {
  constructor(readonly done: Done) {
    super('already done')
  }
}

/** Both parts are escaped: no subject and key read as those of another caller. */
const requestKey = ({ subject, key }: Request): Key => ({
  pk: `REQUEST#${encodeURIComponent(subject)}#${encodeURIComponent(key)}`,
  sk: '#',
})

type How = Pick<Done, 'made' | 'refused'>

const howOf = (outcome: 'made' | DomainError): How => {
  if (outcome === 'made') return { made: true }
  const { code, field, params } = outcome
  return { refused: { code, field, params } }
}

/**
 * The write that makes the effect happen once: it goes first into the same transaction, in the table it guards.
 *
 * @param outcome that the request made the object, or with what it is refused although it changes it
 */
export const recordOnce = (
  table: TableName,
  request: Request,
  resultId: string,
  outcome?: 'made' | DomainError,
): Write => ({
  ...new Documents<Done>(table).insert(
    requestKey(request),
    { payloadHash: request.payloadHash, resultId, ...(outcome ? howOf(outcome) : {}) },
    { kind: 'REQUEST', expiresAt: Math.floor(request.at.getTime() / 1000) + KEEP_SECONDS },
  ),
  refusal: (found) => new AlreadyDone(found as Done),
})

const sameRequest = (request: Request, done: Done): Done => {
  if (done.payloadHash !== request.payloadHash)
    throw new DomainError('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])
  return done
}

/**
 * Runs an effect once. A repeat finds the record, changes nothing and answers with the object as it is now.
 *
 * @param run    commits `recordOnce(...)` with its effect
 * @param replay reads the object the first run made or changed
 */
export const onceOnly = async <T>(
  table: TableName,
  request: Request,
  run: () => Promise<T>,
  replay: (resultId: string, made: boolean) => Promise<T>,
): Promise<T> => {
  const again = (done: Done) => {
    const { resultId, made = false, refused } = sameRequest(request, done)
    if (refused) throw new DomainError(refused.code, refused.field, refused.params)
    return replay(resultId, made)
  }
  try {
    return await run()
  } catch (error) {
    if (error instanceof AlreadyDone) return again(error.done)
    if (!(error instanceof DomainError)) throw error
    // A repeat may fail on a guard its first run already passed; only then is the record worth a read.
    const done = await new Documents<Done>(table).get(requestKey(request), { consistent: true })
    if (!done) throw error
    return again(done)
  }
}
