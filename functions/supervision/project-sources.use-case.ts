import { now } from '../platform/clock'
import { logFault, logger } from '../platform/logger'
import { dayOf } from '../shared/days'
import { DomainError } from '../shared/errors'
import { bundle, readSource, type Source, stepsTo, UNSEEN } from './projection'
import { type ProjectionStore, projectionStore } from './projection.store'

/** Other projectors of the same documents: a few at most, when a shard was handed on. */
const MAX_TRIES = 6

/**
 * Counts a batch of images into the roll-ups. Images that cannot be counted are logged and left out: a later, sound
 * version of the document heals the count, and nothing else has to wait for it.
 *
 * @returns index of the first image that must be delivered again; undefined when all are counted
 *
 * Cost for N documents: ceil(N/100) BatchGets, one GetItem, and one transaction per hundred items that change.
 */
export const projectImages = async (
  images: readonly Readonly<Record<string, unknown>>[],
  store: ProjectionStore = projectionStore,
  clock: () => Date = now,
): Promise<number | undefined> => {
  const sources = images.map(readSource)
  const sound = sources.filter((source): source is Source => 'contribution' in source)
  for (const [i, source] of sources.entries())
    if (!('contribution' in source))
      logger.error('not counted', { id: source.id, problem: source.problem, correlation_id: images[i]?.cause })
  const pending = new Map(latestOf(sound).map((source) => [nameOf(source), source]))
  try {
    await project(pending, store, clock)
    return undefined
  } catch (error) {
    logFault('projection failed', error, { pending: pending.size })
    return sources.findIndex((source) => 'contribution' in source && pending.has(nameOf(source)))
  }
}

/** Counts what is pending and strikes it off as it is written. */
const project = async (
  pending: Map<string, Source>,
  { readApplied, readRebuild, applyBundle }: ProjectionStore,
  clock: () => Date,
): Promise<void> => {
  for (let tries = 1; pending.size > 0; tries += 1) {
    try {
      const sources = [...pending.values()]
      const [applied, rebuild] = await Promise.all([readApplied(sources), readRebuild()])
      const plans = sources.map((source, i) => ({ source, steps: stepsTo(source, applied[i] ?? UNSEEN, rebuild) }))
      for (const { source, steps } of plans) if (steps.length === 0) pending.delete(nameOf(source))
      // One after another: bundles share the items of hot scopes, and transactions on one item refuse each other.
      for (const each of bundle(plans.flatMap(({ steps }) => steps))) {
        await applyBundle(each, dayOf(clock()))
        for (const { source, to } of each.steps)
          if (to.version === pending.get(nameOf(source))?.version) pending.delete(nameOf(source))
      }
    } catch (error) {
      const outrun = error instanceof DomainError && error.code === 'STALE_VERSION'
      if (!outrun || tries === MAX_TRIES) throw error
    }
  }
}

const nameOf = ({ kind, id }: Pick<Source, 'kind' | 'id'>): string => `${kind}#${id}`

/** The highest version of each document in the batch. */
const latestOf = (sources: readonly Source[]): Source[] => {
  const latest = new Map<string, Source>()
  for (const source of sources) {
    const known = latest.get(nameOf(source))
    if (!known || known.version < source.version) latest.set(nameOf(source), source)
  }
  return [...latest.values()]
}
