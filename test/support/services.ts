import { envName } from '../../functions/platform/env'
import { startEngine } from '../../local/engine'
import { localTableName, setEnvironment } from '../../local/environment'
import { createTables } from '../../local/provision'
import { startQueues } from '../../local/queues'

export const testIssuer = 'http://127.0.0.1/test-issuer'

/** One in-memory engine and one queue server for every test file; each test makes a tenant of its own. */
export const startServices = async (): Promise<{ stop(): Promise<void> }> => {
  const given = process.env[envName.dynamodbEndpoint]
  const [engine, queues] = await Promise.all([
    given ? { endpoint: given, stop: async () => {} } : startEngine(),
    startQueues(),
  ])
  await createTables(engine.endpoint, localTableName)
  setEnvironment({ dynamodbEndpoint: engine.endpoint, queues, issuer: testIssuer })
  return {
    stop: async () => {
      await Promise.all([engine.stop(), queues.stop()])
    },
  }
}
