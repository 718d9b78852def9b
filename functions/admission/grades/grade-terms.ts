import { type GradeScheme, PLATFORM_TERMS, type SchemeTerms } from './scheme'

/** Rules of grades with where they come from: a published version, or the platform's own. */
export interface TermsInForce {
  readonly scheme?: GradeScheme
  readonly terms: SchemeTerms
}

export const termsOf = (scheme: GradeScheme | undefined): TermsInForce =>
  scheme ? { scheme, terms: scheme } : { terms: PLATFORM_TERMS }
