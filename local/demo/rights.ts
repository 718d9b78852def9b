import {
  type Authorisation,
  type AuthorisationEvent,
  evolveAuthorisation,
} from '../../functions/network/certification/authorisation'
import {
  type Certificate,
  type CertificateEvent,
  evolveCertificate,
} from '../../functions/network/certification/certificate'
import { createCertificationStore } from '../../functions/network/certification/certification.store'
import { grantedBy } from '../../functions/network/certification/granter'
import {
  emptyRoster,
  type Roster,
  withAuthorisation,
  withCertificate,
} from '../../functions/network/certification/roster'
import type { ServicePoint } from '../../functions/network/network'
import type { Request } from '../../functions/platform/once'
import { addDays, type Day, startOfDay } from '../../functions/shared/days'
import { enter } from '../../functions/shared/journal'
import type { Actor } from '../../functions/shared/viewer'

/** What the makers of the demo granted before its orders were reported. */
export interface Rights {
  readonly today: Day
  readonly certificates: readonly { readonly id: string; readonly event: CertificateEvent & { type: 'GRANTED' } }[]
  readonly authorisations: readonly { readonly id: string; readonly event: AuthorisationEvent & { type: 'ISSUED' } }[]
}

const trades: Readonly<Record<string, readonly string[]>> = {
  hailan: ['washing-machine', 'refrigerator', 'air-conditioner'],
  mingshi: ['television', 'mobile-phone'],
}
const people = ['zhang', 'li', 'wang'] as const

const makerActor = (manufacturerId: string): Actor => ({
  role: 'MANUFACTURER',
  subject: `demo-${manufacturerId}`,
  manufacturerId,
})

/** Wang's certificates ended, so that dispatch has something to explain; Zhang's at Hanyang end while orders are open. */
const lastDay = (pointId: string, person: (typeof people)[number], today: Day): Day => {
  if (person === 'wang') return addDays(today, -10)
  return pointId === 'chutian.hanyang' && person === 'zhang' ? addDays(today, 3) : addDays(today, 200)
}

export const demoRights = (points: readonly ServicePoint[], today: Day): Rights => ({
  today,
  certificates: points.flatMap(({ id: pointId, providerId, categoryIds, level }) =>
    people.flatMap((person, i) =>
      Object.entries(trades).flatMap(([granter, trade]) =>
        trade
          .filter((category) => categoryIds.includes(category))
          .map((categoryId) => {
            const technicianId = `${pointId}.${person}`
            const held = { granter, categoryId, level: i === 0 ? level : Math.max(1, level - 1) }
            const term = { validFrom: addDays(today, -500), validTo: lastDay(pointId, person, today) }
            const id = `${technicianId}.${grantedBy(granter, categoryId)}`
            return { id, event: { type: 'GRANTED' as const, technicianId, pointId, providerId, ...held, term } }
          }),
      ),
    ),
  ),
  authorisations: points.flatMap(({ id: pointId, providerId, categoryIds, level }) =>
    Object.entries(trades).flatMap(([manufacturerId, trade]) => {
      const authorised = trade.filter((category) => categoryIds.includes(category))
      if (authorised.length === 0) return []
      const term = { validFrom: addDays(today, -480), validTo: addDays(today, 180) }
      const issued = { pointId, providerId, manufacturerId, categoryIds: authorised, level }
      return [
        { id: `${pointId}.${grantedBy(manufacturerId, 'first')}`, event: { type: 'ISSUED' as const, ...issued, term } },
      ]
    }),
  ),
})

/** The roster of a point after all of it. */
export const rosterOf = ({ certificates, authorisations, today }: Rights, pointId: string): Roster => {
  const at = startOfDay(today)
  const granted = certificates
    .filter(({ event }) => event.pointId === pointId)
    .map(
      ({ id, event }): Certificate =>
        evolveCertificate(undefined, enter(id, undefined, event, makerActor(event.granter), at)),
    )
  const issued = authorisations
    .filter(({ event }) => event.pointId === pointId)
    .map(
      ({ id, event }): Authorisation =>
        evolveAuthorisation(undefined, enter(id, undefined, event, makerActor(event.manufacturerId), at)),
    )
  const certified = granted.reduce((roster, one) => withCertificate(roster, one, today), emptyRoster(pointId))
  return issued.reduce((roster, one) => withAuthorisation(roster, one, today), certified)
}

/** Writes them: points side by side, what shares a point's roster one after the other. */
export const writeRights = async (
  { certificates, authorisations }: Rights,
  requestFor: (label: string) => Request,
): Promise<void> => {
  const store = createCertificationStore()
  const writePoint = async (pointId: string): Promise<void> => {
    for (const { id, event } of certificates.filter((one) => one.event.pointId === pointId))
      await store.openCertificate(requestFor(`certificate ${id}`), makerActor(event.granter), id, event)
    for (const { id, event } of authorisations.filter((one) => one.event.pointId === pointId))
      await store.issue(requestFor(`letter ${id}`), makerActor(event.manufacturerId), { id, pointId }, () => event)
  }
  await Promise.all([...new Set(certificates.map(({ event }) => event.pointId))].map(writePoint))
}
