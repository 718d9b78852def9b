/**
 * Training, certificates, authorisations and engineers. What belongs to people stands in the partition of their service
 * point (ServicePoints), what makers publish in theirs (Manufacturers). `<granter>` is a maker or `PLATFORM`.
 *
 * | Access pattern                  | Key or index                                                  | Cost                    |
 * |---------------------------------|---------------------------------------------------------------|-------------------------|
 * | course by id                    | pk `M#<granter>`, sk `COURSE#<ulid>`                          | 1 GetItem, 0.5 RCU      |
 * | courses of a granter            | the same, sk prefix                                           | 1 Query                 |
 * | posts of a maker (P6)           | pk `M#<maker>`, sk `POSTS`                                    | 1 GetItem               |
 * | log of its posts                | the same, sk prefix `LOG#POSTS#`                              | 1 Query                 |
 * | set its posts                   | record, document at its version, entry                        | 1 GetItem (first: 0), 1 transaction |
 * | enrolment by id                 | pk `SP#<point>`, sk `ENROL#<tech>#<granter>~<ulid>`           | 1 GetItem               |
 * | enrolments of a person, by one granter or all | the same, sk prefix                             | 1 Query                 |
 * | enrolments in a course          | byList `COURSE#<course>`, id                                  | 1 Query                 |
 * | one open enrolment a course     | pk `SP#<point>`, sk `ENROLLED#<tech>#<course>` (lock row)     | in the transaction      |
 * | certificate by id               | pk `SP#<point>`, sk `CERT#<tech>#<granter>~<ulid>`            | 1 GetItem; N: BatchGet  |
 * | authorisation by id             | pk `SP#<point>`, sk `AUTH#<maker>~<ulid>`                     | 1 GetItem               |
 * | authorisations of a point, by one maker or all | the same, sk prefix                            | 1 Query                 |
 * | authorisations due of a point and a maker (N8, clause 4) | pk `SP#<point>`, sk `AUTHDUE#<maker>` | 1 GetItem; N: BatchGet |
 * | engineer by id                  | pk `SP#<point>`, sk `ENG#<tech>`                              | 1 GetItem               |
 * | engineers by speciality, language, region | pk `ENGINEERS#<speciality or *>#<language or *>`, sk `<region>#<tech>` (key rows) | 1 Query, 1 BatchGet per 100, 1 more of their people |
 * | attend, examine                 | record, enrolment, its log entry, deadline                    | 1 GetItem, 1 transaction |
 * | grant, renew                    | the same of certificate and enrolment, and the roster         | 3 GetItems, 1 transaction |
 * | suspend, reinstate, revoke | record, document, entry, roster, notices                           | 2 GetItems, 1 transaction |
 * | issue an authorisation          | record, document, entry, roster, deadlines, what was due      | 2 GetItems, 1 transaction |
 */
import { createAuthorisationsDueStore } from './authorisations-due.store'
import { createCredentialsStore } from './credentials.store'
import { createEngineersStore } from './engineers.store'
import { createTrainingStore } from './training.store'

export const createCertificationStore = () => {
  const training = createTrainingStore()
  return {
    ...training,
    ...createCredentialsStore(training),
    ...createEngineersStore(),
    ...createAuthorisationsDueStore(),
  }
}

export type CertificationStore = ReturnType<typeof createCertificationStore>
