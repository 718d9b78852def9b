import type { Context } from '../../graphql/context'
import type { MutationResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import type { Request } from '../../platform/once'
import type { Instant } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { changeGrade } from './change-grade.use-case'
import { appeal, decideGrade, notify, reply, ruleOnAppeal } from './grade-actions'
import { GRADING_CRITERIA } from './grading'
import type { GradeEvent, ProviderGrade } from './provider-grade'
import { type GradeScheme, publishScheme } from './scheme'
import { weightsOf } from './weights'

interface Target {
  readonly idempotencyKey: string
  readonly id: string
}

/** A mutation that does one thing to a grade. */
const act = <I extends object>(decide: (grade: ProviderGrade, input: I, viewer: Viewer, at: Instant) => GradeEvent) =>
  mutation(async (input: I & Target, { viewer, stores }: Context, request: Request) => {
    const id = fromGlobalId('ProviderGrade', input.id, ['input', 'id'])
    const event = (current: ProviderGrade, at: Instant) => decide(current, input, viewer, at)
    return { providerGrade: await changeGrade(stores.grades, id, viewer, request, event) }
  })

export const mutations = {
  gradeSchemePublish: mutation(async (input, { viewer, stores: { grades, network, criteria } }, request) => {
    const field = ['input', 'manufacturerId']
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, field)
    await network.manufacturers.need(manufacturerId, field)
    const grading = input.grading && {
      requires: input.grading.requires,
      criteria: await criteria.sets.need(
        fromGlobalId('CriteriaSet', input.grading.criteriaSetId, GRADING_CRITERIA),
        GRADING_CRITERIA,
      ),
    }
    const terms = { ...input, weights: weightsOf(input.weights), grading }
    const make = (latest: GradeScheme | undefined) => publishScheme(manufacturerId, terms, latest, viewer, request.at)
    return { gradeScheme: await grades.publish(request, manufacturerId, make) }
  }),
  gradeNotify: act(notify),
  gradeReply: act(reply),
  gradeDecide: act(decideGrade),
  gradeAppeal: act(appeal),
  gradeAppealDecide: act((grade, { outcome, ...input }: AppealInput, viewer, at) =>
    ruleOnAppeal(grade, { ...input, uphold: outcome === 'UPHELD' }, viewer, at),
  ),
} satisfies Partial<MutationResolvers>

interface AppealInput {
  readonly version: number
  readonly outcome: 'UPHELD' | 'DISMISSED'
  readonly reason: string
}
