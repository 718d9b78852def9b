import { addDays } from '../../functions/shared/days'
import { asked, doneAs, logOf, refusedAs } from '../support/answers'
import { mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import {
  callContents,
  draftedCall,
  formerPartner,
  onCall,
  openedCall,
  publishCriteria,
  publishedCriteria,
} from '../support/recruiting'
import { newTenant, type Tenant } from '../support/tenant'

type Values = Readonly<Record<string, unknown>>
interface Call {
  readonly id: string
  readonly version: number
}

const revise = async (tenant: Tenant, { id, version }: Call, change: Values = {}, viewer = tenant.as.MANUFACTURER) => {
  const contents = callContents(tenant, await publishedCriteria(tenant))
  const input = { id, version, ...contents, title: '二次招募', ...change }
  return mutate<Call & { title: string; state: string }>({
    ...{ name: 'recruitmentCallRevise', viewer, input },
    select: 'recruitmentCall { id version title state }',
  })
}

const shown = async (viewer: TokenClaims, id: string) => {
  const fields = 'title closesOn qualification { technicians points } regions { soldPerYear places }'
  return (
    await asked<{ node: object | null }>(viewer, `{ node(id: "${id}") { ... on RecruitmentCall { ${fields} } } }`)
  ).node
}

describe('N9 a draft that is revised', () => {
  test('says what it says now, whole and once; providers read it once it is opened', async () => {
    const tenant = await formerPartner()
    const { MANUFACTURER, PROVIDER } = tenant.as
    const drafted = await draftedCall(tenant)
    const change = {
      qualification: { technicians: 8 },
      regions: [{ region: tenant.region, soldPerYear: 9000, unitsPerPoint: 3000 }],
      idempotencyKey: newKey(),
    }
    const revised = await revise(tenant, drafted, change)
    const said = { id: drafted.id, version: drafted.version + 1, title: '二次招募', state: 'DRAFT' }
    expect(doneAs(revised)).toEqual(said)
    expect(await revise(tenant, drafted, change)).toEqual(revised)
    const call = {
      ...{ title: '二次招募', closesOn: expect.any(String) },
      // What the revision does not ask for is asked no more.
      qualification: { technicians: 8, points: null },
      regions: [{ soldPerYear: 9000, places: 3 }],
    }
    expect(await shown(MANUFACTURER, drafted.id)).toEqual(call)
    expect(await shown(PROVIDER, drafted.id)).toBeNull()
    doneAs(await onCall('recruitmentCallOpen', MANUFACTURER, { id: drafted.id, version: drafted.version + 1 }))
    expect(await shown(PROVIDER, drafted.id)).toEqual({ ...call, regions: [expect.objectContaining({ places: 3 })] })
    expect(await logOf(MANUFACTURER, 'RecruitmentCall', drafted.id)).toEqual(['DRAFTED', 'REVISED', 'OPENED'])
  })

  test('stands once it is opened', async () => {
    const tenant = await formerPartner()
    const opened = await openedCall(tenant)
    const before = await shown(tenant.as.PROVIDER, opened.id)
    expect(refusedAs(await revise(tenant, opened))).toBe('ACTION_NOT_ALLOWED input.id')
    expect(await shown(tenant.as.PROVIDER, opened.id)).toEqual(before)
  })

  test('is its maker’s, by the version as it stands', async () => {
    const [tenant, other] = [await formerPartner(), await newTenant()]
    const drafted = await draftedCall(tenant)
    expect(refusedAs(await revise(tenant, { ...drafted, version: 7 }))).toBe('STALE_VERSION input.version')
    expect(refusedAs(await revise(tenant, drafted, {}, other.as.MANUFACTURER))).toBe('NOT_FOUND input.id')
    const both = await Promise.all(['甲', '乙'].map((title) => revise(tenant, drafted, { title })))
    expect(both.map(refusedAs).sort()).toEqual(['', 'STALE_VERSION input.version'])
  })

  test.each<[string, Values, string]>([
    ['without a title', { title: ' ' }, 'REQUIRED input.title'],
    ['for no region', { regions: [] }, 'REQUIRED input.regions'],
    ['for no category', { categoryIds: [] }, 'REQUIRED input.categoryIds'],
    ['to close before it opens', { closesOn: '2020-01-01' }, 'INVALID_DATE_RANGE input.closesOn'],
  ])('%s is refused, and the draft stays', async (_what, change, code) => {
    const tenant = await formerPartner()
    const drafted = await draftedCall(tenant)
    expect(refusedAs(await revise(tenant, drafted, change))).toBe(code)
    expect(await logOf(tenant.as.MANUFACTURER, 'RecruitmentCall', drafted.id)).toEqual(['DRAFTED'])
  })

  test('by criteria for something else, or of another maker, is refused', async () => {
    const [tenant, other] = [await formerPartner(), await newTenant()]
    const drafted = await draftedCall(tenant)
    const by = async (criteriaSetId: string) => refusedAs(await revise(tenant, drafted, { criteriaSetId }))
    expect(await by(await publishCriteria(tenant, 'GRADING'))).toMatch(/ input.criteriaSetId$/)
    expect(await by(await publishedCriteria(other))).toMatch(/ input.criteriaSetId$/)
  })
})

test('cost: a revision is four reads and a transaction', async () => {
  const tenant = await formerPartner()
  const drafted = await draftedCall(tenant, { closesOn: addDays(new Date().toISOString().slice(0, 10), 20) })
  await publishedCriteria(tenant)
  const { cost } = await measured(() => revise(tenant, drafted))
  expect(cost.operations).toBe('4 GetItem + TransactWriteItems')
})
