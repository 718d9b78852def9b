import { commit, type Write } from '../../platform/commit'
import type { JournaledAggregate } from '../../platform/journal'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { untilSettled } from '../../platform/retry'
import { checkVersion, notFound } from '../../shared/checks'
import { instant } from '../../shared/days'
import type { Happening, Journaled } from '../../shared/journal'
import type { Viewer } from '../../shared/viewer'
import type { CatalogueStore } from '../catalogue/catalogue.store'
import type { Part } from '../catalogue/part'
import { partOf } from '../catalogue/parts-of.use-case'

export interface Which {
  readonly id: string
  /** That was read. */
  readonly version: number
}

interface Acting<T extends Journaled, E extends Happening> {
  readonly documents: JournaledAggregate<T, E>
  /** Its type in the schema. */
  readonly type: string
  readonly viewer: Viewer
  readonly catalogue: CatalogueStore
}

/**
 * Everything that happens to a document that stock is kept for goes with the booking of its stock, or neither happens. 2 GetItems,
 * 1 transaction, and what the booking costs.
 *
 * @param may whether the document exists for the caller
 * @param run refuses, or says what happens and what is booked
 */
export const actWithBooking = <T extends Journaled & { readonly partId: string }, E extends Happening>(
  { documents, type, viewer, catalogue }: Acting<T, E>,
  { id, version }: Which,
  request: Request,
  may: (found: T) => boolean,
  run: (found: T, part: Part) => Promise<{ readonly event: E; readonly booked: readonly Write[] }>,
): Promise<T> => {
  const attempt = async (): Promise<T> => {
    const found = await documents.need(id, ['input', 'id'])
    const part = await partOf(found.partId, catalogue)
    if (!part || !may(found)) throw notFound(type, id, ['input', 'id'])
    checkVersion(found, version)
    const { event, booked } = await run(found, part)
    const { next, writes } = documents.following(found, viewer, instant(request.at), event)
    await commit([recordOnce('Parts', request, id), ...writes, ...booked])
    return next
  }
  return onceOnly(
    'Parts',
    request,
    () => untilSettled(attempt),
    (done) => documents.need(done, ['input']),
  )
}
