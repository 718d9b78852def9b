import { onceOnly, type Request } from '../../platform/once'
import { untilSettled } from '../../platform/retry'
import { checkName, checkRange } from '../../shared/checks'
import { instant } from '../../shared/days'
import { editionParts } from '../../shared/editions'
import { DomainError, ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import { checkRecord, type RecordInput } from './check-record'
import { type JobDeps, type JobOfOrder, neededJob, viewOf } from './job-of-order.use-case'
import { judge, type RecordResult, SYNC } from './judge'
import { type Recorder, recorders } from './record'
import { syncPhotos } from './sync-photos.use-case'

interface SyncInput {
  readonly orderId: string
  readonly bookId: string
  readonly device: string
  readonly records: readonly RecordInput[]
}

export interface Synced {
  readonly results: readonly RecordResult[]
  readonly job: JobOfOrder
}

const MAX_DEVICE = 60

/**
 * Takes what a device recorded without network: any part of it, in any order, again, beside other devices. Each record is
 * kept or refused on its own; what stands afterwards depends on the set alone.
 *
 * Cost, however many records: 3 GetItems, 2 BatchGets if there are photos, 1 transaction.
 */
export const syncJob = async (deps: JobDeps, viewer: Viewer, input: SyncInput, request: Request): Promise<Synced> => {
  checkRange(input.records.length, SYNC, ['input', 'records'])
  const device = checkName(input.device, ['input', 'device'], MAX_DEVICE)
  const recorder = { by: viewer.subject, role: recorderRole(viewer) }
  const judged = async () => {
    const found = await neededJob(deps, viewer, input.orderId, ['input', 'orderId'])
    const { book, start, job } = found
    ensure(input.bookId === book.id, 'EDITION_MISMATCH', ['input', 'stepBookId'], {
      expected: editionParts(book.id).edition,
    })
    const { photo, unclaimed } = await syncPhotos(deps.jobs, viewer, input.orderId, input.records)
    const checks = { book, startedAt: start.startedAt, now: instant(request.at), recorder, device, photo }
    const { results, fresh } = judge(job, input.records, (record, field) => checkRecord(record, checks, field))
    return { found, results, fresh, claimed: unclaimed(fresh) }
  }
  const attempt = async (): Promise<Synced> => {
    const { found, results, fresh, claimed } = await judged()
    const { order, start, stored } = found
    const event = fresh.length > 0 ? ({ type: 'RECORDED', ...start, records: fresh } as const) : undefined
    const change = { before: stored, actor: viewer, event }
    const saved = await deps.jobs.save(request, order.id, change, claimed)
    return { results, job: viewOf({ ...found, stored: saved }) }
  }
  return onceOnly(
    'Orders',
    request,
    () => untilSettled(attempt),
    async () => {
      const { found, results } = await judged()
      return { results, job: found }
    },
  )
}

const recorderRole = ({ role }: Viewer): Recorder => {
  const found = recorders.find((recorder) => recorder === role)
  if (!found) throw new DomainError('ROLE_NOT_ALLOWED', [], { action: 'SYNC', role, allowed: recorders.join(', ') })
  return found
}
