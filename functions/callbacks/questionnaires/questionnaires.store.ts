/** Questionnaires of callbacks: editions (platform/editions.ts) under `QUESTIONS#`, a series being a questionnaire. */
import { createEditions } from '../../platform/editions'
import { evolve, type Questionnaire, type QuestionnaireEvent } from './questionnaire'

export const createQuestionnairesStore = () => {
  const { documents, ofSeries, publishedOfSeries, ...ofMakers } = createEditions<Questionnaire, QuestionnaireEvent>({
    type: 'CallbackQuestionnaire',
    prefix: 'QUESTIONS#',
    evolve,
  })
  return { ...ofMakers, editions: documents, ofSeries, publishedOfSeries }
}

export type QuestionnairesStore = ReturnType<typeof createQuestionnairesStore>
