import { ulid } from 'ulid'
import { createNetworkStore } from '../../../../functions/network/network.store'
import { newProvider } from '../../../../functions/network/provider'
import { addDays, dayOf } from '../../../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../../../functions/shared/ids'
import type { Role } from '../../../../functions/shared/viewer'
import { proposed, termsFor } from '../../agreements'
import type { TokenClaims } from '../../api'
import { attached } from '../../attachments'
import {
  assessed,
  callContents,
  closedCall,
  decided,
  doneOnApplication,
  doneOnCall,
  draftedCall,
  factsOf,
  marksFor,
  openedCall,
  panelOf,
  publishedCriteria,
  scored,
  seatedPanel,
  shortListed,
  submitted,
  type Versioned,
} from '../../recruiting'
import type { Entry, Feature, Values, World } from '../feature'

const today = dayOf(new Date())
const parties: readonly Role[] = ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'PLATFORM']

type Make = (world: World) => Promise<Values>

/** Each call has an object of its own in the state it starts from; who is not admitted anyway gets one that is there. */
const by = (admitted: readonly Role[], make: Make, more: Omit<Entry, 'about'> = {}): Entry => ({
  ...more,
  about: async (world, role) => (admitted.includes(role) ? make(world) : thereAlready(world, make)),
})
const byMaker = (make: Make): Entry => by(['MANUFACTURER'], make)
const byPanel = (make: Make): Entry => by(['MANUFACTURER', 'AUDITOR'], make)
const byProvider = (make: Make, more: Omit<Entry, 'about'> = {}): Entry => by(['PROVIDER'], make, more)

const firstInput = new WeakMap<World['tenant'], Map<Make, Promise<Values>>>()

/** The input of a mutation, made once for a world. */
const thereAlready = (world: World, make: Make): Promise<Values> => {
  const known = firstInput.get(world.tenant) ?? new Map<Make, Promise<Values>>()
  firstInput.set(world.tenant, known)
  const input = known.get(make) ?? make(world)
  known.set(make, input)
  return input
}

const contents = async ({ tenant }: World): Promise<Values> => ({
  manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
  ...callContents(tenant, await publishedCriteria(tenant)),
})

/** Without its version, where the input has none. */
const idOnly = async (made: Promise<Versioned>): Promise<Values> => ({ id: (await made).id })

const closedWithPanel = async ({ tenant }: World): Promise<Versioned> => {
  const call = await openedCall(tenant)
  await doneOnCall('panelAppoint', tenant.as.MANUFACTURER, { id: call.id, members: panelOf(tenant) })
  return closedCall(tenant, { ...call, version: call.version + 1 })
}

const filed = async ({ tenant }: World): Promise<Versioned> => submitted(tenant, await openedCall(tenant))

const asking = ({ id, version }: Versioned) => ({ id, version, what: '缴税证明', until: addDays(today, 7) })
const asked = async (world: World): Promise<Versioned> =>
  doneOnApplication('applicationSupplementAsk', world.tenant.as.MANUFACTURER, asking(await filed(world)))

const turnedDown = async (world: World): Promise<Versioned> =>
  doneOnApplication('applicationShortList', world.tenant.as.MANUFACTURER, {
    ...(await filed(world)),
    qualified: false,
    reason: '网点数不足',
  })

const replied = async (world: World): Promise<Versioned> =>
  doneOnApplication('applicationReply', world.tenant.as.PROVIDER, { ...(await turnedDown(world)), text: '已增设' })

/** Ready to be scored: the maker's desk and its auditor sit on the panel. */
const listed = async ({ tenant }: World): Promise<Versioned> => {
  const call = await openedCall(tenant)
  const application = await shortListed(tenant, await submitted(tenant, call))
  await seatedPanel(tenant, await closedCall(tenant, call))
  return application
}

const found = async (world: World): Promise<Versioned> => assessed(world.tenant, await listed(world), 0.8)

const rivalOf = async ({ tenant }: World): Promise<TokenClaims> => {
  const request = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
  const provider = newProvider(ulid(), { name: '竞争者', region: tenant.region })
  const { id } = await createNetworkStore().providers.create(request, provider)
  return { role: 'PROVIDER', sub: `provider:${id}`, org: id }
}

