import { commit } from '../../platform/commit'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { instant } from '../../shared/days'
import { type NewId, ownedId } from '../../shared/ids'
import type { createActionsStore } from '../improvement/actions.store'
import { openAction, ownerFor } from '../improvement/improve'
import { type CheckDeps, figuresOf } from './act-on-check.use-case'
import type { FieldCheck } from './field-check'
import { followCheck } from './release'

interface Deps extends CheckDeps {
  readonly actions: ReturnType<typeof createActionsStore>['actions']
  readonly newId: NewId
}

/**
 * Opens a corrective action about the findings that stand, with their count as the figures of before (Q4, Q8).
 * Cost: 1 GetItem, 1 transaction: record, check and action with their entries.
 */
export const improveBy = (
  { store, viewer, actions, newId }: Deps,
  { id, version, problem }: { readonly id: string; readonly version: number; readonly problem: string },
  request: Request,
): Promise<FieldCheck> => {
  const now = instant(request.at)
  const run = async (): Promise<FieldCheck> => {
    const check = await store.checks.need(id, ['input', 'id'])
    const actionId = ownedId(ownerFor(viewer)?.id ?? '', newId())
    const follows = followCheck(check, { what: 'CORRECTIVE_ACTION', id: actionId }, version, viewer)
    const source = check.kind === 'INTERNAL_AUDIT' ? 'AUDIT' : 'INSPECTION'
    const opens = openAction({ source, problem, before: figuresOf(check) }, { viewer, now })
    const action = actions.opening(actionId, viewer, now, opens)
    const { next, writes } = store.checks.following(check, viewer, now, follows)
    await commit([recordOnce('Complaints', request, id), ...writes, ...action.writes])
    return next
  }
  return onceOnly('Complaints', request, run, (done) => store.checks.need(done, ['input']))
}
