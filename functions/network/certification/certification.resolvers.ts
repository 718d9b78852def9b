import type { Capability } from '../../graphql/capability'
import { authorisations } from './authorisations.resolvers'
import { certificates } from './certificates.resolvers'
import { courses } from './courses.resolvers'
import { enrolments } from './enrolments.resolvers'
import { people } from './people.resolvers'

const parts = [courses, enrolments, certificates, authorisations, people]

/** Training, exams, certificates, letters of authorisation and engineers. */
export const certification: Capability = {
  nodes: Object.assign({}, ...parts.map(({ nodes }) => nodes)),
  resolvers: {
    ...Object.assign({}, ...parts.map(({ resolvers }) => resolvers)),
    Query: Object.assign({}, ...parts.map(({ resolvers }) => resolvers.Query)),
    Mutation: Object.assign({}, ...parts.map(({ resolvers }) => resolvers.Mutation)),
  },
}
