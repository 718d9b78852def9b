/** A number from the command line. @throws unless it is whole and within what is allowed */
export const within = (name: string, text: string, min: number, max: number): number => {
  const value = Number(text)
  if (text.trim() === '' || !Number.isInteger(value) || value < min || value > max)
    throw new Error(`--${name} takes a whole number from ${min} to ${max}`)
  return value
}
