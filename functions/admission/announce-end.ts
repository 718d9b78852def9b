import { checkText } from '../shared/checks'
import { ensure } from '../shared/errors'
import type { Viewer } from '../shared/viewer'
import type { Evaluation, EventOf } from './evaluation'
import { decidesOn } from './evaluation-access'
import { openTo } from './reply'

/**
 * N6: a maker means to end against what the figures propose. Who was told of a renewal had nothing to reply to; so the provider is
 * told, with the reason, and its time to reply begins anew.
 */
export const announceEnd = (
  evaluation: Evaluation,
  { version, reason }: { readonly version: number; readonly reason: string },
  viewer: Viewer,
): EventOf<'END_ANNOUNCED'> => {
  const { proposal, announced } = openTo(decidesOn, evaluation, version, viewer)
  ensure(proposal !== 'END' && !announced, 'EVALUATION_END_TOLD', ['input', 'id'])
  return { type: 'END_ANNOUNCED', reason: checkText(reason, ['input', 'reason']) }
}
