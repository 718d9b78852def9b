import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { regionAskedFor } from '../../network/asked-for'
import { maySee } from '../../orders/order-access'
import { checkRange } from '../../shared/checks'
import { monthsBetween } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { toGlobalId } from '../../shared/ids'
import { maskNumbers } from '../../shared/masks'
import { regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { wilson } from '../../supervision/statistics'
import { chargedTotal, overOf, rightTotal } from './charges'
import { knowsVisitor, readsWords, seesCheck, seesDraft } from './check-access'
import { checkMutations } from './checks.mutation.resolvers'
import type { CheckedStep } from './conformity'
import { type FieldCheck, isReleased, isStated, standingItems } from './field-check'
import { plannerFor, plans } from './planner'
import { resultsBy } from './results'
import { draftOf, statementsOf } from './shown'
import { whyVisited } from './worth-words'

const nothing = { rows: [], hasNextPage: false }

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
    Mutation: checkMutations,
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
