import type { Page, PageRequest } from '../platform/page'
import { canonicalJson } from '../shared/canonical'
import type { Entry, Happening } from '../shared/journal'
import { seesSigner } from '../shared/masks'
import { paged } from './connection'
import type { LogEntryResolvers } from './generated/types'

/** The `log` field of a journaled object: a page of its entries, oldest first; 1 Query. */
export const logPage = (
  { id }: { readonly id: string },
  args: { readonly first: number; readonly after?: string | null | undefined },
  entryPage: (id: string, page: PageRequest) => Promise<Page<Entry<Happening>>>,
) => paged(`log:${id}`, args, (page) => entryPage(id, page))

export const logEntry = {
  action: ({ event }) => event.type,
  detail: ({ event }) => canonicalJson(event),
  by: ({ by, role }, _args, { viewer }) => (seesSigner(viewer, role) ? by : null),
} satisfies LogEntryResolvers
