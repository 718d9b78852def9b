/**
 * Policies (N22), in the Manufacturers table; who has read them: receipts.store.ts, reach.store.ts.
 *
 * | Access pattern                  | Key or index                                               | Cost                       |
 * |---------------------------------|------------------------------------------------------------|----------------------------|
 * | edition by id                   | pk `POLICY#<maker>.<series>`, sk `<edition>`               | 1 GetItem, 0.5 RCU         |
 * | log of an edition               | the same, sk prefix `LOG#<edition>#`                       | 1 Query                    |
 * | text                            | pk `POLICYTEXT#<maker>`, sk SHA-256                        | 1 GetItem, up to 10 RCU    |
 * | a maker's published, its drafts | byList `POLICIES#<maker>` / `DRAFTS#<maker>`, newest first | 1 Query                    |
 * | a maker's shelf                 | pk `SHELF#<maker>`, sk `#`                                 | 1 GetItem; N: 1 per 100    |
 * | draft, redraft                  | record, edition, entry, text                               | 1 GetItem, 1 transaction   |
 * | publish, withdraw               | record, editions and entries of both, shelf at its version | 3 GetItems, 1 transaction  |
 *
 * A shelf has some 300 bytes for each edition in effect.
 */
import { commit, type Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { documentPage, type PageRequest } from '../../platform/page'
import { Moved, untilSettled } from '../../platform/retry'
import { type Instant, instant } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { Actor } from '../../shared/viewer'
import { evolve, type Policy, type PolicyEvent, seriesOf } from './policy'
import { createReachStore } from './reach.store'
import { createReceiptsStore } from './receipts.store'
import { createRemindersStore } from './reminders.store'
import { currentOf, type Shelf, shelfWith, shelfWithout } from './shelf'

const table = 'Manufacturers'

const shelfKey = (makerId: string): Key => ({ pk: `SHELF#${makerId}`, sk: '#' })
const textKey = (makerId: string, hash: string): Key => ({ pk: `POLICYTEXT#${makerId}`, sk: hash })

const editionKey = (id: string): Key => {
  const edition = id.slice(id.lastIndexOf('~') + 1)
  return { pk: `POLICY#${seriesOf({ id })}`, sk: edition.padStart(4, '0') }
}

/** A new draft with its words. */
interface Drafted {
  readonly id: string
  readonly event: Extract<PolicyEvent, { type: 'DRAFTED' }>
  readonly text: string | undefined
}

/** A draft that was thrown away stands in no list. */
const listKeys = (policy: Policy) => {
  const { id, manufacturerId, draftedAt } = policy
  if (policy.state === 'DRAFT') return { listKey: `DRAFTS#${manufacturerId}`, listSort: `${draftedAt}#${id}` }
  const { publishedAt } = policy
  return publishedAt ? { listKey: `POLICIES#${manufacturerId}`, listSort: `${publishedAt}#${id}` } : {}
}

export const createPoliciesStore = () => {
  const policies = new JournaledAggregate<Policy, PolicyEvent>({
    table,
    type: 'Policy',
    keyOf: editionKey,
    besideOf: listKeys,
    evolve,
  })
  const texts = new Documents<{ readonly text: string }>(table)
  const shelves = new Documents<Shelf>(table)

  const textWrites = (makerId: string, hash: string | undefined, text: string | undefined): Write[] =>
    hash !== undefined && text !== undefined ? [texts.overwrite(textKey(makerId, hash), { text })] : []

  const shelfWrite = (before: Shelf | undefined, next: Shelf): Write => {
    const key = shelfKey(next.manufacturerId)
    const beside = { version: next.version }
    const write = before ? shelves.replace(key, next, beside, before.version) : shelves.insert(key, next, beside)
    // Another edition was published or withdrawn between our read and our write.
    return { ...write, refusal: new Moved() }
  }

  const latestShelf = (makerId: string) => shelves.get(shelfKey(makerId), { consistent: true })

  /** What goes along with a change of what is on the shelf: the shelf, and the edition that had the place. */
  const reshelved = async (before: Shelf | undefined, next: Policy, actor: Actor, at: Instant): Promise<Write[]> => {
    if (next.state === 'PUBLISHED') {
      const replaced = currentOf(before, next.id)
      const by = { type: 'SUPERSEDED', by: next.id } as const
      const superseded = replaced ? (await policies.prepare(replaced.id, actor, at, () => by)).writes : []
      return [shelfWrite(before, shelfWith(before, next)), ...superseded]
    }
    const isThere = before?.entries.some(({ id }) => id === next.id)
    return before && isThere ? [shelfWrite(before, shelfWithout(before, next.id))] : []
  }

  return {
    ...createReceiptsStore(),
    ...createReachStore(),
    ...createRemindersStore(),
    editions: policies,

    text: async ({ manufacturerId, textHash }: Policy): Promise<string | undefined> =>
      textHash === undefined ? undefined : (await texts.load(textKey(manufacturerId, textHash)))?.text,

    shelves: (makerIds: readonly string[]) => shelves.getMany(makerIds.map(shelfKey)),
    /** Newest first. */
    page: (makerId: string, drafts: boolean, page: PageRequest) =>
      documentPage<Policy>(
        { table, index: 'byList', partition: `${drafts ? 'DRAFTS' : 'POLICIES'}#${makerId}`, reverse: true },
        page,
      ),

    /** @param make decides what is drafted, or refuses: not asked where a repeat finds it done */
    draft: (request: Request, actor: Actor, make: () => Promise<Drafted>): Promise<Policy> =>
      onceOnly(
        table,
        request,
        async () => {
          const { id, event, text } = await make()
          const { next, writes } = policies.opening(id, actor, instant(request.at), event, ['input', 'supersedes'])
          const texts = textWrites(event.manufacturerId, event.content.textHash, text)
          await commit([recordOnce(table, request, id, 'made'), ...writes, ...texts])
          return next
        },
        (id) => policies.need(id, ['input']),
      ),

    redraft: (
      request: Request,
      id: string,
      text: string | undefined,
      actor: Actor,
      decide: (current: Policy) => PolicyEvent,
    ): Promise<Policy> =>
      policies.act(request, id, actor, decide, (next) => textWrites(next.manufacturerId, next.textHash, text)),

    /** Publishes or withdraws. @param decide given the shelf of the maker too; called again when another was faster */
    reshelve: (
      request: Request,
      id: string,
      actor: Actor,
      decide: (current: Policy, shelf: Shelf | undefined) => PolicyEvent,
    ): Promise<Policy> =>
      untilSettled(async () => {
        const shelf = await latestShelf(ownerOf(id))
        const effects = (next: Policy) => reshelved(shelf, next, actor, instant(request.at))
        return policies.act(request, id, actor, (current) => decide(current, shelf), effects)
      }),
  }
}

export type PoliciesStore = ReturnType<typeof createPoliciesStore>
