import { addDays, type Day, dayOf } from '../../shared/days'
import { type Evolve, stamp } from '../../shared/journal'
import type { Correction, CorrectiveAction, Finding, Inspection, InspectionEvent, Progress } from './inspection'
import type { Rules } from './rules'
import { type Statement, signed } from './statement'

/** An inspection as its log tells it. */
export const evolveInspection: Evolve<Inspection, InspectionEvent> = (before, entry) => {
  const { event } = entry
  const log = stamp(entry)
  if (event.type === 'PLANNED') {
    const { type: _type, ...plan } = event
    return { ...log, ...plan, state: 'PLANNED', findings: [], corrections: [] }
  }
  if (!before) throw new Error('An inspection begins with its plan')
  const today = dayOf(entry.at)
  switch (event.type) {
    case 'STARTED':
      return { ...before, ...log, state: 'IN_PROGRESS', startedOn: today }
    case 'REPORTED': {
      const { findings, summary } = event
      const corrections = correctionsFor(findings, event.correctDays, today)
      return { ...before, ...log, state: 'REPORTED', reportedOn: today, summary, findings, corrections }
    }
    case 'ACKNOWLEDGED': {
      const acknowledgement = { ...signed(entry), text: event.text }
      const corrections = before.corrections.map((correction) => {
        const planned = event.actions.find(({ item }) => item === correction.item)
        return planned ? { ...correction, progress: opened(planned) } : correction
      })
      return settled({ ...before, ...log, state: 'ACKNOWLEDGED', acknowledgement, corrections })
    }
    case 'CORRECTED': {
      const proof = { ...signed(entry), text: event.text, attachments: event.attachments }
      return {
        ...before,
        ...log,
        ...progressed(before, event.item, (planned) => ({ state: 'SUBMITTED', planned, proof })),
      }
    }
    case 'VERIFIED':
      return settled({
        ...before,
        ...log,
        ...progressed(before, event.item, (planned, proof) =>
          proof ? { state: 'VERIFIED', planned, proof } : { state: 'OPEN', planned },
        ),
      })
    case 'REJECTED':
      return {
        ...before,
        ...log,
        ...progressed(before, event.item, (planned) => ({ state: 'OPEN', planned, rejected: event.reason })),
      }
  }
}

const opened = ({ owner, action }: CorrectiveAction): Progress => ({ state: 'OPEN', planned: { owner, action } })

const correctionsFor = (findings: readonly Finding[], { minor, major }: Rules['correctDays'], today: Day) =>
  findings
    .filter(({ result }) => result !== 'CONFORMING')
    .map(({ item, result }): Correction => {
      const dueOn = addDays(today, result === 'MAJOR' ? major : minor)
      return { item, dueOn, progress: { state: 'TO_PLAN' } }
    })

const progressed = (
  { corrections }: Inspection,
  item: number,
  next: (planned: CorrectiveAction, proof: Statement | undefined) => Progress,
): Pick<Inspection, 'corrections'> => ({
  corrections: corrections.map((correction) => {
    const { progress } = correction
    if (correction.item !== item || progress.state === 'TO_PLAN') return correction
    return { ...correction, progress: next(progress.planned, 'proof' in progress ? progress.proof : undefined) }
  }),
})

/** Closed once all that was wrong is put right. */
const settled = (inspection: Inspection): Inspection =>
  inspection.corrections.every(({ progress }) => progress.state === 'VERIFIED')
    ? { ...inspection, state: 'CLOSED' }
    : inspection
