import { seesApplication } from '../../admission/applications/application-access'
import { paged } from '../../graphql/connection'
import { existing } from '../../graphql/existing'
import type { Resolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { dayOf } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { ownedId, ownerOf, toGlobalId } from '../../shared/ids'
import { proposalOf } from './agreement'
import { differencesBetween } from './difference'
import { isConcludedRecord, standingOn, termsAround, versionOn } from './in-force'

type Fields = Pick<
  Resolvers,
  | 'Agreement'
  | 'AgreementVersion'
  | 'AgreementTerms'
  | 'AgreementFees'
  | 'AgreementFeeRow'
  | 'AgreementRecognition'
  | 'AgreementReview'
  | 'AgreementParts'
  | 'AgreementEnd'
>

const globalSetId = (id: string | undefined) => (id === undefined ? null : toGlobalId('CriteriaSet', id))

/** What an agreement and its versions say. */
export const agreementFields: Fields = {
  Agreement: {
    manufacturer: ({ manufacturerId }, _args, { stores }) =>
      existing(stores.network.manufacturers.load(manufacturerId)),
    provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
    application: async ({ admission }, _args, { viewer, stores }) => {
      const found = admission && (await stores.applications.applications.load(admission.applicationId))
      return found && seesApplication(viewer, found) ? found : null
    },
    status: (agreement, _args, { now }) => standingOn(agreement, dayOf(now)),
    categories: (agreement, _args, { stores, now }) =>
      stores.network.categories.loadMany(termsAround(agreement, dayOf(now)).categoryIds),
    level: (agreement, _args, { now }) => termsAround(agreement, dayOf(now)).level,
    criteria: (agreement, _args, { now }) => termsAround(agreement, dayOf(now)).criteria,
    inForce: (agreement, _args, { now }) => versionOn(agreement, dayOf(now)),
    proposal: (agreement) => proposalOf(agreement),
    suspensions: (agreement) =>
      isConcludedRecord(agreement) ? agreement.suspensions.map((one) => ({ until: null, ...one })) : [],
    orderStops: async ({ providerId, manufacturerId }, _args, { stores }) => {
      const terms = await stores.network.terms(providerId, manufacturerId)
      return (terms?.stops ?? []).map((stop) => ({
        ...stop,
        consequenceId: toGlobalId('Consequence', stop.consequenceId),
      }))
    },
    end: (agreement) => (agreement.status === 'ENDED' ? agreement.end : null),
    withdrawnBecause: (agreement) => (agreement.status === 'WITHDRAWN' ? agreement.reason : null),
    versions: ({ id }, args, { stores }) =>
      paged(`versions:${id}`, args, (page) => stores.network.versionPage(id, page)),
    differences: async ({ id, versionCount }, args, { stores }) => {
      const to = args.to ?? versionCount
      const from = args.from ?? Math.max(1, to - 1)
      const load = (number: number) => stores.network.version(ownedId(id, String(number)))
      const [before, after] = await Promise.all([load(from), load(to)])
      if (!before || !after)
        throw new DomainError('NOT_FOUND', [before ? 'to' : 'from'], {
          what: 'AgreementVersion',
          id: String(before ? to : from),
        })
      return differencesBetween(before, after)
    },
    log: (agreement, args, { stores }) =>
      logPage(agreement, args, (id, page) => stores.network.agreements.entryPage(id, page)),
  },
  AgreementVersion: {
    agreement: ({ id }, _args, { stores }) => existing(stores.network.agreements.load(ownerOf(id))),
    writtenAt: ({ written }) => written.at,
    confirmedByManufacturer: ({ confirmations }) => confirmations.MANUFACTURER?.at,
    confirmedByProvider: ({ confirmations }) => confirmations.PROVIDER?.at,
  },
  AgreementEnd: {
    consequenceId: ({ consequenceId }) =>
      consequenceId === undefined ? null : toGlobalId('Consequence', consequenceId),
  },
  AgreementTerms: {
    categories: ({ categoryIds }, _args, { stores }) => stores.network.categories.loadMany(categoryIds),
    times: ({ times = [] }) => [...times],
  },
  AgreementFees: { openKinds: ({ openKinds = [] }) => [...openKinds] },
  AgreementFeeRow: {
    category: ({ categoryId }, _args, { stores }) =>
      categoryId === undefined ? null : existing(stores.network.categories.load(categoryId)),
  },
  AgreementRecognition: { criteriaSetId: ({ criteriaSetId }) => globalSetId(criteriaSetId) },
  AgreementReview: { criteriaSetId: ({ criteriaSetId }) => globalSetId(criteriaSetId) },
  AgreementParts: {
    depositAmount: ({ deposit }) => (deposit.kind === 'PAID' ? deposit.amount : null),
    depositWaivedTo: ({ deposit }) => (deposit.kind === 'WAIVED' ? deposit.borneBy : null),
  },
}
