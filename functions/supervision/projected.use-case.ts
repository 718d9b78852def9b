import { projectionStore } from './projection.store'

/** Whether these orders are counted in the roll-ups (in any version), in their order: 1 BatchGet a hundred. */
export const areProjected = async (orderIds: readonly string[]): Promise<boolean[]> => {
  const applied = await projectionStore.readApplied(orderIds.map((id) => ({ kind: 'ORDER', id })))
  return applied.map(({ version }) => version >= 0)
}
