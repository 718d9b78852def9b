import type { Page, PageRequest, Row } from '../platform/page'
import { DomainError, ensure } from '../shared/errors'

export const MAX_PAGE = 100

interface PageArguments {
  readonly first: number
  readonly after?: string | null | undefined
}

/** A cursor is a sort position within one named list: it carries no key, so a forged one opens no other partition. */
const encodeCursor = (list: string, position: string): string =>
  Buffer.from(`${list}\n${position}`).toString('base64url')

const decodeCursor = (list: string, cursor: string): string => {
  const [name, position, ...rest] = Buffer.from(cursor, 'base64url').toString().split('\n')
  if (name !== list || !position || rest.length > 0) throw new DomainError('INVALID_CURSOR', ['after'])
  return position
}

/** What a store needs for a page, checked. `list` names the list, so that a cursor works nowhere else. */
export const pageRequest = (list: string, { first, after }: PageArguments): PageRequest => {
  ensure(first >= 1 && first <= MAX_PAGE, 'PAGE_TOO_LARGE', ['first'], { actual: first, limit: MAX_PAGE })
  return { first, after: after ? decodeCursor(list, after) : undefined }
}

/**
 * A Relay connection from a page.
 *
 * @param visible what of the page the viewer may see; the page ends where it was cut all the same, so that one of which
 *                nothing is visible is no dead end
 */
export const connection = <T>(
  list: string,
  { rows, hasNextPage }: Page<T>,
  { after }: PageRequest,
  visible: (node: T) => boolean = () => true,
) => {
  const last = rows.at(-1)
  const seen = rows.filter(({ node }) => visible(node))
  const edges = seen.map(({ node, position }) => ({ node, cursor: encodeCursor(list, position) }))
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: last ? encodeCursor(list, last.position) : null,
    },
  }
}

/** A page of a named list, read and made a connection. */
export const paged = async <T>(
  list: string,
  args: PageArguments,
  read: (page: PageRequest) => Page<T> | Promise<Page<T>>,
  visible?: (node: T) => boolean,
) => {
  const page = pageRequest(list, args)
  return connection(list, await read(page), page, visible)
}

/** A page of entries that are all at hand, in the order of their positions. */
export const pageAmong = <T>(
  entries: readonly T[],
  positionOf: (entry: T) => string,
  { first, after = '' }: PageRequest,
): Page<T> => {
  const ahead = entries.map((node) => ({ node, position: positionOf(node) })).filter(({ position }) => position > after)
  return { rows: ahead.slice(0, first), hasNextPage: ahead.length > first }
}

/** Reads of one page at most. */
const MAX_READS = 4

/**
 * A page with as many rows that are shown as were asked for, of a list that holds others too: it is read on until there are
 * enough, in steps of a hundred, four times at most. Hidden rows stay in the page, to be left out by `visible`, so that a
 * page of which hidden rows used up the reads is short, but no dead end.
 */
export const fullPage = async <T>(
  read: (page: PageRequest) => Promise<Page<T>>,
  isShown: (node: T) => boolean,
  { first, after }: PageRequest,
): Promise<Page<T>> => {
  const rows: Row<T>[] = []
  const shown = () => rows.filter(({ node }) => isShown(node))
  let more = true
  for (let reads = 0; more && shown().length < first && reads < MAX_READS; reads += 1) {
    const page = await read({ first: reads === 0 ? first : MAX_PAGE, after: rows.at(-1)?.position ?? after })
    rows.push(...page.rows)
    more = page.hasNextPage && page.rows.length > 0
  }
  const last = shown()[first - 1]
  const cut = last ? rows.slice(0, rows.indexOf(last) + 1) : rows
  return { rows: cut, hasNextPage: more || shown().length > first }
}
