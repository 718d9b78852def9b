import type { Aggregate } from '../platform/aggregate'
import { ownPart } from '../platform/collection'
import type { Write } from '../platform/commit'
import { Documents } from '../platform/documents'
import { JournaledAggregate } from '../platform/journal'
import { noticeWrite } from '../platform/notices'
import type { Request } from '../platform/once'
import { retryRaces } from '../platform/retry'
import { dayOf, instant } from '../shared/days'
import { DomainError } from '../shared/errors'
import { ownerOf } from '../shared/ids'
import type { NoticeDraft } from '../shared/notice'
import type { Actor } from '../shared/viewer'
import { type Roster, withPerson } from './certification/roster'
import { type Employment, type EmploymentEvent, employed, evolveEmployment } from './employment'
import type { Technician } from './network'
import { repairs } from './post'
import type { RostersStore } from './rosters.store'
import { inPoint } from './service-point-keys'

const table = 'ServicePoints'

/** Others changed the point's roster between our read and our write. */
const rosterMoved = (error: unknown): boolean => error instanceof DomainError && error.code === 'BUSY'

/** Who works at a point and until when: what dispatch has to know of it stands on the roster from the same transaction on. */
export const createEmploymentsStore = (technicians: Aggregate<Technician>, rosters: RostersStore) => {
  const keyOf = (id: string) => inPoint(ownerOf(id), `EMPLOYED#${ownPart(id)}`)
  const employments = new JournaledAggregate<Employment, EmploymentEvent>({
    table,
    type: 'Technician',
    keyOf,
    evolve: evolveEmployment,
  })
  const onRoster = (roster: Roster, person: Technician, at: Date): Write =>
    rosters.rosterWrite(withPerson(roster, person, dayOf(at)))

  return {
    employments,

    /** Adds somebody to a point; the roster knows of those who do not repair. */
    hire: (request: Request, person: Technician): Promise<Technician> => {
      const effects = async () =>
        repairs(person.post) ? [] : [onRoster(await rosters.latestRoster(person.pointId), person, request.at)]
      return retryRaces(() => technicians.create(request, person, ['input'], effects), rosterMoved)
    },

    /** Changes somebody, and the roster where that decides whether the person repairs. */
    changePerson: (request: Request, id: string, edit: (current: Technician) => Technician): Promise<Technician> => {
      const effects = async (next: Technician, before: Technician) =>
        repairs(next.post) === repairs(before.post)
          ? []
          : [onRoster(await rosters.latestRoster(next.pointId), next, request.at)]
      return retryRaces(() => technicians.change(request, id, edit, effects), rosterMoved)
    },

    /** Ends somebody's employment or resumes it. @param tell given the roster as it was: who relied on the person */
    employ: (
      request: Request,
      actor: Actor,
      id: string,
      decide: (technician: Technician) => EmploymentEvent,
      tell: (event: EmploymentEvent, roster: Roster, person: Technician) => readonly NoticeDraft[],
    ): Promise<Technician> => {
      const attempt = () => {
        let event: EmploymentEvent
        const edit = (current: Technician) => {
          event = decide(current)
          return employed(current, event)
        }
        const effects = async (next: Technician) => {
          const [roster, [before]] = await Promise.all([
            rosters.latestRoster(next.pointId),
            new Documents<Employment>(table).getMany([keyOf(id)], { consistent: true }),
          ])
          const at = instant(request.at)
          const { writes } = before
            ? employments.following(before, actor, at, event)
            : employments.opening(id, actor, at, event)
          return [...writes, onRoster(roster, next, request.at), ...tell(event, roster, next).map(noticeWrite)]
        }
        return technicians.change(request, id, edit, effects)
      }
      return retryRaces(attempt, rosterMoved)
    },
  }
}
