import fc from 'fast-check'
import {
  type AuditEvent,
  type AuditFinding,
  correctFinding,
  evolveAudit,
  replyToFinding,
  type Submission,
  submitFinding,
} from '../../functions/admission/conduct/audit-finding'
import { emptyLedger, withAudit } from '../../functions/admission/conduct/ledger'
import { standingOf } from '../../functions/admission/conduct/score'
import { DomainError } from '../../functions/shared/errors'
import { checkEntries, replay } from '../../functions/shared/journal'
import type { ErrorCode } from '../../functions/shared/messages/index'
import type { Viewer } from '../../functions/shared/viewer'
import { code, noon, people, rules, step, type Told } from '../support/conduct'

const { maker, otherMaker, hotline, auditor, provider, otherProvider, platform } = people
const refusal = (errorCode: ErrorCode, ...field: string[]) => expect.objectContaining({ code: errorCode, field })
const at = noon('2026-03-10')

const submission: Submission = {
  manufacturerId: '01M',
  providerId: '01P',
  kind: 'AUDIT',
  observedOn: '2026-03-05',
  text: '工位整洁，工具齐全',
  score: 80,
  attachments: [],
}
type FindingTold = Told<AuditFinding, AuditEvent>
const next = (told: FindingTold | undefined, event: AuditEvent, viewer: Viewer): FindingTold =>
  step(evolveAudit, told, '01P.01F', event, viewer, at)
const submitted = (change: Partial<Submission> = {}) =>
  next(undefined, submitFinding({ ...submission, ...change }, at), auditor)
const said = { text: '两件工具过检期', score: 60, attachments: [] }

describe('N14 a third party puts findings on record', () => {
  test.each<[string, Partial<Submission>, ErrorCode, string]>([
    ['of tomorrow', { observedOn: '2026-03-11' }, 'OUT_OF_RANGE', 'observedOn'],
    ['without words', { text: '' }, 'REQUIRED', 'text'],
    ['with 101 of 100', { score: 101 }, 'SCORE_OFF_SCALE', 'score'],
    ['with less than nothing', { score: -1 }, 'SCORE_OFF_SCALE', 'score'],
  ])('but not %s', (_what, change, errorCode, field) => {
    expect(() => submitted(change)).toThrow(refusal(errorCode, 'input', field))
  })

  test('and corrects them by new entries that refer to the old, which stay', () => {
    const { doc } = submitted()
    const corrected = next({ doc, log: [] }, correctFinding(doc, said, auditor), auditor).doc
    expect(corrected.statements).toMatchObject([
      { sequence: 1, score: 80 },
      { sequence: 2, score: 60, corrects: 1 },
    ])
    expect(corrected.current).toMatchObject({ sequence: 2, score: 60 })
  })

  test('to which the provider replies, and nobody else', () => {
    const { doc } = submitted()
    const replied = next({ doc, log: [] }, replyToFinding(doc, { text: '已送检' }, provider), provider).doc
    expect(replied.replies).toMatchObject([{ text: '已送检', toSequence: 1, by: 'boss' }])
    for (const viewer of [maker, otherProvider, platform, auditor])
      expect(() => replyToFinding(doc, { text: '?' }, viewer)).toThrow(refusal('NOT_FOUND', 'input', 'id'))
  })
})

test('N14 no sequence of calls of other roles ever changes a third party’s finding', () => {
  const viewers: readonly Viewer[] = [
    maker,
    otherMaker,
    hotline,
    provider,
    otherProvider,
    platform,
    { ...auditor, manufacturerId: '02M' },
  ]
  const calls = fc.array(fc.record({ who: fc.nat(viewers.length - 1), reply: fc.boolean() }), { maxLength: 60 })
  fc.assert(
    fc.property(calls, (tried) => {
      const first = submitted()
      let told = first
      for (const { who, reply } of tried) {
        const viewer = viewers[who] ?? maker
        try {
          const event = reply
            ? replyToFinding(told.doc, { text: '说明' }, viewer)
            : correctFinding(told.doc, said, viewer)
          told = next(told, event, viewer)
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
        }
      }
      const { version: _version, head: _head, replies: _replies, ...content } = told.doc
      const { version: _first, head: _start, replies: _none, ...submittedContent } = first.doc
      expect(content).toEqual(submittedContent)
      expect(told.log[0]).toEqual(first.log[0])
      expect(replay(evolveAudit, told.log)).toEqual(told.doc)
      expect(checkEntries(told.log, told.doc)).toBeUndefined()
    }),
  )
})

describe('N14 third-party findings count in the score', () => {
  const ledgerWith = (...findings: readonly AuditFinding[]) =>
    findings.reduce((ledger, finding) => withAudit(ledger, finding, '2026-03-10'), emptyLedger('01P'))
  const points = {
    breachId: '01P.B',
    manufacturerId: '01M',
    kind: 'OVERCHARGE',
    points: 3,
    occurredOn: '2026-03-01',
    confirmedOn: '2026-03-08',
    lapsesOn: '2027-03-01',
    finalFrom: '2026-03-16',
  } as const

  test('with the weight that the code states: 0.6 x 75 + 0.4 x 80', () => {
    const ledger = { ...ledgerWith(submitted().doc), points: [points] }
    expect(standingOf(ledger, code, '01M', '2026-03-10')).toMatchObject({
      points: 3,
      ownScore: 75,
      thirdPartyScore: 80,
      thirdPartyWeight: 0.4,
      score: 77,
    })
  })

  test('as corrected, once', () => {
    const { doc } = submitted()
    const corrected = next({ doc, log: [] }, correctFinding(doc, said, auditor), auditor).doc
    expect(standingOf(ledgerWith(doc, corrected, corrected), code, '01M', '2026-03-10')).toMatchObject({
      thirdPartyScore: 60,
      score: 84,
    })
  })

  test('not for another maker, not outside the window, and without any the own score stands alone', () => {
    const ledger = { ...ledgerWith(submitted().doc), points: [points] }
    expect(standingOf(ledger, code, '02M', '2026-03-10')).toEqual({
      manufacturerId: '02M',
      codeId: '01M.01C',
      day: '2026-03-10',
      points: 0,
      ownScore: 100,
      thirdPartyWeight: 0.4,
      score: 100,
    })
    const after = standingOf(ledger, code, '01M', '2026-09-01')
    expect([after.thirdPartyScore, after.score]).toEqual([undefined, 100])
  })

  test('and the score is never below 0', () => {
    const many = {
      ...ledgerWith(),
      points: [
        { ...points, points: 12 },
        { ...points, breachId: '01P.C', points: 12 },
      ],
    }
    expect(standingOf(many, { id: 'c', rules }, '01M', '2026-03-10').score).toBe(0)
  })
})
