import { ulid } from 'ulid'
import {
  acceptReturn,
  acknowledge,
  handOut,
  type IssueInput,
  sendBack,
  writeOff,
} from '../../../functions/network/equipment/account'
import { calibrate, inspect } from '../../../functions/network/equipment/calibration'
import {
  announceRequirement,
  changeItem,
  issueEquipment,
} from '../../../functions/network/equipment/change-equipment.use-case'
import { createEquipmentStore } from '../../../functions/network/equipment/equipment.store'
import type { EquipmentEvent, IssuedItem } from '../../../functions/network/equipment/issued-item'
import type { ServicePoint } from '../../../functions/network/network'
import { addDays, dayOf } from '../../../functions/shared/days'
import { ownerOf } from '../../../functions/shared/ids'
import type { Viewer } from '../../../functions/shared/viewer'
import type { Chapter, Telling } from '../chapter'

const hailan = { role: 'MANUFACTURER', subject: 'demo-manufacturer', manufacturerId: 'hailan' } as const
const deskOf = (pointId: string): Viewer => ({
  role: 'SERVICE_POINT',
  subject: `demo-${pointId}`,
  providerId: ownerOf(pointId),
  pointId,
})
const ISSUED = 200

const detector: IssueInput = {
  kind: 'INSTRUMENT',
  name: '卤素检漏仪',
  instrument: 'leak-detector',
  value: 280_000,
  leased: false,
}

/** One point's account as it is told: each step is one more entry, and telling it again changes nothing. */
const accountOf = ({ network, request, now }: Telling, pointId: string) => {
  const store = createEquipmentStore()
  const desk = deskOf(pointId)
  const point = network.points.find(({ id }) => id === pointId) as ServicePoint
  const terms = {
    manufacturerId: 'hailan',
    providerId: point.providerId,
    version: 1,
    agreements: network.agreements.filter(
      ({ manufacturerId, providerId }) => manufacturerId === 'hailan' && providerId === point.providerId,
    ),
  }
  const act = (
    { id }: IssuedItem,
    label: string,
    daysAgo: number,
    by: Viewer,
    decide: (item: IssuedItem, at: Date) => EquipmentEvent,
  ): Promise<IssuedItem> => {
    const asked = request(`${label} ${id}`, daysAgo)
    const pointOf = async () => point
    return changeItem(
      store,
      { viewer: by, newId: () => ulid(asked.at.getTime()), pointOf },
      id,
      (item) => decide(item, asked.at),
      asked,
    )
  }

  return {
    desk,
    act,
    take: async (own: string, what: IssueInput): Promise<IssuedItem> => {
      const label = `issue ${pointId} ${own}`
      const issued = await issueEquipment(
        store,
        hailan,
        { ...what, id: own },
        { point, terms, newId: () => ulid(request(label, ISSUED).at.getTime()) },
        request(label, ISSUED),
      )
      return act(issued, 'acknowledge', ISSUED - 3, desk, (item) => acknowledge(item, item, desk))
    },
    /** @param dueIn days from now to its last day; past if negative */
    calibrate: (item: IssuedItem, daysAgo: number, dueIn: number): Promise<IssuedItem> =>
      act(item, 'calibrate', daysAgo, desk, (found, at) => {
        const [on, nextDue] = [dayOf(at), addDays(dayOf(now), dueIn)]
        const certificate = { calibratedBy: '湖北省计量测试技术研究院', certificateNumber: `JZ-${pointId}` }
        return calibrate(found, { on, nextDue, ...certificate, result: 'PASS', version: found.version }, desk, at)
      }),
  }
}

/**
 * Hailan's equipment. Wuchang is in order, its detector due in two weeks; Hanyang's is overdue, so it gets no work on air
 * conditioners; Jiangxia has everything else a point can have.
 */
export const equipment: Chapter = async (telling) => {
  const { request, now } = telling
  const instruments = [{ instrument: 'leak-detector', level: 1 }]
  await announceRequirement(
    createEquipmentStore(),
    hailan,
    { manufacturerId: 'hailan', categoryId: 'air-conditioner', effectiveFrom: dayOf(now), instruments },
    request('instruments of air conditioners'),
  )
  for (const [pointId, dueIn] of [
    ['chutian.wuchang', 14],
    ['chutian.hanyang', -5],
    ['chutian.jiangxia', 180],
    ['chutian.huangzhou', 120],
    ['chutian.xiangyang', 90],
    ['xiangjiang.furong', 60],
    ['xiangjiang.yueyang', 45],
    ['zhujiang.tianhe', 200],
  ] as const) {
    const account = accountOf(telling, pointId)
    const serial = `LD-${pointId}`
    await account.calibrate(await account.take('detector', { ...detector, serial }), 170, dueIn)
  }
  await tellJiangxia(telling)
}

const tellJiangxia = async (telling: Telling): Promise<void> => {
  const { network } = telling
  const { act, desk, take } = accountOf(telling, 'chutian.jiangxia')
  const technician = network.technicians.find(({ id }) => id === 'chutian.jiangxia.zhang')
  if (!technician) throw new Error('The demo has no technician in Jiangxia')
  const things = {
    puller: { kind: 'TOOL', name: '轴承拉拔器', serial: 'BP-07', value: 45_000, leased: false },
    board: {
      kind: 'BOARD',
      name: '变频主板（租赁）',
      serial: 'MB-2210',
      value: 96_000,
      leased: true,
      rentPerMonth: 3000,
    },
    loaner: { kind: 'LOANER', name: '备用波轮洗衣机', serial: 'XQB-L3', value: 120_000, leased: false },
    forms: { kind: 'FORM', name: '维修工单（本）', quantity: 200, value: 40_000, leased: false },
  } as const satisfies Record<string, IssueInput>

  const puller = await take('puller', things.puller)
  await act(puller, 'hand out', 30, desk, (item, at) => handOut(item, technician, item, desk, dayOf(at)))
  await act(puller, 'inspect', 25, desk, (item, at) => {
    const [on, nextDue] = [dayOf(at), addDays(dayOf(at), 180)]
    return inspect(item, { version: item.version, on, nextDue, inspectedBy: '陈班长', result: 'FIT' }, desk, at)
  })

  const board = await take('board', things.board)
  await act(board, 'send back', 20, desk, (item) =>
    sendBack(item, { version: item.version, condition: 'DAMAGED', note: '运输中受潮' }, desk),
  )
  const damage = { condition: 'DAMAGED', charge: 20_000, reason: '受潮维修费' } as const
  await act(board, 'accept', 15, hailan, (item) => acceptReturn(item, { ...damage, version: item.version }, hailan))

  const loaner = await take('loaner', things.loaner)
  const loss = { outcome: 'LOST', charge: 60_000, reason: '客户处遗失，按折旧计' } as const
  await act(loaner, 'write off', 10, hailan, (item) => writeOff(item, { ...loss, version: item.version }, hailan))

  await take('forms', things.forms)
}
