import { admitted, draftBy, inside } from '../support/admitted'
import {
  type AgreementData,
  agreedOn,
  agreementAs,
  ahead,
  concluded,
  confirmationOf,
  done,
  doTo,
  drafted,
  draftOf,
  proposed,
  type Side,
  termsFor,
} from '../support/agreements'
import { callApi, type MutationAnswer } from '../support/api'
import { measured } from '../support/meter'
import { nodeOf, onApplication } from '../support/recruiting'
import { newTenant, type Tenant } from '../support/tenant'

const LED_TO = 'agreement { id }'
const AGREEMENT = 'id proposal { version { number hash } }'

/** Years that no other agreement of the pair covers. */
const years = (n: number) => ({ validFrom: ahead(400 * n), validTo: ahead(400 * n + 300) })

/** The operations of each action: the transaction is reported for each table it writes to. */
const costsOf = async (tenant: Tenant, n: number): Promise<Record<string, string>> => {
  const costs: Record<string, string> = {}
  const note = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const { result, cost } = await measured(run)
    costs[name] = cost.operations
    return result
  }
  const draft = await note('draft', () => drafted(tenant, years(n)))
  const open = await note('propose', () =>
    done(tenant, 'MANUFACTURER', 'Propose', { id: draft.id, version: draft.version }),
  )
  const terms = termsFor(tenant, { level: 2 })
  const countered = await note('counter', () =>
    done(tenant, 'PROVIDER', 'Counter', { id: open.id, version: open.version, terms }),
  )
  const confirmation = confirmationOf(countered)
  await note('confirm', () => done(tenant, 'PROVIDER', 'Confirm', confirmation))
  const { id, version } = await note('conclude', () => done(tenant, 'MANUFACTURER', 'Confirm', confirmation))
  await note('suspend', () =>
    done(tenant, 'MANUFACTURER', 'Suspend', { id, version, from: years(n).validFrom, reason: '整改' }),
  )
  return costs
}

test('N8 each action is some reads by key and one transaction, whether the pair has 1 agreement or 25', async () => {
  const tenant = await newTenant()
  const few = await costsOf(tenant, 1)
  for (let n = 2; n < 26; n += 1) await concluded(tenant, years(n))
  expect(await costsOf(tenant, 30)).toEqual(few)
  expect(few).toEqual({
    draft: '4 GetItem + TransactWriteItems',
    propose: '2 GetItem + TransactWriteItems',
    counter: '3 GetItem + TransactWriteItems',
    confirm: '2 GetItem + TransactWriteItems',
    conclude: '2 GetItem + TransactWriteItems',
    suspend: '2 GetItem + TransactWriteItems',
  })
}, 60_000)

/** The operations of a mutation that is expected to succeed. */
const costOf = async (run: () => Promise<MutationAnswer<unknown>>): Promise<string> => {
  const { result, cost } = await measured(run)
  expect(result.userErrors).toEqual([])
  return cost.operations
}

test('N5 resting on an admission costs 2 GetItems a step more, to draft 3; a proposal taken over 1 more each', async () => {
  const tenant = await newTenant()
  const application = await admitted(tenant)
  const on = (side: Side, name: string, input: object) => costOf(() => doTo(tenant, side, name, { ...input }))
  const standing = async (id: string) =>
    (await agreementAs<AgreementData>(tenant.as.PROVIDER, id, AGREEMENT)) as AgreementData
  const lifeOf = async (side: Side) => {
    const terms = inside(tenant)
    const draft = await costOf(() => draftBy(tenant, application, {}, side))
    const seen = await nodeOf<{ agreement: { id: string } }>(tenant.as[side], application.id, 'Application', LED_TO)
    const id = seen?.agreement.id ?? ''
    const propose = await on(side, 'Propose', { id, version: 1 })
    const counter = await on('PROVIDER', 'Counter', { id, version: 2, terms })
    return { id, costs: { draft, propose, counter } }
  }
  const first = await lifeOf('MANUFACTURER')
  expect(first.costs).toEqual({
    draft: '7 GetItem + TransactWriteItems',
    propose: '4 GetItem + TransactWriteItems',
    counter: '5 GetItem + TransactWriteItems',
  })
  await on('PROVIDER', 'Withdraw', { id: first.id, version: 3, reason: '另议' })
  const second = await lifeOf('PROVIDER')
  expect(second.costs).toEqual({
    draft: '8 GetItem + TransactWriteItems',
    propose: '5 GetItem + TransactWriteItems',
    counter: '5 GetItem + TransactWriteItems',
  })
  const confirmation = confirmationOf(await standing(second.id))
  const concluding = '4 GetItem + TransactWriteItems'
  expect(await on('PROVIDER', 'Confirm', confirmation)).toBe(concluding)
  const query = `{ node(id: "${application.id}") { ... on Application { ${LED_TO} } } }`
  const read = await measured(() => callApi({ query, viewer: tenant.as.PROVIDER }))
  expect(read.cost.operations).toBe('2 GetItem + BatchGetItem')
  const { id, version } = application
  const withdrawal = { id, version, reason: '改变计划' }
  expect(await costOf(() => onApplication('applicationWithdraw', tenant.as.PROVIDER, withdrawal))).toBe(
    '5 GetItem + 2 Query + TransactWriteItems',
  )
}, 60_000)

test('reading: an agreement by id and its versions, log, differences cost a request each, however many there are', async () => {
  const tenant = await newTenant()
  const costOf = async (id: string, fields: string) => {
    const query = `{ node(id: "${id}") { ... on Agreement { ${fields} } } }`
    return (await measured(() => callApi({ query, viewer: tenant.as.PROVIDER }))).cost.operations
  }
  const fields = {
    alone: 'status validFrom',
    versions: 'versions(first: 100) { edges { node { number terms { level } } } }',
    log: 'log(first: 100) { edges { node { action } } }',
    differences: 'differences(from: 1, to: 2) { path }',
  }
  let agreement = await proposed(tenant)
  const counter = async () => {
    const input = { id: agreement.id, version: agreement.version, terms: draftOf(tenant).terms }
    agreement = await done(tenant, 'PROVIDER', 'Counter', input)
  }
  await counter()
  const few: Record<string, string> = {}
  for (const [name, of] of Object.entries(fields)) few[name] = await costOf(agreement.id, of)
  for (let i = 0; i < 20; i += 1) await counter()
  await agreedOn(tenant, agreement)
  for (const [name, of] of Object.entries(fields))
    expect([name, await costOf(agreement.id, of)]).toEqual([name, few[name]])
  expect(few).toEqual({
    alone: 'GetItem',
    versions: 'GetItem + Query',
    log: 'GetItem + Query',
    differences: 'GetItem + BatchGetItem',
  })
})
