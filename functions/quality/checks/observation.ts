import type { Attachment } from '../../files/attachment'
import type { Day } from '../../shared/days'
import type { Fen } from '../../shared/money'
import { type ChargeVerdict, type JudgedCharge, overOf } from './charges'
import type { CheckedStep } from './conformity'
import type { Scenario } from './scenario'

/** What a visitor looks at besides the bill, the parts and the steps. */
export const aspects = [
  'FAULT_FOUND',
  'LEVEL_RIGHT',
  'TIME_KEPT',
  'CERTIFICATE_SHOWN',
  'PRICE_TOLD_BEFORE',
  'OLD_PARTS_RETURNED',
  'RECEIPT_GIVEN',
  'MANNERS',
] as const
export type Aspect = (typeof aspects)[number]

export interface AspectSeen {
  readonly aspect: Aspect
  /** Absent where it did not apply. */
  readonly met?: boolean
}

/** A part of the unit after the visit, and the serial number it has now. */
export interface PartSeen {
  readonly partNumber: string
  readonly replaced: boolean
  readonly serial?: string
}

export type Area = 'FEES' | 'PARTS' | 'SERVICE' | 'STEPS' | 'MANAGEMENT'
export type Severity = 'MINOR' | 'MAJOR' | 'CRITICAL'

/** One thing that was looked at; numbered from 1. Without a severity it conforms. */
export interface CheckItem {
  readonly item: number
  readonly area: Area
  readonly code: string
  readonly finding?: string
  readonly severity?: Severity
}

/** What was seen, as far as it was looked at. */
export interface Facts {
  readonly observedOn: Day
  readonly orderId?: string
  /** Whose schedule priced the bill. */
  readonly agreementId?: string
  readonly charged: readonly JudgedCharge[]
  readonly parts: readonly PartSeen[]
  readonly aspects: readonly AspectSeen[]
  /** Edition of the step book that the order's work followed, and what was seen of each step. */
  readonly stepBookId?: string
  readonly steps: readonly CheckedStep[]
  /** Version of the maker's list of management items. */
  readonly managementVersion?: number
  readonly management: readonly CheckedStep[]
  readonly summary: string
  readonly attachments: readonly Attachment[]
  /** Fen spent on the visit. */
  readonly spent: Fen
}

const severityOf: Readonly<Record<ChargeVerdict, Severity | undefined>> = {
  AGREED: undefined,
  OPEN: undefined,
  OFF_PRICE: 'MINOR',
  BELOW_FLOOR: 'MINOR',
  ABOVE_CEILING: 'MAJOR',
  NOT_AGREED: 'MAJOR',
  NOT_NEEDED: 'MAJOR',
  TOO_MANY: 'MAJOR',
  COVERED: 'CRITICAL',
}

type Looked = Omit<CheckItem, 'item'>

const feeItem = (line: JudgedCharge): Looked => {
  const severity = severityOf[line.verdict]
  // A line that costs nothing does nobody wrong.
  const harmless = line.verdict === 'COVERED' && overOf(line) === 0
  return {
    area: 'FEES',
    code: [line.kind, line.workItem ?? line.partNumber].filter(Boolean).join('/'),
    ...(severity && !harmless ? { finding: line.verdict, severity } : {}),
  }
}

/** A part swapped that the fault does not take is needless; a sound one that is gone for another is taken. */
const partItem = ({ partNumber, replaced, serial }: PartSeen, scenario: Scenario | undefined): Looked => {
  const base = { area: 'PARTS', code: partNumber } as const
  if (!scenario) return base
  const isDue = scenario.expected.some((one) => one.kind === 'PART' && one.partNumber === partNumber)
  const planted = scenario.planted.filter((one) => one.partNumber === partNumber)
  const isSwapped = planted.length > 0 && serial !== undefined && planted.every((one) => one.serial !== serial)
  if (isSwapped && !isDue) return { ...base, finding: 'GOOD_PART_SWAPPED', severity: 'CRITICAL' }
  if (replaced && !isDue) return { ...base, finding: 'NEEDLESS_PART', severity: 'MAJOR' }
  if (isDue && !replaced) return { ...base, finding: 'NOT_REPLACED', severity: 'MAJOR' }
  return base
}

const grave: readonly Aspect[] = ['FAULT_FOUND', 'LEVEL_RIGHT', 'PRICE_TOLD_BEFORE', 'OLD_PARTS_RETURNED']

const aspectItem = ({ aspect, met }: AspectSeen): Looked[] => {
  if (met === undefined) return []
  const severity = grave.includes(aspect) ? 'MAJOR' : 'MINOR'
  return [{ area: 'SERVICE', code: aspect, ...(met ? {} : ({ finding: 'NOT_MET', severity } as const)) }]
}

const stepItem = (area: 'STEPS' | 'MANAGEMENT', { code, seen, record }: CheckedStep): Looked[] => {
  const base = { area, code } as const
  if (record === 'FALSE') return [{ ...base, finding: 'RECORD_FALSE', severity: 'CRITICAL' }]
  if (seen === 'NOT_DONE') return [{ ...base, finding: 'NOT_DONE', severity: 'MAJOR' }]
  if (record === 'MISSING') return [{ ...base, finding: 'RECORD_MISSING', severity: 'MINOR' }]
  return seen === 'NOT_APPLICABLE' ? [] : [base]
}

/** Everything that was looked at, each with what is wrong with it. */
export const itemsOf = (facts: Facts, scenario: Scenario | undefined): CheckItem[] =>
  [
    ...facts.charged.map(feeItem),
    ...facts.parts.map((part) => partItem(part, scenario)),
    ...facts.aspects.flatMap(aspectItem),
    ...facts.steps.flatMap((step) => stepItem('STEPS', step)),
    ...facts.management.flatMap((step) => stepItem('MANAGEMENT', step)),
  ].map((looked, i) => ({ item: i + 1, ...looked }))
