import type { Attachment } from '../../files/attachment'
import { checkName, checkRange, checkText, type Field, type Optional } from '../../shared/checks'
import { addMinutes, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { onlyWith, phrases } from '../../shared/messages/phrases'
import { isDecimal } from '../decimal'
import { isWithin, type Step, type StepKind } from '../step'
import type { StepBook } from '../step-book'
import { mayDeviate } from './job-access'
import type { JobRecord, Recorder, RecordKind } from './record'

/** A record as a device sends it. */
export interface RecordInput {
  readonly id: string
  readonly step: string
  readonly kind: RecordKind
  readonly at: Instant
  readonly inOrder?: Optional<boolean>
  readonly value?: Optional<string>
  readonly unit?: Optional<string>
  readonly part?: Optional<string>
  readonly attachmentIds?: Optional<readonly string[]>
  readonly about?: Optional<string>
  readonly replaces?: Optional<readonly string[]>
  readonly reason?: Optional<string>
}

/** What a record is held to. */
export interface RecordChecks {
  readonly book: StepBook
  readonly startedAt: Instant
  readonly now: Instant
  readonly recorder: { readonly by: string; readonly role: Recorder }
  readonly device: string
  /** The uploaded photo of a global id, or a refusal at the field. */
  readonly photo: (globalId: string, field: Field) => Attachment
}

/** Clocks of devices are never quite right. */
const SKEW_MINUTES = 5
const ID = /^[\w-]{8,40}$/
const MAX_REASON = 300
const MAX_PART = 60
const PHOTOS = { min: 1, max: 4 } as const
const REPLACED = { min: 0, max: 10 } as const

/** Kinds of records that tell what came of a step. */
const outcomeOf: Readonly<Record<StepKind, RecordKind>> = {
  CHECK: 'DONE',
  CONFIRMATION: 'DONE',
  READING: 'READING',
  PHOTO: 'PHOTO',
  PART_SCAN: 'PART_SCAN',
}

const outcomes: readonly RecordKind[] = ['DONE', 'READING', 'PHOTO', 'PART_SCAN']

/** What goes with which kind of record alone. */
const ownFields = {
  inOrder: ['DONE'],
  value: ['READING'],
  unit: ['READING'],
  part: ['PART_SCAN'],
  attachmentIds: ['PHOTO'],
  about: ['SELF_CHECK', 'MUTUAL_CHECK', 'DEVIATION'],
  replaces: outcomes,
  reason: ['DEVIATION'],
} as const satisfies Partial<Record<keyof RecordInput, readonly RecordKind[]>>

const checkId = (id: string, field: Field): string => {
  ensure(ID.test(id), 'INVALID_VALUE', field, { actual: id, expected: phrases.recordId })
  return id
}

/**
 * A record as it is kept, or a refusal with its field. It depends on the edition, the start and the clock alone, never on
 * which records came before: so that it does not matter in which order they come.
 */
export const checkRecord = (input: RecordInput, checks: RecordChecks, field: Field): JobRecord => {
  const { id, kind, at } = input
  const { book, startedAt, now, recorder, device } = checks
  checkId(id, [...field, 'id'])
  const step = book.steps.find(({ code }) => code === input.step)
  if (!step) throw new DomainError('STEP_UNKNOWN', [...field, 'step'], { code: input.step, edition: book.edition })
  const limit = addMinutes(now, SKEW_MINUTES)
  ensure(at <= limit, 'RECORD_IN_FUTURE', [...field, 'at'], { at, now })
  ensure(at >= startedAt, 'RECORD_BEFORE_START', [...field, 'at'], { at, startedAt })
  checkKind(kind, step, recorder.role, field)
  checkOwnFields(input, field)
  const common = { id, step: step.code, at, device, ...recorder }
  return { ...common, ...contentOf(input, step, checks, field) } as JobRecord
}

const checkKind = (kind: RecordKind, step: Step, role: Recorder, field: Field): void => {
  const expected = outcomeOf[step.kind]
  ensure(!outcomes.includes(kind) || kind === expected, 'RECORD_KIND', [...field, 'kind'], {
    recordKind: kind,
    code: step.code,
    expected,
  })
  const allowed = kind === 'DEVIATION' ? mayDeviate(step) : (['TECHNICIAN', 'SERVICE_POINT'] as const)
  const refusal = kind === 'DEVIATION' ? 'DEVIATION_NOT_ALLOWED' : 'ROLE_NOT_ALLOWED'
  ensure((allowed as readonly Recorder[]).includes(role), refusal, [...field, 'kind'], {
    action: kind,
    code: step.code,
    role,
    allowed: allowed.length > 0 ? allowed.join(', ') : phrases.nobody,
  })
}

const checkOwnFields = (input: RecordInput, field: Field): void => {
  for (const [name, kinds] of Object.entries(ownFields)) {
    const given = input[name as keyof typeof ownFields]
    const fits = given == null || (kinds as readonly RecordKind[]).includes(input.kind)
    ensure(fits, 'INVALID_VALUE', [...field, name], { actual: String(given), expected: onlyWith(kinds.join(', ')) })
  }
}

const contentOf = (input: RecordInput, step: Step, { photo }: RecordChecks, field: Field): object => {
  const { kind, about, replaces, attachmentIds } = input
  const at = (name: string) => [...field, name]
  switch (kind) {
    case 'SELF_CHECK':
    case 'MUTUAL_CHECK':
      return { kind, about: checkId(needed(about, at('about')), at('about')) }
    case 'DEVIATION': {
      const reason = checkText(needed(input.reason, at('reason')), at('reason'), MAX_REASON)
      return { kind, reason, ...(about == null ? {} : { about: checkId(about, at('about')) }) }
    }
    case 'DONE':
      return { kind, inOrder: needed(input.inOrder, at('inOrder')), ...replaced(replaces, field) }
    case 'READING':
      return { kind, ...readingOf(input, step, field), ...replaced(replaces, field) }
    case 'PART_SCAN':
      return {
        kind,
        part: checkName(needed(input.part, at('part')), at('part'), MAX_PART),
        ...replaced(replaces, field),
      }
    case 'PHOTO': {
      const ids = needed(attachmentIds, at('attachmentIds'))
      checkRange(ids.length, PHOTOS, at('attachmentIds'))
      const attachments = ids.map((id, i) => photo(id, [...at('attachmentIds'), String(i)]))
      return { kind, attachments, ...replaced(replaces, field) }
    }
  }
}

/** P3: an exact decimal in the unit of the book; what another unit makes of the limits is not for a device to say. */
const readingOf = ({ value, unit }: RecordInput, { limits }: Step, field: Field): object => {
  const decimal = needed(value, [...field, 'value'])
  ensure(isDecimal(decimal), 'INVALID_VALUE', [...field, 'value'], { actual: decimal, expected: phrases.decimal })
  const given = needed(unit, [...field, 'unit'])
  const expected = limits?.unit ?? ''
  ensure(given === expected, 'UNIT_MISMATCH', [...field, 'unit'], { actual: given, expected })
  return { value: decimal, unit: given, inOrder: limits !== undefined && isWithin(limits, decimal) }
}

const replaced = (ids: Optional<readonly string[]>, field: Field): { readonly replaces?: readonly string[] } => {
  if (ids == null || ids.length === 0) return {}
  checkRange(ids.length, REPLACED, [...field, 'replaces'])
  return { replaces: [...new Set(ids.map((id, i) => checkId(id, [...field, 'replaces', String(i)])))].sort() }
}

const needed = <T>(value: Optional<T>, field: Field): T => {
  if (value == null) throw new DomainError('REQUIRED', field)
  return value
}
