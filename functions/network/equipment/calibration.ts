import { checkName, checkVersion, type Field, notFound } from '../../shared/checks'
import { type Day, dayOf } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Deadline } from '../../shared/notice'
import type { Viewer } from '../../shared/viewer'
import { ensureState } from './account'
import { issuesFor, keepsAccount } from './equipment-access'
import type { Calibration, EquipmentEvent, IssuedItem } from './issued-item'

const ID: Field = ['input', 'id']

/**
 * Puts a calibration on record (O11), by the point, its provider or the maker. The latest one alone decides, so they come
 * in the order of their days.
 */
export const calibrate = (
  item: IssuedItem,
  input: Calibration & { readonly version: number },
  viewer: Viewer,
  at: Date,
): Extract<EquipmentEvent, { type: 'CALIBRATED' }> => {
  const may = keepsAccount(viewer, item) || issuesFor(viewer, item.manufacturerId)
  if (!may) throw notFound('IssuedItem', item.id, ID)
  checkVersion(item, input.version)
  ensure(item.kind === 'INSTRUMENT', 'NOT_AN_INSTRUMENT', ID, { equipmentKind: item.kind })
  ensureState(item, 'CALIBRATE', ['ISSUED', 'ACKNOWLEDGED'])
  const { on, result, nextDue } = input
  const [latest] = item.calibrations
  const today = dayOf(at)
  const min = latest?.on ?? '0000-01-01'
  ensure(min <= on && on <= today, 'OUT_OF_RANGE', ['input', 'on'], { actual: on, min, max: today })
  ensure(nextDue > on, 'INVALID_DATE_RANGE', ['input', 'nextDue'], { from: on, to: nextDue })
  const calibratedBy = checkName(input.calibratedBy, ['input', 'calibratedBy'])
  const certificateNumber = checkName(input.certificateNumber, ['input', 'certificateNumber'])
  return { type: 'CALIBRATED', calibration: { on, calibratedBy, certificateNumber, result, nextDue } }
}

/** Never calibrated, failed last, or past its last day: it cannot be used. */
export const isOverdue = ({ calibrations: [latest] }: IssuedItem, day: Day): boolean =>
  latest?.result !== 'PASS' || latest.nextDue < day

/** Point and provider are told ahead of the last day of an instrument that lies there. */
export const calibrationDeadlines = (item: IssuedItem): Deadline[] => {
  const [latest] = item.calibrations
  if (item.kind !== 'INSTRUMENT' || item.state !== 'ACKNOWLEDGED' || latest?.result !== 'PASS') return []
  const { id, pointId, providerId, name, serial } = item
  return [
    {
      kind: 'CALIBRATION_DUE',
      on: latest.nextDue,
      subject: { type: 'IssuedItem', id },
      inboxes: [
        { role: 'SERVICE_POINT', id: pointId },
        { role: 'PROVIDER', id: providerId },
      ],
      params: { name, serial },
    },
  ]
}
