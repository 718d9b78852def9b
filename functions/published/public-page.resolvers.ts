import { connection, fullPage, pageRequest } from '../graphql/connection'
import type { Page, PageRequest } from '../platform/page'
import { toGlobalId } from '../shared/ids'

/**
 * A page of a list of which what holds is shown, each entry made from what stands in the list.
 *
 * @param holds whether an entry holds today: the others leave no trace
 */
export const publicPage = async <T, N>(
  list: string,
  args: { readonly first: number; readonly after?: string | null | undefined },
  read: (page: PageRequest) => Promise<Page<T>>,
  holds: (entry: T) => boolean,
  show: (entry: T) => Promise<N> | N,
) => {
  const page = pageRequest(list, args)
  const { edges, pageInfo } = connection(list, await fullPage(read, holds, page), page, holds)
  const nodes = await Promise.all(edges.map(({ node }) => show(node)))
  return { edges: nodes.map((node, i) => ({ node, cursor: edges[i]?.cursor ?? '' })), pageInfo }
}

/** A company or a place as published: its id and its name, and nothing that leads further. */
export const partyOf = (type: string, { id, name }: { readonly id: string; readonly name: string }) => ({
  id: toGlobalId(type, id),
  name,
})
