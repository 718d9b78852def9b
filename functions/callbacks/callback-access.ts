import { fromGlobalId, ownerOf } from '../shared/ids'
import type { Viewer } from '../shared/viewer'
import { opensCallback } from './by-link'
import type { CallbackTask } from './callback'

/**
 * Who may see a callback task. Those whose work is judged see an answer once it is in, and never who is about to be
 * called: knowing it, they could ask the customer for a good word.
 */
export const maySeeTask = (viewer: Viewer, task: CallbackTask): boolean => {
  switch (viewer.role) {
    case 'PLATFORM':
    case 'MANUFACTURER':
    case 'HOTLINE':
    case 'AUDITOR':
      return maySeeRuns(viewer, task.manufacturerId)
    case 'PROVIDER':
      return task.state === 'ANSWERED' && task.providerId === viewer.providerId
    case 'SERVICE_POINT':
      return task.state === 'ANSWERED' && task.pointId === viewer.pointId
    case 'LINK_HOLDER':
      return opensCallback(viewer.to, task)
    case 'TECHNICIAN':
    case 'CUSTOMER':
    case 'DEALER':
    case 'REGULATOR':
      return false
  }
}

/**
 * Who may verify a maker's draws: the maker's own side, its independent third party, and the platform. Not an authority:
 * a run shows orders and providers of the whole country.
 */
export const maySeeRuns = (viewer: Viewer, manufacturerId: string): boolean => {
  switch (viewer.role) {
    case 'PLATFORM':
      return true
    case 'MANUFACTURER':
    case 'HOTLINE':
    case 'AUDITOR':
      return manufacturerId === viewer.manufacturerId
    default:
      return false
  }
}

/** The maker asked for, or the caller's own; undefined if there is none or it is not the caller's to see. */
export const makerOf = (viewer: Viewer, asked: string | null | undefined): string | undefined => {
  const own = 'manufacturerId' in viewer ? viewer.manufacturerId : undefined
  const id = asked ? fromGlobalId('Manufacturer', asked, ['manufacturerId']) : own
  return id !== undefined && maySeeRuns(viewer, id) ? id : undefined
}

/** Draws of a programme, or the nightly ones of a maker; undefined if they are not the caller's to see. */
export const seriesAsked = (
  viewer: Viewer,
  maker: string | null | undefined,
  programme: string | null | undefined,
): string | undefined => {
  if (!programme) return makerOf(viewer, maker)
  const id = fromGlobalId('CallbackProgramme', programme, ['programmeId'])
  return maySeeRuns(viewer, ownerOf(id)) ? id : undefined
}
