import { createApplicationsStore } from '../../functions/admission/applications/applications.store'
import { createCriteriaStore } from '../../functions/admission/criteria/criteria.store'
import { confirm } from '../../functions/network/agreements/confirm'
import { actOnce } from '../../functions/network/agreements/negotiation.use-case'
import { createNetworkStore } from '../../functions/network/network.store'
import { DomainError } from '../../functions/shared/errors'
import { fromGlobalId } from '../../functions/shared/ids'
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
  termsFor,
} from '../support/agreements'
import { type MutationAnswer, mutate, newKey } from '../support/api'
import { newRequest } from '../support/channels'
import { publishCriteria } from '../support/recruiting'
import { newTenant, type Tenant } from '../support/tenant'

const CRITERIA = 'input.terms.recognition.criteriaSetId'
const refusals = ({ userErrors }: MutationAnswer<unknown>) =>
  userErrors.map(({ code, field }) => [code, field.join('.')])

/** Terms whose clause 4 names criteria. */
const naming = (tenant: Tenant, criteriaSetId: string, change: object = {}) =>
  termsFor(tenant, { recognition: { criteriaSetId, authorisedBy: 'MANUFACTURER', days: 3 }, ...change })

const select = 'criteriaSet { id version }'
const onCriteria = async ({ as }: Tenant, name: string, input: Readonly<Record<string, unknown>>) => {
  const { object, userErrors } = await mutate({ name: `criteriaSet${name}`, viewer: as.MANUFACTURER, input, select })
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}
const withdrawn = (tenant: Tenant, id: string) => onCriteria(tenant, 'Withdraw', { id, version: 2, reason: '作废' })

/** The next edition of what was published is in force from a day on. */
const followed = async (tenant: Tenant, id: string, effectiveFrom: string): Promise<string> => {
  const next = await onCriteria(tenant, 'Revise', { id, version: 2, passScore: 66 })
  return (await onCriteria(tenant, 'Publish', { ...next, effectiveFrom })).id
}

test('N1 N8 a renewal is refused where the criteria of its clause 4 are not in force when it begins', async () => {
  const tenant = await newTenant()
  const edition = await publishCriteria(tenant)
  const { id, version } = await concluded(tenant, { terms: naming(tenant, edition) })
  const renew = { id, version, validTo: ahead(1000) }
  const next = await followed(tenant, edition, ahead(600))
  expect(refusals(await doTo(tenant, 'PROVIDER', 'Renew', renew))).toEqual([['CRITERIA_NOT_IN_FORCE', 'input.id']])
  // The way out: clause 4 first, then the last day.
  const change = { id, version, effectiveFrom: ahead(700), terms: naming(tenant, next) }
  const amended = await agreedOn(tenant, await done(tenant, 'PROVIDER', 'Amend', change))
  const open = await done(tenant, 'PROVIDER', 'Renew', { ...renew, version: amended.version })
  const counter = { id, version: open.version, terms: naming(tenant, edition) }
  expect(refusals(await doTo(tenant, 'MANUFACTURER', 'Counter', counter))).toEqual([
    ['CRITERIA_NOT_IN_FORCE', CRITERIA],
  ])
})

test('N1 N8 an amendment may leave clause 4 as agreed whatever followed; one that changes it is held to what is in force', async () => {
  const tenant = await newTenant()
  const edition = await publishCriteria(tenant)
  const { id, version } = await concluded(tenant, { terms: naming(tenant, edition) })
  const next = await followed(tenant, edition, ahead(450))
  const amend = (terms: object) => ({ id, version, effectiveFrom: ahead(500), terms })
  const recognition = { criteriaSetId: edition, authorisedBy: 'PROVIDER', days: 3 }
  expect(refusals(await doTo(tenant, 'PROVIDER', 'Amend', amend(naming(tenant, edition, { recognition }))))).toEqual([
    ['CRITERIA_NOT_IN_FORCE', CRITERIA],
  ])
  const open = await done(tenant, 'PROVIDER', 'Amend', amend(naming(tenant, edition, { level: 2 })))
  const counter = (terms: object, at: number) => ({ id, version: at, terms })
  const other = counter(naming(tenant, edition, { recognition }), open.version)
  expect(refusals(await doTo(tenant, 'MANUFACTURER', 'Counter', other))).toEqual([['CRITERIA_NOT_IN_FORCE', CRITERIA]])
  const again = await done(tenant, 'MANUFACTURER', 'Counter', counter(naming(tenant, edition), open.version))
  await agreedOn(tenant, await done(tenant, 'PROVIDER', 'Counter', counter(naming(tenant, next), again.version)))
})

