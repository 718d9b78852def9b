import type { Context } from 'aws-lambda'
import { type FunctionDefinition, type FunctionName, functions } from '../functions/platform/functions'
import { localRegion } from './credentials'
import { asFunction } from './function-rights'

/** A Lambda function as its trigger sees it: an event in, a response out, a throw for a fault. */
export type Invoke = (event: unknown) => Promise<unknown>

export type Functions = Readonly<Record<FunctionName, Invoke>>

type LambdaHandler = (event: unknown, context: Context) => unknown

/** Imports the module of a function's entry, given from the project's root. */
export type ImportEntry = (entry: string) => Promise<{ handler: LambdaHandler }>

const fromRoot: ImportEntry = (entry) => import(new URL(`../${entry}`, import.meta.url).href)

/**
 * The real handlers of the topology. Call it after the environment is set: modules may read it when they are loaded.
 *
 * @throws an error that names the function whose module cannot be loaded
 */
export const loadFunctions = async (importEntry: ImportEntry = fromRoot): Promise<Functions> => {
  const names = Object.keys(functions) as FunctionName[]
  const loaded = names.map(async (name) => [name, await loadFunction(name, importEntry)] as const)
  return Object.fromEntries(await Promise.all(loaded)) as unknown as Functions
}

/** One of them. */
export const loadFunction = async (name: FunctionName, importEntry: ImportEntry = fromRoot): Promise<Invoke> => {
  const definition: FunctionDefinition = functions[name]
  const module = await importEntry(definition.entry).catch((cause) => {
    throw new Error(`The function ${name} (${definition.entry}) cannot be loaded`, { cause })
  })
  if (typeof module.handler !== 'function') throw new Error(`${definition.entry} exports no handler`)
  return (event) => asFunction(name, () => withinTimeout(name, definition, module.handler, event))
}

/** Lambda ends a function at its timeout; here it can only be given up on, so that its trigger goes on as in Lambda. */
const withinTimeout = async (
  name: string,
  { timeoutSeconds, memoryMb }: FunctionDefinition,
  handler: LambdaHandler,
  event: unknown,
): Promise<unknown> => {
  const deadline = Date.now() + timeoutSeconds * 1000
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} timed out after ${timeoutSeconds} s`)), timeoutSeconds * 1000)
  })
  try {
    return await Promise.race([handler(event, contextOf(name, memoryMb, deadline)), timeout])
  } finally {
    clearTimeout(timer)
  }
}

const contextOf = (name: string, memoryMb: number, deadline: number): Context => ({
  callbackWaitsForEmptyEventLoop: false,
  functionName: name,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:${localRegion}:000000000000:function:${name}`,
  memoryLimitInMB: String(memoryMb),
  awsRequestId: crypto.randomUUID(),
  logGroupName: `/aws/lambda/${name}`,
  logStreamName: 'local',
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  done: () => {},
  fail: () => {},
  succeed: () => {},
})
