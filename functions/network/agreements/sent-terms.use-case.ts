import { fromGlobalId } from '../../shared/ids'
import type { NetworkStore } from '../network.store'
import { neededCategories } from '../references.use-case'
import type { TermsInput } from './terms/terms'

const at = (...path: readonly (string | number)[]): string[] => ['input', 'terms', ...path.map(String)]

/** Terms as sent, with local ids in place of global ones; the categories exist. Cost: 1 BatchGet. */
export const sentTerms = async (network: NetworkStore, terms: TermsInput): Promise<TermsInput> => {
  const criteriaIn = (clause: 'recognition' | 'review') => {
    const { criteriaSetId: id } = terms[clause]
    return id == null ? null : fromGlobalId('CriteriaSet', id, at(clause, 'criteriaSetId'))
  }
  const rows = terms.fees.rows.map(({ categoryId, ...row }, i) => ({
    ...row,
    categoryId:
      categoryId == null ? null : fromGlobalId('ProductCategory', categoryId, at('fees', 'rows', i, 'categoryId')),
  }))
  return {
    ...terms,
    categoryIds: await neededCategories(network, terms.categoryIds, at('categoryIds')),
    recognition: { ...terms.recognition, criteriaSetId: criteriaIn('recognition') },
    review: { ...terms.review, criteriaSetId: criteriaIn('review') },
    fees: { ...terms.fees, rows },
  }
}
