import type { Application, ApplicationEvent, Outcome } from '../../functions/admission/applications/application'
import { applicationId } from '../../functions/admission/applications/application'
import { createApplicationsStore } from '../../functions/admission/applications/applications.store'
import { askSupplement, shortList } from '../../functions/admission/applications/apply'
import { type AssessmentPart, callId, type RecruitmentCall } from '../../functions/admission/applications/call'
import {
  type CallInput,
  closeCall,
  concludeCall,
  draftCall,
  openCall,
} from '../../functions/admission/applications/call-life'
import { countedNeeds } from '../../functions/admission/applications/count-needs.use-case'
import { reply } from '../../functions/admission/applications/decide-application'
import type { Facts } from '../../functions/admission/applications/facts'
import { fileApplication } from '../../functions/admission/applications/file-application.use-case'
import {
  concludePanel,
  declareOnce,
  handInSheet,
} from '../../functions/admission/applications/judge-application.use-case'
import type { Interest, Member } from '../../functions/admission/applications/panel'
import { appointPanel, replaceMember } from '../../functions/admission/applications/panel-life'
import {
  settleDecision,
  settleReply,
  settleWithdrawal,
} from '../../functions/admission/applications/settle-application.use-case'
import { createCriteriaStore } from '../../functions/admission/criteria/criteria.store'
import type { CriteriaSet } from '../../functions/admission/criteria/criteria-set'
import { takeAttachments } from '../../functions/files/attachments.use-case'
import { createNetworkStore } from '../../functions/network/network.store'
import { addDays, dayOf } from '../../functions/shared/days'
import type { Viewer } from '../../functions/shared/viewer'
import { between } from './chance'
import type { Telling } from './chapter'
import { uploadDocument } from './document'

const hailan: Viewer = { role: 'MANUFACTURER', subject: 'manufacturer:hailan', manufacturerId: 'hailan' }

/** The maker's desk and its auditor sit on the panel, so that both roles find a sheet to hand in. */
export const panel: readonly Member[] = [
  { subject: 'hailan:chen', name: '陈设计', department: 'PRODUCT_DESIGN' },
  { subject: 'hailan:liu', name: '刘制造', department: 'PRODUCTION' },
  { subject: 'hailan:zhao', name: '赵工艺', department: 'PROCESS_TECHNOLOGY' },
  { subject: 'auditor:hailan', name: '第三方 孙审核', department: 'QUALITY' },
  { subject: 'manufacturer:hailan', name: '周采购', department: 'PURCHASING' },
  { subject: 'hailan:wu', name: '吴销售', department: 'SALES' },
]
export const desks = ['auditor:hailan', 'manufacturer:hailan']

const viewerOf = ({ subject }: Member): Viewer => ({
  ...hailan,
  role: subject.startsWith('auditor') ? 'AUDITOR' : 'MANUFACTURER',
  subject,
})
const boss = (providerId: string): Viewer => ({ role: 'PROVIDER', subject: `provider:${providerId}`, providerId })

/** @param size what a provider of this size has, in points */
const factsOf = (size: number, county: string): Facts => ({
  technicians: { total: size * 6, certified: size * 4, note: '均持厂商培训证书' },
  equipment: { instruments: size * 9, note: '' },
  communications: { hotlineSeats: size + 1, note: '全国统一服务电话接入' },
  coverage: { points: size, counties: [county], note: '' },
  logistics: { warehouses: 1, deliveryDays: 2, note: '' },
  finance: { registeredCapital: size * 100, turnover: size * 350, note: '' },
})

/** What happens in one call, in the words of the story. */
export class Recruitment {
  private readonly store = createApplicationsStore()
  private readonly criteria = createCriteriaStore()

  constructor(
    private readonly telling: Telling,
    private readonly own: string,
    private readonly region: string,
    private readonly county: string,
  ) {}

  readonly need = (id: string, field: readonly string[]): Promise<CriteriaSet> => this.criteria.sets.need(id, field)

  private request(label: string, daysAgo: number) {
    return this.telling.request(`recruitment ${this.own} ${label}`, daysAgo)
  }

