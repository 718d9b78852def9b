import type { AgreementRecord, Version } from './agreement'

/** The versions an agreement carries with it: those agreed that are in force or to come, and what is proposed. */
export const versionsIn = (record: AgreementRecord): readonly Version[] => {
  switch (record.status) {
    case 'DRAFT':
      return [record.draft]
    case 'PROPOSED':
      return [record.proposal.version]
    case 'WITHDRAWN':
      return [record.last]
    case 'ACTIVE':
      return record.proposal ? [...record.agreed, record.proposal.version] : record.agreed
    case 'ENDED':
      return record.agreed
  }
}
