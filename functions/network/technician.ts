import { checkName, checkVersion, notFound, type Optional } from '../shared/checks'
import type { Day } from '../shared/days'
import { ensure } from '../shared/errors'
import { ownedId } from '../shared/ids'
import type { Viewer } from '../shared/viewer'
import type { Post, ServicePoint, Technician } from './network'
import { changesProvider } from './network-access'

export interface TechnicianInput {
  readonly name: string
  readonly post: Post
  readonly since?: Optional<Day>
}

/** Adds somebody to a point. What they may repair is for makers to certify (N12), not for their provider. */
export const newTechnician = (
  id: string,
  point: ServicePoint,
  input: TechnicianInput,
  viewer: Viewer,
  today: Day,
): Technician => {
  if (!changesProvider(viewer, point.providerId)) throw notFound('ServicePoint', point.id, ['input', 'servicePointId'])
  const owner = { id: ownedId(point.id, id), version: 1, pointId: point.id, providerId: point.providerId }
  return { ...owner, ...checkInput(input, today) }
}

export const changeTechnician = (
  technician: Technician,
  change: { readonly version: number } & { readonly [K in keyof TechnicianInput]?: Optional<TechnicianInput[K]> },
  viewer: Viewer,
  today: Day,
): Technician => {
  if (!changesProvider(viewer, technician.providerId)) throw notFound('Technician', technician.id, ['input', 'id'])
  checkVersion(technician, change.version)
  const { name, post, since } = change
  const input = { name: name ?? technician.name, post: post ?? technician.post, since: since ?? technician.since }
  return { ...technician, version: technician.version + 1, ...checkInput(input, today) }
}

const checkInput = ({ name, post, since }: TechnicianInput, today: Day) => {
  if (since)
    ensure(since <= today, 'DAY_NOT_POSSIBLE', ['input', 'since'], { actual: since, from: '1900-01-01', to: today })
  return { name: checkName(name, ['input', 'name']), post, ...(since ? { since } : {}) }
}
