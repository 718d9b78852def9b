import { CfnCondition, CfnParameter, Fn } from 'aws-cdk-lib'
import type { CfnApi, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { Construct } from 'constructs'

const ORIGIN = 'https://[^ ,/]+'
const PREFLIGHT_SECONDS = 3600

/** Which web portals may call the API from a browser: named one by one by a parameter, none by default, never all. */
export class PortalOrigins extends Construct {
  constructor(scope: Construct, id: string, http: HttpApi) {
    super(scope, id)
    const origins = new CfnParameter(this, 'PortalOrigins', {
      type: 'String',
      description: 'Origins of browser portals, comma-separated, e.g. https://portal.example.cn (may be empty)',
      allowedPattern: `^(${ORIGIN}(,${ORIGIN})*)?$`,
      default: '',
    })
    origins.overrideLogicalId('PortalOrigins')
    const given = new CfnCondition(this, 'HasPortalOrigins', {
      expression: Fn.conditionNot(Fn.conditionEquals(origins.valueAsString, '')),
    })
    given.overrideLogicalId('HasPortalOrigins')
    const cors = {
      AllowOrigins: Fn.split(',', origins.valueAsString),
      AllowMethods: ['POST', 'GET', 'OPTIONS'],
      AllowHeaders: ['authorization', 'content-type', 'accept-language'],
      MaxAge: PREFLIGHT_SECONDS,
    }
    const api = http.node.defaultChild as CfnApi
    api.addPropertyOverride('CorsConfiguration', { 'Fn::If': [given.logicalId, cors, { Ref: 'AWS::NoValue' }] })
  }
}
