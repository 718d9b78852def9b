import { keyAttributes, type TableName, tables } from '../../functions/platform/topology'
import { logicalId, resourcesOf } from './template'

const TYPE = 'AWS::DynamoDB::GlobalTable'
const propertiesOf = (name: string) => resourcesOf(TYPE)[logicalId(TYPE, `Tables/${name}`)]?.Properties ?? {}
const keys = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
]

test('the stack has the tables of the topology and no others', () => {
  expect(Object.keys(resourcesOf(TYPE)).sort()).toEqual(
    Object.keys(tables)
      .map((name) => logicalId(TYPE, `Tables/${name}`))
      .sort(),
  )
})

describe.each(Object.keys(tables) as TableName[])('table %s', (name) => {
  const definition = tables[name]

  test('has the keys, the expiry and the stream of its definition', () => {
    expect(propertiesOf(name)).toMatchObject({
      KeySchema: keys(keyAttributes.partition, keyAttributes.sort),
      TimeToLiveSpecification: { AttributeName: keyAttributes.expiry, Enabled: true },
      BillingMode: 'PAY_PER_REQUEST',
    })
    expect(propertiesOf(name).StreamSpecification).toEqual(
      definition.stream ? { StreamViewType: 'NEW_AND_OLD_IMAGES' } : undefined,
    )
  })

  test('has the indexes of its definition with their projection', () => {
    expect(propertiesOf(name).GlobalSecondaryIndexes ?? []).toEqual(
      Object.entries(definition.indexes).map(([IndexName, { partition, sort, projection }]) => ({
        IndexName,
        KeySchema: keys(partition, sort),
        Projection: { ProjectionType: projection === 'all' ? 'ALL' : 'KEYS_ONLY' },
      })),
    )
  })

  test('survives mistakes: encrypted, recoverable, protected, retained', () => {
    expect(propertiesOf(name)).toMatchObject({
      SSESpecification: { SSEEnabled: true },
      Replicas: [
        { DeletionProtectionEnabled: true, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
      ],
    })
    expect(resourcesOf(TYPE)[logicalId(TYPE, `Tables/${name}`)]?.DeletionPolicy).toBe('Retain')
  })
})
