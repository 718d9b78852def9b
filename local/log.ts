/** Speaks to whoever runs the stack. Never given record images, tokens or personal data. */
export const log = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** One line for an error, with the chain of causes. */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const own = `${error.name}: ${error.message}`
  return error.cause ? `${own} (caused by ${describeError(error.cause)})` : own
}
