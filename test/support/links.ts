import type { Role } from '../../functions/shared/viewer'
import { callApi, mutate, newKey } from './api'
import type { Tenant } from './tenant'

/** A link to an order, by its global id, as one of the tenant's people makes it. */
export const linkTo = async (tenant: Tenant, id: string, role: Role = 'HOTLINE'): Promise<{ token: string }> => {
  const input = { id }
  const select = 'link { token }'
  const { object } = await mutate<{ token: string }>({
    name: 'workOrderLinkIssue',
    viewer: tenant.as[role],
    input,
    select,
  })
  if (!object) throw new Error(`No link to ${id}`)
  return object
}

/** The code printed on the tenant's unit. */
export const codeOn = async ({ maker, unit, as }: Tenant): Promise<{ token: string }> => {
  const { data } = await callApi<{ unit: { reportCode: { token: string } } }>({
    query:
      'query($maker: ID!, $serial: String!) { unit(manufacturerId: $maker, serial: $serial) { reportCode { token } } }',
    variables: { maker: Buffer.from(`Manufacturer:${maker.id}`).toString('base64url'), serial: unit.serial },
    viewer: as.MANUFACTURER,
  })
  return data.unit.reportCode
}

/** A link to an open callback, by its global id, as the hotline makes it. */
export const linkToCallback = async ({ as }: Tenant, id: string): Promise<{ token: string }> => {
  const { data } = await callApi<{ callbackLinkIssue: { link: { token: string } } }>({
    query:
      'mutation($id: ID!, $key: String!) { callbackLinkIssue(input: { id: $id, idempotencyKey: $key }) { link { token } } }',
    variables: { id, key: newKey() },
    viewer: as.HOTLINE,
  })
  return data.callbackLinkIssue.link
}
