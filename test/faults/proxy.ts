import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { broken, denied, type ServiceAnswer, takenInPart, throttled } from './answers'
import { between, type Dice } from './dice'
import type { Mischief } from './mischief'

export interface ProxyOptions {
  /** Where calls go on to; undefined while nothing is there. */
  readonly target: () => string | undefined
  /** What happens to a call, by the operation's name and what it asks for. */
  readonly mischief: (operation: string, asked: Buffer) => Mischief | undefined
  readonly dice: Dice
}

export interface FaultProxy {
  readonly endpoint: string
  close(): void
}

const LONGEST_MS = 1_500

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Stands between the stack and what it calls, and does to a call what `mischief` says. Everything else goes through as it is. */
export const startProxy = async (options: ProxyOptions): Promise<FaultProxy> => {
  const agent = new Agent({ keepAlive: true })
  const server = createServer((incoming, response) => {
    passOn(incoming, response, options, agent).catch(() => response.destroy())
  })
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () => {
      agent.destroy()
      server.close()
      server.closeAllConnections()
    },
  }
}

const passOn = async (
  incoming: IncomingMessage,
  response: ServerResponse,
  { target, mischief, dice }: ProxyOptions,
  agent: Agent,
): Promise<void> => {
  const body = await bodyOf(incoming)
  const operation = String(incoming.headers['x-amz-target'] ?? '')
  const onwards = (): Promise<Answer> => send(target(), incoming, body, agent)
  switch (mischief(operation, body)) {
    case 'take in part': {
      const { onwards: some, told } = takenInPart(body.toString('utf8'), dice)
      const answer = some === undefined ? undefined : await send(target(), incoming, Buffer.from(some), agent)
      if (answer && answer.status !== 200) return give(response, answer)
      return refuse(response, { status: 200, body: told(answer ? JSON.parse(answer.body.toString('utf8')) : {}) })
    }
    case 'refuse':
      return refuse(response, denied(operation))
    case 'throttle':
      return refuse(response, throttled(operation, body.toString('utf8'), dice))
    case 'delay':
      await pause(between(dice, 20, LONGEST_MS))
      return give(response, await onwards())
    case 'cut before':
      return void response.destroy()
    case 'cut behind':
      await onwards()
      return void response.destroy()
    case 'cut within':
      return giveHalf(response, await onwards())
    case 'fail before':
      return refuse(response, broken(operation))
    case 'fail behind':
      await onwards()
      return refuse(response, broken(operation))
    case 'twice':
      await onwards()
      return give(response, await onwards())
    case 'twice at once': {
      const [, second] = await Promise.all([onwards(), onwards()])
      return give(response, second)
    }
    case undefined:
      return give(response, await onwards())
  }
}

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const send = (target: string | undefined, { method, url, headers }: IncomingMessage, body: Buffer, agent: Agent) =>
  new Promise<Answer>((resolve, reject) => {
    if (!target) return reject(new Error('Nothing is there'))
    const length = headers['content-length'] === undefined ? {} : { 'content-length': String(body.length) }
    const own = { ...headers, ...length }
    const call = request(new URL(url ?? '/', target), { method, headers: own, agent }, (answer) => {
      bodyOf(answer).then(
        (text) => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: text }),
        reject,
      )
    })
    call.once('error', reject).end(body)
  })

/** Hop by hop: the connection's own, not the answer's. */
const ownHeaders = ({ connection: _c, 'keep-alive': _k, 'transfer-encoding': _t, ...headers }: Answer['headers']) =>
  headers

const give = (response: ServerResponse, { status, headers, body }: Answer): void => {
  response.writeHead(status, { ...ownHeaders(headers), 'content-length': body.length }).end(body)
}

const giveHalf = (response: ServerResponse, { status, headers, body }: Answer): void => {
  response.writeHead(status, { ...ownHeaders(headers), 'content-length': body.length })
  response.write(body.subarray(0, body.length / 2), () => response.destroy())
}

const refuse = (response: ServerResponse, { status, body }: ServiceAnswer): void => {
  const name = String((body as { __type?: string }).__type ?? '').split('#')[1]
  const error = name ? { 'x-amzn-errortype': name } : {}
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', ...error }).end(JSON.stringify(body))
}
