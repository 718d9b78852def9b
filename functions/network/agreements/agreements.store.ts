/**
 * Agreements, their versions and each pair's terms, in the Providers table.
 *
 * | Access pattern               | Key or index                                                  | Cost                      |
 * |------------------------------|---------------------------------------------------------------|---------------------------|
 * | agreement by id              | pk `PROV#<provider>`, sk `AGR#<ulid>`                         | 1 GetItem, 0.5 RCU a 4 KB |
 * | version of an agreement      | pk `PROV#<provider>`, sk `AGRV#<ulid>#<number>`               | 1 GetItem; two: 1 Batch   |
 * | versions of an agreement     | the same, sk prefix `AGRV#<ulid>#`, newest first              | 1 Query                   |
 * | agreement of an admission    | pk `PROV#<provider>`, sk `ADMITTED#<application>`, then by id | 2 GetItems                |
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
 * The pair's terms are the guard of the rule across a pair's agreements: whatever changes them replaces them at the
 * version the change was checked against, so of two that exclude each other one always sees the other.
 */
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { noticeWrite } from '../../platform/notices'
import { onceOnly, type Request } from '../../platform/once'
import { documentPage, type PageRequest } from '../../platform/page'
import { Moved, retryRaces, untilSettled } from '../../platform/retry'
import { canonicalJson } from '../../shared/canonical'
import { checkRange } from '../../shared/checks'
import { type Day, dayOf, type Instant, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { ownedId, ownerOf } from '../../shared/ids'
import type { Actor } from '../../shared/viewer'
import type { OrderStop, Terms } from '../network'
import { providerPk, termsKey } from '../terms-key.store'
import type { AgreementEvent, AgreementRecord, EventOf, Parties, Version } from './agreement'
import { sideOf } from './agreement-access'
import { createAgreementLists } from './agreement-lists.store'
import { type TakenOver, takeOver } from './draft'
import { evolve } from './evolve'
import { openAgreements, summaryOf, termsWith, withStop } from './pair-terms'
import { deadlinesOf, noticesOf } from './reminders'
import { versionsIn } from './versions'

const table = 'Providers'
/** Each takes up to 18 writes of a transaction's 100: agreement, entry, terms, notice, deadlines. */
const MAX_AT_ONCE = { min: 0, max: 5 } as const

/** What happens to an agreement, given it and its pair's terms as committed last; or a refusal. */
export type Decide = (current: AgreementRecord, terms: Terms | undefined) => AgreementEvent

/** What a change was decided on. */
interface Decided {
  terms?: Terms | undefined
  event?: AgreementEvent | undefined
}

const pairKey = ({ providerId, manufacturerId }: Parties): Key => termsKey(providerId, manufacturerId)
const versionPrefix = (id: string): string => `AGRV#${ownPart(id)}#`
/** @param id `<agreement>.<number>`; one whose number was made up leads to no version */
const versionKey = (id: string): Key => ({
  pk: providerPk(ownerOf(ownerOf(id))),
  sk: versionPrefix(ownerOf(id)) + ownPart(id).padStart(4, '0'),
})

const admissionKey = (applicationId: string): Key => ({
  pk: providerPk(ownerOf(applicationId)),
  sk: `ADMITTED#${ownPart(applicationId)}`,
})

const besideOf = ({ id, manufacturerId, status, validTo, secretOf }: AgreementRecord) => ({
  // A provider's draft is not in its maker's list.
  ...(secretOf === 'PROVIDER' ? {} : { makerKey: `M#${manufacturerId}`, makerSort: ownPart(id) }),
  ...(status === 'ACTIVE' || status === 'ENDED'
    ? { endMonth: `END#${validTo.slice(0, 7)}`, endSort: `${validTo}#${id}` }
    : {}),
})

export const createAgreementsStore = () => {
  const versions = new Documents<Version>(table)
  const pairs = new Documents<Terms>(table)
  const admissions = new Documents<{ readonly agreementId: string }>(table)
  const agreements = new JournaledAggregate<AgreementRecord, AgreementEvent>({
    table,
    type: 'Agreement',
    keyOf: (id) => ({ pk: providerPk(ownerOf(id)), sk: `AGR#${ownPart(id)}` }),
    besideOf,
    derived: (next, before) => {
      const known = before ? versionsIn(before) : []
      const changed = versionsIn(next).filter((version) => !known.includes(version))
      return [
        ...changed.map((version) => versions.overwrite(versionKey(version.id), version)),
        ...admissionWrites(next, before),
      ]
    },
    deadlinesOf,
    evolve,
  })

  /** An admission leads to one agreement, unless it came to nothing. */
  const admissionWrites = (
    { id, admission, status }: AgreementRecord,
    before: AgreementRecord | undefined,
  ): Write[] => {
    if (!admission) return []
    const key = admissionKey(admission.applicationId)
    if (!before) {
      const taken = new DomainError('ADMISSION_TAKEN', ['input', 'applicationId'])
      return [admissions.insert(key, { agreementId: id }, {}, taken)]
    }
    return status === 'WITHDRAWN' && before.status !== 'WITHDRAWN' ? [admissions.remove(key)] : []
  }

  const latestTerms = (parties: Parties) => pairs.get(pairKey(parties), { consistent: true })

  /** The pair's terms as they will be, if the event changes what they say of the agreement. */
  const termsWrites = (terms: Terms | undefined, next: AgreementRecord, refusal: Error): Write[] => {
    const said = terms?.agreements.find(({ id }) => id === next.id)
    if (canonicalJson(said) === canonicalJson(summaryOf(next))) return []
    const [key, after] = [pairKey(next), termsWith(terms, next)]
    const beside = { version: after.version }
    const write = terms ? pairs.replace(key, after, beside, terms.version) : pairs.insert(key, after, beside)
    return [{ ...write, refusal }]
  }

  const noticeWrites = (
    { event }: Pick<Decided, 'event'>,
    next: AgreementRecord,
    actor: Actor,
    at: Instant,
  ): Write[] => (event ? noticesOf({ event, next, actor: sideOf(actor, next), at }).map(noticeWrite) : [])

  const effectsOf = ({ terms, event }: Decided, next: AgreementRecord, actor: Actor, at: Instant, moved: Error) => [
    ...termsWrites(terms, next, moved),
    ...noticeWrites({ event }, next, actor, at),
  ]

  /** Decides on what is committed, and notes on what. */
  const deciding = (decided: Decided, decide: Decide) => async (current: AgreementRecord) => {
    decided.terms = await latestTerms(current)
    decided.event = decide(current, decided.terms)
    return decided.event
  }

  /** A repeat may be refused by what its first run brought about: then it is answered with that. */
  const once = (request: Request, run: () => Promise<AgreementRecord>): Promise<AgreementRecord> =>
    onceOnly(table, request, run, (id) => agreements.need(id, ['input']))

  const act = (request: Request, id: string, actor: Actor, decide: Decide): Promise<AgreementRecord> =>
    untilSettled(() => {
      const decided: Decided = {}
      return agreements.act(request, id, actor, deciding(decided, decide), (next) =>
        effectsOf(decided, next, actor, instant(request.at), new Moved()),
      )
    })

  return {
    agreements,
    ...createAgreementLists(agreements, pairs),

    terms: (providerId: string, manufacturerId: string) => pairs.load(termsKey(providerId, manufacturerId)),

    /** A maker's terms with many providers, in their order: 1 BatchGet per hundred. */
    termsWithAll: (manufacturerId: string, providerIds: readonly string[]) =>
      pairs.getMany(providerIds.map((providerId) => termsKey(providerId, manufacturerId))),

    ofAdmission: async (applicationId: string): Promise<AgreementRecord | undefined> => {
      const found = await admissions.load(admissionKey(applicationId))
      return found && agreements.load(found.agreementId)
    },

    version: (id: string) => versions.load(versionKey(id)),
    versionPage: (id: string, page: PageRequest) =>
      documentPage<Version>(
        { table, partition: providerPk(ownerOf(id)), prefix: versionPrefix(id), reverse: true },
        page,
      ),

    /** Begins an agreement. @param id its own part @param make makes the first entry from the pair's terms, or refuses */
    draft: (
      request: Request,
      id: string,
      parties: Parties,
      actor: Actor,
      make: (terms: Terms | undefined) => EventOf<'DRAFTED'>,
    ): Promise<AgreementRecord> =>
      once(request, async () =>
        agreements.open(request, ownedId(parties.providerId, id), actor, make(await latestTerms(parties))),
      ),

    /** Puts an agreement in force that was concluded outside the platform: for jobs. @param id its whole id */
    takeOver: (request: Request, id: string, input: TakenOver, actor: Actor): Promise<AgreementRecord> =>
      once(request, () =>
        untilSettled(async () => {
          const terms = await latestTerms(input)
          const event = takeOver(input, terms, actor)
          const { next } = agreements.opening(id, actor, instant(request.at), event)
          return agreements.open(request, id, actor, event, termsWrites(terms, next, new Moved()))
        }),
      ),

    /** Does one thing to an agreement, once per request; tried again when the pair's terms moved meanwhile. */
    act,
    /** The same for what names no version of the agreement: tried again when the other side was faster. */
    actOnLatest: (request: Request, id: string, actor: Actor, decide: Decide): Promise<AgreementRecord> =>
      retryRaces(() => act(request, id, actor, decide), isStale),

    /**
     * A time without new orders of a pair, for a caller's own transaction: 1 consistent GetItem and 1 write, however many
     * agreements there are. Refused as BUSY when the pair's terms move before that commits; nothing without terms.
     */
    prepareStop: async (parties: Parties, stop: OrderStop, today: Day): Promise<Write[]> => {
      const terms = await latestTerms(parties)
      if (!terms) return []
      const next = withStop(terms, stop, today)
      const write = pairs.replace(pairKey(parties), next, { version: next.version }, terms.version)
      return [{ ...write, refusal: new DomainError('BUSY') }]
    },

    /**
     * One event of each open agreement of a pair, for a caller's own transaction: 1 consistent GetItem, 1 more for each
     * agreement. Refused as BUSY when the pair's terms or one of the agreements moves before that commits.
     */
    prepareOpen: async (parties: Parties, actor: Actor, at: Instant, decide: Decide): Promise<Write[]> => {
      const terms = await latestTerms(parties)
      const open = openAgreements(terms, dayOf(at))
      if (!terms || open.length === 0) return []
      checkRange(open.length, MAX_AT_ONCE, ['input', 'id'])
      const [writes, moved]: [Write[], Error] = [[], new DomainError('BUSY')]
      let after = terms
      for (const { id } of open) {
        const decided: Decided = {}
        const { next, writes: own } = await agreements.prepare(id, actor, at, (current) => {
          decided.event = decide(current, after)
          return decided.event
        })
        after = { ...termsWith(after, next), version: terms.version + 1 }
        writes.push(...own.map((write) => ({ ...write, refusal: moved })), ...noticeWrites(decided, next, actor, at))
      }
      const replaced = pairs.replace(pairKey(parties), after, { version: after.version }, terms.version)
      return [...writes, { ...replaced, refusal: moved }]
    },

    /** The same for a caller's own transaction; refused as BUSY when the pair's terms move before that commits. */
    prepare: async (id: string, actor: Actor, at: Instant, decide: Decide) => {
      const decided: Decided = {}
      const { before, next, writes } = await agreements.prepare(id, actor, at, deciding(decided, decide))
      const effects = effectsOf(decided, next, actor, at, new DomainError('BUSY'))
      return { before, next, writes: [...writes, ...effects] }
    },
  }
}

const isStale = (error: unknown): boolean => error instanceof DomainError && error.code === 'STALE_VERSION'
