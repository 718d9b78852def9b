import { newCategory } from '../../functions/network/manufacturer'
import { createNetworkStore } from '../../functions/network/network.store'
import { toGlobalId } from '../../functions/shared/ids'
import { admitted, draftBy, inside, judged, refusalsOf } from '../support/admitted'
import { agreedOn, ahead, done, doTo, proposed } from '../support/agreements'
import { requestOf } from '../support/conduct-tenant'
import { decided, formerPartner, nodeOf } from '../support/recruiting'

test('N5 an admission leads to its agreement, and each shows the other', async () => {
  const tenant = await formerPartner()
  const application = await admitted(tenant)
  const draft = (await draftBy(tenant, application)).object
  const agreementOf = (viewer = tenant.as.PROVIDER) =>
    nodeOf<{ agreement: object | null }>(viewer, application.id, 'Application', 'agreement { id }')
  // The maker's draft is nobody else's business yet.
  expect([await agreementOf(), await agreementOf(tenant.as.MANUFACTURER)]).toEqual([
    { agreement: null },
    { agreement: { id: draft?.id } },
  ])
  const shown = await done(tenant, 'MANUFACTURER', 'Propose', { id: draft?.id, version: draft?.version })
  const agreement = await agreedOn(tenant, shown)
  expect(await agreementOf()).toEqual({ agreement: { id: agreement.id } })
  expect(await nodeOf(tenant.as.PROVIDER, agreement.id, 'Agreement', 'application { id }')).toEqual({
    application: { id: application.id },
  })
})

test('N5 only who was admitted, for what and where', async () => {
  const [tenant, other] = [await formerPartner(), await formerPartner()]
  const application = await judged(tenant)
  expect(await refusalsOf(draftBy(tenant, application))).toEqual([['APPLICATION_NOT_ADMITTED', 'input.applicationId']])
  await decided(tenant, application, 'ADMITTED')
  expect(await refusalsOf(draftBy(other, application))).toEqual([['NOT_FOUND', 'input.applicationId']])
  const none = { id: toGlobalId('Application', `${tenant.provider.id}.none`) }
  expect(await refusalsOf(draftBy(tenant, none))).toEqual([['NOT_FOUND', 'input.applicationId']])
  const code = `${tenant.category.id}-2`
  await createNetworkStore().categories.create(requestOf(0), newCategory(code, { nameZh: '电视', nameEn: 'TV' }))
  const categoryIds = [tenant.category.id, code].map((id) => toGlobalId('ProductCategory', id))
  expect(await refusalsOf(draftBy(tenant, application, { terms: inside(tenant, { categoryIds }) }))).toEqual([
    ['CATEGORY_NOT_ADMITTED', 'input.terms.categoryIds.1'],
  ])
  const regions = [tenant.region, '540102']
  expect(await refusalsOf(draftBy(tenant, application, { terms: inside(tenant, { regions }) }))).toEqual([
    ['REGION_NOT_ADMITTED', 'input.terms.regions.1'],
  ])
  const everywhere = { regions: [], outlets: [] }
  expect(await refusalsOf(draftBy(tenant, application, { terms: inside(tenant, everywhere) }))).toEqual([
    ['REGION_NOT_ADMITTED', 'input.terms.regions'],
  ])
  const shown = await proposed(tenant, { terms: inside(tenant), applicationId: application.id })
  const { id, version } = shown
  const counter = doTo(tenant, 'PROVIDER', 'Counter', { id, version, terms: inside(tenant, everywhere) })
  expect(await refusalsOf(counter)).toEqual([['REGION_NOT_ADMITTED', 'input.terms.regions']])
})

test('N5 of eight drafts on one admission at once, one is made; taken back, it leaves the admission free', async () => {
  const tenant = await formerPartner()
  const application = await admitted(tenant)
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) => draftBy(tenant, application, { validFrom: ahead(400 + i) })),
  )
  const [made, ...others] = answers.flatMap(({ object }) => (object ? [object] : []))
  expect(others).toEqual([])
  expect(answers.flatMap(({ userErrors }) => userErrors)).toHaveLength(7)
  expect(await refusalsOf(draftBy(tenant, application))).toEqual([['ADMISSION_TAKEN', 'input.applicationId']])
  await done(tenant, 'MANUFACTURER', 'Withdraw', { id: made?.id, version: made?.version, reason: '另议' })
  expect(await refusalsOf(draftBy(tenant, application))).toEqual([])
})
