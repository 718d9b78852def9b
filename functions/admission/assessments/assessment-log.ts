import { type Entry, stamp } from '../../shared/journal'
import {
  type AssessedMark,
  type Assessment,
  type AssessmentEvent,
  type AssessmentEventOf,
  type Life,
  type Sheet,
  type Stage,
  signedBy,
  stageOf,
} from './assessment'

/** The assessment after one more entry of its log. */
export const evolveAssessment = (before: Assessment | undefined, entry: Entry<AssessmentEvent>): Assessment => {
  const { event } = entry
  if (event.type === 'OPENED') {
    const { type: _type, ...assessed } = event
    const life = { state: 'OPEN', sheet: { marks: [], deductions: [] } } as const
    return { ...stamp(entry), ...assessed, opened: signedBy(entry), life }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its opening`)
  return { ...before, ...stamp(entry), life: nextLife(stageOf(before), entry, event) }
}

const nextLife = (
  stage: Stage,
  entry: Entry<AssessmentEvent>,
  event: Exclude<AssessmentEvent, { type: 'OPENED' }>,
): Life => {
  switch (event.type) {
    case 'MARKED':
      return { state: 'OPEN', sheet: marked(stage.sheet, event) }
    case 'CONCLUDED': {
      const { type: _type, ...found } = event
      return { state: 'CONCLUDED', sheet: stage.sheet, conclusion: { ...signedBy(entry), ...found } }
    }
    case 'REPLIED': {
      if (stage.state !== 'CONCLUDED') throw new Error(`${entry.subjectId} has no conclusion to reply to`)
      const { text, attachments } = event
      return { ...stage, reply: { ...signedBy(entry), text, attachments } }
    }
    case 'WITHDRAWN':
      return { state: 'WITHDRAWN', before: stage, withdrawal: { ...signedBy(entry), reason: event.reason } }
  }
}

/** The sheet with marks of some items in place of those before. */
export const marked = (sheet: Sheet, given: Omit<AssessmentEventOf<'MARKED'>, 'type'>): Sheet => {
  const marks = new Map<string, AssessedMark>()
  for (const mark of [...sheet.marks, ...given.marks]) marks.set(mark.code, mark)
  return { marks: [...marks.values()], deductions: given.deductions ?? sheet.deductions }
}
