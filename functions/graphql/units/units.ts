import type { Capability } from '../capability'
import type { UnitName } from '../generated/units'

/** Capabilities that come together, and the stores that they alone use. */
export interface Unit {
  readonly capabilities: readonly Capability[]
  /** Of one request, as the other stores; none where what it uses is used by others too. */
  readonly createStores?: () => object
}

/**
 * What a cold start does not read, one line per unit: each stands in a chunk of its own and is loaded for the first
 * operation that has a type or field of its SDL in it (codegen.ts).
 */
export const units: Readonly<Record<UnitName, () => Promise<Unit>>> = {
  admission: () => import('./admission'),
  agreements: () => import('./agreements'),
  callbacks: () => import('./callbacks'),
  certification: () => import('./certification'),
  channels: () => import('./channels'),
  checks: () => import('./checks'),
  complaints: () => import('./complaints'),
  equipment: () => import('./equipment'),
  evidence: () => import('./evidence'),
  exports: () => import('./exports'),
  fees: () => import('./fees'),
  insights: () => import('./insights'),
  parts: () => import('./parts'),
  procedures: () => import('./procedures'),
  published: () => import('./published'),
  remedies: () => import('./remedies'),
  terms: () => import('./terms'),
  webhooks: () => import('./webhooks'),
  live: () => import('./live'),
}

/** Fields that use the stores of a unit though no type of it is in their answer. */
export const alsoNeeded: Readonly<Record<string, UnitName | readonly UnitName[]>> = {
  'Agreement.fulfilment': 'equipment',
  'Mutation.fieldCheckCorrect': 'admission',
  'Mutation.fieldCheckImprove': 'complaints',
  'Mutation.callbackOpenComplaint': 'complaints',
  'Mutation.fieldCheckLink': ['admission', 'complaints'],
  'Mutation.fieldCheckJudge': 'admission',
  'Mutation.fieldCheckRelease': 'admission',
  'Mutation.feeFindingJudge': 'admission',
  'Query.publicGrades': 'admission',
  'Query.settlementStatement': 'equipment',
}
