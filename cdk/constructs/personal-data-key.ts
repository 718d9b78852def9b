import { RemovalPolicy } from 'aws-cdk-lib'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import { envName } from '../../functions/platform/env'
import { acknowledge } from './acknowledge'

/** The key customers' phone numbers are hashed with. Made once, kept for good: docs/adr/0005-personal-data-key.md. */
export class PersonalDataKey extends Construct {
  private readonly secret: Secret

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.secret = new Secret(this, 'secret', {
      description: 'Keyed hash of phone numbers. Losing or changing it parts customers from their orders.',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    })
    acknowledge(
      this.secret,
      'AwsSolutions-SMG4',
      'Hashes under it are keys in the tables: a new key needs every one rewritten.',
    )
  }

  /** The template holds a reference; CloudFormation puts the value in when it deploys. */
  configure(fn: LambdaFunction): void {
    fn.addEnvironment(envName.personalDataKey, this.secret.secretValue.unsafeUnwrap())
  }
}
