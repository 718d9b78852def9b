import type { Write } from '../../platform/commit'
import { onceOnly, type Request } from '../../platform/once'
import { type Day, instant } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import type { CriteriaStore } from './criteria.store'
import type { CriteriaSet } from './criteria-set'
import { draftNext, type GivenContents, publish, revise } from './life'

interface Named {
  readonly id: string
  readonly version: number
}

/** Changes a draft, or draws up the next edition of what is a draft no more. Cost: 2 GetItems (next: 1), 1 transaction. */
export const reviseCriteria = (
  { sets }: CriteriaStore,
  viewer: Viewer,
  input: Named & GivenContents,
  request: Request,
): Promise<CriteriaSet> => {
  const run = async () => {
    const set = await sets.need(input.id, ['input', 'id'])
    if (set.state === 'DRAFT') return sets.act(request, set.id, viewer, (current) => revise(current, input, viewer))
    const { id, event } = draftNext(set, input, viewer)
    return sets.open(request, id, viewer, event)
  }
  // Around the choice as well: by the time of a repeat the edition has moved on, and the answer is still the same.
  return onceOnly('Manufacturers', request, run, (id) => sets.need(id, ['input']))
}

/** Publishes a draft; the edition it follows is superseded in the same transaction. Cost: 3 GetItems, 1 transaction. */
export const publishCriteria = (
  { sets }: CriteriaStore,
  viewer: Viewer,
  input: Named & { readonly effectiveFrom: Day },
  request: Request,
): Promise<CriteriaSet> => {
  const effects: Write[] = []
  const decide = async (set: CriteriaSet) => {
    const followed = set.follows === undefined ? undefined : await sets.need(set.follows, ['input', 'id'])
    const { event, superseding } = publish(set, followed, input, viewer, request.at)
    if (followed && superseding)
      effects.push(...(await sets.prepare(followed.id, viewer, instant(request.at), () => superseding)).writes)
    return event
  }
  return sets.act(request, input.id, viewer, decide, () => effects)
}
