import type { Directory } from '../../network/partners.use-case'
import type { Request } from '../../platform/once'
import type { Page, PageRequest } from '../../platform/page'
import { notFound } from '../../shared/checks'
import { dayOf, instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import { isAddressed, oversees } from './audience'
import type { PoliciesStore } from './policies.store'
import type { Policy } from './policy'
import { seesPolicy } from './policy-access'
import { newReceipt, type Receipt, signatureOf } from './receipt'
import type { ShelfEntry } from './shelf'
import { readerOf, standpointOf, standpointsOf } from './standpoint.use-case'

interface Acting {
  readonly store: PoliciesStore
  readonly network: Directory
  readonly viewer: Viewer
}

/**
 * Signs that the viewer has read an edition (N22). Once per person and reading; again, it answers with the first receipt.
 * 2 to 4 GetItems, 1 transaction of 5 writes.
 */
export const readPolicy = ({ store, network, viewer }: Acting, id: string, request: Request): Promise<Receipt> =>
  store.sign(request, async () => {
    const field = ['input', 'id']
    const policy = await store.editions.need(id, field)
    const from = await standpointOf(viewer, policy.manufacturerId, network)
    const today = dayOf(request.at)
    if (!from || policy.state !== 'PUBLISHED' || !seesPolicy(viewer, policy, from, today))
      throw notFound('Policy', id, field)
    ensure(isAddressed(policy.audience, from.reader, from.terms, today), 'POLICY_NOT_ADDRESSED', field)
    return newReceipt(policy, from.reader, viewer, instant(request.at))
  })

/** A viewer's own receipt of an edition; undefined until it has read it. */
export const receiptOf = async ({ store, network, viewer }: Acting, policy: Policy): Promise<Receipt | undefined> => {
  const reader = policy.state === 'PUBLISHED' ? await readerOf(viewer, network) : undefined
  if (!reader || policy.state !== 'PUBLISHED') return undefined
  return (await store.signedBy([signatureOf(policy, reader, viewer)]))[0]
}

interface ToRead {
  readonly entry: ShelfEntry
  /** Where it stands in the list: what is still to be read, soonest first; then the rest, newest first. */
  readonly position: string
}

const UNREAD = '0'
const REST = '1'

/** Turns a day round, so that the newest sorts first. */
const backwards = (day: string): string => String(99_999_999 - Number(day.replaceAll('-', '')))

/**
 * What concerns a viewer of all makers its provider has an agreement with, unread first.
 *
 * Cost: 2 GetItems at most for the reader, 1 Query of its provider's terms, 1 BatchGet of shelves and 1 of receipts per
 * hundred, 1 BatchGet of the page.
 */
export const policiesToRead = async (
  { store, network, viewer, now }: Acting & { readonly now: Date },
  { first, after }: PageRequest,
): Promise<Page<Policy>> => {
  const sorted = await concerning({ store, network, viewer }, now)
  const rest = sorted.filter(({ position }) => after === undefined || position > after)
  const page = rest.slice(0, first)
  const found = await Promise.all(page.map(({ entry }) => store.editions.load(entry.id)))
  return {
    rows: page.flatMap(({ position }, i) => {
      const node = found[i]
      return node ? [{ node, position }] : []
    }),
    hasNextPage: rest.length > first,
  }
}

const concerning = async ({ store, network, viewer }: Acting, now: Date): Promise<readonly ToRead[]> => {
  const from = await standpointsOf(viewer, network)
  if (!from) return []
  const { reader, terms } = from
  const today = dayOf(now)
  const shelves = await store.shelves(terms.map(({ manufacturerId }) => manufacturerId))
  const entries = shelves.flatMap((shelf, i) =>
    (shelf?.entries ?? []).flatMap((entry) => {
      const asked = isAddressed(entry.audience, reader, terms[i], today)
      return asked || oversees(entry.audience, reader, terms[i], today) ? [{ entry, asked }] : []
    }),
  )
  const signed = await store.signedBy(entries.map(({ entry }) => signatureOf(entry, reader, viewer)))
  return entries
    .map(({ entry, asked }, i) => ({ entry, position: positionOf(entry, asked && signed[i] === undefined) }))
    .sort((a, b) => (a.position < b.position ? -1 : 1))
}

const positionOf = ({ id, readBy, publishedOn }: ShelfEntry, isUnread: boolean): string =>
  isUnread ? `${UNREAD}#${readBy}#${id}` : `${REST}#${backwards(publishedOn)}#${id}`
