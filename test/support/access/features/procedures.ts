import { ulid } from 'ulid'
import { newCategory } from '../../../../functions/network/manufacturer'
import { createNetworkStore } from '../../../../functions/network/network.store'
import { createProceduresStore } from '../../../../functions/procedures/procedures.store'
import { addDays, dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { mutate } from '../../api'
import { type BookData, changeBook, draftBook, eightSteps, made, publishBook, subjectOf } from '../../procedures'
import type { Feature, Values, World } from '../feature'

const today = dayOf(new Date())
const ofMaker = ({ tenant }: World) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) })

const ofModel = ({ tenant }: World): Values => ({
  ...subjectOf(tenant),
  modelId: toGlobalId('ProductModel', tenant.model.id),
  name: '步骤书',
  steps: eightSteps(),
})

/** For a category of its own: of each there is one book. */
const contents = async (world: World): Promise<Values> => {
  const id = `c-${ulid().toLowerCase()}`
  const request = { subject: 'test', key: id, payloadHash: '', at: new Date() }
  await createNetworkStore().categories.create(request, newCategory(id, { nameZh: '洗衣机', nameEn: 'Washer' }))
  const { modelId: _model, ...whole } = ofModel(world)
  return { ...whole, categoryId: toGlobalId('ProductCategory', id) }
}

const draft = async (world: World): Promise<BookData> => draftBook(world.tenant, await contents(world))
const at = ({ id, version }: BookData) => ({ id, version })
/** One that no other call changes. */
export const publishedBook = async (world: World): Promise<BookData> =>
  publishBook(world.tenant, await draft(world), today)

const owners = ['FRONT_DESK', 'TECHNICIAN'] as const
const management = (world: World, version: number): Values => ({
  ...ofMaker(world),
  version,
  items: owners.map((owner, i) => ({ code: `M${i + 1}`, title: `管理项目 ${i + 1}`, owner })),
})
const listed = async (world: World) => {
  const query = { name: 'managementListSet', viewer: world.tenant.as.MANUFACTURER }
  const set = (version: number) =>
    mutate<{ version: number }>({ ...query, input: management(world, version), select: 'managementList { version }' })
  return made(await set(0))
}
/** A list that follows the one that stands. */
const nextList = async (world: World): Promise<Values> => {
  const standing = await createProceduresStore().management.load(world.tenant.maker.id)
  return management(world, standing?.version ?? 0)
}

export const procedures: Feature = {
  entries: {
    'Query.stepBooks': { about: ofMaker },
    'Query.managementList': { about: ofMaker },
    'Mutation.stepBookCreate': { about: contents },
    'Mutation.stepBookRevise': { about: async (world) => ({ ...at(await draft(world)), name: '改名' }) },
    'Mutation.stepBookPublish': { about: async (world) => ({ ...at(await draft(world)), effectiveFrom: today }) },
    'Mutation.stepBookWithdraw': { about: async (world) => ({ ...at(await publishedBook(world)), reason: '改版' }) },
    'Mutation.managementListSet': { about: nextList },
  },
  nodes: {
    StepBook: {
      ids: ({ built }) => [built.procedures?.ids?.superseded ?? '', built.procedures?.ids?.withdrawn ?? ''],
      own: ['MANUFACTURER', 'AUDITOR', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async (world) => {
    const { tenant } = world
    await listed(world)
    const first = await publishBook(tenant, await draftBook(tenant, ofModel(world)), today)
    const order = await world.order('IN_PROGRESS')
    const next = made(await changeBook('Revise', tenant.as.MANUFACTURER, { ...at(first), name: '第二版' }))
    const second = await publishBook(tenant, next, addDays(today, 1))
    const withdrawn = made(await changeBook('Withdraw', tenant.as.MANUFACTURER, { ...at(second), reason: '改版' }))
    return { ids: { superseded: first.id, withdrawn: withdrawn.id, order } }
  },
}
