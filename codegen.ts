import type { CodegenConfig } from '@graphql-codegen/cli'

/** Domain types behind the schema's types: a resolver gets and gives these. One line per capability. */
const mappers = {
  ...of('network/network', 'Manufacturer Brand ProductCategory ProductModel Unit Provider Agreement ServicePoint'),
  ...of('network/network', 'Technician'),
  ...of('network/network', 'Manufacturer Brand ProductCategory ProductModel Unit Provider ServicePoint'),
  ...of('network/network', 'Technician Certificate'),
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
  ...of('network/channels/channel-plan', 'ChannelPlan ChannelPlanVersion=PlanVersion'),
  ...of('network/channels/service-model', 'ServiceModel ServiceModelVersion=ModelVersion'),
  ...of('network/channels/top-up', 'TopUpBasis TopUpShare'),
  ...of('network/channels/top-up-statement', 'TopUpStatement'),
  ...of('network/channels/buy-out', 'BuyOut BuyOutParty BuyOutCategory BuyOutSignature=Signature'),
  ...of('network/channels/pool', 'Pool PoolMember'),
  ...of('network/channels/pool-forecast', 'PointLoad PoolForecast=MonthForecast'),
  ...of('network/channels/capability-review', 'CapabilityReview CapabilityFinding=Finding'),
  ...of('network/channels/service-promise', 'ServicePromise'),
  ...of('orders/bundle', 'VisitBundle=Bundle'),
  ...of('admission/conduct/code', 'ConductCode'),
  ...of('admission/conduct/inspection', 'Inspection InspectionCorrection=Correction InspectionItem=ReportedItem'),
  ...of('admission/conduct/audit-finding', 'AuditFinding AuditStatement AuditReply'),
  ...of('admission/conduct/breach', 'Breach BreachEvidence=Evidence'),
  ...of('admission/conduct/consequence', 'Consequence ConsequenceGrounds=Grounds'),
  ...of('admission/conduct/statement', 'ConductStatement=Words ConductRuling=Ruling'),
  ...of('admission/conduct/score', 'ConductStanding'),
  ...of('admission/conduct/integrity', 'IntegrityRecord IntegrityEntry'),
  ...of('admission/criteria/criteria-set', 'CriteriaSet CriteriaSubject CriteriaItem'),
  ...of('admission/criteria/templates', 'CriteriaTemplate'),
  ...of('admission/criteria/scoring', 'CriteriaScore SubjectScore'),
  ...of('network/equipment/issued-item', 'IssuedItem Calibration'),
  ...of('network/equipment/instrument-requirement', 'InstrumentRequirement'),
  ...of('network/equipment/instrument-requirement', 'InstrumentRequirementVersion=RequirementVersion NeededInstrument'),
  ...of('network/certification/course', 'TrainingCourse=Course CourseRevision'),
  ...of('network/certification/enrolment', 'TrainingEnrolment=Enrolment'),
  ...of('network/certification/certificate', 'Certificate'),
  ...of('network/certification/authorisation', 'PointAuthorisation=Authorisation'),
  ...of('network/certification/credential', 'CredentialTerm=Term'),
  ...of('network/certification/posts', 'PostRequirement PostStandard PostGap'),
  ...of('network/certification/engineer', 'Engineer'),
  ...of('orders/finisher', 'WorkFinisher=Finisher'),
  ...of(
    'network/agreements/agreement',
    'Agreement=AgreementRecord AgreementVersion=Version AgreementProposal=Proposal AgreementEnd=End',
  ),
  ...of('network/agreements/difference', 'AgreementDifference=Difference'),
  ...of('network/agreements/terms/terms', 'AgreementTerms'),
  ...of('network/agreements/terms/repair-levels', 'AgreementRepairLevel=RepairLevelTerms'),
  ...of('network/agreements/terms/recognition', 'AgreementRecognition=RecognitionTerms'),
  ...of('network/agreements/terms/reports', 'AgreementReports=ReportTerms'),
  ...of('network/agreements/terms/parts', 'AgreementParts=PartsTerms'),
  ...of('network/agreements/terms/fees', 'AgreementFees=FeeTerms AgreementFeeRow=FeeRow'),
  ...of('network/agreements/terms/freight', 'AgreementFreight=FreightTerms'),
  ...of('network/agreements/terms/payment', 'AgreementPayment=PaymentTerms'),
  ...of('network/agreements/terms/review', 'AgreementReview=ReviewTerms'),
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
