import type { JWK } from 'jose'

/** What suites are told of the deployed API that they call, as JSON in the variable SUITE_SETTINGS. */
export interface SuiteSettings {
  readonly apiEndpoint: string
  readonly issuer: string
  readonly audience: string
  /** The issuer's private key, with its `kid`. */
  readonly key: JWK
  /** Each suite writes here what it saw carried out. */
  readonly folder: string
}

export const SUITE_SETTINGS = 'SANBAO_DEPLOYED_SUITES'

export const settings = (): SuiteSettings => {
  const given = process.env[SUITE_SETTINGS]
  if (!given) throw new Error('These suites run with npm run test:deployed')
  return JSON.parse(given)
}
