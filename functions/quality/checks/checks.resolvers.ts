import { prepareCorrection, prepareFinding } from '../../admission/conduct/audit.use-case'
import { takeAttachments } from '../../files/attachments.use-case'
import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type {
  CheckFactsInput,
  CheckScenarioInput,
  FieldCheckAssignInput,
  FieldCheckReassignInput,
  MutationResolvers,
  QueryResolvers,
} from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { regionAskedFor } from '../../network/asked-for'
import { workCalendar } from '../../network/calendars/calendar.use-case'
import { maySee } from '../../orders/order-access'
import { checkRange, notFound } from '../../shared/checks'
import { instant, monthsBetween } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { fromGlobalId, parseGlobalId, toGlobalId } from '../../shared/ids'
import { maskNumbers } from '../../shared/masks'
import { regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { wilson } from '../../supervision/statistics'
import { actOnCheck, alsoCorrected, release } from './act-on-check.use-case'
import { chargedTotal, overOf, rightTotal } from './charges'
import { knowsVisitor, readsWords, seesCheck, seesDraft } from './check-access'
import type { CheckedStep } from './conformity'
import { type FieldCheck, type FollowUp, isReleased, isStated, standingItems } from './field-check'
import { improveBy } from './improve-by.use-case'
import { plannerFor, plans } from './planner'
import { submitCheck } from './record'
import { followCheck, judgeCheck, releaseCheck, replyToCheck } from './release'
import { resultsBy } from './results'
import { cancelCheck } from './sending'
import { draftOf, statementsOf } from './shown'
import { correction, record, sendAnother, sendVisitor, whileGoing } from './visit.use-case'
import { whyVisited } from './worth-words'

const nothing = { rows: [], hasNextPage: false }
const at = (...names: readonly string[]): readonly string[] => ['input', ...names]
const idOf = (id: string): string => fromGlobalId('FieldCheck', id, at('id'))

const acting = ({ viewer, stores }: Context) => ({ viewer, store: stores.checks })
const auditing = ({ stores: { conduct: store, network } }: Context) => ({
  store,
  network: {
    point: (id: string) => network.points.load(id),
    terms: (providerId: string, manufacturerId: string) => network.terms(providerId, manufacturerId),
  },
})

const scenarioOf = (given: CheckScenarioInput | null | undefined) =>
  given && { ...given, categoryId: fromGlobalId('ProductCategory', given.categoryId, at('scenario', 'categoryId')) }

const sendingOf = (input: FieldCheckAssignInput | FieldCheckReassignInput) => {
  const { visitor, name, phone, cover, from, to, scenario } = input
  return { visitor, name, phone, cover, from, to, scenario: scenarioOf(scenario) }
}

/** What a visitor sends in, with local ids. */
const recordingOf = async (
  { facts: given, id, version }: { readonly facts: CheckFactsInput; readonly id: string; readonly version: number },
  { viewer, stores }: Context,
) => {
  const { workOrderId, stepBookId, attachmentIds, ...facts } = given
  const attachments = await takeAttachments(attachmentIds, viewer, at('facts', 'attachmentIds'), stores.files)
  const orderId = workOrderId ? fromGlobalId('WorkOrder', workOrderId, at('facts', 'workOrderId')) : undefined
  return {
    ...{ id: idOf(id), version },
    facts: { ...facts, ...(orderId ? { orderId } : {}), attachments },
    ...(stepBookId ? { stepBookId: fromGlobalId('StepBook', stepBookId, at('facts', 'stepBookId')) } : {}),
  }
}

const MAX_MONTHS = { min: 1, max: 24 } as const

const queries = {
  fieldCheckTasks: (_parent, args, { viewer, stores }) =>
    paged(
      'fieldCheckTasks',
      args,
      (page) => stores.checks.tasksOf(viewer.subject, page),
      (check) => seesDraft(viewer, check),
    ),
  fieldCheckQueue: (_parent, args, { viewer, stores }) => {
    const planner = plannerFor(viewer)
    return paged(
      'fieldCheckQueue',
      args,
      (page) => {
        if (viewer.role === 'PROVIDER') return stores.checks.toAnswer(viewer.providerId, page)
        return planner ? stores.checks.toJudge(planner, page) : nothing
      },
      (check) => seesCheck(viewer, check),
    )
  },
  fieldChecks: (_parent, { month, region, ...args }, { viewer, stores: { checks } }) => {
    const within = viewer.role === 'REGULATOR' ? regionAskedFor(viewer, region, 4) : undefined
    return paged(
      `fieldChecks:${month}:${region ?? ''}`,
      args,
      (page) => {
        if (within) return checks.releasedIn(within, month, page)
        if ('manufacturerId' in viewer) return checks.releasedOf('byMaker', viewer.manufacturerId, month, page)
        if (viewer.role === 'SERVICE_POINT') return checks.releasedAt(viewer.pointId, page)
        return viewer.role === 'PROVIDER' ? checks.releasedOf('byProvider', viewer.providerId, month, page) : nothing
      },
      (check) => isReleased(check) && seesCheck(viewer, check),
    )
  },
  checkResults: async (_parent, { from, to, by, kind }, { viewer, stores: { checks } }) => {
    ensure(from <= to, 'INVALID_DATE_RANGE', ['to'], { from, to })
    checkRange(monthsBetween(from, to).length, MAX_MONTHS, ['to'])
    const rows = await resultsFor(viewer, from, to, checks)
    return resultsBy(
      rows.filter((row) => !kind || row.kind === kind),
      by,
      viewer.role === 'REGULATOR',
    )
  },
} satisfies Partial<QueryResolvers>

const resultsFor = async (viewer: Viewer, from: string, to: string, store: Context['stores']['checks']) => {
  if (viewer.role !== 'REGULATOR')
    return 'manufacturerId' in viewer ? store.resultsOf({ manufacturerId: viewer.manufacturerId }, from, to) : []
  const { region } = viewer
  return (await store.resultsOf({ region }, from, to)).filter((row) => regionContains(region, row.region))
}

/** What follows, if it is the planner's own and about the same enterprise. */
const followUpOf = async (globalId: string, check: FieldCheck, { viewer, stores }: Context): Promise<FollowUp> => {
  const { type, id = '' } = parseGlobalId(globalId) ?? {}
  const { manufacturerId, providerId } = check
  if (type === 'Breach' && viewer.role === 'MANUFACTURER') {
    const breach = await stores.conduct.breaches.load(id)
    if (breach?.manufacturerId === manufacturerId && breach.providerId === providerId) return { what: 'BREACH', id }
  }
  if (type === 'Rectification' && viewer.role === 'REGULATOR') {
    const order = await stores.rectifications.rectifications.load(id)
    const about = order && [manufacturerId, providerId].includes(order.addressee.id)
    if (about && regionContains(viewer.region, order.authority)) return { what: 'RECTIFICATION', id }
  }
  if (type !== 'Breach' && type !== 'Rectification')
    throw new DomainError('INVALID_ID', at('followUpId'), { expected: 'Breach, Rectification' })
  throw notFound(type, id, at('followUpId'))
}

const mutations = {
  fieldCheckAssign: mutation(async (input, { viewer, stores }, request) => {
    const planId = fromGlobalId('CheckPlan', input.planId, at('planId'))
    const sending = { planId, slot: input.slot, ...sendingOf(input) }
    return { fieldCheck: await sendVisitor(stores, viewer, sending, request) }
  }),
  fieldCheckReassign: mutation(async (input, { viewer, stores }, request) => {
    const sending = { id: idOf(input.id), version: input.version, ...sendingOf(input) }
    return { fieldCheck: await sendAnother(stores, viewer, sending, request) }
  }),
  fieldCheckCancel: mutation(async ({ id, ...input }, context, request) => ({
    fieldCheck: await actOnCheck(acting(context), idOf(id), request, (check) =>
      cancelCheck(check, input, context.viewer),
    ),
  })),
  fieldCheckRecord: mutation(async (input, context, request) => ({
    fieldCheck: await record(context.stores, context.viewer, await recordingOf(input, context), request),
  })),
  fieldCheckSubmit: mutation(async ({ id, version }, context, request) => ({
    fieldCheck: await actOnCheck(
      acting(context),
      idOf(id),
      request,
      whileGoing(context.stores.checks, (check) => submitCheck(check, version, context.viewer)),
    ),
  })),
  fieldCheckCorrect: mutation(async ({ reason, ...input }, context, request) => {
    const { stores, viewer } = context
    const recording = { ...(await recordingOf(input, context)), reason }
    const also = alsoCorrected(acting(context), { ...auditing(context), prepareCorrection }, request)
    const decide = correction(stores, viewer, recording, request)
    return { fieldCheck: await actOnCheck(acting(context), recording.id, request, decide, also) }
  }),
  fieldCheckRelease: mutation(async ({ id, version }, context, request) => {
    const { viewer, newId } = context
    const by = { viewer, version, now: instant(request.at), calendar: await workCalendar() }
    const audit = { ...auditing(context), prepareFinding, newId }
    const decide = (check: FieldCheck, followUp: FollowUp | undefined) => releaseCheck(check, by, followUp)
    return { fieldCheck: await release(acting(context), audit, idOf(id), request, decide) }
  }),
  fieldCheckReply: mutation(async ({ id, text, attachmentIds }, context, request) => {
    const { viewer, stores } = context
    const attachments = await takeAttachments(attachmentIds, viewer, at('attachmentIds'), stores.files)
    const decide = (check: FieldCheck) => replyToCheck(check, { text, attachments }, viewer, instant(request.at))
    return { fieldCheck: await actOnCheck(acting(context), idOf(id), request, decide) }
  }),
  fieldCheckJudge: mutation(async ({ id, version, ...ruling }, context, request) => {
    const by = { viewer: context.viewer, version, now: instant(request.at) }
    const also = alsoCorrected(acting(context), { ...auditing(context), prepareCorrection }, request)
    const decide = (check: FieldCheck) => judgeCheck(check, ruling, by)
    return { fieldCheck: await actOnCheck(acting(context), idOf(id), request, decide, also) }
  }),
  fieldCheckImprove: mutation(async ({ id, version, problem }, context, request) => {
    const { stores, newId } = context
    const deps = { ...acting(context), actions: stores.improvements.actions, newId }
    return { fieldCheck: await improveBy(deps, { id: idOf(id), version, problem }, request) }
  }),
  fieldCheckLink: mutation(async ({ id, version, followUpId }, context, request) => {
    const { viewer } = context
    const decide = async (check: FieldCheck) => {
      if (!plans(viewer, check.planner)) throw notFound('FieldCheck', check.id, at('id'))
      return followCheck(check, await followUpOf(followUpId, check, context), version, viewer)
    }
    return { fieldCheck: await actOnCheck(acting(context), idOf(id), request, decide) }
  }),
} satisfies Partial<MutationResolvers>

const shareOf = (check: FieldCheck) => {
  const items = isStated(check) ? standingItems(check) : []
  const conforming = items.filter(({ severity }) => !severity).length
  const interval = wilson(conforming, items.length)
  return interval && { share: conforming / items.length, ...interval }
}

/** Null where it is kept from the viewer; and an authority learns of nobody's number. */
const words = (viewer: Viewer, check: FieldCheck, text: string | undefined): string | null => {
  if (text === undefined || !readsWords(viewer, check)) return null
  return viewer.role === 'REGULATOR' ? maskNumbers(text) : text
}

/** Steps with their remarks as far as the viewer reads them. */
const noted = (viewer: Viewer, check: FieldCheck, steps: readonly CheckedStep[]): CheckedStep[] =>
  steps.map(({ note, ...step }) => {
    const shown = words(viewer, check, note)
    return shown === null ? step : { ...step, note: shown }
  })

const objectTypes = {
  CORRECTIVE_ACTION: 'CorrectiveAction',
  BREACH: 'Breach',
  RECTIFICATION: 'Rectification',
  AUDIT_FINDING: 'AuditFinding',
} as const

/** Q2-Q4, N14: visits, what they found, and what came of it. */
export const checks: Capability = {
  nodes: {
    FieldCheck: async (id, { viewer, stores }) => {
      const found = await stores.checks.checks.load(id)
      return found && seesCheck(viewer, found) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    FieldCheck: {
      planner: ({ planner }) => planner.kind,
      plan: async (check, _args, { viewer, stores }) =>
        plans(viewer, check.planner) ? existing(stores.checks.plans.load(check.planId)) : null,
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
      servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
      choice: (check, _args, { viewer }) => (plans(viewer, check.planner) ? check.choice : null),
      why: ({ planner, choice, reasons }, _args, { viewer, language }) =>
        plans(viewer, planner) ? whyVisited(choice, reasons)[language] : null,
      from: ({ planner, from }, _args, { viewer }) => (plans(viewer, planner) ? from : null),
      to: ({ planner, to }, _args, { viewer }) => (plans(viewer, planner) ? to : null),
      scenario: ({ scenario }) => scenario ?? null,
      visitor: async (check, _args, { viewer, stores }) => {
        if (!knowsVisitor(viewer, check)) return null
        const { cover = null, ...visitor } = await existing(stores.checks.visitorOf(check.id))
        return { subject: check.visitor, ...visitor, cover }
      },
      draft: (check, _args, { viewer }) => (seesDraft(viewer, check) ? (draftOf(check) ?? null) : null),
      statements: (check) => statementsOf(check),
      items: (check) => (isStated(check) ? standingItems(check) : []),
      share: (check) => shareOf(check)?.share ?? null,
      shareLow: (check) => shareOf(check)?.low ?? null,
      shareHigh: (check) => shareOf(check)?.high ?? null,
      releasedAt: (check) => (isReleased(check) ? check.releasedAt : null),
      replyBy: (check) => (isReleased(check) ? check.replyBy : null),
      lapsed: (check) => (isReleased(check) && check.lapsed) ?? false,
      replies: (check) => (isReleased(check) ? check.replies.map((reply) => ({ check, reply })) : []),
      judgedAt: (check) => (check.state === 'JUDGED' ? check.judgedAt : null),
      dismissed: (check) => (check.state === 'JUDGED' ? [...check.dismissed] : []),
      reason: (check, _args, { viewer }) => ('reason' in check ? words(viewer, check, check.reason) : null),
      followUps: ({ followUps }) => [...followUps],
      log: (check, args, { viewer, stores }) =>
        knowsVisitor(viewer, check)
          ? logPage(check, args, (id, page) => stores.checks.checks.entryPage(id, page))
          : null,
    },
    CheckScenario: {
      categoryId: ({ categoryId }) => toGlobalId('ProductCategory', categoryId),
      expected: ({ expected }) => [...expected],
      planted: ({ planted }) => [...planted],
    },
    CheckExpectedLine: {
      workItem: ({ workItem }) => workItem ?? null,
      partNumber: ({ partNumber }) => partNumber ?? null,
    },
    CheckCharge: {
      workItem: ({ workItem }) => workItem ?? null,
      partNumber: ({ partNumber }) => partNumber ?? null,
      over: (line) => overOf(line),
      floor: ({ floor }) => floor ?? null,
      ceiling: ({ ceiling }) => ceiling ?? null,
    },
    CheckPart: { serial: ({ serial }) => serial ?? null },
    CheckAspectSeen: { met: ({ met }) => met ?? null },
    CheckStep: { note: ({ note }) => note ?? null, recorded: ({ recorded }) => recorded ?? null },
    CheckItem: { finding: ({ finding }) => finding ?? null, severity: ({ severity }) => severity ?? null },
    CheckStatement: {
      sequence: ({ statement }) => statement.sequence,
      at: ({ statement }) => statement.at,
      corrects: ({ statement }) => statement.corrects ?? null,
      reason: ({ check, statement }, _args, { viewer }) => words(viewer, check, statement.reason),
      observedOn: ({ statement }) => statement.observedOn,
      workOrder: async ({ statement: { orderId } }, _args, { viewer, stores }) => {
        const order = orderId === undefined ? undefined : await stores.orders.load(orderId)
        return order && maySee(viewer, order) ? order : null
      },
      charged: ({ statement }) => [...statement.charged],
      total: ({ statement }) => chargedTotal(statement.charged),
      right: ({ statement }) => rightTotal(statement.charged),
      parts: ({ statement }) => [...statement.parts],
      aspects: ({ statement }) => [...statement.aspects],
      stepBook: ({ statement: { stepBookId } }, _args, { viewer, stores }) =>
        stepBookId === undefined || viewer.role === 'REGULATOR'
          ? null
          : existing(stores.procedures.books.documents.load(stepBookId)),
      steps: ({ check, statement }, _args, { viewer }) => noted(viewer, check, statement.steps),
      managementVersion: ({ statement }) => statement.managementVersion ?? null,
      management: ({ check, statement }, _args, { viewer }) => noted(viewer, check, statement.management),
      summary: ({ check, statement }, _args, { viewer }) => words(viewer, check, statement.summary),
      attachments: ({ statement }) => [...statement.attachments],
      spent: ({ statement }) => statement.spent,
      items: ({ statement }) => [...statement.items],
    },
    CheckReply: {
      text: ({ check, reply }, _args, { viewer }) => words(viewer, check, reply.text),
      attachments: ({ reply }) => [...reply.attachments],
      at: ({ reply }) => reply.at,
      role: ({ reply }) => reply.role,
    },
    CheckFollowUp: { objectId: ({ what, id }) => toGlobalId(objectTypes[what], id) },
    CheckResult: {
      servicePoint: ({ by, key }, _args, { stores }) =>
        by === 'POINT' ? existing(stores.network.points.load(key)) : null,
      provider: ({ by, key }, _args, { stores }) =>
        by === 'PROVIDER' ? existing(stores.network.providers.load(key)) : null,
      shareLow: ({ low }) => low,
      shareHigh: ({ high }) => high,
    },
  },
}
