import { addDays } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, type TokenClaims } from '../support/api'
import { type Ids, today, withCode } from '../support/conduct-api'
import { allegedBreach, confirmedBreach, decidedConsequence, proposedConsequence } from '../support/conduct-tenant'
import { newTenant, type Tenant } from '../support/tenant'

describe('N21 the integrity record', () => {
  const record = `provider { id } tallies { year kind breaches points } consequences { kind from until }
    entries { edges { node { kind occurredOn confirmedOn lapsesOn consequence } } }
    breaches { edges { node { id } } } standing { points score }`
  const read = async (viewer: TokenClaims, { provider }: Tenant) => {
    const query = `{ integrityRecord(providerId: "${toGlobalId('Provider', provider.id)}") { ${record} } }`
    const { data, errors } = await callApi<{ integrityRecord: never }>({ query, viewer })
    expect(errors).toEqual([])
    return data.integrityRecord as unknown
  }
  const year = Number(addDays(today, -20).slice(0, 4))

  /** A second maker of the same provider, with a breach of its own. */
  const twoMakers = async () => {
    const tenant = await withCode()
    const second = await withCode()
    const shared: Tenant = {
      ...second,
      provider: tenant.provider,
      point: tenant.point,
      technician: tenant.technician,
      as: { ...second.as, PROVIDER: tenant.as.PROVIDER },
    }
    const consequence = await proposedConsequence(tenant)
    await decidedConsequence(tenant, consequence, true)
    const other = await confirmedBreach(shared, { kind: 'NO_SHOW', daysAgo: 20 })
    const dismissed = await allegedBreach(shared, { daysAgo: 20 })
    return { tenant, shared, own: consequence.breachId, other, dismissed }
  }

  test('shows each exactly its part', async () => {
    const { tenant, shared, own, other, dismissed } = await twoMakers()
    const day = addDays(today, -20)
    const stranger = await newTenant()
    const counts = (points: boolean) => [
      { year, kind: 'OVERCHARGE', breaches: 1, points: points ? 3 : null },
      { year, kind: 'NO_SHOW', breaches: 1, points: points ? 1 : null },
    ]
    const effect = [{ kind: 'WARNING', from: addDays(today, -1), until: addDays(day, 364) }]
    const entries = (consequence: string | null, kind: string, validDays: number) => ({
      node: { kind, occurredOn: day, confirmedOn: day, lapsesOn: addDays(day, validDays), consequence },
    })
    const dates = [entries('WARNING', 'OVERCHARGE', 365), entries(null, 'NO_SHOW', 60)]
    const provider = { id: toGlobalId('Provider', tenant.provider.id) }
    const edges = (...ids: string[]) => ({ edges: ids.map((id) => ({ node: { id: toGlobalId('Breach', id) } })) })

    // Two breaches of one day stand in the order of their ids, which is chance.
    type Record = { entries: { edges: { node: { kind: string } }[] } }
    const sorted = (value: unknown) => {
      const { edges: all } = (value as Record).entries
      const inOrder = [...all].sort((a, b) => (a.node.kind > b.node.kind ? -1 : 1))
      return { ...(value as Record), entries: { edges: inOrder } }
    }
    const full = sorted(await read(tenant.as.PROVIDER, tenant))
    expect(full).toMatchObject({ provider, tallies: counts(true), consequences: effect, entries: { edges: dates } })
    expect(new Set((full as unknown as Ids).breaches?.edges.map(({ node }) => node.id))).toEqual(
      new Set([own, other.id, dismissed.id].map((id) => toGlobalId('Breach', id))),
    )
    const maker = await read(tenant.as.MANUFACTURER, tenant)
    expect(maker).toEqual({
      provider,
      tallies: counts(true),
      consequences: effect,
      entries: { edges: [] },
      breaches: edges(own),
      standing: { points: 3, score: 75 },
    })
    expect(await read(shared.as.MANUFACTURER, tenant)).toMatchObject({
      entries: { edges: [] },
      breaches: edges(dismissed.id, other.id),
      standing: { points: 1 },
    })
    expect(await read(stranger.as.MANUFACTURER, tenant)).toMatchObject({
      tallies: counts(true),
      consequences: effect,
      entries: { edges: [] },
      breaches: { edges: [] },
    })
    expect(sorted(await read(tenant.as.REGULATOR, tenant))).toEqual({
      provider,
      tallies: counts(false),
      consequences: effect,
      entries: { edges: dates },
      breaches: { edges: [] },
      standing: null,
    })
    expect(await read(stranger.as.PROVIDER, tenant)).toBeNull()
    expect(await read({ role: 'REGULATOR', sub: 'r', region: elsewhere(tenant.region) }, tenant)).toBeNull()
  })

  test('names no maker to anybody who is not concerned', async () => {
    const { tenant, shared } = await twoMakers()
    const stranger = await newTenant()
    for (const viewer of [stranger.as.MANUFACTURER, tenant.as.REGULATOR]) {
      const text = JSON.stringify(await read(viewer, tenant))
      for (const mark of [tenant.maker.id, shared.maker.id, toGlobalId('Manufacturer', tenant.maker.id)])
        expect(text).not.toContain(mark)
    }
  })

  const elsewhere = (region: string) => (region.startsWith('11') ? '120000' : '110000')
})
