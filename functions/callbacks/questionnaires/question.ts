import { type Aspect, aspects } from '../aspects'

/** In both languages: the hotline asks in the customer's. */
export interface Wording {
  readonly zh: string
  readonly en: string
}

interface Asked {
  /** Unique within the questionnaire; answers name it. */
  readonly code: string
  /** Which part of the service it is about (Q6). */
  readonly part: Aspect
  readonly wording: Wording
  /** Whether an answer without it is refused. */
  readonly required: boolean
}

/** SCORE is asked twice, as expected and as perceived, from 1 to 5 (Q6); TEXT is answered in the customer's words. */
export type Question = Asked & ({ readonly kind: 'SCORE' } | { readonly kind: 'TEXT' })
export type QuestionKind = Question['kind']

/** A call of some minutes; and what is counted of a question stands in numbered counters (supervision/counters.ts). */
export const MAX_QUESTIONS = 16

const builtIn: Readonly<Record<Aspect, Wording>> = {
  core: { zh: '维修本身', en: 'The repair itself' },
  auxiliary: { zh: '联系、等待、配件与价格', en: 'Reachability, waiting, parts and price' },
  personal: { zh: '服务人员的态度', en: 'How people behaved' },
}

/** What is asked where no questionnaire is in force: one score for each of the three parts. */
export const builtInQuestions: readonly Question[] = aspects.map((part) => ({
  code: part,
  part,
  kind: 'SCORE',
  wording: builtIn[part],
  required: true,
}))

/** Whether each part of the service is scored, so that satisfaction can be told (Q6). */
export const unscoredParts = (questions: readonly Question[]): Aspect[] =>
  aspects.filter((part) => !questions.some((question) => question.kind === 'SCORE' && question.part === part))
