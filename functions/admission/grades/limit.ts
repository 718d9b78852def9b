import type { AssessmentResult } from '../assessments/result'
import type { Forecast } from './forecast'
import { bandFor, capOf } from './grading'
import { placeOf, type SchemeTerms } from './scheme'

/**
 * A forecast within what the latest grading allows (N13); as it was where the scheme names no criteria. Nobody falls
 * because the maker has not assessed: without a grading only a better grade is withheld. Too few orders decide nothing, and
 * nothing is decided by an assessment then.
 *
 * @param latest by the scheme's criteria, passed or not
 */
export const limited = (
  forecast: Forecast,
  scheme: SchemeTerms,
  current: string | undefined,
  latest: AssessmentResult | undefined,
): Forecast => {
  const { grading } = scheme
  if (!grading) return forecast
  const grades = scheme.bands.map(({ grade }) => grade)
  const allowed = capOf(grading, grades, latest?.band)
  const kept = latest === undefined && current !== undefined && placeOf(scheme, current) < placeOf(scheme, allowed)
  const cap = kept ? current : allowed
  const { grade, reason } = forecast
  const seen = {
    cap,
    ...(latest === undefined ? {} : { assessmentId: latest.assessmentId }),
    ...(latest?.band === undefined ? {} : { band: latest.band }),
  }
  const over = grade !== undefined && reason !== 'VOLUME_TOO_LOW' && placeOf(scheme, grade) < placeOf(scheme, cap)
  if (!over) return { ...forecast, limit: seen }
  const withheld = { grade, band: bandFor(grading, grades, grade) ?? '' }
  return { ...forecast, grade: cap, reason: 'CAPPED', limit: { ...seen, withheld } }
}
