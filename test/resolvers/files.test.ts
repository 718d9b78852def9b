import { createHash } from 'node:crypto'
import { confirm as confirmContent } from '../../functions/files/attachment'
import { createAttachmentsStore } from '../../functions/files/attachments.store'
import { confirmAttachment, takeAttachments } from '../../functions/files/attachments.use-case'
import { uploadForm } from '../../functions/platform/objects'
import { parseGlobalId, toGlobalId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'
import { newKey, type TokenClaims } from '../support/api'
import {
  announcementOf,
  attached,
  confirm,
  type Document,
  pdf,
  prepare,
  upload,
  uploaded,
} from '../support/attachments'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

let own: Tenant
let foreign: Tenant
let provider: TokenClaims

beforeAll(async () => {
  ;[own, foreign] = await Promise.all([newTenant(), newTenant()])
  provider = own.as.PROVIDER
})

const viewerOf = ({ provider: { id } }: Tenant): Viewer => ({ role: 'PROVIDER', subject: 'p', providerId: id })
const field = ['input', 'attachmentIds']
const taking = (ids: readonly string[], viewer: Viewer) => takeAttachments(ids, viewer, field)
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const zip = Buffer.from('504b0304140006000800', 'hex')

describe('N2 an application comes with documents', () => {
  test('what is uploaded through the form is what is downloaded, under its name and as an attachment', async () => {
    const document = pdf('营业执照 (正本)')
    const { object, userErrors } = await confirm(provider, await uploaded(provider, document))
    expect(userErrors).toEqual([])
    const { url = '', ...told } = object ?? {}
    expect(told).toEqual({ id: expect.any(String), ...announcementOf(document) })
    const response = await fetch(url)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(document.content)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    const disposition = response.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/)
    expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(document.name)
  })

  test.each<[string, Omit<Document, 'name'>]>([
    ['照片.png', { contentType: 'image/png', content: png }],
    ['照片.JPG', { contentType: 'image/jpeg', content: Buffer.from('ffd8ffe000104a4649460001', 'hex') }],
    ['价目.csv', { contentType: 'text/csv', content: Buffer.from('项目,价格\r\n上门,3000\r\n') }],
    ['清单.xlsx', { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content: zip }],
  ])('%s is taken', async (name, document) => {
    const id = await attached(provider, { name, ...document })
    const [taken] = await taking([id], viewerOf(own))
    expect(taken).toMatchObject({ name, bytes: document.content.length })
  })

  test('the link ends after ten minutes, the form after a quarter of an hour', async () => {
    const { object } = await confirm(provider, await uploaded(provider))
    expect(new URL(object?.url ?? '').searchParams.get('X-Amz-Expires')).toBe('600')
    const { object: form } = await prepare(provider, announcementOf(pdf()))
    const minutes = (Date.parse(form?.expiresAt ?? '') - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(14)
    expect(minutes).toBeLessThanOrEqual(15)
  })
})

describe('the form binds what was announced', () => {
  test('key, size, type and hash are in the signed policy', async () => {
    const terms = announcementOf(pdf())
    const { fields } = await uploadForm({ folder: 'incoming', id: 'x' }, terms, new Date())
    const named = Object.fromEntries(fields.map(({ name, value }) => [name, value]))
    const policy = JSON.parse(Buffer.from(named.Policy ?? '', 'base64').toString())
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        { key: 'incoming/x' },
        ['content-length-range', terms.bytes, terms.bytes],
        { 'Content-Type': 'application/pdf' },
        { 'x-amz-checksum-sha256': Buffer.from(terms.sha256, 'hex').toString('base64') },
      ]),
    )
    expect(named['X-Amz-Signature']).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a repeat of the request gets a form for the same document', async () => {
    const input = { ...announcementOf(pdf()), idempotencyKey: newKey() }
    const [first, second] = [await prepare(provider, input), await prepare(provider, input)]
    expect(second.object?.attachmentId).toBe(first.object?.attachmentId)
    const reused = await prepare(provider, { ...input, name: 'other.pdf' })
    expect(reused.userErrors.map(({ code }) => code)).toEqual(['IDEMPOTENCY_KEY_REUSED'])
  })
})

