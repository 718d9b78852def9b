import { createChecksStore } from '../../../../functions/quality/checks/checks.store'
import { fromGlobalId, toGlobalId } from '../../../../functions/shared/ids'
import type { Role } from '../../../../functions/shared/viewer'
import { attached } from '../../attachments'
import {
  type CheckIn,
  checkAct,
  checkIn,
  done,
  facts,
  planAct,
  planIn,
  planInput,
  scenario,
  sending,
  today,
  visitorOf,
} from '../../checks'
import { requestOf } from '../../conduct-tenant'
import { rectificationIn } from '../../rectifications'
import type { Entry, Feature, Values, World } from '../feature'

const plannerOf = (role: Role): Role => (role === 'AUDITOR' || role === 'REGULATOR' ? role : 'MANUFACTURER')

const plan = (state: Parameters<typeof planIn>[1], more: Values = {}): Entry => ({
  about: async ({ tenant }, role) => {
    const { id, version } = await planIn(tenant, state, { role: plannerOf(role) })
    return { id, version, ...more }
  },
})

const factsOf = (role: Role, more: Values = {}): Values =>
  facts(role === 'REGULATOR' ? { charged: [], paid: 0, parts: [], ...more } : more)

/** A check of the caller's own organisation, that the caller made. */
const check = (state: CheckIn, more: (role: Role) => Values = () => ({})): Entry => ({
  about: async ({ tenant }, role) => {
    const { id, version } = await checkIn(tenant, state, { role: plannerOf(role), self: true })
    return { id, version, ...more(role) }
  },
})

const sent = ({ tenant }: World, role: Role, planId: string): Values => {
  const { planId: _planId, slot: _slot, ...rest } = sending(tenant, role, planId, { visitor: tenant.as[role].sub })
  return rest
}

const inRegion = ({ tenant, month }: World, role: Role): Values => ({
  month,
  ...(role === 'REGULATOR' ? { region: tenant.region } : {}),
})

const groupings: Partial<Record<Role, string>> = { MANUFACTURER: 'POINT', AUDITOR: 'PROVIDER', REGULATOR: 'REGION' }
const planners: readonly Role[] = ['MANUFACTURER', 'AUDITOR', 'REGULATOR']
const problem = { problem: '完好配件被更换' }

/** What follows: a breach that the maker alleges, an order that the authority issues. */
const following = async ({ tenant, built }: World, role: Role): Promise<string> =>
  role === 'REGULATOR'
    ? (await rectificationIn(tenant, 'ISSUED', 'MANUFACTURER')).id
    : (built.conduct?.ids?.Breach ?? '')

const obligatory = ['SAFE', 'INSUL', 'PART', 'RUN', 'CURRENT', 'SEAL', 'PHOTO'].map((code) => ({ code, seen: 'DONE' }))

/** An audit of the day on which the world's orders were completed: the API takes days past alone. */
const audit = async ({ tenant, day }: World): Promise<string> => {
  const planner = { kind: 'MAKER', id: tenant.maker.id } as const
  const by = { role: 'MANUFACTURER', subject: tenant.as.MANUFACTURER.sub, manufacturerId: tenant.maker.id } as const
  const request = requestOf(0)
  const id = `MAKER~${tenant.maker.id}.${request.key}`
  await createChecksStore().plans.open(request, id, by, {
    ...{ type: 'DRAFTED', planner, kind: 'INTERNAL_AUDIT', manufacturerId: tenant.maker.id, name: '内审' },
    ...{
      from: today,
      to: today,
      providerIds: [tenant.provider.id],
      regions: ['420000'],
      orders: { from: day, to: day },
    },
    ...{ wanted: 1, randomPercent: 100, budget: 0 },
  })
  const globalId = toGlobalId('CheckPlan', id)
  for (const [name, version] of [
    ['Publish', 1],
    ['Start', 2],
  ] as const)
    done(await planAct(tenant.as.MANUFACTURER, name, { id: globalId, version }))
  return globalId
}

