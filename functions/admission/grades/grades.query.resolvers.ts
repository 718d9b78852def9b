import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import type { QueryResolvers } from '../../graphql/generated/types'
import { makerAskedFor, providerAskedFor } from '../../network/asked-for'
import type { Page, PageRequest } from '../../platform/page'
import { dayOf } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { fromGlobalId, ownedId } from '../../shared/ids'
import { phrases } from '../../shared/messages/phrases'
import { checkRegion } from '../../shared/region-list'
import type { RegionCode } from '../../shared/regions'
import { seesEvaluation } from '../evaluation-access'
import { seesWholeMaker } from './grade-access'
import { termsOf } from './grade-terms'
import { type PublishedGrade, published, seesPublished } from './published-grade'
import { isRanked } from './ranking'

const nothing = { rows: [], hasNextPage: false }

/** A page of the grades in effect in a region: 1 Query. One decided for the first time is there from its day on. */
const publishedPage = async (
  region: RegionCode,
  { viewer, stores, now }: Context,
  page: PageRequest,
): Promise<Page<PublishedGrade | undefined>> => {
  if (!seesPublished(viewer, region)) return nothing
  const { rows, hasNextPage } = await stores.grades.gradesOfRegion(region, page)
  return { rows: rows.map(({ node, position }) => ({ node: published(node, dayOf(now)), position })), hasNextPage }
}

const isInEffect = (grade: PublishedGrade | undefined): grade is PublishedGrade => grade !== undefined

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
    const found = await paged(`published:${region}`, args, (page) => publishedPage(region, context, page), isInEffect)
    return { ...found, edges: found.edges.flatMap(({ node, cursor }) => (node ? [{ node, cursor }] : [])) }
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
