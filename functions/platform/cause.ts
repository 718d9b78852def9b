import { AsyncLocalStorage } from 'node:async_hooks'
import { env } from './env'

const running = new AsyncLocalStorage<string>()

/**
 * Runs something on behalf of a request. Its id stands in every line that is logged meanwhile, in what streams tell of the
 * documents written, and in messages sent: so what a request led to is found by one id, which its caller got with the answer.
 */
export const causedBy = <T>(id: string | undefined, run: () => T): T => (id ? running.run(id, run) : run())

/** The request that a document is written for. Nothing of a schedule's: streams are told of people's doings. */
export const requestBehind = (): string | undefined => running.getStore()

/** The request, or the run of a schedule, behind what is done now. */
export const cause = (): string | undefined => requestBehind() ?? env.traceId()
