import type { Capability } from '../graphql/capability'
import { paged } from '../graphql/connection'
import type { Context } from '../graphql/context'
import { existing } from '../graphql/existing'
import type { MutationResolvers, QueryResolvers, WarrantyTermsSubjectInput } from '../graphql/generated/types'
import { logPage } from '../graphql/log'
import { mutation } from '../graphql/mutation'
import type { Unit } from '../network/network'
import { seesPrice } from '../network/network-access'
import type { Order } from '../orders/order'
import { maySee } from '../orders/order-access'
import { dayOf } from '../shared/days'
import { fromGlobalId, toGlobalId } from '../shared/ids'
import { isCustomer, type Viewer } from '../shared/viewer'
import { rightsOn } from './rights'
import { editionsFor, makerOf, publishRules } from './rule-book'
import { nameOf, ruleSetFor } from './rule-set'
import { publishTerms, type TermsSubject, termsCode } from './terms'
import type { Answer } from './unit-rights'
import { knownOf } from './unit-rights.use-case'

const queries = {
  warrantyRules: (_parent, { manufacturerId: of, ...args }, { stores }) => {
    const maker = of ? fromGlobalId('Manufacturer', of, ['manufacturerId']) : undefined
    return paged(`warrantyRules:${maker ?? ''}`, args, (page) => stores.warranty.bookPage(maker, page))
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  warrantyRulesPublish: mutation(async (input, { viewer, stores, now }, request) => {
    const categories = input.categories.map(({ categoryId, ...row }, i) => ({
      ...row,
      categoryId: fromGlobalId('ProductCategory', categoryId, ['input', 'categories', String(i), 'categoryId']),
    }))
    await stores.network.categories.needAll(
      categories.map(({ categoryId }) => categoryId),
      (i) => ['input', 'categories', String(i), 'categoryId'],
    )
    const rules = await stores.warranty.publish(request, input.code, viewer, (book) =>
      publishRules(book, { ...input, categories }, viewer, dayOf(now)),
    )
    return { rules }
  }),
  warrantyTermsPublish: mutation(async (input, context, request) => {
    const { viewer, stores, now } = context
    const subject = await subjectOf(input.about, context)
    const laws = editionsFor(subject.categoryId, await stores.warranty.lawsFor(subject.categoryId))
    const law = ruleSetFor(laws, subject.categoryId, input.effectiveFrom)
    const rules = await stores.warranty.publish(request, termsCode(subject), viewer, (book) =>
      publishTerms(book, subject, input, law, viewer, dayOf(now)),
    )
    return { rules }
  }),
} satisfies Partial<MutationResolvers>

/** What terms are about: a model stands for its category, which is looked up; a category for the caller's products of it. */
const subjectOf = async (
  { categoryId, modelId }: WarrantyTermsSubjectInput,
  { viewer, stores: { network } }: Context,
): Promise<TermsSubject> => {
  const field = (name: string) => ['input', 'about', name]
  if (modelId) {
    const model = await network.models.need(fromGlobalId('ProductModel', modelId, field('modelId')), field('modelId'))
    return { manufacturerId: model.manufacturerId, categoryId: model.categoryId, modelId: model.id }
  }
  const id = fromGlobalId('ProductCategory', categoryId ?? '', field('categoryId'))
  await network.categories.need(id, field('categoryId'))
  return { manufacturerId: viewer.role === 'MANUFACTURER' ? viewer.manufacturerId : '', categoryId: id }
}

/** A customer is told what comes back for a unit that it had repaired: its number alone does not make it the owner. */
const seesPaid = (viewer: Viewer, unit: Unit, orders: readonly Order[]): boolean =>
  seesPrice(viewer, unit) || (isCustomer(viewer) && orders.some((order) => maySee(viewer, order)))

const known = (answer: Answer) => (answer.kind === 'KNOWN' ? answer.rights : undefined)

/** The order that a hold or a claim comes from, for who may see it: the right itself is told to everyone. */
const orderOf = async ({ orderId }: { readonly orderId: string }, _args: unknown, { viewer, stores }: Context) => {
  const order = await stores.orders.load(orderId)
  return order && maySee(viewer, order) ? order : null
}

/** What the law and better terms give the owner of a unit (O5 O7 O8). */
export const warranty: Capability = {
  nodes: { WarrantyRules: (code, { stores }) => stores.warranty.books.load(code) },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Unit: {
      rights: async (unit, { on }, { viewer, stores, now }) => {
        const model = await existing(stores.network.models.load(unit.modelId))
        const sources = { booksFor: stores.warranty.booksFor, ordersOf: stores.orders.ofUnit }
        const { facts, sets, orders } = await knownOf(sources, unit, model)
        const paid = seesPaid(viewer, unit, orders) ? { ...facts, price: unit.price } : facts
        return rightsOn(paid, sets, on ?? dayOf(now))
      },
    },
    UnitRights: {
      unknown: (answer) => (answer.kind === 'UNKNOWN' ? answer.why : null),
      by: (answer) => known(answer)?.by ?? null,
      clock: (answer) => known(answer)?.clock ?? null,
      remedies: (answer) => [...(known(answer)?.remedies ?? [])],
      cover: (answer) => [...(known(answer)?.cover ?? [])],
      holds: (answer) => [...(known(answer)?.holds ?? [])],
      due: (answer) => [...(known(answer)?.due ?? [])],
      awaiting: (answer) => [...(known(answer)?.awaiting ?? [])],
      refund: (answer) => known(answer)?.refund ?? null,
    },
    Entitlement: { until: ({ until }) => until ?? null, secondary: ({ secondary = false }) => secondary },
    RefundQuote: { because: ({ because }) => because ?? null },
    RepairHold: { order: orderOf },
    DueRemedy: { order: orderOf },
    RepairAwaitingParts: {
      order: orderOf,
      promisedOn: ({ promisedOn }) => promisedOn ?? null,
      overdue: ({ overdue = false }) => overdue,
      exchangeOn: ({ exchangeOn }) => exchangeOn ?? null,
      inTime: ({ inTime }) => inTime ?? null,
      because: ({ because }) => because ?? null,
    },
    WarrantyRules: {
      code: ({ id }) => id,
      manufacturer: (book, _args, { stores }) => {
        const maker = makerOf(book)
        return maker === undefined ? null : existing(stores.network.manufacturers.load(maker))
      },
      editions: ({ editions }) => [...editions],
      log: (book, args, { stores }) => logPage(book, args, (id, page) => stores.warranty.books.entryPage(id, page)),
    },
    WarrantyRuleSet: {
      name: nameOf,
      faultSteps: ({ faultSteps }) => faultSteps.map(({ remedies, ...step }) => ({ ...step, remedies: [...remedies] })),
      failedRepairs: ({ failedRepairs: rule }) => (rule ? { ...rule, remedies: [...rule.remedies] } : null),
      loaner: ({ loaner }) => loaner ?? null,
      loanerCharges: ({ loanerCharges }) => loanerCharges ?? null,
      partNotSupplied: ({ partNotSupplied }) => partNotSupplied ?? null,
      repairerFault: ({ repairerFault }) => repairerFault ?? null,
      repairHold: ({ repairHold }) => repairHold ?? null,
      online: ({ online }) => online ?? null,
      noInvoice: ({ noInvoice }) => noInvoice ?? null,
      partsSupply: ({ partsSupply }) => partsSupply ?? null,
      categories: ({ categories }) =>
        Object.entries(categories).map(([categoryId, { cover, depreciation }]) => ({
          categoryId: toGlobalId('ProductCategory', categoryId),
          cover: Object.entries(cover).map(([component, rule]) => ({ component: component as never, ...rule })),
          depreciation: depreciation ?? null,
        })),
    },
  },
}
