import { downloadUrl } from '../platform/objects'
import type { Request } from '../platform/once'
import { untilSettled } from '../platform/retry'
import { instant, monthOf } from '../shared/days'
import { ownedId, ownerOf } from '../shared/ids'
import type { Viewer } from '../shared/viewer'
import {
  cancel,
  type DataExport,
  type Exporter,
  type ExportFile,
  type ExportRequest,
  isAvailable,
  MAX_OPEN,
  ownerOfExport,
  requestExport,
} from './data-export'
import type { ExportsStore } from './exports.store'

/** Has data made ready. An organisation has three at once at most: who asks for a fourth waits, or cancels one. */
export const beginExport = async (
  { exports, unfinished, unfinishedWrite, tooManyWrite }: ExportsStore,
  exporter: Exporter,
  asked: ExportRequest,
  request: Request,
  newId: string,
): Promise<DataExport> => {
  const owner = ownerOfExport(exporter)
  const event = requestExport(exporter, asked, monthOf(request.at))
  const id = ownedId(owner, newId)
  return untilSettled(async () => {
    const before = await unfinished(owner)
    // Refused in the transaction, behind the request's record: a repetition of one that was taken is no further one.
    const slot =
      before.ids.length >= MAX_OPEN ? tooManyWrite(owner) : unfinishedWrite(owner, before, [...before.ids, id])
    return exports.open(request, id, exporter, event, [slot])
  })
}

export const cancelExport = (
  { exports, unfinished, unfinishedWrite }: ExportsStore,
  id: string,
  viewer: Viewer,
  version: number,
  request: Request,
): Promise<DataExport> =>
  untilSettled(() =>
    exports.act(
      request,
      id,
      viewer,
      (before) => cancel(before, viewer, version),
      async () => {
        const open = await unfinished(ownerOf(id))
        return [
          unfinishedWrite(
            ownerOf(id),
            open,
            open.ids.filter((one) => one !== id),
          ),
        ]
      },
    ),
  )

const URL_SECONDS = 10 * 60

/** A link to a file for ten minutes, for whoever holds it; undefined before it is all there and once it is gone. */
export const linkToFile = async (one: DataExport, { key }: ExportFile, now: Date): Promise<string | undefined> =>
  isAvailable(one, instant(now)) ? downloadUrl({ folder: 'exports', id: key }, URL_SECONDS) : undefined
