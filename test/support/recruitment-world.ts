import fc from 'fast-check'
import {
  type Application,
  type ApplicationEvent,
  hearingOpenUntil,
  type Outcome,
  sheetsOf,
} from '../../functions/admission/applications/application'
import { evolveApplication } from '../../functions/admission/applications/application-log'
import { shortList, withdraw } from '../../functions/admission/applications/apply'
import { type CallEvent, evolveCall } from '../../functions/admission/applications/call'
import { closeCall, concludeCall } from '../../functions/admission/applications/call-life'
import {
  answerReply,
  decideApplication,
  moveUp,
  reply,
} from '../../functions/admission/applications/decide-application'
import { departments, hasInterest } from '../../functions/admission/applications/panel'
import { appointPanel, declareInterest, replaceMember } from '../../functions/admission/applications/panel-life'
import { conclude, handIn } from '../../functions/admission/applications/score-application'
import { dayOf } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { type Actor, system, type Viewer } from '../../functions/shared/viewer'
import {
  append,
  criteria,
  day,
  evaluator,
  type KeptApplication,
  type KeptCall,
  maker,
  marks,
  members,
  openedCall,
  PLACES,
  provider,
  raceOf,
  submitted,
} from './recruitment'

const PROVIDERS = ['P0', 'P1', 'P2', 'P3', 'P4'] as const

/** One step somebody tries: `who` picks the applicant, `member` the seat, `share` the marks. */
export interface Step {
  readonly act: Act
  readonly who: number
  readonly member: number
  readonly share: number
}

/** A world of one call that keeps documents and logs, and tries steps by the rules of the API; what is refused changes nothing. */
export class RecruitmentWorld {
  call: KeptCall
  readonly applications = new Map<string, KeptApplication>()
  private hours = 24
  private replacements = 2

  /** @param seats how many of two full sets of departments sit on the panel: fewer than six leave one out */
  constructor(seats: number) {
    const opened = openedCall()
    const appointed = appointPanel(opened.doc, [...members(1), ...members(2)].slice(0, seats), maker)
    this.call = append(evolveCall, opened.doc.id, opened, appointed, maker, day(0))
  }

  try(step: Step): void {
    this.hours += 1
    const providerId = PROVIDERS[step.who % PROVIDERS.length] ?? 'P0'
    const application = this.docs().find((one) => one.providerId === providerId)
    try {
      acts[step.act](this, step, application, providerId)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
    }
  }

  now(): Date {
    return day(this.hours / 24)
  }

  docs(): Application[] {
    return [...this.applications.values()].map(({ doc }) => doc)
  }

  race(id: string) {
    return raceOf(this.call.doc, this.docs(), id)
  }

  file(providerId: string): void {
    const filed = submitted(this.call.doc, providerId, this.now())
    if (!this.applications.has(filed.doc.id)) this.applications.set(filed.doc.id, filed)
  }

  happen(id: string, actor: Actor, event: ApplicationEvent): void {
    const before = this.applications.get(id)
    this.applications.set(id, append(evolveApplication, id, before, event, actor, this.now()))
  }

  happenToCall(actor: Actor, event: CallEvent): void {
    this.call = append(evolveCall, this.call.doc.id, this.call, event, actor, this.now())
  }

  newMember(department: (typeof this.call.doc.panel.seats)[number]['department']) {
    this.replacements += 1
    return { subject: `${department} ${this.replacements}`, name: department, department }
  }
}

type Run = (world: RecruitmentWorld, step: Step, found: Application | undefined, providerId: string) => void

const onFound =
  (run: (world: RecruitmentWorld, step: Step, found: Application, own: Viewer) => void): Run =>
  (world, step, found, providerId) =>
    found && run(world, step, found, provider(providerId))

const seatAt = ({ call }: RecruitmentWorld, { member }: Step) => {
  const { seats } = call.doc.panel
  const seat = seats[member % seats.length]
  if (!seat) throw new Error('The panel is empty')
  return seat
}

