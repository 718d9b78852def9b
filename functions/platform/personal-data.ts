import { hmac } from '../shared/canonical'
import { env } from './env'

/** A customer's key: the keyed hash of the phone number. Equal numbers give equal keys; keys give no number back. */
export const customerKeyOf = (phone: string): string => hmac(env.personalDataKey(), phone).slice(0, 32)
