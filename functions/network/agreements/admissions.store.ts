/**
 * What an admission leads to (N5), in the Providers table: one agreement, and before that at most one draft of each side.
 *
 * | Access pattern                | Key: pk `PROV#<provider>`, sk   | Cost                                                  |
 * |-------------------------------|---------------------------------|-------------------------------------------------------|
 * | draft of a side               | `ADMITTED#<application>#<side>` | 1 write along with the draft, and when it is shown    |
 * | agreement proposed last       | `ADMITTED#<application>`        | to propose 1 GetItem, 1 write; where another was proposed before 1 more of each |
 * | is it this one, at each step  | the same                        | 1 GetItem, 1 check (2 WCU)                            |
 * | may the application go        | the same, and the agreement     | 1 or 2 GetItems, 1 or 2 checks                        |
 * | agreement of an application   | all three, then by id           | 1 BatchGet of 3, 1 Get of each found                  |
 *
 * A draft is its own side's secret, so it must not stand in the other's way, nor be known by a refusal: it takes a place of its
 * own side. The admission is taken by proposing. It is never given back; whoever proposes next takes it over where the
 * agreement that has it came to nothing, in a transaction that checks that this is still so. No job has to free what lapsed.
 */
import { type Collection, ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { Moved } from '../../platform/retry'
import type { Day } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import { providerPk } from '../terms-key.store'
import { APPLICATION_FIELD, admissionAtStake, admissionTaken, ensurePassesOn, ensureReleased } from './admitted-by'
import type { Admission, AgreementRecord } from './agreement'
import { type Side, sides } from './terms/limits'

const table = 'Providers'

interface Place {
  readonly agreementId: string
}

/** One version more whenever the admission passes on. */
interface Lead extends Place {
  readonly version: number
}

const drafts = new Documents<Place>(table)

const leadKey = (applicationId: string): Key => ({
  pk: providerPk(ownerOf(applicationId)),
  sk: `ADMITTED#${ownPart(applicationId)}`,
})
const draftKey = (applicationId: string, side: Side): Key => {
  const { pk, sk } = leadKey(applicationId)
  return { pk, sk: `${sk}#${side}` }
}

/** A side's place for its draft on an admission, kept along with the draft. */
export const draftPlaces = (
  { id, admission, secretOf }: AgreementRecord,
  before: AgreementRecord | undefined,
): Write[] => {
  if (!admission) return []
  if (!before && secretOf) {
    const taken = (found: unknown) => admissionTaken((found as Place).agreementId, APPLICATION_FIELD)
    return [drafts.insert(draftKey(admission.applicationId, secretOf), { agreementId: id }, {}, taken)]
  }
  return before?.status === 'DRAFT' && before.secretOf
    ? [drafts.remove(draftKey(admission.applicationId, before.secretOf))]
    : []
}

export const createAdmissions = (agreements: Collection<AgreementRecord>) => {
  const leads = new Documents<Lead>(table)
  const moved = new Moved()

  const leadOf = (applicationId: string) => leads.get(leadKey(applicationId), { consistent: true })
  const holderOf = ({ agreementId }: Lead) => agreements.need(agreementId, ['input'])
  const unchanged = (holder: AgreementRecord): Write => ({ ...agreements.unchanged(holder), refusal: moved })

  /** Proposing takes an admission, also one whose agreement has come to nothing. */
  const taken = async (agreementId: string, { applicationId }: Admission, today: Day): Promise<Write[]> => {
    const [key, lead] = [leadKey(applicationId), await leadOf(applicationId)]
    const version = (lead?.version ?? 0) + 1
    const next = { agreementId, version }
    if (!lead) return [{ ...leads.insert(key, next, { version }), refusal: moved }]
    const holder = await holderOf(lead)
    ensurePassesOn(holder, today)
    return [{ ...leads.replace(key, next, { version }, lead.version), refusal: moved }, unchanged(holder)]
  }

  /** An agreement that lost its admission to another while it lay lapsed is not taken up again. */
  const kept = async (id: string, { applicationId }: Admission): Promise<Write[]> => {
    const lead = await leadOf(applicationId)
    if (lead?.agreementId !== id) throw admissionTaken(lead?.agreementId ?? id)
    return [leads.unchanged(leadKey(applicationId), lead.version, moved)]
  }

  return {
    /** For the transaction of any step of an agreement: takes its admission, or sees to it that it still has it. */
    alongStep: async (next: AgreementRecord, before: AgreementRecord, today: Day): Promise<Write[]> => {
      const admission = admissionAtStake(next, before)
      if (!admission) return []
      return before.status === 'DRAFT' ? taken(next.id, admission, today) : kept(next.id, admission)
    },

    /** Refuses a draft that could not be proposed. */
    ensureOpen: async (admission: Admission | undefined, today: Day): Promise<void> => {
      const lead = admission && (await leadOf(admission.applicationId))
      if (lead) ensurePassesOn(await holderOf(lead), today, APPLICATION_FIELD)
    },

    /** For the transaction that takes an application back: refused while an agreement from it holds. */
    alongWithdrawal: async (applicationId: string, today: Day): Promise<Write[]> => {
      const lead = await leadOf(applicationId)
      if (!lead) return [leads.absent(leadKey(applicationId), moved)]
      const holder = await holderOf(lead)
      ensureReleased(holder, today)
      return [leads.unchanged(leadKey(applicationId), lead.version, moved), unchanged(holder)]
    },

    /** What an admission led to: the agreement proposed last, unless it was taken back; then the drafts of each side. */
    ofAdmission: async (applicationId: string): Promise<AgreementRecord[]> => {
      const keys = [leadKey(applicationId), ...sides.map((side) => draftKey(applicationId, side))]
      const places = await Promise.all(keys.map((key) => leads.load(key)))
      const found = await agreements.loadMany(places.flatMap((place) => (place ? [place.agreementId] : [])))
      return found.filter(({ status }) => status !== 'WITHDRAWN')
    },
  }
}
