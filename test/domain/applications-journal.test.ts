import fc from 'fast-check'
import { sheetsOf, stageOf } from '../../functions/admission/applications/application'
import { evolveApplication } from '../../functions/admission/applications/application-log'
import { evolveCall } from '../../functions/admission/applications/call'
import { departments } from '../../functions/admission/applications/panel'
import type { Instant } from '../../functions/shared/days'
import { checkEntries, replay } from '../../functions/shared/journal'
import { PLACES } from '../support/recruitment'
import { anyStory, type RecruitmentWorld, told } from '../support/recruitment-world'

const runs = { numRuns: 100 }

/** As a store gives it back. */
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value))

test('N5 every decision is reproduced from the logs alone, whatever was tried', () => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(anyStory, (story) => {
      const { call, applications } = told(story)
      expect(replay(evolveCall, stored(call.log))).toEqual(stored(call.doc))
      expect(checkEntries(stored(call.log), call.doc)).toBeUndefined()
      for (const { doc, log } of applications.values()) {
        expect(replay(evolveApplication, stored(log))).toEqual(stored(doc))
        expect(checkEntries(stored(log), doc)).toBeUndefined()
        for (const { event } of log) reached.add(event.type)
      }
    }),
    runs,
  )
  // Stories that never get anywhere would prove nothing.
  for (const type of ['NOT_SHORT_LISTED', 'SCORED', 'ASSESSED', 'DECIDED', 'REPLIED', 'UPHELD', 'REVISED', 'MOVED_UP'])
    expect(reached).toContain(type)
}, 60_000)

const interestsOf = ({ call }: RecruitmentWorld, subject: string, until: Instant) =>
  call.log.filter(
    ({ by, at, event }) =>
      by === subject && at <= until && event.type === 'INTEREST_DECLARED' && event.interest.kind !== 'NONE',
  )

test('N3 whatever was tried, no finding without six departments, each of which has scored', () => {
  let findings = 0
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const { log, doc } of told(story).applications.values())
        for (const { event, at } of log) {
          if (event.type !== 'ASSESSED') continue
          findings += 1
          expect(new Set(event.evaluators.map(({ department }) => department))).toEqual(new Set(departments))
          const scored = sheetsOf(doc).filter((sheet) => sheet.at <= at)
          for (const { subject } of event.evaluators) expect(scored.filter(({ by }) => by === subject)).toHaveLength(1)
        }
    }),
    runs,
  )
  expect(findings).toBeGreaterThan(200)
}, 60_000)

test('N3 whatever was tried, nobody with an interest is counted in a finding, nor in a decision that rests on it', () => {
  let interests = 0
  fc.assert(
    fc.property(anyStory, (story) => {
      const world = told(story)
      interests += world.call.log.filter(({ event }) => event.type === 'INTEREST_DECLARED').length
      for (const { doc, log } of world.applications.values()) {
        for (const { event, at } of log)
          if (event.type === 'ASSESSED')
            for (const { subject } of event.evaluators) expect(interestsOf(world, subject, at)).toEqual([])
        const decided = log.find(({ event }) => event.type === 'DECIDED')
        const stage = stageOf(doc)
        if (decided && stage.state === 'DECIDED')
          for (const { subject } of stage.assessment.evaluators)
            expect(interestsOf(world, subject, decided.at)).toEqual([])
      }
    }),
    runs,
  )
  expect(interests).toBeGreaterThan(200)
}, 60_000)

test('N9 whatever was tried, never more are admitted than points are called for', () => {
  let full = 0
  fc.assert(
    fc.property(anyStory, (story) => {
      const lives = told(story)
        .docs()
        .map(({ life }) => life)
      const admitted = lives.filter((life) => life.state === 'DECIDED' && life.outcome === 'ADMITTED').length
      expect(admitted).toBeLessThanOrEqual(PLACES)
      full += admitted === PLACES ? 1 : 0
    }),
    runs,
  )
  expect(full).toBeGreaterThan(20)
}, 60_000)
