import { DomainError } from '../../functions/shared/errors'

/** What a domain function refused; anything else it throws, or no refusal, fails the test. */
export const refusal = (run: () => unknown): Pick<DomainError, 'code' | 'field'> => {
  try {
    run()
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, field: error.field }
    throw error
  }
  throw new Error('Nothing was refused')
}

/** The code alone. */
export const codeOf = (run: () => unknown): string => refusal(run).code