const declareAll = (world: RecruitmentWorld): void => {
  for (const { subject, interest } of world.call.doc.panel.seats) {
    if (interest) continue
    const viewer = evaluator(subject)
    world.happenToCall(viewer, declareInterest(world.call.doc, { kind: 'NONE', detail: '' }, viewer))
  }
}

/** Whoever has an interest is replaced, and everybody has declared. */
const mend = (world: RecruitmentWorld): void => {
  for (const seat of world.call.doc.panel.seats.filter(hasInterest)) {
    const by = world.newMember(seat.department)
    world.happenToCall(maker, replaceMember(world.call.doc, { subject: seat.subject, by }, maker))
  }
  declareAll(world)
}

const shortListing = (qualified: boolean) =>
  onFound((world, _step, found) =>
    world.happen(
      found.id,
      maker,
      shortList(found, { version: found.version, qualified, reason: '说明' }, maker, world.now()),
    ),
  )

const deciding = (outcome?: Outcome) =>
  onFound((world, _step, found) => {
    const race = world.race(found.id)
    const passed = found.life.state === 'ASSESSED' && found.life.assessment.passed
    const best = race.count.rank <= PLACES && race.count.admitted < PLACES ? 'ADMITTED' : 'WAITING_LIST'
    const chosen = outcome ?? (passed ? best : 'REFUSED')
    const input = { version: found.version, outcome: chosen, reason: outcome ? '现场发现问题' : null } as const
    world.happen(found.id, maker, decideApplication(found, race, input, maker))
  })

const acts = {
  submit: (world: RecruitmentWorld, _step: Step, _found: Application | undefined, providerId: string) =>
    world.file(providerId),
  shortList: shortListing(true),
  turnDown: shortListing(false),
  close: (world: RecruitmentWorld) =>
    world.happenToCall(
      maker,
      closeCall(world.call.doc, { version: world.call.doc.version, reason: '申请已足' }, maker, world.now()),
    ),
  declare: declareAll,
  mend,
  interest: (world: RecruitmentWorld, step: Step) => {
    const viewer = evaluator(seatAt(world, step).subject)
    world.happenToCall(viewer, declareInterest(world.call.doc, { kind: 'SHAREHOLDING', detail: '持股' }, viewer))
  },
  replace: (world: RecruitmentWorld, step: Step) => {
    const { subject, department } = seatAt(world, step)
    world.happenToCall(
      maker,
      replaceMember(world.call.doc, { subject, by: world.newMember(department), reason: '调岗' }, maker),
    )
  },
  score: onFound((world, { share }, { id }) => {
    for (const { subject } of world.call.doc.panel.seats) {
      const application = world.applications.get(id)?.doc
      if (!application || sheetsOf(application).some(({ by }) => by === subject)) continue
      const viewer = evaluator(subject)
      const input = { part: 'WRITTEN', marks: marks(share), deductions: [] } as const
      world.happen(id, viewer, handIn(application, world.call.doc, criteria, input, viewer, world.now()))
    }
  }),
  conclude: onFound((world, _step, found) =>
    world.happen(found.id, maker, conclude(found, world.call.doc, criteria, maker)),
  ),
  decide: deciding(),
  overrule: deciding('REFUSED'),
  favour: deciding('ADMITTED'),
  appoint: (world: RecruitmentWorld, step: Step) =>
    world.happenToCall(
      maker,
      appointPanel(world.call.doc, [world.newMember(departments[step.member] ?? 'SALES')], maker),
    ),
  reply: onFound((world, _step, found, own) =>
    world.happen(found.id, own, reply(found, { version: found.version, text: '申辩' }, own, world.now())),
  ),
  answer: onFound((world, { share }, found) => {
    const outcome = share > 0.8 ? 'ADMITTED' : 'WAITING_LIST'
    const input = { version: found.version, text: '答复', uphold: share < 0.6, outcome } as const
    world.happen(found.id, maker, answerReply(found, world.race(found.id), input, maker))
  }),
  withdraw: onFound((world, _step, found, own) => {
    const { firstWaiting } = world.race(found.id).count
    const admitted = found.life.state === 'DECIDED' && found.life.outcome === 'ADMITTED'
    world.happen(found.id, own, withdraw(found, { version: found.version }, own))
    const next = firstWaiting === undefined ? undefined : world.applications.get(firstWaiting)
    if (admitted && next) world.happen(next.doc.id, system('waiting-list'), moveUp(next.doc))
  }),
  end: (world: RecruitmentWorld) => {
    const undecided = world
      .docs()
      .filter(({ life }) => !['DECIDED', 'NOT_SHORT_LISTED', 'WITHDRAWN'].includes(life.state)).length
    const today = dayOf(world.now())
    const hearingOpen = world.docs().some((doc) => (hearingOpenUntil(doc) ?? '') >= today)
    const pending = { undecided, hearingOpen }
    world.happenToCall(maker, concludeCall(world.call.doc, { version: world.call.doc.version }, pending, maker))
  },
} satisfies Record<string, Run>

