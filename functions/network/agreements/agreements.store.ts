/**
 * Agreements, their versions and each pair's terms, in the Providers table.
 *
 * | Access pattern               | Key or index                                                  | Cost                      |
 * |------------------------------|---------------------------------------------------------------|---------------------------|
 * | agreement by id              | pk `PROV#<provider>`, sk `AGR#<ulid>`                         | 1 GetItem, 0.5 RCU a 4 KB |
 * | version of an agreement      | pk `PROV#<provider>`, sk `AGRV#<ulid>#<number>`               | 1 GetItem; two: 1 Batch   |
 * | versions of an agreement     | the same, sk prefix `AGRV#<ulid>#`, newest first              | 1 Query                   |
 * | log of an agreement          | pk `PROV#<provider>`, sk prefix `LOG#AGR#<ulid>#`             | 1 Query                   |
 * | terms of maker and provider  | pk `PROV#<provider>`, sk `TERMS#<maker>`                      | 1 GetItem; N: 1 per 100   |
 * | agreements of a provider     | pk `PROV#<provider>`, sk prefix `AGR#`, newest first          | 1 Query                   |
 * | agreements of a pair         | the pair's terms, then by id                                  | 1 GetItem, 1 BatchGet     |
 * | agreements of a maker        | byMaker `M#<maker>`, ulid, newest first (keys)                | 1 Query, 1 BatchGet       |
 * | terms of a provider          | pk `PROV#<provider>`, sk prefix `TERMS#`                      | 1 Query                   |
 * | providers under a maker      | byMaker `M#<maker>`, keys alone                               | 1 Query per 1 000         |
 * | agreements ending in a month | byEnd `END#<month>`, `<day>#<id>`, all concluded (keys)       | per 100: 1 Query, 1 Batch |
 * | stop of new orders           | the pair's terms at their version                             | 1 GetItem, 1 write        |
 * | end of all open ones of a pair | terms, then each agreement                                  | 1 GetItem, 1 each; in the caller's transaction |
 * | draft                        | record, agreement, entry, version                             | 1 GetItem, 1 transaction  |
 * | propose, confirm, … end      | the same; the pair's terms if they changed, deadlines, notice | 2 GetItems, 1 transaction |
 *
 * Where an agreement rests on an admission, what that adds stands in admissions.store.ts.
 *
 * The pair's terms are the guard of the rule across a pair's agreements: whatever changes them replaces them at the
 * version the change was checked against, so of two that exclude each other one always sees the other.
 */
import type { Write } from '../../platform/commit'
import type { Effects } from '../../platform/journal'
import { onceOnly, type Request } from '../../platform/once'
import { isStale, Moved, retryRaces, untilSettled } from '../../platform/retry'
import { dayOf, instant } from '../../shared/days'
import { ownedId } from '../../shared/ids'
import type { Actor } from '../../shared/viewer'
import type { Terms } from '../network'
import { createAdmissions } from './admissions.store'
import type { AgreementRecord, EventOf, Parties } from './agreement'
import { createAgreementDocuments } from './agreement-documents.store'
import { type Decide, decidedBy } from './agreement-effects.store'
import { createAgreementLists } from './agreement-lists.store'
import { type TakenOver, takeOver } from './draft'
import { createPairTerms } from './pair-terms.store'
import { createPreparedChanges } from './prepared-changes.store'

export type { Decide } from './agreement-effects.store'

const nothing = (): readonly Write[] => []

export const createAgreementsStore = () => {
  const { agreements, ...versions } = createAgreementDocuments()
  const pairTerms = createPairTerms()
  const { ofAdmission, alongWithdrawal, ...admissions } = createAdmissions(agreements)

  /** A repeat may be refused by what its first run brought about: then it is answered with that. */
  const once = (request: Request, run: () => Promise<AgreementRecord>): Promise<AgreementRecord> =>
    onceOnly('Providers', request, run, (id) => agreements.need(id, ['input']))

  const act = (
    request: Request,
    id: string,
    actor: Actor,
    decide: Decide,
    along: Effects<AgreementRecord> = nothing,
  ): Promise<AgreementRecord> =>
    untilSettled(() => {
      const at = instant(request.at)
      const decided = decidedBy(pairTerms, decide)
      return agreements.act(request, id, actor, decided.decide, async (next, before) => [
        ...(await along(next, before)),
        ...(await admissions.alongStep(next, before, dayOf(at))),
        ...decided.effects(next, actor, at, new Moved()),
      ])
    })

  return {
    agreements,
    ...versions,
    ...createAgreementLists(agreements, pairTerms.pairs),
    ...createPreparedChanges(agreements, pairTerms),
    ofAdmission,
    alongWithdrawal,
    terms: pairTerms.terms,
    termsWithAll: pairTerms.termsWithAll,
    prepareStop: pairTerms.prepareStop,

    /**
     * Begins an agreement.
     *
     * @param id its own part
     * @param make makes the first entry from the pair's terms, or refuses: what it reads and checks is not asked of a repeat
     */
    draft: (
      request: Request,
      id: string,
      parties: Parties,
      actor: Actor,
      make: (terms: Terms | undefined) => EventOf<'DRAFTED'> | Promise<EventOf<'DRAFTED'>>,
    ): Promise<AgreementRecord> =>
      once(request, async () => {
        const event = await make(await pairTerms.latest(parties))
        await admissions.ensureOpen(event.admission, dayOf(request.at))
        return agreements.open(request, ownedId(parties.providerId, id), actor, event)
      }),

    /** Puts an agreement in force that was concluded outside the platform: for jobs. @param id its whole id */
    takeOver: (request: Request, id: string, input: TakenOver, actor: Actor): Promise<AgreementRecord> =>
      once(request, () =>
        untilSettled(async () => {
          const terms = await pairTerms.latest(input)
          const event = takeOver(input, terms, actor)
          const { next } = agreements.opening(id, actor, instant(request.at), event)
          return agreements.open(request, id, actor, event, pairTerms.following(terms, next, new Moved()))
        }),
      ),

    /**
     * Does one thing to an agreement, once per request; tried again when something it goes by moved meanwhile.
     *
     * @param decide asked again then; not asked of a repeat
     * @param along  what else has to hold or to follow, refused with `Moved` to be tried again
     */
    act,
    /** The same for what names no version of the agreement: tried again when the other side was faster. */
    actOnLatest: (
      request: Request,
      id: string,
      actor: Actor,
      decide: Decide,
      along: Effects<AgreementRecord> = nothing,
    ): Promise<AgreementRecord> => retryRaces(() => act(request, id, actor, decide, along), isStale),
  }
}
