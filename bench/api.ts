import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../cdk/constructs/bundle'
import { functions } from '../functions/platform/functions'
import { startEngine } from '../local/engine'
import { localTableName, setEnvironment } from '../local/environment'
import { createTables } from '../local/provision'
import { KeySet, newKey, sign } from '../test/support/access/issuer'

type Handler = (event: unknown, context: unknown, callback: () => void) => Promise<{ statusCode: number; body: string }>

export interface Built {
  readonly file: string
  readonly bytes: number
}

export type Readable = Pick<Bench, 'as' | 'askBare'>

export interface Bench {
  readonly api: Built
  readonly bare: Built
  /** Sends an operation; an answer with errors is a failure of the bench. */
  askApi(query: string, variables?: object): Promise<Record<string, never>>
  /** The same as somebody else, by the claims of a token. */
  as(claims: Readonly<Record<string, unknown>>): Promise<Bench['askApi']>
  askBare(query: string, variables?: object): Promise<Record<string, never>>
  /** Both from their source files, whose names a profiler shows; as built they are one line of text. */
  readable(): Promise<Readable>
  /** What the API's handler is called with. */
  eventOf(question: object): object
  stop(): Promise<void>
}

const build = (name: string, entry: string, alias?: Parameters<typeof bundle>[2]): Built => {
  const { directory, bytes } = bundle(name, entry, alias)
  return { file: join(directory, 'index.mjs'), bytes }
}

const eventOf = (body: object, token?: string) => ({
  version: '2.0',
  rawPath: '/graphql',
  rawQueryString: '',
  headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
  requestContext: { http: { method: 'POST', path: '/graphql' } },
  body: JSON.stringify(body),
  isBase64Encoded: false,
})

const asker =
  (handler: Handler, token?: string) =>
  async (query: string, variables: object = {}) => {
    const { statusCode, body } = await handler(eventOf({ query, variables }, token), {}, () => {})
    const { data, errors } = JSON.parse(body)
    if (statusCode !== 200 || errors || /"userErrors":\[\{/.test(body)) throw new Error(`${statusCode}: ${body}`)
    return data
  }

/** Both handlers, built as they are deployed, on an engine and an issuer of their own. */
export const startBench = async (): Promise<Bench> => {
  // The baseline takes Apollo as it comes, which builds its schema with what stand-ins replace for ours.
  const [api, bare] = [build('bench-api', functions.graphql.entry), build('bench-bare', 'bench/bare.ts', {})]
  const [engine, key] = await Promise.all([startEngine(), newKey('bench')])
  const issuer = new KeySet([key])
  const queues = { endpoint: 'http://127.0.0.1', url: () => 'http://127.0.0.1' }
  setEnvironment({ dynamodbEndpoint: engine.endpoint, queues, issuer: 'http://127.0.0.1/bench' })
  const stop = async () => {
    await Promise.all([engine.stop(), issuer.stop()])
  }
  try {
    await Promise.all([createTables(engine.endpoint, localTableName), issuer.start()])
    const token = await sign(key, { role: 'PLATFORM' })
    const { handler: apiHandler } = await import(pathToFileURL(api.file).href)
    const { handler: bareHandler } = await import(pathToFileURL(bare.file).href)
    const asBy = (handler: Handler) => async (claims: Readonly<Record<string, unknown>>) =>
      asker(handler, await sign(key, claims))
    const readable = async (): Promise<Readable> => {
      const { handler: api } = await import('../functions/graphql/handler')
      const { handler: bare } = await import('./bare')
      return { as: asBy(api as unknown as Handler), askBare: asker(bare as unknown as Handler) }
    }
    return {
      as: asBy(apiHandler),
      readable,
      api,
      bare,
      askApi: asker(apiHandler, token),
      askBare: asker(bareHandler),
      eventOf: (question) => eventOf(question, token),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
