import { ulid } from 'ulid'
import { projectionStore } from '../../functions/supervision/projection.store'
import { rebuildRollups } from '../../functions/supervision/rebuild/rebuild-rollups.use-case'
import { rebuildsStore } from '../../functions/supervision/rebuild/rebuilds.store'

/** What the runbook asks for where a projector gave up on a record: `rebuild-rollups --all`, when nothing is under way. */
export const rebuildAll = async (): Promise<void> => {
  const deps = { store: rebuildsStore, projection: projectionStore, now: () => new Date(), newId: ulid }
  await rebuildRollups({ ...deps, settle: async () => {} }, undefined, () => {})
}
