import { emulatedEndpoint } from './endpoint'

/**
 * Calls of services that no client of the project speaks, by the services' own protocols. The emulator reads which service is
 * meant from the signature's scope and verifies none.
 */
const headersFor = (service: string): Record<string, string> => ({
  authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
})

export interface Called {
  readonly status: number
  readonly text: string
}

const send = async (path: string, init: RequestInit): Promise<Called> => {
  const answer = await fetch(new URL(path, emulatedEndpoint()), init)
  return { status: answer.status, text: await answer.text() }
}

/** @throws unless it answers 2xx */
const bodyOf = <T>(what: string, { status, text }: Called): T => {
  if (status < 200 || status > 299) throw new Error(`${what}: HTTP ${status} ${text.slice(0, 500)}`)
  return (text === '' ? {} : JSON.parse(text)) as T
}

/** An operation of a JSON service, whatever it answers, e.g. `('secretsmanager', 'secretsmanager.DescribeSecret', …)`. */
export const tryTarget = (service: string, target: string, input: object): Promise<Called> => {
  const headers = { ...headersFor(service), 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target }
  return send('/', { method: 'POST', headers, body: JSON.stringify(input) })
}

/** @throws when it is refused */
export const target = async <T>(service: string, name: string, input: object): Promise<T> =>
  bodyOf<T>(name, await tryTarget(service, name, input))

/** An operation of a REST service, whatever it answers. */
export const tryRest = (service: string, method: string, path: string, input?: object): Promise<Called> => {
  const body = input === undefined ? {} : { body: JSON.stringify(input) }
  return send(path, { method, headers: { ...headersFor(service), 'content-type': 'application/json' }, ...body })
}

/** @throws when it is refused */
export const rest = async <T>(service: string, method: string, path: string, input?: object): Promise<T> =>
  bodyOf<T>(`${method} ${path}`, await tryRest(service, method, path, input))

/** An operation of a service that answers in XML. @throws when it is refused */
export const query = async (
  service: string,
  version: string,
  input: Readonly<Record<string, string>>,
): Promise<string> => {
  const body = new URLSearchParams({ Version: version, ...input })
  const { status, text } = await send('/', { method: 'POST', headers: headersFor(service), body })
  if (status !== 200) throw new Error(`${input.Action}: HTTP ${status} ${text.slice(0, 500)}`)
  return text
}

interface Configuration {
  readonly Environment?: { readonly Variables?: Readonly<Record<string, string>> }
}

const functionPath = (name: string): string => `/2015-03-31/functions/Sanbao-${name}/configuration`

export const variablesOf = async (name: string): Promise<Readonly<Record<string, string>>> =>
  (await rest<Configuration>('lambda', 'GET', functionPath(name))).Environment?.Variables ?? {}

/** Sets variables of a deployed function by hand. @returns what takes it back */
export const setVariables = async (
  name: string,
  changed: Readonly<Record<string, string>>,
): Promise<() => Promise<void>> => {
  const before = await variablesOf(name)
  const put = async (Variables: object): Promise<void> => {
    await rest('lambda', 'PUT', functionPath(name), { Environment: { Variables } })
  }
  await put({ ...before, ...changed })
  return () => put(before)
}
