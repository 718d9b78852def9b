import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { Resolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { type Day, dayOf } from '../../shared/days'
import { rightsOn } from '../rights'
import { knownOf } from '../unit-rights.use-case'
import { missingOf } from './hand-over'
import { chargeOf, statedCharges } from './loaner-charges'
import type { RemedyCase, StatedCharges } from './remedy'
import { seesAmount, seesRemedyLog, seesSerials } from './remedy-access'
import { dueOf } from './remedy-due'

const approvalOf = (remedy: RemedyCase) => ('approval' in remedy ? remedy.approval : undefined)

/** What the maker's terms state of loaners for the remedy's unit: 2 GetItems, 2 Queries each with 1 BatchGet. */
export const chargesFor = async (
  { unitId }: Pick<RemedyCase, 'unitId'>,
  { stores: { network, warranty, orders } }: Context,
  day: Day,
): Promise<StatedCharges | undefined> => {
  const unit = await network.units.load(unitId)
  const model = unit && (await network.models.load(unit.modelId))
  if (!unit || !model) return undefined
  const { facts, sets } = await knownOf({ booksFor: warranty.booksFor, ordersOf: orders.ofUnit }, unit, model)
  return statedCharges(rightsOn(facts, sets, day), sets)
}

/** A remedy as it is shown: what its state does not have yet is null. */
export const remedyFields = {
  RemedyCase: {
    order: ({ orderId }, _args, { stores }) => existing(stores.orders.load(orderId)),
    unit: ({ unitId }, _args, { viewer, stores }) => (seesSerials(viewer) ? stores.network.units.load(unitId) : null),
    because: ({ because }) => because ?? null,
    repairerPays: ({ because }) => because?.rule === 'REPAIRER_FAULT',
    dueOn: (remedy) => dueOf(remedy)?.on ?? null,
    refusal: (remedy) => ('refusal' in remedy ? remedy.refusal : null),
    approvedOn: (remedy) => approvalOf(remedy)?.on ?? null,
    agreed: (remedy) => approvalOf(remedy)?.by === 'CLAUSE',
    refund: (remedy, _args, { viewer }) => (remedy.kind === 'REFUND' && seesAmount(viewer) ? remedy.refund : null),
    payment: (remedy) => ('payment' in remedy ? remedy.payment : null),
    way: (remedy) => ('way' in remedy ? remedy.way : null),
    replacement: (remedy, _args, { viewer, stores }) =>
      'replacement' in remedy && seesSerials(viewer) ? stores.network.units.load(remedy.replacement.unitId) : null,
    replacedOn: (remedy) => ('replacement' in remedy ? remedy.replacement.on : null),
    loaner: (remedy) => ('loaner' in remedy ? remedy : null),
    loanerCharges: (remedy, _args, context) =>
      remedy.kind === 'LOANER' && !('loaner' in remedy)
        ? chargesFor(remedy, context, dayOf(context.now)).then((charges) => charges ?? null)
        : null,
    items: (remedy) => (remedy.kind === 'MISSING_ITEM' ? [...remedy.items] : []),
    sending: (remedy) => ('sending' in remedy ? remedy.sending : null),
    inTime: (remedy) => ('sending' in remedy ? remedy.sending.on <= remedy.wasDueOn : null),
    log: (remedy, args, { viewer, stores }) =>
      seesRemedyLog(viewer, remedy)
        ? logPage(remedy, args, (id, page) => stores.remedies.remedies.entryPage(id, page))
        : null,
  },
  ReturnedUnit: {
    sendBy: (way) => (way.leg === 'RECEIVED' ? (way.sendBy?.on ?? null) : null),
    sentOn: (way) => (way.leg === 'SENT' ? way.sentOn : null),
    reference: (way) => (way.leg === 'SENT' ? way.reference : null),
    arrivedOn: (way) => (way.leg === 'ARRIVED' ? way.arrivedOn : null),
    found: (way) => (way.leg === 'ARRIVED' ? way.found : null),
    disposition: (way) => (way.leg === 'DISPOSED' ? way.disposition : null),
    disposedOn: (way) => (way.leg === 'DISPOSED' ? way.disposedOn : null),
  },
  RemedyLoaner: {
    serial: ({ loaner }, _args, { viewer }) => (seesSerials(viewer) ? loaner.serial : null),
    issuedOn: ({ loaner }) => loaner.on,
    condition: ({ loaner }) => loaner.condition,
    accessories: ({ loaner }) => [...loaner.accessories],
    returnedOn: (remedy) => ('handBack' in remedy ? remedy.handBack.on : null),
    returnedCondition: (remedy) => ('handBack' in remedy ? remedy.handBack.condition : null),
    missing: (remedy) => [...missingOf(remedy)],
    charges: ({ loaner }) => loaner.charges ?? null,
    charge: (remedy) => chargeOf(remedy) ?? null,
  },
  MissingItem: { partNumber: ({ partNumber }) => partNumber ?? null },
} satisfies Partial<Resolvers>
