import type { Role } from '../../functions/shared/viewer'
import { type MutationAnswer, mutate } from './api'
import type { Tenant } from './tenant'

export interface QuoteData {
  readonly id: string
  readonly version: number
  readonly edition: number
  readonly state: string
  readonly lines: readonly { readonly id: string; readonly kind: string; readonly standing: string }[]
}

const SELECT = 'quote { id version edition state lines { id kind standing } }'

export interface AtWork {
  readonly tenant: Tenant
  /** The order. */
  readonly id: string
}

type Values = Readonly<Record<string, unknown>>

export const offer = (
  { tenant, id: orderId }: AtWork,
  lines: readonly Values[],
  more: Values = {},
  role: Role = 'TECHNICIAN',
): Promise<MutationAnswer<QuoteData>> => {
  const input = { orderId, lines: lines.map((line) => ({ description: '费用', ...line })), ...more }
  return mutate({ name: 'quoteOffer', viewer: tenant.as[role], input, select: SELECT })
}

const made = ({ object, userErrors }: MutationAnswer<QuoteData>): QuoteData => {
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

/** A quote offered for an order. */
export const quoted = async (order: AtWork, lines: readonly Values[], more: Values = {}): Promise<QuoteData> =>
  made(await offer(order, lines, more))

export const answer = (
  tenant: Tenant,
  role: Role,
  { id, version }: Pick<QuoteData, 'id' | 'version'>,
  refusedLineIds: readonly string[] = [],
): Promise<MutationAnswer<QuoteData>> =>
  mutate({ name: 'quoteAnswer', viewer: tenant.as[role], input: { id, version, refusedLineIds }, select: SELECT })

export const answeredBy = async (...args: Parameters<typeof answer>): Promise<QuoteData> => made(await answer(...args))
