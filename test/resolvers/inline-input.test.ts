import { toGlobalId } from '../../functions/shared/ids'
import { callApi, newKey } from '../support/api'
import { newTenant } from '../support/tenant'

interface Reported {
  readonly workOrderReport: { readonly workOrder: { readonly id: string } }
}

test('a report written into the query is the same request as one in variables', async () => {
  const { as, phone, region, unit, maker } = await newTenant()
  const key = newKey()
  const manufacturerId = toGlobalId('Manufacturer', maker.id)
  const written = `{ idempotencyKey: "${key}", manufacturerId: "${manufacturerId}", serial: "${unit.serial}", symptom: "漏水",
    region: "${region}", location: { latitude: 30.5, longitude: 114.3 },
    contact: { name: "王芳", phone: "${phone}", address: "示例路 1 号" } }`
  const query = (input: string) => `{ workOrderReport(input: ${input}) { workOrder { id } } }`
  const inline = await callApi<Reported>({ query: `mutation ${query(written)}`, viewer: as.CUSTOMER })
  const input = {
    idempotencyKey: key,
    manufacturerId,
    serial: unit.serial,
    symptom: '漏水',
    region,
    location: { latitude: 30.5, longitude: 114.3 },
    contact: { name: '王芳', phone, address: '示例路 1 号' },
  }
  const byVariables = await callApi<Reported>({
    query: `mutation ($input: WorkOrderReportInput!) ${query('$input')}`,
    variables: { input },
    viewer: as.CUSTOMER,
  })
  expect([inline.errors, byVariables.errors]).toEqual([[], []])
  expect(byVariables.data.workOrderReport.workOrder.id).toBe(inline.data.workOrderReport.workOrder.id)
})