test('N1 of a new agreement clause 4 is always checked, though the same is in force elsewhere', async () => {
  const tenant = await newTenant()
  const edition = await publishCriteria(tenant)
  await concluded(tenant, { terms: naming(tenant, edition) })
  const open = await proposed(tenant, { terms: naming(tenant, edition), validFrom: ahead(801), validTo: ahead(900) })
  await withdrawn(tenant, edition)
  const terms = naming(tenant, edition)
  const draft = draftOf(tenant, { terms, validFrom: ahead(901), validTo: ahead(999) })
  expect(refusals(await doTo(tenant, 'MANUFACTURER', 'Draft', draft))).toEqual([['CRITERIA_NOT_IN_FORCE', CRITERIA]])
  const counter = { id: open.id, version: open.version, terms }
  expect(refusals(await doTo(tenant, 'PROVIDER', 'Counter', counter))).toEqual([['CRITERIA_NOT_IN_FORCE', CRITERIA]])
})

test('N5 N8 the same draft, counter, amendment or renewal sent twice has one answer, though its criteria went in between', async () => {
  const tenant = await newTenant()
  const edition = await publishCriteria(tenant)
  const terms = naming(tenant, edition)
  const draft = { ...draftOf(tenant, { terms }), idempotencyKey: newKey() }
  const { id, version } = await done(tenant, 'MANUFACTURER', 'Draft', draft)
  const shown = await done(tenant, 'MANUFACTURER', 'Propose', { id, version })
  const counter = { id, version: shown.version, terms, idempotencyKey: newKey() }
  const agreement = await agreedOn(tenant, await done(tenant, 'PROVIDER', 'Counter', counter))
  const effectiveFrom = ahead(500)
  const plain = { id, version: agreement.version, effectiveFrom, terms: naming(tenant, edition, { level: 2 }) }
  const amended = await agreedOn(tenant, await done(tenant, 'PROVIDER', 'Amend', plain))
  const changed = naming(tenant, edition, {
    recognition: { criteriaSetId: edition, authorisedBy: 'PROVIDER', days: 9 },
  })
  const amend = {
    ...plain,
    version: amended.version,
    effectiveFrom: ahead(501),
    terms: changed,
    idempotencyKey: newKey(),
  }
  const open = await done(tenant, 'PROVIDER', 'Amend', amend)
  const dropped = await done(tenant, 'PROVIDER', 'Withdraw', { id, version: open.version, reason: '另议' })
  const renew = { id, version: dropped.version, validTo: ahead(1000), idempotencyKey: newKey() }
  const last = await done(tenant, 'PROVIDER', 'Renew', renew)
  await withdrawn(tenant, edition)
  for (const [side, name, input] of [
    ['MANUFACTURER', 'Draft', draft],
    ['PROVIDER', 'Counter', counter],
    ['PROVIDER', 'Amend', amend],
    ['PROVIDER', 'Renew', renew],
  ] as const)
    expect([name, await doTo(tenant, side, name, input)]).toEqual([name, { object: last, userErrors: [] }])
  const other = { ...amend, effectiveFrom: ahead(502) }
  expect(refusals(await doTo(tenant, 'PROVIDER', 'Amend', other))).toEqual([
    ['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey'],
  ])
})

