import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { asked, doneAs, listed, logOf, refusedAs } from '../support/answers'
import { mutate, newKey, type TokenClaims } from '../support/api'
import { authorise } from '../support/certificates'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { act, dispatch, offered, read } from '../support/work-orders'

type Values = Readonly<Record<string, unknown>>
interface Held {
  readonly id: string
  readonly state: string
  readonly reason: string | null
}

const kinds = {
  certificate: { select: 'certificate { id state reason }', type: 'Certificate' },
  pointAuthorisation: { select: 'pointAuthorisation { id state reason }', type: 'PointAuthorisation' },
} as const
type Kind = keyof typeof kinds

const idOf = ({ certificate, authorisation }: Tenant, kind: Kind): string =>
  kind === 'certificate'
    ? toGlobalId('Certificate', certificate.id)
    : toGlobalId('PointAuthorisation', authorisation.id)

const change = (tenant: Tenant, kind: Kind, name: string, more: Values = {}, viewer = tenant.as.MANUFACTURER) =>
  mutate<Held>({
    name: `${kind}${name}`,
    viewer,
    input: { id: idOf(tenant, kind), reason: '整改', ...more },
    select: kinds[kind].select,
  })

const toldOf = async (viewer: TokenClaims, kind: string) =>
  (await listed<{ kind: string; text: string }>(viewer, 'notices(first: 50)', 'kind text')).filter(
    (one) => one.kind === kind,
  )

/** Where an order that comes in now goes, and why not to the tenant's point. */
const dispatched = async (tenant: Tenant) => {
  const id = await offered(tenant)
  const fields = 'state dispatch { candidates(first: 3) { excludedBy } }'
  type Shown = { state: string; dispatch: { candidates: { excludedBy: string | null }[] } | null }
  const shown = await read<Shown>(tenant, 'MANUFACTURER', id, fields)
  return { id, state: shown?.state, excludedBy: shown?.dispatch?.candidates[0]?.excludedBy }
}

describe('N10 a certificate that was suspended', () => {
  test('is reinstated: the point has orders again at once, and three are told why, once', async () => {
    const tenant = await newTenant()
    doneAs(await change(tenant, 'certificate', 'Suspend', { reason: '抽查' }))
    const waiting = await dispatched(tenant)
    expect(waiting.state).toBe('AWAITING_MAKER')
    expect(waiting.excludedBy).toBeTruthy()
    const once = { reason: '复核通过', idempotencyKey: newKey() }
    const reinstated = await change(tenant, 'certificate', 'Reinstate', once)
    const id = idOf(tenant, 'certificate')
    expect(doneAs(reinstated)).toEqual({ id, state: 'ACTIVE', reason: null })
    expect(await change(tenant, 'certificate', 'Reinstate', once)).toEqual(reinstated)
    doneAs(await act(tenant, 'HOTLINE', 'Redispatch', waiting.id))
    await dispatch(waiting.id)
    expect(await read(tenant, 'SERVICE_POINT', waiting.id, 'state')).toEqual({ state: 'OFFERED' })
    for (const role of ['TECHNICIAN', 'SERVICE_POINT', 'PROVIDER'] as const) {
      const told = await toldOf(tenant.as[role], 'CERTIFICATE_REINSTATED')
      expect([role, told]).toEqual([role, [expect.objectContaining({ text: expect.stringContaining('复核通过') })]])
    }
    const log = await logOf(tenant.as.MANUFACTURER, 'Certificate', id)
    expect(log).toEqual(['GRANTED', 'SUSPENDED', 'REINSTATED'])
  })

  test('is reinstated for a reason, by who granted it, and only if it was suspended', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const reinstate = (more: Values = {}, viewer?: TokenClaims) =>
      change(tenant, 'certificate', 'Reinstate', more, viewer)
    expect(refusedAs(await reinstate())).toBe('CREDENTIAL_STATE input.id')
    doneAs(await change(tenant, 'certificate', 'Suspend'))
    expect(refusedAs(await reinstate({ reason: ' ' }))).toBe('REQUIRED input.reason')
    expect(refusedAs(await reinstate({ reason: '长'.repeat(1001) }))).toBe('TOO_LONG input.reason')
    expect(refusedAs(await reinstate({}, other.as.MANUFACTURER))).toBe('NOT_FOUND input.id')
    doneAs(await change(tenant, 'certificate', 'Revoke'))
    expect(refusedAs(await reinstate())).toBe('CREDENTIAL_STATE input.id')
    const log = await logOf(tenant.as.MANUFACTURER, 'Certificate', idOf(tenant, 'certificate'))
    expect(log).toEqual(['GRANTED', 'SUSPENDED', 'REVOKED'])
  })
})

