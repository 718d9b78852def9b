import type { Attachment } from '../../files/attachment'
import { checkRange, checkText, checkVersion, notFound } from '../../shared/checks'
import { addDays, type Day, dayOf, type Instant, instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import type {
  ActionEvent,
  ActionState,
  Branch,
  CorrectiveAction,
  Owner,
  ProblemSource,
  Step,
} from './corrective-action'
import { chanceOfSoFew, exposureNeeded, type Figures, isShown } from './recurrence'

const at = (...names: readonly string[]): readonly string[] => ['input', ...names]
const WHYS = { min: 3, max: 7 } as const
const CAUSES = { min: 2, max: 20 } as const
const STEPS = { min: 1, max: 20 } as const

export interface Acting {
  readonly viewer: Viewer
  readonly version: number
  readonly now: Instant
}

/** The organisation a viewer improves for; undefined for all others. */
export const ownerFor = (viewer: Viewer): Owner | undefined => {
  if (viewer.role === 'MANUFACTURER') return { kind: 'MAKER', id: viewer.manufacturerId }
  return viewer.role === 'PROVIDER' ? { kind: 'PROVIDER', id: viewer.providerId } : undefined
}

/** The organisation whose actions and meetings a viewer reads; the auditor those of its maker. */
export const readFor = (viewer: Viewer): string | undefined =>
  viewer.role === 'AUDITOR' ? viewer.manufacturerId : ownerFor(viewer)?.id

export const acting = (viewer: Viewer, version: number, request: { readonly at: Date }): Acting => ({
  ...{ viewer, version, now: instant(request.at) },
})

/** The organisation itself, the third party that audits it, and the operator. */
export const seesAction = (viewer: Viewer, { owner }: Pick<CorrectiveAction, 'owner'>): boolean => {
  if (viewer.role === 'PLATFORM') return true
  if (viewer.role === 'AUDITOR') return owner.kind === 'MAKER' && viewer.manufacturerId === owner.id
  const own = ownerFor(viewer)
  return own?.kind === owner.kind && own.id === owner.id
}

/** Whole numbers of days that are past, occurrences among the exposure. */
const checkFigures = (figures: Figures, now: Instant, field: string): Figures => {
  const { occurrences, exposure, from, to } = figures
  ensure(from <= to, 'INVALID_DATE_RANGE', at(field, 'to'), { from, to })
  ensure(to <= dayOf(now), 'OUT_OF_RANGE', at(field, 'to'), { actual: to, min: from, max: dayOf(now) })
  checkRange(exposure, { min: 1, max: 1e9 }, at(field, 'exposure'))
  checkRange(occurrences, { min: 0, max: exposure }, at(field, 'occurrences'))
  return figures
}

export interface Problem {
  readonly source: ProblemSource
  readonly problem: string
  readonly before: Figures
}

export const openAction = (
  { source, problem, before }: Problem,
  { viewer, now }: Omit<Acting, 'version'>,
): ActionEvent => {
  const owner = ownerFor(viewer)
  if (!owner) throw new DomainError('NOT_FOUND', at(), { what: 'CorrectiveAction', id: '' })
  checkFigures(before, now, 'before')
  // What never occurred cannot be shown to be gone.
  checkRange(before.occurrences, { min: 1, max: before.exposure }, at('before', 'occurrences'))
  return { type: 'OPENED', owner, source, problem: checkText(problem, at('problem')), before }
}

const checkActs = (action: CorrectiveAction, { viewer, version }: Acting, from: readonly ActionState[]): void => {
  const own = ownerFor(viewer)
  if (own?.kind !== action.owner.kind || own.id !== action.owner.id)
    throw notFound('CorrectiveAction', action.id, at('id'))
  checkVersion(action, version)
  const { state } = action
  ensure(from.includes(state), 'IMPROVEMENT_STATE', at('id'), { state, from: from.join(', ') })
}

export interface Analysis {
  readonly whys: readonly string[]
  readonly causes: readonly { readonly branch: Branch; readonly text: string }[]
  readonly root?: string | null | undefined
}

/** Why it happens: by a chain of three to seven whys, or by branches with the root among them. */
export const analyse = (action: CorrectiveAction, { whys, causes, root }: Analysis, acting: Acting): ActionEvent => {
  checkActs(action, acting, ['OPENED'])
  ensure(whys.length > 0 !== causes.length > 0, 'IMPROVEMENT_CAUSE', at('whys'))
  if (whys.length > 0) {
    checkRange(whys.length, WHYS, at('whys'))
    const said = whys.map((why, i) => checkText(why, at('whys', String(i)), 200))
    return { type: 'ANALYSED', cause: { method: 'FIVE_WHYS', whys: said } }
  }
  checkRange(causes.length, CAUSES, at('causes'))
  const said = causes.map(({ branch, text }, i) => ({
    branch,
    text: checkText(text, at('causes', String(i), 'text'), 200),
  }))
  ensure(root, 'REQUIRED', at('root'))
  const found = checkText(root, at('root'), 200)
  ensure(
    said.some(({ text }) => text === found),
    'IMPROVEMENT_ROOT',
    at('root'),
  )
  return { type: 'ANALYSED', cause: { method: 'FISHBONE', causes: said, root: found } }
}

/** What is done about the cause, by whom and when. */
export const planSteps = (
  action: CorrectiveAction,
  steps: readonly Omit<Step, 'done'>[],
  acting: Acting,
): ActionEvent => {
  checkActs(action, acting, ['ANALYSED'])
  checkRange(steps.length, STEPS, at('steps'))
  const today = dayOf(acting.now)
  const planned = steps.map(({ what, who, dueOn }, i) => {
    const field = (name: string) => at('steps', String(i), name)
    ensure(dueOn >= today, 'OUT_OF_RANGE', field('dueOn'), { actual: dueOn, min: today, max: '9999-12-31' })
    return { what: checkText(what, field('what'), 200), who: checkText(who, field('who'), 50), dueOn }
  })
  return { type: 'PLANNED', steps: planned }
}

/** @param step its place in the plan, from 0 */
export const finishStep = (
  action: CorrectiveAction,
  { step, attachments }: { readonly step: number; readonly attachments: readonly Attachment[] },
  acting: Acting,
): ActionEvent => {
  checkActs(action, acting, ['PLANNED'])
  checkRange(step, { min: 0, max: action.steps.length - 1 }, at('step'))
  const planned = action.steps[step]
  ensure(planned && !planned.done, 'IMPROVEMENT_STEP_DONE', at('step'))
  return { type: 'STEP_DONE', step, late: dayOf(acting.now) > planned.dueOn, attachments }
}

const lastDone = ({ steps }: CorrectiveAction): Day =>
  steps.map(({ done }) => (done ? dayOf(done.at) : '')).reduce((a, b) => (a > b ? a : b), '')

/**
 * Whether it is gone (Q8): figures of all days after the last step, for a good week among bad ones proves nothing, are held against those of before. Gone is what would be so seldom by chance;
 * with less exposure than even no occurrence at all could show, or no worse than before, counting goes on; a share as high as
 * before over as much exposure takes it back to its cause.
 */
export const checkRecurrence = (action: CorrectiveAction, after: Figures, acting: Acting): ActionEvent => {
  checkActs(action, acting, ['DONE'])
  checkFigures(after, acting.now, 'after')
  const since = lastDone(action)
  const first = addDays(since, 1)
  ensure(after.from === first, 'IMPROVEMENT_WINDOW', at('after', 'from'), { since, first })
  const chance = chanceOfSoFew(action.before, after)
  if (isShown(chance)) return { type: 'CHECKED', after, verdict: 'SHOWN' }
  const [was, is] = [action.before.occurrences / action.before.exposure, after.occurrences / after.exposure]
  const enough = after.exposure >= exposureNeeded(action.before)
  return { type: 'CHECKED', after, verdict: enough && is >= was ? 'BACK' : 'GOES_ON' }
}

export const drop = (action: CorrectiveAction, reason: string, acting: Acting): ActionEvent => {
  checkActs(action, acting, ['OPENED', 'ANALYSED', 'PLANNED', 'DONE'])
  return { type: 'DROPPED', text: checkText(reason, at('reason')) }
}
