/**
 * Applications to recruitment calls, in the Providers table; calls and standings have stores of their own beside it.
 *
 * | Access pattern             | Key or index                                                    | Cost                        |
 * |----------------------------|-----------------------------------------------------------------|-----------------------------|
 * | application by id          | pk `PROV#<provider>`, sk `APPL#<call's ulid>~<maker>~<region>`   | 1 GetItem, 0.5 RCU per 4 KB |
 * | log of an application      | the same pk, sk `LOG#APPL#…#<sequence>`                         | 1 Query                     |
 * | a provider's, newest first | the same pk, sk prefix `APPL#`                                  | 1 Query                     |
 * | those of a call            | byMaker `APPLS#<call>`, `<region>#<id>` (keys)                  | 1 Query, 1 BatchGet per 100 |
 * | act                        | record, application at its version, entry, standing, deadline, notice | 1 transaction         |
 *
 * The key is the natural one: a provider applies to a call once for each region.
 */

import { ownPart } from '../../platform/collection'
import { commit, type Write } from '../../platform/commit'
import { JournaledAggregate } from '../../platform/journal'
import { noticeWrite } from '../../platform/notices'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { documentPage, type Page, type PageRequest, queryPage } from '../../platform/page'
import { type Instant, instant } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import { type Actor, system } from '../../shared/viewer'
import type { Application, ApplicationEvent } from './application'
import { evolveApplication } from './application-log'
import { applicationDeadlines, noticesOf } from './application-notices'
import { createCallsStore } from './calls.store'
import { createStandingsStore, standingWrites } from './standings.store'

const table = 'Providers'
const providerPk = (providerId: string): string => `PROV#${providerId}`

const told = (event: ApplicationEvent, application: Application, at: Instant): Write[] =>
  noticesOf(event, application, at).map(noticeWrite)

export const createApplicationsStore = () => {
  const applications = new JournaledAggregate<Application, ApplicationEvent>({
    table,
    type: 'Application',
    keyOf: (id) => ({ pk: providerPk(ownerOf(id)), sk: `APPL#${ownPart(id)}` }),
    besideOf: ({ id, callId, region }) => ({ makerKey: `APPLS#${callId}`, makerSort: `${region}#${id}` }),
    derived: standingWrites,
    deadlinesOf: applicationDeadlines,
    evolve: evolveApplication,
  })

  return {
    ...createCallsStore(),
    standings: createStandingsStore(),
    applications,

    /**
     * Files an application once and tells the maker.
     *
     * @param make what is filed, or refuses: a repeat finds what was filed, though the call may be closed by now
     */
    file: (
      request: Request,
      actor: Actor,
      make: () => Promise<{ readonly id: string; readonly event: ApplicationEvent }>,
    ): Promise<Application> =>
      onceOnly(
        table,
        request,
        async () => {
          const { id, event } = await make()
          const at = instant(request.at)
          const { next, writes } = applications.opening(id, actor, at, event, ['input', 'region'])
          await commit([recordOnce(table, request, id, 'made'), ...writes, ...told(event, next, at)])
          return next
        },
        (id) => applications.need(id, ['input']),
      ),

    /** Does one thing to an application, and tells the other side. */
    act: (
      request: Request,
      id: string,
      actor: Actor,
      decide: (current: Application) => ApplicationEvent | Promise<ApplicationEvent>,
      effects: (next: Application, before: Application) => readonly Write[] | Promise<readonly Write[]> = () => [],
    ): Promise<Application> => {
      let event: ApplicationEvent | undefined
      return applications.act(
        request,
        id,
        actor,
        async (current) => {
          event = await decide(current)
          return event
        },
        async (next, before) => [
          ...(event ? told(event, next, instant(request.at)) : []),
          ...(await effects(next, before)),
        ],
      )
    },

    /** What the platform does to an application in the transaction of another. */
    along: async (
      id: string,
      at: Instant,
      decide: (current: Application) => ApplicationEvent,
    ): Promise<readonly Write[]> => {
      const actor = system('waiting-list')
      const { before, next, writes } = await applications.prepare(id, actor, at, decide)
      return [...writes, ...told(decide(before), next, at)]
    },

    ofProvider: (providerId: string, page: PageRequest): Promise<Page<Application>> =>
      documentPage({ table, partition: providerPk(providerId), prefix: 'APPL#', reverse: true }, page),

    ofCall: async (callId: string, page: PageRequest): Promise<Page<Application>> =>
      applications.behind(await queryPage({ table, index: 'byMaker', partition: `APPLS#${callId}` }, page)),
  }
}

export type ApplicationsStore = ReturnType<typeof createApplicationsStore>
