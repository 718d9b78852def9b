import { ulid } from 'ulid'
import { addDays, dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import type { Role } from '../../../../functions/shared/viewer'
import { mutate } from '../../api'
import { attached } from '../../attachments'
import type { Entry, Feature, Values, World } from '../feature'

interface Item {
  readonly id: string
  readonly version: number
}

const today = dayOf(new Date())
const pointOf = ({ tenant }: World) => ({ servicePointId: toGlobalId('ServicePoint', tenant.point.id) })
const makerOf = ({ tenant }: World) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) })
const instrument = (world: World): Values => ({
  ...pointOf(world),
  kind: 'INSTRUMENT',
  name: '检漏仪',
  instrument: 'leak-detector',
  serial: `LD-${ulid()}`,
  value: 300_000,
  leased: true,
  rentPerMonth: 3000,
})
const calibration = {
  on: addDays(today, -10),
  calibratedBy: '武汉计量所',
  certificateNumber: 'JZ-1',
  result: 'PASS',
  nextDue: addDays(today, 300),
}

const inspection = {
  on: addDays(today, -10),
  inspectedBy: '赵师傅',
  result: 'FIT',
  nextDue: addDays(today, 300),
}

const act = async ({ tenant }: World, role: Role, name: string, input: Values): Promise<Item> => {
  const call = { name, viewer: tenant.as[role], input, select: 'issuedItem { id version }' }
  const { object, userErrors } = await mutate<Item>(call)
  if (!object) throw new Error(`${name}: ${JSON.stringify(userErrors)}`)
  return object
}

const issued = (world: World) => act(world, 'MANUFACTURER', 'equipmentIssue', instrument(world))
const tool = async (world: World) => {
  const made = { ...instrument(world), kind: 'TOOL', instrument: null, name: '拉马' }
  return act(world, 'SERVICE_POINT', 'equipmentAcknowledge', {
    ...(await act(world, 'MANUFACTURER', 'equipmentIssue', made)),
  })
}
const acknowledged = async (world: World) =>
  act(world, 'SERVICE_POINT', 'equipmentAcknowledge', { ...(await issued(world)) })
const technician = ({ tenant }: World) => ({ technicianId: toGlobalId('Technician', tenant.technician.id) })
const handedOut = async (world: World) =>
  act(world, 'SERVICE_POINT', 'equipmentHandOut', { ...(await acknowledged(world)), ...technician(world) })
const sentBack = async (world: World) =>
  act(world, 'PROVIDER', 'equipmentSendBack', { ...(await acknowledged(world)), condition: 'WORN', note: '磨损' })

/** An action on an item of its own in the state it starts from. */
const on = (make: (world: World) => Promise<Item>, more: (world: World) => Values = () => ({})): Entry => ({
  about: async (world) => ({ ...(await make(world)), ...more(world) }),
})

let announced = 0

/** From today, or from a day after every other one that was announced here. */
const requirement = (world: World, effectiveFrom = today): Values => ({
  ...makerOf(world),
  categoryId: toGlobalId('ProductCategory', world.tenant.category.id),
  effectiveFrom,
  // The point has no manifold, so that its open orders of level 2 lack one; those of level 1 can be started.
  instruments: ['leak-detector', 'manifold'].map((instrument) => ({ instrument, level: 2 })),
})
const nextRequirement = (world: World): Values => {
  announced += 1
  return requirement(world, addDays(today, announced))
}

const atPoint: readonly Role[] = ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN']

export const equipment: Feature = {
  entries: {
    'Query.equipmentAt': {
      about: (world) => ({ placeId: pointOf(world).servicePointId, ...makerOf(world), first: 5 }),
    },
    'Query.issuedItems': { about: (world) => ({ ...pointOf(world), closed: false }) },
    'Query.instrumentRequirements': { about: makerOf, open: [...atPoint, 'REGULATOR'] },
    'Query.instrumentGaps': { about: (world) => ({ ...pointOf(world), month: world.month }) },
    'Mutation.equipmentIssue': {
      about: instrument,
      // Service points are known to makers; there is no agreement with a stranger's.
      refusals: ['EQUIPMENT_WITHOUT_AGREEMENT'],
    },
    'Mutation.equipmentAcknowledge': on(issued),
    'Mutation.equipmentHandOut': on(acknowledged, technician),
    'Mutation.equipmentHandBack': on(handedOut),
    'Mutation.equipmentSendBack': on(acknowledged, () => ({ condition: 'GOOD' })),
    'Mutation.equipmentAcceptReturn': on(sentBack, () => ({ condition: 'GOOD' })),
    'Mutation.equipmentWriteOff': on(acknowledged, () => ({ outcome: 'LOST', reason: '失窃' })),
    'Mutation.instrumentCalibrate': on(acknowledged, () => calibration),
    'Mutation.toolInspect': on(tool, () => inspection),
    'Mutation.instrumentRequirementPublish': { about: nextRequirement },
  },
  nodes: {
    IssuedItem: {
      ids: ({ built }) => [
        built.equipment?.ids?.returned ?? '',
        built.equipment?.ids?.held ?? '',
        built.equipment?.ids?.tool ?? '',
      ],
      own: ['MANUFACTURER', 'AUDITOR', ...atPoint, 'PLATFORM'],
      any: ['PLATFORM'],
    },
    InstrumentRequirement: {
      ids: ({ built }) => [built.equipment?.ids?.requirement ?? ''],
      own: ['MANUFACTURER', 'AUDITOR', ...atPoint, 'REGULATOR', 'PLATFORM'],
      any: [...atPoint, 'REGULATOR', 'PLATFORM'],
    },
  },
  build: async (world) => {
    const settlement = { condition: 'DAMAGED', charge: 1000, reason: '屏幕破损' }
    const returned = await act(world, 'MANUFACTURER', 'equipmentAcceptReturn', {
      ...(await sentBack(world)),
      ...settlement,
    })
    const held = await handedOut(world)
    const attachmentIds = [await attached(world.tenant.as.SERVICE_POINT)]
    const proved = { ...calibration, attachmentIds, result: 'FAIL' }
    await act(world, 'SERVICE_POINT', 'instrumentCalibrate', { ...held, ...proved })
    const inspected = { ...(await tool(world)), ...inspection, attachmentIds }
    const looked = await act(world, 'SERVICE_POINT', 'toolInspect', inspected)
    const { object } = await mutate<Item>({
      name: 'instrumentRequirementPublish',
      viewer: world.tenant.as.MANUFACTURER,
      input: requirement(world),
      select: 'instrumentRequirement { id version }',
    })
    return { ids: { returned: returned.id, held: held.id, tool: looked.id, requirement: object?.id ?? '' } }
  },
}
