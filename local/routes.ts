import type { IncomingMessage, ServerResponse } from 'node:http'
import { roles } from '../functions/shared/viewer'
import { sendJson, sendResult, toEvent } from './api-gateway'
import { ClaimsError, demoClaims, kebab, requiredClaims, roleOf } from './claims'
import type { Functions } from './functions'
import { graphiqlAsset } from './graphiql/assets'
import { RequestError, type Route, readBody, readJson } from './http'
import type { Issuer } from './issuer'
import { describeError, log } from './log'
import { scheduledTime, scheduleNames } from './scheduler'

export interface Served {
  readonly functions: Functions
  readonly issuer: Issuer
}

export interface Routes {
  readonly route: Route
  /** Requests are answered from now on. */
  serve(what: Served): void
  /** `/health` says so from now on. */
  ready(): void
}

type Handle = (request: IncomingMessage, response: ServerResponse, url: URL, served: Served) => Promise<void> | void

/** Everything the local server answers. Only `/graphql` exists in a deployment. */
export const routesOf = (): Routes => {
  let served: Served | undefined
  let isReady = false
  const route: Route = async (request, response, url) => {
    if (url.pathname === '/health')
      return sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'starting' })
    if (!served) return sendJson(response, 503, { message: 'Sanbao is starting' })
    const handle = table[`${request.method} ${url.pathname}`] ?? prefixed(request, url)
    if (!handle) throw notFound(url)
    await handle(request, response, url, served)
  }
  return {
    route,
    serve: (what) => {
      served = what
    },
    ready: () => {
      isReady = true
    },
  }
}

const notFound = (url: URL): RequestError => new RequestError(404, `Nothing is at ${url.pathname}`)

const prefixed = (request: IncomingMessage, url: URL): Handle | undefined => {
  // Every method goes to the function: it answers the wrong ones itself, as in a deployment.
  if (url.pathname === '/graphql') return graphql
  if (url.pathname.startsWith('/schedules/') && request.method === 'POST') return runSchedule
  return request.method === 'GET' ? page : undefined
}

const graphql: Handle = async (request, response, _url, { functions }) => {
  const event = toEvent(request, await readBody(request))
  let result: unknown
  try {
    result = await functions.graphql(event)
  } catch (error) {
    log(`graphql: ${describeError(error)}`)
    return sendJson(response, 500, { message: 'Internal Server Error' })
  }
  sendResult(response, result)
}

const issueToken: Handle = async (request, response, _url, { issuer }) => {
  const asked = await readJson(request)
  const text = (name: string) => (typeof asked[name] === 'string' ? asked[name] : undefined)
  const claims = {
    org: text('org'),
    point: text('point'),
    technician: text('technician'),
    region: text('region'),
    phone_number: text('phone_number') ?? text('phone'),
  }
  const expiresIn = text('expiresIn')
  try {
    const token = await issuer.issue(roleOf(asked.role), claims, expiresIn ? { expiresIn } : {})
    sendJson(response, 200, { access_token: token, token_type: 'Bearer' })
  } catch (error) {
    if (error instanceof ClaimsError) throw new RequestError(400, error.message)
    if (error instanceof TypeError) throw new RequestError(400, `expiresIn: ${error.message}`)
    throw error
  }
}

/** What the role picker offers: each role with the demo's claims for it. */
const listRoles: Handle = async (_request, response, _url, { issuer }) => {
  const claims = await demoClaims(issuer.dataDir)
  const choices = roles.map((role) => ({
    role: kebab(role),
    needs: requiredClaims[role],
    claims: claims[role] ?? null,
  }))
  sendJson(response, 200, { roles: choices })
}

const runSchedule: Handle = async (request, response, url, { functions }) => {
  const asked = url.pathname.slice('/schedules/'.length)
  const name = scheduleNames.find((known) => known === asked)
  if (!name) throw new RequestError(404, `Unknown schedule "${asked}". Schedules: ${scheduleNames.join(', ')}`)
  const { at } = await readJson(request)
  const time = at === undefined ? new Date() : new Date(String(at))
  if (Number.isNaN(time.getTime())) throw new RequestError(400, `"${String(at)}" is not an instant`)
  const scheduled = scheduledTime(time)
  try {
    sendJson(response, 200, {
      schedule: name,
      at: scheduled,
      result: (await functions[name]({ at: scheduled })) ?? null,
    })
  } catch (error) {
    throw new RequestError(502, `${name} failed: ${describeError(error)}`)
  }
}

const page: Handle = async (_request, response, url) => {
  const asset = await graphiqlAsset(url.pathname)
  if (!asset) throw notFound(url)
  response.writeHead(200, { 'content-type': asset.type, 'cache-control': 'no-cache' }).end(asset.body)
}

const table: Readonly<Record<string, Handle>> = {
  'GET /issuer/.well-known/openid-configuration': (_request, response, _url, { issuer }) =>
    sendJson(response, 200, issuer.metadata),
  'GET /issuer/.well-known/jwks.json': (_request, response, _url, { issuer }) => sendJson(response, 200, issuer.jwks),
  'GET /issuer/roles': listRoles,
  'POST /issuer/token': issueToken,
}
