/** What a reference points to is always there: nothing that is referred to is deleted. If it is not, that is a fault. */
export const existing = async <T>(found: Promise<T | undefined>): Promise<T> => {
  const object = await found
  if (object === undefined) throw new Error('A referenced object is missing')
  return object
}
