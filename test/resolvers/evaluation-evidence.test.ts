import { ulid } from 'ulid'
import { createNetworkStore } from '../../functions/network/network.store'
import { newTechnician } from '../../functions/network/technician'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, type TokenClaims } from '../support/api'
import { confirmedBreach, publishedCode, submittedFinding } from '../support/conduct-tenant'
import { openEvaluation } from '../support/evaluations'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())
const platform = { role: 'PLATFORM', subject: 'test' } as const

interface List {
  readonly edges: readonly { readonly node: { readonly id: string } }[]
}
interface Opened {
  readonly id: string
  readonly training: { readonly numerator: number; readonly denominator: number }
  readonly points: { readonly numerator: number }
  readonly findings: List
  readonly breaches: List
  readonly uncertified: List
}

/** An evaluation of the tenant's agreement that is about to end, as a caller sees it. */
const opened = async (tenant: Tenant, viewer: TokenClaims): Promise<Opened | undefined> => {
  const query = `{ evaluations(manufacturerId: "${toGlobalId('Manufacturer', tenant.maker.id)}") { edges { node { id
    training: figure(name: TRAINING) { numerator denominator } points: figure(name: BREACHES) { numerator }
    findings { edges { node { id } } } breaches { edges { node { id } } } uncertified { edges { node { id } } } } } } }`
  const { data, errors } = await callApi<{ evaluations: { edges: { node: Opened }[] } }>({ query, viewer })
  expect(errors).toEqual([])
  return data.evaluations.edges[0]?.node
}

const ids = (list: List | undefined) => list?.edges.map(({ node }) => node.id)

/** A tenant whose agreement comes up for re-evaluation, under a code of conduct. */
const ending = async (): Promise<Tenant> => {
  const tenant = await newTenant({ validTo: addDays(today, 20) })
  await publishedCode(tenant)
  return tenant
}

/** Somebody new, who has no certificate. */
const hired = (tenant: Tenant) => {
  const made = newTechnician(ulid(), tenant.point, { name: '新人', post: 'TECHNICIAN' }, platform, today)
  return createNetworkStore().hire({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() }, made)
}

test('N6 N10 N14 N21 training, breaches and findings of an evaluation open what is behind them, as far as one may see', async () => {
  const tenant = await ending()
  const { as } = tenant
  const person = await hired(tenant)
  const breach = await confirmedBreach(tenant)
  const finding = await submittedFinding(tenant)
  await openEvaluation(tenant.agreement)
  for (const role of ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'PLATFORM'] as const) {
    const seen = await opened(tenant, as[role])
    expect(seen?.training).toEqual({ numerator: 1, denominator: 2 })
    expect(seen?.points.numerator).toBeGreaterThan(0)
    expect(ids(seen?.uncertified)).toEqual([toGlobalId('Technician', person.id)])
    expect(ids(seen?.breaches)).toEqual([toGlobalId('Breach', breach.id)])
    expect(ids(seen?.findings)).toEqual([toGlobalId('AuditFinding', finding.id)])
  }
})

test('N6 N10 opening people and breaches costs the same with one as with five', async () => {
  const costWith = async (count: number) => {
    const tenant = await ending()
    for (let i = 0; i < count; i += 1) {
      await hired(tenant)
      await confirmedBreach(tenant, { kind: 'NO_SHOW' })
    }
    await openEvaluation(tenant.agreement)
    const { result, cost } = await measured(() => opened(tenant, tenant.as.MANUFACTURER))
    expect([ids(result?.uncertified)?.length, ids(result?.breaches)?.length]).toEqual([count, count])
    return cost.calls
  }
  expect(await costWith(5)).toBe(await costWith(1))
})
