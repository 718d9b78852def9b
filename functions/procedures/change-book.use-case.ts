import { publishEdition, reviseEdition } from '../platform/editions'
import type { Request } from '../platform/once'
import type { Day } from '../shared/days'
import type { Viewer } from '../shared/viewer'
import { draftNext, type GivenContents, publish, revise } from './book-life'
import type { ProceduresStore } from './procedures.store'
import type { StepBook } from './step-book'

interface Named {
  readonly id: string
  readonly version: number
}

/** Changes a draft, or draws up the next edition of what is a draft no more. Cost: 2 GetItems (next: 1), 1 transaction. */
export const reviseBook = (
  { books }: ProceduresStore,
  viewer: Viewer,
  input: Named & GivenContents,
  request: Request,
): Promise<StepBook> =>
  reviseEdition(
    books.documents,
    { id: input.id, viewer, request },
    (current) => revise(current, input, viewer),
    (current) => draftNext(current, input, viewer),
  )

/** Publishes a draft; the edition it follows is superseded in the same transaction. Cost: 3 GetItems, 1 transaction. */
export const publishBook = (
  { books }: ProceduresStore,
  viewer: Viewer,
  input: Named & { readonly effectiveFrom: Day },
  request: Request,
): Promise<StepBook> =>
  publishEdition(books.documents, { id: input.id, viewer, request }, (draft, followed) =>
    publish(draft, followed, input, viewer, request.at),
  )
