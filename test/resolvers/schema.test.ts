import { addDays, dayOf } from '../../functions/shared/days'
import type { Role } from '../../functions/shared/viewer'
import { callRoot, resultType } from '../support/access/call'
import { Coverage } from '../support/access/coverage'
import { nodeEntryOf, readNode } from '../support/access/nodes'
import { nodeTypes, type RootField, rootFields } from '../support/access/root-fields'
import { newWorld } from '../support/access/world'
import { callApi } from '../support/api'
import { answeredCallback } from '../support/follow-ups'
import { dashboardOf, wholeComparison } from '../support/insights'
import { codeOn, linkTo, linkToCallback } from '../support/links'
import { newParty, orderOf, projectAll } from '../support/supervision'

/** Fields that no case of the tests fills, and why. */
const unfilled: Readonly<Record<string, string>> = {
  'WorkOrderReportPayload.link': 'only for who reports by the code on a unit: test/resolvers/customer-links.test.ts',
  'SatisfactionTrendPoint.signals': 'only where points in a row signal: test/domain/signals.test.ts',
  'CallbackAnswerPayload.callback': 'only for who holds a link: test/resolvers/callback-links.test.ts',
  'CheckCharge.floor': 'only where a fee schedule was agreed: test/resolvers/checks.test.ts',
  'CheckCharge.ceiling': 'as CheckCharge.floor',
  'Evaluation.next': 'opened once the time to improve has passed: test/resolvers/admission.test.ts',
  'Evaluation.previous': 'of a next round: test/jobs/improvements.test.ts',
  'Evaluation.closed': 'once an agreement ended without a successor: test/jobs/improvements.test.ts',
  'EvaluationClosure.because': 'as Evaluation.closed',
  'EvaluationClosure.endedOn': 'as Evaluation.closed',
  'EvaluationClosure.at': 'as Evaluation.closed',
  'WebhookReplayPayload.continueAfter': 'of more than forty deliveries: test/jobs/webhooks.test.ts',
  'ChainCheck.brokenAt': 'only when somebody changed the log behind the platform; see the tests of the event log',
  'RefundQuote.because': 'only after repairs that failed; see the tests of rights',
  'CallbackRun.failure': 'only when orders changed between publishing the frame and drawing; see the tests of the draw',
}

/**
 * A mapper that lacks a field of the schema compiles, and the field is then null for ever. So every field of every type
 * is asked for, in all that happened in a tenant, and has to be filled at least once.
 */
test('every field of every object type is filled by something', async () => {
  const coverage = new Coverage()
  const world = await newWorld()
  const { as } = world.tenant
  for (const type of nodeTypes) {
    const { ids, own } = nodeEntryOf(type)
    for (const id of type === 'WorkOrder' ? world.orderIds : ids(world))
      for (const role of own) {
        const { data, errors } = await readNode(type, id, as[role])
        expect([type, role, errors]).toEqual([type, role, []])
        coverage.seeNode(type, data.node)
      }
  }
  for (const field of rootFields) {
    const type = resultType(field)
    const accounts = field.roles.filter((role): role is Role => role !== 'LINK_HOLDER')
    for (const role of field.root === 'Query' ? accounts : accounts.slice(0, 1)) {
      const { value, errors } = await callRoot(field, world, role, as[role])
      expect([field.path, errors]).toEqual([field.path, []])
      if (type) coverage.see(type, value as never)
    }
  }
  const link = rootFields.find(({ path }) => path === 'Query.link')
  const { id: callback } = await answeredCallback(world.tenant, { open: true })
  const links = [
    await linkTo(world.tenant, world.orderId),
    await codeOn(world.tenant),
    await linkToCallback(world.tenant, callback),
  ]
  for (const token of links) {
    const { value } = await callRoot(link as RootField, world, 'CUSTOMER', token)
    coverage.seeNode('HeldLink', value as never)
  }
  const scope = { region: `${world.tenant.region.slice(0, 2)}0000` }
  const today = dayOf(new Date())
  const province = await dashboardOf({ viewer: as.PLATFORM, scope, from: addDays(today, -10), to: today })
  coverage.seeNode('Dashboard', province.data.dashboard as never)
  const compared = await dashboardOf({
    ...{ viewer: as.PLATFORM, scope, select: wholeComparison },
    ...{ from: addDays(today, -10), to: today },
  })
  coverage.seeNode('Dashboard', compared.data.dashboard as never)
  const [before, county] = [addDays(today, -40), '790101']
  await projectAll([orderOf(newParty(county))], before)
  const regulator = { role: 'REGULATOR', sub: 'regulator', region: county } as const
  const period = { from: `${before.slice(0, 7)}-01`, to: before, asOf: before }
  const past = await dashboardOf({ viewer: regulator, scope: { region: county }, ...period })
  coverage.seeNode('Dashboard', past.data.dashboard as never)
  const refused = await callApi<{ brandCreate: never }>({
    query:
      'mutation { brandCreate(input: { idempotencyKey: "k", manufacturerId: "x", name: "x" }) { userErrors { code field message } } }',
    viewer: as.MANUFACTURER,
  })
  coverage.seeNode('BrandPayload', refused.data.brandCreate)
  // Refusals of the other payloads are of the same type.
  const missing = coverage.missing.filter((name) => !name.endsWith('Payload.userErrors'))
  expect(missing.filter((name) => !(name in unfilled))).toEqual([])
  expect(Object.keys(unfilled).filter((name) => !missing.includes(name))).toEqual([])
}, 600_000)
