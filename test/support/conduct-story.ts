import fc from 'fast-check'
import type { Breach, BreachEvent } from '../../functions/admission/conduct/breach'
import {
  allege,
  appealBreach,
  decideAppeal,
  decideBreach,
  replyToBreach,
} from '../../functions/admission/conduct/breach-actions'
import {
  type Consequence,
  type ConsequenceEvent,
  evolveConsequence,
} from '../../functions/admission/conduct/consequence'
import {
  consequenceId,
  decideConsequence,
  proposalFor,
  replyToConsequence,
} from '../../functions/admission/conduct/consequence-actions'
import type { BreachKind } from '../../functions/admission/conduct/kinds'
import { emptyLedger, type Ledger, withBreach, withConsequence } from '../../functions/admission/conduct/ledger'
import { addDays, type Day } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { system, type Viewer } from '../../functions/shared/viewer'
import { code, noon, people, step, stepBreach, type Told } from './conduct'

/** Two makers, two people each; one provider. */
const makers = [
  [people.maker, people.colleague],
  [people.otherMaker, { ...people.otherMaker, subject: 'other colleague' }],
] as const
const kinds: readonly BreachKind[] = ['OVERCHARGE', 'FAKE_PART', 'NO_SHOW']
const FACTS = 6

/** What somebody tries; most of it is refused most of the time. */
export type Attempt =
  | { readonly type: 'ALLEGE'; readonly fact: number; readonly daysAgo: number }
  | { readonly type: 'REPLY'; readonly fact: number }
  | { readonly type: 'APPEAL'; readonly fact: number }
  | {
      readonly type: 'DECIDE' | 'DECIDE_APPEAL'
      readonly fact: number
      readonly confirm: boolean
      readonly who: number
    }
  | { readonly type: 'COUNT_AGAIN'; readonly fact: number }
  | { readonly type: 'REPLY_TO_CONSEQUENCE'; readonly pick: number }
  | { readonly type: 'DECIDE_CONSEQUENCE'; readonly pick: number; readonly takeEffect: boolean }
  | { readonly type: 'WAIT'; readonly days: number }

const fact = fc.nat(FACTS - 1)
const often = fc.integer({ min: 0, max: 3 }).map((n) => n > 0)

export const attempts = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ type: fc.constant('ALLEGE' as const), fact, daysAgo: fc.nat(40) }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('REPLY' as const), fact }) },
    {
      weight: 5,
      arbitrary: fc.record({ type: fc.constant('DECIDE' as const), fact, confirm: often, who: fc.nat(1) }),
    },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('APPEAL' as const), fact }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('DECIDE_APPEAL' as const),
        fact,
        confirm: fc.boolean(),
        who: fc.nat(1),
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('COUNT_AGAIN' as const), fact }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('REPLY_TO_CONSEQUENCE' as const), pick: fc.nat(9) }) },
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constant('DECIDE_CONSEQUENCE' as const), pick: fc.nat(9), takeEffect: often }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('WAIT' as const),
        days: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 6, max: 40 })),
      }),
    },
  ),
  { minLength: 80, maxLength: 160, size: 'max' },
)

type BreachTold = Told<Breach, BreachEvent>
type ConsequenceTold = Told<Consequence, ConsequenceEvent>

/** Everything that came of the attempts. */
export interface Story {
  readonly today: Day
  readonly breaches: ReadonlyMap<number, BreachTold>
  readonly consequences: ReadonlyMap<string, ConsequenceTold>
  readonly ledger: Ledger
}

export const START: Story = {
  today: '2026-03-01',
  breaches: new Map(),
  consequences: new Map(),
  ledger: emptyLedger('01P'),
}

const kindOfFact = (index: number): BreachKind => kinds[index % kinds.length] ?? 'NO_SHOW'
const makerOfFact = (index: number) => makers[index % 2] ?? makers[0]

/** The story after an attempt; as it was when that was refused. */
export const attempt = (story: Story, tried: Attempt): Story => {
  try {
    return done(story, tried)
  } catch (error) {
    if (error instanceof DomainError) return story
    throw error
  }
}

const done = (story: Story, tried: Attempt): Story => {
  switch (tried.type) {
    case 'WAIT':
      return { ...story, today: addDays(story.today, tried.days) }
    case 'ALLEGE':
      return story.breaches.has(tried.fact) ? story : alleged(story, tried)
    case 'COUNT_AGAIN':
      return counted(story, tried.fact)
    case 'REPLY_TO_CONSEQUENCE':
    case 'DECIDE_CONSEQUENCE':
      return onConsequence(story, tried)
    default:
      return onBreach(story, tried)
  }
}

