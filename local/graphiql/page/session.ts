/** A role the issuer offers, with the claims it needs and the demo's values for them. */
export interface RoleChoice {
  readonly role: string
  readonly needs: readonly string[]
  readonly claims: Readonly<Record<string, string>> | null
}

/** Who the page acts as: a role and its claims, as chosen in the bar. */
export interface Identity {
  readonly role: string
  readonly claims: Readonly<Record<string, string>>
}

interface Held {
  readonly token: string
  readonly expiresAt: number
}

let identity: Identity | undefined
let held: Held | undefined

export const listRoles = async (): Promise<readonly RoleChoice[]> => {
  const response = await fetch('/issuer/roles')
  return ((await response.json()) as { roles: RoleChoice[] }).roles
}

/** Fetches a token for the role. @throws with what the issuer says */
export const actAs = async (next: Identity): Promise<void> => {
  identity = next
  held = undefined
  held = await fetchToken(next)
}

/** Requests go without a token. */
export const actAsNobody = (): void => {
  identity = undefined
  held = undefined
}

const fetchToken = async ({ role, claims }: Identity): Promise<Held> => {
  const response = await fetch('/issuer/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role, ...claims }),
  })
  const answer = (await response.json()) as { access_token?: string; message?: string }
  if (!answer.access_token) throw new Error(answer.message ?? `The issuer answered ${response.status}`)
  return { token: answer.access_token, expiresAt: expiryOf(answer.access_token) }
}

const expiryOf = (token: string): number => {
  const payload = token.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? ''
  return (JSON.parse(atob(payload)) as { exp: number }).exp * 1000
}

const MARGIN_MS = 60_000

/** A page left open over night asks for a fresh token by itself. */
export const currentToken = async (): Promise<string | undefined> => {
  if (identity && held && held.expiresAt - MARGIN_MS < Date.now()) held = await fetchToken(identity)
  return held?.token
}
