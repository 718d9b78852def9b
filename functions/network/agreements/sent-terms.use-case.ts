import { fromGlobalId } from '../../shared/ids'
import type { NetworkStore } from '../network.store'
import { neededCategories } from '../references.use-case'
import type { TermsInput } from './terms/terms'

const at = (...path: readonly (string | number)[]): string[] => ['input', 'terms', ...path.map(String)]

/** Terms as sent, with local ids in place of global ones; the categories exist. Cost: 1 BatchGet. */
export const sentTerms = async (network: NetworkStore, terms: TermsInput): Promise<TermsInput> => {
  const { criteriaSetId } = terms.recognition
  const rows = terms.fees.rows.map(({ categoryId, ...row }, i) => ({
    ...row,
    categoryId:
      categoryId == null ? null : fromGlobalId('ProductCategory', categoryId, at('fees', 'rows', i, 'categoryId')),
  }))
  return {
    ...terms,
    categoryIds: await neededCategories(network, terms.categoryIds, at('categoryIds')),
    recognition: {
      ...terms.recognition,
      criteriaSetId:
        criteriaSetId == null ? null : fromGlobalId('CriteriaSet', criteriaSetId, at('recognition', 'criteriaSetId')),
    },
    fees: { ...terms.fees, rows },
  }
}
