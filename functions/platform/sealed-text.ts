import { timingSafeEqual } from 'node:crypto'
import { hmac } from '../shared/canonical'
import { env } from './env'

/** Seals under the key of links, each purpose apart from the others and from links. */
const sealOf = (purpose: string, text: string): string =>
  hmac(env.linkKey(), `sealed\n${purpose}\n${text}`).slice(0, 32)

/** A text that its holder can read and give back, and not change. */
export const sealText = (purpose: string, text: string): string =>
  `${Buffer.from(text).toString('base64url')}.${sealOf(purpose, text)}`

/** The text; undefined if it was not sealed here for this purpose. */
export const openText = (purpose: string, sealed: string): string | undefined => {
  const [encoded = '', seal = '', ...rest] = sealed.split('.')
  const text = Buffer.from(encoded, 'base64url').toString()
  const [given, own] = [Buffer.from(seal), Buffer.from(sealOf(purpose, text))]
  return rest.length === 0 && given.length === own.length && timingSafeEqual(given, own) ? text : undefined
}