export const applications: Feature = {
  entries: {
    'Query.recruitmentCalls': {
      about: ({ tenant }, role) =>
        role === 'PROVIDER' || role === 'REGULATOR'
          ? { region: tenant.region }
          : { manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) },
      // What was published is there for every provider (G3).
      open: ['PROVIDER'],
    },
    'Query.contractedPoints': {
      about: ({ tenant }) => ({ manufacturerId: toGlobalId('Manufacturer', tenant.maker.id), region: tenant.region }),
    },
    'Query.applications': { about: ({ built }) => ({ callId: built.applications?.ids?.call }) },
    'Query.applicationRanking': {
      about: ({ built, tenant }) => ({ callId: built.applications?.ids?.call, region: tenant.region }),
    },
    'Mutation.recruitmentCallDraft': byMaker(contents),
    'Mutation.recruitmentCallRevise': byMaker(async (world) => {
      const { manufacturerId: _, ...changed } = await contents(world)
      return { ...(await draftedCall(world.tenant)), ...changed, title: '改名' }
    }),
    'Mutation.recruitmentCallOpen': byMaker(async ({ tenant }) => ({ ...(await draftedCall(tenant)) })),
    'Mutation.recruitmentCallClose': byMaker(async ({ tenant }) => ({ ...(await openedCall(tenant)), reason: '已足' })),
    'Mutation.recruitmentCallConclude': byMaker(async ({ tenant }) => ({
      ...(await closedCall(tenant, await openedCall(tenant))),
    })),
    'Mutation.panelAppoint': byMaker(async ({ tenant }) => ({
      ...(await idOnly(openedCall(tenant))),
      members: panelOf(tenant),
    })),
    'Mutation.panelReplace': byMaker(async (world) => {
      const [first] = panelOf(world.tenant)
      const replacement = { subject: 'another', name: '赵', department: first?.department }
      return { ...(await idOnly(closedWithPanel(world))), subject: first?.subject, by: replacement }
    }),
    'Mutation.panelInterestDeclare': byPanel(async (world) => ({
      ...(await idOnly(closedWithPanel(world))),
      kind: 'OTHER',
      detail: '校友',
    })),
    'Mutation.panelScore': byPanel(async (world) => ({
      ...(await idOnly(listed(world))),
      part: 'WRITTEN',
      marks: marksFor(0.8),
    })),
    'Mutation.panelConclude': byMaker(async (world) => {
      const application = await listed(world)
      await scored(world.tenant, application, 0.8)
      return { id: application.id }
    }),
    'Mutation.applicationSubmit': byProvider(
      async ({ tenant }) => ({
        callId: (await openedCall(tenant)).id,
        region: tenant.region,
        facts: factsOf(tenant),
      }),
      // Any provider may apply to a published call.
      { open: ['PROVIDER'] },
    ),
    'Mutation.applicationSupplement': byProvider(async (world) => ({
      ...(await asked(world)),
      facts: factsOf(world.tenant),
    })),
    'Mutation.applicationWithdraw': byProvider(async (world) => ({ ...(await filed(world)) })),
    'Mutation.applicationReply': byProvider(async (world) => ({ ...(await turnedDown(world)), text: '已增设网点' })),
    'Mutation.applicationSupplementAsk': byMaker(async (world) => asking(await filed(world))),
    'Mutation.applicationShortList': byMaker(async (world) => ({
      ...(await filed(world)),
      qualified: true,
      reason: '符合条件',
    })),
    'Mutation.applicationDecide': byMaker(async (world) => ({
      ...(await found(world)),
      outcome: 'ADMITTED',
      reason: '按名次',
    })),
    'Mutation.applicationReplyAnswer': byMaker(async (world) => ({
      ...(await replied(world)),
      text: '不予变更',
      uphold: true,
    })),
  },
  nodes: {
    RecruitmentCall: {
      ids: ({ built }) => [built.applications?.ids?.call ?? '', built.applications?.ids?.concluded ?? ''],
      own: [...parties, 'REGULATOR'],
      any: ['PROVIDER', 'PLATFORM'],
    },
    Application: {
      ids: ({ built }) =>
        Object.entries(built.applications?.ids ?? {})
          .filter(([name]) => name.startsWith('application'))
          .map(([, id]) => id),
      own: parties,
      any: ['PLATFORM'],
    },
  },
  build: async (world) => {
    const { tenant } = world
    const { as } = tenant
    const call = await openedCall(tenant, {
      kind: 'BOTH',
      qualification: { technicians: 5, certified: 3, points: 9, registeredCapital: 100 },
    })
    const attachmentIds = [await attached(as.PROVIDER)]
    const own = await shortListed(tenant, await submitted(tenant, call, as.PROVIDER, { attachmentIds }))
    const rival = await rivalOf(world)
    const better = await shortListed(tenant, await submitted(tenant, call, rival))
    const closed = await closedCall(tenant, call)
    await seatedPanel(tenant, closed)
    const [licence = ''] = attachmentIds.map((id) => fromGlobalId('Attachment', id, []))
    const score = async (application: Versioned, share: number) => {
      const cited = application === own ? { attachmentIds: [licence] } : {}
      const marks = marksFor(share).map((mark) => ({ ...mark, ...cited }))
      await scored(tenant, application, share, { marks })
      return assessed(tenant, application, share, { part: 'ON_SITE', visit: { on: today, place: '武昌店' } })
    }
    const [ownFound, betterFound] = [await score(own, 0.8), await score(better, 0.9)]
    const waiting = await decided(tenant, ownFound, 'WAITING_LIST')
    const admitted = await decided(tenant, betterFound, 'ADMITTED')
    const heard = await doneOnApplication('applicationReply', as.PROVIDER, { ...waiting, text: '请复核' })
    await doneOnApplication('applicationReplyAnswer', as.MANUFACTURER, { ...heard, text: '维持', uphold: true })
    await doneOnApplication('applicationWithdraw', rival, { ...admitted, reason: '改变计划' })

    const concluded = await doneOnCall(
      'recruitmentCallConclude',
      as.MANUFACTURER,
      await closedCall(tenant, await openedCall(tenant)),
    )
    const failed = await listed(world)
    const marks = marksFor(0.2).map((mark) => (mark.code === 'P3' ? { code: 'P3', notApplicable: '不涉及' } : mark))
    await scored(tenant, failed, 0.2, { marks, deductions: [{ code: 'S1', count: 1 }] })
    await doneOnApplication('panelConclude', as.MANUFACTURER, { id: failed.id })

    const admission = await decided(tenant, await found(world), 'ADMITTED')
    const { region } = tenant
    const terms = termsFor(tenant, { regions: [region], outlets: [{ region, count: 1 }] })
    const agreement = await proposed(tenant, { terms, applicationId: admission.id })

    const withdrawn = await doneOnApplication('applicationWithdraw', as.PROVIDER, {
      ...(await filed(world)),
      reason: '改变计划',
    })
    return {
      ids: {
        call: call.id,
        concluded: concluded.id,
        application: own.id,
        applicationFailed: failed.id,
        applicationAsked: (await asked(world)).id,
        applicationReplied: (await replied(world)).id,
        applicationWithdrawn: withdrawn.id,
        applicationAdmitted: admission.id,
        agreement: agreement.id,
      },
    }
  },
}
