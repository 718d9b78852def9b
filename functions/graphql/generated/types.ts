import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Manufacturer as ManufacturerSource, Brand as BrandSource, ProductCategory as ProductCategorySource, ProductModel as ProductModelSource, Unit as UnitSource, Provider as ProviderSource, Agreement as AgreementSource, ServicePoint as ServicePointSource, Technician as TechnicianSource, Certificate as CertificateSource, RenewalCriteria as RenewalCriteriaSource } from '../../network/network';
import type { Order as WorkOrderSource } from '../../orders/order';
import type { OrderEvent as WorkOrderEventSource } from '../../orders/event-log';
import type { Explanation as DispatchExplanationSource } from '../../orders/dispatch';
import type { VisibleCandidate as DispatchCandidateSource } from '../../orders/dispatch-access';
import type { Evaluation as EvaluationSource, EvaluatedFigure as EvaluationFigureSource, Decision as EvaluationDecisionSource, Reply as EvaluationReplySource } from '../../admission/evaluation';
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
import type { Notice as NoticeSource } from '../../shared/notice';
import type { AnyEntry as LogEntrySource } from '../../shared/journal';
import type { RegionCode as RegionSource } from '../../shared/regions';
import type { Fen as MoneySource } from '../../shared/money';
import type { Viewer as ViewerSource } from '../../shared/viewer';
import type { EvaluatedKpi as MonthlyFigureSource, KindedDriver as FigureDriverSource } from '../../admission/grades/evaluated-kpi';
import type { MonthlyEvaluation as MonthlyEvaluationSource } from '../../admission/grades/monthly-evaluation';
import type { Drivers as FigureDriversSource } from '../../admission/grades/kpi';
import type { Change as FigureChangeSource } from '../../admission/grades/change';
import type { GradeScheme as GradeSchemeSource } from '../../admission/grades/scheme';
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

/** An agreement between a maker and a provider: which categories, up to which repair level, from when to when. */
export type Agreement = Node & {
  __typename?: 'Agreement';
  /** Categories covered. */
  categories: Array<ProductCategory>;
  /** What re-evaluation measures against. */
  criteria: RenewalCriteria;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Highest repair level the provider may do. */
  level: Scalars['Int']['output'];
  /** The maker. */
  manufacturer: Manufacturer;
  /** The provider. */
  provider: Provider;
  /** What became of it. */
  status: AgreementStatus;
  /** First day in force. */
  validFrom: Scalars['Day']['output'];
  /** Last day in force. */
  validTo: Scalars['Day']['output'];
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
};

/** A page of agreements. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** Entries with their cursors. */
  edges: Array<AgreementEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An agreement to conclude. */
