/** Agreements with their versions; keys and costs are in the table of agreements.store.ts. */
import { ownPart } from '../../platform/collection'
import { Documents, type Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type PageRequest } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { providerPk } from '../terms-key.store'
import { draftPlaces } from './admissions.store'
import type { AgreementEvent, AgreementRecord, Version } from './agreement'
import { evolve } from './evolve'
import { deadlinesOf } from './reminders'
import { versionsIn } from './versions'

const table = 'Providers'

const versionPrefix = (id: string): string => `AGRV#${ownPart(id)}#`
/** @param id `<agreement>.<number>`; one whose number was made up leads to no version */
const versionKey = (id: string): Key => ({
  pk: providerPk(ownerOf(ownerOf(id))),
  sk: versionPrefix(ownerOf(id)) + ownPart(id).padStart(4, '0'),
})

const besideOf = ({ id, manufacturerId, status, validTo, secretOf }: AgreementRecord) => ({
  kind: 'AGREEMENT',
  // A provider's draft is not in its maker's list.
  ...(secretOf === 'PROVIDER' ? {} : { makerKey: `M#${manufacturerId}`, makerSort: ownPart(id) }),
  ...(status === 'ACTIVE' || status === 'ENDED'
    ? { endMonth: `END#${validTo.slice(0, 7)}`, endSort: `${validTo}#${id}` }
    : {}),
})

export const createAgreementDocuments = () => {
  const versions = new Documents<Version>(table)
  const agreements = new JournaledAggregate<AgreementRecord, AgreementEvent>({
    table,
    type: 'Agreement',
    keyOf: (id) => ({ pk: providerPk(ownerOf(id)), sk: `AGR#${ownPart(id)}` }),
    besideOf,
    derived: (next, before) => {
      const known = before ? versionsIn(before) : []
      const changed = versionsIn(next).filter((version) => !known.includes(version))
      return [
        ...changed.map((version) => versions.overwrite(versionKey(version.id), version)),
        ...draftPlaces(next, before),
      ]
    },
    deadlinesOf,
    evolve,
  })
  return {
    agreements,
    version: (id: string) => versions.load(versionKey(id)),
    versionPage: (id: string, page: PageRequest) =>
      documentPage<Version>(
        { table, partition: providerPk(ownerOf(id)), prefix: versionPrefix(id), reverse: true },
        page,
      ),
  }
}

export type AgreementDocuments = ReturnType<typeof createAgreementDocuments>['agreements']
