import type { Counts } from '../../supervision/counters'
import { wilson } from '../../supervision/statistics'
import { type Cell, cell, derived } from '../../supervision/suppression'
import { type Aspect, aspects } from '../aspects'
import type { Question } from './question'
import type { Questionnaire } from './questionnaire'

/** What a question was answered with over a period. */
export interface QuestionResult {
  /** None for the built-in questions. */
  readonly questionnaire: Questionnaire | undefined
  readonly slot: number
  readonly question: Question
  readonly answered: Cell
  readonly satisfied: Cell
  readonly share: Cell
  readonly low: Cell
  readonly high: Cell
  readonly expected: Cell
  readonly perceived: Cell
  readonly gap: Cell
}

const of = (counts: Counts, counter: keyof Counts): number => counts[counter] ?? 0

/** @param guarded whether what fewer than five customers said is kept back */
export const questionResult = (
  questionnaire: Questionnaire | undefined,
  question: Question,
  slot: number,
  counts: Counts,
  guarded: boolean,
): QuestionResult => {
  const n = of(counts, `askedN${slot}`)
  const met = of(counts, `askedMet${slot}`)
  const answered = cell(n, guarded)
  const isScore = question.kind === 'SCORE'
  const satisfied = derived([answered, cell(met, guarded)], isScore ? met : undefined)
  const share = (value: number | undefined) => derived([satisfied], isScore ? value : undefined)
  const mean = (sum: number) => derived([answered], isScore ? sum / n : undefined)
  const interval = wilson(met, n)
  const [expected, perceived] = [of(counts, `askedExpected${slot}`), of(counts, `askedPerceived${slot}`)]
  return {
    questionnaire,
    slot,
    question,
    answered,
    satisfied,
    share: share(met / n),
    low: share(interval?.low),
    high: share(interval?.high),
    expected: mean(expected),
    perceived: mean(perceived),
    gap: mean(perceived - expected),
  }
}

export interface PartResult {
  readonly part: Aspect
  readonly answers: Cell
  /** Q6: perceived minus expected, over all answers to the part's questions. */
  readonly gap: Cell
}

/** An edition's questions with what was answered. */
export interface AskedEdition {
  readonly questions: readonly Question[]
  readonly counts: Counts
}

/** Satisfaction by part of the service, and over the three parts alike (Q6). */
export const partResults = (
  editions: readonly AskedEdition[],
  guarded: boolean,
): { readonly parts: PartResult[]; readonly overall: Cell } => {
  const parts = aspects.map((part) => {
    const asked = editions.flatMap(({ questions, counts }) =>
      questions.flatMap((question, slot) =>
        question.kind === 'SCORE' && question.part === part
          ? [
              {
                n: of(counts, `askedN${slot}`),
                gap: of(counts, `askedPerceived${slot}`) - of(counts, `askedExpected${slot}`),
              },
            ]
          : [],
      ),
    )
    const n = asked.reduce((sum, one) => sum + one.n, 0)
    // With one of its questions hidden, the part less the others would show it.
    const answers = derived(
      asked.map((one) => cell(one.n, guarded)),
      n,
    )
    return { part, answers, gap: derived([answers], asked.reduce((sum, { gap }) => sum + gap, 0) / n) }
  })
  const gaps = parts.map(({ gap }) => gap)
  return { parts, overall: derived(gaps, gaps.reduce((sum, { value = Number.NaN }) => sum + value, 0) / gaps.length) }
}
