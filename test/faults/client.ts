import { setTimeout as pause } from 'node:timers/promises'
import type { Claims } from '../../local/claims'
import type { Issuer } from '../../local/issuer'
import type { TokenClaims } from '../support/api'
import { between, type Dice } from './dice'
import type { Deed, Ledger } from './ledger'

export interface Api {
  readonly url: string
  readonly issuer: Issuer
  readonly ledger: Ledger
  readonly dice: Dice
}

type Variables = Readonly<Record<string, unknown>>
type Payload = {
  readonly userErrors: readonly { code: string; field: readonly string[]; message: string }[]
} & Readonly<Record<string, unknown>>

/** A phone gives a request up after a while, and its owner after a longer one. */
const GIVE_UP_MS = 10_000
const PATIENCE_MS = 180_000
/** Share of requests that are sent twice at once: somebody tapped twice. */
const DOUBLE = 0.05
/** Share of requests that are sent again although they were answered: the phone was switched off before it had taken note. */
const REPEAT = 0.1
/** Answers after which the same request is sent again. */
const AGAIN = ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'BUSY', 'UNAUTHENTICATED']
/** What no caller may ever see. */
const LEAK = /node_modules|\bat [\w.<>]+ \(|[\w/]+\.[tj]s:\d+|Exception|ECONN|dynamodb|sqlite|REQUEST#|O#0/i

/** Ends the story that waits for it: the answer did not come in all the time given. */
export class NoAnswer extends Error {}
/** Ends the story: the platform refused. */
export class Refused extends Error {}

/** Somebody with a phone: signs in, asks, and asks again with the same key until answered. */
export class Client {
  private token: Promise<string> | undefined

  constructor(
    private readonly api: Api,
    private readonly who: TokenClaims,
  ) {}

  /** @throws NoAnswer; Refused where access is refused */
  async ask<T>(query: string, variables: Variables): Promise<T> {
    const { data, errors } = await this.untilAnswered({ query, variables })
    if (data === undefined || data === null) throw new Refused(JSON.stringify(errors))
    return data as T
  }

  /** Does one thing, once. @returns the object's fields @throws Refused, NoAnswer */
  async act(
    mutation: string,
    input: Variables,
    inputType = typeOf(mutation),
  ): Promise<{ id: string; version: number }> {
    const key = crypto.randomUUID()
    const deed: Deed = {
      ...(typeof input.id === 'string' ? { orderId: input.id } : {}),
      ...{ action: actionOf(mutation), subject: this.who.sub, key, outcome: 'unknown', attempts: 0, named: new Set() },
    }
    this.api.ledger.deeds.push(deed)
    const object = mutation.startsWith('complaint') ? 'complaint' : 'workOrder'
    const query = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${object} { id version } userErrors { code field message } } }`
    const request = { query, variables: { input: { idempotencyKey: key, ...input } } }
    const [twice, again] = [this.api.dice() < DOUBLE, this.api.dice() < REPEAT]
    const [answer] = await Promise.all([
      this.untilDone(mutation, object, deed, request),
      ...(twice ? [this.untilDone(mutation, object, deed, request).catch(() => undefined)] : []),
    ])
    if (again) await this.untilDone(mutation, object, deed, request)
    return answer
  }

  private async untilDone(mutation: string, object: string, deed: Deed, request: object) {
    for (;;) {
      const { data, errors } = await this.untilAnswered(request, deed)
      const payload = (data as Record<string, Payload> | null | undefined)?.[mutation]
      if (!payload) {
        deed.outcome = 'refused'
        deed.code = JSON.stringify(errors)
        throw new Refused(`${mutation}: ${deed.code}`)
      }
      const [refusal] = payload.userErrors
      if (refusal?.code === 'BUSY') {
        this.toldToTryAgain('BUSY')
        await pause(between(this.api.dice, 50, 400))
        continue
      }
      if (refusal) {
        if (deed.outcome === 'done') this.bad(`${mutation} ${deed.key} was done, then refused with ${refusal.code}`)
        if (refusal.message.trim() === '') this.bad(`${mutation} was refused with ${refusal.code} and no word`)
        deed.outcome = 'refused'
        deed.code = refusal.code
        throw new Refused(`${mutation}: ${refusal.code} ${refusal.message}`)
      }
      if (deed.outcome === 'refused') this.bad(`${mutation} ${deed.key} was refused, then done`)
      const done = payload[object] as { id: string; version: number }
      deed.outcome = 'done'
      deed.named.add(done.id)
      return done
    }
  }

  /** Sends it until an answer comes that does not ask to try again. */
  private async untilAnswered(request: object, deed?: Deed) {
    const deadline = Date.now() + PATIENCE_MS
    for (let wait = 100; Date.now() < deadline; wait = Math.min(wait * 2, 1_000)) {
      if (deed) deed.attempts += 1
      const answer = await this.send(request).catch(() => undefined)
      const again = answer && this.whyAgain(answer)
      if (answer && !again) return answer.body
      this.toldToTryAgain(again ?? 'no answer')
      await pause(wait * (0.5 + this.api.dice()))
    }
    throw new NoAnswer('No answer')
  }

  private async send(request: object) {
    this.token ??= this.signIn()
    const response = await fetch(`${this.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.token}` },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(GIVE_UP_MS),
    })
    const text = await response.text()
    const body = JSON.parse(text) as {
      data?: unknown
      errors?: { message: string; extensions?: { code?: string } }[]
      message?: string
    }
    const told = JSON.stringify([body.errors, body.message])
    if (LEAK.test(told)) this.bad(`HTTP ${response.status} lets out what is inside: ${told.slice(0, 300)}`)
    return { status: response.status, body }
  }

  /** The code by which an answer asks to try again. */
  private whyAgain({ status, body }: Awaited<ReturnType<Client['send']>>): string | undefined {
    const code = body.errors?.map(({ extensions }) => extensions?.code).find((one) => one && AGAIN.includes(one))
    if (code === 'UNAUTHENTICATED') this.token = undefined
    if (code) return code
    if (status < 500) return undefined
    if (body.errors)
      this.bad(`HTTP ${status} without a code that says to try again: ${JSON.stringify(body).slice(0, 300)}`)
    return `HTTP ${status}`
  }

  private signIn(): Promise<string> {
    const { role, sub, ...claims } = this.who
    return this.api.issuer.sign({ role, sub, ...(claims satisfies Claims) }, { expiresIn: LIFETIME[role] ?? '30d' })
  }

  private toldToTryAgain(code: string): void {
    this.api.ledger.again.set(code, (this.api.ledger.again.get(code) ?? 0) + 1)
  }

  private bad(what: string): void {
    this.api.ledger.bad.push(what)
  }
}

/** A customer's sign-in ends soon, so that a clock that is ahead finds it expired; the others' outlasts any. */
const LIFETIME: Partial<Record<TokenClaims['role'], string>> = { CUSTOMER: '1h' }

const typeOf = (mutation: string): string => `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`

/** @example actionOf('workOrderAddFee') // 'ADD_FEE' */
const actionOf = (mutation: string): string =>
  mutation
    .replace(/^workOrder/, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase()
