import { ulid } from 'ulid'
import { toGlobalId } from '../../functions/shared/ids'
import { createRemediesStore } from '../../functions/warranty/remedies/remedies.store'
import { mutate } from '../support/api'
import { publishRemedyRules, remedyIn } from '../support/remedies'
import { act, remedyAs } from '../support/remedy-api'
import { newTenant, type Tenant } from '../support/tenant'

const publishCharges = async ({ as, category }: Tenant): Promise<void> => {
  const input = {
    about: { categoryId: toGlobalId('ProductCategory', category.id) },
    ...{ title: '服务承诺', source: '说明书第 32 页', effectiveFrom: '2020-01-01', faultSteps: [] },
    loanerCharges: { damaged: 20_000, missing: 3_000, clause: '备用机条款' },
    cover: [{ component: 'WHOLE_UNIT', months: 12, clause: '整机' }],
  }
  const select = 'rules { id version editions { loanerCharges { damaged { amount } clause } } }'
  const { object, userErrors } = await mutate({ name: 'warrantyTermsPublish', viewer: as.MANUFACTURER, input, select })
  expect([object, userErrors]).toMatchObject([
    { editions: [{ loanerCharges: { damaged: { amount: 20_000 }, clause: '备用机条款' } }] },
    [],
  ])
}

const lent = async (tenant: Tenant, chargesTold: boolean) => {
  const { id: local, version } = await remedyIn(tenant, 'LOANER')
  const id = toGlobalId('RemedyCase', local)
  const stated = await remedyAs(tenant.as.CUSTOMER, id, 'loanerCharges { damaged { amount } missing { amount } }')
  const handed = { serial: `L-${ulid()}`, condition: 'GOOD', accessories: ['充电器'], chargesTold }
  const out = await act(tenant, 'SERVICE_POINT', 'LoanerIssue', { id, version }, handed)
  expect(out.userErrors).toEqual([])
  const [again, returned] = [
    { id, version: version + 1 },
    { condition: 'DAMAGED', accessories: [] },
  ]
  const lentNow = await createRemediesStore().lentBy(tenant.point.id)
  expect((await act(tenant, 'SERVICE_POINT', 'LoanerReturn', again, returned)).userErrors).toEqual([])
  const shown = 'loaner { condition returnedCondition missing charges { clause } charge { amount } }'
  return {
    stated,
    lentNow,
    after: await createRemediesStore().lentBy(tenant.point.id),
    ...(await remedyAs(tenant.as.CUSTOMER, id, shown)),
  }
}

test('O9 a damaged loaner is charged by the maker’s terms, if the customer was told before taking it', async () => {
  const tenant = await newTenant()
  await publishRemedyRules(tenant)
  await publishCharges(tenant)
  const stated = { loanerCharges: { damaged: { amount: 20_000 }, missing: { amount: 3_000 } } }
  const loaner = { condition: 'GOOD', returnedCondition: 'DAMAGED', missing: ['充电器'] }
  expect(await lent(tenant, true)).toEqual({
    ...{ stated, lentNow: 1, after: 0 },
    loaner: { ...loaner, charges: { clause: '备用机条款' }, charge: { amount: 23_000 } },
  })
  expect(await lent(tenant, false)).toMatchObject({ stated, loaner: { ...loaner, charges: null, charge: null } })
}, 60_000)

test('O9 without terms nothing can be charged, and the API says so', async () => {
  const tenant = await newTenant()
  await publishRemedyRules(tenant)
  expect(await lent(tenant, true)).toMatchObject({
    stated: { loanerCharges: null },
    loaner: { charges: null, charge: null },
  })
}, 60_000)
