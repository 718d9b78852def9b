import type { Caller } from './api'
import { eventually } from './steps'

interface Evaluations {
  readonly evaluations: {
    readonly edges: readonly { readonly node: { readonly state: string; readonly provider: { readonly id: string } } }[]
  }
}

/** Waits for the worker behind the queue: the maker finds the provider's evaluation. @returns its state */
export const evaluated = (maker: Caller, providerId: string): Promise<string> =>
  eventually('the provider is re-evaluated', async () => {
    const { evaluations } = await maker.ask<Evaluations>('{ evaluations { edges { node { state provider { id } } } } }')
    return evaluations.edges.find(({ node }) => node.provider.id === providerId)?.node.state
  })
