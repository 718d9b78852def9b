import { DeleteCommand, GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Attachment } from '../../functions/files/attachment'
import { attachmentUrl } from '../../functions/files/attachments.use-case'
import { handler } from '../../functions/files/forget-documents.queue'
import { attachmentKey } from '../../functions/platform/attachments'
import { documentClient } from '../../functions/platform/dynamo'
import { env } from '../../functions/platform/env'
import { JournaledAggregate } from '../../functions/platform/journal'
import { logger } from '../../functions/platform/logger'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { type Journaled, stamp } from '../../functions/shared/journal'
import { mutate, newKey } from '../support/api'
import { attached, attachedBy, uploaded } from '../support/attachments'
import { allegation, withCode } from '../support/conduct-api'
import { measured } from '../support/meter'
import { handed, worked } from '../support/relay'
import { recordOf } from '../support/stream-record'
import { newTenant, type Tenant } from '../support/tenant'

type NoteEvent =
  | { readonly type: 'WRITTEN'; readonly attachments: readonly Attachment[] }
  | { readonly type: 'FOUND'; readonly findings: readonly { readonly attachments: readonly Attachment[] }[] }

/** The least that has a log. */
const notes = () =>
  new JournaledAggregate<Journaled, NoteEvent>({
    table: 'Providers',
    type: 'Note',
    keyOf: (id) => ({ pk: `NOTE#${id}`, sk: '#' }),
    evolve: (before, entry) => ({ ...before, ...stamp(entry) }),
  })

const actor = { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'm' } as const
const newRequest = () => ({ subject: 'm', key: newKey(), payloadHash: '', at: new Date() })
const write = (event: NoteEvent, request = newRequest(), id: string = newKey()) =>
  notes().open(request, id, actor, event)

const idIn = (globalId: string) => fromGlobalId('Attachment', globalId, [])
const record = (id: string) => ({ TableName: env.table('Providers'), Key: attachmentKey(id) })
const remove = (id: string) => documentClient().send(new DeleteCommand(record(id)))
const daysLeft = async (id: string): Promise<number | undefined> => {
  const { Item } = await documentClient().send(new GetCommand(record(id)))
  return Item?.expiresAt === undefined ? undefined : (Item.expiresAt - Date.now() / 1000) / 86_400
}

let tenant: Tenant

beforeAll(async () => {
  logger.setLogLevel('SILENT')
  tenant = await newTenant()
})

describe('N2 an uploaded document is kept as long as it may be referred to', () => {
  test('two days until it is confirmed, thirty until an object refers to it, then for good', async () => {
    const withRules = await withCode()
    const maker = withRules.as.MANUFACTURER
    expect(await daysLeft(idIn(await uploaded(maker)))).toBeCloseTo(2, 1)
    const document = await attached(maker)
    expect(await daysLeft(idIn(document))).toBeCloseTo(30, 1)
    const alleging = async (attachmentIds: readonly string[]) =>
      mutate({
        name: 'breachAllege',
        viewer: maker,
        input: await allegation(withRules, { attachmentIds }),
        select: 'breach { id }',
      })
    const foreign = await attached(tenant.as.MANUFACTURER)
    expect((await alleging([document, foreign])).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect(await daysLeft(idIn(document))).toBeCloseTo(30, 1)
    expect((await alleging([document])).userErrors).toEqual([])
    expect(await daysLeft(idIn(document))).toBeUndefined()
  })

  test('wherever an entry names it, and however often', async () => {
    const document = await attachedBy(tenant, 'MANUFACTURER')
    const finding = { attachments: [document] }
    await write({ type: 'FOUND', findings: [finding, { attachments: [] }, finding] })
    await write({ type: 'WRITTEN', attachments: [document] })
    expect(await daysLeft(document.id)).toBeUndefined()
  })

  test('one that expires while it is being referred to refuses the whole, and the request may come again', async () => {
    const [gone, there] = await Promise.all([attachedBy(tenant, 'MANUFACTURER'), attachedBy(tenant, 'MANUFACTURER')])
    const [request, id] = [newRequest(), newKey()]
    await remove(gone.id)
    const refused = await write({ type: 'WRITTEN', attachments: [there, gone] }, request, id).catch((error) => error)
    expect(refused).toMatchObject({ code: 'DOCUMENT_EXPIRED', field: ['input'] })
    expect(await refused.in('en')).toContain(toGlobalId('Attachment', gone.id))
    expect(await notes().load(id)).toBeUndefined()
    expect(await daysLeft(there.id)).toBeCloseTo(30, 1)
    expect(await write({ type: 'WRITTEN', attachments: [there] }, request, id)).toMatchObject({ id, version: 1 })
    expect(await daysLeft(gone.id)).toBeUndefined()
  })

  test('referring costs 2 WCU a document, in the same transaction', async () => {
    const documents = await Promise.all([attachedBy(tenant, 'MANUFACTURER'), attachedBy(tenant, 'MANUFACTURER')])
    const plain = await measured(() => write({ type: 'WRITTEN', attachments: [] }))
    const { cost } = await measured(() => write({ type: 'WRITTEN', attachments: documents }))
    expect(cost).toMatchObject({ operations: plain.cost.operations, calls: 1 })
    expect(cost.write - plain.cost.write).toBe(4)
  })

  test('when its record is gone its content goes too, once or twice told', async () => {
    const [gone, kept] = await Promise.all([attachedBy(tenant, 'MANUFACTURER'), attachedBy(tenant, 'MANUFACTURER')])
    const [url, other] = await Promise.all([attachmentUrl(gone), attachmentUrl(kept)])
    expect((await fetch(url)).status).toBe(200)
    const { dynamodb, ...record } = recordOf(undefined, 1, { kind: 'ATTACHMENT' })
    const Keys = { pk: { S: attachmentKey(gone.id).pk }, sk: { S: '#' } }
    const messages = await handed('forget-documents', [{ ...record, dynamodb: { ...dynamodb, Keys } }])
    for (const _ of [1, 2]) expect(await worked('forget-documents', handler, messages)).toEqual([])
    expect((await fetch(url)).status).toBe(404)
    expect((await fetch(other)).status).toBe(200)
  })
})