type Act = keyof typeof acts

/** What people mostly do, and what they seldom do. */
const common = ['score', 'score', 'conclude', 'conclude', 'decide', 'decide', 'reply', 'answer'] as const
const rare = [
  'submit',
  'shortList',
  'turnDown',
  'overrule',
  'withdraw',
  'withdraw',
  'interest',
  'replace',
  'end',
] as const

const stepOf = (act: fc.Arbitrary<Act>): fc.Arbitrary<Step> =>
  fc.record({ act, who: fc.nat(4), member: fc.nat(5), share: fc.constantFrom(0.4, 0.6, 0.7, 0.8, 0.9, 1) })

const anyStep = fc.oneof(
  { weight: 8, arbitrary: stepOf(fc.constantFrom(...common)) },
  { weight: 2, arbitrary: stepOf(fc.constantFrom(...rare)) },
  { weight: 1, arbitrary: stepOf(fc.constant('declare' as const)) },
)

/** Everybody does the same thing. */
const round = (act: Act): Step[] => PROVIDERS.map((_, who) => ({ act, who, member: 0, share: 0.7 + who / 20 }))

export interface Story {
  readonly seats: number
  readonly steps: readonly Step[]
}

/** Applicants come, some are turned down, the call closes, most are judged; what happens before and after is anybody's. */
export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    seats: fc.constantFrom(5, 6, 6, 6, 7, 12),
    first: fc.array(anyStep, { maxLength: 10 }),
    between: fc.array(anyStep, { maxLength: 20 }),
    late: fc.array(anyStep, { maxLength: 5 }),
    decisions: fc.array(fc.constantFrom<Act[]>('decide', 'decide', 'overrule', 'favour'), {
      minLength: 5,
      maxLength: 5,
    }),
    share: fc.constantFrom(0.5, 0.7, 0.9),
    // Else hardly anybody would give a place up, and nobody move up to it.
    leaving: fc.array(stepOf(fc.constant('withdraw' as const)), { maxLength: 2 }),
    last: fc.array(anyStep, { maxLength: 60 }),
  })
  .map(({ seats, first, between, late, decisions, share, leaving, last }) => ({
    seats,
    steps: [
      ...round('submit'),
      ...first,
      ...round('shortList'),
      ...round('close').slice(0, 1),
      ...between,
      ...round('mend').slice(0, 1),
      ...round('score'),
      ...round('conclude'),
      ...late,
      ...decisions.map((act, who) => ({ act, who, member: 0, share: 1 })),
      ...round('reply').slice(0, 3),
      ...round('answer')
        .slice(0, 3)
        .map((step) => ({ ...step, share })),
      ...leaving,
      ...last,
    ],
  }))

export const told = ({ seats, steps }: Story): RecruitmentWorld => {
  const world = new RecruitmentWorld(seats)
  for (const step of steps) world.try(step)
  return world
}
