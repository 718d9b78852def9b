import { hmac } from '../shared/canonical'
import { env } from './env'

/** A hotline writes 13812345678 where an issuer's token says +8613812345678 (E.164): one number, one customer. */
const normalised = (phone: string): string => phone.replace(/^(?:\+|00)86(?=1\d{10}$)/, '')

/** A customer's key: the keyed hash of the phone number. Equal numbers give equal keys; keys give no number back. */
export const customerKeyOf = (phone: string): string => hmac(env.personalDataKey(), normalised(phone)).slice(0, 32)
