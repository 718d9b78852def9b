import { publishEdition, reviseEdition } from '../../platform/editions'
import type { Request } from '../../platform/once'
import type { Day } from '../../shared/days'
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
): Promise<CriteriaSet> =>
  reviseEdition(
    sets,
    { id: input.id, viewer, request },
    (current) => revise(current, input, viewer),
    (current) => draftNext(current, input, viewer),
  )

/** Publishes a draft; the edition it follows is superseded in the same transaction. Cost: 3 GetItems, 1 transaction. */
export const publishCriteria = (
  { sets }: CriteriaStore,
  viewer: Viewer,
  input: Named & { readonly effectiveFrom: Day },
  request: Request,
): Promise<CriteriaSet> =>
  publishEdition(sets, { id: input.id, viewer, request }, (draft, followed) =>
    publish(draft, followed, input, viewer, request.at),
  )
