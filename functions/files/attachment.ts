import type { Instant } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import { toGlobalId } from '../shared/ids'
import { phrases } from '../shared/messages/phrases'
import type { Viewer } from '../shared/viewer'
import { documentType, documentTypes } from './document-types'

const MAX_BYTES = 20 * 1024 * 1024
const MAX_NAME = 100
const SHA256 = /^[0-9a-f]{64}$/

/** A document as others refer to it: they keep these values, which never change. */
export interface Attachment {
  readonly id: string
  readonly name: string
  readonly contentType: string
  readonly bytes: number
  /** Lower-case hex. */
  readonly sha256: string
}

/** Announced, it waits for its content; confirmed, its content is as announced and kept. */
export type StoredAttachment = Attachment & {
  readonly version: number
  /** The organisation that uploaded it. */
  readonly owner: string
  /** Who announced it (token subject). */
  readonly by: string
  readonly announcedAt: Instant
} & ({ readonly state: 'ANNOUNCED' } | { readonly state: 'CONFIRMED'; readonly confirmedAt: Instant })

export interface AttachmentInput {
  readonly name: string
  readonly contentType: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * The organisation a viewer uploads for. A maker's hotline is the maker; its auditor is a third party (N14), and a
 * provider's points and technicians are the provider. Customers and regulators upload nothing.
 */
export const ownerFor = (viewer: Viewer): string => {
  switch (viewer.role) {
    case 'MANUFACTURER':
    case 'HOTLINE':
      return `MANUFACTURER.${viewer.manufacturerId}`
    case 'AUDITOR':
      return `AUDITOR.${viewer.manufacturerId}`
    case 'PROVIDER':
    case 'SERVICE_POINT':
    case 'TECHNICIAN':
      return `PROVIDER.${viewer.providerId}`
    case 'DEALER':
      return `DEALER.${viewer.dealerId}`
    default:
      return `${viewer.role}.${viewer.subject}`
  }
}

/** Announces a document: nothing is uploaded yet, and only what is announced here will be taken. */
export const announce = (id: string, input: AttachmentInput, viewer: Viewer, at: Instant): StoredAttachment => {
  const { contentType, bytes, sha256 } = input
  ensure(documentType(contentType), 'DOCUMENT_TYPE_NOT_ALLOWED', ['input', 'contentType'], {
    actual: contentType,
    allowed: Object.keys(documentTypes).join(', '),
  })
  ensure(bytes >= 1, 'REQUIRED', ['input', 'bytes'])
  ensure(bytes <= MAX_BYTES, 'DOCUMENT_TOO_LARGE', ['input', 'bytes'], { actual: bytes, limit: MAX_BYTES })
  const field = ['input', 'sha256']
  ensure(SHA256.test(sha256), 'INVALID_VALUE', field, { actual: sha256, expected: phrases.sha256 })
  const name = cleanName(input.name, contentType)
  const announced = { owner: ownerFor(viewer), by: viewer.subject, announcedAt: at, state: 'ANNOUNCED' } as const
  return { id, version: 1, name, contentType, bytes, sha256, ...announced }
}

/** Control characters, marks that turn the direction of writing (a name could show another end), and what no file system takes. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}<>:"|?*]/gu

/**
 * The last part of a path, without what could deceive or do harm where it is saved, and with an end that fits its type.
 *
 * @example cleanName('C:\\scan\\营业执照.exe', 'application/pdf') === '营业执照.exe.pdf'
 */
const cleanName = (name: string, contentType: string): string => {
  const field = ['input', 'name']
  const [first = '', ...others] = documentType(contentType)?.extensions ?? []
  const last = name.replace(UNSAFE, '').split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/\s+/g, ' ').trim().replace(/^\.+/, '')
  ensure(plain !== '' && ![first, ...others].includes(`.${plain.toLowerCase()}`), 'REQUIRED', field)
  const fits = [first, ...others].some((extension) => plain.toLowerCase().endsWith(extension))
  const whole = fits ? plain : plain + first
  const length = [...whole].length
  ensure(length <= MAX_NAME, 'TOO_LONG', field, { actual: length, limit: MAX_NAME })
  return whole
}

/** What the store found under an announced document. */
interface Content {
  readonly contentType: string
  readonly bytes: number
  readonly sha256: string
  readonly head: Uint8Array
}

/** The content is what was announced, and of the type it says; refused otherwise, with what differs. */
export const confirm = (attachment: StoredAttachment, content: Content | undefined, at: Instant): StoredAttachment => {
  const field = ['input', 'id']
  if (!content) throw notUploaded(attachment.id, field)
  const differs = (what: keyof typeof phrases, announced: string | number, found: string | number) =>
    ensure(announced === found, 'DOCUMENT_MISMATCH', field, { what: phrases[what], announced, found })
  differs('size', attachment.bytes, content.bytes)
  differs('mediaType', attachment.contentType, content.contentType)
  differs('hash', attachment.sha256, content.sha256)
  ensure(documentType(attachment.contentType)?.begins(content.head), 'DOCUMENT_MISMATCH', field, {
    what: phrases.contentBeginning,
    announced: attachment.contentType,
    found: hex(content.head.subarray(0, 8)),
  })
  return { ...attachment, version: attachment.version + 1, state: 'CONFIRMED', confirmedAt: at }
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')

export const notUploaded = (id: string, field: readonly string[]): DomainError =>
  new DomainError('DOCUMENT_NOT_UPLOADED', field, { id: toGlobalId('Attachment', id) })

/** What others keep of it. */
export const reference = ({ id, name, contentType, bytes, sha256 }: StoredAttachment): Attachment => ({
  id,
  name,
  contentType,
  bytes,
  sha256,
})
