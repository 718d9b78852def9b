import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { type MutationAnswer, mutate, type TokenClaims } from './api'
import { randomPhone, type Tenant } from './tenant'

type Values = Readonly<Record<string, unknown>>

export interface PlanAnswer {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly slots: readonly { readonly slot: number }[]
}

export interface CheckAnswer {
  readonly id: string
  readonly version: number
  readonly state: string
}

export const today = dayOf(new Date())

/** A visitor of the caller's own organisation, with an account of his own. */
export const visitorOf = (claims: TokenClaims): TokenClaims => ({ ...claims, sub: `visitor-${claims.sub}` })
/** Somebody else of the same organisation. */
export const colleagueOf = (claims: TokenClaims): TokenClaims => ({ ...claims, sub: `colleague-${claims.sub}` })

export const planAct = (viewer: TokenClaims, name: string, input: Values): Promise<MutationAnswer<PlanAnswer>> =>
  mutate({ name: `checkPlan${name}`, viewer, input, select: 'checkPlan { id version state slots { slot } }' })

export const checkAct = (viewer: TokenClaims, name: string, input: Values): Promise<MutationAnswer<CheckAnswer>> =>
  mutate({ name: `fieldCheck${name}`, viewer, input, select: 'fieldCheck { id version state }' })

export const codesOf = ({
  userErrors,
}: {
  readonly userErrors: readonly { code: string; field: readonly string[] }[]
}) => userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join()

export const done = <O>({ object, userErrors }: MutationAnswer<O>): O => {
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

export type Kind = 'MYSTERY_VISIT' | 'SPOT_CHECK' | 'INTERNAL_AUDIT'

export const planInput = ({ provider, maker }: Tenant, role: Role, kind: Kind, more: Values = {}): Values => ({
  ...{ kind, name: '季度检查', from: today, to: addDays(today, 30), wanted: 1, budget: 200_000 },
  providerIds: [toGlobalId('Provider', provider.id)],
  ...(role === 'REGULATOR' ? { manufacturerId: toGlobalId('Manufacturer', maker.id) } : {}),
  ...more,
})

const usualKind = (role: Role): Kind => (role === 'REGULATOR' ? 'SPOT_CHECK' : 'MYSTERY_VISIT')

/** A plan of the tenant, brought to a state. */
export const planIn = async (
  tenant: Tenant,
  state: 'DRAFT' | 'PUBLISHED' | 'RUNNING',
  { role = 'MANUFACTURER' as Role, kind = usualKind(role), more = {} as Values } = {},
): Promise<PlanAnswer> => {
  const viewer = tenant.as[role]
  let plan = done(await planAct(viewer, 'Draft', planInput(tenant, role, kind, more)))
  for (const name of ['Publish', 'Start']) {
    if (plan.state === state) break
    const { id, version } = plan
    plan = done(await planAct(viewer, name, { id, version }))
  }
  return plan
}

/** The drum belt was loosened; a sound pump with a marked number is in the unit. */
export const scenario = ({ category }: Tenant, more: Values = {}): Values => ({
  categoryId: toGlobalId('ProductCategory', category.id),
  ...{ faultCode: 'BELT', seeded: '皮带松脱', remedy: '重新安装皮带', level: 1, inWarranty: false },
  expected: [{ kind: 'VISIT' }, { kind: 'LABOUR', quantity: 1 }],
  planted: [{ partNumber: 'PUMP', serial: 'MARKED-1' }],
  ...more,
})

export const sending = (tenant: Tenant, role: Role, planId: string, more: Values = {}): Values => ({
  ...{ planId, slot: 1, visitor: visitorOf(tenant.as[role]).sub, name: '暗访员甲', phone: randomPhone() },
  ...{ cover: '住户王女士', from: today, to: addDays(today, 7) },
  ...(role === 'REGULATOR' ? {} : { scenario: scenario(tenant) }),
  ...more,
})

/** Charged too much, a sound pump swapped, no certificate shown. */
export const facts = (more: Values = {}): Values => ({
  observedOn: today,
  ...{ summary: '多收费，并更换了完好的水泵。', spent: 30_000 },
  aspects: [
    { aspect: 'FAULT_FOUND', met: true },
    { aspect: 'CERTIFICATE_SHOWN', met: false },
    { aspect: 'OLD_PARTS_RETURNED' },
  ],
  parts: [{ partNumber: 'PUMP', replaced: true, serial: 'OTHER-9' }],
  charged: [
    { kind: 'VISIT', description: '上门费', unitPrice: 5000 },
    { kind: 'PART', partNumber: 'PUMP', description: '水泵', unitPrice: 20_000 },
  ],
  paid: 25_000,
  ...more,
})

const spotFacts = facts({ charged: [], paid: 0, parts: [] })

export type CheckIn = 'ASSIGNED' | 'RECORDED' | 'SUBMITTED' | 'RELEASED' | 'ANSWERED' | 'JUDGED'

/** A check of the tenant, brought to a state; whoever signs it is of the planner's role. */
export const checkIn = async (
  tenant: Tenant,
  state: CheckIn,
  { role = 'MANUFACTURER' as Role, plan = undefined as PlanAnswer | undefined, more = {} as Values, self = false } = {},
): Promise<CheckAnswer> => {
  const claims = tenant.as[role]
  const visitor = self ? claims : visitorOf(claims)
  const { id: planId } = plan ?? (await planIn(tenant, 'RUNNING', { role }))
  let check = done(await checkAct(claims, 'Assign', sending(tenant, role, planId, { visitor: visitor.sub })))
  const seen = role === 'REGULATOR' ? { ...spotFacts, ...more } : facts(more)
  const ways: readonly (readonly [CheckIn, TokenClaims, string, Values])[] = [
    ['RECORDED', visitor, 'Record', { facts: seen }],
    ['SUBMITTED', visitor, 'Submit', {}],
    ['RELEASED', claims, 'Release', {}],
    ['ANSWERED', tenant.as.SERVICE_POINT, 'Reply', { text: '技师误判，已退款。' }],
    ['JUDGED', self ? colleagueOf(claims) : claims, 'Judge', {}],
  ]
  if (state === 'ASSIGNED') return check
  for (const [reached, viewer, name, input] of ways) {
    const { id, version } = check
    check = done(await checkAct(viewer, name, { id, ...(name === 'Reply' ? {} : { version }), ...input }))
    if (reached === state) break
  }
  return check
}
