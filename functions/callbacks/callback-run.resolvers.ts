import { existing } from '../graphql/existing'
import type { CallbackRunResolvers } from '../graphql/generated/types'
import { ensure } from '../shared/errors'
import { toGlobalId } from '../shared/ids'
import type { CallbackRun } from './sampling-run'

const strataByOf = ({ plan }: CallbackRun) => plan?.strataBy ?? 'PROVIDER'
const seedOf = (run: CallbackRun) => (run.state === 'COMMITTED' ? undefined : run)

export const callbackRun: CallbackRunResolvers = {
  manufacturerId: ({ manufacturerId }) => toGlobalId('Manufacturer', manufacturerId),
  frame: async (run, { page }, { stores }) => {
    const max = Math.max(run.framePages, 1)
    ensure(page >= 1 && page <= max, 'OUT_OF_RANGE', ['page'], { actual: page, min: 1, max })
    return [...(await stores.samplingRuns.framePage(run, page - 1))]
  },
  programme: ({ programmeId }, _args, { stores }) =>
    programmeId === undefined ? null : existing(stores.programmes.programmes.load(programmeId)),
  strataBy: strataByOf,
  sizing: ({ sizing }) => sizing ?? null,
  strata: (run) =>
    run.strata.map(({ key, size, sample }) => ({
      key,
      providerId: strataByOf(run) === 'PROVIDER' ? toGlobalId('Provider', key) : null,
      frameSize: size,
      sampleSize: sample,
    })),
  seed: (run) => seedOf(run)?.seed,
  seededAt: (run) => seedOf(run)?.seededAt,
  sample: async (run, _args, { stores }) =>
    run.state === 'SAMPLED' ? [...((await stores.samplingRuns.sample(run)) ?? [])] : null,
  sampledAt: (run) => (run.state === 'SAMPLED' ? run.sampledAt : null),
  failure: (run) => (run.state === 'FAILED' ? run.reason : null),
}