export const checks: Feature = {
  entries: {
    'Query.checkPlans': { about: () => ({}), open: planners },
    'Query.fieldCheckTasks': { about: () => ({}), open: planners },
    'Query.fieldCheckQueue': { about: () => ({}), open: [...planners, 'PROVIDER'] },
    'Query.fieldChecks': {
      about: inRegion,
      open: ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT'],
    },
    'Query.checkResults': {
      about: ({ month }, role) => ({ from: month, to: month, by: groupings[role] ?? 'POINT' }),
      open: planners,
    },
    'Mutation.checkPlanDraft': {
      about: ({ tenant }, role) => planInput(tenant, role, role === 'REGULATOR' ? 'SPOT_CHECK' : 'MYSTERY_VISIT'),
    },
    'Mutation.checkPlanRevise': {
      about: async ({ tenant }, role) => {
        const { id, version } = await planIn(tenant, 'PUBLISHED', { role: plannerOf(role) })
        const { kind: _kind, manufacturerId: _maker, ...contents } = planInput(tenant, role, 'SPOT_CHECK')
        return { id, version, ...contents }
      },
    },
    'Mutation.checkPlanPublish': plan('DRAFT'),
    'Mutation.checkPlanStart': plan('PUBLISHED'),
    'Mutation.checkPlanEnd': plan('RUNNING', { cancel: true, reason: '经费不足' }),
    'Mutation.fieldCheckAssign': {
      about: async ({ tenant }, role) => {
        const { id } = await planIn(tenant, 'RUNNING', { role: plannerOf(role) })
        return sending(tenant, role, id)
      },
    },
    'Mutation.fieldCheckReassign': {
      about: async (world, role) => {
        const { id, version } = await checkIn(world.tenant, 'ASSIGNED', { role: plannerOf(role) })
        return { id, version, ...sent(world, role, '') }
      },
    },
    'Mutation.fieldCheckCancel': check('ASSIGNED', () => ({ reason: '无需检查' })),
    'Mutation.fieldCheckRecord': check('ASSIGNED', (role) => ({ facts: factsOf(role) })),
    'Mutation.fieldCheckSubmit': check('RECORDED'),
    'Mutation.fieldCheckCorrect': check('SUBMITTED', (role) => ({ facts: factsOf(role), reason: '误记' })),
    'Mutation.fieldCheckRelease': check('SUBMITTED'),
    'Mutation.fieldCheckReply': {
      about: async ({ tenant }) => ({ id: (await checkIn(tenant, 'RELEASED')).id, text: '情况不实' }),
    },
    'Mutation.fieldCheckJudge': {
      about: async ({ tenant }, role) => {
        const { id } = await checkIn(tenant, 'ANSWERED', { role: plannerOf(role) })
        return { id, version: 5, dismissed: [] }
      },
    },
    'Mutation.fieldCheckImprove': check('JUDGED', () => problem),
    'Mutation.fieldCheckLink': {
      about: async (world, role) => {
        const { id, version } = await checkIn(world.tenant, 'JUDGED', { role: plannerOf(role) })
        return { id, version, followUpId: await following(world, role) }
      },
    },
  },
  nodes: {
    CheckPlan: {
      ids: ({ built }) => ['audit', 'ended', 'visits'].map((name) => built.checks?.ids?.[name] ?? ''),
      own: ['MANUFACTURER'],
      any: [],
    },
    FieldCheck: {
      ids: ({ built }) => [built.checks?.ids?.judged ?? '', built.checks?.ids?.steps ?? ''],
      own: ['MANUFACTURER', 'AUDITOR', 'REGULATOR', 'PROVIDER', 'SERVICE_POINT', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async (world) => {
    const { tenant, person, built } = world
    const maker = tenant.as.MANUFACTURER
    const expected = [
      { kind: 'LABOUR', workItem: '更换电机' },
      { kind: 'PART', partNumber: 'BELT' },
    ]
    const { id: planId } = await planIn(tenant, 'RUNNING')
    const input = sending(tenant, 'MANUFACTURER', planId, {
      visitor: maker.sub,
      scenario: scenario(tenant, { expected }),
    })
    const made = done(await checkAct(maker, 'Assign', input))
    const line = { kind: 'LABOUR', workItem: '更换电机', description: '人工', unitPrice: 9000 }
    const visit = { kind: 'VISIT', description: '上门费', unitPrice: 4000 }
    const evidence = { attachmentIds: [await attached(maker)], summary: person.words }
    const seen = facts({ charged: [line, visit], paid: 13_000, ...evidence })
    const { id } = made
    done(await checkAct(maker, 'Record', { id, version: 1, facts: seen }))
    done(await checkAct(maker, 'Submit', { id, version: 2 }))
    done(
      await checkAct(maker, 'Correct', { id, version: 3, facts: { ...seen, attachmentIds: [] }, reason: person.words }),
    )
    done(await checkAct(maker, 'Release', { id, version: 4 }))
    const reply = { id, text: person.words, attachmentIds: [await attached(tenant.as.PROVIDER)] }
    done(await checkAct(tenant.as.PROVIDER, 'Reply', reply))
    done(await checkAct(visitorOf(maker), 'Judge', { id, version: 6, dismissed: [2], reason: '价格有据' }))
    done(await checkAct(maker, 'Improve', { id, version: 7, ...problem }))
    // One held against the step book, of an order that was worked by it.
    const spot = await planIn(tenant, 'RUNNING', { kind: 'SPOT_CHECK' })
    const { scenario: _scenario, ...plain } = sending(tenant, 'MANUFACTURER', spot.id, { visitor: maker.sub })
    const steps = done(await checkAct(maker, 'Assign', plain))
    const checklist = {
      ...{ workOrderId: built.jobs?.ids?.order, stepBookId: built.jobs?.ids?.book, charged: [], paid: 0, parts: [] },
      steps: [...obligatory, { code: 'OPEN', seen: 'NOT_APPLICABLE', note: '未拆' }],
      management: [{ code: 'M1', seen: 'DONE' }],
    }
    done(await checkAct(maker, 'Record', { id: steps.id, version: 1, facts: facts(checklist) }))
    done(await checkAct(maker, 'Submit', { id: steps.id, version: 2 }))
    done(await checkAct(maker, 'Release', { id: steps.id, version: 3 }))
    // What is waiting: to be made, to be judged.
    await checkIn(tenant, 'RECORDED', { self: true, plan: await planIn(tenant, 'RUNNING') })
    await checkIn(tenant, 'ANSWERED')
    await checkIn(tenant, 'RELEASED', { role: 'AUDITOR' })
    const ended = await planIn(tenant, 'RUNNING')
    done(await planAct(maker, 'End', { id: ended.id, version: ended.version, cancel: true, reason: '经费不足' }))
    const auditId = await audit(world)
    const ids = { judged: id, steps: steps.id, ended: ended.id, visits: spot.id, audit: auditId }
    return { ids, marks: [fromGlobalId('FieldCheck', id, [])] }
  },
}
