import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { doneAs, listed, refusedAs } from '../support/answers'
import { type MutationAnswer, mutate, newKey } from '../support/api'
import { begun, carriedOut, type ExportData, exportSeenBy, requestExportOf } from '../support/exports'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

interface Cancelled {
  readonly id: string
  readonly version: number
  readonly state: string
}

const cancel = (
  tenant: Tenant,
  { id, version }: Pick<ExportData, 'id' | 'version'>,
  { role = 'MANUFACTURER' as Role, idempotencyKey = newKey() } = {},
): Promise<MutationAnswer<Cancelled>> =>
  mutate({
    name: 'dataExportCancel',
    viewer: tenant.as[role],
    input: { id, version, idempotencyKey },
    select: 'dataExport { id version state }',
  })

/** Where a worker runs it may be faster: then another one is begun. */
const cancelledInTime = async (tenant: Tenant) => {
  for (let tries = 1; ; tries += 1) {
    const asked = await begun(tenant, 'MANUFACTURER')
    const idempotencyKey = newKey()
    const answer = await cancel(tenant, asked, { idempotencyKey })
    if (answer.object || tries === 10) return { asked, answer, idempotencyKey }
  }
}

describe('G1 an export that is cancelled', () => {
  test('is not carried on, once, has no files, and stands in the list as what it is', async () => {
    const tenant = await newTenant()
    const { asked, answer, idempotencyKey } = await cancelledInTime(tenant)
    expect(doneAs(answer)).toEqual({ id: asked.id, version: asked.version + 1, state: 'CANCELLED' })
    expect(await cancel(tenant, asked, { idempotencyKey })).toEqual(answer)
    expect((await carriedOut(asked.id)).state).toBe('CANCELLED')
    const seen = await exportSeenBy(tenant, 'MANUFACTURER', asked.id)
    expect(seen).toMatchObject({ state: 'CANCELLED', files: [], availableUntil: null })
    expect(seen?.log.edges.map(({ node }) => node.action)).toEqual(['REQUESTED', 'CANCELLED'])
    const [latest] = await listed<Cancelled>(tenant.as.MANUFACTURER, 'dataExports', 'id state')
    expect(latest).toEqual({ id: asked.id, state: 'CANCELLED' })
    expect(refusedAs(await cancel(tenant, doneAs(answer)))).toBe('EXPORT_FINISHED input.id')
  })

  test('makes room for another where three are under way', async () => {
    const tenant = await newTenant()
    await begun(tenant, 'MANUFACTURER')
    await begun(tenant, 'MANUFACTURER')
    await cancelledInTime(tenant)
    expect(refusedAs(await requestExportOf(tenant, 'MANUFACTURER'))).toBe('')
  })

  test('is not one that is finished: its files stay', async () => {
    const tenant = await newTenant()
    const { id } = await begun(tenant, 'MANUFACTURER')
    const { version } = await carriedOut(id)
    expect(refusedAs(await cancel(tenant, { id, version }))).toBe('EXPORT_FINISHED input.id')
    expect(await exportSeenBy(tenant, 'MANUFACTURER', id)).toMatchObject({
      ...{ state: 'DONE', availableUntil: expect.any(String) },
    })
  })

  test('is the organisation’s own, by the version as it stands', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const asked = await begun(tenant, 'MANUFACTURER')
    expect(refusedAs(await cancel(tenant, { ...asked, version: 99 }))).toBe('STALE_VERSION input.version')
    expect(refusedAs(await cancel(other, asked))).toBe('NOT_FOUND input.id')
    for (const role of ['PROVIDER', 'REGULATOR'] as const)
      expect(refusedAs(await cancel(tenant, asked, { role }))).toBe('NOT_FOUND input.id')
    const none = { id: toGlobalId('DataExport', `${tenant.maker.id}.NONE`), version: 1 }
    expect(refusedAs(await cancel(tenant, none))).toBe('NOT_FOUND input.id')
    expect((await exportSeenBy(tenant, 'MANUFACTURER', asked.id))?.state).not.toBe('CANCELLED')
  })
})

test('cost: cancelled by two reads and a transaction', async () => {
  const tenant = await newTenant()
  const asked = await begun(tenant, 'MANUFACTURER')
  const { cost } = await measured(() => cancel(tenant, asked))
  expect(cost.operations).toBe('2 GetItem + TransactWriteItems')
})
