import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'

/** Where processor time goes: by the file that is nearest to what runs, so what a library does for another counts as its own. */
const phases = [
  ['token', /node_modules\/(aws-jwt-verify|jose)\/|functions\/platform\/identity/],
  ['parse', /graphql\/language\/(parser|lexer|tokenKind|ast|source|blockString|characterClasses)\./],
  ['validate', /graphql\/(validation|utilities\/TypeInfo)/],
  ['limits', /functions\/graphql\/(limits|describing|introspection)/],
  ['schema', /functions\/graphql\/(schema|units|generated)\/|graphql\/(type|utilities\/(extendSchema|build))/],
  ['execute', /graphql\/execution\//],
  ['access', /functions\/graphql\/access|functions\/shared\/viewer/],
  ['rules', /\/functions\//],
  ['toolbox', /node_modules\/dynamodb-toolbox\//],
  ['SDK', /node_modules\/@(aws-sdk|smithy|aws-crypto|aws)\//],
  ['Apollo', /node_modules\/@?(apollo|as-integrations)/],
] as const

export const phaseNames = [...phases.map(([name]) => name), 'other'] as const
export type Phase = (typeof phaseNames)[number]

/** Milliseconds of one operation, of those that ran alone. */
export interface Spent {
  readonly wall: number
  readonly processor: number
  readonly phases: Readonly<Record<Phase, number>>
}

const EVERY_MICROSECONDS = 100

/** Time that nobody's code takes, and that of the profiler itself. */
const isApart = ({ functionName, url }: Profiler.ProfileNode['callFrame']): boolean =>
  ['(idle)', '(program)', '(root)'].includes(functionName) || url === 'node:inspector'

/** Runs something some times, alone, under the profiler of the engine that runs it. */
export const spent = async (run: () => Promise<unknown>, times: number): Promise<Spent> => {
  for (let i = 0; i < 5; i += 1) await run()
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: EVERY_MICROSECONDS })
  await session.post('Profiler.start')
  const at = performance.now()
  for (let i = 0; i < times; i += 1) await run()
  const wall = (performance.now() - at) / times
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const all = byPhase(profile)
  const perRun = Object.fromEntries(phaseNames.map((name) => [name, (all.get(name) ?? 0) / 1000 / times]))
  const processor = Object.values(perRun).reduce((sum, ms) => sum + ms, 0)
  return { wall, processor, phases: perRun as Record<Phase, number> }
}

/** Microseconds by phase. */
const byPhase = ({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<Phase, number> => {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)))
  const phaseOf = (node: Profiler.ProfileNode | undefined): Phase =>
    node ? (phases.find(([, files]) => files.test(node.callFrame.url))?.[0] ?? phaseOf(parents.get(node.id))) : 'other'
  const known = new Map(nodes.map((node) => [node.id, phaseOf(node)]))
  const sums = new Map<Phase, number>()
  for (const [i, id] of samples.entries()) {
    const node = byId.get(id)
    if (!node || isApart(node.callFrame)) continue
    const phase = known.get(id) ?? 'other'
    sums.set(phase, (sums.get(phase) ?? 0) + (timeDeltas[i] ?? 0))
  }
  return sums
}
