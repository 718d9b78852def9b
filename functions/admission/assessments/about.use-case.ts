import type { AgreementRecord } from '../../network/agreements/agreement'
import { isConcludedRecord } from '../../network/agreements/in-force'
import type { Provider } from '../../network/network'
import { notFound, type Optional } from '../../shared/checks'
import { DomainError, ensure } from '../../shared/errors'
import { type Network as Contracted, needContractedPoint, needTerms } from '../conduct/parties.use-case'
import type { CriteriaPurpose, CriteriaSet } from '../criteria/criteria-set'
import type { Assessed } from './assessment'

export interface Network extends Contracted {
  readonly provider: (id: string) => Promise<Provider | undefined>
  readonly agreement: (id: string) => Promise<AgreementRecord | undefined>
}

/** Local ids of what is assessed: one of them, as the purpose of the criteria has it. */
export interface Named {
  readonly providerId?: Optional<string>
  readonly servicePointId?: Optional<string>
  readonly agreementId?: Optional<string>
}

const subjectOf: Record<CriteriaPurpose, keyof Named> = {
  GRADING: 'providerId',
  REEVALUATION: 'agreementId',
  CERTIFICATION: 'servicePointId',
  ADMISSION: 'servicePointId',
}

/** Who and what is assessed by criteria: of providers that their maker has contracted. At most 3 GetItems. */
export const assessedBy = async (network: Network, criteria: CriteriaSet, named: Named): Promise<Assessed> => {
  const { id: criteriaId, manufacturerId, purpose } = criteria
  const expected = subjectOf[purpose]
  const others = Object.entries(named).filter(([name, id]) => id != null && name !== expected)
  const [field, id] = [['input', expected], named[expected]]
  if (id == null) throw new DomainError('ASSESSMENT_SUBJECT', field, { purpose, expected })
  ensure(others.length === 0, 'ASSESSMENT_SUBJECT', ['input', others[0]?.[0] ?? expected], { purpose, expected })
  const by = { criteriaId, purpose, manufacturerId }
  const providerOf = async (providerId: string): Promise<Provider> => {
    const provider = await network.provider(providerId)
    if (!provider) throw notFound('Provider', providerId, field)
    return provider
  }
  switch (expected) {
    case 'servicePointId': {
      const { providerId, region } = await needContractedPoint(network, manufacturerId, id, field)
      return { ...by, providerId, region, pointId: id }
    }
    case 'agreementId': {
      const agreement = await network.agreement(id)
      if (agreement?.manufacturerId !== manufacturerId) throw notFound('Agreement', id, field)
      // A draft may be its author's secret; one that both confirmed is not.
      if (!isConcludedRecord(agreement)) throw notFound('Agreement', id, field)
      const { providerId } = agreement
      return { ...by, providerId, region: (await providerOf(providerId)).region, agreementId: id }
    }
    default: {
      const { id: providerId, region } = await providerOf(id)
      await needTerms(network, { manufacturerId, providerId }, field)
      return { ...by, providerId, region }
    }
  }
}