test('N1 what is proposed is not agreed once the criteria it names are withdrawn; other terms are the way out', async () => {
  const tenant = await newTenant()
  const edition = await publishCriteria(tenant)
  const draft = await drafted(tenant, { terms: naming(tenant, edition) })
  const open = await proposed(tenant, { terms: naming(tenant, edition), validFrom: ahead(801), validTo: ahead(900) })
  await withdrawn(tenant, edition)
  const show = { id: draft.id, version: draft.version }
  expect(refusals(await doTo(tenant, 'MANUFACTURER', 'Propose', show))).toEqual([['CRITERIA_NOT_IN_FORCE', 'input.id']])
  expect(refusals(await doTo(tenant, 'PROVIDER', 'Confirm', confirmationOf(open)))).toEqual([
    ['CRITERIA_NOT_IN_FORCE', 'input.id'],
  ])
  const next = await publishCriteria(tenant)
  const counter = { id: open.id, version: open.version, terms: naming(tenant, next) }
  expect((await agreedOn(tenant, await done(tenant, 'PROVIDER', 'Counter', counter))).status).toBe('CONFIRMED')
})

/** A confirmation during which the criteria are withdrawn at a moment of it. @returns what it was refused with, if it was */
const raced = async (tenant: Tenant, open: AgreementData, edition: string, moment: 'BEFORE_READ' | 'BEFORE_WRITE') => {
  let gone = false
  const goes = async (when: typeof moment) => {
    if (gone || when !== moment) return
    gone = true
    await withdrawn(tenant, edition)
  }
  const { sets } = createCriteriaStore()
  const watched = {
    need: async (...given: Parameters<typeof sets.need>) => {
      await goes('BEFORE_READ')
      const found = await sets.need(...given)
      await goes('BEFORE_WRITE')
      return found
    },
    unchanged: sets.unchanged.bind(sets),
  }
  const network = createNetworkStore()
  const stores = { network, applications: createApplicationsStore(), criteria: { sets: watched } }
  const viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: tenant.maker.id } as const
  const input = { number: open.proposal?.version.number ?? 0, hash: open.proposal?.version.hash ?? '' }
  const acting = { viewer, stores, request: newRequest() }
  const id = fromGlobalId('Agreement', open.id, [])
  return actOnce(
    acting,
    id,
    (record, { terms, today }) => confirm(record, input, terms, viewer, today),
    'actOnLatest',
  ).then(
    ({ status }) => status,
    (error) => (error instanceof DomainError ? error.code : Promise.reject(error)),
  )
}

test('N1 law: criteria withdrawn while the last side confirms are not agreed, whichever moment they go', async () => {
  for (const moment of ['BEFORE_READ', 'BEFORE_WRITE'] as const) {
    const tenant = await newTenant()
    const edition = await publishCriteria(tenant)
    const open = await proposed(tenant, { terms: naming(tenant, edition) })
    await done(tenant, 'PROVIDER', 'Confirm', confirmationOf(open))
    expect([moment, await raced(tenant, open, edition, moment)]).toEqual([moment, 'CRITERIA_NOT_IN_FORCE'])
  }
})

test('N1 a confirmation and a withdrawal sent at once: agreed before it, or refused after it', async () => {
  const tenant = await newTenant()
  const edition = await publishCriteria(tenant)
  const open = await proposed(tenant, { terms: naming(tenant, edition) })
  await done(tenant, 'PROVIDER', 'Confirm', confirmationOf(open))
  const last = doTo(tenant, 'MANUFACTURER', 'Confirm', confirmationOf(open))
  const [answer] = await Promise.all([last, withdrawn(tenant, edition)])
  const seen = await agreementAs<{ status: string }>(tenant.as.MANUFACTURER, open.id, 'status')
  const refused = refusals(answer).length > 0
  expect([seen?.status, refusals(answer)]).toEqual(
    refused ? ['PROPOSED', [['CRITERIA_NOT_IN_FORCE', 'input.id']]] : ['CONFIRMED', []],
  )
})
