import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { sendJson } from './api-gateway'
import { describeError, log } from './log'
import { once } from './once'

export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void

export interface HttpServer {
  readonly port: number
  /** Waits for requests under way, at most five seconds. */
  stop(): Promise<void>
}

/** Wrong input for a local endpoint: told to the caller with this status. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** What API Gateway and Lambda take together: six megabytes for an event. */
const MAX_BODY_BYTES = 6 * 1024 * 1024
const PATIENCE_MS = 5_000

/** Serves on 127.0.0.1 only: who reaches it may issue itself any token. Port 0 takes any free one. */
export const startHttp = async (port: number, route: Route): Promise<HttpServer> => {
  const server = createServer((request, response) => {
    answer(route, request, response).catch((error) => log(describeError(error)))
  })
  // Longer than a client keeps an idle connection: else one is now and then closed just as a request goes out on it.
  server.keepAliveTimeout = 65_000
  await listen(server, port)
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: once(async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
      await closed
      clearTimeout(impatient)
    }),
  }
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(taken ? new Error(`Port ${port} is in use. Set PORT to another one, e.g. PORT=${port + 1}`) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })

const answer = async (route: Route, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  try {
    await route(request, response, new URL(request.url ?? '/', 'http://localhost'))
  } catch (error) {
    if (!(error instanceof RequestError)) log(describeError(error))
    if (response.headersSent) return void response.destroy()
    if (error instanceof RequestError) return sendJson(response, error.status, { message: error.message })
    sendJson(response, 500, { message: 'Internal Server Error' })
  }
}

/** @throws RequestError 413 when the body is larger than API Gateway would take */
export const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    // Read to its end without keeping it: a caller that is still sending would not see the answer.
    if (size <= MAX_BODY_BYTES) chunks.push(chunk)
  }
  if (size > MAX_BODY_BYTES) throw new RequestError(413, 'Request Entity Too Large')
  return Buffer.concat(chunks)
}

/**
 * A JSON object sent to a local endpoint. The media type is required: a page of another origin cannot send it without
 * asking first, and so cannot drive the stack behind its user's back.
 */
export const readJson = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  if (!request.headers['content-type']?.startsWith('application/json'))
    throw new RequestError(415, 'Send content-type: application/json')
  const body = await readBody(request)
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Told below, as any other text that is not an object.
  }
  throw new RequestError(400, 'The body is not a JSON object')
}
