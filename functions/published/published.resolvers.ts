import { type CriteriaSet, publicationOf } from '../admission/criteria/criteria-set'
import { comingGrade, type ProviderGrade } from '../admission/grades/provider-grade'
import { published as inEffect } from '../admission/grades/published-grade'
import type { Capability } from '../graphql/capability'
import { existing } from '../graphql/existing'
import type { QueryResolvers } from '../graphql/generated/types'
import type { Admitted } from '../network/contracted/admitted'
import { levelOn } from '../network/service-levels/service-level-book'
import { addDays, type Day, dayOf } from '../shared/days'
import { lastsUntil } from '../shared/editions'
import { fromGlobalId, toGlobalId } from '../shared/ids'
import { checkRegion } from '../shared/region-list'
import { admittedPage, namesOf, type PublicContext, pointOf } from './admitted-points.resolvers'
import { agreementFor, scheduleOn } from './fee-schedule'
import { partyOf, publicPage } from './public-page.resolvers'

const always = () => true

const queries = {
  publicManufacturers: (_parent, args, { stores }: PublicContext) =>
    publicPage('publicManufacturers', args, stores.network.makerPage, always, (maker) =>
      partyOf('Manufacturer', maker),
    ),
  publicCategories: (_parent, args, { stores }: PublicContext) =>
    publicPage('publicCategories', args, stores.network.categoryPage, always, ({ id: code, nameZh, nameEn }) => ({
      id: toGlobalId('ProductCategory', code),
      ...{ code, nameZh, nameEn },
    })),
  publicPoints: (_parent, args, context: PublicContext) =>
    admittedPage('publicPoints', args, context, (line) => pointOf(line, context)),
  publicFeeSchedules: (_parent, args, context: PublicContext) =>
    admittedPage('publicFeeSchedules', args, context, async (line) => {
      const { point, maker, provider } = await namesOf(line, context)
      return {
        servicePoint: partyOf('ServicePoint', point),
        region: point.region,
        provider: partyOf('Provider', provider),
        manufacturer: partyOf('Manufacturer', maker),
        ...(await scheduleAt(provider.id, line, context)),
      }
    }),
  publicGrades: (_parent, { region, ...args }, context: PublicContext) => {
    const day = dayOf(context.now)
    const code = checkRegion(region, ['region'])
    return publicPage(
      `publicGrades:${code}`,
      args,
      (page) => context.stores.grades.gradesOfRegion(code, page),
      (grade) => inEffect(grade, day) !== undefined,
      (grade) => gradeOf(grade, day, context),
    )
  },
  publicServiceStandards: (_parent, args, context: PublicContext) =>
    publicPage('publicServiceStandards', args, context.stores.network.makerPage, always, async (maker) => {
      const today = dayOf(context.now)
      const book = await context.stores.serviceLevels.books.load(maker.id)
      const standard = levelOn(book, today)
      const next = book?.editions.find(({ from }) => from > today)
      return {
        manufacturer: partyOf('Manufacturer', maker),
        standard,
        source: edition(standard.edition, standard.from, next?.from),
      }
    }),
  publicCriteria: async (_parent, { manufacturerId, purpose, ...args }, { stores, now }: PublicContext) => {
    const id = fromGlobalId('Manufacturer', manufacturerId, ['manufacturerId'])
    const maker = await stores.network.manufacturers.need(id, ['manufacturerId'])
    const day = dayOf(now)
    return publicPage(
      `publicCriteria:${id}:${purpose}`,
      args,
      (page) => stores.criteria.publishedOfMaker(id, page),
      (set) => set.purpose === purpose && isInForce(set, day),
      (set) => ({
        id: toGlobalId('CriteriaSet', set.id),
        manufacturer: partyOf('Manufacturer', maker),
        ...contentsOf(set),
        source: edition(
          set.edition,
          publicationOf(set)?.effectiveFrom ?? day,
          set.state === 'SUPERSEDED' ? set.supersededFrom : undefined,
        ),
      }),
    )
  },
} satisfies Partial<QueryResolvers<PublicContext>>

/** @param next the first day of the edition that follows */
const edition = (version: number, from: Day, next: Day | undefined) => ({
  basis: 'EDITION' as const,
  version,
  from,
  until: next === undefined ? null : addDays(next, -1),
})

const isInForce = (set: CriteriaSet, day: Day): boolean => lastsUntil(set, day) && set.publication.effectiveFrom <= day

const contentsOf = ({ name, purpose, subjects, passScore, bands, specialDeductions, deductionLimit }: CriteriaSet) => ({
  ...{ name, purpose, passScore, deductionLimit },
  subjects: [...subjects],
  bands: [...bands],
  specialDeductions: [...specialDeductions],
})

const gradeOf = async (grade: ProviderGrade, day: Day, { stores: { network } }: PublicContext) => {
  const { region, cases, case: running } = grade
  const shown = inEffect(grade, day)
  if (!shown) throw new Error(`${grade.id} is not in effect`)
  const [provider, maker] = await Promise.all([
    existing(network.providers.load(shown.providerId)),
    existing(network.manufacturers.load(shown.manufacturerId)),
  ])
  const coming = comingGrade(running)
  // A case that is not decided, or not for today, is nobody's business: it does not count.
  const version = running && !(coming && coming.since <= day) ? cases - 1 : cases
  return {
    provider: partyOf('Provider', provider),
    manufacturer: partyOf('Manufacturer', maker),
    region,
    grade: shown.grade,
    source: { basis: 'GRADE_DECISION' as const, version, from: shown.since, until: null },
  }
}

const noSchedule = { fees: [], openKinds: [], source: null }

/** 1 BatchGet of terms and 1 of agreements for a page. */
const scheduleAt = async (
  providerId: string,
  { manufacturerId, categoryId, region }: Admitted,
  { stores: { network }, now }: PublicContext,
) => {
  const today = dayOf(now)
  const id = agreementFor(await network.terms(providerId, manufacturerId), { categoryId, region }, today)
  const agreement = id === undefined ? undefined : await network.agreements.load(id)
  const schedule = agreement && scheduleOn(agreement, categoryId, today)
  if (!schedule) return noSchedule
  const { fees, openKinds, ...source } = schedule
  return { fees, openKinds, source: { basis: 'AGREEMENT' as const, ...source } }
}

/** G3: what anybody may read without a login, asked for by nobody in particular. */
export const published: Capability = { nodes: {}, resolvers: { Query: queries } }
