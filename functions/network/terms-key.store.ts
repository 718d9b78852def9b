import type { Key } from '../platform/documents'

export const providerPk = (id: string): string => `PROV#${id}`

/** All agreements of one maker with one provider: written by agreements, read by every dispatch. */
export const termsKey = (providerId: string, manufacturerId: string): Key => ({
  pk: providerPk(providerId),
  sk: `TERMS#${manufacturerId}`,
})
