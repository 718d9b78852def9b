import { checkVersion, notFound, type Optional } from '../../shared/checks'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Viewer } from '../../shared/viewer'
import { changesMaker } from '../network-access'
import { type ServiceChannel, UNCLASSED } from './channel'
import { checkEffective, type Effective, effectiveOn } from './effective'
import { checkTopUpBasis, type TopUpBasis } from './top-up'

export interface Pair {
  readonly manufacturerId: string
  readonly providerId: string
}

/** How a provider serves a maker from a day on. */
export interface ModelVersion extends Effective {
  readonly channel: ServiceChannel
  /** N15; absent where volume carries itself. */
  readonly topUp?: TopUpBasis
}

/** N15 N20: how one provider serves one maker. Id: `<provider>.<maker>`. */
export interface ServiceModel extends Journaled, Pair {
  readonly versions: readonly ModelVersion[]
}

export type ServiceModelEvent = { readonly type: 'SET' } & Pair & ModelVersion

export const modelId = ({ manufacturerId, providerId }: Pair): string => `${providerId}.${manufacturerId}`

export const evolveModel: Evolve<ServiceModel, ServiceModelEvent> = (before, entry) => {
  const { type: _type, manufacturerId, providerId, ...version } = entry.event
  return { ...stamp(entry), manufacturerId, providerId, versions: [...(before?.versions ?? []), version] }
}

export interface ModelInput extends Pair {
  readonly from: Day
  readonly channel: ServiceChannel
  readonly topUp?: Optional<TopUpBasis>
  readonly version?: Optional<number>
}

export const setModel = (
  model: ServiceModel | undefined,
  input: ModelInput,
  viewer: Viewer,
  at: Instant,
): ServiceModelEvent => {
  const { manufacturerId, providerId, channel, topUp, version } = input
  if (!changesMaker(viewer, manufacturerId)) throw notFound('Manufacturer', manufacturerId, ['input', 'manufacturerId'])
  if (model && version != null) checkVersion(model, version)
  const from = checkEffective(model?.versions ?? [], input.from, dayOf(at), 'SERVICE_MODEL_OVERLAP')
  const basis = topUp ? { topUp: checkTopUpBasis(topUp, ['input', 'topUp']) } : {}
  return { type: 'SET', manufacturerId, providerId, from, channel, ...basis }
}

/** The channel by which a provider serves on a day. */
export const channelOn = (model: ServiceModel | undefined, day: Day): ServiceChannel =>
  effectiveOn(model?.versions ?? [], day)?.channel ?? UNCLASSED
