import type { Capability } from '../../graphql/capability'
import { auditFindings } from './audit-findings.resolvers'
import { breaches } from './breaches.resolvers'
import { codes } from './codes.resolvers'
import { consequences } from './consequences.resolvers'
import { inspections } from './inspections.resolvers'
import { integrity } from './integrity.resolvers'

const parts = [codes, inspections, auditFindings, breaches, consequences, integrity]

/** Supervision in the term: inspections (N7), third-party findings (N14), breaches and their consequences (N21). */
export const conduct: Capability = {
  nodes: Object.assign({}, ...parts.map(({ nodes }) => nodes)),
  resolvers: {
    ...Object.assign({}, ...parts.map(({ resolvers }) => resolvers)),
    Query: Object.assign({}, ...parts.map(({ resolvers }) => resolvers.Query)),
    Mutation: Object.assign({}, ...parts.map(({ resolvers }) => resolvers.Mutation)),
  },
}
