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

/** The first language of Accept-Language that we speak; English otherwise. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find((tag) => tag === 'zh' || tag === 'en') === 'zh' ? 'zh' : 'en'
}
