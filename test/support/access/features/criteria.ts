import { addDays, dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { type Role, roles } from '../../../../functions/shared/viewer'
import { mutate } from '../../api'
import { fullMarks, threeParts } from '../../criteria'
import type { Feature, World } from '../feature'

interface Draft {
  readonly id: string
  readonly version: number
}

const today = dayOf(new Date())
const ofMaker = ({ tenant }: World) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) })
const contents = (world: World) => ({ ...ofMaker(world), purpose: 'GRADING', ...threeParts() })

const change = async ({ tenant }: World, name: string, input: Readonly<Record<string, unknown>>): Promise<Draft> => {
  const viewer = tenant.as.MANUFACTURER
  const call = { name: `criteriaSet${name}`, viewer, input, select: 'criteriaSet { id version }' }
  const { object, userErrors } = await mutate<Draft>(call)
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

const draft = (world: World): Promise<Draft> => change(world, 'Create', contents(world))
const published = async (world: World): Promise<Draft> =>
  change(world, 'Publish', { ...(await draft(world)), effectiveFrom: today })

/** A provider tries what would pass, everybody else what would not: both kinds of answer are seen. */
const marksOf = (role: Role) =>
  fullMarks(threeParts()).map((mark) => (mark.code === 'B1' && role !== 'PROVIDER' ? { ...mark, points: 1 } : mark))

/** Criteria that were published are public (G3). */
export const criteria: Feature = {
  entries: {
    'Query.criteriaTemplates': { about: () => ({}), open: roles },
    'Query.criteriaSets': { about: ofMaker, open: roles },
    'Query.criteriaScore': {
      about: ({ built }, role) => ({
        id: built.criteria?.ids?.superseded,
        marks: marksOf(role),
        deductions: [{ code: 'S1', count: 1 }],
      }),
      open: roles,
    },
    'Mutation.criteriaSetCreate': { about: contents },
    'Mutation.criteriaSetRevise': { about: async (world) => ({ ...(await draft(world)), name: '改名' }) },
    'Mutation.criteriaSetPublish': { about: async (world) => ({ ...(await draft(world)), effectiveFrom: today }) },
    'Mutation.criteriaSetWithdraw': { about: async (world) => ({ ...(await published(world)), reason: '标准更新' }) },
  },
  nodes: {
    CriteriaSet: {
      ids: ({ built }) => [built.criteria?.ids?.superseded ?? '', built.criteria?.ids?.withdrawn ?? ''],
      own: roles,
      any: roles,
    },
  },
  build: async (world) => {
    const first = await published(world)
    const next = await change(world, 'Revise', { ...first, name: '第二版' })
    const second = await change(world, 'Publish', { ...next, effectiveFrom: addDays(today, 1) })
    const withdrawn = await change(world, 'Withdraw', { ...second, reason: '标准更新' })
    return { ids: { superseded: first.id, withdrawn: withdrawn.id } }
  },
}
