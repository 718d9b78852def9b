import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Manufacturer as ManufacturerSource, Brand as BrandSource, ProductCategory as ProductCategorySource, ProductModel as ProductModelSource, Unit as UnitSource, Provider as ProviderSource, ServicePoint as ServicePointSource, Technician as TechnicianSource, RenewalCriteria as RenewalCriteriaSource } from '../../network/network';
import type { Order as WorkOrderSource } from '../../orders/order';
import type { Rating as WorkOrderRatingSource } from '../../orders/customer-view/rating';
import type { Step as StepSource, Limits as ReadingLimitsSource } from '../../procedures/step';
import type { StepBook as StepBookSource, DeviationSource as StepBookOriginSource } from '../../procedures/step-book';
import type { ManagementList as ManagementListSource } from '../../procedures/management-items';
import type { JobOfOrder as OrderJobSource } from '../../procedures/jobs/job-of-order.use-case';
import type { ShownRecord as JobRecordSource, ShownStep as JobStepSource } from '../../procedures/jobs/shown';
import type { RecordResult as JobRecordResultSource } from '../../procedures/jobs/judge';
import type { FiledDeviation as StepBookDeviationSource } from '../../procedures/jobs/jobs.store';
import type { StepBookOutcomes as StepBookOutcomesSource } from '../../procedures/jobs/outcomes';
import type { ClockView as ServiceClockSource } from '../../orders/service-level/clock-view';
import type { Pause as ServicePauseSource } from '../../orders/service-level/clock';
import type { ServiceLevelBook as ServiceLevelsSource } from '../../network/service-levels/service-level-book';
import type { ServiceLevel as ServiceLevelSource } from '../../network/service-levels/service-level';
import type { WorkCalendar as BusinessCalendarSource } from '../../shared/working-time';
import type { OrderEvent as WorkOrderEventSource } from '../../orders/event-log';
import type { Explanation as DispatchExplanationSource } from '../../orders/dispatch';
import type { VisibleCandidate as DispatchCandidateSource } from '../../orders/dispatch-access';
import type { Evaluation as EvaluationSource, Decision as EvaluationDecisionSource, Reply as EvaluationReplySource, Closure as EvaluationClosureSource } from '../../admission/evaluation';
import type { TermReview as EvaluationAssessmentSource } from '../../admission/review';
import type { ProposalDriver as EvaluationDriverSource } from '../../admission/proposal';
import type { CallbackTask as CallbackTaskSource } from '../../callbacks/callback';
import type { CallbackRun as CallbackRunSource } from '../../callbacks/sampling-run';
import type { JobRun as JobRunSource } from '../../platform/jobs';
import type { Dashboard as DashboardSource, RegionPart as RegionInsightSource, PeriodPart as TrendPointSource } from '../../supervision/dashboard';
import type { Figures as InsightFiguresSource, Gauges as InsightGaugesSource, Durations as DurationsSource, FeeTotals as FeeTotalsSource, Satisfaction as SatisfactionSource } from '../../supervision/figures';
import type { Cell as InsightCountSource, Cell as InsightValueSource } from '../../supervision/suppression';
import type { SatisfactionChart as SatisfactionTrendSource, TrendPoint as SatisfactionTrendPointSource } from '../../supervision/trend';
import type { FaultCode as FaultCodeSource } from '../../quality/fault-codes';
import type { FaultPareto as FaultParetoSource, FaultParetoEntry as FaultParetoEntrySource } from '../../quality/fault-pareto';
import type { FeeLine as FeeLineSource } from '../../fees/fee-line';
import type { Quote as QuoteSource, CoverClaim as QuoteCoverSource } from '../../fees/quotes/quote';
import type { QuoteLine as QuoteLineSource } from '../../fees/quotes/quote-line';
import type { Bill as WorkOrderBillSource, BillLine as BillLineSource } from '../../fees/bill/bill';
import type { UsedPart as UsedPartSource } from '../../fees/bill/used-part';
import type { PriceBand as PriceBandSource } from '../../fees/prices/price-band';
import type { FeeFinding as FeeFindingSource } from '../../fees/findings/finding';
import type { Signal as FraudEvidenceSource } from '../../fees/findings/detect';
import type { RuleBook as WarrantyRulesSource } from '../../warranty/rule-book';
import type { RuleSet as WarrantyRuleSetSource } from '../../warranty/rule-set';
import type { Answer as UnitRightsSource, Entitlement as EntitlementSource, Hold as RepairHoldSource, Due as DueRemedySource, Refund as RefundQuoteSource } from '../../warranty/rights';
import type { Notice as NoticeSource } from '../../shared/notice';
import type { AnyEntry as LogEntrySource } from '../../shared/journal';
import type { RegionCode as RegionSource } from '../../shared/regions';
import type { Fen as MoneySource } from '../../shared/money';
import type { Viewer as ViewerSource, LinkHolder as HeldLinkSource } from '../../shared/viewer';
import type { ChannelPlan as ChannelPlanSource, PlanVersion as ChannelPlanVersionSource } from '../../network/channels/channel-plan';
import type { Fulfilment as AgreementFulfilmentSource, ClauseFigure as ClauseFigureSource } from '../../network/agreements/fulfilment/fulfilment';
import type { PointFulfilment as PointFulfilmentSource } from '../../network/agreements/fulfilment/point-page.use-case';
import type { ServiceReport as ServiceReportSource, ReportField as ServiceReportFieldSource } from '../../network/agreements/reports/service-report';
import type { SettlementStatement as SettlementStatementSource, SettlementLine as SettlementLineSource } from '../../network/agreements/settlement/statement';
import type { TopUpBasis as TopUpBasisSource, TopUpShare as TopUpShareSource } from '../../network/channels/top-up';
import type { TopUpStatement as TopUpStatementSource } from '../../network/channels/top-up-statement';
import type { BuyOut as BuyOutSource, BuyOutParty as BuyOutPartySource, BuyOutCategory as BuyOutCategorySource, Signature as BuyOutSignatureSource } from '../../network/channels/buy-out';
import type { Pool as PoolSource, PoolMember as PoolMemberSource } from '../../network/channels/pool';
import type { PointLoad as PointLoadSource, MonthForecast as PoolForecastSource } from '../../network/channels/pool-forecast';
import type { CapabilityReview as CapabilityReviewSource, Finding as CapabilityFindingSource } from '../../network/channels/capability-review';
import type { ServicePromise as ServicePromiseSource } from '../../network/channels/service-promise';
import type { Bundle as VisitBundleSource } from '../../orders/bundle';
import type { ConductCode as ConductCodeSource } from '../../admission/conduct/code';
import type { Inspection as InspectionSource, Correction as InspectionCorrectionSource, ReportedItem as InspectionItemSource, OpenCorrections as OpenCorrectionsSource } from '../../admission/conduct/inspection';
import type { AuditFinding as AuditFindingSource, AuditStatement as AuditStatementSource, AuditReply as AuditReplySource } from '../../admission/conduct/audit-finding';
import type { Breach as BreachSource, Evidence as BreachEvidenceSource } from '../../admission/conduct/breach';
import type { Consequence as ConsequenceSource, Grounds as ConsequenceGroundsSource } from '../../admission/conduct/consequence';
import type { Statement as ConductProofSource, Words as ConductStatementSource, Ruling as ConductRulingSource } from '../../admission/conduct/statement';
import type { ConductStanding as ConductStandingSource } from '../../admission/conduct/score';
import type { IntegrityRecord as IntegrityRecordSource, IntegrityEntry as IntegrityEntrySource } from '../../admission/conduct/integrity';
import type { CriteriaSet as CriteriaSetSource, CriteriaSubject as CriteriaSubjectSource, CriteriaItem as CriteriaItemSource } from '../../admission/criteria/criteria-set';
import type { CriteriaTemplate as CriteriaTemplateSource } from '../../admission/criteria/templates';
import type { CriteriaScore as CriteriaScoreSource, SubjectScore as SubjectScoreSource } from '../../admission/criteria/scoring';
import type { IssuedItem as IssuedItemSource, Calibration as CalibrationSource, Inspection as ToolInspectionSource } from '../../network/equipment/issued-item';
import type { PointDeposit as PointDepositSource } from '../../network/deposits/deposit';
import type { InstrumentRequirement as InstrumentRequirementSource, RequirementVersion as InstrumentRequirementVersionSource, NeededInstrument as NeededInstrumentSource } from '../../network/equipment/instrument-requirement';
import type { Course as TrainingCourseSource, CourseRevision as CourseRevisionSource } from '../../network/certification/course';
import type { Enrolment as TrainingEnrolmentSource } from '../../network/certification/enrolment';
import type { Certificate as CertificateSource } from '../../network/certification/certificate';
import type { Authorisation as PointAuthorisationSource } from '../../network/certification/authorisation';
import type { AuthorisationDue as AuthorisationDueSource } from '../../network/certification/authorisation-due';
import type { Term as CredentialTermSource } from '../../network/certification/credential';
import type { PostRequirement as PostRequirementSource, PostStandard as PostStandardSource } from '../../network/certification/post-standard';
import type { PostGap as PostGapSource } from '../../network/certification/posts';
import type { Engineer as EngineerSource } from '../../network/certification/engineer';
import type { Finisher as WorkFinisherSource } from '../../orders/finisher';
import type { LackingInstrument as LackingInstrumentSource } from '../../network/equipment/kit';
import type { AgreementRecord as AgreementSource, Version as AgreementVersionSource, Proposal as AgreementProposalSource, End as AgreementEndSource } from '../../network/agreements/agreement';
import type { Difference as AgreementDifferenceSource } from '../../network/agreements/difference';
import type { AgreementTerms as AgreementTermsSource } from '../../network/agreements/terms/terms';
import type { RepairLevelTerms as AgreementRepairLevelSource } from '../../network/agreements/terms/repair-levels';
import type { RecognitionTerms as AgreementRecognitionSource } from '../../network/agreements/terms/recognition';
import type { ReportTerms as AgreementReportsSource } from '../../network/agreements/terms/reports';
import type { PartsTerms as AgreementPartsSource } from '../../network/agreements/terms/parts';
import type { FeeTerms as AgreementFeesSource, FeeRow as AgreementFeeRowSource } from '../../network/agreements/terms/fees';
import type { FreightTerms as AgreementFreightSource } from '../../network/agreements/terms/freight';
import type { PaymentTerms as AgreementPaymentSource } from '../../network/agreements/terms/payment';
import type { ReviewTerms as AgreementReviewSource } from '../../network/agreements/terms/review';
import type { Attachment as AttachmentSource } from '../../files/attachment';
import type { Policy as PolicySource } from '../../admission/policies/policy';
import type { Audience as PolicyAudienceSource } from '../../admission/policies/audience';
import type { Receipt as PolicyReceiptSource } from '../../admission/policies/receipt';
import type { ShownReach as PolicyReachSource, ProviderReach as PolicyProviderReachSource, PointReach as PolicyPointReachSource } from '../../admission/policies/reach';
import type { Upload as AttachmentUploadSource } from '../../files/attachments.use-case';
import type { RecruitmentCall as RecruitmentCallSource } from '../../admission/applications/call';
import type { ShownRegion as CalledRegionSource } from '../../admission/applications/places';
import type { Seat as PanelSeatSource } from '../../admission/applications/panel';
import type { Facts as ApplicationFactsSource, Shortfall as ShortfallSource } from '../../admission/applications/facts';
import type { Application as ApplicationSource, Decision as ApplicationDecisionSource, ShortListing as ShortListingSource, Hearing as HearingSource } from '../../admission/applications/application';
import type { SeenSheet as EvaluationSheetSource } from '../../admission/applications/application-access';
import type { Assessment as PanelFindingSource, SubjectSpread as SubjectFindingSource } from '../../admission/applications/assessment';
import type { Ranked as RankedApplicationSource, Admission as AdmissionSource } from '../../admission/applications/ranking';
import type { Assessment as AssessmentSource, AssessedMark as AssessmentMarkSource, Reply as AssessmentReplySource } from '../../admission/assessments/assessment';
import type { AssessmentResult as AssessmentResultSource } from '../../admission/assessments/result';
import type { EvaluatedKpi as MonthlyFigureSource, KindedDriver as FigureDriverSource } from '../../admission/grades/evaluated-kpi';
import type { MonthlyEvaluation as MonthlyEvaluationSource } from '../../admission/grades/monthly-evaluation';
import type { Drivers as FigureDriversSource } from '../../admission/grades/kpi';
import type { Change as FigureChangeSource } from '../../admission/grades/change';
import type { GradeScheme as GradeSchemeSource } from '../../admission/grades/scheme';
import type { GradingTerms as GradeGradingSource } from '../../admission/grades/grading';
import type { TermsInForce as GradeTermsSource } from '../../admission/grades/grade-terms';
import type { ProviderGrade as ProviderGradeSource, GradeCase as GradeCaseSource, GradeDecision as GradeDecisionSource, GradeRuling as GradeRulingSource } from '../../admission/grades/provider-grade';
import type { PublishedGrade as PublishedGradeSource } from '../../admission/grades/published-grade';
import type { Ranking as ProviderRankingSource, RankedEntry as RankingEntrySource } from '../../admission/grades/ranking';
import type { Dossier as ProviderDossierSource, CorrectiveDeadline as CorrectiveDeadlineSource } from '../../admission/grades/dossier';
import type { Context } from '../context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, ISO 8601, e.g. `2026-11-01T02:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A calendar day in Asia/Shanghai, e.g. `2026-11-01`. */
  Day: { input: string; output: string; }
  /** A calendar month in Asia/Shanghai, e.g. `2026-11`. */
  Month: { input: string; output: string; }
  /** A GB/T 2260 region code of six digits; a region contains every code with its prefix: `420000` contains `420106`. */
  RegionCode: { input: string; output: string; }
};

/** An applicant that was admitted. */
export type Admission = {
  __typename?: 'Admission';
  /** Who. */
  provider: Provider;
  /** Where. */
  region: Region;
};

/** A page of admissions. */
export type AdmissionConnection = {
  __typename?: 'AdmissionConnection';
  /** Entries with their cursors. */
  edges: Array<AdmissionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type AdmissionEdge = {
  __typename?: 'AdmissionEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Admission;
};

/**
 * An agreement between a maker and a provider (N5): drafted by one side, negotiated version by version, confirmed by both, in
 * force between its dates without anything having to run, amended and renewed by versions that both confirm, suspended,
 * ended. Each step is an entry of its log.
 */
export type Agreement = Node & {
  __typename?: 'Agreement';
  /** The admission it rests on (N5); null for one without a call: taken over, own shops, dealers, further categories. */
  application: Maybe<Application>;
  /** Categories covered today; before it is in force, those agreed or proposed. */
  categories: Array<ProductCategory>;
  /** What re-evaluation measures against today; before it is in force, what is agreed or proposed. */
  criteria: RenewalCriteria;
  /** What a version says otherwise than an earlier one, clause by clause. 1 BatchGet. */
  differences: Array<AgreementDifference>;
  /** Notice of its end; null when none was given. */
  end: Maybe<AgreementEnd>;
  /**
   * How it is kept on a day, by the terms of that day; null outside its term. 1 Query, and 1 per ten versions for terms superseded
   * since; of a point 2 GetItems, 1 BatchGet, 1 Query of people, of items and of enrolments.
   */
  fulfilment: Maybe<AgreementFulfilment>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The version in force today; null when none is. */
  inForce: Maybe<AgreementVersion>;
  /** Highest repair level the provider may do today; before it is in force, the one agreed or proposed. */
  level: Scalars['Int']['output'];
  /** Everything that happened to it, oldest first. 1 Query. */
  log: LogEntryConnection;
  /** The maker. */
  manufacturer: Manufacturer;
  /**
   * Times without new orders under all agreements of the two, by decision on a consequence of breaches (N21); those that are
   * over are left out when another begins. 1 GetItem.
   */
  orderStops: Array<AgreementOrderStop>;
  /** What waits to be confirmed; null when nothing does. */
  proposal: Maybe<AgreementProposal>;
  /** The provider. */
  provider: Provider;
  /** Monthly reports under it, latest month first. 1 Query. */
  serviceReports: ServiceReportConnection;
  /** Where it stands today. */
  status: AgreementStatus;
  /** Suspensions, in order; past ones included. */
  suspensions: Array<AgreementSuspension>;
  /** First day in force. */
  validFrom: Scalars['Day']['output'];
  /** Last day in force. */
  validTo: Scalars['Day']['output'];
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
  /** Every version ever written, newest first. 1 Query. */
  versions: AgreementVersionConnection;
  /** Why it was taken back; null unless it was. */
  withdrawnBecause: Maybe<Scalars['String']['output']>;
};


/**
 * An agreement between a maker and a provider (N5): drafted by one side, negotiated version by version, confirmed by both, in
 * force between its dates without anything having to run, amended and renewed by versions that both confirm, suspended,
 * ended. Each step is an entry of its log.
 */
export type AgreementDifferencesArgs = {
  from: InputMaybe<Scalars['Int']['input']>;
  to: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An agreement between a maker and a provider (N5): drafted by one side, negotiated version by version, confirmed by both, in
 * force between its dates without anything having to run, amended and renewed by versions that both confirm, suspended,
 * ended. Each step is an entry of its log.
 */
export type AgreementFulfilmentArgs = {
  on: InputMaybe<Scalars['Day']['input']>;
  servicePointId: InputMaybe<Scalars['ID']['input']>;
};


/**
 * An agreement between a maker and a provider (N5): drafted by one side, negotiated version by version, confirmed by both, in
 * force between its dates without anything having to run, amended and renewed by versions that both confirm, suspended,
 * ended. Each step is an entry of its log.
 */
export type AgreementLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * An agreement between a maker and a provider (N5): drafted by one side, negotiated version by version, confirmed by both, in
 * force between its dates without anything having to run, amended and renewed by versions that both confirm, suspended,
 * ended. Each step is an entry of its log.
 */
export type AgreementServiceReportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * An agreement between a maker and a provider (N5): drafted by one side, negotiated version by version, confirmed by both, in
 * force between its dates without anything having to run, amended and renewed by versions that both confirm, suspended,
 * ended. Each step is an entry of its log.
 */
export type AgreementVersionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Other terms of an agreement. */
export type AgreementAmendInput = {
  /** First day of these terms: after today, after every change agreed before, within the term. */
  effectiveFrom: Scalars['Day']['input'];
  /** The agreement. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** What it then says. */
  terms: AgreementTermsInput;
  /** Version of the agreement the change is based on. */
  version: Scalars['Int']['input'];
};

/** The 13 clauses of an agreement (N8), and what stands before them. */
export type AgreementClause =
  /** 1: the way of a faulty unit. */
  | 'FAULTY_UNITS'
  /** 10: commission fees. */
  | 'FEES'
  /** 11: freight. */
  | 'FREIGHT'
  /** 7: loaner ratio. */
  | 'LOANERS'
  /** 3: number of service points. */
  | 'OUTLETS'
  /** 8: parts supply and deposit. */
  | 'PARTS'
  /** 12: payment and claims. */
  | 'PAYMENT'
  /** 4: recognition of service points. */
  | 'RECOGNITION'
  /** 2: repair levels, their work and fees. */
  | 'REPAIR_LEVELS'
  /** 6: repair and monthly reports. */
  | 'REPORTS'
  /** 13: review and confirmation. */
  | 'REVIEW'
  /** Dates, channel, categories, level, regions, criteria. */
  | 'SCOPE'
  /** 9: equipment and software. */
  | 'SUPPLIES'
  /** 5: training. */
  | 'TRAINING';

/** The version a side confirms. */
export type AgreementConfirmInput = {
  /** Hash of the version, as read. */
  hash: Scalars['String']['input'];
  /** The agreement. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the version: the latest. */
  number: Scalars['Int']['input'];
};

/** A page of agreements. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** Entries with their cursors. */
  edges: Array<AgreementEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** Another version of what is proposed. */
export type AgreementCounterInput = {
  /** AMENDMENT only: first day of these terms; left out, as proposed. */
  effectiveFrom?: InputMaybe<Scalars['Day']['input']>;
  /** The agreement. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** What it says. */
  terms: AgreementTermsInput;
  /** CONCLUSION only: first day in force; left out, as proposed. */
  validFrom?: InputMaybe<Scalars['Day']['input']>;
  /** CONCLUSION and RENEWAL only: last day in force; left out, as proposed. */
  validTo?: InputMaybe<Scalars['Day']['input']>;
  /** Version of the agreement the change is based on. */
  version: Scalars['Int']['input'];
};

/** One thing that two versions say differently. */
export type AgreementDifference = {
  __typename?: 'AgreementDifference';
  /** What the later one says, as JSON; null where it says nothing. */
  after: Maybe<Scalars['String']['output']>;
  /** What the earlier one says, as JSON; null where it says nothing. */
  before: Maybe<Scalars['String']['output']>;
  /** Where. */
  clause: AgreementClause;
  /** Path within the clause; rows by what they are for, e.g. `rows[LABOUR/washing-machine/2/*].price`. */
  path: Scalars['String']['output'];
};

/** An agreement to draft. */
export type AgreementDraftInput = {
  /** The admitted application it rests on (N5): what is concluded stays within its categories and region. Null without a call. */
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The maker. */
  manufacturerId: Scalars['ID']['input'];
  /** The provider. */
  providerId: Scalars['ID']['input'];
  /** What it says. */
  terms: AgreementTermsInput;
  /** First day in force, today or later. */
  validFrom: Scalars['Day']['input'];
  /** Last day in force, not before the first. */
  validTo: Scalars['Day']['input'];
};

/** An entry of a page. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Agreement;
};

/** Notice that an agreement ends before its time. */
export type AgreementEnd = {
  __typename?: 'AgreementEnd';
  /** When notice was given. */
  at: Scalars['DateTime']['output'];
  /** The consequence of breaches that it ends by (N21); null for any other end. */
  consequenceId: Maybe<Scalars['ID']['output']>;
  /** Last day in force. */
  lastDay: Scalars['Day']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The side that gave notice. */
  side: AgreementSide;
};

/** Notice of the end of an agreement. */
export type AgreementEndInput = {
  /** The agreement. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Last day in force. */
  lastDay: Scalars['Day']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the agreement the change is based on. */
  version: Scalars['Int']['input'];
};

/** Clause 1: the way of a faulty unit. */
export type AgreementFaultyUnits = {
  __typename?: 'AgreementFaultyUnits';
  /** Within how many days. */
  days: Scalars['Int']['output'];
  /** What becomes of it. Agreed, and not measured: no record follows the unit. */
  disposition: FaultyUnitDisposition;
  /** Who sends it. Agreed, and not measured: the shipment of a faulty unit is on no record; its freight is paid by clause 11. */
  shippedBy: AgreementParty;
};

/** Clause 1: the way of a faulty unit. */
export type AgreementFaultyUnitsInput = {
  /** Within how many days, 1 to 60. */
  days: Scalars['Int']['input'];
  /** What becomes of it. */
  disposition: FaultyUnitDisposition;
  /** Who sends it. */
  shippedBy: AgreementParty;
};

/** A line of the fee schedule (F1); what it leaves open it holds for any of. Amounts are for one piece. */
export type AgreementFeeRow = {
  __typename?: 'AgreementFeeRow';
  /** Category; null for any. */
  category: Maybe<ProductCategory>;
  /** Most that may be charged. */
  ceiling: Money;
  /** Least that may be charged. */
  floor: Money;
  /** Kind of fee. */
  kind: FeeKind;
  /** Repair level; null for any. */
  level: Maybe<Scalars['Int']['output']>;
  /** What was agreed. */
  price: Money;
  /** Work item of clause 2; null for any. */
  workItem: Maybe<Scalars['String']['output']>;
};

/** A line of the fee schedule (F1); what it leaves open it holds for any of. Amounts are for one piece. */
export type AgreementFeeRowInput = {
  /** Category, one of the agreement; left out for any. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Most that may be charged, in fen; not below the floor. */
  ceiling: Scalars['Int']['input'];
  /** Least that may be charged, in fen. */
  floor: Scalars['Int']['input'];
  /** Kind of fee. */
  kind: FeeKind;
  /** Repair level, not above that of the agreement; left out for any. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** What is agreed, in fen, between the two. */
  price: Scalars['Int']['input'];
  /** Work item of clause 2; left out for any. Of labour, the item's commission lies within floor and ceiling (N11). */
  workItem?: InputMaybe<Scalars['String']['input']>;
};

/** Clause 10: commission fees. Once there is a row, a fee that none fits is refused; freight is held to clause 11 instead. */
export type AgreementFees = {
  __typename?: 'AgreementFees';
  /** Kinds that may be charged without a row. */
  openKinds: Array<FeeKind>;
  /** Fee schedule. */
  rows: Array<AgreementFeeRow>;
  /** Low-volume top-up; null when there is none. */
  topUp: Maybe<TopUpBasis>;
};

/** Clause 10: commission fees. Once there is a row, a fee that none fits is refused; freight is held to clause 11 instead. */
export type AgreementFeesInput = {
  /** Kinds that may be charged without a row. */
  openKinds: Array<FeeKind>;
  /** Fee schedule, at most 100 rows, each for something else. */
  rows: Array<AgreementFeeRowInput>;
  /** Low-volume top-up; null when there is none. */
  topUp?: InputMaybe<TopUpBasisInput>;
};

/** Clause 11: freight (F5). */
export type AgreementFreight = {
  __typename?: 'AgreementFreight';
  /** Who pays freight from the point. */
  fromPointPaidBy: AgreementParty;
  /** When it is settled. */
  settled: FreightSettlement;
  /** Most that one shipment may cost; null for no limit. */
  shipmentLimit: Maybe<Money>;
  /** Who pays freight to the point. */
  toPointPaidBy: AgreementParty;
};

/** Clause 11: freight (F5). */
export type AgreementFreightInput = {
  /** Who pays freight from the point. */
  fromPointPaidBy: AgreementParty;
  /** When it is settled. */
  settled: FreightSettlement;
  /** Most that one shipment may cost, in fen; left out for no limit. */
  shipmentLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Who pays freight to the point. */
  toPointPaidBy: AgreementParty;
};

/** How an agreement is kept, by the terms of a day (N8). */
export type AgreementFulfilment = {
  __typename?: 'AgreementFulfilment';
  /**
   * Clauses 1, 6 and 8; of the point asked about 5, 7 and 9 as well. Clause 7 is left out, and what is on account null, for a day
   * other than today; clause 7 also for a point that works for several makers, since its open orders are not told apart.
   */
  figures: Array<ClauseFigure>;
  /** The day. */
  on: Scalars['Day']['output'];
  /**
   * Clause 3, by region. Of each region of the page 1 Query and 1 BatchGet per hundred points, ending at the number agreed; null
   * where a thousand points did not tell.
   */
  outlets: ClauseFigureConnection;
  /**
   * Clauses 5, 7 and 9 at each point that works under the agreement, by county. 1 to 4 Queries and as many BatchGets find the
   * points; each of the page takes 3 Queries and 1 BatchGet.
   */
  points: PointFulfilmentConnection;
};


/** How an agreement is kept, by the terms of a day (N8). */
export type AgreementFulfilmentOutletsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** How an agreement is kept, by the terms of a day (N8). */
export type AgreementFulfilmentPointsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Clause 7: loaner units (O9). */
export type AgreementLoaners = {
  __typename?: 'AgreementLoaners';
  /** Loaners kept for each unit under repair. */
  ratio: Scalars['Float']['output'];
};

/** Clause 7: loaner units (O9). */
export type AgreementLoanersInput = {
  /** Loaners kept for each unit under repair, 0 to 1. */
  ratio: Scalars['Float']['input'];
};

/** Days on which the maker gives the provider nothing new; what was accepted goes on. */
export type AgreementOrderStop = {
  __typename?: 'AgreementOrderStop';
  /** Global id of the consequence it follows from; read it by `node(id:)`. */
  consequenceId: Scalars['ID']['output'];
  /** First day. */
  from: Scalars['Day']['output'];
  /** Last day. */
  until: Scalars['Day']['output'];
};

/** Clause 3: service points in a region (N9). */
export type AgreementOutlets = {
  __typename?: 'AgreementOutlets';
  /** How many points the provider keeps there. */
  count: Scalars['Int']['output'];
  /** The region. */
  region: Region;
};

/** Clause 3: service points in a region (N9). */
export type AgreementOutletsInput = {
  /** How many points the provider keeps there, 1 to 1000. */
  count: Scalars['Int']['input'];
  /** The region, within those of the agreement. */
  region: Scalars['RegionCode']['input'];
};

/** Clause 8: parts supply and deposit (N16). */
export type AgreementParts = {
  __typename?: 'AgreementParts';
  /** Deposit a point pays; null when it is waived. */
  depositAmount: Maybe<Money>;
  /** Who bears the risk instead; null when a deposit is paid. */
  depositWaivedTo: Maybe<DepositBearer>;
  /** Days within which the maker supplies parts. */
  leadDays: Scalars['Int']['output'];
  /** Days within which defective parts go back, and after the agreement's last day equipment that the maker issued. */
  returnDays: Scalars['Int']['output'];
};

/** Clause 8: parts supply and deposit (N16). */
export type AgreementPartsInput = {
  /** Deposit a point pays, in fen; left out when it is waived. */
  depositAmount?: InputMaybe<Scalars['Int']['input']>;
  /** Who bears the risk instead; left out when a deposit is paid. */
  depositWaivedTo?: InputMaybe<DepositBearer>;
  /** Days within which the maker supplies parts, 1 to 90. */
  leadDays: Scalars['Int']['input'];
  /** Days within which defective parts go back, 1 to 90. */
  returnDays: Scalars['Int']['input'];
};

/** Whoever may ship something or bear a cost. */
export type AgreementParty =
  /** The customer. */
  | 'CUSTOMER'
  /** The local dealer. */
  | 'DEALER'
  /** The maker. */
  | 'MANUFACTURER'
  /** The provider. */
  | 'PROVIDER';

/** An agreement after a change, or why it was refused. */
export type AgreementPayload = {
  __typename?: 'AgreementPayload';
  /** The agreement; null when refused. */
  agreement: Maybe<Agreement>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Clause 12: payment and claims (F5). */
export type AgreementPayment = {
  __typename?: 'AgreementPayment';
  /** Claimed within so many days of the settlement. */
  claimDays: Scalars['Int']['output'];
  /** Most that may be claimed for a cycle; null for no limit. */
  claimLimit: Maybe<Money>;
  /** Settled every so many months. */
  cycleMonths: Scalars['Int']['output'];
  /** Paid within so many days of the end of the cycle. */
  days: Scalars['Int']['output'];
};

/** Clause 12: payment and claims (F5). */
export type AgreementPaymentInput = {
  /** Claimed within so many days of the settlement, 1 to 365. */
  claimDays: Scalars['Int']['input'];
  /** Most that may be claimed for a cycle, in fen; left out for no limit. */
  claimLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Settled every so many months, 1 to 12. */
  cycleMonths: Scalars['Int']['input'];
  /** Paid within so many days of the end of the cycle, 1 to 180. */
  days: Scalars['Int']['input'];
};

/** What waits to be confirmed by both sides. */
export type AgreementProposal = {
  __typename?: 'AgreementProposal';
  /** Last day on which it can be confirmed (clause 13). */
  respondBy: Scalars['Day']['output'];
  /** The version; the latest of the agreement. */
  version: AgreementVersion;
};

/** A draft to show to the other side. */
export type AgreementProposeInput = {
  /** The agreement. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version of the agreement the change is based on. */
  version: Scalars['Int']['input'];
};

/** Clause 4: how a service point is recognised. */
export type AgreementRecognition = {
  __typename?: 'AgreementRecognition';
  /** Who authorises it. */
  authorisedBy: AgreementSide;
  /** Set of criteria it is measured by; null for the maker's standing one. */
  criteriaSetId: Maybe<Scalars['ID']['output']>;
  /** Within how many days. */
  days: Scalars['Int']['output'];
};

/** Clause 4: how a service point is recognised. */
export type AgreementRecognitionInput = {
  /** Who authorises it. */
  authorisedBy: AgreementSide;
  /** Criteria it is measured by: of the maker, to admit or to certify, in force on the first day of these terms (N1); null for the maker's standing ones. */
  criteriaSetId?: InputMaybe<Scalars['ID']['input']>;
  /** Within how many days, 1 to 180. */
  days: Scalars['Int']['input'];
};

/** A renewal of an agreement. */
export type AgreementRenewInput = {
  /** The agreement. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Last day in force, later than the present one. */
  validTo: Scalars['Day']['input'];
  /** Version of the agreement the change is based on. */
  version: Scalars['Int']['input'];
};

/** Clause 2: the work that belongs to one place (N11). */
export type AgreementRepairLevel = {
  __typename?: 'AgreementRepairLevel';
  /** Where the work belongs. */
  place: RepairPlace;
  /** What belongs there. */
  workItems: Array<AgreementWorkItem>;
};

/** Clause 2: the work that belongs to one place (N11). */
export type AgreementRepairLevelInput = {
  /** Where the work belongs, not above the level of the agreement. */
  place: RepairPlace;
  /** What belongs there, at most 40. */
  workItems: Array<AgreementWorkItemInput>;
};

/** Clause 6: repair and monthly reports. */
export type AgreementReports = {
  __typename?: 'AgreementReports';
  /** Day of the next month on which it is due. */
  dueDay: Scalars['Int']['output'];
  /** What the monthly report contains. */
  monthlyFields: Array<Scalars['String']['output']>;
  /** What a repair report contains. */
  repairFields: Array<Scalars['String']['output']>;
};

/** Clause 6: repair and monthly reports. */
export type AgreementReportsInput = {
  /** Day of the next month on which it is due, 1 to 28. */
  dueDay: Scalars['Int']['input'];
  /** What the monthly report contains, at most 40. */
  monthlyFields: Array<Scalars['String']['input']>;
  /** What a repair report contains, at most 40. */
  repairFields: Array<Scalars['String']['input']>;
};

/** The end of a suspension. */
export type AgreementResumeInput = {
  /** The agreement. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** First day on which offers go out again, today or later. */
  on: Scalars['Day']['input'];
  /** Version of the agreement the change is based on. */
  version: Scalars['Int']['input'];
};

/** Clause 13: review and confirmation. */
export type AgreementReview = {
  __typename?: 'AgreementReview';
  /** Days a proposal stands open to be confirmed. */
  confirmDays: Scalars['Int']['output'];
  /** Criteria the provider is assessed by at re-evaluation (N6); null where its figures alone tell. */
  criteriaSetId: Maybe<Scalars['ID']['output']>;
  /** Days on which the two sides review the agreement. */
  dates: Array<Scalars['Day']['output']>;
  /** Days of notice the provider gives to end the agreement. */
  noticeDays: Scalars['Int']['output'];
};

/** Clause 13: review and confirmation. */
export type AgreementReviewInput = {
  /** Days a proposal stands open to be confirmed, 1 to 90. */
  confirmDays: Scalars['Int']['input'];
  /**
   * Criteria the provider is assessed by at re-evaluation (N6): of the maker, for re-evaluation, in force on the first day of
   * these terms (N1); left out where its figures alone tell.
   */
  criteriaSetId?: InputMaybe<Scalars['ID']['input']>;
  /** Days on which the two sides review the agreement, at most 12, within its term. */
  dates: Array<Scalars['Day']['input']>;
  /** Days of notice the provider gives to end the agreement, 0 to 365. */
  noticeDays: Scalars['Int']['input'];
};

/** The two sides of an agreement. */
export type AgreementSide =
  /** The maker. */
  | 'MANUFACTURER'
  /** The provider. */
  | 'PROVIDER';

/** Where an agreement stands today. */
export type AgreementStatus =
  /** Agreed; its first day is to come. */
  | 'CONFIRMED'
  /** Written by one side, which alone sees it. */
  | 'DRAFT'
  /** Ended by notice; its last day has passed. */
  | 'ENDED'
  /** Its last day has passed. */
  | 'EXPIRED'
  /** In force today. */
  | 'IN_FORCE'
  /** Talked about: a version waits to be confirmed by both sides. */
  | 'PROPOSED'
  /** In force, but no new orders are offered; those accepted go on. */
  | 'SUSPENDED'
  /** Taken back before it was agreed. */
  | 'WITHDRAWN';

/** Clause 9: equipment or software a point works with (O10). */
export type AgreementSupply = {
  __typename?: 'AgreementSupply';
  /** What it is. */
  item: Scalars['String']['output'];
  /** Of what kind. */
  kind: SupplyKind;
  /** Pieces or licences for each point. */
  quantity: Scalars['Int']['output'];
  /** Who supplies it. */
  suppliedBy: AgreementSide;
};

/** Clause 9: equipment or software a point works with (O10). */
export type AgreementSupplyInput = {
  /** What it is, at most 60 characters. */
  item: Scalars['String']['input'];
  /** Of what kind. */
  kind: SupplyKind;
  /** Pieces or licences for each point, 1 to 10 000. */
  quantity: Scalars['Int']['input'];
  /** Who supplies it. */
  suppliedBy: AgreementSide;
};

/** A suspension of an agreement. */
export type AgreementSuspendInput = {
  /** First day without new offers, today or later. */
  from: Scalars['Day']['input'];
  /** The agreement. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the agreement the change is based on. */
  version: Scalars['Int']['input'];
};

/** Days on which no new orders are offered under an agreement. */
export type AgreementSuspension = {
  __typename?: 'AgreementSuspension';
  /** First day. */
  from: Scalars['Day']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Last day; null until it is lifted. */
  until: Maybe<Scalars['Day']['output']>;
};

/** What an agreement says, as data (N8): its scope and its 13 clauses. */
export type AgreementTerms = {
  __typename?: 'AgreementTerms';
  /** Categories covered. */
  categories: Array<ProductCategory>;
  /** Own, dealer-run or outsourced (N20). */
  channel: ServiceChannel;
  /** What re-evaluation measures against (N6). */
  criteria: RenewalCriteria;
  /** Clause 1. */
  faultyUnits: AgreementFaultyUnits;
  /** Clause 10. */
  fees: AgreementFees;
  /** Clause 11. */
  freight: AgreementFreight;
  /** Highest repair level the provider may do. */
  level: Scalars['Int']['output'];
  /** Clause 7. */
  loaners: AgreementLoaners;
  /** Clause 3, by region. */
  outlets: Array<AgreementOutlets>;
  /** Clause 8. */
  parts: AgreementParts;
  /** Clause 12. */
  payment: AgreementPayment;
  /** Clause 4. */
  recognition: AgreementRecognition;
  /** Regions covered, each with all below it; empty for everywhere. */
  regions: Array<Region>;
  /** Clause 2, by place. */
  repairLevels: Array<AgreementRepairLevel>;
  /** Clause 6. */
  reports: AgreementReports;
  /** Clause 13. */
  review: AgreementReview;
  /** Clause 9. */
  supplies: Array<AgreementSupply>;
  /** Clause 5. */
  training: AgreementTraining;
};

/** What an agreement says, as data (N8): its scope and its 13 clauses. */
export type AgreementTermsInput = {
  /** Categories covered, 1 to 50. */
  categoryIds: Array<Scalars['ID']['input']>;
  /** Own, dealer-run or outsourced (N20). */
  channel: ServiceChannel;
  /** What re-evaluation measures against (N6). */
  criteria: RenewalCriteriaInput;
  /** Clause 1. */
  faultyUnits: AgreementFaultyUnitsInput;
  /** Clause 10. */
  fees: AgreementFeesInput;
  /** Clause 11. */
  freight: AgreementFreightInput;
  /** Highest repair level the provider may do, 1 to 5. */
  level: Scalars['Int']['input'];
  /** Clause 7. */
  loaners: AgreementLoanersInput;
  /** Clause 3, by region, at most 40. */
  outlets: Array<AgreementOutletsInput>;
  /** Clause 8. */
  parts: AgreementPartsInput;
  /** Clause 12. */
  payment: AgreementPaymentInput;
  /** Clause 4. */
  recognition: AgreementRecognitionInput;
  /** Regions covered, at most 40, each with all below it; empty for everywhere. */
  regions: Array<Scalars['RegionCode']['input']>;
  /** Clause 2, by place. */
  repairLevels: Array<AgreementRepairLevelInput>;
  /** Clause 6. */
  reports: AgreementReportsInput;
  /** Clause 13. */
  review: AgreementReviewInput;
  /** Clause 9, at most 40 rows. */
  supplies: Array<AgreementSupplyInput>;
  /** Clause 5. */
  training: AgreementTrainingInput;
};

/** Clause 5: training. */
export type AgreementTraining = {
  __typename?: 'AgreementTraining';
  /** Hours a technician gets in a year. */
  hoursPerYear: Scalars['Int']['output'];
  /** Who pays for them; each enrolment shows it. What a course costs is on no record, so no settlement has it. */
  paidBy: AgreementSide;
};

/** Clause 5: training. */
export type AgreementTrainingInput = {
  /** Hours a technician gets in a year, 0 to 2000. */
  hoursPerYear: Scalars['Int']['input'];
  /** Who pays for them. */
  paidBy: AgreementSide;
};

/** One version of an agreement's text. It never changes; each side confirms it by its hash. */
export type AgreementVersion = Node & {
  __typename?: 'AgreementVersion';
  /** The agreement. */
  agreement: Agreement;
  /** When the maker confirmed it; null if it did not. */
  confirmedByManufacturer: Maybe<Scalars['DateTime']['output']>;
  /** When the provider confirmed it; null if it did not. */
  confirmedByProvider: Maybe<Scalars['DateTime']['output']>;
  /** First day of these terms; never before the day they were agreed. */
  effectiveFrom: Scalars['Day']['output'];
  /** SHA-256 over agreement, number and content: what a side confirms. */
  hash: Scalars['String']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What it does once both sides have confirmed it. */
  kind: AgreementVersionKind;
  /** 1 for the draft, then one more each. */
  number: Scalars['Int']['output'];
  /** The side that wrote it. */
  side: AgreementSide;
  /** What it says. */
  terms: AgreementTerms;
  /** First day of the agreement under it. */
  validFrom: Scalars['Day']['output'];
  /** Last day of the agreement under it. */
  validTo: Scalars['Day']['output'];
  /** When it was written. */
  writtenAt: Scalars['DateTime']['output'];
};

/** A page of versions. */
export type AgreementVersionConnection = {
  __typename?: 'AgreementVersionConnection';
  /** Entries with their cursors. */
  edges: Array<AgreementVersionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type AgreementVersionEdge = {
  __typename?: 'AgreementVersionEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AgreementVersion;
};

/** What a version does once both sides have confirmed it. */
export type AgreementVersionKind =
  /** Other terms from a day on. */
  | 'AMENDMENT'
  /** Concludes the agreement. */
  | 'CONCLUSION'
  /** A later last day. */
  | 'RENEWAL';

/** A draft or proposal to take back. */
export type AgreementWithdrawInput = {
  /** The agreement. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version of the agreement the change is based on. */
  version: Scalars['Int']['input'];
};

/** A piece of work and its commission. */
export type AgreementWorkItem = {
  __typename?: 'AgreementWorkItem';
  /** Commission for doing it once. */
  fee: Money;
  /** What is done. */
  name: Scalars['String']['output'];
};

/** A piece of work and its commission. */
export type AgreementWorkItemInput = {
  /**
   * Commission for doing it once, in fen: what labour for it is charged at, unless the fee schedule has a row that names the
   * item.
   */
  fee: Scalars['Int']['input'];
  /** What is done, at most 60 characters; once in the whole agreement. */
  name: Scalars['String']['input'];
};

/** Time allowed. */
export type AllowedTime = {
  __typename?: 'AllowedTime';
  /** Minutes. */
  minutes: Scalars['Int']['output'];
  /** Which time counts. */
  time: TimeBasis;
};

/** Time allowed. */
export type AllowedTimeInput = {
  /** Minutes, 1 to 527040. */
  minutes: Scalars['Int']['input'];
  /** Which time counts. */
  time: TimeBasis;
};

/**
 * A provider's application to a call for one of its regions. The applicant sees its own score, subjects, rank and reasons once
 * decided; never another applicant's, and never a single evaluator's marks.
 */
export type Application = Node & {
  __typename?: 'Application';
  /** The agreement it led to: proposed or concluded, or else the own side's draft; null without. The other side's draft is secret. */
  agreement: Maybe<Agreement>;
  /** What the maker asked for; null unless SUPPLEMENT_ASKED. */
  asked: Maybe<SupplementRequest>;
  /** Documents. */
  attachments: Array<Attachment>;
  /** The call. */
  call: RecruitmentCall;
  /** The maker's decision; null before. */
  decision: Maybe<ApplicationDecision>;
  /** What is declared. */
  facts: ApplicationFacts;
  /** The panel's finding; null before, for the applicant until it is decided. */
  finding: Maybe<PanelFinding>;
  /** The right of reply; null before there is something to reply to. */
  hearing: Maybe<Hearing>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What happened, oldest first; to the maker, its auditor and the platform, once the finding is signed: marks stand in it. */
  log: LogEntryConnection;
  /** The maker. */
  manufacturer: Manufacturer;
  /** When it moved up from the waiting list; null if it did not. */
  movedUpAt: Maybe<Scalars['DateTime']['output']>;
  /** The outcome as it stands: a revision or a move up may have changed it. Null before the decision. */
  outcome: Maybe<ApplicationOutcome>;
  /** The applicant. */
  provider: Provider;
  /** The region applied for. */
  region: Region;
  /** How many sheets were handed in; null for the applicant. */
  sheetCount: Maybe<Scalars['Int']['output']>;
  /**
   * Sheets: all once the finding is signed, before it the caller's own, and all to evaluators who have handed in all theirs.
   * Empty for the applicant.
   */
  sheets: Array<EvaluationSheet>;
  /** Whether it qualifies; null before. */
  shortListing: Maybe<ShortListing>;
  /** Where it falls short of what the call asks. */
  shortfalls: Array<Shortfall>;
  /** Where it stands. */
  state: ApplicationState;
  /** When it was filed. */
  submittedAt: Scalars['DateTime']['output'];
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
  /** That it was taken back; null if it was not. */
  withdrawal: Maybe<Withdrawal>;
};


/**
 * A provider's application to a call for one of its regions. The applicant sees its own score, subjects, rank and reasons once
 * decided; never another applicant's, and never a single evaluator's marks.
 */
export type ApplicationLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What the maker answers. */
export type ApplicationAnswer = {
  __typename?: 'ApplicationAnswer';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The words. */
  text: Scalars['String']['output'];
  /** Whether the decision stands; otherwise it was revised for the better. */
  upheld: Scalars['Boolean']['output'];
};

/** A page of applications. */
export type ApplicationConnection = {
  __typename?: 'ApplicationConnection';
  /** Entries with their cursors. */
  edges: Array<ApplicationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A decision. */
export type ApplicationDecideInput = {
  /** The application. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** What is decided. */
  outcome: ApplicationOutcome;
  /** Why, at most 1000 characters; needed when it departs from the proposal. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** The maker's decision. */
export type ApplicationDecision = {
  __typename?: 'ApplicationDecision';
  /** When it was signed. */
  at: Scalars['DateTime']['output'];
  /** Who signed (token subject); null for the applicant. */
  by: Maybe<Scalars['String']['output']>;
  /** What speaks for the proposal. */
  grounds: Array<ApplicationGround>;
  /** How many were ranked. */
  of: Scalars['Int']['output'];
  /** What was decided. */
  outcome: ApplicationOutcome;
  /** Points called for. */
  places: Scalars['Int']['output'];
  /** What rank and score proposed. */
  proposal: ApplicationOutcome;
  /** Rank in the region; 1 is the best. */
  rank: Scalars['Int']['output'];
  /** Why; always there when the decision departs from the proposal. */
  reason: Maybe<Scalars['String']['output']>;
};

/** An entry of a page. */
export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Application;
};

/** What an applicant declares on the six subjects the panel scores (N4). */
export type ApplicationFacts = {
  __typename?: 'ApplicationFacts';
  /** Its communications. */
  communications: CommunicationFacts;
  /** How it covers the sales outlets. */
  coverage: CoverageFacts;
  /** Its equipment. */
  equipment: EquipmentFacts;
  /** Its finances. */
  finance: FinanceFacts;
  /** Its logistics. */
  logistics: LogisticsFacts;
  /** Its technicians. */
  technicians: TechnicianFacts;
};

/** What is declared on the six subjects (N4). */
export type ApplicationFactsInput = {
  /** About communications. */
  communications: CommunicationFactsInput;
  /** About covering the sales outlets. */
  coverage: CoverageFactsInput;
  /** About equipment. */
  equipment: EquipmentFactsInput;
  /** About finances. */
  finance: FinanceFactsInput;
  /** About logistics. */
  logistics: LogisticsFactsInput;
  /** About technicians. */
  technicians: TechnicianFactsInput;
};

/** What speaks for an outcome. */
export type ApplicationGround =
  /** The mean score is below the pass score. */
  | 'BELOW_PASS_SCORE'
  /** Passed, but ranks beyond the points called for. */
  | 'BEYOND_PLACES'
  /** Most evaluators marked a knock-out item below what it must reach. */
  | 'KNOCKED_OUT'
  /** Ranks within the points called for, but others were admitted to them. */
  | 'PLACES_TAKEN'
  /** Most evaluators found as many special deductions as fail. */
  | 'SPECIAL_DEDUCTIONS'
  /** Passed, and ranks within the points called for. */
  | 'WITHIN_PLACES';

/** What becomes of an application. */
export type ApplicationOutcome =
  /** Passed, within the points called for: an agreement may be concluded. */
  | 'ADMITTED'
  /** Not admitted. */
  | 'REFUSED'
  /** Passed, beyond the points called for: moves up when a place becomes free. */
  | 'WAITING_LIST';

/** An application after a change, or why it was refused. */
export type ApplicationPayload = {
  __typename?: 'ApplicationPayload';
  /** The application; null when refused. */
  application: Maybe<Application>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** What an applicant says to a decision. */
export type ApplicationReply = {
  __typename?: 'ApplicationReply';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/** An answer. */
export type ApplicationReplyAnswerInput = {
  /** The application. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** A better outcome, needed when a decision is revised; an application that was not short-listed then is. */
  outcome?: InputMaybe<ApplicationOutcome>;
  /** 1 to 1000 characters. */
  text: Scalars['String']['input'];
  /** Whether the decision stands. */
  uphold: Scalars['Boolean']['input'];
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** A reply. */
export type ApplicationReplyInput = {
  /** The application. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 characters. */
  text: Scalars['String']['input'];
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** Whether an applicant qualifies. */
export type ApplicationShortListInput = {
  /** The application. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it does. */
  qualified: Scalars['Boolean']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** Where an application stands. */
export type ApplicationState =
  /** The panel has signed its finding. */
  | 'ASSESSED'
  /** The maker has signed its decision. */
  | 'DECIDED'
  /** Does not qualify; the applicant may reply. */
  | 'NOT_SHORT_LISTED'
  /** Qualifies; the panel scores it. */
  | 'SHORT_LISTED'
  /** Filed; the maker looks whether the applicant qualifies. */
  | 'SUBMITTED'
  /** The maker asked for more. */
  | 'SUPPLEMENT_ASKED'
  /** Taken back by the applicant. */
  | 'WITHDRAWN';

/** An application. */
export type ApplicationSubmitInput = {
  /** Confirmed uploads; an application holds at most 30. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** The call. */
  callId: Scalars['ID']['input'];
  /** What is declared, whole. */
  facts: ApplicationFactsInput;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** One of its regions. */
  region: Scalars['RegionCode']['input'];
};

/** What is asked. */
export type ApplicationSupplementAskInput = {
  /** The application. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Last day, 1 to 30 days ahead. */
  until: Scalars['Day']['input'];
  /** Version it is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 1000 characters. */
  what: Scalars['String']['input'];
};

/** What was asked. */
export type ApplicationSupplementInput = {
  /** Confirmed uploads; an application holds at most 30. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** What is declared, whole. */
  facts: ApplicationFactsInput;
  /** The application. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** An application to take back. */
export type ApplicationWithdrawInput = {
  /** The application. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** A visit agreed with the customer. */
export type Appointment = {
  __typename?: 'Appointment';
  /** Arrival not before. */
  from: Scalars['DateTime']['output'];
  /**
   * Why the customer agreed to a time outside the windows asked for; null when it lies within, and for regulators, auditors and
   * the platform.
   */
  outsideWindows: Maybe<Scalars['String']['output']>;
  /** Arrival not after. */
  to: Scalars['DateTime']['output'];
};

/**
 * A scored sheet by a published edition of criteria (N1): a provider graded (N13), an agreement re-evaluated (N6), or a service
 * point assessed before it is authorised (N10). It has one assessor. The provider and the point see it, whole, once it is concluded.
 */
export type Assessment = Node & {
  __typename?: 'Assessment';
  /** The agreement re-evaluated; null if it is not about an agreement, and where the caller may not see it. */
  agreement: Maybe<Agreement>;
  /** Token subject of the assessor. */
  assessor: Scalars['String']['output'];
  /** Who has still to authorise the point by clause 4 of the agreements since it passed (N8 N10); empty once letters are issued, and where nothing is due. 1 GetItem. */
  authorisationsDue: Array<AuthorisationDue>;
  /** When it was concluded; null before. */
  concludedAt: Maybe<Scalars['DateTime']['output']>;
  /** The edition it is scored by; fixed when it was opened. */
  criteria: CriteriaSet;
  /** The special deductions so far. */
  deductions: Array<SheetDeduction>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Whether the maker's auditor made it, as an independent third party (N14). */
  independent: Scalars['Boolean']['output'];
  /** Everything that happened to it, oldest first. */
  log: LogEntryConnection;
  /** Whose criteria and whose assessment. */
  manufacturer: Manufacturer;
  /** The marks so far, in the order the items were first marked. */
  marks: AssessmentMarkConnection;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Who is assessed, or whose agreement or point is. */
  provider: Provider;
  /** What the criteria are for. */
  purpose: CriteriaPurpose;
  /** The provider's reply; null without one. */
  reply: Maybe<AssessmentReply>;
  /** Last day of the provider's reply; null before it is concluded. */
  replyUntil: Maybe<Scalars['Day']['output']>;
  /** What the marks come to by the criteria; null before it is concluded. */
  score: Maybe<CriteriaScore>;
  /** The point assessed; null if it is not about a point. */
  servicePoint: Maybe<ServicePoint>;
  /** Where it stands. */
  state: AssessmentState;
  /** The assessor's conclusion in a few words; null before. */
  summary: Maybe<Scalars['String']['output']>;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
  /** Why it was withdrawn; null if it was not. */
  withdrawalReason: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn; null if it was not. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};


/**
 * A scored sheet by a published edition of criteria (N1): a provider graded (N13), an agreement re-evaluated (N6), or a service
 * point assessed before it is authorised (N10). It has one assessor. The provider and the point see it, whole, once it is concluded.
 */
export type AssessmentLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A scored sheet by a published edition of criteria (N1): a provider graded (N13), an agreement re-evaluated (N6), or a service
 * point assessed before it is authorised (N10). It has one assessor. The provider and the point see it, whole, once it is concluded.
 */
export type AssessmentMarksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A conclusion. */
export type AssessmentConcludeInput = {
  /** The assessment. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 characters. */
  summary: Scalars['String']['input'];
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** A page of assessments. */
export type AssessmentConnection = {
  __typename?: 'AssessmentConnection';
  /** Entries with their cursors. */
  edges: Array<AssessmentEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type AssessmentEdge = {
  __typename?: 'AssessmentEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Assessment;
};

/** A mark for one item. */
export type AssessmentItemInput = {
  /** Documents the mark rests on, uploaded by the assessor's organisation; at least one with points where the item asks for a document or a record. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** Code of the item. */
  code: Scalars['String']['input'];
  /** Why the item is not applicable, at most 500 characters; only where the item allows it, and instead of points. */
  notApplicable?: InputMaybe<Scalars['String']['input']>;
  /** 0 to the most points of the item, in its steps. */
  points?: InputMaybe<Scalars['Float']['input']>;
  /** What the assessor adds, 1 to 300 characters. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** How applicants are judged (N2). */
export type AssessmentKind =
  /** Both; each evaluator hands in a sheet of each part, and both weigh the same. */
  | 'BOTH'
  /** By a visit. */
  | 'ON_SITE'
  /** On paper. */
  | 'WRITTEN';

/** A mark with what it rests on. */
export type AssessmentMark = {
  __typename?: 'AssessmentMark';
  /** Documents it rests on. */
  attachments: Array<Attachment>;
  /** Code of the item. */
  code: Scalars['String']['output'];
  /** Why the item is not applicable; null if it has points. */
  notApplicable: Maybe<Scalars['String']['output']>;
  /** Points; null if the item is not applicable. */
  points: Maybe<Scalars['Float']['output']>;
  /** What the assessor adds; null if nothing. */
  remark: Maybe<Scalars['String']['output']>;
};

/** A page of marks. */
export type AssessmentMarkConnection = {
  __typename?: 'AssessmentMarkConnection';
  /** Entries with their cursors. */
  edges: Array<AssessmentMarkEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type AssessmentMarkEdge = {
  __typename?: 'AssessmentMarkEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AssessmentMark;
};

/** Marks of some items. An item marked before has this mark from now on. */
export type AssessmentMarkInput = {
  /** All special deductions found, in place of those before; as before if left out. */
  deductions?: InputMaybe<Array<DeductionFoundInput>>;
  /** The assessment. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The marks, each item once; at most 40 documents at a time, 60 in all. */
  marks: Array<AssessmentItemInput>;
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** A new assessment. Name what is assessed: one of provider, point and agreement, as the purpose of the criteria has it. */
export type AssessmentOpenInput = {
  /** REEVALUATION: the agreement. */
  agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** The edition, of the caller's maker, in force today. */
  criteriaSetId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** GRADING: the provider. */
  providerId?: InputMaybe<Scalars['ID']['input']>;
  /** CERTIFICATION, ADMISSION: the service point. */
  servicePointId?: InputMaybe<Scalars['ID']['input']>;
};

/** A part of a judgement, with sheets of its own. */
export type AssessmentPart =
  /** By a visit, with its day and place. */
  | 'ON_SITE'
  /** On paper. */
  | 'WRITTEN';

/** An assessment after a change, or why it was refused. */
export type AssessmentPayload = {
  __typename?: 'AssessmentPayload';
  /** The assessment; null when refused. */
  assessment: Maybe<Assessment>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** The provider's word on an assessment. */
export type AssessmentReply = {
  __typename?: 'AssessmentReply';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Documents it rests on. */
  attachments: Array<Attachment>;
  /** What it says. */
  text: Scalars['String']['output'];
};

/** A reply. */
export type AssessmentReplyInput = {
  /** Documents, at most 5, uploaded by the provider. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** The assessment. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 characters. */
  text: Scalars['String']['input'];
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** What an assessment came to, without anybody's words, as the public authority sees it (G1). */
export type AssessmentResult = {
  __typename?: 'AssessmentResult';
  /** Highest band reached; null when failed or where there are no bands. */
  band: Maybe<Scalars['String']['output']>;
  /** When it was concluded. */
  concludedOn: Scalars['Day']['output'];
  /** The edition it was scored by; public (G3). */
  criteria: CriteriaSet;
  /** Why not; empty when passed. */
  failedBy: Array<CriteriaFailure>;
  /** Whether an independent third party made it (N14). */
  independent: Scalars['Boolean']['output'];
  /** Whose criteria and whose assessment. */
  manufacturer: Manufacturer;
  /** Whether it passed. */
  passed: Scalars['Boolean']['output'];
  /** Who was assessed, or whose agreement or point was. */
  provider: Provider;
  /** What the criteria are for. */
  purpose: CriteriaPurpose;
  /** Points earned / points applicable x 100, cut to two decimals. */
  score: Scalars['Float']['output'];
  /** The point assessed; null if it was not about a point. */
  servicePoint: Maybe<ServicePoint>;
};

/** A page of results. */
export type AssessmentResultConnection = {
  __typename?: 'AssessmentResultConnection';
  /** Entries with their cursors. */
  edges: Array<AssessmentResultEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type AssessmentResultEdge = {
  __typename?: 'AssessmentResultEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AssessmentResult;
};

/** Where an assessment stands. */
export type AssessmentState =
  /** Signed: the score stands, and the provider may reply. */
  | 'CONCLUDED'
  /** Being marked; nothing of it is there for those assessed. */
  | 'OPEN'
  /** Taken back with a reason; it counts no more. */
  | 'WITHDRAWN';

/** A withdrawal. */
export type AssessmentWithdrawInput = {
  /** The assessment. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** A document that another object refers to: an application's paper, a policy's text, an inspection's evidence. */
export type Attachment = {
  __typename?: 'Attachment';
  /** Size in bytes. */
  bytes: Scalars['Int']['output'];
  /** Media type, e.g. `application/pdf`. */
  contentType: Scalars['String']['output'];
  /** Global id: give it to a mutation that takes documents. */
  id: Scalars['ID']['output'];
  /** Name it is saved under; its end fits its type. */
  name: Scalars['String']['output'];
  /** SHA-256 of the content in lower-case hex: what was read is what was uploaded. */
  sha256: Scalars['String']['output'];
  /** Downloads the content, for ten minutes from now; ask again for a fresh link. */
  url: Scalars['String']['output'];
};

/** Confirms that a document's content is uploaded. */
export type AttachmentConfirmInput = {
  /** Document: `attachmentId` of its upload. */
  id: Scalars['ID']['input'];
  /** Client-made key, at most 100 characters; the same key with the same input does it once, for 7 days. */
  idempotencyKey: Scalars['String']['input'];
};

/** Result of confirming a document. */
export type AttachmentConfirmPayload = {
  __typename?: 'AttachmentConfirmPayload';
  /** The document, ready to be referred to; null if refused. */
  attachment: Maybe<Attachment>;
  /** Refusals; empty on success. */
  userErrors: Array<UserError>;
};

/** A field of an upload form. */
export type AttachmentFormField = {
  __typename?: 'AttachmentFormField';
  /** Name of the field. */
  name: Scalars['String']['output'];
  /** Its value, to be sent as it is. */
  value: Scalars['String']['output'];
};

/** Announces a document. */
export type AttachmentPrepareInput = {
  /** Exact size in bytes, at most 20971520. */
  bytes: Scalars['Int']['input'];
  /** Media type: `application/pdf`, `image/jpeg`, `image/png`, `text/csv`, or those of xlsx, docx and pptx. */
  contentType: Scalars['String']['input'];
  /** Client-made key, at most 100 characters; the same key with the same input does it once, for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Name to save it under, e.g. `营业执照.pdf`; a path and what could deceive is taken off it, an end that fits its type put on. */
  name: Scalars['String']['input'];
  /** SHA-256 of the content, 64 digits of lower-case hex. */
  sha256: Scalars['String']['input'];
};

/** Result of announcing a document. */
export type AttachmentPreparePayload = {
  __typename?: 'AttachmentPreparePayload';
  /** How to upload it; null if refused. */
  upload: Maybe<AttachmentUpload>;
  /** Refusals; empty on success. */
  userErrors: Array<UserError>;
};

/**
 * How to upload one document: POST to `url` as `multipart/form-data` these fields, then the content as the last field, `file`.
 * The store takes exactly the announced size, type and content.
 */
export type AttachmentUpload = {
  __typename?: 'AttachmentUpload';
  /** Global id of the document: confirm it when the content is uploaded. */
  attachmentId: Scalars['ID']['output'];
  /** Until when the form is taken; prepare again with the same idempotencyKey for a fresh one. */
  expiresAt: Scalars['DateTime']['output'];
  /** The form's fields, to come before `file`. */
  fields: Array<AttachmentFormField>;
  /** Where to POST the form. */
  url: Scalars['String']['output'];
};

/** Hours attended on a day. */
export type Attendance = {
  __typename?: 'Attendance';
  /** Hours. */
  hours: Scalars['Int']['output'];
  /** The day. */
  on: Scalars['Day']['output'];
  /** Who taught. */
  trainer: Scalars['String']['output'];
};

/** Hours attended on a day. */
export type AttendanceRecordInput = {
  /** Hours, 1 to 12. */
  hours: Scalars['Int']['input'];
  /** The enrolment. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The day: not before the one recorded last, and not in the future. */
  on: Scalars['Day']['input'];
  /** Who taught, at most 100 characters. */
  trainer: Scalars['String']['input'];
};

/**
 * What an independent third party found (N14). Only the auditor speaks in it; a correction is a new entry that refers to the one
 * before, and neither the maker nor the platform can change or drop any.
 */
export type AuditFinding = Node & {
  __typename?: 'AuditFinding';
  /** What counts: the last statement. */
  current: AuditStatement;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What kind of work it comes from. */
  kind: AuditKind;
  /** Everything that happened to it, oldest first. */
  log: LogEntryConnection;
  /** The maker that commissioned it. */
  manufacturer: Manufacturer;
  /** Day it was seen, or the survey ended. */
  observedOn: Scalars['Day']['output'];
  /** Whom it is about. */
  provider: Provider;
  /** What the provider says to it; oldest first. */
  replies: Array<AuditReply>;
  /** Which point it is about; null where it is about the provider as a whole. */
  servicePoint: Maybe<ServicePoint>;
  /** As submitted, then each correction; oldest first. */
  statements: Array<AuditStatement>;
  /** Counts changes. */
  version: Scalars['Int']['output'];
};


/**
 * What an independent third party found (N14). Only the auditor speaks in it; a correction is a new entry that refers to the one
 * before, and neither the maker nor the platform can change or drop any.
 */
export type AuditFindingLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of third-party findings. */
export type AuditFindingConnection = {
  __typename?: 'AuditFindingConnection';
  /** Entries with their cursors. */
  edges: Array<AuditFindingEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A correction of a finding. */
export type AuditFindingCorrectInput = {
  /** Confirmed documents of the caller's organisation that prove it, at most 20. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** The finding. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** What the third party gives for it now, 0 to 100. */
  score: Scalars['Int']['input'];
  /** What holds now, 1 to 1000 characters. */
  text: Scalars['String']['input'];
};

/** An entry of a page. */
export type AuditFindingEdge = {
  __typename?: 'AuditFindingEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditFinding;
};

/** A third party's finding after a change, or why it was refused. */
export type AuditFindingPayload = {
  __typename?: 'AuditFindingPayload';
  /** The finding; null when refused. */
  auditFinding: Maybe<AuditFinding>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A provider's reply to a finding. */
export type AuditFindingReplyInput = {
  /** The finding. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 characters. */
  text: Scalars['String']['input'];
};

/** A third party's finding. */
export type AuditFindingSubmitInput = {
  /** Confirmed documents of the caller's organisation that prove it, at most 20. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** What kind of work it comes from. */
  kind: AuditKind;
  /** Day it was seen, or the survey ended; today at the latest. */
  observedOn: Scalars['Day']['input'];
  /** The provider, under agreement with the maker. */
  providerId: Scalars['ID']['input'];
  /** What the third party gives for it, 0 to 100. */
  score: Scalars['Int']['input'];
  /** A point of that provider, where it is about one. */
  servicePointId?: InputMaybe<Scalars['ID']['input']>;
  /** What was found, 1 to 1000 characters. */
  text: Scalars['String']['input'];
};

/** What kind of work a third party's finding comes from. */
export type AuditKind =
  /** An audit of the provider. */
  | 'AUDIT'
  /** A single observation. */
  | 'FINDING'
  /** A survey of customers. */
  | 'SURVEY';

/** A provider's reply to a third party's statement. */
export type AuditReply = {
  __typename?: 'AuditReply';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The words. */
  text: Scalars['String']['output'];
  /** Entry of the log that the provider had before it. */
  toSequence: Scalars['Int']['output'];
};

/** What the third party says, at one entry of the log. */
export type AuditStatement = {
  __typename?: 'AuditStatement';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Documents that go with it. */
  attachments: Array<Attachment>;
  /** A correction: the entry it corrects; null for the first. */
  corrects: Maybe<Scalars['Int']['output']>;
  /** What it gives the provider for what it saw, 0 to 100. */
  score: Scalars['Int']['output'];
  /** Entry of the log it stands at. */
  sequence: Scalars['Int']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/** By clause 4 of an agreement: who has to authorise a point that passed its assessment, and by when. */
export type AuthorisationDue = {
  __typename?: 'AuthorisationDue';
  /** The side that has to issue the letter. */
  authorisedBy: AgreementSide;
  /** Categories of the agreement that the point offers and has no letter for. */
  categories: Array<ProductCategory>;
  /** Last day: the day of the conclusion and the days of the clause. */
  dueBy: Scalars['Day']['output'];
  /** Whether that day is over. */
  overdue: Scalars['Boolean']['output'];
};

/** Whether an engineer can be sent. */
export type Availability =
  /** Can be sent. */
  | 'AVAILABLE'
  /** Is on an assignment. */
  | 'ON_ASSIGNMENT'
  /** Is on leave. */
  | 'ON_LEAVE';

/** Fees of one kind. */
export type BillKindTotal = {
  __typename?: 'BillKindTotal';
  /** Kind. */
  kind: FeeKind;
  /** All lines of it together. */
  total: Money;
};

/** A line of a bill. */
export type BillLine = {
  __typename?: 'BillLine';
  /** Whether the customer approved it; null where the customer is not asked. */
  approved: Maybe<Scalars['Boolean']['output']>;
  /** What of it the customer pays. */
  customerPays: Money;
  /** What is charged. */
  fee: FeeLine;
  /** What of it the customer does not pay. */
  othersPay: Money;
};

/** A brand under which a maker sells. */
export type Brand = Node & {
  __typename?: 'Brand';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Who owns the brand. */
  manufacturer: Manufacturer;
  /** Brand name. */
  name: Scalars['String']['output'];
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};

/** A page of brands. */
export type BrandConnection = {
  __typename?: 'BrandConnection';
  /** Entries with their cursors. */
  edges: Array<BrandEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A brand to add. */
export type BrandCreateInput = {
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The maker. */
  manufacturerId: Scalars['ID']['input'];
  /** Brand name, at most 100 characters. */
  name: Scalars['String']['input'];
};

/** An entry of a page. */
export type BrandEdge = {
  __typename?: 'BrandEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Brand;
};

/** A brand after a change, or why it was refused. */
export type BrandPayload = {
  __typename?: 'BrandPayload';
  /** The brand; null when refused. */
  brand: Maybe<Brand>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A change of a brand. */
export type BrandUpdateInput = {
  /** The brand. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Brand name, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** A breach of conduct (N21), alleged, answered, decided, and decided again on appeal. */
export type Breach = Node & {
  __typename?: 'Breach';
  /** When it was alleged. */
  allegedAt: Scalars['DateTime']['output'];
  /** Role of who alleged it. */
  allegedBy: Scalars['String']['output'];
  /** The provider's appeal; null without. */
  appeal: Maybe<ConductStatement>;
  /** The decision on the appeal; null before it. */
  appealDecision: Maybe<ConductRuling>;
  /** Documents that the allegation came with. */
  attachments: Array<Attachment>;
  /** The code it goes by: the one in force on the day it happened. */
  code: ConductCode;
  /** The first decision; null before it. */
  decision: Maybe<ConductRuling>;
  /** What proves it. */
  evidence: BreachEvidence;
  /** First day on which it can no longer be appealed; null unless confirmed. */
  finalFrom: Maybe<Scalars['Day']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Which kind. */
  kind: BreachKind;
  /** Whether its points have lapsed; null unless confirmed. */
  lapsed: Maybe<Scalars['Boolean']['output']>;
  /** First day on which its points no longer count; null unless confirmed. */
  lapsesOn: Maybe<Scalars['Day']['output']>;
  /** Everything that happened to it, oldest first. */
  log: LogEntryConnection;
  /** The maker in whose name it is alleged, and which decides. */
  manufacturer: Manufacturer;
  /** Day it happened. */
  occurredOn: Scalars['Day']['output'];
  /** Points it costs by that code, once confirmed. */
  points: Scalars['Int']['output'];
  /** Whom it is about. */
  provider: Provider;
  /** The provider's side; null before there is one. */
  reply: Maybe<ConductProof>;
  /** Last day to reply. */
  replyBy: Scalars['Day']['output'];
  /** Which point; null where it is about the provider as a whole. */
  servicePoint: Maybe<ServicePoint>;
  /** Where it stands. */
  state: BreachState;
  /** Who; null where nobody is known, and for the hotline. */
  technician: Maybe<Technician>;
  /** What happened. */
  text: Scalars['String']['output'];
  /** Counts changes; send it back with a decision. */
  version: Scalars['Int']['output'];
};


/** A breach of conduct (N21), alleged, answered, decided, and decided again on appeal. */
export type BreachLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** An allegation. */
export type BreachAllegeInput = {
  /** Confirmed documents of the caller's organisation that prove it, at most 20. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** What proves it; the same kind by the same evidence is alleged once. */
  evidence: BreachEvidenceInput;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Which kind. */
  kind: BreachKind;
  /** Day it happened; needed with an order, otherwise that of the evidence if left out. */
  occurredOn?: InputMaybe<Scalars['Day']['input']>;
  /** What happened, 1 to 1000 characters; needed with an order, otherwise that of the evidence if left out. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A decision on an appeal. */
export type BreachAppealDecideInput = {
  /** The breach. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Whether the first decision stands; otherwise the breach is dismissed. */
  uphold: Scalars['Boolean']['input'];
  /** Version the decision is based on. */
  version: Scalars['Int']['input'];
};

/** An appeal. */
export type BreachAppealInput = {
  /** The breach. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 characters. */
  text: Scalars['String']['input'];
};

/** A page of breaches. */
export type BreachConnection = {
  __typename?: 'BreachConnection';
  /** Entries with their cursors. */
  edges: Array<BreachEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A decision on a breach. */
export type BreachDecideInput = {
  /** Whether it is confirmed; otherwise it is dismissed. */
  confirm: Scalars['Boolean']['input'];
  /** The breach. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1000 characters; needed to dismiss. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version the decision is based on. */
  version: Scalars['Int']['input'];
};

/** An entry of a page. */
export type BreachEdge = {
  __typename?: 'BreachEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Breach;
};

/** What a breach is proved by: exactly one of these, or null where the caller may not see it. */
export type BreachEvidence = {
  __typename?: 'BreachEvidence';
  /** A third party's finding. */
  auditFinding: Maybe<AuditFinding>;
  /** An inspection. */
  inspection: Maybe<Inspection>;
  /** Its item. */
  item: Maybe<Scalars['Int']['output']>;
  /** An order. */
  order: Maybe<WorkOrder>;
};

/** What proves a breach: exactly one of an order, an item of an inspection, or a third party's finding. */
export type BreachEvidenceInput = {
  /** A finding of the maker's third party. */
  auditFindingId?: InputMaybe<Scalars['ID']['input']>;
  /** An inspection of the maker. */
  inspectionId?: InputMaybe<Scalars['ID']['input']>;
  /** With an inspection: number of the nonconforming item. */
  item?: InputMaybe<Scalars['Int']['input']>;
  /** An order of the maker. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** With an order: the point it is about, if the order has gone to another since. */
  servicePointId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a provider can breach (N21): coded once for all makers, so that records add up across them. */
export type BreachKind =
  /** Let customers' data out. */
  | 'DATA_LEAK'
  /** Used a part that is not genuine. */
  | 'FAKE_PART'
  /** Reported work or figures that are not true. */
  | 'FALSE_REPORT'
  /** Did not put a nonconformity right in time. */
  | 'LATE_CORRECTION'
  /** Behaved badly towards a customer. */
  | 'MISCONDUCT'
  /** Exaggerated the fault or exchanged what was not broken. */
  | 'NEEDLESS_REPAIR'
  /** Did not come as agreed. */
  | 'NO_SHOW'
  /** Took the customer's order past the platform. */
  | 'OFF_PLATFORM_WORK'
  /** Charged more than agreed or allowed. */
  | 'OVERCHARGE'
  /** Worked outside the step books or the brand standard. */
  | 'STANDARD_BREACH'
  /** Misused or did not return issued tools, loaners or boards. */
  | 'TOOL_MISUSE'
  /** Worked without a certificate in force. */
  | 'UNCERTIFIED_WORK';

/** A breach after a step, or why it was refused. */
export type BreachPayload = {
  __typename?: 'BreachPayload';
  /** The breach; null when refused. */
  breach: Maybe<Breach>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A provider's reply to an allegation. */
export type BreachReplyInput = {
  /** Confirmed documents of the caller's organisation that prove it, at most 20. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** The breach. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 characters. */
  text: Scalars['String']['input'];
};

/** What one kind of breach costs. */
export type BreachRule = {
  __typename?: 'BreachRule';
  /** Which. */
  kind: BreachKind;
  /** Points, 1 to 12. */
  points: Scalars['Int']['output'];
  /** The points count on the day of the breach and the days after it, this many in all; then they lapse. */
  validDays: Scalars['Int']['output'];
};

/** What one kind of breach costs. */
export type BreachRuleInput = {
  /** Which; each once. */
  kind: BreachKind;
  /** 1 to 12. */
  points: Scalars['Int']['input'];
  /** 1 to 1095 days. */
  validDays: Scalars['Int']['input'];
};

/** Where an alleged breach stands. */
export type BreachState =
  /** The provider may reply; the maker has to decide. */
  | 'ALLEGED'
  /** Somebody else of the maker has to decide again; its points do not count meanwhile. */
  | 'APPEALED'
  /** Its points count until they lapse. */
  | 'CONFIRMED'
  /** It does not count. */
  | 'DISMISSED';

/** When business is done, as data. */
export type BusinessCalendar = {
  __typename?: 'BusinessCalendar';
  /** Code. */
  code: Scalars['String']['output'];
  /** Hours by weekday. */
  hours: Array<BusinessHours>;
  /** Where its days come from. */
  source: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Years with days of their own; any other year goes by weekdays alone. */
  years: Array<BusinessYear>;
};

/** Days on which no business is done. */
export type BusinessClosure = {
  __typename?: 'BusinessClosure';
  /** First day. */
  from: Scalars['Day']['output'];
  /** What is celebrated. */
  name: Scalars['String']['output'];
  /** Last day. */
  to: Scalars['Day']['output'];
};

/** A time of the day at which business is done, Asia/Shanghai. */
export type BusinessHours = {
  __typename?: 'BusinessHours';
  /** Begin, `HH:MM`. */
  from: Scalars['String']['output'];
  /** End, `HH:MM`. */
  to: Scalars['String']['output'];
  /** Monday 1 to Sunday 7. */
  weekday: Scalars['Int']['output'];
};

/** What a year has beside its weekdays. */
export type BusinessYear = {
  __typename?: 'BusinessYear';
  /** Closed days. */
  closed: Array<BusinessClosure>;
  /** Days at a weekend that are worked to make up for others. */
  worked: Array<Scalars['Day']['output']>;
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A retailer's takeover of the after-sales of the units it sold, for several makers and categories (N19). */
export type BuyOut = Node & {
  __typename?: 'BuyOut';
  /** Categories, with the day from which each is covered once signed. */
  categories: Array<BuyOutCategory>;
  /** The retailer's local id, as `soldBy` of units has it. */
  dealer: Scalars['String']['output'];
  /** First day on which it no longer holds; null if it was not ended early. */
  endedOn: Maybe<Scalars['Day']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Its log, oldest first: each change dated and signed; empty for those who do not see every party. */
  log: LogEntryConnection;
  /** Makers with their fees and signatures: all for the retailer, its own for a maker, none for a provider. */
  parties: Array<BuyOutParty>;
  /** Providers that serve today, or from the first day on if that is to come. */
  providers: Array<Provider>;
  /** First day. */
  validFrom: Scalars['Day']['output'];
  /** Last day agreed. */
  validTo: Scalars['Day']['output'];
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};


/** A retailer's takeover of the after-sales of the units it sold, for several makers and categories (N19). */
export type BuyOutLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Categories to add. */
export type BuyOutAddCategoriesInput = {
  /** The categories, 1 to 50 with those there. */
  categoryIds: Array<Scalars['ID']['input']>;
  /** First day, today or later, within the buy-out's days. */
  from: Scalars['Day']['input'];
  /** The buy-out. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version the change is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A category bought out. */
export type BuyOutCategory = {
  __typename?: 'BuyOutCategory';
  /** The category. */
  category: ProductCategory;
  /** First day. */
  from: Scalars['Day']['output'];
};

/** A page of buy-outs. */
export type BuyOutConnection = {
  __typename?: 'BuyOutConnection';
  /** Entries with their cursors. */
  edges: Array<BuyOutEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type BuyOutEdge = {
  __typename?: 'BuyOutEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: BuyOut;
};

/** An early end. */
export type BuyOutEndInput = {
  /** The buy-out. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** First day on which it no longer holds, tomorrow or later and not after its last day. */
  on: Scalars['Day']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version the change is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A maker asked to sign a buy-out. */
export type BuyOutMakerInput = {
  /** What it pays for each unit sold, in fen. */
  feePerUnit: Scalars['Int']['input'];
  /** The maker. */
  manufacturerId: Scalars['ID']['input'];
};

/** Providers to name. */
export type BuyOutNameProvidersInput = {
  /** First day, today or later, after every day named before and not after the last day of the buy-out. */
  from: Scalars['Day']['input'];
  /** The buy-out. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The providers, 1 to 30. */
  providerIds: Array<Scalars['ID']['input']>;
  /** Version the change is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A maker's part in a buy-out. */
export type BuyOutParty = {
  __typename?: 'BuyOutParty';
  /** What it pays the retailer for each unit sold. */
  feePerUnit: Money;
  /** The maker. */
  manufacturer: Manufacturer;
  /** Categories it has signed, each with its day. */
  signed: Array<BuyOutSignature>;
};

/** A buy-out after a change, or why it was refused. */
export type BuyOutPayload = {
  __typename?: 'BuyOutPayload';
  /** The buy-out; null when refused. */
  buyOut: Maybe<BuyOut>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A buy-out to propose. */
export type BuyOutProposeInput = {
  /** Categories taken over, 1 to 50. */
  categoryIds: Array<Scalars['ID']['input']>;
  /** The retailer, as `soldBy` of units has it; needed by the platform alone. */
  dealer?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Makers with their fees, 1 to 20. */
  makers: Array<BuyOutMakerInput>;
  /** Providers that serve, 1 to 30. */
  providerIds: Array<Scalars['ID']['input']>;
  /** First day, today or later. */
  validFrom: Scalars['Day']['input'];
  /** Last day, not before the first. */
  validTo: Scalars['Day']['input'];
};

/** A signature. */
export type BuyOutSignInput = {
  /** The buy-out. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The maker that signs; its own people may leave it out. */
  manufacturerId?: InputMaybe<Scalars['ID']['input']>;
  /** Version the change is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A maker's signature under one category of a buy-out: from that day it is in force for the maker. */
export type BuyOutSignature = {
  __typename?: 'BuyOutSignature';
  /** The category. */
  category: ProductCategory;
  /** The day. */
  on: Scalars['Day']['output'];
};

/** One inspection of an instrument (O11). */
export type Calibration = {
  __typename?: 'Calibration';
  /** The documents that prove it; readable to whoever sees the item. */
  attachments: Array<Attachment>;
  /** Laboratory or person that did it. */
  calibratedBy: Scalars['String']['output'];
  /** Number of its certificate. */
  certificateNumber: Scalars['String']['output'];
  /** Last day on which the instrument may be used. */
  nextDue: Scalars['Day']['output'];
  /** Day of the inspection. */
  on: Scalars['Day']['output'];
  /** What it found. */
  result: CalibrationResult;
};

/** What a calibration found. */
export type CalibrationResult =
  /** May not be used. */
  | 'FAIL'
  /** May be used until the next one is due. */
  | 'PASS';

/** A call that nobody answered. */
export type CallbackNoAnswerInput = {
  /** The callback. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version the change is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a change of a callback. */
export type CallbackPayload = {
  __typename?: 'CallbackPayload';
  /** The callback as it is now; null if refused. */
  callbackTask: Maybe<CallbackTask>;
  /** Refusals; empty when it was carried out. */
  userErrors: Array<UserError>;
};

/** An answered call. */
export type CallbackRecordInput = {
  /** In the customer's words, at most 1000 characters. */
  comment: Scalars['String']['input'];
  /** What the customer had expected. */
  expected: CallbackScoresInput;
  /** The callback. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** What the customer got. */
  perceived: CallbackScoresInput;
  /** Version the change is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * The drawing of one maker's callbacks of one day (Q1), with all it takes to draw it again: hash the frame's lines, compare
 * with `frameHash`, rank each stratum's orders by HMAC-SHA-256 under `seed`, and compare with `sample`.
 */
export type CallbackRun = Node & {
  __typename?: 'CallbackRun';
  /** Name and version of the procedure. */
  algorithm: Scalars['String']['output'];
  /** When the frame was committed to, before the seed was drawn. */
  committedAt: Scalars['DateTime']['output'];
  /** Day whose completed orders are the frame. */
  day: Scalars['Day']['output'];
  /** Why the last attempt failed; null unless FAILED. */
  failure: Maybe<CallbackRunFailure>;
  /** Local ids of the frame's orders in order, one page. With the sizes of `strata`, they tell each order's stratum. */
  frame: Array<Scalars['String']['output']>;
  /** SHA-256 (hex) of the frame: each line of `frame` followed by a line feed. */
  frameHash: Scalars['String']['output'];
  /** Pages of the frame. */
  framePages: Scalars['Int']['output'];
  /** Orders in the frame. */
  frameSize: Scalars['Int']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Global id of the maker. */
  manufacturerId: Scalars['ID']['output'];
  /** Local ids of the orders drawn, stratum by stratum, smallest HMAC first; null before SAMPLED. */
  sample: Maybe<Array<Scalars['String']['output']>>;
  /** When the sample was drawn. */
  sampledAt: Maybe<Scalars['DateTime']['output']>;
  /** The seed, 64 hex digits; the text itself is the key of the HMAC. Null before it is drawn. */
  seed: Maybe<Scalars['String']['output']>;
  /** When the seed was drawn. */
  seededAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  state: CallbackRunState;
  /** Providers in the order of the frame. */
  strata: Array<CallbackStratum>;
};


/**
 * The drawing of one maker's callbacks of one day (Q1), with all it takes to draw it again: hash the frame's lines, compare
 * with `frameHash`, rank each stratum's orders by HMAC-SHA-256 under `seed`, and compare with `sample`.
 */
export type CallbackRunFrameArgs = {
  page?: Scalars['Int']['input'];
};

/** A page of draws. */
export type CallbackRunConnection = {
  __typename?: 'CallbackRunConnection';
  /** Entries with their cursors. */
  edges: Array<CallbackRunEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type CallbackRunEdge = {
  __typename?: 'CallbackRunEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CallbackRun;
};

/** Why a draw failed. */
export type CallbackRunFailure =
  /** The frame read for the draw was not the one committed to. */
  | 'FRAME_CHANGED';

/** How far a draw is. The frame is committed to before the seed exists. */
export type CallbackRunState =
  /** The frame's hash is published; no seed exists yet. */
  | 'COMMITTED'
  /** The frame read for the draw was not the one committed to; the seed stays, and the draw is tried again. */
  | 'FAILED'
  /** The sample is drawn and its callbacks are made. */
  | 'SAMPLED'
  /** The seed is drawn and published; the sample follows from it. */
  | 'SEEDED';

/** Scores for the three parts of a service (Q6), each from 1 (poor) to 5 (excellent). */
export type CallbackScores = {
  __typename?: 'CallbackScores';
  /** What goes with it: reachability, waiting, parts, price. */
  auxiliary: Scalars['Int']['output'];
  /** The repair itself. */
  core: Scalars['Int']['output'];
  /** How people behaved. */
  personal: Scalars['Int']['output'];
};

/** Scores for the three parts of a service (Q6), each from 1 (poor) to 5 (excellent). */
export type CallbackScoresInput = {
  /** What goes with it: reachability, waiting, parts, price. */
  auxiliary: Scalars['Int']['input'];
  /** The repair itself. */
  core: Scalars['Int']['input'];
  /** How people behaved. */
  personal: Scalars['Int']['input'];
};

/** Where a callback stands. */
export type CallbackState =
  /** The customer answered. */
  | 'ANSWERED'
  /** Three calls without an answer: a result of its own, nobody else is called instead. */
  | 'NO_ANSWER'
  /** The customer is still to be called. */
  | 'OPEN';

/** Completed orders of one provider within a frame, and how many of them are drawn. */
export type CallbackStratum = {
  __typename?: 'CallbackStratum';
  /** Orders in the frame. */
  frameSize: Scalars['Int']['output'];
  /** Global id of the provider. */
  providerId: Scalars['ID']['output'];
  /** Orders drawn, by largest remainder. */
  sampleSize: Scalars['Int']['output'];
};

/** A drawn order whose customer is asked what was expected and what was got (Q1, Q6). Who did the work sees it once answered. */
export type CallbackTask = Node & {
  __typename?: 'CallbackTask';
  /** When each call was made. */
  attemptedAt: Array<Scalars['DateTime']['output']>;
  /** Calls made, the answered one included. */
  attempts: Scalars['Int']['output'];
  /** When it was answered or given up; null while open. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** In the customer's words; null unless answered, and hidden from auditors, since it may name people. */
  comment: Maybe<Scalars['String']['output']>;
  /** Day the work was completed, the day of the sample. */
  completedOn: Scalars['Day']['output'];
  /** Whom to call; for the hotline only, null for others. */
  contact: Maybe<WorkOrderContact>;
  /** What the customer had expected; null unless answered. */
  expected: Maybe<CallbackScores>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The order; null if the caller may no longer see it. */
  order: Maybe<WorkOrder>;
  /** What the customer got; null unless answered. */
  perceived: Maybe<CallbackScores>;
  /** Who did the work. */
  provider: Provider;
  /** Where the customer is. */
  region: Region;
  /** The draw; null if the caller may not see it. */
  run: Maybe<CallbackRun>;
  /** Perceived minus expected, the mean over the three parts, -4 to 4 (Q6); null unless answered. */
  satisfaction: Maybe<Scalars['Float']['output']>;
  /** Whether the customer got at least what was expected; null unless answered. */
  satisfied: Maybe<Scalars['Boolean']['output']>;
  /** Where it was done. */
  servicePoint: ServicePoint;
  /** Where it stands. */
  state: CallbackState;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};

/** A page of callbacks. */
export type CallbackTaskConnection = {
  __typename?: 'CallbackTaskConnection';
  /** Entries with their cursors. */
  edges: Array<CallbackTaskEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type CallbackTaskEdge = {
  __typename?: 'CallbackTaskEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CallbackTask;
};

/** A region of a call, with the points called for: units sold over units a point, rounded up, less those there are (N9). */
export type CalledRegion = {
  __typename?: 'CalledRegion';
  /** Points under contract there already; null as above. */
  contracted: Maybe<Scalars['Int']['output']>;
  /** Points called for. */
  places: Scalars['Int']['output'];
  /** The region. */
  region: Region;
  /** Units sold there a year; null but for the maker, its auditor and the platform. */
  soldPerYear: Maybe<Scalars['Int']['output']>;
  /** Units sold a year that keep one point busy; null as above. */
  unitsPerPoint: Maybe<Scalars['Int']['output']>;
};

/** A finding on one subject. */
export type CapabilityFinding = {
  __typename?: 'CapabilityFinding';
  /** Documents that go with it. */
  attachments: Array<Attachment>;
  /** The condition; null unless CONDITIONAL. */
  condition: Maybe<Scalars['String']['output']>;
  /** Until when it must be met; null unless CONDITIONAL. */
  deadline: Maybe<Scalars['Day']['output']>;
  /** On what evidence. */
  evidence: Scalars['String']['output'];
  /** When. */
  on: Scalars['Day']['output'];
  /** What was found. */
  outcome: CapabilityOutcome;
  /** Who reviewed it. */
  reviewer: Scalars['String']['output'];
  /** The subject. */
  subject: CapabilitySubject;
};

/** What a review found of a subject. */
export type CapabilityOutcome =
  /** Capable if a condition is met by a deadline. */
  | 'CONDITIONAL'
  /** Capable. */
  | 'MET'
  /** Not capable. */
  | 'NOT_MET';

/** Review of whether a service item can be promised for a category and region (O6). */
export type CapabilityReview = Node & {
  __typename?: 'CapabilityReview';
  /** For which category. */
  category: ProductCategory;
  /** Last day of a passed review; never after the deadline of a condition. */
  expiresOn: Maybe<Scalars['Day']['output']>;
  /** The latest finding on each subject. */
  findings: Array<CapabilityFinding>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Subjects that keep it from passing today: not reviewed, not met, or past their deadline. */
  lacking: Array<CapabilitySubject>;
  /** Its log, oldest first: each change dated and signed. */
  log: LogEntryConnection;
  /** The maker that is to promise; null if a provider is. */
  manufacturer: Maybe<Manufacturer>;
  /** When it was passed; null if it was not, or a finding came after it. */
  passedOn: Maybe<Scalars['Day']['output']>;
  /** The promise that rests on it, if any. */
  promise: Maybe<ServicePromise>;
  /** The provider that is to promise; null if a maker is. */
  provider: Maybe<Provider>;
  /** Where. */
  region: Region;
  /** What. */
  serviceItem: ServiceItem;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};


/** Review of whether a service item can be promised for a category and region (O6). */
export type CapabilityReviewLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of capability reviews. */
export type CapabilityReviewConnection = {
  __typename?: 'CapabilityReviewConnection';
  /** Entries with their cursors. */
  edges: Array<CapabilityReviewEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type CapabilityReviewEdge = {
  __typename?: 'CapabilityReviewEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CapabilityReview;
};

/** A finding on one subject. */
export type CapabilityReviewFindInput = {
  /** Confirmed documents of the caller's organisation that prove it, at most 20. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** The condition, with CONDITIONAL alone; 1 to 1000 characters. */
  condition?: InputMaybe<Scalars['String']['input']>;
  /** Until when it must be met, with CONDITIONAL alone; today or later. */
  deadline?: InputMaybe<Scalars['Day']['input']>;
  /** On what evidence, 1 to 1000 characters. */
  evidence: Scalars['String']['input'];
  /** The review. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** What was found. */
  outcome: CapabilityOutcome;
  /** Who reviewed it, at most 100 characters. */
  reviewer: Scalars['String']['input'];
  /** The subject. */
  subject: CapabilitySubject;
  /** Version the change is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A service item to be promised. */
export type CapabilityReviewOpenInput = {
  /** For which category. */
  categoryId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The maker or provider that is to promise. */
  promiserId: Scalars['ID']['input'];
  /** Where. */
  region: Scalars['RegionCode']['input'];
  /** What. */
  serviceItem: ServiceItem;
};

/** The pass of a review. */
export type CapabilityReviewPassInput = {
  /** Last day of validity, after today; the earliest deadline of a condition bounds it. */
  expiresOn: Scalars['Day']['input'];
  /** The review. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version the change is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A review after a change, or why it was refused. */
export type CapabilityReviewPayload = {
  __typename?: 'CapabilityReviewPayload';
  /** The review; null when refused. */
  capabilityReview: Maybe<CapabilityReview>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** What is reviewed before a service item is promised (O6). */
export type CapabilitySubject =
  /** Tools, instruments, premises. */
  | 'EQUIPMENT'
  /** Money. */
  | 'FUNDS'
  /** The content of the item. */
  | 'ITEM'
  /** Quality requirements. */
  | 'QUALITY'
  /** People and their skills. */
  | 'STAFF'
  /** Time needed and promised. */
  | 'TIME';

/** What a rule set says of a category. */
export type CategoryRules = {
  __typename?: 'CategoryRules';
  /** The category. */
  categoryId: Scalars['ID']['output'];
  /** How long what is covered. */
  cover: Array<CoverRule>;
  /** Depreciation; null without a rule. */
  depreciation: Maybe<DepreciationRule>;
};

/** What the rules say of a category. */
export type CategoryRulesInput = {
  /** The category. */
  categoryId: Scalars['ID']['input'];
  /** How long what is covered, each component once. */
  cover: Array<CoverRuleInput>;
  /** Depreciation; left out, there is no rule. */
  depreciation?: InputMaybe<DepreciationRuleInput>;
};

/** Proof that a technician may repair a category up to a level (N12): granted by a maker for its own orders, or by the platform for all. */
export type Certificate = Node & {
  __typename?: 'Certificate';
  /** Category. */
  category: ProductCategory;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Highest level. */
  level: Scalars['Int']['output'];
  /** Everything that happened, oldest first. */
  log: LogEntryConnection;
  /** Who granted it; null for the platform. */
  manufacturer: Maybe<Manufacturer>;
  /** Why it is suspended or revoked; null while in use. */
  reason: Maybe<Scalars['String']['output']>;
  /** First day on which it may be renewed. */
  renewableFrom: Scalars['Day']['output'];
  /** Whether it may be used. */
  state: CredentialState;
  /** Whose it is. */
  technician: Technician;
  /** Its terms, the latest last. */
  terms: Array<CredentialTerm>;
  /** First day in force. */
  validFrom: Scalars['Day']['output'];
  /** Last day in force. */
  validTo: Scalars['Day']['output'];
  /** Counts changes. */
  version: Scalars['Int']['output'];
};


/** Proof that a technician may repair a category up to a level (N12): granted by a maker for its own orders, or by the platform for all. */
export type CertificateLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A certificate to grant; category and level are those of the course. */
export type CertificateGrantInput = {
  /** The enrolment that was passed. */
  enrolmentId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** First day in force, not before the exam was passed. */
  validFrom: Scalars['Day']['input'];
  /** Last day in force, at most five years after the first. */
  validTo: Scalars['Day']['input'];
};

/** A certificate after a change, or why it was refused. */
export type CertificatePayload = {
  __typename?: 'CertificatePayload';
  /** The certificate; null when refused. */
  certificate: Maybe<Certificate>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A certificate to renew. */
export type CertificateRenewInput = {
  /** The renewal course or exam, passed within the 90 days before the last day. */
  enrolmentId: Scalars['ID']['input'];
  /** The certificate. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** New last day. */
  validTo: Scalars['Day']['input'];
};

/** Result of checking an order's log. */
export type ChainCheck = {
  __typename?: 'ChainCheck';
  /** First entry that does not fit; null when intact. */
  brokenAt: Maybe<Scalars['Int']['output']>;
  /** Entries checked. */
  events: Scalars['Int']['output'];
  /** Whether every entry is there, unchanged and in place. */
  intact: Scalars['Boolean']['output'];
};

/** Which channels serve one maker's category in a region (N20). It holds for all regions below that have no plan of their own. */
export type ChannelPlan = Node & {
  __typename?: 'ChannelPlan';
  /** The category. */
  category: ProductCategory;
  /** What holds today; null before the first day and when lifted. */
  current: Maybe<ChannelPlanVersion>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Its log, oldest first: each change dated and signed. */
  log: LogEntryConnection;
  /** The maker. */
  manufacturer: Manufacturer;
  /** The region. */
  region: Region;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
  /** All versions, oldest first. */
  versions: Array<ChannelPlanVersion>;
};


/** Which channels serve one maker's category in a region (N20). It holds for all regions below that have no plan of their own. */
export type ChannelPlanLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of channel plans. */
export type ChannelPlanConnection = {
  __typename?: 'ChannelPlanConnection';
  /** Entries with their cursors. */
  edges: Array<ChannelPlanEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type ChannelPlanEdge = {
  __typename?: 'ChannelPlanEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ChannelPlan;
};

/** A channel plan after a change, or why it was refused. */
export type ChannelPlanPayload = {
  __typename?: 'ChannelPlanPayload';
  /** The channel plan; null when refused. */
  channelPlan: Maybe<ChannelPlan>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A channel plan. */
export type ChannelPlanSetInput = {
  /** The category. */
  categoryId: Scalars['ID']['input'];
  /** First day, today or later and after every day announced before. */
  from: Scalars['Day']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The maker. */
  manufacturerId: Scalars['ID']['input'];
  /** The region; the plan holds for all below it that has no plan of its own. */
  region: Scalars['RegionCode']['input'];
  /** Channels that serve; none lifts the plan. */
  serves: Array<ChannelServingInput>;
  /** Version the change is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Which channels serve from a day on. */
export type ChannelPlanVersion = {
  __typename?: 'ChannelPlanVersion';
  /** First day; it holds until the next version's. */
  from: Scalars['Day']['output'];
  /** Channels that serve; none: the plan is lifted, and every channel serves. */
  serves: Array<ChannelServing>;
};

/** A channel that serves, and in which order. */
export type ChannelServing = {
  __typename?: 'ChannelServing';
  /** The channel. */
  channel: ServiceChannel;
  /** Its place, 1 is asked first. A provider one place further down must be better by what 15 km count for. */
  priority: Scalars['Int']['output'];
};

/** A channel that serves, and in which order. */
export type ChannelServingInput = {
  /** The channel, each once. */
  channel: ServiceChannel;
  /** Its place, 1 to 3; 1 is asked first. */
  priority: Scalars['Int']['input'];
};

/** A figure of a clause, as agreed and as it is on record. */
export type ClauseFigure = {
  __typename?: 'ClauseFigure';
  /**
   * What it is; null where nothing on record tells. 3: points with the maker's authorisation in force, counted up to the number
   * agreed. 5: hours of completed courses of the maker or the platform in the 365 days up to the day, of the technician with
   * the fewest. 6: reports filed. 7: loaners and boards the point has taken over. 9: pieces of that name it has taken over.
   * Always null: 1, since nobody records that a faulty unit was sent, by whom, or what became of it; and 8, since no stock ledger
   * says when parts were asked for, supplied and sent back.
   */
  actual: Maybe<Scalars['Int']['output']>;
  /**
   * What was agreed. Clause 1: days in which a faulty unit is sent. 3: points. 5: hours a year. 6: monthly reports due in the last
   * twelve months. 7: loaners for the orders at work at the point, rounded up. 8: days to supply parts, and to bring defective
   * ones back. 9: pieces or licences.
   */
  agreed: Scalars['Int']['output'];
  /** The clause. */
  clause: AgreementClause;
  /** Whether the clause is kept; null where it is not known. */
  met: Maybe<Scalars['Boolean']['output']>;
  /** What of it: a region's code, an item of clause 9, `leadDays` or `returnDays` of clause 8; null where it has one figure. */
  of: Maybe<Scalars['String']['output']>;
  /** What it falls short of; null where it is not known. */
  shortfall: Maybe<Scalars['Int']['output']>;
  /** Why it is not known; null where it is. */
  unmeasured: Maybe<ClauseUnmeasured>;
};

/** A page of figures. */
export type ClauseFigureConnection = {
  __typename?: 'ClauseFigureConnection';
  /** Entries with their cursors. */
  edges: Array<ClauseFigureEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type ClauseFigureEdge = {
  __typename?: 'ClauseFigureEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ClauseFigure;
};

/** Why nothing on record tells how a clause is kept. */
export type ClauseUnmeasured =
  /** Clause 5: nobody at the point repairs. */
  | 'NOBODY_REPAIRS'
  /** Clauses 7 and 9: only today's account is kept, and what a provider buys itself stands on none. */
  | 'NOT_ON_ACCOUNT'
  /**
   * No record is kept of it. Clause 1: an order tells what a shipment cost, and neither when a unit was found to be one for the
   * maker, nor when it left or arrived. Clause 8: no stock ledger tells when parts were asked for, supplied and sent back.
   */
  | 'NO_RECORD_KEPT'
  /** Clause 3: of a thousand points in the region too few are authorised to tell. */
  | 'TOO_MANY_POINTS';

/** On which day the clock started. */
export type ClockBasis =
  /** The exchange for another unit. */
  | 'EXCHANGE'
  /** Some days after manufacture, since there is no invoice. */
  | 'MANUFACTURE'
  /** The sale; bought online, the day it was received. */
  | 'SALE';

/** A grade that takes effect on a day. */
export type ComingGrade = {
  __typename?: 'ComingGrade';
  /** The grade. */
  grade: Scalars['String']['output'];
  /** Its first day. */
  on: Scalars['Day']['output'];
};

/** What an applicant declares about its communications. */
export type CommunicationFacts = {
  __typename?: 'CommunicationFacts';
  /** Seats of its hotline. */
  hotlineSeats: Scalars['Int']['output'];
  /** In its own words; may be empty. */
  note: Scalars['String']['output'];
};

/** About communications. */
export type CommunicationFactsInput = {
  /** Seats of the hotline. */
  hotlineSeats: Scalars['Int']['input'];
  /** At most 500 characters. */
  note: Scalars['String']['input'];
};

/**
 * An edition of a maker's conduct code, or of the platform's, which holds where a maker has none in force. Published before it
 * takes effect, and immutable from then on: a breach goes by the edition in force on the day it happened.
 */
export type ConductCode = Node & {
  __typename?: 'ConductCode';
  /** 1 for the owner's first published code, one more each; null for a draft. */
  edition: Maybe<Scalars['Int']['output']>;
  /** First day on which breaches go by it; null for a draft. */
  effectiveFrom: Maybe<Scalars['Day']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Everything that happened to it, oldest first. */
  log: LogEntryConnection;
  /** The maker; null for the platform's own. */
  manufacturer: Maybe<Manufacturer>;
  /** When it was published; null for a draft. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The rules. */
  rules: ConductRules;
  /** Where it stands. */
  state: ConductCodeState;
  /** Counts changes; send it back to publish. */
  version: Scalars['Int']['output'];
};


/**
 * An edition of a maker's conduct code, or of the platform's, which holds where a maker has none in force. Published before it
 * takes effect, and immutable from then on: a breach goes by the edition in force on the day it happened.
 */
export type ConductCodeLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of conduct codes. */
export type ConductCodeConnection = {
  __typename?: 'ConductCodeConnection';
  /** Entries with their cursors. */
  edges: Array<ConductCodeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A draft. */
export type ConductCodeDraftInput = {
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The maker; left out by a maker for its own, and by the platform for the platform's. */
  manufacturerId?: InputMaybe<Scalars['ID']['input']>;
  /** The rules. */
  rules: ConductRulesInput;
};

/** An entry of a page. */
export type ConductCodeEdge = {
  __typename?: 'ConductCodeEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ConductCode;
};

/** A conduct code after a change, or why it was refused. */
export type ConductCodePayload = {
  __typename?: 'ConductCodePayload';
  /** The code; null when refused. */
  conductCode: Maybe<ConductCode>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A publication. */
export type ConductCodePublishInput = {
  /** First day on which breaches go by it; tomorrow at the earliest. */
  effectiveFrom: Scalars['Day']['input'];
  /** The draft. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** Where a conduct code stands. */
export type ConductCodeState =
  /** It binds nobody yet. */
  | 'DRAFT'
  /** Everybody can read it, and nobody can change it. */
  | 'PUBLISHED';

/** Words put on record with documents that prove them. */
export type ConductProof = {
  __typename?: 'ConductProof';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The documents. */
  attachments: Array<Attachment>;
  /** Role of who spoke. */
  role: Scalars['String']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/** The rules of a conduct code. */
export type ConductRules = {
  __typename?: 'ConductRules';
  /** What follows, in the order of severity. */
  consequences: Array<ConsequenceRule>;
  /** Time to correct. */
  correctDays: CorrectDays;
  /** What is a breach and what it costs. */
  kinds: Array<BreachRule>;
  /** Least days between the decision on a consequence and its effect. */
  noticeDays: Scalars['Int']['output'];
  /** Days to reply to an allegation or a proposed consequence, and to appeal a decision. */
  replyDays: Scalars['Int']['output'];
  /** Share of third-party findings in the conduct score, 0 to 1 (N14). */
  thirdPartyWeight: Scalars['Float']['output'];
  /** Days over which points add up, the present one included. */
  windowDays: Scalars['Int']['output'];
};

/** The rules of a conduct code. */
export type ConductRulesInput = {
  /** What follows, in the order of severity; at least one. */
  consequences: Array<ConsequenceRuleInput>;
  /** Time to correct. */
  correctDays: CorrectDaysInput;
  /** What is a breach and what it costs; at least one. */
  kinds: Array<BreachRuleInput>;
  /** Least days of notice, 0 to 90. */
  noticeDays: Scalars['Int']['input'];
  /** Days to reply and to appeal, 1 to 60. */
  replyDays: Scalars['Int']['input'];
  /** Share of third-party findings in the conduct score, 0 to 1. */
  thirdPartyWeight: Scalars['Float']['input'];
  /** Days over which points add up, 30 to 1095. */
  windowDays: Scalars['Int']['input'];
};

/** A decision and its grounds. */
export type ConductRuling = {
  __typename?: 'ConductRuling';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why; null where none was given. */
  reason: Maybe<Scalars['String']['output']>;
};

/** How a provider stands with a maker today, by the code in force. */
export type ConductStanding = {
  __typename?: 'ConductStanding';
  /** The code in force. */
  code: ConductCode;
  /** The day. */
  day: Scalars['Day']['output'];
  /** The maker. */
  manufacturer: Manufacturer;
  /** 100 without points, 0 when they reach the gravest consequence. */
  ownScore: Scalars['Float']['output'];
  /** Points in the rolling window. */
  points: Scalars['Int']['output'];
  /** Both by their shares; the own score alone where no third party has spoken. */
  score: Scalars['Float']['output'];
  /** Mean of the third party's scores in the window (N14); null when it has none. */
  thirdPartyScore: Maybe<Scalars['Float']['output']>;
  /** Share of the third party, by the code. */
  thirdPartyWeight: Scalars['Float']['output'];
};

/** Words put on record. */
export type ConductStatement = {
  __typename?: 'ConductStatement';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Role of who spoke. */
  role: Scalars['String']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/**
 * What follows from accumulated points by the rules of a published code. The platform only proposes it; it takes effect by the
 * maker's decision alone, with notice, once nothing it rests on can be appealed any more.
 */
export type Consequence = Node & {
  __typename?: 'Consequence';
  /** The code that has the rule. */
  code: ConductCode;
  /** The maker's decision; null before it. */
  decision: Maybe<ConductRuling>;
  /** First day of its effect; null unless it was decided to take effect. */
  from: Maybe<Scalars['Day']['output']>;
  /** The points it rests on, as they were when it was proposed. */
  grounds: Array<ConsequenceGrounds>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Everything that happened to it, oldest first. */
  log: LogEntryConnection;
  /** The maker, which decides. */
  manufacturer: Manufacturer;
  /** Their sum. */
  points: Scalars['Int']['output'];
  /** Day it was proposed. */
  proposedOn: Scalars['Day']['output'];
  /** Whom it is about. */
  provider: Provider;
  /** The provider's side; null before there is one. */
  reply: Maybe<ConductStatement>;
  /** Last day to reply. */
  replyBy: Scalars['Day']['output'];
  /** The rule that calls for it. */
  rule: ConsequenceRule;
  /** Where it stands. */
  state: ConsequenceState;
  /** Last day of its effect; null unless it was decided to take effect. */
  until: Maybe<Scalars['Day']['output']>;
  /** Counts changes; send it back with a decision. */
  version: Scalars['Int']['output'];
};


/**
 * What follows from accumulated points by the rules of a published code. The platform only proposes it; it takes effect by the
 * maker's decision alone, with notice, once nothing it rests on can be appealed any more.
 */
export type ConsequenceLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of consequences. */
export type ConsequenceConnection = {
  __typename?: 'ConsequenceConnection';
  /** Entries with their cursors. */
  edges: Array<ConsequenceEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A decision on a proposed consequence. */
export type ConsequenceDecideInput = {
  /** First day of its effect, after the notice that the code asks for; the first possible day if left out. */
  from?: InputMaybe<Scalars['Day']['input']>;
  /** The consequence. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Whether it takes effect; otherwise it is waived. */
  takeEffect: Scalars['Boolean']['input'];
  /** Last day of its effect; the last day on which its points reach the threshold if left out. */
  until?: InputMaybe<Scalars['Day']['input']>;
  /** Version the decision is based on. */
  version: Scalars['Int']['input'];
};

/** An entry of a page. */
export type ConsequenceEdge = {
  __typename?: 'ConsequenceEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Consequence;
};

/** Points that a consequence rests on. */
export type ConsequenceGrounds = {
  __typename?: 'ConsequenceGrounds';
  /** The breach. */
  breach: Breach;
  /** Its kind. */
  kind: BreachKind;
  /** First day on which the points no longer count. */
  lapsesOn: Scalars['Day']['output'];
  /** Day it happened. */
  occurredOn: Scalars['Day']['output'];
  /** Its points. */
  points: Scalars['Int']['output'];
};

/** What may follow from points, in the order of severity. */
export type ConsequenceKind =
  /**
   * Decided, it opens a case to lower the grade by one, with notice, reply and appeal by the rules of grades (N13). Refused
   * while another case runs, and where no grade is below.
   */
  | 'DOWNGRADE_PROPOSAL'
  /** No new orders while it is in effect. */
  | 'STOP_NEW_ORDERS'
  /**
   * Decided, it ends every agreement of the pair, with the notice of clause 13 and not before it takes effect; orders accepted
   * are finished.
   */
  | 'TERMINATION_PROPOSAL'
  /** Training is ordered. */
  | 'TRAINING'
  /** A warning. */
  | 'WARNING';

/** A consequence after a step, or why it was refused. */
export type ConsequencePayload = {
  __typename?: 'ConsequencePayload';
  /** The consequence; null when refused. */
  consequence: Maybe<Consequence>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A provider's reply to a proposed consequence. */
export type ConsequenceReplyInput = {
  /** The consequence. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 characters. */
  text: Scalars['String']['input'];
};

/** When a consequence is proposed. */
export type ConsequenceRule = {
  __typename?: 'ConsequenceRule';
  /** Which. */
  kind: ConsequenceKind;
  /** Points in the window that call for it. */
  threshold: Scalars['Int']['output'];
};

/** When a consequence is proposed. */
export type ConsequenceRuleInput = {
  /** Which; graver than the one before. */
  kind: ConsequenceKind;
  /** 1 to 120 points, more than for the one before. */
  threshold: Scalars['Int']['input'];
};

/** Where a consequence stands. */
export type ConsequenceState =
  /** The maker decided that it takes effect. */
  | 'IN_EFFECT'
  /** The rules propose it; it has no effect. */
  | 'PROPOSED'
  /** The maker decided that it does not. */
  | 'WAIVED';

/** Who wants the service. A customer's own phone number comes from the token and may be left out. */
export type ContactInput = {
  /** Street address, at most 200 characters. */
  address: Scalars['String']['input'];
  /** Name, at most 50 characters. */
  name: Scalars['String']['input'];
  /** Phone number, 5 to 20 digits, may start with +. Must be the verified one when a CUSTOMER reports. */
  phone: Scalars['String']['input'];
};

/** Time to put a nonconformity right. */
export type CorrectDays = {
  __typename?: 'CorrectDays';
  /** Days for a major one; not more than for a minor one. */
  major: Scalars['Int']['output'];
  /** Days for a minor one. */
  minor: Scalars['Int']['output'];
};

/** Time to put a nonconformity right, 1 to 180 days. */
export type CorrectDaysInput = {
  /** For a major one; not more than for a minor one. */
  major: Scalars['Int']['input'];
  /** For a minor one. */
  minor: Scalars['Int']['input'];
};

/** A correction that missed its deadline. */
export type CorrectionLateAllegeInput = {
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** Number of the item. */
  item: Scalars['Int']['input'];
};

/** Where a correction stands. */
export type CorrectionState =
  /** It is being corrected, or its evidence was rejected. */
  | 'OPEN'
  /** Evidence waits for the maker's judgement. */
  | 'SUBMITTED'
  /** The provider has to name who corrects it, and how. */
  | 'TO_PLAN'
  /** The maker accepted the evidence. */
  | 'VERIFIED';

/** How a nonconformity is put right. */
export type CorrectiveActionInput = {
  /** What is done, 1 to 500 characters. */
  action: Scalars['String']['input'];
  /** Number of the item. */
  item: Scalars['Int']['input'];
  /** Who answers for it, 1 to 100 characters. */
  owner: Scalars['String']['input'];
};

/** A deadline to improve, given by a decision on an agreement that ends. */
export type CorrectiveDeadline = {
  __typename?: 'CorrectiveDeadline';
  /** The decision's evaluation. */
  evaluation: Evaluation;
  /** The deadline. */
  improveBy: Scalars['Day']['output'];
};

/** What a course leads to. */
export type CoursePurpose =
  /** A first certificate: trained, examined, granted. */
  | 'FIRST'
  /** The renewal of a certificate: a course, an exam, or both. */
  | 'RENEWAL';

/** A course as it is taught from a day on; who enrolled before goes on by the revision of then. */
export type CourseRevision = {
  __typename?: 'CourseRevision';
  /** Days after enrolment by which the training is to be completed. */
  completeWithinDays: Scalars['Int']['output'];
  /** The exam; null where a renewal does without. */
  exam: Maybe<ExamRules>;
  /** Hours to attend. */
  hours: Scalars['Int']['output'];
  /** Days after the training by which the exam is passed and the certificate granted. */
  keepsDays: Scalars['Int']['output'];
  /** 1 for the first. */
  number: Scalars['Int']['output'];
  /** First day on which people enrol by it. */
  validFrom: Scalars['Day']['output'];
};

/** A course as it is taught from a day on. */
export type CourseRevisionInput = {
  /** Days after enrolment by which the training is to be completed, 1 to 1000. */
  completeWithinDays: Scalars['Int']['input'];
  /** The exam; only a renewal may do without. */
  exam?: InputMaybe<ExamRulesInput>;
  /** Hours to attend, 1 to 2000; 0 for a renewal by exam alone. */
  hours: Scalars['Int']['input'];
  /** Days after the training by which the exam is passed and the certificate granted, 1 to 1000. */
  keepsDays: Scalars['Int']['input'];
  /** First day on which people enrol by it, after that of the revision before. */
  validFrom: Scalars['Day']['input'];
};

/** How long a component is covered, in months of the calendar. */
export type CoverRule = {
  __typename?: 'CoverRule';
  /** Clause. */
  clause: Scalars['String']['output'];
  /** Which component. */
  component: WarrantyComponent;
  /** Months. */
  months: Scalars['Int']['output'];
};

/** How long a component is covered. */
export type CoverRuleInput = {
  /** Clause. */
  clause: Scalars['String']['input'];
  /** Which component. */
  component: WarrantyComponent;
  /** Months, 1 to 600. */
  months: Scalars['Int']['input'];
};

/** What an applicant declares about covering the sales outlets. */
export type CoverageFacts = {
  __typename?: 'CoverageFacts';
  /** Counties whose outlets it would serve, by code. */
  counties: Array<Region>;
  /** In its own words; may be empty. */
  note: Scalars['String']['output'];
  /** Service points. */
  points: Scalars['Int']['output'];
};

/** About covering the sales outlets. */
export type CoverageFactsInput = {
  /** Counties within the region applied for, at most 100. */
  counties: Array<Scalars['RegionCode']['input']>;
  /** At most 500 characters. */
  note: Scalars['String']['input'];
  /** Service points. */
  points: Scalars['Int']['input'];
};

/** How long a component is covered. */
export type CoveredComponent = {
  __typename?: 'CoveredComponent';
  /** Why. */
  because: WarrantyReason;
  /** Which. */
  component: WarrantyComponent;
  /** Whether it is covered on the day asked about. */
  covered: Scalars['Boolean']['output'];
  /** The last day. */
  until: Scalars['Day']['output'];
};

/** Whether a certificate or a letter of authorisation may be used. */
export type CredentialState =
  /** It may, between its days. */
  | 'ACTIVE'
  /** Never again. */
  | 'REVOKED'
  /** Not until it is reinstated. */
  | 'SUSPENDED';

/** One stretch of validity; each begins on the day after the one before ended. */
export type CredentialTerm = {
  __typename?: 'CredentialTerm';
  /** Of an authorisation: the passed assessments it rests on, as clause 4 of the agreements in force asked; those the caller may see. */
  assessments: Array<Assessment>;
  /** The training it rests on; null for an authorisation, and where the caller may not see it. */
  enrolment: Maybe<TrainingEnrolment>;
  /** First day. */
  validFrom: Scalars['Day']['output'];
  /** Last day. */
  validTo: Scalars['Day']['output'];
};

/** A level reached from a score on. */
export type CriteriaBand = {
  __typename?: 'CriteriaBand';
  /** Least score. */
  from: Scalars['Float']['output'];
  /** Its name, e.g. three stars. */
  name: Scalars['String']['output'];
};

/** A level reached from a score on. */
export type CriteriaBandInput = {
  /** Least score, from the pass score to 100, above that of the band before. */
  from: Scalars['Float']['input'];
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** Why a score did not pass. */
export type CriteriaFailure =
  /** The score is below the pass score. */
  | 'BELOW_PASS_SCORE'
  /** A knock-out item is below its mark. */
  | 'KNOCKED_OUT'
  /** As many special deductions as fail. */
  | 'SPECIAL_DEDUCTIONS';

/** One item to mark. */
export type CriteriaItem = {
  __typename?: 'CriteriaItem';
  /** Unique within the set; marks name it. */
  code: Scalars['String']['output'];
  /** Evidence asked for. */
  evidence: Array<EvidenceKind>;
  /** How to find the mark; empty if the title says all. */
  guidance: Scalars['String']['output'];
  /** A mark below this fails the whole, whatever the score; null if the item knocks nobody out. */
  knockOutBelow: Maybe<Scalars['Float']['output']>;
  /** Marks go from 0 to this. */
  maxPoints: Scalars['Float']['output'];
  /** Whether an evaluator may leave it out with a reason. */
  mayBeNotApplicable: Scalars['Boolean']['output'];
  /** Whole marks, or halves too. */
  step: MarkStep;
  /** What is asked. */
  title: Scalars['String']['output'];
};

/** One item to mark. */
export type CriteriaItemInput = {
  /** 1 to 20 letters, digits, dots, hyphens; unique within the set. */
  code: Scalars['String']['input'];
  /** Evidence asked for, each kind once. */
  evidence: Array<EvidenceKind>;
  /** At most 500 characters. */
  guidance: Scalars['String']['input'];
  /** A mark below this fails the whole; above 0 and at most the most points. */
  knockOutBelow?: InputMaybe<Scalars['Float']['input']>;
  /** Most points, 0.5 to 100. */
  maxPoints: Scalars['Float']['input'];
  /** Whether an evaluator may leave it out with a reason. */
  mayBeNotApplicable: Scalars['Boolean']['input'];
  /** Whole marks, or halves too. */
  step: MarkStep;
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
};

/** A mark: points, or why the item is not applicable. */
export type CriteriaMarkInput = {
  /** Code of the item. */
  code: Scalars['String']['input'];
  /** Why the item is not applicable, at most 500 characters; only where the item allows it, and instead of points. */
  notApplicable?: InputMaybe<Scalars['String']['input']>;
  /** 0 to the most points of the item, in its steps. */
  points?: InputMaybe<Scalars['Float']['input']>;
};

/** What criteria are drawn up for. */
export type CriteriaPurpose =
  /** Whether a candidate is admitted; all six subjects are scored (N4). */
  | 'ADMISSION'
  /** Whether a service point is authorised (N10). */
  | 'CERTIFICATION'
  /** Which grade a provider carries (N13). */
  | 'GRADING'
  /** Whether an agreement is renewed (N6). */
  | 'REEVALUATION';

/** What marks come to by a set of criteria. */
export type CriteriaScore = {
  __typename?: 'CriteriaScore';
  /** Points of the items that are applicable. */
  applicable: Scalars['Float']['output'];
  /** Highest band reached; null when failed or where there are no bands. */
  band: Maybe<Scalars['String']['output']>;
  /** Special deductions found. */
  deductions: Scalars['Int']['output'];
  /** Points earned. */
  earned: Scalars['Float']['output'];
  /** Why not; empty when passed. */
  failedBy: Array<CriteriaFailure>;
  /** Codes of knock-out items below their mark. */
  knockedOutBy: Array<Scalars['String']['output']>;
  /** Whether it passed. */
  passed: Scalars['Boolean']['output'];
  /** Points earned / points applicable x 100, cut to two decimals. */
  score: Scalars['Float']['output'];
  /** The same for each subject. */
  subjects: Array<SubjectScore>;
};

/**
 * One edition of a maker's criteria (N1): what is scored, with which weight, on which scale, and what counts as passed. Once
 * published it never changes; a revision draws up the next edition. Score = points earned / points applicable x 100.
 */
export type CriteriaSet = Node & {
  __typename?: 'CriteriaSet';
  /** Bands, lowest first; empty if passed and failed are all there is. */
  bands: Array<CriteriaBand>;
  /** So many special deductions fail, whatever the score. */
  deductionLimit: Scalars['Int']['output'];
  /** 1, and one more for each revision after publication. */
  edition: Scalars['Int']['output'];
  /** All editions of the set the caller may see, latest first: drafts for its maker only. */
  editions: CriteriaSetConnection;
  /** First day on which an evaluation may start by it; null if never published. */
  effectiveFrom: Maybe<Scalars['Day']['output']>;
  /** The published edition it takes, or took, the place of; null for the first. */
  follows: Maybe<CriteriaSet>;
  /** Global id; names set and edition in one. */
  id: Scalars['ID']['output'];
  /** What happened to this edition, oldest first; empty for all but its maker, the maker's auditor and the platform. */
  log: LogEntryConnection;
  /** Whose criteria they are. */
  manufacturer: Manufacturer;
  /** Name of the set. */
  name: Scalars['String']['output'];
  /** Least score, 0 to 100, that passes. */
  passScore: Scalars['Float']['output'];
  /** When it was published; null if never. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is drawn up for. */
  purpose: CriteriaPurpose;
  /** Faults counted apart from the marks. */
  specialDeductions: Array<SpecialDeduction>;
  /** Where this edition stands. */
  state: CriteriaState;
  /** The subjects; their weights add up to 100. */
  subjects: Array<CriteriaSubject>;
  /** First day of the edition that follows it; null if there is none. */
  supersededFrom: Maybe<Scalars['Day']['output']>;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
  /** Why it was withdrawn; null if it was not. */
  withdrawalReason: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn; null if it was not. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};


/**
 * One edition of a maker's criteria (N1): what is scored, with which weight, on which scale, and what counts as passed. Once
 * published it never changes; a revision draws up the next edition. Score = points earned / points applicable x 100.
 */
export type CriteriaSetEditionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * One edition of a maker's criteria (N1): what is scored, with which weight, on which scale, and what counts as passed. Once
 * published it never changes; a revision draws up the next edition. Score = points earned / points applicable x 100.
 */
export type CriteriaSetLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of criteria. */
export type CriteriaSetConnection = {
  __typename?: 'CriteriaSetConnection';
  /** Entries with their cursors. */
  edges: Array<CriteriaSetEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A new set of criteria. What is left out comes from the template; without a template, name, subjects, pass score and deduction limit are needed. */
export type CriteriaSetCreateInput = {
  /** At most 10, lowest first. */
  bands?: InputMaybe<Array<CriteriaBandInput>>;
  /** So many special deductions fail, 1 to 100. */
  deductionLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Whose criteria. */
  manufacturerId: Scalars['ID']['input'];
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Least score that passes, 0 to 100. */
  passScore?: InputMaybe<Scalars['Float']['input']>;
  /** What they are for. */
  purpose: CriteriaPurpose;
  /** At most 50. */
  specialDeductions?: InputMaybe<Array<SpecialDeductionInput>>;
  /** 1 to 20 subjects, at most 100 items in all. */
  subjects?: InputMaybe<Array<CriteriaSubjectInput>>;
  /** What to start from. */
  template?: InputMaybe<CriteriaTemplateCode>;
};

/** An entry of a page. */
export type CriteriaSetEdge = {
  __typename?: 'CriteriaSetEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CriteriaSet;
};

/** Criteria after a change, or why it was refused. */
export type CriteriaSetPayload = {
  __typename?: 'CriteriaSetPayload';
  /** The criteria; null when refused. */
  criteriaSet: Maybe<CriteriaSet>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A draft to publish. */
export type CriteriaSetPublishInput = {
  /** First day on which evaluations may start by it: today or later, and after the first day of the edition before it. */
  effectiveFrom: Scalars['Day']['input'];
  /** The draft. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version that was read. */
  version: Scalars['Int']['input'];
};

/** A change of criteria. What is left out stays as it is. */
export type CriteriaSetReviseInput = {
  /** All bands anew: at most 10, lowest first. */
  bands?: InputMaybe<Array<CriteriaBandInput>>;
  /** So many special deductions fail, 1 to 100. */
  deductionLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Which edition; if it is a draft no more, the next one is copied from it. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Least score that passes, 0 to 100. */
  passScore?: InputMaybe<Scalars['Float']['input']>;
  /** All special deductions anew: at most 50. */
  specialDeductions?: InputMaybe<Array<SpecialDeductionInput>>;
  /** All subjects anew: 1 to 20, at most 100 items in all. */
  subjects?: InputMaybe<Array<CriteriaSubjectInput>>;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** Criteria to take back. */
export type CriteriaSetWithdrawInput = {
  /** A draft, or published criteria. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version that was read. */
  version: Scalars['Int']['input'];
};

/** Where an edition of criteria stands. */
export type CriteriaState =
  /** Being drawn up; only its maker sees it. */
  | 'DRAFT'
  /** Public; evaluations may start by it from its first day on. */
  | 'PUBLISHED'
  /** Followed by a later edition. */
  | 'SUPERSEDED'
  /** Taken back; evaluations that started by it go on. */
  | 'WITHDRAWN';

/** A part of the criteria with its items. */
export type CriteriaSubject = {
  __typename?: 'CriteriaSubject';
  /** Its items; a template has none, and a draft may lack them. */
  items: Array<CriteriaItem>;
  /** Which subject. */
  kind: CriteriaSubjectKind;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Points of 100; the points of its items add up to this. */
  weight: Scalars['Float']['output'];
};

/** A part of the criteria with its items. */
export type CriteriaSubjectInput = {
  /** Its items; their points add up to the weight. None yet is fine in a draft. */
  items: Array<CriteriaItemInput>;
  /** Which subject; each of the six at most once. */
  kind: CriteriaSubjectKind;
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** Whole or half points; all weights add up to 100. */
  weight: Scalars['Float']['input'];
};

/** What a part of the criteria is about: one of the six subjects a panel scores (N4), or what its title says. */
export type CriteriaSubjectKind =
  /** Communications. */
  | 'COMMUNICATIONS'
  /** Equipment and instruments. */
  | 'EQUIPMENT'
  /** Finance. */
  | 'FINANCE'
  /** Logistics. */
  | 'LOGISTICS'
  /** What the title says. */
  | 'OTHER'
  /** How far the sales outlets are covered. */
  | 'OUTLET_COVERAGE'
  /** The technicians. */
  | 'TECHNICIANS';

/** What a set may start from. Its items are the organisation's own to enter. */
export type CriteriaTemplate = {
  __typename?: 'CriteriaTemplate';
  /** Bands, lowest first. */
  bands: Array<CriteriaBand>;
  /** Name it when creating a set. */
  code: CriteriaTemplateCode;
  /** So many special deductions fail. */
  deductionLimit: Scalars['Int']['output'];
  /** Name of a set made from it, unless another is given. */
  name: Scalars['String']['output'];
  /** Least score that passes. */
  passScore: Scalars['Float']['output'];
  /** Its subjects with their weights. */
  subjects: Array<CriteriaSubject>;
};

/** What a new set may start from. */
export type CriteriaTemplateCode =
  /** The structure of GB/T 27922-2011: after-sales system 40, goods service 35, customer service 25; bands from 70, 80, 90, 95. */
  | 'GB_T_27922'
  /** The six subjects a panel scores before admission (N4). */
  | 'SIX_SUBJECTS';

/** Figures of a region, maker, provider or service point over a period. They follow the orders within seconds. */
export type Dashboard = {
  __typename?: 'Dashboard';
  /** Regions one level below by code, those without orders included; none for counties and overseas regions, nor for other scopes. A period of whole months costs least. */
  children: Array<RegionInsight>;
  /** Fees of the orders completed in the period. */
  fees: FeeTotals;
  /** What happened in the period. */
  figures: InsightFigures;
  /** First day, included. */
  from: Scalars['Day']['output'];
  /** How things stand now. */
  now: InsightGauges;
  /** Callbacks answered in the period. */
  satisfaction: Satisfaction;
  /** From report to first acceptance, of the orders first accepted in the period. */
  timeToAccept: Durations;
  /** From report to completion, of the orders completed in the period. */
  timeToComplete: Durations;
  /** Last day, included. */
  to: Scalars['Day']['output'];
  /** Every day or month of the period in order, those without orders included. */
  trend: Array<TrendPoint>;
};


/** Figures of a region, maker, provider or service point over a period. They follow the orders within seconds. */
export type DashboardTrendArgs = {
  unit?: InsightUnit;
};

/** A rule that counts days. */
export type DayRule = {
  __typename?: 'DayRule';
  /** Clause. */
  clause: Scalars['String']['output'];
  /** Days. */
  days: Scalars['Int']['output'];
};

/** A rule that counts days. */
export type DayRuleInput = {
  /** Clause. */
  clause: Scalars['String']['input'];
  /** Days, 1 to 3650. */
  days: Scalars['Int']['input'];
};

/** How often a special deduction was found. */
export type DeductionFoundInput = {
  /** Code of the special deduction. */
  code: Scalars['String']['input'];
  /** How often, 1 to 100. */
  count: Scalars['Int']['input'];
};

/** The departments that judge together (N3). */
export type Department =
  /** Process technology. */
  | 'PROCESS_TECHNOLOGY'
  /** Production. */
  | 'PRODUCTION'
  /** Product design. */
  | 'PRODUCT_DESIGN'
  /** Purchasing. */
  | 'PURCHASING'
  /** Quality. */
  | 'QUALITY'
  /** Sales. */
  | 'SALES';

/** Who bears the risk of parts without a deposit (N16). */
export type DepositBearer =
  /** The local dealer. */
  | 'DEALER'
  /** The maker. */
  | 'MANUFACTURER';

/** What use takes off the price. */
export type DepreciationRule = {
  __typename?: 'DepreciationRule';
  /** Clause. */
  clause: Scalars['String']['output'];
  /** Hundred-thousandths of the price a day: 0.05 % is 50. */
  perDay: Scalars['Int']['output'];
};

/** What use takes off the price. */
export type DepreciationRuleInput = {
  /** Clause. */
  clause: Scalars['String']['input'];
  /** Hundred-thousandths of the price a day, 1 to 100000: 0.05 % is 50. */
  perDay: Scalars['Int']['input'];
};

/** What a technician found. */
export type Diagnosis = {
  __typename?: 'Diagnosis';
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** Code of the fault (Q9). */
  faultCode: Scalars['String']['output'];
  /** In the technician's words; hidden from regulators, auditors and the platform. */
  note: Maybe<Scalars['String']['output']>;
};

/** A service point that had the offer and did not keep it. */
export type DispatchAttempt = {
  __typename?: 'DispatchAttempt';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** DECLINED or LAPSED. */
  outcome: DispatchAttemptOutcome;
  /** Reason given; empty when it lapsed, and for regulators, auditors and the platform, since it may name people. */
  reason: Scalars['String']['output'];
  /** The service point. */
  servicePoint: Maybe<ServicePoint>;
};

/** How an offer ended without acceptance. */
export type DispatchAttemptOutcome =
  /** Refused or given back by the service point. */
  | 'DECLINED'
  /** Not answered in time. */
  | 'LAPSED'
  /** Agreed a visit and did not come. */
  | 'NO_SHOW';

/** One service point as seen by dispatch. */
export type DispatchCandidate = {
  __typename?: 'DispatchCandidate';
  /** Open orders it can hold; null if excluded. */
  capacity: Maybe<Scalars['Int']['output']>;
  /** By which channel it serves the maker; null if excluded. */
  channel: Maybe<ServiceChannel>;
  /** The channel's place in the plan, 1 first; each place further down counts as much as 15 km. Null without a plan. */
  channelPriority: Maybe<Scalars['Int']['output']>;
  /** Whether it was chosen. */
  chosen: Scalars['Boolean']['output'];
  /** What ranking compared, 0 is best; a sum of the figures, so only the service point itself sees its own. */
  cost: Maybe<Scalars['Float']['output']>;
  /**
   * By how much the cost of all orders weighed together would rise if it had this one, 0 for the one chosen; more than 1000 where
   * another order would be left without. Null if excluded, when the order was weighed alone, and for all but the service point.
   */
  displacement: Maybe<Scalars['Float']['output']>;
  /** Distance to the customer in km, whole but for the service point itself; null if excluded or unknown. */
  distanceKm: Maybe<Scalars['Float']['output']>;
  /** What excluded it; null if it could have had the order. */
  excludedBy: Maybe<DispatchConstraint>;
  /** Whether its last free place went to another order of the round; null if excluded. */
  lastPlaceTaken: Maybe<Scalars['Boolean']['output']>;
  /** Open orders it held; null if excluded. */
  load: Maybe<Scalars['Int']['output']>;
  /** Orders a month that a pool of the maker promises every point; null if none does or excluded (N17). */
  minimumOrders: Maybe<Scalars['Int']['output']>;
  /** Orders it accepted this month, of all makers (N17); null if excluded, and for makers, hotlines and auditors. */
  monthOrders: Maybe<Scalars['Int']['output']>;
  /** Share of satisfied callbacks of all makers, 0 to 1; null if excluded or unrated, and for makers, hotlines and auditors. */
  score: Maybe<Scalars['Float']['output']>;
  /** The service point. */
  servicePoint: Maybe<ServicePoint>;
  /**
   * Whether it comes to the customer anyway, for another open order: then the way costs nothing (N18). Null if excluded, and
   * for makers, hotlines and auditors, since the other order may be another maker's.
   */
  visitsCustomer: Maybe<Scalars['Boolean']['output']>;
};

/** What kept a service point from an order; the first that applies. */
export type DispatchConstraint =
  /** The agreement that covers category and level is suspended, or a consequence of breaches stops new orders (N21). */
  | 'AGREEMENT_SUSPENDED'
  /** It had the offer before and did not keep it. */
  | 'ALREADY_TRIED'
  /** A retailer took over the after-sales of the unit and sends other providers (N19). */
  | 'BOUGHT_OUT'
  /** It is not authorised for the category. */
  | 'CATEGORY_NOT_AUTHORISED'
  /** The maker's channel plan in force does not name the provider's channel (N20). */
  | 'CHANNEL_NOT_PLANNED'
  /** It is closed at every time at which the customer can be met: outside its hours, or on a public holiday. */
  | 'CLOSED_IN_WINDOWS'
  /** It lacks an instrument the maker requires for this work, or the instrument is overdue for calibration (O11). */
  | 'INSTRUMENT_OVERDUE'
  /** It is not authorised for the level (N11). */
  | 'LEVEL_TOO_LOW'
  /** No agreement of its provider with the maker is in force for category and level. */
  | 'NO_AGREEMENT_IN_FORCE'
  /** No technician there has a certificate in force for it, by the maker or the platform (N12). */
  | 'NO_CERTIFIED_TECHNICIAN'
  /** It holds as many open orders as it can. */
  | 'NO_OPEN_CAPACITY'
  /** It lacks a part that the work needs. No stock is kept of service points yet, so no round says so. */
  | 'PARTS_MISSING'
  /** The maker's letter of authorisation for the point is not in force for category and level (N10). */
  | 'POINT_NOT_AUTHORISED'
  /** It does not serve the region. */
  | 'REGION_NOT_COVERED';

/** Why an order went where it went: every candidate with what excluded it or its figures. */
export type DispatchExplanation = {
  __typename?: 'DispatchExplanation';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The buy-out by which it was decided who may serve; null if none was in force or it does not concern the caller. */
  buyOut: Maybe<BuyOut>;
  /**
   * Candidates, best first, then the excluded. A service point or provider sees its own, a technician, customer or dealer
   * the chosen one without its figures.
   */
  candidates: Array<DispatchCandidate>;
  /** The maker's channel plan by which it was decided who may serve; null if none was in force or it is not the caller's. */
  channelPlan: Maybe<ChannelPlan>;
  /** Which round of dispatch. */
  round: Scalars['Int']['output'];
  /** Whether more service points cover the region than were considered. */
  truncated: Scalars['Boolean']['output'];
  /**
   * How many orders were weighed together in this round, so that the cost of all was least; null when it was this one alone. Then
   * candidates come in order of what they would have cost all orders together.
   */
  weighedTogether: Maybe<Scalars['Int']['output']>;
};


/** Why an order went where it went: every candidate with what excluded it or its figures. */
export type DispatchExplanationCandidatesArgs = {
  first?: Scalars['Int']['input'];
};

/** What an open repair brought about by lasting too long. */
export type DueRemedy = {
  __typename?: 'DueRemedy';
  /** Why. */
  because: WarrantyReason;
  /** The repair; null for those who may not see it. */
  order: Maybe<WorkOrder>;
  /** What is due: a loaner or an exchange. */
  remedy: Remedy;
  /** The first day it was due. */
  since: Scalars['Day']['output'];
};

/** A bin of a histogram. */
export type DurationBin = {
  __typename?: 'DurationBin';
  /** Orders in the bin. */
  count: InsightCount;
  /** Upper edge in minutes, included; the lower edge is the bin before. Null for the last bin, which is open. */
  upTo: Maybe<Scalars['Int']['output']>;
};

/** How long something took. */
export type Durations = {
  __typename?: 'Durations';
  /** Histogram, shortest first. */
  bins: Array<DurationBin>;
  /** Median in minutes, estimated from the bins; a median in the open bin is given as its lower edge. */
  median: InsightValue;
  /** 90 % took no longer than this, in minutes; estimated from the bins in the same way. */
  p90: InsightValue;
};

/** An entry of the engineer database (人员数据库), at home or overseas (R1). */
export type Engineer = Node & {
  __typename?: 'Engineer';
  /** Whether the engineer can be sent. */
  availability: Availability;
  /** Certificates that the caller may see. */
  certificates: Array<Certificate>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Language tags, e.g. `zh`, `en`, `pt-BR`. */
  languages: Array<Scalars['String']['output']>;
  /** Whether the name is masked. */
  masked: Scalars['Boolean']['output'];
  /** Name; masked for those outside who have no active agreement with the provider. */
  name: Scalars['String']['output'];
  /** Phone number; masked likewise, null if not given. */
  phone: Maybe<Scalars['String']['output']>;
  /** Employer; an overseas organisation's region is `99` + ISO country number + `0`. */
  provider: Provider;
  /** Where the engineer is now. */
  region: Region;
  /** Where the engineer is based. */
  servicePoint: ServicePoint;
  /** Specialities, e.g. `TRACTION`. */
  specialities: Array<Scalars['String']['output']>;
  /** Last day of the assignment or leave; null if open or available. */
  until: Maybe<Scalars['Day']['output']>;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};

/** A page of engineers. */
export type EngineerConnection = {
  __typename?: 'EngineerConnection';
  /** Entries with their cursors. */
  edges: Array<EngineerEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type EngineerEdge = {
  __typename?: 'EngineerEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Engineer;
};

/** An engineer after a change, or why it was refused. */
export type EngineerPayload = {
  __typename?: 'EngineerPayload';
  /** The engineer; null when refused. */
  engineer: Maybe<Engineer>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** An entry of the engineer database. */
export type EngineerSetInput = {
  /** Whether the engineer can be sent. */
  availability: Availability;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Language tags, 1 to 5. */
  languages: Array<Scalars['String']['input']>;
  /** Phone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Where the engineer is now. */
  region: Scalars['RegionCode']['input'];
  /** Specialities in capitals, 1 to 5. */
  specialities: Array<Scalars['String']['input']>;
  /** Whose entry. */
  technicianId: Scalars['ID']['input'];
  /** Last day of the assignment or leave. */
  until?: InputMaybe<Scalars['Day']['input']>;
  /** Version the change is based on; 0 for the first. */
  version: Scalars['Int']['input'];
};

/** How far a person has come on a course. */
export type EnrolmentState =
  /** The certificate was granted or renewed. */
  | 'CERTIFIED'
  /** All attempts at the exam failed. */
  | 'FAILED'
  /** Hours are still to be attended. */
  | 'IN_TRAINING'
  /** Passed; the certificate may be granted. */
  | 'PASSED'
  /** Trained; the exam is next. */
  | 'TRAINED'
  /** Called off by the provider. */
  | 'WITHDRAWN';

/** A remedy to choose. */
export type Entitlement = {
  __typename?: 'Entitlement';
  /** Why. */
  because: WarrantyReason;
  /** Which. */
  remedy: Remedy;
  /** Whether it is there only where no exchange is to be had. */
  secondary: Scalars['Boolean']['output'];
  /** The last day, as things stand; null without one. */
  until: Maybe<Scalars['Day']['output']>;
};

/** An item that came back. */
export type EquipmentAcceptReturnInput = {
  /** What the point owes, in whole fen, at most the value. */
  charge: Scalars['Int']['input'];
  /** How the maker found it. */
  condition: ItemCondition;
  /** The item. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters; needed with a charge. */
  reason: Scalars['String']['input'];
  /** Version that was read. */
  version: Scalars['Int']['input'];
};

/** An item that has arrived. */
export type EquipmentAcknowledgeInput = {
  /** The item. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version that was read. */
  version: Scalars['Int']['input'];
};

/** What an applicant declares about its equipment. */
export type EquipmentFacts = {
  __typename?: 'EquipmentFacts';
  /** Tools and instruments. */
  instruments: Scalars['Int']['output'];
  /** In its own words; may be empty. */
  note: Scalars['String']['output'];
};

/** About equipment. */
export type EquipmentFactsInput = {
  /** Tools and instruments. */
  instruments: Scalars['Int']['input'];
  /** At most 500 characters. */
  note: Scalars['String']['input'];
};

/** An item to take back from a technician. */
export type EquipmentHandBackInput = {
  /** The item. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version that was read. */
  version: Scalars['Int']['input'];
};

/** An item to give to a technician. */
export type EquipmentHandOutInput = {
  /** The item. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** A technician of the same point. */
  technicianId: Scalars['ID']['input'];
  /** Version that was read. */
  version: Scalars['Int']['input'];
};

/** Something to put on a point's account: one piece by serial number, or many alike. */
export type EquipmentIssueInput = {
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** INSTRUMENT only, and needed there: code of its kind, lower-case letters, digits, hyphens. */
  instrument?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  kind: EquipmentKind;
  /** Whether it is leased to the point. */
  leased: Scalars['Boolean']['input'];
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** How many, 1 to 1 000 000, instead of a serial number. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Rent a month of all pieces together in whole fen, at most 10 000 000 CNY; of leased ones, and needed there. */
  rentPerMonth?: InputMaybe<Scalars['Int']['input']>;
  /** Serial number, 1 to 60 characters, on no other account; needed for instruments. */
  serial?: InputMaybe<Scalars['String']['input']>;
  /** To which point; an agreement with its provider is in force. */
  servicePointId: Scalars['ID']['input'];
  /** Value of all pieces together in whole fen, at most 10 000 000 CNY. */
  value: Scalars['Int']['input'];
};

/** What a maker supplies to its service points (N8, O10). */
export type EquipmentKind =
  /** A board, often leased. */
  | 'BOARD'
  /** Work-order forms. */
  | 'FORM'
  /** A measuring instrument: only calibrated ones may be used (O11). */
  | 'INSTRUMENT'
  /** A unit lent to customers during repair. */
  | 'LOANER'
  /** Software or a licence for it. */
  | 'SOFTWARE'
  /** A special tool. */
  | 'TOOL';

/** An item to send back. */
export type EquipmentSendBackInput = {
  /** How it looks. */
  condition: ItemCondition;
  /** The item; no technician has it. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 500 characters. */
  note: Scalars['String']['input'];
  /** Version that was read. */
  version: Scalars['Int']['input'];
};

/** An item that will not come back. */
export type EquipmentWriteOffInput = {
  /** What the point owes, in whole fen, at most the value; nothing if it never acknowledged the item. */
  charge: Scalars['Int']['input'];
  /** The item. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Lost or scrapped. */
  outcome: WriteOffOutcome;
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Version that was read. */
  version: Scalars['Int']['input'];
};

/** Whom a step of escalation tells, level by level (Q5). */
export type EscalationLevel =
  /** The maker. */
  | 'MANUFACTURER'
  /** Its provider. */
  | 'PROVIDER'
  /** The authorities of the county and those above it. */
  | 'REGULATOR'
  /** The service point that has the order. */
  | 'SERVICE_POINT';

/** Who is told when so much of a clock's time has run. Under 100 it is a warning. */
export type EscalationStep = {
  __typename?: 'EscalationStep';
  /** Hundredths of the time allowed. */
  percent: Scalars['Int']['output'];
  /** Who is told. */
  to: EscalationLevel;
};

/** Who is told when so much of a clock's time has run. */
export type EscalationStepInput = {
  /** Hundredths of the time allowed, 1 to 1000. */
  percent: Scalars['Int']['input'];
  /** Who is told. */
  to: EscalationLevel;
};

/** A step of escalation that was taken. */
export type EscalationTaken = {
  __typename?: 'EscalationTaken';
  /** When its time came. */
  at: Scalars['DateTime']['output'];
  /** Hundredths of the time allowed that had run. */
  percent: Scalars['Int']['output'];
  /** Who was told. */
  to: EscalationLevel;
};

/**
 * Re-evaluation of a provider before an agreement ends (N6), against the agreement's own criteria. The platform measures and
 * proposes; only the maker's decision has an effect.
 */
export type Evaluation = Node & {
  __typename?: 'Evaluation';
  /** The agreement that ends. */
  agreement: Agreement;
  /** What clause 13 asks beside the figures, and what was found; null where it names no criteria. */
  assessment: Maybe<EvaluationAssessment>;
  /** Breaches whose points counted in BREACHES (N21), as the ledger stands now; it keeps 400 days. */
  breaches: BreachConnection;
  /** Why the improvement was closed without a next round; null unless it was. */
  closed: Maybe<EvaluationClosure>;
  /** The maker's decision; null while open. */
  decision: Maybe<EvaluationDecision>;
  /** What the proposal rests on: the assessment of clause 13, and every figure that is missed. */
  drivers: Array<EvaluationDriver>;
  /** Last day of the agreement when it came up for re-evaluation. */
  endsOn: Scalars['Day']['output'];
  /** One figure of the scorecard, e.g. to page through its evidence. */
  figure: MonthlyFigure;
  /** The scorecard. */
  figures: Array<MonthlyFigure>;
  /** Third parties' findings that counted in THIRD_PARTY (N14), in the order they were submitted, as they stand now. */
  findings: AuditFindingConnection;
  /** First month counted. Figures are those of the maker's orders at this provider, in whole months. */
  from: Scalars['Month']['output'];
  /** What would close each gap: figures missed, and figures not proven yet. */
  gaps: Array<FigureGap>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Everything that happened to it, dated and signed; for the maker's side. */
  log: LogEntryConnection;
  /** The maker, who decides. */
  manufacturer: Manufacturer;
  /** Day the figures were taken; open evaluations are refreshed once a month. */
  measuredOn: Scalars['Day']['output'];
  /**
   * The next round, once the deadline of an improvement has passed: of the same agreement, renewed meanwhile or not, or of the
   * one that took its place. Null before that, where nothing was to improve, and where the improvement was closed.
   */
  next: Maybe<Evaluation>;
  /** Day it was opened. */
  openedOn: Scalars['Day']['output'];
  /** The round whose improvement it follows; null for a first one. */
  previous: Maybe<Evaluation>;
  /** What figures and assessment suggest. */
  proposal: EvaluationOutcome;
  /** Why. */
  proposalReason: EvaluationProposalReason;
  /** The provider, who is evaluated. */
  provider: Provider;
  /** The provider's side; null until there is one. */
  reply: Maybe<EvaluationReply>;
  /** 1 for each last day, and one more each time the deadline of an improvement has passed. */
  round: Scalars['Int']['output'];
  /** Where it stands. */
  state: EvaluationState;
  /** Last month counted. */
  to: Scalars['Month']['output'];
  /** People without a certificate by which dispatch would send them the maker's work, as TRAINING counted them (N10): the first hundred; empty for a maker or auditor without an agreement in force. */
  uncertified: TechnicianConnection;
  /** Counts changes; send it back with a reply or decision. */
  version: Scalars['Int']['output'];
};


/**
 * Re-evaluation of a provider before an agreement ends (N6), against the agreement's own criteria. The platform measures and
 * proposes; only the maker's decision has an effect.
 */
export type EvaluationBreachesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Re-evaluation of a provider before an agreement ends (N6), against the agreement's own criteria. The platform measures and
 * proposes; only the maker's decision has an effect.
 */
export type EvaluationFigureArgs = {
  name: MonthlyFigureName;
};


/**
 * Re-evaluation of a provider before an agreement ends (N6), against the agreement's own criteria. The platform measures and
 * proposes; only the maker's decision has an effect.
 */
export type EvaluationFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Re-evaluation of a provider before an agreement ends (N6), against the agreement's own criteria. The platform measures and
 * proposes; only the maker's decision has an effect.
 */
export type EvaluationLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Re-evaluation of a provider before an agreement ends (N6), against the agreement's own criteria. The platform measures and
 * proposes; only the maker's decision has an effect.
 */
export type EvaluationUncertifiedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The assessment that clause 13 of the agreement asks for, as of the day measured. */
export type EvaluationAssessment = {
  __typename?: 'EvaluationAssessment';
  /** The latest one; null where it is missing. */
  assessment: Maybe<Assessment>;
  /** The level its score reached; null where there is none. */
  band: Maybe<Scalars['String']['output']>;
  /** Day of its conclusion. */
  concludedOn: Maybe<Scalars['Day']['output']>;
  /** The edition in force on that day, by which a new assessment would be made. */
  criteria: CriteriaSet;
  /** Whether none was concluded since that day. */
  missing: Scalars['Boolean']['output'];
  /** Whether it was passed. */
  passed: Maybe<Scalars['Boolean']['output']>;
  /** Its score, 0 to 100. */
  score: Maybe<Scalars['Float']['output']>;
  /** Assessments count from this day on: the agreement's first day, or that of the decision that renewed it. */
  since: Scalars['Day']['output'];
  /** Version of the assessment that was concluded. */
  version: Maybe<Scalars['Int']['output']>;
};

/** The end of an improvement that nobody is left to be measured for; both sides are told. */
export type EvaluationClosure = {
  __typename?: 'EvaluationClosure';
  /** When it was closed. */
  at: Scalars['DateTime']['output'];
  /** Why. */
  because: EvaluationClosureReason;
  /** Last day of the agreement. */
  endedOn: Scalars['Day']['output'];
};

/** Why an improvement was closed. */
export type EvaluationClosureReason =
  /** The agreement ended, and no other of the two sides covers one of its categories. */
  | 'AGREEMENT_ENDED';

/** A page of evaluations. */
export type EvaluationConnection = {
  __typename?: 'EvaluationConnection';
  /** Entries with their cursors. */
  edges: Array<EvaluationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A maker's decision. */
export type EvaluationDecideInput = {
  /** What is decided. */
  decision: EvaluationOutcome;
  /** The evaluation. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** IMPROVE only, and needed there: the corrective deadline, after today and before the agreement's last day. */
  improveBy?: InputMaybe<Scalars['Day']['input']>;
  /** Why, at most 1000 characters; needed when the decision departs from the proposal. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** RENEW only, and needed there: the agreement's new last day, later than the present one. */
  validTo?: InputMaybe<Scalars['Day']['input']>;
  /** Version the decision is based on. */
  version: Scalars['Int']['input'];
};

/** The maker's decision. */
export type EvaluationDecision = {
  __typename?: 'EvaluationDecision';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who signed (token subject); null for the provider. */
  by: Maybe<Scalars['String']['output']>;
  /** IMPROVE: the corrective deadline; the provider is told 30, 14 and 3 days ahead, and measured again after it. */
  improveBy: Maybe<Scalars['Day']['output']>;
  /** What was decided. */
  outcome: EvaluationOutcome;
  /** Why; always there when the decision departs from the proposal. */
  reason: Maybe<Scalars['String']['output']>;
  /** RENEW: the agreement's new last day. */
  validTo: Maybe<Scalars['Day']['output']>;
};

/** One thing a proposal rests on. */
export type EvaluationDriver = {
  __typename?: 'EvaluationDriver';
  /** The figure missed; null for the assessment of clause 13. */
  figure: Maybe<MonthlyFigureName>;
  /** How it stands: MISSED for a figure; of the assessment MET, MISSED, or NO_DATA where it is missing. */
  verdict: EvaluationVerdict;
};

/** An entry of a page. */
export type EvaluationEdge = {
  __typename?: 'EvaluationEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Evaluation;
};

/** What may become of an agreement that ends soon. */
export type EvaluationOutcome =
  /** It is not renewed and runs out on its last day. */
  | 'END'
  /** It stands; the provider has until a deadline to improve and is then measured again. */
  | 'IMPROVE'
  /** It gets a later last day. */
  | 'RENEW';

/** An evaluation after a reply or decision, or why it was refused. */
export type EvaluationPayload = {
  __typename?: 'EvaluationPayload';
  /** The evaluation; null when refused. */
  evaluation: Maybe<Evaluation>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Why the platform proposes what it proposes. */
export type EvaluationProposalReason =
  /** The assessment that clause 13 asks for was not passed: IMPROVE, whatever the figures, unless they say END. */
  | 'ASSESSMENT_FAILED'
  /** Clause 13 asks for an assessment, and none was concluded in the term: IMPROVE, so that it is made up for. */
  | 'ASSESSMENT_MISSING'
  /** No criterion was missed beyond chance: RENEW. */
  | 'NOTHING_MISSED'
  /** One side of the work was missed beyond chance: IMPROVE. */
  | 'ONE_MISSED'
  /**
   * Two or more sides were missed, each beyond what chance does among ten figures (99.5 % intervals): END. Sides are the
   * repair, the deadlines, the customer's word, charges (fees and parts), training, and breaches.
   */
  | 'SEVERAL_MISSED'
  /** Several sides were missed, yet among ten figures chance may have made all but one: IMPROVE. */
  | 'SEVERAL_UNPROVEN'
  /** So few orders that not even a flawless record would prove one of the criteria on orders: IMPROVE. */
  | 'VOLUME_TOO_LOW';

/** What the provider says to its figures. */
export type EvaluationReply = {
  __typename?: 'EvaluationReply';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The provider's words. */
  text: Scalars['String']['output'];
  /** Version of the evaluation it answers; the figures are newer when the evaluation was refreshed since. */
  toVersion: Scalars['Int']['output'];
};

/** A provider's reply. */
export type EvaluationReplyInput = {
  /** The evaluation. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 characters. */
  text: Scalars['String']['input'];
  /** Version the reply is about. */
  version: Scalars['Int']['input'];
};

/** One evaluator's marks of one part. */
export type EvaluationSheet = {
  __typename?: 'EvaluationSheet';
  /** When it was handed in. */
  at: Scalars['DateTime']['output'];
  /** Whether the finding counts it: not if its evaluator was replaced. Null before there is a finding. */
  counted: Maybe<Scalars['Boolean']['output']>;
  /** The special deductions. */
  deductions: Array<SheetDeduction>;
  /** The department the evaluator speaks for. */
  department: Department;
  /** Token subject of the evaluator. */
  evaluator: Scalars['String']['output'];
  /** The marks. */
  marks: Array<SheetMark>;
  /** Which part. */
  part: AssessmentPart;
  /** What they come to. */
  score: CriteriaScore;
  /** ON_SITE: day of the visit. */
  visitedOn: Maybe<Scalars['Day']['output']>;
  /** ON_SITE: place of the visit. */
  visitedPlace: Maybe<Scalars['String']['output']>;
};

/** Where an evaluation stands. */
export type EvaluationState =
  /** The maker has decided. */
  | 'DECIDED'
  /** The provider may reply and the maker has to decide. */
  | 'OPEN';

/** How a figure stands against its criterion. */
export type EvaluationVerdict =
  /** The whole 95 % interval fulfils the criterion. */
  | 'MET'
  /** The whole 95 % interval fails the criterion. */
  | 'MISSED'
  /** Nothing to count. */
  | 'NO_DATA'
  /** The interval straddles the criterion: too few cases to tell good from bad luck. */
  | 'UNCERTAIN';

/** An evaluator whose sheets are counted. */
export type Evaluator = {
  __typename?: 'Evaluator';
  /** The department spoken for. */
  department: Department;
  /** Token subject. */
  subject: Scalars['String']['output'];
};

/** How a mark is supported. */
export type EvidenceKind =
  /** A document the candidate hands in. */
  | 'DOCUMENT'
  /** A figure the platform measures. */
  | 'FIGURE'
  /** What people say. */
  | 'INTERVIEW'
  /** Records of work done. */
  | 'RECORD'
  /** What is seen on site. */
  | 'SITE';

/** One sitting of an exam. */
export type ExamAttempt = {
  __typename?: 'ExamAttempt';
  /** Who examined. */
  examiner: Scalars['String']['output'];
  /** The day. */
  on: Scalars['Day']['output'];
  /** Whether the pass mark was reached. */
  passed: Scalars['Boolean']['output'];
  /** Points reached. */
  score: Scalars['Int']['output'];
};

/** A sitting of an exam. */
export type ExamRecordInput = {
  /** Who examined, at most 100 characters. */
  examiner: Scalars['String']['input'];
  /** The enrolment. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The day: not before the training was completed, and not in the future. */
  on: Scalars['Day']['input'];
  /** Points reached, 0 to the exam's most. */
  score: Scalars['Int']['input'];
};

/** How the exam at the end of a course is judged. */
export type ExamRules = {
  __typename?: 'ExamRules';
  /** How often it may be sat. */
  attempts: Scalars['Int']['output'];
  /** Most points there are. */
  maxScore: Scalars['Int']['output'];
  /** Points needed to pass. */
  passMark: Scalars['Int']['output'];
  /** Whole days that must lie between two attempts. */
  waitingDays: Scalars['Int']['output'];
};

/** How the exam at the end of a course is judged. */
export type ExamRulesInput = {
  /** How often it may be sat, 1 to 10. */
  attempts: Scalars['Int']['input'];
  /** Most points there are, 1 to 1000. */
  maxScore: Scalars['Int']['input'];
  /** Points needed to pass, 1 to `maxScore`. */
  passMark: Scalars['Int']['input'];
  /** Whole days that must lie between two attempts, 0 (the next day) to 365. */
  waitingDays: Scalars['Int']['input'];
};

/** Remedies after so many repairs that failed. */
export type FailedRepairsRule = {
  __typename?: 'FailedRepairsRule';
  /** Clause. */
  clause: Scalars['String']['output'];
  /** What then; a refund where no exchange is to be had. */
  remedies: Array<Remedy>;
  /** How many. */
  repairs: Scalars['Int']['output'];
};

/** Remedies after repairs that failed. */
export type FailedRepairsRuleInput = {
  /** Clause. */
  clause: Scalars['String']['input'];
  /** What then. */
  remedies: Array<Remedy>;
  /** How many, 1 to 10. */
  repairs: Scalars['Int']['input'];
};

/** A kind of defect (Q9). The same list for every category, so that makers and regions can be compared. */
export type FaultCode = {
  __typename?: 'FaultCode';
  /** Code used in diagnoses, e.g. `BATTERY`. Codes beyond the list stand for themselves; regulators and auditors get them as `OTHER`. */
  code: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
};

/** Faults of completed orders, most frequent first: what design should look at first (Q9). */
export type FaultPareto = {
  __typename?: 'FaultPareto';
  /** The most frequent faults; equal ones by code. */
  entries: Array<FaultParetoEntry>;
  /** How many different faults there are. */
  faults: Scalars['Int']['output'];
  /** Completed orders, those of faults beyond `first` included. */
  total: InsightCount;
};

/** One fault's part in a Pareto. */
export type FaultParetoEntry = {
  __typename?: 'FaultParetoEntry';
  /** Completed orders with this fault. */
  count: InsightCount;
  /** Share of this fault and all larger ones together, 0 to 1; suppressed from the first suppressed fault on. */
  cumulativeShare: InsightValue;
  /** The fault. */
  fault: FaultCode;
  /** Share of all completed orders, 0 to 1. */
  share: InsightValue;
};

/** Up to a day of age the customer chooses among remedies. */
export type FaultStep = {
  __typename?: 'FaultStep';
  /** Clause. */
  clause: Scalars['String']['output'];
  /** Among what. */
  remedies: Array<Remedy>;
  /** The last day of age. */
  toDay: Scalars['Int']['output'];
};

/** Up to a day of age the customer chooses among remedies. */
export type FaultStepInput = {
  /** Clause. */
  clause: Scalars['String']['input'];
  /** Among what. */
  remedies: Array<Remedy>;
  /** The last day of age, later than that of the step before. */
  toDay: Scalars['Int']['input'];
};

/** What becomes of a faulty unit. */
export type FaultyUnitDisposition =
  /** It is exchanged. */
  | 'EXCHANGE'
  /** It is repaired and goes back. */
  | 'REPAIR_AND_RETURN'
  /** It goes to the factory. */
  | 'RETURN_TO_FACTORY'
  /** It is scrapped. */
  | 'SCRAP';

/**
 * A signal of a fraud in a provider's repairs of one fault, against the maker's other providers (F4): for people to judge, with
 * the provider's reply. Nothing follows from it by itself.
 */
export type FeeFinding = Node & {
  __typename?: 'FeeFinding';
  /** The breach that the judgement names; null without one, and for regulators. */
  breach: Maybe<Breach>;
  /** Category of the units repaired. */
  category: ProductCategory;
  /** The judgement; null before it. */
  decision: Maybe<FeeFindingStatement>;
  /** What it rests on. */
  evidence: FraudEvidence;
  /** The fault repaired (Q9). */
  faultCode: Scalars['String']['output'];
  /** What the figures point at. */
  fraud: Fraud;
  /** First of the months looked at. */
  from: Scalars['Month']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Its log, oldest entry first (G4). */
  log: LogEntryConnection;
  /** The maker. */
  manufacturer: Manufacturer;
  /** When it was found. */
  openedAt: Scalars['DateTime']['output'];
  /** Of the orders that show it the latest, 20 at most, as far as the caller may see them. */
  orders: Array<WorkOrder>;
  /** The provider. */
  provider: Provider;
  /** The provider's side; null without a reply. */
  reply: Maybe<FeeFindingStatement>;
  /** Last day of the provider's time to reply. */
  replyBy: Scalars['Day']['output'];
  /** Where it stands. */
  state: FeeFindingState;
  /** Last of them. */
  to: Scalars['Month']['output'];
  /** Counts changes; send it back with a judgement. */
  version: Scalars['Int']['output'];
};


/**
 * A signal of a fraud in a provider's repairs of one fault, against the maker's other providers (F4): for people to judge, with
 * the provider's reply. Nothing follows from it by itself.
 */
export type FeeFindingLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of findings. */
export type FeeFindingConnection = {
  __typename?: 'FeeFindingConnection';
  /** Entries with their cursors. */
  edges: Array<FeeFindingEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type FeeFindingEdge = {
  __typename?: 'FeeFindingEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: FeeFinding;
};

/** A judgement of a finding. */
export type FeeFindingJudgeInput = {
  /** A breach that was alleged for it (`breachAllege`), of the same maker and provider. */
  breachId?: InputMaybe<Scalars['ID']['input']>;
  /** The finding. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Whether it is as the figures say. */
  uphold: Scalars['Boolean']['input'];
  /** Version the judgement is based on. */
  version: Scalars['Int']['input'];
};

/** A finding after an action, or why it was refused. */
export type FeeFindingPayload = {
  __typename?: 'FeeFindingPayload';
  /** The finding; null when refused. */
  feeFinding: Maybe<FeeFinding>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A reply to a finding. */
export type FeeFindingReplyInput = {
  /** The finding. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The provider's side, 1 to 1000 characters. */
  text: Scalars['String']['input'];
};

/** Where a finding stands. */
export type FeeFindingState =
  /** Judged to be nothing, or to have another cause. */
  | 'DISMISSED'
  /** The provider may reply. */
  | 'OPEN'
  /** The provider replied; somebody of the maker judges. */
  | 'REPLIED'
  /** Judged to be as the figures say. */
  | 'UPHELD';

/** What somebody said of a finding. */
export type FeeFindingStatement = {
  __typename?: 'FeeFindingStatement';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** As what. */
  role: Scalars['String']['output'];
  /** What. */
  text: Scalars['String']['output'];
};

/** Kind of a fee line (F3). */
export type FeeKind =
  /** Transport of units or parts. */
  | 'FREIGHT'
  /** Work. */
  | 'LABOUR'
  /** Consumables. */
  | 'MATERIAL'
  /** A spare part. */
  | 'PART'
  /** Coming to the customer. */
  | 'VISIT';

/** Total of one kind of fee. */
export type FeeKindTotal = {
  __typename?: 'FeeKindTotal';
  /** What the fee is for (F3). */
  kind: FeeKind;
  /** Whole fen (0.01 CNY). A Float, since sums pass 32 bits; exact up to 2^53. */
  total: InsightValue;
};

/** One line of the fee (F3). */
export type FeeLine = {
  __typename?: 'FeeLine';
  /** Price of one by the agreement's fee schedule on the day it was added; null when none was agreed. */
  agreedPrice: Maybe<Money>;
  /** Quantity times unit price. */
  amount: Money;
  /** What for; empty for regulators, auditors and the platform, since it may name people. */
  description: Scalars['String']['output'];
  /** Whether it departs from the agreement (F1); null when the agreement prices no such fees. */
  deviates: Maybe<Scalars['Boolean']['output']>;
  /** Id within the order. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: FeeKind;
  /** Pieces, hours or kilometres. */
  quantity: Scalars['Int']['output'];
  /** Of freight: the way of the shipment; null when it was not told. */
  shipment: Maybe<Shipment>;
  /** Price of one. */
  unitPrice: Money;
  /** Work item of the agreement (clause 2) it is charged for; null when none was named. */
  workItem: Maybe<Scalars['String']['output']>;
};

/** Whose the fees of an order are (O5). */
export type FeePayer =
  /** The customer's: a repair it pays for. */
  | 'CUSTOMER'
  /** The maker's: a repair under warranty. The customer pays nothing. */
  | 'MANUFACTURER'
  /** No rule says; what the customer approved is the customer's. */
  | 'UNSTATED';

/** Fees of the orders completed in a period. */
export type FeeTotals = {
  __typename?: 'FeeTotals';
  /** Each kind of fee. */
  lines: Array<FeeKindTotal>;
  /** Fees per completed order, in fen. */
  perOrder: InsightValue;
  /** All fees, in whole fen; a Float, since sums pass 32 bits. */
  total: InsightValue;
};

/** A figure now less the figure at the evaluation before, whole months of which are counted again as they are now. */
export type FigureChange = {
  __typename?: 'FigureChange';
  /** Whether there is a cause to be looked for. */
  beyondChance: Scalars['Boolean']['output'];
  /** In the figure's unit. */
  difference: Scalars['Float']['output'];
  /** Upper end of the 95 % interval; null for full counts. */
  high: Maybe<Scalars['Float']['output']>;
  /** Lower end of the 95 % interval; null for full counts, of which nothing is left to chance. */
  low: Maybe<Scalars['Float']['output']>;
};

/** What a part of the work contributed to a change. */
export type FigureDriver = {
  __typename?: 'FigureDriver';
  /** Whether its own share now lies beyond what chance allows at its volume: within that, a part is neither best nor worst. Null for evaluations made before this was told. */
  beyondChance: Maybe<Scalars['Boolean']['output']>;
  /** Its part of the change, in the figure's unit: `rate` and `mix` together. */
  contribution: Scalars['Float']['output'];
  /** The month, the service point's local id, the region's code, or `<category>#<fault code>` (no code where no fault was found). */
  key: Scalars['String']['output'];
  /** What to show for it: the month, the service point's name, the region's name, or the fault code. */
  label: Scalars['String']['output'];
  /** It became a larger or smaller part of the work, and differs from the whole. */
  mix: Scalars['Float']['output'];
  /** It did better or worse itself. */
  rate: Scalars['Float']['output'];
};

/** Among what the drivers of a change are sought. */
export type FigureDriverKind =
  /** Product category and coded fault. */
  | 'FAULT'
  /** Months of the windows. */
  | 'MONTH'
  /** Service points. */
  | 'POINT'
  /** Counties the orders came from. */
  | 'REGION';

/** The largest drivers of one kind; with the rest they add up to the change. */
export type FigureDrivers = {
  __typename?: 'FigureDrivers';
  /** Which kind. */
  by: FigureDriverKind;
  /** Largest first, at most three. */
  drivers: Array<FigureDriver>;
  /** What all others contributed together. */
  rest: Scalars['Float']['output'];
};

/** What would close the gap between a figure and its criterion. */
export type FigureGap = {
  __typename?: 'FigureGap';
  /** How many of them must go well for the interval to meet the criterion. */
  good: Scalars['Int']['output'];
  /** Cases in a row that would have to go well on top of this window's; for THIRD_PARTY, findings with all their points. */
  inARow: Scalars['Int']['output'];
  /**
   * How many more that is than in this window: certificates for TRAINING, points that must lapse for BREACHES, points to be
   * gained for THIRD_PARTY.
   */
  more: Scalars['Int']['output'];
  /** Which figure. */
  name: MonthlyFigureName;
  /** Cases of the next window, if it is as large as this one; for THIRD_PARTY, points that can be given in it. */
  next: Scalars['Int']['output'];
  /** Whether a window of this size can prove the criterion at all. */
  reachable: Scalars['Boolean']['output'];
};

/** What an applicant declares about its finances, in units of ten thousand yuan. */
export type FinanceFacts = {
  __typename?: 'FinanceFacts';
  /** In its own words; may be empty. */
  note: Scalars['String']['output'];
  /** Registered capital. */
  registeredCapital: Scalars['Int']['output'];
  /** Turnover of the last year. */
  turnover: Scalars['Int']['output'];
};

/** About finances, in units of ten thousand yuan. */
export type FinanceFactsInput = {
  /** At most 500 characters. */
  note: Scalars['String']['input'];
  /** Registered capital. */
  registeredCapital: Scalars['Int']['input'];
  /** Turnover of the last year. */
  turnover: Scalars['Int']['input'];
};

/** Who finishes an accepted order when a right lapses. */
export type FinisherKind =
  /** The technician named for it, certified on the day. */
  | 'ASSIGNED'
  /** The technician who began under a certificate in force; nobody else there is certified. */
  | 'BEGUN'
  /** Another technician of the service point, certified on the day. */
  | 'COLLEAGUE'
  /** The maker takes it back, and it is dispatched again. */
  | 'MAKER'
  /** The technician, once the service point has calibrated the instrument it lacks; a colleague would lack it as well (O11). */
  | 'POINT';

/** The four frauds of the trade, as far as figures can point at them (F4). */
export type Fraud =
  /** More labour is charged for a fault than nine in ten of the others' repairs of it charge. */
  | 'EXAGGERATED_DIFFICULTY'
  /** Parts used are in doubt (K8), or the customer disputed work with parts. */
  | 'INFERIOR_PARTS'
  /** More pieces are used for a fault than in nine in ten of the others' repairs of it. */
  | 'NEEDLESS_PARTS'
  /** The same fault of the same unit is back within the 30 days that a repair must hold. */
  | 'REPEATED_REPAIR';

/**
 * What a finding rests on. A provider stands out when so many of its repairs show it that chance does so once in a hundred
 * months at most: P(X >= observed) <= 0.01 / comparisons, X binomial of `sample` and `expectedShare`, which is the upper end of
 * the Wilson 95 % interval of the others' share. Its share is besides half as high again as that. It proves nothing.
 */
export type FraudEvidence = {
  __typename?: 'FraudEvidence';
  /** Of needless parts: pieces above which a repair counts; null otherwise. */
  above: Maybe<Scalars['Int']['output']>;
  /** Probability that chance alone shows so many, 0 to 1. */
  chance: Scalars['Float']['output'];
  /** Share up to which the others' would explain it, 0 to 1. */
  expectedShare: Scalars['Float']['output'];
  /** Repairs of the provider that show it. */
  observed: Scalars['Int']['output'];
  /** Repairs of the maker's other providers that show it. */
  peersObserved: Scalars['Int']['output'];
  /** Of how many. */
  peersSample: Scalars['Int']['output'];
  /** Of how many. */
  sample: Scalars['Int']['output'];
};

/** When freight is settled. */
export type FreightSettlement =
  /** With the month. */
  | 'MONTHLY'
  /** Each shipment by itself. */
  | 'PER_SHIPMENT';

/** A decision on an appeal. */
export type GradeAppealDecideInput = {
  /** The grade. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** How it is decided. */
  outcome: GradeRulingOutcome;
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version the decision is based on. */
  version: Scalars['Int']['input'];
};

/** A grade and the score from which it is given. */
export type GradeBand = {
  __typename?: 'GradeBand';
  /** Least score. */
  from: Scalars['Float']['output'];
  /** The grade. */
  grade: Scalars['String']['output'];
};

/** A grade and the score from which it is given. */
export type GradeBandInput = {
  /** Least score, 0 to 100. */
  from: Scalars['Float']['input'];
  /** The grade, 1 to 8 characters, each once. */
  grade: Scalars['String']['input'];
};

/** A case to change a grade: proposed, told, replied to, decided, and open to one appeal. */
export type GradeCase = {
  __typename?: 'GradeCase';
  /** The provider's appeal; null until there is one. */
  appeal: Maybe<GradeStatement>;
  /** The consequence of breaches that opened it (N21); null where it rests on an evaluation. */
  consequenceId: Maybe<Scalars['ID']['output']>;
  /**
   * Last day to decide, on the grade or on the appeal; null before the provider was told, and once nothing is to be decided.
   * The day after, a proposed grade has lapsed and the grade stays, and an appeal stands for the provider.
   */
  decideBy: Maybe<Scalars['Day']['output']>;
  /** The decision; null until there is one. */
  decision: Maybe<GradeDecision>;
  /** The evaluation it rests on; null where a consequence of breaches opened it. */
  evaluation: Maybe<MonthlyEvaluation>;
  /** LAPSED: first day on which it could not be decided any more. */
  lapsedOn: Maybe<Scalars['Day']['output']>;
  /** 1 for the pair's first case. */
  no: Scalars['Int']['output'];
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** The provider's side; null until there is one. */
  reply: Maybe<GradeStatement>;
  /** Last day to reply; null before the provider was told. */
  replyUntil: Maybe<Scalars['Day']['output']>;
  /** What became of it; null until then. */
  ruling: Maybe<GradeRuling>;
  /** The score then; null where a consequence of breaches opened it. */
  score: Maybe<GradeScore>;
  /** Where it stands. */
  state: GradeCaseState;
  /** The grade proposed. */
  to: Scalars['String']['output'];
};

/** Where a case to change a grade stands. */
export type GradeCaseState =
  /** The provider appealed; the change waits. */
  | 'APPEALED'
  /** The appeal was decided. */
  | 'CLOSED'
  /** The maker changed the grade; the provider may appeal. */
  | 'DECIDED'
  /** The maker kept the grade. */
  | 'KEPT'
  /**
   * Nobody decided by the day set for it. A proposed grade that was not decided on lapses: the grade stays. An appeal that
   * was not ruled on stands for the provider: the change does not take effect.
   */
  | 'LAPSED'
  /** The provider was told and may reply. */
  | 'NOTIFIED'
  /** Proposed by the monthly evaluation; the provider was not told yet. */
  | 'PROPOSED';

/** A maker's decision on a proposed grade. */
export type GradeDecideInput = {
  /** What is decided. */
  decision: GradeDecisionKind;
  /** CHANGE only, and needed there: first day of the new grade, after the last day to appeal and within 180 days. */
  effectiveOn?: InputMaybe<Scalars['Day']['input']>;
  /** The grade. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1000 characters; needed for KEEP. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version the decision is based on. */
  version: Scalars['Int']['input'];
};

/** The maker's decision on a proposed grade. */
export type GradeDecision = {
  __typename?: 'GradeDecision';
  /** CHANGE: last day to appeal. */
  appealUntil: Maybe<Scalars['Day']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who signed (token subject); null for the provider. */
  by: Maybe<Scalars['String']['output']>;
  /** CHANGE: first day of the new grade, unless an appeal holds it up. */
  effectiveOn: Maybe<Scalars['Day']['output']>;
  /** What was decided. */
  kind: GradeDecisionKind;
  /** Why; always there for KEEP. */
  reason: Maybe<Scalars['String']['output']>;
};

/** What a maker decides on a proposed grade. */
export type GradeDecisionKind =
  /** The grade becomes the one proposed. */
  | 'CHANGE'
  /** The grade stays. */
  | 'KEEP';

/** Why a forecast is what it is. */
export type GradeForecastReason =
  /** The figures point to a better grade, which is withheld until a grading reaches the band it asks for: see `gradingGap`. */
  | 'CAPPED'
  /** Not graded before: by the score as measured. */
  | 'FIRST'
  /** Even with all luck granted the score lies in a worse band. */
  | 'PROVEN_DOWN'
  /** Even with all luck taken away the score lies in a better band. */
  | 'PROVEN_UP'
  /** Too few orders to be graded up or down. */
  | 'VOLUME_TOO_LOW'
  /** The present grade lies within what chance leaves open. */
  | 'WITHIN_CHANCE';

/** What grades ask of gradings (N13): the latest concluded one by these criteria, or a later edition of them, counts. */
export type GradeGrading = {
  __typename?: 'GradeGrading';
  /** The criteria. */
  criteria: CriteriaSet;
  /** By grade. A grade left out asks for what the next worse one asks. */
  requires: Array<GradeRequirement>;
};

/** What grades ask of gradings. A provider that was never assessed keeps its grade, and rises to none that asks for a band. */
export type GradeGradingInput = {
  /** Criteria for grading, of the maker, in force on the scheme's first day. */
  criteriaSetId: Scalars['ID']['input'];
  /** By grade; at least one. */
  requires: Array<GradeRequirementInput>;
};

/** Which grade. */
export type GradeNotifyInput = {
  /** The grade. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version the action is based on. */
  version: Scalars['Int']['input'];
};

/** The least band of a grading that a grade, and every better one, asks for. */
export type GradeRequirement = {
  __typename?: 'GradeRequirement';
  /** The band. */
  band: Scalars['String']['output'];
  /** The grade. */
  grade: Scalars['String']['output'];
};

/** The least band of a grading that a grade, and every better one, asks for. */
export type GradeRequirementInput = {
  /** A band of the criteria. */
  band: Scalars['String']['input'];
  /** A grade of the scheme, not the lowest; each once. */
  grade: Scalars['String']['input'];
};

/** What became of an appeal. */
export type GradeRuling = {
  __typename?: 'GradeRuling';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who signed (token subject); null for the provider. */
  by: Maybe<Scalars['String']['output']>;
  /** How it was decided. */
  outcome: GradeRulingOutcome;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** What becomes of an appeal. */
export type GradeRulingOutcome =
  /** The change takes effect. */
  | 'DISMISSED'
  /** The grade stays as it was before the case. */
  | 'UPHELD';

/** A published version of a maker's grade scheme (G3); never changed, only followed by another. */
export type GradeScheme = Node & {
  __typename?: 'GradeScheme';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Whose. */
  manufacturer: Manufacturer;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** What it says. */
  terms: GradeTerms;
  /** First day it holds. */
  validFrom: Scalars['Day']['output'];
};

/** A page of grade schemes. */
export type GradeSchemeConnection = {
  __typename?: 'GradeSchemeConnection';
  /** Entries with their cursors. */
  edges: Array<GradeSchemeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type GradeSchemeEdge = {
  __typename?: 'GradeSchemeEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: GradeScheme;
};

/** A published scheme, or why it was refused. */
export type GradeSchemePayload = {
  __typename?: 'GradeSchemePayload';
  /** The scheme; null when refused. */
  gradeScheme: Maybe<GradeScheme>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A version of a grade scheme. */
export type GradeSchemePublishInput = {
  /** Days to appeal, 1 to 90. */
  appealDays: Scalars['Int']['input'];
  /** 2 to 12, best first, the last from 0. */
  bands: Array<GradeBandInput>;
  /** Days to decide, 1 to 90. */
  decideDays: Scalars['Int']['input'];
  /** What grades ask of gradings; left out, figures alone decide. */
  grading?: InputMaybe<GradeGradingInput>;
  /** Months after a decision in which no other is proposed, 1 to 12. */
  holdMonths: Scalars['Int']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The maker. */
  manufacturerId: Scalars['ID']['input'];
  /** Completed orders below which nobody is graded up or down, 1 to 10 000. */
  minimumVolume: Scalars['Int']['input'];
  /** Days to reply, 1 to 90. */
  replyDays: Scalars['Int']['input'];
  /** First day it holds: after today and after the first day of the version published last. */
  validFrom: Scalars['Day']['input'];
  /** They come to 100. */
  weights: Array<GradeWeightInput>;
};

/** Points earned of points applicable, 0 to 100, after GB/T 27922. */
export type GradeScore = {
  __typename?: 'GradeScore';
  /** With every figure at the lucky end. */
  high: Scalars['Float']['output'];
  /** With every figure at the unlucky end of its interval. */
  low: Scalars['Float']['output'];
  /** As measured. */
  value: Scalars['Float']['output'];
};

/** What a party says to a proposed or decided grade. */
export type GradeStatement = {
  __typename?: 'GradeStatement';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Its words. */
  text: Scalars['String']['output'];
};

/** What a provider says. */
export type GradeStatementInput = {
  /** The grade. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 characters. */
  text: Scalars['String']['input'];
  /** Version the action is based on. */
  version: Scalars['Int']['input'];
};

/** The rules by which grades are given and changed (N13). */
export type GradeTerms = {
  __typename?: 'GradeTerms';
  /** Days a provider has to appeal. */
  appealDays: Scalars['Int']['output'];
  /** Best first. */
  bands: Array<GradeBand>;
  /** Days a maker has to decide after that, and on an appeal; what is not decided by then lapses, and the grade stays. */
  decideDays: Scalars['Int']['output'];
  /** What grades ask of the latest grading of the provider; null where figures alone decide. */
  grading: Maybe<GradeGrading>;
  /** Months after a decision in which no other is proposed. */
  holdMonths: Scalars['Int']['output'];
  /** Completed orders below which nobody is graded up or down. */
  minimumVolume: Scalars['Int']['output'];
  /** Days a provider has to reply to a proposed grade. */
  replyDays: Scalars['Int']['output'];
  /** The published version; null for the platform's own rules, which hold where a maker has published none. */
  scheme: Maybe<GradeScheme>;
  /** What each figure counts. */
  weights: Array<GradeWeight>;
};

/** Points of a figure, of 100. */
export type GradeWeight = {
  __typename?: 'GradeWeight';
  /** The figure. */
  name: MonthlyFigureName;
  /** Its points. */
  points: Scalars['Float']['output'];
};

/** Points of a figure, of 100. */
export type GradeWeightInput = {
  /** The figure, each once. */
  name: MonthlyFigureName;
  /** Its points, 0 to 100. */
  points: Scalars['Float']['input'];
};

/** A grade the figures point to and a grading withholds. */
export type GradingGap = {
  __typename?: 'GradingGap';
  /** Least band of a grading that it asks for. */
  band: Scalars['String']['output'];
  /** The grade. */
  grade: Scalars['String']['output'];
};

/** The applicant's right of reply: 14 days. */
export type Hearing = {
  __typename?: 'Hearing';
  /** The answer; null until there is one. */
  answer: Maybe<ApplicationAnswer>;
  /** Last day for the maker's answer, 14 days after the reply; null until there is one. A call is not concluded before it. */
  answerBy: Maybe<Scalars['Day']['output']>;
  /** The reply; null until there is one. */
  reply: Maybe<ApplicationReply>;
  /** Last day for a reply. */
  until: Scalars['Day']['output'];
};

/** What the caller's link opens. */
export type HeldLink = {
  __typename?: 'HeldLink';
  /** When it stops to open anything; null for the code on a unit. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The unit whose code it is, to report it (`workOrderReport`); null for a link to an order, and once its code was replaced. */
  unit: Maybe<Unit>;
  /**
   * The order, as its customer sees it with the contact masked, since a link is passed on easily: where it stands, who comes and
   * when, every fee line, rights (`unit { rights }`), and what the holder may do (`actions`). Null for the code on a unit, and
   * once the order's links were revoked.
   */
  workOrder: Maybe<WorkOrder>;
};

/** Opening hours of a service point, the same every day. */
export type Hours = {
  __typename?: 'Hours';
  /** Closes at, `HH:MM`, later than it opens. */
  closes: Scalars['String']['output'];
  /** Opens at, `HH:MM`. */
  opens: Scalars['String']['output'];
};

/** Opening hours of a service point, the same every day. */
export type HoursInput = {
  /** Closes at, `HH:MM`, later than it opens. */
  closes: Scalars['String']['input'];
  /** Opens at, `HH:MM`. */
  opens: Scalars['String']['input'];
};

/**
 * A count. Regulators and auditors see no count of 1 to 4; where counts add up to a shown total and one is hidden, the
 * smallest other one is hidden too.
 */
export type InsightCount = {
  __typename?: 'InsightCount';
  /** Whether it is kept back so that it tells of no single customer. */
  suppressed: Scalars['Boolean']['output'];
  /** The count; null if suppressed. */
  value: Maybe<Scalars['Int']['output']>;
};

/** What happened in a period; each thing counts on the day it happened (Asia/Shanghai). */
export type InsightFigures = {
  __typename?: 'InsightFigures';
  /** Callbacks answered (Q1). */
  answered: InsightCount;
  /** Orders cancelled. */
  cancelled: InsightCount;
  /** Orders completed. */
  completed: InsightCount;
  /** Completed orders that the customer ever disputed, by the day of completion. */
  disputed: InsightCount;
  /** Share of completed orders done at one visit and not reported again within 30 days, 0 to 1. */
  firstTimeFix: InsightValue;
  /** Orders whose deadline for completion passed. */
  late: InsightCount;
  /** Callbacks given up after the last attempt; nobody else is called instead. */
  noAnswer: InsightCount;
  /** Share of completed orders done by the day agreed, 0 to 1. */
  onTime: InsightValue;
  /** Orders reported. For a provider or service point: of those it was offered and still has, or took. */
  reported: InsightCount;
  /** Share of answered callbacks that were satisfied, 0 to 1. */
  satisfaction: InsightValue;
  /** Answered callbacks in which the customer got at least what was expected (Q6). */
  satisfied: InsightCount;
};

/** How things stand now, whatever the period asked for. */
export type InsightGauges = {
  __typename?: 'InsightGauges';
  /** Open orders that no service point can take, waiting for the maker. */
  awaitingMaker: InsightCount;
  /** Orders somebody still has to act on. */
  open: InsightCount;
  /** Open orders whose deadline has passed. */
  overdue: InsightCount;
};

/** Whose figures are asked for: exactly one of these. */
export type InsightScopeInput =
  /** Global id of a maker, for its own people. */
  { manufacturerId: Scalars['ID']['input']; providerId?: never; region?: never; servicePointId?: never; }
  |  /** Global id of a provider: for the provider, all its work; for a maker's people, the work for that maker only. */
  { manufacturerId?: never; providerId: Scalars['ID']['input']; region?: never; servicePointId?: never; }
  |  /** A region and all below it, for its regulator. */
  { manufacturerId?: never; providerId?: never; region: Scalars['RegionCode']['input']; servicePointId?: never; }
  |  /** Global id of a service point, for itself and its provider. Its figures hold the orders of all its makers, so a maker does not get them. */
  { manufacturerId?: never; providerId?: never; region?: never; servicePointId: Scalars['ID']['input']; };

/** What one point of a series stands for. */
export type InsightUnit =
  /** A calendar day. */
  | 'DAY'
  /** A calendar month. The whole month, also where the period begins or ends within it. */
  | 'MONTH';

/** A figure derived from counts; suppressed with any of them. */
export type InsightValue = {
  __typename?: 'InsightValue';
  /** Whether it is kept back so that it tells of no single customer. */
  suppressed: Scalars['Boolean']['output'];
  /** The figure; null if suppressed, or if there is nothing to derive it from. */
  value: Maybe<Scalars['Float']['output']>;
};

/** A maker's inspection of a service point (N7). */
export type Inspection = Node & {
  __typename?: 'Inspection';
  /** The provider's word on the report; null before. */
  acknowledgement: Maybe<ConductStatement>;
  /** Whether the provider was told before. */
  announced: Scalars['Boolean']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Who goes there. */
  inspector: Scalars['String']['output'];
  /** What is looked at, one by one, by number; 40 at most. */
  items: InspectionItemConnection;
  /** Whether a correction missed its deadline. */
  late: Scalars['Boolean']['output'];
  /** Everything that happened to it, oldest first. */
  log: LogEntryConnection;
  /** Who inspects. */
  manufacturer: Manufacturer;
  /** When. */
  plannedOn: Scalars['Day']['output'];
  /** Whose point it is. */
  provider: Provider;
  /** Day of the report; null before. */
  reportedOn: Maybe<Scalars['Day']['output']>;
  /** Which point. */
  servicePoint: ServicePoint;
  /** Day it began; null before. */
  startedOn: Maybe<Scalars['Day']['output']>;
  /** Where it stands. */
  state: InspectionState;
  /** The report in a few words; null before it is issued. */
  summary: Maybe<Scalars['String']['output']>;
  /** Counts changes. */
  version: Scalars['Int']['output'];
};


/** A maker's inspection of a service point (N7). */
export type InspectionItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A maker's inspection of a service point (N7). */
export type InspectionLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** An acknowledgement. */
export type InspectionAcknowledgeInput = {
  /** One for each nonconformity. */
  actions: Array<CorrectiveActionInput>;
  /** The inspection. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The provider's word on the report, 1 to 1000 characters. */
  text: Scalars['String']['input'];
};

/** What an inspection looks at (N7). */
export type InspectionAspect =
  /** How the provider keeps its house. */
  | 'INTERNAL_MANAGEMENT'
  /** Whether parts are genuine and sound. */
  | 'PART_QUALITY'
  /** What customers are charged. */
  | 'PRICES_AND_FEES'
  /** How customers are served. */
  | 'SERVICE_QUALITY';

/** A page of inspections. */
export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  /** Entries with their cursors. */
  edges: Array<InspectionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** Evidence of a correction. */
export type InspectionCorrectInput = {
  /** Confirmed documents of the caller's organisation that prove it, at most 20. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** The inspection. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the item. */
  item: Scalars['Int']['input'];
  /** What was done, 1 to 500 characters. */
  text: Scalars['String']['input'];
};

/** A nonconformity being put right. */
export type InspectionCorrection = {
  __typename?: 'InspectionCorrection';
  /** What is done; null before the report is acknowledged. */
  action: Maybe<Scalars['String']['output']>;
  /** Deadline, by the code in force on the day of the report; it stays when evidence is rejected. */
  dueOn: Scalars['Day']['output'];
  /** Number of the item. */
  item: Scalars['Int']['output'];
  /** Whether there was no evidence by the deadline; derived from the dates. */
  late: Scalars['Boolean']['output'];
  /** Who at the provider answers for it; null before the report is acknowledged. */
  owner: Maybe<Scalars['String']['output']>;
  /** Evidence of the correction; null before there is any, and after it was rejected. */
  proof: Maybe<ConductProof>;
  /** Why the evidence before was not enough; null otherwise. */
  rejected: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: CorrectionState;
};

/** An entry of a page. */
export type InspectionEdge = {
  __typename?: 'InspectionEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Inspection;
};

/** What an item was found to be. */
export type InspectionFindingInput = {
  /** Confirmed documents of the caller's organisation that prove it, at most 20. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** What was seen, at most 500 characters; needed for a nonconformity. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Number of the item. */
  item: Scalars['Int']['input'];
  /** What it was found to be. */
  result: InspectionResult;
};

/** An item of an inspection, what was found, and how it is put right. */
export type InspectionItem = {
  __typename?: 'InspectionItem';
  /** What it is about. */
  aspect: InspectionAspect;
  /** Documents that go with what was seen; none before the report. */
  attachments: Array<Attachment>;
  /** How it is put right; null where there is nothing to. */
  correction: Maybe<InspectionCorrection>;
  /** What was seen; null before the report, and where a conforming item needs no words. */
  evidence: Maybe<Scalars['String']['output']>;
  /** Number, from 1. */
  item: Scalars['Int']['output'];
  /** What it has to be like. */
  requirement: Scalars['String']['output'];
  /** What it was found to be; null before the report. */
  result: Maybe<InspectionResult>;
};

/** A page of what an inspection looks at. */
export type InspectionItemConnection = {
  __typename?: 'InspectionItemConnection';
  /** Entries with their cursors. */
  edges: Array<InspectionItemEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type InspectionItemEdge = {
  __typename?: 'InspectionItemEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: InspectionItem;
};

/** An item to look at. */
export type InspectionItemInput = {
  /** What it is about. */
  aspect: InspectionAspect;
  /** What it has to be like, 1 to 200 characters. */
  requirement: Scalars['String']['input'];
};

/** An inspection after a step, or why it was refused. */
export type InspectionPayload = {
  __typename?: 'InspectionPayload';
  /** The inspection; null when refused. */
  inspection: Maybe<Inspection>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A plan. */
export type InspectionPlanInput = {
  /** Whether the provider is told before. */
  announced: Scalars['Boolean']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Who goes there, 1 to 100 characters. */
  inspector: Scalars['String']['input'];
  /** What is looked at, 1 to 40. */
  items: Array<InspectionItemInput>;
  /** When; today at the earliest. */
  plannedOn: Scalars['Day']['input'];
  /** Which point. */
  servicePointId: Scalars['ID']['input'];
};

/** A report. */
export type InspectionReportInput = {
  /** One for each item. */
  findings: Array<InspectionFindingInput>;
  /** The inspection. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The report in a few words, 1 to 1000 characters. */
  summary: Scalars['String']['input'];
};

/** What an item was found to be. */
export type InspectionResult =
  /** As required. */
  | 'CONFORMING'
  /** Not as required, so that the service itself is at risk. */
  | 'MAJOR'
  /** Not as required, without danger to the service. */
  | 'MINOR';

/** The beginning of an inspection. */
export type InspectionStartInput = {
  /** The inspection. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
};

/** Where an inspection stands. */
export type InspectionState =
  /** The provider took note and corrects what was found. */
  | 'ACKNOWLEDGED'
  /** Nothing is left to correct. */
  | 'CLOSED'
  /** The inspector is there. */
  | 'IN_PROGRESS'
  /** It is planned; the provider sees it only if it is announced. */
  | 'PLANNED'
  /** The report is issued; the provider has to take note of it. */
  | 'REPORTED';

/** A judgement on a correction. */
export type InspectionVerifyInput = {
  /** Whether the evidence is enough. */
  accept: Scalars['Boolean']['input'];
  /** The inspection. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Number of the item. */
  item: Scalars['Int']['input'];
  /** Why it is not, at most 500 characters; needed then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A calibration of an instrument. */
export type InstrumentCalibrateInput = {
  /** Documents that prove it, at most 20, confirmed and uploaded by the caller's own organisation; needed to pass where the maker's requirements ask for proof. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** Laboratory or person that did it, 1 to 100 characters. */
  calibratedBy: Scalars['String']['input'];
  /** Number of its certificate, 1 to 100 characters. */
  certificateNumber: Scalars['String']['input'];
  /** The instrument. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Last day on which the instrument may be used: after the day of the inspection, and no longer after it than the maker's requirements for the kind allow, 24 months where they say nothing. */
  nextDue: Scalars['Day']['input'];
  /** Day of the inspection: not in the future, and not before the latest one on record. */
  on: Scalars['Day']['input'];
  /** What it found. */
  result: CalibrationResult;
  /** Version that was read. */
  version: Scalars['Int']['input'];
};

/** An open order at a service point that lacks instruments for it. The order stays where it is: only new offers go elsewhere. */
export type InstrumentGap = {
  __typename?: 'InstrumentGap';
  /** Codes of the instruments that are lacking or overdue today. */
  instruments: Array<Scalars['String']['output']>;
  /** The order. */
  workOrder: WorkOrder;
};

/** A page of such orders. */
export type InstrumentGapConnection = {
  __typename?: 'InstrumentGapConnection';
  /** Entries with their cursors. */
  edges: Array<InstrumentGapEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type InstrumentGapEdge = {
  __typename?: 'InstrumentGapEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: InstrumentGap;
};

/** Which instruments a maker's work in a category needs (O11). Who lacks one, or whose is overdue, is not dispatched that work. */
export type InstrumentRequirement = Node & {
  __typename?: 'InstrumentRequirement';
  /** In which category. */
  category: ProductCategory;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What was published, oldest first; for the maker, its auditor and the platform. */
  log: LogEntryConnection;
  /** Whose work. */
  manufacturer: Manufacturer;
  /** Counts changes. */
  version: Scalars['Int']['output'];
  /** The one in effect and those announced, by day; what was before is in the log. */
  versions: Array<InstrumentRequirementVersion>;
};


/** Which instruments a maker's work in a category needs (O11). Who lacks one, or whose is overdue, is not dispatched that work. */
export type InstrumentRequirementLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of requirements. */
export type InstrumentRequirementConnection = {
  __typename?: 'InstrumentRequirementConnection';
  /** Entries with their cursors. */
  edges: Array<InstrumentRequirementEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type InstrumentRequirementEdge = {
  __typename?: 'InstrumentRequirementEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: InstrumentRequirement;
};

/** A requirement after a change, or why it was refused. */
export type InstrumentRequirementPayload = {
  __typename?: 'InstrumentRequirementPayload';
  /** The requirement; null when refused. */
  instrumentRequirement: Maybe<InstrumentRequirement>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Which instruments work in a category needs. */
export type InstrumentRequirementPublishInput = {
  /** In which category. */
  categoryId: Scalars['ID']['input'];
  /** First day: today or later, and after what was announced last. */
  effectiveFrom: Scalars['Day']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 30, each kind once; none lifts the requirement. */
  instruments: Array<NeededInstrumentInput>;
  /** Whose work: the caller's own. */
  manufacturerId: Scalars['ID']['input'];
};

/** What work needs from a day on. */
export type InstrumentRequirementVersion = {
  __typename?: 'InstrumentRequirementVersion';
  /** First day. */
  effectiveFrom: Scalars['Day']['output'];
  /** The instruments; none lifts the requirement. */
  instruments: Array<NeededInstrument>;
};

/** A consequence in effect, whichever maker decided it. */
export type IntegrityConsequence = {
  __typename?: 'IntegrityConsequence';
  /** First day. */
  from: Scalars['Day']['output'];
  /** Which. */
  kind: ConsequenceKind;
  /** Last day. */
  until: Scalars['Day']['output'];
};

/** A confirmed breach by kind and dates; nobody is named. */
export type IntegrityEntry = {
  __typename?: 'IntegrityEntry';
  /** Day it was confirmed. */
  confirmedOn: Scalars['Day']['output'];
  /** What it called for and took effect; null if nothing did. */
  consequence: Maybe<ConsequenceKind>;
  /** Which kind. */
  kind: BreachKind;
  /** First day on which its points no longer count. */
  lapsesOn: Scalars['Day']['output'];
  /** Day it happened. */
  occurredOn: Scalars['Day']['output'];
};

/** A page of an integrity record. */
export type IntegrityEntryConnection = {
  __typename?: 'IntegrityEntryConnection';
  /** Entries with their cursors. */
  edges: Array<IntegrityEntryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type IntegrityEntryEdge = {
  __typename?: 'IntegrityEntryEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: IntegrityEntry;
};

/**
 * A provider's integrity record (N21): it follows the provider across makers. What it shows depends on who reads it: the provider
 * and the platform everything; any maker the counts over all makers, and its own dealings in full; the regulator of the
 * provider's region each confirmed breach by kind and date. Nobody but the provider and the platform learns which makers they are
 * from.
 */
export type IntegrityRecord = {
  __typename?: 'IntegrityRecord';
  /** Breaches in full, newest first: all for the provider and the platform, a maker's own, none for regulators. */
  breaches: BreachConnection;
  /** Consequences in effect. */
  consequences: Array<IntegrityConsequence>;
  /** The day it shows. */
  day: Scalars['Day']['output'];
  /** Confirmed breaches that have not lapsed, latest first; none for makers. */
  entries: IntegrityEntryConnection;
  /** Whose. */
  provider: Provider;
  /** The standing with a maker; null where no code is in force, and where it is not the caller's to see. */
  standing: Maybe<ConductStanding>;
  /** Confirmed breaches that have not lapsed, by year and kind. */
  tallies: Array<IntegrityTally>;
};


/**
 * A provider's integrity record (N21): it follows the provider across makers. What it shows depends on who reads it: the provider
 * and the platform everything; any maker the counts over all makers, and its own dealings in full; the regulator of the
 * provider's region each confirmed breach by kind and date. Nobody but the provider and the platform learns which makers they are
 * from.
 */
export type IntegrityRecordBreachesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A provider's integrity record (N21): it follows the provider across makers. What it shows depends on who reads it: the provider
 * and the platform everything; any maker the counts over all makers, and its own dealings in full; the regulator of the
 * provider's region each confirmed breach by kind and date. Nobody but the provider and the platform learns which makers they are
 * from.
 */
export type IntegrityRecordEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A provider's integrity record (N21): it follows the provider across makers. What it shows depends on who reads it: the provider
 * and the platform everything; any maker the counts over all makers, and its own dealings in full; the regulator of the
 * provider's region each confirmed breach by kind and date. Nobody but the provider and the platform learns which makers they are
 * from.
 */
export type IntegrityRecordStandingArgs = {
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};

/** Confirmed breaches of one kind in one year, over all makers together. */
export type IntegrityTally = {
  __typename?: 'IntegrityTally';
  /** How many are confirmed and have not lapsed. */
  breaches: Scalars['Int']['output'];
  /** Which kind. */
  kind: BreachKind;
  /** Their points; null for regulators. */
  points: Maybe<Scalars['Int']['output']>;
  /** Year in which they happened. */
  year: Scalars['Int']['output'];
};

/** What ties a panel member to an applicant. */
export type InterestKind =
  /** Does business with it. */
  | 'BUSINESS'
  /** Works or worked for it. */
  | 'EMPLOYMENT'
  /** Is related to its people. */
  | 'FAMILY'
  /** Nothing. */
  | 'NONE'
  /** Something else. */
  | 'OTHER'
  /** Holds shares in it. */
  | 'SHAREHOLDING';

/** Something a maker issued to a service point, on the point's account until it is returned or written off (O10). */
export type IssuedItem = Node & {
  __typename?: 'IssuedItem';
  /** When the point acknowledged it; null if it never did, and then it owes nothing. */
  acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /** The latest 20 calibrations, newest first; empty for what is no instrument. */
  calibrations: Array<Calibration>;
  /** What the point owes for it; null while on the account. */
  charge: Maybe<Money>;
  /** When it left the account; null while on it. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it left the account, or what is charged; null while on the account. */
  closingReason: Maybe<Scalars['String']['output']>;
  /** TOOL: whether it may be used today: found fit last, and not past its last day; null for what was never inspected. */
  fit: Maybe<Scalars['Boolean']['output']>;
  /**
   * By when it is to be handed back: the last day of the agreement it was issued under and the days in which parts come back by
   * its clause 8. A renewal moves it. Null once it has left the account.
   */
  handBackBy: Maybe<Scalars['Day']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The latest 20 inspections of a tool, newest first; empty for what is no tool. */
  inspections: Array<ToolInspection>;
  /** INSTRUMENT: code of its kind, by which requirements name it, e.g. `leak-detector`. */
  instrument: Maybe<Scalars['String']['output']>;
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** What it is. */
  kind: EquipmentKind;
  /** Whether it is leased to the point. */
  leased: Scalars['Boolean']['output'];
  /** What happened to it, oldest first; empty for technicians. */
  log: LogEntryConnection;
  /** The maker who issued and owns it. */
  manufacturer: Manufacturer;
  /** Its name. */
  name: Scalars['String']['output'];
  /** INSTRUMENT: whether it cannot be used today: never calibrated, failed last, or past its last day; null otherwise. */
  overdue: Maybe<Scalars['Boolean']['output']>;
  /** How many pieces. */
  quantity: Scalars['Int']['output'];
  /** Rent a month of all pieces together, settled from the day of acknowledgement; null for what is not leased. */
  rentPerMonth: Maybe<Money>;
  /** As the maker found it when it came back; null if it did not. */
  returnedCondition: Maybe<ItemCondition>;
  /** As the point sent it back; null if it did not. */
  sentBackCondition: Maybe<ItemCondition>;
  /** The point's words to it; null if it was not sent back. */
  sentBackNote: Maybe<Scalars['String']['output']>;
  /** Serial number; null for many alike. */
  serial: Maybe<Scalars['String']['output']>;
  /** On whose account it is. */
  servicePoint: ServicePoint;
  /** Where it stands. */
  state: IssuedItemState;
  /** The technician who has it, or had it when it was lost; null while it lies at the point, and for makers. */
  technician: Maybe<Technician>;
  /** Value of all pieces together: the most the point can be charged. */
  value: Money;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};


/** Something a maker issued to a service point, on the point's account until it is returned or written off (O10). */
export type IssuedItemLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of issued items. */
export type IssuedItemConnection = {
  __typename?: 'IssuedItemConnection';
  /** Entries with their cursors. */
  edges: Array<IssuedItemEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type IssuedItemEdge = {
  __typename?: 'IssuedItemEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: IssuedItem;
};

/** An item after a change, or why it was refused. */
export type IssuedItemPayload = {
  __typename?: 'IssuedItemPayload';
  /** The item; null when refused. */
  issuedItem: Maybe<IssuedItem>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Where an issued item stands. */
export type IssuedItemState =
  /** At the service point, which answers for it. */
  | 'ACKNOWLEDGED'
  /** On its way to the service point. */
  | 'ISSUED'
  /** Written off as lost. */
  | 'LOST'
  /** Back at the maker. */
  | 'RETURNED'
  /** Written off as scrapped. */
  | 'SCRAPPED'
  /** On its way back to the maker. */
  | 'SENT_BACK';

/** How an item looked when it changed hands. */
export type ItemCondition =
  /** Damaged. */
  | 'DAMAGED'
  /** As good as new. */
  | 'GOOD'
  /** Parts are missing. */
  | 'INCOMPLETE'
  /** Worn by ordinary use. */
  | 'WORN';

/** The platform's jobs that are done in many pieces. */
export type Job =
  /** Re-evaluates each provider whose agreement ends (N6). */
  | 'EVALUATE_PROVIDER'
  /** Counts who has read which policy, and reminds who has not (N22). */
  | 'REMIND_READERS'
  /** Draws each maker's callbacks of a day (Q1). */
  | 'SAMPLE_CALLBACKS'
  /** Tells whoever has a deadline ahead. */
  | 'SEND_NOTICES'
  /** Tells service points of the work that stops with an agreement (N12). */
  | 'TELL_POINTS';

/** Settles a conflict. */
export type JobConflictResolveInput = {
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Why, at most 300 characters. */
  reason: Scalars['String']['input'];
  /** Id of the outcome that holds. */
  recordId: Scalars['String']['input'];
  /** Code of the step. */
  step: Scalars['String']['input'];
};

/** The job, or why not. */
export type JobPayload = {
  __typename?: 'JobPayload';
  /** As it is now; null if refused. */
  job: Maybe<OrderJob>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Something that was done, as a device recorded it. It never changes. */
export type JobRecord = {
  __typename?: 'JobRecord';
  /** Checks and deviations: id of the outcome they are about; null for other kinds and for a step left undone. */
  about: Maybe<Scalars['String']['output']>;
  /** When, by the device's clock. */
  at: Scalars['DateTime']['output'];
  /** Who, as their token's subject; null for auditors, regulators and the platform, and of the maker's people for a provider's. */
  by: Maybe<Scalars['String']['output']>;
  /** The device. */
  device: Scalars['String']['output'];
  /** Made by the device; unique within the job. */
  id: Scalars['String']['output'];
  /** DONE, READING: whether it was in order or within the limits; null for other kinds. */
  inOrder: Maybe<Scalars['Boolean']['output']>;
  /** What it tells. */
  kind: JobRecordKind;
  /** Whether it came after the order was completed: kept, and without effect. */
  late: Scalars['Boolean']['output'];
  /** PART_SCAN: the number; null for other kinds and for regulators. */
  part: Maybe<Scalars['String']['output']>;
  /** PHOTO: the photos, with their hashes; empty for other kinds and for regulators. */
  photos: Array<Attachment>;
  /** DEVIATION: why; null for other kinds, and for auditors, regulators and the platform. */
  reason: Maybe<Scalars['String']['output']>;
  /** Outcomes: ids of the records it took the place of, besides earlier ones of the same person and device. */
  replaces: Array<Scalars['String']['output']>;
  /** In which role. */
  role: Scalars['String']['output'];
  /** Code of the step. */
  step: Scalars['String']['output'];
  /** READING: its unit; null for other kinds. */
  unit: Maybe<Scalars['String']['output']>;
  /** READING: the exact decimal; null for other kinds. */
  value: Maybe<Scalars['String']['output']>;
};

/** A page of records. */
export type JobRecordConnection = {
  __typename?: 'JobRecordConnection';
  /** Entries with their cursors. */
  edges: Array<JobRecordEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type JobRecordEdge = {
  __typename?: 'JobRecordEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: JobRecord;
};

/**
 * Something that was done. `DONE`: with `inOrder`. `READING`: with `value` and `unit`. `PHOTO`: with `attachmentIds`.
 * `PART_SCAN`: with `part`. `SELF_CHECK`, `MUTUAL_CHECK`: with `about`. `DEVIATION`: with `reason`, and `about` unless the step
 * was left undone. What goes with another kind is refused.
 */
export type JobRecordInput = {
  /** Id of the outcome. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** When it was done, by the device's clock; at most 5 minutes ahead. */
  at: Scalars['DateTime']['input'];
  /** 1 to 4 confirmed uploads of the caller's organisation, of no other order; images. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Made by the device: 8 to 40 letters, digits, hyphens, underscores. The same id is the same record for ever. */
  id: Scalars['String']['input'];
  /** Whether all was in order. */
  inOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it tells. */
  kind: JobRecordKind;
  /** As scanned, at most 60 characters. */
  part?: InputMaybe<Scalars['String']['input']>;
  /** At most 300 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Ids of outcomes of others that the device knew of and that this one takes the place of; at most 10. */
  replaces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Code of the step. */
  step: Scalars['String']['input'];
  /** The unit of the book. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** An exact decimal, at most 9 digits before the point and 6 after it. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** What a record tells. */
export type JobRecordKind =
  /** Why the step was not done by the book. */
  | 'DEVIATION'
  /** That a check or confirmation was done, and whether all was in order. */
  | 'DONE'
  /** That another person looked at an outcome (P2). */
  | 'MUTUAL_CHECK'
  /** The number of a part, as scanned. */
  | 'PART_SCAN'
  /** Photos. */
  | 'PHOTO'
  /** A reading (P3). */
  | 'READING'
  /** That whoever recorded an outcome looked at it again (P2). */
  | 'SELF_CHECK';

/** What became of one record that was sent. */
export type JobRecordOutcome =
  /** Kept, now or before. */
  | 'KEPT'
  /** Kept, but it came after the order was completed and changes nothing. */
  | 'LATE'
  /** Not kept; see why. */
  | 'REFUSED';

/** What became of one record that was sent. */
export type JobRecordResult = {
  __typename?: 'JobRecordResult';
  /** Its id, as sent. */
  id: Scalars['String']['output'];
  /** What became of it. */
  outcome: JobRecordOutcome;
  /** Why it was refused; null if it was kept. */
  refusal: Maybe<UserError>;
};

/** Progress of one run of a job. */
export type JobRun = {
  __typename?: 'JobRun';
  /** Pieces done. */
  done: Scalars['Int']['output'];
  /** Pieces that failed and were not done since. */
  failed: Scalars['Int']['output'];
  /** When the last planned piece was done; null before. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The job. */
  job: Job;
  /** What the run was for, e.g. a day; a job runs once for each. */
  period: Scalars['String']['output'];
  /** Pieces planned; null while planning goes on. */
  planned: Maybe<Scalars['Int']['output']>;
  /** When planning began. */
  startedAt: Scalars['DateTime']['output'];
};

/** A page of runs. */
export type JobRunConnection = {
  __typename?: 'JobRunConnection';
  /** Entries with their cursors. */
  edges: Array<JobRunEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type JobRunEdge = {
  __typename?: 'JobRunEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: JobRun;
};

/** A step of the book and where it stands, derived from the set of records alone. */
export type JobStep = {
  __typename?: 'JobStep';
  /** Code of the step. */
  code: Scalars['String']['output'];
  /** Outcomes that contradict each other; empty without a conflict. */
  contested: Array<JobRecord>;
  /** The deviation that stands; null if there is none. */
  deviation: Maybe<JobRecord>;
  /** Ids of outcomes recorded while a step before was out of limits: kept, and without effect. */
  ignored: Array<Scalars['String']['output']>;
  /** Whether another person looked at it. */
  mutuallyChecked: Scalars['Boolean']['output'];
  /** The latest outcome that counts; null if there is none. */
  outcome: Maybe<JobRecord>;
  /** Whether whoever did it looked at it again. */
  selfChecked: Scalars['Boolean']['output'];
  /** Where it stands. */
  status: JobStepStatus;
  /** What the book says; null for regulators. */
  step: Maybe<Step>;
};

/** Where a step of a job stands. `STANDS`, `DEVIATED` and `NOT_NEEDED` let the order be completed. */
export type JobStepStatus =
  /** Outcomes contradict each other: say which holds (`jobConflictResolve`). */
  | 'CONFLICT'
  /** Not done by the book, with a reason. */
  | 'DEVIATED'
  /** Nothing counts of it yet. */
  | 'MISSING'
  /** It has a condition, and nothing was recorded. */
  | 'NOT_NEEDED'
  /** What was found is not in order: it stops the steps after it until a deviation or a new outcome. */
  | 'OUT_OF_LIMITS'
  /** Done by the book. */
  | 'STANDS'
  /** What was recorded was done while a step before was out of limits, and does not count: do it again. */
  | 'STOPPED'
  /** In order, but not looked at by all who have to. */
  | 'UNCHECKED';

/** Records of one device. */
export type JobSyncInput = {
  /** The device, 1 to 60 characters. */
  device: Scalars['String']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** 1 to 50, with at most 20 photos together. */
  records: Array<JobRecordInput>;
  /** The edition they are of. */
  stepBookId: Scalars['ID']['input'];
};

/** What became of the records, and what stands now; or why nothing was taken. */
export type JobSyncPayload = {
  __typename?: 'JobSyncPayload';
  /** The job as it is now; null if refused. */
  job: Maybe<OrderJob>;
  /** One for each record, in the order sent; null if all was refused. */
  results: Maybe<Array<JobRecordResult>>;
  /** Why all was refused; empty when the records were looked at. */
  userErrors: Array<UserError>;
};

/** An instrument that work needs and a service point cannot use (O11). */
export type LackingInstrument = {
  __typename?: 'LackingInstrument';
  /** Code of its kind, e.g. `leak-detector`. */
  instrument: Scalars['String']['output'];
  /** First day on which it could not be used; null if the point has none that was ever found fit. */
  since: Maybe<Scalars['Day']['output']>;
};

/**
 * One entry of an object's log: dated, signed, and chained by hash, so that nobody can change or drop one unseen (G4). `hash`
 * is the SHA-256 of the entry as JSON with sorted keys and without `hash`: `at`, `by`, `event` (this is `detail`), `previousHash`,
 * `role`, `sequence`, `subjectId`.
 */
export type LogEntry = {
  __typename?: 'LogEntry';
  /** What happened. */
  action: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who signed (token subject); null for providers and their people where the maker's people signed: `role` tells what as. */
  by: Maybe<Scalars['String']['output']>;
  /** Everything the entry records, as JSON. */
  detail: Scalars['String']['output'];
  /** Hash of this entry. */
  hash: Scalars['String']['output'];
  /** Hash of the entry before; 64 zeros before the first. */
  previousHash: Scalars['String']['output'];
  /** Role of who signed; SYSTEM for the platform's own jobs. */
  role: Scalars['String']['output'];
  /** 1 for the first, then one more each. */
  sequence: Scalars['Int']['output'];
  /** Local id of the object the log belongs to. */
  subjectId: Scalars['String']['output'];
};

/** A page of a log, oldest first. */
export type LogEntryConnection = {
  __typename?: 'LogEntryConnection';
  /** Entries with their cursors. */
  edges: Array<LogEntryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type LogEntryEdge = {
  __typename?: 'LogEntryEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: LogEntry;
};

/** What an applicant declares about its logistics. */
export type LogisticsFacts = {
  __typename?: 'LogisticsFacts';
  /** Days from its warehouse to its points. */
  deliveryDays: Scalars['Int']['output'];
  /** In its own words; may be empty. */
  note: Scalars['String']['output'];
  /** Warehouses. */
  warehouses: Scalars['Int']['output'];
};

/** About logistics. */
export type LogisticsFactsInput = {
  /** Days from the warehouse to the points, 0 to 365. */
  deliveryDays: Scalars['Int']['input'];
  /** At most 500 characters. */
  note: Scalars['String']['input'];
  /** Warehouses. */
  warehouses: Scalars['Int']['input'];
};

/** Something that is managed (管理项目, P1). */
export type ManagementItem = {
  __typename?: 'ManagementItem';
  /** Unique within the list. */
  code: Scalars['String']['output'];
  /** The post that answers for it. */
  owner: Post;
  /** What is managed. */
  title: Scalars['String']['output'];
};

/** A management item. */
export type ManagementItemInput = {
  /** 1 to 20 letters, digits, dots, hyphens; unique within the list. */
  code: Scalars['String']['input'];
  /** The post that answers for it. */
  owner: Post;
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
};

/** A maker's management items, each with its owner (P1). */
export type ManagementList = {
  __typename?: 'ManagementList';
  /** The items. */
  items: Array<ManagementItem>;
  /** Who listed what, oldest first. */
  log: LogEntryConnection;
  /** Counts changes; send it back with a change. 0 before the first. */
  version: Scalars['Int']['output'];
};


/** A maker's management items, each with its owner (P1). */
export type ManagementListLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The management items, or why not. */
export type ManagementListPayload = {
  __typename?: 'ManagementListPayload';
  /** The list as it is now; null if refused. */
  managementList: Maybe<ManagementList>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A maker's management items. */
export type ManagementListSetInput = {
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 items. */
  items: Array<ManagementItemInput>;
  /** The maker. */
  manufacturerId: Scalars['ID']['input'];
  /** Version the change is based on; 0 for the first. */
  version: Scalars['Int']['input'];
};

/** A maker of products who outsources their repair. */
export type Manufacturer = Node & {
  __typename?: 'Manufacturer';
  /** Brands of the maker, in the order they were added. */
  brands: BrandConnection;
  /** How many of yesterday's completed orders are drawn for a callback each day (Q1). */
  callbacksPerDay: Scalars['Int']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Product models of the maker, in the order they were added. */
  models: ProductModelConnection;
  /** Registered name. */
  name: Scalars['String']['output'];
  /** What it asks of the posts at its service points (P6). */
  postStandard: PostStandard;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};


/** A maker of products who outsources their repair. */
export type ManufacturerBrandsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A maker of products who outsources their repair. */
export type ManufacturerModelsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of manufacturers. */
export type ManufacturerConnection = {
  __typename?: 'ManufacturerConnection';
  /** Entries with their cursors. */
  edges: Array<ManufacturerEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A maker to register. */
export type ManufacturerCreateInput = {
  /** Completed orders drawn for a callback each day, 0 to 1000. */
  callbacksPerDay: Scalars['Int']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Registered name, at most 100 characters. */
  name: Scalars['String']['input'];
};

/** An entry of a page. */
export type ManufacturerEdge = {
  __typename?: 'ManufacturerEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Manufacturer;
};

/** A maker after a change, or why it was refused. */
export type ManufacturerPayload = {
  __typename?: 'ManufacturerPayload';
  /** The maker; null when refused. */
  manufacturer: Maybe<Manufacturer>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A change of a maker; what is left out stays. */
export type ManufacturerUpdateInput = {
  /** Completed orders drawn for a callback each day, 0 to 1000. */
  callbacksPerDay?: InputMaybe<Scalars['Int']['input']>;
  /** The maker. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Registered name, at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** Which marks a scale has. */
export type MarkStep =
  /** 0, 0.5, 1, … */
  | 'HALF'
  /** 0, 1, 2, … */
  | 'WHOLE';

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** Whole fen (0.01 CNY). */
  amount: Scalars['Int']['output'];
  /** ISO 4217 code; CNY. */
  currency: Scalars['String']['output'];
};

/**
 * What one month showed of a provider for one maker (N6), against the criteria of their agreements (of several, each
 * criterion's mildest). Made once a month by the schedule; nothing follows from it by itself.
 */
export type MonthlyEvaluation = Node & {
  __typename?: 'MonthlyEvaluation';
  /** The latest grading by the scheme's criteria at the month's end; null without one. */
  assessment: Maybe<Assessment>;
  /** Breaches whose points counted in BREACHES (N21), as the ledger stands now; it keeps 400 days. */
  breaches: BreachConnection;
  /** One figure, e.g. to page through its evidence. */
  figure: MonthlyFigure;
  /** Every figure. */
  figures: Array<MonthlyFigure>;
  /** Third parties' findings that counted in THIRD_PARTY (N14), in the order they were submitted, as they stand now. */
  findings: AuditFindingConnection;
  /** The grade the figures point to (N13); null while too little is known. */
  forecast: Maybe<Scalars['String']['output']>;
  /** Why. */
  forecastReason: GradeForecastReason;
  /** What would close each gap: figures missed, and figures not proven yet. */
  gaps: Array<FigureGap>;
  /** The grade in effect when measured; null for none. */
  grade: Maybe<Scalars['String']['output']>;
  /** The best grade that gradings allow at the month's end; null where the scheme names no criteria for them. */
  gradeCap: Maybe<Scalars['String']['output']>;
  /** The grade that is withheld, and what a grading has to reach for it; null where none is. */
  gradingGap: Maybe<GradingGap>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The maker. */
  manufacturer: Manufacturer;
  /** Day the figures were taken. */
  measuredOn: Scalars['Day']['output'];
  /** The last month counted. */
  month: Scalars['Month']['output'];
  /** The provider. */
  provider: Provider;
  /** The score; null without data. */
  score: Maybe<GradeScore>;
  /** People without a certificate by which dispatch would send them the maker's work, as TRAINING counted them (N10): the first hundred; empty for a maker or auditor without an agreement in force. */
  uncertified: TechnicianConnection;
  /** Completed orders counted. */
  volume: Scalars['Int']['output'];
};


/**
 * What one month showed of a provider for one maker (N6), against the criteria of their agreements (of several, each
 * criterion's mildest). Made once a month by the schedule; nothing follows from it by itself.
 */
export type MonthlyEvaluationBreachesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * What one month showed of a provider for one maker (N6), against the criteria of their agreements (of several, each
 * criterion's mildest). Made once a month by the schedule; nothing follows from it by itself.
 */
export type MonthlyEvaluationFigureArgs = {
  name: MonthlyFigureName;
};


/**
 * What one month showed of a provider for one maker (N6), against the criteria of their agreements (of several, each
 * criterion's mildest). Made once a month by the schedule; nothing follows from it by itself.
 */
export type MonthlyEvaluationFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * What one month showed of a provider for one maker (N6), against the criteria of their agreements (of several, each
 * criterion's mildest). Made once a month by the schedule; nothing follows from it by itself.
 */
export type MonthlyEvaluationUncertifiedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of monthly evaluations. */
export type MonthlyEvaluationConnection = {
  __typename?: 'MonthlyEvaluationConnection';
  /** Entries with their cursors. */
  edges: Array<MonthlyEvaluationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type MonthlyEvaluationEdge = {
  __typename?: 'MonthlyEvaluationEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: MonthlyEvaluation;
};

/** One figure of a monthly evaluation, or of a re-evaluation over a term: shares from 0 to 1, complaints per 1 000 orders, breaches in points. */
export type MonthlyFigure = {
  __typename?: 'MonthlyFigure';
  /** The change since the evaluation before; null where there is nothing to compare with. */
  change: Maybe<FigureChange>;
  /** The agreement's criterion: least or most, in the figure's unit. */
  criterion: Scalars['Float']['output'];
  /** All cases; 1 for BREACHES; 100 for each finding for THIRD_PARTY. */
  denominator: Scalars['Int']['output'];
  /** What drove the change: for figures of orders, and by month for THIRD_PARTY. */
  drivers: Array<FigureDrivers>;
  /** The orders that speak against the provider, earliest day first, as they stand now; none for figures that are not of orders. */
  evidence: WorkOrderConnection;
  /** First month of its window. First-time fix must have held 30 days: its window ends earlier than the others (empty: before it begins). */
  from: Scalars['Month']['output'];
  /** Upper end of its interval. */
  high: Maybe<Scalars['Float']['output']>;
  /** Lower end of its Wilson 95 % interval; the value itself for full counts (TRAINING, BREACHES, THIRD_PARTY). */
  low: Maybe<Scalars['Float']['output']>;
  /** What is measured. */
  name: MonthlyFigureName;
  /** Least denominator with which a flawless record would prove the criterion. */
  needed: Scalars['Int']['output'];
  /**
   * Cases counted: those that went well, or for COMPLAINTS, FEE_DEVIATIONS and PART_ANOMALIES those that did not; points for
   * BREACHES and THIRD_PARTY.
   */
  numerator: Scalars['Int']['output'];
  /** Last month of its window. */
  to: Scalars['Month']['output'];
  /** The figure; null without data. */
  value: Maybe<Scalars['Float']['output']>;
  /** How it stands. */
  verdict: EvaluationVerdict;
};


/** One figure of a monthly evaluation, or of a re-evaluation over a term: shares from 0 to 1, complaints per 1 000 orders, breaches in points. */
export type MonthlyFigureEvidenceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a monthly evaluation and a re-evaluation measure (N6). */
export type MonthlyFigureName =
  /** Share of offers answered before they lapsed. */
  | 'ACCEPT_ON_TIME'
  /** Points of breaches (N21). */
  | 'BREACHES'
  /** Orders disputed by their customer, per 1 000 completed. */
  | 'COMPLAINTS'
  /** Share of fee lines at another price than agreed, or at none agreed, among those of kinds that the agreement prices (F1). */
  | 'FEE_DEVIATIONS'
  /** Share of completed orders fixed at the first visit and not repaired again within 30 days. */
  | 'FIRST_TIME_FIX'
  /** Share of orders completed by their deadline, among those and all whose deadline passed, completed or not. */
  | 'ON_TIME'
  /** Share of parts in doubt: charged but not used, or several under one serial number (K8). */
  | 'PART_ANOMALIES'
  /** Share of answered callbacks where the customer got at least what was expected (Q6). */
  | 'SATISFACTION'
  /**
   * Points that independent third parties gave, among those they could give: 100 for each finding that stands and was
   * observed in the window (N14). A corrected finding counts as corrected.
   */
  | 'THIRD_PARTY'
  /** Share of technicians with a certificate in force (N10). */
  | 'TRAINING'
  /** Share of visits that began within the time agreed with the customer. */
  | 'VISIT_ON_TIME';

/** Entry points for changes: one mutation per business action. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Proposes other terms of an agreement from a day to come on; the old ones hold until then. Where clause 4 changes, the criteria
   * it names are published and in force on that day.
   */
  agreementAmend: AgreementPayload;
  /** Confirms the latest version for the own side. When both sides have, it is agreed and takes effect on its date. */
  agreementConfirm: AgreementPayload;
  /** Answers a proposal with another version. */
  agreementCounter: AgreementPayload;
  /**
   * Begins an agreement with a first version that only the own side sees. Two agreements of one pair never cover one category on one
   * day. Criteria that clause 4 names are published and in force on the first day (N1).
   */
  agreementDraft: AgreementPayload;
  /** Gives notice that an agreement ends before its time: the maker to any day from today on, the provider with the notice agreed in clause 13. */
  agreementEnd: AgreementPayload;
  /**
   * Shows a draft to the other side; both then have the days of its clause 13 to confirm it. Of two drafts on one admission the
   * first that is proposed takes it.
   */
  agreementPropose: AgreementPayload;
  /**
   * Proposes a later last day on the terms agreed last. Criteria that these name are in force on the day after the present last
   * one; where another edition has followed, amend clause 4 first.
   */
  agreementRenew: AgreementPayload;
  /** Lifts a suspension. */
  agreementResume: AgreementPayload;
  /** Stops new offers under an agreement from a day on; orders accepted go on. */
  agreementSuspend: AgreementPayload;
  /** Takes a draft or proposal back; an agreement in force stays as it was. */
  agreementWithdraw: AgreementPayload;
  /** Signs what becomes of an application, by the ranking or with a reason (N5). 3 GetItems, 2 Queries (1 RCU per 13 ranked), 1 transaction. */
  applicationDecide: ApplicationPayload;
  /** Replies to a decision within 14 days, once. 1 GetItem, 1 transaction. */
  applicationReply: ApplicationPayload;
  /** Answers a reply: upholds, or revises for the better. 3 GetItems, 2 Queries, 1 transaction. */
  applicationReplyAnswer: ApplicationPayload;
  /** Short-lists an applicant by qualification, or not (N9). 1 GetItem, 1 transaction. */
  applicationShortList: ApplicationPayload;
  /** Applies to an open call for one of its regions, once each. 1 GetItem, 1 BatchGet of the documents, 1 transaction. */
  applicationSubmit: ApplicationPayload;
  /** Adds what the maker asked for. 2 GetItems, 1 BatchGet of the documents, 1 transaction. */
  applicationSupplement: ApplicationPayload;
  /** Asks the applicant for more. 1 GetItem, 1 transaction. */
  applicationSupplementAsk: ApplicationPayload;
  /**
   * Takes an application back; if it was admitted, the first of the waiting list moves up. Refused while an agreement from it
   * holds: that is ended first. 3 GetItems, 2 Queries, 1 transaction; up to 3 GetItems more if it was admitted.
   */
  applicationWithdraw: ApplicationPayload;
  /** Signs an assessment once every item is marked; the provider and the point are told. 2 GetItems, 5 more for what clause 4 then asks of a point, 1 transaction. */
  assessmentConclude: AssessmentPayload;
  /** Marks items, for the first time or anew; its assessor alone. 2 GetItems, 1 BatchGet of the documents, 1 transaction. */
  assessmentMark: AssessmentPayload;
  /**
   * Opens an assessment by an edition in force today. GRADING assesses a provider, REEVALUATION an agreement, ADMISSION and
   * CERTIFICATION a service point, of providers the maker has contracted. The auditor opens gradings alone (N14). 3 GetItems, 1 transaction.
   */
  assessmentOpen: AssessmentPayload;
  /** The provider replies, once, within 30 days of the conclusion. 1 GetItem, 1 BatchGet of the documents, 1 transaction. */
  assessmentReply: AssessmentPayload;
  /** Takes an assessment back, open or concluded: the side that opened it. What rests on it already stands. 1 GetItem, 1 more for a point, 1 transaction. */
  assessmentWithdraw: AssessmentPayload;
  /**
   * Checks the uploaded content against what was announced and keeps it. Only the organisation that uploaded it may refer to it;
   * what no object refers to within 30 days is forgotten.
   */
  attachmentConfirm: AttachmentConfirmPayload;
  /** Announces a document and says how to upload it. What is not confirmed within a day is forgotten. */
  attachmentPrepare: AttachmentPreparePayload;
  /** Records hours attended. */
  attendanceRecord: TrainingEnrolmentPayload;
  /** Corrects a finding by a new entry that refers to the one before. */
  auditFindingCorrect: AuditFindingPayload;
  /** Puts the provider's side of a finding on record. */
  auditFindingReply: AuditFindingPayload;
  /** Puts a third party's finding on record, where only the third party can correct it. */
  auditFindingSubmit: AuditFindingPayload;
  /** Adds a brand to the caller's own maker (or any, by PLATFORM). */
  brandCreate: BrandPayload;
  /** Renames a brand. */
  brandUpdate: BrandPayload;
  /** Alleges a breach, by the code in force on the day it happened. */
  breachAllege: BreachPayload;
  /** Appeals a confirmed breach, once. */
  breachAppeal: BreachPayload;
  /** Decides on an appeal: somebody other than who decided first. */
  breachAppealDecide: BreachPayload;
  /** Decides on an alleged breach, when the provider has replied or its time to is over. */
  breachDecide: BreachPayload;
  /** Puts the provider's side on record; a later reply replaces it until the decision. */
  breachReply: BreachPayload;
  /** Adds categories to a buy-out; each maker has to sign them too. */
  buyOutAddCategories: BuyOutPayload;
  /** Ends a buy-out early. */
  buyOutEnd: BuyOutPayload;
  /** Names the providers that serve from a day on, instead of those before. */
  buyOutNameProviders: BuyOutPayload;
  /** Proposes to take over the after-sales of the units a retailer sold (N19); each maker has to sign. */
  buyOutPropose: BuyOutPayload;
  /** Signs, for a maker, every category of a buy-out that it has not signed yet. */
  buyOutSign: BuyOutPayload;
  /** Records a call that nobody answered; the third closes the callback as NO_ANSWER. */
  callbackNoAnswer: CallbackPayload;
  /** Records what a called customer answered (Q6); closes the callback. */
  callbackRecord: CallbackPayload;
  /** Records a finding on one subject. It replaces the one before and takes a pass back; one that is NOT_MET withdraws the promise. */
  capabilityReviewFind: CapabilityReviewPayload;
  /** Opens a review of whether a service item can be promised (O6). */
  capabilityReviewOpen: CapabilityReviewPayload;
  /** Passes a review in which all six subjects are met or conditional. */
  capabilityReviewPass: CapabilityReviewPayload;
  /** Grants the certificate of an enrolment that was passed: the third step. Only who trained grants. */
  certificateGrant: CertificatePayload;
  /** Puts a suspended certificate back in use. */
  certificateReinstate: CertificatePayload;
  /** Renews a certificate by a renewal course or exam, within 90 days before its last day; the new term begins on the day after it. */
  certificateRenew: CertificatePayload;
  /** Takes a certificate out of use for ever. */
  certificateRevoke: CertificatePayload;
  /** Takes a certificate out of use until it is reinstated. */
  certificateSuspend: CertificatePayload;
  /** Plans which channels serve a category in a region from a day on (N20); without channels the plan is lifted. */
  channelPlanSet: ChannelPlanPayload;
  /** Drafts a conduct code. It binds nobody before it is published. */
  conductCodeDraft: ConductCodePayload;
  /** Publishes a draft. From then on it can be read by everybody and changed by nobody. */
  conductCodePublish: ConductCodePayload;
  /** Decides whether a proposed consequence takes effect, once; its effect comes about with the decision. None does without it. */
  consequenceDecide: ConsequencePayload;
  /** Puts the provider's side of a proposed consequence on record; a later reply replaces it until the decision. */
  consequenceReply: ConsequencePayload;
  /** Alleges that a correction missed its deadline: all it takes is known already. */
  correctionLateAllege: BreachPayload;
  /** Draws up the first edition of a set, from a template or from what is given. 1 GetItem, 1 transaction. */
  criteriaSetCreate: CriteriaSetPayload;
  /** Publishes a draft, for ever; the edition before it is superseded from the same day. 3 GetItems at most, 1 transaction. */
  criteriaSetPublish: CriteriaSetPayload;
  /** Changes a draft; of a set that is a draft no more, draws up the next edition, copied from it. 2 GetItems, 1 transaction. */
  criteriaSetRevise: CriteriaSetPayload;
  /** Takes a draft or published criteria back; evaluations that started by them go on. 1 GetItem, 1 transaction. */
  criteriaSetWithdraw: CriteriaSetPayload;
  /** Enters a technician in the engineer database, or changes the entry (R1). */
  engineerSet: EngineerPayload;
  /** Accepts what came back; damage may be charged. 1 GetItem, 1 transaction. */
  equipmentAcceptReturn: IssuedItemPayload;
  /** The point takes an item over and answers for it from now on. 1 GetItem (instruments: 2), 1 transaction. */
  equipmentAcknowledge: IssuedItemPayload;
  /** Takes an item back from the technician who has it. 1 GetItem, 1 transaction. */
  equipmentHandBack: IssuedItemPayload;
  /** Gives an item to a technician of the point. 2 GetItems, 1 transaction. */
  equipmentHandOut: IssuedItemPayload;
  /** Puts something on a point's account and tells the point. 2 GetItems, 1 transaction. */
  equipmentIssue: IssuedItemPayload;
  /** Sends an item back to its maker and tells the maker; it stays on the account. 1 GetItem (instruments: 2), 1 transaction. */
  equipmentSendBack: IssuedItemPayload;
  /** Takes what is lost or scrapped off the account. 1 GetItem (instruments: 2), 1 transaction. */
  equipmentWriteOff: IssuedItemPayload;
  /** Decides what becomes of the agreement. Nothing happens to a provider without it. */
  evaluationDecide: EvaluationPayload;
  /** Puts the provider's side on record before the maker decides; a later reply replaces it. */
  evaluationReply: EvaluationPayload;
  /** Records a sitting of the exam: the second step, after the training. */
  examRecord: TrainingEnrolmentPayload;
  /** Somebody of the maker judges, after the reply or the end of the provider's time. */
  feeFindingJudge: FeeFindingPayload;
  /** The provider's side; it may be corrected until the judgement, within its time. */
  feeFindingReply: FeeFindingPayload;
  /** Appeals against a decided grade, once. */
  gradeAppeal: ProviderGradePayload;
  /**
   * Decides an appeal, by its day: another person of the maker than the one who decided the grade, or the platform. One
   * that nobody decides in time stands for the provider.
   */
  gradeAppealDecide: ProviderGradePayload;
  /** Decides on a proposed grade, by its day. A change needs notice, and the reply or the end of its time. */
  gradeDecide: ProviderGradePayload;
  /** Tells the provider of a proposed grade; its time to reply begins. */
  gradeNotify: ProviderGradePayload;
  /** Puts the provider's side on record before the maker decides; a later reply replaces it. */
  gradeReply: ProviderGradePayload;
  /** Publishes a version of a maker's grade scheme, ahead of its first day. */
  gradeSchemePublish: GradeSchemePayload;
  /** Takes note of the report and names who puts right what, and how. */
  inspectionAcknowledge: InspectionPayload;
  /** Puts forward evidence that a nonconformity was put right. */
  inspectionCorrect: InspectionPayload;
  /** Plans an inspection of a service point of a provider under agreement. */
  inspectionPlan: InspectionPayload;
  /** Issues the report, with a finding for each item. The deadlines of corrections follow from the code in force. */
  inspectionReport: InspectionPayload;
  /** Begins a planned inspection, on its day or later. */
  inspectionStart: InspectionPayload;
  /** Judges the evidence of a correction. */
  inspectionVerify: InspectionPayload;
  /** Puts a calibration on record (O11). 2 GetItems, 1 Query, 1 transaction; 1 BatchGet of documents. */
  instrumentCalibrate: IssuedItemPayload;
  /** Announces which instruments work in a category needs from a day on. 3 GetItems, 1 transaction. */
  instrumentRequirementPublish: InstrumentRequirementPayload;
  /** Says which of the outcomes that contradict each other holds; the others stay on record. 3 GetItems, 1 transaction. */
  jobConflictResolve: JobPayload;
  /**
   * Takes what a device recorded: any part of it, in any order, again, beside other devices. Each record is kept or refused on
   * its own. Those that come after the order was completed are kept as late. The maker records deviations only. 3 GetItems,
   * 2 BatchGets for photos, 1 transaction.
   */
  jobSync: JobSyncPayload;
  /** Lists a maker's management items with their owners, in the place of those before (P1). 1 or 2 GetItems, 1 transaction. */
  managementListSet: ManagementListPayload;
  /** Registers a maker. */
  manufacturerCreate: ManufacturerPayload;
  /** Changes a maker's name or callback sample. */
  manufacturerUpdate: ManufacturerPayload;
  /** Marks a notice as read. Again, it stays as it was read first. */
  noticeRead: NoticePayload;
  /** Appoints people to the panel of a call (N3). 1 GetItem, 1 transaction. */
  panelAppoint: RecruitmentCallPayload;
  /** Signs the panel's finding: all six departments, every evaluator (N3). 3 GetItems, 1 transaction. */
  panelConclude: ApplicationPayload;
  /** A member declares whether it has an interest in any applicant; before scoring, once the call is closed. 1 GetItem, 1 transaction. */
  panelInterestDeclare: RecruitmentCallPayload;
  /** Puts another person of the same department in a seat. 1 GetItem, 1 transaction. */
  panelReplace: RecruitmentCallPayload;
  /** An evaluator hands in a sheet, for good. 3 GetItems, 1 transaction. */
  panelScore: ApplicationPayload;
  /** Authorises a service point that has certified people for each category and, where clause 4 of an agreement in force names criteria, a passed assessment by them (N8 N10): the latest, at most 365 days old. By the side that clause 4 names for each category; by the maker where no agreement is in force. 7 GetItems and a Query for each set named, 1 transaction. */
  pointAuthorisationIssue: PointAuthorisationPayload;
  /** Puts a suspended letter of authorisation back in use. */
  pointAuthorisationReinstate: PointAuthorisationPayload;
  /** Renews a letter of authorisation within 90 days before its last day; the new term begins on the day after it. Asks the same of the point as a new one. */
  pointAuthorisationRenew: PointAuthorisationPayload;
  /** Takes a letter of authorisation out of use for ever. */
  pointAuthorisationRevoke: PointAuthorisationPayload;
  /** Takes a letter of authorisation out of use until it is reinstated. */
  pointAuthorisationSuspend: PointAuthorisationPayload;
  /** After the agreement's last day the maker gives it back less charges, or states what whoever bears it owes. 2 GetItems, 1 transaction. */
  pointDepositClose: PointDepositPayload;
  /** The maker has the money. 1 GetItem, 1 transaction. */
  pointDepositConfirm: PointDepositPayload;
  /** The service point or its provider has paid; the maker is told. 1 GetItem, 1 transaction. */
  pointDepositPay: PointDepositPayload;
  /** Drafts a new policy, or the next edition of one. */
  policyDraft: PolicyPayload;
  /** Puts a draft into effect, in the place of the edition before. */
  policyPublish: PolicyPayload;
  /** Signs that the caller has read an edition. Again, it answers with the receipt of then. */
  policyRead: PolicyReadPayload;
  /** Writes a draft anew. */
  policyRedraft: PolicyPayload;
  /** Takes an edition out of effect, or throws a draft away. */
  policyWithdraw: PolicyPayload;
  /** Agrees, for a maker, to a pool. */
  poolAgree: PoolPayload;
  /** Leaves a pool; it is dissolved. */
  poolDissolve: PoolPayload;
  /** Proposes to pool categories in a region (N17); other makers have to agree. */
  poolPropose: PoolPayload;
  /** Sets what a maker asks of the posts at its service points (P6). */
  postStandardSet: PostStandardPayload;
  /** Adds a product category for all makers. */
  productCategoryCreate: ProductCategoryPayload;
  /** Renames a product category. */
  productCategoryUpdate: ProductCategoryPayload;
  /** Adds a model under a brand. */
  productModelCreate: ProductModelPayload;
  /** Changes a model's name or repair level. */
  productModelUpdate: ProductModelPayload;
  /** Registers a provider. */
  providerCreate: ProviderPayload;
  /** Changes a provider's name or region. */
  providerUpdate: ProviderPayload;
  /** The customer's answer, line by line. What is not refused is approved. */
  quoteAnswer: QuotePayload;
  /** Offers what is to be done and charged, before it is (F2). It takes the place of the order's quote before, if there is one. */
  quoteOffer: QuotePayload;
  /** Closes a call after its last day, or before with a reason. 1 GetItem, 1 transaction. */
  recruitmentCallClose: RecruitmentCallPayload;
  /** Ends a call once every application has its decision. 1 GetItem, 2 Queries, 1 transaction. */
  recruitmentCallConclude: RecruitmentCallPayload;
  /** Draws a call up. 4 reads, 1 transaction. */
  recruitmentCallDraft: RecruitmentCallPayload;
  /** Publishes a call; its criteria are published and in force (N1). 2 GetItems, 1 transaction. */
  recruitmentCallOpen: RecruitmentCallPayload;
  /** Replaces what a draft says. 4 reads, 1 transaction. */
  recruitmentCallRevise: RecruitmentCallPayload;
  /** Publishes the next edition of a maker's service level. */
  serviceLevelPublish: ServiceLevelPayload;
  /** Opens a service point of the caller's provider (or any, by PLATFORM). */
  servicePointCreate: ServicePointPayload;
  /** Changes a service point. */
  servicePointUpdate: ServicePointPayload;
  /** Promises the service item of a passed review to customers. */
  servicePromisePublish: ServicePromisePayload;
  /** Withdraws a promise. */
  servicePromiseWithdraw: ServicePromisePayload;
  /** Corrects a report until the day it is due. 1 GetItem, 1 transaction. */
  serviceReportCorrect: ServiceReportPayload;
  /**
   * Files the report of a month that is over (clause 6), late or not. Both sides are told three days ahead of its day, and the
   * day after it when there is none, every month anew. 1 GetItem, 1 BatchGet, 1 transaction; after the agreement's first month 1
   * GetItem more, and another where the month before was filed.
   */
  serviceReportFile: ServiceReportPayload;
  /** Draws up the first edition of a step book. 2 or 3 GetItems, 1 transaction. */
  stepBookCreate: StepBookPayload;
  /**
   * Draws up the next edition of a published, superseded or withdrawn one from deviations, which it names for ever (P4).
   * 1 GetItem, 1 BatchGet, 1 transaction.
   */
  stepBookDraftFromDeviations: StepBookPayload;
  /** Publishes a draft, for ever; the edition before it is superseded from the same day. 3 GetItems at most, 1 transaction. */
  stepBookPublish: StepBookPayload;
  /** Changes a draft; of a book that is a draft no more, draws up the next edition, copied from it. 2 GetItems, 1 transaction. */
  stepBookRevise: StepBookPayload;
  /** Takes a draft or published edition back; orders that started by it go on by it. 1 GetItem, 1 transaction. */
  stepBookWithdraw: StepBookPayload;
  /** Adds a technician to a service point. */
  technicianCreate: TechnicianPayload;
  /** Ends somebody's employment with a day. From the day after, certificates of the person count no more; `ordersAtRisk` of the service point names the orders that somebody else has to finish. Who moves to another point of the provider leaves this one and is added there. Again before the day, it moves the day. */
  technicianLeave: TechnicianPayload;
  /** Takes an end of employment back: before its day the person stays, after it the person is hired again. Certificates still in force count again. */
  technicianReturn: TechnicianPayload;
  /** Changes a technician's name, post or years in the trade. */
  technicianUpdate: TechnicianPayload;
  /** Puts on record whether a tool is fit for use (O11); an unfit one is not handed out. 1 GetItem, 1 transaction; 1 BatchGet of documents. */
  toolInspect: IssuedItemPayload;
  /** Offers a course. */
  trainingCourseCreate: TrainingCoursePayload;
  /** Teaches a course differently from a day on. */
  trainingCourseRevise: TrainingCoursePayload;
  /** Sends a technician to a course: the first of three steps (N10). */
  trainingEnrolmentOpen: TrainingEnrolmentPayload;
  /** Calls a technician off a course. */
  trainingEnrolmentWithdraw: TrainingEnrolmentPayload;
  /** Registers a unit by serial number. */
  unitRegister: UnitPayload;
  /** Records when and by whom a unit was sold. */
  unitUpdate: UnitPayload;
  /** Agrees one visit for all orders of a bundle, all or none (N18). */
  visitBundleSchedule: VisitBundlePayload;
  /** Publishes the next edition of a code's rules: no deployment is needed. It never looks back. */
  warrantyRulesPublish: WarrantyRulesPayload;
  /** Takes an offered order. */
  workOrderAccept: WorkOrderPayload;
  /**
   * Adds a fee line (F3). Unless the maker pays, the customer must have approved it in the order's latest quote (F2): the line
   * for the same visit, work item, part number, shipment or else description, at no higher price and for no more pieces.
   */
  workOrderAddFee: WorkOrderPayload;
  /** Calls an order off before work began. */
  workOrderCancel: WorkOrderPayload;
  /** Changes how much an order presses. Its clocks go on by the level of today; what has run counts. */
  workOrderChangeUrgency: WorkOrderPayload;
  /** Finishes the work. Unless the maker pays, every fee line is one that the customer approved (F2). */
  workOrderComplete: WorkOrderPayload;
  /** Confirms completed work; the order is closed. */
  workOrderConfirm: WorkOrderPayload;
  /**
   * Tells that the customer was not there, once the time of the visit has begun. It stays on record, and the service point agrees
   * another visit.
   */
  workOrderCustomerNoShow: WorkOrderPayload;
  /** Refuses an offered order; it goes to the next service point. */
  workOrderDecline: WorkOrderPayload;
  /** Records what is wrong; may be corrected until completion. */
  workOrderDiagnose: WorkOrderPayload;
  /** Disputes completed work. */
  workOrderDispute: WorkOrderPayload;
  /**
   * Makes a link to an order for its customer, to be sent by message or printed: it opens this order alone, and the order's log
   * keeps who made it. 2 GetItems and 1 transaction; the same request again, after others acted,
   * 1 Query more.
   */
  workOrderLinkIssue: WorkOrderLinkIssuePayload;
  /** Makes every link to an order invalid at once, e.g. when one was passed on. New ones can be made. */
  workOrderLinksRevoke: WorkOrderPayload;
  /** Lets an order's clocks stand still, for a reason that its maker's service level allows. */
  workOrderPause: WorkOrderPayload;
  /** Leaves for now and agrees another visit. */
  workOrderPlanAnotherVisit: WorkOrderPayload;
  /** Rates the work, up to 30 days after it was completed; a later rating takes the place of an earlier one. */
  workOrderRate: WorkOrderPayload;
  /** Looks for a service point again, after the maker changed something. Those who declined may be asked again. */
  workOrderRedispatch: WorkOrderPayload;
  /** Takes a fee line back. */
  workOrderRemoveFee: WorkOrderPayload;
  /** Reports a fault or wish (O1). The same fault reported again while its order is open is the same order. */
  workOrderReport: WorkOrderReportPayload;
  /** Lets an order's clocks run again. Starting or finishing work does so by itself. */
  workOrderResume: WorkOrderPayload;
  /** Gives an accepted order back before work began; it goes to the next service point. */
  workOrderReturn: WorkOrderPayload;
  /** Has disputed work done again by the same service point. */
  workOrderRework: WorkOrderPayload;
  /** Agrees a visit with a certified technician (N12). */
  workOrderSchedule: WorkOrderPayload;
  /** Closes a dispute that was settled with the customer. */
  workOrderSettle: WorkOrderPayload;
  /** Starts work: a visit begins. */
  workOrderStart: WorkOrderPayload;
  /**
   * Tells that nobody came to an agreed visit, once its time is over. It stays on record, and the order goes to another service
   * point.
   */
  workOrderTechnicianNoShow: WorkOrderPayload;
  /** Urges an order that is not done yet (O1): it counts as one more report of it. */
  workOrderUrge: WorkOrderPayload;
  /** Records a part used. */
  workOrderUsePart: WorkOrderPayload;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAgreementAmendArgs = {
  input: AgreementAmendInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAgreementConfirmArgs = {
  input: AgreementConfirmInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAgreementCounterArgs = {
  input: AgreementCounterInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAgreementDraftArgs = {
  input: AgreementDraftInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAgreementEndArgs = {
  input: AgreementEndInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAgreementProposeArgs = {
  input: AgreementProposeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAgreementRenewArgs = {
  input: AgreementRenewInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAgreementResumeArgs = {
  input: AgreementResumeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAgreementSuspendArgs = {
  input: AgreementSuspendInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAgreementWithdrawArgs = {
  input: AgreementWithdrawInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationApplicationDecideArgs = {
  input: ApplicationDecideInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationApplicationReplyArgs = {
  input: ApplicationReplyInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationApplicationReplyAnswerArgs = {
  input: ApplicationReplyAnswerInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationApplicationShortListArgs = {
  input: ApplicationShortListInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationApplicationSubmitArgs = {
  input: ApplicationSubmitInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationApplicationSupplementArgs = {
  input: ApplicationSupplementInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationApplicationSupplementAskArgs = {
  input: ApplicationSupplementAskInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationApplicationWithdrawArgs = {
  input: ApplicationWithdrawInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAssessmentConcludeArgs = {
  input: AssessmentConcludeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAssessmentMarkArgs = {
  input: AssessmentMarkInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAssessmentOpenArgs = {
  input: AssessmentOpenInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAssessmentReplyArgs = {
  input: AssessmentReplyInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAssessmentWithdrawArgs = {
  input: AssessmentWithdrawInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAttachmentConfirmArgs = {
  input: AttachmentConfirmInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAttachmentPrepareArgs = {
  input: AttachmentPrepareInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAttendanceRecordArgs = {
  input: AttendanceRecordInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAuditFindingCorrectArgs = {
  input: AuditFindingCorrectInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAuditFindingReplyArgs = {
  input: AuditFindingReplyInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAuditFindingSubmitArgs = {
  input: AuditFindingSubmitInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationBrandCreateArgs = {
  input: BrandCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationBrandUpdateArgs = {
  input: BrandUpdateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationBreachAllegeArgs = {
  input: BreachAllegeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationBreachAppealArgs = {
  input: BreachAppealInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationBreachAppealDecideArgs = {
  input: BreachAppealDecideInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationBreachDecideArgs = {
  input: BreachDecideInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationBreachReplyArgs = {
  input: BreachReplyInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationBuyOutAddCategoriesArgs = {
  input: BuyOutAddCategoriesInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationBuyOutEndArgs = {
  input: BuyOutEndInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationBuyOutNameProvidersArgs = {
  input: BuyOutNameProvidersInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationBuyOutProposeArgs = {
  input: BuyOutProposeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationBuyOutSignArgs = {
  input: BuyOutSignInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCallbackNoAnswerArgs = {
  input: CallbackNoAnswerInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCallbackRecordArgs = {
  input: CallbackRecordInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCapabilityReviewFindArgs = {
  input: CapabilityReviewFindInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCapabilityReviewOpenArgs = {
  input: CapabilityReviewOpenInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCapabilityReviewPassArgs = {
  input: CapabilityReviewPassInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCertificateGrantArgs = {
  input: CertificateGrantInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCertificateReinstateArgs = {
  input: ReasonedInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCertificateRenewArgs = {
  input: CertificateRenewInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCertificateRevokeArgs = {
  input: ReasonedInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCertificateSuspendArgs = {
  input: ReasonedInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationChannelPlanSetArgs = {
  input: ChannelPlanSetInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationConductCodeDraftArgs = {
  input: ConductCodeDraftInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationConductCodePublishArgs = {
  input: ConductCodePublishInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationConsequenceDecideArgs = {
  input: ConsequenceDecideInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationConsequenceReplyArgs = {
  input: ConsequenceReplyInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCorrectionLateAllegeArgs = {
  input: CorrectionLateAllegeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCriteriaSetCreateArgs = {
  input: CriteriaSetCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCriteriaSetPublishArgs = {
  input: CriteriaSetPublishInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCriteriaSetReviseArgs = {
  input: CriteriaSetReviseInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCriteriaSetWithdrawArgs = {
  input: CriteriaSetWithdrawInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationEngineerSetArgs = {
  input: EngineerSetInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationEquipmentAcceptReturnArgs = {
  input: EquipmentAcceptReturnInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationEquipmentAcknowledgeArgs = {
  input: EquipmentAcknowledgeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationEquipmentHandBackArgs = {
  input: EquipmentHandBackInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationEquipmentHandOutArgs = {
  input: EquipmentHandOutInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationEquipmentIssueArgs = {
  input: EquipmentIssueInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationEquipmentSendBackArgs = {
  input: EquipmentSendBackInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationEquipmentWriteOffArgs = {
  input: EquipmentWriteOffInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationEvaluationDecideArgs = {
  input: EvaluationDecideInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationEvaluationReplyArgs = {
  input: EvaluationReplyInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationExamRecordArgs = {
  input: ExamRecordInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationFeeFindingJudgeArgs = {
  input: FeeFindingJudgeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationFeeFindingReplyArgs = {
  input: FeeFindingReplyInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationGradeAppealArgs = {
  input: GradeStatementInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationGradeAppealDecideArgs = {
  input: GradeAppealDecideInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationGradeDecideArgs = {
  input: GradeDecideInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationGradeNotifyArgs = {
  input: GradeNotifyInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationGradeReplyArgs = {
  input: GradeStatementInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationGradeSchemePublishArgs = {
  input: GradeSchemePublishInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationInspectionAcknowledgeArgs = {
  input: InspectionAcknowledgeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationInspectionCorrectArgs = {
  input: InspectionCorrectInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationInspectionPlanArgs = {
  input: InspectionPlanInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationInspectionReportArgs = {
  input: InspectionReportInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationInspectionStartArgs = {
  input: InspectionStartInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationInspectionVerifyArgs = {
  input: InspectionVerifyInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationInstrumentCalibrateArgs = {
  input: InstrumentCalibrateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationInstrumentRequirementPublishArgs = {
  input: InstrumentRequirementPublishInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationJobConflictResolveArgs = {
  input: JobConflictResolveInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationJobSyncArgs = {
  input: JobSyncInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationManagementListSetArgs = {
  input: ManagementListSetInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationManufacturerCreateArgs = {
  input: ManufacturerCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationManufacturerUpdateArgs = {
  input: ManufacturerUpdateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationNoticeReadArgs = {
  input: NoticeReadInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPanelAppointArgs = {
  input: PanelAppointInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPanelConcludeArgs = {
  input: PanelConcludeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPanelInterestDeclareArgs = {
  input: PanelInterestDeclareInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPanelReplaceArgs = {
  input: PanelReplaceInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPanelScoreArgs = {
  input: PanelScoreInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPointAuthorisationIssueArgs = {
  input: PointAuthorisationIssueInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPointAuthorisationReinstateArgs = {
  input: ReasonedInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPointAuthorisationRenewArgs = {
  input: PointAuthorisationRenewInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPointAuthorisationRevokeArgs = {
  input: ReasonedInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPointAuthorisationSuspendArgs = {
  input: ReasonedInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPointDepositCloseArgs = {
  input: PointDepositCloseInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPointDepositConfirmArgs = {
  input: PointDepositConfirmInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPointDepositPayArgs = {
  input: PointDepositPayInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPolicyDraftArgs = {
  input: PolicyDraftInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPolicyPublishArgs = {
  input: PolicyPublishInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPolicyReadArgs = {
  input: PolicyReadInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPolicyRedraftArgs = {
  input: PolicyRedraftInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPolicyWithdrawArgs = {
  input: PolicyWithdrawInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPoolAgreeArgs = {
  input: PoolAgreeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPoolDissolveArgs = {
  input: PoolDissolveInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPoolProposeArgs = {
  input: PoolProposeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationPostStandardSetArgs = {
  input: PostStandardSetInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationProductCategoryCreateArgs = {
  input: ProductCategoryCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationProductCategoryUpdateArgs = {
  input: ProductCategoryUpdateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationProductModelCreateArgs = {
  input: ProductModelCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationProductModelUpdateArgs = {
  input: ProductModelUpdateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationProviderCreateArgs = {
  input: ProviderCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationProviderUpdateArgs = {
  input: ProviderUpdateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationQuoteAnswerArgs = {
  input: QuoteAnswerInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationQuoteOfferArgs = {
  input: QuoteOfferInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationRecruitmentCallCloseArgs = {
  input: RecruitmentCallCloseInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationRecruitmentCallConcludeArgs = {
  input: RecruitmentCallConcludeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationRecruitmentCallDraftArgs = {
  input: RecruitmentCallDraftInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationRecruitmentCallOpenArgs = {
  input: RecruitmentCallOpenInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationRecruitmentCallReviseArgs = {
  input: RecruitmentCallReviseInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationServiceLevelPublishArgs = {
  input: ServiceLevelPublishInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationServicePointCreateArgs = {
  input: ServicePointCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationServicePointUpdateArgs = {
  input: ServicePointUpdateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationServicePromisePublishArgs = {
  input: ServicePromisePublishInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationServicePromiseWithdrawArgs = {
  input: ServicePromiseWithdrawInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationServiceReportCorrectArgs = {
  input: ServiceReportCorrectInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationServiceReportFileArgs = {
  input: ServiceReportFileInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationStepBookCreateArgs = {
  input: StepBookCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationStepBookDraftFromDeviationsArgs = {
  input: StepBookDraftFromDeviationsInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationStepBookPublishArgs = {
  input: StepBookPublishInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationStepBookReviseArgs = {
  input: StepBookReviseInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationStepBookWithdrawArgs = {
  input: StepBookWithdrawInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationTechnicianCreateArgs = {
  input: TechnicianCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationTechnicianLeaveArgs = {
  input: TechnicianLeaveInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationTechnicianReturnArgs = {
  input: TechnicianReturnInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationTechnicianUpdateArgs = {
  input: TechnicianUpdateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationToolInspectArgs = {
  input: ToolInspectInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationTrainingCourseCreateArgs = {
  input: TrainingCourseCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationTrainingCourseReviseArgs = {
  input: TrainingCourseReviseInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationTrainingEnrolmentOpenArgs = {
  input: TrainingEnrolmentOpenInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationTrainingEnrolmentWithdrawArgs = {
  input: ReasonedInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationUnitRegisterArgs = {
  input: UnitRegisterInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationUnitUpdateArgs = {
  input: UnitUpdateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationVisitBundleScheduleArgs = {
  input: VisitBundleScheduleInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWarrantyRulesPublishArgs = {
  input: WarrantyRulesPublishInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderAcceptArgs = {
  input: WorkOrderAcceptInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderAddFeeArgs = {
  input: WorkOrderAddFeeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderCancelArgs = {
  input: WorkOrderReasonInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderChangeUrgencyArgs = {
  input: WorkOrderChangeUrgencyInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderCompleteArgs = {
  input: WorkOrderCompleteInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderConfirmArgs = {
  input: WorkOrderActionInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderCustomerNoShowArgs = {
  input: WorkOrderReasonInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderDeclineArgs = {
  input: WorkOrderReasonInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderDiagnoseArgs = {
  input: WorkOrderDiagnoseInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderDisputeArgs = {
  input: WorkOrderReasonInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderLinkIssueArgs = {
  input: WorkOrderLinkIssueInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderLinksRevokeArgs = {
  input: WorkOrderActionInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderPauseArgs = {
  input: WorkOrderPauseInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderPlanAnotherVisitArgs = {
  input: WorkOrderScheduleInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderRateArgs = {
  input: WorkOrderRateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderRedispatchArgs = {
  input: WorkOrderActionInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderRemoveFeeArgs = {
  input: WorkOrderRemoveFeeInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderReportArgs = {
  input: WorkOrderReportInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderResumeArgs = {
  input: WorkOrderActionInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderReturnArgs = {
  input: WorkOrderReasonInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderReworkArgs = {
  input: WorkOrderActionInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderScheduleArgs = {
  input: WorkOrderScheduleInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderSettleArgs = {
  input: WorkOrderReasonInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderStartArgs = {
  input: WorkOrderActionInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderTechnicianNoShowArgs = {
  input: WorkOrderReasonInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderUrgeArgs = {
  input: WorkOrderReasonInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderUsePartArgs = {
  input: WorkOrderUsePartInput;
};

/** An instrument that work from a level on needs. */
export type NeededInstrument = {
  __typename?: 'NeededInstrument';
  /** Code of its kind, e.g. `leak-detector`. */
  instrument: Scalars['String']['output'];
  /** Lowest repair level that needs it; 1 is all work. */
  level: Scalars['Int']['output'];
  /** The longest time between two calibrations, in months. */
  maxMonths: Scalars['Int']['output'];
  /** Whether a calibration counts only with the document that proves it. */
  proof: Scalars['Boolean']['output'];
};

/** An instrument that work from a level on needs. */
export type NeededInstrumentInput = {
  /** Code of its kind: lower-case letters, digits, hyphens. */
  instrument: Scalars['String']['input'];
  /** Lowest repair level that needs it, 1 to 5; 1 is all work. */
  level: Scalars['Int']['input'];
  /** The longest time between two calibrations in months, 1 to 60; left out, 24. */
  maxMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Whether a calibration counts only with the document that proves it. */
  proof: Scalars['Boolean']['input'];
};

/** An agreed visit that did not come about. */
export type NoShow = {
  __typename?: 'NoShow';
  /** When it was told. */
  at: Scalars['DateTime']['output'];
  /** Who was not there, by the account of the other side. */
  by: NoShowParty;
  /** Arrival had been agreed for not before. */
  from: Scalars['DateTime']['output'];
  /** Arrival had been agreed for not after. */
  to: Scalars['DateTime']['output'];
};

/** Who was not there. */
export type NoShowParty =
  /** The customer. */
  | 'CUSTOMER'
  /** The service point's technician. */
  | 'TECHNICIAN';

/** Anything with a global id. */
export type Node = {
  /** Opaque global id. */
  id: Scalars['ID']['output'];
};

/** Something an organisation or person was told: a decision about it, or a deadline ahead. */
export type Notice = Node & {
  __typename?: 'Notice';
  /** When it was sent. */
  at: Scalars['DateTime']['output'];
  /** For a deadline: how many days ahead it was sent; 0 on the day itself. */
  daysAhead: Maybe<Scalars['Int']['output']>;
  /** For a deadline: the day it falls on. */
  dueOn: Maybe<Scalars['Day']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What it tells of. */
  kind: NoticeKind;
  /** When it was marked as read first; null while unread. */
  readAt: Maybe<Scalars['DateTime']['output']>;
  /** Global id of the object it is about; read it by `node(id:)`. */
  subjectId: Scalars['ID']['output'];
  /** The words, in the language of Accept-Language (zh-CN or en). */
  text: Scalars['String']['output'];
  /** Counts changes. */
  version: Scalars['Int']['output'];
};

/** A page of notices. */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** Entries with their cursors. */
  edges: Array<NoticeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Notice;
};

/** What a notice tells of. */
export type NoticeKind =
  /** The other side has confirmed a version. */
  | 'AGREEMENT_CONFIRMED'
  /** A proposal is to be confirmed by a day. */
  | 'AGREEMENT_CONFIRM_BY'
  /** Notice of the end was given. */
  | 'AGREEMENT_ENDED'
  /** The agreement runs out; sent 90, 60 and 30 days ahead (N5). */
  | 'AGREEMENT_ENDS'
  /** A version of an agreement is proposed to the reader. */
  | 'AGREEMENT_PROPOSED'
  /** The last day was moved by decision (N6). */
  | 'AGREEMENT_RENEWED'
  /** A suspension is lifted. */
  | 'AGREEMENT_RESUMED'
  /** The agreement is reviewed (clause 13). */
  | 'AGREEMENT_REVIEW'
  /** New offers under the agreement stop. */
  | 'AGREEMENT_SUSPENDED'
  /** A proposal was withdrawn. */
  | 'AGREEMENT_WITHDRAWN'
  /** An offer waits for the service point's answer. */
  | 'ANSWER_DUE_SOON'
  /** An offer was not answered in time. */
  | 'ANSWER_LATE'
  /** A reply was answered. */
  | 'APPLICATION_ANSWERED'
  /** The last day to answer an applicant's reply is near. */
  | 'APPLICATION_ANSWER_DUE'
  /** An application was decided. */
  | 'APPLICATION_DECIDED'
  /** An applicant moved up from the waiting list. */
  | 'APPLICATION_MOVED_UP'
  /** An application was not short-listed. */
  | 'APPLICATION_NOT_SHORT_LISTED'
  /** An application, or its supplement, has come in. */
  | 'APPLICATION_RECEIVED'
  /** An applicant has replied. */
  | 'APPLICATION_REPLIED'
  /** The last day for a reply is near. */
  | 'APPLICATION_REPLY_PERIOD_ENDS'
  /** An application was short-listed. */
  | 'APPLICATION_SHORT_LISTED'
  /** The maker asks for a supplement. */
  | 'APPLICATION_SUPPLEMENT_ASKED'
  /** A supplement's last day is near. */
  | 'APPLICATION_SUPPLEMENT_DUE'
  /** An application was withdrawn. */
  | 'APPLICATION_WITHDRAWN'
  /** An assessment was concluded: not passed. */
  | 'ASSESSMENT_FAILED'
  /** An assessment was concluded: passed. */
  | 'ASSESSMENT_PASSED'
  /** A provider has replied to an assessment. */
  | 'ASSESSMENT_REPLIED'
  /** The last day to reply to an assessment is near. */
  | 'ASSESSMENT_REPLY_DUE'
  /** A concluded assessment was withdrawn. */
  | 'ASSESSMENT_WITHDRAWN'
  /** A third party put a finding on record, or corrected one. */
  | 'AUDIT_FINDING_SUBMITTED'
  /** A point passed its assessment; the last day to authorise it by clause 4 is near. */
  | 'AUTHORISATION_DUE'
  /** A letter of authorisation is about to end. */
  | 'AUTHORISATION_EXPIRES'
  /** A suspended letter of authorisation is in use again. */
  | 'AUTHORISATION_REINSTATED'
  /** A letter of authorisation was revoked. */
  | 'AUTHORISATION_REVOKED'
  /** A letter of authorisation was suspended. */
  | 'AUTHORISATION_SUSPENDED'
  /** A breach is alleged. */
  | 'BREACH_ALLEGED'
  /** A confirmed breach is appealed. */
  | 'BREACH_APPEALED'
  /** The time to reply to an allegation ends on a day ahead. */
  | 'BREACH_REPLY_DUE'
  /** An alleged breach was decided. */
  | 'BREACH_RULED'
  /** The retailer adds categories to a buy-out, for the reader to sign. */
  | 'BUY_OUT_CATEGORIES_ADDED'
  /** The retailer gives a buy-out up from a day on. */
  | 'BUY_OUT_ENDED'
  /** A buy-out comes to its end. */
  | 'BUY_OUT_ENDS'
  /** A retailer proposes a buy-out that the maker may sign. */
  | 'BUY_OUT_PROPOSED'
  /** The retailer names other providers of a buy-out from a day on. */
  | 'BUY_OUT_PROVIDERS_NAMED'
  /** A maker has signed categories of the reader's buy-out. */
  | 'BUY_OUT_SIGNED'
  /** The last day of an instrument's calibration is ahead (O11); to service point and provider. */
  | 'CALIBRATION_DUE'
  /** A certificate is about to end. */
  | 'CERTIFICATE_EXPIRES'
  /** A suspended certificate is in use again. */
  | 'CERTIFICATE_REINSTATED'
  /** A certificate was revoked. */
  | 'CERTIFICATE_REVOKED'
  /** A certificate was suspended. */
  | 'CERTIFICATE_SUSPENDED'
  /** The time to complete is nearly over. */
  | 'COMPLETION_DUE_SOON'
  /** The work was not done in time. */
  | 'COMPLETION_LATE'
  /** The rules propose a consequence. */
  | 'CONSEQUENCE_PROPOSED'
  /** The time to reply to a proposed consequence ends on a day ahead. */
  | 'CONSEQUENCE_REPLY_DUE'
  /** A consequence was decided to take effect. */
  | 'CONSEQUENCE_TAKES_EFFECT'
  /** A proposed consequence was waived. */
  | 'CONSEQUENCE_WAIVED'
  /** Corrections of an inspection are due on a day ahead. */
  | 'CORRECTION_DUE'
  /** The evidence for a correction was not enough. */
  | 'CORRECTION_REJECTED'
  /** A deposit is given back, less charges; or a waived one is closed. */
  | 'DEPOSIT_CLOSED'
  /** The maker has a deposit. */
  | 'DEPOSIT_CONFIRMED'
  /** A service point's first letter under an agreement makes a deposit due (N16). */
  | 'DEPOSIT_DUE'
  /** A service point or its provider has paid a deposit; the maker confirms it. */
  | 'DEPOSIT_PAID'
  /** A service point's provider owes for a lost, scrapped or damaged item (O10). */
  | 'EQUIPMENT_CHARGED'
  /** Something was issued to the service point (O10). */
  | 'EQUIPMENT_ISSUED'
  /** Something was sent back to the maker (O10). */
  | 'EQUIPMENT_SENT_BACK'
  /** Equipment is to be handed back after an agreement's last day; sent 30, 14 and 3 days ahead and on the day (O10). */
  | 'EQUIPMENT_TO_HAND_BACK'
  /** A re-evaluation is to be decided before the agreement's last day. */
  | 'EVALUATION_DECISION_DUE'
  /** An improvement was closed: its agreement ended and no other took its place. */
  | 'EVALUATION_IMPROVEMENT_CLOSED'
  /** The time to improve has passed; the next round was opened. */
  | 'EVALUATION_IMPROVEMENT_OVER'
  /** The time to improve ends. */
  | 'EVALUATION_IMPROVE_DUE'
  /** Re-evaluation does not renew the agreement. */
  | 'EVALUATION_NOT_RENEWED'
  /** An agreement that ends soon has come up for re-evaluation (N6). */
  | 'EVALUATION_OPENED'
  /** Re-evaluation renewed the agreement. */
  | 'EVALUATION_RENEWED'
  /** The provider has replied to its re-evaluation. */
  | 'EVALUATION_REPLIED'
  /** Re-evaluation gave the provider until a day to improve. */
  | 'EVALUATION_TO_IMPROVE'
  /** A finding was judged. */
  | 'FEE_FINDING_JUDGED'
  /** A signal of a fraud was found (F4). */
  | 'FEE_FINDING_OPENED'
  /** The provider replied to a finding. */
  | 'FEE_FINDING_REPLIED'
  /** The time to reply to a finding ends. */
  | 'FEE_FINDING_REPLY_DUE'
  /** The provider has appealed against its grade. */
  | 'GRADE_APPEALED'
  /** An appeal was dismissed: the grade takes effect. */
  | 'GRADE_APPEAL_DISMISSED'
  /** The time to appeal ends. */
  | 'GRADE_APPEAL_DUE'
  /** An appeal was not ruled on by its day: it stands for the provider. */
  | 'GRADE_APPEAL_LAPSED'
  /** An appeal was upheld: the grade stays. */
  | 'GRADE_APPEAL_UPHELD'
  /** A proposed grade was not decided by its day: the grade stays. */
  | 'GRADE_CASE_LAPSED'
  /** The grade was changed; the provider may appeal. */
  | 'GRADE_CHANGED'
  /** A proposed grade or an appeal is to be decided. */
  | 'GRADE_DECISION_DUE'
  /** The grade was kept. */
  | 'GRADE_KEPT'
  /** A grade is proposed; the provider may reply. */
  | 'GRADE_NOTIFIED'
  /** The monthly evaluation proposes another grade. */
  | 'GRADE_PROPOSED'
  /** The provider has replied to a proposed grade. */
  | 'GRADE_REPLIED'
  /** The time to reply to a proposed grade ends. */
  | 'GRADE_REPLY_DUE'
  /** An inspection is planned. */
  | 'INSPECTION_ANNOUNCED'
  /** The last day of a tool's inspection is ahead (O11); to service point and provider. */
  | 'INSPECTION_DUE'
  /** An inspection was reported. */
  | 'INSPECTION_REPORTED'
  /** The last day to read a policy has passed: to whoever has not read it, and to their provider (N22). */
  | 'POLICY_OVERDUE'
  /** A maker published a policy that the recipient is asked to read (N22). */
  | 'POLICY_PUBLISHED'
  /** A policy is still to be read, and its last day is near (N22). */
  | 'POLICY_READ_DUE'
  /** Another maker proposes to pool categories. */
  | 'POOL_PROPOSED'
  /** A customer answered a quote. */
  | 'QUOTE_ANSWERED'
  /** The prices of a quote hold until a day ahead. */
  | 'QUOTE_LAPSES'
  /** A recruitment call's last day is near. */
  | 'RECRUITMENT_CALL_CLOSES'
  /** Conditions of a capability review fall due. */
  | 'REVIEW_CONDITION_DUE'
  /** A passed capability review, and the promise on it, come to their end. */
  | 'REVIEW_ENDS'
  /** The report of a month is due (clause 6). */
  | 'SERVICE_REPORT_DUE'
  /** The report of a month was not filed in time (clause 6). */
  | 'SERVICE_REPORT_OVERDUE'
  /** Somebody leaves a service point: certificates held there count to the last day. */
  | 'TECHNICIAN_LEAVES'
  /** Somebody who was to leave a service point, or had left it, goes on working there. */
  | 'TECHNICIAN_STAYS'
  /** A step of somebody's training is about to be due. */
  | 'TRAINING_DUE'
  /** The time to the first visit is nearly over. */
  | 'VISIT_DUE_SOON'
  /** The first visit has not begun in time. */
  | 'VISIT_LATE'
  /**
   * A service point loses work with agreements that run out, or of which notice was given; sent 30, 14 and 3 days ahead and on the
   * day. The words name what stops and what goes on under other agreements, by maker, category and highest level (N12).
   */
  | 'WORK_STOPS';

/** A notice after a change, or why it was refused. */
export type NoticePayload = {
  __typename?: 'NoticePayload';
  /** The notice; null when refused. */
  notice: Maybe<Notice>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A notice to mark as read. */
export type NoticeReadInput = {
  /** The notice. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
};

/** What became of the piece that a part replaced. */
export type OldPart = {
  __typename?: 'OldPart';
  /** Where it is. */
  fate: OldPartFate;
  /** Why it is missing, or else what was said; null for regulators, auditors and the platform. */
  reason: Maybe<Scalars['String']['output']>;
};

/** What became of the piece that a part replaced. */
export type OldPartFate =
  /** The customer has it. */
  | 'CUSTOMER_KEEPS'
  /** It is not there; a reason says why. */
  | 'MISSING'
  /** It goes back to the maker. */
  | 'RETURNED';

/** What became of the piece that a part replaced. */
export type OldPartInput = {
  /** Where it is. */
  fate: OldPartFate;
  /** Needed where it is missing: why, 1 to 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Nonconformities of one inspection that are due on one day and lack evidence. */
export type OpenCorrections = {
  __typename?: 'OpenCorrections';
  /** The day. */
  dueOn: Scalars['Day']['output'];
  /** The inspection. */
  inspection: Inspection;
  /** Their items. */
  items: Array<Scalars['Int']['output']>;
  /** Whether the day has passed. */
  late: Scalars['Boolean']['output'];
};

/** A page of open corrections. */
export type OpenCorrectionsConnection = {
  __typename?: 'OpenCorrectionsConnection';
  /** Entries with their cursors. */
  edges: Array<OpenCorrectionsEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type OpenCorrectionsEdge = {
  __typename?: 'OpenCorrectionsEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: OpenCorrections;
};

/**
 * What was done on an order by the edition of the step book it follows (P2). Devices without network send records whenever
 * they can (`jobSync`); what stands follows from the set of records alone, in whatever order they came.
 */
export type OrderJob = {
  __typename?: 'OrderJob';
  /** When it was closed with its order; null while it is open. What stood then holds. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Codes of the steps in which records contradict each other. */
  conflicts: Array<Scalars['String']['output']>;
  /** Codes of the steps without which the order cannot be completed; empty when it can. */
  due: Array<Scalars['String']['output']>;
  /** Who sent what and settled which conflict why, oldest first; empty for regulators, auditors and the platform. */
  log: LogEntryConnection;
  /** Ids of all records that arrived: a device need not send them again. At most 300. */
  recordIds: Array<Scalars['String']['output']>;
  /** The records, in order of id. */
  records: JobRecordConnection;
  /** When the work started; records of before are refused. */
  startedAt: Scalars['DateTime']['output'];
  /** The edition it follows (P4), with all steps; null for regulators. */
  stepBook: Maybe<StepBook>;
  /** The steps and where they stand, in the book's order. */
  steps: Array<JobStep>;
  /** Counts changes; 0 before the first record. */
  version: Scalars['Int']['output'];
  /** The order. */
  workOrder: WorkOrder;
};


/**
 * What was done on an order by the edition of the step book it follows (P2). Devices without network send records whenever
 * they can (`jobSync`); what stands follows from the set of records alone, in whatever order they came.
 */
export type OrderJobLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * What was done on an order by the edition of the step book it follows (P2). Devices without network send records whenever
 * they can (`jobSync`); what stands follows from the set of records alone, in whatever order they came.
 */
export type OrderJobRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Where a page of a list stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last entry of the page: pass it as `after` for the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries stand before `startCursor`; lists are read forwards, so it is known only as: a cursor was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry of the page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** People for a panel. */
export type PanelAppointInput = {
  /** The call. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Who; a panel has at most 18 seats. */
  members: Array<PanelMemberInput>;
};

/** A finding to sign. */
export type PanelConcludeInput = {
  /** The application. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a panel found: the mean of its evaluators' sheets. */
export type PanelFinding = {
  __typename?: 'PanelFinding';
  /** When it was signed. */
  at: Scalars['DateTime']['output'];
  /** Who signed (token subject); null for the applicant. */
  by: Maybe<Scalars['String']['output']>;
  /** Who is counted; null for the applicant. */
  evaluators: Maybe<Array<Evaluator>>;
  /** Why not; empty when passed. */
  failedBy: Array<CriteriaFailure>;
  /** Codes of items that more than half of a part's evaluators knocked out. */
  knockedOutBy: Array<Scalars['String']['output']>;
  /** Written and on-site part apart. */
  parts: Array<PartFinding>;
  /** Least mean that passes. */
  passScore: Scalars['Float']['output'];
  /** Whether it passed: score, knock-outs and special deductions. */
  passed: Scalars['Boolean']['output'];
  /** Mean of all sheets, 0 to 100, cut to two decimals. */
  score: Scalars['Float']['output'];
  /** Subject by subject, with how far evaluators agree. */
  subjects: Array<SubjectFinding>;
};

/** What a member declares. */
export type PanelInterestDeclareInput = {
  /** What exactly, at most 1000 characters; empty with NONE, needed otherwise. */
  detail: Scalars['String']['input'];
  /** The call. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** What ties the caller to an applicant of this call. */
  kind: InterestKind;
};

/** A person. */
export type PanelMemberInput = {
  /** The department the person speaks for. */
  department: Department;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Token subject: who may declare and score; of the maker or its auditor. */
  subject: Scalars['String']['input'];
};

/** A change of seats. */
export type PanelReplaceInput = {
  /** Who comes, of the same department. */
  by: PanelMemberInput;
  /** The call. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1000 characters; needed once who goes has declared to have no interest. Whoever declared does not come back. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Token subject of who goes. */
  subject: Scalars['String']['input'];
};

/** A sheet. */
export type PanelScoreInput = {
  /** Special deductions found. */
  deductions: Array<DeductionFoundInput>;
  /** The application. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** A mark for every item of the call's criteria. */
  marks: Array<CriteriaMarkInput>;
  /** Which part. */
  part: AssessmentPart;
  /** ON_SITE only, and needed there. */
  visit?: InputMaybe<VisitInput>;
};

/** A seat on a panel. */
export type PanelSeat = {
  __typename?: 'PanelSeat';
  /** When it was declared; null before. */
  declaredAt: Maybe<Scalars['DateTime']['output']>;
  /** The department the person speaks for. */
  department: Department;
  /** What was declared; null before. */
  interest: Maybe<InterestKind>;
  /** What exactly; null before, empty with NONE. */
  interestDetail: Maybe<Scalars['String']['output']>;
  /** The person's name. */
  name: Scalars['String']['output'];
  /** Token subject of the person. */
  subject: Scalars['String']['output'];
};

/** What a panel found of a part. */
export type PartFinding = {
  __typename?: 'PartFinding';
  /** Which part. */
  part: AssessmentPart;
  /** Mean of its sheets. */
  score: Scalars['Float']['output'];
};

/** Whether a part was issued to the service point that used it (K8). */
export type PartIssue =
  /** It was. */
  | 'ISSUED'
  /** It was issued to somebody else, or never. */
  | 'NOT_ISSUED'
  /** Nobody knows: the part has no serial number, or no stock is kept on the platform. */
  | 'UNKNOWN';

/** A part used. */
export type PartUse = {
  __typename?: 'PartUse';
  /** Id within the order. */
  id: Scalars['ID']['output'];
  /** The maker's part number. */
  partNumber: Scalars['String']['output'];
  /** Pieces. */
  quantity: Scalars['Int']['output'];
  /** Serial or lot number, where the part has one. */
  serial: Maybe<Scalars['String']['output']>;
};

/** Years that parts are kept after a model is discontinued. */
export type PartsSupplyRule = {
  __typename?: 'PartsSupplyRule';
  /** Clause. */
  clause: Scalars['String']['output'];
  /** Years. */
  years: Scalars['Int']['output'];
};

/** Years that parts are kept. */
export type PartsSupplyRuleInput = {
  /** Clause. */
  clause: Scalars['String']['input'];
  /** Years, 1 to 50. */
  years: Scalars['Int']['input'];
};

/** A clock that may stand still. */
export type PausableClock =
  /** From acceptance to the end of the work. */
  | 'COMPLETE'
  /** From acceptance to the begin of the first visit. */
  | 'VISIT';

/** Why clocks may stand still. */
export type PauseReason =
  /** The customer wants it later. */
  | 'CUSTOMER_ASKED_LATER'
  /** The customer cannot be reached; the note says what was tried. */
  | 'CUSTOMER_UNREACHABLE'
  /** Flood, snow, closed roads; the note says what. */
  | 'FORCE_MAJEURE'
  /** A part is not there yet; the note says which. Days of it count for the three guarantees (O8). */
  | 'WAITING_FOR_PARTS';

/** A reason for which clocks may stand still. */
export type PauseRule = {
  __typename?: 'PauseRule';
  /** Which clocks it stops. */
  clocks: Array<ServiceClockKind>;
  /** The longest, in minutes of the calendar, all pauses of an order for this reason together. */
  maxMinutes: Scalars['Int']['output'];
  /** Whether words must say more. */
  noteRequired: Scalars['Boolean']['output'];
  /** The reason. */
  reason: PauseReason;
};

/** A reason for which clocks may stand still. */
export type PauseRuleInput = {
  /** Which clocks it stops. */
  clocks: Array<PausableClock>;
  /** The longest, in minutes of the calendar, 1 to 527040. */
  maxMinutes: Scalars['Int']['input'];
  /** Whether words must say more. */
  noteRequired: Scalars['Boolean']['input'];
  /** The reason; each once. */
  reason: PauseReason;
};

/** A point on earth, WGS 84. */
export type Place = {
  __typename?: 'Place';
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** A point on earth, WGS 84. */
export type PlaceInput = {
  /** Degrees north, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** A maker's letter of authorisation (授权书) for a service point (N10): without one in force no order of the maker is dispatched there. */
export type PointAuthorisation = Node & {
  __typename?: 'PointAuthorisation';
  /** Categories. */
  categories: Array<ProductCategory>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Highest level. */
  level: Scalars['Int']['output'];
  /** Everything that happened, oldest first. */
  log: LogEntryConnection;
  /** The maker. */
  manufacturer: Manufacturer;
  /** Why it is suspended or revoked; null while in use. */
  reason: Maybe<Scalars['String']['output']>;
  /** First day on which it may be renewed. */
  renewableFrom: Scalars['Day']['output'];
  /** The service point. */
  servicePoint: ServicePoint;
  /** Whether it may be used. */
  state: CredentialState;
  /** Its terms, the latest last. */
  terms: Array<CredentialTerm>;
  /** First day in force. */
  validFrom: Scalars['Day']['output'];
  /** Last day in force. */
  validTo: Scalars['Day']['output'];
  /** Counts changes. */
  version: Scalars['Int']['output'];
};


/** A maker's letter of authorisation (授权书) for a service point (N10): without one in force no order of the maker is dispatched there. */
export type PointAuthorisationLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of letters of authorisation. */
export type PointAuthorisationConnection = {
  __typename?: 'PointAuthorisationConnection';
  /** Entries with their cursors. */
  edges: Array<PointAuthorisationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type PointAuthorisationEdge = {
  __typename?: 'PointAuthorisationEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PointAuthorisation;
};

/** A letter of authorisation to issue. */
export type PointAuthorisationIssueInput = {
  /** Categories, each of which the point offers and somebody there is certified for; at most 50. */
  categoryIds: Array<Scalars['ID']['input']>;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Highest level, 1 to 5. */
  level: Scalars['Int']['input'];
  /** The maker. */
  manufacturerId: Scalars['ID']['input'];
  /** The service point. */
  servicePointId: Scalars['ID']['input'];
  /** First day in force. */
  validFrom: Scalars['Day']['input'];
  /** Last day in force, at most five years after the first. */
  validTo: Scalars['Day']['input'];
};

/** A letter of authorisation after a change, or why it was refused. */
export type PointAuthorisationPayload = {
  __typename?: 'PointAuthorisationPayload';
  /** The letter of authorisation; null when refused. */
  pointAuthorisation: Maybe<PointAuthorisation>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A letter of authorisation to renew. */
export type PointAuthorisationRenewInput = {
  /** The letter of authorisation. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** New last day. */
  validTo: Scalars['Day']['input'];
};

/** What secures the parts a service point holds under an agreement, by clause 8 on the day of its first letter (N16). */
export type PointDeposit = Node & {
  __typename?: 'PointDeposit';
  /** What is to be paid; null when it is waived. */
  amount: Maybe<Money>;
  /** Who carries what the point does not make good: the provider out of its deposit, or whom clause 8 names instead. */
  borneBy: AgreementParty;
  /** What the point did not make good, borne by `borneBy`; null before it is closed. */
  charges: Maybe<Money>;
  /** When it was closed. */
  closedOn: Maybe<Scalars['Day']['output']>;
  /** The day of the first letter. */
  dueOn: Scalars['Day']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What happened to it, oldest first. */
  log: LogEntryConnection;
  /** The maker. */
  manufacturer: Manufacturer;
  /** When it was paid; null before, and when it is waived. */
  paidOn: Maybe<Scalars['Day']['output']>;
  /** Why something is charged; null before it is closed. */
  reason: Maybe<Scalars['String']['output']>;
  /** The payer's reference; null as above. */
  reference: Maybe<Scalars['String']['output']>;
  /** What the maker gives back; null before it is closed, and of a waived one. */
  returned: Maybe<Money>;
  /** Whose account it is. */
  servicePoint: ServicePoint;
  /** Where it stands. */
  state: PointDepositState;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};


/** What secures the parts a service point holds under an agreement, by clause 8 on the day of its first letter (N16). */
export type PointDepositLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The end of a deposit. */
export type PointDepositCloseInput = {
  /** What the point did not make good, in fen: at most the deposit; of a waived one at most 10 000 000 CNY. */
  charges: Scalars['Int']['input'];
  /** The deposit. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters; needed where something is charged. */
  reason: Scalars['String']['input'];
  /** Version that was read. */
  version: Scalars['Int']['input'];
};

/** A payment that arrived. */
export type PointDepositConfirmInput = {
  /** The deposit. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version that was read. */
  version: Scalars['Int']['input'];
};

/** A page of deposits. */
export type PointDepositConnection = {
  __typename?: 'PointDepositConnection';
  /** Entries with their cursors. */
  edges: Array<PointDepositEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type PointDepositEdge = {
  __typename?: 'PointDepositEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PointDeposit;
};

/** A payment. */
export type PointDepositPayInput = {
  /** The deposit. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** By which the maker finds the payment, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  /** Version that was read. */
  version: Scalars['Int']['input'];
};

/** A deposit after a change, or why it was refused. */
export type PointDepositPayload = {
  __typename?: 'PointDepositPayload';
  /** The deposit; null when refused. */
  pointDeposit: Maybe<PointDeposit>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Where a deposit stands. */
export type PointDepositState =
  /** Given back less charges, or, waived, charged to whoever bears it. */
  | 'CLOSED'
  /** To be paid. */
  | 'DUE'
  /** The maker has it. */
  | 'HELD'
  /** Paid, by the point's or its provider's word. */
  | 'PAID'
  /** Waived: whoever bears it owes what the point does not make good (N16). */
  | 'WAIVED';

/** How clauses 5, 7 and 9 are kept at a service point. */
export type PointFulfilment = {
  __typename?: 'PointFulfilment';
  /** Its figures, as `figures` has them of the point asked about. */
  figures: Array<ClauseFigure>;
  /** The service point. */
  servicePoint: ServicePoint;
};

/** A page of service points. */
export type PointFulfilmentConnection = {
  __typename?: 'PointFulfilmentConnection';
  /** Entries with their cursors. */
  edges: Array<PointFulfilmentEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type PointFulfilmentEdge = {
  __typename?: 'PointFulfilmentEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PointFulfilment;
};

/** A point's month as it was, and as it would have been with the categories pooled. */
export type PointLoad = {
  __typename?: 'PointLoad';
  /** Orders it completed. */
  orders: Scalars['Int']['output'];
  /** Orders it would have completed. */
  pooledOrders: Scalars['Int']['output'];
  /** The point. */
  servicePoint: ServicePoint;
  /** Whether that is too little. */
  starves: Scalars['Boolean']['output'];
  /** Whether that would still be too little. */
  starvesPooled: Scalars['Boolean']['output'];
  /** The same in words, e.g. "goes from 18 to 46 orders a month". */
  summary: Scalars['String']['output'];
};

/**
 * One edition of what a maker tells its network (N22). Published, it never changes: the next edition takes its place. Readings
 * are of a person: who has read an edition need not read the next, unless that says `readAgain`.
 */
export type Policy = Node & {
  __typename?: 'Policy';
  /** Whether the caller is asked to read it. */
  asksMe: Scalars['Boolean']['output'];
  /** Documents that belong to it. */
  attachments: Array<Attachment>;
  /** Whom it asks to read it. */
  audience: PolicyAudience;
  /** 1 for the first edition, then one more each. */
  edition: Scalars['Int']['output'];
  /** First day it is in effect. */
  effectiveOn: Scalars['Day']['output'];
  /** When it was superseded or withdrawn; null before. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Global id of this edition. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: PolicyKind;
  /** What happened to it, oldest first; for the maker's desk, its auditor and the platform. */
  log: LogEntryConnection;
  /** Whose it is. */
  manufacturer: Manufacturer;
  /** The caller's own receipt; null until it has read it. */
  myReceipt: Maybe<PolicyReceipt>;
  /** Provider by provider, for the maker and its auditor; a provider's own row for itself. 1 Query. */
  providers: PolicyProviderReachConnection;
  /** When it was published; null for drafts. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far the reading has come within the caller's scope; null for drafts and for those who have none. */
  reach: Maybe<PolicyReach>;
  /** Whether those who read an earlier edition are asked to read this one too. */
  readAgain: Scalars['Boolean']['output'];
  /** Last day to read it on. */
  readBy: Scalars['Day']['output'];
  /** Why it was withdrawn; null otherwise. */
  reason: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: PolicyState;
  /** The edition that took its place; null if none has. */
  supersededBy: Maybe<Policy>;
  /** Text in Markdown; null if the attachments say it all. */
  text: Maybe<Scalars['String']['output']>;
  /** Title, one line. */
  title: Scalars['String']['output'];
  /** Counts entries of its log. */
  version: Scalars['Int']['output'];
};


/**
 * One edition of what a maker tells its network (N22). Published, it never changes: the next edition takes its place. Readings
 * are of a person: who has read an edition need not read the next, unless that says `readAgain`.
 */
export type PolicyLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * One edition of what a maker tells its network (N22). Published, it never changes: the next edition takes its place. Readings
 * are of a person: who has read an edition need not read the next, unless that says `readAgain`.
 */
export type PolicyProvidersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  providerId: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Whom a policy asks to read it: those with one of the roles, in one of the regions, who work in one of the categories at one
 * of the levels, all of it under an agreement with the maker that is in force on that day. An empty list stands for all.
 */
export type PolicyAudience = {
  __typename?: 'PolicyAudience';
  /** Product categories. */
  categories: Array<ProductCategory>;
  /** Repair levels (N11), 1 to 5. A technician's level is that of its certificate in force, at most its point's. */
  levels: Array<Scalars['Int']['output']>;
  /** Regions; a provider is where it is registered, a service point where it stands and whom it covers. */
  regions: Array<Region>;
  /** Roles; never empty. */
  roles: Array<PolicyReaderRole>;
};

/** Whom a policy asks to read it. An empty list stands for all. */
export type PolicyAudienceInput = {
  /** Product categories, at most 20. */
  categoryIds: Array<Scalars['ID']['input']>;
  /** Repair levels, 1 to 5. */
  levels: Array<Scalars['Int']['input']>;
  /** GB/T 2260 codes in force, at most 20. */
  regions: Array<Scalars['RegionCode']['input']>;
  /** Roles; at least one. */
  roles: Array<PolicyReaderRole>;
};

/** A page of policies. */
export type PolicyConnection = {
  __typename?: 'PolicyConnection';
  /** Entries with their cursors. */
  edges: Array<PolicyEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A policy to draft. */
export type PolicyDraftInput = {
  /** Documents uploaded by the maker, at most 20. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** Whom it asks to read it. */
  audience: PolicyAudienceInput;
  /** First day it is in effect; not past. */
  effectiveOn: Scalars['Day']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  kind: PolicyKind;
  /** Whether those who read an earlier edition are to read this one too. Otherwise their readings count for it. */
  readAgain: Scalars['Boolean']['input'];
  /** Last day to read it on; not past. */
  readBy: Scalars['Day']['input'];
  /** The edition this one follows; none for a new policy. It stays in effect until this one is published. */
  supersedes?: InputMaybe<Scalars['ID']['input']>;
  /** Text in Markdown, at most 20 000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Title, one line of at most 100 characters. */
  title: Scalars['String']['input'];
};

/** An entry of a page. */
export type PolicyEdge = {
  __typename?: 'PolicyEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Policy;
};

/** What a maker tells its network. */
export type PolicyKind =
  /** How its brand is to appear: boards, dress, manner. */
  | 'BRAND_STANDARD'
  /** News: a known fault, a changed part. */
  | 'BULLETIN'
  /** Rules of the maker's service policy. */
  | 'POLICY'
  /** Training material. */
  | 'TRAINING';

/** A policy after a change, or why it was refused. */
export type PolicyPayload = {
  __typename?: 'PolicyPayload';
  /** The policy; null when refused. */
  policy: Maybe<Policy>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** How far the reading has come at one service point. */
export type PolicyPointReach = {
  __typename?: 'PolicyPointReach';
  /** How far it has come. */
  reach: PolicyReach;
  /** The service point. */
  servicePoint: ServicePoint;
};

/** A page of service points. */
export type PolicyPointReachConnection = {
  __typename?: 'PolicyPointReachConnection';
  /** Entries with their cursors. */
  edges: Array<PolicyPointReachEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type PolicyPointReachEdge = {
  __typename?: 'PolicyPointReachEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PolicyPointReach;
};

/** How far the reading has come at one provider. */
export type PolicyProviderReach = {
  __typename?: 'PolicyProviderReach';
  /** Its service points, by id. 1 Query. */
  points: PolicyPointReachConnection;
  /** The provider. */
  provider: Provider;
  /** How far it has come. */
  reach: PolicyReach;
  /** Who has read, by service point; the provider's own desk last. 1 Query. */
  receipts: PolicyReceiptConnection;
};


/** How far the reading has come at one provider. */
export type PolicyProviderReachPointsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** How far the reading has come at one provider. */
export type PolicyProviderReachReceiptsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  servicePointId: InputMaybe<Scalars['ID']['input']>;
};

/** A page of providers. */
export type PolicyProviderReachConnection = {
  __typename?: 'PolicyProviderReachConnection';
  /** Entries with their cursors. */
  edges: Array<PolicyProviderReachEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type PolicyProviderReachEdge = {
  __typename?: 'PolicyProviderReachEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PolicyProviderReach;
};

/** A draft to publish. */
export type PolicyPublishInput = {
  /** The draft. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version it was checked at. */
  version: Scalars['Int']['input'];
};

/**
 * How far the reading of a policy has come, within what the caller may know: a maker of all, a provider of its own people, a
 * service point of its own.
 */
export type PolicyReach = {
  __typename?: 'PolicyReach';
  /** Seats asked to read, as counted last night: providers, desks of service points, technicians. */
  asked: Scalars['Int']['output'];
  /** Day on which the night's count changed last; null before the first. */
  changedOn: Maybe<Scalars['Day']['output']>;
  /** Seats that have not read although the last day to read on is past. */
  overdue: Scalars['Int']['output'];
  /** Those of them where somebody has read, as counted last night. */
  read: Scalars['Int']['output'];
  /** Persons who have signed, counted as they sign. */
  readers: Scalars['Int']['output'];
  /** `read` of `asked`, 0 to 1; null while nobody is asked. */
  share: Maybe<Scalars['Float']['output']>;
};

/** An edition that was read. */
export type PolicyReadInput = {
  /** The edition. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
};

/** A receipt, or why there is none. */
export type PolicyReadPayload = {
  __typename?: 'PolicyReadPayload';
  /** The receipt; null when refused. */
  receipt: Maybe<PolicyReceipt>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Who may be asked to read a policy. */
export type PolicyReaderRole =
  /** The repair company's own desk. */
  | 'PROVIDER'
  /** The desk of a service point. */
  | 'SERVICE_POINT'
  /** A technician. */
  | 'TECHNICIAN';

/** A person signed to have read a policy: once, and for good. */
export type PolicyReceipt = {
  __typename?: 'PolicyReceipt';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who signed (token subject). */
  by: Scalars['String']['output'];
  /** Which edition was read. */
  edition: Scalars['Int']['output'];
  /** As what. */
  role: PolicyReaderRole;
  /** The technician who signed; null for desks. */
  technician: Maybe<Technician>;
};

/** A page of receipts. */
export type PolicyReceiptConnection = {
  __typename?: 'PolicyReceiptConnection';
  /** Entries with their cursors. */
  edges: Array<PolicyReceiptEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type PolicyReceiptEdge = {
  __typename?: 'PolicyReceiptEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PolicyReceipt;
};

/** A draft to write anew: everything is replaced. */
export type PolicyRedraftInput = {
  /** Documents uploaded by the maker, at most 20. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** Whom it asks to read it. */
  audience: PolicyAudienceInput;
  /** First day it is in effect; not past. */
  effectiveOn: Scalars['Day']['input'];
  /** The draft. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  kind: PolicyKind;
  /** Whether those who read an earlier edition are to read this one too. */
  readAgain: Scalars['Boolean']['input'];
  /** Last day to read it on; not past. */
  readBy: Scalars['Day']['input'];
  /** Text in Markdown, at most 20 000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Title, one line of at most 100 characters. */
  title: Scalars['String']['input'];
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** Where an edition stands. */
export type PolicyState =
  /** Being written; only the maker's desk sees it. */
  | 'DRAFT'
  /** In effect and unchangeable. */
  | 'PUBLISHED'
  /** Another edition took its place. */
  | 'SUPERSEDED'
  /** Taken back, or thrown away as a draft. */
  | 'WITHDRAWN';

/** An edition to take back. */
export type PolicyWithdrawInput = {
  /** The edition or draft. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Version the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Categories joined in a region so that every authorised service point has enough work (N17). */
export type Pool = Node & {
  __typename?: 'Pool';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Its log, oldest first: each change dated and signed. */
  log: LogEntryConnection;
  /** Makers with their categories. */
  members: Array<PoolMember>;
  /** Orders a month that every service point is to have. */
  minimumOrders: Scalars['Int']['output'];
  /** Where. */
  region: Region;
  /** Where it stands. */
  state: PoolState;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};


/** Categories joined in a region so that every authorised service point has enough work (N17). */
export type PoolLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** An agreement to a pool. */
export type PoolAgreeInput = {
  /** The pool. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The maker that agrees; its own people may leave it out. */
  manufacturerId?: InputMaybe<Scalars['ID']['input']>;
  /** Version the change is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of pools. */
export type PoolConnection = {
  __typename?: 'PoolConnection';
  /** Entries with their cursors. */
  edges: Array<PoolEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** The end of a pool. */
export type PoolDissolveInput = {
  /** The pool. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The maker that leaves; its own people may leave it out. */
  manufacturerId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version the change is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry of a page. */
export type PoolEdge = {
  __typename?: 'PoolEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Pool;
};

/** What pooling would give the service points of a region, by the completed orders of a month. */
export type PoolForecast = {
  __typename?: 'PoolForecast';
  /** How many points that work feeds; more would have too little however it is shared. */
  feeds: Scalars['Int']['output'];
  /** The month counted. */
  month: Scalars['Month']['output'];
  /** Each point, those with least work first. */
  points: Array<PointLoad>;
  /** Orders of the pooled categories. */
  pooledTotal: Scalars['Int']['output'];
};

/** A maker's categories in a pool. */
export type PoolMember = {
  __typename?: 'PoolMember';
  /** When it agreed; null if it has not. */
  agreedOn: Maybe<Scalars['Day']['output']>;
  /** Its categories. */
  categories: Array<ProductCategory>;
  /** The maker. */
  manufacturer: Manufacturer;
};

/** A maker's categories in a pool. */
export type PoolMemberInput = {
  /** Its categories, 1 to 50. */
  categoryIds: Array<Scalars['ID']['input']>;
  /** The maker. */
  manufacturerId: Scalars['ID']['input'];
};

/** A pool after a change, or why it was refused. */
export type PoolPayload = {
  __typename?: 'PoolPayload';
  /** The pool; null when refused. */
  pool: Maybe<Pool>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A pool to propose. */
export type PoolProposeInput = {
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The maker that proposes it; one of the members. */
  manufacturerId: Scalars['ID']['input'];
  /** Makers with their categories, 1 to 20; two categories or more in all. */
  members: Array<PoolMemberInput>;
  /** Orders a month that every service point is to have, 1 to 10000. */
  minimumOrders: Scalars['Int']['input'];
  /** Where. */
  region: Scalars['RegionCode']['input'];
};

/** Where a pool stands. */
export type PoolState =
  /** Every maker agreed. */
  | 'AGREED'
  /** A maker left. */
  | 'DISSOLVED'
  /** Some maker has not agreed yet. */
  | 'PROPOSED';

/** What somebody at a service point is there for (P6). */
export type Post =
  /** Leads the technicians. */
  | 'FOREMAN'
  /** Receives customers and their units. */
  | 'FRONT_DESK'
  /** Keeps the parts. */
  | 'PARTS_CLERK'
  /** Repairs. */
  | 'TECHNICIAN';

/** A certificate asked for by a post. */
export type PostCertificateInput = {
  /** Category. */
  categoryId: Scalars['ID']['input'];
  /** Level, 1 to 5. */
  level: Scalars['Int']['input'];
};

/** Required minus met, and how to close it: hire or train (P6). */
export type PostGap = {
  __typename?: 'PostGap';
  /** The course that closes it; null when it takes hiring. */
  course: Maybe<TrainingCourse>;
  /** How many to hire, since no training closes the rest. */
  hire: Scalars['Int']['output'];
  /** Whose requirement it is. */
  manufacturer: Manufacturer;
  /** How many people meet it. */
  met: Scalars['Int']['output'];
  /** How many are missing. */
  missing: Scalars['Int']['output'];
  /** What is required. */
  requirement: PostRequirement;
  /** Whom to train, at most as many as are missing. */
  train: Array<PostTraining>;
};

/** A page of gaps. */
export type PostGapConnection = {
  __typename?: 'PostGapConnection';
  /** Entries with their cursors. */
  edges: Array<PostGapEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type PostGapEdge = {
  __typename?: 'PostGapEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PostGap;
};

/** What somebody lacks for a post. */
export type PostLack =
  /** The certificate. */
  | 'CERTIFICATE'
  /** Hours in the maker's courses. */
  | 'TRAINING_HOURS'
  /** Years in the trade. */
  | 'YEARS';

/** What a maker asks of one post at every point that serves it (P6). */
export type PostRequirement = {
  __typename?: 'PostRequirement';
  /** Category of the certificate asked for; null if none is. */
  category: Maybe<ProductCategory>;
  /** How many people have to meet all of it. */
  headcount: Scalars['Int']['output'];
  /** Level of the certificate asked for; null if none is. */
  level: Maybe<Scalars['Int']['output']>;
  /** The post. */
  post: Post;
  /** Hours to have attended in the maker's courses. */
  trainingHours: Scalars['Int']['output'];
  /** Whole years in the trade. */
  years: Scalars['Int']['output'];
};

/** What a maker asks of one post: a certificate, hours, years, or several of them. */
export type PostRequirementInput = {
  /** The certificate asked for. */
  certificate?: InputMaybe<PostCertificateInput>;
  /** How many people have to meet all of it, 1 to 100. */
  headcount: Scalars['Int']['input'];
  /** The post. */
  post: Post;
  /** Hours to have attended in the maker's courses, 0 to 2000. */
  trainingHours: Scalars['Int']['input'];
  /** Whole years in the trade, 0 to 50. */
  years: Scalars['Int']['input'];
};

/** What a maker asks of all posts (P6). */
export type PostStandard = {
  __typename?: 'PostStandard';
  /**
   * Every set of requirements there was, oldest first, for the maker with its auditor and those who work at service points or run
   * them; empty for others. 1 Query.
   */
  log: LogEntryConnection;
  /** The requirements. */
  requirements: Array<PostRequirement>;
  /** Counts changes; send it back with a change. 0 before the first. */
  version: Scalars['Int']['output'];
};


/** What a maker asks of all posts (P6). */
export type PostStandardLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A maker's requirements after a change, or why it was refused. */
export type PostStandardPayload = {
  __typename?: 'PostStandardPayload';
  /** The requirements; null when refused. */
  postStandard: Maybe<PostStandard>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A maker's requirements of all posts, replacing those before. */
export type PostStandardSetInput = {
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The maker. */
  manufacturerId: Scalars['ID']['input'];
  /** The requirements, at most 50. */
  requirements: Array<PostRequirementInput>;
  /** Version the change is based on; 0 for the first. */
  version: Scalars['Int']['input'];
};

/** Somebody whom a course brings to a post's requirement. */
export type PostTraining = {
  __typename?: 'PostTraining';
  /** What is lacking. */
  lacks: Array<PostLack>;
  /** The person. */
  technician: Technician;
};

/**
 * Where a price stands among those charged for the same thing, category and province this year and last (F1). Prices within
 * some 10 % of each other are not told apart.
 */
export type PriceBand = {
  __typename?: 'PriceBand';
  /** Share of clearly higher prices, 0 to 1; for regulators and auditors null where it stands for fewer than 5. */
  above: Maybe<Scalars['Float']['output']>;
  /** Share of clearly lower prices, 0 to 1; for regulators and auditors null where it stands for fewer than 5. */
  below: Maybe<Scalars['Float']['output']>;
  /** Whether it is out of the usual; null otherwise. */
  outlier: Maybe<PriceOutlier>;
  /** Prices compared with, 30 at least. */
  sample: Scalars['Int']['output'];
};

/** A price beyond what nearly all charge in the province: flagged, not refused. */
export type PriceOutlier =
  /** Fewer than 5 % charge as much. */
  | 'HIGH'
  /** Fewer than 5 % charge as little. */
  | 'LOW';

/** A kind of product with its own rules, levels and certificates, e.g. washing machines. Shared by all makers. */
export type ProductCategory = Node & {
  __typename?: 'ProductCategory';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};

/** A page of categories. */
export type ProductCategoryConnection = {
  __typename?: 'ProductCategoryConnection';
  /** Entries with their cursors. */
  edges: Array<ProductCategoryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A category to add. */
export type ProductCategoryCreateInput = {
  /** Short code, unique, e.g. `washing-machine`: lower-case letters, digits, hyphens. */
  code: Scalars['String']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Name in English. */
  nameEn: Scalars['String']['input'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['input'];
};

/** An entry of a page. */
export type ProductCategoryEdge = {
  __typename?: 'ProductCategoryEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ProductCategory;
};

/** A category after a change, or why it was refused. */
export type ProductCategoryPayload = {
  __typename?: 'ProductCategoryPayload';
  /** The category; null when refused. */
  productCategory: Maybe<ProductCategory>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A change of a category; what is left out stays. */
export type ProductCategoryUpdateInput = {
  /** The category. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Name in English. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Name in Chinese. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** A product model of a maker. */
export type ProductModel = Node & {
  __typename?: 'ProductModel';
  /** Brand it is sold under. */
  brand: Brand;
  /** Category it belongs to. */
  category: ProductCategory;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Model designation on the type plate. */
  name: Scalars['String']['output'];
  /** Level of repair certificate the model's repairs need unless the order says more (N11); 1 is the simplest. */
  repairLevel: Scalars['Int']['output'];
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};

/** A page of models. */
export type ProductModelConnection = {
  __typename?: 'ProductModelConnection';
  /** Entries with their cursors. */
  edges: Array<ProductModelEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A model to add. */
export type ProductModelCreateInput = {
  /** The brand it is sold under. */
  brandId: Scalars['ID']['input'];
  /** Its category. */
  categoryId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Designation on the type plate, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Level of certificate its repairs need, 1 to 5. */
  repairLevel: Scalars['Int']['input'];
};

/** An entry of a page. */
export type ProductModelEdge = {
  __typename?: 'ProductModelEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ProductModel;
};

/** A model after a change, or why it was refused. */
export type ProductModelPayload = {
  __typename?: 'ProductModelPayload';
  /** The model; null when refused. */
  productModel: Maybe<ProductModel>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A change of a model; what is left out stays. */
export type ProductModelUpdateInput = {
  /** The model. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Designation on the type plate, at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Level of certificate its repairs need, 1 to 5. */
  repairLevel?: InputMaybe<Scalars['Int']['input']>;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** A company that repairs for makers. */
export type Provider = Node & {
  __typename?: 'Provider';
  /** Its agreements, newest first; a maker and its auditor see the maker's own only, other outsiders none. */
  agreements: AgreementConnection;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Registered name. */
  name: Scalars['String']['output'];
  /** Where it is registered. */
  region: Region;
  /** Its service points the caller may see, by region; a regulator sees those standing in its region. */
  servicePoints: ServicePointConnection;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};


/** A company that repairs for makers. */
export type ProviderAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A company that repairs for makers. */
export type ProviderServicePointsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of providers. */
export type ProviderConnection = {
  __typename?: 'ProviderConnection';
  /** Entries with their cursors. */
  edges: Array<ProviderEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A provider to register. */
export type ProviderCreateInput = {
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Registered name, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Where it is registered. */
  region: Scalars['RegionCode']['input'];
};

/** Everything a maker and a provider need to talk about the provider's work: it assembles itself, and both see the same. */
export type ProviderDossier = {
  __typename?: 'ProviderDossier';
  /** Agreements of the pair, newest first. */
  agreements: AgreementConnection;
  /** Points of breaches in the twelve months up to today. */
  breachPoints: Scalars['Int']['output'];
  /** What inspections found and nobody has put right yet, earliest deadline first. */
  corrections: OpenCorrectionsConnection;
  /** Deadlines to improve that have not passed, of agreements in force. */
  correctiveDeadlines: Array<CorrectiveDeadline>;
  /** Its grade and the latest case; null before the first proposal. */
  grade: Maybe<ProviderGrade>;
  /** Monthly evaluations, latest first. */
  history: MonthlyEvaluationConnection;
  /** The latest monthly evaluation: figures, forecast, gaps; null before the first. */
  latest: Maybe<MonthlyEvaluation>;
  /** The maker. */
  manufacturer: Manufacturer;
  /** The provider. */
  provider: Provider;
  /** The rules of grades that hold today. */
  terms: GradeTerms;
  /** Certificates when the latest monthly evaluation was made; null before the first. */
  training: Maybe<TrainingStanding>;
};


/** Everything a maker and a provider need to talk about the provider's work: it assembles itself, and both see the same. */
export type ProviderDossierAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything a maker and a provider need to talk about the provider's work: it assembles itself, and both see the same. */
export type ProviderDossierCorrectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything a maker and a provider need to talk about the provider's work: it assembles itself, and both see the same. */
export type ProviderDossierHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** An entry of a page. */
export type ProviderEdge = {
  __typename?: 'ProviderEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Provider;
};

/** The grade of a provider with one maker (N13). It changes only by the maker's decision, after notice and reply. */
export type ProviderGrade = Node & {
  __typename?: 'ProviderGrade';
  /** The latest case; null before the first. */
  case: Maybe<GradeCase>;
  /** A decided grade that is still to take effect. */
  coming: Maybe<ComingGrade>;
  /** The grade in effect today; null for none yet. */
  grade: Maybe<Scalars['String']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Everything that happened to it, dated and signed; for the maker's side. */
  log: LogEntryConnection;
  /** The maker. */
  manufacturer: Manufacturer;
  /** The provider. */
  provider: Provider;
  /** First day of it. */
  since: Maybe<Scalars['Day']['output']>;
  /** Counts changes; send it back with an action. */
  version: Scalars['Int']['output'];
};


/** The grade of a provider with one maker (N13). It changes only by the maker's decision, after notice and reply. */
export type ProviderGradeLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of grades with their cases. */
export type ProviderGradeConnection = {
  __typename?: 'ProviderGradeConnection';
  /** Entries with their cursors. */
  edges: Array<ProviderGradeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type ProviderGradeEdge = {
  __typename?: 'ProviderGradeEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ProviderGrade;
};

/** A grade after an action, or why it was refused. */
export type ProviderGradePayload = {
  __typename?: 'ProviderGradePayload';
  /** The grade; null when refused. */
  providerGrade: Maybe<ProviderGrade>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A provider after a change, or why it was refused. */
export type ProviderPayload = {
  __typename?: 'ProviderPayload';
  /** The provider; null when refused. */
  provider: Maybe<Provider>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/**
 * A figure across a maker's providers, as a funnel plot. Shares are of what went well, for COMPLAINTS too. An order exists
 * only between those whose ranks do not overlap.
 */
export type ProviderRanking = {
  __typename?: 'ProviderRanking';
  /** Those that may be worst first: by the upper end of their interval, so that a small volume is not worst by chance. */
  entries: RankingEntryConnection;
  /** The figure. */
  figure: MonthlyFigureName;
  /** Share over all of them: the funnel's centre. */
  mean: Scalars['Float']['output'];
  /** The month of the evaluations. */
  month: Scalars['Month']['output'];
  /** Providers with a case. */
  providers: Scalars['Int']['output'];
  /** Spread between them over what sampling explains (Laney's sigma z), at least 1; limits are 3 of it wide. */
  sigmaZ: Scalars['Float']['output'];
};


/**
 * A figure across a maker's providers, as a funnel plot. Shares are of what went well, for COMPLAINTS too. An order exists
 * only between those whose ranks do not overlap.
 */
export type ProviderRankingEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A change of a provider; what is left out stays. */
export type ProviderUpdateInput = {
  /** The provider. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Registered name, at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where it is registered. */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** A grade in effect, as published (G1 G3). */
export type PublishedGrade = {
  __typename?: 'PublishedGrade';
  /** The grade. */
  grade: Scalars['String']['output'];
  /** Given by whom. */
  manufacturer: Manufacturer;
  /** Whose. */
  provider: Provider;
  /** First day of it. */
  since: Scalars['Day']['output'];
};

/** A page of published grades. */
export type PublishedGradeConnection = {
  __typename?: 'PublishedGradeConnection';
  /** Entries with their cursors. */
  edges: Array<PublishedGradeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type PublishedGradeEdge = {
  __typename?: 'PublishedGradeEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PublishedGrade;
};

/** Least figures with which an applicant qualifies; null where nothing is asked. */
export type Qualification = {
  __typename?: 'Qualification';
  /** Certified technicians. */
  certified: Maybe<Scalars['Int']['output']>;
  /** Service points. */
  points: Maybe<Scalars['Int']['output']>;
  /** Registered capital, in units of ten thousand yuan. */
  registeredCapital: Maybe<Scalars['Int']['output']>;
  /** Technicians. */
  technicians: Maybe<Scalars['Int']['output']>;
};

/** A declared figure that a call may ask a least value of. */
export type QualificationFigure =
  /** Certified technicians. */
  | 'CERTIFIED'
  /** Service points. */
  | 'POINTS'
  /** Registered capital, in units of ten thousand yuan. */
  | 'REGISTERED_CAPITAL'
  /** Technicians. */
  | 'TECHNICIANS';

/** Least figures; nothing is asked where one is left out. */
export type QualificationInput = {
  /** Certified technicians. */
  certified?: InputMaybe<Scalars['Int']['input']>;
  /** Service points. */
  points?: InputMaybe<Scalars['Int']['input']>;
  /** Registered capital, in units of ten thousand yuan. */
  registeredCapital?: InputMaybe<Scalars['Int']['input']>;
  /** Technicians. */
  technicians?: InputMaybe<Scalars['Int']['input']>;
};

/** Entry points for reading. */
export type Query = {
  __typename?: 'Query';
  /** Agreements of a maker, newest first. A maker sees its own; of a provider's drafts nobody but the provider knows. */
  agreements: AgreementConnection;
  /** The ranking of a region (N5), best first; those of which the finding is signed. 1 GetItem, 1 Query, 1 BatchGet. */
  applicationRanking: RankedApplicationConnection;
  /** Applications to a call by region, to the maker, its auditor and the platform; the provider's own, newest call first. 1 Query, 1 BatchGet. */
  applications: ApplicationConnection;
  /** What assessments of providers registered, and points standing, in a region came to; those withdrawn are left out. 1 Query. */
  assessmentResults: AssessmentResultConnection;
  /** Assessments, newest first: a maker's (also for its auditor); the calling provider's or point's own, once concluded. 1 Query, 1 BatchGet. */
  assessments: AssessmentConnection;
  /** Third-party findings, newest first: a maker's (also for its auditor), or the calling provider's. */
  auditFindings: AuditFindingConnection;
  /** Breaches, newest first: a maker's (also for its hotline and auditor), or the calling provider's. */
  breaches: BreachConnection;
  /** The calendar by which hours of business are counted. */
  businessCalendar: BusinessCalendar;
  /** Buy-outs, newest first: of a retailer, or those a maker is asked to sign. */
  buyOuts: BuyOutConnection;
  /** The draw of a maker's callbacks for one day; null if there was none or it is not visible to the caller. */
  callbackRun: Maybe<CallbackRun>;
  /** Draws of a maker's callbacks, latest day first. */
  callbackRuns: CallbackRunConnection;
  /** Callbacks of the caller's maker: the open ones, the longest waiting first; or those closed in a month, latest first. */
  callbackTasks: CallbackTaskConnection;
  /** Capability reviews of a maker or provider, newest first. */
  capabilityReviews: CapabilityReviewConnection;
  /** Channel plans of a maker, by category and region. */
  channelPlans: ChannelPlanConnection;
  /** Published conduct codes, latest to take effect first; for their owner all codes, newest first. */
  conductCodes: ConductCodeConnection;
  /** Proposed and decided consequences, newest first: a maker's (also for its auditor), or the calling provider's. */
  consequences: ConsequenceConnection;
  /** Tries marks out: what they would come to. Nothing is kept. Null if the caller does not see the criteria. 1 GetItem. */
  criteriaScore: Maybe<CriteriaScore>;
  /** A maker's criteria, newest set first: what was published is public (G3); drafts only to their maker. 1 Query. */
  criteriaSets: CriteriaSetConnection;
  /** What a new set of criteria may start from. No read. */
  criteriaTemplates: Array<CriteriaTemplate>;
  /**
   * Figures of a scope over at most 366 days (G1). A regulator gets its region and below, a maker's people their maker and
   * its share of each provider, providers and service points themselves; all else does not exist for them (NOT_FOUND).
   * The cost depends on scope and period, never on the number of orders: up to 3 Queries and a BatchGet key for each of a
   * scope's parts (8 for provinces and makers, 2 for prefectures, else 1); 1 more Query a part for `trend`; for `children`
   * one BatchGet per hundred of regions x parts x (months and single days).
   */
  dashboard: Dashboard;
  /** Engineers by speciality, language and where they are now, by region (R1). What is left out may be anything. */
  engineers: EngineerConnection;
  /** Evaluations: a maker's (newest first; also for its auditor), or the calling provider's (newest agreement first). */
  evaluations: EvaluationConnection;
  /** Codes for diagnoses (Q9), by code. */
  faultCodes: Array<FaultCode>;
  /** Pareto of faults over at most 12 months; the same scopes as `dashboard`. 1 Query a month, whatever the number of orders. */
  faultPareto: FaultPareto;
  /**
   * Findings about the calling provider, of the maker (named by the platform), or about providers registered in a regulator's
   * region, the latest first (a regulator's by county). 1 Query, for a maker 1 BatchGet besides.
   */
  feeFindings: FeeFindingConnection;
  /** Grade schemes a maker has published, latest first day first. */
  gradeSchemes: GradeSchemeConnection;
  /** Inspections, newest first: a maker's (also for its auditor), or the calling provider's. */
  inspections: InspectionConnection;
  /**
   * Open orders, by month of report, that lack an instrument today at the point they are at (O11): of a point, or of the
   * calling maker. Pages are cut among all orders of the month. 1 Query, 1 BatchGet of orders, 1 of requirements, 1 of kits.
   */
  instrumentGaps: InstrumentGapConnection;
  /** Which instruments a maker's work needs, by category; makers see their own only. 1 Query. */
  instrumentRequirements: InstrumentRequirementConnection;
  /** A provider's integrity record; null where it is not the caller's to see. */
  integrityRecord: Maybe<IntegrityRecord>;
  /**
   * Items on account (O10). A point's people see all at their point; a maker and its auditor what the maker issued, at one
   * point or at all. At a point 1 Query and 1 BatchGet, of a maker 1 Query.
   */
  issuedItems: IssuedItemConnection;
  /**
   * The job of an order, for work without network and to look into: its edition, what stands, what is due. Null if the caller
   * does not see it, and if the work follows no step book. 3 GetItems.
   */
  jobDownload: Maybe<OrderJob>;
  /** Runs of a job with their progress, latest period first. */
  jobRuns: JobRunConnection;
  /** What the caller's link opens. 1 GetItem. */
  link: HeldLink;
  /** A maker's management items (P1). Null if the caller does not see them. 1 GetItem. */
  managementList: Maybe<ManagementList>;
  /** Makers on the platform, by name. */
  manufacturers: ManufacturerConnection;
  /** Orders of the calling customer or dealer, newest first. */
  myWorkOrders: WorkOrderConnection;
  /** Any object by its global id; null if it does not exist or is not visible to the caller. */
  node: Maybe<Node>;
  /** The caller's inbox, newest first: that of its organisation, service point or, for technicians and regulators, its own. 1 Query. */
  notices: NoticeConnection;
  /** Deposits of service points under an agreement, by point; a service point reads its own. 1 GetItem, 1 Query. */
  pointDeposits: PointDepositConnection;
  /**
   * For providers, service points and technicians: what concerns them, of every maker they have an agreement with; what they are
   * still to read first, soonest first, then the rest, newest first. For a maker, its hotline and auditor: all it ever published,
   * newest first; for its desk also its drafts.
   */
  policies: PolicyConnection;
  /**
   * What a pool gives the points that cover its region, by their orders of a month; before every maker agreed, by the caller's
   * own alone (N17). Null if the pool does not exist for the caller.
   */
  poolForecast: Maybe<PoolForecast>;
  /** What pooling would give the points that cover exactly this region, by the maker's own orders; nothing is changed (N17). */
  poolWhatIf: Maybe<PoolForecast>;
  /** Pools in which a maker has categories, newest first. */
  pools: PoolConnection;
  /** Product categories, by code. */
  productCategories: ProductCategoryConnection;
  /** Everything about a provider's work for a maker; null where they have no agreement or the caller is neither. */
  providerDossier: Maybe<ProviderDossier>;
  /** Grades of a maker's providers, or of the calling provider with its makers. */
  providerGrades: ProviderGradeConnection;
  /** A figure across a maker's providers; null before the month's evaluations are all done, and where nothing was counted. */
  providerRanking: Maybe<ProviderRanking>;
  /** Providers registered in a region, by region and name. A regulator asks within its own region. */
  providers: ProviderConnection;
  /** Grades in effect of the providers registered in a region, by region (G1 G3); a regulator sees its own region. */
  publishedGrades: PublishedGradeConnection;
  /** Quotes of an order, latest first: at most 20. 1 GetItem and 1 Query. */
  quotes: QuoteConnection;
  /**
   * A maker's calls, newest first (its own for the maker and its auditor); for providers and authorities the published calls
   * of a region and the regions within it. 1 Query, 1 BatchGet.
   */
  recruitmentCalls: RecruitmentCallConnection;
  /** Satisfaction over time with its control limits (Q1), over at most 366 days; the same scopes as `dashboard`, 1 Query for each of a scope's parts. */
  satisfactionTrend: SatisfactionTrend;
  /** A maker's service levels (O12). They are public, as every promise is. */
  serviceLevels: ServiceLevels;
  /** Service points whose declared coverage names exactly this region, so that a caller can ask level by level. */
  servicePointsCovering: ServicePointConnection;
  /** What is promised to customers of exactly this region, so that a caller can ask level by level; those that end first in front. */
  servicePromises: ServicePromiseConnection;
  /** Monthly reports, latest month first: a provider's own, or those made to a maker. 1 Query; of a maker 1 BatchGet more. */
  serviceReports: ServiceReportConnection;
  /**
   * The settlement of a month under an agreement; null before its first day and for months to come. 1 GetItem, 3 Queries for
   * each of the terms in force in the month, 1 where it is topped up, 1 per hundred pieces of equipment that are leased or were
   * charged since, 1 per hundred deposits of the month, and 1 per ten versions for terms superseded since.
   */
  settlementStatement: Maybe<SettlementStatement>;
  /** Deviations from an edition with their reasons, step by step. Null if the caller does not see it. 1 GetItem, 1 Query. */
  stepBookDeviations: Maybe<StepBookDeviationConnection>;
  /** How work by an edition went (P4). Null if the caller does not see it. 1 GetItem, 1 Query. */
  stepBookOutcomes: Maybe<StepBookOutcomes>;
  /** A maker's step books, series by series, the latest edition first; drafts only to the maker. 1 Query. */
  stepBooks: StepBookConnection;
  /**
   * The top-up of a month by an agreement (N15); null if none was in force on the month's first day, or the agreement was
   * suspended all month. 1 GetItem, 1 Query.
   */
  topUpStatement: Maybe<TopUpStatement>;
  /** Courses of a maker, or of the platform if none is named, in the order they were added. */
  trainingCourses: TrainingCourseConnection;
  /** A unit by its maker and serial number; null if the maker has recorded none. */
  unit: Maybe<Unit>;
  /** Units of a model, by serial number. A dealer sees the units it sold. */
  units: UnitConnection;
  /** Who the caller is, as the platform understands the token. */
  viewer: Viewer;
  /**
   * What one technician may do on one visit to the customer of an order: bundles of the customer's open orders at the order's
   * service point, as far as the caller sees them, the largest first (N18). Null if the order does not exist for the caller.
   */
  visitBundles: Maybe<Array<VisitBundle>>;
  /** Rules of the three guarantees published here, by code; those that came with the platform hold until then. */
  warrantyRules: WarrantyRulesConnection;
  /** The bill of an order; null where there is no such order for the caller. 1 GetItem, and 1 Query for its quote. */
  workOrderBill: Maybe<WorkOrderBill>;
  /** Recomputes the hash chain of an order's log (G4). */
  workOrderChainCheck: ChainCheck;
  /** The state machine of orders as data. */
  workOrderTransitions: Array<WorkOrderTransition>;
  /**
   * Orders of the caller by month of report, newest first: a maker's, provider's, service point's or hotline's own; a
   * regulator's region (name a prefecture or county within it; a province is read prefecture by prefecture).
   */
  workOrders: WorkOrderConnection;
  /** Orders waiting for the caller to act, the most urgent first. */
  workQueue: WorkOrderConnection;
};


/** Entry points for reading. */
export type QueryAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryApplicationRankingArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  callId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  region: Scalars['RegionCode']['input'];
};


/** Entry points for reading. */
export type QueryApplicationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  callId: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Entry points for reading. */
export type QueryAssessmentResultsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  region: Scalars['RegionCode']['input'];
};


/** Entry points for reading. */
export type QueryAssessmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryAuditFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryBreachesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryBuyOutsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryCallbackRunArgs = {
  day: Scalars['Day']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryCallbackRunsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryCallbackTasksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  month: InputMaybe<Scalars['Month']['input']>;
};


/** Entry points for reading. */
export type QueryCapabilityReviewsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  promiserId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryChannelPlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryConductCodesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryConsequencesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryCriteriaScoreArgs = {
  deductions?: Array<DeductionFoundInput>;
  id: Scalars['ID']['input'];
  marks: Array<CriteriaMarkInput>;
};


/** Entry points for reading. */
export type QueryCriteriaSetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryDashboardArgs = {
  from: Scalars['Day']['input'];
  scope: InsightScopeInput;
  to: Scalars['Day']['input'];
};


/** Entry points for reading. */
export type QueryEngineersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  language: InputMaybe<Scalars['String']['input']>;
  region: InputMaybe<Scalars['RegionCode']['input']>;
  speciality: InputMaybe<Scalars['String']['input']>;
};


/** Entry points for reading. */
export type QueryEvaluationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryFaultParetoArgs = {
  categoryId: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['Month']['input'];
  scope: InsightScopeInput;
  to: Scalars['Month']['input'];
};


/** Entry points for reading. */
export type QueryFeeFindingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryGradeSchemesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryInstrumentGapsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  month: Scalars['Month']['input'];
  servicePointId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryInstrumentRequirementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryIntegrityRecordArgs = {
  providerId: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryIssuedItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  closed?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  servicePointId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryJobDownloadArgs = {
  orderId: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryJobRunsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  job: Job;
};


/** Entry points for reading. */
export type QueryManagementListArgs = {
  manufacturerId: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryManufacturersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Entry points for reading. */
export type QueryMyWorkOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Entry points for reading. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryNoticesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  unread?: Scalars['Boolean']['input'];
};


/** Entry points for reading. */
export type QueryPointDepositsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  agreementId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  servicePointId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryPoliciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  drafts?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryPoolForecastArgs = {
  id: Scalars['ID']['input'];
  month: InputMaybe<Scalars['Month']['input']>;
};


/** Entry points for reading. */
export type QueryPoolWhatIfArgs = {
  categoryIds: Array<Scalars['ID']['input']>;
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
  minimumOrders: Scalars['Int']['input'];
  month: InputMaybe<Scalars['Month']['input']>;
  region: Scalars['RegionCode']['input'];
};


/** Entry points for reading. */
export type QueryPoolsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryProductCategoriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Entry points for reading. */
export type QueryProviderDossierArgs = {
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
  providerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryProviderGradesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
  open?: Scalars['Boolean']['input'];
};


/** Entry points for reading. */
export type QueryProviderRankingArgs = {
  figure: MonthlyFigureName;
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
  month: Scalars['Month']['input'];
};


/** Entry points for reading. */
export type QueryProvidersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  region: Scalars['RegionCode']['input'];
};


/** Entry points for reading. */
export type QueryPublishedGradesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  region: Scalars['RegionCode']['input'];
};


/** Entry points for reading. */
export type QueryQuotesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderId: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryRecruitmentCallsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
  region: InputMaybe<Scalars['RegionCode']['input']>;
};


/** Entry points for reading. */
export type QuerySatisfactionTrendArgs = {
  from: Scalars['Day']['input'];
  scope: InsightScopeInput;
  to: Scalars['Day']['input'];
  unit?: InsightUnit;
};


/** Entry points for reading. */
export type QueryServiceLevelsArgs = {
  manufacturerId: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryServicePointsCoveringArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  region: Scalars['RegionCode']['input'];
};


/** Entry points for reading. */
export type QueryServicePromisesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  region: Scalars['RegionCode']['input'];
};


/** Entry points for reading. */
export type QueryServiceReportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QuerySettlementStatementArgs = {
  agreementId: Scalars['ID']['input'];
  month: Scalars['Month']['input'];
};


/** Entry points for reading. */
export type QueryStepBookDeviationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  step: InputMaybe<Scalars['String']['input']>;
  stepBookId: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryStepBookOutcomesArgs = {
  stepBookId: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryStepBooksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryTopUpStatementArgs = {
  agreementId: Scalars['ID']['input'];
  expectedOrders: InputMaybe<Scalars['Int']['input']>;
  month: Scalars['Month']['input'];
};


/** Entry points for reading. */
export type QueryTrainingCoursesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points for reading. */
export type QueryUnitArgs = {
  manufacturerId: Scalars['ID']['input'];
  serial: Scalars['String']['input'];
};


/** Entry points for reading. */
export type QueryUnitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  modelId: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryVisitBundlesArgs = {
  day: InputMaybe<Scalars['Day']['input']>;
  id: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryWarrantyRulesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Entry points for reading. */
export type QueryWorkOrderBillArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryWorkOrderChainCheckArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryWorkOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  month: Scalars['Month']['input'];
  region: InputMaybe<Scalars['RegionCode']['input']>;
};


/** Entry points for reading. */
export type QueryWorkQueueArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/**
 * An edition of an order's quote: all that is to be done and charged, line by line, before it is (F2). Its prices hold for 30
 * days from the day it was offered, and again from the day it was approved (Asia/Shanghai): meanwhile no price in it rises.
 */
export type Quote = Node & {
  __typename?: 'Quote';
  /** When it was answered. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** As what it was answered: CUSTOMER, or HOTLINE for one. */
  answeredBy: Maybe<Scalars['String']['output']>;
  /** What the customer approved so far. */
  approved: Money;
  /** The warranty that covers the unit although the customer is to pay; null where none does. */
  cover: Maybe<QuoteCover>;
  /** 1 for the order's first, then one more each. */
  edition: Scalars['Int']['output'];
  /** The same in words; null where none were given, and for regulators, auditors and the platform. */
  explanation: Maybe<Scalars['String']['output']>;
  /** Fault it is for; null before a diagnosis. */
  faultCode: Maybe<Scalars['String']['output']>;
  /** What the customer is not asked about, since the maker pays. */
  free: Money;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Its lines. */
  lines: Array<QuoteLine>;
  /** Last day on which it holds. */
  lockedUntil: Scalars['Day']['output'];
  /** Its log, oldest entry first (G4); null for regulators, auditors and the platform, since entries hold what was written. */
  log: Maybe<LogEntryConnection>;
  /** When it was offered. */
  offeredAt: Scalars['DateTime']['output'];
  /** The order. */
  order: WorkOrder;
  /** Whose the fees are. */
  payer: FeePayer;
  /** What the customer has not answered. */
  pending: Money;
  /** Why it took the place of the one before; null for the first. */
  reason: Maybe<QuoteReason>;
  /** What the customer refused. */
  refused: Money;
  /** Where it stands today. */
  state: QuoteState;
  /** All lines together. */
  total: Money;
  /** Counts changes; send it back with an answer. */
  version: Scalars['Int']['output'];
};


/**
 * An edition of an order's quote: all that is to be done and charged, line by line, before it is (F2). Its prices hold for 30
 * days from the day it was offered, and again from the day it was approved (Asia/Shanghai): meanwhile no price in it rises.
 */
export type QuoteLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A customer's answer to a quote. */
export type QuoteAnswerInput = {
  /** The quote. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Lines not wanted; all others are approved. */
  refusedLineIds: Array<Scalars['ID']['input']>;
  /** Version the customer saw. */
  version: Scalars['Int']['input'];
};

/** A page of quotes. */
export type QuoteConnection = {
  __typename?: 'QuoteConnection';
  /** Entries with their cursors. */
  edges: Array<QuoteEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** That the warranty covers the unit although the customer is to pay (O5). */
export type QuoteCover = {
  __typename?: 'QuoteCover';
  /** By which rule. */
  because: WarrantyReason;
  /** Why the point says that this fault is outside of it; empty for regulators, auditors and the platform. */
  outside: Scalars['String']['output'];
  /** Until when it is covered; null where the rule names no day. */
  until: Maybe<Scalars['Day']['output']>;
};

/** An entry of a page. */
export type QuoteEdge = {
  __typename?: 'QuoteEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Quote;
};

/** A line of a quote, with what it was held against on the day it was offered (F1 F2 F3). */
export type QuoteLine = {
  __typename?: 'QuoteLine';
  /** Price of one by the agreement's fee schedule; null when none was agreed. */
  agreedPrice: Maybe<Money>;
  /** Quantity times unit price. */
  amount: Money;
  /** Highest price of one by the schedule; null without a row. */
  ceiling: Maybe<Money>;
  /** What of the amount the customer would pay: all of it, or under warranty nothing. */
  customerPays: Money;
  /** What for; empty for regulators, auditors and the platform, since it may name people. */
  description: Scalars['String']['output'];
  /** Least price of one by the schedule; null without a row. */
  floor: Maybe<Money>;
  /** Id within the order's quotes: the same thing has the same id in every edition. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: FeeKind;
  /** Where the price stands in the province; null where fewer than 30 are known. */
  market: Maybe<PriceBand>;
  /** Of a part: the maker's number of it. */
  partNumber: Maybe<Scalars['String']['output']>;
  /** Pieces, hours or kilometres. */
  quantity: Scalars['Int']['output'];
  /** Of a part: its serial number, where it is at hand already. */
  serial: Maybe<Scalars['String']['output']>;
  /** Of freight: the way of the shipment; null when it was not told. */
  shipment: Maybe<Shipment>;
  /** What the customer said of it. */
  standing: QuoteLineStanding;
  /** Price of one. */
  unitPrice: Money;
  /** Work item of the agreement (clause 2); null when none was named. */
  workItem: Maybe<Scalars['String']['output']>;
};

/** A line to be offered. */
export type QuoteLineInput = {
  /** What for, 1 to 200 characters. */
  description: Scalars['String']['input'];
  /** Kind. */
  kind: FeeKind;
  /** Of a part, and needed there: the maker's number of it, at most 60 characters. */
  partNumber?: InputMaybe<Scalars['String']['input']>;
  /** Pieces, hours or kilometres, 1 to 1000; of freight, shipments. */
  quantity: Scalars['Int']['input'];
  /** Of a part: its serial number, if it is at hand; at most 60 characters. */
  serial?: InputMaybe<Scalars['String']['input']>;
  /** Of freight: the way of the shipment. */
  shipment?: InputMaybe<Shipment>;
  /** Price of one in fen, held to the agreement as a fee is (`workOrderAddFee`). */
  unitPrice: Scalars['Int']['input'];
  /** Work item of the agreement (clause 2), if its fee schedule names it; at most 60 characters. */
  workItem?: InputMaybe<Scalars['String']['input']>;
};

/** What the customer said of a line. */
export type QuoteLineStanding =
  /** It may be done and charged. */
  | 'APPROVED'
  /** The customer is not asked, since it does not pay. */
  | 'NOT_ASKED'
  /** Nothing yet. */
  | 'PENDING'
  /** It may not. */
  | 'REFUSED';

/** A quote to be offered. */
export type QuoteOfferInput = {
  /** The same in words, 1 to 500 characters; needed with FAULT_DIFFERENT. */
  explanation?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 30 lines, each for something else. */
  lines: Array<QuoteLineInput>;
  /** The order: accepted, scheduled or at work. */
  orderId: Scalars['ID']['input'];
  /** Needed where the customer is to pay although the warranty covers the unit: why not this fault, 1 to 500 characters. */
  outsideCover?: InputMaybe<Scalars['String']['input']>;
  /** Why it takes the place of the one before; needed if there is one. */
  reason?: InputMaybe<QuoteReason>;
};

/** A quote after an action, or why it was refused. */
export type QuotePayload = {
  __typename?: 'QuotePayload';
  /** The quote; null when refused. */
  quote: Maybe<Quote>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Why an edition takes the place of the one before. */
export type QuoteReason =
  /** Something in it was wrong; it comes to no more than before. */
  | 'CORRECTED'
  /** The customer wants more, less or something else. */
  | 'CUSTOMER_ASKED'
  /** The fault turned out to be another one; the diagnosis says so. */
  | 'FAULT_DIFFERENT'
  /** The one before no longer holds. */
  | 'LAPSED';

/** Where a quote stands. */
export type QuoteState =
  /** Answered; at least one line is approved. */
  | 'APPROVED'
  /** The order is done with. */
  | 'CLOSED'
  /** Shown only: the maker pays. */
  | 'COVERED'
  /** Its days are over; only a new quote can be charged by. */
  | 'LAPSED'
  /** The customer has lines to answer. */
  | 'OFFERED'
  /** Answered; nothing is approved. */
  | 'REFUSED'
  /** Another edition took its place. */
  | 'SUPERSEDED';

/** An application's place in the ranking of its region. */
export type RankedApplication = {
  __typename?: 'RankedApplication';
  /** The application. */
  application: Application;
  /** Whether the present panel found it, or it is decided: otherwise the finding has to be signed again. */
  current: Scalars['Boolean']['output'];
  /** The outcome; null before it is decided. */
  outcome: Maybe<ApplicationOutcome>;
  /** Whether it passed; those that did not stand behind all that did. */
  passed: Scalars['Boolean']['output'];
  /** What the rank proposes while nobody else was admitted out of turn. */
  proposal: ApplicationOutcome;
  /** 1 is the best. */
  rank: Scalars['Int']['output'];
  /** Mean score. */
  score: Scalars['Float']['output'];
  /** Score of the weakest subject: the better one goes first at equal score, then the earlier application. */
  weakest: Scalars['Float']['output'];
};

/** A page of a ranking. */
export type RankedApplicationConnection = {
  __typename?: 'RankedApplicationConnection';
  /** Entries with their cursors. */
  edges: Array<RankedApplicationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type RankedApplicationEdge = {
  __typename?: 'RankedApplicationEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: RankedApplication;
};

/** A provider in a ranking. */
export type RankingEntry = {
  __typename?: 'RankingEntry';
  /** Best rank it may truly have: one more than the providers whose whole interval lies above its own. */
  bestRank: Scalars['Int']['output'];
  /** All cases: its volume. */
  cases: Scalars['Int']['output'];
  /** Cases that went well. */
  good: Scalars['Int']['output'];
  /** Upper end of it. */
  high: Scalars['Float']['output'];
  /** Lower end of its Wilson 95 % interval. */
  low: Scalars['Float']['output'];
  /** The funnel's lower limit at its volume. */
  lower: Scalars['Float']['output'];
  /** The provider. */
  provider: Provider;
  /** The share that went well. */
  share: Scalars['Float']['output'];
  /** Where it stands. */
  standing: RankingStanding;
  /** The funnel's upper limit at its volume. */
  upper: Scalars['Float']['output'];
  /** Worst rank it may truly have. */
  worstRank: Scalars['Int']['output'];
};

/** A page of a ranking. */
export type RankingEntryConnection = {
  __typename?: 'RankingEntryConnection';
  /** Entries with their cursors. */
  edges: Array<RankingEntryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type RankingEntryEdge = {
  __typename?: 'RankingEntryEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: RankingEntry;
};

/** Where a provider stands among a maker's, allowing for its volume. */
export type RankingStanding =
  /** Above the upper limit. */
  | 'BEYOND_HIGH'
  /** Below the funnel's lower limit: worse than chance explains at its volume. */
  | 'BEYOND_LOW'
  /** Within the limits: no reason to treat it otherwise than the others. */
  | 'WITHIN';

/** Between what a reading has to be; both limits included. Decimals are text, and exact. */
export type ReadingLimits = {
  __typename?: 'ReadingLimits';
  /** Upper limit; null if there is none. */
  max: Maybe<Scalars['String']['output']>;
  /** Lower limit; null if there is none. */
  min: Maybe<Scalars['String']['output']>;
  /** Unit, e.g. `MΩ`. */
  unit: Scalars['String']['output'];
};

/** Between what a reading has to be; at least one limit. Decimals have at most 9 digits before the point and 6 after it. */
export type ReadingLimitsInput = {
  /** Upper limit, included; not below the lower one. */
  max?: InputMaybe<Scalars['String']['input']>;
  /** Lower limit, included. */
  min?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 20 characters. */
  unit: Scalars['String']['input'];
};

/** An object and the reason for what is done to it. */
export type ReasonedInput = {
  /** The object. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1000 characters; those concerned read it. */
  reason: Scalars['String']['input'];
};

/** A maker's call for providers, by region, with what they are judged by. */
export type RecruitmentCall = Node & {
  __typename?: 'RecruitmentCall';
  /** Who was admitted: to the maker, its auditor and the platform all, to an authority those in its region, else none. 1 Query. */
  admitted: AdmissionConnection;
  /** What is to be repaired. */
  categories: Array<ProductCategory>;
  /** When it was closed; null before. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was closed before its last day; null if it was not. */
  closedBecause: Maybe<Scalars['String']['output']>;
  /** Last day for applications. */
  closesOn: Scalars['Day']['output'];
  /** When it was concluded; null before. */
  concludedAt: Maybe<Scalars['DateTime']['output']>;
  /** What applicants are scored by; published before the call was opened (N1). */
  criteria: CriteriaSet;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** How they are judged. */
  kind: AssessmentKind;
  /** What happened to the call, oldest first; empty but for the maker, its auditor and the platform. */
  log: LogEntryConnection;
  /** Who calls. */
  manufacturer: Manufacturer;
  /** When it was published; null while a draft. */
  openedAt: Maybe<Scalars['DateTime']['output']>;
  /** First day for applications. */
  opensOn: Scalars['Day']['output'];
  /** The panel; null but for the maker, its auditor and the platform. */
  panel: Maybe<Array<PanelSeat>>;
  /** What an applicant needs to be short-listed. */
  qualification: Qualification;
  /** Where, and how many points. */
  regions: Array<CalledRegion>;
  /** Where it stands. */
  state: RecruitmentCallState;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};


/** A maker's call for providers, by region, with what they are judged by. */
export type RecruitmentCallAdmittedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A maker's call for providers, by region, with what they are judged by. */
export type RecruitmentCallLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A call to close. */
export type RecruitmentCallCloseInput = {
  /** The call. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; needed before its last day is over. At most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** A call to end. */
export type RecruitmentCallConcludeInput = {
  /** The call. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** A page of recruitment calls. */
export type RecruitmentCallConnection = {
  __typename?: 'RecruitmentCallConnection';
  /** Entries with their cursors. */
  edges: Array<RecruitmentCallEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A new call. */
export type RecruitmentCallDraftInput = {
  /** Categories to be repaired, each once. */
  categoryIds: Array<Scalars['ID']['input']>;
  /** Last day for applications. */
  closesOn: Scalars['Day']['input'];
  /** The edition of criteria that applicants are scored by: the maker's own, for ADMISSION. */
  criteriaSetId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** How applicants are judged. */
  kind: AssessmentKind;
  /** The maker who calls. */
  manufacturerId: Scalars['ID']['input'];
  /** First day for applications. */
  opensOn: Scalars['Day']['input'];
  /** What an applicant needs to be short-listed. */
  qualification: QualificationInput;
  /** 1 to 20 regions, none within another. */
  regions: Array<RegionNeedInput>;
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
};

/** An entry of a page. */
export type RecruitmentCallEdge = {
  __typename?: 'RecruitmentCallEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: RecruitmentCall;
};

/** A call to publish. */
export type RecruitmentCallOpenInput = {
  /** The call. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** A recruitment call after a change, or why it was refused. */
export type RecruitmentCallPayload = {
  __typename?: 'RecruitmentCallPayload';
  /** The recruitment call; null when refused. */
  recruitmentCall: Maybe<RecruitmentCall>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A draft, whole. */
export type RecruitmentCallReviseInput = {
  /** Categories to be repaired, each once. */
  categoryIds: Array<Scalars['ID']['input']>;
  /** Last day for applications. */
  closesOn: Scalars['Day']['input'];
  /** The edition of criteria that applicants are scored by: the maker's own, for ADMISSION. */
  criteriaSetId: Scalars['ID']['input'];
  /** The call. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** How applicants are judged. */
  kind: AssessmentKind;
  /** First day for applications. */
  opensOn: Scalars['Day']['input'];
  /** What an applicant needs to be short-listed. */
  qualification: QualificationInput;
  /** 1 to 20 regions, none within another. */
  regions: Array<RegionNeedInput>;
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** Version it is based on. */
  version: Scalars['Int']['input'];
};

/** Where a recruitment call stands. */
export type RecruitmentCallState =
  /** Takes no more applications; they are being judged. */
  | 'CLOSED'
  /** Every application has its decision. */
  | 'CONCLUDED'
  /** Being drawn up; only its maker sees it. */
  | 'DRAFT'
  /** Published; takes applications from its first to its last day. */
  | 'OPEN';

/** What would be paid back on the day. */
export type RefundQuote = {
  __typename?: 'RefundQuote';
  /** The amount. */
  amount: Money;
  /** Why something is taken off; null while nothing is. */
  because: Maybe<WarrantyReason>;
  /** Days of use. */
  daysUsed: Scalars['Int']['output'];
  /** Taken off for the use. */
  deducted: Money;
};

/** A GB/T 2260 region. */
export type Region = {
  __typename?: 'Region';
  /** Six-digit code. */
  code: Scalars['RegionCode']['output'];
  /** Chinese name in the code list; overseas codes (99xxxx) have their ISO country code. */
  name: Scalars['String']['output'];
};

/** A region one level below the one asked for. */
export type RegionInsight = {
  __typename?: 'RegionInsight';
  /** What happened there in the period. */
  figures: InsightFigures;
  /** How things stand there now. */
  now: InsightGauges;
  /** The region. */
  region: Region;
};

/** What a maker knows of a region. */
export type RegionNeedInput = {
  /** Points under contract there already. */
  contracted: Scalars['Int']['input'];
  /** The region. */
  region: Scalars['RegionCode']['input'];
  /** Units sold there a year, 1 or more. */
  soldPerYear: Scalars['Int']['input'];
  /** Units sold a year that keep one point busy, 1 or more. */
  unitsPerPoint: Scalars['Int']['input'];
};

/** What the owner of a unit may choose. */
export type Remedy =
  /** Another unit of the same kind. */
  | 'EXCHANGE'
  /** A unit to use while the own one is repaired. */
  | 'LOANER'
  /** The goods go back for a fault, the price comes back. */
  | 'REFUND'
  /** The unit is repaired. */
  | 'REPAIR'
  /** The goods go back without a reason, the price comes back. */
  | 'RETURN';

/** What a provider must reach to be renewed (N6). Shares are between 0 and 1. */
export type RenewalCriteria = {
  __typename?: 'RenewalCriteria';
  /** Least share of offers answered before they lapsed; 0.9 where the agreement names none. */
  acceptOnTime: Scalars['Float']['output'];
  /** Most points of breaches within three months; 3 where the agreement names none. */
  breachPoints: Scalars['Float']['output'];
  /** Most disputes per 100 completed orders. */
  complaintsPerHundred: Scalars['Float']['output'];
  /** Most fee lines outside their band, as a share; 0.02 where the agreement names none. */
  feeDeviations: Scalars['Float']['output'];
  /** Least share of orders fixed at the first visit without a repeat within 30 days. */
  firstTimeFix: Scalars['Float']['output'];
  /** Least share of orders completed on time. */
  onTime: Scalars['Float']['output'];
  /** Most parts in doubt, as a share; 0.02 where the agreement names none. */
  partAnomalies: Scalars['Float']['output'];
  /** Least share of answered callbacks that were satisfied. */
  satisfaction: Scalars['Float']['output'];
  /** Least share of the points that third parties could give within three months (N14); 0.8 where the agreement names none. */
  thirdParty: Scalars['Float']['output'];
  /** Least share of technicians with a certificate in force; 0.8 where the agreement names none. */
  training: Scalars['Float']['output'];
  /** Least share of visits begun within the time agreed; 0.9 where the agreement names none. */
  visitOnTime: Scalars['Float']['output'];
};

/** What a provider must reach to be renewed (N6). */
export type RenewalCriteriaInput = {
  /** Monthly evaluation: least share of offers answered before they lapsed, 0 to 1; left out, 0.9. */
  acceptOnTime?: InputMaybe<Scalars['Float']['input']>;
  /** Monthly evaluation: most points of breaches within three months, 0 to 100; left out, 3. */
  breachPoints?: InputMaybe<Scalars['Float']['input']>;
  /** Most disputes per 100 completed orders, 0 to 100. */
  complaintsPerHundred: Scalars['Float']['input'];
  /** Monthly evaluation: most fee lines outside their band, as a share from 0 to 1; left out, 0.02. */
  feeDeviations?: InputMaybe<Scalars['Float']['input']>;
  /** Least share of orders fixed at the first visit, 0 to 1. */
  firstTimeFix: Scalars['Float']['input'];
  /** Least share of orders completed on time, 0 to 1. */
  onTime: Scalars['Float']['input'];
  /** Monthly evaluation: most parts in doubt, as a share from 0 to 1; left out, 0.02. */
  partAnomalies?: InputMaybe<Scalars['Float']['input']>;
  /** Least share of answered callbacks that were satisfied, 0 to 1. */
  satisfaction: Scalars['Float']['input'];
  /** Monthly evaluation: least share of the points that third parties could give within three months (N14), 0 to 1; left out, 0.8. */
  thirdParty?: InputMaybe<Scalars['Float']['input']>;
  /** Monthly evaluation: least share of technicians with a certificate in force, 0 to 1; left out, 0.8. */
  training?: InputMaybe<Scalars['Float']['input']>;
  /** Monthly evaluation: least share of visits begun within the time agreed, 0 to 1; left out, 0.9. */
  visitOnTime?: InputMaybe<Scalars['Float']['input']>;
};

/** A repair that must still hold: the same fault again is repaired for nothing. */
export type RepairHold = {
  __typename?: 'RepairHold';
  /** Why. */
  because: WarrantyReason;
  /** The repair; null for those who may not see it. */
  order: Maybe<WorkOrder>;
  /** The last day. */
  until: Scalars['Day']['output'];
};

/** Where work belongs (N11). */
export type RepairPlace =
  /** At the factory only. */
  | 'FACTORY'
  /** At points of level 1 and above. */
  | 'LEVEL_1'
  /** At points of level 2 and above. */
  | 'LEVEL_2'
  /** At points of level 3 and above. */
  | 'LEVEL_3'
  /** At points of level 4 and above. */
  | 'LEVEL_4'
  /** At points of level 5 and above. */
  | 'LEVEL_5';

/** How a report reached the platform (O1). */
export type ReportChannel =
  /** The customer, by web or app. */
  | 'CUSTOMER'
  /** A dealer, for a customer. */
  | 'DEALER'
  /** The maker's hotline. */
  | 'HOTLINE'
  /** Taken over from records kept before. */
  | 'IMPORT'
  /** A regional authority's platform. */
  | 'REGIONAL_PLATFORM'
  /** Whoever read the code on the unit. */
  | 'UNIT_CODE';

/** Why nothing can be said of a unit's rights. */
export type RightsUnknown =
  /** It was sold after that day. */
  | 'NOT_SOLD_YET'
  /** No rule is on record for its category. */
  | 'NO_RULE'
  /** Nobody knows when it was sold, and no rule helps. */
  | 'SALE_UNKNOWN';

/** Who a caller acts as. It comes from the verified token, never from the request. */
export type Role =
  /** An independent third party commissioned by a maker. */
  | 'AUDITOR'
  /** An end customer, known by a verified phone number. */
  | 'CUSTOMER'
  /** A dealer who sold units and reports faults for customers. */
  | 'DEALER'
  /** The hotline desk of a maker. */
  | 'HOTLINE'
  /**
   * Whoever holds a link that the platform signed: to one order (`workOrderLinkIssue`), or the code on one unit
   * (`Unit.reportCode`). The link's token is the bearer token; there is no account.
   */
  | 'LINK_HOLDER'
  /** A maker: its own brands, models, agreements and orders. */
  | 'MANUFACTURER'
  /** The operator of the platform. */
  | 'PLATFORM'
  /** A repair company under agreement with makers. */
  | 'PROVIDER'
  /** A regional authority; sees its region only, and no customer identity. */
  | 'REGULATOR'
  /** The desk of one service point of a provider. */
  | 'SERVICE_POINT'
  /** A certified technician of a service point. */
  | 'TECHNICIAN';

/** What callbacks told (Q1, Q6). */
export type Satisfaction = {
  __typename?: 'Satisfaction';
  /** Callbacks answered. */
  answered: InsightCount;
  /** Perceived minus expected, the mean over answers and the three parts of a service, -4 to 4. */
  gap: InsightValue;
  /** Upper end of the share's 95 % Wilson interval. */
  high: InsightValue;
  /** Lower end of the share's 95 % Wilson interval. */
  low: InsightValue;
  /** Callbacks given up after the last attempt. */
  noAnswer: InsightCount;
  /** Answered ones in which the customer got at least what was expected. */
  satisfied: InsightCount;
  /** Satisfied of answered, 0 to 1. */
  share: InsightValue;
};

/** The trend chart of satisfaction (推移图, Q1) with the limits of Laney's p' chart: three sigma, widened or narrowed by the variation between points. */
export type SatisfactionTrend = {
  __typename?: 'SatisfactionTrend';
  /** Share satisfied over all points, the centre line. */
  mean: InsightValue;
  /** Every day or month of the period in order, those without answers included. */
  points: Array<SatisfactionTrendPoint>;
};

/** One day or month of the satisfaction chart. */
export type SatisfactionTrendPoint = {
  __typename?: 'SatisfactionTrendPoint';
  /** Whether the share lies beyond a limit: a cause of its own is to be looked for. */
  beyond: Scalars['Boolean']['output'];
  /** First day it stands for. */
  from: Scalars['Day']['output'];
  /** Lower control limit of the share; it follows the number of answers. */
  lower: InsightValue;
  /** What callbacks told. */
  satisfaction: Satisfaction;
  /** Upper control limit of the share. */
  upper: InsightValue;
};

/** By whom a maker's products are repaired; three channels stand side by side (N20). */
export type ServiceChannel =
  /** A dealer the maker authorised. */
  | 'DEALER'
  /** A repair company the maker hired. */
  | 'OUTSOURCED'
  /** The maker's own service. */
  | 'OWN';

/** One thing that is timed of an order (O12). Minutes are of the clock's own time; ran and paused add up to what passed. */
export type ServiceClock = {
  __typename?: 'ServiceClock';
  /** What is allowed. */
  allowed: AllowedTime;
  /** When its time is over; while it stands still, as if that lasted as long as it may. */
  dueAt: Scalars['DateTime']['output'];
  /** Who was told of it, in order (Q5). */
  escalations: Array<EscalationTaken>;
  /** What is timed. */
  kind: ServiceClockKind;
  /** Whole minutes that it stood still. */
  pausedMinutes: Scalars['Int']['output'];
  /** When it stood still. */
  pauses: Array<ServicePause>;
  /** Whole minutes that have run. */
  ranMinutes: Scalars['Int']['output'];
  /** Whole minutes left; 0 when over. */
  remainingMinutes: Scalars['Int']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: ServiceClockState;
  /** When it ended; null while it goes on. */
  stoppedAt: Maybe<Scalars['DateTime']['output']>;
};

/** What is timed (O12). */
export type ServiceClockKind =
  /** From the offer to its answer. */
  | 'ACCEPT'
  /** From acceptance to the end of the work. */
  | 'COMPLETE'
  /** From acceptance to the begin of the first visit. */
  | 'VISIT';

/** Where a clock stands. */
export type ServiceClockState =
  /** Its time has run out, and nothing was done. */
  | 'BREACHED'
  /** It came to nothing: declined, lapsed, given back or called off. */
  | 'DROPPED'
  /** It was done in time. */
  | 'MET'
  /** It was done too late. */
  | 'MISSED'
  /** It stands still for a reason on record. */
  | 'PAUSED'
  /** It runs, and has time left. */
  | 'RUNNING';

/** What a customer can order (O3, O4). */
export type ServiceItem =
  /** First running-in of an installed product. */
  | 'COMMISSIONING'
  /** Bringing a product to the customer. */
  | 'DELIVERY'
  /** Installing a product. */
  | 'INSTALLATION'
  /** Planned upkeep. */
  | 'MAINTENANCE'
  /** Repair the customer pays for. */
  | 'PAID_REPAIR'
  /** Taking a product back. */
  | 'RECYCLING'
  /** A wish or proposal. */
  | 'SUGGESTION'
  /** Looking at the site before other work. */
  | 'SURVEY'
  /** Teaching the customer. */
  | 'TRAINING'
  /** Repair under the three guarantees. */
  | 'WARRANTY_REPAIR';

/** One edition of a maker's service level (O12): orders offered from its first day on go by it. */
export type ServiceLevel = {
  __typename?: 'ServiceLevel';
  /** 1 and up; 0 is the platform's own, whose figures are its own choice and no law. */
  edition: Scalars['Int']['output'];
  /** First day. */
  from: Scalars['Day']['output'];
  /** For what clocks may stand still. */
  pauses: Array<PauseRule>;
  /** Who is told when, in order. */
  steps: Array<EscalationStep>;
  /** Times by urgency. */
  targets: Array<ServiceTargets>;
  /** Title. */
  title: Scalars['String']['output'];
};

/** A maker's service levels after a change, or why it was refused. */
export type ServiceLevelPayload = {
  __typename?: 'ServiceLevelPayload';
  /** The levels; null when refused. */
  serviceLevels: Maybe<ServiceLevels>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** An edition of a maker's service level. */
export type ServiceLevelPublishInput = {
  /** First day, today or later and after the edition before. */
  from: Scalars['Day']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The maker. */
  manufacturerId: Scalars['ID']['input'];
  /** For what clocks may stand still; none: they never do. */
  pauses: Array<PauseRuleInput>;
  /**
   * Warnings to the service point under 100; its breach at 100; then provider, maker and authority once each, later each time
   * (Q5).
   */
  steps: Array<EscalationStepInput>;
  /** Times for every urgency. */
  targets: Array<ServiceTargetsInput>;
  /** Title, at most 100 characters. */
  title: Scalars['String']['input'];
};

/** A maker's service levels. */
export type ServiceLevels = {
  __typename?: 'ServiceLevels';
  /** The edition for orders offered today. */
  current: ServiceLevel;
  /** The maker's editions, oldest first; empty while it has published none. */
  editions: Array<ServiceLevel>;
  /** Its log, oldest first: each edition dated and signed. */
  log: LogEntryConnection;
  /** The maker. */
  manufacturer: Manufacturer;
  /** Counts changes; 0 while the platform's own level holds alone. */
  version: Scalars['Int']['output'];
};


/** A maker's service levels. */
export type ServiceLevelsLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A time during which clocks of an order stood still or do. */
export type ServicePause = {
  __typename?: 'ServicePause';
  /** Which clocks it stops. */
  clocks: Array<ServiceClockKind>;
  /** Since when. */
  from: Scalars['DateTime']['output'];
  /** What was said of it; hidden from regulators, auditors and the platform, since it may name people. */
  note: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: PauseReason;
  /** Role that paused. */
  role: Scalars['String']['output'];
  /** When it was ended; null while nobody has. */
  to: Maybe<Scalars['DateTime']['output']>;
  /** When the clocks run again at the latest. */
  until: Scalars['DateTime']['output'];
};

/** A service point: where repair happens or technicians start from. */
export type ServicePoint = Node & {
  __typename?: 'ServicePoint';
  /** Letters of authorisation; a maker sees its own only. */
  authorisations: PointAuthorisationConnection;
  /** How many open orders it can hold at once. */
  capacity: Scalars['Int']['output'];
  /** Categories it is authorised for. */
  categories: Array<ProductCategory>;
  /** Regions it serves, each with all below it. */
  covers: Array<Region>;
  /** Opening hours. */
  hours: Hours;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Highest repair level it is authorised for. */
  level: Scalars['Int']['output'];
  /** Where it stands. */
  location: Place;
  /** Name over the door. */
  name: Scalars['String']['output'];
  /** Accepted orders whose technician will not be certified on the day, for which nobody at the point is, or for which it lacks an instrument; each names its `finisher`. */
  ordersAtRisk: WorkOrderConnection;
  /**
   * Where the point falls short of makers' requirements of its posts (P6), by maker; empty for those who may not see its people,
   * and to a maker its own alone. 1 GetItem, 1 BatchGet, 2 Queries, and 1 Query of courses for each maker on the page.
   */
  postGaps: PostGapConnection;
  /** Its provider. */
  provider: Provider;
  /** Region it stands in. */
  region: Region;
  /** Its technicians, in the order they were added; names show to their own provider and point, and to makers with an active agreement with the provider. */
  technicians: TechnicianConnection;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};


/** A service point: where repair happens or technicians start from. */
export type ServicePointAuthorisationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A service point: where repair happens or technicians start from. */
export type ServicePointOrdersAtRiskArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A service point: where repair happens or technicians start from. */
export type ServicePointPostGapsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: InputMaybe<Scalars['ID']['input']>;
};


/** A service point: where repair happens or technicians start from. */
export type ServicePointTechniciansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of service points. */
export type ServicePointConnection = {
  __typename?: 'ServicePointConnection';
  /** Entries with their cursors. */
  edges: Array<ServicePointEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A service point to open. */
export type ServicePointCreateInput = {
  /** How many open orders it can hold at once, 0 to 10000. */
  capacity: Scalars['Int']['input'];
  /** Categories it is authorised for, 1 to 50. */
  categoryIds: Array<Scalars['ID']['input']>;
  /** Regions it serves, 1 to 40, each with all below it. */
  covers: Array<Scalars['RegionCode']['input']>;
  /** Opening hours. */
  hours: HoursInput;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Highest repair level it is authorised for, 1 to 5. */
  level: Scalars['Int']['input'];
  /** Where it stands. */
  location: PlaceInput;
  /** Name over the door, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Its provider. */
  providerId: Scalars['ID']['input'];
  /** Region it stands in: a county. */
  region: Scalars['RegionCode']['input'];
};

/** An entry of a page. */
export type ServicePointEdge = {
  __typename?: 'ServicePointEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ServicePoint;
};

/** A service point after a change, or why it was refused. */
export type ServicePointPayload = {
  __typename?: 'ServicePointPayload';
  /** The service point; null when refused. */
  servicePoint: Maybe<ServicePoint>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A change of a service point; what is left out stays. */
export type ServicePointUpdateInput = {
  /** How many open orders it can hold at once, 0 to 10000. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Categories it is authorised for, 1 to 50. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Regions it serves, 1 to 40, each with all below it. */
  covers?: InputMaybe<Array<Scalars['RegionCode']['input']>>;
  /** Opening hours. */
  hours?: InputMaybe<HoursInput>;
  /** The service point. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Highest repair level it is authorised for, 1 to 5. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** Name over the door, at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** A service item promised to the customers of a region (O6), on a passed review and no longer than it holds. */
export type ServicePromise = Node & {
  __typename?: 'ServicePromise';
  /** Whether it holds today. */
  binds: Scalars['Boolean']['output'];
  /** For which category. */
  category: ProductCategory;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Its log, oldest first: each change dated and signed; empty for those who are neither the promiser nor its supervisor. */
  log: LogEntryConnection;
  /** The maker that promises; null if a provider does. */
  manufacturer: Maybe<Manufacturer>;
  /** The provider that promises; null if a maker does. */
  provider: Maybe<Provider>;
  /** Where. */
  region: Region;
  /** What. */
  serviceItem: ServiceItem;
  /** First day. */
  validFrom: Scalars['Day']['output'];
  /** Last day. */
  validTo: Scalars['Day']['output'];
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
  /** First day on which it no longer holds; null if it was not withdrawn. */
  withdrawnOn: Maybe<Scalars['Day']['output']>;
};


/** A service item promised to the customers of a region (O6), on a passed review and no longer than it holds. */
export type ServicePromiseLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of promises. */
export type ServicePromiseConnection = {
  __typename?: 'ServicePromiseConnection';
  /** Entries with their cursors. */
  edges: Array<ServicePromiseEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type ServicePromiseEdge = {
  __typename?: 'ServicePromiseEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ServicePromise;
};

/** A promise after a change, or why it was refused. */
export type ServicePromisePayload = {
  __typename?: 'ServicePromisePayload';
  /** The promise; null when refused. */
  servicePromise: Maybe<ServicePromise>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A promise to publish. */
export type ServicePromisePublishInput = {
  /** First day, today or later, not after the review's last. */
  from: Scalars['Day']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The passed review. */
  reviewId: Scalars['ID']['input'];
};

/** A promise to withdraw. */
export type ServicePromiseWithdrawInput = {
  /** The promise. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version the change is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What a provider reports of a month under an agreement (clause 6). */
export type ServiceReport = Node & {
  __typename?: 'ServiceReport';
  /** The agreement. */
  agreement: Agreement;
  /** The day it was corrected last; null when it never was. */
  correctedOn: Maybe<Scalars['Day']['output']>;
  /** The day it was due; until then it may be corrected. */
  dueOn: Scalars['Day']['output'];
  /** The agreed fields, as agreed on the month's last day. */
  fields: Array<ServiceReportField>;
  /** The day it was filed. */
  filedOn: Scalars['Day']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Whether that was after the day it was due. */
  late: Scalars['Boolean']['output'];
  /** Everything that happened to it, oldest first. 1 Query. */
  log: LogEntryConnection;
  /** The month. */
  month: Scalars['Month']['output'];
  /** Counts changes; send it back with a correction. */
  version: Scalars['Int']['output'];
};


/** What a provider reports of a month under an agreement (clause 6). */
export type ServiceReportLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of reports. */
export type ServiceReportConnection = {
  __typename?: 'ServiceReportConnection';
  /** Entries with their cursors. */
  edges: Array<ServiceReportEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A report said anew. */
export type ServiceReportCorrectInput = {
  /** All its fields. */
  fields: Array<ServiceReportFieldInput>;
  /** The report. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version the correction is based on. */
  version: Scalars['Int']['input'];
};

/** An entry of a page. */
export type ServiceReportEdge = {
  __typename?: 'ServiceReportEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ServiceReport;
};

/** What a report says under one of the agreed fields. */
export type ServiceReportField = {
  __typename?: 'ServiceReportField';
  /** The field, as clause 6 names it. */
  field: Scalars['String']['output'];
  /** What the provider reports. */
  value: Scalars['String']['output'];
};

/** What a report says under one of the agreed fields. */
export type ServiceReportFieldInput = {
  /** The field, as clause 6 names it. */
  field: Scalars['String']['input'];
  /** What is reported, 1 to 500 characters. */
  value: Scalars['String']['input'];
};

/** The report of a month. */
export type ServiceReportFileInput = {
  /** The agreement. */
  agreementId: Scalars['ID']['input'];
  /** Exactly the fields that clause 6 asks for, as it reads on the month's last day. */
  fields: Array<ServiceReportFieldInput>;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The month, which is over. */
  month: Scalars['Month']['input'];
};

/** A report after a change, or why it was refused. */
export type ServiceReportPayload = {
  __typename?: 'ServiceReportPayload';
  /** The report; null when refused. */
  serviceReport: Maybe<ServiceReport>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** What is allowed for one urgency. */
export type ServiceTargets = {
  __typename?: 'ServiceTargets';
  /** From the offer to its answer. */
  accept: AllowedTime;
  /** From acceptance to the end of the work. */
  complete: AllowedTime;
  /** The urgency. */
  urgency: Urgency;
  /** From acceptance to the begin of the first visit. */
  visit: AllowedTime;
};

/** What is allowed for one urgency. */
export type ServiceTargetsInput = {
  /** From the offer to its answer. */
  accept: AllowedTimeInput;
  /** From acceptance to the end of the work. */
  complete: AllowedTimeInput;
  /** The urgency; each once. */
  urgency: Urgency;
  /** From acceptance to the begin of the first visit. */
  visit: AllowedTimeInput;
};

/** What a line of a settlement is for. */
export type SettlementItem =
  /** What the points owe for equipment that came back damaged or not at all (O10). */
  | 'CHARGE'
  /** Parts deposits that fell due in the month, paid and confirmed on their own (N16). */
  | 'DEPOSIT'
  /** Parts that were not made good when a deposit was closed: out of the deposit, or borne by whom clause 8 names instead (N16). */
  | 'DEPOSIT_LOSS'
  /** What the maker gives back of deposits that were closed. */
  | 'DEPOSIT_RETURN'
  /** Freight. */
  | 'FREIGHT'
  /** Labour. */
  | 'LABOUR'
  /** Material. */
  | 'MATERIAL'
  /** Parts. */
  | 'PART'
  /** Rent of equipment that the maker leases to the provider's points (O10). */
  | 'RENT'
  /** The low-volume top-up of the whole month (N15). */
  | 'TOP_UP'
  /** Visits. */
  | 'VISIT';

/** A line of a settlement: what one item came to over some days, as far as one party bears it. */
export type SettlementLine = {
  __typename?: 'SettlementLine';
  /** The amount. */
  amount: Money;
  /**
   * Who bears it: freight by clause 11, all else of a warranty repair the maker and of a paid repair the customer. Null where
   * neither the order's service item nor a clause says. Rent and charges of equipment are the provider's.
   */
  borneBy: Maybe<AgreementParty>;
  /** Whether the maker owes it to the provider by this statement; freight settled per shipment is not. */
  due: Scalars['Boolean']['output'];
  /** What for. */
  item: SettlementItem;
  /** First of the days; a change of the agreement's terms within the month splits it. */
  validFrom: Scalars['Day']['output'];
  /** Last of the days. */
  validTo: Scalars['Day']['output'];
};

/**
 * What the orders completed in a month came to under an agreement (F5). Both sides read the same. Days on which no terms were
 * in force are left out; after the agreement's last day its last terms hold for orders that were accepted before.
 */
export type SettlementStatement = {
  __typename?: 'SettlementStatement';
  /** The agreement. */
  agreement: Agreement;
  /** Most that may be claimed for the cycle; null for no limit. */
  claimLimit: Maybe<Money>;
  /** Until when claims may be raised, counted from the end of the cycle. */
  claimsUntil: Scalars['Day']['output'];
  /** Last day of the cycle the month lies in (clause 12), counted in calendar months from the agreement's first. */
  cycleEnds: Scalars['Day']['output'];
  /** What the maker owes the provider. */
  due: Money;
  /** Whether the month is over. Until then the figures grow. */
  final: Scalars['Boolean']['output'];
  /** By days, item and who bears it; they add up to the total. */
  lines: Array<SettlementLine>;
  /** The month. */
  month: Scalars['Month']['output'];
  /** What the provider owes the maker: rent and charges of equipment. What is paid is the difference. */
  owed: Money;
  /** By when what is due is paid: clause 12 as it reads on the last day of the month. */
  payableBy: Scalars['Day']['output'];
  /** All lines together. */
  total: Money;
};

/** A special deduction on a sheet. */
export type SheetDeduction = {
  __typename?: 'SheetDeduction';
  /** Its code. */
  code: Scalars['String']['output'];
  /** How often it was found. */
  count: Scalars['Int']['output'];
};

/** A mark on a sheet. */
export type SheetMark = {
  __typename?: 'SheetMark';
  /** Code of the item. */
  code: Scalars['String']['output'];
  /** Why it is not applicable; null if it is. */
  notApplicable: Maybe<Scalars['String']['output']>;
  /** Points; null if not applicable. */
  points: Maybe<Scalars['Float']['output']>;
};

/** The way of a shipment that freight is charged for. */
export type Shipment =
  /** From the service point. */
  | 'FROM_POINT'
  /** To the service point. */
  | 'TO_POINT';

/** Whether an applicant qualifies, and why. */
export type ShortListing = {
  __typename?: 'ShortListing';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who signed (token subject); null for the applicant. */
  by: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** A figure below what the call asks. */
export type Shortfall = {
  __typename?: 'Shortfall';
  /** What is asked. */
  asked: Scalars['Int']['output'];
  /** What was declared. */
  declared: Scalars['Int']['output'];
  /** Which. */
  figure: QualificationFigure;
};

/** A link or a code to hand out. Whoever holds it is let in by its token: put it behind the `#` of an address. */
export type SignedLink = {
  __typename?: 'SignedLink';
  /** When it stops to open anything; null for the code on a unit, which ends when it is replaced. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The bearer token. */
  token: Scalars['String']['output'];
};

/** A fault so grave that it is counted apart from the marks. */
export type SpecialDeduction = {
  __typename?: 'SpecialDeduction';
  /** Unique among the special deductions of the set. */
  code: Scalars['String']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
};

/** A fault so grave that it is counted apart from the marks. */
export type SpecialDeductionInput = {
  /** 1 to 20 letters, digits, dots, hyphens; unique among them. */
  code: Scalars['String']['input'];
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
};

/** A step of a book. */
export type Step = {
  __typename?: 'Step';
  /** Who checks it. */
  check: StepCheck;
  /** Unique within the book; records name it. */
  code: Scalars['String']['output'];
  /** When it applies, in words; null if it is always required. */
  condition: Maybe<Scalars['String']['output']>;
  /** Who may say that it was not done by the book. */
  deviation: StepDeviation;
  /** How; empty if the title says all. */
  instruction: Scalars['String']['output'];
  /** What it asks for. */
  kind: StepKind;
  /** READING: its limits; null for other kinds. */
  limits: Maybe<ReadingLimits>;
  /** What is done. */
  title: Scalars['String']['output'];
};

/**
 * One edition of a maker's step book (步骤书, P2): the steps of a service item for a category of products, or for one model of
 * it. It binds the maker's own staff and providers alike (P5). Once published it never changes; a revision draws up the next
 * edition (P4).
 */
export type StepBook = Node & {
  __typename?: 'StepBook';
  /** For which category. */
  category: ProductCategory;
  /** 1, and one more for each revision after publication. */
  edition: Scalars['Int']['output'];
  /** First day on which an order that starts follows it; null if never published. */
  effectiveFrom: Maybe<Scalars['Day']['output']>;
  /** The published edition it takes, or took, the place of; null for the first. */
  follows: Maybe<StepBook>;
  /** Global id; names book and edition in one. */
  id: Scalars['ID']['output'];
  /** What happened to this edition, oldest first; empty for all but its maker, the maker's auditor and the platform. */
  log: LogEntryConnection;
  /** Whose book it is. */
  manufacturer: Manufacturer;
  /** The one model it is for; null if it is for the whole category. */
  model: Maybe<ProductModel>;
  /** Name of the book. */
  name: Scalars['String']['output'];
  /** When it was published; null if never. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** For which service item. */
  serviceItem: ServiceItem;
  /** Deviations it was drawn up from; empty for all but its maker, the maker's auditor and the platform. */
  sources: Array<StepBookOrigin>;
  /** Where this edition stands. */
  state: StepBookState;
  /** The steps, in the order in which they are worked. */
  steps: Array<Step>;
  /** First day of the edition that follows it; null if there is none. */
  supersededFrom: Maybe<Scalars['Day']['output']>;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
  /** Why it was withdrawn; null if it was not. */
  withdrawalReason: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn; null if it was not. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};


/**
 * One edition of a maker's step book (步骤书, P2): the steps of a service item for a category of products, or for one model of
 * it. It binds the maker's own staff and providers alike (P5). Once published it never changes; a revision draws up the next
 * edition (P4).
 */
export type StepBookLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of step books. */
export type StepBookConnection = {
  __typename?: 'StepBookConnection';
  /** Entries with their cursors. */
  edges: Array<StepBookEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** The first edition of a step book. */
export type StepBookCreateInput = {
  /** For which category. */
  categoryId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Whose book it is. */
  manufacturerId: Scalars['ID']['input'];
  /** For one model of the category only. */
  modelId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** For which service item. */
  serviceItem: ServiceItem;
  /** 1 to 60 steps, in the order in which they are worked. */
  steps: Array<StepInput>;
};

/** A deviation from an edition of a step book: what the next edition may learn from (P4). */
export type StepBookDeviation = {
  __typename?: 'StepBookDeviation';
  /** The record, with its reason. */
  record: JobRecord;
  /** Code of the step. */
  step: Scalars['String']['output'];
  /** The order on which it was recorded. */
  workOrder: WorkOrder;
};

/** A page of deviations. */
export type StepBookDeviationConnection = {
  __typename?: 'StepBookDeviationConnection';
  /** Entries with their cursors. */
  edges: Array<StepBookDeviationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type StepBookDeviationEdge = {
  __typename?: 'StepBookDeviationEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: StepBookDeviation;
};

/** A deviation, by where it was recorded. */
export type StepBookDeviationInput = {
  /** Id of the record. */
  recordId: Scalars['String']['input'];
  /** Code of the step. */
  step: Scalars['String']['input'];
  /** The order. */
  workOrderId: Scalars['ID']['input'];
};

/** The next edition of a step book, from deviations; what is left out stays as it was. */
export type StepBookDraftFromDeviationsInput = {
  /** 1 to 20 deviations from this edition. */
  deviations: Array<StepBookDeviationInput>;
  /** The edition they deviate from. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 60 steps, in the place of those before. */
  steps?: InputMaybe<Array<StepInput>>;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** An entry of a page. */
export type StepBookEdge = {
  __typename?: 'StepBookEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: StepBook;
};

/** A deviation that an edition was drawn up from. */
export type StepBookOrigin = {
  __typename?: 'StepBookOrigin';
  /** Id of the record within the order's job. */
  recordId: Scalars['String']['output'];
  /** Code of the step in the edition before. */
  step: Scalars['String']['output'];
  /** The order on which it was recorded. */
  workOrder: WorkOrder;
};

/** How work by one edition of a step book went (P4); some seconds behind. */
export type StepBookOutcomes = {
  __typename?: 'StepBookOutcomes';
  /** Completed ones. */
  completed: Scalars['Int']['output'];
  /** Of those, fixed on the first visit. */
  fixed: Scalars['Int']['output'];
  /** Jobs by it with a record at least. */
  jobs: Scalars['Int']['output'];
  /** The edition. */
  stepBook: StepBook;
  /** Step by step; those without a record are left out. */
  steps: Array<StepOutcomes>;
};

/** The step book, or why not. */
export type StepBookPayload = {
  __typename?: 'StepBookPayload';
  /** The edition as it is now; null if refused. */
  stepBook: Maybe<StepBook>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** Publishes a step book. */
export type StepBookPublishInput = {
  /** First day; not before today, and after that of the edition before. */
  effectiveFrom: Scalars['Day']['input'];
  /** The draft. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** A change of a step book; what is left out stays as it was. */
export type StepBookReviseInput = {
  /** The edition. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 60 steps, in the place of those before. */
  steps?: InputMaybe<Array<StepInput>>;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** Where an edition of a step book stands. */
export type StepBookState =
  /** Being drawn up; only its maker sees it. */
  | 'DRAFT'
  /** Orders that start from its first day on follow it. */
  | 'PUBLISHED'
  /** Followed by a later edition; orders that started by it go on by it. */
  | 'SUPERSEDED'
  /** Taken back; orders that started by it go on by it. */
  | 'WITHDRAWN';

/** Takes a step book back. */
export type StepBookWithdrawInput = {
  /** The edition. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1000 characters. */
  reason: Scalars['String']['input'];
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** Who checks a step (P2). */
export type StepCheck =
  /** Another person as well. */
  | 'MUTUAL'
  /** Whoever does it. */
  | 'SELF';

/** Who may say that a step was not done by the book, with a reason; whoever stands below in this list may too (P2). */
export type StepDeviation =
  /** The maker. */
  | 'MANUFACTURER'
  /** Nobody: without the step the order is not completed. */
  | 'NOBODY'
  /** The service point. */
  | 'SERVICE_POINT'
  /** The technician. */
  | 'TECHNICIAN';

/** A step of a book. */
export type StepInput = {
  /** Who checks it. */
  check: StepCheck;
  /** 1 to 20 letters, digits, dots, hyphens; unique within the book. */
  code: Scalars['String']['input'];
  /** When it applies, at most 200 characters; without it the step is required. */
  condition?: InputMaybe<Scalars['String']['input']>;
  /** Who may say that it was not done by the book. */
  deviation: StepDeviation;
  /** At most 800 characters. */
  instruction: Scalars['String']['input'];
  /** What it asks for. */
  kind: StepKind;
  /** READING: its limits; left out for other kinds. */
  limits?: InputMaybe<ReadingLimitsInput>;
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
};

/** What a step asks for (P3). */
export type StepKind =
  /** Whether something is in order, e.g. an operation check. */
  | 'CHECK'
  /** That something was done. */
  | 'CONFIRMATION'
  /** The number of a part, as scanned. */
  | 'PART_SCAN'
  /** At least one photo. */
  | 'PHOTO'
  /** A reading between limits, e.g. a current check. */
  | 'READING';

/** How a step went in all jobs by one edition. */
export type StepOutcomes = {
  __typename?: 'StepOutcomes';
  /** Code of the step. */
  code: Scalars['String']['output'];
  /** Jobs with a deviation from it. */
  deviations: Scalars['Int']['output'];
  /** Of those, completed ones. */
  deviationsCompleted: Scalars['Int']['output'];
  /** Of those, fixed on the first visit. */
  deviationsFixed: Scalars['Int']['output'];
  /** Jobs with a record of it. */
  jobs: Scalars['Int']['output'];
  /** Jobs in which it was out of limits at least once. */
  outOfLimits: Scalars['Int']['output'];
};

/** What a panel found of a subject, percent. */
export type SubjectFinding = {
  __typename?: 'SubjectFinding';
  /** Sample standard deviation; null for the applicant. */
  deviation: Maybe<Scalars['Float']['output']>;
  /** Which subject. */
  kind: CriteriaSubjectKind;
  /** Highest of them; null for the applicant. */
  max: Maybe<Scalars['Float']['output']>;
  /** Lowest of them; null for the applicant. */
  min: Maybe<Scalars['Float']['output']>;
  /** Mean of the evaluators. */
  score: Scalars['Float']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /**
   * Whether the deviation is above 10: the bands of GB/T 27922 are ten points wide, so the evaluators commonly stand a band
   * apart and should speak. Null for the applicant.
   */
  wide: Maybe<Scalars['Boolean']['output']>;
};

/** What a subject's items add up to. */
export type SubjectScore = {
  __typename?: 'SubjectScore';
  /** Points of the items that are applicable. */
  applicable: Scalars['Float']['output'];
  /** Points earned. */
  earned: Scalars['Float']['output'];
  /** Which subject. */
  kind: CriteriaSubjectKind;
  /** Points earned / points applicable x 100; null if none of its items is applicable. */
  score: Maybe<Scalars['Float']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** What the maker asked for. */
export type SupplementRequest = {
  __typename?: 'SupplementRequest';
  /** When it was asked. */
  at: Scalars['DateTime']['output'];
  /** Last day. */
  until: Scalars['Day']['output'];
  /** What. */
  what: Scalars['String']['output'];
};

/** What is supplied. */
export type SupplyKind =
  /** Tools and instruments. */
  | 'EQUIPMENT'
  /** Software and licences. */
  | 'SOFTWARE';

/** Somebody who works at a service point. What they may repair is for makers to certify. */
export type Technician = Node & {
  __typename?: 'Technician';
  /** Certificates held in the last year or so, in force or not; makers see their own and the platform's. */
  certificates: Array<Certificate>;
  /** Entry in the engineer database; null if there is none. */
  engineer: Maybe<Engineer>;
  /** Courses the person is or was on; a maker sees its own courses only. */
  enrolments: TrainingEnrolmentConnection;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The last day of employment; null while no end is known. After it nothing is dispatched to the person, whatever certificates are in force. */
  lastDay: Maybe<Scalars['Day']['output']>;
  /** How the employment ended or went on, oldest first; for the person's own provider and service point. */
  log: LogEntryConnection;
  /** Name as on the badge. */
  name: Scalars['String']['output'];
  /** What the person is there for. */
  post: Post;
  /** Where the technician works. */
  servicePoint: ServicePoint;
  /** In the trade since; null if unknown. */
  since: Maybe<Scalars['Day']['output']>;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};


/** Somebody who works at a service point. What they may repair is for makers to certify. */
export type TechnicianEnrolmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Somebody who works at a service point. What they may repair is for makers to certify. */
export type TechnicianLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of technicians. */
export type TechnicianConnection = {
  __typename?: 'TechnicianConnection';
  /** Entries with their cursors. */
  edges: Array<TechnicianEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A technician to add. */
export type TechnicianCreateInput = {
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Name as on the badge, at most 100 characters. */
  name: Scalars['String']['input'];
  /** What the person is there for. */
  post: Post;
  /** Where the technician works. */
  servicePointId: Scalars['ID']['input'];
  /** In the trade since. */
  since?: InputMaybe<Scalars['Day']['input']>;
};

/** An entry of a page. */
export type TechnicianEdge = {
  __typename?: 'TechnicianEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Technician;
};

/** What an applicant declares about its technicians. */
export type TechnicianFacts = {
  __typename?: 'TechnicianFacts';
  /** Those with a certificate. */
  certified: Scalars['Int']['output'];
  /** In its own words; may be empty. */
  note: Scalars['String']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
};

/** About technicians. */
export type TechnicianFactsInput = {
  /** Those with a certificate. */
  certified: Scalars['Int']['input'];
  /** At most 500 characters. */
  note: Scalars['String']['input'];
  /** All of them. */
  total: Scalars['Int']['input'];
};

/** The end of an employment. */
export type TechnicianLeaveInput = {
  /** Who leaves. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The last day at work: from yesterday, for who is gone at once, to a year ahead. */
  lastDay: Scalars['Day']['input'];
  /** Why, at most 500 characters; stays with the provider. */
  reason: Scalars['String']['input'];
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** A technician after a change, or why it was refused. */
export type TechnicianPayload = {
  __typename?: 'TechnicianPayload';
  /** The technician; null when refused. */
  technician: Maybe<Technician>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** An end of employment taken back. */
export type TechnicianReturnInput = {
  /** Who comes back. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters; stays with the provider. */
  reason: Scalars['String']['input'];
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** A change of a technician; what is left out stays. */
export type TechnicianUpdateInput = {
  /** The technician. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Name as on the badge, at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What the person is there for. */
  post?: InputMaybe<Post>;
  /** In the trade since. */
  since?: InputMaybe<Scalars['Day']['input']>;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** Which time counts. */
export type TimeBasis =
  /** Hours of business alone (`businessCalendar`). */
  | 'BUSINESS'
  /** Every hour. */
  | 'CALENDAR';

/** A time at which the customer can be met. */
export type TimeWindow = {
  __typename?: 'TimeWindow';
  /** Not before. */
  from: Scalars['DateTime']['output'];
  /** Not after. */
  to: Scalars['DateTime']['output'];
};

/** A time at which the customer can be met. */
export type TimeWindowInput = {
  /** Not before; it lies ahead. */
  from: Scalars['DateTime']['input'];
  /** Not after; later than `from`, and within 30 days. */
  to: Scalars['DateTime']['input'];
};

/** Whether a tool may be used. */
export type ToolCondition =
  /** It may, until the next inspection is due. */
  | 'FIT'
  /** It may not. */
  | 'UNFIT';

/** An inspection of a tool. */
export type ToolInspectInput = {
  /** Documents that prove it, at most 20, confirmed and uploaded by the caller's own organisation. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** The tool. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Who looked at it, 1 to 100 characters. */
  inspectedBy: Scalars['String']['input'];
  /** Last day on which the tool may be used: after the day of the inspection, at most 24 months after it. */
  nextDue: Scalars['Day']['input'];
  /** Day of the inspection: not in the future, and not before the latest one on record. */
  on: Scalars['Day']['input'];
  /** What was found. */
  result: ToolCondition;
  /** Version that was read. */
  version: Scalars['Int']['input'];
};

/** One look at a tool (O11). */
export type ToolInspection = {
  __typename?: 'ToolInspection';
  /** The documents that prove it; readable to whoever sees the item. */
  attachments: Array<Attachment>;
  /** Who looked at it. */
  inspectedBy: Scalars['String']['output'];
  /** Last day on which the tool may be used without another one. */
  nextDue: Scalars['Day']['output'];
  /** Day of the inspection. */
  on: Scalars['Day']['output'];
  /** What was found. */
  result: ToolCondition;
};

/** What keeps a provider's basic profit up where volume is low (N15). Amounts of a month. */
export type TopUpBasis = {
  __typename?: 'TopUpBasis';
  /** Agreed basic profit. */
  basicProfit: Money;
  /** Most that is topped up. */
  cap: Money;
  /** What an order earns by its fees alone. */
  profitPerOrder: Money;
};

/** What keeps a provider's basic profit up (N15). Whole fen of a month, 0 to 100000000 each. */
export type TopUpBasisInput = {
  /** Agreed basic profit. */
  basicProfit: Scalars['Int']['input'];
  /** Most that is topped up. */
  cap: Scalars['Int']['input'];
  /** What an order earns by its fees alone. */
  profitPerOrder: Scalars['Int']['input'];
};

/** So many orders, each topped up by so much. */
export type TopUpShare = {
  __typename?: 'TopUpShare';
  /** Orders. */
  orders: Scalars['Int']['output'];
  /** Added to each. */
  perOrder: Money;
};

/** What keeps up a provider's basic profit with an agreement's products in a month (N15). Both sides read the same. */
export type TopUpStatement = {
  __typename?: 'TopUpStatement';
  /** The agreement, whose categories on the month's first day are counted. */
  agreement: Agreement;
  /** What was agreed, as it stood on the month's first day. */
  basis: TopUpBasis;
  /** What the orders earned by themselves. */
  earned: Money;
  /** Whether the month is over and the orders are those counted; otherwise it is a forecast. */
  final: Scalars['Boolean']['output'];
  /** Paid in one sum, since there was no order to add it to. */
  lump: Money;
  /** The month. */
  month: Scalars['Month']['output'];
  /** Completed orders, or those expected. */
  orders: Scalars['Int']['output'];
  /** The total in whole fen an order, larger shares first; it sums exactly. */
  shares: Array<TopUpShare>;
  /** What that falls short of the basic profit. */
  shortfall: Money;
  /** What is paid: the shortfall up to the cap. */
  total: Money;
};

/** A course of a maker, or of the platform, for a category and level (N10). */
export type TrainingCourse = Node & {
  __typename?: 'TrainingCourse';
  /** Category. */
  category: ProductCategory;
  /** Who is or was on it, for those who teach it; empty for others. */
  enrolments: TrainingEnrolmentConnection;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Level it leads to. */
  level: Scalars['Int']['output'];
  /** Who trains and certifies; null for the platform, whose certificates every maker accepts. */
  manufacturer: Maybe<Manufacturer>;
  /** Name. */
  name: Scalars['String']['output'];
  /** What it leads to. */
  purpose: CoursePurpose;
  /** Its revisions, the latest last. */
  revisions: Array<CourseRevision>;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};


/** A course of a maker, or of the platform, for a category and level (N10). */
export type TrainingCourseEnrolmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of courses. */
export type TrainingCourseConnection = {
  __typename?: 'TrainingCourseConnection';
  /** Entries with their cursors. */
  edges: Array<TrainingCourseEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A course to offer. */
export type TrainingCourseCreateInput = {
  /** Category. */
  categoryId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Level it leads to, 1 to 5. */
  level: Scalars['Int']['input'];
  /** The maker; left out by the platform, it offers a course of its own. */
  manufacturerId?: InputMaybe<Scalars['ID']['input']>;
  /** Name, at most 100 characters. */
  name: Scalars['String']['input'];
  /** What it leads to. */
  purpose: CoursePurpose;
  /** How it is taught at first. */
  revision: CourseRevisionInput;
};

/** An entry of a page. */
export type TrainingCourseEdge = {
  __typename?: 'TrainingCourseEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: TrainingCourse;
};

/** A course after a change, or why it was refused. */
export type TrainingCoursePayload = {
  __typename?: 'TrainingCoursePayload';
  /** The course; null when refused. */
  trainingCourse: Maybe<TrainingCourse>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A revision of a course. */
export type TrainingCourseReviseInput = {
  /** The course. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** How it is taught from then on. */
  revision: CourseRevisionInput;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** One person's way through a course: trained, examined, certified, in this order (N10). */
export type TrainingEnrolment = Node & {
  __typename?: 'TrainingEnrolment';
  /** Sittings with their scores. Scores are personal: null for all but the person, its provider and who examines. */
  attempts: Maybe<Array<ExamAttempt>>;
  /** What was attended. */
  attendances: Array<Attendance>;
  /** The certificate it led to, or renewed. */
  certificate: Maybe<Certificate>;
  /** On which course. */
  course: TrainingCourse;
  /** Last day of the step that is due; null when none is. */
  dueOn: Maybe<Scalars['Day']['output']>;
  /** Day of enrolment. */
  enrolledOn: Scalars['Day']['output'];
  /** Hours attended so far. */
  hours: Scalars['Int']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Everything that happened, oldest first; empty for those who may not see scores. */
  log: LogEntryConnection;
  /**
   * Who pays for it by clause 5 of the agreement over its category on the day of enrolment; null for the platform's courses, and
   * where no agreement was in force. 2 GetItems; of a page 2 BatchGets.
   */
  paidBy: Maybe<AgreementSide>;
  /** The revision that binds this person to the end. */
  revision: CourseRevision;
  /** How far the person has come. */
  state: EnrolmentState;
  /** Who is trained. */
  technician: Technician;
  /** Counts changes. */
  version: Scalars['Int']['output'];
};


/** One person's way through a course: trained, examined, certified, in this order (N10). */
export type TrainingEnrolmentLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of enrolments. */
export type TrainingEnrolmentConnection = {
  __typename?: 'TrainingEnrolmentConnection';
  /** Entries with their cursors. */
  edges: Array<TrainingEnrolmentEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type TrainingEnrolmentEdge = {
  __typename?: 'TrainingEnrolmentEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: TrainingEnrolment;
};

/** Who is sent to which course. */
export type TrainingEnrolmentOpenInput = {
  /** The course. */
  courseId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Who is sent. */
  technicianId: Scalars['ID']['input'];
};

/** An enrolment after a change, or why it was refused. */
export type TrainingEnrolmentPayload = {
  __typename?: 'TrainingEnrolmentPayload';
  /** The enrolment; null when refused. */
  trainingEnrolment: Maybe<TrainingEnrolment>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** How a provider's people stand with their certificates. */
export type TrainingStanding = {
  __typename?: 'TrainingStanding';
  /** Those with a certificate in force. */
  certified: Scalars['Int']['output'];
  /** Technicians. */
  technicians: Scalars['Int']['output'];
};

/** One day or month of a series. */
export type TrendPoint = {
  __typename?: 'TrendPoint';
  /** What happened in it. */
  figures: InsightFigures;
  /** First day it stands for. */
  from: Scalars['Day']['output'];
};

/** One sold product, by the maker's serial number. */
export type Unit = Node & {
  __typename?: 'Unit';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Day of manufacture; null if unknown. */
  manufacturedOn: Maybe<Scalars['Day']['output']>;
  /** Its model. */
  model: ProductModel;
  /** What the customer paid; null if unknown, and for all but the maker's desk and hotline, the dealer who sold it and the platform. */
  price: Maybe<Money>;
  /** Bought online: the day the customer received it; null otherwise. */
  receivedOn: Maybe<Scalars['Day']['output']>;
  /**
   * The code to print on the unit (as a QR code): whoever reads it sees the unit and its rights, and reports a fault without an
   * account. The same each time, until `unitUpdate(replaceCode: true)`. For its maker, the maker's hotline and the platform.
   */
  reportCode: Maybe<SignedLink>;
  /**
   * What its owner is entitled to on a day (O5 O7 O8), with the rule each right rests on. 2 Queries, 2 GetItems and 1 BatchGet;
   * of its repairs the latest hundred count.
   */
  rights: UnitRights;
  /** Serial number on the type plate. */
  serial: Scalars['String']['output'];
  /** Dealer who sold it; null if unknown. */
  soldBy: Maybe<Scalars['String']['output']>;
  /** Day of sale; null if unknown. */
  soldOn: Maybe<Scalars['Day']['output']>;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};


/** One sold product, by the maker's serial number. */
export type UnitRightsArgs = {
  on: InputMaybe<Scalars['Day']['input']>;
};

/** A page of units. */
export type UnitConnection = {
  __typename?: 'UnitConnection';
  /** Entries with their cursors. */
  edges: Array<UnitEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type UnitEdge = {
  __typename?: 'UnitEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Unit;
};

/** A unit after a change, or why it was refused. */
export type UnitPayload = {
  __typename?: 'UnitPayload';
  /** The unit; null when refused. */
  unit: Maybe<Unit>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A unit to register. */
export type UnitRegisterInput = {
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of manufacture, not after the sale. */
  manufacturedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Its model. */
  modelId: Scalars['ID']['input'];
  /** What the customer paid, in fen. */
  price?: InputMaybe<Scalars['Int']['input']>;
  /** Bought online: the day the customer received it, not before the sale. */
  receivedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Serial number: letters, digits, hyphens, at most 40. */
  serial: Scalars['String']['input'];
  /** Dealer who sold it; a DEALER registers its own sales only. */
  soldBy?: InputMaybe<Scalars['String']['input']>;
  /** Day of sale, not in the future. */
  soldOn?: InputMaybe<Scalars['Day']['input']>;
};

/** What the owner of a unit is entitled to on a day, for a fault not of its own making (O5 O7 O8). */
export type UnitRights = {
  __typename?: 'UnitRights';
  /** The rule set in force when the clock started, and its edition; null if unknown. */
  by: Maybe<Scalars['String']['output']>;
  /** The clock; null if unknown. */
  clock: Maybe<WarrantyClock>;
  /** What is covered. */
  cover: Array<CoveredComponent>;
  /** What lasted too long. */
  due: Array<DueRemedy>;
  /** Repairs that must still hold. */
  holds: Array<RepairHold>;
  /** What a refund would come to; null where none is to be had, and for those who may not know the price: a customer has to have had it repaired. */
  refund: Maybe<RefundQuote>;
  /** What may be chosen, each with the rule that gives it longest. */
  remedies: Array<Entitlement>;
  /** Why nothing can be said; null where something can. */
  unknown: Maybe<RightsUnknown>;
};

/** A change of a unit; what is left out stays. */
export type UnitUpdateInput = {
  /** The unit. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Day of manufacture, not after the sale. */
  manufacturedOn?: InputMaybe<Scalars['Day']['input']>;
  /** What the customer paid, in fen. */
  price?: InputMaybe<Scalars['Int']['input']>;
  /** Bought online: the day the customer received it, not before the sale. */
  receivedOn?: InputMaybe<Scalars['Day']['input']>;
  /** Makes the codes printed for it until now invalid (`Unit.reportCode`), e.g. when one was copied. */
  replaceCode?: InputMaybe<Scalars['Boolean']['input']>;
  /** Dealer who sold it. */
  soldBy?: InputMaybe<Scalars['String']['input']>;
  /** Day of sale, not in the future. */
  soldOn?: InputMaybe<Scalars['Day']['input']>;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** How much an order presses. */
export type Urgency =
  /** Everything else. */
  | 'NORMAL'
  /** Somebody may come to harm: gas, current, fire, water. */
  | 'SAFETY'
  /** Cannot wait: food, heating, business. */
  | 'URGENT';

/** A part used, with what is known of whether it is genuine (K8). */
export type UsedPart = {
  __typename?: 'UsedPart';
  /** Whether another order used this serial number before. */
  duplicate: Scalars['Boolean']['output'];
  /** Id within the order. */
  id: Scalars['ID']['output'];
  /** Whether it was issued to this service point. */
  issue: PartIssue;
  /** What became of the piece it replaced; null where nobody said. */
  oldPart: Maybe<OldPart>;
  /** The maker's part number. */
  partNumber: Scalars['String']['output'];
  /** Pieces. */
  quantity: Scalars['Int']['output'];
  /** Serial or lot number, where the part has one. */
  serial: Maybe<Scalars['String']['output']>;
  /** That order, for those who may see it. */
  usedBefore: Maybe<WorkOrder>;
};

/** A refusal the caller can act on. Nothing was written. */
export type UserError = {
  __typename?: 'UserError';
  /** Stable code for programs. */
  code: UserErrorCode;
  /** Path to the offending input, from the argument's root; empty when no single field is at fault. */
  field: Array<Scalars['String']['output']>;
  /** What to do, in the language of Accept-Language (zh-CN or en). */
  message: Scalars['String']['output'];
};

/** Codes of refusals. Each has a message in zh-CN and en. */
export type UserErrorCode =
  /** The action is not possible in the order's state. */
  | 'ACTION_NOT_ALLOWED'
  /**
   * An admission leads to one agreement: another is proposed or concluded on it, or the own side has a draft. It is free again once
   * that is taken back, or was not confirmed in time.
   */
  | 'ADMISSION_TAKEN'
  /** A day before the earliest on which it could take effect: nothing does so backwards. */
  | 'AGREEMENT_BACKDATED'
  /** The agreement is not concluded, or its last day has passed. */
  | 'AGREEMENT_NOT_RUNNING'
  /** Another agreement of the same maker, provider and category is in force in that time. */
  | 'AGREEMENT_OVERLAP'
  /** The caller's side has confirmed this version. */
  | 'ALREADY_CONFIRMED'
  /** The technician is on this course already. */
  | 'ALREADY_ENROLLED'
  /** An object with this natural key exists. */
  | 'ALREADY_EXISTS'
  /** The order's clocks stand still already. */
  | 'ALREADY_PAUSED'
  /** The agreement is suspended. */
  | 'ALREADY_SUSPENDED'
  /** An amendment that would begin after the last day. */
  | 'AMENDMENT_AFTER_TERM'
  /** It was appealed once already. */
  | 'APPEAL_SPENT'
  /** Applications of the call have no decision yet. */
  | 'APPLICATIONS_UNDECIDED'
  /** The application that the agreement is to rest on was not admitted, or was withdrawn since (N5). */
  | 'APPLICATION_NOT_ADMITTED'
  /** An application is not withdrawn while an agreement from it holds or will: give notice of the agreement's end. */
  | 'APPLICATION_UNDER_AGREEMENT'
  /** The appointment's times do not fit. */
  | 'APPOINTMENT_INVALID'
  /** These criteria are for another purpose. */
  | 'ASSESSMENT_OTHER_PURPOSE'
  /** The purpose of the criteria assesses something else than what is named. */
  | 'ASSESSMENT_SUBJECT'
  /** The service point is not equipped for the level. */
  | 'AUTHORISATION_ABOVE_POINT'
  /** Clause 4 of the agreement in force lets the other side authorise the point (N8). */
  | 'AUTHORISED_BY_OTHER_SIDE'
  /** A band does not start above the one before it. */
  | 'BANDS_NOT_ASCENDING'
  /** Points for it would have lapsed already. */
  | 'BREACH_LAPSED'
  /** An order of a bundle is of another customer or at another service point. */
  | 'BUNDLE_MIXED'
  /** An order of a bundle is not accepted, or work on it has begun. */
  | 'BUNDLE_NOT_READY'
  /** Too many concurrent changes to one object; nothing was written, retry. */
  | 'BUSY'
  /** A day after the last one of the buy-out. */
  | 'BUY_OUT_AFTER_TERM'
  /** The buy-out covers the category already. */
  | 'BUY_OUT_HAS_CATEGORY'
  /** The buy-out has ended. */
  | 'BUY_OUT_OVER'
  /** Another buy-out of the dealer covers the category of the maker on the same days. */
  | 'BUY_OUT_OVERLAP'
  /** The maker has signed all there is to sign. */
  | 'BUY_OUT_SIGNED'
  /** The time to the next calibration or inspection is longer than allowed. */
  | 'CALIBRATION_INTERVAL_TOO_LONG'
  /** The maker accepts no such calibration without a document that proves it. */
  | 'CALIBRATION_PROOF_REQUIRED'
  /** The callback has its result; it stays as it is. */
  | 'CALLBACK_CLOSED'
  /** The call takes no applications today. */
  | 'CALL_NOT_OPEN'
  /** A category lies beyond what the applicant was admitted for. */
  | 'CATEGORY_NOT_ADMITTED'
  /** The service point does not offer the category. */
  | 'CATEGORY_NOT_OFFERED'
  /** A certificate exceeds the level the service point is authorised for. */
  | 'CERTIFICATE_ABOVE_POINT'
  /** The certificate of this enrolment was granted. */
  | 'CERTIFICATE_ALREADY_GRANTED'
  /** The certificate would begin before the exam was passed. */
  | 'CERTIFICATE_BEFORE_EXAM'
  /** A certificate of the same kind is in force in that time; it is renewed instead. */
  | 'CERTIFICATE_OVERLAP'
  /** A channel plan of the same maker, category and region is announced for that day or later. */
  | 'CHANNEL_PLAN_OVERLAP'
  /** A service point is not charged for what it never acknowledged. */
  | 'CHARGE_WITHOUT_ACKNOWLEDGEMENT'
  /** Clause 12: claimed within 1 to 365 days. */
  | 'CLAIM_DAYS_OUT_OF_RANGE'
  /** Clause 12: a limit that is negative or above 10 000 000 CNY. */
  | 'CLAIM_LIMIT_OUT_OF_RANGE'
  /** A call closes before its last day only with a reason. */
  | 'CLOSING_NEEDS_REASON'
  /** Another edition takes effect on that day. */
  | 'CODE_DAY_TAKEN'
  /** A published conduct code stays as it is. */
  | 'CODE_PUBLISHED'
  /** A condition or deadline was given with a finding that has none. */
  | 'CONDITION_WITHOUT_NEED'
  /** Clause 13: a proposal stands open for 1 to 90 days. */
  | 'CONFIRM_DAYS_OUT_OF_RANGE'
  /** Consequences are not in the order of their severity, each once. */
  | 'CONSEQUENCE_OUT_OF_ORDER'
  /** Points that a consequence rests on may still be appealed. */
  | 'CONSEQUENCE_PREMATURE'
  /** Too few of the points that a consequence rests on still count. */
  | 'CONSEQUENCE_UNFOUNDED'
  /** A nonconformity has no corrective action. */
  | 'CORRECTION_MISSING'
  /** The correction is not late. */
  | 'CORRECTION_NOT_LATE'
  /** The course is not taught yet. */
  | 'COURSE_NOT_TAUGHT_YET'
  /** It has ended and cannot be renewed. */
  | 'CREDENTIAL_EXPIRED'
  /** It is suspended or revoked and cannot be renewed. */
  | 'CREDENTIAL_NOT_ACTIVE'
  /** Not possible while it is suspended, revoked or in use. */
  | 'CREDENTIAL_STATE'
  /** Criteria would take effect before they are published, or not after the edition before them. */
  | 'CRITERIA_BACKDATED'
  /** An evaluation may not start by these criteria on that day. */
  | 'CRITERIA_NOT_IN_FORCE'
  /** The criteria are not for admission. */
  | 'CRITERIA_OTHER_PURPOSE'
  /** The day lies before what it follows, or in the future. */
  | 'DAY_NOT_POSSIBLE'
  /** A decision that departs from the proposal needs a reason. */
  | 'DECISION_NEEDS_REASON'
  /** The criteria do not have this special deduction. */
  | 'DEDUCTION_UNKNOWN'
  /** A deposit is closed once the agreement's last day has passed. */
  | 'DEPOSIT_AGREEMENT_RUNS'
  /** Clause 8: a deposit that is negative or above 10 000 000 CNY. */
  | 'DEPOSIT_OUT_OF_RANGE'
  /** Clause 8: either the deposit's amount or who bears it when it is waived. */
  | 'DEPOSIT_PAID_OR_WAIVED'
  /** The book does not let this role record a deviation from the step. */
  | 'DEVIATION_NOT_ALLOWED'
  /** An order cannot be completed without a diagnosis. */
  | 'DIAGNOSIS_MISSING'
  /** The document was not referred to in time, and is gone. */
  | 'DOCUMENT_EXPIRED'
  /** The uploaded content is not what was announced. */
  | 'DOCUMENT_MISMATCH'
  /** The content of the document was not uploaded and confirmed. */
  | 'DOCUMENT_NOT_UPLOADED'
  /** The document is larger than 20 MB. */
  | 'DOCUMENT_TOO_LARGE'
  /** Documents of this type are not taken. */
  | 'DOCUMENT_TYPE_NOT_ALLOWED'
  /** Records are of another edition than the one the order follows. */
  | 'EDITION_MISMATCH'
  /** A change would take effect before today. */
  | 'EFFECTIVE_IN_PAST'
  /** An end after the last day. */
  | 'END_AFTER_TERM'
  /** The enrolment is closed. */
  | 'ENROLMENT_CLOSED'
  /** The enrolment is for a first certificate where a renewal is asked for, or the other way round. */
  | 'ENROLMENT_OF_OTHER_PURPOSE'
  /** Equipment is supplied only while an agreement with the point's provider is in force. */
  | 'EQUIPMENT_WITHOUT_AGREEMENT'
  /** The evaluation was decided already. */
  | 'EVALUATION_DECIDED'
  /** The agreement was changed or ended since the evaluation. */
  | 'EVALUATION_OUTDATED'
  /** The item asks for a document or a record, and none is attached. */
  | 'EVIDENCE_MISSING'
  /** Name exactly one thing as evidence. */
  | 'EVIDENCE_NOT_ONE'
  /** The order that is evidence is with no service point. */
  | 'EVIDENCE_UNASSIGNED'
  /** The exam is passed. */
  | 'EXAM_ALREADY_PASSED'
  /** All attempts are used. */
  | 'EXAM_ATTEMPTS_EXHAUSTED'
  /** The exam has to be passed first (N10). */
  | 'EXAM_NOT_PASSED'
  /** A course for a first certificate has no exam. */
  | 'EXAM_REQUIRED'
  /** The waiting days since the last attempt are not over. */
  | 'EXAM_TOO_SOON'
  /** Clause 1: a faulty unit is sent within 1 to 60 days. */
  | 'FAULTY_UNIT_DAYS_OUT_OF_RANGE'
  /** No other fault was diagnosed than the quote before is for. */
  | 'FAULT_UNCHANGED'
  /** The order charges lines that the customer never approved (F2). */
  | 'FEES_UNAPPROVED'
  /** A fee above the ceiling the agreement sets for it (F1). */
  | 'FEE_ABOVE_CEILING'
  /** More, or dearer, than the customer approved (F2). */
  | 'FEE_ABOVE_QUOTE'
  /** Clause 10: an amount that is negative or above 1 000 000 CNY. */
  | 'FEE_AMOUNT_OUT_OF_RANGE'
  /** A fee below the floor the agreement sets for it (F1). */
  | 'FEE_BELOW_FLOOR'
  /** Clause 10: a fee for a category that the agreement does not cover. */
  | 'FEE_CATEGORY_NOT_COVERED'
  /** Clause 10: a floor above its ceiling (F1). */
  | 'FEE_FLOOR_ABOVE_CEILING'
  /** Clause 10: a fee for a level above the highest the agreement covers. */
  | 'FEE_LEVEL_NOT_COVERED'
  /** The order has no such fee line. */
  | 'FEE_LINE_UNKNOWN'
  /** A fee that no row of the agreement's schedule fits, of a kind that it does not leave open (F1). */
  | 'FEE_NOT_AGREED'
  /** The customer has approved no such line (F2). */
  | 'FEE_NOT_APPROVED'
  /** Clause 10: a row that names a work item alone, at another price than the commission that clause 2 gives for it (N11). */
  | 'FEE_PRICE_NOT_COMMISSION'
  /** Clause 10: an agreed price outside its floor and ceiling (F1). */
  | 'FEE_PRICE_OUTSIDE_BAND'
  /** Clause 10: a row for a work item with a floor above the commission that clause 2 gives for it (N11). */
  | 'FEE_ROW_ABOVE_COMMISSION'
  /** Clause 10: a row for a work item with a ceiling below the commission that clause 2 gives for it (N11). */
  | 'FEE_ROW_BELOW_COMMISSION'
  /** Clause 10: a fee for a work item that clause 2 does not name. */
  | 'FEE_WORK_ITEM_UNKNOWN'
  /** The item that is evidence was found to conform. */
  | 'FINDING_CONFORMS'
  /** An item of the inspection has no finding. */
  | 'FINDING_MISSING'
  /** The caller's role may not do this. */
  | 'FORBIDDEN'
  /** Whoever decided first does not decide on the appeal. */
  | 'FOUR_EYES'
  /** Clause 11: more than one shipment may cost. */
  | 'FREIGHT_ABOVE_LIMIT'
  /** Clause 11: a limit that is negative or above 1 000 000 CNY. */
  | 'FREIGHT_LIMIT_OUT_OF_RANGE'
  /** Clause 11: freight that the customer does not pay, on an order whose fees the customer pays. */
  | 'FREIGHT_NOT_CUSTOMERS'
  /** The time to appeal is over. */
  | 'GRADE_APPEAL_CLOSED'
  /** An appeal has to be decided by another person than the one who decided the grade. */
  | 'GRADE_APPEAL_SAME_DECIDER'
  /** The last band of a grade scheme does not begin at 0. */
  | 'GRADE_BANDS_GAP'
  /** The bands of a grade scheme do not go from the best down. */
  | 'GRADE_BANDS_ORDER'
  /** A case to change the grade runs already: it has to come to its end first. */
  | 'GRADE_CASE_RUNS'
  /** The case to change a grade is not in the state that the action needs. */
  | 'GRADE_CASE_STATE'
  /** The day by which to decide has passed: a proposed grade has lapsed, an appeal stands for the provider. */
  | 'GRADE_DECISION_CLOSED'
  /** There is no grade to lower: the provider has none, or none is below it. */
  | 'GRADE_NOTHING_BELOW'
  /** The time to reply is over. */
  | 'GRADE_REPLY_CLOSED'
  /** The provider has not replied and may still. */
  | 'GRADE_REPLY_PENDING'
  /** The scheme's first day is not ahead, or not after the one published last. */
  | 'GRADE_SCHEME_NOT_AHEAD'
  /** A grade stands twice in its scheme. */
  | 'GRADE_TWICE'
  /** The weights of a grade scheme do not come to 100. */
  | 'GRADE_WEIGHTS_SUM'
  /** An applicant that was turned down may still reply, or waits for the answer. */
  | 'HEARING_OPEN'
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The service point has no instrument fit for use of a kind that the work needs (O11). */
  | 'INSTRUMENT_MISSING'
  /** An instrument that the work needs is overdue at the service point; the message names it and since when (O11). */
  | 'INSTRUMENT_OVERDUE'
  /** The member has declared already. */
  | 'INTEREST_DECLARED_ALREADY'
  /** A member declares before scoring whether it has an interest. */
  | 'INTEREST_NOT_DECLARED'
  /** The cursor belongs to another list. */
  | 'INVALID_CURSOR'
  /** A period ends before it starts. */
  | 'INVALID_DATE_RANGE'
  /** The id is not one of the expected type. */
  | 'INVALID_ID'
  /** A value has the wrong form. */
  | 'INVALID_VALUE'
  /** The points of a subject's items do not add up to its weight. */
  | 'ITEMS_NOT_WEIGHT'
  /** The serial number is on the account of a service point already. */
  | 'ITEM_ALREADY_ISSUED'
  /** No technician has the item. */
  | 'ITEM_NOT_HANDED_OUT'
  /** The inspection has no such item. */
  | 'ITEM_UNKNOWN'
  /** A technician has the item. */
  | 'ITEM_WITH_TECHNICIAN'
  /** The job was closed with its order. */
  | 'JOB_CLOSED'
  /** An order cannot be completed while records contradict each other. */
  | 'JOB_CONFLICTS_OPEN'
  /** A job holds no more records. */
  | 'JOB_FULL'
  /** An order cannot be completed while steps of its book do not stand. */
  | 'JOB_STEPS_DUE'
  /** The code in force on that day knows no such breach. */
  | 'KIND_NOT_IN_CODE'
  /** A service level gives times for every urgency. */
  | 'LEVEL_INCOMPLETE'
  /** An edition begins after the one before it. */
  | 'LEVEL_NOT_LATER'
  /** Escalation goes level by level and leaves none out (Q5). */
  | 'LEVEL_SKIPPED'
  /** The lower limit of a reading is above the upper one. */
  | 'LIMITS_REVERSED'
  /** Clause 7: a ratio of 0 to 1. */
  | 'LOANER_RATIO_OUT_OF_RANGE'
  /** Items without a mark. */
  | 'MARKS_MISSING'
  /** A mark has both points and a reason why it does not apply, or neither. */
  | 'MARK_EITHER_OR'
  /** The item applies to everyone. */
  | 'MARK_NOT_APPLICABLE'
  /** A mark is below 0, above the most points of its item, or between its steps. */
  | 'MARK_OFF_SCALE'
  /** A mark names an item the criteria do not have. */
  | 'MARK_UNKNOWN_ITEM'
  /** The person has declared an interest and cannot serve. */
  | 'MEMBER_HAS_INTEREST'
  /** Whoever left the panel after declaring does not come back. */
  | 'MEMBER_LEFT'
  /** A seat goes to a person of the same department. */
  | 'MEMBER_OTHER_DEPARTMENT'
  /** A member with an interest is still seated. */
  | 'MEMBER_TO_BE_REPLACED'
  /** The person sits on the panel already. */
  | 'MEMBER_TWICE'
  /** The month is not over. */
  | 'MONTH_NOT_OVER'
  /** No item is applicable. */
  | 'NOTHING_APPLICABLE'
  /** Nothing is proposed that could be answered. */
  | 'NOTHING_PROPOSED'
  /** No clock runs that the reason stops. */
  | 'NOTHING_TO_PAUSE'
  /** Clause 13: notice of 0 to 365 days. */
  | 'NOTICE_DAYS_OUT_OF_RANGE'
  /** The provider's notice is shorter than agreed in clause 13. */
  | 'NOTICE_TOO_SHORT'
  /** Only instruments are calibrated. */
  | 'NOT_AN_INSTRUMENT'
  /** Only tools are inspected. */
  | 'NOT_A_TOOL'
  /** The object does not exist or is not visible to the caller. */
  | 'NOT_FOUND'
  /** The person does not sit on the panel. */
  | 'NOT_ON_PANEL'
  /** The order's clocks do not stand still. */
  | 'NOT_PAUSED'
  /** The agreement is not suspended. */
  | 'NOT_SUSPENDED'
  /** Somebody else opened the sheet; only they mark and conclude it. */
  | 'NOT_THE_ASSESSOR'
  /** The maker and the provider have no agreement. */
  | 'NO_AGREEMENT'
  /** No conduct code was in force on that day. */
  | 'NO_CODE_IN_FORCE'
  /** Nothing contradicts itself in the step. */
  | 'NO_CONFLICT'
  /** The course has no exam. */
  | 'NO_EXAM'
  /** The service point is full. */
  | 'NO_OPEN_CAPACITY'
  /** As many are admitted as points are called for (N9). */
  | 'NO_PLACE_LEFT'
  /** The units sold in the region need no more points than are under contract. */
  | 'NO_POINT_CALLED_FOR'
  /** The work on the order follows no step book. */
  | 'NO_STEP_BOOK'
  /** The offer was answered too late. */
  | 'OFFER_EXPIRED'
  /** The offer may still be answered. */
  | 'OFFER_STILL_OPEN'
  /** Clause 3: 1 to 1000 service points a region. */
  | 'OUTLET_COUNT_OUT_OF_RANGE'
  /** Clause 3: a region outside the regions of the agreement. */
  | 'OUTLET_OUTSIDE_TERRITORY'
  /** A county lies outside the region applied for. */
  | 'OUTSIDE_REGION'
  /** The visit lies outside the times that the customer asked for, and nobody says that he agreed. */
  | 'OUTSIDE_WINDOWS'
  /** A number is outside its range. */
  | 'OUT_OF_RANGE'
  /** `first` is outside 1 to 100. */
  | 'PAGE_TOO_LARGE'
  /** Undecided applications in the region were judged by another panel than the present one. */
  | 'PANEL_CHANGED'
  /** A department has nobody on the panel who may be counted (N3). */
  | 'PANEL_INCOMPLETE'
  /** Criteria of admission lack some of the six subjects a panel scores. */
  | 'PANEL_SUBJECTS_MISSING'
  /** Clause 8: supplied and returned within 1 to 90 days. */
  | 'PARTS_DAYS_OUT_OF_RANGE'
  /** The call does not ask for that part. */
  | 'PART_NOT_CALLED_FOR'
  /** A part's number was given for what is no part. */
  | 'PART_NUMBER_NOT_PART'
  /** The maker's service level does not allow a pause for this reason. */
  | 'PAUSE_NOT_ALLOWED'
  /** The order has stood still for this reason as long as it may. */
  | 'PAUSE_USED_UP'
  /** Clause 12: settled every 1 to 12 months. */
  | 'PAYMENT_CYCLE_OUT_OF_RANGE'
  /** Clause 12: paid within 1 to 180 days. */
  | 'PAYMENT_DAYS_OUT_OF_RANGE'
  /** The phone number has the wrong form. */
  | 'PHONE_INVALID'
  /** A photo stands in the record of another order. */
  | 'PHOTO_OF_ANOTHER_ORDER'
  /** Nobody at the service point is certified for the category at the level (N10). */
  | 'POINT_LACKS_PEOPLE'
  /** Clause 4 of an agreement in force asks for a passed assessment of the point, and there is none that counts. */
  | 'POINT_NOT_ASSESSED'
  /** A day lies before today. */
  | 'POLICY_DATE_PAST'
  /** A policy needs a text, an attachment, or both. */
  | 'POLICY_EMPTY'
  /** The policy asks others to read it, not the caller. */
  | 'POLICY_NOT_ADDRESSED'
  /** The next edition follows the latest published or withdrawn one. */
  | 'POLICY_NOT_LATEST'
  /** The policy is in another state than this needs. */
  | 'POLICY_STATE'
  /** The maker has agreed to the pool already. */
  | 'POOL_AGREED'
  /** The pool is dissolved. */
  | 'POOL_DISSOLVED'
  /** One category alone is no pool. */
  | 'POOL_TOO_SMALL'
  /** Too many service points cover the region. */
  | 'POOL_TOO_WIDE'
  /** The maker that proposes a pool is not one of its members. */
  | 'POOL_WITHOUT_PROPOSER'
  /** The person's post does not repair (P6). */
  | 'POST_DOES_NOT_REPAIR'
  /** A promise would begin after its review has ended. */
  | 'PROMISE_BEYOND_REVIEW'
  /** The promise is withdrawn already. */
  | 'PROMISE_WITHDRAWN'
  /** The time to confirm the proposal has passed. */
  | 'PROPOSAL_LAPSED'
  /** A proposal is still to be answered or withdrawn. */
  | 'PROPOSAL_OPEN'
  /** Providers of the buy-out are named for that day or later. */
  | 'PROVIDER_CHOICE_OVERLAP'
  /** The quote no longer holds. */
  | 'QUOTE_LAPSED'
  /** Two lines of a quote are for the same. */
  | 'QUOTE_LINE_TWICE'
  /** The order is no longer with the provider whose quote it is. */
  | 'QUOTE_OF_OTHERS'
  /** The same was offered at a lower price, which still holds; the message says until when. */
  | 'QUOTE_PRICE_LOCKED'
  /** The quote before has not lapsed. */
  | 'QUOTE_STILL_HOLDS'
  /** The quote before still holds, and comes to less; the message says until when. */
  | 'QUOTE_TOTAL_LOCKED'
  /** Applications in the region have not been judged yet. */
  | 'RANKING_OPEN'
  /** Work can be rated for 30 days after it was completed. */
  | 'RATING_CLOSED'
  /** A step that is a reading lacks its limits, or another kind of step has some. */
  | 'READING_LIMITS'
  /** Clause 4: recognised within 1 to 180 days. */
  | 'RECOGNITION_DAYS_OUT_OF_RANGE'
  /** A record is of before the work started. */
  | 'RECORD_BEFORE_START'
  /** Another record has the same id. */
  | 'RECORD_ID_REUSED'
  /** A record is of a time still to come. */
  | 'RECORD_IN_FUTURE'
  /** A record is of a kind that its step does not ask for. */
  | 'RECORD_KIND'
  /** Two regions of a call overlap. */
  | 'REGIONS_OVERLAP'
  /** A region lies beyond the one the applicant was admitted for. */
  | 'REGION_NOT_ADMITTED'
  /** The call does not name the region. */
  | 'REGION_NOT_CALLED_FOR'
  /** The region code was retired by the day it is for; the message names its successors. */
  | 'REGION_RETIRED'
  /** A renewal that does not end later than the present last day. */
  | 'RENEWAL_NOT_LATER'
  /** Renewal is not open yet. */
  | 'RENEWAL_NOT_OPEN'
  /** The training was done before renewal opened. */
  | 'RENEWAL_TRAINING_TOO_EARLY'
  /** Leased equipment without a rent. */
  | 'RENT_REQUIRED'
  /** A rent for what is not leased. */
  | 'RENT_WITHOUT_LEASE'
  /** The reply was answered already. */
  | 'REPLY_ANSWERED'
  /** The applicant has replied already. */
  | 'REPLY_GIVEN'
  /** There is no reply to answer. */
  | 'REPLY_MISSING'
  /** The time for a reply is over. */
  | 'REPLY_PERIOD_OVER'
  /** The provider may still reply. */
  | 'REPLY_TIME_OPEN'
  /** The time to reply or appeal is over. */
  | 'REPLY_TIME_OVER'
  /** The report's day has passed: it stays as it is. */
  | 'REPORT_CLOSED'
  /** Clause 6: due on day 1 to 28 of the next month. */
  | 'REPORT_DUE_DAY_OUT_OF_RANGE'
  /** Clause 6: a field that was agreed is missing in a report. */
  | 'REPORT_FIELD_MISSING'
  /** A field stands twice in a report. */
  | 'REPORT_FIELD_TWICE'
  /** Clause 6: a field that was not agreed. */
  | 'REPORT_FIELD_UNKNOWN'
  /** The report of that month was filed; it is corrected instead. */
  | 'REPORT_FILED_ALREADY'
  /** Clause 6: no fields of a monthly report were agreed. */
  | 'REPORT_NOT_AGREED'
  /** Clause 6: a month outside the agreement's term has no report. */
  | 'REPORT_OUTSIDE_TERM'
  /** The month to report is not over. */
  | 'REPORT_TOO_EARLY'
  /** A required value is empty. */
  | 'REQUIRED'
  /** Instruments would be required backwards, or before what was announced last. */
  | 'REQUIREMENT_BACKDATED'
  /** A post requirement asks for nothing. */
  | 'REQUIREMENT_EMPTY'
  /** A capability review lacks subjects, or one is not met. */
  | 'REVIEW_INCOMPLETE'
  /** No passed capability review is in force. */
  | 'REVIEW_NOT_PASSED'
  /** Clause 13: a review on a day outside the term. */
  | 'REVIEW_OUTSIDE_TERM'
  /** A reply never makes things worse. */
  | 'REVISION_NOT_BETTER'
  /** A revision does not begin after the one before. */
  | 'REVISION_NOT_LATER'
  /** Another role does this. */
  | 'ROLE_NOT_ALLOWED'
  /** An edition does not begin after the one before it. */
  | 'RULES_NOT_LATER'
  /** The score is off the exam's scale. */
  | 'SCORE_OFF_SCALE'
  /** Either a serial number or a quantity is needed. */
  | 'SERIAL_OR_QUANTITY'
  /** Evaluators have not handed in all their sheets. */
  | 'SHEETS_AWAITED'
  /** The evaluator has handed in that sheet; it stands. */
  | 'SHEET_HANDED_IN'
  /** Only freight has the way of a shipment. */
  | 'SHIPMENT_NOT_FREIGHT'
  /** The object changed since it was read. */
  | 'STALE_VERSION'
  /** A step book would take effect before it is published, or not after the edition before it. */
  | 'STEP_BOOK_BACKDATED'
  /** A record is of a step that the book does not have (P2). */
  | 'STEP_UNKNOWN'
  /** A subject has no items, so nothing could be scored in it. */
  | 'SUBJECT_WITHOUT_ITEMS'
  /** The applicant still has time to add what was asked. */
  | 'SUPPLEMENT_AWAITED'
  /** The supplement came after its last day. */
  | 'SUPPLEMENT_OVERDUE'
  /** Clause 9: 1 to 10 000 pieces a service point. */
  | 'SUPPLY_QUANTITY_OUT_OF_RANGE'
  /** A suspension that would begin after the last day. */
  | 'SUSPENSION_AFTER_TERM'
  /** The person's employment has ended by that day. */
  | 'TECHNICIAN_LEFT'
  /** The technician has no certificate in force for the category at the order's level (N12). */
  | 'TECHNICIAN_NOT_CERTIFIED'
  /** The person is not about to leave and has not left. */
  | 'TECHNICIAN_NOT_LEAVING'
  /** No technician is named for the order. */
  | 'TECHNICIAN_REQUIRED'
  /** A row stands in a list of the terms twice. */
  | 'TERMS_ROW_TWICE'
  /** The terms take more than 60 000 bytes. */
  | 'TERMS_TOO_LARGE'
  /** A threshold is not above the one before it. */
  | 'THRESHOLD_NOT_ASCENDING'
  /** The tool was found unfit, or its inspection is overdue. */
  | 'TOOL_UNFIT'
  /** A text is too long. */
  | 'TOO_LONG'
  /** The agreement was changed 50 times. */
  | 'TOO_MANY_CHANGES'
  /** Three confirmed changes are still to take effect. */
  | 'TOO_MANY_CHANGES_AHEAD'
  /** The order holds no more of these. */
  | 'TOO_MANY_LINES'
  /** The maker has as many policies in effect as it may have. */
  | 'TOO_MANY_POLICIES'
  /** Clause 10: the basis of the low-volume top-up is out of range (N15). */
  | 'TOP_UP_OUT_OF_RANGE'
  /** The training is completed; the exam is next. */
  | 'TRAINING_COMPLETED'
  /** The time in which the training, the exam or the grant was due is over. */
  | 'TRAINING_EXPIRED'
  /** Clause 5: 0 to 2000 hours of training a year. */
  | 'TRAINING_HOURS_OUT_OF_RANGE'
  /** The training has to be completed first (N10). */
  | 'TRAINING_NOT_COMPLETED'
  /** A reading is in another unit than the book's. */
  | 'UNIT_MISMATCH'
  /** Neither or both of serial number and model were given. */
  | 'UNIT_OR_MODEL_REQUIRED'
  /** The region code is none of GB/T 2260. */
  | 'UNKNOWN_REGION'
  /** The order has this urgency already. */
  | 'URGENCY_UNCHANGED'
  /** The hash is not that of the version. */
  | 'VERSION_HASH_DIFFERS'
  /** Another version was written since. */
  | 'VERSION_NOT_LATEST'
  /** The warranty covers the unit, and nothing says why it would not cover the fault (O5). */
  | 'WARRANTY_COVERS'
  /** The weights of a set's subjects do not add up to 100. */
  | 'WEIGHTS_NOT_100'
  /** A time at which the customer can be met does not lie ahead, is empty, or lies too far ahead. */
  | 'WINDOW_INVALID'
  /** Clause 2: work above the highest level the agreement covers. */
  | 'WORK_ABOVE_LEVEL'
  /** By clause 2 of the order's agreement the work is the factory's own (N11). */
  | 'WORK_FOR_FACTORY'
  /** By clause 2 the work is of a level for which whoever is on the order holds no certificate (N11, N12). */
  | 'WORK_ITEM_ABOVE_LEVEL'
  /** Clause 2: a work item's fee is negative or above 1 000 000 CNY. */
  | 'WORK_ITEM_FEE_OUT_OF_RANGE'
  /** Clause 2: a work item belongs to one level only. */
  | 'WORK_ITEM_IN_TWO_LEVELS'
  /** Clause 2 of the order's agreement names no such work item (N11). */
  | 'WORK_ITEM_NOT_AGREED'
  /** Labour under warranty is paid by the piece of work that clause 2 names, and the fee names none (N11). */
  | 'WORK_ITEM_REQUIRED';

/** The caller, as the platform understands the token. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Local id of the organisation acted for; null for customers, regulators and the platform. */
  organisation: Maybe<Scalars['String']['output']>;
  /** The region a regulator sees; null for other roles. */
  region: Maybe<Region>;
  /** The role acted for. */
  role: Role;
};

/** Orders of one household that one technician may do in one visit (N18). */
export type VisitBundle = {
  __typename?: 'VisitBundle';
  /** The orders: accepted, and nobody at work on them. */
  orders: Array<WorkOrder>;
  /** Everybody at the point who is certified for all of them; names show to their own provider and point alone. */
  technicians: Array<Technician>;
};

/** Orders of one visit, or why it was refused. */
export type VisitBundlePayload = {
  __typename?: 'VisitBundlePayload';
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
  /** The orders, as they were named; null when refused. */
  workOrders: Maybe<Array<WorkOrder>>;
};

/** One visit for several orders. */
export type VisitBundleScheduleInput = {
  /** Arrival not before. */
  from: Scalars['DateTime']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** The orders, 2 to 20 of one customer at one service point. */
  ids: Array<Scalars['ID']['input']>;
  /** Why the customer agreed to a time outside the windows of an order, 1 to 500 characters. */
  outsideWindows?: InputMaybe<Scalars['String']['input']>;
  /** Who comes: certified for each order's category and level (N12). */
  technicianId: Scalars['ID']['input'];
  /** Arrival not after; later than `from`, within 24 hours of it. */
  to: Scalars['DateTime']['input'];
};

/** A visit. */
export type VisitInput = {
  /** Its day: from the first day of the call to today. */
  on: Scalars['Day']['input'];
  /** Its place, 1 to 100 characters. */
  place: Scalars['String']['input'];
};

/** The clock of the three guarantees: day 0 is the first, and days under repair do not count. */
export type WarrantyClock = {
  __typename?: 'WarrantyClock';
  /** Days that count. */
  age: Scalars['Int']['output'];
  /** Why that day. */
  basis: ClockBasis;
  /** Days under repair since, which do not. */
  excluded: Scalars['Int']['output'];
  /** Whether it stands still, since the unit is under repair. */
  paused: Scalars['Boolean']['output'];
  /** Day 0. */
  start: Scalars['Day']['output'];
};

/** What is covered for a time of its own. */
export type WarrantyComponent =
  /** The battery. */
  | 'BATTERY'
  /** The charger. */
  | 'CHARGER'
  /** Wired earphones. */
  | 'EARPHONES'
  /** Its main part, as the category's list says. */
  | 'MAIN_PART'
  /** The unit as a whole. */
  | 'WHOLE_UNIT';

/** The rule that an answer rests on. */
export type WarrantyReason = {
  __typename?: 'WarrantyReason';
  /** The rule set's code and edition. */
  by: Scalars['String']['output'];
  /** Its clause. */
  clause: Scalars['String']['output'];
  /** Which rule. */
  rule: WarrantyRuleName;
};

/** What a rule is about. */
export type WarrantyRuleName =
  /** Bought online: days to give it back without a reason. */
  | 'BOUGHT_ONLINE'
  /** How long the unit and its parts are covered. */
  | 'COVERAGE'
  /** What use takes off the price. */
  | 'DEPRECIATION'
  /** A repair that lasts: a loaner. */
  | 'LOANER'
  /** When the clock starts without an invoice. */
  | 'NO_INVOICE'
  /** How long parts are kept. */
  | 'PARTS_SUPPLY'
  /** A part that does not come. */
  | 'PART_NOT_SUPPLIED'
  /** A performance fault soon after the sale. */
  | 'PERFORMANCE_FAULT'
  /** A repair that lasts by the repairer's own fault. */
  | 'REPAIRER_FAULT'
  /** How long a repair must hold. */
  | 'REPAIR_HOLD'
  /** Repairs that failed. */
  | 'TWO_FAILED_REPAIRS';

/** One edition of a rule set: never changed, only followed by the next. What is null has no rule. */
export type WarrantyRuleSet = {
  __typename?: 'WarrantyRuleSet';
  /** By category; others have no rule here. */
  categories: Array<CategoryRules>;
  /** 1 for the first. */
  edition: Scalars['Int']['output'];
  /** First day of sale that goes by it. */
  effectiveFrom: Scalars['Day']['output'];
  /** After repairs that failed. */
  failedRepairs: Maybe<FailedRepairsRule>;
  /** What may be chosen soon after the sale. */
  faultSteps: Array<FaultStep>;
  /** A repair that lasts longer calls for a loaner. */
  loaner: Maybe<DayRule>;
  /** Market. */
  market: Scalars['String']['output'];
  /** Code and edition, as answers name it. */
  name: Scalars['String']['output'];
  /** Days after manufacture on which the clock starts without an invoice. */
  noInvoice: Maybe<DayRule>;
  /** Days to give back what was bought online. */
  online: Maybe<DayRule>;
  /** A part that is waited for longer calls for an exchange. */
  partNotSupplied: Maybe<DayRule>;
  /** How long parts are kept. */
  partsSupply: Maybe<PartsSupplyRule>;
  /** Days that a repair must hold. */
  repairHold: Maybe<DayRule>;
  /** A repair that lasts longer by the repairer's own fault calls for an exchange. */
  repairerFault: Maybe<DayRule>;
  /** Where the text was found. */
  source: Scalars['String']['output'];
  /** Title of the text. */
  title: Scalars['String']['output'];
};

/** The rule sets of one code, edition after edition: public to every role (G3). */
export type WarrantyRules = Node & {
  __typename?: 'WarrantyRules';
  /** Market and name, e.g. `CN.GENERAL`. */
  code: Scalars['String']['output'];
  /** All editions, earliest first; those that came with the platform among them. */
  editions: Array<WarrantyRuleSet>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Who published what, oldest first. */
  log: LogEntryConnection;
  /** Counts editions published here. */
  version: Scalars['Int']['output'];
};


/** The rule sets of one code, edition after edition: public to every role (G3). */
export type WarrantyRulesLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of rules. */
export type WarrantyRulesConnection = {
  __typename?: 'WarrantyRulesConnection';
  /** Entries with their cursors. */
  edges: Array<WarrantyRulesEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type WarrantyRulesEdge = {
  __typename?: 'WarrantyRulesEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: WarrantyRules;
};

/** Rules as published, or why they were refused. */
export type WarrantyRulesPayload = {
  __typename?: 'WarrantyRulesPayload';
  /** The rules; null when refused. */
  rules: Maybe<WarrantyRules>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Rules to publish; what is left out has no rule. */
export type WarrantyRulesPublishInput = {
  /** 1 to 50 categories, each once. */
  categories: Array<CategoryRulesInput>;
  /** Market and name, e.g. `CN.GENERAL`. */
  code: Scalars['String']['input'];
  /** First day of sale that goes by it: later than the edition before, and not in the past, unless it is the code's first. */
  effectiveFrom: Scalars['Day']['input'];
  /** After repairs that failed. */
  failedRepairs?: InputMaybe<FailedRepairsRuleInput>;
  /** What may be chosen soon after the sale, at most 10 steps. */
  faultSteps: Array<FaultStepInput>;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** A repair that lasts longer calls for a loaner. */
  loaner?: InputMaybe<DayRuleInput>;
  /** Days after manufacture on which the clock starts without an invoice. */
  noInvoice?: InputMaybe<DayRuleInput>;
  /** Days to give back what was bought online. */
  online?: InputMaybe<DayRuleInput>;
  /** A part that is waited for longer calls for an exchange. */
  partNotSupplied?: InputMaybe<DayRuleInput>;
  /** How long parts are kept. */
  partsSupply?: InputMaybe<PartsSupplyRuleInput>;
  /** Days that a repair must hold. */
  repairHold?: InputMaybe<DayRuleInput>;
  /** A repair that lasts longer by the repairer's own fault calls for an exchange. */
  repairerFault?: InputMaybe<DayRuleInput>;
  /** Where the text was found. */
  source: Scalars['String']['input'];
  /** Title of the text. */
  title: Scalars['String']['input'];
};

/** That an applicant took its application back. */
export type Withdrawal = {
  __typename?: 'Withdrawal';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why; null if not said. */
  reason: Maybe<Scalars['String']['output']>;
};

/** Who finishes an accepted order (N12, O11). There is always somebody. */
export type WorkFinisher = {
  __typename?: 'WorkFinisher';
  /** The day it was judged for: that of the visit, or the last one allowed. */
  day: Scalars['Day']['output'];
  /** Who, by kind. */
  kind: FinisherKind;
  /** Instruments the point lacks for it on that day (O11); empty for customers and dealers. */
  lacking: Array<LackingInstrument>;
  /** The maker that takes over; null when a technician finishes. */
  manufacturer: Maybe<Manufacturer>;
  /** The technician; null when the maker takes over, and for those who may not know who comes. */
  technician: Maybe<Technician>;
};

/** A work order: one fault (or wish) from report to confirmation. */
export type WorkOrder = Node & {
  __typename?: 'WorkOrder';
  /** When it was accepted first. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may do now. */
  actions: Array<WorkOrderAction>;
  /** Until when an offer must be answered; null in other states. */
  answerBy: Maybe<Scalars['DateTime']['output']>;
  /** The visit agreed; null unless SCHEDULED. */
  appointment: Maybe<Appointment>;
  /** Why it was called off; null unless CANCELLED. */
  cancelReason: Maybe<Scalars['String']['output']>;
  /** Its category. */
  category: ProductCategory;
  /** How the report came in (O1). */
  channel: ReportChannel;
  /** What is timed, of the service point that has it or had it last. */
  clocks: Array<ServiceClock>;
  /** Until when the work must be done; null before acceptance. The same as `dueAt` of the clock COMPLETE. */
  completeBy: Maybe<Scalars['DateTime']['output']>;
  /** When the work was done. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whom to contact. Full for those at work on the order, masked for others, null for regulators, auditors and the platform. */
  contact: Maybe<WorkOrderContact>;
  /** What is wrong; null before the diagnosis. */
  diagnosis: Maybe<Diagnosis>;
  /** Why the order went where it went: the latest dispatch round. */
  dispatch: Maybe<DispatchExplanation>;
  /** Why the customer disputes it; null unless DISPUTED. */
  disputeReason: Maybe<Scalars['String']['output']>;
  /** The order's log, first entry first (G4). */
  events: WorkOrderEventConnection;
  /** Sum of the fee lines. */
  feeTotal: Money;
  /** Fee lines, each on its own (F2, F3). */
  fees: Array<FeeLine>;
  /** Who finishes it, whatever lapses; null unless a service point holds it. */
  finisher: Maybe<WorkFinisher>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Whether the unit's last repair did not hold 30 days. */
  isRepeat: Scalars['Boolean']['output'];
  /** Level of certificate the repair needs (N11). */
  level: Scalars['Int']['output'];
  /** The maker. */
  manufacturer: Manufacturer;
  /** The model. */
  model: ProductModel;
  /** Agreed visits that did not come about, in order. */
  noShows: Array<NoShow>;
  /** How it ended. */
  outcome: Maybe<WorkOutcome>;
  /** The deadline that passed last, if any; it stays on record, whoever has the order later. */
  overdueSince: Maybe<Scalars['DateTime']['output']>;
  /** Parts used. */
  parts: Array<PartUse>;
  /** What the customer said of the work, unasked; the latest stands. */
  rating: Maybe<WorkOrderRating>;
  /** Where the customer is. */
  region: Region;
  /** Its repair report (clause 6); values are empty for regulators, auditors and the platform. */
  report: Array<ServiceReportField>;
  /** When it was reported. */
  reportedAt: Scalars['DateTime']['output'];
  /** How often the same fault was reported while the order was open. */
  reports: Scalars['Int']['output'];
  /** What was ordered. */
  serviceItem: ServiceItem;
  /** Where its times come from: `<maker>~<edition>`, or `HOUSE~0` for the platform's own level; null before the first offer. */
  serviceLevel: Maybe<Scalars['String']['output']>;
  /** The service point asked or at work, if any. */
  servicePoint: Maybe<ServicePoint>;
  /** Which standard the work follows; null for hotlines, dealers and regulators. */
  standard: Maybe<WorkStandard>;
  /** Where it stands. */
  state: WorkOrderState;
  /** The edition the work follows, for all visits (P4); null if none, and for customers, hotlines, dealers and regulators. */
  stepBook: Maybe<StepBook>;
  /** What the customer says is wrong; hidden from regulators, auditors and the platform, since it may name people. */
  symptom: Maybe<Scalars['String']['output']>;
  /** The technician named for it, if any; hidden from regulators, auditors and the platform. */
  technician: Maybe<Technician>;
  /** Service points that had the offer and did not keep it, in order. */
  tried: Array<DispatchAttempt>;
  /** The unit; null if its serial number is unknown, and for regulators. */
  unit: Maybe<Unit>;
  /** How much it presses. */
  urgency: Urgency;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
  /** Visits started. */
  visits: Scalars['Int']['output'];
  /** Whether service points could take it if they were not full: it is offered as soon as one is not, unless the maker acts before. */
  waitsForCapacity: Scalars['Boolean']['output'];
  /** When the customer can be met, as reported; empty if any time will do. */
  windows: Array<TimeWindow>;
};


/** A work order: one fault (or wish) from report to confirmation. */
export type WorkOrderEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Taking an order. */
export type WorkOrderAcceptInput = {
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Who does it; may be named later, when the visit is agreed. */
  technicianId?: InputMaybe<Scalars['ID']['input']>;
  /** Version the action is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done to an order next. */
export type WorkOrderAction =
  /** Take the order. */
  | 'ACCEPT'
  /** Add a fee line. */
  | 'ADD_FEE'
  /** Call the order off. */
  | 'CANCEL'
  /** Change how much the order presses; what has run counts. */
  | 'CHANGE_URGENCY'
  /** Finish the work. */
  | 'COMPLETE'
  /** Confirm the work. */
  | 'CONFIRM'
  /** Tell that the customer was not there; another visit is to be agreed. */
  | 'CUSTOMER_NO_SHOW'
  /** Refuse the order. */
  | 'DECLINE'
  /** Record what is wrong. */
  | 'DIAGNOSE'
  /** Dispute the work. */
  | 'DISPUTE'
  /** Warn, or tell the next level that a time has run out (the platform; Q5). */
  | 'ESCALATE'
  /** Make a link to the order for the customer. */
  | 'ISSUE_LINK'
  /** End an unanswered offer (the platform). */
  | 'LAPSE'
  /** Record that a deadline passed (the platform). */
  | 'MARK_OVERDUE'
  /** Offer it to a service point (the platform). */
  | 'OFFER'
  /** Hand it to the maker, since no service point can take it (the platform). */
  | 'PARK'
  /** Let clocks stand still for a reason that the service level allows (O12). */
  | 'PAUSE'
  /** Leave and agree another visit. */
  | 'PLAN_ANOTHER_VISIT'
  /** Rate the work, unasked. */
  | 'RATE'
  /** Look for a service point again. */
  | 'REDISPATCH'
  /** Take a fee line back. */
  | 'REMOVE_FEE'
  /** The report that opened the order. */
  | 'REPORT'
  /** Report the same fault once more. */
  | 'REPORT_AGAIN'
  /** Let the clocks run again. */
  | 'RESUME'
  /** Give an accepted order back. */
  | 'RETURN'
  /** Make every link to the order invalid. */
  | 'REVOKE_LINKS'
  /** Have disputed work done again. */
  | 'REWORK'
  /** Agree a visit. */
  | 'SCHEDULE'
  /** Close a dispute with the customer's consent. */
  | 'SETTLE'
  /** Start work. */
  | 'START'
  /** Tell that nobody came to an agreed visit; another service point is looked for. */
  | 'TECHNICIAN_NO_SHOW'
  /** Record a part used. */
  | 'USE_PART';

/** An action that needs only the order. */
export type WorkOrderActionInput = {
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version the action is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A fee line to add (F3). */
export type WorkOrderAddFeeInput = {
  /** What for, 1 to 200 characters. */
  description: Scalars['String']['input'];
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Kind. */
  kind: FeeKind;
  /** Of a part: the maker's number of it, at most 60 characters. */
  partNumber?: InputMaybe<Scalars['String']['input']>;
  /** Pieces, hours or kilometres, 1 to 1000; of freight, shipments. */
  quantity: Scalars['Int']['input'];
  /** Of freight: the way of the shipment, by which clause 11 says who pays. */
  shipment?: InputMaybe<Shipment>;
  /**
   * Price of one in fen, within floor and ceiling of the row that the agreement's fee schedule has for it (F1). Without such a
   * row it is refused, unless the schedule leaves the kind open or the agreement has no schedule; freight is held to clause 11.
   */
  unitPrice: Scalars['Int']['input'];
  /** Version the action is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Work item of the agreement (clause 2) it is charged for; at most 60 characters. Labour under warranty names one where the
   * clause lists any, of a level that whoever is on the order is certified for (N11, N12); its commission is the price, unless
   * the fee schedule has a row for the item.
   */
  workItem?: InputMaybe<Scalars['String']['input']>;
};

/** What an order's work costs, and who pays (F2 F3 O5). Every sum is that of the lines. */
export type WorkOrderBill = {
  __typename?: 'WorkOrderBill';
  /** Why: who pays follows from what was ordered. */
  because: ServiceItem;
  /** The same by kind, every kind once. */
  byKind: Array<BillKindTotal>;
  /** What the customer pays; nothing under warranty. */
  customerPays: Money;
  /** Its lines. */
  lines: Array<BillLine>;
  /** The order. */
  order: WorkOrder;
  /** What the customer does not pay. */
  othersPay: Money;
  /** Parts used. */
  parts: Array<UsedPart>;
  /** Whose the fees are. */
  payer: FeePayer;
  /** The latest quote; null without one. */
  quote: Maybe<Quote>;
  /** All lines together. */
  total: Money;
};

/** Changing how much an order presses. */
export type WorkOrderChangeUrgencyInput = {
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** From now on. */
  urgency: Urgency;
  /** Version the action is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Finishing the work. */
export type WorkOrderCompleteInput = {
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** How it ended. */
  outcome: WorkOutcome;
  /**
   * The repair report: exactly the fields that clause 6 of the order's agreement asked for on the day it was accepted; empty
   * where it asked for none. It is of the work, and names no customer.
   */
  report: Array<ServiceReportFieldInput>;
  /** Version the action is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of orders. */
export type WorkOrderConnection = {
  __typename?: 'WorkOrderConnection';
  /** Entries with their cursors. */
  edges: Array<WorkOrderEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** Whom to contact about an order, masked by the caller's role. */
export type WorkOrderContact = {
  __typename?: 'WorkOrderContact';
  /** Street address; null when masked. */
  address: Maybe<Scalars['String']['output']>;
  /** Whether parts were masked. */
  masked: Scalars['Boolean']['output'];
  /** Name; only the family name when masked. */
  name: Scalars['String']['output'];
  /** Phone number; `138****5678` when masked. */
  phone: Scalars['String']['output'];
};

/** What was found. */
export type WorkOrderDiagnoseInput = {
  /** Code of the fault: one of `faultCodes`, or the maker's own; 1 to 40 of A-Z, 0-9, _ and -, beginning with a letter. */
  faultCode: Scalars['String']['input'];
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** In the technician's words, at most 1000 characters. */
  note: Scalars['String']['input'];
  /** Version the action is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry of a page. */
export type WorkOrderEdge = {
  __typename?: 'WorkOrderEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: WorkOrder;
};

/** One entry of an order's log; each carries the hash of the one before (G4). */
export type WorkOrderEvent = {
  __typename?: 'WorkOrderEvent';
  /** What was done. */
  action: WorkOrderAction;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** SHA-256 over everything else in the entry. */
  hash: Scalars['String']['output'];
  /** Hash of the entry before; zeros for the first. */
  previousHash: Scalars['String']['output'];
  /** Role that acted; SYSTEM for the platform's own jobs. */
  role: Scalars['String']['output'];
  /** 1 for the report, then one more each. */
  sequence: Scalars['Int']['output'];
  /** State after it. */
  state: WorkOrderState;
};

/** A page of an order's log. */
export type WorkOrderEventConnection = {
  __typename?: 'WorkOrderEventConnection';
  /** Entries with their cursors. */
  edges: Array<WorkOrderEventEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry of a page. */
export type WorkOrderEventEdge = {
  __typename?: 'WorkOrderEventEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: WorkOrderEvent;
};

/** An order to make a link to. */
export type WorkOrderLinkIssueInput = {
  /** Days until it ends, 1 to 90; it is good through the last of them. */
  days: Scalars['Int']['input'];
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version the action is based on; left out, the order as it is. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A link to an order, or why none was made. */
export type WorkOrderLinkIssuePayload = {
  __typename?: 'WorkOrderLinkIssuePayload';
  /** The link; it cannot be asked for again, but a new one can be made. */
  link: Maybe<SignedLink>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
  /** The order. */
  workOrder: Maybe<WorkOrder>;
};

/** Letting an order's clocks stand still. */
export type WorkOrderPauseInput = {
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** More of it, at most 500 characters; needed where the level says so. */
  note: Scalars['String']['input'];
  /** Why. */
  reason: PauseReason;
  /** Version the action is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An order after an action, or why it was refused. */
export type WorkOrderPayload = {
  __typename?: 'WorkOrderPayload';
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
  /** The order; null when refused, or when a repeated request finds it in other hands. */
  workOrder: Maybe<WorkOrder>;
};

/** A rating. */
export type WorkOrderRateInput = {
  /** In the customer's words, at most 500 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 bad to 5 good. */
  score: Scalars['Int']['input'];
  /** Version the action is based on; left out, the order as it is. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What a customer said of the work, unasked. It moves no figure: satisfaction is measured by drawn callbacks (Q1). */
export type WorkOrderRating = {
  __typename?: 'WorkOrderRating';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** In the customer's words; null when none were said, and for regulators, auditors and the platform. */
  comment: Maybe<Scalars['String']['output']>;
  /** 1 bad to 5 good. */
  score: Scalars['Int']['output'];
};

/** An action with its reason. */
export type WorkOrderReasonInput = {
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Version the action is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A fee line to take back. */
export type WorkOrderRemoveFeeInput = {
  /** The line's id within the order. */
  feeLineId: Scalars['ID']['input'];
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version the action is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A report of a fault or wish. */
export type WorkOrderReportInput = {
  /** Whom to contact. */
  contact: ContactInput;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Where exactly; makes dispatch measure distance. */
  location?: InputMaybe<PlaceInput>;
  /** The maker; needed with `serial`. */
  manufacturerId?: InputMaybe<Scalars['ID']['input']>;
  /** The model, if the serial number is unknown. */
  modelId?: InputMaybe<Scalars['ID']['input']>;
  /** County (or the most exact region known) of the customer. */
  region: Scalars['RegionCode']['input'];
  /** Serial number on the type plate; with `manufacturerId`. Leave out if unknown, and give `modelId`. */
  serial?: InputMaybe<Scalars['String']['input']>;
  /** What is wanted. */
  serviceItem: ServiceItem;
  /** What is wrong, 1 to 1000 characters. */
  symptom: Scalars['String']['input'];
  /** How much it presses; the maker or its hotline may change it. */
  urgency: Urgency;
  /** Times at which the customer can be met, at most 5; left out, any time will do. */
  windows: Array<TimeWindowInput>;
};

/** An order after a report, or why it was refused. */
export type WorkOrderReportPayload = {
  __typename?: 'WorkOrderReportPayload';
  /** A link to the new order, for whoever reported it by the code on the unit; null for reporters with an account, and for an order that was open. */
  link: Maybe<SignedLink>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
  /** Whether an open order for the same fault existed already and this report was added to it. */
  wasOpen: Maybe<Scalars['Boolean']['output']>;
  /** The order; null when refused, or when somebody else's open order for the same unit took the report in. */
  workOrder: Maybe<WorkOrder>;
};

/** Agreeing a visit. */
export type WorkOrderScheduleInput = {
  /** Arrival not before. */
  from: Scalars['DateTime']['input'];
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /**
   * Why the customer agreed to a time outside the windows asked for, 1 to 500 characters; without it the first visit lies within
   * one of them. Later visits are agreed on the spot.
   */
  outsideWindows?: InputMaybe<Scalars['String']['input']>;
  /** Who comes: a technician of the service point, certified for the category and level (N12). */
  technicianId: Scalars['ID']['input'];
  /** Arrival not after; later than `from`, within 24 hours of it. */
  to: Scalars['DateTime']['input'];
  /** Version the action is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Where an order stands. */
export type WorkOrderState =
  /** A service point took it. */
  | 'ACCEPTED'
  /** Reported; the platform is looking for a service point. */
  | 'AWAITING_DISPATCH'
  /** No service point can take it; the maker has to act. */
  | 'AWAITING_MAKER'
  /** Called off; the order is closed. */
  | 'CANCELLED'
  /** The work is done; the customer has to confirm. */
  | 'COMPLETED'
  /** The customer confirmed; the order is closed. */
  | 'CONFIRMED'
  /** The customer disputes the work. */
  | 'DISPUTED'
  /** A technician is at work. */
  | 'IN_PROGRESS'
  /** Offered to a service point, which has to answer. */
  | 'OFFERED'
  /** A visit is agreed. */
  | 'SCHEDULED';

/** Who may do what with an order, as one row of the published state machine. */
export type WorkOrderTransition = {
  __typename?: 'WorkOrderTransition';
  /** The action. */
  action: WorkOrderAction;
  /** States it is possible in. */
  from: Array<WorkOrderState>;
  /** Who does it; SYSTEM stands for the platform's own jobs. */
  roles: Array<Scalars['String']['output']>;
  /** Where it leads; null when the state stays. */
  to: Maybe<WorkOrderState>;
};

/** A part used. */
export type WorkOrderUsePartInput = {
  /** The order. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** What became of the piece it replaced; left out where it replaced none. */
  oldPart?: InputMaybe<OldPartInput>;
  /** The maker's part number, at most 60 characters. */
  partNumber: Scalars['String']['input'];
  /** Pieces, 1 to 1000. */
  quantity: Scalars['Int']['input'];
  /** Serial or lot number, at most 60 characters. */
  serial?: InputMaybe<Scalars['String']['input']>;
  /** Version the action is based on; left out, the latest. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How work ended. */
export type WorkOutcome =
  /** Repair is not possible or not worth it. */
  | 'END_OF_LIFE'
  /** The fault is gone. */
  | 'FIXED'
  /** The fault remains; it could be repaired. */
  | 'NOT_FIXED'
  /** Not recorded. */
  | 'UNKNOWN';

/** Which standard an order's work follows. */
export type WorkStandard =
  /** The edition of the step book that was in force when the work started (P4). */
  | 'BY_BOOK'
  /** The work has not started; the standard is the one in force when it does. */
  | 'NOT_STARTED'
  /** No step book was in force when the work started. */
  | 'NO_BOOK';

/** How an item left the account without coming back. */
export type WriteOffOutcome =
  /** Lost. */
  | 'LOST'
  /** Scrapped, or used up. */
  | 'SCRAPPED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgreementSource )
    | ( AgreementVersionSource )
    | ( ApplicationSource )
    | ( AssessmentSource )
    | ( AuditFindingSource )
    | ( BrandSource )
    | ( BreachSource )
    | ( BuyOutSource )
    | ( CallbackRunSource )
    | ( CallbackTaskSource )
    | ( CapabilityReviewSource )
    | ( CertificateSource )
    | ( ChannelPlanSource )
    | ( ConductCodeSource )
    | ( ConsequenceSource )
    | ( CriteriaSetSource )
    | ( EngineerSource )
    | ( EvaluationSource )
    | ( FeeFindingSource )
    | ( GradeSchemeSource )
    | ( InspectionSource )
    | ( InstrumentRequirementSource )
    | ( IssuedItemSource )
    | ( ManufacturerSource )
    | ( MonthlyEvaluationSource )
    | ( NoticeSource )
    | ( PointAuthorisationSource )
    | ( PointDepositSource )
    | ( PolicySource )
    | ( PoolSource )
    | ( ProductCategorySource )
    | ( ProductModelSource )
    | ( ProviderSource )
    | ( ProviderGradeSource )
    | ( QuoteSource )
    | ( RecruitmentCallSource )
    | ( ServicePointSource )
    | ( ServicePromiseSource )
    | ( ServiceReportSource )
    | ( StepBookSource )
    | ( TechnicianSource )
    | ( TrainingCourseSource )
    | ( TrainingEnrolmentSource )
    | ( UnitSource )
    | ( WarrantyRulesSource )
    | ( WorkOrderSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Admission: ResolverTypeWrapper<AdmissionSource>;
  AdmissionConnection: ResolverTypeWrapper<Omit<AdmissionConnection, 'edges'> & { edges: Array<ResolversTypes['AdmissionEdge']> }>;
  AdmissionEdge: ResolverTypeWrapper<Omit<AdmissionEdge, 'node'> & { node: ResolversTypes['Admission'] }>;
  Agreement: ResolverTypeWrapper<AgreementSource>;
  AgreementAmendInput: AgreementAmendInput;
  AgreementClause: AgreementClause;
  AgreementConfirmInput: AgreementConfirmInput;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges'> & { edges: Array<ResolversTypes['AgreementEdge']> }>;
  AgreementCounterInput: AgreementCounterInput;
  AgreementDifference: ResolverTypeWrapper<AgreementDifferenceSource>;
  AgreementDraftInput: AgreementDraftInput;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementEnd: ResolverTypeWrapper<AgreementEndSource>;
  AgreementEndInput: AgreementEndInput;
  AgreementFaultyUnits: ResolverTypeWrapper<AgreementFaultyUnits>;
  AgreementFaultyUnitsInput: AgreementFaultyUnitsInput;
  AgreementFeeRow: ResolverTypeWrapper<AgreementFeeRowSource>;
  AgreementFeeRowInput: AgreementFeeRowInput;
  AgreementFees: ResolverTypeWrapper<AgreementFeesSource>;
  AgreementFeesInput: AgreementFeesInput;
  AgreementFreight: ResolverTypeWrapper<AgreementFreightSource>;
  AgreementFreightInput: AgreementFreightInput;
  AgreementFulfilment: ResolverTypeWrapper<AgreementFulfilmentSource>;
  AgreementLoaners: ResolverTypeWrapper<AgreementLoaners>;
  AgreementLoanersInput: AgreementLoanersInput;
  AgreementOrderStop: ResolverTypeWrapper<AgreementOrderStop>;
  AgreementOutlets: ResolverTypeWrapper<Omit<AgreementOutlets, 'region'> & { region: ResolversTypes['Region'] }>;
  AgreementOutletsInput: AgreementOutletsInput;
  AgreementParts: ResolverTypeWrapper<AgreementPartsSource>;
  AgreementPartsInput: AgreementPartsInput;
  AgreementParty: AgreementParty;
  AgreementPayload: ResolverTypeWrapper<Omit<AgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['Agreement']> }>;
  AgreementPayment: ResolverTypeWrapper<AgreementPaymentSource>;
  AgreementPaymentInput: AgreementPaymentInput;
  AgreementProposal: ResolverTypeWrapper<AgreementProposalSource>;
  AgreementProposeInput: AgreementProposeInput;
  AgreementRecognition: ResolverTypeWrapper<AgreementRecognitionSource>;
  AgreementRecognitionInput: AgreementRecognitionInput;
  AgreementRenewInput: AgreementRenewInput;
  AgreementRepairLevel: ResolverTypeWrapper<AgreementRepairLevelSource>;
  AgreementRepairLevelInput: AgreementRepairLevelInput;
  AgreementReports: ResolverTypeWrapper<AgreementReportsSource>;
  AgreementReportsInput: AgreementReportsInput;
  AgreementResumeInput: AgreementResumeInput;
  AgreementReview: ResolverTypeWrapper<AgreementReviewSource>;
  AgreementReviewInput: AgreementReviewInput;
  AgreementSide: AgreementSide;
  AgreementStatus: AgreementStatus;
  AgreementSupply: ResolverTypeWrapper<AgreementSupply>;
  AgreementSupplyInput: AgreementSupplyInput;
  AgreementSuspendInput: AgreementSuspendInput;
  AgreementSuspension: ResolverTypeWrapper<AgreementSuspension>;
  AgreementTerms: ResolverTypeWrapper<AgreementTermsSource>;
  AgreementTermsInput: AgreementTermsInput;
  AgreementTraining: ResolverTypeWrapper<AgreementTraining>;
  AgreementTrainingInput: AgreementTrainingInput;
  AgreementVersion: ResolverTypeWrapper<AgreementVersionSource>;
  AgreementVersionConnection: ResolverTypeWrapper<Omit<AgreementVersionConnection, 'edges'> & { edges: Array<ResolversTypes['AgreementVersionEdge']> }>;
  AgreementVersionEdge: ResolverTypeWrapper<Omit<AgreementVersionEdge, 'node'> & { node: ResolversTypes['AgreementVersion'] }>;
  AgreementVersionKind: AgreementVersionKind;
  AgreementWithdrawInput: AgreementWithdrawInput;
  AgreementWorkItem: ResolverTypeWrapper<Omit<AgreementWorkItem, 'fee'> & { fee: ResolversTypes['Money'] }>;
  AgreementWorkItemInput: AgreementWorkItemInput;
  AllowedTime: ResolverTypeWrapper<AllowedTime>;
  AllowedTimeInput: AllowedTimeInput;
  Application: ResolverTypeWrapper<ApplicationSource>;
  ApplicationAnswer: ResolverTypeWrapper<ApplicationAnswer>;
  ApplicationConnection: ResolverTypeWrapper<Omit<ApplicationConnection, 'edges'> & { edges: Array<ResolversTypes['ApplicationEdge']> }>;
  ApplicationDecideInput: ApplicationDecideInput;
  ApplicationDecision: ResolverTypeWrapper<ApplicationDecisionSource>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationFacts: ResolverTypeWrapper<ApplicationFactsSource>;
  ApplicationFactsInput: ApplicationFactsInput;
  ApplicationGround: ApplicationGround;
  ApplicationOutcome: ApplicationOutcome;
  ApplicationPayload: ResolverTypeWrapper<Omit<ApplicationPayload, 'application'> & { application?: Maybe<ResolversTypes['Application']> }>;
  ApplicationReply: ResolverTypeWrapper<ApplicationReply>;
  ApplicationReplyAnswerInput: ApplicationReplyAnswerInput;
  ApplicationReplyInput: ApplicationReplyInput;
  ApplicationShortListInput: ApplicationShortListInput;
  ApplicationState: ApplicationState;
  ApplicationSubmitInput: ApplicationSubmitInput;
  ApplicationSupplementAskInput: ApplicationSupplementAskInput;
  ApplicationSupplementInput: ApplicationSupplementInput;
  ApplicationWithdrawInput: ApplicationWithdrawInput;
  Appointment: ResolverTypeWrapper<Appointment>;
  Assessment: ResolverTypeWrapper<AssessmentSource>;
  AssessmentConcludeInput: AssessmentConcludeInput;
  AssessmentConnection: ResolverTypeWrapper<Omit<AssessmentConnection, 'edges'> & { edges: Array<ResolversTypes['AssessmentEdge']> }>;
  AssessmentEdge: ResolverTypeWrapper<Omit<AssessmentEdge, 'node'> & { node: ResolversTypes['Assessment'] }>;
  AssessmentItemInput: AssessmentItemInput;
  AssessmentKind: AssessmentKind;
  AssessmentMark: ResolverTypeWrapper<AssessmentMarkSource>;
  AssessmentMarkConnection: ResolverTypeWrapper<Omit<AssessmentMarkConnection, 'edges'> & { edges: Array<ResolversTypes['AssessmentMarkEdge']> }>;
  AssessmentMarkEdge: ResolverTypeWrapper<Omit<AssessmentMarkEdge, 'node'> & { node: ResolversTypes['AssessmentMark'] }>;
  AssessmentMarkInput: AssessmentMarkInput;
  AssessmentOpenInput: AssessmentOpenInput;
  AssessmentPart: AssessmentPart;
  AssessmentPayload: ResolverTypeWrapper<Omit<AssessmentPayload, 'assessment'> & { assessment?: Maybe<ResolversTypes['Assessment']> }>;
  AssessmentReply: ResolverTypeWrapper<AssessmentReplySource>;
  AssessmentReplyInput: AssessmentReplyInput;
  AssessmentResult: ResolverTypeWrapper<AssessmentResultSource>;
  AssessmentResultConnection: ResolverTypeWrapper<Omit<AssessmentResultConnection, 'edges'> & { edges: Array<ResolversTypes['AssessmentResultEdge']> }>;
  AssessmentResultEdge: ResolverTypeWrapper<Omit<AssessmentResultEdge, 'node'> & { node: ResolversTypes['AssessmentResult'] }>;
  AssessmentState: AssessmentState;
  AssessmentWithdrawInput: AssessmentWithdrawInput;
  Attachment: ResolverTypeWrapper<AttachmentSource>;
  AttachmentConfirmInput: AttachmentConfirmInput;
  AttachmentConfirmPayload: ResolverTypeWrapper<Omit<AttachmentConfirmPayload, 'attachment'> & { attachment?: Maybe<ResolversTypes['Attachment']> }>;
  AttachmentFormField: ResolverTypeWrapper<AttachmentFormField>;
  AttachmentPrepareInput: AttachmentPrepareInput;
  AttachmentPreparePayload: ResolverTypeWrapper<Omit<AttachmentPreparePayload, 'upload'> & { upload?: Maybe<ResolversTypes['AttachmentUpload']> }>;
  AttachmentUpload: ResolverTypeWrapper<AttachmentUploadSource>;
  Attendance: ResolverTypeWrapper<Attendance>;
  AttendanceRecordInput: AttendanceRecordInput;
  AuditFinding: ResolverTypeWrapper<AuditFindingSource>;
  AuditFindingConnection: ResolverTypeWrapper<Omit<AuditFindingConnection, 'edges'> & { edges: Array<ResolversTypes['AuditFindingEdge']> }>;
  AuditFindingCorrectInput: AuditFindingCorrectInput;
  AuditFindingEdge: ResolverTypeWrapper<Omit<AuditFindingEdge, 'node'> & { node: ResolversTypes['AuditFinding'] }>;
  AuditFindingPayload: ResolverTypeWrapper<Omit<AuditFindingPayload, 'auditFinding'> & { auditFinding?: Maybe<ResolversTypes['AuditFinding']> }>;
  AuditFindingReplyInput: AuditFindingReplyInput;
  AuditFindingSubmitInput: AuditFindingSubmitInput;
  AuditKind: AuditKind;
  AuditReply: ResolverTypeWrapper<AuditReplySource>;
  AuditStatement: ResolverTypeWrapper<AuditStatementSource>;
  AuthorisationDue: ResolverTypeWrapper<AuthorisationDueSource>;
  Availability: Availability;
  BillKindTotal: ResolverTypeWrapper<Omit<BillKindTotal, 'total'> & { total: ResolversTypes['Money'] }>;
  BillLine: ResolverTypeWrapper<BillLineSource>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Brand: ResolverTypeWrapper<BrandSource>;
  BrandConnection: ResolverTypeWrapper<Omit<BrandConnection, 'edges'> & { edges: Array<ResolversTypes['BrandEdge']> }>;
  BrandCreateInput: BrandCreateInput;
  BrandEdge: ResolverTypeWrapper<Omit<BrandEdge, 'node'> & { node: ResolversTypes['Brand'] }>;
  BrandPayload: ResolverTypeWrapper<Omit<BrandPayload, 'brand'> & { brand?: Maybe<ResolversTypes['Brand']> }>;
  BrandUpdateInput: BrandUpdateInput;
  Breach: ResolverTypeWrapper<BreachSource>;
  BreachAllegeInput: BreachAllegeInput;
  BreachAppealDecideInput: BreachAppealDecideInput;
  BreachAppealInput: BreachAppealInput;
  BreachConnection: ResolverTypeWrapper<Omit<BreachConnection, 'edges'> & { edges: Array<ResolversTypes['BreachEdge']> }>;
  BreachDecideInput: BreachDecideInput;
  BreachEdge: ResolverTypeWrapper<Omit<BreachEdge, 'node'> & { node: ResolversTypes['Breach'] }>;
  BreachEvidence: ResolverTypeWrapper<BreachEvidenceSource>;
  BreachEvidenceInput: BreachEvidenceInput;
  BreachKind: BreachKind;
  BreachPayload: ResolverTypeWrapper<Omit<BreachPayload, 'breach'> & { breach?: Maybe<ResolversTypes['Breach']> }>;
  BreachReplyInput: BreachReplyInput;
  BreachRule: ResolverTypeWrapper<BreachRule>;
  BreachRuleInput: BreachRuleInput;
  BreachState: BreachState;
  BusinessCalendar: ResolverTypeWrapper<BusinessCalendarSource>;
  BusinessClosure: ResolverTypeWrapper<BusinessClosure>;
  BusinessHours: ResolverTypeWrapper<BusinessHours>;
  BusinessYear: ResolverTypeWrapper<BusinessYear>;
  BuyOut: ResolverTypeWrapper<BuyOutSource>;
  BuyOutAddCategoriesInput: BuyOutAddCategoriesInput;
  BuyOutCategory: ResolverTypeWrapper<BuyOutCategorySource>;
  BuyOutConnection: ResolverTypeWrapper<Omit<BuyOutConnection, 'edges'> & { edges: Array<ResolversTypes['BuyOutEdge']> }>;
  BuyOutEdge: ResolverTypeWrapper<Omit<BuyOutEdge, 'node'> & { node: ResolversTypes['BuyOut'] }>;
  BuyOutEndInput: BuyOutEndInput;
  BuyOutMakerInput: BuyOutMakerInput;
  BuyOutNameProvidersInput: BuyOutNameProvidersInput;
  BuyOutParty: ResolverTypeWrapper<BuyOutPartySource>;
  BuyOutPayload: ResolverTypeWrapper<Omit<BuyOutPayload, 'buyOut'> & { buyOut?: Maybe<ResolversTypes['BuyOut']> }>;
  BuyOutProposeInput: BuyOutProposeInput;
  BuyOutSignInput: BuyOutSignInput;
  BuyOutSignature: ResolverTypeWrapper<BuyOutSignatureSource>;
  Calibration: ResolverTypeWrapper<CalibrationSource>;
  CalibrationResult: CalibrationResult;
  CallbackNoAnswerInput: CallbackNoAnswerInput;
  CallbackPayload: ResolverTypeWrapper<Omit<CallbackPayload, 'callbackTask'> & { callbackTask?: Maybe<ResolversTypes['CallbackTask']> }>;
  CallbackRecordInput: CallbackRecordInput;
  CallbackRun: ResolverTypeWrapper<CallbackRunSource>;
  CallbackRunConnection: ResolverTypeWrapper<Omit<CallbackRunConnection, 'edges'> & { edges: Array<ResolversTypes['CallbackRunEdge']> }>;
  CallbackRunEdge: ResolverTypeWrapper<Omit<CallbackRunEdge, 'node'> & { node: ResolversTypes['CallbackRun'] }>;
  CallbackRunFailure: CallbackRunFailure;
  CallbackRunState: CallbackRunState;
  CallbackScores: ResolverTypeWrapper<CallbackScores>;
  CallbackScoresInput: CallbackScoresInput;
  CallbackState: CallbackState;
  CallbackStratum: ResolverTypeWrapper<CallbackStratum>;
  CallbackTask: ResolverTypeWrapper<CallbackTaskSource>;
  CallbackTaskConnection: ResolverTypeWrapper<Omit<CallbackTaskConnection, 'edges'> & { edges: Array<ResolversTypes['CallbackTaskEdge']> }>;
  CallbackTaskEdge: ResolverTypeWrapper<Omit<CallbackTaskEdge, 'node'> & { node: ResolversTypes['CallbackTask'] }>;
  CalledRegion: ResolverTypeWrapper<CalledRegionSource>;
  CapabilityFinding: ResolverTypeWrapper<CapabilityFindingSource>;
  CapabilityOutcome: CapabilityOutcome;
  CapabilityReview: ResolverTypeWrapper<CapabilityReviewSource>;
  CapabilityReviewConnection: ResolverTypeWrapper<Omit<CapabilityReviewConnection, 'edges'> & { edges: Array<ResolversTypes['CapabilityReviewEdge']> }>;
  CapabilityReviewEdge: ResolverTypeWrapper<Omit<CapabilityReviewEdge, 'node'> & { node: ResolversTypes['CapabilityReview'] }>;
  CapabilityReviewFindInput: CapabilityReviewFindInput;
  CapabilityReviewOpenInput: CapabilityReviewOpenInput;
  CapabilityReviewPassInput: CapabilityReviewPassInput;
  CapabilityReviewPayload: ResolverTypeWrapper<Omit<CapabilityReviewPayload, 'capabilityReview'> & { capabilityReview?: Maybe<ResolversTypes['CapabilityReview']> }>;
  CapabilitySubject: CapabilitySubject;
  CategoryRules: ResolverTypeWrapper<CategoryRules>;
  CategoryRulesInput: CategoryRulesInput;
  Certificate: ResolverTypeWrapper<CertificateSource>;
  CertificateGrantInput: CertificateGrantInput;
  CertificatePayload: ResolverTypeWrapper<Omit<CertificatePayload, 'certificate'> & { certificate?: Maybe<ResolversTypes['Certificate']> }>;
  CertificateRenewInput: CertificateRenewInput;
  ChainCheck: ResolverTypeWrapper<ChainCheck>;
  ChannelPlan: ResolverTypeWrapper<ChannelPlanSource>;
  ChannelPlanConnection: ResolverTypeWrapper<Omit<ChannelPlanConnection, 'edges'> & { edges: Array<ResolversTypes['ChannelPlanEdge']> }>;
  ChannelPlanEdge: ResolverTypeWrapper<Omit<ChannelPlanEdge, 'node'> & { node: ResolversTypes['ChannelPlan'] }>;
  ChannelPlanPayload: ResolverTypeWrapper<Omit<ChannelPlanPayload, 'channelPlan'> & { channelPlan?: Maybe<ResolversTypes['ChannelPlan']> }>;
  ChannelPlanSetInput: ChannelPlanSetInput;
  ChannelPlanVersion: ResolverTypeWrapper<ChannelPlanVersionSource>;
  ChannelServing: ResolverTypeWrapper<ChannelServing>;
  ChannelServingInput: ChannelServingInput;
  ClauseFigure: ResolverTypeWrapper<ClauseFigureSource>;
  ClauseFigureConnection: ResolverTypeWrapper<Omit<ClauseFigureConnection, 'edges'> & { edges: Array<ResolversTypes['ClauseFigureEdge']> }>;
  ClauseFigureEdge: ResolverTypeWrapper<Omit<ClauseFigureEdge, 'node'> & { node: ResolversTypes['ClauseFigure'] }>;
  ClauseUnmeasured: ClauseUnmeasured;
  ClockBasis: ClockBasis;
  ComingGrade: ResolverTypeWrapper<ComingGrade>;
  CommunicationFacts: ResolverTypeWrapper<CommunicationFacts>;
  CommunicationFactsInput: CommunicationFactsInput;
  ConductCode: ResolverTypeWrapper<ConductCodeSource>;
  ConductCodeConnection: ResolverTypeWrapper<Omit<ConductCodeConnection, 'edges'> & { edges: Array<ResolversTypes['ConductCodeEdge']> }>;
  ConductCodeDraftInput: ConductCodeDraftInput;
  ConductCodeEdge: ResolverTypeWrapper<Omit<ConductCodeEdge, 'node'> & { node: ResolversTypes['ConductCode'] }>;
  ConductCodePayload: ResolverTypeWrapper<Omit<ConductCodePayload, 'conductCode'> & { conductCode?: Maybe<ResolversTypes['ConductCode']> }>;
  ConductCodePublishInput: ConductCodePublishInput;
  ConductCodeState: ConductCodeState;
  ConductProof: ResolverTypeWrapper<ConductProofSource>;
  ConductRules: ResolverTypeWrapper<ConductRules>;
  ConductRulesInput: ConductRulesInput;
  ConductRuling: ResolverTypeWrapper<ConductRulingSource>;
  ConductStanding: ResolverTypeWrapper<ConductStandingSource>;
  ConductStatement: ResolverTypeWrapper<ConductStatementSource>;
  Consequence: ResolverTypeWrapper<ConsequenceSource>;
  ConsequenceConnection: ResolverTypeWrapper<Omit<ConsequenceConnection, 'edges'> & { edges: Array<ResolversTypes['ConsequenceEdge']> }>;
  ConsequenceDecideInput: ConsequenceDecideInput;
  ConsequenceEdge: ResolverTypeWrapper<Omit<ConsequenceEdge, 'node'> & { node: ResolversTypes['Consequence'] }>;
  ConsequenceGrounds: ResolverTypeWrapper<ConsequenceGroundsSource>;
  ConsequenceKind: ConsequenceKind;
  ConsequencePayload: ResolverTypeWrapper<Omit<ConsequencePayload, 'consequence'> & { consequence?: Maybe<ResolversTypes['Consequence']> }>;
  ConsequenceReplyInput: ConsequenceReplyInput;
  ConsequenceRule: ResolverTypeWrapper<ConsequenceRule>;
  ConsequenceRuleInput: ConsequenceRuleInput;
  ConsequenceState: ConsequenceState;
  ContactInput: ContactInput;
  CorrectDays: ResolverTypeWrapper<CorrectDays>;
  CorrectDaysInput: CorrectDaysInput;
  CorrectionLateAllegeInput: CorrectionLateAllegeInput;
  CorrectionState: CorrectionState;
  CorrectiveActionInput: CorrectiveActionInput;
  CorrectiveDeadline: ResolverTypeWrapper<CorrectiveDeadlineSource>;
  CoursePurpose: CoursePurpose;
  CourseRevision: ResolverTypeWrapper<CourseRevisionSource>;
  CourseRevisionInput: CourseRevisionInput;
  CoverRule: ResolverTypeWrapper<CoverRule>;
  CoverRuleInput: CoverRuleInput;
  CoverageFacts: ResolverTypeWrapper<Omit<CoverageFacts, 'counties'> & { counties: Array<ResolversTypes['Region']> }>;
  CoverageFactsInput: CoverageFactsInput;
  CoveredComponent: ResolverTypeWrapper<CoveredComponent>;
  CredentialState: CredentialState;
  CredentialTerm: ResolverTypeWrapper<CredentialTermSource>;
  CriteriaBand: ResolverTypeWrapper<CriteriaBand>;
  CriteriaBandInput: CriteriaBandInput;
  CriteriaFailure: CriteriaFailure;
  CriteriaItem: ResolverTypeWrapper<CriteriaItemSource>;
  CriteriaItemInput: CriteriaItemInput;
  CriteriaMarkInput: CriteriaMarkInput;
  CriteriaPurpose: CriteriaPurpose;
  CriteriaScore: ResolverTypeWrapper<CriteriaScoreSource>;
  CriteriaSet: ResolverTypeWrapper<CriteriaSetSource>;
  CriteriaSetConnection: ResolverTypeWrapper<Omit<CriteriaSetConnection, 'edges'> & { edges: Array<ResolversTypes['CriteriaSetEdge']> }>;
  CriteriaSetCreateInput: CriteriaSetCreateInput;
  CriteriaSetEdge: ResolverTypeWrapper<Omit<CriteriaSetEdge, 'node'> & { node: ResolversTypes['CriteriaSet'] }>;
  CriteriaSetPayload: ResolverTypeWrapper<Omit<CriteriaSetPayload, 'criteriaSet'> & { criteriaSet?: Maybe<ResolversTypes['CriteriaSet']> }>;
  CriteriaSetPublishInput: CriteriaSetPublishInput;
  CriteriaSetReviseInput: CriteriaSetReviseInput;
  CriteriaSetWithdrawInput: CriteriaSetWithdrawInput;
  CriteriaState: CriteriaState;
  CriteriaSubject: ResolverTypeWrapper<CriteriaSubjectSource>;
  CriteriaSubjectInput: CriteriaSubjectInput;
  CriteriaSubjectKind: CriteriaSubjectKind;
  CriteriaTemplate: ResolverTypeWrapper<CriteriaTemplateSource>;
  CriteriaTemplateCode: CriteriaTemplateCode;
  Dashboard: ResolverTypeWrapper<DashboardSource>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DayRule: ResolverTypeWrapper<DayRule>;
  DayRuleInput: DayRuleInput;
  DeductionFoundInput: DeductionFoundInput;
  Department: Department;
  DepositBearer: DepositBearer;
  DepreciationRule: ResolverTypeWrapper<DepreciationRule>;
  DepreciationRuleInput: DepreciationRuleInput;
  Diagnosis: ResolverTypeWrapper<Diagnosis>;
  DispatchAttempt: ResolverTypeWrapper<Omit<DispatchAttempt, 'servicePoint'> & { servicePoint?: Maybe<ResolversTypes['ServicePoint']> }>;
  DispatchAttemptOutcome: DispatchAttemptOutcome;
  DispatchCandidate: ResolverTypeWrapper<DispatchCandidateSource>;
  DispatchConstraint: DispatchConstraint;
  DispatchExplanation: ResolverTypeWrapper<DispatchExplanationSource>;
  DueRemedy: ResolverTypeWrapper<DueRemedySource>;
  DurationBin: ResolverTypeWrapper<Omit<DurationBin, 'count'> & { count: ResolversTypes['InsightCount'] }>;
  Durations: ResolverTypeWrapper<DurationsSource>;
  Engineer: ResolverTypeWrapper<EngineerSource>;
  EngineerConnection: ResolverTypeWrapper<Omit<EngineerConnection, 'edges'> & { edges: Array<ResolversTypes['EngineerEdge']> }>;
  EngineerEdge: ResolverTypeWrapper<Omit<EngineerEdge, 'node'> & { node: ResolversTypes['Engineer'] }>;
  EngineerPayload: ResolverTypeWrapper<Omit<EngineerPayload, 'engineer'> & { engineer?: Maybe<ResolversTypes['Engineer']> }>;
  EngineerSetInput: EngineerSetInput;
  EnrolmentState: EnrolmentState;
  Entitlement: ResolverTypeWrapper<EntitlementSource>;
  EquipmentAcceptReturnInput: EquipmentAcceptReturnInput;
  EquipmentAcknowledgeInput: EquipmentAcknowledgeInput;
  EquipmentFacts: ResolverTypeWrapper<EquipmentFacts>;
  EquipmentFactsInput: EquipmentFactsInput;
  EquipmentHandBackInput: EquipmentHandBackInput;
  EquipmentHandOutInput: EquipmentHandOutInput;
  EquipmentIssueInput: EquipmentIssueInput;
  EquipmentKind: EquipmentKind;
  EquipmentSendBackInput: EquipmentSendBackInput;
  EquipmentWriteOffInput: EquipmentWriteOffInput;
  EscalationLevel: EscalationLevel;
  EscalationStep: ResolverTypeWrapper<EscalationStep>;
  EscalationStepInput: EscalationStepInput;
  EscalationTaken: ResolverTypeWrapper<EscalationTaken>;
  Evaluation: ResolverTypeWrapper<EvaluationSource>;
  EvaluationAssessment: ResolverTypeWrapper<EvaluationAssessmentSource>;
  EvaluationClosure: ResolverTypeWrapper<EvaluationClosureSource>;
  EvaluationClosureReason: EvaluationClosureReason;
  EvaluationConnection: ResolverTypeWrapper<Omit<EvaluationConnection, 'edges'> & { edges: Array<ResolversTypes['EvaluationEdge']> }>;
  EvaluationDecideInput: EvaluationDecideInput;
  EvaluationDecision: ResolverTypeWrapper<EvaluationDecisionSource>;
  EvaluationDriver: ResolverTypeWrapper<EvaluationDriverSource>;
  EvaluationEdge: ResolverTypeWrapper<Omit<EvaluationEdge, 'node'> & { node: ResolversTypes['Evaluation'] }>;
  EvaluationOutcome: EvaluationOutcome;
  EvaluationPayload: ResolverTypeWrapper<Omit<EvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['Evaluation']> }>;
  EvaluationProposalReason: EvaluationProposalReason;
  EvaluationReply: ResolverTypeWrapper<EvaluationReplySource>;
  EvaluationReplyInput: EvaluationReplyInput;
  EvaluationSheet: ResolverTypeWrapper<EvaluationSheetSource>;
  EvaluationState: EvaluationState;
  EvaluationVerdict: EvaluationVerdict;
  Evaluator: ResolverTypeWrapper<Evaluator>;
  EvidenceKind: EvidenceKind;
  ExamAttempt: ResolverTypeWrapper<ExamAttempt>;
  ExamRecordInput: ExamRecordInput;
  ExamRules: ResolverTypeWrapper<ExamRules>;
  ExamRulesInput: ExamRulesInput;
  FailedRepairsRule: ResolverTypeWrapper<FailedRepairsRule>;
  FailedRepairsRuleInput: FailedRepairsRuleInput;
  FaultCode: ResolverTypeWrapper<FaultCodeSource>;
  FaultPareto: ResolverTypeWrapper<FaultParetoSource>;
  FaultParetoEntry: ResolverTypeWrapper<FaultParetoEntrySource>;
  FaultStep: ResolverTypeWrapper<FaultStep>;
  FaultStepInput: FaultStepInput;
  FaultyUnitDisposition: FaultyUnitDisposition;
  FeeFinding: ResolverTypeWrapper<FeeFindingSource>;
  FeeFindingConnection: ResolverTypeWrapper<Omit<FeeFindingConnection, 'edges'> & { edges: Array<ResolversTypes['FeeFindingEdge']> }>;
  FeeFindingEdge: ResolverTypeWrapper<Omit<FeeFindingEdge, 'node'> & { node: ResolversTypes['FeeFinding'] }>;
  FeeFindingJudgeInput: FeeFindingJudgeInput;
  FeeFindingPayload: ResolverTypeWrapper<Omit<FeeFindingPayload, 'feeFinding'> & { feeFinding?: Maybe<ResolversTypes['FeeFinding']> }>;
  FeeFindingReplyInput: FeeFindingReplyInput;
  FeeFindingState: FeeFindingState;
  FeeFindingStatement: ResolverTypeWrapper<FeeFindingStatement>;
  FeeKind: FeeKind;
  FeeKindTotal: ResolverTypeWrapper<Omit<FeeKindTotal, 'total'> & { total: ResolversTypes['InsightValue'] }>;
  FeeLine: ResolverTypeWrapper<FeeLineSource>;
  FeePayer: FeePayer;
  FeeTotals: ResolverTypeWrapper<FeeTotalsSource>;
  FigureChange: ResolverTypeWrapper<FigureChangeSource>;
  FigureDriver: ResolverTypeWrapper<FigureDriverSource>;
  FigureDriverKind: FigureDriverKind;
  FigureDrivers: ResolverTypeWrapper<FigureDriversSource>;
  FigureGap: ResolverTypeWrapper<FigureGap>;
  FinanceFacts: ResolverTypeWrapper<FinanceFacts>;
  FinanceFactsInput: FinanceFactsInput;
  FinisherKind: FinisherKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Fraud: Fraud;
  FraudEvidence: ResolverTypeWrapper<FraudEvidenceSource>;
  FreightSettlement: FreightSettlement;
  GradeAppealDecideInput: GradeAppealDecideInput;
  GradeBand: ResolverTypeWrapper<GradeBand>;
  GradeBandInput: GradeBandInput;
  GradeCase: ResolverTypeWrapper<GradeCaseSource>;
  GradeCaseState: GradeCaseState;
  GradeDecideInput: GradeDecideInput;
  GradeDecision: ResolverTypeWrapper<GradeDecisionSource>;
  GradeDecisionKind: GradeDecisionKind;
  GradeForecastReason: GradeForecastReason;
  GradeGrading: ResolverTypeWrapper<GradeGradingSource>;
  GradeGradingInput: GradeGradingInput;
  GradeNotifyInput: GradeNotifyInput;
  GradeRequirement: ResolverTypeWrapper<GradeRequirement>;
  GradeRequirementInput: GradeRequirementInput;
  GradeRuling: ResolverTypeWrapper<GradeRulingSource>;
  GradeRulingOutcome: GradeRulingOutcome;
  GradeScheme: ResolverTypeWrapper<GradeSchemeSource>;
  GradeSchemeConnection: ResolverTypeWrapper<Omit<GradeSchemeConnection, 'edges'> & { edges: Array<ResolversTypes['GradeSchemeEdge']> }>;
  GradeSchemeEdge: ResolverTypeWrapper<Omit<GradeSchemeEdge, 'node'> & { node: ResolversTypes['GradeScheme'] }>;
  GradeSchemePayload: ResolverTypeWrapper<Omit<GradeSchemePayload, 'gradeScheme'> & { gradeScheme?: Maybe<ResolversTypes['GradeScheme']> }>;
  GradeSchemePublishInput: GradeSchemePublishInput;
  GradeScore: ResolverTypeWrapper<GradeScore>;
  GradeStatement: ResolverTypeWrapper<GradeStatement>;
  GradeStatementInput: GradeStatementInput;
  GradeTerms: ResolverTypeWrapper<GradeTermsSource>;
  GradeWeight: ResolverTypeWrapper<GradeWeight>;
  GradeWeightInput: GradeWeightInput;
  GradingGap: ResolverTypeWrapper<GradingGap>;
  Hearing: ResolverTypeWrapper<HearingSource>;
  HeldLink: ResolverTypeWrapper<HeldLinkSource>;
  Hours: ResolverTypeWrapper<Hours>;
  HoursInput: HoursInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InsightCount: ResolverTypeWrapper<InsightCountSource>;
  InsightFigures: ResolverTypeWrapper<InsightFiguresSource>;
  InsightGauges: ResolverTypeWrapper<InsightGaugesSource>;
  InsightScopeInput: InsightScopeInput;
  InsightUnit: InsightUnit;
  InsightValue: ResolverTypeWrapper<InsightValueSource>;
  Inspection: ResolverTypeWrapper<InspectionSource>;
  InspectionAcknowledgeInput: InspectionAcknowledgeInput;
  InspectionAspect: InspectionAspect;
  InspectionConnection: ResolverTypeWrapper<Omit<InspectionConnection, 'edges'> & { edges: Array<ResolversTypes['InspectionEdge']> }>;
  InspectionCorrectInput: InspectionCorrectInput;
  InspectionCorrection: ResolverTypeWrapper<InspectionCorrectionSource>;
  InspectionEdge: ResolverTypeWrapper<Omit<InspectionEdge, 'node'> & { node: ResolversTypes['Inspection'] }>;
  InspectionFindingInput: InspectionFindingInput;
  InspectionItem: ResolverTypeWrapper<InspectionItemSource>;
  InspectionItemConnection: ResolverTypeWrapper<Omit<InspectionItemConnection, 'edges'> & { edges: Array<ResolversTypes['InspectionItemEdge']> }>;
  InspectionItemEdge: ResolverTypeWrapper<Omit<InspectionItemEdge, 'node'> & { node: ResolversTypes['InspectionItem'] }>;
  InspectionItemInput: InspectionItemInput;
  InspectionPayload: ResolverTypeWrapper<Omit<InspectionPayload, 'inspection'> & { inspection?: Maybe<ResolversTypes['Inspection']> }>;
  InspectionPlanInput: InspectionPlanInput;
  InspectionReportInput: InspectionReportInput;
  InspectionResult: InspectionResult;
  InspectionStartInput: InspectionStartInput;
  InspectionState: InspectionState;
  InspectionVerifyInput: InspectionVerifyInput;
  InstrumentCalibrateInput: InstrumentCalibrateInput;
  InstrumentGap: ResolverTypeWrapper<Omit<InstrumentGap, 'workOrder'> & { workOrder: ResolversTypes['WorkOrder'] }>;
  InstrumentGapConnection: ResolverTypeWrapper<Omit<InstrumentGapConnection, 'edges'> & { edges: Array<ResolversTypes['InstrumentGapEdge']> }>;
  InstrumentGapEdge: ResolverTypeWrapper<Omit<InstrumentGapEdge, 'node'> & { node: ResolversTypes['InstrumentGap'] }>;
  InstrumentRequirement: ResolverTypeWrapper<InstrumentRequirementSource>;
  InstrumentRequirementConnection: ResolverTypeWrapper<Omit<InstrumentRequirementConnection, 'edges'> & { edges: Array<ResolversTypes['InstrumentRequirementEdge']> }>;
  InstrumentRequirementEdge: ResolverTypeWrapper<Omit<InstrumentRequirementEdge, 'node'> & { node: ResolversTypes['InstrumentRequirement'] }>;
  InstrumentRequirementPayload: ResolverTypeWrapper<Omit<InstrumentRequirementPayload, 'instrumentRequirement'> & { instrumentRequirement?: Maybe<ResolversTypes['InstrumentRequirement']> }>;
  InstrumentRequirementPublishInput: InstrumentRequirementPublishInput;
  InstrumentRequirementVersion: ResolverTypeWrapper<InstrumentRequirementVersionSource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntegrityConsequence: ResolverTypeWrapper<IntegrityConsequence>;
  IntegrityEntry: ResolverTypeWrapper<IntegrityEntrySource>;
  IntegrityEntryConnection: ResolverTypeWrapper<Omit<IntegrityEntryConnection, 'edges'> & { edges: Array<ResolversTypes['IntegrityEntryEdge']> }>;
  IntegrityEntryEdge: ResolverTypeWrapper<Omit<IntegrityEntryEdge, 'node'> & { node: ResolversTypes['IntegrityEntry'] }>;
  IntegrityRecord: ResolverTypeWrapper<IntegrityRecordSource>;
  IntegrityTally: ResolverTypeWrapper<IntegrityTally>;
  InterestKind: InterestKind;
  IssuedItem: ResolverTypeWrapper<IssuedItemSource>;
  IssuedItemConnection: ResolverTypeWrapper<Omit<IssuedItemConnection, 'edges'> & { edges: Array<ResolversTypes['IssuedItemEdge']> }>;
  IssuedItemEdge: ResolverTypeWrapper<Omit<IssuedItemEdge, 'node'> & { node: ResolversTypes['IssuedItem'] }>;
  IssuedItemPayload: ResolverTypeWrapper<Omit<IssuedItemPayload, 'issuedItem'> & { issuedItem?: Maybe<ResolversTypes['IssuedItem']> }>;
  IssuedItemState: IssuedItemState;
  ItemCondition: ItemCondition;
  Job: Job;
  JobConflictResolveInput: JobConflictResolveInput;
  JobPayload: ResolverTypeWrapper<Omit<JobPayload, 'job'> & { job?: Maybe<ResolversTypes['OrderJob']> }>;
  JobRecord: ResolverTypeWrapper<JobRecordSource>;
  JobRecordConnection: ResolverTypeWrapper<Omit<JobRecordConnection, 'edges'> & { edges: Array<ResolversTypes['JobRecordEdge']> }>;
  JobRecordEdge: ResolverTypeWrapper<Omit<JobRecordEdge, 'node'> & { node: ResolversTypes['JobRecord'] }>;
  JobRecordInput: JobRecordInput;
  JobRecordKind: JobRecordKind;
  JobRecordOutcome: JobRecordOutcome;
  JobRecordResult: ResolverTypeWrapper<JobRecordResultSource>;
  JobRun: ResolverTypeWrapper<JobRunSource>;
  JobRunConnection: ResolverTypeWrapper<Omit<JobRunConnection, 'edges'> & { edges: Array<ResolversTypes['JobRunEdge']> }>;
  JobRunEdge: ResolverTypeWrapper<Omit<JobRunEdge, 'node'> & { node: ResolversTypes['JobRun'] }>;
  JobStep: ResolverTypeWrapper<JobStepSource>;
  JobStepStatus: JobStepStatus;
  JobSyncInput: JobSyncInput;
  JobSyncPayload: ResolverTypeWrapper<Omit<JobSyncPayload, 'job' | 'results'> & { job?: Maybe<ResolversTypes['OrderJob']>, results?: Maybe<Array<ResolversTypes['JobRecordResult']>> }>;
  LackingInstrument: ResolverTypeWrapper<LackingInstrumentSource>;
  LogEntry: ResolverTypeWrapper<LogEntrySource>;
  LogEntryConnection: ResolverTypeWrapper<Omit<LogEntryConnection, 'edges'> & { edges: Array<ResolversTypes['LogEntryEdge']> }>;
  LogEntryEdge: ResolverTypeWrapper<Omit<LogEntryEdge, 'node'> & { node: ResolversTypes['LogEntry'] }>;
  LogisticsFacts: ResolverTypeWrapper<LogisticsFacts>;
  LogisticsFactsInput: LogisticsFactsInput;
  ManagementItem: ResolverTypeWrapper<ManagementItem>;
  ManagementItemInput: ManagementItemInput;
  ManagementList: ResolverTypeWrapper<ManagementListSource>;
  ManagementListPayload: ResolverTypeWrapper<Omit<ManagementListPayload, 'managementList'> & { managementList?: Maybe<ResolversTypes['ManagementList']> }>;
  ManagementListSetInput: ManagementListSetInput;
  Manufacturer: ResolverTypeWrapper<ManufacturerSource>;
  ManufacturerConnection: ResolverTypeWrapper<Omit<ManufacturerConnection, 'edges'> & { edges: Array<ResolversTypes['ManufacturerEdge']> }>;
  ManufacturerCreateInput: ManufacturerCreateInput;
  ManufacturerEdge: ResolverTypeWrapper<Omit<ManufacturerEdge, 'node'> & { node: ResolversTypes['Manufacturer'] }>;
  ManufacturerPayload: ResolverTypeWrapper<Omit<ManufacturerPayload, 'manufacturer'> & { manufacturer?: Maybe<ResolversTypes['Manufacturer']> }>;
  ManufacturerUpdateInput: ManufacturerUpdateInput;
  MarkStep: MarkStep;
  Money: ResolverTypeWrapper<MoneySource>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthlyEvaluation: ResolverTypeWrapper<MonthlyEvaluationSource>;
  MonthlyEvaluationConnection: ResolverTypeWrapper<Omit<MonthlyEvaluationConnection, 'edges'> & { edges: Array<ResolversTypes['MonthlyEvaluationEdge']> }>;
  MonthlyEvaluationEdge: ResolverTypeWrapper<Omit<MonthlyEvaluationEdge, 'node'> & { node: ResolversTypes['MonthlyEvaluation'] }>;
  MonthlyFigure: ResolverTypeWrapper<MonthlyFigureSource>;
  MonthlyFigureName: MonthlyFigureName;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeededInstrument: ResolverTypeWrapper<NeededInstrumentSource>;
  NeededInstrumentInput: NeededInstrumentInput;
  NoShow: ResolverTypeWrapper<NoShow>;
  NoShowParty: NoShowParty;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Notice: ResolverTypeWrapper<NoticeSource>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeKind: NoticeKind;
  NoticePayload: ResolverTypeWrapper<Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversTypes['Notice']> }>;
  NoticeReadInput: NoticeReadInput;
  OldPart: ResolverTypeWrapper<OldPart>;
  OldPartFate: OldPartFate;
  OldPartInput: OldPartInput;
  OpenCorrections: ResolverTypeWrapper<OpenCorrectionsSource>;
  OpenCorrectionsConnection: ResolverTypeWrapper<Omit<OpenCorrectionsConnection, 'edges'> & { edges: Array<ResolversTypes['OpenCorrectionsEdge']> }>;
  OpenCorrectionsEdge: ResolverTypeWrapper<Omit<OpenCorrectionsEdge, 'node'> & { node: ResolversTypes['OpenCorrections'] }>;
  OrderJob: ResolverTypeWrapper<OrderJobSource>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PanelAppointInput: PanelAppointInput;
  PanelConcludeInput: PanelConcludeInput;
  PanelFinding: ResolverTypeWrapper<PanelFindingSource>;
  PanelInterestDeclareInput: PanelInterestDeclareInput;
  PanelMemberInput: PanelMemberInput;
  PanelReplaceInput: PanelReplaceInput;
  PanelScoreInput: PanelScoreInput;
  PanelSeat: ResolverTypeWrapper<PanelSeatSource>;
  PartFinding: ResolverTypeWrapper<PartFinding>;
  PartIssue: PartIssue;
  PartUse: ResolverTypeWrapper<PartUse>;
  PartsSupplyRule: ResolverTypeWrapper<PartsSupplyRule>;
  PartsSupplyRuleInput: PartsSupplyRuleInput;
  PausableClock: PausableClock;
  PauseReason: PauseReason;
  PauseRule: ResolverTypeWrapper<PauseRule>;
  PauseRuleInput: PauseRuleInput;
  Place: ResolverTypeWrapper<Place>;
  PlaceInput: PlaceInput;
  PointAuthorisation: ResolverTypeWrapper<PointAuthorisationSource>;
  PointAuthorisationConnection: ResolverTypeWrapper<Omit<PointAuthorisationConnection, 'edges'> & { edges: Array<ResolversTypes['PointAuthorisationEdge']> }>;
  PointAuthorisationEdge: ResolverTypeWrapper<Omit<PointAuthorisationEdge, 'node'> & { node: ResolversTypes['PointAuthorisation'] }>;
  PointAuthorisationIssueInput: PointAuthorisationIssueInput;
  PointAuthorisationPayload: ResolverTypeWrapper<Omit<PointAuthorisationPayload, 'pointAuthorisation'> & { pointAuthorisation?: Maybe<ResolversTypes['PointAuthorisation']> }>;
  PointAuthorisationRenewInput: PointAuthorisationRenewInput;
  PointDeposit: ResolverTypeWrapper<PointDepositSource>;
  PointDepositCloseInput: PointDepositCloseInput;
  PointDepositConfirmInput: PointDepositConfirmInput;
  PointDepositConnection: ResolverTypeWrapper<Omit<PointDepositConnection, 'edges'> & { edges: Array<ResolversTypes['PointDepositEdge']> }>;
  PointDepositEdge: ResolverTypeWrapper<Omit<PointDepositEdge, 'node'> & { node: ResolversTypes['PointDeposit'] }>;
  PointDepositPayInput: PointDepositPayInput;
  PointDepositPayload: ResolverTypeWrapper<Omit<PointDepositPayload, 'pointDeposit'> & { pointDeposit?: Maybe<ResolversTypes['PointDeposit']> }>;
  PointDepositState: PointDepositState;
  PointFulfilment: ResolverTypeWrapper<PointFulfilmentSource>;
  PointFulfilmentConnection: ResolverTypeWrapper<Omit<PointFulfilmentConnection, 'edges'> & { edges: Array<ResolversTypes['PointFulfilmentEdge']> }>;
  PointFulfilmentEdge: ResolverTypeWrapper<Omit<PointFulfilmentEdge, 'node'> & { node: ResolversTypes['PointFulfilment'] }>;
  PointLoad: ResolverTypeWrapper<PointLoadSource>;
  Policy: ResolverTypeWrapper<PolicySource>;
  PolicyAudience: ResolverTypeWrapper<PolicyAudienceSource>;
  PolicyAudienceInput: PolicyAudienceInput;
  PolicyConnection: ResolverTypeWrapper<Omit<PolicyConnection, 'edges'> & { edges: Array<ResolversTypes['PolicyEdge']> }>;
  PolicyDraftInput: PolicyDraftInput;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyKind: PolicyKind;
  PolicyPayload: ResolverTypeWrapper<Omit<PolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['Policy']> }>;
  PolicyPointReach: ResolverTypeWrapper<PolicyPointReachSource>;
  PolicyPointReachConnection: ResolverTypeWrapper<Omit<PolicyPointReachConnection, 'edges'> & { edges: Array<ResolversTypes['PolicyPointReachEdge']> }>;
  PolicyPointReachEdge: ResolverTypeWrapper<Omit<PolicyPointReachEdge, 'node'> & { node: ResolversTypes['PolicyPointReach'] }>;
  PolicyProviderReach: ResolverTypeWrapper<PolicyProviderReachSource>;
  PolicyProviderReachConnection: ResolverTypeWrapper<Omit<PolicyProviderReachConnection, 'edges'> & { edges: Array<ResolversTypes['PolicyProviderReachEdge']> }>;
  PolicyProviderReachEdge: ResolverTypeWrapper<Omit<PolicyProviderReachEdge, 'node'> & { node: ResolversTypes['PolicyProviderReach'] }>;
  PolicyPublishInput: PolicyPublishInput;
  PolicyReach: ResolverTypeWrapper<PolicyReachSource>;
  PolicyReadInput: PolicyReadInput;
  PolicyReadPayload: ResolverTypeWrapper<Omit<PolicyReadPayload, 'receipt'> & { receipt?: Maybe<ResolversTypes['PolicyReceipt']> }>;
  PolicyReaderRole: PolicyReaderRole;
  PolicyReceipt: ResolverTypeWrapper<PolicyReceiptSource>;
  PolicyReceiptConnection: ResolverTypeWrapper<Omit<PolicyReceiptConnection, 'edges'> & { edges: Array<ResolversTypes['PolicyReceiptEdge']> }>;
  PolicyReceiptEdge: ResolverTypeWrapper<Omit<PolicyReceiptEdge, 'node'> & { node: ResolversTypes['PolicyReceipt'] }>;
  PolicyRedraftInput: PolicyRedraftInput;
  PolicyState: PolicyState;
  PolicyWithdrawInput: PolicyWithdrawInput;
  Pool: ResolverTypeWrapper<PoolSource>;
  PoolAgreeInput: PoolAgreeInput;
  PoolConnection: ResolverTypeWrapper<Omit<PoolConnection, 'edges'> & { edges: Array<ResolversTypes['PoolEdge']> }>;
  PoolDissolveInput: PoolDissolveInput;
  PoolEdge: ResolverTypeWrapper<Omit<PoolEdge, 'node'> & { node: ResolversTypes['Pool'] }>;
  PoolForecast: ResolverTypeWrapper<PoolForecastSource>;
  PoolMember: ResolverTypeWrapper<PoolMemberSource>;
  PoolMemberInput: PoolMemberInput;
  PoolPayload: ResolverTypeWrapper<Omit<PoolPayload, 'pool'> & { pool?: Maybe<ResolversTypes['Pool']> }>;
  PoolProposeInput: PoolProposeInput;
  PoolState: PoolState;
  Post: Post;
  PostCertificateInput: PostCertificateInput;
  PostGap: ResolverTypeWrapper<PostGapSource>;
  PostGapConnection: ResolverTypeWrapper<Omit<PostGapConnection, 'edges'> & { edges: Array<ResolversTypes['PostGapEdge']> }>;
  PostGapEdge: ResolverTypeWrapper<Omit<PostGapEdge, 'node'> & { node: ResolversTypes['PostGap'] }>;
  PostLack: PostLack;
  PostRequirement: ResolverTypeWrapper<PostRequirementSource>;
  PostRequirementInput: PostRequirementInput;
  PostStandard: ResolverTypeWrapper<PostStandardSource>;
  PostStandardPayload: ResolverTypeWrapper<Omit<PostStandardPayload, 'postStandard'> & { postStandard?: Maybe<ResolversTypes['PostStandard']> }>;
  PostStandardSetInput: PostStandardSetInput;
  PostTraining: ResolverTypeWrapper<Omit<PostTraining, 'technician'> & { technician: ResolversTypes['Technician'] }>;
  PriceBand: ResolverTypeWrapper<PriceBandSource>;
  PriceOutlier: PriceOutlier;
  ProductCategory: ResolverTypeWrapper<ProductCategorySource>;
  ProductCategoryConnection: ResolverTypeWrapper<Omit<ProductCategoryConnection, 'edges'> & { edges: Array<ResolversTypes['ProductCategoryEdge']> }>;
  ProductCategoryCreateInput: ProductCategoryCreateInput;
  ProductCategoryEdge: ResolverTypeWrapper<Omit<ProductCategoryEdge, 'node'> & { node: ResolversTypes['ProductCategory'] }>;
  ProductCategoryPayload: ResolverTypeWrapper<Omit<ProductCategoryPayload, 'productCategory'> & { productCategory?: Maybe<ResolversTypes['ProductCategory']> }>;
  ProductCategoryUpdateInput: ProductCategoryUpdateInput;
  ProductModel: ResolverTypeWrapper<ProductModelSource>;
  ProductModelConnection: ResolverTypeWrapper<Omit<ProductModelConnection, 'edges'> & { edges: Array<ResolversTypes['ProductModelEdge']> }>;
  ProductModelCreateInput: ProductModelCreateInput;
  ProductModelEdge: ResolverTypeWrapper<Omit<ProductModelEdge, 'node'> & { node: ResolversTypes['ProductModel'] }>;
  ProductModelPayload: ResolverTypeWrapper<Omit<ProductModelPayload, 'productModel'> & { productModel?: Maybe<ResolversTypes['ProductModel']> }>;
  ProductModelUpdateInput: ProductModelUpdateInput;
  Provider: ResolverTypeWrapper<ProviderSource>;
  ProviderConnection: ResolverTypeWrapper<Omit<ProviderConnection, 'edges'> & { edges: Array<ResolversTypes['ProviderEdge']> }>;
  ProviderCreateInput: ProviderCreateInput;
  ProviderDossier: ResolverTypeWrapper<ProviderDossierSource>;
  ProviderEdge: ResolverTypeWrapper<Omit<ProviderEdge, 'node'> & { node: ResolversTypes['Provider'] }>;
  ProviderGrade: ResolverTypeWrapper<ProviderGradeSource>;
  ProviderGradeConnection: ResolverTypeWrapper<Omit<ProviderGradeConnection, 'edges'> & { edges: Array<ResolversTypes['ProviderGradeEdge']> }>;
  ProviderGradeEdge: ResolverTypeWrapper<Omit<ProviderGradeEdge, 'node'> & { node: ResolversTypes['ProviderGrade'] }>;
  ProviderGradePayload: ResolverTypeWrapper<Omit<ProviderGradePayload, 'providerGrade'> & { providerGrade?: Maybe<ResolversTypes['ProviderGrade']> }>;
  ProviderPayload: ResolverTypeWrapper<Omit<ProviderPayload, 'provider'> & { provider?: Maybe<ResolversTypes['Provider']> }>;
  ProviderRanking: ResolverTypeWrapper<ProviderRankingSource>;
  ProviderUpdateInput: ProviderUpdateInput;
  PublishedGrade: ResolverTypeWrapper<PublishedGradeSource>;
  PublishedGradeConnection: ResolverTypeWrapper<Omit<PublishedGradeConnection, 'edges'> & { edges: Array<ResolversTypes['PublishedGradeEdge']> }>;
  PublishedGradeEdge: ResolverTypeWrapper<Omit<PublishedGradeEdge, 'node'> & { node: ResolversTypes['PublishedGrade'] }>;
  Qualification: ResolverTypeWrapper<Qualification>;
  QualificationFigure: QualificationFigure;
  QualificationInput: QualificationInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteSource>;
  QuoteAnswerInput: QuoteAnswerInput;
  QuoteConnection: ResolverTypeWrapper<Omit<QuoteConnection, 'edges'> & { edges: Array<ResolversTypes['QuoteEdge']> }>;
  QuoteCover: ResolverTypeWrapper<QuoteCoverSource>;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>;
  QuoteLine: ResolverTypeWrapper<QuoteLineSource>;
  QuoteLineInput: QuoteLineInput;
  QuoteLineStanding: QuoteLineStanding;
  QuoteOfferInput: QuoteOfferInput;
  QuotePayload: ResolverTypeWrapper<Omit<QuotePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteReason: QuoteReason;
  QuoteState: QuoteState;
  RankedApplication: ResolverTypeWrapper<RankedApplicationSource>;
  RankedApplicationConnection: ResolverTypeWrapper<Omit<RankedApplicationConnection, 'edges'> & { edges: Array<ResolversTypes['RankedApplicationEdge']> }>;
  RankedApplicationEdge: ResolverTypeWrapper<Omit<RankedApplicationEdge, 'node'> & { node: ResolversTypes['RankedApplication'] }>;
  RankingEntry: ResolverTypeWrapper<RankingEntrySource>;
  RankingEntryConnection: ResolverTypeWrapper<Omit<RankingEntryConnection, 'edges'> & { edges: Array<ResolversTypes['RankingEntryEdge']> }>;
  RankingEntryEdge: ResolverTypeWrapper<Omit<RankingEntryEdge, 'node'> & { node: ResolversTypes['RankingEntry'] }>;
  RankingStanding: RankingStanding;
  ReadingLimits: ResolverTypeWrapper<ReadingLimitsSource>;
  ReadingLimitsInput: ReadingLimitsInput;
  ReasonedInput: ReasonedInput;
  RecruitmentCall: ResolverTypeWrapper<RecruitmentCallSource>;
  RecruitmentCallCloseInput: RecruitmentCallCloseInput;
  RecruitmentCallConcludeInput: RecruitmentCallConcludeInput;
  RecruitmentCallConnection: ResolverTypeWrapper<Omit<RecruitmentCallConnection, 'edges'> & { edges: Array<ResolversTypes['RecruitmentCallEdge']> }>;
  RecruitmentCallDraftInput: RecruitmentCallDraftInput;
  RecruitmentCallEdge: ResolverTypeWrapper<Omit<RecruitmentCallEdge, 'node'> & { node: ResolversTypes['RecruitmentCall'] }>;
  RecruitmentCallOpenInput: RecruitmentCallOpenInput;
  RecruitmentCallPayload: ResolverTypeWrapper<Omit<RecruitmentCallPayload, 'recruitmentCall'> & { recruitmentCall?: Maybe<ResolversTypes['RecruitmentCall']> }>;
  RecruitmentCallReviseInput: RecruitmentCallReviseInput;
  RecruitmentCallState: RecruitmentCallState;
  RefundQuote: ResolverTypeWrapper<RefundQuoteSource>;
  Region: ResolverTypeWrapper<RegionSource>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionInsight: ResolverTypeWrapper<RegionInsightSource>;
  RegionNeedInput: RegionNeedInput;
  Remedy: Remedy;
  RenewalCriteria: ResolverTypeWrapper<RenewalCriteriaSource>;
  RenewalCriteriaInput: RenewalCriteriaInput;
  RepairHold: ResolverTypeWrapper<RepairHoldSource>;
  RepairPlace: RepairPlace;
  ReportChannel: ReportChannel;
  RightsUnknown: RightsUnknown;
  Role: Role;
  Satisfaction: ResolverTypeWrapper<SatisfactionSource>;
  SatisfactionTrend: ResolverTypeWrapper<SatisfactionTrendSource>;
  SatisfactionTrendPoint: ResolverTypeWrapper<SatisfactionTrendPointSource>;
  ServiceChannel: ServiceChannel;
  ServiceClock: ResolverTypeWrapper<ServiceClockSource>;
  ServiceClockKind: ServiceClockKind;
  ServiceClockState: ServiceClockState;
  ServiceItem: ServiceItem;
  ServiceLevel: ResolverTypeWrapper<ServiceLevelSource>;
  ServiceLevelPayload: ResolverTypeWrapper<Omit<ServiceLevelPayload, 'serviceLevels'> & { serviceLevels?: Maybe<ResolversTypes['ServiceLevels']> }>;
  ServiceLevelPublishInput: ServiceLevelPublishInput;
  ServiceLevels: ResolverTypeWrapper<ServiceLevelsSource>;
  ServicePause: ResolverTypeWrapper<ServicePauseSource>;
  ServicePoint: ResolverTypeWrapper<ServicePointSource>;
  ServicePointConnection: ResolverTypeWrapper<Omit<ServicePointConnection, 'edges'> & { edges: Array<ResolversTypes['ServicePointEdge']> }>;
  ServicePointCreateInput: ServicePointCreateInput;
  ServicePointEdge: ResolverTypeWrapper<Omit<ServicePointEdge, 'node'> & { node: ResolversTypes['ServicePoint'] }>;
  ServicePointPayload: ResolverTypeWrapper<Omit<ServicePointPayload, 'servicePoint'> & { servicePoint?: Maybe<ResolversTypes['ServicePoint']> }>;
  ServicePointUpdateInput: ServicePointUpdateInput;
  ServicePromise: ResolverTypeWrapper<ServicePromiseSource>;
  ServicePromiseConnection: ResolverTypeWrapper<Omit<ServicePromiseConnection, 'edges'> & { edges: Array<ResolversTypes['ServicePromiseEdge']> }>;
  ServicePromiseEdge: ResolverTypeWrapper<Omit<ServicePromiseEdge, 'node'> & { node: ResolversTypes['ServicePromise'] }>;
  ServicePromisePayload: ResolverTypeWrapper<Omit<ServicePromisePayload, 'servicePromise'> & { servicePromise?: Maybe<ResolversTypes['ServicePromise']> }>;
  ServicePromisePublishInput: ServicePromisePublishInput;
  ServicePromiseWithdrawInput: ServicePromiseWithdrawInput;
  ServiceReport: ResolverTypeWrapper<ServiceReportSource>;
  ServiceReportConnection: ResolverTypeWrapper<Omit<ServiceReportConnection, 'edges'> & { edges: Array<ResolversTypes['ServiceReportEdge']> }>;
  ServiceReportCorrectInput: ServiceReportCorrectInput;
  ServiceReportEdge: ResolverTypeWrapper<Omit<ServiceReportEdge, 'node'> & { node: ResolversTypes['ServiceReport'] }>;
  ServiceReportField: ResolverTypeWrapper<ServiceReportFieldSource>;
  ServiceReportFieldInput: ServiceReportFieldInput;
  ServiceReportFileInput: ServiceReportFileInput;
  ServiceReportPayload: ResolverTypeWrapper<Omit<ServiceReportPayload, 'serviceReport'> & { serviceReport?: Maybe<ResolversTypes['ServiceReport']> }>;
  ServiceTargets: ResolverTypeWrapper<ServiceTargets>;
  ServiceTargetsInput: ServiceTargetsInput;
  SettlementItem: SettlementItem;
  SettlementLine: ResolverTypeWrapper<SettlementLineSource>;
  SettlementStatement: ResolverTypeWrapper<SettlementStatementSource>;
  SheetDeduction: ResolverTypeWrapper<SheetDeduction>;
  SheetMark: ResolverTypeWrapper<SheetMark>;
  Shipment: Shipment;
  ShortListing: ResolverTypeWrapper<ShortListingSource>;
  Shortfall: ResolverTypeWrapper<ShortfallSource>;
  SignedLink: ResolverTypeWrapper<SignedLink>;
  SpecialDeduction: ResolverTypeWrapper<SpecialDeduction>;
  SpecialDeductionInput: SpecialDeductionInput;
  Step: ResolverTypeWrapper<StepSource>;
  StepBook: ResolverTypeWrapper<StepBookSource>;
  StepBookConnection: ResolverTypeWrapper<Omit<StepBookConnection, 'edges'> & { edges: Array<ResolversTypes['StepBookEdge']> }>;
  StepBookCreateInput: StepBookCreateInput;
  StepBookDeviation: ResolverTypeWrapper<StepBookDeviationSource>;
  StepBookDeviationConnection: ResolverTypeWrapper<Omit<StepBookDeviationConnection, 'edges'> & { edges: Array<ResolversTypes['StepBookDeviationEdge']> }>;
  StepBookDeviationEdge: ResolverTypeWrapper<Omit<StepBookDeviationEdge, 'node'> & { node: ResolversTypes['StepBookDeviation'] }>;
  StepBookDeviationInput: StepBookDeviationInput;
  StepBookDraftFromDeviationsInput: StepBookDraftFromDeviationsInput;
  StepBookEdge: ResolverTypeWrapper<Omit<StepBookEdge, 'node'> & { node: ResolversTypes['StepBook'] }>;
  StepBookOrigin: ResolverTypeWrapper<StepBookOriginSource>;
  StepBookOutcomes: ResolverTypeWrapper<StepBookOutcomesSource>;
  StepBookPayload: ResolverTypeWrapper<Omit<StepBookPayload, 'stepBook'> & { stepBook?: Maybe<ResolversTypes['StepBook']> }>;
  StepBookPublishInput: StepBookPublishInput;
  StepBookReviseInput: StepBookReviseInput;
  StepBookState: StepBookState;
  StepBookWithdrawInput: StepBookWithdrawInput;
  StepCheck: StepCheck;
  StepDeviation: StepDeviation;
  StepInput: StepInput;
  StepKind: StepKind;
  StepOutcomes: ResolverTypeWrapper<StepOutcomes>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectFinding: ResolverTypeWrapper<SubjectFindingSource>;
  SubjectScore: ResolverTypeWrapper<SubjectScoreSource>;
  SupplementRequest: ResolverTypeWrapper<SupplementRequest>;
  SupplyKind: SupplyKind;
  Technician: ResolverTypeWrapper<TechnicianSource>;
  TechnicianConnection: ResolverTypeWrapper<Omit<TechnicianConnection, 'edges'> & { edges: Array<ResolversTypes['TechnicianEdge']> }>;
  TechnicianCreateInput: TechnicianCreateInput;
  TechnicianEdge: ResolverTypeWrapper<Omit<TechnicianEdge, 'node'> & { node: ResolversTypes['Technician'] }>;
  TechnicianFacts: ResolverTypeWrapper<TechnicianFacts>;
  TechnicianFactsInput: TechnicianFactsInput;
  TechnicianLeaveInput: TechnicianLeaveInput;
  TechnicianPayload: ResolverTypeWrapper<Omit<TechnicianPayload, 'technician'> & { technician?: Maybe<ResolversTypes['Technician']> }>;
  TechnicianReturnInput: TechnicianReturnInput;
  TechnicianUpdateInput: TechnicianUpdateInput;
  TimeBasis: TimeBasis;
  TimeWindow: ResolverTypeWrapper<TimeWindow>;
  TimeWindowInput: TimeWindowInput;
  ToolCondition: ToolCondition;
  ToolInspectInput: ToolInspectInput;
  ToolInspection: ResolverTypeWrapper<ToolInspectionSource>;
  TopUpBasis: ResolverTypeWrapper<TopUpBasisSource>;
  TopUpBasisInput: TopUpBasisInput;
  TopUpShare: ResolverTypeWrapper<TopUpShareSource>;
  TopUpStatement: ResolverTypeWrapper<TopUpStatementSource>;
  TrainingCourse: ResolverTypeWrapper<TrainingCourseSource>;
  TrainingCourseConnection: ResolverTypeWrapper<Omit<TrainingCourseConnection, 'edges'> & { edges: Array<ResolversTypes['TrainingCourseEdge']> }>;
  TrainingCourseCreateInput: TrainingCourseCreateInput;
  TrainingCourseEdge: ResolverTypeWrapper<Omit<TrainingCourseEdge, 'node'> & { node: ResolversTypes['TrainingCourse'] }>;
  TrainingCoursePayload: ResolverTypeWrapper<Omit<TrainingCoursePayload, 'trainingCourse'> & { trainingCourse?: Maybe<ResolversTypes['TrainingCourse']> }>;
  TrainingCourseReviseInput: TrainingCourseReviseInput;
  TrainingEnrolment: ResolverTypeWrapper<TrainingEnrolmentSource>;
  TrainingEnrolmentConnection: ResolverTypeWrapper<Omit<TrainingEnrolmentConnection, 'edges'> & { edges: Array<ResolversTypes['TrainingEnrolmentEdge']> }>;
  TrainingEnrolmentEdge: ResolverTypeWrapper<Omit<TrainingEnrolmentEdge, 'node'> & { node: ResolversTypes['TrainingEnrolment'] }>;
  TrainingEnrolmentOpenInput: TrainingEnrolmentOpenInput;
  TrainingEnrolmentPayload: ResolverTypeWrapper<Omit<TrainingEnrolmentPayload, 'trainingEnrolment'> & { trainingEnrolment?: Maybe<ResolversTypes['TrainingEnrolment']> }>;
  TrainingStanding: ResolverTypeWrapper<TrainingStanding>;
  TrendPoint: ResolverTypeWrapper<TrendPointSource>;
  Unit: ResolverTypeWrapper<UnitSource>;
  UnitConnection: ResolverTypeWrapper<Omit<UnitConnection, 'edges'> & { edges: Array<ResolversTypes['UnitEdge']> }>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  UnitPayload: ResolverTypeWrapper<Omit<UnitPayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  UnitRegisterInput: UnitRegisterInput;
  UnitRights: ResolverTypeWrapper<UnitRightsSource>;
  UnitUpdateInput: UnitUpdateInput;
  Urgency: Urgency;
  UsedPart: ResolverTypeWrapper<UsedPartSource>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<ViewerSource>;
  VisitBundle: ResolverTypeWrapper<VisitBundleSource>;
  VisitBundlePayload: ResolverTypeWrapper<Omit<VisitBundlePayload, 'workOrders'> & { workOrders?: Maybe<Array<ResolversTypes['WorkOrder']>> }>;
  VisitBundleScheduleInput: VisitBundleScheduleInput;
  VisitInput: VisitInput;
  WarrantyClock: ResolverTypeWrapper<WarrantyClock>;
  WarrantyComponent: WarrantyComponent;
  WarrantyReason: ResolverTypeWrapper<WarrantyReason>;
  WarrantyRuleName: WarrantyRuleName;
  WarrantyRuleSet: ResolverTypeWrapper<WarrantyRuleSetSource>;
  WarrantyRules: ResolverTypeWrapper<WarrantyRulesSource>;
  WarrantyRulesConnection: ResolverTypeWrapper<Omit<WarrantyRulesConnection, 'edges'> & { edges: Array<ResolversTypes['WarrantyRulesEdge']> }>;
  WarrantyRulesEdge: ResolverTypeWrapper<Omit<WarrantyRulesEdge, 'node'> & { node: ResolversTypes['WarrantyRules'] }>;
  WarrantyRulesPayload: ResolverTypeWrapper<Omit<WarrantyRulesPayload, 'rules'> & { rules?: Maybe<ResolversTypes['WarrantyRules']> }>;
  WarrantyRulesPublishInput: WarrantyRulesPublishInput;
  Withdrawal: ResolverTypeWrapper<Withdrawal>;
  WorkFinisher: ResolverTypeWrapper<WorkFinisherSource>;
  WorkOrder: ResolverTypeWrapper<WorkOrderSource>;
  WorkOrderAcceptInput: WorkOrderAcceptInput;
  WorkOrderAction: WorkOrderAction;
  WorkOrderActionInput: WorkOrderActionInput;
  WorkOrderAddFeeInput: WorkOrderAddFeeInput;
  WorkOrderBill: ResolverTypeWrapper<WorkOrderBillSource>;
  WorkOrderChangeUrgencyInput: WorkOrderChangeUrgencyInput;
  WorkOrderCompleteInput: WorkOrderCompleteInput;
  WorkOrderConnection: ResolverTypeWrapper<Omit<WorkOrderConnection, 'edges'> & { edges: Array<ResolversTypes['WorkOrderEdge']> }>;
  WorkOrderContact: ResolverTypeWrapper<WorkOrderContact>;
  WorkOrderDiagnoseInput: WorkOrderDiagnoseInput;
  WorkOrderEdge: ResolverTypeWrapper<Omit<WorkOrderEdge, 'node'> & { node: ResolversTypes['WorkOrder'] }>;
  WorkOrderEvent: ResolverTypeWrapper<WorkOrderEventSource>;
  WorkOrderEventConnection: ResolverTypeWrapper<Omit<WorkOrderEventConnection, 'edges'> & { edges: Array<ResolversTypes['WorkOrderEventEdge']> }>;
  WorkOrderEventEdge: ResolverTypeWrapper<Omit<WorkOrderEventEdge, 'node'> & { node: ResolversTypes['WorkOrderEvent'] }>;
  WorkOrderLinkIssueInput: WorkOrderLinkIssueInput;
  WorkOrderLinkIssuePayload: ResolverTypeWrapper<Omit<WorkOrderLinkIssuePayload, 'workOrder'> & { workOrder?: Maybe<ResolversTypes['WorkOrder']> }>;
  WorkOrderPauseInput: WorkOrderPauseInput;
  WorkOrderPayload: ResolverTypeWrapper<Omit<WorkOrderPayload, 'workOrder'> & { workOrder?: Maybe<ResolversTypes['WorkOrder']> }>;
  WorkOrderRateInput: WorkOrderRateInput;
  WorkOrderRating: ResolverTypeWrapper<WorkOrderRatingSource>;
  WorkOrderReasonInput: WorkOrderReasonInput;
  WorkOrderRemoveFeeInput: WorkOrderRemoveFeeInput;
  WorkOrderReportInput: WorkOrderReportInput;
  WorkOrderReportPayload: ResolverTypeWrapper<Omit<WorkOrderReportPayload, 'workOrder'> & { workOrder?: Maybe<ResolversTypes['WorkOrder']> }>;
  WorkOrderScheduleInput: WorkOrderScheduleInput;
  WorkOrderState: WorkOrderState;
  WorkOrderTransition: ResolverTypeWrapper<WorkOrderTransition>;
  WorkOrderUsePartInput: WorkOrderUsePartInput;
  WorkOutcome: WorkOutcome;
  WorkStandard: WorkStandard;
  WriteOffOutcome: WriteOffOutcome;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Admission: AdmissionSource;
  AdmissionConnection: Omit<AdmissionConnection, 'edges'> & { edges: Array<ResolversParentTypes['AdmissionEdge']> };
  AdmissionEdge: Omit<AdmissionEdge, 'node'> & { node: ResolversParentTypes['Admission'] };
  Agreement: AgreementSource;
  AgreementAmendInput: AgreementAmendInput;
  AgreementConfirmInput: AgreementConfirmInput;
  AgreementConnection: Omit<AgreementConnection, 'edges'> & { edges: Array<ResolversParentTypes['AgreementEdge']> };
  AgreementCounterInput: AgreementCounterInput;
  AgreementDifference: AgreementDifferenceSource;
  AgreementDraftInput: AgreementDraftInput;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementEnd: AgreementEndSource;
  AgreementEndInput: AgreementEndInput;
  AgreementFaultyUnits: AgreementFaultyUnits;
  AgreementFaultyUnitsInput: AgreementFaultyUnitsInput;
  AgreementFeeRow: AgreementFeeRowSource;
  AgreementFeeRowInput: AgreementFeeRowInput;
  AgreementFees: AgreementFeesSource;
  AgreementFeesInput: AgreementFeesInput;
  AgreementFreight: AgreementFreightSource;
  AgreementFreightInput: AgreementFreightInput;
  AgreementFulfilment: AgreementFulfilmentSource;
  AgreementLoaners: AgreementLoaners;
  AgreementLoanersInput: AgreementLoanersInput;
  AgreementOrderStop: AgreementOrderStop;
  AgreementOutlets: Omit<AgreementOutlets, 'region'> & { region: ResolversParentTypes['Region'] };
  AgreementOutletsInput: AgreementOutletsInput;
  AgreementParts: AgreementPartsSource;
  AgreementPartsInput: AgreementPartsInput;
  AgreementPayload: Omit<AgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['Agreement']> };
  AgreementPayment: AgreementPaymentSource;
  AgreementPaymentInput: AgreementPaymentInput;
  AgreementProposal: AgreementProposalSource;
  AgreementProposeInput: AgreementProposeInput;
  AgreementRecognition: AgreementRecognitionSource;
  AgreementRecognitionInput: AgreementRecognitionInput;
  AgreementRenewInput: AgreementRenewInput;
  AgreementRepairLevel: AgreementRepairLevelSource;
  AgreementRepairLevelInput: AgreementRepairLevelInput;
  AgreementReports: AgreementReportsSource;
  AgreementReportsInput: AgreementReportsInput;
  AgreementResumeInput: AgreementResumeInput;
  AgreementReview: AgreementReviewSource;
  AgreementReviewInput: AgreementReviewInput;
  AgreementSupply: AgreementSupply;
  AgreementSupplyInput: AgreementSupplyInput;
  AgreementSuspendInput: AgreementSuspendInput;
  AgreementSuspension: AgreementSuspension;
  AgreementTerms: AgreementTermsSource;
  AgreementTermsInput: AgreementTermsInput;
  AgreementTraining: AgreementTraining;
  AgreementTrainingInput: AgreementTrainingInput;
  AgreementVersion: AgreementVersionSource;
  AgreementVersionConnection: Omit<AgreementVersionConnection, 'edges'> & { edges: Array<ResolversParentTypes['AgreementVersionEdge']> };
  AgreementVersionEdge: Omit<AgreementVersionEdge, 'node'> & { node: ResolversParentTypes['AgreementVersion'] };
  AgreementWithdrawInput: AgreementWithdrawInput;
  AgreementWorkItem: Omit<AgreementWorkItem, 'fee'> & { fee: ResolversParentTypes['Money'] };
  AgreementWorkItemInput: AgreementWorkItemInput;
  AllowedTime: AllowedTime;
  AllowedTimeInput: AllowedTimeInput;
  Application: ApplicationSource;
  ApplicationAnswer: ApplicationAnswer;
  ApplicationConnection: Omit<ApplicationConnection, 'edges'> & { edges: Array<ResolversParentTypes['ApplicationEdge']> };
  ApplicationDecideInput: ApplicationDecideInput;
  ApplicationDecision: ApplicationDecisionSource;
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationFacts: ApplicationFactsSource;
  ApplicationFactsInput: ApplicationFactsInput;
  ApplicationPayload: Omit<ApplicationPayload, 'application'> & { application?: Maybe<ResolversParentTypes['Application']> };
  ApplicationReply: ApplicationReply;
  ApplicationReplyAnswerInput: ApplicationReplyAnswerInput;
  ApplicationReplyInput: ApplicationReplyInput;
  ApplicationShortListInput: ApplicationShortListInput;
  ApplicationSubmitInput: ApplicationSubmitInput;
  ApplicationSupplementAskInput: ApplicationSupplementAskInput;
  ApplicationSupplementInput: ApplicationSupplementInput;
  ApplicationWithdrawInput: ApplicationWithdrawInput;
  Appointment: Appointment;
  Assessment: AssessmentSource;
  AssessmentConcludeInput: AssessmentConcludeInput;
  AssessmentConnection: Omit<AssessmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssessmentEdge']> };
  AssessmentEdge: Omit<AssessmentEdge, 'node'> & { node: ResolversParentTypes['Assessment'] };
  AssessmentItemInput: AssessmentItemInput;
  AssessmentMark: AssessmentMarkSource;
  AssessmentMarkConnection: Omit<AssessmentMarkConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssessmentMarkEdge']> };
  AssessmentMarkEdge: Omit<AssessmentMarkEdge, 'node'> & { node: ResolversParentTypes['AssessmentMark'] };
  AssessmentMarkInput: AssessmentMarkInput;
  AssessmentOpenInput: AssessmentOpenInput;
  AssessmentPayload: Omit<AssessmentPayload, 'assessment'> & { assessment?: Maybe<ResolversParentTypes['Assessment']> };
  AssessmentReply: AssessmentReplySource;
  AssessmentReplyInput: AssessmentReplyInput;
  AssessmentResult: AssessmentResultSource;
  AssessmentResultConnection: Omit<AssessmentResultConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssessmentResultEdge']> };
  AssessmentResultEdge: Omit<AssessmentResultEdge, 'node'> & { node: ResolversParentTypes['AssessmentResult'] };
  AssessmentWithdrawInput: AssessmentWithdrawInput;
  Attachment: AttachmentSource;
  AttachmentConfirmInput: AttachmentConfirmInput;
  AttachmentConfirmPayload: Omit<AttachmentConfirmPayload, 'attachment'> & { attachment?: Maybe<ResolversParentTypes['Attachment']> };
  AttachmentFormField: AttachmentFormField;
  AttachmentPrepareInput: AttachmentPrepareInput;
  AttachmentPreparePayload: Omit<AttachmentPreparePayload, 'upload'> & { upload?: Maybe<ResolversParentTypes['AttachmentUpload']> };
  AttachmentUpload: AttachmentUploadSource;
  Attendance: Attendance;
  AttendanceRecordInput: AttendanceRecordInput;
  AuditFinding: AuditFindingSource;
  AuditFindingConnection: Omit<AuditFindingConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditFindingEdge']> };
  AuditFindingCorrectInput: AuditFindingCorrectInput;
  AuditFindingEdge: Omit<AuditFindingEdge, 'node'> & { node: ResolversParentTypes['AuditFinding'] };
  AuditFindingPayload: Omit<AuditFindingPayload, 'auditFinding'> & { auditFinding?: Maybe<ResolversParentTypes['AuditFinding']> };
  AuditFindingReplyInput: AuditFindingReplyInput;
  AuditFindingSubmitInput: AuditFindingSubmitInput;
  AuditReply: AuditReplySource;
  AuditStatement: AuditStatementSource;
  AuthorisationDue: AuthorisationDueSource;
  BillKindTotal: Omit<BillKindTotal, 'total'> & { total: ResolversParentTypes['Money'] };
  BillLine: BillLineSource;
  Boolean: Scalars['Boolean']['output'];
  Brand: BrandSource;
  BrandConnection: Omit<BrandConnection, 'edges'> & { edges: Array<ResolversParentTypes['BrandEdge']> };
  BrandCreateInput: BrandCreateInput;
  BrandEdge: Omit<BrandEdge, 'node'> & { node: ResolversParentTypes['Brand'] };
  BrandPayload: Omit<BrandPayload, 'brand'> & { brand?: Maybe<ResolversParentTypes['Brand']> };
  BrandUpdateInput: BrandUpdateInput;
  Breach: BreachSource;
  BreachAllegeInput: BreachAllegeInput;
  BreachAppealDecideInput: BreachAppealDecideInput;
  BreachAppealInput: BreachAppealInput;
  BreachConnection: Omit<BreachConnection, 'edges'> & { edges: Array<ResolversParentTypes['BreachEdge']> };
  BreachDecideInput: BreachDecideInput;
  BreachEdge: Omit<BreachEdge, 'node'> & { node: ResolversParentTypes['Breach'] };
  BreachEvidence: BreachEvidenceSource;
  BreachEvidenceInput: BreachEvidenceInput;
  BreachPayload: Omit<BreachPayload, 'breach'> & { breach?: Maybe<ResolversParentTypes['Breach']> };
  BreachReplyInput: BreachReplyInput;
  BreachRule: BreachRule;
  BreachRuleInput: BreachRuleInput;
  BusinessCalendar: BusinessCalendarSource;
  BusinessClosure: BusinessClosure;
  BusinessHours: BusinessHours;
  BusinessYear: BusinessYear;
  BuyOut: BuyOutSource;
  BuyOutAddCategoriesInput: BuyOutAddCategoriesInput;
  BuyOutCategory: BuyOutCategorySource;
  BuyOutConnection: Omit<BuyOutConnection, 'edges'> & { edges: Array<ResolversParentTypes['BuyOutEdge']> };
  BuyOutEdge: Omit<BuyOutEdge, 'node'> & { node: ResolversParentTypes['BuyOut'] };
  BuyOutEndInput: BuyOutEndInput;
  BuyOutMakerInput: BuyOutMakerInput;
  BuyOutNameProvidersInput: BuyOutNameProvidersInput;
  BuyOutParty: BuyOutPartySource;
  BuyOutPayload: Omit<BuyOutPayload, 'buyOut'> & { buyOut?: Maybe<ResolversParentTypes['BuyOut']> };
  BuyOutProposeInput: BuyOutProposeInput;
  BuyOutSignInput: BuyOutSignInput;
  BuyOutSignature: BuyOutSignatureSource;
  Calibration: CalibrationSource;
  CallbackNoAnswerInput: CallbackNoAnswerInput;
  CallbackPayload: Omit<CallbackPayload, 'callbackTask'> & { callbackTask?: Maybe<ResolversParentTypes['CallbackTask']> };
  CallbackRecordInput: CallbackRecordInput;
  CallbackRun: CallbackRunSource;
  CallbackRunConnection: Omit<CallbackRunConnection, 'edges'> & { edges: Array<ResolversParentTypes['CallbackRunEdge']> };
  CallbackRunEdge: Omit<CallbackRunEdge, 'node'> & { node: ResolversParentTypes['CallbackRun'] };
  CallbackScores: CallbackScores;
  CallbackScoresInput: CallbackScoresInput;
  CallbackStratum: CallbackStratum;
  CallbackTask: CallbackTaskSource;
  CallbackTaskConnection: Omit<CallbackTaskConnection, 'edges'> & { edges: Array<ResolversParentTypes['CallbackTaskEdge']> };
  CallbackTaskEdge: Omit<CallbackTaskEdge, 'node'> & { node: ResolversParentTypes['CallbackTask'] };
  CalledRegion: CalledRegionSource;
  CapabilityFinding: CapabilityFindingSource;
  CapabilityReview: CapabilityReviewSource;
  CapabilityReviewConnection: Omit<CapabilityReviewConnection, 'edges'> & { edges: Array<ResolversParentTypes['CapabilityReviewEdge']> };
  CapabilityReviewEdge: Omit<CapabilityReviewEdge, 'node'> & { node: ResolversParentTypes['CapabilityReview'] };
  CapabilityReviewFindInput: CapabilityReviewFindInput;
  CapabilityReviewOpenInput: CapabilityReviewOpenInput;
  CapabilityReviewPassInput: CapabilityReviewPassInput;
  CapabilityReviewPayload: Omit<CapabilityReviewPayload, 'capabilityReview'> & { capabilityReview?: Maybe<ResolversParentTypes['CapabilityReview']> };
  CategoryRules: CategoryRules;
  CategoryRulesInput: CategoryRulesInput;
  Certificate: CertificateSource;
  CertificateGrantInput: CertificateGrantInput;
  CertificatePayload: Omit<CertificatePayload, 'certificate'> & { certificate?: Maybe<ResolversParentTypes['Certificate']> };
  CertificateRenewInput: CertificateRenewInput;
  ChainCheck: ChainCheck;
  ChannelPlan: ChannelPlanSource;
  ChannelPlanConnection: Omit<ChannelPlanConnection, 'edges'> & { edges: Array<ResolversParentTypes['ChannelPlanEdge']> };
  ChannelPlanEdge: Omit<ChannelPlanEdge, 'node'> & { node: ResolversParentTypes['ChannelPlan'] };
  ChannelPlanPayload: Omit<ChannelPlanPayload, 'channelPlan'> & { channelPlan?: Maybe<ResolversParentTypes['ChannelPlan']> };
  ChannelPlanSetInput: ChannelPlanSetInput;
  ChannelPlanVersion: ChannelPlanVersionSource;
  ChannelServing: ChannelServing;
  ChannelServingInput: ChannelServingInput;
  ClauseFigure: ClauseFigureSource;
  ClauseFigureConnection: Omit<ClauseFigureConnection, 'edges'> & { edges: Array<ResolversParentTypes['ClauseFigureEdge']> };
  ClauseFigureEdge: Omit<ClauseFigureEdge, 'node'> & { node: ResolversParentTypes['ClauseFigure'] };
  ComingGrade: ComingGrade;
  CommunicationFacts: CommunicationFacts;
  CommunicationFactsInput: CommunicationFactsInput;
  ConductCode: ConductCodeSource;
  ConductCodeConnection: Omit<ConductCodeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ConductCodeEdge']> };
  ConductCodeDraftInput: ConductCodeDraftInput;
  ConductCodeEdge: Omit<ConductCodeEdge, 'node'> & { node: ResolversParentTypes['ConductCode'] };
  ConductCodePayload: Omit<ConductCodePayload, 'conductCode'> & { conductCode?: Maybe<ResolversParentTypes['ConductCode']> };
  ConductCodePublishInput: ConductCodePublishInput;
  ConductProof: ConductProofSource;
  ConductRules: ConductRules;
  ConductRulesInput: ConductRulesInput;
  ConductRuling: ConductRulingSource;
  ConductStanding: ConductStandingSource;
  ConductStatement: ConductStatementSource;
  Consequence: ConsequenceSource;
  ConsequenceConnection: Omit<ConsequenceConnection, 'edges'> & { edges: Array<ResolversParentTypes['ConsequenceEdge']> };
  ConsequenceDecideInput: ConsequenceDecideInput;
  ConsequenceEdge: Omit<ConsequenceEdge, 'node'> & { node: ResolversParentTypes['Consequence'] };
  ConsequenceGrounds: ConsequenceGroundsSource;
  ConsequencePayload: Omit<ConsequencePayload, 'consequence'> & { consequence?: Maybe<ResolversParentTypes['Consequence']> };
  ConsequenceReplyInput: ConsequenceReplyInput;
  ConsequenceRule: ConsequenceRule;
  ConsequenceRuleInput: ConsequenceRuleInput;
  ContactInput: ContactInput;
  CorrectDays: CorrectDays;
  CorrectDaysInput: CorrectDaysInput;
  CorrectionLateAllegeInput: CorrectionLateAllegeInput;
  CorrectiveActionInput: CorrectiveActionInput;
  CorrectiveDeadline: CorrectiveDeadlineSource;
  CourseRevision: CourseRevisionSource;
  CourseRevisionInput: CourseRevisionInput;
  CoverRule: CoverRule;
  CoverRuleInput: CoverRuleInput;
  CoverageFacts: Omit<CoverageFacts, 'counties'> & { counties: Array<ResolversParentTypes['Region']> };
  CoverageFactsInput: CoverageFactsInput;
  CoveredComponent: CoveredComponent;
  CredentialTerm: CredentialTermSource;
  CriteriaBand: CriteriaBand;
  CriteriaBandInput: CriteriaBandInput;
  CriteriaItem: CriteriaItemSource;
  CriteriaItemInput: CriteriaItemInput;
  CriteriaMarkInput: CriteriaMarkInput;
  CriteriaScore: CriteriaScoreSource;
  CriteriaSet: CriteriaSetSource;
  CriteriaSetConnection: Omit<CriteriaSetConnection, 'edges'> & { edges: Array<ResolversParentTypes['CriteriaSetEdge']> };
  CriteriaSetCreateInput: CriteriaSetCreateInput;
  CriteriaSetEdge: Omit<CriteriaSetEdge, 'node'> & { node: ResolversParentTypes['CriteriaSet'] };
  CriteriaSetPayload: Omit<CriteriaSetPayload, 'criteriaSet'> & { criteriaSet?: Maybe<ResolversParentTypes['CriteriaSet']> };
  CriteriaSetPublishInput: CriteriaSetPublishInput;
  CriteriaSetReviseInput: CriteriaSetReviseInput;
  CriteriaSetWithdrawInput: CriteriaSetWithdrawInput;
  CriteriaSubject: CriteriaSubjectSource;
  CriteriaSubjectInput: CriteriaSubjectInput;
  CriteriaTemplate: CriteriaTemplateSource;
  Dashboard: DashboardSource;
  DateTime: Scalars['DateTime']['output'];
  Day: Scalars['Day']['output'];
  DayRule: DayRule;
  DayRuleInput: DayRuleInput;
  DeductionFoundInput: DeductionFoundInput;
  DepreciationRule: DepreciationRule;
  DepreciationRuleInput: DepreciationRuleInput;
  Diagnosis: Diagnosis;
  DispatchAttempt: Omit<DispatchAttempt, 'servicePoint'> & { servicePoint?: Maybe<ResolversParentTypes['ServicePoint']> };
  DispatchCandidate: DispatchCandidateSource;
  DispatchExplanation: DispatchExplanationSource;
  DueRemedy: DueRemedySource;
  DurationBin: Omit<DurationBin, 'count'> & { count: ResolversParentTypes['InsightCount'] };
  Durations: DurationsSource;
  Engineer: EngineerSource;
  EngineerConnection: Omit<EngineerConnection, 'edges'> & { edges: Array<ResolversParentTypes['EngineerEdge']> };
  EngineerEdge: Omit<EngineerEdge, 'node'> & { node: ResolversParentTypes['Engineer'] };
  EngineerPayload: Omit<EngineerPayload, 'engineer'> & { engineer?: Maybe<ResolversParentTypes['Engineer']> };
  EngineerSetInput: EngineerSetInput;
  Entitlement: EntitlementSource;
  EquipmentAcceptReturnInput: EquipmentAcceptReturnInput;
  EquipmentAcknowledgeInput: EquipmentAcknowledgeInput;
  EquipmentFacts: EquipmentFacts;
  EquipmentFactsInput: EquipmentFactsInput;
  EquipmentHandBackInput: EquipmentHandBackInput;
  EquipmentHandOutInput: EquipmentHandOutInput;
  EquipmentIssueInput: EquipmentIssueInput;
  EquipmentSendBackInput: EquipmentSendBackInput;
  EquipmentWriteOffInput: EquipmentWriteOffInput;
  EscalationStep: EscalationStep;
  EscalationStepInput: EscalationStepInput;
  EscalationTaken: EscalationTaken;
  Evaluation: EvaluationSource;
  EvaluationAssessment: EvaluationAssessmentSource;
  EvaluationClosure: EvaluationClosureSource;
  EvaluationConnection: Omit<EvaluationConnection, 'edges'> & { edges: Array<ResolversParentTypes['EvaluationEdge']> };
  EvaluationDecideInput: EvaluationDecideInput;
  EvaluationDecision: EvaluationDecisionSource;
  EvaluationDriver: EvaluationDriverSource;
  EvaluationEdge: Omit<EvaluationEdge, 'node'> & { node: ResolversParentTypes['Evaluation'] };
  EvaluationPayload: Omit<EvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']> };
  EvaluationReply: EvaluationReplySource;
  EvaluationReplyInput: EvaluationReplyInput;
  EvaluationSheet: EvaluationSheetSource;
  Evaluator: Evaluator;
  ExamAttempt: ExamAttempt;
  ExamRecordInput: ExamRecordInput;
  ExamRules: ExamRules;
  ExamRulesInput: ExamRulesInput;
  FailedRepairsRule: FailedRepairsRule;
  FailedRepairsRuleInput: FailedRepairsRuleInput;
  FaultCode: FaultCodeSource;
  FaultPareto: FaultParetoSource;
  FaultParetoEntry: FaultParetoEntrySource;
  FaultStep: FaultStep;
  FaultStepInput: FaultStepInput;
  FeeFinding: FeeFindingSource;
  FeeFindingConnection: Omit<FeeFindingConnection, 'edges'> & { edges: Array<ResolversParentTypes['FeeFindingEdge']> };
  FeeFindingEdge: Omit<FeeFindingEdge, 'node'> & { node: ResolversParentTypes['FeeFinding'] };
  FeeFindingJudgeInput: FeeFindingJudgeInput;
  FeeFindingPayload: Omit<FeeFindingPayload, 'feeFinding'> & { feeFinding?: Maybe<ResolversParentTypes['FeeFinding']> };
  FeeFindingReplyInput: FeeFindingReplyInput;
  FeeFindingStatement: FeeFindingStatement;
  FeeKindTotal: Omit<FeeKindTotal, 'total'> & { total: ResolversParentTypes['InsightValue'] };
  FeeLine: FeeLineSource;
  FeeTotals: FeeTotalsSource;
  FigureChange: FigureChangeSource;
  FigureDriver: FigureDriverSource;
  FigureDrivers: FigureDriversSource;
  FigureGap: FigureGap;
  FinanceFacts: FinanceFacts;
  FinanceFactsInput: FinanceFactsInput;
  Float: Scalars['Float']['output'];
  FraudEvidence: FraudEvidenceSource;
  GradeAppealDecideInput: GradeAppealDecideInput;
  GradeBand: GradeBand;
  GradeBandInput: GradeBandInput;
  GradeCase: GradeCaseSource;
  GradeDecideInput: GradeDecideInput;
  GradeDecision: GradeDecisionSource;
  GradeGrading: GradeGradingSource;
  GradeGradingInput: GradeGradingInput;
  GradeNotifyInput: GradeNotifyInput;
  GradeRequirement: GradeRequirement;
  GradeRequirementInput: GradeRequirementInput;
  GradeRuling: GradeRulingSource;
  GradeScheme: GradeSchemeSource;
  GradeSchemeConnection: Omit<GradeSchemeConnection, 'edges'> & { edges: Array<ResolversParentTypes['GradeSchemeEdge']> };
  GradeSchemeEdge: Omit<GradeSchemeEdge, 'node'> & { node: ResolversParentTypes['GradeScheme'] };
  GradeSchemePayload: Omit<GradeSchemePayload, 'gradeScheme'> & { gradeScheme?: Maybe<ResolversParentTypes['GradeScheme']> };
  GradeSchemePublishInput: GradeSchemePublishInput;
  GradeScore: GradeScore;
  GradeStatement: GradeStatement;
  GradeStatementInput: GradeStatementInput;
  GradeTerms: GradeTermsSource;
  GradeWeight: GradeWeight;
  GradeWeightInput: GradeWeightInput;
  GradingGap: GradingGap;
  Hearing: HearingSource;
  HeldLink: HeldLinkSource;
  Hours: Hours;
  HoursInput: HoursInput;
  ID: Scalars['ID']['output'];
  InsightCount: InsightCountSource;
  InsightFigures: InsightFiguresSource;
  InsightGauges: InsightGaugesSource;
  InsightScopeInput: InsightScopeInput;
  InsightValue: InsightValueSource;
  Inspection: InspectionSource;
  InspectionAcknowledgeInput: InspectionAcknowledgeInput;
  InspectionConnection: Omit<InspectionConnection, 'edges'> & { edges: Array<ResolversParentTypes['InspectionEdge']> };
  InspectionCorrectInput: InspectionCorrectInput;
  InspectionCorrection: InspectionCorrectionSource;
  InspectionEdge: Omit<InspectionEdge, 'node'> & { node: ResolversParentTypes['Inspection'] };
  InspectionFindingInput: InspectionFindingInput;
  InspectionItem: InspectionItemSource;
  InspectionItemConnection: Omit<InspectionItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['InspectionItemEdge']> };
  InspectionItemEdge: Omit<InspectionItemEdge, 'node'> & { node: ResolversParentTypes['InspectionItem'] };
  InspectionItemInput: InspectionItemInput;
  InspectionPayload: Omit<InspectionPayload, 'inspection'> & { inspection?: Maybe<ResolversParentTypes['Inspection']> };
  InspectionPlanInput: InspectionPlanInput;
  InspectionReportInput: InspectionReportInput;
  InspectionStartInput: InspectionStartInput;
  InspectionVerifyInput: InspectionVerifyInput;
  InstrumentCalibrateInput: InstrumentCalibrateInput;
  InstrumentGap: Omit<InstrumentGap, 'workOrder'> & { workOrder: ResolversParentTypes['WorkOrder'] };
  InstrumentGapConnection: Omit<InstrumentGapConnection, 'edges'> & { edges: Array<ResolversParentTypes['InstrumentGapEdge']> };
  InstrumentGapEdge: Omit<InstrumentGapEdge, 'node'> & { node: ResolversParentTypes['InstrumentGap'] };
  InstrumentRequirement: InstrumentRequirementSource;
  InstrumentRequirementConnection: Omit<InstrumentRequirementConnection, 'edges'> & { edges: Array<ResolversParentTypes['InstrumentRequirementEdge']> };
  InstrumentRequirementEdge: Omit<InstrumentRequirementEdge, 'node'> & { node: ResolversParentTypes['InstrumentRequirement'] };
  InstrumentRequirementPayload: Omit<InstrumentRequirementPayload, 'instrumentRequirement'> & { instrumentRequirement?: Maybe<ResolversParentTypes['InstrumentRequirement']> };
  InstrumentRequirementPublishInput: InstrumentRequirementPublishInput;
  InstrumentRequirementVersion: InstrumentRequirementVersionSource;
  Int: Scalars['Int']['output'];
  IntegrityConsequence: IntegrityConsequence;
  IntegrityEntry: IntegrityEntrySource;
  IntegrityEntryConnection: Omit<IntegrityEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['IntegrityEntryEdge']> };
  IntegrityEntryEdge: Omit<IntegrityEntryEdge, 'node'> & { node: ResolversParentTypes['IntegrityEntry'] };
  IntegrityRecord: IntegrityRecordSource;
  IntegrityTally: IntegrityTally;
  IssuedItem: IssuedItemSource;
  IssuedItemConnection: Omit<IssuedItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['IssuedItemEdge']> };
  IssuedItemEdge: Omit<IssuedItemEdge, 'node'> & { node: ResolversParentTypes['IssuedItem'] };
  IssuedItemPayload: Omit<IssuedItemPayload, 'issuedItem'> & { issuedItem?: Maybe<ResolversParentTypes['IssuedItem']> };
  JobConflictResolveInput: JobConflictResolveInput;
  JobPayload: Omit<JobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['OrderJob']> };
  JobRecord: JobRecordSource;
  JobRecordConnection: Omit<JobRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['JobRecordEdge']> };
  JobRecordEdge: Omit<JobRecordEdge, 'node'> & { node: ResolversParentTypes['JobRecord'] };
  JobRecordInput: JobRecordInput;
  JobRecordResult: JobRecordResultSource;
  JobRun: JobRunSource;
  JobRunConnection: Omit<JobRunConnection, 'edges'> & { edges: Array<ResolversParentTypes['JobRunEdge']> };
  JobRunEdge: Omit<JobRunEdge, 'node'> & { node: ResolversParentTypes['JobRun'] };
  JobStep: JobStepSource;
  JobSyncInput: JobSyncInput;
  JobSyncPayload: Omit<JobSyncPayload, 'job' | 'results'> & { job?: Maybe<ResolversParentTypes['OrderJob']>, results?: Maybe<Array<ResolversParentTypes['JobRecordResult']>> };
  LackingInstrument: LackingInstrumentSource;
  LogEntry: LogEntrySource;
  LogEntryConnection: Omit<LogEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['LogEntryEdge']> };
  LogEntryEdge: Omit<LogEntryEdge, 'node'> & { node: ResolversParentTypes['LogEntry'] };
  LogisticsFacts: LogisticsFacts;
  LogisticsFactsInput: LogisticsFactsInput;
  ManagementItem: ManagementItem;
  ManagementItemInput: ManagementItemInput;
  ManagementList: ManagementListSource;
  ManagementListPayload: Omit<ManagementListPayload, 'managementList'> & { managementList?: Maybe<ResolversParentTypes['ManagementList']> };
  ManagementListSetInput: ManagementListSetInput;
  Manufacturer: ManufacturerSource;
  ManufacturerConnection: Omit<ManufacturerConnection, 'edges'> & { edges: Array<ResolversParentTypes['ManufacturerEdge']> };
  ManufacturerCreateInput: ManufacturerCreateInput;
  ManufacturerEdge: Omit<ManufacturerEdge, 'node'> & { node: ResolversParentTypes['Manufacturer'] };
  ManufacturerPayload: Omit<ManufacturerPayload, 'manufacturer'> & { manufacturer?: Maybe<ResolversParentTypes['Manufacturer']> };
  ManufacturerUpdateInput: ManufacturerUpdateInput;
  Money: MoneySource;
  Month: Scalars['Month']['output'];
  MonthlyEvaluation: MonthlyEvaluationSource;
  MonthlyEvaluationConnection: Omit<MonthlyEvaluationConnection, 'edges'> & { edges: Array<ResolversParentTypes['MonthlyEvaluationEdge']> };
  MonthlyEvaluationEdge: Omit<MonthlyEvaluationEdge, 'node'> & { node: ResolversParentTypes['MonthlyEvaluation'] };
  MonthlyFigure: MonthlyFigureSource;
  Mutation: Record<PropertyKey, never>;
  NeededInstrument: NeededInstrumentSource;
  NeededInstrumentInput: NeededInstrumentInput;
  NoShow: NoShow;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Notice: NoticeSource;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticePayload: Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversParentTypes['Notice']> };
  NoticeReadInput: NoticeReadInput;
  OldPart: OldPart;
  OldPartInput: OldPartInput;
  OpenCorrections: OpenCorrectionsSource;
  OpenCorrectionsConnection: Omit<OpenCorrectionsConnection, 'edges'> & { edges: Array<ResolversParentTypes['OpenCorrectionsEdge']> };
  OpenCorrectionsEdge: Omit<OpenCorrectionsEdge, 'node'> & { node: ResolversParentTypes['OpenCorrections'] };
  OrderJob: OrderJobSource;
  PageInfo: PageInfo;
  PanelAppointInput: PanelAppointInput;
  PanelConcludeInput: PanelConcludeInput;
  PanelFinding: PanelFindingSource;
  PanelInterestDeclareInput: PanelInterestDeclareInput;
  PanelMemberInput: PanelMemberInput;
  PanelReplaceInput: PanelReplaceInput;
  PanelScoreInput: PanelScoreInput;
  PanelSeat: PanelSeatSource;
  PartFinding: PartFinding;
  PartUse: PartUse;
  PartsSupplyRule: PartsSupplyRule;
  PartsSupplyRuleInput: PartsSupplyRuleInput;
  PauseRule: PauseRule;
  PauseRuleInput: PauseRuleInput;
  Place: Place;
  PlaceInput: PlaceInput;
  PointAuthorisation: PointAuthorisationSource;
  PointAuthorisationConnection: Omit<PointAuthorisationConnection, 'edges'> & { edges: Array<ResolversParentTypes['PointAuthorisationEdge']> };
  PointAuthorisationEdge: Omit<PointAuthorisationEdge, 'node'> & { node: ResolversParentTypes['PointAuthorisation'] };
  PointAuthorisationIssueInput: PointAuthorisationIssueInput;
  PointAuthorisationPayload: Omit<PointAuthorisationPayload, 'pointAuthorisation'> & { pointAuthorisation?: Maybe<ResolversParentTypes['PointAuthorisation']> };
  PointAuthorisationRenewInput: PointAuthorisationRenewInput;
  PointDeposit: PointDepositSource;
  PointDepositCloseInput: PointDepositCloseInput;
  PointDepositConfirmInput: PointDepositConfirmInput;
  PointDepositConnection: Omit<PointDepositConnection, 'edges'> & { edges: Array<ResolversParentTypes['PointDepositEdge']> };
  PointDepositEdge: Omit<PointDepositEdge, 'node'> & { node: ResolversParentTypes['PointDeposit'] };
  PointDepositPayInput: PointDepositPayInput;
  PointDepositPayload: Omit<PointDepositPayload, 'pointDeposit'> & { pointDeposit?: Maybe<ResolversParentTypes['PointDeposit']> };
  PointFulfilment: PointFulfilmentSource;
  PointFulfilmentConnection: Omit<PointFulfilmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['PointFulfilmentEdge']> };
  PointFulfilmentEdge: Omit<PointFulfilmentEdge, 'node'> & { node: ResolversParentTypes['PointFulfilment'] };
  PointLoad: PointLoadSource;
  Policy: PolicySource;
  PolicyAudience: PolicyAudienceSource;
  PolicyAudienceInput: PolicyAudienceInput;
  PolicyConnection: Omit<PolicyConnection, 'edges'> & { edges: Array<ResolversParentTypes['PolicyEdge']> };
  PolicyDraftInput: PolicyDraftInput;
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyPayload: Omit<PolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['Policy']> };
  PolicyPointReach: PolicyPointReachSource;
  PolicyPointReachConnection: Omit<PolicyPointReachConnection, 'edges'> & { edges: Array<ResolversParentTypes['PolicyPointReachEdge']> };
  PolicyPointReachEdge: Omit<PolicyPointReachEdge, 'node'> & { node: ResolversParentTypes['PolicyPointReach'] };
  PolicyProviderReach: PolicyProviderReachSource;
  PolicyProviderReachConnection: Omit<PolicyProviderReachConnection, 'edges'> & { edges: Array<ResolversParentTypes['PolicyProviderReachEdge']> };
  PolicyProviderReachEdge: Omit<PolicyProviderReachEdge, 'node'> & { node: ResolversParentTypes['PolicyProviderReach'] };
  PolicyPublishInput: PolicyPublishInput;
  PolicyReach: PolicyReachSource;
  PolicyReadInput: PolicyReadInput;
  PolicyReadPayload: Omit<PolicyReadPayload, 'receipt'> & { receipt?: Maybe<ResolversParentTypes['PolicyReceipt']> };
  PolicyReceipt: PolicyReceiptSource;
  PolicyReceiptConnection: Omit<PolicyReceiptConnection, 'edges'> & { edges: Array<ResolversParentTypes['PolicyReceiptEdge']> };
  PolicyReceiptEdge: Omit<PolicyReceiptEdge, 'node'> & { node: ResolversParentTypes['PolicyReceipt'] };
  PolicyRedraftInput: PolicyRedraftInput;
  PolicyWithdrawInput: PolicyWithdrawInput;
  Pool: PoolSource;
  PoolAgreeInput: PoolAgreeInput;
  PoolConnection: Omit<PoolConnection, 'edges'> & { edges: Array<ResolversParentTypes['PoolEdge']> };
  PoolDissolveInput: PoolDissolveInput;
  PoolEdge: Omit<PoolEdge, 'node'> & { node: ResolversParentTypes['Pool'] };
  PoolForecast: PoolForecastSource;
  PoolMember: PoolMemberSource;
  PoolMemberInput: PoolMemberInput;
  PoolPayload: Omit<PoolPayload, 'pool'> & { pool?: Maybe<ResolversParentTypes['Pool']> };
  PoolProposeInput: PoolProposeInput;
  PostCertificateInput: PostCertificateInput;
  PostGap: PostGapSource;
  PostGapConnection: Omit<PostGapConnection, 'edges'> & { edges: Array<ResolversParentTypes['PostGapEdge']> };
  PostGapEdge: Omit<PostGapEdge, 'node'> & { node: ResolversParentTypes['PostGap'] };
  PostRequirement: PostRequirementSource;
  PostRequirementInput: PostRequirementInput;
  PostStandard: PostStandardSource;
  PostStandardPayload: Omit<PostStandardPayload, 'postStandard'> & { postStandard?: Maybe<ResolversParentTypes['PostStandard']> };
  PostStandardSetInput: PostStandardSetInput;
  PostTraining: Omit<PostTraining, 'technician'> & { technician: ResolversParentTypes['Technician'] };
  PriceBand: PriceBandSource;
  ProductCategory: ProductCategorySource;
  ProductCategoryConnection: Omit<ProductCategoryConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProductCategoryEdge']> };
  ProductCategoryCreateInput: ProductCategoryCreateInput;
  ProductCategoryEdge: Omit<ProductCategoryEdge, 'node'> & { node: ResolversParentTypes['ProductCategory'] };
  ProductCategoryPayload: Omit<ProductCategoryPayload, 'productCategory'> & { productCategory?: Maybe<ResolversParentTypes['ProductCategory']> };
  ProductCategoryUpdateInput: ProductCategoryUpdateInput;
  ProductModel: ProductModelSource;
  ProductModelConnection: Omit<ProductModelConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProductModelEdge']> };
  ProductModelCreateInput: ProductModelCreateInput;
  ProductModelEdge: Omit<ProductModelEdge, 'node'> & { node: ResolversParentTypes['ProductModel'] };
  ProductModelPayload: Omit<ProductModelPayload, 'productModel'> & { productModel?: Maybe<ResolversParentTypes['ProductModel']> };
  ProductModelUpdateInput: ProductModelUpdateInput;
  Provider: ProviderSource;
  ProviderConnection: Omit<ProviderConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProviderEdge']> };
  ProviderCreateInput: ProviderCreateInput;
  ProviderDossier: ProviderDossierSource;
  ProviderEdge: Omit<ProviderEdge, 'node'> & { node: ResolversParentTypes['Provider'] };
  ProviderGrade: ProviderGradeSource;
  ProviderGradeConnection: Omit<ProviderGradeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProviderGradeEdge']> };
  ProviderGradeEdge: Omit<ProviderGradeEdge, 'node'> & { node: ResolversParentTypes['ProviderGrade'] };
  ProviderGradePayload: Omit<ProviderGradePayload, 'providerGrade'> & { providerGrade?: Maybe<ResolversParentTypes['ProviderGrade']> };
  ProviderPayload: Omit<ProviderPayload, 'provider'> & { provider?: Maybe<ResolversParentTypes['Provider']> };
  ProviderRanking: ProviderRankingSource;
  ProviderUpdateInput: ProviderUpdateInput;
  PublishedGrade: PublishedGradeSource;
  PublishedGradeConnection: Omit<PublishedGradeConnection, 'edges'> & { edges: Array<ResolversParentTypes['PublishedGradeEdge']> };
  PublishedGradeEdge: Omit<PublishedGradeEdge, 'node'> & { node: ResolversParentTypes['PublishedGrade'] };
  Qualification: Qualification;
  QualificationInput: QualificationInput;
  Query: Record<PropertyKey, never>;
  Quote: QuoteSource;
  QuoteAnswerInput: QuoteAnswerInput;
  QuoteConnection: Omit<QuoteConnection, 'edges'> & { edges: Array<ResolversParentTypes['QuoteEdge']> };
  QuoteCover: QuoteCoverSource;
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] };
  QuoteLine: QuoteLineSource;
  QuoteLineInput: QuoteLineInput;
  QuoteOfferInput: QuoteOfferInput;
  QuotePayload: Omit<QuotePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  RankedApplication: RankedApplicationSource;
  RankedApplicationConnection: Omit<RankedApplicationConnection, 'edges'> & { edges: Array<ResolversParentTypes['RankedApplicationEdge']> };
  RankedApplicationEdge: Omit<RankedApplicationEdge, 'node'> & { node: ResolversParentTypes['RankedApplication'] };
  RankingEntry: RankingEntrySource;
  RankingEntryConnection: Omit<RankingEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['RankingEntryEdge']> };
  RankingEntryEdge: Omit<RankingEntryEdge, 'node'> & { node: ResolversParentTypes['RankingEntry'] };
  ReadingLimits: ReadingLimitsSource;
  ReadingLimitsInput: ReadingLimitsInput;
  ReasonedInput: ReasonedInput;
  RecruitmentCall: RecruitmentCallSource;
  RecruitmentCallCloseInput: RecruitmentCallCloseInput;
  RecruitmentCallConcludeInput: RecruitmentCallConcludeInput;
  RecruitmentCallConnection: Omit<RecruitmentCallConnection, 'edges'> & { edges: Array<ResolversParentTypes['RecruitmentCallEdge']> };
  RecruitmentCallDraftInput: RecruitmentCallDraftInput;
  RecruitmentCallEdge: Omit<RecruitmentCallEdge, 'node'> & { node: ResolversParentTypes['RecruitmentCall'] };
  RecruitmentCallOpenInput: RecruitmentCallOpenInput;
  RecruitmentCallPayload: Omit<RecruitmentCallPayload, 'recruitmentCall'> & { recruitmentCall?: Maybe<ResolversParentTypes['RecruitmentCall']> };
  RecruitmentCallReviseInput: RecruitmentCallReviseInput;
  RefundQuote: RefundQuoteSource;
  Region: RegionSource;
  RegionCode: Scalars['RegionCode']['output'];
  RegionInsight: RegionInsightSource;
  RegionNeedInput: RegionNeedInput;
  RenewalCriteria: RenewalCriteriaSource;
  RenewalCriteriaInput: RenewalCriteriaInput;
  RepairHold: RepairHoldSource;
  Satisfaction: SatisfactionSource;
  SatisfactionTrend: SatisfactionTrendSource;
  SatisfactionTrendPoint: SatisfactionTrendPointSource;
  ServiceClock: ServiceClockSource;
  ServiceLevel: ServiceLevelSource;
  ServiceLevelPayload: Omit<ServiceLevelPayload, 'serviceLevels'> & { serviceLevels?: Maybe<ResolversParentTypes['ServiceLevels']> };
  ServiceLevelPublishInput: ServiceLevelPublishInput;
  ServiceLevels: ServiceLevelsSource;
  ServicePause: ServicePauseSource;
  ServicePoint: ServicePointSource;
  ServicePointConnection: Omit<ServicePointConnection, 'edges'> & { edges: Array<ResolversParentTypes['ServicePointEdge']> };
  ServicePointCreateInput: ServicePointCreateInput;
  ServicePointEdge: Omit<ServicePointEdge, 'node'> & { node: ResolversParentTypes['ServicePoint'] };
  ServicePointPayload: Omit<ServicePointPayload, 'servicePoint'> & { servicePoint?: Maybe<ResolversParentTypes['ServicePoint']> };
  ServicePointUpdateInput: ServicePointUpdateInput;
  ServicePromise: ServicePromiseSource;
  ServicePromiseConnection: Omit<ServicePromiseConnection, 'edges'> & { edges: Array<ResolversParentTypes['ServicePromiseEdge']> };
  ServicePromiseEdge: Omit<ServicePromiseEdge, 'node'> & { node: ResolversParentTypes['ServicePromise'] };
  ServicePromisePayload: Omit<ServicePromisePayload, 'servicePromise'> & { servicePromise?: Maybe<ResolversParentTypes['ServicePromise']> };
  ServicePromisePublishInput: ServicePromisePublishInput;
  ServicePromiseWithdrawInput: ServicePromiseWithdrawInput;
  ServiceReport: ServiceReportSource;
  ServiceReportConnection: Omit<ServiceReportConnection, 'edges'> & { edges: Array<ResolversParentTypes['ServiceReportEdge']> };
  ServiceReportCorrectInput: ServiceReportCorrectInput;
  ServiceReportEdge: Omit<ServiceReportEdge, 'node'> & { node: ResolversParentTypes['ServiceReport'] };
  ServiceReportField: ServiceReportFieldSource;
  ServiceReportFieldInput: ServiceReportFieldInput;
  ServiceReportFileInput: ServiceReportFileInput;
  ServiceReportPayload: Omit<ServiceReportPayload, 'serviceReport'> & { serviceReport?: Maybe<ResolversParentTypes['ServiceReport']> };
  ServiceTargets: ServiceTargets;
  ServiceTargetsInput: ServiceTargetsInput;
  SettlementLine: SettlementLineSource;
  SettlementStatement: SettlementStatementSource;
  SheetDeduction: SheetDeduction;
  SheetMark: SheetMark;
  ShortListing: ShortListingSource;
  Shortfall: ShortfallSource;
  SignedLink: SignedLink;
  SpecialDeduction: SpecialDeduction;
  SpecialDeductionInput: SpecialDeductionInput;
  Step: StepSource;
  StepBook: StepBookSource;
  StepBookConnection: Omit<StepBookConnection, 'edges'> & { edges: Array<ResolversParentTypes['StepBookEdge']> };
  StepBookCreateInput: StepBookCreateInput;
  StepBookDeviation: StepBookDeviationSource;
  StepBookDeviationConnection: Omit<StepBookDeviationConnection, 'edges'> & { edges: Array<ResolversParentTypes['StepBookDeviationEdge']> };
  StepBookDeviationEdge: Omit<StepBookDeviationEdge, 'node'> & { node: ResolversParentTypes['StepBookDeviation'] };
  StepBookDeviationInput: StepBookDeviationInput;
  StepBookDraftFromDeviationsInput: StepBookDraftFromDeviationsInput;
  StepBookEdge: Omit<StepBookEdge, 'node'> & { node: ResolversParentTypes['StepBook'] };
  StepBookOrigin: StepBookOriginSource;
  StepBookOutcomes: StepBookOutcomesSource;
  StepBookPayload: Omit<StepBookPayload, 'stepBook'> & { stepBook?: Maybe<ResolversParentTypes['StepBook']> };
  StepBookPublishInput: StepBookPublishInput;
  StepBookReviseInput: StepBookReviseInput;
  StepBookWithdrawInput: StepBookWithdrawInput;
  StepInput: StepInput;
  StepOutcomes: StepOutcomes;
  String: Scalars['String']['output'];
  SubjectFinding: SubjectFindingSource;
  SubjectScore: SubjectScoreSource;
  SupplementRequest: SupplementRequest;
  Technician: TechnicianSource;
  TechnicianConnection: Omit<TechnicianConnection, 'edges'> & { edges: Array<ResolversParentTypes['TechnicianEdge']> };
  TechnicianCreateInput: TechnicianCreateInput;
  TechnicianEdge: Omit<TechnicianEdge, 'node'> & { node: ResolversParentTypes['Technician'] };
  TechnicianFacts: TechnicianFacts;
  TechnicianFactsInput: TechnicianFactsInput;
  TechnicianLeaveInput: TechnicianLeaveInput;
  TechnicianPayload: Omit<TechnicianPayload, 'technician'> & { technician?: Maybe<ResolversParentTypes['Technician']> };
  TechnicianReturnInput: TechnicianReturnInput;
  TechnicianUpdateInput: TechnicianUpdateInput;
  TimeWindow: TimeWindow;
  TimeWindowInput: TimeWindowInput;
  ToolInspectInput: ToolInspectInput;
  ToolInspection: ToolInspectionSource;
  TopUpBasis: TopUpBasisSource;
  TopUpBasisInput: TopUpBasisInput;
  TopUpShare: TopUpShareSource;
  TopUpStatement: TopUpStatementSource;
  TrainingCourse: TrainingCourseSource;
  TrainingCourseConnection: Omit<TrainingCourseConnection, 'edges'> & { edges: Array<ResolversParentTypes['TrainingCourseEdge']> };
  TrainingCourseCreateInput: TrainingCourseCreateInput;
  TrainingCourseEdge: Omit<TrainingCourseEdge, 'node'> & { node: ResolversParentTypes['TrainingCourse'] };
  TrainingCoursePayload: Omit<TrainingCoursePayload, 'trainingCourse'> & { trainingCourse?: Maybe<ResolversParentTypes['TrainingCourse']> };
  TrainingCourseReviseInput: TrainingCourseReviseInput;
  TrainingEnrolment: TrainingEnrolmentSource;
  TrainingEnrolmentConnection: Omit<TrainingEnrolmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['TrainingEnrolmentEdge']> };
  TrainingEnrolmentEdge: Omit<TrainingEnrolmentEdge, 'node'> & { node: ResolversParentTypes['TrainingEnrolment'] };
  TrainingEnrolmentOpenInput: TrainingEnrolmentOpenInput;
  TrainingEnrolmentPayload: Omit<TrainingEnrolmentPayload, 'trainingEnrolment'> & { trainingEnrolment?: Maybe<ResolversParentTypes['TrainingEnrolment']> };
  TrainingStanding: TrainingStanding;
  TrendPoint: TrendPointSource;
  Unit: UnitSource;
  UnitConnection: Omit<UnitConnection, 'edges'> & { edges: Array<ResolversParentTypes['UnitEdge']> };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  UnitPayload: Omit<UnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  UnitRegisterInput: UnitRegisterInput;
  UnitRights: UnitRightsSource;
  UnitUpdateInput: UnitUpdateInput;
  UsedPart: UsedPartSource;
  UserError: UserError;
  Viewer: ViewerSource;
  VisitBundle: VisitBundleSource;
  VisitBundlePayload: Omit<VisitBundlePayload, 'workOrders'> & { workOrders?: Maybe<Array<ResolversParentTypes['WorkOrder']>> };
  VisitBundleScheduleInput: VisitBundleScheduleInput;
  VisitInput: VisitInput;
  WarrantyClock: WarrantyClock;
  WarrantyReason: WarrantyReason;
  WarrantyRuleSet: WarrantyRuleSetSource;
  WarrantyRules: WarrantyRulesSource;
  WarrantyRulesConnection: Omit<WarrantyRulesConnection, 'edges'> & { edges: Array<ResolversParentTypes['WarrantyRulesEdge']> };
  WarrantyRulesEdge: Omit<WarrantyRulesEdge, 'node'> & { node: ResolversParentTypes['WarrantyRules'] };
  WarrantyRulesPayload: Omit<WarrantyRulesPayload, 'rules'> & { rules?: Maybe<ResolversParentTypes['WarrantyRules']> };
  WarrantyRulesPublishInput: WarrantyRulesPublishInput;
  Withdrawal: Withdrawal;
  WorkFinisher: WorkFinisherSource;
  WorkOrder: WorkOrderSource;
  WorkOrderAcceptInput: WorkOrderAcceptInput;
  WorkOrderActionInput: WorkOrderActionInput;
  WorkOrderAddFeeInput: WorkOrderAddFeeInput;
  WorkOrderBill: WorkOrderBillSource;
  WorkOrderChangeUrgencyInput: WorkOrderChangeUrgencyInput;
  WorkOrderCompleteInput: WorkOrderCompleteInput;
  WorkOrderConnection: Omit<WorkOrderConnection, 'edges'> & { edges: Array<ResolversParentTypes['WorkOrderEdge']> };
  WorkOrderContact: WorkOrderContact;
  WorkOrderDiagnoseInput: WorkOrderDiagnoseInput;
  WorkOrderEdge: Omit<WorkOrderEdge, 'node'> & { node: ResolversParentTypes['WorkOrder'] };
  WorkOrderEvent: WorkOrderEventSource;
  WorkOrderEventConnection: Omit<WorkOrderEventConnection, 'edges'> & { edges: Array<ResolversParentTypes['WorkOrderEventEdge']> };
  WorkOrderEventEdge: Omit<WorkOrderEventEdge, 'node'> & { node: ResolversParentTypes['WorkOrderEvent'] };
  WorkOrderLinkIssueInput: WorkOrderLinkIssueInput;
  WorkOrderLinkIssuePayload: Omit<WorkOrderLinkIssuePayload, 'workOrder'> & { workOrder?: Maybe<ResolversParentTypes['WorkOrder']> };
  WorkOrderPauseInput: WorkOrderPauseInput;
  WorkOrderPayload: Omit<WorkOrderPayload, 'workOrder'> & { workOrder?: Maybe<ResolversParentTypes['WorkOrder']> };
  WorkOrderRateInput: WorkOrderRateInput;
  WorkOrderRating: WorkOrderRatingSource;
  WorkOrderReasonInput: WorkOrderReasonInput;
  WorkOrderRemoveFeeInput: WorkOrderRemoveFeeInput;
  WorkOrderReportInput: WorkOrderReportInput;
  WorkOrderReportPayload: Omit<WorkOrderReportPayload, 'workOrder'> & { workOrder?: Maybe<ResolversParentTypes['WorkOrder']> };
  WorkOrderScheduleInput: WorkOrderScheduleInput;
  WorkOrderTransition: WorkOrderTransition;
  WorkOrderUsePartInput: WorkOrderUsePartInput;
};

export type AccessDirectiveArgs = {
  roles: Array<Role>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumed: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Admission'] = ResolversParentTypes['Admission']> = {
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type AdmissionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionConnection'] = ResolversParentTypes['AdmissionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdmissionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AdmissionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionEdge'] = ResolversParentTypes['AdmissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Admission'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['RenewalCriteria'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['AgreementDifference']>, ParentType, ContextType, Partial<AgreementDifferencesArgs>>;
  end?: Resolver<Maybe<ResolversTypes['AgreementEnd']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['AgreementFulfilment']>, ParentType, ContextType, Partial<AgreementFulfilmentArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['AgreementVersion']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<AgreementLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  orderStops?: Resolver<Array<ResolversTypes['AgreementOrderStop']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['AgreementProposal']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  serviceReports?: Resolver<ResolversTypes['ServiceReportConnection'], ParentType, ContextType, RequireFields<AgreementServiceReportsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  suspensions?: Resolver<Array<ResolversTypes['AgreementSuspension']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['AgreementVersionConnection'], ParentType, ContextType, RequireFields<AgreementVersionsArgs, 'first'>>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgreementDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementDifference'] = ResolversParentTypes['AgreementDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['AgreementClause'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEnd'] = ResolversParentTypes['AgreementEnd']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consequenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['AgreementSide'], ParentType, ContextType>;
};

export type AgreementFaultyUnitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementFaultyUnits'] = ResolversParentTypes['AgreementFaultyUnits']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disposition?: Resolver<ResolversTypes['FaultyUnitDisposition'], ParentType, ContextType>;
  shippedBy?: Resolver<ResolversTypes['AgreementParty'], ParentType, ContextType>;
};

export type AgreementFeeRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementFeeRow'] = ResolversParentTypes['AgreementFeeRow']> = {
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  ceiling?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  workItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementFeesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementFees'] = ResolversParentTypes['AgreementFees']> = {
  openKinds?: Resolver<Array<ResolversTypes['FeeKind']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['AgreementFeeRow']>, ParentType, ContextType>;
  topUp?: Resolver<Maybe<ResolversTypes['TopUpBasis']>, ParentType, ContextType>;
};

export type AgreementFreightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementFreight'] = ResolversParentTypes['AgreementFreight']> = {
  fromPointPaidBy?: Resolver<ResolversTypes['AgreementParty'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['FreightSettlement'], ParentType, ContextType>;
  shipmentLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  toPointPaidBy?: Resolver<ResolversTypes['AgreementParty'], ParentType, ContextType>;
};

export type AgreementFulfilmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementFulfilment'] = ResolversParentTypes['AgreementFulfilment']> = {
  figures?: Resolver<Array<ResolversTypes['ClauseFigure']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  outlets?: Resolver<ResolversTypes['ClauseFigureConnection'], ParentType, ContextType, RequireFields<AgreementFulfilmentOutletsArgs, 'first'>>;
  points?: Resolver<ResolversTypes['PointFulfilmentConnection'], ParentType, ContextType, RequireFields<AgreementFulfilmentPointsArgs, 'first'>>;
};

export type AgreementLoanersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementLoaners'] = ResolversParentTypes['AgreementLoaners']> = {
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AgreementOrderStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementOrderStop'] = ResolversParentTypes['AgreementOrderStop']> = {
  consequenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type AgreementOutletsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementOutlets'] = ResolversParentTypes['AgreementOutlets']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type AgreementPartsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParts'] = ResolversParentTypes['AgreementParts']> = {
  depositAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  depositWaivedTo?: Resolver<Maybe<ResolversTypes['DepositBearer']>, ParentType, ContextType>;
  leadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPayload'] = ResolversParentTypes['AgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgreementPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPayment'] = ResolversParentTypes['AgreementPayment']> = {
  claimDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cycleMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementProposal'] = ResolversParentTypes['AgreementProposal']> = {
  respondBy?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['AgreementVersion'], ParentType, ContextType>;
};

export type AgreementRecognitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRecognition'] = ResolversParentTypes['AgreementRecognition']> = {
  authorisedBy?: Resolver<ResolversTypes['AgreementSide'], ParentType, ContextType>;
  criteriaSetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementRepairLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementRepairLevel'] = ResolversParentTypes['AgreementRepairLevel']> = {
  place?: Resolver<ResolversTypes['RepairPlace'], ParentType, ContextType>;
  workItems?: Resolver<Array<ResolversTypes['AgreementWorkItem']>, ParentType, ContextType>;
};

export type AgreementReportsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementReports'] = ResolversParentTypes['AgreementReports']> = {
  dueDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthlyFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  repairFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementReview'] = ResolversParentTypes['AgreementReview']> = {
  confirmDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criteriaSetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['Day']>, ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementSupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSupply'] = ResolversParentTypes['AgreementSupply']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupplyKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppliedBy?: Resolver<ResolversTypes['AgreementSide'], ParentType, ContextType>;
};

export type AgreementSuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSuspension'] = ResolversParentTypes['AgreementSuspension']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type AgreementTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTerms'] = ResolversParentTypes['AgreementTerms']> = {
  categories?: Resolver<Array<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ServiceChannel'], ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['RenewalCriteria'], ParentType, ContextType>;
  faultyUnits?: Resolver<ResolversTypes['AgreementFaultyUnits'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['AgreementFees'], ParentType, ContextType>;
  freight?: Resolver<ResolversTypes['AgreementFreight'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loaners?: Resolver<ResolversTypes['AgreementLoaners'], ParentType, ContextType>;
  outlets?: Resolver<Array<ResolversTypes['AgreementOutlets']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['AgreementParts'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['AgreementPayment'], ParentType, ContextType>;
  recognition?: Resolver<ResolversTypes['AgreementRecognition'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  repairLevels?: Resolver<Array<ResolversTypes['AgreementRepairLevel']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['AgreementReports'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['AgreementReview'], ParentType, ContextType>;
  supplies?: Resolver<Array<ResolversTypes['AgreementSupply']>, ParentType, ContextType>;
  training?: Resolver<ResolversTypes['AgreementTraining'], ParentType, ContextType>;
};

export type AgreementTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTraining'] = ResolversParentTypes['AgreementTraining']> = {
  hoursPerYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidBy?: Resolver<ResolversTypes['AgreementSide'], ParentType, ContextType>;
};

export type AgreementVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementVersion'] = ResolversParentTypes['AgreementVersion']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  confirmedByManufacturer?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedByProvider?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementVersionKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['AgreementSide'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['AgreementTerms'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementVersionConnection'] = ResolversParentTypes['AgreementVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgreementVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementVersionEdge'] = ResolversParentTypes['AgreementVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgreementVersion'], ParentType, ContextType>;
};

export type AgreementWorkItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementWorkItem'] = ResolversParentTypes['AgreementWorkItem']> = {
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllowedTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowedTime'] = ResolversParentTypes['AllowedTime']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['TimeBasis'], ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  asked?: Resolver<Maybe<ResolversTypes['SupplementRequest']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  call?: Resolver<ResolversTypes['RecruitmentCall'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ApplicationDecision']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['ApplicationFacts'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['PanelFinding']>, ParentType, ContextType>;
  hearing?: Resolver<Maybe<ResolversTypes['Hearing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<ApplicationLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  movedUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplicationOutcome']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sheetCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheets?: Resolver<Array<ResolversTypes['EvaluationSheet']>, ParentType, ContextType>;
  shortListing?: Resolver<Maybe<ResolversTypes['ShortListing']>, ParentType, ContextType>;
  shortfalls?: Resolver<Array<ResolversTypes['Shortfall']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationAnswer'] = ResolversParentTypes['ApplicationAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApplicationDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationDecision'] = ResolversParentTypes['ApplicationDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grounds?: Resolver<Array<ResolversTypes['ApplicationGround']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ApplicationOutcome'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['ApplicationOutcome'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationFacts'] = ResolversParentTypes['ApplicationFacts']> = {
  communications?: Resolver<ResolversTypes['CommunicationFacts'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['CoverageFacts'], ParentType, ContextType>;
  equipment?: Resolver<ResolversTypes['EquipmentFacts'], ParentType, ContextType>;
  finance?: Resolver<ResolversTypes['FinanceFacts'], ParentType, ContextType>;
  logistics?: Resolver<ResolversTypes['LogisticsFacts'], ParentType, ContextType>;
  technicians?: Resolver<ResolversTypes['TechnicianFacts'], ParentType, ContextType>;
};

export type ApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationPayload'] = ResolversParentTypes['ApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationReply'] = ResolversParentTypes['ApplicationReply']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outsideWindows?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  assessor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorisationsDue?: Resolver<Array<ResolversTypes['AuthorisationDue']>, ParentType, ContextType>;
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['CriteriaSet'], ParentType, ContextType>;
  deductions?: Resolver<Array<ResolversTypes['SheetDeduction']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<AssessmentLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  marks?: Resolver<ResolversTypes['AssessmentMarkConnection'], ParentType, ContextType, RequireFields<AssessmentMarksArgs, 'first'>>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['CriteriaPurpose'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['AssessmentReply']>, ParentType, ContextType>;
  replyUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['CriteriaScore']>, ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type AssessmentMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentMark'] = ResolversParentTypes['AssessmentMark']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notApplicable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentMarkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentMarkConnection'] = ResolversParentTypes['AssessmentMarkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssessmentMarkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssessmentMarkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentMarkEdge'] = ResolversParentTypes['AssessmentMarkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssessmentMark'], ParentType, ContextType>;
};

export type AssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentPayload'] = ResolversParentTypes['AssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessmentReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentReply'] = ResolversParentTypes['AssessmentReply']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentResult'] = ResolversParentTypes['AssessmentResult']> = {
  band?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concludedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['CriteriaSet'], ParentType, ContextType>;
  failedBy?: Resolver<Array<ResolversTypes['CriteriaFailure']>, ParentType, ContextType>;
  independent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['CriteriaPurpose'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
};

export type AssessmentResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentResultConnection'] = ResolversParentTypes['AssessmentResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssessmentResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssessmentResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentResultEdge'] = ResolversParentTypes['AssessmentResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachmentConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentConfirmPayload'] = ResolversParentTypes['AttachmentConfirmPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachmentFormFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentFormField'] = ResolversParentTypes['AttachmentFormField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachmentPreparePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentPreparePayload'] = ResolversParentTypes['AttachmentPreparePayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['AttachmentUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachmentUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentUpload'] = ResolversParentTypes['AttachmentUpload']> = {
  attachmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['AttachmentFormField']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  trainer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFinding'] = ResolversParentTypes['AuditFinding']> = {
  current?: Resolver<ResolversTypes['AuditStatement'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<AuditFindingLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  observedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['AuditReply']>, ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['AuditStatement']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFindingConnection'] = ResolversParentTypes['AuditFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFindingEdge'] = ResolversParentTypes['AuditFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditFinding'], ParentType, ContextType>;
};

export type AuditFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFindingPayload'] = ResolversParentTypes['AuditFindingPayload']> = {
  auditFinding?: Resolver<Maybe<ResolversTypes['AuditFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditReply'] = ResolversParentTypes['AuditReply']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditStatement'] = ResolversParentTypes['AuditStatement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorisationDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorisationDue'] = ResolversParentTypes['AuthorisationDue']> = {
  authorisedBy?: Resolver<ResolversTypes['AgreementSide'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  dueBy?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BillKindTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillKindTotal'] = ResolversParentTypes['BillKindTotal']> = {
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BillLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillLine'] = ResolversParentTypes['BillLine']> = {
  approved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  customerPays?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['FeeLine'], ParentType, ContextType>;
  othersPay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandConnection'] = ResolversParentTypes['BrandConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BrandEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BrandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandEdge'] = ResolversParentTypes['BrandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
};

export type BrandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandPayload'] = ResolversParentTypes['BrandPayload']> = {
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Breach'] = ResolversParentTypes['Breach']> = {
  allegedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  allegedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['ConductStatement']>, ParentType, ContextType>;
  appealDecision?: Resolver<Maybe<ResolversTypes['ConductRuling']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ConductCode'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ConductRuling']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['BreachEvidence'], ParentType, ContextType>;
  finalFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BreachKind'], ParentType, ContextType>;
  lapsed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lapsesOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<BreachLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['ConductProof']>, ParentType, ContextType>;
  replyBy?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BreachState'], ParentType, ContextType>;
  technician?: Resolver<Maybe<ResolversTypes['Technician']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreachConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachConnection'] = ResolversParentTypes['BreachConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BreachEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BreachEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachEdge'] = ResolversParentTypes['BreachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Breach'], ParentType, ContextType>;
};

export type BreachEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachEvidence'] = ResolversParentTypes['BreachEvidence']> = {
  auditFinding?: Resolver<Maybe<ResolversTypes['AuditFinding']>, ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
};

export type BreachPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachPayload'] = ResolversParentTypes['BreachPayload']> = {
  breach?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BreachRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachRule'] = ResolversParentTypes['BreachRule']> = {
  kind?: Resolver<ResolversTypes['BreachKind'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BusinessCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessCalendar'] = ResolversParentTypes['BusinessCalendar']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['BusinessHours']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['BusinessYear']>, ParentType, ContextType>;
};

export type BusinessClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessClosure'] = ResolversParentTypes['BusinessClosure']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type BusinessHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessHours'] = ResolversParentTypes['BusinessHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BusinessYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessYear'] = ResolversParentTypes['BusinessYear']> = {
  closed?: Resolver<Array<ResolversTypes['BusinessClosure']>, ParentType, ContextType>;
  worked?: Resolver<Array<ResolversTypes['Day']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuyOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuyOut'] = ResolversParentTypes['BuyOut']> = {
  categories?: Resolver<Array<ResolversTypes['BuyOutCategory']>, ParentType, ContextType>;
  dealer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<BuyOutLogArgs, 'first'>>;
  parties?: Resolver<Array<ResolversTypes['BuyOutParty']>, ParentType, ContextType>;
  providers?: Resolver<Array<ResolversTypes['Provider']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuyOutCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuyOutCategory'] = ResolversParentTypes['BuyOutCategory']> = {
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type BuyOutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuyOutConnection'] = ResolversParentTypes['BuyOutConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BuyOutEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BuyOutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuyOutEdge'] = ResolversParentTypes['BuyOutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BuyOut'], ParentType, ContextType>;
};

export type BuyOutPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuyOutParty'] = ResolversParentTypes['BuyOutParty']> = {
  feePerUnit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  signed?: Resolver<Array<ResolversTypes['BuyOutSignature']>, ParentType, ContextType>;
};

export type BuyOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuyOutPayload'] = ResolversParentTypes['BuyOutPayload']> = {
  buyOut?: Resolver<Maybe<ResolversTypes['BuyOut']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BuyOutSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuyOutSignature'] = ResolversParentTypes['BuyOutSignature']> = {
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type CalibrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calibration'] = ResolversParentTypes['Calibration']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  calibratedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextDue?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CalibrationResult'], ParentType, ContextType>;
};

export type CallbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallbackPayload'] = ResolversParentTypes['CallbackPayload']> = {
  callbackTask?: Resolver<Maybe<ResolversTypes['CallbackTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CallbackRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallbackRun'] = ResolversParentTypes['CallbackRun']> = {
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['CallbackRunFailure']>, ParentType, ContextType>;
  frame?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CallbackRunFrameArgs, 'page'>>;
  frameHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  framePages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frameSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manufacturerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sample?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sampledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CallbackRunState'], ParentType, ContextType>;
  strata?: Resolver<Array<ResolversTypes['CallbackStratum']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallbackRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallbackRunConnection'] = ResolversParentTypes['CallbackRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CallbackRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CallbackRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallbackRunEdge'] = ResolversParentTypes['CallbackRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CallbackRun'], ParentType, ContextType>;
};

export type CallbackScoresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallbackScores'] = ResolversParentTypes['CallbackScores']> = {
  auxiliary?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  core?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallbackStratumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallbackStratum'] = ResolversParentTypes['CallbackStratum']> = {
  frameSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  providerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sampleSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallbackTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallbackTask'] = ResolversParentTypes['CallbackTask']> = {
  attemptedAt?: Resolver<Array<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['WorkOrderContact']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['CallbackScores']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  perceived?: Resolver<Maybe<ResolversTypes['CallbackScores']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['CallbackRun']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CallbackState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallbackTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallbackTaskConnection'] = ResolversParentTypes['CallbackTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CallbackTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CallbackTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallbackTaskEdge'] = ResolversParentTypes['CallbackTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CallbackTask'], ParentType, ContextType>;
};

export type CalledRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalledRegion'] = ResolversParentTypes['CalledRegion']> = {
  contracted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  soldPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitsPerPoint?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CapabilityFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityFinding'] = ResolversParentTypes['CapabilityFinding']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CapabilityOutcome'], ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['CapabilitySubject'], ParentType, ContextType>;
};

export type CapabilityReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityReview'] = ResolversParentTypes['CapabilityReview']> = {
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['CapabilityFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lacking?: Resolver<Array<ResolversTypes['CapabilitySubject']>, ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<CapabilityReviewLogArgs, 'first'>>;
  manufacturer?: Resolver<Maybe<ResolversTypes['Manufacturer']>, ParentType, ContextType>;
  passedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['ServicePromise']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  serviceItem?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityReviewConnection'] = ResolversParentTypes['CapabilityReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CapabilityReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CapabilityReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityReviewEdge'] = ResolversParentTypes['CapabilityReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CapabilityReview'], ParentType, ContextType>;
};

export type CapabilityReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityReviewPayload'] = ResolversParentTypes['CapabilityReviewPayload']> = {
  capabilityReview?: Resolver<Maybe<ResolversTypes['CapabilityReview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CategoryRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryRules'] = ResolversParentTypes['CategoryRules']> = {
  categoryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cover?: Resolver<Array<ResolversTypes['CoverRule']>, ParentType, ContextType>;
  depreciation?: Resolver<Maybe<ResolversTypes['DepreciationRule']>, ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<CertificateLogArgs, 'first'>>;
  manufacturer?: Resolver<Maybe<ResolversTypes['Manufacturer']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewableFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CredentialState'], ParentType, ContextType>;
  technician?: Resolver<ResolversTypes['Technician'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['CredentialTerm']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificatePayload'] = ResolversParentTypes['CertificatePayload']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChainCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainCheck'] = ResolversParentTypes['ChainCheck']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChannelPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelPlan'] = ResolversParentTypes['ChannelPlan']> = {
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['ChannelPlanVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<ChannelPlanLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['ChannelPlanVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelPlanConnection'] = ResolversParentTypes['ChannelPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChannelPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChannelPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelPlanEdge'] = ResolversParentTypes['ChannelPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChannelPlan'], ParentType, ContextType>;
};

export type ChannelPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelPlanPayload'] = ResolversParentTypes['ChannelPlanPayload']> = {
  channelPlan?: Resolver<Maybe<ResolversTypes['ChannelPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChannelPlanVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelPlanVersion'] = ResolversParentTypes['ChannelPlanVersion']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  serves?: Resolver<Array<ResolversTypes['ChannelServing']>, ParentType, ContextType>;
};

export type ChannelServingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelServing'] = ResolversParentTypes['ChannelServing']> = {
  channel?: Resolver<ResolversTypes['ServiceChannel'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseFigure'] = ResolversParentTypes['ClauseFigure']> = {
  actual?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['AgreementClause'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortfall?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unmeasured?: Resolver<Maybe<ResolversTypes['ClauseUnmeasured']>, ParentType, ContextType>;
};

export type ClauseFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseFigureConnection'] = ResolversParentTypes['ClauseFigureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClauseFigureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClauseFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseFigureEdge'] = ResolversParentTypes['ClauseFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClauseFigure'], ParentType, ContextType>;
};

export type ComingGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComingGrade'] = ResolversParentTypes['ComingGrade']> = {
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type CommunicationFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunicationFacts'] = ResolversParentTypes['CommunicationFacts']> = {
  hotlineSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConductCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductCode'] = ResolversParentTypes['ConductCode']> = {
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<ConductCodeLogArgs, 'first'>>;
  manufacturer?: Resolver<Maybe<ResolversTypes['Manufacturer']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['ConductRules'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConductCodeState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConductCodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductCodeConnection'] = ResolversParentTypes['ConductCodeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConductCodeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConductCodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductCodeEdge'] = ResolversParentTypes['ConductCodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConductCode'], ParentType, ContextType>;
};

export type ConductCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductCodePayload'] = ResolversParentTypes['ConductCodePayload']> = {
  conductCode?: Resolver<Maybe<ResolversTypes['ConductCode']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConductProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductProof'] = ResolversParentTypes['ConductProof']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConductRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductRules'] = ResolversParentTypes['ConductRules']> = {
  consequences?: Resolver<Array<ResolversTypes['ConsequenceRule']>, ParentType, ContextType>;
  correctDays?: Resolver<ResolversTypes['CorrectDays'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['BreachRule']>, ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replyDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thirdPartyWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  windowDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConductRulingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductRuling'] = ResolversParentTypes['ConductRuling']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConductStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductStanding'] = ResolversParentTypes['ConductStanding']> = {
  code?: Resolver<ResolversTypes['ConductCode'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  ownScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  thirdPartyScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  thirdPartyWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConductStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductStatement'] = ResolversParentTypes['ConductStatement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsequenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consequence'] = ResolversParentTypes['Consequence']> = {
  code?: Resolver<ResolversTypes['ConductCode'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ConductRuling']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  grounds?: Resolver<Array<ResolversTypes['ConsequenceGrounds']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<ConsequenceLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['ConductStatement']>, ParentType, ContextType>;
  replyBy?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ConsequenceRule'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsequenceState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsequenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsequenceConnection'] = ResolversParentTypes['ConsequenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsequenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsequenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsequenceEdge'] = ResolversParentTypes['ConsequenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consequence'], ParentType, ContextType>;
};

export type ConsequenceGroundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsequenceGrounds'] = ResolversParentTypes['ConsequenceGrounds']> = {
  breach?: Resolver<ResolversTypes['Breach'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BreachKind'], ParentType, ContextType>;
  lapsesOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsequencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsequencePayload'] = ResolversParentTypes['ConsequencePayload']> = {
  consequence?: Resolver<Maybe<ResolversTypes['Consequence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsequenceRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsequenceRule'] = ResolversParentTypes['ConsequenceRule']> = {
  kind?: Resolver<ResolversTypes['ConsequenceKind'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectDays'] = ResolversParentTypes['CorrectDays']> = {
  major?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectiveDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectiveDeadline'] = ResolversParentTypes['CorrectiveDeadline']> = {
  evaluation?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
  improveBy?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type CourseRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseRevision'] = ResolversParentTypes['CourseRevision']> = {
  completeWithinDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exam?: Resolver<Maybe<ResolversTypes['ExamRules']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keepsDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type CoverRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverRule'] = ResolversParentTypes['CoverRule']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['WarrantyComponent'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageFacts'] = ResolversParentTypes['CoverageFacts']> = {
  counties?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoveredComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoveredComponent'] = ResolversParentTypes['CoveredComponent']> = {
  because?: Resolver<ResolversTypes['WarrantyReason'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['WarrantyComponent'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type CredentialTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CredentialTerm'] = ResolversParentTypes['CredentialTerm']> = {
  assessments?: Resolver<Array<ResolversTypes['Assessment']>, ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['TrainingEnrolment']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type CriteriaBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaBand'] = ResolversParentTypes['CriteriaBand']> = {
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CriteriaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaItem'] = ResolversParentTypes['CriteriaItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  guidance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knockOutBelow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mayBeNotApplicable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['MarkStep'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CriteriaScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaScore'] = ResolversParentTypes['CriteriaScore']> = {
  applicable?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deductions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  failedBy?: Resolver<Array<ResolversTypes['CriteriaFailure']>, ParentType, ContextType>;
  knockedOutBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['SubjectScore']>, ParentType, ContextType>;
};

export type CriteriaSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaSet'] = ResolversParentTypes['CriteriaSet']> = {
  bands?: Resolver<Array<ResolversTypes['CriteriaBand']>, ParentType, ContextType>;
  deductionLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  editions?: Resolver<ResolversTypes['CriteriaSetConnection'], ParentType, ContextType, RequireFields<CriteriaSetEditionsArgs, 'first'>>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['CriteriaSet']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<CriteriaSetLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['CriteriaPurpose'], ParentType, ContextType>;
  specialDeductions?: Resolver<Array<ResolversTypes['SpecialDeduction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CriteriaState'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['CriteriaSubject']>, ParentType, ContextType>;
  supersededFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriteriaSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaSetConnection'] = ResolversParentTypes['CriteriaSetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CriteriaSetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CriteriaSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaSetEdge'] = ResolversParentTypes['CriteriaSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CriteriaSet'], ParentType, ContextType>;
};

export type CriteriaSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaSetPayload'] = ResolversParentTypes['CriteriaSetPayload']> = {
  criteriaSet?: Resolver<Maybe<ResolversTypes['CriteriaSet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CriteriaSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaSubject'] = ResolversParentTypes['CriteriaSubject']> = {
  items?: Resolver<Array<ResolversTypes['CriteriaItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriteriaSubjectKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CriteriaTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaTemplate'] = ResolversParentTypes['CriteriaTemplate']> = {
  bands?: Resolver<Array<ResolversTypes['CriteriaBand']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CriteriaTemplateCode'], ParentType, ContextType>;
  deductionLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['CriteriaSubject']>, ParentType, ContextType>;
};

export type DashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dashboard'] = ResolversParentTypes['Dashboard']> = {
  children?: Resolver<Array<ResolversTypes['RegionInsight']>, ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['FeeTotals'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['InsightFigures'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['InsightGauges'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['Satisfaction'], ParentType, ContextType>;
  timeToAccept?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  timeToComplete?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  trend?: Resolver<Array<ResolversTypes['TrendPoint']>, ParentType, ContextType, RequireFields<DashboardTrendArgs, 'unit'>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DayRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayRule'] = ResolversParentTypes['DayRule']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepreciationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepreciationRule'] = ResolversParentTypes['DepreciationRule']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Diagnosis'] = ResolversParentTypes['Diagnosis']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  faultCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DispatchAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchAttempt'] = ResolversParentTypes['DispatchAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DispatchAttemptOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
};

export type DispatchCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchCandidate'] = ResolversParentTypes['DispatchCandidate']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ServiceChannel']>, ParentType, ContextType>;
  channelPriority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  displacement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  excludedBy?: Resolver<Maybe<ResolversTypes['DispatchConstraint']>, ParentType, ContextType>;
  lastPlaceTaken?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumOrders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  monthOrders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  visitsCustomer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DispatchExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchExplanation'] = ResolversParentTypes['DispatchExplanation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  buyOut?: Resolver<Maybe<ResolversTypes['BuyOut']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['DispatchCandidate']>, ParentType, ContextType, RequireFields<DispatchExplanationCandidatesArgs, 'first'>>;
  channelPlan?: Resolver<Maybe<ResolversTypes['ChannelPlan']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weighedTogether?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DueRemedyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueRemedy'] = ResolversParentTypes['DueRemedy']> = {
  because?: Resolver<ResolversTypes['WarrantyReason'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['Remedy'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type DurationBinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurationBin'] = ResolversParentTypes['DurationBin']> = {
  count?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DurationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Durations'] = ResolversParentTypes['Durations']> = {
  bins?: Resolver<Array<ResolversTypes['DurationBin']>, ParentType, ContextType>;
  median?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
  p90?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
};

export type EngineerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Engineer'] = ResolversParentTypes['Engineer']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  specialities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngineerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngineerConnection'] = ResolversParentTypes['EngineerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EngineerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EngineerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngineerEdge'] = ResolversParentTypes['EngineerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Engineer'], ParentType, ContextType>;
};

export type EngineerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngineerPayload'] = ResolversParentTypes['EngineerPayload']> = {
  engineer?: Resolver<Maybe<ResolversTypes['Engineer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EntitlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  because?: Resolver<ResolversTypes['WarrantyReason'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['Remedy'], ParentType, ContextType>;
  secondary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type EquipmentFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentFacts'] = ResolversParentTypes['EquipmentFacts']> = {
  instruments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EscalationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationStep'] = ResolversParentTypes['EscalationStep']> = {
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['EscalationLevel'], ParentType, ContextType>;
};

export type EscalationTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationTaken'] = ResolversParentTypes['EscalationTaken']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['EscalationLevel'], ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['EvaluationAssessment']>, ParentType, ContextType>;
  breaches?: Resolver<ResolversTypes['BreachConnection'], ParentType, ContextType, RequireFields<EvaluationBreachesArgs, 'first'>>;
  closed?: Resolver<Maybe<ResolversTypes['EvaluationClosure']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['EvaluationDecision']>, ParentType, ContextType>;
  drivers?: Resolver<Array<ResolversTypes['EvaluationDriver']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['MonthlyFigure'], ParentType, ContextType, RequireFields<EvaluationFigureArgs, 'name'>>;
  figures?: Resolver<Array<ResolversTypes['MonthlyFigure']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['AuditFindingConnection'], ParentType, ContextType, RequireFields<EvaluationFindingsArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['FigureGap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<EvaluationLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  measuredOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['EvaluationOutcome'], ParentType, ContextType>;
  proposalReason?: Resolver<ResolversTypes['EvaluationProposalReason'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['EvaluationReply']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvaluationState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  uncertified?: Resolver<ResolversTypes['TechnicianConnection'], ParentType, ContextType, RequireFields<EvaluationUncertifiedArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationAssessment'] = ResolversParentTypes['EvaluationAssessment']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['CriteriaSet'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvaluationClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationClosure'] = ResolversParentTypes['EvaluationClosure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['EvaluationClosureReason'], ParentType, ContextType>;
  endedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type EvaluationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationConnection'] = ResolversParentTypes['EvaluationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvaluationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvaluationDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationDecision'] = ResolversParentTypes['EvaluationDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  improveBy?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['EvaluationOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type EvaluationDriverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationDriver'] = ResolversParentTypes['EvaluationDriver']> = {
  figure?: Resolver<Maybe<ResolversTypes['MonthlyFigureName']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['EvaluationVerdict'], ParentType, ContextType>;
};

export type EvaluationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationEdge'] = ResolversParentTypes['EvaluationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
};

export type EvaluationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationPayload'] = ResolversParentTypes['EvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationReply'] = ResolversParentTypes['EvaluationReply']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSheet'] = ResolversParentTypes['EvaluationSheet']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deductions?: Resolver<Array<ResolversTypes['SheetDeduction']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  evaluator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['SheetMark']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['AssessmentPart'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['CriteriaScore'], ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  visitedPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluator'] = ResolversParentTypes['Evaluator']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExamAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamAttempt'] = ResolversParentTypes['ExamAttempt']> = {
  examiner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExamRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamRules'] = ResolversParentTypes['ExamRules']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passMark?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FailedRepairsRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedRepairsRule'] = ResolversParentTypes['FailedRepairsRule']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedies?: Resolver<Array<ResolversTypes['Remedy']>, ParentType, ContextType>;
  repairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FaultCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FaultCode'] = ResolversParentTypes['FaultCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FaultParetoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FaultPareto'] = ResolversParentTypes['FaultPareto']> = {
  entries?: Resolver<Array<ResolversTypes['FaultParetoEntry']>, ParentType, ContextType>;
  faults?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
};

export type FaultParetoEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FaultParetoEntry'] = ResolversParentTypes['FaultParetoEntry']> = {
  count?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  cumulativeShare?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
  fault?: Resolver<ResolversTypes['FaultCode'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
};

export type FaultStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FaultStep'] = ResolversParentTypes['FaultStep']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedies?: Resolver<Array<ResolversTypes['Remedy']>, ParentType, ContextType>;
  toDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeeFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeFinding'] = ResolversParentTypes['FeeFinding']> = {
  breach?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['FeeFindingStatement']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FraudEvidence'], ParentType, ContextType>;
  faultCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fraud?: Resolver<ResolversTypes['Fraud'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<FeeFindingLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['FeeFindingStatement']>, ParentType, ContextType>;
  replyBy?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FeeFindingState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeFindingConnection'] = ResolversParentTypes['FeeFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeeFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeeFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeFindingEdge'] = ResolversParentTypes['FeeFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeeFinding'], ParentType, ContextType>;
};

export type FeeFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeFindingPayload'] = ResolversParentTypes['FeeFindingPayload']> = {
  feeFinding?: Resolver<Maybe<ResolversTypes['FeeFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FeeFindingStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeFindingStatement'] = ResolversParentTypes['FeeFindingStatement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeeKindTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeKindTotal'] = ResolversParentTypes['FeeKindTotal']> = {
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
};

export type FeeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeLine'] = ResolversParentTypes['FeeLine']> = {
  agreedPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deviates?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  workItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeeTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeTotals'] = ResolversParentTypes['FeeTotals']> = {
  lines?: Resolver<Array<ResolversTypes['FeeKindTotal']>, ParentType, ContextType>;
  perOrder?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
};

export type FigureChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureChange'] = ResolversParentTypes['FigureChange']> = {
  beyondChance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureDriverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureDriver'] = ResolversParentTypes['FigureDriver']> = {
  beyondChance?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mix?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FigureDriversResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureDrivers'] = ResolversParentTypes['FigureDrivers']> = {
  by?: Resolver<ResolversTypes['FigureDriverKind'], ParentType, ContextType>;
  drivers?: Resolver<Array<ResolversTypes['FigureDriver']>, ParentType, ContextType>;
  rest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FigureGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureGap'] = ResolversParentTypes['FigureGap']> = {
  good?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inARow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['MonthlyFigureName'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FinanceFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinanceFacts'] = ResolversParentTypes['FinanceFacts']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredCapital?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turnover?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FraudEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FraudEvidence'] = ResolversParentTypes['FraudEvidence']> = {
  above?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expectedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peersObserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peersSample?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradeBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeBand'] = ResolversParentTypes['GradeBand']> = {
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GradeCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeCase'] = ResolversParentTypes['GradeCase']> = {
  appeal?: Resolver<Maybe<ResolversTypes['GradeStatement']>, ParentType, ContextType>;
  consequenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['GradeDecision']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['MonthlyEvaluation']>, ParentType, ContextType>;
  lapsedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['GradeStatement']>, ParentType, ContextType>;
  replyUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  ruling?: Resolver<Maybe<ResolversTypes['GradeRuling']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['GradeScore']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GradeCaseState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GradeDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeDecision'] = ResolversParentTypes['GradeDecision']> = {
  appealUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GradeDecisionKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GradeGradingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeGrading'] = ResolversParentTypes['GradeGrading']> = {
  criteria?: Resolver<ResolversTypes['CriteriaSet'], ParentType, ContextType>;
  requires?: Resolver<Array<ResolversTypes['GradeRequirement']>, ParentType, ContextType>;
};

export type GradeRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeRequirement'] = ResolversParentTypes['GradeRequirement']> = {
  band?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GradeRulingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeRuling'] = ResolversParentTypes['GradeRuling']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['GradeRulingOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GradeSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeScheme'] = ResolversParentTypes['GradeScheme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['GradeTerms'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradeSchemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeSchemeConnection'] = ResolversParentTypes['GradeSchemeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GradeSchemeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GradeSchemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeSchemeEdge'] = ResolversParentTypes['GradeSchemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GradeScheme'], ParentType, ContextType>;
};

export type GradeSchemePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeSchemePayload'] = ResolversParentTypes['GradeSchemePayload']> = {
  gradeScheme?: Resolver<Maybe<ResolversTypes['GradeScheme']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GradeScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeScore'] = ResolversParentTypes['GradeScore']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GradeStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeStatement'] = ResolversParentTypes['GradeStatement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GradeTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeTerms'] = ResolversParentTypes['GradeTerms']> = {
  appealDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bands?: Resolver<Array<ResolversTypes['GradeBand']>, ParentType, ContextType>;
  decideDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grading?: Resolver<Maybe<ResolversTypes['GradeGrading']>, ParentType, ContextType>;
  holdMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumVolume?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replyDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['GradeScheme']>, ParentType, ContextType>;
  weights?: Resolver<Array<ResolversTypes['GradeWeight']>, ParentType, ContextType>;
};

export type GradeWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeWeight'] = ResolversParentTypes['GradeWeight']> = {
  name?: Resolver<ResolversTypes['MonthlyFigureName'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GradingGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradingGap'] = ResolversParentTypes['GradingGap']> = {
  band?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hearing'] = ResolversParentTypes['Hearing']> = {
  answer?: Resolver<Maybe<ResolversTypes['ApplicationAnswer']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['ApplicationReply']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type HeldLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldLink'] = ResolversParentTypes['HeldLink']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  workOrder?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
};

export type HoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hours'] = ResolversParentTypes['Hours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InsightCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsightCount'] = ResolversParentTypes['InsightCount']> = {
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InsightFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsightFigures'] = ResolversParentTypes['InsightFigures']> = {
  answered?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  firstTimeFix?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  noAnswer?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
};

export type InsightGaugesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsightGauges'] = ResolversParentTypes['InsightGauges']> = {
  awaitingMaker?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
};

export type InsightValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsightValue'] = ResolversParentTypes['InsightValue']> = {
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  acknowledgement?: Resolver<Maybe<ResolversTypes['ConductStatement']>, ParentType, ContextType>;
  announced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['InspectionItemConnection'], ParentType, ContextType, RequireFields<InspectionItemsArgs, 'first'>>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<InspectionLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InspectionState'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectionCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionCorrection'] = ResolversParentTypes['InspectionCorrection']> = {
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['ConductProof']>, ParentType, ContextType>;
  rejected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type InspectionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionItem'] = ResolversParentTypes['InspectionItem']> = {
  aspect?: Resolver<ResolversTypes['InspectionAspect'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['InspectionCorrection']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
};

export type InspectionItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionItemConnection'] = ResolversParentTypes['InspectionItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectionItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionItemEdge'] = ResolversParentTypes['InspectionItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionItem'], ParentType, ContextType>;
};

export type InspectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionPayload'] = ResolversParentTypes['InspectionPayload']> = {
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InstrumentGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentGap'] = ResolversParentTypes['InstrumentGap']> = {
  instruments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  workOrder?: Resolver<ResolversTypes['WorkOrder'], ParentType, ContextType>;
};

export type InstrumentGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentGapConnection'] = ResolversParentTypes['InstrumentGapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstrumentGapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InstrumentGapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentGapEdge'] = ResolversParentTypes['InstrumentGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InstrumentGap'], ParentType, ContextType>;
};

export type InstrumentRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentRequirement'] = ResolversParentTypes['InstrumentRequirement']> = {
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<InstrumentRequirementLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['InstrumentRequirementVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentRequirementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentRequirementConnection'] = ResolversParentTypes['InstrumentRequirementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstrumentRequirementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InstrumentRequirementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentRequirementEdge'] = ResolversParentTypes['InstrumentRequirementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InstrumentRequirement'], ParentType, ContextType>;
};

export type InstrumentRequirementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentRequirementPayload'] = ResolversParentTypes['InstrumentRequirementPayload']> = {
  instrumentRequirement?: Resolver<Maybe<ResolversTypes['InstrumentRequirement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InstrumentRequirementVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentRequirementVersion'] = ResolversParentTypes['InstrumentRequirementVersion']> = {
  effectiveFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['NeededInstrument']>, ParentType, ContextType>;
};

export type IntegrityConsequenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityConsequence'] = ResolversParentTypes['IntegrityConsequence']> = {
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsequenceKind'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type IntegrityEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityEntry'] = ResolversParentTypes['IntegrityEntry']> = {
  confirmedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  consequence?: Resolver<Maybe<ResolversTypes['ConsequenceKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BreachKind'], ParentType, ContextType>;
  lapsesOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type IntegrityEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityEntryConnection'] = ResolversParentTypes['IntegrityEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IntegrityEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntegrityEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityEntryEdge'] = ResolversParentTypes['IntegrityEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntegrityEntry'], ParentType, ContextType>;
};

export type IntegrityRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityRecord'] = ResolversParentTypes['IntegrityRecord']> = {
  breaches?: Resolver<ResolversTypes['BreachConnection'], ParentType, ContextType, RequireFields<IntegrityRecordBreachesArgs, 'first'>>;
  consequences?: Resolver<Array<ResolversTypes['IntegrityConsequence']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['IntegrityEntryConnection'], ParentType, ContextType, RequireFields<IntegrityRecordEntriesArgs, 'first'>>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['ConductStanding']>, ParentType, ContextType, Partial<IntegrityRecordStandingArgs>>;
  tallies?: Resolver<Array<ResolversTypes['IntegrityTally']>, ParentType, ContextType>;
};

export type IntegrityTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityTally'] = ResolversParentTypes['IntegrityTally']> = {
  breaches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BreachKind'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssuedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuedItem'] = ResolversParentTypes['IssuedItem']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calibrations?: Resolver<Array<ResolversTypes['Calibration']>, ParentType, ContextType>;
  charge?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  handBackBy?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['ToolInspection']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EquipmentKind'], ParentType, ContextType>;
  leased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<IssuedItemLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rentPerMonth?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  returnedCondition?: Resolver<Maybe<ResolversTypes['ItemCondition']>, ParentType, ContextType>;
  sentBackCondition?: Resolver<Maybe<ResolversTypes['ItemCondition']>, ParentType, ContextType>;
  sentBackNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IssuedItemState'], ParentType, ContextType>;
  technician?: Resolver<Maybe<ResolversTypes['Technician']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuedItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuedItemConnection'] = ResolversParentTypes['IssuedItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssuedItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IssuedItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuedItemEdge'] = ResolversParentTypes['IssuedItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IssuedItem'], ParentType, ContextType>;
};

export type IssuedItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuedItemPayload'] = ResolversParentTypes['IssuedItemPayload']> = {
  issuedItem?: Resolver<Maybe<ResolversTypes['IssuedItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobPayload'] = ResolversParentTypes['JobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['OrderJob']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRecord'] = ResolversParentTypes['JobRecord']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inOrder?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JobRecordKind'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photos?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replaces?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRecordConnection'] = ResolversParentTypes['JobRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JobRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRecordEdge'] = ResolversParentTypes['JobRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobRecord'], ParentType, ContextType>;
};

export type JobRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRecordResult'] = ResolversParentTypes['JobRecordResult']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['JobRecordOutcome'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRun'] = ResolversParentTypes['JobRun']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type JobRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRunConnection'] = ResolversParentTypes['JobRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JobRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRunEdge'] = ResolversParentTypes['JobRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobRun'], ParentType, ContextType>;
};

export type JobStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobStep'] = ResolversParentTypes['JobStep']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contested?: Resolver<Array<ResolversTypes['JobRecord']>, ParentType, ContextType>;
  deviation?: Resolver<Maybe<ResolversTypes['JobRecord']>, ParentType, ContextType>;
  ignored?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mutuallyChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['JobRecord']>, ParentType, ContextType>;
  selfChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStepStatus'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Step']>, ParentType, ContextType>;
};

export type JobSyncPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobSyncPayload'] = ResolversParentTypes['JobSyncPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['OrderJob']>, ParentType, ContextType>;
  results?: Resolver<Maybe<Array<ResolversTypes['JobRecordResult']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LackingInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LackingInstrument'] = ResolversParentTypes['LackingInstrument']> = {
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type LogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogEntry'] = ResolversParentTypes['LogEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogEntryConnection'] = ResolversParentTypes['LogEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LogEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LogEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogEntryEdge'] = ResolversParentTypes['LogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LogEntry'], ParentType, ContextType>;
};

export type LogisticsFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogisticsFacts'] = ResolversParentTypes['LogisticsFacts']> = {
  deliveryDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warehouses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ManagementItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagementItem'] = ResolversParentTypes['ManagementItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ManagementListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagementList'] = ResolversParentTypes['ManagementList']> = {
  items?: Resolver<Array<ResolversTypes['ManagementItem']>, ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<ManagementListLogArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ManagementListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManagementListPayload'] = ResolversParentTypes['ManagementListPayload']> = {
  managementList?: Resolver<Maybe<ResolversTypes['ManagementList']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ManufacturerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Manufacturer'] = ResolversParentTypes['Manufacturer']> = {
  brands?: Resolver<ResolversTypes['BrandConnection'], ParentType, ContextType, RequireFields<ManufacturerBrandsArgs, 'first'>>;
  callbacksPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  models?: Resolver<ResolversTypes['ProductModelConnection'], ParentType, ContextType, RequireFields<ManufacturerModelsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postStandard?: Resolver<ResolversTypes['PostStandard'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ManufacturerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManufacturerConnection'] = ResolversParentTypes['ManufacturerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ManufacturerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ManufacturerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManufacturerEdge'] = ResolversParentTypes['ManufacturerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
};

export type ManufacturerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManufacturerPayload'] = ResolversParentTypes['ManufacturerPayload']> = {
  manufacturer?: Resolver<Maybe<ResolversTypes['Manufacturer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MonthlyEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyEvaluation'] = ResolversParentTypes['MonthlyEvaluation']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  breaches?: Resolver<ResolversTypes['BreachConnection'], ParentType, ContextType, RequireFields<MonthlyEvaluationBreachesArgs, 'first'>>;
  figure?: Resolver<ResolversTypes['MonthlyFigure'], ParentType, ContextType, RequireFields<MonthlyEvaluationFigureArgs, 'name'>>;
  figures?: Resolver<Array<ResolversTypes['MonthlyFigure']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['AuditFindingConnection'], ParentType, ContextType, RequireFields<MonthlyEvaluationFindingsArgs, 'first'>>;
  forecast?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forecastReason?: Resolver<ResolversTypes['GradeForecastReason'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['FigureGap']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradeCap?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradingGap?: Resolver<Maybe<ResolversTypes['GradingGap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  measuredOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['GradeScore']>, ParentType, ContextType>;
  uncertified?: Resolver<ResolversTypes['TechnicianConnection'], ParentType, ContextType, RequireFields<MonthlyEvaluationUncertifiedArgs, 'first'>>;
  volume?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonthlyEvaluationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyEvaluationConnection'] = ResolversParentTypes['MonthlyEvaluationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MonthlyEvaluationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MonthlyEvaluationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyEvaluationEdge'] = ResolversParentTypes['MonthlyEvaluationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MonthlyEvaluation'], ParentType, ContextType>;
};

export type MonthlyFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyFigure'] = ResolversParentTypes['MonthlyFigure']> = {
  change?: Resolver<Maybe<ResolversTypes['FigureChange']>, ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drivers?: Resolver<Array<ResolversTypes['FigureDrivers']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<MonthlyFigureEvidenceArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['MonthlyFigureName'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['EvaluationVerdict'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  agreementAmend: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementAmendArgs, 'input'>>;
  agreementConfirm: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementConfirmArgs, 'input'>>;
  agreementCounter: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementCounterArgs, 'input'>>;
  agreementDraft: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementDraftArgs, 'input'>>;
  agreementEnd: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementEndArgs, 'input'>>;
  agreementPropose: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementProposeArgs, 'input'>>;
  agreementRenew: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementRenewArgs, 'input'>>;
  agreementResume: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementResumeArgs, 'input'>>;
  agreementSuspend: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementSuspendArgs, 'input'>>;
  agreementWithdraw: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementWithdrawArgs, 'input'>>;
  applicationDecide: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationDecideArgs, 'input'>>;
  applicationReply: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationReplyArgs, 'input'>>;
  applicationReplyAnswer: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationReplyAnswerArgs, 'input'>>;
  applicationShortList: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationShortListArgs, 'input'>>;
  applicationSubmit: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationSubmitArgs, 'input'>>;
  applicationSupplement: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationSupplementArgs, 'input'>>;
  applicationSupplementAsk: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationSupplementAskArgs, 'input'>>;
  applicationWithdraw: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationWithdrawArgs, 'input'>>;
  assessmentConclude: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationAssessmentConcludeArgs, 'input'>>;
  assessmentMark: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationAssessmentMarkArgs, 'input'>>;
  assessmentOpen: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationAssessmentOpenArgs, 'input'>>;
  assessmentReply: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationAssessmentReplyArgs, 'input'>>;
  assessmentWithdraw: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationAssessmentWithdrawArgs, 'input'>>;
  attachmentConfirm: Resolver<ResolversTypes['AttachmentConfirmPayload'], ParentType, ContextType, RequireFields<MutationAttachmentConfirmArgs, 'input'>>;
  attachmentPrepare: Resolver<ResolversTypes['AttachmentPreparePayload'], ParentType, ContextType, RequireFields<MutationAttachmentPrepareArgs, 'input'>>;
  attendanceRecord: Resolver<ResolversTypes['TrainingEnrolmentPayload'], ParentType, ContextType, RequireFields<MutationAttendanceRecordArgs, 'input'>>;
  auditFindingCorrect: Resolver<ResolversTypes['AuditFindingPayload'], ParentType, ContextType, RequireFields<MutationAuditFindingCorrectArgs, 'input'>>;
  auditFindingReply: Resolver<ResolversTypes['AuditFindingPayload'], ParentType, ContextType, RequireFields<MutationAuditFindingReplyArgs, 'input'>>;
  auditFindingSubmit: Resolver<ResolversTypes['AuditFindingPayload'], ParentType, ContextType, RequireFields<MutationAuditFindingSubmitArgs, 'input'>>;
  brandCreate: Resolver<ResolversTypes['BrandPayload'], ParentType, ContextType, RequireFields<MutationBrandCreateArgs, 'input'>>;
  brandUpdate: Resolver<ResolversTypes['BrandPayload'], ParentType, ContextType, RequireFields<MutationBrandUpdateArgs, 'input'>>;
  breachAllege: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationBreachAllegeArgs, 'input'>>;
  breachAppeal: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationBreachAppealArgs, 'input'>>;
  breachAppealDecide: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationBreachAppealDecideArgs, 'input'>>;
  breachDecide: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationBreachDecideArgs, 'input'>>;
  breachReply: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationBreachReplyArgs, 'input'>>;
  buyOutAddCategories: Resolver<ResolversTypes['BuyOutPayload'], ParentType, ContextType, RequireFields<MutationBuyOutAddCategoriesArgs, 'input'>>;
  buyOutEnd: Resolver<ResolversTypes['BuyOutPayload'], ParentType, ContextType, RequireFields<MutationBuyOutEndArgs, 'input'>>;
  buyOutNameProviders: Resolver<ResolversTypes['BuyOutPayload'], ParentType, ContextType, RequireFields<MutationBuyOutNameProvidersArgs, 'input'>>;
  buyOutPropose: Resolver<ResolversTypes['BuyOutPayload'], ParentType, ContextType, RequireFields<MutationBuyOutProposeArgs, 'input'>>;
  buyOutSign: Resolver<ResolversTypes['BuyOutPayload'], ParentType, ContextType, RequireFields<MutationBuyOutSignArgs, 'input'>>;
  callbackNoAnswer: Resolver<ResolversTypes['CallbackPayload'], ParentType, ContextType, RequireFields<MutationCallbackNoAnswerArgs, 'input'>>;
  callbackRecord: Resolver<ResolversTypes['CallbackPayload'], ParentType, ContextType, RequireFields<MutationCallbackRecordArgs, 'input'>>;
  capabilityReviewFind: Resolver<ResolversTypes['CapabilityReviewPayload'], ParentType, ContextType, RequireFields<MutationCapabilityReviewFindArgs, 'input'>>;
  capabilityReviewOpen: Resolver<ResolversTypes['CapabilityReviewPayload'], ParentType, ContextType, RequireFields<MutationCapabilityReviewOpenArgs, 'input'>>;
  capabilityReviewPass: Resolver<ResolversTypes['CapabilityReviewPayload'], ParentType, ContextType, RequireFields<MutationCapabilityReviewPassArgs, 'input'>>;
  certificateGrant: Resolver<ResolversTypes['CertificatePayload'], ParentType, ContextType, RequireFields<MutationCertificateGrantArgs, 'input'>>;
  certificateReinstate: Resolver<ResolversTypes['CertificatePayload'], ParentType, ContextType, RequireFields<MutationCertificateReinstateArgs, 'input'>>;
  certificateRenew: Resolver<ResolversTypes['CertificatePayload'], ParentType, ContextType, RequireFields<MutationCertificateRenewArgs, 'input'>>;
  certificateRevoke: Resolver<ResolversTypes['CertificatePayload'], ParentType, ContextType, RequireFields<MutationCertificateRevokeArgs, 'input'>>;
  certificateSuspend: Resolver<ResolversTypes['CertificatePayload'], ParentType, ContextType, RequireFields<MutationCertificateSuspendArgs, 'input'>>;
  channelPlanSet: Resolver<ResolversTypes['ChannelPlanPayload'], ParentType, ContextType, RequireFields<MutationChannelPlanSetArgs, 'input'>>;
  conductCodeDraft: Resolver<ResolversTypes['ConductCodePayload'], ParentType, ContextType, RequireFields<MutationConductCodeDraftArgs, 'input'>>;
  conductCodePublish: Resolver<ResolversTypes['ConductCodePayload'], ParentType, ContextType, RequireFields<MutationConductCodePublishArgs, 'input'>>;
  consequenceDecide: Resolver<ResolversTypes['ConsequencePayload'], ParentType, ContextType, RequireFields<MutationConsequenceDecideArgs, 'input'>>;
  consequenceReply: Resolver<ResolversTypes['ConsequencePayload'], ParentType, ContextType, RequireFields<MutationConsequenceReplyArgs, 'input'>>;
  correctionLateAllege: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationCorrectionLateAllegeArgs, 'input'>>;
  criteriaSetCreate: Resolver<ResolversTypes['CriteriaSetPayload'], ParentType, ContextType, RequireFields<MutationCriteriaSetCreateArgs, 'input'>>;
  criteriaSetPublish: Resolver<ResolversTypes['CriteriaSetPayload'], ParentType, ContextType, RequireFields<MutationCriteriaSetPublishArgs, 'input'>>;
  criteriaSetRevise: Resolver<ResolversTypes['CriteriaSetPayload'], ParentType, ContextType, RequireFields<MutationCriteriaSetReviseArgs, 'input'>>;
  criteriaSetWithdraw: Resolver<ResolversTypes['CriteriaSetPayload'], ParentType, ContextType, RequireFields<MutationCriteriaSetWithdrawArgs, 'input'>>;
  engineerSet: Resolver<ResolversTypes['EngineerPayload'], ParentType, ContextType, RequireFields<MutationEngineerSetArgs, 'input'>>;
  equipmentAcceptReturn: Resolver<ResolversTypes['IssuedItemPayload'], ParentType, ContextType, RequireFields<MutationEquipmentAcceptReturnArgs, 'input'>>;
  equipmentAcknowledge: Resolver<ResolversTypes['IssuedItemPayload'], ParentType, ContextType, RequireFields<MutationEquipmentAcknowledgeArgs, 'input'>>;
  equipmentHandBack: Resolver<ResolversTypes['IssuedItemPayload'], ParentType, ContextType, RequireFields<MutationEquipmentHandBackArgs, 'input'>>;
  equipmentHandOut: Resolver<ResolversTypes['IssuedItemPayload'], ParentType, ContextType, RequireFields<MutationEquipmentHandOutArgs, 'input'>>;
  equipmentIssue: Resolver<ResolversTypes['IssuedItemPayload'], ParentType, ContextType, RequireFields<MutationEquipmentIssueArgs, 'input'>>;
  equipmentSendBack: Resolver<ResolversTypes['IssuedItemPayload'], ParentType, ContextType, RequireFields<MutationEquipmentSendBackArgs, 'input'>>;
  equipmentWriteOff: Resolver<ResolversTypes['IssuedItemPayload'], ParentType, ContextType, RequireFields<MutationEquipmentWriteOffArgs, 'input'>>;
  evaluationDecide: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationEvaluationDecideArgs, 'input'>>;
  evaluationReply: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationEvaluationReplyArgs, 'input'>>;
  examRecord: Resolver<ResolversTypes['TrainingEnrolmentPayload'], ParentType, ContextType, RequireFields<MutationExamRecordArgs, 'input'>>;
  feeFindingJudge: Resolver<ResolversTypes['FeeFindingPayload'], ParentType, ContextType, RequireFields<MutationFeeFindingJudgeArgs, 'input'>>;
  feeFindingReply: Resolver<ResolversTypes['FeeFindingPayload'], ParentType, ContextType, RequireFields<MutationFeeFindingReplyArgs, 'input'>>;
  gradeAppeal: Resolver<ResolversTypes['ProviderGradePayload'], ParentType, ContextType, RequireFields<MutationGradeAppealArgs, 'input'>>;
  gradeAppealDecide: Resolver<ResolversTypes['ProviderGradePayload'], ParentType, ContextType, RequireFields<MutationGradeAppealDecideArgs, 'input'>>;
  gradeDecide: Resolver<ResolversTypes['ProviderGradePayload'], ParentType, ContextType, RequireFields<MutationGradeDecideArgs, 'input'>>;
  gradeNotify: Resolver<ResolversTypes['ProviderGradePayload'], ParentType, ContextType, RequireFields<MutationGradeNotifyArgs, 'input'>>;
  gradeReply: Resolver<ResolversTypes['ProviderGradePayload'], ParentType, ContextType, RequireFields<MutationGradeReplyArgs, 'input'>>;
  gradeSchemePublish: Resolver<ResolversTypes['GradeSchemePayload'], ParentType, ContextType, RequireFields<MutationGradeSchemePublishArgs, 'input'>>;
  inspectionAcknowledge: Resolver<ResolversTypes['InspectionPayload'], ParentType, ContextType, RequireFields<MutationInspectionAcknowledgeArgs, 'input'>>;
  inspectionCorrect: Resolver<ResolversTypes['InspectionPayload'], ParentType, ContextType, RequireFields<MutationInspectionCorrectArgs, 'input'>>;
  inspectionPlan: Resolver<ResolversTypes['InspectionPayload'], ParentType, ContextType, RequireFields<MutationInspectionPlanArgs, 'input'>>;
  inspectionReport: Resolver<ResolversTypes['InspectionPayload'], ParentType, ContextType, RequireFields<MutationInspectionReportArgs, 'input'>>;
  inspectionStart: Resolver<ResolversTypes['InspectionPayload'], ParentType, ContextType, RequireFields<MutationInspectionStartArgs, 'input'>>;
  inspectionVerify: Resolver<ResolversTypes['InspectionPayload'], ParentType, ContextType, RequireFields<MutationInspectionVerifyArgs, 'input'>>;
  instrumentCalibrate: Resolver<ResolversTypes['IssuedItemPayload'], ParentType, ContextType, RequireFields<MutationInstrumentCalibrateArgs, 'input'>>;
  instrumentRequirementPublish: Resolver<ResolversTypes['InstrumentRequirementPayload'], ParentType, ContextType, RequireFields<MutationInstrumentRequirementPublishArgs, 'input'>>;
  jobConflictResolve: Resolver<ResolversTypes['JobPayload'], ParentType, ContextType, RequireFields<MutationJobConflictResolveArgs, 'input'>>;
  jobSync: Resolver<ResolversTypes['JobSyncPayload'], ParentType, ContextType, RequireFields<MutationJobSyncArgs, 'input'>>;
  managementListSet: Resolver<ResolversTypes['ManagementListPayload'], ParentType, ContextType, RequireFields<MutationManagementListSetArgs, 'input'>>;
  manufacturerCreate: Resolver<ResolversTypes['ManufacturerPayload'], ParentType, ContextType, RequireFields<MutationManufacturerCreateArgs, 'input'>>;
  manufacturerUpdate: Resolver<ResolversTypes['ManufacturerPayload'], ParentType, ContextType, RequireFields<MutationManufacturerUpdateArgs, 'input'>>;
  noticeRead: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationNoticeReadArgs, 'input'>>;
  panelAppoint: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationPanelAppointArgs, 'input'>>;
  panelConclude: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationPanelConcludeArgs, 'input'>>;
  panelInterestDeclare: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationPanelInterestDeclareArgs, 'input'>>;
  panelReplace: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationPanelReplaceArgs, 'input'>>;
  panelScore: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationPanelScoreArgs, 'input'>>;
  pointAuthorisationIssue: Resolver<ResolversTypes['PointAuthorisationPayload'], ParentType, ContextType, RequireFields<MutationPointAuthorisationIssueArgs, 'input'>>;
  pointAuthorisationReinstate: Resolver<ResolversTypes['PointAuthorisationPayload'], ParentType, ContextType, RequireFields<MutationPointAuthorisationReinstateArgs, 'input'>>;
  pointAuthorisationRenew: Resolver<ResolversTypes['PointAuthorisationPayload'], ParentType, ContextType, RequireFields<MutationPointAuthorisationRenewArgs, 'input'>>;
  pointAuthorisationRevoke: Resolver<ResolversTypes['PointAuthorisationPayload'], ParentType, ContextType, RequireFields<MutationPointAuthorisationRevokeArgs, 'input'>>;
  pointAuthorisationSuspend: Resolver<ResolversTypes['PointAuthorisationPayload'], ParentType, ContextType, RequireFields<MutationPointAuthorisationSuspendArgs, 'input'>>;
  pointDepositClose: Resolver<ResolversTypes['PointDepositPayload'], ParentType, ContextType, RequireFields<MutationPointDepositCloseArgs, 'input'>>;
  pointDepositConfirm: Resolver<ResolversTypes['PointDepositPayload'], ParentType, ContextType, RequireFields<MutationPointDepositConfirmArgs, 'input'>>;
  pointDepositPay: Resolver<ResolversTypes['PointDepositPayload'], ParentType, ContextType, RequireFields<MutationPointDepositPayArgs, 'input'>>;
  policyDraft: Resolver<ResolversTypes['PolicyPayload'], ParentType, ContextType, RequireFields<MutationPolicyDraftArgs, 'input'>>;
  policyPublish: Resolver<ResolversTypes['PolicyPayload'], ParentType, ContextType, RequireFields<MutationPolicyPublishArgs, 'input'>>;
  policyRead: Resolver<ResolversTypes['PolicyReadPayload'], ParentType, ContextType, RequireFields<MutationPolicyReadArgs, 'input'>>;
  policyRedraft: Resolver<ResolversTypes['PolicyPayload'], ParentType, ContextType, RequireFields<MutationPolicyRedraftArgs, 'input'>>;
  policyWithdraw: Resolver<ResolversTypes['PolicyPayload'], ParentType, ContextType, RequireFields<MutationPolicyWithdrawArgs, 'input'>>;
  poolAgree: Resolver<ResolversTypes['PoolPayload'], ParentType, ContextType, RequireFields<MutationPoolAgreeArgs, 'input'>>;
  poolDissolve: Resolver<ResolversTypes['PoolPayload'], ParentType, ContextType, RequireFields<MutationPoolDissolveArgs, 'input'>>;
  poolPropose: Resolver<ResolversTypes['PoolPayload'], ParentType, ContextType, RequireFields<MutationPoolProposeArgs, 'input'>>;
  postStandardSet: Resolver<ResolversTypes['PostStandardPayload'], ParentType, ContextType, RequireFields<MutationPostStandardSetArgs, 'input'>>;
  productCategoryCreate: Resolver<ResolversTypes['ProductCategoryPayload'], ParentType, ContextType, RequireFields<MutationProductCategoryCreateArgs, 'input'>>;
  productCategoryUpdate: Resolver<ResolversTypes['ProductCategoryPayload'], ParentType, ContextType, RequireFields<MutationProductCategoryUpdateArgs, 'input'>>;
  productModelCreate: Resolver<ResolversTypes['ProductModelPayload'], ParentType, ContextType, RequireFields<MutationProductModelCreateArgs, 'input'>>;
  productModelUpdate: Resolver<ResolversTypes['ProductModelPayload'], ParentType, ContextType, RequireFields<MutationProductModelUpdateArgs, 'input'>>;
  providerCreate: Resolver<ResolversTypes['ProviderPayload'], ParentType, ContextType, RequireFields<MutationProviderCreateArgs, 'input'>>;
  providerUpdate: Resolver<ResolversTypes['ProviderPayload'], ParentType, ContextType, RequireFields<MutationProviderUpdateArgs, 'input'>>;
  quoteAnswer: Resolver<ResolversTypes['QuotePayload'], ParentType, ContextType, RequireFields<MutationQuoteAnswerArgs, 'input'>>;
  quoteOffer: Resolver<ResolversTypes['QuotePayload'], ParentType, ContextType, RequireFields<MutationQuoteOfferArgs, 'input'>>;
  recruitmentCallClose: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationRecruitmentCallCloseArgs, 'input'>>;
  recruitmentCallConclude: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationRecruitmentCallConcludeArgs, 'input'>>;
  recruitmentCallDraft: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationRecruitmentCallDraftArgs, 'input'>>;
  recruitmentCallOpen: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationRecruitmentCallOpenArgs, 'input'>>;
  recruitmentCallRevise: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationRecruitmentCallReviseArgs, 'input'>>;
  serviceLevelPublish: Resolver<ResolversTypes['ServiceLevelPayload'], ParentType, ContextType, RequireFields<MutationServiceLevelPublishArgs, 'input'>>;
  servicePointCreate: Resolver<ResolversTypes['ServicePointPayload'], ParentType, ContextType, RequireFields<MutationServicePointCreateArgs, 'input'>>;
  servicePointUpdate: Resolver<ResolversTypes['ServicePointPayload'], ParentType, ContextType, RequireFields<MutationServicePointUpdateArgs, 'input'>>;
  servicePromisePublish: Resolver<ResolversTypes['ServicePromisePayload'], ParentType, ContextType, RequireFields<MutationServicePromisePublishArgs, 'input'>>;
  servicePromiseWithdraw: Resolver<ResolversTypes['ServicePromisePayload'], ParentType, ContextType, RequireFields<MutationServicePromiseWithdrawArgs, 'input'>>;
  serviceReportCorrect: Resolver<ResolversTypes['ServiceReportPayload'], ParentType, ContextType, RequireFields<MutationServiceReportCorrectArgs, 'input'>>;
  serviceReportFile: Resolver<ResolversTypes['ServiceReportPayload'], ParentType, ContextType, RequireFields<MutationServiceReportFileArgs, 'input'>>;
  stepBookCreate: Resolver<ResolversTypes['StepBookPayload'], ParentType, ContextType, RequireFields<MutationStepBookCreateArgs, 'input'>>;
  stepBookDraftFromDeviations: Resolver<ResolversTypes['StepBookPayload'], ParentType, ContextType, RequireFields<MutationStepBookDraftFromDeviationsArgs, 'input'>>;
  stepBookPublish: Resolver<ResolversTypes['StepBookPayload'], ParentType, ContextType, RequireFields<MutationStepBookPublishArgs, 'input'>>;
  stepBookRevise: Resolver<ResolversTypes['StepBookPayload'], ParentType, ContextType, RequireFields<MutationStepBookReviseArgs, 'input'>>;
  stepBookWithdraw: Resolver<ResolversTypes['StepBookPayload'], ParentType, ContextType, RequireFields<MutationStepBookWithdrawArgs, 'input'>>;
  technicianCreate: Resolver<ResolversTypes['TechnicianPayload'], ParentType, ContextType, RequireFields<MutationTechnicianCreateArgs, 'input'>>;
  technicianLeave: Resolver<ResolversTypes['TechnicianPayload'], ParentType, ContextType, RequireFields<MutationTechnicianLeaveArgs, 'input'>>;
  technicianReturn: Resolver<ResolversTypes['TechnicianPayload'], ParentType, ContextType, RequireFields<MutationTechnicianReturnArgs, 'input'>>;
  technicianUpdate: Resolver<ResolversTypes['TechnicianPayload'], ParentType, ContextType, RequireFields<MutationTechnicianUpdateArgs, 'input'>>;
  toolInspect: Resolver<ResolversTypes['IssuedItemPayload'], ParentType, ContextType, RequireFields<MutationToolInspectArgs, 'input'>>;
  trainingCourseCreate: Resolver<ResolversTypes['TrainingCoursePayload'], ParentType, ContextType, RequireFields<MutationTrainingCourseCreateArgs, 'input'>>;
  trainingCourseRevise: Resolver<ResolversTypes['TrainingCoursePayload'], ParentType, ContextType, RequireFields<MutationTrainingCourseReviseArgs, 'input'>>;
  trainingEnrolmentOpen: Resolver<ResolversTypes['TrainingEnrolmentPayload'], ParentType, ContextType, RequireFields<MutationTrainingEnrolmentOpenArgs, 'input'>>;
  trainingEnrolmentWithdraw: Resolver<ResolversTypes['TrainingEnrolmentPayload'], ParentType, ContextType, RequireFields<MutationTrainingEnrolmentWithdrawArgs, 'input'>>;
  unitRegister: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitRegisterArgs, 'input'>>;
  unitUpdate: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitUpdateArgs, 'input'>>;
  visitBundleSchedule: Resolver<ResolversTypes['VisitBundlePayload'], ParentType, ContextType, RequireFields<MutationVisitBundleScheduleArgs, 'input'>>;
  warrantyRulesPublish: Resolver<ResolversTypes['WarrantyRulesPayload'], ParentType, ContextType, RequireFields<MutationWarrantyRulesPublishArgs, 'input'>>;
  workOrderAccept: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderAcceptArgs, 'input'>>;
  workOrderAddFee: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderAddFeeArgs, 'input'>>;
  workOrderCancel: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderCancelArgs, 'input'>>;
  workOrderChangeUrgency: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderChangeUrgencyArgs, 'input'>>;
  workOrderComplete: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderCompleteArgs, 'input'>>;
  workOrderConfirm: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderConfirmArgs, 'input'>>;
  workOrderCustomerNoShow: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderCustomerNoShowArgs, 'input'>>;
  workOrderDecline: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderDeclineArgs, 'input'>>;
  workOrderDiagnose: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderDiagnoseArgs, 'input'>>;
  workOrderDispute: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderDisputeArgs, 'input'>>;
  workOrderLinkIssue: Resolver<ResolversTypes['WorkOrderLinkIssuePayload'], ParentType, ContextType, RequireFields<MutationWorkOrderLinkIssueArgs, 'input'>>;
  workOrderLinksRevoke: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderLinksRevokeArgs, 'input'>>;
  workOrderPause: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderPauseArgs, 'input'>>;
  workOrderPlanAnotherVisit: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderPlanAnotherVisitArgs, 'input'>>;
  workOrderRate: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderRateArgs, 'input'>>;
  workOrderRedispatch: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderRedispatchArgs, 'input'>>;
  workOrderRemoveFee: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderRemoveFeeArgs, 'input'>>;
  workOrderReport: Resolver<ResolversTypes['WorkOrderReportPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderReportArgs, 'input'>>;
  workOrderResume: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderResumeArgs, 'input'>>;
  workOrderReturn: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderReturnArgs, 'input'>>;
  workOrderRework: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderReworkArgs, 'input'>>;
  workOrderSchedule: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderScheduleArgs, 'input'>>;
  workOrderSettle: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderSettleArgs, 'input'>>;
  workOrderStart: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderStartArgs, 'input'>>;
  workOrderTechnicianNoShow: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderTechnicianNoShowArgs, 'input'>>;
  workOrderUrge: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderUrgeArgs, 'input'>>;
  workOrderUsePart: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderUsePartArgs, 'input'>>;
};

export type NeededInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeededInstrument'] = ResolversParentTypes['NeededInstrument']> = {
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NoShowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoShow'] = ResolversParentTypes['NoShow']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['NoShowParty'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'AgreementVersion' | 'Application' | 'Assessment' | 'AuditFinding' | 'Brand' | 'Breach' | 'BuyOut' | 'CallbackRun' | 'CallbackTask' | 'CapabilityReview' | 'Certificate' | 'ChannelPlan' | 'ConductCode' | 'Consequence' | 'CriteriaSet' | 'Engineer' | 'Evaluation' | 'FeeFinding' | 'GradeScheme' | 'Inspection' | 'InstrumentRequirement' | 'IssuedItem' | 'Manufacturer' | 'MonthlyEvaluation' | 'Notice' | 'PointAuthorisation' | 'PointDeposit' | 'Policy' | 'Pool' | 'ProductCategory' | 'ProductModel' | 'Provider' | 'ProviderGrade' | 'Quote' | 'RecruitmentCall' | 'ServicePoint' | 'ServicePromise' | 'ServiceReport' | 'StepBook' | 'Technician' | 'TrainingCourse' | 'TrainingEnrolment' | 'Unit' | 'WarrantyRules' | 'WorkOrder', ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  daysAhead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticePayload'] = ResolversParentTypes['NoticePayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OldPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OldPart'] = ResolversParentTypes['OldPart']> = {
  fate?: Resolver<ResolversTypes['OldPartFate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpenCorrectionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCorrections'] = ResolversParentTypes['OpenCorrections']> = {
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpenCorrectionsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCorrectionsConnection'] = ResolversParentTypes['OpenCorrectionsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpenCorrectionsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpenCorrectionsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCorrectionsEdge'] = ResolversParentTypes['OpenCorrectionsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpenCorrections'], ParentType, ContextType>;
};

export type OrderJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderJob'] = ResolversParentTypes['OrderJob']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<OrderJobLogArgs, 'first'>>;
  recordIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['JobRecordConnection'], ParentType, ContextType, RequireFields<OrderJobRecordsArgs, 'first'>>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stepBook?: Resolver<Maybe<ResolversTypes['StepBook']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['JobStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workOrder?: Resolver<ResolversTypes['WorkOrder'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PanelFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelFinding'] = ResolversParentTypes['PanelFinding']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluators?: Resolver<Maybe<Array<ResolversTypes['Evaluator']>>, ParentType, ContextType>;
  failedBy?: Resolver<Array<ResolversTypes['CriteriaFailure']>, ParentType, ContextType>;
  knockedOutBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PartFinding']>, ParentType, ContextType>;
  passScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['SubjectFinding']>, ParentType, ContextType>;
};

export type PanelSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelSeat'] = ResolversParentTypes['PanelSeat']> = {
  declaredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['InterestKind']>, ParentType, ContextType>;
  interestDetail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartFinding'] = ResolversParentTypes['PartFinding']> = {
  part?: Resolver<ResolversTypes['AssessmentPart'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PartUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartUse'] = ResolversParentTypes['PartUse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartsSupplyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartsSupplyRule'] = ResolversParentTypes['PartsSupplyRule']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PauseRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseRule'] = ResolversParentTypes['PauseRule']> = {
  clocks?: Resolver<Array<ResolversTypes['ServiceClockKind']>, ParentType, ContextType>;
  maxMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noteRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PauseReason'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PointAuthorisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointAuthorisation'] = ResolversParentTypes['PointAuthorisation']> = {
  categories?: Resolver<Array<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<PointAuthorisationLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renewableFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CredentialState'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['CredentialTerm']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointAuthorisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointAuthorisationConnection'] = ResolversParentTypes['PointAuthorisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PointAuthorisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PointAuthorisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointAuthorisationEdge'] = ResolversParentTypes['PointAuthorisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointAuthorisation'], ParentType, ContextType>;
};

export type PointAuthorisationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointAuthorisationPayload'] = ResolversParentTypes['PointAuthorisationPayload']> = {
  pointAuthorisation?: Resolver<Maybe<ResolversTypes['PointAuthorisation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PointDepositResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointDeposit'] = ResolversParentTypes['PointDeposit']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  borneBy?: Resolver<ResolversTypes['AgreementParty'], ParentType, ContextType>;
  charges?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<PointDepositLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PointDepositState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointDepositConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointDepositConnection'] = ResolversParentTypes['PointDepositConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PointDepositEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PointDepositEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointDepositEdge'] = ResolversParentTypes['PointDepositEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointDeposit'], ParentType, ContextType>;
};

export type PointDepositPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointDepositPayload'] = ResolversParentTypes['PointDepositPayload']> = {
  pointDeposit?: Resolver<Maybe<ResolversTypes['PointDeposit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PointFulfilmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointFulfilment'] = ResolversParentTypes['PointFulfilment']> = {
  figures?: Resolver<Array<ResolversTypes['ClauseFigure']>, ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
};

export type PointFulfilmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointFulfilmentConnection'] = ResolversParentTypes['PointFulfilmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PointFulfilmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PointFulfilmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointFulfilmentEdge'] = ResolversParentTypes['PointFulfilmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointFulfilment'], ParentType, ContextType>;
};

export type PointLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PointLoad'] = ResolversParentTypes['PointLoad']> = {
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pooledOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  starves?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  starvesPooled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  asksMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['PolicyAudience'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<PolicyLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  myReceipt?: Resolver<Maybe<ResolversTypes['PolicyReceipt']>, ParentType, ContextType>;
  providers?: Resolver<ResolversTypes['PolicyProviderReachConnection'], ParentType, ContextType, RequireFields<PolicyProvidersArgs, 'first'>>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['PolicyReach']>, ParentType, ContextType>;
  readAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readBy?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyState'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyAudienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyAudience'] = ResolversParentTypes['PolicyAudience']> = {
  categories?: Resolver<Array<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['PolicyReaderRole']>, ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPayload'] = ResolversParentTypes['PolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PolicyPointReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPointReach'] = ResolversParentTypes['PolicyPointReach']> = {
  reach?: Resolver<ResolversTypes['PolicyReach'], ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
};

export type PolicyPointReachConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPointReachConnection'] = ResolversParentTypes['PolicyPointReachConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyPointReachEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicyPointReachEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPointReachEdge'] = ResolversParentTypes['PolicyPointReachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyPointReach'], ParentType, ContextType>;
};

export type PolicyProviderReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyProviderReach'] = ResolversParentTypes['PolicyProviderReach']> = {
  points?: Resolver<ResolversTypes['PolicyPointReachConnection'], ParentType, ContextType, RequireFields<PolicyProviderReachPointsArgs, 'first'>>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['PolicyReach'], ParentType, ContextType>;
  receipts?: Resolver<ResolversTypes['PolicyReceiptConnection'], ParentType, ContextType, RequireFields<PolicyProviderReachReceiptsArgs, 'first'>>;
};

export type PolicyProviderReachConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyProviderReachConnection'] = ResolversParentTypes['PolicyProviderReachConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyProviderReachEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicyProviderReachEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyProviderReachEdge'] = ResolversParentTypes['PolicyProviderReachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyProviderReach'], ParentType, ContextType>;
};

export type PolicyReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyReach'] = ResolversParentTypes['PolicyReach']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PolicyReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyReadPayload'] = ResolversParentTypes['PolicyReadPayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['PolicyReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PolicyReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyReceipt'] = ResolversParentTypes['PolicyReceipt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PolicyReaderRole'], ParentType, ContextType>;
  technician?: Resolver<Maybe<ResolversTypes['Technician']>, ParentType, ContextType>;
};

export type PolicyReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyReceiptConnection'] = ResolversParentTypes['PolicyReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicyReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyReceiptEdge'] = ResolversParentTypes['PolicyReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyReceipt'], ParentType, ContextType>;
};

export type PoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pool'] = ResolversParentTypes['Pool']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<PoolLogArgs, 'first'>>;
  members?: Resolver<Array<ResolversTypes['PoolMember']>, ParentType, ContextType>;
  minimumOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PoolState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoolConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolConnection'] = ResolversParentTypes['PoolConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PoolEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PoolEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolEdge'] = ResolversParentTypes['PoolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pool'], ParentType, ContextType>;
};

export type PoolForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolForecast'] = ResolversParentTypes['PoolForecast']> = {
  feeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['PointLoad']>, ParentType, ContextType>;
  pooledTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PoolMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolMember'] = ResolversParentTypes['PoolMember']> = {
  agreedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
};

export type PoolPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolPayload'] = ResolversParentTypes['PoolPayload']> = {
  pool?: Resolver<Maybe<ResolversTypes['Pool']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PostGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostGap'] = ResolversParentTypes['PostGap']> = {
  course?: Resolver<Maybe<ResolversTypes['TrainingCourse']>, ParentType, ContextType>;
  hire?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['PostRequirement'], ParentType, ContextType>;
  train?: Resolver<Array<ResolversTypes['PostTraining']>, ParentType, ContextType>;
};

export type PostGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostGapConnection'] = ResolversParentTypes['PostGapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostGapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PostGapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostGapEdge'] = ResolversParentTypes['PostGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostGap'], ParentType, ContextType>;
};

export type PostRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostRequirement'] = ResolversParentTypes['PostRequirement']> = {
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  trainingHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostStandard'] = ResolversParentTypes['PostStandard']> = {
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<PostStandardLogArgs, 'first'>>;
  requirements?: Resolver<Array<ResolversTypes['PostRequirement']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostStandardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostStandardPayload'] = ResolversParentTypes['PostStandardPayload']> = {
  postStandard?: Resolver<Maybe<ResolversTypes['PostStandard']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PostTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostTraining'] = ResolversParentTypes['PostTraining']> = {
  lacks?: Resolver<Array<ResolversTypes['PostLack']>, ParentType, ContextType>;
  technician?: Resolver<ResolversTypes['Technician'], ParentType, ContextType>;
};

export type PriceBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceBand'] = ResolversParentTypes['PriceBand']> = {
  above?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  below?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outlier?: Resolver<Maybe<ResolversTypes['PriceOutlier']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCategory'] = ResolversParentTypes['ProductCategory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductCategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCategoryConnection'] = ResolversParentTypes['ProductCategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductCategoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductCategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCategoryEdge'] = ResolversParentTypes['ProductCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
};

export type ProductCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCategoryPayload'] = ResolversParentTypes['ProductCategoryPayload']> = {
  productCategory?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductModel'] = ResolversParentTypes['ProductModel']> = {
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repairLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductModelConnection'] = ResolversParentTypes['ProductModelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductModelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductModelEdge'] = ResolversParentTypes['ProductModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductModel'], ParentType, ContextType>;
};

export type ProductModelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductModelPayload'] = ResolversParentTypes['ProductModelPayload']> = {
  productModel?: Resolver<Maybe<ResolversTypes['ProductModel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<ProviderAgreementsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  servicePoints?: Resolver<ResolversTypes['ServicePointConnection'], ParentType, ContextType, RequireFields<ProviderServicePointsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderConnection'] = ResolversParentTypes['ProviderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProviderDossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderDossier'] = ResolversParentTypes['ProviderDossier']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<ProviderDossierAgreementsArgs, 'first'>>;
  breachPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['OpenCorrectionsConnection'], ParentType, ContextType, RequireFields<ProviderDossierCorrectionsArgs, 'first'>>;
  correctiveDeadlines?: Resolver<Array<ResolversTypes['CorrectiveDeadline']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['ProviderGrade']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['MonthlyEvaluationConnection'], ParentType, ContextType, RequireFields<ProviderDossierHistoryArgs, 'first'>>;
  latest?: Resolver<Maybe<ResolversTypes['MonthlyEvaluation']>, ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['GradeTerms'], ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingStanding']>, ParentType, ContextType>;
};

export type ProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEdge'] = ResolversParentTypes['ProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
};

export type ProviderGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderGrade'] = ResolversParentTypes['ProviderGrade']> = {
  case?: Resolver<Maybe<ResolversTypes['GradeCase']>, ParentType, ContextType>;
  coming?: Resolver<Maybe<ResolversTypes['ComingGrade']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<ProviderGradeLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderGradeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderGradeConnection'] = ResolversParentTypes['ProviderGradeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProviderGradeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProviderGradeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderGradeEdge'] = ResolversParentTypes['ProviderGradeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProviderGrade'], ParentType, ContextType>;
};

export type ProviderGradePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderGradePayload'] = ResolversParentTypes['ProviderGradePayload']> = {
  providerGrade?: Resolver<Maybe<ResolversTypes['ProviderGrade']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderPayload'] = ResolversParentTypes['ProviderPayload']> = {
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProviderRankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderRanking'] = ResolversParentTypes['ProviderRanking']> = {
  entries?: Resolver<ResolversTypes['RankingEntryConnection'], ParentType, ContextType, RequireFields<ProviderRankingEntriesArgs, 'first'>>;
  figure?: Resolver<ResolversTypes['MonthlyFigureName'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  providers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sigmaZ?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PublishedGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedGrade'] = ResolversParentTypes['PublishedGrade']> = {
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type PublishedGradeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedGradeConnection'] = ResolversParentTypes['PublishedGradeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublishedGradeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublishedGradeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedGradeEdge'] = ResolversParentTypes['PublishedGradeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedGrade'], ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification']> = {
  certified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  technicians?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  applicationRanking: Resolver<ResolversTypes['RankedApplicationConnection'], ParentType, ContextType, RequireFields<QueryApplicationRankingArgs, 'callId' | 'first' | 'region'>>;
  applications: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryApplicationsArgs, 'first'>>;
  assessmentResults: Resolver<ResolversTypes['AssessmentResultConnection'], ParentType, ContextType, RequireFields<QueryAssessmentResultsArgs, 'first' | 'region'>>;
  assessments: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<QueryAssessmentsArgs, 'first'>>;
  auditFindings: Resolver<ResolversTypes['AuditFindingConnection'], ParentType, ContextType, RequireFields<QueryAuditFindingsArgs, 'first'>>;
  breaches: Resolver<ResolversTypes['BreachConnection'], ParentType, ContextType, RequireFields<QueryBreachesArgs, 'first'>>;
  businessCalendar: Resolver<ResolversTypes['BusinessCalendar'], ParentType, ContextType>;
  buyOuts: Resolver<ResolversTypes['BuyOutConnection'], ParentType, ContextType, RequireFields<QueryBuyOutsArgs, 'first'>>;
  callbackRun: Resolver<Maybe<ResolversTypes['CallbackRun']>, ParentType, ContextType, RequireFields<QueryCallbackRunArgs, 'day'>>;
  callbackRuns: Resolver<ResolversTypes['CallbackRunConnection'], ParentType, ContextType, RequireFields<QueryCallbackRunsArgs, 'first'>>;
  callbackTasks: Resolver<ResolversTypes['CallbackTaskConnection'], ParentType, ContextType, RequireFields<QueryCallbackTasksArgs, 'first'>>;
  capabilityReviews: Resolver<ResolversTypes['CapabilityReviewConnection'], ParentType, ContextType, RequireFields<QueryCapabilityReviewsArgs, 'first'>>;
  channelPlans: Resolver<ResolversTypes['ChannelPlanConnection'], ParentType, ContextType, RequireFields<QueryChannelPlansArgs, 'first'>>;
  conductCodes: Resolver<ResolversTypes['ConductCodeConnection'], ParentType, ContextType, RequireFields<QueryConductCodesArgs, 'first'>>;
  consequences: Resolver<ResolversTypes['ConsequenceConnection'], ParentType, ContextType, RequireFields<QueryConsequencesArgs, 'first'>>;
  criteriaScore: Resolver<Maybe<ResolversTypes['CriteriaScore']>, ParentType, ContextType, RequireFields<QueryCriteriaScoreArgs, 'deductions' | 'id' | 'marks'>>;
  criteriaSets: Resolver<ResolversTypes['CriteriaSetConnection'], ParentType, ContextType, RequireFields<QueryCriteriaSetsArgs, 'first' | 'manufacturerId'>>;
  criteriaTemplates: Resolver<Array<ResolversTypes['CriteriaTemplate']>, ParentType, ContextType>;
  dashboard: Resolver<ResolversTypes['Dashboard'], ParentType, ContextType, RequireFields<QueryDashboardArgs, 'from' | 'scope' | 'to'>>;
  engineers: Resolver<ResolversTypes['EngineerConnection'], ParentType, ContextType, RequireFields<QueryEngineersArgs, 'first'>>;
  evaluations: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<QueryEvaluationsArgs, 'first'>>;
  faultCodes: Resolver<Array<ResolversTypes['FaultCode']>, ParentType, ContextType>;
  faultPareto: Resolver<ResolversTypes['FaultPareto'], ParentType, ContextType, RequireFields<QueryFaultParetoArgs, 'first' | 'from' | 'scope' | 'to'>>;
  feeFindings: Resolver<ResolversTypes['FeeFindingConnection'], ParentType, ContextType, RequireFields<QueryFeeFindingsArgs, 'first'>>;
  gradeSchemes: Resolver<ResolversTypes['GradeSchemeConnection'], ParentType, ContextType, RequireFields<QueryGradeSchemesArgs, 'first' | 'manufacturerId'>>;
  inspections: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'first'>>;
  instrumentGaps: Resolver<ResolversTypes['InstrumentGapConnection'], ParentType, ContextType, RequireFields<QueryInstrumentGapsArgs, 'first' | 'month'>>;
  instrumentRequirements: Resolver<ResolversTypes['InstrumentRequirementConnection'], ParentType, ContextType, RequireFields<QueryInstrumentRequirementsArgs, 'first' | 'manufacturerId'>>;
  integrityRecord: Resolver<Maybe<ResolversTypes['IntegrityRecord']>, ParentType, ContextType, RequireFields<QueryIntegrityRecordArgs, 'providerId'>>;
  issuedItems: Resolver<ResolversTypes['IssuedItemConnection'], ParentType, ContextType, RequireFields<QueryIssuedItemsArgs, 'closed' | 'first'>>;
  jobDownload: Resolver<Maybe<ResolversTypes['OrderJob']>, ParentType, ContextType, RequireFields<QueryJobDownloadArgs, 'orderId'>>;
  jobRuns: Resolver<ResolversTypes['JobRunConnection'], ParentType, ContextType, RequireFields<QueryJobRunsArgs, 'first' | 'job'>>;
  link: Resolver<ResolversTypes['HeldLink'], ParentType, ContextType>;
  managementList: Resolver<Maybe<ResolversTypes['ManagementList']>, ParentType, ContextType, RequireFields<QueryManagementListArgs, 'manufacturerId'>>;
  manufacturers: Resolver<ResolversTypes['ManufacturerConnection'], ParentType, ContextType, RequireFields<QueryManufacturersArgs, 'first'>>;
  myWorkOrders: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<QueryMyWorkOrdersArgs, 'first'>>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  notices: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first' | 'unread'>>;
  pointDeposits: Resolver<ResolversTypes['PointDepositConnection'], ParentType, ContextType, RequireFields<QueryPointDepositsArgs, 'agreementId' | 'first'>>;
  policies: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'drafts' | 'first'>>;
  poolForecast: Resolver<Maybe<ResolversTypes['PoolForecast']>, ParentType, ContextType, RequireFields<QueryPoolForecastArgs, 'id'>>;
  poolWhatIf: Resolver<Maybe<ResolversTypes['PoolForecast']>, ParentType, ContextType, RequireFields<QueryPoolWhatIfArgs, 'categoryIds' | 'minimumOrders' | 'region'>>;
  pools: Resolver<ResolversTypes['PoolConnection'], ParentType, ContextType, RequireFields<QueryPoolsArgs, 'first'>>;
  productCategories: Resolver<ResolversTypes['ProductCategoryConnection'], ParentType, ContextType, RequireFields<QueryProductCategoriesArgs, 'first'>>;
  providerDossier: Resolver<Maybe<ResolversTypes['ProviderDossier']>, ParentType, ContextType, Partial<QueryProviderDossierArgs>>;
  providerGrades: Resolver<ResolversTypes['ProviderGradeConnection'], ParentType, ContextType, RequireFields<QueryProviderGradesArgs, 'first' | 'open'>>;
  providerRanking: Resolver<Maybe<ResolversTypes['ProviderRanking']>, ParentType, ContextType, RequireFields<QueryProviderRankingArgs, 'figure' | 'month'>>;
  providers: Resolver<ResolversTypes['ProviderConnection'], ParentType, ContextType, RequireFields<QueryProvidersArgs, 'first' | 'region'>>;
  publishedGrades: Resolver<ResolversTypes['PublishedGradeConnection'], ParentType, ContextType, RequireFields<QueryPublishedGradesArgs, 'first' | 'region'>>;
  quotes: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<QueryQuotesArgs, 'first' | 'orderId'>>;
  recruitmentCalls: Resolver<ResolversTypes['RecruitmentCallConnection'], ParentType, ContextType, RequireFields<QueryRecruitmentCallsArgs, 'first'>>;
  satisfactionTrend: Resolver<ResolversTypes['SatisfactionTrend'], ParentType, ContextType, RequireFields<QuerySatisfactionTrendArgs, 'from' | 'scope' | 'to' | 'unit'>>;
  serviceLevels: Resolver<ResolversTypes['ServiceLevels'], ParentType, ContextType, RequireFields<QueryServiceLevelsArgs, 'manufacturerId'>>;
  servicePointsCovering: Resolver<ResolversTypes['ServicePointConnection'], ParentType, ContextType, RequireFields<QueryServicePointsCoveringArgs, 'first' | 'region'>>;
  servicePromises: Resolver<ResolversTypes['ServicePromiseConnection'], ParentType, ContextType, RequireFields<QueryServicePromisesArgs, 'first' | 'region'>>;
  serviceReports: Resolver<ResolversTypes['ServiceReportConnection'], ParentType, ContextType, RequireFields<QueryServiceReportsArgs, 'first'>>;
  settlementStatement: Resolver<Maybe<ResolversTypes['SettlementStatement']>, ParentType, ContextType, RequireFields<QuerySettlementStatementArgs, 'agreementId' | 'month'>>;
  stepBookDeviations: Resolver<Maybe<ResolversTypes['StepBookDeviationConnection']>, ParentType, ContextType, RequireFields<QueryStepBookDeviationsArgs, 'first' | 'stepBookId'>>;
  stepBookOutcomes: Resolver<Maybe<ResolversTypes['StepBookOutcomes']>, ParentType, ContextType, RequireFields<QueryStepBookOutcomesArgs, 'stepBookId'>>;
  stepBooks: Resolver<ResolversTypes['StepBookConnection'], ParentType, ContextType, RequireFields<QueryStepBooksArgs, 'first' | 'manufacturerId'>>;
  topUpStatement: Resolver<Maybe<ResolversTypes['TopUpStatement']>, ParentType, ContextType, RequireFields<QueryTopUpStatementArgs, 'agreementId' | 'month'>>;
  trainingCourses: Resolver<ResolversTypes['TrainingCourseConnection'], ParentType, ContextType, RequireFields<QueryTrainingCoursesArgs, 'first'>>;
  unit: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'manufacturerId' | 'serial'>>;
  units: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first' | 'modelId'>>;
  viewer: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  visitBundles: Resolver<Maybe<Array<ResolversTypes['VisitBundle']>>, ParentType, ContextType, RequireFields<QueryVisitBundlesArgs, 'id'>>;
  warrantyRules: Resolver<ResolversTypes['WarrantyRulesConnection'], ParentType, ContextType, RequireFields<QueryWarrantyRulesArgs, 'first'>>;
  workOrderBill: Resolver<Maybe<ResolversTypes['WorkOrderBill']>, ParentType, ContextType, RequireFields<QueryWorkOrderBillArgs, 'id'>>;
  workOrderChainCheck: Resolver<ResolversTypes['ChainCheck'], ParentType, ContextType, RequireFields<QueryWorkOrderChainCheckArgs, 'id'>>;
  workOrderTransitions: Resolver<Array<ResolversTypes['WorkOrderTransition']>, ParentType, ContextType>;
  workOrders: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<QueryWorkOrdersArgs, 'first' | 'month'>>;
  workQueue: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<QueryWorkQueueArgs, 'first'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cover?: Resolver<Maybe<ResolversTypes['QuoteCover']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faultCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  lockedUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  log?: Resolver<Maybe<ResolversTypes['LogEntryConnection']>, ParentType, ContextType, RequireFields<QuoteLogArgs, 'first'>>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['WorkOrder'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['FeePayer'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['QuoteReason']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QuoteState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuoteCoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteCover'] = ResolversParentTypes['QuoteCover']> = {
  because?: Resolver<ResolversTypes['WarrantyReason'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type QuoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLine'] = ResolversParentTypes['QuoteLine']> = {
  agreedPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ceiling?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  customerPays?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  market?: Resolver<Maybe<ResolversTypes['PriceBand']>, ParentType, ContextType>;
  partNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['QuoteLineStanding'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  workItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotePayload'] = ResolversParentTypes['QuotePayload']> = {
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RankedApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedApplication'] = ResolversParentTypes['RankedApplication']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplicationOutcome']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['ApplicationOutcome'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankedApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedApplicationConnection'] = ResolversParentTypes['RankedApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RankedApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RankedApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedApplicationEdge'] = ResolversParentTypes['RankedApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankedApplication'], ParentType, ContextType>;
};

export type RankingEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingEntry'] = ResolversParentTypes['RankingEntry']> = {
  bestRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  good?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RankingStanding'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  worstRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingEntryConnection'] = ResolversParentTypes['RankingEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RankingEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RankingEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingEntryEdge'] = ResolversParentTypes['RankingEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankingEntry'], ParentType, ContextType>;
};

export type ReadingLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingLimits'] = ResolversParentTypes['ReadingLimits']> = {
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecruitmentCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentCall'] = ResolversParentTypes['RecruitmentCall']> = {
  admitted?: Resolver<ResolversTypes['AdmissionConnection'], ParentType, ContextType, RequireFields<RecruitmentCallAdmittedArgs, 'first'>>;
  categories?: Resolver<Array<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['CriteriaSet'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssessmentKind'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<RecruitmentCallLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  panel?: Resolver<Maybe<Array<ResolversTypes['PanelSeat']>>, ParentType, ContextType>;
  qualification?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['CalledRegion']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecruitmentCallState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecruitmentCallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentCallConnection'] = ResolversParentTypes['RecruitmentCallConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecruitmentCallEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecruitmentCallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentCallEdge'] = ResolversParentTypes['RecruitmentCallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecruitmentCall'], ParentType, ContextType>;
};

export type RecruitmentCallPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentCallPayload'] = ResolversParentTypes['RecruitmentCallPayload']> = {
  recruitmentCall?: Resolver<Maybe<ResolversTypes['RecruitmentCall']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundQuote'] = ResolversParentTypes['RefundQuote']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['WarrantyReason']>, ParentType, ContextType>;
  daysUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deducted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RegionInsightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionInsight'] = ResolversParentTypes['RegionInsight']> = {
  figures?: Resolver<ResolversTypes['InsightFigures'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['InsightGauges'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RenewalCriteriaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalCriteria'] = ResolversParentTypes['RenewalCriteria']> = {
  acceptOnTime?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  breachPoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  complaintsPerHundred?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  feeDeviations?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstTimeFix?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partAnomalies?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  thirdParty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  training?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  visitOnTime?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RepairHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepairHold'] = ResolversParentTypes['RepairHold']> = {
  because?: Resolver<ResolversTypes['WarrantyReason'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type SatisfactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Satisfaction'] = ResolversParentTypes['Satisfaction']> = {
  answered?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
  noAnswer?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['InsightCount'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
};

export type SatisfactionTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SatisfactionTrend'] = ResolversParentTypes['SatisfactionTrend']> = {
  mean?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['SatisfactionTrendPoint']>, ParentType, ContextType>;
};

export type SatisfactionTrendPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SatisfactionTrendPoint'] = ResolversParentTypes['SatisfactionTrendPoint']> = {
  beyond?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['Satisfaction'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
};

export type ServiceClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceClock'] = ResolversParentTypes['ServiceClock']> = {
  allowed?: Resolver<ResolversTypes['AllowedTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['EscalationTaken']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceClockKind'], ParentType, ContextType>;
  pausedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['ServicePause']>, ParentType, ContextType>;
  ranMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainingMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ServiceClockState'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ServiceLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLevel'] = ResolversParentTypes['ServiceLevel']> = {
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['PauseRule']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['EscalationStep']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['ServiceTargets']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceLevelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLevelPayload'] = ResolversParentTypes['ServiceLevelPayload']> = {
  serviceLevels?: Resolver<Maybe<ResolversTypes['ServiceLevels']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceLevelsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLevels'] = ResolversParentTypes['ServiceLevels']> = {
  current?: Resolver<ResolversTypes['ServiceLevel'], ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['ServiceLevel']>, ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<ServiceLevelsLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServicePauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePause'] = ResolversParentTypes['ServicePause']> = {
  clocks?: Resolver<Array<ResolversTypes['ServiceClockKind']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PauseReason'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint']> = {
  authorisations?: Resolver<ResolversTypes['PointAuthorisationConnection'], ParentType, ContextType, RequireFields<ServicePointAuthorisationsArgs, 'first'>>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  covers?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Hours'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordersAtRisk?: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<ServicePointOrdersAtRiskArgs, 'first'>>;
  postGaps?: Resolver<ResolversTypes['PostGapConnection'], ParentType, ContextType, RequireFields<ServicePointPostGapsArgs, 'first'>>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  technicians?: Resolver<ResolversTypes['TechnicianConnection'], ParentType, ContextType, RequireFields<ServicePointTechniciansArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServicePointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePointConnection'] = ResolversParentTypes['ServicePointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServicePointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServicePointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePointEdge'] = ResolversParentTypes['ServicePointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
};

export type ServicePointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePointPayload'] = ResolversParentTypes['ServicePointPayload']> = {
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServicePromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePromise'] = ResolversParentTypes['ServicePromise']> = {
  binds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<ServicePromiseLogArgs, 'first'>>;
  manufacturer?: Resolver<Maybe<ResolversTypes['Manufacturer']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  serviceItem?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServicePromiseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePromiseConnection'] = ResolversParentTypes['ServicePromiseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServicePromiseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServicePromiseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePromiseEdge'] = ResolversParentTypes['ServicePromiseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServicePromise'], ParentType, ContextType>;
};

export type ServicePromisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePromisePayload'] = ResolversParentTypes['ServicePromisePayload']> = {
  servicePromise?: Resolver<Maybe<ResolversTypes['ServicePromise']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceReport'] = ResolversParentTypes['ServiceReport']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  correctedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ServiceReportField']>, ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<ServiceReportLogArgs, 'first'>>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceReportConnection'] = ResolversParentTypes['ServiceReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceReportEdge'] = ResolversParentTypes['ServiceReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceReport'], ParentType, ContextType>;
};

export type ServiceReportFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceReportField'] = ResolversParentTypes['ServiceReportField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceReportPayload'] = ResolversParentTypes['ServiceReportPayload']> = {
  serviceReport?: Resolver<Maybe<ResolversTypes['ServiceReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceTargetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTargets'] = ResolversParentTypes['ServiceTargets']> = {
  accept?: Resolver<ResolversTypes['AllowedTime'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['AllowedTime'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Urgency'], ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['AllowedTime'], ParentType, ContextType>;
};

export type SettlementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementLine'] = ResolversParentTypes['SettlementLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  borneBy?: Resolver<Maybe<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['SettlementItem'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type SettlementStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementStatement'] = ResolversParentTypes['SettlementStatement']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  claimLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  claimsUntil?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  cycleEnds?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SettlementLine']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payableBy?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SheetDeductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetDeduction'] = ResolversParentTypes['SheetDeduction']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SheetMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetMark'] = ResolversParentTypes['SheetMark']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notApplicable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ShortListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortListing'] = ResolversParentTypes['ShortListing']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShortfallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shortfall'] = ResolversParentTypes['Shortfall']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['QualificationFigure'], ParentType, ContextType>;
};

export type SignedLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedLink'] = ResolversParentTypes['SignedLink']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpecialDeductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialDeduction'] = ResolversParentTypes['SpecialDeduction']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  check?: Resolver<ResolversTypes['StepCheck'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviation?: Resolver<ResolversTypes['StepDeviation'], ParentType, ContextType>;
  instruction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StepKind'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['ReadingLimits']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StepBookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepBook'] = ResolversParentTypes['StepBook']> = {
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['StepBook']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<StepBookLogArgs, 'first'>>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['ProductModel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  serviceItem?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['StepBookOrigin']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StepBookState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  supersededFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepBookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepBookConnection'] = ResolversParentTypes['StepBookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StepBookEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StepBookDeviationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepBookDeviation'] = ResolversParentTypes['StepBookDeviation']> = {
  record?: Resolver<ResolversTypes['JobRecord'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workOrder?: Resolver<ResolversTypes['WorkOrder'], ParentType, ContextType>;
};

export type StepBookDeviationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepBookDeviationConnection'] = ResolversParentTypes['StepBookDeviationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StepBookDeviationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StepBookDeviationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepBookDeviationEdge'] = ResolversParentTypes['StepBookDeviationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StepBookDeviation'], ParentType, ContextType>;
};

export type StepBookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepBookEdge'] = ResolversParentTypes['StepBookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StepBook'], ParentType, ContextType>;
};

export type StepBookOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepBookOrigin'] = ResolversParentTypes['StepBookOrigin']> = {
  recordId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workOrder?: Resolver<ResolversTypes['WorkOrder'], ParentType, ContextType>;
};

export type StepBookOutcomesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepBookOutcomes'] = ResolversParentTypes['StepBookOutcomes']> = {
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fixed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepBook?: Resolver<ResolversTypes['StepBook'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['StepOutcomes']>, ParentType, ContextType>;
};

export type StepBookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepBookPayload'] = ResolversParentTypes['StepBookPayload']> = {
  stepBook?: Resolver<Maybe<ResolversTypes['StepBook']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StepOutcomesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepOutcomes'] = ResolversParentTypes['StepOutcomes']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deviations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deviationsCompleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deviationsFixed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOfLimits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectFinding'] = ResolversParentTypes['SubjectFinding']> = {
  deviation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriteriaSubjectKind'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wide?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SubjectScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectScore'] = ResolversParentTypes['SubjectScore']> = {
  applicable?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  earned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriteriaSubjectKind'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupplementRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplementRequest'] = ResolversParentTypes['SupplementRequest']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TechnicianResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Technician'] = ResolversParentTypes['Technician']> = {
  certificates?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  engineer?: Resolver<Maybe<ResolversTypes['Engineer']>, ParentType, ContextType>;
  enrolments?: Resolver<ResolversTypes['TrainingEnrolmentConnection'], ParentType, ContextType, RequireFields<TechnicianEnrolmentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<TechnicianLogArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnicianConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnicianConnection'] = ResolversParentTypes['TechnicianConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnicianEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TechnicianEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnicianEdge'] = ResolversParentTypes['TechnicianEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technician'], ParentType, ContextType>;
};

export type TechnicianFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnicianFacts'] = ResolversParentTypes['TechnicianFacts']> = {
  certified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnicianPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnicianPayload'] = ResolversParentTypes['TechnicianPayload']> = {
  technician?: Resolver<Maybe<ResolversTypes['Technician']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TimeWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeWindow'] = ResolversParentTypes['TimeWindow']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ToolInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToolInspection'] = ResolversParentTypes['ToolInspection']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  inspectedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextDue?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ToolCondition'], ParentType, ContextType>;
};

export type TopUpBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopUpBasis'] = ResolversParentTypes['TopUpBasis']> = {
  basicProfit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cap?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  profitPerOrder?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TopUpShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopUpShare'] = ResolversParentTypes['TopUpShare']> = {
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perOrder?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TopUpStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopUpStatement'] = ResolversParentTypes['TopUpStatement']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TopUpBasis'], ParentType, ContextType>;
  earned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  final?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lump?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['TopUpShare']>, ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TrainingCourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCourse'] = ResolversParentTypes['TrainingCourse']> = {
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  enrolments?: Resolver<ResolversTypes['TrainingEnrolmentConnection'], ParentType, ContextType, RequireFields<TrainingCourseEnrolmentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['Manufacturer']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['CoursePurpose'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['CourseRevision']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingCourseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCourseConnection'] = ResolversParentTypes['TrainingCourseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingCourseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingCourseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCourseEdge'] = ResolversParentTypes['TrainingCourseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingCourse'], ParentType, ContextType>;
};

export type TrainingCoursePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCoursePayload'] = ResolversParentTypes['TrainingCoursePayload']> = {
  trainingCourse?: Resolver<Maybe<ResolversTypes['TrainingCourse']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TrainingEnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEnrolment'] = ResolversParentTypes['TrainingEnrolment']> = {
  attempts?: Resolver<Maybe<Array<ResolversTypes['ExamAttempt']>>, ParentType, ContextType>;
  attendances?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  course?: Resolver<ResolversTypes['TrainingCourse'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  enrolledOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<TrainingEnrolmentLogArgs, 'first'>>;
  paidBy?: Resolver<Maybe<ResolversTypes['AgreementSide']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['CourseRevision'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrolmentState'], ParentType, ContextType>;
  technician?: Resolver<ResolversTypes['Technician'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingEnrolmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEnrolmentConnection'] = ResolversParentTypes['TrainingEnrolmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingEnrolmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingEnrolmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEnrolmentEdge'] = ResolversParentTypes['TrainingEnrolmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingEnrolment'], ParentType, ContextType>;
};

export type TrainingEnrolmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEnrolmentPayload'] = ResolversParentTypes['TrainingEnrolmentPayload']> = {
  trainingEnrolment?: Resolver<Maybe<ResolversTypes['TrainingEnrolment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TrainingStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingStanding'] = ResolversParentTypes['TrainingStanding']> = {
  certified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  technicians?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrendPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  figures?: Resolver<ResolversTypes['InsightFigures'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manufacturedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['ProductModel'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  reportCode?: Resolver<Maybe<ResolversTypes['SignedLink']>, ParentType, ContextType>;
  rights?: Resolver<ResolversTypes['UnitRights'], ParentType, ContextType, Partial<UnitRightsArgs>>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soldBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soldOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPayload'] = ResolversParentTypes['UnitPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitRightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitRights'] = ResolversParentTypes['UnitRights']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['WarrantyClock']>, ParentType, ContextType>;
  cover?: Resolver<Array<ResolversTypes['CoveredComponent']>, ParentType, ContextType>;
  due?: Resolver<Array<ResolversTypes['DueRemedy']>, ParentType, ContextType>;
  holds?: Resolver<Array<ResolversTypes['RepairHold']>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['RefundQuote']>, ParentType, ContextType>;
  remedies?: Resolver<Array<ResolversTypes['Entitlement']>, ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['RightsUnknown']>, ParentType, ContextType>;
};

export type UsedPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedPart'] = ResolversParentTypes['UsedPart']> = {
  duplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['PartIssue'], ParentType, ContextType>;
  oldPart?: Resolver<Maybe<ResolversTypes['OldPart']>, ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBefore?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type VisitBundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitBundle'] = ResolversParentTypes['VisitBundle']> = {
  orders?: Resolver<Array<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  technicians?: Resolver<Array<ResolversTypes['Technician']>, ParentType, ContextType>;
};

export type VisitBundlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitBundlePayload'] = ResolversParentTypes['VisitBundlePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workOrders?: Resolver<Maybe<Array<ResolversTypes['WorkOrder']>>, ParentType, ContextType>;
};

export type WarrantyClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarrantyClock'] = ResolversParentTypes['WarrantyClock']> = {
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ClockBasis'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type WarrantyReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarrantyReason'] = ResolversParentTypes['WarrantyReason']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['WarrantyRuleName'], ParentType, ContextType>;
};

export type WarrantyRuleSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarrantyRuleSet'] = ResolversParentTypes['WarrantyRuleSet']> = {
  categories?: Resolver<Array<ResolversTypes['CategoryRules']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  failedRepairs?: Resolver<Maybe<ResolversTypes['FailedRepairsRule']>, ParentType, ContextType>;
  faultSteps?: Resolver<Array<ResolversTypes['FaultStep']>, ParentType, ContextType>;
  loaner?: Resolver<Maybe<ResolversTypes['DayRule']>, ParentType, ContextType>;
  market?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noInvoice?: Resolver<Maybe<ResolversTypes['DayRule']>, ParentType, ContextType>;
  online?: Resolver<Maybe<ResolversTypes['DayRule']>, ParentType, ContextType>;
  partNotSupplied?: Resolver<Maybe<ResolversTypes['DayRule']>, ParentType, ContextType>;
  partsSupply?: Resolver<Maybe<ResolversTypes['PartsSupplyRule']>, ParentType, ContextType>;
  repairHold?: Resolver<Maybe<ResolversTypes['DayRule']>, ParentType, ContextType>;
  repairerFault?: Resolver<Maybe<ResolversTypes['DayRule']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarrantyRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarrantyRules'] = ResolversParentTypes['WarrantyRules']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['WarrantyRuleSet']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, RequireFields<WarrantyRulesLogArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarrantyRulesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarrantyRulesConnection'] = ResolversParentTypes['WarrantyRulesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WarrantyRulesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WarrantyRulesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarrantyRulesEdge'] = ResolversParentTypes['WarrantyRulesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WarrantyRules'], ParentType, ContextType>;
};

export type WarrantyRulesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarrantyRulesPayload'] = ResolversParentTypes['WarrantyRulesPayload']> = {
  rules?: Resolver<Maybe<ResolversTypes['WarrantyRules']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkFinisherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkFinisher'] = ResolversParentTypes['WorkFinisher']> = {
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FinisherKind'], ParentType, ContextType>;
  lacking?: Resolver<Array<ResolversTypes['LackingInstrument']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['Manufacturer']>, ParentType, ContextType>;
  technician?: Resolver<Maybe<ResolversTypes['Technician']>, ParentType, ContextType>;
};

export type WorkOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrder'] = ResolversParentTypes['WorkOrder']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['WorkOrderAction']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ReportChannel'], ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['ServiceClock']>, ParentType, ContextType>;
  completeBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['WorkOrderContact']>, ParentType, ContextType>;
  diagnosis?: Resolver<Maybe<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  dispatch?: Resolver<Maybe<ResolversTypes['DispatchExplanation']>, ParentType, ContextType>;
  disputeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['WorkOrderEventConnection'], ParentType, ContextType, RequireFields<WorkOrderEventsArgs, 'first'>>;
  feeTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fees?: Resolver<Array<ResolversTypes['FeeLine']>, ParentType, ContextType>;
  finisher?: Resolver<Maybe<ResolversTypes['WorkFinisher']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRepeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['ProductModel'], ParentType, ContextType>;
  noShows?: Resolver<Array<ResolversTypes['NoShow']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['WorkOutcome']>, ParentType, ContextType>;
  overdueSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PartUse']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['WorkOrderRating']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  report?: Resolver<Array<ResolversTypes['ServiceReportField']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceItem?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  serviceLevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['WorkStandard']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WorkOrderState'], ParentType, ContextType>;
  stepBook?: Resolver<Maybe<ResolversTypes['StepBook']>, ParentType, ContextType>;
  symptom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  technician?: Resolver<Maybe<ResolversTypes['Technician']>, ParentType, ContextType>;
  tried?: Resolver<Array<ResolversTypes['DispatchAttempt']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Urgency'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitsForCapacity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['TimeWindow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkOrderBillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderBill'] = ResolversParentTypes['WorkOrderBill']> = {
  because?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['BillKindTotal']>, ParentType, ContextType>;
  customerPays?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['BillLine']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['WorkOrder'], ParentType, ContextType>;
  othersPay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['UsedPart']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['FeePayer'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type WorkOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderConnection'] = ResolversParentTypes['WorkOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkOrderContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderContact'] = ResolversParentTypes['WorkOrderContact']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderEdge'] = ResolversParentTypes['WorkOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkOrder'], ParentType, ContextType>;
};

export type WorkOrderEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderEvent'] = ResolversParentTypes['WorkOrderEvent']> = {
  action?: Resolver<ResolversTypes['WorkOrderAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WorkOrderState'], ParentType, ContextType>;
};

export type WorkOrderEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderEventConnection'] = ResolversParentTypes['WorkOrderEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkOrderEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkOrderEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderEventEdge'] = ResolversParentTypes['WorkOrderEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkOrderEvent'], ParentType, ContextType>;
};

export type WorkOrderLinkIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderLinkIssuePayload'] = ResolversParentTypes['WorkOrderLinkIssuePayload']> = {
  link?: Resolver<Maybe<ResolversTypes['SignedLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workOrder?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
};

export type WorkOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderPayload'] = ResolversParentTypes['WorkOrderPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workOrder?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
};

export type WorkOrderRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderRating'] = ResolversParentTypes['WorkOrderRating']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkOrderReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderReportPayload'] = ResolversParentTypes['WorkOrderReportPayload']> = {
  link?: Resolver<Maybe<ResolversTypes['SignedLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  wasOpen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  workOrder?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
};

export type WorkOrderTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderTransition'] = ResolversParentTypes['WorkOrderTransition']> = {
  action?: Resolver<ResolversTypes['WorkOrderAction'], ParentType, ContextType>;
  from?: Resolver<Array<ResolversTypes['WorkOrderState']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['WorkOrderState']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Admission?: AdmissionResolvers<ContextType>;
  AdmissionConnection?: AdmissionConnectionResolvers<ContextType>;
  AdmissionEdge?: AdmissionEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementDifference?: AgreementDifferenceResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementEnd?: AgreementEndResolvers<ContextType>;
  AgreementFaultyUnits?: AgreementFaultyUnitsResolvers<ContextType>;
  AgreementFeeRow?: AgreementFeeRowResolvers<ContextType>;
  AgreementFees?: AgreementFeesResolvers<ContextType>;
  AgreementFreight?: AgreementFreightResolvers<ContextType>;
  AgreementFulfilment?: AgreementFulfilmentResolvers<ContextType>;
  AgreementLoaners?: AgreementLoanersResolvers<ContextType>;
  AgreementOrderStop?: AgreementOrderStopResolvers<ContextType>;
  AgreementOutlets?: AgreementOutletsResolvers<ContextType>;
  AgreementParts?: AgreementPartsResolvers<ContextType>;
  AgreementPayload?: AgreementPayloadResolvers<ContextType>;
  AgreementPayment?: AgreementPaymentResolvers<ContextType>;
  AgreementProposal?: AgreementProposalResolvers<ContextType>;
  AgreementRecognition?: AgreementRecognitionResolvers<ContextType>;
  AgreementRepairLevel?: AgreementRepairLevelResolvers<ContextType>;
  AgreementReports?: AgreementReportsResolvers<ContextType>;
  AgreementReview?: AgreementReviewResolvers<ContextType>;
  AgreementSupply?: AgreementSupplyResolvers<ContextType>;
  AgreementSuspension?: AgreementSuspensionResolvers<ContextType>;
  AgreementTerms?: AgreementTermsResolvers<ContextType>;
  AgreementTraining?: AgreementTrainingResolvers<ContextType>;
  AgreementVersion?: AgreementVersionResolvers<ContextType>;
  AgreementVersionConnection?: AgreementVersionConnectionResolvers<ContextType>;
  AgreementVersionEdge?: AgreementVersionEdgeResolvers<ContextType>;
  AgreementWorkItem?: AgreementWorkItemResolvers<ContextType>;
  AllowedTime?: AllowedTimeResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationAnswer?: ApplicationAnswerResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationDecision?: ApplicationDecisionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationFacts?: ApplicationFactsResolvers<ContextType>;
  ApplicationPayload?: ApplicationPayloadResolvers<ContextType>;
  ApplicationReply?: ApplicationReplyResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  AssessmentMark?: AssessmentMarkResolvers<ContextType>;
  AssessmentMarkConnection?: AssessmentMarkConnectionResolvers<ContextType>;
  AssessmentMarkEdge?: AssessmentMarkEdgeResolvers<ContextType>;
  AssessmentPayload?: AssessmentPayloadResolvers<ContextType>;
  AssessmentReply?: AssessmentReplyResolvers<ContextType>;
  AssessmentResult?: AssessmentResultResolvers<ContextType>;
  AssessmentResultConnection?: AssessmentResultConnectionResolvers<ContextType>;
  AssessmentResultEdge?: AssessmentResultEdgeResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentConfirmPayload?: AttachmentConfirmPayloadResolvers<ContextType>;
  AttachmentFormField?: AttachmentFormFieldResolvers<ContextType>;
  AttachmentPreparePayload?: AttachmentPreparePayloadResolvers<ContextType>;
  AttachmentUpload?: AttachmentUploadResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AuditFinding?: AuditFindingResolvers<ContextType>;
  AuditFindingConnection?: AuditFindingConnectionResolvers<ContextType>;
  AuditFindingEdge?: AuditFindingEdgeResolvers<ContextType>;
  AuditFindingPayload?: AuditFindingPayloadResolvers<ContextType>;
  AuditReply?: AuditReplyResolvers<ContextType>;
  AuditStatement?: AuditStatementResolvers<ContextType>;
  AuthorisationDue?: AuthorisationDueResolvers<ContextType>;
  BillKindTotal?: BillKindTotalResolvers<ContextType>;
  BillLine?: BillLineResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  BrandConnection?: BrandConnectionResolvers<ContextType>;
  BrandEdge?: BrandEdgeResolvers<ContextType>;
  BrandPayload?: BrandPayloadResolvers<ContextType>;
  Breach?: BreachResolvers<ContextType>;
  BreachConnection?: BreachConnectionResolvers<ContextType>;
  BreachEdge?: BreachEdgeResolvers<ContextType>;
  BreachEvidence?: BreachEvidenceResolvers<ContextType>;
  BreachPayload?: BreachPayloadResolvers<ContextType>;
  BreachRule?: BreachRuleResolvers<ContextType>;
  BusinessCalendar?: BusinessCalendarResolvers<ContextType>;
  BusinessClosure?: BusinessClosureResolvers<ContextType>;
  BusinessHours?: BusinessHoursResolvers<ContextType>;
  BusinessYear?: BusinessYearResolvers<ContextType>;
  BuyOut?: BuyOutResolvers<ContextType>;
  BuyOutCategory?: BuyOutCategoryResolvers<ContextType>;
  BuyOutConnection?: BuyOutConnectionResolvers<ContextType>;
  BuyOutEdge?: BuyOutEdgeResolvers<ContextType>;
  BuyOutParty?: BuyOutPartyResolvers<ContextType>;
  BuyOutPayload?: BuyOutPayloadResolvers<ContextType>;
  BuyOutSignature?: BuyOutSignatureResolvers<ContextType>;
  Calibration?: CalibrationResolvers<ContextType>;
  CallbackPayload?: CallbackPayloadResolvers<ContextType>;
  CallbackRun?: CallbackRunResolvers<ContextType>;
  CallbackRunConnection?: CallbackRunConnectionResolvers<ContextType>;
  CallbackRunEdge?: CallbackRunEdgeResolvers<ContextType>;
  CallbackScores?: CallbackScoresResolvers<ContextType>;
  CallbackStratum?: CallbackStratumResolvers<ContextType>;
  CallbackTask?: CallbackTaskResolvers<ContextType>;
  CallbackTaskConnection?: CallbackTaskConnectionResolvers<ContextType>;
  CallbackTaskEdge?: CallbackTaskEdgeResolvers<ContextType>;
  CalledRegion?: CalledRegionResolvers<ContextType>;
  CapabilityFinding?: CapabilityFindingResolvers<ContextType>;
  CapabilityReview?: CapabilityReviewResolvers<ContextType>;
  CapabilityReviewConnection?: CapabilityReviewConnectionResolvers<ContextType>;
  CapabilityReviewEdge?: CapabilityReviewEdgeResolvers<ContextType>;
  CapabilityReviewPayload?: CapabilityReviewPayloadResolvers<ContextType>;
  CategoryRules?: CategoryRulesResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificatePayload?: CertificatePayloadResolvers<ContextType>;
  ChainCheck?: ChainCheckResolvers<ContextType>;
  ChannelPlan?: ChannelPlanResolvers<ContextType>;
  ChannelPlanConnection?: ChannelPlanConnectionResolvers<ContextType>;
  ChannelPlanEdge?: ChannelPlanEdgeResolvers<ContextType>;
  ChannelPlanPayload?: ChannelPlanPayloadResolvers<ContextType>;
  ChannelPlanVersion?: ChannelPlanVersionResolvers<ContextType>;
  ChannelServing?: ChannelServingResolvers<ContextType>;
  ClauseFigure?: ClauseFigureResolvers<ContextType>;
  ClauseFigureConnection?: ClauseFigureConnectionResolvers<ContextType>;
  ClauseFigureEdge?: ClauseFigureEdgeResolvers<ContextType>;
  ComingGrade?: ComingGradeResolvers<ContextType>;
  CommunicationFacts?: CommunicationFactsResolvers<ContextType>;
  ConductCode?: ConductCodeResolvers<ContextType>;
  ConductCodeConnection?: ConductCodeConnectionResolvers<ContextType>;
  ConductCodeEdge?: ConductCodeEdgeResolvers<ContextType>;
  ConductCodePayload?: ConductCodePayloadResolvers<ContextType>;
  ConductProof?: ConductProofResolvers<ContextType>;
  ConductRules?: ConductRulesResolvers<ContextType>;
  ConductRuling?: ConductRulingResolvers<ContextType>;
  ConductStanding?: ConductStandingResolvers<ContextType>;
  ConductStatement?: ConductStatementResolvers<ContextType>;
  Consequence?: ConsequenceResolvers<ContextType>;
  ConsequenceConnection?: ConsequenceConnectionResolvers<ContextType>;
  ConsequenceEdge?: ConsequenceEdgeResolvers<ContextType>;
  ConsequenceGrounds?: ConsequenceGroundsResolvers<ContextType>;
  ConsequencePayload?: ConsequencePayloadResolvers<ContextType>;
  ConsequenceRule?: ConsequenceRuleResolvers<ContextType>;
  CorrectDays?: CorrectDaysResolvers<ContextType>;
  CorrectiveDeadline?: CorrectiveDeadlineResolvers<ContextType>;
  CourseRevision?: CourseRevisionResolvers<ContextType>;
  CoverRule?: CoverRuleResolvers<ContextType>;
  CoverageFacts?: CoverageFactsResolvers<ContextType>;
  CoveredComponent?: CoveredComponentResolvers<ContextType>;
  CredentialTerm?: CredentialTermResolvers<ContextType>;
  CriteriaBand?: CriteriaBandResolvers<ContextType>;
  CriteriaItem?: CriteriaItemResolvers<ContextType>;
  CriteriaScore?: CriteriaScoreResolvers<ContextType>;
  CriteriaSet?: CriteriaSetResolvers<ContextType>;
  CriteriaSetConnection?: CriteriaSetConnectionResolvers<ContextType>;
  CriteriaSetEdge?: CriteriaSetEdgeResolvers<ContextType>;
  CriteriaSetPayload?: CriteriaSetPayloadResolvers<ContextType>;
  CriteriaSubject?: CriteriaSubjectResolvers<ContextType>;
  CriteriaTemplate?: CriteriaTemplateResolvers<ContextType>;
  Dashboard?: DashboardResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  DayRule?: DayRuleResolvers<ContextType>;
  DepreciationRule?: DepreciationRuleResolvers<ContextType>;
  Diagnosis?: DiagnosisResolvers<ContextType>;
  DispatchAttempt?: DispatchAttemptResolvers<ContextType>;
  DispatchCandidate?: DispatchCandidateResolvers<ContextType>;
  DispatchExplanation?: DispatchExplanationResolvers<ContextType>;
  DueRemedy?: DueRemedyResolvers<ContextType>;
  DurationBin?: DurationBinResolvers<ContextType>;
  Durations?: DurationsResolvers<ContextType>;
  Engineer?: EngineerResolvers<ContextType>;
  EngineerConnection?: EngineerConnectionResolvers<ContextType>;
  EngineerEdge?: EngineerEdgeResolvers<ContextType>;
  EngineerPayload?: EngineerPayloadResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  EquipmentFacts?: EquipmentFactsResolvers<ContextType>;
  EscalationStep?: EscalationStepResolvers<ContextType>;
  EscalationTaken?: EscalationTakenResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationAssessment?: EvaluationAssessmentResolvers<ContextType>;
  EvaluationClosure?: EvaluationClosureResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationDecision?: EvaluationDecisionResolvers<ContextType>;
  EvaluationDriver?: EvaluationDriverResolvers<ContextType>;
  EvaluationEdge?: EvaluationEdgeResolvers<ContextType>;
  EvaluationPayload?: EvaluationPayloadResolvers<ContextType>;
  EvaluationReply?: EvaluationReplyResolvers<ContextType>;
  EvaluationSheet?: EvaluationSheetResolvers<ContextType>;
  Evaluator?: EvaluatorResolvers<ContextType>;
  ExamAttempt?: ExamAttemptResolvers<ContextType>;
  ExamRules?: ExamRulesResolvers<ContextType>;
  FailedRepairsRule?: FailedRepairsRuleResolvers<ContextType>;
  FaultCode?: FaultCodeResolvers<ContextType>;
  FaultPareto?: FaultParetoResolvers<ContextType>;
  FaultParetoEntry?: FaultParetoEntryResolvers<ContextType>;
  FaultStep?: FaultStepResolvers<ContextType>;
  FeeFinding?: FeeFindingResolvers<ContextType>;
  FeeFindingConnection?: FeeFindingConnectionResolvers<ContextType>;
  FeeFindingEdge?: FeeFindingEdgeResolvers<ContextType>;
  FeeFindingPayload?: FeeFindingPayloadResolvers<ContextType>;
  FeeFindingStatement?: FeeFindingStatementResolvers<ContextType>;
  FeeKindTotal?: FeeKindTotalResolvers<ContextType>;
  FeeLine?: FeeLineResolvers<ContextType>;
  FeeTotals?: FeeTotalsResolvers<ContextType>;
  FigureChange?: FigureChangeResolvers<ContextType>;
  FigureDriver?: FigureDriverResolvers<ContextType>;
  FigureDrivers?: FigureDriversResolvers<ContextType>;
  FigureGap?: FigureGapResolvers<ContextType>;
  FinanceFacts?: FinanceFactsResolvers<ContextType>;
  FraudEvidence?: FraudEvidenceResolvers<ContextType>;
  GradeBand?: GradeBandResolvers<ContextType>;
  GradeCase?: GradeCaseResolvers<ContextType>;
  GradeDecision?: GradeDecisionResolvers<ContextType>;
  GradeGrading?: GradeGradingResolvers<ContextType>;
  GradeRequirement?: GradeRequirementResolvers<ContextType>;
  GradeRuling?: GradeRulingResolvers<ContextType>;
  GradeScheme?: GradeSchemeResolvers<ContextType>;
  GradeSchemeConnection?: GradeSchemeConnectionResolvers<ContextType>;
  GradeSchemeEdge?: GradeSchemeEdgeResolvers<ContextType>;
  GradeSchemePayload?: GradeSchemePayloadResolvers<ContextType>;
  GradeScore?: GradeScoreResolvers<ContextType>;
  GradeStatement?: GradeStatementResolvers<ContextType>;
  GradeTerms?: GradeTermsResolvers<ContextType>;
  GradeWeight?: GradeWeightResolvers<ContextType>;
  GradingGap?: GradingGapResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
  HeldLink?: HeldLinkResolvers<ContextType>;
  Hours?: HoursResolvers<ContextType>;
  InsightCount?: InsightCountResolvers<ContextType>;
  InsightFigures?: InsightFiguresResolvers<ContextType>;
  InsightGauges?: InsightGaugesResolvers<ContextType>;
  InsightValue?: InsightValueResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionCorrection?: InspectionCorrectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  InspectionItem?: InspectionItemResolvers<ContextType>;
  InspectionItemConnection?: InspectionItemConnectionResolvers<ContextType>;
  InspectionItemEdge?: InspectionItemEdgeResolvers<ContextType>;
  InspectionPayload?: InspectionPayloadResolvers<ContextType>;
  InstrumentGap?: InstrumentGapResolvers<ContextType>;
  InstrumentGapConnection?: InstrumentGapConnectionResolvers<ContextType>;
  InstrumentGapEdge?: InstrumentGapEdgeResolvers<ContextType>;
  InstrumentRequirement?: InstrumentRequirementResolvers<ContextType>;
  InstrumentRequirementConnection?: InstrumentRequirementConnectionResolvers<ContextType>;
  InstrumentRequirementEdge?: InstrumentRequirementEdgeResolvers<ContextType>;
  InstrumentRequirementPayload?: InstrumentRequirementPayloadResolvers<ContextType>;
  InstrumentRequirementVersion?: InstrumentRequirementVersionResolvers<ContextType>;
  IntegrityConsequence?: IntegrityConsequenceResolvers<ContextType>;
  IntegrityEntry?: IntegrityEntryResolvers<ContextType>;
  IntegrityEntryConnection?: IntegrityEntryConnectionResolvers<ContextType>;
  IntegrityEntryEdge?: IntegrityEntryEdgeResolvers<ContextType>;
  IntegrityRecord?: IntegrityRecordResolvers<ContextType>;
  IntegrityTally?: IntegrityTallyResolvers<ContextType>;
  IssuedItem?: IssuedItemResolvers<ContextType>;
  IssuedItemConnection?: IssuedItemConnectionResolvers<ContextType>;
  IssuedItemEdge?: IssuedItemEdgeResolvers<ContextType>;
  IssuedItemPayload?: IssuedItemPayloadResolvers<ContextType>;
  JobPayload?: JobPayloadResolvers<ContextType>;
  JobRecord?: JobRecordResolvers<ContextType>;
  JobRecordConnection?: JobRecordConnectionResolvers<ContextType>;
  JobRecordEdge?: JobRecordEdgeResolvers<ContextType>;
  JobRecordResult?: JobRecordResultResolvers<ContextType>;
  JobRun?: JobRunResolvers<ContextType>;
  JobRunConnection?: JobRunConnectionResolvers<ContextType>;
  JobRunEdge?: JobRunEdgeResolvers<ContextType>;
  JobStep?: JobStepResolvers<ContextType>;
  JobSyncPayload?: JobSyncPayloadResolvers<ContextType>;
  LackingInstrument?: LackingInstrumentResolvers<ContextType>;
  LogEntry?: LogEntryResolvers<ContextType>;
  LogEntryConnection?: LogEntryConnectionResolvers<ContextType>;
  LogEntryEdge?: LogEntryEdgeResolvers<ContextType>;
  LogisticsFacts?: LogisticsFactsResolvers<ContextType>;
  ManagementItem?: ManagementItemResolvers<ContextType>;
  ManagementList?: ManagementListResolvers<ContextType>;
  ManagementListPayload?: ManagementListPayloadResolvers<ContextType>;
  Manufacturer?: ManufacturerResolvers<ContextType>;
  ManufacturerConnection?: ManufacturerConnectionResolvers<ContextType>;
  ManufacturerEdge?: ManufacturerEdgeResolvers<ContextType>;
  ManufacturerPayload?: ManufacturerPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  MonthlyEvaluation?: MonthlyEvaluationResolvers<ContextType>;
  MonthlyEvaluationConnection?: MonthlyEvaluationConnectionResolvers<ContextType>;
  MonthlyEvaluationEdge?: MonthlyEvaluationEdgeResolvers<ContextType>;
  MonthlyFigure?: MonthlyFigureResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeededInstrument?: NeededInstrumentResolvers<ContextType>;
  NoShow?: NoShowResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticePayload?: NoticePayloadResolvers<ContextType>;
  OldPart?: OldPartResolvers<ContextType>;
  OpenCorrections?: OpenCorrectionsResolvers<ContextType>;
  OpenCorrectionsConnection?: OpenCorrectionsConnectionResolvers<ContextType>;
  OpenCorrectionsEdge?: OpenCorrectionsEdgeResolvers<ContextType>;
  OrderJob?: OrderJobResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PanelFinding?: PanelFindingResolvers<ContextType>;
  PanelSeat?: PanelSeatResolvers<ContextType>;
  PartFinding?: PartFindingResolvers<ContextType>;
  PartUse?: PartUseResolvers<ContextType>;
  PartsSupplyRule?: PartsSupplyRuleResolvers<ContextType>;
  PauseRule?: PauseRuleResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PointAuthorisation?: PointAuthorisationResolvers<ContextType>;
  PointAuthorisationConnection?: PointAuthorisationConnectionResolvers<ContextType>;
  PointAuthorisationEdge?: PointAuthorisationEdgeResolvers<ContextType>;
  PointAuthorisationPayload?: PointAuthorisationPayloadResolvers<ContextType>;
  PointDeposit?: PointDepositResolvers<ContextType>;
  PointDepositConnection?: PointDepositConnectionResolvers<ContextType>;
  PointDepositEdge?: PointDepositEdgeResolvers<ContextType>;
  PointDepositPayload?: PointDepositPayloadResolvers<ContextType>;
  PointFulfilment?: PointFulfilmentResolvers<ContextType>;
  PointFulfilmentConnection?: PointFulfilmentConnectionResolvers<ContextType>;
  PointFulfilmentEdge?: PointFulfilmentEdgeResolvers<ContextType>;
  PointLoad?: PointLoadResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyAudience?: PolicyAudienceResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyPayload?: PolicyPayloadResolvers<ContextType>;
  PolicyPointReach?: PolicyPointReachResolvers<ContextType>;
  PolicyPointReachConnection?: PolicyPointReachConnectionResolvers<ContextType>;
  PolicyPointReachEdge?: PolicyPointReachEdgeResolvers<ContextType>;
  PolicyProviderReach?: PolicyProviderReachResolvers<ContextType>;
  PolicyProviderReachConnection?: PolicyProviderReachConnectionResolvers<ContextType>;
  PolicyProviderReachEdge?: PolicyProviderReachEdgeResolvers<ContextType>;
  PolicyReach?: PolicyReachResolvers<ContextType>;
  PolicyReadPayload?: PolicyReadPayloadResolvers<ContextType>;
  PolicyReceipt?: PolicyReceiptResolvers<ContextType>;
  PolicyReceiptConnection?: PolicyReceiptConnectionResolvers<ContextType>;
  PolicyReceiptEdge?: PolicyReceiptEdgeResolvers<ContextType>;
  Pool?: PoolResolvers<ContextType>;
  PoolConnection?: PoolConnectionResolvers<ContextType>;
  PoolEdge?: PoolEdgeResolvers<ContextType>;
  PoolForecast?: PoolForecastResolvers<ContextType>;
  PoolMember?: PoolMemberResolvers<ContextType>;
  PoolPayload?: PoolPayloadResolvers<ContextType>;
  PostGap?: PostGapResolvers<ContextType>;
  PostGapConnection?: PostGapConnectionResolvers<ContextType>;
  PostGapEdge?: PostGapEdgeResolvers<ContextType>;
  PostRequirement?: PostRequirementResolvers<ContextType>;
  PostStandard?: PostStandardResolvers<ContextType>;
  PostStandardPayload?: PostStandardPayloadResolvers<ContextType>;
  PostTraining?: PostTrainingResolvers<ContextType>;
  PriceBand?: PriceBandResolvers<ContextType>;
  ProductCategory?: ProductCategoryResolvers<ContextType>;
  ProductCategoryConnection?: ProductCategoryConnectionResolvers<ContextType>;
  ProductCategoryEdge?: ProductCategoryEdgeResolvers<ContextType>;
  ProductCategoryPayload?: ProductCategoryPayloadResolvers<ContextType>;
  ProductModel?: ProductModelResolvers<ContextType>;
  ProductModelConnection?: ProductModelConnectionResolvers<ContextType>;
  ProductModelEdge?: ProductModelEdgeResolvers<ContextType>;
  ProductModelPayload?: ProductModelPayloadResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderConnection?: ProviderConnectionResolvers<ContextType>;
  ProviderDossier?: ProviderDossierResolvers<ContextType>;
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  ProviderGrade?: ProviderGradeResolvers<ContextType>;
  ProviderGradeConnection?: ProviderGradeConnectionResolvers<ContextType>;
  ProviderGradeEdge?: ProviderGradeEdgeResolvers<ContextType>;
  ProviderGradePayload?: ProviderGradePayloadResolvers<ContextType>;
  ProviderPayload?: ProviderPayloadResolvers<ContextType>;
  ProviderRanking?: ProviderRankingResolvers<ContextType>;
  PublishedGrade?: PublishedGradeResolvers<ContextType>;
  PublishedGradeConnection?: PublishedGradeConnectionResolvers<ContextType>;
  PublishedGradeEdge?: PublishedGradeEdgeResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteCover?: QuoteCoverResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  QuoteLine?: QuoteLineResolvers<ContextType>;
  QuotePayload?: QuotePayloadResolvers<ContextType>;
  RankedApplication?: RankedApplicationResolvers<ContextType>;
  RankedApplicationConnection?: RankedApplicationConnectionResolvers<ContextType>;
  RankedApplicationEdge?: RankedApplicationEdgeResolvers<ContextType>;
  RankingEntry?: RankingEntryResolvers<ContextType>;
  RankingEntryConnection?: RankingEntryConnectionResolvers<ContextType>;
  RankingEntryEdge?: RankingEntryEdgeResolvers<ContextType>;
  ReadingLimits?: ReadingLimitsResolvers<ContextType>;
  RecruitmentCall?: RecruitmentCallResolvers<ContextType>;
  RecruitmentCallConnection?: RecruitmentCallConnectionResolvers<ContextType>;
  RecruitmentCallEdge?: RecruitmentCallEdgeResolvers<ContextType>;
  RecruitmentCallPayload?: RecruitmentCallPayloadResolvers<ContextType>;
  RefundQuote?: RefundQuoteResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RegionInsight?: RegionInsightResolvers<ContextType>;
  RenewalCriteria?: RenewalCriteriaResolvers<ContextType>;
  RepairHold?: RepairHoldResolvers<ContextType>;
  Satisfaction?: SatisfactionResolvers<ContextType>;
  SatisfactionTrend?: SatisfactionTrendResolvers<ContextType>;
  SatisfactionTrendPoint?: SatisfactionTrendPointResolvers<ContextType>;
  ServiceClock?: ServiceClockResolvers<ContextType>;
  ServiceLevel?: ServiceLevelResolvers<ContextType>;
  ServiceLevelPayload?: ServiceLevelPayloadResolvers<ContextType>;
  ServiceLevels?: ServiceLevelsResolvers<ContextType>;
  ServicePause?: ServicePauseResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  ServicePointConnection?: ServicePointConnectionResolvers<ContextType>;
  ServicePointEdge?: ServicePointEdgeResolvers<ContextType>;
  ServicePointPayload?: ServicePointPayloadResolvers<ContextType>;
  ServicePromise?: ServicePromiseResolvers<ContextType>;
  ServicePromiseConnection?: ServicePromiseConnectionResolvers<ContextType>;
  ServicePromiseEdge?: ServicePromiseEdgeResolvers<ContextType>;
  ServicePromisePayload?: ServicePromisePayloadResolvers<ContextType>;
  ServiceReport?: ServiceReportResolvers<ContextType>;
  ServiceReportConnection?: ServiceReportConnectionResolvers<ContextType>;
  ServiceReportEdge?: ServiceReportEdgeResolvers<ContextType>;
  ServiceReportField?: ServiceReportFieldResolvers<ContextType>;
  ServiceReportPayload?: ServiceReportPayloadResolvers<ContextType>;
  ServiceTargets?: ServiceTargetsResolvers<ContextType>;
  SettlementLine?: SettlementLineResolvers<ContextType>;
  SettlementStatement?: SettlementStatementResolvers<ContextType>;
  SheetDeduction?: SheetDeductionResolvers<ContextType>;
  SheetMark?: SheetMarkResolvers<ContextType>;
  ShortListing?: ShortListingResolvers<ContextType>;
  Shortfall?: ShortfallResolvers<ContextType>;
  SignedLink?: SignedLinkResolvers<ContextType>;
  SpecialDeduction?: SpecialDeductionResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  StepBook?: StepBookResolvers<ContextType>;
  StepBookConnection?: StepBookConnectionResolvers<ContextType>;
  StepBookDeviation?: StepBookDeviationResolvers<ContextType>;
  StepBookDeviationConnection?: StepBookDeviationConnectionResolvers<ContextType>;
  StepBookDeviationEdge?: StepBookDeviationEdgeResolvers<ContextType>;
  StepBookEdge?: StepBookEdgeResolvers<ContextType>;
  StepBookOrigin?: StepBookOriginResolvers<ContextType>;
  StepBookOutcomes?: StepBookOutcomesResolvers<ContextType>;
  StepBookPayload?: StepBookPayloadResolvers<ContextType>;
  StepOutcomes?: StepOutcomesResolvers<ContextType>;
  SubjectFinding?: SubjectFindingResolvers<ContextType>;
  SubjectScore?: SubjectScoreResolvers<ContextType>;
  SupplementRequest?: SupplementRequestResolvers<ContextType>;
  Technician?: TechnicianResolvers<ContextType>;
  TechnicianConnection?: TechnicianConnectionResolvers<ContextType>;
  TechnicianEdge?: TechnicianEdgeResolvers<ContextType>;
  TechnicianFacts?: TechnicianFactsResolvers<ContextType>;
  TechnicianPayload?: TechnicianPayloadResolvers<ContextType>;
  TimeWindow?: TimeWindowResolvers<ContextType>;
  ToolInspection?: ToolInspectionResolvers<ContextType>;
  TopUpBasis?: TopUpBasisResolvers<ContextType>;
  TopUpShare?: TopUpShareResolvers<ContextType>;
  TopUpStatement?: TopUpStatementResolvers<ContextType>;
  TrainingCourse?: TrainingCourseResolvers<ContextType>;
  TrainingCourseConnection?: TrainingCourseConnectionResolvers<ContextType>;
  TrainingCourseEdge?: TrainingCourseEdgeResolvers<ContextType>;
  TrainingCoursePayload?: TrainingCoursePayloadResolvers<ContextType>;
  TrainingEnrolment?: TrainingEnrolmentResolvers<ContextType>;
  TrainingEnrolmentConnection?: TrainingEnrolmentConnectionResolvers<ContextType>;
  TrainingEnrolmentEdge?: TrainingEnrolmentEdgeResolvers<ContextType>;
  TrainingEnrolmentPayload?: TrainingEnrolmentPayloadResolvers<ContextType>;
  TrainingStanding?: TrainingStandingResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UnitPayload?: UnitPayloadResolvers<ContextType>;
  UnitRights?: UnitRightsResolvers<ContextType>;
  UsedPart?: UsedPartResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  VisitBundle?: VisitBundleResolvers<ContextType>;
  VisitBundlePayload?: VisitBundlePayloadResolvers<ContextType>;
  WarrantyClock?: WarrantyClockResolvers<ContextType>;
  WarrantyReason?: WarrantyReasonResolvers<ContextType>;
  WarrantyRuleSet?: WarrantyRuleSetResolvers<ContextType>;
  WarrantyRules?: WarrantyRulesResolvers<ContextType>;
  WarrantyRulesConnection?: WarrantyRulesConnectionResolvers<ContextType>;
  WarrantyRulesEdge?: WarrantyRulesEdgeResolvers<ContextType>;
  WarrantyRulesPayload?: WarrantyRulesPayloadResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  WorkFinisher?: WorkFinisherResolvers<ContextType>;
  WorkOrder?: WorkOrderResolvers<ContextType>;
  WorkOrderBill?: WorkOrderBillResolvers<ContextType>;
  WorkOrderConnection?: WorkOrderConnectionResolvers<ContextType>;
  WorkOrderContact?: WorkOrderContactResolvers<ContextType>;
  WorkOrderEdge?: WorkOrderEdgeResolvers<ContextType>;
  WorkOrderEvent?: WorkOrderEventResolvers<ContextType>;
  WorkOrderEventConnection?: WorkOrderEventConnectionResolvers<ContextType>;
  WorkOrderEventEdge?: WorkOrderEventEdgeResolvers<ContextType>;
  WorkOrderLinkIssuePayload?: WorkOrderLinkIssuePayloadResolvers<ContextType>;
  WorkOrderPayload?: WorkOrderPayloadResolvers<ContextType>;
  WorkOrderRating?: WorkOrderRatingResolvers<ContextType>;
  WorkOrderReportPayload?: WorkOrderReportPayloadResolvers<ContextType>;
  WorkOrderTransition?: WorkOrderTransitionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