const alleged = (story: Story, { fact: index, daysAgo }: Attempt & { type: 'ALLEGE' }): Story => {
  const [{ manufacturerId }] = makerOfFact(index)
  const occurredOn = addDays(story.today, -daysAgo)
  const input = { kind: kindOfFact(index), occurredOn, text: '事实', attachments: [] }
  const evidence = { type: 'ORDER', orderId: `O${index}` } as const
  const event = allege(input, { manufacturerId, providerId: '01P' }, evidence, code, noon(story.today))
  return withTold(story, index, event, makerOfFact(index)[0])
}

const withTold = (story: Story, index: number, event: BreachEvent, viewer: Viewer): Story => {
  const told = stepBreach(story.breaches.get(index), event, viewer, noon(story.today), `01P.B${index}`)
  return { ...story, breaches: new Map(story.breaches).set(index, told) }
}

type OnBreach = Extract<Attempt, { type: 'REPLY' | 'APPEAL' | 'DECIDE' | 'DECIDE_APPEAL' }>

const onBreach = (story: Story, tried: OnBreach): Story => {
  const doc = story.breaches.get(tried.fact)?.doc
  if (!doc) return story
  const [at, { provider }] = [noon(story.today), people]
  if (tried.type === 'REPLY')
    return withTold(story, tried.fact, replyToBreach(doc, { text: '说明', attachments: [] }, provider, at), provider)
  if (tried.type === 'APPEAL')
    return counted(withTold(story, tried.fact, appealBreach(doc, { text: '不服' }, provider, at), provider), tried.fact)
  const viewer = makerOfFact(tried.fact)[tried.who === 0 ? 0 : 1]
  const ruling = { version: doc.version, confirm: tried.confirm, reason: '理由' }
  const event = tried.type === 'DECIDE' ? decideBreach(doc, ruling, viewer, at) : decideAppeal(doc, ruling, viewer)
  return counted(withTold(story, tried.fact, event, viewer), tried.fact)
}

/** What the use-case does in the transaction of a decision; again, it changes nothing. */
const counted = (story: Story, index: number): Story => {
  const breach = story.breaches.get(index)?.doc
  if (!breach) return story
  const [before, after] = [story.ledger, withBreach(story.ledger, breach, story.today)]
  const proposal =
    breach.standing.state === 'CONFIRMED' ? proposalFor(breach, code, { before, after }, story.today) : undefined
  if (!proposal) return { ...story, ledger: after }
  const id = consequenceId(breach.id, proposal.rule)
  if (story.consequences.has(id)) throw new Error('It was proposed before')
  const event: ConsequenceEvent = { type: 'PROPOSED', ...proposal }
  return withConsequenceTold({ ...story, ledger: after }, id, event, system('conduct'))
}

const withConsequenceTold = (
  story: Story,
  id: string,
  event: ConsequenceEvent,
  actor: Viewer | ReturnType<typeof system>,
): Story => {
  const told = step(evolveConsequence, story.consequences.get(id), id, event, actor, noon(story.today))
  return {
    ...story,
    consequences: new Map(story.consequences).set(id, told),
    ledger: withConsequence(story.ledger, told.doc, story.today),
  }
}

type OnConsequence = Extract<Attempt, { type: 'REPLY_TO_CONSEQUENCE' | 'DECIDE_CONSEQUENCE' }>

const onConsequence = (story: Story, tried: OnConsequence): Story => {
  const all = [...story.consequences.values()]
  const doc = all[tried.pick % Math.max(1, all.length)]?.doc
  if (!doc) return story
  const at = noon(story.today)
  if (tried.type === 'REPLY_TO_CONSEQUENCE')
    return withConsequenceTold(
      story,
      doc.id,
      replyToConsequence(doc, { text: '请从轻' }, people.provider, at),
      people.provider,
    )
  const viewer = makers.flat().find(({ manufacturerId }) => manufacturerId === doc.manufacturerId) ?? people.maker
  const decision = { version: doc.version, takeEffect: tried.takeEffect, reason: '理由' }
  return withConsequenceTold(story, doc.id, decideConsequence(doc, decision, story.ledger, viewer, at), viewer)
}
