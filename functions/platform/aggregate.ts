import type { Field } from '../shared/checks'
import { DomainError } from '../shared/errors'
import { Collection, type Stored } from './collection'
import { commit, type Write } from './commit'
import { type Request, recordOnce } from './once'

const nothingElse = async (): Promise<readonly Write[]> => []

/**
 * Documents of one kind, each read and changed alone.
 * Cost: create 1 transaction; change 1 consistent GetItem and 1 transaction. A transaction holds the idempotency record,
 * the document, what is kept along with it and the effects, which are more writes of the same transaction.
 */
export class Aggregate<T extends Stored> extends Collection<T> {
  /** Writes a new document once per request; refused with ALREADY_EXISTS if its key is taken. */
  create(
    request: Request,
    doc: T,
    field: Field = ['input'],
    effects: () => Promise<readonly Write[]> = nothingElse,
  ): Promise<T> {
    return this.once(request, async () => {
      const more = await effects()
      await commit([recordOnce(this.kind.table, request, doc.id), ...this.insertion(doc, field), ...more])
      return doc
    })
  }

  /** Writes a document whose id follows from what it stands for, unless it is there already: for records taken over. */
  async establish(doc: T): Promise<void> {
    try {
      await commit(this.insertion(doc, ['input']))
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'ALREADY_EXISTS') throw error
    }
  }

  /** Changes a document once per request. @param edit makes the next state of the document, or refuses */
  change(
    request: Request,
    id: string,
    edit: (current: T) => T,
    effects: (next: T, before: T) => Promise<readonly Write[]> = nothingElse,
  ): Promise<T> {
    return this.once(request, async () => {
      const current = await this.need(id, ['input', 'id'])
      const next = edit(current)
      const more = await effects(next, current)
      await commit([recordOnce(this.kind.table, request, id), ...this.replacement(next, current), ...more])
      return next
    })
  }

  /** Writes for a caller's own transaction. */
  replacement(next: T, before: T): Write[] {
    const write = this.documents.replace(this.kind.keyOf(next.id), next, this.beside(next), before.version)
    return [write, ...this.along(next, before)]
  }

  insertion(doc: T, field: Field): Write[] {
    const { keyOf, type } = this.kind
    const refusal = new DomainError('ALREADY_EXISTS', field, { what: type, id: doc.id })
    return [this.documents.insert(keyOf(doc.id), doc, this.beside(doc), refusal), ...this.along(doc, undefined)]
  }
}
