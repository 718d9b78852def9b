import type { CodegenConfig } from '@graphql-codegen/cli'

/** Domain types behind the schema's types: a resolver gets and gives these. One line per capability. */
const mappers = {
  ...of('network/network', 'Manufacturer Brand ProductCategory ProductModel Unit Provider Agreement ServicePoint'),
  ...of('network/network', 'Technician Certificate RenewalCriteria'),
  ...of('orders/order', 'WorkOrder=Order'),
  ...of('orders/event-log', 'WorkOrderEvent=OrderEvent'),
  ...of('orders/dispatch', 'DispatchExplanation=Explanation'),
  ...of('orders/dispatch-access', 'DispatchCandidate=VisibleCandidate'),
  ...of(
    'admission/evaluation',
    'Evaluation EvaluationFigure=EvaluatedFigure EvaluationDecision=Decision EvaluationReply=Reply',
  ),
  ...of('callbacks/callback', 'CallbackTask'),
  ...of('callbacks/sampling-run', 'CallbackRun'),
  ...of('platform/jobs', 'JobRun'),
  ...of('supervision/dashboard', 'Dashboard RegionInsight=RegionPart TrendPoint=PeriodPart'),
  ...of('supervision/figures', 'InsightFigures=Figures InsightGauges=Gauges Durations FeeTotals Satisfaction'),
  ...of('supervision/suppression', 'InsightCount=Cell InsightValue=Cell'),
  ...of('supervision/trend', 'SatisfactionTrend=SatisfactionChart SatisfactionTrendPoint=TrendPoint'),
  ...of('quality/fault-codes', 'FaultCode'),
  ...of('quality/fault-pareto', 'FaultPareto FaultParetoEntry'),
  ...of('fees/fee-line', 'FeeLine'),
  ...of('shared/notice', 'Notice'),
  ...of('shared/journal', 'LogEntry=AnyEntry'),
  ...of('shared/regions', 'Region=RegionCode'),
  ...of('shared/money', 'Money=Fen'),
  ...of('shared/viewer', 'Viewer'),
  ...of('admission/grades/evaluated-kpi', 'MonthlyFigure=EvaluatedKpi FigureDriver=KindedDriver'),
  ...of('admission/grades/monthly-evaluation', 'MonthlyEvaluation'),
  ...of('admission/grades/kpi', 'FigureDrivers=Drivers'),
  ...of('admission/grades/change', 'FigureChange=Change'),
  ...of('admission/grades/scheme', 'GradeScheme'),
  ...of('admission/grades/grade-terms', 'GradeTerms=TermsInForce'),
  ...of('admission/grades/provider-grade', 'ProviderGrade GradeCase GradeDecision GradeRuling'),
  ...of('admission/grades/published-grade', 'PublishedGrade'),
  ...of('admission/grades/ranking', 'ProviderRanking=Ranking RankingEntry=RankedEntry'),
  ...of('admission/grades/dossier', 'ProviderDossier=Dossier CorrectiveDeadline'),
}

/** Pairs `SchemaType=DomainType` (or one name for both) with the domain file that has them. */
function of(file: string, types: string): Record<string, string> {
  const pairs = types.split(' ').map((pair) => pair.split('='))
  return Object.fromEntries(
    pairs.map(([schema, domain = schema]) => [schema, `../../${file}#${domain} as ${schema}Source`]),
  )
}

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'functions/graphql/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context#Context',
        mappers,
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { object: true, query: true, mutation: true, field: true, defaultValue: true },
        scalars: { DateTime: 'string', Day: 'string', Month: 'string', RegionCode: 'string', ID: 'string' },
        inputMaybeValue: 'T | null | undefined',
        maybeValue: 'T | null | undefined',
      },
    },
    'functions/graphql/generated/type-defs.ts': { plugins: ['./codegen/type-defs.cjs'] },
  },
}

export default config
