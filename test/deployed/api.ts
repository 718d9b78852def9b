import { type IncomingHttpHeaders, request } from 'node:http'
import { noteAnswer } from './carried-out'
import { emulatedEndpoint } from './endpoint'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly { message: string }[] }
}

/**
 * Posts to the deployed API, and notes what it carried out. Its host is a name of the emulator's own: the address is called,
 * with that name as Host.
 */
export const post = (
  apiEndpoint: string,
  payload: { readonly query: string; readonly variables?: object | undefined },
  token?: string,
  more: Readonly<Record<string, string>> = { 'accept-language': 'en' },
): Promise<Answer> => {
  const { hostname, port } = emulatedEndpoint()
  return new Promise((done, fail) => {
    const call = request(
      {
        hostname,
        port,
        path: '/graphql',
        method: 'POST',
        headers: {
          host: new URL(apiEndpoint).host,
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...more,
        },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk))
        response.on('end', () => {
          try {
            const body: Answer['body'] = JSON.parse(text)
            noteAnswer(payload.query, body.data)
            done({ status: response.statusCode ?? 0, headers: response.headers, body })
          } catch {
            fail(new Error(`HTTP ${response.statusCode}: ${text.slice(0, 500)}`))
          }
        })
      },
    )
    call.once('error', fail).end(JSON.stringify(payload))
  })
}

/** Tokens and keys carry local ids; the API gives global ones: `Type:local` in base64url. */
export const localId = (globalId: string): string =>
  Buffer.from(globalId, 'base64url').toString().split(':').slice(1).join(':')

type Variables = Readonly<Record<string, unknown>>

/** Someone with a token, which is issued for each call. */
export class Caller {
  constructor(
    private readonly apiEndpoint: string,
    private readonly token: () => Promise<string>,
  ) {}

  /** @throws when the API answers with errors */
  async ask<T>(query: string, variables: Variables = {}): Promise<T> {
    const { status, body } = await post(this.apiEndpoint, { query, variables }, await this.token())
    if (body.errors || !body.data) throw new Error(`HTTP ${status}: ${JSON.stringify(body.errors ?? body)}`)
    return body.data as T
  }

  /**
   * Carries out one mutation by its name, e.g. `workOrderAccept`, with input type `WorkOrderAcceptInput` unless named.
   * @param select fields of the changed object, e.g. `workOrder { id state }`
   * @throws when it is refused
   */
  async act<T>(mutation: string, input: Variables, select: string, inputType = inputTypeOf(mutation)): Promise<T> {
    const query = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${select} userErrors { code field message } } }`
    const data = await this.ask<Record<string, { userErrors: unknown[] }>>(query, { input: { ...key(), ...input } })
    const payload = data[mutation]
    if (!payload || payload.userErrors.length > 0)
      throw new Error(`${mutation}: ${JSON.stringify(payload?.userErrors)}`)
    return payload as T
  }
}

const key = () => ({ idempotencyKey: crypto.randomUUID() })
const inputTypeOf = (mutation: string) => `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
