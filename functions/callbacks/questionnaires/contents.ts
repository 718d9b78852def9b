import { checkName, checkRange, type Field, type Optional } from '../../shared/checks'
import { DomainError, ensure } from '../../shared/errors'
import { phrases } from '../../shared/messages/phrases'
import type { Aspect } from '../aspects'
import { MAX_QUESTIONS, type Question, type QuestionKind, unscoredParts } from './question'
import type { QuestionnaireContents } from './questionnaire'

export interface QuestionInput {
  readonly code: string
  readonly part: Aspect
  readonly kind: QuestionKind
  readonly textZh: string
  readonly textEn: string
  readonly required: boolean
}

export interface GivenContents {
  readonly name?: Optional<string>
  readonly questions?: Optional<readonly QuestionInput[]>
}

const MAX_WORDING = 200
const CODE = /^[\w.-]{1,20}$/
const at = (...path: readonly (string | number)[]): Field => ['input', ...path.map(String)]

/** Checks what a draft says; what is left out stays as it was. */
export const checkContents = (given: GivenContents, before?: QuestionnaireContents): QuestionnaireContents => ({
  name: given.name == null ? needed(before?.name, 'name') : checkName(given.name, at('name')),
  questions: given.questions == null ? needed(before?.questions, 'questions') : checkQuestions(given.questions),
})

const needed = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw new DomainError('REQUIRED', at(name))
  return value
}

const checkQuestions = (questions: readonly QuestionInput[]): Question[] => {
  checkRange(questions.length, { min: 1, max: MAX_QUESTIONS }, at('questions'))
  return questions.map(({ code, part, kind, textZh, textEn, required }, i) => {
    const field = (name: string) => at('questions', i, name)
    ensure(CODE.test(code), 'INVALID_VALUE', field('code'), { actual: code, expected: phrases.itemCode })
    const first = questions.findIndex((question) => question.code === code)
    ensure(first === i, 'INVALID_VALUE', field('code'), { actual: code, expected: phrases.eachOnce })
    const wording = {
      zh: checkName(textZh, field('textZh'), MAX_WORDING),
      en: checkName(textEn, field('textEn'), MAX_WORDING),
    }
    return { code, part, kind, wording, required }
  })
}

/** What is published tells satisfaction: a score that everybody gives for each of the three parts (Q6). */
export const checkComplete = ({ questions }: QuestionnaireContents): void => {
  const missing = unscoredParts(questions.filter(({ required }) => required))
  ensure(missing.length === 0, 'PARTS_UNSCORED', ['input', 'id'], {
    missing: missing.map((part) => part.toUpperCase()).join(', '),
  })
}
