/** Personal data as it is shown to those who need to recognise somebody, not to know or reach them. */
import type { ActorRole, Viewer } from './viewer'

/** @example maskPhone('13812345678') === '138****5678' */
export const maskPhone = (phone: string): string =>
  phone.length >= 11 ? `${phone.slice(0, -8)}****${phone.slice(-4)}` : `****${phone.slice(-2)}`

/** Free text without what may be a number to call, of a card or of a document. @example maskNumbers('请打 13812345678') === '请打 ***' */
export const maskNumbers = (text: string): string => text.replaceAll(/\+?\d[\d -]{5,}\d[Xx]?/g, '***')

/** @example maskName('李工') === '李*' */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = [...name]
  return first + rest.map(() => '*').join('')
}

const makersPeople: readonly ActorRole[] = ['MANUFACTURER', 'HOTLINE', 'AUDITOR']
const outsideMaker: readonly ActorRole[] = ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN']

/** A provider learns what was found and decided and in which role, not who of the maker's people signed it. */
export const seesSigner = ({ role }: Viewer, signedAs: ActorRole): boolean =>
  !(outsideMaker.includes(role) && makersPeople.includes(signedAs))
