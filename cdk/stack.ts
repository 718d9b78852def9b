import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Alarms } from './constructs/alarms'
import { Api } from './constructs/api'
import { Board } from './constructs/board'
import { Functions } from './constructs/functions'
import { Issuer } from './constructs/issuer'
import { ObjectBucket } from './constructs/object-bucket'
import { PersonalDataKey } from './constructs/personal-data-key'
import { PortalOrigins } from './constructs/portal-origins'
import { Queues } from './constructs/queues'
import { Schedules } from './constructs/schedules'
import { Tables } from './constructs/tables'
import { Triggers } from './constructs/triggers'

/** Wiring only: what there is stands in functions/platform/topology.ts, how it is built in the constructs. */
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
    new PersonalDataKey(this, 'PersonalDataKey').configure(functions.api)
    const api = new Api(this, 'Api', functions.api, origins)

    const watched = { api, functions, queues, schedules, streamed: triggers.streamed }
    new Alarms(this, 'Alarms', watched)
    new Board(this, 'Board', watched)
  }
}
