import { ensure } from '../shared/errors'
import { maskPhone } from '../shared/masks'
import type { Viewer } from '../shared/viewer'
import type { Order } from './order'
import { maySee } from './order-access'

/** Whom to contact. A document of its own: the order, its events and its stream carry no personal data. */
export interface Contact {
  readonly name: string
  readonly phone: string
  readonly address: string
}

export interface VisibleContact {
  readonly name: string
  readonly phone: string
  readonly address: string | null
  readonly masked: boolean
}

type Sight = 'FULL' | 'MASKED' | 'NONE'

/** Who needs the contact to do the work sees it whole; who only supervises the work sees it masked or not at all. */
export const sightOf = (viewer: Viewer, order: Order): Sight => {
  if (!maySee(viewer, order)) return 'NONE'
  switch (viewer.role) {
    case 'CUSTOMER':
    case 'HOTLINE':
      return 'FULL'
    case 'SERVICE_POINT':
    case 'TECHNICIAN':
      return isAtWork(order) ? 'FULL' : 'MASKED'
    // A link is passed on more easily than a telephone.
    case 'LINK_HOLDER':
    case 'MANUFACTURER':
    case 'PROVIDER':
    case 'DEALER':
      return 'MASKED'
    case 'REGULATOR':
    case 'AUDITOR':
    case 'PLATFORM':
      return 'NONE'
  }
}

const isAtWork = ({ state }: Order): boolean => ['ACCEPTED', 'SCHEDULED', 'IN_PROGRESS'].includes(state)

export const show = (contact: Contact, sight: Sight): VisibleContact | null => {
  if (sight === 'NONE') return null
  if (sight === 'FULL') return { ...contact, masked: false }
  return { name: `${contact.name.slice(0, 1)}**`, phone: maskPhone(contact.phone), address: null, masked: true }
}

const PHONE = /^\+?\d{5,20}$/

export const checkContact = (contact: Contact): Contact => {
  const limits = { name: 50, address: 200 } as const
  for (const field of ['name', 'address'] as const) {
    const { length } = contact[field]
    ensure(contact[field].trim() !== '', 'REQUIRED', ['input', 'contact', field])
    ensure(length <= limits[field], 'TOO_LONG', ['input', 'contact', field], { actual: length, limit: limits[field] })
  }
  checkPhone(contact.phone, ['input', 'contact', 'phone'])
  return contact
}

export const checkPhone = (phone: string, field: readonly string[]): string => {
  ensure(PHONE.test(phone), 'PHONE_INVALID', field)
  return phone
}