const authorisations = async (viewer: TokenClaims, { point }: Tenant) => {
  const fields = 'authorisations { edges { node { state reason } } }'
  const query = `{ node(id: "${toGlobalId('ServicePoint', point.id)}") { ... on ServicePoint { ${fields} } } }`
  type Shown = { node: { authorisations: { edges: { node: object }[] } } }
  return (await asked<Shown>(viewer, query)).node.authorisations.edges.map(({ node }) => node)
}

describe('N10 a letter of authorisation that is revoked', () => {
  test('takes the point out of dispatch for ever, and the point and its provider are told why, once', async () => {
    const tenant = await newTenant()
    const { MANUFACTURER, SERVICE_POINT, PROVIDER } = tenant.as
    const once = { reason: '冒用授权', idempotencyKey: newKey() }
    const revoked = await change(tenant, 'pointAuthorisation', 'Revoke', once)
    const id = idOf(tenant, 'pointAuthorisation')
    expect(doneAs(revoked)).toEqual({ id, state: 'REVOKED', reason: '冒用授权' })
    expect(await change(tenant, 'pointAuthorisation', 'Revoke', once)).toEqual(revoked)
    expect(await dispatched(tenant)).toMatchObject({ state: 'AWAITING_MAKER', excludedBy: 'POINT_NOT_AUTHORISED' })
    for (const viewer of [SERVICE_POINT, PROVIDER]) {
      const told = await toldOf(viewer, 'AUTHORISATION_REVOKED')
      expect(told).toEqual([expect.objectContaining({ text: expect.stringContaining('冒用授权') })])
    }
    for (const viewer of [MANUFACTURER, SERVICE_POINT])
      expect(await authorisations(viewer, tenant)).toEqual([{ state: 'REVOKED', reason: '冒用授权' }])
    expect(await logOf(PROVIDER, 'PointAuthorisation', id)).toEqual(['ISSUED', 'REVOKED'])
    for (const name of ['Reinstate', 'Suspend', 'Revoke'])
      expect(refusedAs(await change(tenant, 'pointAuthorisation', name))).toBe('CREDENTIAL_STATE input.id')
  })

  test('by one maker leaves the letter of another in force', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const today = dayOf(new Date())
    const terms = { categoryIds: [tenant.category.id], level: 3, validFrom: today, validTo: addDays(today, 90) }
    await authorise(tenant.point, { manufacturerId: other.maker.id, ...terms })
    const foreign = await change(tenant, 'pointAuthorisation', 'Revoke', {}, other.as.MANUFACTURER)
    expect(refusedAs(foreign)).toBe('NOT_FOUND input.id')
    doneAs(await change(tenant, 'pointAuthorisation', 'Revoke'))
    expect(await authorisations(other.as.MANUFACTURER, tenant)).toEqual([{ state: 'ACTIVE', reason: null }])
  })

  test('is revoked for a reason, also while it is suspended', async () => {
    const tenant = await newTenant()
    const revoke = (reason: string) => change(tenant, 'pointAuthorisation', 'Revoke', { reason })
    expect(refusedAs(await revoke(' '))).toBe('REQUIRED input.reason')
    expect(refusedAs(await revoke('长'.repeat(1001)))).toBe('TOO_LONG input.reason')
    expect(await authorisations(tenant.as.MANUFACTURER, tenant)).toMatchObject([{ state: 'ACTIVE' }])
    doneAs(await change(tenant, 'pointAuthorisation', 'Suspend'))
    expect(doneAs(await revoke('冒用授权')).state).toBe('REVOKED')
  })
})

test('cost: reinstated and revoked by the credential, its roster and a transaction', async () => {
  const tenant = await newTenant()
  doneAs(await change(tenant, 'certificate', 'Suspend'))
  const reinstated = await measured(() => change(tenant, 'certificate', 'Reinstate'))
  const revoked = await measured(() => change(tenant, 'pointAuthorisation', 'Revoke'))
  expect([reinstated.cost.operations, revoked.cost.operations]).toEqual([
    '2 GetItem + TransactWriteItems',
    '2 GetItem + TransactWriteItems',
  ])
})
