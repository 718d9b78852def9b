/**
 * Conduct codes, inspections, third-party findings, breaches and consequences, in the Providers table. Each is journaled.
 *
 * | Access pattern                | Key or index                                              | Cost                   |
 * |-------------------------------|-----------------------------------------------------------|------------------------|
 * | code by id                    | pk `CODE#<owner>`, sk `CODE#<ulid>`                       | 1 GetItem              |
 * | codes of an owner, drafts too | the same partition, newest first                          | 1 Query                |
 * | published codes of an owner   | byList `CODES#<owner>`, `<effective from>#<id>`           | 1 Query                |
 * | code in force on a day        | pk `CODE#<owner>`, sk `EDITIONS` of maker and platform, then by id | 1 BatchGet, 1 GetItem |
 * | inspection by id              | pk `PROV#<provider>`, sk `INSP#<ulid>`                    | 1 GetItem              |
 * | inspections of a maker        | byMaker `INSPS#<maker>`, ulid, newest first (keys)        | 1 Query, 1 BatchGet    |
 * | inspections a provider sees   | byList `INSPS#<provider>`, ulid, newest first             | 1 Query                |
 * | open corrections of a pair    | pk `PROV#<provider>`, sk `DUE#<maker>#<day>#<inspection>`, earliest first | 1 Query |
 * | finding, breach, consequence  | pk `PROV#<provider>`, sk `AUDIT#…`, `BREACH#…`, `CONSEQ#…`  | 1 GetItem            |
 * | of a provider                 | the same partition by prefix, newest first                | 1 Query                |
 * | of a maker                    | byMaker `AUDITS#`, `BREACHES#`, `CONSEQS#<maker>` (keys)  | 1 Query, 1 BatchGet    |
 * | breaches of a pair            | byList `BREACHES#<maker>#<provider>`, ulid, newest first  | 1 Query                |
 * | a fact alleged before         | pk `PROV#<provider>`, sk `FACT#<hash>`                    | part of the transaction |
 * | all that counts of a provider | pk `PROV#<provider>`, sk `CONDUCT`                        | 1 GetItem, 0.5 RCU per 4 KB (14 breaches) |
 * | log of any of them            | its partition, sk `LOG#<sk>#<sequence>`                   | 1 Query                |
 */
import { type Collection, ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest, queryPage } from '../../platform/page'
import type { Day } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { ownerOf, toGlobalId } from '../../shared/ids'
import { type AuditEvent, type AuditFinding, evolveAudit } from './audit-finding'
import { type Breach, type BreachEvent, breachDeadlines, evolveBreach } from './breach'
import { type CodeEvent, type ConductCode, codeInForce, type Editions, evolveCode } from './code'
import { isOpenToProvider } from './conduct-access'
import { type Consequence, type ConsequenceEvent, consequenceDeadlines, evolveConsequence } from './consequence'
import {
  type Inspection,
  type InspectionEvent,
  inspectionDeadlines,
  type OpenCorrections,
  openCorrections,
} from './inspection'
import { evolveInspection } from './inspection-log'
import { emptyLedger, type Ledger } from './ledger'
import { PLATFORM_OWNER } from './owner'

const table = 'Providers'

const codePk = (owner: string): string => `CODE#${owner}`
const providerPk = (id: string): string => `PROV#${id}`
const editionsKey = (owner: string): Key => ({ pk: codePk(owner), sk: 'EDITIONS' })
const ledgerKey = (providerId: string): Key => ({ pk: providerPk(providerId), sk: 'CONDUCT' })
const busy = (): DomainError => new DomainError('BUSY')

/** Keys of what happened with a provider: `<provider>.<own>` under a prefix of its partition, and the maker's list. */
const ofProvider = (prefix: string) => (id: string) => ({ pk: providerPk(ownerOf(id)), sk: `${prefix}#${ownPart(id)}` })
const inMakersList = (
  prefix: string,
  { id, manufacturerId }: { readonly id: string; readonly manufacturerId: string },
) => ({
  makerKey: `${prefix}#${manufacturerId}`,
  makerSort: ownPart(id),
})

/** The row of what is due on one day stands as long as something is. */
const correctionRows = (corrections: Documents<OpenCorrections>, next: Inspection, before?: Inspection): Write[] => {
  const keyOf = ({ dueOn }: OpenCorrections): Key => ({
    pk: providerPk(next.providerId),
    sk: `DUE#${next.manufacturerId}#${dueOn}#${ownPart(next.id)}`,
  })
  const now = openCorrections(next)
  const gone = before ? openCorrections(before).filter(({ dueOn }) => now.every((row) => row.dueOn !== dueOn)) : []
  return [
    ...now.map((row) => corrections.overwrite(keyOf(row), row)),
    ...gone.map((row) => corrections.remove(keyOf(row))),
  ]
}

