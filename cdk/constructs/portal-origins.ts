import { CfnCondition, CfnParameter, Fn } from 'aws-cdk-lib'
import type { CfnApi, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import type { CfnBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'

const ORIGIN = 'https://[^ ,/]+'
const PREFLIGHT_SECONDS = 3600

/** Which web portals may call the API and the object store from a browser: named one by one by a parameter, none by default, never all. */
export class PortalOrigins extends Construct {
  private readonly origins: CfnParameter
  private readonly given: CfnCondition

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.origins = new CfnParameter(this, 'PortalOrigins', {
      type: 'String',
      description: 'Origins of browser portals, comma-separated, e.g. https://portal.example.cn (may be empty)',
      allowedPattern: `^(${ORIGIN}(,${ORIGIN})*)?$`,
      default: '',
    })
    this.origins.overrideLogicalId('PortalOrigins')
    this.given = new CfnCondition(this, 'HasPortalOrigins', {
      expression: Fn.conditionNot(Fn.conditionEquals(this.origins.valueAsString, '')),
    })
    this.given.overrideLogicalId('HasPortalOrigins')
  }

  admitToApi(http: HttpApi): void {
    const api = http.node.defaultChild as CfnApi
    api.addPropertyOverride(
      'CorsConfiguration',
      this.ifGiven({
        AllowOrigins: this.list(),
        AllowMethods: ['POST', 'GET', 'OPTIONS'],
        AllowHeaders: ['authorization', 'content-type', 'accept-language', 'apollo-require-preflight'],
        MaxAge: PREFLIGHT_SECONDS,
      }),
    )
  }

  /** Forms need no header of their own. */
  admitTo(bucket: CfnBucket, methods: readonly string[]): void {
    const rule = { AllowedOrigins: this.list(), AllowedMethods: methods, MaxAge: PREFLIGHT_SECONDS }
    bucket.addPropertyOverride('CorsConfiguration', this.ifGiven({ CorsRules: [rule] }))
  }

  private list(): string[] {
    return Fn.split(',', this.origins.valueAsString)
  }

  private ifGiven(cors: object): object {
    return { 'Fn::If': [this.given.logicalId, cors, { Ref: 'AWS::NoValue' }] }
  }
}
