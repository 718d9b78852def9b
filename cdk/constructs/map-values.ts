/** The same keys with other values, e.g. a construct for each definition of the topology. */
export const mapValues = <K extends string, V, R>(
  source: Readonly<Record<K, V>>,
  map: (value: V, key: K) => R,
): Record<K, R> =>
  Object.fromEntries(Object.entries(source).map(([key, value]) => [key, map(value as V, key as K)])) as Record<K, R>
