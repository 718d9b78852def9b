import { actOnOrder } from '../../../functions/orders/act-on-order.use-case'
import type { Step as OrderStep } from '../../../functions/orders/history'
import { createOrdersStore } from '../../../functions/orders/orders.store'
import { draft } from '../../../functions/procedures/book-life'
import { publishBook } from '../../../functions/procedures/change-book.use-case'
import { closingWrites, resolveJobConflict } from '../../../functions/procedures/jobs/change-job.use-case'
import type { RecordInput } from '../../../functions/procedures/jobs/check-record'
import { jobDeps } from '../../../functions/procedures/jobs/job-of-order.use-case'
import { createJobsStore } from '../../../functions/procedures/jobs/jobs.store'
import { syncJob } from '../../../functions/procedures/jobs/sync-job.use-case'
import { createProceduresStore } from '../../../functions/procedures/procedures.store'
import { bookId } from '../../../functions/procedures/step-book'
import type { ContentsInput } from '../../../functions/procedures/step-contents'
import { addDays, addMinutes, dayOf, instant } from '../../../functions/shared/days'
import type { Viewer } from '../../../functions/shared/viewer'
import type { Chapter, Telling } from '../chapter'
import { tellOrder, toldId } from '../tell-order'

const MAKER = 'hailan'
const maker: Viewer = { role: 'MANUFACTURER', subject: 'demo-hailan', manufacturerId: MAKER }
const wuchang = { providerId: 'chutian', pointId: 'chutian.wuchang' }
const technicianId = 'chutian.wuchang.zhang'
const zhang: Viewer = { role: 'TECHNICIAN', subject: 'demo-zhang', ...wuchang, technicianId }
const desk: Viewer = { role: 'SERVICE_POINT', subject: 'demo-wuchang', ...wuchang }
const serviceItem = 'MAINTENANCE'

const step = { instruction: '', check: 'SELF', deviation: 'SERVICE_POINT' } as const
const contents: ContentsInput = {
  name: '保养步骤书',
  steps: [
    { ...step, code: 'SAFE', title: '断电', kind: 'CONFIRMATION' },
    { ...step, code: 'INSUL', title: '绝缘电阻测量', kind: 'READING', limits: { unit: 'MΩ', min: '2.0' } },
    { ...step, code: 'CURRENT', title: '电流检查', kind: 'READING', limits: { unit: 'A', min: '0.10', max: '0.30' } },
    { ...step, code: 'SEAL', title: '密封互检', kind: 'CHECK', check: 'MUTUAL' },
  ],
}

/**
 * Hailan's book for maintenance, and one order done by it without network (P2): the insulation was below the limit, which
 * the point let pass with a reason; two devices read different currents, and the technician said which holds.
 */
export const stepBooks: Chapter = async (telling) => {
  const { network, request } = telling
  const model = network.models.find(({ manufacturerId }) => manufacturerId === MAKER)
  if (!model) return
  const procedures = createProceduresStore()
  const subject = { serviceItem, categoryId: model.categoryId } as const
  const id = bookId(MAKER, subject, 1)
  const drawnUp = request('step book drafted', 41)
  await procedures.books.documents.open(drawnUp, id, maker, draft(MAKER, subject, contents, maker))
  const published = request('step book published', 40)
  const effectiveFrom = addDays(dayOf(published.at), 1)
  await publishBook(procedures, maker, { id, version: 1, effectiveFrom }, published)

  const asked = request('order by the step book', 4)
  const start = instant(asked.at)
  const at = (minutes: number) => addMinutes(start, minutes)
  const tail = 'DEM0BY1THE1B00K1'
  const begun = (point: OrderStep['actor']): OrderStep[] => [
    { command: { action: 'ACCEPT', technicianId }, actor: point, at: at(30) },
    { command: { action: 'START', procedureId: id }, actor: zhang, at: at(600) },
    { command: { action: 'DIAGNOSE', faultCode: 'UPKEEP', note: '例行保养' }, actor: zhang, at: at(605) },
  ]
  const customer = {
    ...{ pointId: wuchang.pointId, region: '420106', location: { latitude: 30.5571, longitude: 114.3201 } },
    contact: { name: '周芳', phone: '19900000305', address: '武汉市武昌区示例路 305 号' },
  }
  await tellOrder({ model, symptom: '年度保养', serviceItem, tail }, asked, customer, begun)
  await doneOffline(telling, toldId(asked, tail), id, at)
}

const doneOffline = async ({ request }: Telling, orderId: string, id: string, at: (minutes: number) => string) => {
  const orders = createOrdersStore()
  const deps = jobDeps({ orderJobs: createJobsStore(), procedures: createProceduresStore(), orders })
  const send = (label: string, viewer: Viewer, device: string, records: readonly RecordInput[]) =>
    syncJob(deps, viewer, { orderId, bookId: id, device, records }, request(label, 3))
  const record = (code: string, kind: RecordInput['kind'], minutes: number, more: object): RecordInput => ({
    ...{ id: `demo-${code}-${kind}-${minutes}`, step: code, kind, at: at(minutes) },
    ...more,
  })
  const done = [
    record('SAFE', 'DONE', 610, { inOrder: true }),
    record('INSUL', 'READING', 615, { value: '1.8', unit: 'MΩ' }),
    record('CURRENT', 'READING', 640, { value: '0.21', unit: 'A' }),
    record('SEAL', 'DONE', 645, { inOrder: true }),
  ] as const
  const [, insulation, current, seal] = done
  const checks = done.map(({ id: about, step: code }, i) => record(code, 'SELF_CHECK', 650 + i, { about }))
  await send('job synced from the phone', zhang, 'phone', [...checks, ...done])
  const reason = '梅雨季节受潮，烘干后复测'
  await send('job synced from the desk', desk, 'desk', [
    record('INSUL', 'DEVIATION', 630, { about: insulation.id, reason }),
    record('CURRENT', 'READING', 641, { value: '0.24', unit: 'A' }),
    record('SEAL', 'MUTUAL_CHECK', 655, { about: seal.id }),
  ])
  const choice = { orderId, step: 'CURRENT', recordId: current.id, reason: '台账仪表未校零，以现场读数为准' }
  await resolveJobConflict(deps, zhang, choice, request('job conflict resolved', 3))
  const completed = request('job completed', 2.5)
  await actOnOrder(
    orders,
    zhang,
    {
      orderId,
      command: { action: 'COMPLETE', outcome: 'FIXED' },
      beside: (order) => closingWrites(deps, zhang, order, completed.at),
    },
    completed,
  )
}
