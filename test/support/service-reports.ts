import { ulid } from 'ulid'
import type { TermsInput } from '../../functions/network/agreements/terms/terms'
import { newCategory } from '../../functions/network/manufacturer'
import { createNetworkStore } from '../../functions/network/network.store'
import { addDays, addMonths } from '../../functions/shared/days'
import { ownedId, toGlobalId } from '../../functions/shared/ids'
import { system } from '../../functions/shared/viewer'
import { ahead, amendedFrom } from './agreements'
import { mutate, type TokenClaims } from './api'
import type { Tenant } from './tenant'

/** The last month that is over, and the one before it. */
export const lastMonth = addMonths(ahead(0).slice(0, 7), -1)
export const monthBefore = addMonths(lastMonth, -1)

/** An agreement of a category of its own, with all 13 clauses since the month before the last. @returns its local id */
export const reportedAgreement = async (tenant: Tenant, change: Partial<TermsInput> = {}): Promise<string> => {
  const store = createNetworkStore()
  const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })
  const names = { nameZh: '电视', nameEn: 'TV' }
  const category = await store.categories.create(request(), newCategory(`c-${ulid().toLowerCase()}`, names))
  const parties = { manufacturerId: tenant.maker.id, providerId: tenant.provider.id }
  const terms = {
    ...parties,
    categoryIds: [category.id],
    level: 3,
    criteria: {},
    validFrom: `${monthBefore}-01`,
    validTo: ahead(200),
  } as never
  const agreement = await store.takeOver(request(), ownedId(tenant.provider.id, ulid()), terms, system('test'))
  const from = `${monthBefore}-10`
  await amendedFrom({ ...tenant, agreement: agreement as never, category }, from, change, addDays(from, -3))
  return agreement.id
}

/** What clause 6 of the full terms asks for. */
export const agreedFields = [
  { field: '维修数量', value: '120' },
  { field: '一次修复率', value: '0.86' },
]

export interface ReportData {
  readonly id: string
  readonly version: number
  readonly month: string
  readonly late: boolean
}

const SELECT = 'serviceReport { id version month late dueOn filedOn correctedOn fields { field value } }'

export const file = (viewer: TokenClaims, agreementId: string, change: Readonly<Record<string, unknown>> = {}) =>
  mutate<ReportData>({
    name: 'serviceReportFile',
    viewer,
    input: { agreementId: toGlobalId('Agreement', agreementId), month: lastMonth, fields: agreedFields, ...change },
    select: SELECT,
  })

export const correct = (viewer: TokenClaims, { id, version }: ReportData, fields: readonly object[]) =>
  mutate<ReportData>({ name: 'serviceReportCorrect', viewer, input: { id, version, fields }, select: SELECT })
