import { prepareCorrection, prepareFinding } from '../../admission/conduct/audit.use-case'
import { takeAttachments } from '../../files/attachments.use-case'
import type { Context } from '../../graphql/context'
import type {
  CheckFactsInput,
  CheckScenarioInput,
  FieldCheckAssignInput,
  FieldCheckReassignInput,
  MutationResolvers,
} from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { workCalendar } from '../../network/calendars/calendar.use-case'
import { notFound } from '../../shared/checks'
import { instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { fromGlobalId, parseGlobalId } from '../../shared/ids'
import { regionContains } from '../../shared/regions'
import { actOnCheck, alsoCorrected, release } from './act-on-check.use-case'
import type { FieldCheck, FollowUp } from './field-check'
import { improveBy } from './improve-by.use-case'
import { plans } from './planner'
import { submitCheck } from './record'
import { followCheck, judgeCheck, releaseCheck, replyToCheck } from './release'
import { cancelCheck } from './sending'
import { correction, record, sendAnother, sendVisitor, whileGoing } from './visit.use-case'

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

/** What is done about a visit, each once for its key. */
export const checkMutations = {
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
