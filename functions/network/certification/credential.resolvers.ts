import type { Day } from '../../shared/days'
import { type Credential, renewableFrom, type Term, validityOf } from './credential'

/** Fields that a certificate and a letter of authorisation show alike. */
export const credentialFields = {
  validFrom: (held: Credential): Day => validityOf(held).validFrom,
  validTo: (held: Credential): Day => validityOf(held).validTo,
  state: ({ standing }: Credential) => standing.state,
  reason: ({ standing }: Credential): string | null => ('reason' in standing ? standing.reason : null),
  renewableFrom: (held: Credential): Day => renewableFrom(held),
  terms: ({ terms }: Credential): Term[] => [...terms],
}
