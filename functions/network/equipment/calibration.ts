import type { Attachment } from '../../files/attachment'
import { checkName, checkVersion, type Field, notFound } from '../../shared/checks'
import { type Day, dayOf, monthsAfter } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Deadline } from '../../shared/notice'
import type { Viewer } from '../../shared/viewer'
import { ensureState } from './account'
import { issuesFor, keepsAccount } from './equipment-access'
import { DEFAULT_DEMAND, type Demand } from './instrument-requirement'
import type { Calibration, EquipmentEvent, Inspection, IssuedItem } from './issued-item'

const ID: Field = ['input', 'id']

/**
 * Puts a calibration on record (O11), by the point, its provider or the maker. The latest one alone decides, so they come
 * in the order of their days.
 *
 * @param demand what the maker's work asks of calibrations of the kind
 */
export const calibrate = (
  item: IssuedItem,
  input: Calibration & { readonly version: number },
  viewer: Viewer,
  at: Date,
  demand: Demand = DEFAULT_DEMAND,
): Extract<EquipmentEvent, { type: 'CALIBRATED' }> => {
  checkMay(item, input.version, viewer)
  ensure(item.kind === 'INSTRUMENT', 'NOT_AN_INSTRUMENT', ID, { equipmentKind: item.kind })
  ensureState(item, 'CALIBRATE', ['ISSUED', 'ACKNOWLEDGED'])
  const { on, result, nextDue, attachments = [] } = input
  checkDays(input, item.calibrations[0], demand.maxMonths, dayOf(at))
  const proven = result === 'FAIL' || !demand.proof || attachments.length > 0
  ensure(proven, 'CALIBRATION_PROOF_REQUIRED', ['input', 'attachmentIds'])
  const calibratedBy = checkName(input.calibratedBy, ['input', 'calibratedBy'])
  const certificateNumber = checkName(input.certificateNumber, ['input', 'certificateNumber'])
  const calibration = { on, calibratedBy, certificateNumber, result, nextDue, ...proofOf(attachments) }
  return { type: 'CALIBRATED', calibration }
}

/** Puts on record whether a tool is fit for use (O11), by the same, in the same order. */
export const inspect = (
  item: IssuedItem,
  input: Inspection & { readonly version: number },
  viewer: Viewer,
  at: Date,
): Extract<EquipmentEvent, { type: 'INSPECTED' }> => {
  checkMay(item, input.version, viewer)
  ensure(item.kind === 'TOOL', 'NOT_A_TOOL', ID, { equipmentKind: item.kind })
  ensureState(item, 'INSPECT', ['ISSUED', 'ACKNOWLEDGED'])
  const { on, result, nextDue, attachments = [] } = input
  checkDays(input, item.inspections?.[0], DEFAULT_DEMAND.maxMonths, dayOf(at))
  const inspectedBy = checkName(input.inspectedBy, ['input', 'inspectedBy'])
  return { type: 'INSPECTED', inspection: { on, inspectedBy, result, nextDue, ...proofOf(attachments) } }
}

const proofOf = (attachments: readonly Attachment[]) => (attachments.length > 0 ? { attachments } : {})

const checkMay = (item: IssuedItem, version: number, viewer: Viewer): void => {
  const may = keepsAccount(viewer, item) || issuesFor(viewer, item.manufacturerId)
  if (!may) throw notFound('IssuedItem', item.id, ID)
  checkVersion(item, version)
}

interface Days {
  readonly on: Day
  readonly nextDue: Day
}

const checkDays = ({ on, nextDue }: Days, latest: Days | undefined, maxMonths: number, today: Day): void => {
  const min = latest?.on ?? '0000-01-01'
  ensure(min <= on && on <= today, 'OUT_OF_RANGE', ['input', 'on'], { actual: on, min, max: today })
  const field = ['input', 'nextDue']
  ensure(nextDue > on, 'INVALID_DATE_RANGE', field, { from: on, to: nextDue })
  const max = monthsAfter(on, maxMonths)
  ensure(nextDue <= max, 'CALIBRATION_INTERVAL_TOO_LONG', field, { actual: nextDue, max, maxMonths })
}

/** Never calibrated, failed last, or past its last day: it cannot be used. */
export const isOverdue = ({ calibrations: [latest] }: IssuedItem, day: Day): boolean =>
  latest?.result !== 'PASS' || latest.nextDue < day

/** The last day that is to be told ahead. */
const dueOn = (
  item: IssuedItem,
): { readonly kind: 'CALIBRATION_DUE' | 'INSPECTION_DUE'; readonly on: Day } | undefined => {
  const [[calibration], [inspection]] = [item.calibrations, item.inspections ?? []]
  if (item.state !== 'ACKNOWLEDGED') return undefined
  if (calibration?.result === 'PASS') return { kind: 'CALIBRATION_DUE', on: calibration.nextDue }
  return inspection?.result === 'FIT' ? { kind: 'INSPECTION_DUE', on: inspection.nextDue } : undefined
}

/** Point and provider are told ahead of the last day of an instrument or tool that lies there. */
export const calibrationDeadlines = (item: IssuedItem): Deadline[] => {
  const due = dueOn(item)
  if (!due) return []
  const { id, pointId, providerId, name, serial = '' } = item
  return [
    {
      ...due,
      subject: { type: 'IssuedItem', id },
      inboxes: [
        { role: 'SERVICE_POINT', id: pointId },
        { role: 'PROVIDER', id: providerId },
      ],
      params: { name, serial },
    },
  ]
}
