import { Entity } from 'dynamodb-toolbox/entity'
import { any } from 'dynamodb-toolbox/schema/any'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import { Table } from 'dynamodb-toolbox/table'
import { documentClient } from './dynamo'
import { env } from './env'
import { tables as definitions, type TableName } from './topology'

const key = (name: string) => ({ name, type: 'string' as const })

const newTable = (name: TableName) => {
  const indexes = Object.entries(definitions[name].indexes).map(([index, { partition, sort }]) => [
    index,
    { type: 'global' as const, partitionKey: key(partition), sortKey: key(sort) },
  ])
  const table = new Table({
    name: () => env.table(name),
    partitionKey: key('pk'),
    sortKey: key('sk'),
    indexes: Object.fromEntries(indexes) as Record<
      string,
      { type: 'global'; partitionKey: ReturnType<typeof key>; sortKey: ReturnType<typeof key> }
    >,
  })
  table.getDocumentClient = documentClient
  return table
}

/** How every item is told apart: by its keys as they are, with nothing of the library's own beside them. */
export const plainItem = {
  entityAttribute: false,
  timestamps: false,
  computeKey: ({ pk, sk }: { pk: string; sk: string }) => ({ pk, sk }),
} as const

/** One item shape for every document: keys and index keys beside it, the domain object whole under `doc`. */
const newEntity = (name: TableName) => {
  const indexKeys = Object.values(definitions[name].indexes).flatMap(({ partition, sort }) => [partition, sort])
  return new Entity({
    name: `${name}Document`,
    table: tables[name],
    ...plainItem,
    schema: item({
      pk: string().key(),
      sk: string().key(),
      ...Object.fromEntries(indexKeys.map((attribute) => [attribute, string().optional()])),
      /** What kind of document, where a stream consumer or a reader must tell. */
      kind: string().optional(),
      /** A document's state where stream filters need it. */
      state: string().optional(),
      /** The request behind the last change, for what streams lead to. */
      cause: string().optional(),
      version: number().optional(),
      expiresAt: number().optional(),
      doc: any(),
    }),
  })
}

export const tables = {
  Manufacturers: newTable('Manufacturers'),
  Providers: newTable('Providers'),
  ServicePoints: newTable('ServicePoints'),
  Orders: newTable('Orders'),
  Insights: newTable('Insights'),
  Notices: newTable('Notices'),
  Parts: newTable('Parts'),
  Complaints: newTable('Complaints'),
  Evidence: newTable('Evidence'),
  Exports: newTable('Exports'),
} satisfies Record<TableName, Table>

export const documentEntities = {
  Manufacturers: newEntity('Manufacturers'),
  Providers: newEntity('Providers'),
  ServicePoints: newEntity('ServicePoints'),
  Orders: newEntity('Orders'),
  Insights: newEntity('Insights'),
  Notices: newEntity('Notices'),
  Parts: newEntity('Parts'),
  Complaints: newEntity('Complaints'),
  Evidence: newEntity('Evidence'),
  Exports: newEntity('Exports'),
}
