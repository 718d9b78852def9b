import {
  Aws,
  CfnCondition,
  CfnOutput,
  CfnParameter,
  CfnResource,
  CfnRule,
  Fn,
  type ICfnConditionExpression,
  Stack,
  Token,
} from 'aws-cdk-lib'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { envName } from '../../functions/platform/env'
import { StaffPool } from './staff-pool'

/** Plain HTTP only to the machine itself, where the emulated stack runs. */
const ISSUER = 'https://[^ ]+|http://127\\.0\\.0\\.1:[0-9]+[^ ]*'

/**
 * Whose tokens the API believes. Parameters name any OIDC issuer; where there is Cognito and OidcIssuer is empty, a user
 * pool of the stack's own is made. In China regions there are no user pools: the parameters are then required.
 */
export class Issuer extends Construct {
  private readonly environment: Readonly<Record<string, string>>

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const { region } = Stack.of(this)
    const hasCognito = Token.isUnresolved(region) || !region.startsWith('cn-')
    const issuer = this.parameter('OidcIssuer', ISSUER, hasCognito, 'Issuer (iss) of the tokens')
    const audience = this.parameter('OidcAudience', '[^ ]+', hasCognito, 'Audience (aud) of the tokens')
    const jwksUri = this.parameter('OidcJwksUri', ISSUER, true, "The issuer's keys, if not at /.well-known/jwks.json")

    const given = { issuer: issuer.valueAsString, audience: audience.valueAsString, claimPrefix: '' }
    const effective = hasCognito ? this.orPool(given) : given
    const hasJwksUri = this.condition('HasJwksUri', Fn.conditionNot(Fn.conditionEquals(jwksUri.valueAsString, '')))
    this.environment = {
      [envName.issuer]: effective.issuer,
      [envName.audience]: effective.audience,
      [envName.jwksUri]: choose(hasJwksUri, jwksUri.valueAsString, Aws.NO_VALUE),
      ...(effective.claimPrefix ? { [envName.claimPrefix]: effective.claimPrefix } : {}),
    }
    new CfnRule(this, 'AudienceOfIssuer', {
      ruleCondition: Fn.conditionNot(Fn.conditionEquals(issuer.valueAsString, '')),
      assertions: [
        {
          assert: Fn.conditionNot(Fn.conditionEquals(audience.valueAsString, '')),
          assertDescription: 'OidcAudience is required with OidcIssuer',
        },
      ],
    })
  }

  configure(fn: LambdaFunction): void {
    for (const [name, value] of Object.entries(this.environment)) fn.addEnvironment(name, value)
  }

  private orPool(given: IssuerValues): IssuerValues {
    const usePool = this.condition('UseCognito', Fn.conditionEquals(given.issuer, ''))
    const pool = new StaffPool(this, 'pool')
    for (const child of pool.node.findAll()) {
      if (CfnResource.isCfnResource(child)) child.cfnOptions.condition = usePool
      if (child instanceof CfnOutput) child.condition = usePool
    }
    return {
      issuer: choose(usePool, pool.issuer, given.issuer),
      audience: choose(usePool, pool.audience, given.audience),
      claimPrefix: choose(usePool, pool.claimPrefix, Aws.NO_VALUE),
    }
  }

  private parameter(name: string, pattern: string, mayBeEmpty: boolean, description: string): CfnParameter {
    const parameter = new CfnParameter(this, name, {
      type: 'String',
      description: mayBeEmpty ? `${description} (may be empty)` : description,
      allowedPattern: `^(${pattern})${mayBeEmpty ? '?' : ''}$`,
      ...(mayBeEmpty ? { default: '' } : {}),
    })
    parameter.overrideLogicalId(name)
    return parameter
  }

  private condition(name: string, expression: ICfnConditionExpression): CfnCondition {
    const condition = new CfnCondition(this, name, { expression })
    condition.overrideLogicalId(name)
    return condition
  }
}

interface IssuerValues {
  readonly issuer: string
  readonly audience: string
  readonly claimPrefix: string
}

const choose = (condition: CfnCondition, ifTrue: string, ifFalse: string): string =>
  Token.asString(Fn.conditionIf(condition.logicalId, ifTrue, ifFalse))