  private onCall(
    label: string,
    daysAgo: number,
    decide: Parameters<typeof this.store.calls.act>[3],
    by: Viewer = hailan,
  ): Promise<RecruitmentCall> {
    return this.store.calls.act(this.request(label, daysAgo), callId('hailan', this.own), by, decide)
  }

  /** One place: what is sold there keeps one point more busy than there are. */
  async open(
    daysAgo: number,
    days: number,
    criteriaSetId: string,
    { soldPerYear = 5_800, ...change }: Partial<Omit<CallInput, 'regions'>> & { readonly soldPerYear?: number },
  ): Promise<void> {
    const id = callId('hailan', this.own)
    const day = (ago: number) => addDays(dayOf(this.telling.now), -ago)
    const { categoryIds = ['washing-machine', 'refrigerator', 'air-conditioner'] } = change
    const needs = [{ region: this.region, soldPerYear, unitsPerPoint: 6_000 }]
    const asked = { manufacturerId: 'hailan', categoryIds, regions: needs }
    const regions = await countedNeeds(createNetworkStore(), asked, day(daysAgo))
    const input: CallInput = {
      title: '海岚售后服务商招募',
      categoryIds,
      regions,
      criteriaSetId,
      kind: 'WRITTEN',
      qualification: { technicians: 6, certified: 4 },
      opensOn: day(daysAgo),
      closesOn: day(daysAgo - days),
      ...change,
    }
    const set = await this.need(criteriaSetId, ['criteriaSetId'])
    const drafted = draftCall('hailan', input, set, hailan)
    await this.store.calls.open(this.request('drafted', daysAgo + 5), id, hailan, drafted)
    const at = this.request('opened', daysAgo).at
    const counted = { criteria: set, contracted: regions.map(({ contracted }) => contracted) }
    await this.onCall('opened', daysAgo, (call) => openCall(call, call, counted, hailan, at))
    await this.onCall('panel', daysAgo, (call) => appointPanel(call, panel, hailan))
  }

  async close(daysAgo: number): Promise<void> {
    const { at } = this.request('closed', daysAgo)
    await this.onCall('closed', daysAgo, (call) => closeCall(call, call, hailan, at))
    for (const member of panel) await this.declare(member, { kind: 'NONE', detail: '' }, daysAgo)
  }

  /** Closed, too, but one member has a stake in an applicant, and somebody of the same department takes the seat. */
  async closeWith(interested: Member, interest: Interest, successor: Member, daysAgo: number): Promise<Member[]> {
    const { at } = this.request('closed', daysAgo)
    await this.onCall('closed', daysAgo, (call) => closeCall(call, call, hailan, at))
    await this.declare(interested, interest, daysAgo)
    const seats = { subject: interested.subject, by: successor }
    await this.onCall('replaced', daysAgo - 1, (call) => replaceMember(call, seats, hailan))
    const members = panel.map((member) => (member === interested ? successor : member))
    for (const member of members) await this.declare(member, { kind: 'NONE', detail: '' }, daysAgo - 1)
    return members
  }

  private async declare(member: Member, interest: Interest, daysAgo: number): Promise<void> {
    const request = this.request(`interest ${member.subject} ${interest.kind}`, daysAgo)
    await declareOnce(this.store, viewerOf(member), callId('hailan', this.own), interest, request)
  }

  /** With one document, on which the written part rests. */
  async apply(providerId: string, size: number, daysAgo: number): Promise<void> {
    const deps = { store: this.store, takeAttachments }
    const own = boss(providerId)
    const id = `${providerId}-${this.own}-licence`
    const document = { id, name: '营业执照与资质.pdf', line: `${providerId.toUpperCase()} business licence` }
    const upload = this.request(`${providerId} uploads`, daysAgo)
    const input = {
      callId: callId('hailan', this.own),
      region: this.region,
      facts: factsOf(size, this.county),
      attachmentIds: [await uploadDocument(own, document, upload)],
    }
    await fileApplication(deps, own, input, this.request(`${providerId} applies`, daysAgo))
  }

  private act(
    providerId: string,
    label: string,
    daysAgo: number,
    decide: (application: Application, at: Date) => ApplicationEvent,
    by: Viewer = hailan,
  ): Promise<Application> {
    const request = this.request(`${providerId} ${label}`, daysAgo)
    return this.store.act(request, this.idOf(providerId), by, (application) => decide(application, request.at))
  }