export const createConductStore = () => {
  const corrections = new Documents<OpenCorrections>(table)
  const codes = new JournaledAggregate<ConductCode, CodeEvent>({
    table,
    type: 'ConductCode',
    keyOf: (id) => ({ pk: codePk(ownerOf(id)), sk: `CODE#${ownPart(id)}` }),
    besideOf: (code) =>
      code.state === 'PUBLISHED'
        ? { listKey: `CODES#${ownerOf(code.id)}`, listSort: `${code.effectiveFrom}#${code.id}` }
        : {},
    evolve: evolveCode,
  })
  const inspections = new JournaledAggregate<Inspection, InspectionEvent>({
    table,
    type: 'Inspection',
    keyOf: ofProvider('INSP'),
    besideOf: (inspection) => ({
      ...inMakersList('INSPS', inspection),
      ...(isOpenToProvider(inspection)
        ? { listKey: `INSPS#${inspection.providerId}`, listSort: ownPart(inspection.id) }
        : {}),
    }),
    derived: (next, before) => correctionRows(corrections, next, before),
    deadlinesOf: inspectionDeadlines,
    evolve: evolveInspection,
  })
  const audits = new JournaledAggregate<AuditFinding, AuditEvent>({
    table,
    type: 'AuditFinding',
    keyOf: ofProvider('AUDIT'),
    besideOf: (finding) => inMakersList('AUDITS', finding),
    evolve: evolveAudit,
  })
  const breaches = new JournaledAggregate<Breach, BreachEvent>({
    table,
    type: 'Breach',
    keyOf: ofProvider('BREACH'),
    besideOf: (breach) => ({
      ...inMakersList('BREACHES', breach),
      listKey: `BREACHES#${breach.manufacturerId}#${breach.providerId}`,
      listSort: ownPart(breach.id),
    }),
    deadlinesOf: breachDeadlines,
    evolve: evolveBreach,
  })
  const consequences = new JournaledAggregate<Consequence, ConsequenceEvent>({
    table,
    type: 'Consequence',
    keyOf: ofProvider('CONSEQ'),
    besideOf: (consequence) => inMakersList('CONSEQS', consequence),
    deadlinesOf: consequenceDeadlines,
    evolve: evolveConsequence,
  })
  const editions = new Documents<Editions>(table)
  const ledgers = new Documents<Ledger>(table)
  const facts = new Documents<{ readonly breachId: string }>(table)

  const listOf = <T extends { readonly id: string; readonly version: number }>(
    docs: Collection<T>,
    prefix: string,
    list: string,
  ) => ({
    ofProvider: (providerId: string, page: PageRequest) =>
      documentPage<T>({ table, partition: providerPk(providerId), prefix: `${prefix}#`, reverse: true }, page),
    ofMaker: async (makerId: string, page: PageRequest): Promise<Page<T>> =>
      docs.behind(await queryPage({ table, index: 'byMaker', partition: `${list}#${makerId}`, reverse: true }, page)),
  })

  return {
    codes,
    inspections,
    audits,
    breaches,
    consequences,

    codePage: (owner: string, drafts: boolean, page: PageRequest) =>
      documentPage<ConductCode>(
        drafts
          ? { table, partition: codePk(owner), prefix: 'CODE#', reverse: true }
          : { table, index: 'byList', partition: `CODES#${owner}`, reverse: true },
        page,
      ),
    editions: (owner: string) => editions.get(editionsKey(owner), { consistent: true }),
    editionsWrite: (before: Editions | undefined, next: Editions): Write => {
      const key = editionsKey(next.owner)
      const { version } = next
      return before
        ? { ...editions.replace(key, next, { version }, before.version), refusal: busy() }
        : editions.insert(key, next, { version }, busy())
    },
    /** By the maker's own editions, else by the platform's. */
    codeInForce: async (manufacturerId: string, day: Day): Promise<ConductCode | undefined> => {
      const [makers, platforms] = await editions.getMany([editionsKey(manufacturerId), editionsKey(PLATFORM_OWNER)])
      const id = codeInForce([makers, platforms], day)
      return id === undefined ? undefined : codes.load(id)
    },

    inspectionLists: {
      ofProvider: (providerId: string, page: PageRequest) =>
        documentPage<Inspection>({ table, index: 'byList', partition: `INSPS#${providerId}`, reverse: true }, page),
      ofMaker: listOf(inspections, 'INSP', 'INSPS').ofMaker,
    },
    openCorrections: (manufacturerId: string, providerId: string, page: PageRequest) =>
      documentPage<OpenCorrections>(
        { table, partition: providerPk(providerId), prefix: `DUE#${manufacturerId}#` },
        page,
      ),
    auditLists: listOf(audits, 'AUDIT', 'AUDITS'),
    breachLists: listOf(breaches, 'BREACH', 'BREACHES'),
    consequenceLists: listOf(consequences, 'CONSEQ', 'CONSEQS'),
    breachesOfPair: (manufacturerId: string, providerId: string, page: PageRequest) =>
      documentPage<Breach>(
        { table, index: 'byList', partition: `BREACHES#${manufacturerId}#${providerId}`, reverse: true },
        page,
      ),

    /** The write by which a fact is alleged once; refused with the breach that stands already. */
    factWrite: (providerId: string, fact: string, breachId: string): Write => ({
      ...facts.insert({ pk: providerPk(providerId), sk: `FACT#${fact}` }, { breachId }, {}),
      refusal: (found) => {
        const { breachId: id } = found as { breachId: string }
        return new DomainError('ALREADY_EXISTS', ['input', 'evidence'], {
          what: 'Breach',
          id: toGlobalId('Breach', id),
        })
      },
    }),

    /** As committed last: for a change. */
    ledger: async (providerId: string): Promise<Ledger> =>
      (await ledgers.get(ledgerKey(providerId), { consistent: true })) ?? emptyLedger(providerId),
    /** Batched and cached within the request. */
    ledgerToRead: async (providerId: string): Promise<Ledger> =>
      (await ledgers.load(ledgerKey(providerId))) ?? emptyLedger(providerId),
    /** Replaces the ledger as it was read; `BUSY` when another was faster. */
    ledgerWrite: (before: Ledger, next: Ledger): Write => {
      const key = ledgerKey(next.providerId)
      const version = before.version + 1
      const doc = { ...next, version }
      return before.version === 0
        ? ledgers.insert(key, doc, { version }, busy())
        : { ...ledgers.replace(key, doc, { version }, before.version), refusal: busy() }
    },
  }
}

export type ConductStore = ReturnType<typeof createConductStore>
