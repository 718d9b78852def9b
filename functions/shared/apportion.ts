/**
 * Whole parts of a total in proportion to weights, by largest remainder: the parts sum to the total exactly.
 *
 * @param first whom of two with equal remainders the odd one goes to, by their places; whoever stands first otherwise
 * @returns the parts in the order of the weights; all 0 when no weight is above 0
 * @example apportion(10, [1, 1, 1]) is [4, 3, 3]
 */
export const apportion = (
  total: number,
  weights: readonly number[],
  first: (a: number, b: number) => number = (a, b) => a - b,
): number[] => {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  if (all === 0) return weights.map(() => 0)
  // Whole numbers throughout: a remainder is exact, so equal ones are equal on every machine.
  const quotas = weights.map((weight, i) => ({
    i,
    part: Math.floor((weight * total) / all),
    rest: (weight * total) % all,
  }))
  const left = total - quotas.reduce((sum, { part }) => sum + part, 0)
  const raised = new Set(
    quotas
      .toSorted((a, b) => b.rest - a.rest || first(a.i, b.i))
      .slice(0, left)
      .map(({ i }) => i),
  )
  return quotas.map(({ i, part }) => part + (raised.has(i) ? 1 : 0))
}
