import { RemovalPolicy } from 'aws-cdk-lib'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge'

export interface FunctionSecretProps {
  /** What it is for, and what losing or changing it does. */
  readonly description: string
  /** Name of the environment variable that gives it to a function. */
  readonly variable: string
  /** Why it does not rotate. */
  readonly kept: string
}

/** A key of the platform's own. Made once, kept for good: docs/adr/0005-personal-data-key.md. */
export class FunctionSecret extends Construct {
  private readonly secret: Secret

  constructor(
    scope: Construct,
    id: string,
    private readonly props: FunctionSecretProps,
  ) {
    super(scope, id)
    this.secret = new Secret(this, 'secret', {
      description: props.description,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    })
    acknowledge(this.secret, 'AwsSolutions-SMG4', props.kept)
  }

  /** The template holds a reference; CloudFormation puts the value in when it deploys. */
  configure(fn: LambdaFunction): void {
    fn.addEnvironment(this.props.variable, this.secret.secretValue.unsafeUnwrap())
  }
}
