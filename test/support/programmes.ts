import { createHash } from 'node:crypto'
import { ulid } from 'ulid'
import { createCallbacksStore } from '../../functions/callbacks/callbacks.store'
import type { Programme } from '../../functions/callbacks/programmes/programme'
import { programmeNow } from '../../functions/callbacks/programmes/programmes.use-case'
import { questionnaireInForce } from '../../functions/callbacks/questionnaires/questionnaires.use-case'
import {
  type SampleDeps,
  sampleCallbacks as sampleCallbacksBare,
} from '../../functions/callbacks/sample-callbacks.use-case'
import { createSamplingRunsStore } from '../../functions/callbacks/sampling-runs.store'
import { completedOn, ordersOf } from '../../functions/orders/completed-orders.use-case'
import type { Day } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { mutate } from './api'
import { deployed } from './deployed'
import type { Tenant } from './tenant'

const sampleCallbacks = deployed('sample-callbacks', sampleCallbacksBare)

/** What a worker draws with. */
const drawDeps = (more: Partial<SampleDeps> = {}): SampleDeps => ({
  runs: createSamplingRunsStore(),
  tasks: createCallbacksStore(),
  completedOn,
  ordersOf,
  questionnaireInForce,
  programmeNow,
  now: () => new Date(),
  newSeed: () => createHash('sha256').update(ulid()).digest('hex'),
  newId: ulid,
  ...more,
})

/** A programme of a maker, without the store. */
export const programmeOf = (manufacturerId: string, more: Partial<Programme> = {}): Programme => ({
  id: `${manufacturerId}.${ulid()}`,
  version: 1,
  manufacturerId,
  name: '月度回访',
  kind: 'RANDOM',
  state: 'ACTIVE',
  daysAfter: 1,
  population: { categoryIds: [], regions: [], serviceItems: [] },
  strataBy: 'PROVIDER',
  size: { kind: 'PER_DAY', perDay: 5 },
  rules: {
    attempts: 2,
    gapHours: 0,
    hours: { weekdays: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 1440 },
    channels: ['PHONE', 'LINK'],
    languages: ['zh-CN', 'en'],
  },
  ...more,
})

/** Draws a day by a programme. */
export const drawBy = (programme: Programme, day: Day, more: Partial<SampleDeps> = {}) =>
  sampleCallbacks(drawDeps({ programmeNow: async () => programme, ...more }), {
    ...{ manufacturerId: programme.manufacturerId, programmeId: programme.id, day, wanted: 0 },
  })

export const contents = {
  name: '满意度精度抽样',
  kind: 'RANDOM',
  strataBy: 'CATEGORY',
  size: { precision: { margin: 0.1, period: 'YEAR', expectedOrders: 100 } },
  callFrom: '00:00',
  callTo: '24:00',
  attempts: 2,
  gapHours: 0,
}

export interface ProgrammeData {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly precision: { readonly needed: number } | null
}

/** A change of a programme by its maker. */
export const changeProgramme = (tenant: Tenant, name: string, input: Readonly<Record<string, unknown>>) =>
  mutate<ProgrammeData>({
    name: `callbackProgramme${name}`,
    viewer: tenant.as.MANUFACTURER,
    input,
    select: 'callbackProgramme { id version state name kind size precision { needed z margin share population } }',
  })

export const createProgramme = async (tenant: Tenant, more: Readonly<Record<string, unknown>> = {}) => {
  const { object, userErrors } = await changeProgramme(tenant, 'Create', {
    manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
    contents: { ...contents, ...more },
  })
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}