describe('what is not taken', () => {
  const good = announcementOf(pdf())
  test.each<[string, Record<string, unknown>, string, string]>([
    ['a program', { contentType: 'application/x-msdownload' }, 'DOCUMENT_TYPE_NOT_ALLOWED', 'contentType'],
    ['a page', { contentType: 'text/html' }, 'DOCUMENT_TYPE_NOT_ALLOWED', 'contentType'],
    ['a name of the prototype', { contentType: 'constructor' }, 'DOCUMENT_TYPE_NOT_ALLOWED', 'contentType'],
    ['one byte above 20 MB', { bytes: 20 * 1024 * 1024 + 1 }, 'DOCUMENT_TOO_LARGE', 'bytes'],
    ['nothing', { bytes: 0 }, 'REQUIRED', 'bytes'],
    ['a hash in another form', { sha256: 'ABC' }, 'INVALID_VALUE', 'sha256'],
    ['no name', { name: ' ../ ' }, 'REQUIRED', 'name'],
    ['a name of an end alone', { name: '.pdf' }, 'REQUIRED', 'name'],
    ['a long name', { name: 'x'.repeat(97) }, 'TOO_LONG', 'name'],
  ])('%s', async (_what, change, code, at) => {
    const { object, userErrors } = await prepare(provider, { ...good, ...change })
    expect(object).toBeNull()
    expect(userErrors.map((error) => [error.code, error.field])).toEqual([[code, ['input', at]]])
  })

  const refusalOf = async (announced: Document, content: Buffer | undefined) => {
    const { object } = await prepare(provider, announcementOf(announced))
    if (!object) throw new Error('not announced')
    if (content) await upload(object, content)
    const { object: none, userErrors } = await confirm(provider, object.attachmentId)
    expect(none).toBeNull()
    const refused = await taking([object.attachmentId], viewerOf(own)).catch((error) => error)
    expect(refused).toMatchObject({ code: 'DOCUMENT_NOT_UPLOADED', field: [...field, '0'] })
    return userErrors.map((error) => [error.code, error.field])
  }

  test('a document that was not uploaded', async () => {
    expect(await refusalOf(pdf(), undefined)).toEqual([['DOCUMENT_NOT_UPLOADED', ['input', 'id']]])
  })
  test('content of another size', async () => {
    expect(await refusalOf(pdf(), Buffer.from('%PDF-1.7'))).toEqual([['DOCUMENT_MISMATCH', ['input', 'id']]])
  })
  test('content of the same size that was tampered with', async () => {
    const { content } = pdf('1000 元')
    const tampered = Buffer.from(content.toString().replace('1000', '9000'))
    expect(tampered).toHaveLength(content.length)
    expect(await refusalOf(pdf('1000 元'), tampered)).toEqual([['DOCUMENT_MISMATCH', ['input', 'id']]])
  })
  test('an empty content', async () => {
    expect(await refusalOf(pdf(), Buffer.alloc(0))).toEqual([['DOCUMENT_MISMATCH', ['input', 'id']]])
  })
  test.each<[string, string, Buffer]>([
    ['a program under the type of a PDF', 'application/pdf', Buffer.from('MZ\u0000\u0001 program')],
    ['a page under the type of a picture', 'image/png', Buffer.from('<html><script>')],
    ['bytes under the type of text', 'text/csv', Buffer.from([65, 44, 0, 66])],
  ])('%s', async (_what, contentType, content) => {
    expect(await refusalOf({ name: 'x', contentType, content }, content)).toEqual([
      ['DOCUMENT_MISMATCH', ['input', 'id']],
    ])
  })

  test('the refusal says in both languages what differs', async () => {
    const input = announcementOf(pdf())
    const { object } = await prepare(provider, input)
    if (!object) throw new Error('not announced')
    await upload(object, Buffer.from('%PDF-1.7'))
    const saying = async (language: string) =>
      (await confirm(provider, object.attachmentId, undefined, language)).userErrors[0]?.message
    expect(await saying('en')).toContain(`bytes: announced ${input.bytes}, found 8`)
    expect(await saying('zh-CN')).toContain(`字节数：登记 ${input.bytes}，实际 8`)
  })
})

