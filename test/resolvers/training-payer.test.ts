import { toGlobalId } from '../../functions/shared/ids'
import { ahead, amendedFrom } from '../support/agreements'
import { callApi } from '../support/api'
import { newTenant, type Tenant } from '../support/tenant'
import { offerCourse, trainee } from '../support/training'

const paidBy = async ({ as }: Tenant, id: string) => {
  const { data, errors } = await callApi<{ node: { paidBy: string | null } }>({
    query: 'query($id: ID!) { node(id: $id) { ... on TrainingEnrolment { paidBy } } }',
    variables: { id: toGlobalId('TrainingEnrolment', id) },
    viewer: as.PROVIDER,
  })
  expect(errors).toEqual([])
  return data.node.paidBy
}

test('N8 an enrolment shows who pays for the training by clause 5 as it read on its day', async () => {
  const tenant = await newTenant()
  await amendedFrom(tenant, ahead(-1), { training: { hoursPerYear: 40, paidBy: 'PROVIDER' } })
  const course = await offerCourse(tenant.maker, tenant.category)
  const { id } = await trainee(course, tenant.technician, 'TRAINED')
  expect(await paidBy(tenant, id)).toBe('PROVIDER')
})

test('N8 without an agreement over its category nobody is named', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const { id } = await trainee(await offerCourse(tenant.maker, other.category), tenant.technician, 'TRAINED')
  expect(await paidBy(tenant, id)).toBeNull()
})
