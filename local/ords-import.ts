import { createEstablishedNetworks } from '../functions/ords/established-networks.use-case'
import { importRecords, type Result } from '../functions/ords/import-records.use-case'
import { areProjected } from '../functions/supervision/projected.use-case'
import { regionOfCountry } from './ords-countries'
import { type Follower, startFollower } from './ords-follow'
import { type Screen, startPhase } from './ords-progress'
import type { OrdsFile } from './ords-read'
import type { Rejects } from './ords-rejects'

/** read = imported + already there + rejected, whenever it ends. */
export interface Counts {
  read: number
  imported: number
  alreadyThere: number
  rejected: number
}

export interface ImportOptions {
  readonly file: OrdsFile
  readonly rejects: Rejects
  readonly screen: Screen
  readonly now?: () => Date
  readonly follower?: Follower
  /** Ends the import between two records; those under way are written. */
  readonly signal: AbortSignal
}

/** Imports a file, then waits until what it imported is counted on the dashboards. */
export const importFile = async (options: ImportOptions): Promise<Counts> => {
  const { file, screen, signal, now = () => new Date() } = options
  const follower = options.follower ?? startFollower({ areProjected })
  const counts: Counts = { read: 0, imported: 0, alreadyThere: 0, rejected: 0 }
  const importing = startPhase(screen, 'Importing', 'records')
  try {
    const deps = { networks: createEstablishedNetworks(now), regionOf: regionOfCountry, now }
    for await (const result of importRecords(until(file.records, signal), deps)) {
      await note(result, counts, follower, options.rejects)
      importing.show(file.bytesRead() / file.bytes, counts.read)
    }
    importing.end()
    if (!signal.aborted) await counted(follower, counts, screen)
    return counts
  } finally {
    follower.stop()
    importing.end()
  }
}

const note = async (result: Result, counts: Counts, follower: Follower, rejects: Rejects): Promise<void> => {
  counts.read += 1
  if (result.kind === 'rejected') {
    counts.rejected += 1
    return rejects.add(result.line, result.rejection)
  }
  if (result.kind === 'imported') counts.imported += 1
  else counts.alreadyThere += 1
  // Those of an earlier run too: it may have been stopped before they were counted.
  await follower.add(result.orderId)
}

const counted = async (follower: Follower, { imported, alreadyThere }: Counts, screen: Screen): Promise<void> => {
  const total = imported + alreadyThere
  const before = follower.found()
  const counting = startPhase(screen, 'Counting', 'orders')
  const show = () => counting.show(total > 0 ? follower.found() / total : 1, follower.found() - before)
  const timer = setInterval(show, SHOW_MS)
  try {
    await follower.finish()
    show()
  } finally {
    clearInterval(timer)
    counting.end()
  }
}

const SHOW_MS = 100

async function* until<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const item of source) {
    if (signal.aborted) return
    yield item
  }
}
