import { setTimeout as pause } from 'node:timers/promises'
import { ulid } from 'ulid'
import { now } from '../functions/platform/clock'
import { functions } from '../functions/platform/functions'
import { isKnownRegion } from '../functions/shared/region-list'
import { projectionStore } from '../functions/supervision/projection.store'
import type { Phase, Rebuild } from '../functions/supervision/rebuild/rebuild'
import { rebuildRollups } from '../functions/supervision/rebuild/rebuild-rollups.use-case'
import { rebuildsStore } from '../functions/supervision/rebuild/rebuilds.store'
import { type Scope, scopeOf } from '../functions/supervision/rollup-keys'
import { runCommand, UsageError } from './command'
import { progressOn } from './first-start'
import { describeError, log } from './log'
import { connectOrStart } from './ords-stack'

const MAY_RUN = functions['project-insights'].timeoutSeconds

const usage = `Counts the roll-ups of dashboards anew from orders, callbacks, complaints and jobs, while these go on.

  npm run rebuild-rollups -- --all
  npm run rebuild-rollups -- [--region CODE]... [--manufacturer ID]... [--provider ID]... [--service-point ID]...

  --all               everything that is counted: dashboards, faults, details, jobs, parts, answers
  --region CODE       a region's dashboard, e.g. 420000
  --manufacturer ID   a maker's dashboard, e.g. hailan
  --provider ID       a provider's; together with makers, also each of these makers' share of it
  --service-point ID  a point's, e.g. chutian.wuchang
  --settle SECONDS    how long a projector may be at work that began before (default ${MAY_RUN}, its timeout)

Works on the running stack or, if none runs, on the data directory. Killed, it goes on where it was when it is run again; what it
was begun for, then still holds. What is wrong is corrected as of today: past days stand as they stood.

Environment: SANBAO_DATA, DYNAMODB_ENDPOINT as for npm start. Exit codes: 0 done, 1 failed, 2 used wrongly.`

const many = { type: 'string', multiple: true } as const
const options = {
  all: { type: 'boolean' },
  region: many,
  manufacturer: many,
  provider: many,
  'service-point': many,
  settle: { type: 'string' },
} as const

interface Asked {
  readonly region?: string[]
  readonly manufacturer?: string[]
  readonly provider?: string[]
  readonly 'service-point'?: string[]
}

const scopesOf = ({ region = [], manufacturer = [], provider = [], 'service-point': points = [] }: Asked): Scope[] => {
  const unknown = region.find((code) => !isKnownRegion(code))
  if (unknown !== undefined) throw new UsageError(`--region "${unknown}" is no GB/T 2260 code in force`)
  return [
    ...region.map(scopeOf.region),
    ...manufacturer.map(scopeOf.maker),
    ...provider.map(scopeOf.provider),
    ...points.map(scopeOf.point),
    ...manufacturer.flatMap((maker) => provider.map((each) => scopeOf.pair(maker, each))),
  ]
}

const doing: Readonly<Record<Phase, string>> = {
  COUNT: 'Counting anew',
  CORRECT: 'Correcting',
  CLEAN: 'Clearing up',
  DONE: 'Done',
}
const describe = ({ phase, seen, recounted, corrected }: Rebuild): string =>
  `${doing[phase]}: ${seen} documents, ${recounted} of them counted wrongly; ${corrected} roll-ups corrected`

await runCommand(usage, options, async ({ values, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unknown argument "${positionals[0]}"`)
  const scopes = scopesOf(values)
  if (values.all === scopes.length > 0) throw new UsageError('Say --all, or whose roll-ups')
  if (!values.all && scopes.length === 0) throw new UsageError('Say --all, or whose roll-ups')
  const seconds = values.settle === undefined ? MAY_RUN : Number(values.settle)
  if (!(seconds >= 0)) throw new UsageError(`--settle "${values.settle}" is no number of seconds`)
  const platform = await connectOrStart()
  const progress = progressOn(process.stderr)
  const settle = async () => {
    progress.show(`Waiting ${seconds} s for projectors that began before`)
    await pause(seconds * 1000)
  }
  try {
    const deps = { store: rebuildsStore, projection: projectionStore, now, newId: ulid, settle }
    const done = await rebuildRollups(deps, values.all ? undefined : scopes, (rebuild) =>
      progress.show(describe(rebuild)),
    )
    progress.end()
    log(`${describe(done)} on ${platform.described}`)
  } finally {
    progress.end()
    await platform.stop().catch((error) => log(describeError(error)))
  }
})
process.exit()
