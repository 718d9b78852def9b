/** A map by these names, in their order, each value of which is made when it is first asked for. */
export const onDemand = <T>(names: Iterable<string>, make: (name: string) => T): Record<string, T> => {
  const map: Record<string, T> = Object.create(null)
  for (const name of names)
    Object.defineProperty(map, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = make(name)
        Object.defineProperty(map, name, { enumerable: true, value })
        return value
      },
    })
  return map
}
