import type { Order } from '../../orders/order'
import { maySee } from '../../orders/order-access'
import type { Viewer } from '../../shared/viewer'
import type { Step, StepDeviation } from '../step'
import type { Recorder } from './record'

const onlookers: readonly Viewer['role'][] = [
  'MANUFACTURER',
  'PROVIDER',
  'SERVICE_POINT',
  'TECHNICIAN',
  'AUDITOR',
  'REGULATOR',
  'PLATFORM',
]

/** Whoever works at the order, answers for the work or supervises it; not the customer, nor who only took the report. */
export const seesJob = (viewer: Viewer, order: Order): boolean =>
  maySee(viewer, order) && onlookers.includes(viewer.role)

/** P2: who may say that a step was not done by the book; a book that says nothing leaves it to the point. */
const deviators: Readonly<Record<StepDeviation, readonly Recorder[]>> = {
  TECHNICIAN: ['TECHNICIAN', 'SERVICE_POINT', 'MANUFACTURER'],
  SERVICE_POINT: ['SERVICE_POINT', 'MANUFACTURER'],
  MANUFACTURER: ['MANUFACTURER'],
  NOBODY: [],
}

export const deviationOf = ({ deviation = 'SERVICE_POINT' }: Step): StepDeviation => deviation

export const mayDeviate = (step: Step): readonly Recorder[] => deviators[deviationOf(step)]
