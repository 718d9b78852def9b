import type { Order } from '../../orders/order'
import { placeOf } from '../../orders/order'
import { commit } from '../../platform/commit'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { collected, type Page, type PageRequest } from '../../platform/page'
import { customerKeyOf } from '../../platform/personal-data'
import { jobDeps, jobOf } from '../../procedures/jobs/job-of-order.use-case'
import { notFound } from '../../shared/checks'
import { instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import { seesDraft } from './check-access'
import type { CheckPlan, Slot } from './check-plan'
import { slotsOf } from './check-plan'
import type { ChecksStore } from './checks.store'
import { type CheckEvent, checkId, type FieldCheck } from './field-check'
import { pricedAt } from './pricing.use-case'
import { correctCheck, type FactChecks, type FactsInput, recordCheck } from './record'
import { assignCheck, checkVisitor, needGoing, reassignCheck, type SendingInput, type Ties } from './sending'

type JobStores = Parameters<typeof jobDeps>[0]
type PricingStore = Parameters<typeof pricedAt>[1]

/** What is read of others to send somebody, and to judge what he saw. */
export interface VisitDeps {
  readonly checks: ChecksStore
  readonly network: PricingStore & {
    readonly peopleOf: (
      providerId: string,
    ) => AsyncGenerator<{ readonly id: string; readonly pointId: string; readonly name: string }>
  }
  readonly certification: {
    readonly engineers: {
      readonly loadMany: (ids: readonly string[]) => Promise<readonly { readonly phone?: string }[]>
    }
  }
  readonly orders: JobStores['orders'] & {
    readonly ofCustomer: (key: string, page: PageRequest) => Promise<Page<Order>>
  }
  readonly orderJobs: JobStores['orderJobs']
  readonly procedures: JobStores['procedures'] & {
    readonly management: {
      readonly load: (
        id: string,
      ) => Promise<
        | { readonly version: number; readonly items: readonly { readonly code: string; readonly title: string }[] }
        | undefined
      >
    }
  }
}

const NOBODY: Ties = { names: [], phones: [], isCustomer: false }

/** Cost: 1 Query and 1 BatchGet per hundred of the provider's people, 1 Query and 1 BatchGet of the visitor's own orders. */
const tiesOf = async (
  { network, certification, orders }: VisitDeps,
  { pointId, providerId }: Pick<Slot, 'pointId' | 'providerId'>,
  phone: string,
): Promise<Ties> => {
  const people = await collected(network.peopleOf(providerId))
  const [engineers, own] = await Promise.all([
    certification.engineers.loadMany(people.map(({ id }) => id)),
    orders.ofCustomer(customerKeyOf(phone), { first: 100 }),
  ])
  return {
    names: people.filter((one) => one.pointId === pointId).map(({ name }) => name),
    phones: engineers.flatMap((one) => one.phone ?? []),
    isCustomer: own.rows.some(({ node }) => placeOf(node)?.providerId === providerId),
  }
}

/**
 * Sends somebody to a place of a plan. Cost: 1 GetItem, what his ties take, 1 transaction: record, visit and plan with their
 * entries, who was sent, 2 rows of the deadline.
 */
export const sendVisitor = (
  deps: VisitDeps,
  viewer: Viewer,
  { planId, slot, ...input }: SendingInput & { readonly planId: string; readonly slot: number },
  request: Request,
): Promise<FieldCheck> => {
  const { checks: store } = deps
  const now = instant(request.at)
  const run = async (): Promise<FieldCheck> => {
    const plan = await store.plans.need(planId, ['input', 'planId'])
    const place = slotsOf(plan).find((one) => one.slot === slot)
    const ties = place ? await tiesOf(deps, place, input.phone) : NOBODY
    const event = assignCheck(plan, slot, input, { viewer, now, ties })
    const id = checkId(planId, slot)
    const opened = store.checks.opening(id, viewer, now, event, ['input', 'slot'])
    const planned = store.plans.following(plan, viewer, now, { type: 'ASSIGNED', slot })
    const visitor = store.visitorWrite(id, checkVisitor(input))
    await commit([recordOnce('Complaints', request, id, 'made'), ...opened.writes, ...planned.writes, visitor])
    return opened.next
  }
  return onceOnly('Complaints', request, run, (id) => store.checks.need(id, ['input']))
}

/** Cost: 2 GetItems, what his ties take, 1 transaction. */
export const sendAnother = (
  deps: VisitDeps,
  viewer: Viewer,
  { id, ...input }: SendingInput & { readonly id: string; readonly version: number },
  request: Request,
): Promise<FieldCheck> => {
  const { checks: store } = deps
  const now = instant(request.at)
  const decide = async (check: FieldCheck): Promise<CheckEvent> => {
    const plan: CheckPlan = await store.plans.need(check.planId, ['input', 'id'])
    return reassignCheck(check, plan, input, { viewer, now, ties: await tiesOf(deps, check, input.phone) })
  }
  return store.checks.act(request, id, viewer, decide, () => [store.visitorWrite(id, checkVisitor(input))])
}

/** The order that a visitor names: of the maker, at the point; of an audit the very one that was drawn. */
const orderFor = async ({ orders }: VisitDeps, check: FieldCheck, orderId: string | undefined) => {
  const field = ['input', 'facts', 'workOrderId']
  const named = orderId ?? check.orderId
  if (named === undefined) return undefined
  ensure(check.orderId === undefined || named === check.orderId, 'CHECK_ORDER', field)
  const order = await orders.latest(named)
  if (order?.manufacturerId !== check.manufacturerId) throw notFound('WorkOrder', named, field)
  ensure(placeOf(order)?.pointId === check.pointId, 'CHECK_ORDER', field)
  return order
}

/** Cost: 1 GetItem with an order, 2 more with its book; 2 for the schedule; 1 for management items. */
const checksFor = async (
  deps: VisitDeps,
  check: FieldCheck,
  input: FactsInput,
  request: Request,
): Promise<{ readonly input: FactsInput; readonly checks: FactChecks }> => {
  const order = await orderFor(deps, check, input.orderId)
  const work = check.scenario ?? order
  ensure(input.charged.length === 0 || work, 'REQUIRED', ['input', 'facts', 'workOrderId'])
  const [job, priced, management] = await Promise.all([
    order && jobOf(jobDeps(deps), order),
    input.charged.length > 0 && work ? pricedAt({ ...check, work, day: input.observedOn }, deps.network) : undefined,
    input.management.length > 0 ? deps.procedures.management.load(check.manufacturerId) : undefined,
  ])
  return {
    input: { ...input, ...(order ? { orderId: order.id } : {}) },
    checks: {
      now: instant(request.at),
      ...priced,
      ...(job
        ? {
            book: {
              id: job.book.id,
              edition: job.book.edition,
              steps: job.truth.map(({ step, status }) => ({
                code: step.code,
                title: step.title,
                obligatory: step.condition === undefined,
                recorded: status,
              })),
            },
          }
        : {}),
      ...(management
        ? {
            management: {
              version: management.version,
              items: management.items.map(({ code, title }) => ({ code, title, obligatory: false })),
            },
          }
        : {}),
    },
  }
}

interface Recording {
  readonly id: string
  readonly version: number
  readonly facts: FactsInput
  /** Edition that the checklist was drawn from. */
  readonly stepBookId?: string
}

const judged = async (
  deps: VisitDeps,
  check: FieldCheck,
  { facts, stepBookId, id }: Recording,
  viewer: Viewer,
  request: Request,
) => {
  if (!seesDraft(viewer, check)) throw notFound('FieldCheck', id, ['input', 'id'])
  const found = await checksFor(deps, check, facts, request)
  const { book } = found.checks
  if (facts.steps.length > 0 && book && stepBookId !== book.id)
    throw new DomainError('CHECK_BOOK', ['input', 'facts', 'stepBookId'], { edition: book.edition })
  return found
}

/** What the visitor does while the plan lets him. Cost: 1 GetItem, that of the plan. */
export const whileGoing =
  (
    { plans }: Pick<ChecksStore, 'plans'>,
    decide: (check: FieldCheck) => CheckEvent | Promise<CheckEvent>,
  ): ((check: FieldCheck) => Promise<CheckEvent>) =>
  async (check) => {
    const event = await decide(check)
    needGoing(await plans.need(check.planId, ['input', 'id']))
    return event
  }

/** Puts down what was seen. Cost: 2 GetItems, what it is held to (above), 1 transaction. */
export const record = (deps: VisitDeps, viewer: Viewer, recording: Recording, request: Request): Promise<FieldCheck> =>
  deps.checks.checks.act(
    request,
    recording.id,
    viewer,
    whileGoing(deps.checks, async (check) => {
      const { input, checks } = await judged(deps, check, recording, viewer, request)
      return recordCheck(check, recording.version, input, checks, viewer)
    }),
  )

/** A new statement that names the former, for a caller's own effects. Cost: as to record, without the plan. */
export const correction =
  (deps: VisitDeps, viewer: Viewer, recording: Recording & { readonly reason: string }, request: Request) =>
  async (check: FieldCheck): Promise<CheckEvent> => {
    const { input, checks } = await judged(deps, check, recording, viewer, request)
    return correctCheck(check, recording.version, { ...input, reason: recording.reason }, checks, viewer)
  }
