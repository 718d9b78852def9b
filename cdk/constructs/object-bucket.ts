import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib'
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps, ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge'

const PRIVATE: BucketProps = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
}

/** Files of the platform: evidence, exports, rejects. No function has rights here until its definition names them. */
export class ObjectBucket extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id)
    const accessLog = new Bucket(this, 'access-log', {
      ...PRIVATE,
      lifecycleRules: [{ expiration: Duration.days(180) }],
    })
    acknowledge(accessLog, 'AwsSolutions-S1', 'It is the access log; logging its own writes would never end.')
    const bucket = new Bucket(this, 'objects', {
      ...PRIVATE,
      versioned: true,
      serverAccessLogsBucket: accessLog,
      lifecycleRules: [
        { noncurrentVersionExpiration: Duration.days(90), abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ],
    })
    new CfnOutput(this, 'Name', { value: bucket.bucketName }).overrideLogicalId('ObjectBucket')
  }
}
