import type { Order } from '../../functions/orders/order'
import { enter, replay } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'
import { builtIn } from '../../functions/warranty/built-in'
import {
  allege,
  evolveFault,
  type FaultEvent,
  faultDeadlines,
  faultRuleOf,
  judgeFault,
  replyToFault,
  seesFault,
} from '../../functions/warranty/repairer-faults/fault'
import { rightsOn } from '../../functions/warranty/rights'
import { refusal } from '../support/refusal'

const at = '2026-06-01T02:00:00.000Z'
const late = '2026-06-09T02:00:00.000Z'
const order = {
  ...{
    id: 'o',
    state: 'IN_PROGRESS',
    serviceItem: 'WARRANTY_REPAIR',
    unitId: 'u',
    manufacturerId: 'm',
    region: '420106',
  },
  assignment: { pointId: 'p.s', providerId: 'p' },
} as unknown as Order
const maker = { role: 'MANUFACTURER', subject: 'maker', manufacturerId: 'm' } as const
const provider = { role: 'PROVIDER', subject: 'boss', providerId: 'p' } as const
const proof = { text: '工单搁置三周', attachments: [] }
const rule = { days: 30, because: { rule: 'REPAIRER_FAULT', clause: '30 日', by: 'CN.GENERAL~1' } } as const

const entries = [enter('o', undefined, allege(order, rule, proof, maker), maker, at)]
const alleged = evolveFault(undefined, entries[0] as (typeof entries)[0])
const then = (event: FaultEvent, by: Viewer) => evolveFault(alleged, enter('o', alleged, event, by, at))

describe('O8 the repairer’s own fault', () => {
  test('is found with its proof, replied to, and judged: nobody is judged unheard, and nobody else judges', () => {
    expect(alleged).toMatchObject({ state: 'ALLEGED', replyBy: '2026-06-08', rule, found: { by: 'maker', ...proof } })
    const judgement = { version: 1, uphold: true, reason: '核实' }
    expect(refusal(() => judgeFault(alleged, judgement, maker, at))).toMatchObject({ code: 'REPLY_TIME_OPEN' })
    expect(judgeFault(alleged, judgement, maker, late).type).toBe('UPHELD')
    expect(refusal(() => judgeFault(alleged, judgement, provider, late))).toMatchObject({ code: 'NOT_FOUND' })
    expect(refusal(() => judgeFault(alleged, { ...judgement, version: 2 }, maker, late)).code).toBe('STALE_VERSION')
    expect(refusal(() => replyToFault(alleged, proof, provider, late)).code).toBe('REPLY_TIME_OVER')
    expect(refusal(() => replyToFault(alleged, proof, { ...provider, providerId: 'x' }, at)).code).toBe('NOT_FOUND')
    const replied = then(replyToFault(alleged, proof, provider, at), provider)
    expect(judgeFault(replied, { ...judgement, version: 2, uphold: false }, maker, at).type).toBe('DISMISSED')
    const judged = then({ type: 'UPHELD', text: '核实' }, maker)
    expect(refusal(() => replyToFault(judged, proof, provider, at)).code).toBe('ACTION_NOT_ALLOWED')
    expect(replay(evolveFault, entries)).toEqual(alleged)
  })

  test('is of a warranty repair that goes on, of a unit that is known', () => {
    const refused = (change: object, viewer: Viewer = maker) =>
      refusal(() => allege({ ...order, ...change } as Order, rule, proof, viewer)).code
    expect(refused({ serviceItem: 'PAID_REPAIR' })).toBe('ACTION_NOT_ALLOWED')
    expect(refused({ state: 'OFFERED', offer: order })).toBe('ACTION_NOT_ALLOWED')
    expect(refused({ unitId: undefined })).toBe('REMEDY_UNIT_UNKNOWN')
    expect(refused({}, { ...maker, manufacturerId: 'x' })).toBe('NOT_FOUND')
    expect(refused({}, provider)).toBe('NOT_FOUND')
  })

  test('of general goods a rule gives an exchange after 30 days; of mobile phones no rule is known', () => {
    const ruleOf = (categoryId: string, soldOn?: string) => {
      const facts = { categoryId, soldOn, repairs: [] }
      return faultRuleOf(rightsOn(facts, builtIn, '2026-06-01'), builtIn)
    }
    expect(ruleOf('television', '2026-03-01')).toEqual({
      ...{ days: 30, because: { rule: 'REPAIRER_FAULT', clause: '修理者自身原因 30 日', by: 'CN.GENERAL~1' } },
    })
    expect(ruleOf('mobile-phone', '2026-03-01')).toBeUndefined()
    expect(ruleOf('television')).toBeUndefined()
  })

  test('the provider is told ahead of the end of its time; both parties see it, customers and strangers do not', () => {
    expect(faultDeadlines(alleged)).toMatchObject([{ on: '2026-06-08', inboxes: [{ role: 'PROVIDER', id: 'p' }] }])
    expect(faultDeadlines(then({ type: 'DISMISSED', text: 'x' }, maker))).toEqual([])
    const sees = (viewer: object) => seesFault({ subject: 's', ...viewer } as Viewer, alleged, order)
    expect([sees(maker), sees(provider), sees({ role: 'AUDITOR', manufacturerId: 'm' })]).toEqual([true, true, true])
    expect([
      sees({ role: 'PROVIDER', providerId: 'x' }),
      sees({ role: 'CUSTOMER', customerKey: undefined }),
      sees({ role: 'REGULATOR', region: '420000' }),
    ]).toEqual([false, false, false])
  })
})
