import { join } from 'node:path'
import { openCheckpoints } from './checkpoints'
import { birthOf, type DataDir, IN_MEMORY, takeDataDir } from './data-dir'
import { type Engine, startEngine } from './engine'
import { localTableName, setEnvironment } from './environment'
import { holdToRights } from './function-rights'
import { type Functions, type ImportEntry, loadFunctions } from './functions'
import { startHttp } from './http'
import { type Issuer, openIssuer } from './issuer'
import { once } from './once'
import { startPollers } from './pollers'
import { createTables } from './provision'
import { type Queues, startQueues } from './queues'
import { routesOf } from './routes'
import { startScheduler } from './scheduler'

export interface StackOptions {
  /** 0 takes any free port. Default 4000. */
  readonly port?: number
  /** Directory to keep data in, or `:memory:`. Default `:memory:`. */
  readonly dataDir?: string
  /** Use this DynamoDB-compatible engine instead of starting one. */
  readonly dynamodbEndpoint?: string | undefined
  /** Runs when everything works but before `/health` says so, e.g. to load demo data. */
  readonly prepare?: (stack: Stack) => Promise<void>
  /** Where the functions' modules come from; the project's own by default. */
  readonly importEntry?: ImportEntry
}

export interface Stack {
  /** e.g. `http://localhost:4000` */
  readonly url: string
  /** Where this stack keeps its files; temporary when in memory. */
  readonly dataDir: string
  readonly dynamodbEndpoint: string
  readonly queues: Pick<Queues, 'endpoint' | 'url'>
  readonly issuer: Issuer
  /** The real handlers, e.g. `functions['plan-callbacks']({ at })`. */
  readonly functions: Functions
  /** Ends all it started and frees the data directory. */
  stop(): Promise<void>
}

/**
 * Starts the whole platform on this machine from the same handlers and definitions as a deployment. One stack per
 * process: handlers read their environment from it.
 */
export const startStack = async (options: StackOptions = {}): Promise<Stack> => {
  const cleanups: (() => unknown)[] = []
  const stop = once(async () => {
    for (const cleanup of cleanups.reverse()) await cleanup()
  })
  try {
    return await start(options, cleanups, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

/** What is started pushes its end to `cleanups`, so that a failure half way leaves nothing behind. */
const start = async (options: StackOptions, cleanups: (() => unknown)[], stop: () => Promise<void>): Promise<Stack> => {
  const dir = await takeDataDir(options.dataDir ?? IN_MEMORY)
  cleanups.push(dir.release)

  const routes = routesOf()
  const http = await startHttp(options.port ?? 4000, routes.route)
  cleanups.push(http.stop)
  const url = `http://localhost:${http.port}`
  dir.note({ url })

  const engine = await engineFor(options, dir)
  cleanups.push(engine.stop)
  dir.note({ dynamodbEndpoint: engine.endpoint })
  const queues = await startQueues({ dataDir: dir.inMemory ? undefined : join(dir.path, 'queues') })
  cleanups.push(queues.stop)
  dir.note({ queueEndpoint: queues.endpoint })
  await createTables(engine.endpoint, localTableName)
  const issuer = await openIssuer(`${url}/issuer`, dir.path)
  setEnvironment({ dynamodbEndpoint: engine.endpoint, queues, issuer: issuer.url })

  holdToRights()
  const functions = await loadFunctions(options.importEntry)
  const pollers = await startPollers({
    dynamodbEndpoint: engine.endpoint,
    tableName: localTableName,
    queues,
    functions,
    checkpoints: openCheckpoints(join(dir.path, CHECKPOINTS)),
  })
  cleanups.push(pollers.stop)

  const stack = { url, dataDir: dir.path, dynamodbEndpoint: engine.endpoint, queues, issuer, functions, stop }
  routes.serve({ functions, issuer })
  await options.prepare?.(stack)
  cleanups.push(startScheduler(functions).stop)
  // First of all when stopping: requests under way still need the rest.
  cleanups.push(http.stop)
  routes.ready()
  return stack
}

const CHECKPOINTS = 'checkpoints.json'

const engineFor = async ({ dynamodbEndpoint }: StackOptions, dir: DataDir): Promise<Engine> => {
  if (dynamodbEndpoint) return { endpoint: dynamodbEndpoint, stop: async () => {} }
  return startEngine({
    dbPath: dir.inMemory ? undefined : join(dir.path, 'dynamodb.sqlite'),
    onSpawn: (pid) => dir.note({ engine: { pid, bornAt: birthOf(pid) ?? '' } }),
  })
}