export type AgreementCreateInput = {
  /** Categories covered, 1 to 50. */
  categoryIds: Array<Scalars['ID']['input']>;
  /** What re-evaluation measures against. */
  criteria: RenewalCriteriaInput;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Highest repair level, 1 to 5. */
  level: Scalars['Int']['input'];
  /** The maker. */
  manufacturerId: Scalars['ID']['input'];
  /** The provider. */
  providerId: Scalars['ID']['input'];
  /** First day in force. */
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

/** An agreement after a change, or why it was refused. */
export type AgreementPayload = {
  __typename?: 'AgreementPayload';
  /** The agreement; null when refused. */
  agreement: Maybe<Agreement>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** What became of an agreement. */
export type AgreementStatus =
  /** Valid between its dates. */
  | 'ACTIVE'
  /** Ended before its last day. */
  | 'ENDED';

/** A change of an agreement; what is left out stays. */
export type AgreementUpdateInput = {
  /** What re-evaluation measures against. */
  criteria?: InputMaybe<RenewalCriteriaInput>;
  /** The agreement. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Highest repair level, 1 to 5. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** Last day in force, not before the first. */
  validTo?: InputMaybe<Scalars['Day']['input']>;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
};

/** A visit agreed with the customer. */
export type Appointment = {
  __typename?: 'Appointment';
  /** Arrival not before. */
  from: Scalars['DateTime']['output'];
  /** Arrival not after. */
  to: Scalars['DateTime']['output'];
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

/** Proof that a technician may repair a category up to a level (N12). */
export type Certificate = {
  __typename?: 'Certificate';
  /** Category. */
  category: ProductCategory;
  /** Highest level. */
  level: Scalars['Int']['output'];
  /** First day in force. */
  validFrom: Scalars['Day']['output'];
  /** Last day in force. */
  validTo: Scalars['Day']['output'];
};

/** Proof that a technician may repair a category up to a level (N12). */
export type CertificateInput = {
  /** Category. */
  categoryId: Scalars['ID']['input'];
  /** Highest level, 1 to 5. */
  level: Scalars['Int']['input'];
  /** First day in force. */
  validFrom: Scalars['Day']['input'];
  /** Last day in force, not before the first. */
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

/** A grade that takes effect on a day. */
export type ComingGrade = {
  __typename?: 'ComingGrade';
  /** The grade. */
  grade: Scalars['String']['output'];
  /** Its first day. */
  on: Scalars['Day']['output'];
};

/** Who wants the service. A customer's own phone number comes from the token and may be left out. */
export type ContactInput = {
  /** Street address, at most 200 characters. */
  address: Scalars['String']['input'];
  /** Name, at most 50 characters. */
  name: Scalars['String']['input'];
  /** Phone number, 5 to 20 digits, may start with +. Must be the verified one when a CUSTOMER reports. */
  phone: Scalars['String']['input'];
};

/** A deadline to improve, given by a decision on an agreement that ends. */
export type CorrectiveDeadline = {
  __typename?: 'CorrectiveDeadline';
  /** The decision's evaluation. */
  evaluation: Evaluation;
  /** The deadline. */
  improveBy: Scalars['Day']['output'];
};

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
  | 'LAPSED';

/** One service point as seen by dispatch. */
export type DispatchCandidate = {
  __typename?: 'DispatchCandidate';
  /** Open orders it can hold; null if excluded. */
  capacity: Maybe<Scalars['Int']['output']>;
  /** Whether it was chosen. */
  chosen: Scalars['Boolean']['output'];
  /** What ranking compared, 0 is best; a sum of the figures, so only the service point itself sees its own. */
  cost: Maybe<Scalars['Float']['output']>;
  /** Distance to the customer in km, whole but for the service point itself; null if excluded or unknown. */
  distanceKm: Maybe<Scalars['Float']['output']>;
  /** What excluded it; null if it could have had the order. */
  excludedBy: Maybe<DispatchConstraint>;
  /** Open orders it held; null if excluded. */
  load: Maybe<Scalars['Int']['output']>;
  /** Share of satisfied callbacks of all makers, 0 to 1; null if excluded or unrated, and for makers, hotlines and auditors. */
  score: Maybe<Scalars['Float']['output']>;
  /** The service point. */
  servicePoint: Maybe<ServicePoint>;
};

/** What kept a service point from an order; the first that applies. */
export type DispatchConstraint =
  /** It had the offer before and did not keep it. */
  | 'ALREADY_TRIED'
  /** It is not authorised for the category. */
  | 'CATEGORY_NOT_AUTHORISED'
  /** It is not authorised for the level (N11). */
  | 'LEVEL_TOO_LOW'
  /** No agreement of its provider with the maker is in force for category and level. */
  | 'NO_AGREEMENT_IN_FORCE'
  /** No technician there has a certificate in force for it (N12). */
  | 'NO_CERTIFIED_TECHNICIAN'
  /** It holds as many open orders as it can. */
  | 'NO_OPEN_CAPACITY'
  /** It does not serve the region. */
  | 'REGION_NOT_COVERED';

/** Why an order went where it went: every candidate with what excluded it or its figures. */
export type DispatchExplanation = {
  __typename?: 'DispatchExplanation';
  /** When. */
  at: Scalars['DateTime']['output'];
  /**
   * Candidates, best first, then the excluded. A service point or provider sees its own, a technician, customer or dealer
   * the chosen one without its figures.
   */
  candidates: Array<DispatchCandidate>;
  /** Which round of dispatch. */
  round: Scalars['Int']['output'];
  /** Whether more service points cover the region than were considered. */
  truncated: Scalars['Boolean']['output'];
};


/** Why an order went where it went: every candidate with what excluded it or its figures. */
export type DispatchExplanationCandidatesArgs = {
  first?: Scalars['Int']['input'];
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

/**
 * Re-evaluation of a provider before an agreement ends (N6), against the agreement's own criteria. The platform measures and
 * proposes; only the maker's decision has an effect.
 */
export type Evaluation = Node & {
  __typename?: 'Evaluation';
  /** The agreement that ends. */
  agreement: Agreement;
  /** The maker's decision; null while open. */
  decision: Maybe<EvaluationDecision>;
  /** Last day of the agreement when it came up for re-evaluation. */
  endsOn: Scalars['Day']['output'];
  /** One figure of the scorecard, e.g. to page through its evidence. */
  figure: EvaluationFigure;
  /** The scorecard. */
  figures: Array<EvaluationFigure>;
  /** First month counted. Figures are those of the maker's orders at this provider, in whole months. */
  from: Scalars['Month']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The maker, who decides. */
  manufacturer: Manufacturer;
  /** Day the figures were taken; open evaluations are refreshed once a month. */
  measuredOn: Scalars['Day']['output'];
  /** Day it was opened. */
  openedOn: Scalars['Day']['output'];
  /** What the figures suggest. */
  proposal: EvaluationOutcome;
  /** Why. */
  proposalReason: EvaluationProposalReason;
  /** The provider, who is evaluated. */
  provider: Provider;
  /** The provider's side; null until there is one. */
  reply: Maybe<EvaluationReply>;
  /** 1, and one more each time the deadline of an improvement has passed. */
  round: Scalars['Int']['output'];
  /** Where it stands. */
  state: EvaluationState;
  /** Last month counted. */
  to: Scalars['Month']['output'];
  /** Counts changes; send it back with a reply or decision. */
  version: Scalars['Int']['output'];
};


/**
 * Re-evaluation of a provider before an agreement ends (N6), against the agreement's own criteria. The platform measures and
 * proposes; only the maker's decision has an effect.
 */
export type EvaluationFigureArgs = {
  name: EvaluationFigureName;
};

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
  /** IMPROVE: the corrective deadline; after it the provider is measured again. */
  improveBy: Maybe<Scalars['Day']['output']>;
  /** What was decided. */
  outcome: EvaluationOutcome;
  /** Why; always there when the decision departs from the proposal. */
  reason: Maybe<Scalars['String']['output']>;
  /** RENEW: the agreement's new last day. */
  validTo: Maybe<Scalars['Day']['output']>;
};

/** An entry of a page. */
export type EvaluationEdge = {
  __typename?: 'EvaluationEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Evaluation;
};

/** One figure of an evaluation: shares from 0 to 1, complaints per hundred orders. */
export type EvaluationFigure = {
  __typename?: 'EvaluationFigure';
  /** The agreement's criterion: least share, or most complaints per hundred. */
  criterion: Scalars['Float']['output'];
  /** All cases: completed orders, orders due, or answered callbacks. */
  denominator: Scalars['Int']['output'];
  /** The orders that speak against the provider, earliest day first, as they stand now. */
  evidence: WorkOrderConnection;
  /** Upper end of the Wilson 95 % interval; null without data. */
  high: Maybe<Scalars['Float']['output']>;
  /** Lower end of the Wilson 95 % interval; null without data. */
  low: Maybe<Scalars['Float']['output']>;
  /** What is measured. */
  name: EvaluationFigureName;
  /** Least denominator with which a flawless record would prove the criterion. */
  needed: Scalars['Int']['output'];
  /** Cases that count: orders or callbacks that went well; for COMPLAINTS, orders disputed. */
  numerator: Scalars['Int']['output'];
  /** Numerator over denominator (for COMPLAINTS times 100); null without data. */
  value: Maybe<Scalars['Float']['output']>;
  /** How it stands. */
  verdict: EvaluationVerdict;
};


/** One figure of an evaluation: shares from 0 to 1, complaints per hundred orders. */
export type EvaluationFigureEvidenceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What is measured. */
export type EvaluationFigureName =
  /** Orders disputed by their customer, per hundred completed. */
  | 'COMPLAINTS'
  /** Share of completed orders fixed at the first visit and not repaired again within 30 days. */
  | 'FIRST_TIME_FIX'
  /** Share of orders completed by their deadline, among those and all whose deadline passed, completed or not. */
  | 'ON_TIME'
  /** Share of answered callbacks where the customer got at least what was expected (Q6). */
  | 'SATISFACTION';

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
  /** No criterion was missed beyond chance: RENEW. */
  | 'NOTHING_MISSED'
  /** One criterion was missed beyond chance: IMPROVE. */
  | 'ONE_MISSED'
  /** Two or more criteria were missed beyond chance: END. */
  | 'SEVERAL_MISSED'
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
  /** Quantity times unit price. */
  amount: Money;
  /** What for; empty for regulators, auditors and the platform, since it may name people. */
  description: Scalars['String']['output'];
  /** Id within the order. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: FeeKind;
  /** Pieces, hours or kilometres. */
  quantity: Scalars['Int']['output'];
  /** Price of one. */
  unitPrice: Money;
};

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

/** A figure now less the figure a month before. */
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
  /** Cases in a row that would have to go well on top of this window's. */
  inARow: Scalars['Int']['output'];
  /** How many more that is than in this window: certificates for TRAINING, points that must lapse for BREACHES. */
  more: Scalars['Int']['output'];
  /** Which figure. */
  name: MonthlyFigureName;
  /** Cases of the next window, if it is as large as this one. */
  next: Scalars['Int']['output'];
  /** Whether a window of this size can prove the criterion at all. */
  reachable: Scalars['Boolean']['output'];
};

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
  /** Day by which to decide, on the grade or on the appeal; null before the provider was told, and once nothing is to be decided. */
  decideBy: Maybe<Scalars['Day']['output']>;
  /** The decision; null until there is one. */
  decision: Maybe<GradeDecision>;
  /** The evaluation it rests on. */
  evaluation: MonthlyEvaluation;
  /** 1 for the pair's first case. */
  no: Scalars['Int']['output'];
  /** When the evaluation proposed it. */
  proposedAt: Scalars['DateTime']['output'];
  /** The provider's side; null until there is one. */
  reply: Maybe<GradeStatement>;
  /** Last day to reply; null before the provider was told. */
  replyUntil: Maybe<Scalars['Day']['output']>;
  /** What became of it; null until then. */
  ruling: Maybe<GradeRuling>;
  /** The score then. */
  score: GradeScore;
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

/** Which grade. */
export type GradeNotifyInput = {
  /** The grade. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Version the action is based on. */
  version: Scalars['Int']['input'];
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
  /** Days a maker has to decide after that, and on an appeal. */
  decideDays: Scalars['Int']['output'];
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

/** The platform's jobs that are done in many pieces. */
export type Job =
  /** Re-evaluates each provider whose agreement ends (N6). */
  | 'EVALUATE_PROVIDER'
  /** Draws each maker's callbacks of a day (Q1). */
  | 'SAMPLE_CALLBACKS'
  /** Tells whoever has a deadline ahead. */
  | 'SEND_NOTICES';

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
  /** Who signed (token subject). */
  by: Scalars['String']['output'];
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
  /** One figure, e.g. to page through its evidence. */
  figure: MonthlyFigure;
  /** Every figure. */
  figures: Array<MonthlyFigure>;
  /** The grade the figures point to (N13); null while too little is known. */
  forecast: Maybe<Scalars['String']['output']>;
  /** Why. */
  forecastReason: GradeForecastReason;
  /** What would close each gap: figures missed, and figures not proven yet. */
  gaps: Array<FigureGap>;
  /** The grade in effect when measured; null for none. */
  grade: Maybe<Scalars['String']['output']>;
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
  /** Completed orders counted. */
  volume: Scalars['Int']['output'];
};


/**
 * What one month showed of a provider for one maker (N6), against the criteria of their agreements (of several, each
 * criterion's mildest). Made once a month by the schedule; nothing follows from it by itself.
 */
export type MonthlyEvaluationFigureArgs = {
  name: MonthlyFigureName;
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

/** One figure of a monthly evaluation: shares from 0 to 1, complaints per 1 000 orders, breaches in points. */
export type MonthlyFigure = {
  __typename?: 'MonthlyFigure';
  /** The change since the month before; null where there is nothing to compare with. */
  change: Maybe<FigureChange>;
  /** The agreement's criterion: least or most, in the figure's unit. */
  criterion: Scalars['Float']['output'];
  /** All cases; 1 for BREACHES. */
  denominator: Scalars['Int']['output'];
  /** What drove the change, for figures of orders. */
  drivers: Array<FigureDrivers>;
  /** The orders that speak against the provider, earliest day first, as they stand now; none for figures that are not of orders. */
  evidence: WorkOrderConnection;
  /** First month of its window. First-time fix must have held 30 days: its window ends a month before the others. */
  from: Scalars['Month']['output'];
  /** Upper end of its interval. */
  high: Maybe<Scalars['Float']['output']>;
  /** Lower end of its Wilson 95 % interval; the value itself for full counts (TRAINING, BREACHES). */
  low: Maybe<Scalars['Float']['output']>;
  /** What is measured. */
  name: MonthlyFigureName;
  /** Least denominator with which a flawless record would prove the criterion. */
  needed: Scalars['Int']['output'];
  /** Cases counted: those that went well, or for COMPLAINTS, FEE_DEVIATIONS and PART_ANOMALIES those that did not; points for BREACHES. */
  numerator: Scalars['Int']['output'];
  /** Last month of its window. */
  to: Scalars['Month']['output'];
  /** The figure; null without data. */
  value: Maybe<Scalars['Float']['output']>;
  /** How it stands. */
  verdict: EvaluationVerdict;
};


/** One figure of a monthly evaluation: shares from 0 to 1, complaints per 1 000 orders, breaches in points. */
export type MonthlyFigureEvidenceArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a monthly evaluation measures (N6). */
export type MonthlyFigureName =
  /** Share of offers answered before they lapsed. */
  | 'ACCEPT_ON_TIME'
  /** Points of breaches (N21). */
  | 'BREACHES'
  /** Orders disputed by their customer, per 1 000 completed. */
  | 'COMPLAINTS'
  /** Share of fee lines outside their band (F1). */
  | 'FEE_DEVIATIONS'
  /** Share of completed orders fixed at the first visit and not repaired again within 30 days. */
  | 'FIRST_TIME_FIX'
  /** Share of orders completed by their deadline, among those and all whose deadline passed, completed or not. */
  | 'ON_TIME'
  /** Share of parts in doubt (K8). */
  | 'PART_ANOMALIES'
  /** Share of answered callbacks where the customer got at least what was expected (Q6). */
  | 'SATISFACTION'
  /** Share of technicians with a certificate in force (N10). */
  | 'TRAINING'
  /** Share of visits that began within the time agreed with the customer. */
  | 'VISIT_ON_TIME';

/** Entry points for changes: one mutation per business action. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Concludes an agreement with a provider. Two agreements of the same pair may not cover one category at the same time. */
  agreementCreate: AgreementPayload;
  /** Changes level, criteria or the last day of an agreement. */
  agreementUpdate: AgreementPayload;
  /** Adds a brand to the caller's own maker (or any, by PLATFORM). */
  brandCreate: BrandPayload;
  /** Renames a brand. */
  brandUpdate: BrandPayload;
  /** Records a call that nobody answered; the third closes the callback as NO_ANSWER. */
  callbackNoAnswer: CallbackPayload;
  /** Records what a called customer answered (Q6); closes the callback. */
  callbackRecord: CallbackPayload;
  /** Decides what becomes of the agreement. Nothing happens to a provider without it. */
  evaluationDecide: EvaluationPayload;
  /** Puts the provider's side on record before the maker decides; a later reply replaces it. */
  evaluationReply: EvaluationPayload;
  /** Appeals against a decided grade, once. */
  gradeAppeal: ProviderGradePayload;
  /** Decides an appeal: another person of the maker than the one who decided the grade, or the platform. */
  gradeAppealDecide: ProviderGradePayload;
  /** Decides on a proposed grade. A change needs notice, and the reply or the end of its time. */
  gradeDecide: ProviderGradePayload;
  /** Tells the provider of a proposed grade; its time to reply begins. */
  gradeNotify: ProviderGradePayload;
  /** Puts the provider's side on record before the maker decides; a later reply replaces it. */
  gradeReply: ProviderGradePayload;
  /** Publishes a version of a maker's grade scheme, ahead of its first day. */
  gradeSchemePublish: GradeSchemePayload;
  /** Registers a maker. */
  manufacturerCreate: ManufacturerPayload;
  /** Changes a maker's name or callback sample. */
  manufacturerUpdate: ManufacturerPayload;
  /** Marks a notice as read. Again, it stays as it was read first. */
  noticeRead: NoticePayload;
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
  /** Opens a service point of the caller's provider (or any, by PLATFORM). */
  servicePointCreate: ServicePointPayload;
  /** Changes a service point. */
  servicePointUpdate: ServicePointPayload;
  /** Adds a technician to a service point. */
  technicianCreate: TechnicianPayload;
  /** Changes a technician's name or certificates. */
  technicianUpdate: TechnicianPayload;
  /** Registers a unit by serial number. */
  unitRegister: UnitPayload;
  /** Records when and by whom a unit was sold. */
  unitUpdate: UnitPayload;
  /** Takes an offered order. */
  workOrderAccept: WorkOrderPayload;
  /** Adds a fee line (F3). */
  workOrderAddFee: WorkOrderPayload;
  /** Calls an order off before work began. */
  workOrderCancel: WorkOrderPayload;
  /** Finishes the work. */
  workOrderComplete: WorkOrderPayload;
  /** Confirms completed work; the order is closed. */
  workOrderConfirm: WorkOrderPayload;
  /** Refuses an offered order; it goes to the next service point. */
  workOrderDecline: WorkOrderPayload;
  /** Records what is wrong; may be corrected until completion. */
  workOrderDiagnose: WorkOrderPayload;
  /** Disputes completed work. */
  workOrderDispute: WorkOrderPayload;
  /** Leaves for now and agrees another visit. */
  workOrderPlanAnotherVisit: WorkOrderPayload;
  /** Looks for a service point again, after the maker changed something. Those who declined may be asked again. */
  workOrderRedispatch: WorkOrderPayload;
  /** Takes a fee line back. */
  workOrderRemoveFee: WorkOrderPayload;
  /** Reports a fault or wish (O1). The same fault reported again while its order is open is the same order. */
  workOrderReport: WorkOrderReportPayload;
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
  /** Records a part used. */
  workOrderUsePart: WorkOrderPayload;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAgreementCreateArgs = {
  input: AgreementCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAgreementUpdateArgs = {
  input: AgreementUpdateInput;
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
export type MutationCallbackNoAnswerArgs = {
  input: CallbackNoAnswerInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationCallbackRecordArgs = {
  input: CallbackRecordInput;
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
export type MutationServicePointCreateArgs = {
  input: ServicePointCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationServicePointUpdateArgs = {
  input: ServicePointUpdateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationTechnicianCreateArgs = {
  input: TechnicianCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationTechnicianUpdateArgs = {
  input: TechnicianUpdateInput;
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
export type MutationWorkOrderCompleteArgs = {
  input: WorkOrderCompleteInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationWorkOrderConfirmArgs = {
  input: WorkOrderActionInput;
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
export type MutationWorkOrderPlanAnotherVisitArgs = {
  input: WorkOrderScheduleInput;
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
export type MutationWorkOrderUsePartArgs = {
  input: WorkOrderUsePartInput;
};

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
  /** An agreement that ends soon has come up for re-evaluation (N6). */
  | 'EVALUATION_OPENED'
  /** The provider has appealed against its grade. */
  | 'GRADE_APPEALED'
  /** An appeal was dismissed: the grade takes effect. */
  | 'GRADE_APPEAL_DISMISSED'
  /** The time to appeal ends. */
  | 'GRADE_APPEAL_DUE'
  /** An appeal was upheld: the grade stays. */
  | 'GRADE_APPEAL_UPHELD'
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
  | 'GRADE_REPLY_DUE';

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
  /** Certificates today. */
  training: TrainingStanding;
};


/** Everything a maker and a provider need to talk about the provider's work: it assembles itself, and both see the same. */
export type ProviderDossierAgreementsArgs = {
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

/** Entry points for reading. */
export type Query = {
  __typename?: 'Query';
  /** Agreements of a maker, newest first. A maker sees its own. */
  agreements: AgreementConnection;
  /** The draw of a maker's callbacks for one day; null if there was none or it is not visible to the caller. */
  callbackRun: Maybe<CallbackRun>;
  /** Draws of a maker's callbacks, latest day first. */
  callbackRuns: CallbackRunConnection;
  /** Callbacks of the caller's maker: the open ones, the longest waiting first; or those closed in a month, latest first. */
  callbackTasks: CallbackTaskConnection;
  /**
   * Figures of a scope over at most 366 days (G1). A regulator gets its region and below, a maker's people their maker and
   * its share of each provider, providers and service points themselves; all else does not exist for them (NOT_FOUND).
   * The cost depends on scope and period, never on the number of orders: up to 3 Queries and a BatchGet key for each of a
   * scope's parts (8 for provinces and makers, 2 for prefectures, else 1); 1 more Query a part for `trend`; for `children`
   * one BatchGet per hundred of regions x parts x (months and single days).
   */
  dashboard: Dashboard;
  /** Evaluations: a maker's (newest first; also for its auditor), or the calling provider's (newest agreement first). */
  evaluations: EvaluationConnection;
  /** Codes for diagnoses (Q9), by code. */
  faultCodes: Array<FaultCode>;
  /** Pareto of faults over at most 12 months; the same scopes as `dashboard`. 1 Query a month, whatever the number of orders. */
  faultPareto: FaultPareto;
  /** Grade schemes a maker has published, latest first day first. */
  gradeSchemes: GradeSchemeConnection;
  /** Runs of a job with their progress, latest period first. */
  jobRuns: JobRunConnection;
  /** Makers on the platform, by name. */
  manufacturers: ManufacturerConnection;
  /** Orders of the calling customer or dealer, newest first. */
  myWorkOrders: WorkOrderConnection;
  /** Any object by its global id; null if it does not exist or is not visible to the caller. */
  node: Maybe<Node>;
  /** The caller's inbox, newest first: that of its organisation, service point or, for technicians and regulators, its own. 1 Query. */
  notices: NoticeConnection;
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
  /** Satisfaction over time with its control limits (Q1), over at most 366 days; the same scopes as `dashboard`, 1 Query for each of a scope's parts. */
  satisfactionTrend: SatisfactionTrend;
  /** Service points whose declared coverage names exactly this region, so that a caller can ask level by level. */
  servicePointsCovering: ServicePointConnection;
  /** A unit by its maker and serial number; null if the maker has recorded none. */
  unit: Maybe<Unit>;
  /** Units of a model, by serial number. A dealer sees the units it sold. */
  units: UnitConnection;
  /** Who the caller is, as the platform understands the token. */
  viewer: Viewer;
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
export type QueryDashboardArgs = {
  from: Scalars['Day']['input'];
  scope: InsightScopeInput;
  to: Scalars['Day']['input'];
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
export type QueryGradeSchemesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  manufacturerId: Scalars['ID']['input'];
};


/** Entry points for reading. */
export type QueryJobRunsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  job: Job;
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
export type QuerySatisfactionTrendArgs = {
  from: Scalars['Day']['input'];
  scope: InsightScopeInput;
  to: Scalars['Day']['input'];
  unit?: InsightUnit;
};


/** Entry points for reading. */
export type QueryServicePointsCoveringArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  region: Scalars['RegionCode']['input'];
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
  /** Monthly evaluation: least share of technicians with a certificate in force, 0 to 1; left out, 0.8. */
  training?: InputMaybe<Scalars['Float']['input']>;
  /** Monthly evaluation: least share of visits begun within the time agreed, 0 to 1; left out, 0.9. */
  visitOnTime?: InputMaybe<Scalars['Float']['input']>;
};

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
  | 'REGIONAL_PLATFORM';

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

/** A service point: where repair happens or technicians start from. */
export type ServicePoint = Node & {
  __typename?: 'ServicePoint';
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

/** A technician of a service point. */
export type Technician = Node & {
  __typename?: 'Technician';
  /** Certificates held, in force or not. */
  certificates: Array<Certificate>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Name as on the badge. */
  name: Scalars['String']['output'];
  /** Where the technician works. */
  servicePoint: ServicePoint;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
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
  /** Certificates held, at most 50. */
  certificates: Array<CertificateInput>;
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Name as on the badge, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Where the technician works. */
  servicePointId: Scalars['ID']['input'];
};

/** An entry of a page. */
export type TechnicianEdge = {
  __typename?: 'TechnicianEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Technician;
};

/** A technician after a change, or why it was refused. */
export type TechnicianPayload = {
  __typename?: 'TechnicianPayload';
  /** The technician; null when refused. */
  technician: Maybe<Technician>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
};

/** A change of a technician; what is left out stays. */
export type TechnicianUpdateInput = {
  /** Certificates held, replacing all before; at most 50. */
  certificates?: InputMaybe<Array<CertificateInput>>;
  /** The technician. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Name as on the badge, at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
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
  /** Its model. */
  model: ProductModel;
  /** Serial number on the type plate. */
  serial: Scalars['String']['output'];
  /** Dealer who sold it; null if unknown. */
  soldBy: Maybe<Scalars['String']['output']>;
  /** Day of sale; null if unknown. */
  soldOn: Maybe<Scalars['Day']['output']>;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
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
  /** Its model. */
  modelId: Scalars['ID']['input'];
  /** Serial number: letters, digits, hyphens, at most 40. */
  serial: Scalars['String']['input'];
  /** Dealer who sold it; a DEALER registers its own sales only. */
  soldBy?: InputMaybe<Scalars['String']['input']>;
  /** Day of sale, not in the future. */
  soldOn?: InputMaybe<Scalars['Day']['input']>;
};

/** A change of a unit; what is left out stays. */
export type UnitUpdateInput = {
  /** The unit. */
  id: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input is the same request for 7 days. */
  idempotencyKey: Scalars['String']['input'];
  /** Dealer who sold it. */
  soldBy?: InputMaybe<Scalars['String']['input']>;
  /** Day of sale, not in the future. */
  soldOn?: InputMaybe<Scalars['Day']['input']>;
  /** Version the change is based on. */
  version: Scalars['Int']['input'];
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
  /** An agreement of the same maker, provider and category is in force in that time. */
  | 'AGREEMENT_OVERLAP'
  /** An object with this natural key exists. */
  | 'ALREADY_EXISTS'
  /** The appointment's times do not fit. */
  | 'APPOINTMENT_INVALID'
  /** Too many concurrent changes to one object; nothing was written, retry. */
  | 'BUSY'
  /** The callback has its result; it stays as it is. */
  | 'CALLBACK_CLOSED'
  /** A certificate exceeds the level the service point is authorised for. */
  | 'CERTIFICATE_ABOVE_POINT'
  /** A decision that departs from the proposal needs a reason. */
  | 'DECISION_NEEDS_REASON'
  /** An order cannot be completed without a diagnosis. */
  | 'DIAGNOSIS_MISSING'
  /** The evaluation was decided already. */
  | 'EVALUATION_DECIDED'
  /** The agreement was changed or ended since the evaluation. */
  | 'EVALUATION_OUTDATED'
  /** The order has no such fee line. */
  | 'FEE_LINE_UNKNOWN'
  /** The caller's role may not do this. */
  | 'FORBIDDEN'
  /** The time to appeal is over. */
  | 'GRADE_APPEAL_CLOSED'
  /** An appeal has to be decided by another person than the one who decided the grade. */
  | 'GRADE_APPEAL_SAME_DECIDER'
  /** The last band of a grade scheme does not begin at 0. */
  | 'GRADE_BANDS_GAP'
  /** The bands of a grade scheme do not go from the best down. */
  | 'GRADE_BANDS_ORDER'
  /** The case to change a grade is not in the state that the action needs. */
  | 'GRADE_CASE_STATE'
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
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The cursor belongs to another list. */
  | 'INVALID_CURSOR'
  /** A period ends before it starts. */
  | 'INVALID_DATE_RANGE'
  /** The id is not one of the expected type. */
  | 'INVALID_ID'
  /** A value has the wrong form. */
  | 'INVALID_VALUE'
  /** The object does not exist or is not visible to the caller. */
  | 'NOT_FOUND'
  /** The service point is full. */
  | 'NO_OPEN_CAPACITY'
  /** The offer was answered too late. */
  | 'OFFER_EXPIRED'
  /** The offer may still be answered. */
  | 'OFFER_STILL_OPEN'
  /** A number is outside its range. */
  | 'OUT_OF_RANGE'
  /** `first` is outside 1 to 100. */
  | 'PAGE_TOO_LARGE'
  /** The phone number has the wrong form. */
  | 'PHONE_INVALID'
  /** A required value is empty. */
  | 'REQUIRED'
  /** Another role does this. */
  | 'ROLE_NOT_ALLOWED'
  /** The object changed since it was read. */
  | 'STALE_VERSION'
  /** The technician has no certificate in force for the category at the order's level (N12). */
  | 'TECHNICIAN_NOT_CERTIFIED'
  /** No technician is named for the order. */
  | 'TECHNICIAN_REQUIRED'
  /** A text is too long. */
  | 'TOO_LONG'
  /** The order holds no more of these. */
  | 'TOO_MANY_LINES'
  /** Neither or both of serial number and model were given. */
  | 'UNIT_OR_MODEL_REQUIRED'
  /** The region code is not in force in GB/T 2260. */
  | 'UNKNOWN_REGION';

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
  /** Until when the work must be done; null before acceptance. */
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
  /** How it ended. */
  outcome: Maybe<WorkOutcome>;
  /** The deadline that passed last, if any; it stays on record, whoever has the order later. */
  overdueSince: Maybe<Scalars['DateTime']['output']>;
  /** Parts used. */
  parts: Array<PartUse>;
  /** Where the customer is. */
  region: Region;
  /** When it was reported. */
  reportedAt: Scalars['DateTime']['output'];
  /** How often the same fault was reported while the order was open. */
  reports: Scalars['Int']['output'];
  /** What was ordered. */
  serviceItem: ServiceItem;
  /** The service point asked or at work, if any. */
  servicePoint: Maybe<ServicePoint>;
  /** Where it stands. */
  state: WorkOrderState;
  /** What the customer says is wrong; hidden from regulators, auditors and the platform, since it may name people. */
  symptom: Maybe<Scalars['String']['output']>;
  /** The technician named for it, if any; hidden from regulators, auditors and the platform. */
  technician: Maybe<Technician>;
  /** Service points that had the offer and did not keep it, in order. */
  tried: Array<DispatchAttempt>;
  /** The unit; null if its serial number is unknown, and for regulators. */
  unit: Maybe<Unit>;
  /** Counts changes; send it back with a change. */
  version: Scalars['Int']['output'];
  /** Visits started. */
  visits: Scalars['Int']['output'];
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
  /** Finish the work. */
  | 'COMPLETE'
  /** Confirm the work. */
  | 'CONFIRM'
  /** Refuse the order. */
  | 'DECLINE'
  /** Record what is wrong. */
  | 'DIAGNOSE'
  /** Dispute the work. */
  | 'DISPUTE'
  /** End an unanswered offer (the platform). */
  | 'LAPSE'
  /** Record that a deadline passed (the platform). */
  | 'MARK_OVERDUE'
  /** Offer it to a service point (the platform). */
  | 'OFFER'
  /** Hand it to the maker, since no service point can take it (the platform). */
  | 'PARK'
  /** Leave and agree another visit. */
  | 'PLAN_ANOTHER_VISIT'
  /** Look for a service point again. */
  | 'REDISPATCH'
  /** Take a fee line back. */
  | 'REMOVE_FEE'
  /** The report that opened the order. */
  | 'REPORT'
  /** Report the same fault once more. */
  | 'REPORT_AGAIN'
  /** Give an accepted order back. */
  | 'RETURN'
  /** Have disputed work done again. */
  | 'REWORK'
  /** Agree a visit. */
  | 'SCHEDULE'
  /** Close a dispute with the customer's consent. */
  | 'SETTLE'
  /** Start work. */
  | 'START'
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
  /** Pieces, hours or kilometres, 1 to 1000. */
  quantity: Scalars['Int']['input'];
  /** Price of one in fen. */
  unitPrice: Scalars['Int']['input'];
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

/** An order after an action, or why it was refused. */
export type WorkOrderPayload = {
  __typename?: 'WorkOrderPayload';
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
  /** The order; null when refused, or when a repeated request finds it in other hands. */
  workOrder: Maybe<WorkOrder>;
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
};

/** An order after a report, or why it was refused. */
export type WorkOrderReportPayload = {
  __typename?: 'WorkOrderReportPayload';
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
    | ( BrandSource )
    | ( CallbackRunSource )
    | ( CallbackTaskSource )
    | ( EvaluationSource )
    | ( GradeSchemeSource )
    | ( ManufacturerSource )
    | ( MonthlyEvaluationSource )
    | ( NoticeSource )
    | ( ProductCategorySource )
    | ( ProductModelSource )
    | ( ProviderSource )
    | ( ProviderGradeSource )
    | ( ServicePointSource )
    | ( TechnicianSource )
    | ( UnitSource )
    | ( WorkOrderSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<AgreementSource>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges'> & { edges: Array<ResolversTypes['AgreementEdge']> }>;
  AgreementCreateInput: AgreementCreateInput;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementPayload: ResolverTypeWrapper<Omit<AgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['Agreement']> }>;
  AgreementStatus: AgreementStatus;
  AgreementUpdateInput: AgreementUpdateInput;
  Appointment: ResolverTypeWrapper<Appointment>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Brand: ResolverTypeWrapper<BrandSource>;
  BrandConnection: ResolverTypeWrapper<Omit<BrandConnection, 'edges'> & { edges: Array<ResolversTypes['BrandEdge']> }>;
  BrandCreateInput: BrandCreateInput;
  BrandEdge: ResolverTypeWrapper<Omit<BrandEdge, 'node'> & { node: ResolversTypes['Brand'] }>;
  BrandPayload: ResolverTypeWrapper<Omit<BrandPayload, 'brand'> & { brand?: Maybe<ResolversTypes['Brand']> }>;
  BrandUpdateInput: BrandUpdateInput;
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
  Certificate: ResolverTypeWrapper<CertificateSource>;
  CertificateInput: CertificateInput;
  ChainCheck: ResolverTypeWrapper<ChainCheck>;
  ComingGrade: ResolverTypeWrapper<ComingGrade>;
  ContactInput: ContactInput;
  CorrectiveDeadline: ResolverTypeWrapper<CorrectiveDeadlineSource>;
  Dashboard: ResolverTypeWrapper<DashboardSource>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  Diagnosis: ResolverTypeWrapper<Diagnosis>;
  DispatchAttempt: ResolverTypeWrapper<Omit<DispatchAttempt, 'servicePoint'> & { servicePoint?: Maybe<ResolversTypes['ServicePoint']> }>;
  DispatchAttemptOutcome: DispatchAttemptOutcome;
  DispatchCandidate: ResolverTypeWrapper<DispatchCandidateSource>;
  DispatchConstraint: DispatchConstraint;
  DispatchExplanation: ResolverTypeWrapper<DispatchExplanationSource>;
  DurationBin: ResolverTypeWrapper<Omit<DurationBin, 'count'> & { count: ResolversTypes['InsightCount'] }>;
  Durations: ResolverTypeWrapper<DurationsSource>;
  Evaluation: ResolverTypeWrapper<EvaluationSource>;
  EvaluationConnection: ResolverTypeWrapper<Omit<EvaluationConnection, 'edges'> & { edges: Array<ResolversTypes['EvaluationEdge']> }>;
  EvaluationDecideInput: EvaluationDecideInput;
  EvaluationDecision: ResolverTypeWrapper<EvaluationDecisionSource>;
  EvaluationEdge: ResolverTypeWrapper<Omit<EvaluationEdge, 'node'> & { node: ResolversTypes['Evaluation'] }>;
  EvaluationFigure: ResolverTypeWrapper<EvaluationFigureSource>;
  EvaluationFigureName: EvaluationFigureName;
  EvaluationOutcome: EvaluationOutcome;
  EvaluationPayload: ResolverTypeWrapper<Omit<EvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['Evaluation']> }>;
  EvaluationProposalReason: EvaluationProposalReason;
  EvaluationReply: ResolverTypeWrapper<EvaluationReplySource>;
  EvaluationReplyInput: EvaluationReplyInput;
  EvaluationState: EvaluationState;
  EvaluationVerdict: EvaluationVerdict;
  FaultCode: ResolverTypeWrapper<FaultCodeSource>;
  FaultPareto: ResolverTypeWrapper<FaultParetoSource>;
  FaultParetoEntry: ResolverTypeWrapper<FaultParetoEntrySource>;
  FeeKind: FeeKind;
  FeeKindTotal: ResolverTypeWrapper<Omit<FeeKindTotal, 'total'> & { total: ResolversTypes['InsightValue'] }>;
  FeeLine: ResolverTypeWrapper<FeeLineSource>;
  FeeTotals: ResolverTypeWrapper<FeeTotalsSource>;
  FigureChange: ResolverTypeWrapper<FigureChangeSource>;
  FigureDriver: ResolverTypeWrapper<FigureDriverSource>;
  FigureDriverKind: FigureDriverKind;
  FigureDrivers: ResolverTypeWrapper<FigureDriversSource>;
  FigureGap: ResolverTypeWrapper<FigureGap>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GradeAppealDecideInput: GradeAppealDecideInput;
  GradeBand: ResolverTypeWrapper<GradeBand>;
  GradeBandInput: GradeBandInput;
  GradeCase: ResolverTypeWrapper<GradeCaseSource>;
  GradeCaseState: GradeCaseState;
  GradeDecideInput: GradeDecideInput;
  GradeDecision: ResolverTypeWrapper<GradeDecisionSource>;
  GradeDecisionKind: GradeDecisionKind;
  GradeForecastReason: GradeForecastReason;
  GradeNotifyInput: GradeNotifyInput;
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
  Hours: ResolverTypeWrapper<Hours>;
  HoursInput: HoursInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InsightCount: ResolverTypeWrapper<InsightCountSource>;
  InsightFigures: ResolverTypeWrapper<InsightFiguresSource>;
  InsightGauges: ResolverTypeWrapper<InsightGaugesSource>;
  InsightScopeInput: InsightScopeInput;
  InsightUnit: InsightUnit;
  InsightValue: ResolverTypeWrapper<InsightValueSource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Job: Job;
  JobRun: ResolverTypeWrapper<JobRunSource>;
  JobRunConnection: ResolverTypeWrapper<Omit<JobRunConnection, 'edges'> & { edges: Array<ResolversTypes['JobRunEdge']> }>;
  JobRunEdge: ResolverTypeWrapper<Omit<JobRunEdge, 'node'> & { node: ResolversTypes['JobRun'] }>;
  LogEntry: ResolverTypeWrapper<LogEntrySource>;
  LogEntryConnection: ResolverTypeWrapper<Omit<LogEntryConnection, 'edges'> & { edges: Array<ResolversTypes['LogEntryEdge']> }>;
  LogEntryEdge: ResolverTypeWrapper<Omit<LogEntryEdge, 'node'> & { node: ResolversTypes['LogEntry'] }>;
  Manufacturer: ResolverTypeWrapper<ManufacturerSource>;
  ManufacturerConnection: ResolverTypeWrapper<Omit<ManufacturerConnection, 'edges'> & { edges: Array<ResolversTypes['ManufacturerEdge']> }>;
  ManufacturerCreateInput: ManufacturerCreateInput;
  ManufacturerEdge: ResolverTypeWrapper<Omit<ManufacturerEdge, 'node'> & { node: ResolversTypes['Manufacturer'] }>;
  ManufacturerPayload: ResolverTypeWrapper<Omit<ManufacturerPayload, 'manufacturer'> & { manufacturer?: Maybe<ResolversTypes['Manufacturer']> }>;
  ManufacturerUpdateInput: ManufacturerUpdateInput;
  Money: ResolverTypeWrapper<MoneySource>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthlyEvaluation: ResolverTypeWrapper<MonthlyEvaluationSource>;
  MonthlyEvaluationConnection: ResolverTypeWrapper<Omit<MonthlyEvaluationConnection, 'edges'> & { edges: Array<ResolversTypes['MonthlyEvaluationEdge']> }>;
  MonthlyEvaluationEdge: ResolverTypeWrapper<Omit<MonthlyEvaluationEdge, 'node'> & { node: ResolversTypes['MonthlyEvaluation'] }>;
  MonthlyFigure: ResolverTypeWrapper<MonthlyFigureSource>;
  MonthlyFigureName: MonthlyFigureName;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Notice: ResolverTypeWrapper<NoticeSource>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeKind: NoticeKind;
  NoticePayload: ResolverTypeWrapper<Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversTypes['Notice']> }>;
  NoticeReadInput: NoticeReadInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartUse: ResolverTypeWrapper<PartUse>;
  Place: ResolverTypeWrapper<Place>;
  PlaceInput: PlaceInput;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankingEntry: ResolverTypeWrapper<RankingEntrySource>;
  RankingEntryConnection: ResolverTypeWrapper<Omit<RankingEntryConnection, 'edges'> & { edges: Array<ResolversTypes['RankingEntryEdge']> }>;
  RankingEntryEdge: ResolverTypeWrapper<Omit<RankingEntryEdge, 'node'> & { node: ResolversTypes['RankingEntry'] }>;
  RankingStanding: RankingStanding;
  Region: ResolverTypeWrapper<RegionSource>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionInsight: ResolverTypeWrapper<RegionInsightSource>;
  RenewalCriteria: ResolverTypeWrapper<RenewalCriteriaSource>;
  RenewalCriteriaInput: RenewalCriteriaInput;
  ReportChannel: ReportChannel;
  Role: Role;
  Satisfaction: ResolverTypeWrapper<SatisfactionSource>;
  SatisfactionTrend: ResolverTypeWrapper<SatisfactionTrendSource>;
  SatisfactionTrendPoint: ResolverTypeWrapper<SatisfactionTrendPointSource>;
  ServiceItem: ServiceItem;
  ServicePoint: ResolverTypeWrapper<ServicePointSource>;
  ServicePointConnection: ResolverTypeWrapper<Omit<ServicePointConnection, 'edges'> & { edges: Array<ResolversTypes['ServicePointEdge']> }>;
  ServicePointCreateInput: ServicePointCreateInput;
  ServicePointEdge: ResolverTypeWrapper<Omit<ServicePointEdge, 'node'> & { node: ResolversTypes['ServicePoint'] }>;
  ServicePointPayload: ResolverTypeWrapper<Omit<ServicePointPayload, 'servicePoint'> & { servicePoint?: Maybe<ResolversTypes['ServicePoint']> }>;
  ServicePointUpdateInput: ServicePointUpdateInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Technician: ResolverTypeWrapper<TechnicianSource>;
  TechnicianConnection: ResolverTypeWrapper<Omit<TechnicianConnection, 'edges'> & { edges: Array<ResolversTypes['TechnicianEdge']> }>;
  TechnicianCreateInput: TechnicianCreateInput;
  TechnicianEdge: ResolverTypeWrapper<Omit<TechnicianEdge, 'node'> & { node: ResolversTypes['Technician'] }>;
  TechnicianPayload: ResolverTypeWrapper<Omit<TechnicianPayload, 'technician'> & { technician?: Maybe<ResolversTypes['Technician']> }>;
  TechnicianUpdateInput: TechnicianUpdateInput;
  TrainingStanding: ResolverTypeWrapper<TrainingStanding>;
  TrendPoint: ResolverTypeWrapper<TrendPointSource>;
  Unit: ResolverTypeWrapper<UnitSource>;
  UnitConnection: ResolverTypeWrapper<Omit<UnitConnection, 'edges'> & { edges: Array<ResolversTypes['UnitEdge']> }>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  UnitPayload: ResolverTypeWrapper<Omit<UnitPayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  UnitRegisterInput: UnitRegisterInput;
  UnitUpdateInput: UnitUpdateInput;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<ViewerSource>;
  WorkOrder: ResolverTypeWrapper<WorkOrderSource>;
  WorkOrderAcceptInput: WorkOrderAcceptInput;
  WorkOrderAction: WorkOrderAction;
  WorkOrderActionInput: WorkOrderActionInput;
  WorkOrderAddFeeInput: WorkOrderAddFeeInput;
  WorkOrderCompleteInput: WorkOrderCompleteInput;
  WorkOrderConnection: ResolverTypeWrapper<Omit<WorkOrderConnection, 'edges'> & { edges: Array<ResolversTypes['WorkOrderEdge']> }>;
  WorkOrderContact: ResolverTypeWrapper<WorkOrderContact>;
  WorkOrderDiagnoseInput: WorkOrderDiagnoseInput;
  WorkOrderEdge: ResolverTypeWrapper<Omit<WorkOrderEdge, 'node'> & { node: ResolversTypes['WorkOrder'] }>;
  WorkOrderEvent: ResolverTypeWrapper<WorkOrderEventSource>;
  WorkOrderEventConnection: ResolverTypeWrapper<Omit<WorkOrderEventConnection, 'edges'> & { edges: Array<ResolversTypes['WorkOrderEventEdge']> }>;
  WorkOrderEventEdge: ResolverTypeWrapper<Omit<WorkOrderEventEdge, 'node'> & { node: ResolversTypes['WorkOrderEvent'] }>;
  WorkOrderPayload: ResolverTypeWrapper<Omit<WorkOrderPayload, 'workOrder'> & { workOrder?: Maybe<ResolversTypes['WorkOrder']> }>;
  WorkOrderReasonInput: WorkOrderReasonInput;
  WorkOrderRemoveFeeInput: WorkOrderRemoveFeeInput;
  WorkOrderReportInput: WorkOrderReportInput;
  WorkOrderReportPayload: ResolverTypeWrapper<Omit<WorkOrderReportPayload, 'workOrder'> & { workOrder?: Maybe<ResolversTypes['WorkOrder']> }>;
  WorkOrderScheduleInput: WorkOrderScheduleInput;
  WorkOrderState: WorkOrderState;
  WorkOrderTransition: ResolverTypeWrapper<WorkOrderTransition>;
  WorkOrderUsePartInput: WorkOrderUsePartInput;
  WorkOutcome: WorkOutcome;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: AgreementSource;
  AgreementConnection: Omit<AgreementConnection, 'edges'> & { edges: Array<ResolversParentTypes['AgreementEdge']> };
  AgreementCreateInput: AgreementCreateInput;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementPayload: Omit<AgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['Agreement']> };
  AgreementUpdateInput: AgreementUpdateInput;
  Appointment: Appointment;
  Boolean: Scalars['Boolean']['output'];
  Brand: BrandSource;
  BrandConnection: Omit<BrandConnection, 'edges'> & { edges: Array<ResolversParentTypes['BrandEdge']> };
  BrandCreateInput: BrandCreateInput;
  BrandEdge: Omit<BrandEdge, 'node'> & { node: ResolversParentTypes['Brand'] };
  BrandPayload: Omit<BrandPayload, 'brand'> & { brand?: Maybe<ResolversParentTypes['Brand']> };
  BrandUpdateInput: BrandUpdateInput;
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
  Certificate: CertificateSource;
  CertificateInput: CertificateInput;
  ChainCheck: ChainCheck;
  ComingGrade: ComingGrade;
  ContactInput: ContactInput;
  CorrectiveDeadline: CorrectiveDeadlineSource;
  Dashboard: DashboardSource;
  DateTime: Scalars['DateTime']['output'];
  Day: Scalars['Day']['output'];
  Diagnosis: Diagnosis;
  DispatchAttempt: Omit<DispatchAttempt, 'servicePoint'> & { servicePoint?: Maybe<ResolversParentTypes['ServicePoint']> };
  DispatchCandidate: DispatchCandidateSource;
  DispatchExplanation: DispatchExplanationSource;
  DurationBin: Omit<DurationBin, 'count'> & { count: ResolversParentTypes['InsightCount'] };
  Durations: DurationsSource;
  Evaluation: EvaluationSource;
  EvaluationConnection: Omit<EvaluationConnection, 'edges'> & { edges: Array<ResolversParentTypes['EvaluationEdge']> };
  EvaluationDecideInput: EvaluationDecideInput;
  EvaluationDecision: EvaluationDecisionSource;
  EvaluationEdge: Omit<EvaluationEdge, 'node'> & { node: ResolversParentTypes['Evaluation'] };
  EvaluationFigure: EvaluationFigureSource;
  EvaluationPayload: Omit<EvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']> };
  EvaluationReply: EvaluationReplySource;
  EvaluationReplyInput: EvaluationReplyInput;
  FaultCode: FaultCodeSource;
  FaultPareto: FaultParetoSource;
  FaultParetoEntry: FaultParetoEntrySource;
  FeeKindTotal: Omit<FeeKindTotal, 'total'> & { total: ResolversParentTypes['InsightValue'] };
  FeeLine: FeeLineSource;
  FeeTotals: FeeTotalsSource;
  FigureChange: FigureChangeSource;
  FigureDriver: FigureDriverSource;
  FigureDrivers: FigureDriversSource;
  FigureGap: FigureGap;
  Float: Scalars['Float']['output'];
  GradeAppealDecideInput: GradeAppealDecideInput;
  GradeBand: GradeBand;
  GradeBandInput: GradeBandInput;
  GradeCase: GradeCaseSource;
  GradeDecideInput: GradeDecideInput;
  GradeDecision: GradeDecisionSource;
  GradeNotifyInput: GradeNotifyInput;
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
  Hours: Hours;
  HoursInput: HoursInput;
  ID: Scalars['ID']['output'];
  InsightCount: InsightCountSource;
  InsightFigures: InsightFiguresSource;
  InsightGauges: InsightGaugesSource;
  InsightScopeInput: InsightScopeInput;
  InsightValue: InsightValueSource;
  Int: Scalars['Int']['output'];
  JobRun: JobRunSource;
  JobRunConnection: Omit<JobRunConnection, 'edges'> & { edges: Array<ResolversParentTypes['JobRunEdge']> };
  JobRunEdge: Omit<JobRunEdge, 'node'> & { node: ResolversParentTypes['JobRun'] };
  LogEntry: LogEntrySource;
  LogEntryConnection: Omit<LogEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['LogEntryEdge']> };
  LogEntryEdge: Omit<LogEntryEdge, 'node'> & { node: ResolversParentTypes['LogEntry'] };
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
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Notice: NoticeSource;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticePayload: Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversParentTypes['Notice']> };
  NoticeReadInput: NoticeReadInput;
  PageInfo: PageInfo;
  PartUse: PartUse;
  Place: Place;
  PlaceInput: PlaceInput;
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
  Query: Record<PropertyKey, never>;
  RankingEntry: RankingEntrySource;
  RankingEntryConnection: Omit<RankingEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['RankingEntryEdge']> };
  RankingEntryEdge: Omit<RankingEntryEdge, 'node'> & { node: ResolversParentTypes['RankingEntry'] };
  Region: RegionSource;
  RegionCode: Scalars['RegionCode']['output'];
  RegionInsight: RegionInsightSource;
  RenewalCriteria: RenewalCriteriaSource;
  RenewalCriteriaInput: RenewalCriteriaInput;
  Satisfaction: SatisfactionSource;
  SatisfactionTrend: SatisfactionTrendSource;
  SatisfactionTrendPoint: SatisfactionTrendPointSource;
  ServicePoint: ServicePointSource;
  ServicePointConnection: Omit<ServicePointConnection, 'edges'> & { edges: Array<ResolversParentTypes['ServicePointEdge']> };
  ServicePointCreateInput: ServicePointCreateInput;
  ServicePointEdge: Omit<ServicePointEdge, 'node'> & { node: ResolversParentTypes['ServicePoint'] };
  ServicePointPayload: Omit<ServicePointPayload, 'servicePoint'> & { servicePoint?: Maybe<ResolversParentTypes['ServicePoint']> };
  ServicePointUpdateInput: ServicePointUpdateInput;
  String: Scalars['String']['output'];
  Technician: TechnicianSource;
  TechnicianConnection: Omit<TechnicianConnection, 'edges'> & { edges: Array<ResolversParentTypes['TechnicianEdge']> };
  TechnicianCreateInput: TechnicianCreateInput;
  TechnicianEdge: Omit<TechnicianEdge, 'node'> & { node: ResolversParentTypes['Technician'] };
  TechnicianPayload: Omit<TechnicianPayload, 'technician'> & { technician?: Maybe<ResolversParentTypes['Technician']> };
  TechnicianUpdateInput: TechnicianUpdateInput;
  TrainingStanding: TrainingStanding;
  TrendPoint: TrendPointSource;
  Unit: UnitSource;
  UnitConnection: Omit<UnitConnection, 'edges'> & { edges: Array<ResolversParentTypes['UnitEdge']> };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  UnitPayload: Omit<UnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  UnitRegisterInput: UnitRegisterInput;
  UnitUpdateInput: UnitUpdateInput;
  UserError: UserError;
  Viewer: ViewerSource;
  WorkOrder: WorkOrderSource;
  WorkOrderAcceptInput: WorkOrderAcceptInput;
  WorkOrderActionInput: WorkOrderActionInput;
  WorkOrderAddFeeInput: WorkOrderAddFeeInput;
  WorkOrderCompleteInput: WorkOrderCompleteInput;
  WorkOrderConnection: Omit<WorkOrderConnection, 'edges'> & { edges: Array<ResolversParentTypes['WorkOrderEdge']> };
  WorkOrderContact: WorkOrderContact;
  WorkOrderDiagnoseInput: WorkOrderDiagnoseInput;
  WorkOrderEdge: Omit<WorkOrderEdge, 'node'> & { node: ResolversParentTypes['WorkOrder'] };
  WorkOrderEvent: WorkOrderEventSource;
  WorkOrderEventConnection: Omit<WorkOrderEventConnection, 'edges'> & { edges: Array<ResolversParentTypes['WorkOrderEventEdge']> };
  WorkOrderEventEdge: Omit<WorkOrderEventEdge, 'node'> & { node: ResolversParentTypes['WorkOrderEvent'] };
  WorkOrderPayload: Omit<WorkOrderPayload, 'workOrder'> & { workOrder?: Maybe<ResolversParentTypes['WorkOrder']> };
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

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  categories?: Resolver<Array<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['RenewalCriteria'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPayload'] = ResolversParentTypes['AgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type ChainCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainCheck'] = ResolversParentTypes['ChainCheck']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComingGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComingGrade'] = ResolversParentTypes['ComingGrade']> = {
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type CorrectiveDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectiveDeadline'] = ResolversParentTypes['CorrectiveDeadline']> = {
  evaluation?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
  improveBy?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
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
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  excludedBy?: Resolver<Maybe<ResolversTypes['DispatchConstraint']>, ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
};

export type DispatchExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchExplanation'] = ResolversParentTypes['DispatchExplanation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['DispatchCandidate']>, ParentType, ContextType, RequireFields<DispatchExplanationCandidatesArgs, 'first'>>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['EvaluationDecision']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['EvaluationFigure'], ParentType, ContextType, RequireFields<EvaluationFigureArgs, 'name'>>;
  figures?: Resolver<Array<ResolversTypes['EvaluationFigure']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  measuredOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['EvaluationOutcome'], ParentType, ContextType>;
  proposalReason?: Resolver<ResolversTypes['EvaluationProposalReason'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['EvaluationReply']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvaluationState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type EvaluationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationEdge'] = ResolversParentTypes['EvaluationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
};

export type EvaluationFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationFigure'] = ResolversParentTypes['EvaluationFigure']> = {
  criterion?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<EvaluationFigureEvidenceArgs, 'first'>>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['EvaluationFigureName'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['EvaluationVerdict'], ParentType, ContextType>;
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

export type FeeKindTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeKindTotal'] = ResolversParentTypes['FeeKindTotal']> = {
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['InsightValue'], ParentType, ContextType>;
};

export type FeeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeLine'] = ResolversParentTypes['FeeLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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

export type GradeBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeBand'] = ResolversParentTypes['GradeBand']> = {
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GradeCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeCase'] = ResolversParentTypes['GradeCase']> = {
  appeal?: Resolver<Maybe<ResolversTypes['GradeStatement']>, ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['GradeDecision']>, ParentType, ContextType>;
  evaluation?: Resolver<ResolversTypes['MonthlyEvaluation'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['GradeStatement']>, ParentType, ContextType>;
  replyUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  ruling?: Resolver<Maybe<ResolversTypes['GradeRuling']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['GradeScore'], ParentType, ContextType>;
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

export type LogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogEntry'] = ResolversParentTypes['LogEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ManufacturerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Manufacturer'] = ResolversParentTypes['Manufacturer']> = {
  brands?: Resolver<ResolversTypes['BrandConnection'], ParentType, ContextType, RequireFields<ManufacturerBrandsArgs, 'first'>>;
  callbacksPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  models?: Resolver<ResolversTypes['ProductModelConnection'], ParentType, ContextType, RequireFields<ManufacturerModelsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  figure?: Resolver<ResolversTypes['MonthlyFigure'], ParentType, ContextType, RequireFields<MonthlyEvaluationFigureArgs, 'name'>>;
  figures?: Resolver<Array<ResolversTypes['MonthlyFigure']>, ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forecastReason?: Resolver<ResolversTypes['GradeForecastReason'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['FigureGap']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  measuredOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['GradeScore']>, ParentType, ContextType>;
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
  agreementCreate: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementCreateArgs, 'input'>>;
  agreementUpdate: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementUpdateArgs, 'input'>>;
  brandCreate: Resolver<ResolversTypes['BrandPayload'], ParentType, ContextType, RequireFields<MutationBrandCreateArgs, 'input'>>;
  brandUpdate: Resolver<ResolversTypes['BrandPayload'], ParentType, ContextType, RequireFields<MutationBrandUpdateArgs, 'input'>>;
  callbackNoAnswer: Resolver<ResolversTypes['CallbackPayload'], ParentType, ContextType, RequireFields<MutationCallbackNoAnswerArgs, 'input'>>;
  callbackRecord: Resolver<ResolversTypes['CallbackPayload'], ParentType, ContextType, RequireFields<MutationCallbackRecordArgs, 'input'>>;
  evaluationDecide: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationEvaluationDecideArgs, 'input'>>;
  evaluationReply: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationEvaluationReplyArgs, 'input'>>;
  gradeAppeal: Resolver<ResolversTypes['ProviderGradePayload'], ParentType, ContextType, RequireFields<MutationGradeAppealArgs, 'input'>>;
  gradeAppealDecide: Resolver<ResolversTypes['ProviderGradePayload'], ParentType, ContextType, RequireFields<MutationGradeAppealDecideArgs, 'input'>>;
  gradeDecide: Resolver<ResolversTypes['ProviderGradePayload'], ParentType, ContextType, RequireFields<MutationGradeDecideArgs, 'input'>>;
  gradeNotify: Resolver<ResolversTypes['ProviderGradePayload'], ParentType, ContextType, RequireFields<MutationGradeNotifyArgs, 'input'>>;
  gradeReply: Resolver<ResolversTypes['ProviderGradePayload'], ParentType, ContextType, RequireFields<MutationGradeReplyArgs, 'input'>>;
  gradeSchemePublish: Resolver<ResolversTypes['GradeSchemePayload'], ParentType, ContextType, RequireFields<MutationGradeSchemePublishArgs, 'input'>>;
  manufacturerCreate: Resolver<ResolversTypes['ManufacturerPayload'], ParentType, ContextType, RequireFields<MutationManufacturerCreateArgs, 'input'>>;
  manufacturerUpdate: Resolver<ResolversTypes['ManufacturerPayload'], ParentType, ContextType, RequireFields<MutationManufacturerUpdateArgs, 'input'>>;
  noticeRead: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationNoticeReadArgs, 'input'>>;
  productCategoryCreate: Resolver<ResolversTypes['ProductCategoryPayload'], ParentType, ContextType, RequireFields<MutationProductCategoryCreateArgs, 'input'>>;
  productCategoryUpdate: Resolver<ResolversTypes['ProductCategoryPayload'], ParentType, ContextType, RequireFields<MutationProductCategoryUpdateArgs, 'input'>>;
  productModelCreate: Resolver<ResolversTypes['ProductModelPayload'], ParentType, ContextType, RequireFields<MutationProductModelCreateArgs, 'input'>>;
  productModelUpdate: Resolver<ResolversTypes['ProductModelPayload'], ParentType, ContextType, RequireFields<MutationProductModelUpdateArgs, 'input'>>;
  providerCreate: Resolver<ResolversTypes['ProviderPayload'], ParentType, ContextType, RequireFields<MutationProviderCreateArgs, 'input'>>;
  providerUpdate: Resolver<ResolversTypes['ProviderPayload'], ParentType, ContextType, RequireFields<MutationProviderUpdateArgs, 'input'>>;
  servicePointCreate: Resolver<ResolversTypes['ServicePointPayload'], ParentType, ContextType, RequireFields<MutationServicePointCreateArgs, 'input'>>;
  servicePointUpdate: Resolver<ResolversTypes['ServicePointPayload'], ParentType, ContextType, RequireFields<MutationServicePointUpdateArgs, 'input'>>;
  technicianCreate: Resolver<ResolversTypes['TechnicianPayload'], ParentType, ContextType, RequireFields<MutationTechnicianCreateArgs, 'input'>>;
  technicianUpdate: Resolver<ResolversTypes['TechnicianPayload'], ParentType, ContextType, RequireFields<MutationTechnicianUpdateArgs, 'input'>>;
  unitRegister: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitRegisterArgs, 'input'>>;
  unitUpdate: Resolver<ResolversTypes['UnitPayload'], ParentType, ContextType, RequireFields<MutationUnitUpdateArgs, 'input'>>;
  workOrderAccept: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderAcceptArgs, 'input'>>;
  workOrderAddFee: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderAddFeeArgs, 'input'>>;
  workOrderCancel: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderCancelArgs, 'input'>>;
  workOrderComplete: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderCompleteArgs, 'input'>>;
  workOrderConfirm: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderConfirmArgs, 'input'>>;
  workOrderDecline: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderDeclineArgs, 'input'>>;
  workOrderDiagnose: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderDiagnoseArgs, 'input'>>;
  workOrderDispute: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderDisputeArgs, 'input'>>;
  workOrderPlanAnotherVisit: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderPlanAnotherVisitArgs, 'input'>>;
  workOrderRedispatch: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderRedispatchArgs, 'input'>>;
  workOrderRemoveFee: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderRemoveFeeArgs, 'input'>>;
  workOrderReport: Resolver<ResolversTypes['WorkOrderReportPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderReportArgs, 'input'>>;
  workOrderReturn: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderReturnArgs, 'input'>>;
  workOrderRework: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderReworkArgs, 'input'>>;
  workOrderSchedule: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderScheduleArgs, 'input'>>;
  workOrderSettle: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderSettleArgs, 'input'>>;
  workOrderStart: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderStartArgs, 'input'>>;
  workOrderUsePart: Resolver<ResolversTypes['WorkOrderPayload'], ParentType, ContextType, RequireFields<MutationWorkOrderUsePartArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Brand' | 'CallbackRun' | 'CallbackTask' | 'Evaluation' | 'GradeScheme' | 'Manufacturer' | 'MonthlyEvaluation' | 'Notice' | 'ProductCategory' | 'ProductModel' | 'Provider' | 'ProviderGrade' | 'ServicePoint' | 'Technician' | 'Unit' | 'WorkOrder', ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartUse'] = ResolversParentTypes['PartUse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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
  correctiveDeadlines?: Resolver<Array<ResolversTypes['CorrectiveDeadline']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['ProviderGrade']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['MonthlyEvaluationConnection'], ParentType, ContextType, RequireFields<ProviderDossierHistoryArgs, 'first'>>;
  latest?: Resolver<Maybe<ResolversTypes['MonthlyEvaluation']>, ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['GradeTerms'], ParentType, ContextType>;
  training?: Resolver<ResolversTypes['TrainingStanding'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  callbackRun: Resolver<Maybe<ResolversTypes['CallbackRun']>, ParentType, ContextType, RequireFields<QueryCallbackRunArgs, 'day'>>;
  callbackRuns: Resolver<ResolversTypes['CallbackRunConnection'], ParentType, ContextType, RequireFields<QueryCallbackRunsArgs, 'first'>>;
  callbackTasks: Resolver<ResolversTypes['CallbackTaskConnection'], ParentType, ContextType, RequireFields<QueryCallbackTasksArgs, 'first'>>;
  dashboard: Resolver<ResolversTypes['Dashboard'], ParentType, ContextType, RequireFields<QueryDashboardArgs, 'from' | 'scope' | 'to'>>;
  evaluations: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<QueryEvaluationsArgs, 'first'>>;
  faultCodes: Resolver<Array<ResolversTypes['FaultCode']>, ParentType, ContextType>;
  faultPareto: Resolver<ResolversTypes['FaultPareto'], ParentType, ContextType, RequireFields<QueryFaultParetoArgs, 'first' | 'from' | 'scope' | 'to'>>;
  gradeSchemes: Resolver<ResolversTypes['GradeSchemeConnection'], ParentType, ContextType, RequireFields<QueryGradeSchemesArgs, 'first' | 'manufacturerId'>>;
  jobRuns: Resolver<ResolversTypes['JobRunConnection'], ParentType, ContextType, RequireFields<QueryJobRunsArgs, 'first' | 'job'>>;
  manufacturers: Resolver<ResolversTypes['ManufacturerConnection'], ParentType, ContextType, RequireFields<QueryManufacturersArgs, 'first'>>;
  myWorkOrders: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<QueryMyWorkOrdersArgs, 'first'>>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  notices: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first' | 'unread'>>;
  productCategories: Resolver<ResolversTypes['ProductCategoryConnection'], ParentType, ContextType, RequireFields<QueryProductCategoriesArgs, 'first'>>;
  providerDossier: Resolver<Maybe<ResolversTypes['ProviderDossier']>, ParentType, ContextType, Partial<QueryProviderDossierArgs>>;
  providerGrades: Resolver<ResolversTypes['ProviderGradeConnection'], ParentType, ContextType, RequireFields<QueryProviderGradesArgs, 'first' | 'open'>>;
  providerRanking: Resolver<Maybe<ResolversTypes['ProviderRanking']>, ParentType, ContextType, RequireFields<QueryProviderRankingArgs, 'figure' | 'month'>>;
  providers: Resolver<ResolversTypes['ProviderConnection'], ParentType, ContextType, RequireFields<QueryProvidersArgs, 'first' | 'region'>>;
  publishedGrades: Resolver<ResolversTypes['PublishedGradeConnection'], ParentType, ContextType, RequireFields<QueryPublishedGradesArgs, 'first' | 'region'>>;
  satisfactionTrend: Resolver<ResolversTypes['SatisfactionTrend'], ParentType, ContextType, RequireFields<QuerySatisfactionTrendArgs, 'from' | 'scope' | 'to' | 'unit'>>;
  servicePointsCovering: Resolver<ResolversTypes['ServicePointConnection'], ParentType, ContextType, RequireFields<QueryServicePointsCoveringArgs, 'first' | 'region'>>;
  unit: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'manufacturerId' | 'serial'>>;
  units: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first' | 'modelId'>>;
  viewer: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  workOrderChainCheck: Resolver<ResolversTypes['ChainCheck'], ParentType, ContextType, RequireFields<QueryWorkOrderChainCheckArgs, 'id'>>;
  workOrderTransitions: Resolver<Array<ResolversTypes['WorkOrderTransition']>, ParentType, ContextType>;
  workOrders: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<QueryWorkOrdersArgs, 'first' | 'month'>>;
  workQueue: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<QueryWorkQueueArgs, 'first'>>;
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
  training?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  visitOnTime?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export type ServicePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  covers?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Hours'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type TechnicianResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Technician'] = ResolversParentTypes['Technician']> = {
  certificates?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
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

export type TechnicianPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnicianPayload'] = ResolversParentTypes['TechnicianPayload']> = {
  technician?: Resolver<Maybe<ResolversTypes['Technician']>, ParentType, ContextType>;
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
  model?: Resolver<ResolversTypes['ProductModel'], ParentType, ContextType>;
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

export type WorkOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrder'] = ResolversParentTypes['WorkOrder']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['WorkOrderAction']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ReportChannel'], ParentType, ContextType>;
  completeBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['WorkOrderContact']>, ParentType, ContextType>;
  diagnosis?: Resolver<Maybe<ResolversTypes['Diagnosis']>, ParentType, ContextType>;
  dispatch?: Resolver<Maybe<ResolversTypes['DispatchExplanation']>, ParentType, ContextType>;
  disputeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['WorkOrderEventConnection'], ParentType, ContextType, RequireFields<WorkOrderEventsArgs, 'first'>>;
  feeTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fees?: Resolver<Array<ResolversTypes['FeeLine']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRepeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Manufacturer'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['ProductModel'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['WorkOutcome']>, ParentType, ContextType>;
  overdueSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PartUse']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceItem?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WorkOrderState'], ParentType, ContextType>;
  symptom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  technician?: Resolver<Maybe<ResolversTypes['Technician']>, ParentType, ContextType>;
  tried?: Resolver<Array<ResolversTypes['DispatchAttempt']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type WorkOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderPayload'] = ResolversParentTypes['WorkOrderPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workOrder?: Resolver<Maybe<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
};

export type WorkOrderReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkOrderReportPayload'] = ResolversParentTypes['WorkOrderReportPayload']> = {
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
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementPayload?: AgreementPayloadResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  BrandConnection?: BrandConnectionResolvers<ContextType>;
  BrandEdge?: BrandEdgeResolvers<ContextType>;
  BrandPayload?: BrandPayloadResolvers<ContextType>;
  CallbackPayload?: CallbackPayloadResolvers<ContextType>;
  CallbackRun?: CallbackRunResolvers<ContextType>;
  CallbackRunConnection?: CallbackRunConnectionResolvers<ContextType>;
  CallbackRunEdge?: CallbackRunEdgeResolvers<ContextType>;
  CallbackScores?: CallbackScoresResolvers<ContextType>;
  CallbackStratum?: CallbackStratumResolvers<ContextType>;
  CallbackTask?: CallbackTaskResolvers<ContextType>;
  CallbackTaskConnection?: CallbackTaskConnectionResolvers<ContextType>;
  CallbackTaskEdge?: CallbackTaskEdgeResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  ChainCheck?: ChainCheckResolvers<ContextType>;
  ComingGrade?: ComingGradeResolvers<ContextType>;
  CorrectiveDeadline?: CorrectiveDeadlineResolvers<ContextType>;
  Dashboard?: DashboardResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  Diagnosis?: DiagnosisResolvers<ContextType>;
  DispatchAttempt?: DispatchAttemptResolvers<ContextType>;
  DispatchCandidate?: DispatchCandidateResolvers<ContextType>;
  DispatchExplanation?: DispatchExplanationResolvers<ContextType>;
  DurationBin?: DurationBinResolvers<ContextType>;
  Durations?: DurationsResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationDecision?: EvaluationDecisionResolvers<ContextType>;
  EvaluationEdge?: EvaluationEdgeResolvers<ContextType>;
  EvaluationFigure?: EvaluationFigureResolvers<ContextType>;
  EvaluationPayload?: EvaluationPayloadResolvers<ContextType>;
  EvaluationReply?: EvaluationReplyResolvers<ContextType>;
  FaultCode?: FaultCodeResolvers<ContextType>;
  FaultPareto?: FaultParetoResolvers<ContextType>;
  FaultParetoEntry?: FaultParetoEntryResolvers<ContextType>;
  FeeKindTotal?: FeeKindTotalResolvers<ContextType>;
  FeeLine?: FeeLineResolvers<ContextType>;
  FeeTotals?: FeeTotalsResolvers<ContextType>;
  FigureChange?: FigureChangeResolvers<ContextType>;
  FigureDriver?: FigureDriverResolvers<ContextType>;
  FigureDrivers?: FigureDriversResolvers<ContextType>;
  FigureGap?: FigureGapResolvers<ContextType>;
  GradeBand?: GradeBandResolvers<ContextType>;
  GradeCase?: GradeCaseResolvers<ContextType>;
  GradeDecision?: GradeDecisionResolvers<ContextType>;
  GradeRuling?: GradeRulingResolvers<ContextType>;
  GradeScheme?: GradeSchemeResolvers<ContextType>;
  GradeSchemeConnection?: GradeSchemeConnectionResolvers<ContextType>;
  GradeSchemeEdge?: GradeSchemeEdgeResolvers<ContextType>;
  GradeSchemePayload?: GradeSchemePayloadResolvers<ContextType>;
  GradeScore?: GradeScoreResolvers<ContextType>;
  GradeStatement?: GradeStatementResolvers<ContextType>;
  GradeTerms?: GradeTermsResolvers<ContextType>;
  GradeWeight?: GradeWeightResolvers<ContextType>;
  Hours?: HoursResolvers<ContextType>;
  InsightCount?: InsightCountResolvers<ContextType>;
  InsightFigures?: InsightFiguresResolvers<ContextType>;
  InsightGauges?: InsightGaugesResolvers<ContextType>;
  InsightValue?: InsightValueResolvers<ContextType>;
  JobRun?: JobRunResolvers<ContextType>;
  JobRunConnection?: JobRunConnectionResolvers<ContextType>;
  JobRunEdge?: JobRunEdgeResolvers<ContextType>;
  LogEntry?: LogEntryResolvers<ContextType>;
  LogEntryConnection?: LogEntryConnectionResolvers<ContextType>;
  LogEntryEdge?: LogEntryEdgeResolvers<ContextType>;
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
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticePayload?: NoticePayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartUse?: PartUseResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  RankingEntry?: RankingEntryResolvers<ContextType>;
  RankingEntryConnection?: RankingEntryConnectionResolvers<ContextType>;
  RankingEntryEdge?: RankingEntryEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RegionInsight?: RegionInsightResolvers<ContextType>;
  RenewalCriteria?: RenewalCriteriaResolvers<ContextType>;
  Satisfaction?: SatisfactionResolvers<ContextType>;
  SatisfactionTrend?: SatisfactionTrendResolvers<ContextType>;
  SatisfactionTrendPoint?: SatisfactionTrendPointResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  ServicePointConnection?: ServicePointConnectionResolvers<ContextType>;
  ServicePointEdge?: ServicePointEdgeResolvers<ContextType>;
  ServicePointPayload?: ServicePointPayloadResolvers<ContextType>;
  Technician?: TechnicianResolvers<ContextType>;
  TechnicianConnection?: TechnicianConnectionResolvers<ContextType>;
  TechnicianEdge?: TechnicianEdgeResolvers<ContextType>;
  TechnicianPayload?: TechnicianPayloadResolvers<ContextType>;
  TrainingStanding?: TrainingStandingResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UnitPayload?: UnitPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WorkOrder?: WorkOrderResolvers<ContextType>;
  WorkOrderConnection?: WorkOrderConnectionResolvers<ContextType>;
  WorkOrderContact?: WorkOrderContactResolvers<ContextType>;
  WorkOrderEdge?: WorkOrderEdgeResolvers<ContextType>;
  WorkOrderEvent?: WorkOrderEventResolvers<ContextType>;
  WorkOrderEventConnection?: WorkOrderEventConnectionResolvers<ContextType>;
  WorkOrderEventEdge?: WorkOrderEventEdgeResolvers<ContextType>;
  WorkOrderPayload?: WorkOrderPayloadResolvers<ContextType>;
  WorkOrderReportPayload?: WorkOrderReportPayloadResolvers<ContextType>;
  WorkOrderTransition?: WorkOrderTransitionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
