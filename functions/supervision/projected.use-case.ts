import { readApplied } from './projection.store'

/** Whether these orders are counted in the roll-ups (in any version), in their order: 1 BatchGet a hundred. */
export const areProjected = async (orderIds: readonly string[]): Promise<boolean[]> =>
  (await readApplied(orderIds.map((id) => ({ kind: 'ORDER', id })))).map(({ version }) => version >= 0)
