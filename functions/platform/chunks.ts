import { commit, type Write } from './commit'
import { Documents, type Key } from './documents'
import type { Page, PageRequest } from './page'
import type { TableName } from './topology'

const CHUNK = 100
/** What a transaction takes, and of chunks, which are large. */
const MAX_WRITES = 100
const MAX_CHUNKS = 20

/**
 * Writes what belongs to each item, as many items as a transaction takes at once.
 *
 * @param most writes of a transaction; of an item alone there may be no more
 */
export const commitEach = async <T>(
  items: readonly T[],
  writesOf: (item: T) => readonly Write[],
  most = MAX_WRITES,
): Promise<void> => {
  let batch: Write[] = []
  for (const item of items) {
    const writes = writesOf(item)
    if (batch.length + writes.length > most) {
      await commit(batch)
      batch = []
    }
    batch.push(...writes)
  }
  if (batch.length > 0) await commit(batch)
}

/** A long list that belongs to one object, written once and kept a hundred entries to a document: `<name>#<n>` in its partition. */
export class Chunks<T> {
  private readonly documents: Documents<readonly T[]>

  constructor(
    table: TableName,
    private readonly pkOf: (id: string) => string,
    private readonly name: string,
  ) {
    this.documents = new Documents(table)
  }

  /** 1 transaction per 2 000 entries. The same again changes nothing. */
  save(id: string, all: readonly T[]): Promise<void> {
    const chunks = Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, i) =>
      all.slice(i * CHUNK, (i + 1) * CHUNK),
    )
    return commitEach(
      chunks.map((chunk, i) => this.documents.overwrite(this.keyOf(id, i), chunk)),
      (write) => [write],
      MAX_CHUNKS,
    )
  }

  /** 1 BatchGet of 2, or 1 GetItem. @param count of all, as the object itself says */
  async page(id: string, count: number, { first, after }: PageRequest): Promise<Page<T>> {
    const from = after === undefined ? 0 : Number(after) + 1
    const to = Math.min(from + first, count)
    if (!(from < to)) return { rows: [], hasNextPage: false }
    const chunk = Math.floor(from / CHUNK)
    const chunks = Array.from({ length: Math.floor((to - 1) / CHUNK) - chunk + 1 }, (_, i) => chunk + i)
    const found = await this.documents.getMany(chunks.map((n) => this.keyOf(id, n)))
    const rows = found
      .flatMap((some) => some ?? [])
      .map((node, i) => ({ node, position: String(chunk * CHUNK + i) }))
      .slice(from - chunk * CHUNK, to - chunk * CHUNK)
    return { rows, hasNextPage: to < count }
  }

  /** All of them, a hundred at a time: 1 GetItem each. */
  async *each(id: string): AsyncGenerator<readonly T[]> {
    for (let i = 0; ; i += 1) {
      const chunk = await this.documents.get(this.keyOf(id, i), { consistent: true })
      if (!chunk) return
      yield chunk
    }
  }

  private keyOf(id: string, chunk: number): Key {
    return { pk: this.pkOf(id), sk: `${this.name}#${String(chunk).padStart(5, '0')}` }
  }
}