describe('a name is cleaned', () => {
  test.each([
    ['C:\\scan\\营业执照.pdf', '营业执照.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['合同.exe', '合同.exe.pdf'],
    ['合同\u202Efdp.exe', '合同fdp.exe.pdf'],
    ['a\u0000b\n"c".pdf', 'abc.pdf'],
    ['  .hidden.PDF ', 'hidden.PDF'],
  ])('%j becomes %j', async (name, clean) => {
    const { object } = await confirm(provider, await uploaded(provider, { ...pdf(), name }))
    expect(object?.name).toBe(clean)
  })
})

describe('a document belongs to the organisation that uploaded it', () => {
  test('another can neither confirm nor refer to it', async () => {
    const id = await uploaded(provider)
    const { userErrors } = await confirm(foreign.as.PROVIDER, id)
    expect(userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND'])
    await confirm(provider, id)
    await expect(taking([id], viewerOf(foreign))).rejects.toMatchObject({ code: 'NOT_FOUND', field: [...field, '0'] })
    await expect(taking([id], viewerOf(own))).resolves.toHaveLength(1)
  })

  test('a point and a technician upload for their provider, a hotline for its maker, an auditor for itself', async () => {
    for (const role of ['SERVICE_POINT', 'TECHNICIAN'] as const)
      await expect(taking([await attached(own.as[role])], viewerOf(own))).resolves.toHaveLength(1)
    const maker: Viewer = { role: 'MANUFACTURER', subject: 'm', manufacturerId: own.maker.id }
    await expect(taking([await attached(own.as.HOTLINE)], maker)).resolves.toHaveLength(1)
    await expect(taking([await attached(own.as.AUDITOR)], maker)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('what an object refers to', () => {
  test('is distinct, at most 20, and of this kind', async () => {
    const id = await attached(provider)
    const refused = (ids: readonly string[]) => taking(ids, viewerOf(own)).catch(({ code, field: at }) => [code, at])
    expect(await refused([id, id])).toEqual(['INVALID_VALUE', [...field, '1']])
    expect(await refused(Array.from({ length: 21 }, () => id))).toEqual(['OUT_OF_RANGE', field])
    expect(await refused([id, toGlobalId('Provider', own.provider.id)])).toEqual(['INVALID_ID', [...field, '1']])
    expect(await refused([id, toGlobalId('Attachment', 'none')])).toEqual(['NOT_FOUND', [...field, '1']])
  })

  test('costs nothing for none, one BatchGet for twenty', async () => {
    expect((await measured(() => taking([], viewerOf(own)))).cost.calls).toBe(0)
    const ids = await Promise.all(Array.from({ length: 20 }, (_, i) => attached(provider, pdf(`${i}`))))
    const { result, cost } = await measured(() => taking(ids, viewerOf(own)))
    expect(result.map(({ name }) => name)).toEqual(ids.map((_, i) => `${i}.pdf`))
    expect(cost).toMatchObject({ operations: 'BatchGetItem', read: 20 })
  })
})

describe('confirming', () => {
  const request = () => ({ subject: 'p', key: newKey(), payloadHash: '', at: new Date() })

  test('costs one read and one transaction', async () => {
    const id = parseGlobalId(await uploaded(provider))?.id ?? ''
    const confirming = () => confirmAttachment(createAttachmentsStore(), viewerOf(own), id, request())
    const { cost } = await measured(confirming)
    expect(cost).toMatchObject({ operations: 'GetItem + TransactWriteItems', read: 1, write: 4 })
  })

  test('at the same time and again gives the one document', async () => {
    const id = await uploaded(provider)
    const answers = await Promise.all(Array.from({ length: 6 }, () => confirm(provider, id)))
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
    const key = newKey()
    const [first, second] = [await confirm(provider, id, key), await confirm(provider, id, key)]
    expect([first.object?.id, second.object?.id]).toEqual([id, id])
  })

  test('what is uploaded by the same form afterwards changes nothing', async () => {
    const { content } = pdf('原件')
    const { object: form } = await prepare(provider, announcementOf(pdf('原件')))
    if (!form) throw new Error('not announced')
    await upload(form, content)
    await confirm(provider, form.attachmentId)
    await upload(form, Buffer.from('%PDF-1.7 something else'))
    const { object } = await confirm(provider, form.attachmentId)
    const kept = Buffer.from(await (await fetch(object?.url ?? '')).arrayBuffer())
    expect(kept).toEqual(content)
    expect(createHash('sha256').update(kept).digest('hex')).toBe(object?.sha256)
  })

  test('a document without content is refused before anything is kept', () => {
    const stored = { ...announcementOf(pdf()), id: 'x', version: 1, owner: 'o', by: 'b', announcedAt: '' }
    expect(() => confirmContent({ ...stored, state: 'ANNOUNCED' }, undefined, '')).toThrow(/^DOCUMENT_NOT_UPLOADED/)
  })
})
