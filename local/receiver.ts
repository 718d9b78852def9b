import { Webhook } from 'standardwebhooks'
import { type HttpServer, readBody, startHttp } from './http'

/** One request as it came, and whether a secret of ours signed it. */
export interface Received {
  readonly id: string
  readonly verified: boolean
  readonly payload: string
  /** What it was answered with; undefined: nothing. */
  readonly status: number | undefined
}

export interface ReceiverOptions {
  readonly port: number
  /** Any of them verifies: during a rotation there are two. */
  readonly secrets: () => readonly string[]
  /** What the nth request (from 1) is answered with; undefined: it is let hang. */
  readonly statusOf: (nth: number) => number | undefined
  /** Where a status of 3xx sends. */
  readonly location?: string
  /** Bytes of the answer's body. */
  readonly bodyBytes?: number
  readonly onReceived: (received: Received) => void
}

const verifies = (secret: string, payload: Buffer, headers: Record<string, string>): boolean => {
  try {
    new Webhook(secret).verify(payload, headers)
    return true
  } catch {
    return false
  }
}

/** A receiver of Standard Webhooks for one machine: verifies by the standard's own library, answers as it is told to. */
export const startReceiver = (options: ReceiverOptions): Promise<HttpServer> => {
  let count = 0
  return startHttp(options.port, async (request, response) => {
    const body = await readBody(request)
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const verified = options.secrets().some((secret) => verifies(secret, body, headers))
    count += 1
    // A receiver that cannot tell who sent it must not take it.
    const status = verified ? options.statusOf(count) : 401
    options.onReceived({ id: headers['webhook-id'] ?? '', verified, payload: body.toString('utf8'), status })
    if (status === undefined) return
    const { location, bodyBytes = 0 } = options
    response.writeHead(status, location && status >= 300 && status < 400 ? { location } : {})
    response.end(Buffer.alloc(bodyBytes))
  })
}
