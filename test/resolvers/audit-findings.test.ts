import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { asked, doneAs, listed, logOf, refusedAs } from '../support/answers'
import { mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

type Values = Readonly<Record<string, unknown>>
interface Finding {
  readonly id: string
  readonly version: number
}

const does = (name: string, viewer: TokenClaims, input: Values) =>
  mutate<Finding>({ name, viewer, input, select: 'auditFinding { id version }' })

const submitted = async ({ as, provider, point }: Tenant): Promise<Finding> =>
  doneAs(
    await does('auditFindingSubmit', as.AUDITOR, {
      providerId: toGlobalId('Provider', provider.id),
      servicePointId: toGlobalId('ServicePoint', point.id),
      kind: 'AUDIT',
      observedOn: addDays(dayOf(new Date()), -1),
      text: '两件工具过检期',
      score: 60,
    }),
  )

const reply = (viewer: TokenClaims, id: string, text = '已送检', more: Values = {}) =>
  does('auditFindingReply', viewer, { id, text, ...more })

const shown = async (viewer: TokenClaims, id: string) => {
  const fields = 'current { text score } statements { sequence } replies { text toSequence }'
  return (await asked<{ node: object }>(viewer, `{ node(id: "${id}") { ... on AuditFinding { ${fields} } } }`)).node
}

describe('N14 N21 what a provider says to a finding of the third party', () => {
  test('stands beside it, once, for the maker and the auditor to read; what was found stays', async () => {
    const tenant = await newTenant()
    const { PROVIDER, MANUFACTURER, AUDITOR } = tenant.as
    const { id, version } = await submitted(tenant)
    const idempotencyKey = newKey()
    const replied = await reply(PROVIDER, id, '已送检', { idempotencyKey })
    expect(doneAs(replied)).toEqual({ id, version: version + 1 })
    expect(await reply(PROVIDER, id, '已送检', { idempotencyKey })).toEqual(replied)
    for (const viewer of [PROVIDER, MANUFACTURER, AUDITOR])
      expect(await shown(viewer, id)).toEqual({
        current: { text: '两件工具过检期', score: 60 },
        statements: [{ sequence: 1 }],
        replies: [{ text: '已送检', toSequence: 1 }],
      })
    expect(await logOf(MANUFACTURER, 'AuditFinding', id)).toEqual(['SUBMITTED', 'REPLIED'])
    expect(await listed(AUDITOR, 'auditFindings', 'id replies { text }')).toEqual([
      { id, replies: [{ text: '已送检' }] },
    ])
  })

  test('answers the statement that it had before it: a correction begins a new one', async () => {
    const tenant = await newTenant()
    const { PROVIDER, AUDITOR } = tenant.as
    const { id } = await submitted(tenant)
    doneAs(await reply(PROVIDER, id, '只有一件'))
    doneAs(await does('auditFindingCorrect', AUDITOR, { id, text: '一件工具过检期', score: 75 }))
    doneAs(await reply(PROVIDER, id, '确认'))
    expect(await shown(AUDITOR, id)).toEqual({
      current: { text: '一件工具过检期', score: 75 },
      statements: [{ sequence: 1 }, { sequence: 3 }],
      replies: [
        { text: '只有一件', toSequence: 1 },
        { text: '确认', toSequence: 3 },
      ],
    })
  })

  test('is the provider’s own to say, in words, twenty times at most', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { PROVIDER } = tenant.as
    const { id } = await submitted(tenant)
    expect(refusedAs(await reply(PROVIDER, id, ' '))).toBe('REQUIRED input.text')
    expect(refusedAs(await reply(PROVIDER, id, '长'.repeat(1001)))).toBe('TOO_LONG input.text')
    expect(refusedAs(await reply(other.as.PROVIDER, id))).toBe('NOT_FOUND input.id')
    const none = toGlobalId('AuditFinding', `${tenant.provider.id}.NONE`)
    expect(refusedAs(await reply(PROVIDER, none))).toBe('NOT_FOUND input.id')
    for (let said = 0; said < 20; said += 1) doneAs(await reply(PROVIDER, id))
    expect(refusedAs(await reply(PROVIDER, id))).toBe('OUT_OF_RANGE input.id')
    expect(await logOf(PROVIDER, 'AuditFinding', id)).toHaveLength(21)
  })

  test('said twice at the same moment stands as often as it was taken', async () => {
    const tenant = await newTenant()
    const { id } = await submitted(tenant)
    const both = await Promise.all(['其一', '其二'].map((text) => reply(tenant.as.PROVIDER, id, text)))
    const taken = both.filter((one) => refusedAs(one) === '').length
    expect(taken).toBeGreaterThanOrEqual(1)
    const { replies } = (await shown(tenant.as.AUDITOR, id)) as { replies: { text: string }[] }
    expect(replies).toHaveLength(taken)
  })
})

test('cost: a reply is a read and a transaction', async () => {
  const tenant = await newTenant()
  const { id } = await submitted(tenant)
  const { cost } = await measured(() => reply(tenant.as.PROVIDER, id))
  expect(cost.operations).toBe('GetItem + TransactWriteItems')
})
