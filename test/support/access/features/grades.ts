import { ulid } from 'ulid'
import { createCriteriaStore } from '../../../../functions/admission/criteria/criteria.store'
import { prepareDowngrade } from '../../../../functions/admission/grades/downgrade.use-case'
import { createGradesStore } from '../../../../functions/admission/grades/grades.store'
import type { GradeCase } from '../../../../functions/admission/grades/provider-grade'
import { PLATFORM_TERMS, publishScheme } from '../../../../functions/admission/grades/scheme'
import { weightsIn } from '../../../../functions/admission/grades/weights'
import { monthToEvaluate } from '../../../../functions/admission/grades/window'
import { newManufacturer } from '../../../../functions/network/manufacturer'
import type { Provider } from '../../../../functions/network/network'
import { createNetworkStore } from '../../../../functions/network/network.store'
import { newProvider } from '../../../../functions/network/provider'
import { commit } from '../../../../functions/platform/commit'
import { addDays, dayOf, instant } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import type { RegionCode } from '../../../../functions/shared/regions'
import type { Role } from '../../../../functions/shared/viewer'
import { gradedDaysAgo, publishedSet } from '../../assessments'
import { gradedAt, takeTo } from '../../graded'
import { rankMonthOf } from '../../grades'
import type { Entry, Feature, Values, World } from '../feature'

const parties: readonly Role[] = ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'PLATFORM']
/** G3: schemes are published. */
const readers: readonly Role[] = [...parties, 'REGULATOR']
const today = dayOf(new Date())
const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

const ofMaker = ({ tenant }: World) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) })

const newProviderIn = (region: RegionCode): Promise<Provider> =>
  createNetworkStore().providers.create(request(), newProvider(ulid(), { name: `服务商 ${ulid()}`, region }))

/** A grade of its own in a state: of the world's maker with another provider, or of its provider with another maker. */
const gradeIn =
  (state: GradeCase['state'], more: Values = {}): Entry['about'] =>
  async ({ tenant }, role) => {
    const { manufacturers } = createNetworkStore()
    const { maker, provider, region } = tenant
    const isProvider = role === 'PROVIDER'
    const other = isProvider ? provider : await newProviderIn(region)
    const { id: manufacturerId } = isProvider
      ? await manufacturers.create(request(), newManufacturer(ulid(), { name: `厂商 ${ulid()}`, callbacksPerDay: 1 }))
      : maker
    const pair = { manufacturerId, provider: other }
    await gradedAt(pair, new Date())
    const { id, version } = await takeTo(pair, state, new Date())
    return { id: toGlobalId('ProviderGrade', id), version, ...more }
  }

let years = 1
const nextYear = (): string => {
  years += 1
  return addDays(today, 366 * years)
}

const gradeId = ({ tenant }: World) => `${tenant.provider.id}.${tenant.maker.id}`
const built = (name: string) => (world: World) => [world.built.grades?.ids?.[name] ?? '']

export const grades: Feature = {
  entries: {
    'Query.providerDossier': {
      about: (world) => ({ ...ofMaker(world), providerId: toGlobalId('Provider', world.tenant.provider.id) }),
    },
    'Query.providerGrades': { about: ofMaker },
    'Query.publishedGrades': { about: ({ tenant }) => ({ region: tenant.region }) },
    'Query.gradeSchemes': { about: ofMaker, open: readers },
    'Query.providerRanking': {
      about: (world) => ({ ...ofMaker(world), figure: 'FIRST_TIME_FIX', month: monthToEvaluate(today) }),
    },
    'Mutation.gradeSchemePublish': {
      about: (world) => ({
        ...ofMaker(world),
        validFrom: nextYear(),
        bands: PLATFORM_TERMS.bands,
        weights: weightsIn(PLATFORM_TERMS),
      }),
    },
    'Mutation.gradeNotify': { about: gradeIn('PROPOSED') },
    'Mutation.gradeReply': { about: gradeIn('NOTIFIED', { text: '说明' }) },
    'Mutation.gradeDecide': {
      about: gradeIn('NOTIFIED', { decision: 'CHANGE', effectiveOn: addDays(today, 20), reason: '核实' }),
    },
    'Mutation.gradeAppeal': { about: gradeIn('DECIDED', { text: '申诉' }) },
    'Mutation.gradeAppealDecide': { about: gradeIn('APPEALED', { outcome: 'DISMISSED', reason: '复核' }) },
  },
  nodes: {
    GradeScheme: { ids: built('scheme'), own: readers, any: readers },
    MonthlyEvaluation: { ids: built('evaluation'), own: parties, any: ['PLATFORM'] },
    ProviderGrade: { ids: built('grade'), own: parties, any: ['PLATFORM'] },
  },
  build: async (world) => {
    const { tenant } = world
    const { maker, provider, point } = tenant
    const pair = { manufacturerId: maker.id, provider, pointId: point.id }
    const criteriaId = await publishedSet(tenant, 'GRADING', { from: addDays(today, -260) })
    const grading = {
      criteria: await createCriteriaStore().sets.need(criteriaId, []),
      requires: [{ grade: 'B', band: '三星级' }],
    }
    const terms = { ...PLATFORM_TERMS, validFrom: addDays(today, -250), grading }
    const by = { role: 'PLATFORM', subject: 'test' } as const
    const scheme = publishScheme(maker.id, terms, undefined, by, daysAgo(251))
    await createGradesStore().schemes.create(request(), scheme)
    // A poor grade that took effect long ago, and a better one that was appealed against and is still to come.
    await gradedAt(pair, daysAgo(200), false)
    await takeTo(pair, 'DECIDED', daysAgo(200))
    await gradedDaysAgo(tenant, criteriaId, 0.75, 70)
    await gradedAt(pair, new Date())
    await takeTo(pair, 'CLOSED', new Date())
    // One of the same maker that nobody decided in time.
    const idle = { ...pair, provider: await newProviderIn(tenant.region) }
    await gradedAt(idle, daysAgo(60))
    await takeTo(idle, 'NOTIFIED', daysAgo(40))
    // Another whose grade a consequence of breaches is to lower.
    const sanctioned = { ...pair, provider: await newProviderIn(tenant.region) }
    await gradedAt(sanctioned, daysAgo(200))
    await takeTo(sanctioned, 'DECIDED', daysAgo(200))
    const parties = { manufacturerId: maker.id, providerId: sanctioned.provider.id }
    await commit(await prepareDowngrade(parties, `${parties.providerId}.1~2`, by, instant(new Date())))
    await rankMonthOf(maker.id)
    const evaluation = toGlobalId('MonthlyEvaluation', `${gradeId(world)}~${monthToEvaluate(today)}`)
    return {
      ids: {
        scheme: toGlobalId('GradeScheme', scheme.id),
        grade: toGlobalId('ProviderGrade', gradeId(world)),
        evaluation,
      },
      marks: [gradeId(world)],
    }
  },
}
