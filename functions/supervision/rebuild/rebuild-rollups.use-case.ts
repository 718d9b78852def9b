import { logger } from '../../platform/logger'
import { dayOf, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { bundle, readSource, type Source, stepsAnew, UNSEEN } from '../projection'
import type { ProjectionStore } from '../projection.store'
import { advance, type Rebuild } from './rebuild'
import { partsOf, type RebuildsStore } from './rebuilds.store'

export interface RebuildDeps {
  readonly store: RebuildsStore
  readonly projection: ProjectionStore
  readonly now: () => Date
  readonly newId: () => string
  /** Until no projector is at work that began before: as long as one may run. */
  readonly settle: () => Promise<void>
}

/** Live projectors compete for the same documents and items. */
const MAX_TRIES = 50

/**
 * Rebuilds roll-ups from the documents that count, while projectors go on (docs/adr/0034): counts each document anew beside what
 * is counted, then corrects by the difference. One that was killed is gone on with. Nothing of past days is written anew.
 *
 * @param scopes whose dashboards; everything that is counted, if absent
 * @param tell   hears of each page
 * @throws STALE_VERSION when another one is at the same rebuild
 */
export const rebuildRollups = async (
  deps: RebuildDeps,
  scopes: readonly string[] | undefined,
  tell: (rebuild: Rebuild) => void,
): Promise<Rebuild> => {
  let rebuild = await begin(deps, scopes)
  tell(rebuild)
  while (rebuild.phase !== 'DONE') {
    const begins = rebuild.cursor === undefined
    if (begins && (rebuild.phase === 'COUNT' || rebuild.phase === 'CLEAN')) await deps.settle()
    const next = await pages[rebuild.phase](deps, rebuild)
    await deps.store.save(next)
    rebuild = next
    tell(rebuild)
  }
  return rebuild
}

const begin = async ({ store, now, newId }: RebuildDeps, scopes: readonly string[] | undefined): Promise<Rebuild> => {
  const found = await store.load()
  if (found && found.phase !== 'DONE') return found
  const version = (found?.version ?? 0) + 1
  const none = { seen: 0, recounted: 0, corrected: 0 }
  const of = scopes ? { scopes } : {}
  const rebuild: Rebuild = { id: newId(), version, phase: 'COUNT', ...of, startedAt: instant(now()), ...none }
  await store.save(rebuild)
  return rebuild
}

type Page = (deps: RebuildDeps, rebuild: Rebuild) => Promise<Rebuild>

const countPage: Page = async (deps, rebuild) => {
  const { items, cursor } = await deps.store.readSources(rebuild.cursor)
  const sources = items.map(readSource).filter((source): source is Source => 'contribution' in source)
  const recounted = await again(() => countAnew(deps, rebuild, sources))
  const done = { seen: rebuild.seen + sources.length, recounted: rebuild.recounted + recounted }
  return advance(rebuild, cursor, done)
}

/** @returns how many documents counted for something else than they should */
const countAnew = async (
  { projection, now }: RebuildDeps,
  rebuild: Rebuild,
  sources: readonly Source[],
): Promise<number> => {
  const applied = await projection.readApplied(sources)
  const steps = sources.flatMap((source, i) => stepsAnew(source, applied[i] ?? UNSEEN, rebuild))
  for (const each of bundle(steps)) await projection.applyBundle(each, dayOf(now()))
  const wrong = steps.filter(({ changes }) => changes.tally.size + changes.added.size + changes.removed.size > 0)
  return new Set(wrong.map(({ source }) => `${source.kind}#${source.id}`)).size
}

const correctPage: Page = async ({ store, now }, rebuild) => {
  const { items, cursor } = await store.readItems(rebuild)
  const whole = new Map(
    items.map((item) => [partsOf(item), item] as const).map(([parts]) => [JSON.stringify(parts[0]), parts]),
  )
  const found = await inWaves([...whole.values()], (parts) => again(() => store.correct(parts, dayOf(now()))))
  const corrected = rebuild.corrected + found.filter((wrong) => wrong).length
  return advance(rebuild, cursor, { corrected })
}

const cleanPage: Page = async ({ store }, rebuild) => {
  const { items, cursor } = await store.readItems(rebuild)
  await inWaves(items, store.clean)
  return advance(rebuild, cursor, {})
}

const AT_ONCE = 8

const inWaves = async <T, R>(all: readonly T[], run: (one: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = []
  for (let from = 0; from < all.length; from += AT_ONCE)
    done.push(...(await Promise.all(all.slice(from, from + AT_ONCE).map(run))))
  return done
}

const pages = { COUNT: countPage, CORRECT: correctPage, CLEAN: cleanPage } as const

/** Until nobody else was faster. */
const again = async <T>(run: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run()
    } catch (error) {
      const outrun = error instanceof DomainError && (error.code === 'STALE_VERSION' || error.code === 'BUSY')
      if (!outrun || tries === MAX_TRIES) throw error
      logger.debug('outrun by a projector', { tries })
    }
  }
}
