import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge'
import { LOG_RETENTION } from './log-retention'
import type { PortalOrigins } from './portal-origins'

/** No path and no query string: a GET carries its operation there, and with it perhaps a phone number. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  ip: '$context.identity.sourceIp',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  latencyMs: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
}

/** The HTTP API: /graphql and /health, to one function. */
export class Api extends Construct {
  readonly http: HttpApi

  constructor(scope: Construct, id: string, fn: LambdaFunction, origins: PortalOrigins) {
    super(scope, id)
    this.http = new HttpApi(this, 'http', { apiName: Stack.of(this).stackName, createDefaultStage: false })
    origins.admitToApi(this.http)
    const integration = new HttpLambdaIntegration('graphql', fn)
    this.http.addRoutes({ path: '/graphql', methods: [HttpMethod.POST, HttpMethod.GET], integration })
    this.http.addRoutes({ path: '/health', methods: [HttpMethod.GET], integration })
    acknowledge(
      this,
      'AwsSolutions-APIG4',
      'The function verifies the token: any OIDC issuer, a refusal in the language of GraphQL, the same code on every platform.',
    )

    const log = new LogGroup(this, 'log', { retention: LOG_RETENTION, removalPolicy: RemovalPolicy.DESTROY })
    new HttpStage(this, 'stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 500, burstLimit: 1000 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    })
    new CfnOutput(this, 'Endpoint', { value: this.http.apiEndpoint }).overrideLogicalId('ApiEndpoint')
  }
}
