import type { Signal } from '../../../functions/fees/findings/detect'
import { findingId } from '../../../functions/fees/findings/finding'
import { createFindingsStore } from '../../../functions/fees/findings/findings.store'
import { replyToFinding } from '../../../functions/fees/findings/judge'
import { answerQuote } from '../../../functions/fees/quotes/answer'
import { offerQuote } from '../../../functions/fees/quotes/offer'
import { quoteId } from '../../../functions/fees/quotes/quote'
import { checkQuoteLines, feeOf } from '../../../functions/fees/quotes/quote-line'
import { createQuotesStore } from '../../../functions/fees/quotes/quotes.store'
import { follow, type Step } from '../../../functions/orders/history'
import type { Order } from '../../../functions/orders/order'
import { customerKeyOf } from '../../../functions/platform/personal-data'
import { addMinutes, addMonths, dayOf, instant } from '../../../functions/shared/days'
import { system, type Viewer } from '../../../functions/shared/viewer'
import type { Chapter, Telling } from '../chapter'
import { type Customer, tellOrder } from '../tell-order'

const [MAKER, PROVIDER, POINT] = ['hailan', 'chutian', 'chutian.wuchang'] as const
const TAIL = 'DEM0PA1DREPA1R01'

const customer: Customer = {
  ...{ pointId: POINT, region: '420106', location: { latitude: 30.5573, longitude: 114.3205 } },
  contact: { name: '周丽', phone: '19900000305', address: '武汉市武昌区示例路 305 号' },
}

const lines = [
  { kind: 'VISIT', description: '上门费', quantity: 1, unitPrice: 3000 },
  { kind: 'PART', partNumber: 'WM-8-PUMP', description: '排水泵', quantity: 1, unitPrice: 9000 },
  { kind: 'MATERIAL', description: '管道清洗剂', quantity: 1, unitPrice: 2500 },
] as const

const technicianId = `${POINT}.li`
const desk: Viewer = { role: 'SERVICE_POINT', subject: `demo-${POINT}`, providerId: PROVIDER, pointId: POINT }

/** A repair that the customer paid: quoted line by line (F2), two lines approved and charged, the third refused. */
const quote = async ({ network, request }: Telling): Promise<void> => {
  const model = network.models.find(({ manufacturerId }) => manufacturerId === MAKER)
  if (!model) return
  const reported = request('paid repair', 3)
  const start = instant(reported.at)
  const after = (minutes: number) => addMinutes(start, minutes)
  const fees = checkQuoteLines(lines.map(feeOf))
  const charged = fees.slice(0, 2).map((fee, i) => ({ ...fee, id: `fee-${i}`, quoteLineId: fee.id }))
  let accepted: Order | undefined
  await tellOrder(
    { model, symptom: '不排水', serviceItem: 'PAID_REPAIR', tail: TAIL },
    reported,
    customer,
    (actor) => [{ command: { action: 'ACCEPT', technicianId }, actor, at: after(20) }],
    {
      goOn: (history) => {
        accepted = history.order
        return follow(history, [
          { command: { action: 'START' }, actor: desk, at: after(300) },
          { command: { action: 'DIAGNOSE', faultCode: 'PUMP', note: '排水泵堵转' }, actor: desk, at: after(310) },
          ...charged.map(
            (line, i): Step => ({ command: { action: 'ADD_FEE', line }, actor: desk, at: after(320 + i) }),
          ),
          { command: { action: 'COMPLETE', outcome: 'FIXED' }, actor: desk, at: after(340) },
        ])
      },
    },
  )
  if (!accepted) return
  const { quotes } = createQuotesStore()
  const at = (label: string, minutes: number) => ({ ...request(label, 3), at: new Date(after(minutes)) })
  const event = offerQuote(accepted, [], fees, undefined, {}, after(30))
  const { id } = await quotes.open(at('quote offered', 30), quoteId(accepted.id, 1), desk, event)
  const customerKey = customerKeyOf(customer.contact.phone)
  await quotes.act(
    at('quote answered', 60),
    id,
    { role: 'CUSTOMER', subject: 'demo-household', customerKey },
    (found) => {
      const refusedLineIds = found.lines.filter(({ kind }) => kind === 'MATERIAL').map((line) => line.id)
      return answerQuote(found, { version: found.version, refusedLineIds }, after(60))
    },
  )
  await quotes.act(at('quote closed', 340), id, desk, () => ({ type: 'CLOSED' }))
}

/** A signal in the figures of the months before (F4), to which the provider replied; the maker has not judged. */
const finding = async ({ network, request, now }: Telling): Promise<void> => {
  const model = network.models.find(({ manufacturerId }) => manufacturerId === MAKER)
  if (!model) return
  const month = addMonths(dayOf(now).slice(0, 7), -1)
  const figures = {
    observed: 9,
    sample: 21,
    peersObserved: 6,
    peersSample: 148,
    expectedShare: 0.0857,
    chance: 0.00001,
  }
  const signal: Signal = { fraud: 'NEEDLESS_PARTS', above: 2, ...figures }
  const about = { manufacturerId: MAKER, providerId: PROVIDER, categoryId: model.categoryId, faultCode: 'PUMP' }
  const { findings } = createFindingsStore()
  const opened = request('fraud signal', 3)
  const { id } = await findings.open(
    opened,
    findingId({ ...about, fraud: signal.fraud }, month),
    system('detect-frauds'),
    { type: 'OPENED', ...about, region: '420000', from: addMonths(month, -2), to: month, signal, orderIds: [] },
  )
  const replied = request('fraud signal replied', 1)
  const provider: Viewer = { role: 'PROVIDER', subject: `demo-${PROVIDER}`, providerId: PROVIDER }
  const text = '该批机型排水泵与软管须成套更换，附厂商技术通报。'
  await findings.act(replied, id, provider, (found) => replyToFinding(found, { text }, provider, instant(replied.at)))
}

/** What work costs: a quote, and a finding. */
export const fees: Chapter = async (telling) => {
  await quote(telling)
  await finding(telling)
}
