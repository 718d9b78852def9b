import type { Capability } from '../../graphql/capability'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import type { Request } from '../../platform/once'
import { dayOf, instant } from '../../shared/days'
import { fromGlobalId, ownedId } from '../../shared/ids'
import { neededCategories } from '../references.use-case'
import { type Authorisation, ensureOwn, firstDayOf, issue, pointAndProvider, renewAuthorisation } from './authorisation'
import { dueAfterLetter } from './authorisation-due'
import { seesAuthorisation } from './certification-access'
import { changeStanding, type StandingChange } from './credential'
import { credentialFields } from './credential.resolvers'
import { grantedBy } from './granter'
import { clauseFourOf } from './recognition.use-case'

const change = async (
  type: StandingChange,
  { id: globalId, reason }: { readonly id: string; readonly reason: string },
  { viewer, stores, now }: Context,
  request: Request,
): Promise<{ pointAuthorisation: Authorisation }> => {
  const id = fromGlobalId('PointAuthorisation', globalId, ['input', 'id'])
  const decide = (authorisation: Authorisation) => {
    ensureOwn(authorisation, viewer)
    return changeStanding(authorisation, type, reason)
  }
  const tell = (authorisation: Authorisation) =>
    pointAndProvider(authorisation).map((inbox) => ({
      kind: `AUTHORISATION_${type}` as const,
      inbox,
      subject: { type: 'PointAuthorisation', id },
      at: instant(now),
      params: { reason },
    }))
  return { pointAuthorisation: await stores.certification.changeAuthorisation(request, viewer, id, decide, tell) }
}

const recognitionDeps = ({ network, assessments: { latestResult } }: Context['stores']) => ({ network, latestResult })

const mutations = {
  pointAuthorisationIssue: mutation(async (input, { viewer, stores, now, newId }, request) => {
    const [pointField, makerField] = [
      ['input', 'servicePointId'],
      ['input', 'manufacturerId'],
    ]
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, makerField)
    const [point, categoryIds] = await Promise.all([
      stores.network.points.need(fromGlobalId('ServicePoint', input.servicePointId, pointField), pointField),
      neededCategories(stores.network, input.categoryIds, ['input', 'categoryIds']),
      stores.network.manufacturers.need(manufacturerId, makerField),
    ])
    const ids = { id: ownedId(point.id, grantedBy(manufacturerId, newId())), pointId: point.id }
    const [today, about] = [
      dayOf(now),
      { pointId: point.id, providerId: point.providerId, manufacturerId, categoryIds },
    ]
    const days = { day: firstDayOf(input.validFrom, today), today }
    const clause = await clauseFourOf(recognitionDeps(stores), about, days)
    const due = { pointId: point.id, actor: viewer, at: request.at, dueOn: days.day }
    const issued = stores.certification.issue(
      request,
      viewer,
      ids,
      (roster) => issue({ point, roster, clause }, { ...input, manufacturerId, categoryIds }, viewer, today),
      async () => [
        ...(await stores.deposits.opening(clause.agreements, due)),
        ...(await stores.certification.dueWrites(about, (before) => dueAfterLetter(before, categoryIds))),
      ],
    )
    return { pointAuthorisation: await issued }
  }),
  pointAuthorisationRenew: mutation(async (input, { viewer, stores, now }, request) => {
    const id = fromGlobalId('PointAuthorisation', input.id, ['input', 'id'])
    const [today, known] = [dayOf(now), await stores.certification.authorisations.need(id, ['input', 'id'])]
    const clause = await clauseFourOf(recognitionDeps(stores), known, { day: today, today })
    const renewed = stores.certification.changeAuthorisation(request, viewer, id, (authorisation, roster) =>
      renewAuthorisation(authorisation, roster, input.validTo, viewer, today, clause),
    )
    return { pointAuthorisation: await renewed }
  }),
  pointAuthorisationSuspend: mutation((input, context, request) => change('SUSPENDED', input, context, request)),
  pointAuthorisationReinstate: mutation((input, context, request) => change('REINSTATED', input, context, request)),
  pointAuthorisationRevoke: mutation((input, context, request) => change('REVOKED', input, context, request)),
} satisfies Partial<MutationResolvers>

export const authorisations: Capability = {
  nodes: {
    PointAuthorisation: async (id, { viewer, stores }) => {
      const found = await stores.certification.authorisations.load(id)
      return found && seesAuthorisation(viewer, found) ? found : undefined
    },
  },
  resolvers: {
    Mutation: mutations,
    PointAuthorisation: {
      servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      categories: ({ categoryIds }, _args, { stores }) => stores.network.categories.loadMany(categoryIds),
      ...credentialFields,
      log: (held, args, { stores }) =>
        logPage(held, args, (id, page) => stores.certification.authorisations.entryPage(id, page)),
    },
  },
}
