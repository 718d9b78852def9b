import { QueryCommand } from 'dynamodb-toolbox/table/actions/query'
import { tables } from './tables'
import { tables as definitions, type IndexName, type TableName } from './topology'

export interface PageRequest {
  /** 1 to 100, checked where the argument enters. */
  readonly first: number
  /** Sort position of the last row seen; it names no partition, so a forged one leads nowhere. */
  readonly after?: string | undefined
}

export interface Row<T> {
  readonly node: T
  readonly position: string
}

export interface Page<T> {
  readonly rows: readonly Row<T>[]
  readonly hasNextPage: boolean
}

export interface PageQuery<T extends TableName> {
  readonly table: T
  readonly index?: IndexName<T>
  readonly partition: string
  /** Only sort keys that begin with this. */
  readonly prefix?: string
  /** Newest first when sort keys grow with time. */
  readonly reverse?: boolean
  /** Read what was committed last, from the table itself: twice the read units. */
  readonly consistent?: boolean
}

/** The last in DynamoDB's order, which is that of UTF-8 bytes: names in rare ideographs stand beyond U+FFFF. */
const LAST_CHARACTER = '\u{10ffff}'

const before = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0

/** A position outside the list (a forged one) is moved to its nearest end, so that it never opens a neighbouring list. */
const within = (low: string, high: string, position: string): string => {
  if (before(position, low)) return low
  return before(high, position) ? high : position
}

/** One Query: a page of raw items of one partition, in order. The row after the page tells whether there is a next one. */
export const queryPage = async <T extends TableName>(
  query: PageQuery<T>,
  { first, after }: PageRequest,
): Promise<Page<Record<string, unknown>>> => {
  const { table, index, partition, prefix = '', reverse = false, consistent = false } = query
  const sort = index ? sortAttribute(table, index) : 'sk'
  const [low, high] = [prefix || ' ', prefix + LAST_CHARACTER]
  const from = reverse || after === undefined ? low : within(low, high, after)
  const to = reverse && after !== undefined ? within(low, high, after) : high
  const { Items = [], LastEvaluatedKey } = await tables[table]
    .build(QueryCommand)
    .query({ ...(index ? { index } : {}), partition, range: { between: [from, to] } } as never)
    // One more to know of a next page, one for the row at `after` itself: BETWEEN includes it.
    .options({ limit: first + (after === undefined ? 1 : 2), reverse, ...(consistent ? { consistent } : {}) } as never)
    .send()
  const rows = (Items as Record<string, unknown>[])
    .map((node) => ({ node, position: String(node[sort]) }))
    .filter((row) => row.position !== after)
  // The engine cuts a page at 1 MB: then there is more, though fewer rows came than were asked for.
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first || LastEvaluatedKey !== undefined }
}

const sortAttribute = (table: TableName, index: string): string => {
  const indexes: Record<string, { sort: string }> = definitions[table].indexes
  const found = indexes[index]
  if (!found) throw new Error(`Table ${table} has no index ${index}`)
  return found.sort
}

/** A page of documents from the table itself or from an index that projects them. */
export const documentPage = async <D>(
  query: { [T in TableName]: PageQuery<T> }[TableName],
  page: PageRequest,
): Promise<Page<D>> => {
  const { rows, hasNextPage } = await queryPage(query as PageQuery<TableName>, page)
  return { rows: rows.map(({ node, position }) => ({ node: (node as { doc: D }).doc, position })), hasNextPage }
}

const KEPT_PAGE = 100
const MAX_PAGES_READ = 20

/**
 * A page of those that are kept: read on until it is full, and for one more to tell of a next page, so that nothing dropped
 * shows in it. 1 read a hundred rows; 2 000 rows are looked through at most.
 */
export const keptPage = async <T>(
  read: (page: PageRequest) => Promise<Page<T>>,
  keep: (node: T) => boolean,
  { first, after }: PageRequest,
): Promise<Page<T>> => {
  const kept: Row<T>[] = []
  let position = after
  for (let pages = 0; pages < MAX_PAGES_READ && kept.length <= first; pages += 1) {
    const { rows, hasNextPage } = await read({ first: KEPT_PAGE, after: position })
    kept.push(...rows.filter(({ node }) => keep(node)))
    position = rows.at(-1)?.position
    if (!hasNextPage || position === undefined) break
  }
  return { rows: kept.slice(0, first), hasNextPage: kept.length > first }
}

/** Every row of a partition, page by page: bounded memory, for jobs. */
export async function* queryAll<T extends TableName>(
  query: PageQuery<T>,
  pageSize = 1000,
): AsyncGenerator<Record<string, unknown>> {
  for (let after: string | undefined, more = true; more; ) {
    const page = await queryPage(query, { first: pageSize, after })
    for (const { node } of page.rows) yield node
    after = page.rows.at(-1)?.position
    more = page.hasNextPage && after !== undefined
  }
}

/** Every node of a list that is read in pages: bounded memory, for jobs and sums. */
export async function* everyNode<T>(read: (page: PageRequest) => Promise<Page<T>>, first = 100): AsyncGenerator<T> {
  for (let after: string | undefined, more = true; more; ) {
    const { rows, hasNextPage } = await read({ first, after })
    for (const { node } of rows) yield node
    after = rows.at(-1)?.position
    more = hasNextPage && after !== undefined
  }
}

/** All of them at once: for lists that are short by a rule of the domain. */
export const collected = async <T>(nodes: AsyncGenerator<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const node of nodes) all.push(node)
  return all
}
