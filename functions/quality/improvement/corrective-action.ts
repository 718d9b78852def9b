import type { Attachment } from '../../files/attachment'
import type { Day, Instant } from '../../shared/days'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import { chanceOfSoFew, type Figures, isShown } from './recurrence'

/** The organisation that improves: a maker, or a provider. */
export type Owner = { readonly kind: 'MAKER' | 'PROVIDER'; readonly id: string }

/** Where a problem was found. */
export type ProblemSource =
  | 'COMPLAINTS'
  | 'CALLBACKS'
  | 'FINDINGS'
  | 'INSPECTION'
  | 'AUDIT'
  | 'FAULTS'
  | 'MEETING'
  | 'OTHER'

/** K. Ishikawa's branches. */
export type Branch = 'PEOPLE' | 'MACHINE' | 'MATERIAL' | 'METHOD' | 'MEASUREMENT' | 'ENVIRONMENT'

/** Why it happens, as data: the chain of whys, or the branches that were looked at and the root among them. */
export type Cause =
  | { readonly method: 'FIVE_WHYS'; readonly whys: readonly string[] }
  | {
      readonly method: 'FISHBONE'
      readonly causes: readonly { readonly branch: Branch; readonly text: string }[]
      readonly root: string
    }

export interface Step {
  readonly what: string
  /** Post or name within the organisation. */
  readonly who: string
  readonly dueOn: Day
  readonly done?: { readonly at: Instant; readonly late: boolean; readonly attachments: readonly Attachment[] }
}

/** What was counted after the steps were done, and what it shows. */
export interface Check extends Figures {
  readonly at: Instant
  readonly chance: number
  readonly shown: boolean
}

export type ActionState = 'OPENED' | 'ANALYSED' | 'PLANNED' | 'DONE' | 'CLOSED' | 'DROPPED'

/**
 * A corrective action (Q8): a problem with its figures, its cause, what is done by whom and when, and the proof that it does not recur.
 * Without that proof it is not closed; figures as bad as before take it back to its cause.
 *
 * Id: `<owner>.<ulid>`.
 */
export interface CorrectiveAction extends Journaled {
  readonly owner: Owner
  readonly source: ProblemSource
  readonly problem: string
  readonly before: Figures
  readonly openedAt: Instant
  readonly state: ActionState
  readonly cause?: Cause
  readonly steps: readonly Step[]
  /** In order; of all rounds. */
  readonly checks: readonly Check[]
  /** How often it went back to its cause. */
  readonly rounds: number
  readonly endedAt?: Instant
}

export type ActionEvent =
  | {
      readonly type: 'OPENED'
      readonly owner: Owner
      readonly source: ProblemSource
      readonly problem: string
      readonly before: Figures
    }
  | { readonly type: 'ANALYSED'; readonly cause: Cause }
  | { readonly type: 'PLANNED'; readonly steps: readonly Omit<Step, 'done'>[] }
  | {
      readonly type: 'STEP_DONE'
      readonly step: number
      readonly late: boolean
      readonly attachments: readonly Attachment[]
    }
  /** `goesOn`: more is to be counted; otherwise it is gone, or as bad as before. */
  | { readonly type: 'CHECKED'; readonly after: Figures; readonly verdict: 'SHOWN' | 'GOES_ON' | 'BACK' }
  | { readonly type: 'DROPPED'; readonly text: string }

export const evolveAction: Evolve<CorrectiveAction, ActionEvent> = (before, entry) => {
  const { event, at } = entry
  if (event.type === 'OPENED') {
    const { type: _type, ...opened } = event
    return { ...stamp(entry), ...opened, openedAt: at, state: 'OPENED', steps: [], checks: [], rounds: 0 }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its opening`)
  const next = { ...before, ...stamp(entry) }
  switch (event.type) {
    case 'ANALYSED':
      return { ...next, state: 'ANALYSED', cause: event.cause }
    case 'PLANNED':
      return { ...next, state: 'PLANNED', steps: event.steps }
    case 'STEP_DONE': {
      const { step, late, attachments } = event
      const steps = before.steps.map((one, i) => (i === step ? { ...one, done: { at, late, attachments } } : one))
      return { ...next, steps, state: steps.every(({ done }) => done) ? 'DONE' : 'PLANNED' }
    }
    case 'CHECKED': {
      const chance = chanceOfSoFew(before.before, event.after)
      const checks = [...before.checks, { ...event.after, at, chance, shown: isShown(chance) }]
      if (event.verdict === 'SHOWN') return { ...next, checks, state: 'CLOSED', endedAt: at }
      return event.verdict === 'BACK'
        ? { ...next, checks, state: 'OPENED', rounds: before.rounds + 1 }
        : { ...next, checks }
    }
    case 'DROPPED':
      return { ...next, state: 'DROPPED', endedAt: at }
  }
}

/** The step that is due first among those not done; undefined where none is. */
export const nextStep = ({ state, steps }: CorrectiveAction): Step | undefined =>
  state === 'PLANNED'
    ? steps.filter(({ done }) => !done).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0]
    : undefined

export const isOpen = ({ state }: Pick<CorrectiveAction, 'state'>): boolean => state !== 'CLOSED' && state !== 'DROPPED'
