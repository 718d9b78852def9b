import DataLoader from 'dataloader'
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet'
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get'
import { ConditionCheck } from 'dynamodb-toolbox/entity/actions/transactCheck'
import { DeleteTransaction } from 'dynamodb-toolbox/entity/actions/transactDelete'
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut'
import { BatchGetCommand } from 'dynamodb-toolbox/table/actions/batchGet'
import { DomainError } from '../shared/errors'
import { readBatch } from './batch-get'
import { requestBehind } from './cause'
import type { Write } from './commit'
import { documentEntities, tables } from './tables'
import type { TableName } from './topology'

export interface Key {
  readonly pk: string
  readonly sk: string
}

/** What stands beside the document: index keys, and what streams and expiry read. Undefined leaves an index. */
export interface Beside {
  readonly kind?: string | undefined
  readonly state?: string | undefined
  readonly version?: number | undefined
  readonly expiresAt?: number | undefined
  readonly [indexKey: string]: string | number | undefined
}

export interface ReadOptions {
  /** Read the latest committed state: twice the read units. */
  readonly consistent?: boolean
}

const MAX_BATCH = 100

/** The caller's change was based on another version than the one that stands. */
export const staleVersion = (expected: number, actual: number): DomainError =>
  new DomainError('STALE_VERSION', ['input', 'version'], { expected, actual })

/** An id that a caller made up may lack a part of its key: nothing stands there, and DynamoDB would not even look. */
const isWhole = ({ pk, sk }: Key): boolean => pk !== '' && sk !== ''

/**
 * Documents of one shape in one table. Reads by key go through one loader per instance: keys asked for in the same tick
 * leave as one BatchGet (ceil(N/100)), one key alone as one GetItem. Make one instance per request.
 */
export class Documents<T> {
  private readonly loader = new DataLoader<Key, T | undefined, string>((keys) => this.getMany(keys), {
    cacheKeyFn: ({ pk, sk }) => `${pk}\n${sk}`,
    maxBatchSize: MAX_BATCH,
  })

  constructor(private readonly table: TableName) {}

  /** Cached and batched within this instance; eventually consistent. */
  load(key: Key): Promise<T | undefined> {
    return this.loader.load(key)
  }

  /** Forgets what was loaded, after a write. */
  forget(key: Key): void {
    this.loader.clear(key)
  }

  async get(key: Key, { consistent = false }: ReadOptions = {}): Promise<T | undefined> {
    if (!isWhole(key)) return undefined
    const { Item } = await documentEntities[this.table].build(GetItemCommand).key(key).options({ consistent }).send()
    return (Item as { doc: T } | undefined)?.doc
  }

  /** In the order of the keys; one BatchGet per hundred. */
  async getMany(keys: readonly Key[], { consistent = false }: ReadOptions = {}): Promise<(T | undefined)[]> {
    const [only] = keys
    if (!only) return []
    if (keys.length === 1) return [await this.get(only, { consistent })]
    if (!keys.every(isWhole)) return this.getWhole(keys, consistent)
    const chunks = Array.from({ length: Math.ceil(keys.length / MAX_BATCH) }, (_, i) =>
      keys.slice(i * MAX_BATCH, (i + 1) * MAX_BATCH),
    )
    return (await Promise.all(chunks.map((chunk) => this.getChunk(chunk, consistent)))).flat()
  }

  private async getWhole(keys: readonly Key[], consistent: boolean): Promise<(T | undefined)[]> {
    const found = await this.getMany(keys.filter(isWhole), { consistent })
    return keys.map((key) => (isWhole(key) ? found.shift() : undefined))
  }

  private async getChunk(keys: readonly Key[], consistent: boolean): Promise<(T | undefined)[]> {
    const requests = keys.map((key) => documentEntities[this.table].build(BatchGetRequest).key(key))
    const command = tables[this.table]
      .build(BatchGetCommand)
      .requests(...requests)
      .options({ consistent })
    return (await readBatch<{ doc: T }>(command)).map((found) => found?.doc)
  }

  /** Writes a new document; refused if the key is taken. */
  insert(key: Key, doc: T, beside: Beside, refusal?: Write['refusal']): Write {
    return this.put(key, doc, beside, { attr: 'pk', exists: false }, refusal)
  }

  /** Replaces the document at exactly this version; refused as STALE_VERSION otherwise. `beside.version` is the new one. */
  replace(key: Key, doc: T, beside: Beside, expectedVersion: number): Write {
    const refusal = (_found: unknown, actual = 0) => staleVersion(expectedVersion, actual)
    return this.put(key, doc, beside, { attr: 'version', eq: expectedVersion }, refusal)
  }

  /** Writes whatever is there; for derived documents that carry their own guard elsewhere in the transaction. */
  overwrite(key: Key, doc: T, beside: Beside = {}): Write {
    return this.put(key, doc, beside, undefined, undefined)
  }

  /** Writes nothing; refuses the transaction if the document is no longer at this version. */
  unchanged(key: Key, version: number, refusal: Error): Write {
    const check = documentEntities[this.table].build(ConditionCheck).key(key)
    return { transaction: check.condition({ attr: 'version', eq: version } as never), refusal }
  }

  /** Writes nothing; refuses the transaction if the key is taken by then. */
  absent(key: Key, refusal: Error): Write {
    const check = documentEntities[this.table].build(ConditionCheck).key(key)
    return { transaction: check.condition({ attr: 'pk', exists: false } as never), refusal }
  }

  remove(key: Key): Write {
    return { transaction: documentEntities[this.table].build(DeleteTransaction).key(key) }
  }

  private put(
    key: Key,
    doc: T,
    beside: Beside,
    condition: { attr: 'pk'; exists: false } | { attr: 'version'; eq: number } | undefined,
    refusal: Write['refusal'] | undefined,
  ): Write {
    // Where no stream tells of the kind, nobody would read it: some 20 bytes an item.
    const cause = beside.kind === undefined ? undefined : requestBehind()
    const named = { ...beside, ...(cause ? { cause } : {}), ...key, doc }
    const put = documentEntities[this.table].build(PutTransaction).item(named as never)
    return {
      transaction: condition
        ? put.options({ condition: condition as never, returnValuesOnConditionFalse: 'ALL_OLD' })
        : put,
      ...(refusal ? { refusal } : {}),
    }
  }
}
