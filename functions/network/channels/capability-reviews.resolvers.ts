import { takeAttachments } from '../../files/attachments.use-case'
import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { checkText, checkVersion, type Optional } from '../../shared/checks'
import { dayOf, type Instant, instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { fromGlobalId, ownedId, parseGlobalId } from '../../shared/ids'
import { checkRegion } from '../../shared/region-list'
import type { Viewer } from '../../shared/viewer'
import { seesRegion } from '../network-access'
import {
  type CapabilityReview,
  type FindingInput,
  find,
  lacking,
  openReview,
  type Promiser,
  passReview,
  type ReviewEvent,
} from './capability-review'
import { seesPromise, seesReview, seesReviewsOf } from './channel-access'
import { binds, publishPromise, withdrawPromise } from './service-promise'

const nothing = { rows: [], hasNextPage: false }

/** A maker or provider by global id. */
const promiserOf = (globalId: string, field: readonly string[]): Promiser => {
  const { type, id = '' } = parseGlobalId(globalId) ?? {}
  if (type === 'Manufacturer') return { role: 'MANUFACTURER', id }
  if (type === 'Provider') return { role: 'PROVIDER', id }
  throw new DomainError('INVALID_ID', field, { expected: 'Manufacturer, Provider' })
}

/** Whose reviews are asked for: the caller's own, or those of the one named. */
const promiserAskedFor = (viewer: Viewer, asked: Optional<string>): Promiser => {
  if (asked) return promiserOf(asked, ['promiserId'])
  if ('manufacturerId' in viewer) return { role: 'MANUFACTURER', id: viewer.manufacturerId }
  ensure('providerId' in viewer, 'REQUIRED', ['promiserId'])
  return { role: 'PROVIDER', id: viewer.providerId }
}

const queries = {
  capabilityReviews: (_parent, { promiserId, ...args }, { viewer, stores: { channels } }) => {
    const promiser = promiserAskedFor(viewer, promiserId)
    return paged(`reviews:${promiser.id}`, args, (page) =>
      seesReviewsOf(viewer, promiser) ? channels.reviewPage(promiser.id, page) : nothing,
    )
  },
  servicePromises: (_parent, { region, ...args }, { viewer, stores: { channels }, now }) => {
    checkRegion(region, ['region'])
    return paged(`promises:${region}`, args, (page) =>
      seesRegion(viewer, region) ? channels.promisePage(region, dayOf(now), page) : nothing,
    )
  },
} satisfies Partial<QueryResolvers>

interface ChangeInput {
  readonly idempotencyKey: string
  readonly id: string
  readonly version?: Optional<number>
}

type SentFinding = Omit<FindingInput, 'attachments'> & { readonly attachmentIds: readonly string[] }

/** One action on a review as it stands. @param prepare reads what the input refers to */
const onReview = <I extends ChangeInput, R>(
  decide: (input: R, review: CapabilityReview, viewer: Viewer, at: Instant) => ReviewEvent,
  prepare: (input: I, context: Context) => Promise<R>,
) =>
  mutation<I, { capabilityReview: CapabilityReview }>(async (input, context, request) => {
    const { viewer, stores } = context
    const ready = await prepare(input, context)
    const id = fromGlobalId('CapabilityReview', input.id, ['input', 'id'])
    const capabilityReview = await stores.channels.review(request, id, viewer, (found) => {
      const event = decide(ready, found, viewer, instant(request.at))
      if (input.version != null) checkVersion(found, input.version)
      return event
    })
    return { capabilityReview }
  })

const mutations = {
  capabilityReviewOpen: mutation(async (input, { viewer, stores: { channels, network }, newId }, request) => {
    const promiser = promiserOf(input.promiserId, ['input', 'promiserId'])
    const categoryId = fromGlobalId('ProductCategory', input.categoryId, ['input', 'categoryId'])
    const { serviceItem, region } = input
    const event = openReview({ promiser, serviceItem, categoryId, region }, viewer)
    const owners = promiser.role === 'PROVIDER' ? network.providers : network.manufacturers
    await Promise.all([
      owners.need(promiser.id, ['input', 'promiserId']),
      network.categories.need(categoryId, ['input', 'categoryId']),
    ])
    return { capabilityReview: await channels.reviews.open(request, ownedId(promiser.id, newId()), viewer, event) }
  }),
  capabilityReviewFind: onReview<ChangeInput & SentFinding, FindingInput>(
    (input, review, viewer, at) => find(review, input, viewer, at),
    async ({ attachmentIds, ...finding }, { viewer, stores }) => ({
      ...finding,
      attachments: await takeAttachments(attachmentIds, viewer, ['input', 'attachmentIds'], stores.files),
    }),
  ),
  capabilityReviewPass: onReview<ChangeInput & { expiresOn: string }, string>(
    (expiresOn, review, viewer, at) => passReview(review, expiresOn, viewer, at),
    async ({ expiresOn }) => expiresOn,
  ),
  servicePromisePublish: mutation(async ({ reviewId, from }, { viewer, stores: { channels } }, request) => {
    const id = fromGlobalId('CapabilityReview', reviewId, ['input', 'reviewId'])
    const servicePromise = await channels.publish(request, id, viewer, from, (review) =>
      publishPromise(review, from, viewer, instant(request.at)),
    )
    return { servicePromise }
  }),
  servicePromiseWithdraw: mutation(async (input, { viewer, stores: { channels } }, request) => {
    const id = fromGlobalId('ServicePromise', input.id, ['input', 'id'])
    const reason = checkText(input.reason, ['input', 'reason'])
    const servicePromise = await channels.promises.act(request, id, viewer, (promise) => {
      const event = withdrawPromise(promise, reason, viewer, instant(request.at))
      if (input.version != null) checkVersion(promise, input.version)
      return event
    })
    return { servicePromise }
  }),
} satisfies Partial<MutationResolvers>

/** Whoever promises is one or the other. */
const promiserIn = {
  manufacturer: ({ promiser }: { promiser: Promiser }, _args: object, { stores }: Context) =>
    promiser.role === 'MANUFACTURER' ? existing(stores.network.manufacturers.load(promiser.id)) : null,
  provider: ({ promiser }: { promiser: Promiser }, _args: object, { stores }: Context) =>
    promiser.role === 'PROVIDER' ? existing(stores.network.providers.load(promiser.id)) : null,
}

const categoryIn = ({ categoryId }: { categoryId: string }, _args: object, { stores }: Context) =>
  existing(stores.network.categories.load(categoryId))

export const capabilityReviews: Capability = {
  nodes: {
    CapabilityReview: async (id, { viewer, stores }) => {
      const review = await stores.channels.reviews.load(id)
      return review && seesReview(viewer, review) ? review : undefined
    },
    ServicePromise: async (id, { viewer, stores }) => {
      const promise = await stores.channels.promises.load(id)
      return promise && seesPromise(viewer, promise) ? promise : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    CapabilityReview: {
      ...promiserIn,
      category: categoryIn,
      findings: ({ findings }) => [...findings],
      lacking: (review, _args, { now }) => lacking(review, dayOf(now)),
      passedOn: ({ passed }) => passed?.on ?? null,
      expiresOn: ({ passed }) => passed?.expiresOn ?? null,
      promise: ({ id }, _args, { stores }) => stores.channels.promises.load(id),
      log: (review, args, { stores }) =>
        logPage(review, args, (id, page) => stores.channels.reviews.entryPage(id, page)),
    },
    CapabilityFinding: {
      attachments: ({ attachments }) => [...attachments],
      condition: (finding) => (finding.outcome === 'CONDITIONAL' ? finding.condition : null),
      deadline: (finding) => (finding.outcome === 'CONDITIONAL' ? finding.deadline : null),
    },
    ServicePromise: {
      ...promiserIn,
      category: categoryIn,
      withdrawnOn: ({ withdrawnOn }) => withdrawnOn ?? null,
      binds: (promise, _args, { now }) => binds(promise, dayOf(now)),
      log: (promise, args, { viewer, stores }) =>
        logPage(promise, args, async (id, page) =>
          seesReview(viewer, promise) ? stores.channels.promises.entryPage(id, page) : nothing,
        ),
    },
  },
}
