import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { envName } from '../functions/platform/env'
import { Alarms } from './constructs/alarms'
import { Api } from './constructs/api'
import { Board } from './constructs/board'
import { FunctionSecret } from './constructs/function-secret'
import { Functions } from './constructs/functions'
import { Issuer } from './constructs/issuer'
import { ObjectBucket } from './constructs/object-bucket'
import { PortalOrigins } from './constructs/portal-origins'
import { Queues } from './constructs/queues'
import { Schedules } from './constructs/schedules'
import { Tables } from './constructs/tables'
import { Triggers } from './constructs/triggers'

/** Wiring only: what there is stands in functions/platform/{topology,functions,streams}.ts, how it is built in the constructs. */
export class SanbaoStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props)
    const tables = new Tables(this, 'Tables')
    const queues = new Queues(this, 'Queues')
    const origins = new PortalOrigins(this, 'PortalOrigins')
    const objects = new ObjectBucket(this, 'Objects', origins)
    const functions = new Functions(this, 'Functions', { tables, queues, objects })
    const triggers = new Triggers(this, 'Triggers', { functions, tables, queues })
    const schedules = new Schedules(this, 'Schedules', { functions, queues })

    new Issuer(this, 'Issuer').configure(functions.api)
    new FunctionSecret(this, 'PersonalDataKey', {
      description: 'Keyed hash of phone numbers. Losing or changing it parts customers from their orders.',
      variable: envName.personalDataKey,
      kept: 'Hashes under it are keys in the tables: a new key needs every one rewritten.',
    }).configure(functions.api)
    new FunctionSecret(this, 'LinkKey', {
      description: 'Signs customers’ links and the codes printed on units. Another one makes them all invalid.',
      variable: envName.linkKey,
      kept: 'Codes are printed on units for as long as the units live.',
    }).configure(functions.api)
    const webhookKey = new FunctionSecret(this, 'WebhookKey', {
      description: 'The secrets of webhook endpoints are derived from it. Another one changes them all at once.',
      variable: envName.webhookKey,
      kept: 'Receivers verify by secrets derived from it: with another key each of them would refuse what is sent.',
    })
    for (const fn of [functions.api, functions.all['send-webhooks']]) webhookKey.configure(fn)
    const api = new Api(this, 'Api', functions.api, origins)

    const watched = { api, functions, queues, schedules, streamed: triggers.streamed }
    new Alarms(this, 'Alarms', watched)
    new Board(this, 'Board', watched)
  }
}
