import { addDays } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { rules } from '../support/conduct'
import { act, allegation, seen, today } from '../support/conduct-api'
import { newTenant } from '../support/tenant'

describe('N21 rules are published first', () => {
  const draft = (viewer: TokenClaims, input: object = {}) =>
    mutate<{ id: string; version: number }>({
      name: 'conductCodeDraft',
      viewer,
      input: { rules, ...input },
      select: 'conductCode { id version state }',
    })
  const publish = (viewer: TokenClaims, input: Readonly<Record<string, unknown>>) =>
    mutate<{ edition: number }>({
      name: 'conductCodePublish',
      viewer,
      input,
      select: 'conductCode { id version state edition effectiveFrom }',
    })
  const codes = async (viewer: TokenClaims, args = '') => {
    const query = `{ conductCodes${args} { edges { node { id state edition } } } }`
    type Data = { conductCodes: { edges: { node: { id: string; state: string; edition: number | null } }[] } }
    return (await callApi<Data>({ query, viewer })).data.conductCodes.edges.map(({ node }) => node)
  }

  test('a draft is the maker’s own; published, everybody reads it and nobody changes it', async () => {
    const { as, maker } = await newTenant()
    const { as: other } = await newTenant()
    const { object } = await draft(as.MANUFACTURER)
    const named = `(manufacturerId: "${toGlobalId('Manufacturer', maker.id)}")`
    expect(await codes(as.MANUFACTURER)).toEqual([{ id: object?.id, state: 'DRAFT', edition: null }])
    expect(await codes(as.PROVIDER, named)).toEqual([])
    const local = fromGlobalId('ConductCode', object?.id ?? '', [])
    expect(
      await Promise.all([seen('ConductCode', local, as.PROVIDER), seen('ConductCode', local, other.MANUFACTURER)]),
    ).toEqual([false, false])
    const input = { id: object?.id, version: 1, effectiveFrom: addDays(today, 1) }
    expect((await publish(other.MANUFACTURER, input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await publish(as.MANUFACTURER, input)).object).toMatchObject({ state: 'PUBLISHED', edition: 1, version: 2 })
    expect((await publish(as.MANUFACTURER, { ...input, version: 2 })).userErrors).toMatchObject([
      { code: 'CODE_PUBLISHED' },
    ])
    for (const viewer of [as.PROVIDER, as.CUSTOMER, other.MANUFACTURER])
      expect(await codes(viewer, named)).toEqual([{ id: object?.id, state: 'PUBLISHED', edition: 1 }])
  })

  test('rules that contradict themselves are refused, in the caller’s language', async () => {
    const { as } = await newTenant()
    const bad = { ...rules, consequences: [...rules.consequences].reverse() }
    const { userErrors } = await mutate({
      name: 'conductCodeDraft',
      viewer: as.MANUFACTURER,
      input: { rules: bad },
      select: 'conductCode { id }',
      headers: { 'accept-language': 'zh-CN' },
    })
    expect(userErrors).toMatchObject([
      { code: 'CONSEQUENCE_OUT_OF_ORDER', field: ['input', 'rules', 'consequences', '1', 'kind'] },
    ])
    expect(userErrors[0]?.message).toContain('轻重')
  })

  test('two publications at once are two editions', async () => {
    const { as } = await newTenant()
    const drafts = await Promise.all([1, 2, 3, 4].map(() => draft(as.MANUFACTURER)))
    const answers = await Promise.all(
      drafts.map(({ object }, i) =>
        publish(as.MANUFACTURER, { id: object?.id, version: 1, effectiveFrom: addDays(today, i + 1) }),
      ),
    )
    expect(answers.map(({ object }) => object?.edition).sort()).toEqual([1, 2, 3, 4])
  })

  test('without a code in force nothing can be alleged', async () => {
    const tenant = await newTenant()
    const { userErrors } = await act('breachAllege', tenant.as.MANUFACTURER, await allegation(tenant))
    expect(userErrors.map(({ code }) => code)).toEqual(['NO_CODE_IN_FORCE'])
  })
})
