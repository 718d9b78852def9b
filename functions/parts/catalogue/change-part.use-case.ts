import type { ProductModel } from '../../network/network'
import type { Directory } from '../../network/partners.use-case'
import type { Request } from '../../platform/once'
import type { Field } from '../../shared/checks'
import { type Day, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import type { CatalogueStore } from './catalogue.store'
import type { Part, PartEvent } from './part'
import { chainFrom, type Interchange, substitute, supersede } from './replace-part'

interface Asked<C> {
  readonly id: string
  readonly change: C
  readonly viewer: Viewer
  readonly request: Request
}

interface FitInput {
  readonly modelId: string
}

/** Fits with local ids, and the models they name, each of which exists; 1 BatchGet. */
export const neededFits = async <F extends FitInput>(
  network: Directory,
  fits: readonly F[],
): Promise<{ fits: F[]; models: ReadonlyMap<string, ProductModel> }> => {
  const at = (i: number): Field => ['input', 'fits', String(i), 'modelId']
  const local = fits.map((fit, i) => ({ ...fit, modelId: fromGlobalId('ProductModel', fit.modelId, at(i)) }))
  const ids = local.map(({ modelId }) => modelId)
  const models = await network.models.needAll(ids, at)
  return { fits: local, models: new Map(models.map((model) => [model.id, model])) }
}

/**
 * Has another part follow on one from a day. The chain that was looked at is unchanged in the same transaction, so that of two
 * changes at once none closes a circle. Cost: 1 GetItem, 1 a link of the other's chain, 1 transaction.
 */
export const supersedePart = (
  { parts }: CatalogueStore,
  { id, change, viewer, request }: Asked<{ version: number; byId: string | undefined; from: Day }>,
): Promise<Part> => {
  let chain: readonly Part[] = []
  const decide = async (part: Part): Promise<PartEvent> => {
    chain = change.byId === undefined ? [] : await chainBehind(parts, part, change.byId)
    return supersede(part, change, chain, viewer)
  }
  return parts.act(request, id, viewer, decide, () => chain.map((link) => parts.unchanged(link)))
}

const chainBehind = async (parts: CatalogueStore['parts'], part: Part, byId: string): Promise<Part[]> => {
  const field = ['input', 'byId']
  const load = (id: string) => (id === part.id ? Promise.resolve(part) : parts.need(id, field))
  return chainFrom(await load(byId), load)
}

/** Says how two parts go together, on both sides in one transaction. Cost: 2 GetItems, 1 transaction. */
export const substitutePart = (
  { parts }: CatalogueStore,
  {
    id,
    change,
    viewer,
    request,
  }: Asked<{ version: number; substituteId: string; interchange: Interchange | undefined }>,
): Promise<Part> => {
  const field = ['input', 'substituteId']
  let beside: ReturnType<typeof parts.following>['writes'] = []
  const decide = async (part: Part): Promise<PartEvent> => {
    const other = await parts.need(change.substituteId, field)
    const { event, others } = substitute(part, other, change, viewer)
    const following = others && parts.following(other, viewer, instant(request.at), others)
    // Another was faster: what it changed is looked at when this is tried again.
    const busy = new DomainError('BUSY')
    beside = following ? following.writes.map((write) => ({ ...write, refusal: busy })) : [parts.unchanged(other)]
    return event
  }
  return parts.act(request, id, viewer, decide, () => beside)
}
