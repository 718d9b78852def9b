import { DomainError } from '../../shared/errors'

/** Another was faster with a document that both change: to be tried again with what stands now. */
export const lostRace = (error: unknown): boolean => error instanceof DomainError && error.code === 'BUSY'
