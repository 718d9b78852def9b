import type { Attachment } from '../../files/attachment'
import { checkDistinct, checkRange, checkText, type Field, notFound, type Optional } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import { onlyWith } from '../../shared/messages/phrases'
import type { CriteriaItem, CriteriaSet } from '../criteria/criteria-set'
import { itemsOf, type Mark } from '../criteria/scoring'
import type { AssessmentPart } from './call'

/** What a mark rests on; marks of before name nothing. */
export interface Cited {
  /** Of the application's documents. */
  readonly attachmentIds?: readonly string[]
  /** What was seen on site, said, or declared as a figure. */
  readonly finding?: string
}

export type CitedMark = Mark & Cited

export type CitedMarkInput = Mark & {
  readonly attachmentIds?: Optional<readonly string[]>
  readonly finding?: Optional<string>
}

/** All sheets of a panel stand in one document with the application: with their number these bound it. */
const MAX_DOCUMENTS = 5
const MAX_FINDING = 200
const OF_SHEET = { documents: { min: 0, max: 150 }, letters: { min: 0, max: 4000 } } as const

/** What can be told in words whatever is read: on site everything, from the desk what was said or declared. */
const TOLD: readonly CriteriaItem['evidence'][number][] = ['INTERVIEW', 'FIGURE']

/**
 * N3 N10: what each mark of a sheet rests on. Every item asks for evidence, so points need a document of the application or a
 * finding; none are given for nothing. What is found on site can be told by who was there alone.
 *
 * @param marks checked by the criteria before: each of an item there is
 */
export const checkCited = (
  criteria: CriteriaSet,
  part: AssessmentPart,
  filed: readonly Attachment[],
  marks: readonly CitedMarkInput[],
  field: Field,
): CitedMark[] => {
  const items = new Map(itemsOf(criteria).map((item) => [item.code, item]))
  const cited = marks.map((mark, i) => citedBy(mark, items.get(mark.code), part, filed, [...field, String(i)]))
  const documents = cited.flatMap(({ attachmentIds = [] }) => attachmentIds)
  const letters = cited.reduce((sum, { finding = '' }) => sum + finding.length, 0)
  checkRange(documents.length, OF_SHEET.documents, field)
  checkRange(letters, OF_SHEET.letters, field)
  return cited
}

const citedBy = (
  { attachmentIds: ids, finding: words, ...mark }: CitedMarkInput,
  item: CriteriaItem | undefined,
  part: AssessmentPart,
  filed: readonly Attachment[],
  field: Field,
): CitedMark => {
  const at = [...field, 'attachmentIds']
  const attachmentIds = ids?.length ? checkDistinct(ids, MAX_DOCUMENTS, at) : undefined
  for (const [i, id] of (attachmentIds ?? []).entries())
    if (!filed.some((one) => one.id === id)) throw notFound('Attachment', id, [...at, String(i)])
  const finding = words?.trim() ? checkText(words, [...field, 'finding'], MAX_FINDING) : undefined
  const tells = part === 'ON_SITE' || item?.evidence.some((kind) => TOLD.includes(kind))
  ensure(finding === undefined || tells, 'INVALID_VALUE', [...field, 'finding'], {
    actual: finding ?? '',
    expected: onlyWith('ON_SITE'),
  })
  const rests = attachmentIds !== undefined || finding !== undefined
  ensure(rests || !('points' in mark) || mark.points === 0, 'EVIDENCE_NOT_CITED', field, { code: mark.code })
  return { ...mark, ...(attachmentIds ? { attachmentIds } : {}), ...(finding === undefined ? {} : { finding }) }
}
