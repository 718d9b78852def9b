import { publishEdition, reviseEdition } from '../../platform/editions'
import type { Request } from '../../platform/once'
import { everyNode } from '../../platform/page'
import type { Day } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import type { Counts } from '../../supervision/counters'
import { BUILT_IN } from '../../supervision/rollup-keys'
import type { GivenContents } from './contents'
import { draftNext, inForceOn, publish, revise } from './life'
import { builtInQuestions, type Question } from './question'
import type { Questionnaire } from './questionnaire'
import { createQuestionnairesStore, type QuestionnairesStore } from './questionnaires.store'

interface Named {
  readonly id: string
  readonly version: number
}

/** Changes a draft, or draws up the next edition of what is a draft no more. Cost: 2 GetItems (next: 1), 1 transaction. */
export const reviseQuestionnaire = (
  { editions }: QuestionnairesStore,
  viewer: Viewer,
  input: Named & GivenContents,
  request: Request,
): Promise<Questionnaire> =>
  reviseEdition(
    editions,
    { id: input.id, viewer, request },
    (current) => revise(current, input, viewer),
    (current) => draftNext(current, input, viewer),
  )

/** Publishes a draft; the edition it follows is superseded in the same transaction. Cost: 3 GetItems, 1 transaction. */
export const publishQuestionnaire = (
  { editions }: QuestionnairesStore,
  viewer: Viewer,
  input: Named & { readonly effectiveFrom: Day },
  request: Request,
): Promise<Questionnaire> =>
  publishEdition(editions, { id: input.id, viewer, request }, (draft, followed) =>
    publish(draft, followed, input, viewer, request.at),
  )

/**
 * Id of the edition by which a maker's callbacks drawn on a day are asked; undefined for the built-in. 1 Query a hundred.
 *
 * @param ofSeries an edition of the questionnaire that is asked for; without it the one that came into effect last
 */
export const questionnaireInForce = async (
  manufacturerId: string,
  day: Day,
  ofSeries?: string,
): Promise<string | undefined> => {
  const { publishedOfMaker, publishedOfSeries } = createQuestionnairesStore()
  const published: Questionnaire[] = []
  const pages = everyNode((page) =>
    ofSeries === undefined ? publishedOfMaker(manufacturerId, page) : publishedOfSeries({ id: ofSeries }, page),
  )
  for await (const edition of pages) published.push(edition)
  return inForceOn(published, day)?.id
}

type Asking = { readonly questionnaireId?: string }

/** What a callback asks, for reading: 1 BatchGet for a page of them. */
export const questionsAsked = async (
  { editions }: QuestionnairesStore,
  { questionnaireId }: Asking,
): Promise<readonly Question[]> => {
  if (questionnaireId === undefined) return builtInQuestions
  const edition = await editions.load(questionnaireId)
  if (!edition) throw new Error(`Questionnaire ${questionnaireId} is asked but not there`)
  return edition.questions
}

/** What a callback asks, for a change; 1 GetItem unless it is the built-in. */
export const questionsOf = async (
  { editions }: QuestionnairesStore,
  { questionnaireId }: Asking,
): Promise<readonly Question[]> =>
  questionnaireId === undefined ? builtInQuestions : (await editions.need(questionnaireId, ['input', 'id'])).questions

/** Counts by edition with what each asked, the built-in first; 1 BatchGet a hundred editions. */
export const askedEditions = async ({ editions }: QuestionnairesStore, counted: ReadonlyMap<string, Counts>) => {
  const found = await Promise.all(
    [...counted].map(async ([id, counts]) => {
      if (id === BUILT_IN) return { questionnaire: undefined, questions: builtInQuestions, counts }
      const questionnaire = await editions.load(id)
      return questionnaire && { questionnaire, questions: questionnaire.questions, counts }
    }),
  )
  return found.filter((edition) => edition !== undefined)
}
