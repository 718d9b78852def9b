import type { IssueInput } from '../../functions/network/equipment/account'
import { type EquipmentEvent, evolve, type IssuedItem } from '../../functions/network/equipment/issued-item'
import type { ServicePoint, Technician, Terms } from '../../functions/network/network'
import { type Day, instant, startOfDay } from '../../functions/shared/days'
import { type Entry, enter } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'

export const today: Day = '2026-11-25'
export const now = new Date(startOfDay(today))

export const parties = {
  maker: { role: 'MANUFACTURER', subject: 'maker', manufacturerId: 'M' },
  auditor: { role: 'AUDITOR', subject: 'auditor', manufacturerId: 'M' },
  otherMaker: { role: 'MANUFACTURER', subject: 'other', manufacturerId: 'N' },
  provider: { role: 'PROVIDER', subject: 'provider', providerId: 'P' },
  otherProvider: { role: 'PROVIDER', subject: 'other', providerId: 'Q' },
  point: { role: 'SERVICE_POINT', subject: 'desk', providerId: 'P', pointId: 'P.S' },
  otherPoint: { role: 'SERVICE_POINT', subject: 'desk', providerId: 'P', pointId: 'P.T' },
  technician: { role: 'TECHNICIAN', subject: 't', providerId: 'P', pointId: 'P.S', technicianId: 'P.S.A' },
} as const satisfies Record<string, Viewer>

export const point: ServicePoint = {
  id: 'P.S',
  version: 1,
  providerId: 'P',
  name: '网点',
  location: { latitude: 30, longitude: 114 },
  region: '420106',
  covers: ['420106'],
  categoryIds: ['air-conditioner'],
  level: 3,
  capacity: 10,
  hours: { opens: '08:30', closes: '18:00' },
}

export const technician: Technician = {
  id: 'P.S.A',
  version: 1,
  pointId: 'P.S',
  providerId: 'P',
  name: '李工',
  post: 'TECHNICIAN',
}

export const terms = (change: Partial<Terms['agreements'][number]> = {}): Terms => ({
  manufacturerId: 'M',
  providerId: 'P',
  version: 1,
  agreements: [
    {
      id: 'P.A',
      categoryIds: ['air-conditioner'],
      level: 3,
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      status: 'ACTIVE',
      ...change,
    },
  ],
})

export const detector: IssueInput = {
  kind: 'INSTRUMENT',
  name: '检漏仪',
  instrument: 'leak-detector',
  serial: 'LD-1',
  value: 300_000,
  leased: false,
}

export const forms: IssueInput = { kind: 'FORM', name: '工单', quantity: 500, value: 10_000, leased: false }

/** An item with its log. */
export class Account {
  readonly entries: Entry<EquipmentEvent>[] = []
  private current: IssuedItem | undefined

  constructor(readonly id = 'P.S.I') {}

  get item(): IssuedItem {
    if (!this.current) throw new Error('nothing issued')
    return this.current
  }

  happens(event: EquipmentEvent, by: Viewer, at = now): IssuedItem {
    const entry = enter(this.id, this.current, event, by, instant(at))
    this.entries.push(entry)
    this.current = evolve(this.current, entry)
    return this.current
  }
}
