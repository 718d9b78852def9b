import { addDays, dayOf } from '../../functions/shared/days'
import type { Role } from '../../functions/shared/viewer'
import { type MutationAnswer, mutate } from './api'
import type { Tenant } from './tenant'

export interface ActionAnswer {
  readonly id: string
  readonly version: number
  readonly state: string
}

type Values = Readonly<Record<string, unknown>>

export const today = dayOf(new Date())

export const improve = (
  tenant: Tenant,
  role: Role,
  name: string,
  input: Values,
): Promise<MutationAnswer<ActionAnswer>> =>
  mutate({
    ...{ name: `correctiveAction${name}`, viewer: tenant.as[role], input },
    select: 'correctiveAction { id version state }',
  })

const done = ({ object, userErrors }: MutationAnswer<ActionAnswer>): ActionAnswer => {
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

export const problem = {
  ...{ source: 'COMPLAINTS', problem: '上门费重复收取' },
  before: { occurrences: 12, exposure: 400, from: addDays(today, -60), to: today },
}

const whys = ['系统允许重复添加', '未校验收费项', '价目表无唯一约束']
const steps = [{ what: '增加唯一校验', who: '信息部', dueOn: addDays(today, 10) }]

/** A corrective action of the tenant's maker or provider, brought to a state. */
export const actionIn = async (
  tenant: Tenant,
  state: 'OPENED' | 'ANALYSED' | 'PLANNED' | 'DONE',
  role: Role = 'MANUFACTURER',
): Promise<ActionAnswer> => {
  let found = done(await improve(tenant, role, 'Open', problem))
  const ways = [
    ['Analyse', { whys }],
    ['Plan', { steps }],
    ['FinishStep', { step: 0 }],
  ] as const
  for (const [name, more] of ways) {
    if (found.state === state) break
    const { id, version } = found
    found = done(await improve(tenant, role, name, { id, version, ...more }))
  }
  return found
}
