import { callApi, type TokenClaims } from './api'

/** As the API gives a count or a derived figure. */
export interface CellData {
  readonly value: number | null
  readonly suppressed: boolean
}

const cell = '{ value suppressed }'
const each = (...names: readonly string[]) => names.map((name) => `${name} ${cell}`).join(' ')

const figures = each(
  'reported',
  'cancelled',
  'completed',
  'late',
  'disputed',
  'answered',
  'satisfied',
  'noAnswer',
  'complaints',
  'firstTimeFix',
  'onTime',
  'satisfaction',
)
const now = each('open', 'overdue', 'awaitingMaker', 'openComplaints', 'complaintsAtAuthority')
const durations = `bins { upTo count ${cell} } ${each('median', 'p90')}`
const satisfaction = each('answered', 'satisfied', 'noAnswer', 'share', 'low', 'high', 'gap')

/** Every field of a dashboard. */
const wholeDashboard = `from to asOf roundedTo figures { ${figures} } now { ${now} }
  timeToAccept { ${durations} } timeToComplete { ${durations} } timeToSettle { ${durations} }
  complaints { ${each('received', 'climbed', 'overdue', 'settled', 'upheld', 'perThousand')} }
  fees { lines { kind total ${cell} } ${each('total', 'perOrder')} }
  satisfaction { ${satisfaction} }
  children { region { code name } figures { ${figures} } now { ${now} } }
  trend(unit: DAY) { from figures { ${figures} } }`
/** The same by month, as a past day has it. */
const wholeByMonth = wholeDashboard.replace('unit: DAY', 'unit: MONTH')

export const wholeComparison = `comparison(figure: FIRST_TIME_FIX) { figure mean sigmaZ entries {
  region { code } standing best worst ${each('share', 'low', 'high', 'lower', 'upper')} } }`

export const wholeTrend = `mean ${cell} points { from satisfaction { ${satisfaction} } ${each('lower', 'upper')} beyond }`

export const wholePareto = `total ${cell} faults
  entries { fault { code nameZh nameEn } ${each('count', 'share', 'cumulativeShare')} }`

export type FiguresData = Readonly<Record<string, CellData>>

export interface DashboardData {
  readonly from: string
  readonly to: string
  readonly asOf: string | null
  readonly roundedTo: number | null
  readonly figures: FiguresData
  readonly now: FiguresData
  readonly timeToAccept: { bins: { upTo: number | null; count: CellData }[]; median: CellData; p90: CellData }
  readonly timeToComplete: { bins: { upTo: number | null; count: CellData }[]; median: CellData; p90: CellData }
  readonly fees: { lines: { kind: string; total: CellData }[]; total: CellData; perOrder: CellData }
  readonly timeToSettle: { bins: { upTo: number | null; count: CellData }[]; median: CellData; p90: CellData }
  readonly complaints: FiguresData
  readonly satisfaction: FiguresData
  readonly children: { region: { code: string; name: string }; figures: FiguresData; now: FiguresData }[]
  readonly trend: { from: string; figures: FiguresData }[]
}

export interface InsightQuery {
  readonly viewer: TokenClaims
  readonly scope: Readonly<Record<string, string>>
  readonly from?: string
  readonly to?: string
  readonly asOf?: string
  readonly select?: string
  readonly language?: string
}

/** A dashboard, of October 2026 unless other days are asked for. */
export const dashboardOf = ({
  viewer,
  scope,
  from = '2026-10-01',
  to = '2026-10-31',
  asOf,
  select = asOf ? wholeByMonth : wholeDashboard,
  language,
}: InsightQuery) =>
  callApi<{ dashboard: DashboardData }>({
    query: `query($scope: InsightScopeInput!, $from: Day!, $to: Day!, $asOf: Day) {
      dashboard(scope: $scope, from: $from, to: $to, asOf: $asOf) { ${select} }
    }`,
    variables: { scope, from, to, asOf: asOf ?? null },
    viewer,
    ...(language ? { headers: { 'accept-language': language } } : {}),
  })
