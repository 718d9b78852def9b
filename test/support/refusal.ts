import { DomainError } from '../../functions/shared/errors'

const refused = (run: () => unknown): DomainError | undefined => {
  try {
    run()
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  return undefined
}

/** What a domain function refused; anything else it throws, or no refusal, fails the test. */
export const refusal = (run: () => unknown): Pick<DomainError, 'code' | 'field'> => {
  const error = refused(run)
  if (!error) throw new Error('Nothing was refused')
  return { code: error.code, field: error.field }
}

/** The code alone, or words that nothing was refused. */
export const codeOf = (run: () => unknown): string => refused(run)?.code ?? 'nothing refused'
