import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { Grant } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type CfnBucket,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { envName } from '../../functions/platform/env'
import { type Granted, type ObjectDeed, onFolder } from '../../functions/platform/rights'
import {
  type BucketDefinition,
  type BucketName,
  buckets as definitions,
  type FolderName,
} from '../../functions/platform/topology'
import { acknowledge } from './acknowledge'
import { mapValues } from './map-values'
import type { PortalOrigins } from './portal-origins'

const PRIVATE: BucketProps = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
}

/** What browsers of portals send: a form, and the wish to read. */
const METHODS = ['POST', 'GET']

/** Files of the platform: evidence, exports, rejects. A function has the rights its definition names, by folder. */
export class ObjectBucket extends Construct {
  private readonly buckets: Record<BucketName, Bucket>

  constructor(scope: Construct, id: string, origins: PortalOrigins) {
    super(scope, id)
    const accessLog = new Bucket(this, 'access-log', {
      ...PRIVATE,
      lifecycleRules: [{ expiration: Duration.days(180) }],
    })
    acknowledge(accessLog, 'AwsSolutions-S1', 'It is the access log; logging its own writes would never end.')
    this.buckets = mapValues(definitions, (definition, name) => this.newBucket(name, definition, accessLog))
    for (const bucket of Object.values(this.buckets)) origins.admitTo(bucket.node.defaultChild as CfnBucket, METHODS)
    new CfnOutput(this, 'Name', { value: this.buckets.Objects.bucketName }).overrideLogicalId('ObjectBucket')
  }

  grant(fn: LambdaFunction, name: BucketName, folder: FolderName, granted: readonly Granted<ObjectDeed>[]): void {
    const bucket = this.buckets[name]
    fn.addEnvironment(envName.bucket(name), bucket.bucketName)
    // Nobody may list, so that keys, and what is there, stay unknown to a function that was not told them.
    const actions = onFolder(name, folder, granted).flatMap(({ actions }) => actions)
    Grant.addToPrincipal({ grantee: fn, actions, resourceArns: [bucket.arnForObjects(`${folder}/*`)] })
    const logicalId = Stack.of(this).getLogicalId(bucket.node.defaultChild as CfnBucket)
    acknowledge(
      fn.role ?? fn,
      `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${folder}/*]`,
      'Keys of objects are made at run time; the folder is named.',
    )
  }

  private newBucket(name: BucketName, { folders }: BucketDefinition, accessLog: Bucket): Bucket {
    const passing = Object.entries(folders).flatMap(([folder, { expireDays }]): LifecycleRule[] =>
      expireDays === undefined ? [] : [{ prefix: `${folder}/`, expiration: Duration.days(expireDays) }],
    )
    return new Bucket(this, name.toLowerCase(), {
      ...PRIVATE,
      versioned: true,
      serverAccessLogsBucket: accessLog,
      lifecycleRules: [
        { noncurrentVersionExpiration: Duration.days(90), abortIncompleteMultipartUploadAfter: Duration.days(7) },
        ...passing,
      ],
    })
  }
}
