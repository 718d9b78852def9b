import { checkText, checkVersion, notFound } from '../shared/checks'
import { DomainError } from '../shared/errors'
import type { Viewer } from '../shared/viewer'
import type { Evaluation, EventOf, OpenEvaluation } from './evaluation'
import { repliesTo } from './evaluation-access'

/** The provider's side, on record before anyone decides; it may be corrected until then. */
export const reply = (
  evaluation: Evaluation,
  { version, text }: { readonly version: number; readonly text: string },
  viewer: Viewer,
): EventOf<'REPLIED'> => {
  openTo(repliesTo, evaluation, version, viewer)
  return { type: 'REPLIED', text: checkText(text, ['input', 'text']), toVersion: version }
}

/** The evaluation, if it is the viewer's to act on, still open, and at the version the viewer saw. */
export const openTo = (
  may: (viewer: Viewer, evaluation: Evaluation) => boolean,
  evaluation: Evaluation,
  version: number,
  viewer: Viewer,
): OpenEvaluation => {
  if (!may(viewer, evaluation)) throw notFound('Evaluation', evaluation.id, ['input', 'id'])
  if (evaluation.state !== 'OPEN')
    throw new DomainError('EVALUATION_DECIDED', ['input', 'id'], { decision: evaluation.decision.kind })
  checkVersion(evaluation, version)
  return evaluation
}
