import { monthToEvaluate } from '../../functions/admission/grades/window'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { evaluateMonthOf } from '../support/grades'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())
const month = monthToEvaluate(today)

const submitted = async ({ as, provider }: Tenant, score: number): Promise<string> => {
  const { object, userErrors } = await mutate<{ id: string }>({
    name: 'auditFindingSubmit',
    viewer: as.AUDITOR,
    input: {
      providerId: toGlobalId('Provider', provider.id),
      kind: 'AUDIT',
      observedOn: `${month}-15`,
      text: '暗访',
      score,
    },
    select: 'auditFinding { id }',
  })
  expect(userErrors).toEqual([])
  return object?.id ?? ''
}
const corrected = ({ as }: Tenant, id: string, score: number) =>
  mutate({
    name: 'auditFindingCorrect',
    viewer: as.AUDITOR,
    input: { id, text: '更正', score },
    select: 'auditFinding { id }',
  })

interface Latest {
  readonly providerDossier: {
    readonly latest: {
      readonly figure: { readonly numerator: number; readonly denominator: number; readonly verdict: string }
      readonly findings: { readonly edges: readonly { readonly node: { readonly id: string } }[] }
    }
  } | null
}
const latest = ({ maker, provider }: Tenant, viewer: TokenClaims) =>
  callApi<Latest>({
    viewer,
    query: `{ providerDossier(manufacturerId: "${toGlobalId('Manufacturer', maker.id)}",
      providerId: "${toGlobalId('Provider', provider.id)}") { latest {
        figure(name: THIRD_PARTY) { numerator denominator verdict }
        findings { edges { node { id current { score } } } } } } }`,
  })

describe('N14 an independent third party’s findings count in the grade', () => {
  test('as they stand when the month is evaluated, and the parties open what is behind the figure', async () => {
    const tenant = await newTenant({ validFrom: addDays(today, -300) })
    const ids = [await submitted(tenant, 90), await submitted(tenant, 20)]
    // What was taken back does not count: only the correction does.
    expect((await corrected(tenant, ids[1] ?? '', 60)).userErrors).toEqual([])
    await evaluateMonthOf({ manufacturerId: tenant.maker.id, providerId: tenant.provider.id })
    for (const role of ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'PLATFORM'] as const) {
      const { data, errors } = await latest(tenant, tenant.as[role])
      expect(errors).toEqual([])
      expect(data.providerDossier?.latest).toMatchObject({
        figure: { numerator: 150, denominator: 200, verdict: 'MISSED' },
        findings: {
          edges: [{ node: { id: ids[0], current: { score: 90 } } }, { node: { id: ids[1], current: { score: 60 } } }],
        },
      })
    }
    const { as: other } = await newTenant()
    expect((await latest(tenant, other.AUDITOR)).data.providerDossier).toBeNull()
  })

  test('costs the same to open with one finding as with five', async () => {
    const costWith = async (count: number) => {
      const tenant = await newTenant({ validFrom: addDays(today, -300) })
      for (let i = 0; i < count; i += 1) await submitted(tenant, 80)
      await evaluateMonthOf({ manufacturerId: tenant.maker.id, providerId: tenant.provider.id })
      const { cost } = await measured(() => latest(tenant, tenant.as.PROVIDER))
      return cost.calls
    }
    expect(await costWith(5)).toBe(await costWith(1))
  })
})
