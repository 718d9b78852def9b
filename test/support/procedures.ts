import { toGlobalId } from '../../functions/shared/ids'
import { type MutationAnswer, mutate, type TokenClaims } from './api'
import type { Tenant } from './tenant'

export interface BookData {
  readonly id: string
  readonly version: number
  readonly edition: number
  readonly state: string
  readonly supersededFrom: string | null
}

/** A step as it is sent. */
const stepInput = (code: string, change: Readonly<Record<string, unknown>> = {}) => ({
  code,
  title: `步骤 ${code}`,
  kind: 'CHECK',
  ...change,
})

const insulation = { kind: 'READING', limits: { unit: 'MΩ', min: '2.0' } }
const current = { kind: 'READING', limits: { unit: 'A', min: '0.10', max: '0.3' } }

/** Repair of a washing machine: safe, insulated, exchanged, its current in limits, seen by another, photographed. */
export const eightSteps = () => [
  stepInput('SAFE', { title: '断电、关水', kind: 'CONFIRMATION' }),
  stepInput('INSUL', { title: '绝缘电阻测量', ...insulation, deviation: 'TECHNICIAN' }),
  stepInput('OPEN', { title: '拆卸后盖', condition: '需更换内部零件时' }),
  stepInput('PART', { title: '扫描新零件', kind: 'PART_SCAN' }),
  stepInput('RUN', { title: '动作检查' }),
  stepInput('CURRENT', { title: '电流检查', ...current }),
  stepInput('SEAL', { title: '密封互检', check: 'MUTUAL' }),
  stepInput('PHOTO', { title: '完工照片', kind: 'PHOTO' }),
]

export const subjectOf = ({ maker, category }: Tenant) => ({
  manufacturerId: toGlobalId('Manufacturer', maker.id),
  serviceItem: 'WARRANTY_REPAIR',
  categoryId: toGlobalId('ProductCategory', category.id),
})

export const changeBook = (
  name: string,
  viewer: TokenClaims,
  input: Readonly<Record<string, unknown>>,
): Promise<MutationAnswer<BookData>> =>
  mutate<BookData>({
    name: `stepBook${name}`,
    viewer,
    input,
    select: 'stepBook { id version edition state supersededFrom }',
  })

export const made = <O>({ object, userErrors }: MutationAnswer<O>): O => {
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

export const draftBook = async (tenant: Tenant, input: Readonly<Record<string, unknown>> = {}): Promise<BookData> =>
  made(
    await changeBook('Create', tenant.as.MANUFACTURER, {
      ...subjectOf(tenant),
      name: '洗衣机维修步骤书',
      steps: eightSteps(),
      ...input,
    }),
  )

export const publishBook = async (
  { as }: Tenant,
  { id, version }: Pick<BookData, 'id' | 'version'>,
  effectiveFrom: string,
): Promise<BookData> => made(await changeBook('Publish', as.MANUFACTURER, { id, version, effectiveFrom }))
