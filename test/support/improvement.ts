import { ulid } from 'ulid'
import { createActionsStore } from '../../functions/quality/improvement/actions.store'
import type { ActionEvent } from '../../functions/quality/improvement/corrective-action'
import { addDays, dayOf } from '../../functions/shared/days'
import { ownedId, toGlobalId } from '../../functions/shared/ids'
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

/** One of the maker's whose only step was done so many days ago, straight through the store: what is counted after it must be over. */
export const doneBefore = async ({ maker, as }: Tenant, daysAgo: number): Promise<ActionAnswer> => {
  const { actions } = createActionsStore()
  const request = () => ({
    subject: 'test',
    key: ulid(),
    payloadHash: '',
    at: new Date(Date.now() - daysAgo * 86_400_000),
  })
  const viewer = { role: 'MANUFACTURER', subject: as.MANUFACTURER.sub, manufacturerId: maker.id } as const
  const day = addDays(today, -daysAgo)
  const before = { ...problem.before, from: addDays(day, -60), to: day }
  const owner = { kind: 'MAKER', id: maker.id } as const
  const id = ownedId(maker.id, ulid())
  let found = await actions.open(request(), id, viewer, {
    type: 'OPENED',
    owner,
    source: 'COMPLAINTS',
    problem: problem.problem,
    before,
  })
  const events: ActionEvent[] = [
    { type: 'ANALYSED', cause: { method: 'FIVE_WHYS', whys } },
    { type: 'PLANNED', steps: [{ what: '增加唯一校验', who: '信息部', dueOn: day }] },
    { type: 'STEP_DONE', step: 0, late: false, attachments: [] },
  ]
  for (const event of events) found = await actions.act(request(), id, viewer, () => event)
  return { id: toGlobalId('CorrectiveAction', id), version: found.version, state: found.state }
}
