import fc from 'fast-check'
import { createApplicationsStore } from '../../functions/admission/applications/applications.store'
import { settleWithdrawal } from '../../functions/admission/applications/settle-application.use-case'
import { createCriteriaStore } from '../../functions/admission/criteria/criteria.store'
import { confirm } from '../../functions/network/agreements/confirm'
import { actOnce } from '../../functions/network/agreements/negotiation.use-case'
import { createNetworkStore } from '../../functions/network/network.store'
import { parseGlobalId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'
import { admittedIn, draftedOn, inside, refusalsOf } from '../support/admitted'
import { type AgreementData, agreedOn, agreementAs, ahead, confirmationOf, done, doTo } from '../support/agreements'
import { newKey } from '../support/api'
import { ownCounty } from '../support/claims'
import { requestOf } from '../support/conduct-tenant'
import { formerPartner, nodeOf, onApplication, type Versioned } from '../support/recruiting'

const COUNT = 12
const [tenant, regions, applications] = await (async () => {
  const made = await formerPartner()
  const all = Array.from({ length: COUNT }, ownCounty)
  return [made, all, await admittedIn(made, all)] as const
})()
const maker: Viewer = { role: 'MANUFACTURER', subject: 'maker', manufacturerId: tenant.maker.id }
const provider: Viewer = { role: 'PROVIDER', subject: 'provider', providerId: tenant.provider.id }
const localId = (id: string): string => parseGlobalId(id)?.id ?? ''

let next = 0
/** An admission of its own; years and county that no other agreement of the pair has. */
const fresh = async () => {
  const i = next
  next += 1
  const [application, region] = [applications[i], regions[i]]
  if (!application || !region) throw new Error('Ask for more regions')
  const years = { validFrom: ahead(100 * i + 400), validTo: ahead(100 * i + 450) }
  return { application, change: { ...years, terms: inside(tenant, {}, region) } }
}
const proposedOn = async () => {
  const { application, change } = await fresh()
  const { id, version } = await draftedOn(tenant, application, 'MANUFACTURER', change)
  return { application, change, agreement: await done(tenant, 'MANUFACTURER', 'Propose', { id, version }) }
}
/** Waits for the maker's word alone. */
const almostAgreed = async () => {
  const { application, agreement } = await proposedOn()
  await done(tenant, 'PROVIDER', 'Confirm', confirmationOf(agreement))
  return { application, agreement, confirmation: confirmationOf(agreement) }
}

const withdrawal = ({ id, version }: Versioned, more: object = {}) =>
  onApplication('applicationWithdraw', tenant.as.PROVIDER, { id, version, reason: '改变计划', ...more })
const stateOf = async (application: Versioned, agreement: Pick<AgreementData, 'id'>) => [
  (await nodeOf<{ state: string }>(tenant.as.PROVIDER, application.id, 'Application', 'state'))?.state,
  (await agreementAs<{ status: string }>(tenant.as.PROVIDER, agreement.id, 'status'))?.status,
]

test('N5 once the application is withdrawn nothing is drafted, proposed, countered or confirmed on it; it may be taken back', async () => {
  const { application, agreement, change } = await proposedOn()
  const { application: other, change: for2 } = await fresh()
  const draft = await draftedOn(tenant, other, 'PROVIDER', for2)
  for (const one of [application, other]) expect((await withdrawal(one)).userErrors).toEqual([])
  const { id, version } = agreement
  const on = (name: string, input: object) => refusalsOf(doTo(tenant, 'PROVIDER', name, { ...input }))
  expect(await on('Counter', { id, version, terms: change.terms })).toEqual([['APPLICATION_NOT_ADMITTED', 'input.id']])
  expect(await on('Confirm', confirmationOf(agreement))).toEqual([['APPLICATION_NOT_ADMITTED', 'input.id']])
  const shown = { id: draft.id, version: draft.version }
  expect(await on('Propose', shown)).toEqual([['APPLICATION_NOT_ADMITTED', 'input.id']])
  expect(await on('Withdraw', { ...shown, reason: '不再需要' })).toEqual([])
  expect(await on('Withdraw', { id, version, reason: '不再需要' })).toEqual([])
})

test('N5 an application is not withdrawn from under an agreement that holds; the way out is its end', async () => {
  const { application, agreement } = await almostAgreed()
  const concluded = await done(tenant, 'MANUFACTURER', 'Confirm', confirmationOf(agreement))
  const refused = (answer: Awaited<ReturnType<typeof withdrawal>>) => answer.userErrors.map(({ code }) => code)
  expect(refused(await withdrawal(application))).toEqual(['APPLICATION_UNDER_AGREEMENT'])
  const { id, version } = concluded
  await done(tenant, 'MANUFACTURER', 'End', { id, version, lastDay: ahead(0), reason: '双方同意' })
  // It holds to the end of its last day.
  expect(refused(await withdrawal(application))).toEqual(['APPLICATION_UNDER_AGREEMENT'])
  const [store, network] = [createApplicationsStore(), createNetworkStore()]
  const tomorrow = { ...requestOf(0), at: new Date(`${ahead(1)}T04:00:00Z`) }
  const { version: at } = await store.applications.need(localId(application.id), [])
  const settled = settleWithdrawal(
    store,
    network.alongWithdrawal,
    provider,
    localId(application.id),
    { version: at },
    tomorrow,
  )
  expect((await settled).life.state).toBe('WITHDRAWN')
})

const stores = () => ({
  network: createNetworkStore(),
  applications: createApplicationsStore(),
  criteria: createCriteriaStore(),
})

/** The maker's confirmation, with something happening after it has read the application. */
const confirming = (confirmation: ReturnType<typeof confirmationOf>, meanwhile: () => Promise<unknown>) => {
  const all = stores()
  const { applications: documents } = all.applications
  let happened = false
  const need: typeof documents.need = async (...asked) => {
    const found = await documents.need(...asked)
    if (!happened) await meanwhile()
    happened = true
    return found
  }
  const watched = { need, unchanged: documents.unchanged.bind(documents) }
  const acting = {
    viewer: maker,
    request: requestOf(0),
    stores: { ...all, applications: { ...all.applications, applications: watched } },
  }
  const { id, number, hash } = confirmation as { id: string; number: number; hash: string }
  return actOnce(
    acting,
    localId(id),
    (record, { terms, viewer, today }) => confirm(record, { number, hash }, terms, viewer, today),
    'actOnLatest',
  )
}

test('N5 an application withdrawn between the check and the conclusion: nothing is concluded', async () => {
  const { application, agreement, confirmation } = await almostAgreed()
  const conclusion = confirming(confirmation, async () =>
    expect((await withdrawal(application)).userErrors).toEqual([]),
  )
  await expect(conclusion).rejects.toMatchObject({ code: 'APPLICATION_NOT_ADMITTED' })
  expect(await stateOf(application, agreement)).toEqual(['WITHDRAWN', 'PROPOSED'])
})

test('N5 something else said on the application meanwhile: the conclusion is tried again and stands', async () => {
  const { application, agreement, confirmation } = await almostAgreed()
  const { id, version } = application
  const reply = { id, version, text: '感谢' }
  await confirming(confirmation, () => onApplication('applicationReply', tenant.as.PROVIDER, reply))
  expect(await stateOf(application, agreement)).toEqual(['DECIDED', 'CONFIRMED'])
})

test('N5 an agreement concluded between the check and the withdrawal: nothing is withdrawn', async () => {
  for (const stage of ['almost agreed', 'not begun'] as const) {
    const { application, agreement, change } =
      stage === 'not begun' ? { ...(await fresh()), agreement: undefined } : { ...(await almostAgreed()), change: {} }
    const [store, network] = [createApplicationsStore(), createNetworkStore()]
    const id = localId(application.id)
    let concluded: AgreementData | undefined
    const release: typeof network.alongWithdrawal = async (...asked) => {
      const writes = await network.alongWithdrawal(...asked)
      if (agreement) concluded ??= await done(tenant, 'MANUFACTURER', 'Confirm', confirmationOf(agreement))
      else if (!concluded) {
        const draft = await draftedOn(tenant, application, 'PROVIDER', change)
        const shown = await done(tenant, 'PROVIDER', 'Propose', { id: draft.id, version: draft.version })
        concluded = await agreedOn(tenant, shown)
      }
      return writes
    }
    const { version } = await store.applications.need(id, [])
    const taken = settleWithdrawal(store, release, provider, id, { version }, requestOf(0))
    await expect(taken).rejects.toMatchObject({ code: 'APPLICATION_UNDER_AGREEMENT' })
    expect(await stateOf(application, concluded as AgreementData)).toEqual(['DECIDED', 'CONFIRMED'])
  }
})

test('N5 law: withdrawn and confirmed at once, each sent twice, one of the two happens and each has one answer', async () => {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }), async (delays) => {
      const { application, agreement, confirmation } = await almostAgreed()
      const [confirmKey, withdrawKey] = [{ idempotencyKey: newKey() }, { idempotencyKey: newKey() }]
      const conclude = () => doTo(tenant, 'MANUFACTURER', 'Confirm', { ...confirmation, ...confirmKey })
      const withdraw = () => withdrawal(application, withdrawKey)
      const sent = [conclude, withdraw, conclude, withdraw].map(async (send, i) => {
        await pause(delays[i] ?? 0)
        return send()
      })
      const [first, gone, again, goneAgain] = await Promise.all(sent)
      const codes = [first, gone, again, goneAgain].map((answer) => answer?.userErrors.map(({ code }) => code).join())
      expect([codes[2], codes[3]]).toEqual([codes[0], codes[1]])
      const state = await stateOf(application, agreement)
      const expected =
        codes[0] === ''
          ? [
              ['', 'APPLICATION_UNDER_AGREEMENT'],
              ['DECIDED', 'CONFIRMED'],
            ]
          : [
              ['APPLICATION_NOT_ADMITTED', ''],
              ['WITHDRAWN', 'PROPOSED'],
            ]
      expect([codes.slice(0, 2), state]).toEqual(expected)
      // And later still, whatever stands now.
      expect((await conclude()).userErrors).toEqual(first?.userErrors)
      expect((await withdraw()).userErrors).toEqual(gone?.userErrors)
    }),
    { numRuns: COUNT - next, endOnFailure: true },
  )
}, 120_000)
