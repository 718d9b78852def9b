import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { SanbaoStack } from './stack'

/** `npx cdk synth`; another region, and with it the partition, by `-c region=cn-north-1`. */
const app = new App()
const region: unknown = app.node.tryGetContext('region') ?? process.env.CDK_DEFAULT_REGION
const account = process.env.CDK_DEFAULT_ACCOUNT

new SanbaoStack(app, 'Sanbao', {
  description: 'After-sales service platform: GraphQL API, tables, streams, queues, schedules',
  env: { ...(typeof region === 'string' ? { region } : {}), ...(account ? { account } : {}) },
})
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
