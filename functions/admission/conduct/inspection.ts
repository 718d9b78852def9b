import type { Attachment } from '../../files/attachment'
import { type Day, dayOf } from '../../shared/days'
import type { Journaled } from '../../shared/journal'
import type { Deadline, Inbox } from '../../shared/notice'
import type { Rules } from './rules'
import type { Statement, Words } from './statement'

/** What the maker supervises during the term (N7). */
export const aspects = ['SERVICE_QUALITY', 'INTERNAL_MANAGEMENT', 'PRICES_AND_FEES', 'PART_QUALITY'] as const
export type Aspect = (typeof aspects)[number]

/** A step of the inspection: what is looked at and what it has to be like. Items are numbered from 1. */
export interface Item {
  readonly item: number
  readonly aspect: Aspect
  readonly requirement: string
}

export interface Plan {
  readonly manufacturerId: string
  readonly providerId: string
  readonly pointId: string
  /** Who goes there. */
  readonly inspector: string
  readonly plannedOn: Day
  /** Whether the provider is told before. */
  readonly announced: boolean
  readonly items: readonly Item[]
}

export type Result = 'CONFORMING' | 'MINOR' | 'MAJOR'

export interface Finding {
  readonly item: number
  readonly result: Result
  /** What was seen; always there for a nonconformity. */
  readonly evidence?: string
  readonly attachments: readonly Attachment[]
}

/** Who at the provider answers for putting a nonconformity right, and how. */
export interface CorrectiveAction {
  readonly owner: string
  readonly action: string
}

export type Progress =
  | { readonly state: 'TO_PLAN' }
  /** `rejected`: why the evidence before was not enough. */
  | { readonly state: 'OPEN'; readonly planned: CorrectiveAction; readonly rejected?: string }
  | { readonly state: 'SUBMITTED'; readonly planned: CorrectiveAction; readonly proof: Statement }
  | { readonly state: 'VERIFIED'; readonly planned: CorrectiveAction; readonly proof: Statement }

/** A nonconformity being put right. The deadline stays when evidence is rejected. */
export interface Correction {
  readonly item: number
  readonly dueOn: Day
  readonly progress: Progress
}

export type InspectionState = 'PLANNED' | 'IN_PROGRESS' | 'REPORTED' | 'ACKNOWLEDGED' | 'CLOSED'

/** Id: `<providerId>.<ulid>`. */
export interface Inspection extends Journaled, Plan {
  readonly state: InspectionState
  readonly startedOn?: Day
  readonly reportedOn?: Day
  readonly summary?: string
  /** One per item, once reported. */
  readonly findings: readonly Finding[]
  /** One per nonconformity. */
  readonly corrections: readonly Correction[]
  readonly acknowledgement?: Words
}

export type InspectionEvent =
  | ({ readonly type: 'PLANNED' } & Plan)
  | { readonly type: 'STARTED' }
  | {
      readonly type: 'REPORTED'
      readonly findings: readonly Finding[]
      readonly summary: string
      readonly codeId: string
      readonly correctDays: Rules['correctDays']
    }
  | {
      readonly type: 'ACKNOWLEDGED'
      readonly text: string
      readonly actions: readonly ({ readonly item: number } & CorrectiveAction)[]
    }
  | {
      readonly type: 'CORRECTED'
      readonly item: number
      readonly text: string
      readonly attachments: readonly Attachment[]
    }
  | { readonly type: 'VERIFIED'; readonly item: number }
  | { readonly type: 'REJECTED'; readonly item: number; readonly reason: string }

/** An item of the plan with what was found, and how it is put right. */
export interface ReportedItem {
  readonly planned: Item
  readonly finding?: Finding
  readonly correction?: Correction
}

export const reportedItems = ({ items, findings, corrections }: Inspection): ReportedItem[] =>
  items.map((planned) => {
    const finding = findings.find(({ item }) => item === planned.item)
    const correction = corrections.find(({ item }) => item === planned.item)
    return { planned, ...(finding ? { finding } : {}), ...(correction ? { correction } : {}) }
  })

/**
 * Whether a correction missed its deadline: without evidence after it, or with evidence that came after it. Derived from
 * dates, so that it is true from the first day on, whoever looks.
 */
export const isLate = ({ dueOn, progress }: Correction, today: Day): boolean =>
  ('proof' in progress ? dayOf(progress.proof.at) : today) > dueOn

/** Nonconformities of one inspection that are due on one day and lack evidence. */
export interface OpenCorrections {
  readonly inspectionId: string
  readonly dueOn: Day
  readonly items: readonly number[]
}

/** One entry a day, at most two days: the conduct code gives minor and major ones each their time. */
export const openCorrections = ({ id, corrections }: Inspection): OpenCorrections[] => {
  const open = corrections.filter(({ progress }) => !('proof' in progress))
  return [...new Set(open.map(({ dueOn }) => dueOn))].map((dueOn) => ({
    inspectionId: id,
    dueOn,
    items: open.filter((correction) => correction.dueOn === dueOn).map(({ item }) => item),
  }))
}

/** Both parties are told ahead of a day on which corrections without evidence are due. */
export const inspectionDeadlines = (inspection: Inspection): Deadline[] => {
  const { id, manufacturerId, providerId } = inspection
  const inboxes: Inbox[] = [
    { role: 'PROVIDER', id: providerId },
    { role: 'MANUFACTURER', id: manufacturerId },
  ]
  return openCorrections(inspection).map(({ dueOn, items }) => ({
    kind: 'CORRECTION_DUE',
    on: dueOn,
    subject: { type: 'Inspection', id },
    inboxes,
    params: { count: items.length },
    leads: [14, 7, 3, 0],
  }))
}
