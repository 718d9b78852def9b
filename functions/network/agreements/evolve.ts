import { addDays, dayOf } from '../../shared/days'
import { ownedId } from '../../shared/ids'
import { type Entry, type Evolve, stamp } from '../../shared/journal'
import { UNCLASSED } from '../channels/channel'
import {
  type Agreed,
  type AgreementEvent,
  type AgreementRecord,
  type ConcludedRecord,
  type Content,
  type EventOf,
  hashOf,
  isAgreed,
  lastOf,
  latestVersion,
  type PastScope,
  type Proposal,
  type RecordIn,
  type Version,
} from './agreement'
import { withSignature } from './signature'
import { type Side, sides } from './terms/limits'

type EntryOf<T extends AgreementEvent['type']> = Entry<AgreementEvent> & { readonly event: EventOf<T> }

/** The agreement after an entry of its log. What may happen was decided before the entry was written. */
export const evolve: Evolve<AgreementRecord, AgreementEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'DRAFTED' || event.type === 'TAKEN_OVER') return begun({ ...entry, event })
  if (!before) throw new Error(`An agreement's log cannot begin with ${event.type}`)
  const record = { ...before, ...stamp(entry) }
  switch (event.type) {
    case 'PROPOSED': {
      const { secretOf: _known, ...open } = record
      return { ...open, status: 'PROPOSED', proposal: { version: latestVersion(record), respondBy: event.respondBy } }
    }
    case 'COUNTERED':
    case 'CHANGE_PROPOSED':
      return withProposal(record, { ...entry, event })
    case 'CONFIRMED':
      return confirmed(record, { ...entry, event })
    case 'WITHDRAWN':
      return withdrawn(record, event.reason)
    case 'RENEWED':
      return { ...record, validTo: event.validTo }
    case 'SUSPENDED': {
      const { from, reason } = event
      return { ...concluded(record), suspensions: [...concluded(record).suspensions, { from, reason }] }
    }
    case 'RESUMED':
      return resumed(concluded(record), event.on)
    case 'ENDED':
      return ended(concluded(record), { ...entry, event })
  }
}

/** Deciders let these events happen to concluded agreements only. */
const concluded = (record: AgreementRecord): ConcludedRecord => record as ConcludedRecord

const begun = (entry: EntryOf<'DRAFTED' | 'TAKEN_OVER'>): AgreementRecord => {
  const { event } = entry
  const { manufacturerId, providerId, content } = event
  const common = { manufacturerId, providerId, versionCount: 1, ...stamp(entry), ...headOf(content) }
  if (event.type === 'DRAFTED')
    return {
      ...common,
      ...(event.admission ? { admission: event.admission } : {}),
      secretOf: event.side,
      status: 'DRAFT',
      draft: versionOf(entry, 1, event.side, content),
    }
  const signed = sides.reduce(
    (version, side) => withSignature(version, side, entry),
    versionOf(entry, 1, 'MANUFACTURER', content),
  )
  return { ...common, status: 'ACTIVE', agreed: [signed], scopes: [scopeOf(signed)], suspensions: [] }
}

const versionOf = (
  { subjectId, by, at }: Entry<AgreementEvent>,
  number: number,
  side: Side,
  content: Content,
): Version => ({
  ...content,
  id: ownedId(subjectId, String(number)),
  number,
  side,
  written: { by, at },
  hash: hashOf(subjectId, number, content),
  confirmations: {},
})

/** What others know of the agreement, from the version that counts. */
const headOf = ({ validFrom, validTo, terms: { categoryIds, level, criteria } }: Content) => ({
  validFrom,
  validTo,
  categoryIds,
  level,
  criteria,
})

const scopeOf = ({ effectiveFrom: from, terms }: Version): PastScope => {
  const { categoryIds, level, regions, channel, fees, times } = terms
  return {
    from,
    categoryIds,
    level,
    ...(regions.length > 0 ? { regions } : {}),
    ...(channel === UNCLASSED ? {} : { channel }),
    ...(fees.topUp ? { topUp: fees.topUp } : {}),
    ...(times ? { times } : {}),
  }
}

const withProposal = (record: AgreementRecord, entry: EntryOf<'COUNTERED' | 'CHANGE_PROPOSED'>): AgreementRecord => {
  const { content, side, respondBy } = entry.event
  const number = record.versionCount + 1
  const proposal: Proposal = { version: versionOf(entry, number, side, content), respondBy }
  return record.status === 'ACTIVE'
    ? { ...record, versionCount: number, proposal }
    : { ...(record as RecordIn<'PROPOSED'>), ...headOf(content), versionCount: number, proposal }
}

const confirmed = (record: AgreementRecord, entry: EntryOf<'CONFIRMED'>): AgreementRecord => {
  const open = record as RecordIn<'PROPOSED'> | (RecordIn<'ACTIVE'> & { readonly proposal: Proposal })
  const version = withSignature(open.proposal.version, entry.event.side, entry)
  if (!isAgreed(version)) return { ...open, proposal: { ...open.proposal, version } }
  const { proposal: _done, ...rest } = open
  const scope = scopeOf(version)
  if (rest.status === 'PROPOSED')
    return { ...rest, ...headOf(version), status: 'ACTIVE', agreed: [version], scopes: [scope], suspensions: [] }
  const { validFrom, validTo } = rest
  return {
    ...rest,
    ...headOf(version),
    validFrom,
    // A renewal that was decided meanwhile stands.
    validTo: version.validTo > validTo ? version.validTo : validTo,
    agreed: stillToKnow([...rest.agreed, version], dayOf(entry.at)),
    scopes: [...rest.scopes, scope],
  }
}

/** Without those that a later version has superseded by now. */
const stillToKnow = (agreed: Agreed, today: string): Agreed => {
  const [first, ...rest] = agreed.filter((_, i) => (agreed[i + 1]?.effectiveFrom ?? '9999') > today)
  return first ? [first, ...rest] : [lastOf(agreed)]
}

const withdrawn = (record: AgreementRecord, reason: string): AgreementRecord => {
  if (record.status === 'ACTIVE') {
    const { proposal: _gone, ...stands } = record
    return stands
  }
  const { draft: _d, proposal: _p, ...rest } = { draft: undefined, proposal: undefined, ...record }
  return { ...rest, status: 'WITHDRAWN', last: latestVersion(record), reason } as RecordIn<'WITHDRAWN'>
}

/** A suspension lifted before it began never was. */
const resumed = (record: ConcludedRecord, on: string): ConcludedRecord => ({
  ...record,
  suspensions: record.suspensions.flatMap((one) => {
    if (one.until !== undefined) return [one]
    return one.from < on ? [{ ...one, until: addDays(on, -1) }] : []
  }),
})

const ended = (record: ConcludedRecord, { event, at }: EntryOf<'ENDED'>): RecordIn<'ENDED'> => {
  const { proposal: _void, ...rest } = { proposal: undefined, ...record }
  const { type: _type, ...end } = event
  return { ...rest, validTo: end.lastDay, status: 'ENDED', end: { ...end, at } }
}
