import type { Context } from './context'
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/types'

/** What a capability adds to the API. */
export interface Capability {
  readonly resolvers: Omit<Resolvers, 'Query' | 'Mutation'> & {
    readonly Query?: Partial<QueryResolvers>
    readonly Mutation?: Partial<MutationResolvers>
  }
  /** How to find an object of its types by local id; undefined where it does not exist or the viewer may not see it. */
  readonly nodes: Readonly<Record<string, (id: string, context: Context) => Promise<object | undefined>>>
}
