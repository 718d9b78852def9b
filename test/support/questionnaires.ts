import { dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { mutate } from './api'
import type { Tenant } from './tenant'

const question = (
  code: string,
  part: 'CORE' | 'AUXILIARY' | 'PERSONAL',
  more: Readonly<Record<string, unknown>> = {},
) => ({
  code,
  part,
  textZh: `问题 ${code}`,
  textEn: `Question ${code}`,
  ...more,
})

/** Two questions about the repair, one about each other part, a score that may be left out, and words. */
export const questions = [
  question('FIXED', 'CORE'),
  question('QUICK', 'CORE'),
  question('PRICE', 'AUXILIARY'),
  question('POLITE', 'PERSONAL'),
  question('PARKING', 'AUXILIARY', { required: false }),
  question('WISH', 'PERSONAL', { kind: 'TEXT', required: false }),
]

export const answers = [
  { code: 'WISH', text: '希望周末上门' },
  { code: 'FIXED', expected: 4, perceived: 5 },
  { code: 'QUICK', expected: 5, perceived: 4 },
  { code: 'PRICE', expected: 3, perceived: 3 },
  { code: 'POLITE', expected: 4, perceived: 5 },
]

export interface EditionData {
  readonly id: string
  readonly version: number
  readonly edition: number
  readonly state: string
}

export const EDITION = 'callbackQuestionnaire { id version edition state name questions { code } effectiveFrom }'

/** A change of a questionnaire by its maker. */
export const changeQuestionnaire = (tenant: Tenant, name: string, input: Readonly<Record<string, unknown>>) =>
  mutate<EditionData>({
    name: `callbackQuestionnaire${name}`,
    viewer: tenant.as.MANUFACTURER,
    input,
    select: EDITION,
  })

const done = async (...call: Parameters<typeof changeQuestionnaire>): Promise<EditionData> => {
  const { object, userErrors } = await changeQuestionnaire(...call)
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

export const ofMaker = ({ maker }: Tenant) => ({ manufacturerId: toGlobalId('Manufacturer', maker.id) })

export const draftQuestionnaire = (tenant: Tenant): Promise<EditionData> =>
  done(tenant, 'Create', { ...ofMaker(tenant), name: '售后回访问卷', questions })

/** In force from today on. */
export const publishedQuestionnaire = async (tenant: Tenant): Promise<EditionData> => {
  const { id, version } = await draftQuestionnaire(tenant)
  return done(tenant, 'Publish', { id, version, effectiveFrom: dayOf(new Date()) })
}
