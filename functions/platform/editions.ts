/**
 * Editions of what makers publish (shared/editions.ts), in the Manufacturers table: an edition is a document, and those of a
 * series stand side by side. `<NAME>` is the kind's own prefix.
 *
 * | Access pattern                   | Key or index                                              | Cost                        |
 * |----------------------------------|-----------------------------------------------------------|-----------------------------|
 * | edition by id                    | pk `M#<maker>`, sk `<NAME>#<series>~<edition>`            | 1 GetItem, 0.5 RCU per 4 KB |
 * | all of a maker, or of a series   | the same, sk prefix `<NAME>#` or `<NAME>#<series>~`       | 1 Query                     |
 * | published of a maker or a series | byList `<NAME>#<maker>`, `<series>~<edition>`             | 1 Query                     |
 * | log of an edition                | pk `M#<maker>`, sk prefix `LOG#<NAME>#<series>~<edition>#`| 1 Query                     |
 * | draw up, revise, withdraw        | record, edition at its version, entry                     | 1 GetItem, 1 transaction    |
 * | publish                          | the same, and the edition it follows with its entry       | 3 GetItems, 1 transaction   |
 */
import { instant } from '../shared/days'
import { editionParts, type Life, publicationOf } from '../shared/editions'
import { ownerOf } from '../shared/ids'
import type { Evolve, Happening, Journaled } from '../shared/journal'
import type { Viewer } from '../shared/viewer'
import { type Kind, ownPart } from './collection'
import type { Write } from './commit'
import { JournaledAggregate } from './journal'
import { onceOnly, type Request } from './once'
import { documentPage, type PageRequest } from './page'

const table = 'Manufacturers'

type Edition = Journaled & Life & { readonly follows?: string }

interface EditionKind<T extends Edition, E extends Happening> extends Pick<Kind<T>, 'type' | 'derived'> {
  /** Ends in `#`. */
  readonly prefix: string
  readonly evolve: Evolve<T, E>
}

export const makerPartition = (manufacturerId: string): string => `M#${manufacturerId}`

export const createEditions = <T extends Edition, E extends Happening>(kind: EditionKind<T, E>) => {
  const { prefix, type, evolve, derived } = kind
  /** @param own what the own part begins with: nothing for all of the maker's, `<series>~` for those of one series */
  const all = (maker: string, own: string, page: PageRequest) =>
    documentPage<T>({ table, partition: makerPartition(maker), prefix: prefix + own, reverse: true }, page)
  const published = (maker: string, own: string, page: PageRequest) =>
    documentPage<T>({ table, index: 'byList', partition: prefix + maker, prefix: own, reverse: true }, page)
  const ofSeries = ({ id }: Pick<T, 'id'>): string => `${editionParts(id).series}~`

  return {
    documents: new JournaledAggregate<T, E>({
      table,
      type,
      keyOf: (id) => ({ pk: makerPartition(ownerOf(id)), sk: prefix + ownPart(id) }),
      besideOf: (edition) =>
        publicationOf(edition) ? { listKey: prefix + ownerOf(edition.id), listSort: ownPart(edition.id) } : {},
      ...(derived ? { derived } : {}),
      evolve,
    }),

    /** Newest series first, and of each the latest edition first. */
    ofMaker: (maker: string, page: PageRequest) => all(maker, '', page),
    publishedOfMaker: (maker: string, page: PageRequest) => published(maker, '', page),
    /** Latest first. */
    ofSeries: (edition: T, page: PageRequest) => all(ownerOf(edition.id), ofSeries(edition), page),
    publishedOfSeries: (edition: Pick<T, 'id'>, page: PageRequest) =>
      published(ownerOf(edition.id), ofSeries(edition), page),
  }
}

/** Changes a draft, or draws up the next edition of what is a draft no more. Cost: 2 GetItems (next: 1), 1 transaction. */
export const reviseEdition = <T extends Edition, E extends Happening>(
  documents: JournaledAggregate<T, E>,
  { id, viewer, request }: { readonly id: string; readonly viewer: Viewer; readonly request: Request },
  revise: (current: T) => E,
  next: (current: T) => { readonly id: string; readonly event: E },
): Promise<T> => {
  const run = async () => {
    const edition = await documents.need(id, ['input', 'id'])
    if (edition.state === 'DRAFT') return documents.act(request, id, viewer, revise)
    const drawn = next(edition)
    return documents.open(request, drawn.id, viewer, drawn.event)
  }
  // Around the choice as well: by the time of a repeat the edition has moved on, and the answer is still the same.
  return onceOnly(table, request, run, (done) => documents.need(done, ['input']))
}

/** Publishes a draft; the edition it follows is superseded in the same transaction. Cost: 3 GetItems, 1 transaction. */
export const publishEdition = <T extends Edition, E extends Happening>(
  documents: JournaledAggregate<T, E>,
  { id, viewer, request }: { readonly id: string; readonly viewer: Viewer; readonly request: Request },
  publish: (draft: T, followed: T | undefined) => { readonly event: E; readonly superseding: E | undefined },
): Promise<T> => {
  const effects: Write[] = []
  const decide = async (draft: T) => {
    const followed = draft.follows === undefined ? undefined : await documents.need(draft.follows, ['input', 'id'])
    const { event, superseding } = publish(draft, followed)
    if (followed && superseding)
      effects.push(...(await documents.prepare(followed.id, viewer, instant(request.at), () => superseding)).writes)
    return event
  }
  return documents.act(request, id, viewer, decide, () => effects)
}
