import { RemovalPolicy } from 'aws-cdk-lib'
import {
  type Attribute,
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb'
import { Grant } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { envName } from '../../functions/platform/env'
import { type Granted, onTable } from '../../functions/platform/rights'
import {
  tables as definitions,
  type IndexDefinition,
  keyAttributes,
  type TableDefinition,
  type TableName,
} from '../../functions/platform/topology'
import { mapValues } from './map-values'

/** The tables, and the one way to give a function access to one: rights and the table's name together. */
export class Tables extends Construct {
  private readonly tables: Record<TableName, TableV2>

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.tables = mapValues(definitions, (definition, name) => this.newTable(name, definition))
  }

  /** Each right on its own resource, an index by its name: the library's grants give `index/*`, and with it those to come. */
  grant(fn: LambdaFunction, name: TableName, granted: readonly Granted<string>[]): void {
    const { tableName, tableArn } = this.tables[name]
    fn.addEnvironment(envName.table(name), tableName)
    for (const { actions, resource } of onTable(name, granted)) {
      const resourceArns = [`${tableArn}${resource.slice(name.length)}`]
      Grant.addToPrincipal({ grantee: fn, actions: [...actions], resourceArns })
    }
  }

  of(name: TableName): TableV2 {
    return this.tables[name]
  }

  /** No physical name: a retained table must not stand in the way of a stack made anew, e.g. in a restore. */
  private newTable(name: TableName, definition: TableDefinition): TableV2 {
    return new TableV2(this, name, {
      partitionKey: key(keyAttributes.partition),
      sortKey: key(keyAttributes.sort),
      timeToLiveAttribute: keyAttributes.expiry,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(definition.stream ? { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES } : {}),
      globalSecondaryIndexes: Object.entries(definition.indexes).map(([index, shape]) => indexProps(index, shape)),
    })
  }
}

const key = (name: string): Attribute => ({ name, type: AttributeType.STRING })

const indexProps = (
  indexName: string,
  { partition, sort, projection }: IndexDefinition,
): GlobalSecondaryIndexPropsV2 => ({
  indexName,
  partitionKey: key(partition),
  sortKey: key(sort),
  projectionType: projection === 'all' ? ProjectionType.ALL : ProjectionType.KEYS_ONLY,
})