  private idOf(providerId: string): string {
    return applicationId(providerId, callId('hailan', this.own), this.region)
  }

  async ask(providerId: string, what: string, daysAgo: number): Promise<void> {
    const until = addDays(dayOf(this.telling.now), 14 - daysAgo)
    await this.act(providerId, 'asked', daysAgo, (one, at) =>
      askSupplement(one, { version: one.version, what, until }, hailan, at),
    )
  }

  async list(providerId: string, daysAgo: number): Promise<void> {
    await this.act(providerId, 'listed', daysAgo, (one, at) =>
      shortList(one, { version: one.version, qualified: true, reason: '人员与资质符合招募条件' }, hailan, at),
    )
  }

  async turnDown(providerId: string, reason: string, daysAgo: number): Promise<void> {
    await this.act(providerId, 'turned down', daysAgo, (one, at) =>
      shortList(one, { version: one.version, qualified: false, reason }, hailan, at),
    )
  }

  /** Each of the members hands in marks around a share of the points; they differ as people do. */
  async score(
    providerId: string,
    share: number,
    daysAgo: number,
    members = panel,
    part: AssessmentPart = 'WRITTEN',
  ): Promise<void> {
    const { criteriaSetId } = await this.store.calls.need(callId('hailan', this.own), [])
    const { subjects } = await this.need(criteriaSetId, [])
    const { attachments } = await this.store.applications.need(this.idOf(providerId), [])
    const told = part === 'ON_SITE' ? { finding: '现场所见与申报材料一致' } : {}
    const rests = { attachmentIds: attachments.map(({ id }) => id), ...told }
    for (const member of members) {
      const label = `${providerId} ${part} ${member.subject}`
      const marks = subjects.flatMap(({ items }) =>
        items.map(({ code, maxPoints }) => {
          const points = Math.round(maxPoints * (share + between(`${this.own} ${label} ${code}`, -8, 8) / 100))
          return { code, points: Math.max(0, Math.min(maxPoints, points)), ...rests }
        }),
      )
      const request = this.request(`${label} scores`, daysAgo)
      const visit = part === 'ON_SITE' ? { on: addDays(dayOf(request.at), -1), place: '申请人维修车间' } : null
      const input = { part, marks, deductions: [], visit }
      await handInSheet(this.store, this.need, viewerOf(member), this.idOf(providerId), input, request)
    }
  }

  async assess(providerId: string, daysAgo: number): Promise<void> {
    const request = this.request(`${providerId} assessed`, daysAgo)
    await concludePanel(this.store, this.need, hailan, this.idOf(providerId), request)
  }

  async decide(providerId: string, outcome: Outcome, reason: string, daysAgo: number): Promise<void> {
    const id = this.idOf(providerId)
    const { version } = await this.store.applications.need(id, [])
    const request = this.request(`${providerId} decided`, daysAgo)
    await settleDecision(this.store, hailan, id, { version, outcome, reason }, request)
  }

  async reply(providerId: string, text: string, answer: string, daysAgo: number): Promise<void> {
    const own = boss(providerId)
    const replied = await this.act(
      providerId,
      'replied',
      daysAgo,
      (one, at) => reply(one, { version: one.version, text }, own, at),
      own,
    )
    const request = this.request(`${providerId} answered`, daysAgo - 3)
    const input = { version: replied.version, text: answer, uphold: true }
    await settleReply(this.store, hailan, replied.id, input, request)
  }

  /** Where it was admitted, the first of the waiting list moves up. */
  async withdraw(providerId: string, reason: string, daysAgo: number): Promise<void> {
    const id = this.idOf(providerId)
    const { version } = await this.store.applications.need(id, [])
    const request = this.request(`${providerId} withdraws`, daysAgo)
    await settleWithdrawal(
      this.store,
      createNetworkStore().alongWithdrawal,
      boss(providerId),
      id,
      { version, reason },
      request,
    )
  }

  async conclude(daysAgo: number): Promise<void> {
    const undecided = await this.store.standings.undecided(callId('hailan', this.own))
    const pending = { undecided, hearingOpen: false }
    await this.onCall('concluded', daysAgo, (call) => concludeCall(call, call, pending, hailan))
  }
}
