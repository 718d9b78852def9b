import type { Capability } from '../graphql/capability'
import { bill } from './bill/bill.resolvers'
import { findings } from './findings/findings.resolvers'
import { quotes } from './quotes/quotes.resolvers'

const parts = [quotes, bill, findings]

/** What work costs, before it is done and after (F1 F2 F3 F4 K8). */
export const fees: Capability = {
  nodes: Object.assign({}, ...parts.map(({ nodes }) => nodes)),
  resolvers: {
    ...Object.assign({}, ...parts.map(({ resolvers }) => resolvers)),
    Query: Object.assign({}, ...parts.map(({ resolvers }) => resolvers.Query)),
    Mutation: Object.assign({}, ...parts.map(({ resolvers }) => resolvers.Mutation)),
  },
}
