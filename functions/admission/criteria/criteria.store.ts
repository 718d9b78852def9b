/** Evaluation criteria: editions (platform/editions.ts) under `CRITERIA#`, a series being a set. */
import { createEditions } from '../../platform/editions'
import { type CriteriaEvent, type CriteriaSet, evolve } from './criteria-set'

export const createCriteriaStore = () => {
  const { documents, ofSeries, publishedOfSeries, ...ofMakers } = createEditions<CriteriaSet, CriteriaEvent>({
    type: 'CriteriaSet',
    prefix: 'CRITERIA#',
    evolve,
  })
  return { ...ofMakers, sets: documents, editions: ofSeries, publishedEditions: publishedOfSeries }
}

export type CriteriaStore = ReturnType<typeof createCriteriaStore>
