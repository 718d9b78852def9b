import Negotiator from 'negotiator'
import type { Language } from '../shared/errors'
import type { NewId } from '../shared/ids'
import type { Viewer } from '../shared/viewer'
import type { Stores } from './stores'

/** What a resolver may use. Everything impure comes through here. */
export interface Context {
  readonly viewer: Viewer
  readonly language: Language
  /** The instant of the request: one for all of it. */
  readonly now: Date
  readonly newId: NewId
  readonly stores: Stores
}

/** Before the access check: nobody may be there. */
export type RequestContext = Omit<Context, 'viewer'> & { readonly viewer: Viewer | undefined }

/** What the caller understands best of what we speak, by Accept-Language (RFC 9110, 12.5.4); English otherwise. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage } })
  return negotiator.language(['en', 'zh'] satisfies Language[]) === 'zh' ? 'zh' : 'en'
}
