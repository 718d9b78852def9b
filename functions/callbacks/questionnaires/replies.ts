import { checkText, type Field, type Optional } from '../../shared/checks'
import { DomainError, ensure } from '../../shared/errors'
import { type Aspect, aspects, type Scores } from '../aspects'
import type { Question } from './question'

/** The answer to one question, by its place in the questionnaire. */
export type Reply = { readonly slot: number } & (
  | { readonly expected: number; readonly perceived: number }
  | { readonly text: string }
)
export type ScoreReply = Extract<Reply, { expected: number }>

export const isScore = (reply: Reply): reply is ScoreReply => 'expected' in reply

export interface ReplyInput {
  readonly code: string
  readonly expected?: Optional<number>
  readonly perceived?: Optional<number>
  readonly text?: Optional<string>
}

const MAX_TEXT = 500
const SCORE = { min: 1, max: 5 } as const

export const checkScore = (actual: number, field: Field): number => {
  ensure(Number.isInteger(actual) && actual >= SCORE.min && actual <= SCORE.max, 'OUT_OF_RANGE', field, {
    actual,
    ...SCORE,
  })
  return actual
}

/** Checks answers against what was asked, and puts them into its order. */
export const checkReplies = (questions: readonly Question[], given: readonly ReplyInput[], field: Field): Reply[] => {
  given.forEach(({ code }, i) => {
    const known = questions.some((question) => question.code === code)
    ensure(
      known && given.findIndex((reply) => reply.code === code) === i,
      'QUESTION_UNKNOWN',
      [...field, `${i}`, 'code'],
      {
        question: code,
      },
    )
  })
  return questions.flatMap((question, slot) => {
    const i = given.findIndex(({ code }) => code === question.code)
    const reply = given[i]
    if (reply) return [{ slot, ...checkReply(question, reply, [...field, String(i)]) }]
    ensure(!question.required, 'QUESTION_UNANSWERED', field, { question: question.code })
    return []
  })
}

const checkReply = ({ kind }: Question, { expected, perceived, text }: ReplyInput, field: Field) => {
  if (kind === 'TEXT') return { text: checkText(needed(text, [...field, 'text']), [...field, 'text'], MAX_TEXT) }
  return {
    expected: checkScore(needed(expected, [...field, 'expected']), [...field, 'expected']),
    perceived: checkScore(needed(perceived, [...field, 'perceived']), [...field, 'perceived']),
  }
}

const needed = <T>(value: Optional<T>, field: Field): T => {
  if (value == null) throw new DomainError('REQUIRED', field)
  return value
}

/** A part's score: the mean over its questions that were answered, to the hundredth, so that sums over many stay exact. */
export const scoresOf = (
  questions: readonly Question[],
  replies: readonly Reply[],
): { readonly expected: Scores; readonly perceived: Scores } => {
  const mean = (part: Aspect, of: (reply: ScoreReply) => number) => {
    const scores = replies.filter(isScore).filter(({ slot }) => questions[slot]?.part === part)
    return Math.round((scores.reduce((sum, reply) => sum + of(reply), 0) / scores.length) * 100) / 100
  }
  const all = (of: (reply: ScoreReply) => number) =>
    Object.fromEntries(aspects.map((part) => [part, mean(part, of)])) as unknown as Scores
  return { expected: all(({ expected }) => expected), perceived: all(({ perceived }) => perceived) }
}
