import { fullPage, paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import type { QueryResolvers } from '../../graphql/generated/types'
import { makerAskedFor, providerAskedFor } from '../../network/asked-for'
import type { Page, PageRequest } from '../../platform/page'
import { type Day, dayOf } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { fromGlobalId, ownedId } from '../../shared/ids'
import { phrases } from '../../shared/messages/phrases'
import { checkRegion } from '../../shared/region-list'
import type { RegionCode } from '../../shared/regions'
import { seesEvaluation } from '../evaluation-access'
import { seesWholeMaker } from './grade-access'
import { termsOf } from './grade-terms'
import type { ProviderGrade } from './provider-grade'
import { published, seesPublished } from './published-grade'
import { isRanked } from './ranking'

const nothing = { rows: [], hasNextPage: false }

/** A page of the grades in effect in a region: 1 Query. Only where grades are decided whose day is ahead, up to 4. */
const publishedPage = (
  region: RegionCode,
  { viewer, stores, now }: Context,
  page: PageRequest,
): Promise<Page<ProviderGrade>> | Page<ProviderGrade> =>
  seesPublished(viewer, region)
    ? fullPage((next) => stores.grades.gradesOfRegion(region, next), isPublished(dayOf(now)), page)
    : nothing

/** A grade decided for the first time is there from its day on. */
const isPublished = (day: Day) => (grade: ProviderGrade) => published(grade, day) !== undefined

export const queries = {
  /** 4 GetItems, 2 Queries; history, agreements, certificates and deadlines only where they are asked for. */
  providerDossier: async (_parent, args, { viewer, stores, now }) => {
    const manufacturerId = makerAskedFor(viewer, args.manufacturerId)
    const providerId = providerAskedFor(viewer, args.providerId)
    if (!seesEvaluation(viewer, { manufacturerId, providerId })) return null
    const [terms, grade, scheme, latest] = await Promise.all([
      stores.network.terms(providerId, manufacturerId),
      stores.grades.grades.load(ownedId(providerId, manufacturerId)),
      stores.grades.schemeOn(manufacturerId, dayOf(now)),
      stores.grades.evaluationPage(providerId, manufacturerId, { first: 1 }),
    ])
    if (!terms) return null
    const active = terms.agreements.filter(({ status, validTo }) => status === 'ACTIVE' && validTo >= dayOf(now))
    return {
      manufacturerId,
      providerId,
      grade,
      terms: termsOf(scheme),
      latest: latest.rows[0]?.node,
      inForce: active.map(({ id: agreementId, validTo: endsOn }) => ({ agreementId, endsOn })),
    }
  },
  providerGrades: (_parent, { manufacturerId, open, ...args }, { viewer, stores: { grades } }) => {
    if (viewer.role === 'PROVIDER') {
      const { providerId } = viewer
      return paged(`grades:${providerId}`, args, (page) => grades.gradesOfProvider(providerId, page))
    }
    const maker = makerAskedFor(viewer, manufacturerId)
    const sees = seesWholeMaker(viewer, maker)
    return paged(`grades:${maker}:${open}`, args, (page) => (sees ? grades.gradesOfMaker(maker, open, page) : nothing))
  },
  publishedGrades: async (_parent, { region, ...args }, context) => {
    checkRegion(region, ['region'])
    const day = dayOf(context.now)
    const read = (page: PageRequest) => publishedPage(region, context, page)
    const { edges, pageInfo } = await paged(`published:${region}`, args, read, isPublished(day))
    const shown = edges.flatMap(({ node: grade, cursor }) => {
      const node = published(grade, day)
      return node ? [{ node, cursor }] : []
    })
    return { edges: shown, pageInfo }
  },
  gradeSchemes: (_parent, { manufacturerId, ...args }, { stores }) => {
    const maker = fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId'])
    return paged(`schemes:${maker}`, args, (page) => stores.grades.schemePage(maker, page))
  },
  providerRanking: async (_parent, { figure, month, ...args }, { viewer, stores }) => {
    const manufacturerId = makerAskedFor(viewer, args.manufacturerId)
    ensure(isRanked(figure), 'INVALID_VALUE', ['figure'], { actual: figure, expected: phrases.figureOfOrders })
    if (!seesWholeMaker(viewer, manufacturerId)) return null
    return (await stores.grades.ranking({ manufacturerId, figure, month })) ?? null
  },
} satisfies Partial<QueryResolvers>
