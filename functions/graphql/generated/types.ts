import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Manufacturer as ManufacturerSource, Brand as BrandSource, ProductCategory as ProductCategorySource, ProductModel as ProductModelSource, Unit as UnitSource, Provider as ProviderSource, Agreement as AgreementSource, ServicePoint as ServicePointSource, Technician as TechnicianSource, Certificate as CertificateSource } from '../../network/network';
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
import type { CriteriaSet as CriteriaSetSource, CriteriaSubject as CriteriaSubjectSource, CriteriaItem as CriteriaItemSource } from '../../admission/criteria/criteria-set';
import type { CriteriaTemplate as CriteriaTemplateSource } from '../../admission/criteria/templates';
import type { CriteriaScore as CriteriaScoreSource, SubjectScore as SubjectScoreSource } from '../../admission/criteria/scoring';
import type { Attachment as AttachmentSource } from '../../files/attachment';
import type { Upload as AttachmentUploadSource } from '../../files/attachments.use-case';
import type { RecruitmentCall as RecruitmentCallSource } from '../../admission/applications/call';
import type { ShownRegion as CalledRegionSource } from '../../admission/applications/places';
import type { Seat as PanelSeatSource } from '../../admission/applications/panel';
import type { Facts as ApplicationFactsSource, Shortfall as ShortfallSource } from '../../admission/applications/facts';
import type { Application as ApplicationSource, Decision as ApplicationDecisionSource, ShortListing as ShortListingSource, Hearing as HearingSource } from '../../admission/applications/application';
import type { SeenSheet as EvaluationSheetSource } from '../../admission/applications/application-access';
import type { Assessment as PanelFindingSource, SubjectSpread as SubjectFindingSource } from '../../admission/applications/assessment';
import type { Ranked as RankedApplicationSource, Admission as AdmissionSource } from '../../admission/applications/ranking';
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

/**
 * A provider's application to a call for one of its regions. The applicant sees its own score, subjects, rank and reasons once
 * decided; never another applicant's, and never a single evaluator's marks.
 */
export type Application = Node & {
  __typename?: 'Application';
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
  /** Arrival not after. */
  to: Scalars['DateTime']['output'];
};

/** How applicants are judged (N2). */
export type AssessmentKind =
  /** Both; each evaluator hands in a sheet of each part, and both weigh the same. */
  | 'BOTH'
  /** By a visit. */
  | 'ON_SITE'
  /** On paper. */
  | 'WRITTEN';

/** A part of a judgement, with sheets of its own. */
export type AssessmentPart =
  /** By a visit, with its day and place. */
  | 'ON_SITE'
  /** On paper. */
  | 'WRITTEN';

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

/** Who wants the service. A customer's own phone number comes from the token and may be left out. */
export type ContactInput = {
  /** Street address, at most 200 characters. */
  address: Scalars['String']['input'];
  /** Name, at most 50 characters. */
  name: Scalars['String']['input'];
  /** Phone number, 5 to 20 digits, may start with +. Must be the verified one when a CUSTOMER reports. */
  phone: Scalars['String']['input'];
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

/** The applicant's right of reply: 14 days. */
export type Hearing = {
  __typename?: 'Hearing';
  /** The answer; null until there is one. */
  answer: Maybe<ApplicationAnswer>;
  /** The reply; null until there is one. */
  reply: Maybe<ApplicationReply>;
  /** Last day for a reply. */
  until: Scalars['Day']['output'];
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

/** Entry points for changes: one mutation per business action. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Concludes an agreement with a provider. Two agreements of the same pair may not cover one category at the same time. */
  agreementCreate: AgreementPayload;
  /** Changes level, criteria or the last day of an agreement. */
  agreementUpdate: AgreementPayload;
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
  /** Takes an application back; if it was admitted, the first of the waiting list moves up. 3 GetItems, 2 Queries, 1 transaction. */
  applicationWithdraw: ApplicationPayload;
  /** Checks the uploaded content against what was announced and keeps it. Only the organisation that uploaded it may refer to it. */
  attachmentConfirm: AttachmentConfirmPayload;
  /** Announces a document and says how to upload it. What is not confirmed within a day is forgotten. */
  attachmentPrepare: AttachmentPreparePayload;
  /** Adds a brand to the caller's own maker (or any, by PLATFORM). */
  brandCreate: BrandPayload;
  /** Renames a brand. */
  brandUpdate: BrandPayload;
  /** Records a call that nobody answered; the third closes the callback as NO_ANSWER. */
  callbackNoAnswer: CallbackPayload;
  /** Records what a called customer answered (Q6); closes the callback. */
  callbackRecord: CallbackPayload;
  /** Draws up the first edition of a set, from a template or from what is given. 1 GetItem, 1 transaction. */
  criteriaSetCreate: CriteriaSetPayload;
  /** Publishes a draft, for ever; the edition before it is superseded from the same day. 3 GetItems at most, 1 transaction. */
  criteriaSetPublish: CriteriaSetPayload;
  /** Changes a draft; of a set that is a draft no more, draws up the next edition, copied from it. 2 GetItems, 1 transaction. */
  criteriaSetRevise: CriteriaSetPayload;
  /** Takes a draft or published criteria back; evaluations that started by them go on. 1 GetItem, 1 transaction. */
  criteriaSetWithdraw: CriteriaSetPayload;
  /** Decides what becomes of the agreement. Nothing happens to a provider without it. */
  evaluationDecide: EvaluationPayload;
  /** Puts the provider's side on record before the maker decides; a later reply replaces it. */
  evaluationReply: EvaluationPayload;
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
export type MutationAttachmentConfirmArgs = {
  input: AttachmentConfirmInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationAttachmentPrepareArgs = {
  input: AttachmentPrepareInput;
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
export type MutationEvaluationDecideArgs = {
  input: EvaluationDecideInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationEvaluationReplyArgs = {
  input: EvaluationReplyInput;
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
  /** A reply was answered. */
  | 'APPLICATION_ANSWERED'
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
  /** An agreement that ends soon has come up for re-evaluation (N6). */
  | 'EVALUATION_OPENED'
  /** A recruitment call's last day is near. */
  | 'RECRUITMENT_CALL_CLOSES';

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

/** An entry of a page. */
export type ProviderEdge = {
  __typename?: 'ProviderEdge';
  /** Pass as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Provider;
};

/** A provider after a change, or why it was refused. */
export type ProviderPayload = {
  __typename?: 'ProviderPayload';
  /** The provider; null when refused. */
  provider: Maybe<Provider>;
  /** Why it was refused; empty when done. */
  userErrors: Array<UserError>;
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
  /** Agreements of a maker, newest first. A maker sees its own. */
  agreements: AgreementConnection;
  /** The ranking of a region (N5), best first; those of which the finding is signed. 1 GetItem, 1 Query, 1 BatchGet. */
  applicationRanking: RankedApplicationConnection;
  /** Applications to a call by region, to the maker, its auditor and the platform; the provider's own, newest call first. 1 Query, 1 BatchGet. */
  applications: ApplicationConnection;
  /** The draw of a maker's callbacks for one day; null if there was none or it is not visible to the caller. */
  callbackRun: Maybe<CallbackRun>;
  /** Draws of a maker's callbacks, latest day first. */
  callbackRuns: CallbackRunConnection;
  /** Callbacks of the caller's maker: the open ones, the longest waiting first; or those closed in a month, latest first. */
  callbackTasks: CallbackTaskConnection;
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
  /** Evaluations: a maker's (newest first; also for its auditor), or the calling provider's (newest agreement first). */
  evaluations: EvaluationConnection;
  /** Codes for diagnoses (Q9), by code. */
  faultCodes: Array<FaultCode>;
  /** Pareto of faults over at most 12 months; the same scopes as `dashboard`. 1 Query a month, whatever the number of orders. */
  faultPareto: FaultPareto;
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
  /** Providers registered in a region, by region and name. A regulator asks within its own region. */
  providers: ProviderConnection;
  /**
   * A maker's calls, newest first (its own for the maker and its auditor); for providers and authorities the published calls
   * of a region and the regions within it. 1 Query, 1 BatchGet.
   */
  recruitmentCalls: RecruitmentCallConnection;
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
export type QueryProvidersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  region: Scalars['RegionCode']['input'];
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

/** What a provider must reach to be renewed (N6). Shares are between 0 and 1. */
export type RenewalCriteria = {
  __typename?: 'RenewalCriteria';
  /** Most disputes per 100 completed orders. */
  complaintsPerHundred: Scalars['Float']['output'];
  /** Least share of orders fixed at the first visit without a repeat within 30 days. */
  firstTimeFix: Scalars['Float']['output'];
  /** Least share of orders completed on time. */
  onTime: Scalars['Float']['output'];
  /** Least share of answered callbacks that were satisfied. */
  satisfaction: Scalars['Float']['output'];
};

/** What a provider must reach to be renewed (N6). */
export type RenewalCriteriaInput = {
  /** Most disputes per 100 completed orders, 0 to 100. */
  complaintsPerHundred: Scalars['Float']['input'];
  /** Least share of orders fixed at the first visit, 0 to 1. */
  firstTimeFix: Scalars['Float']['input'];
  /** Least share of orders completed on time, 0 to 1. */
  onTime: Scalars['Float']['input'];
  /** Least share of answered callbacks that were satisfied, 0 to 1. */
  satisfaction: Scalars['Float']['input'];
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
  /** Applications of the call have no decision yet. */
  | 'APPLICATIONS_UNDECIDED'
  /** The appointment's times do not fit. */
  | 'APPOINTMENT_INVALID'
  /** A band does not start above the one before it. */
  | 'BANDS_NOT_ASCENDING'
  /** Too many concurrent changes to one object; nothing was written, retry. */
  | 'BUSY'
  /** The callback has its result; it stays as it is. */
  | 'CALLBACK_CLOSED'
  /** The call takes no applications today. */
  | 'CALL_NOT_OPEN'
  /** A certificate exceeds the level the service point is authorised for. */
  | 'CERTIFICATE_ABOVE_POINT'
  /** A call closes before its last day only with a reason. */
  | 'CLOSING_NEEDS_REASON'
  /** Criteria would take effect before they are published, or not after the edition before them. */
  | 'CRITERIA_BACKDATED'
  /** An evaluation may not start by these criteria on that day. */
  | 'CRITERIA_NOT_IN_FORCE'
  /** The criteria are not for admission. */
  | 'CRITERIA_OTHER_PURPOSE'
  /** A decision that departs from the proposal needs a reason. */
  | 'DECISION_NEEDS_REASON'
  /** The criteria do not have this special deduction. */
  | 'DEDUCTION_UNKNOWN'
  /** An order cannot be completed without a diagnosis. */
  | 'DIAGNOSIS_MISSING'
  /** The uploaded content is not what was announced. */
  | 'DOCUMENT_MISMATCH'
  /** The content of the document was not uploaded and confirmed. */
  | 'DOCUMENT_NOT_UPLOADED'
  /** The document is larger than 20 MB. */
  | 'DOCUMENT_TOO_LARGE'
  /** Documents of this type are not taken. */
  | 'DOCUMENT_TYPE_NOT_ALLOWED'
  /** The evaluation was decided already. */
  | 'EVALUATION_DECIDED'
  /** The agreement was changed or ended since the evaluation. */
  | 'EVALUATION_OUTDATED'
  /** The order has no such fee line. */
  | 'FEE_LINE_UNKNOWN'
  /** The caller's role may not do this. */
  | 'FORBIDDEN'
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
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
  /** A seat goes to a person of the same department. */
  | 'MEMBER_OTHER_DEPARTMENT'
  /** A member with an interest is still seated. */
  | 'MEMBER_TO_BE_REPLACED'
  /** The person sits on the panel already. */
  | 'MEMBER_TWICE'
  /** No item is applicable. */
  | 'NOTHING_APPLICABLE'
  /** The object does not exist or is not visible to the caller. */
  | 'NOT_FOUND'
  /** The person does not sit on the panel. */
  | 'NOT_ON_PANEL'
  /** The service point is full. */
  | 'NO_OPEN_CAPACITY'
  /** As many are admitted as points are called for (N9). */
  | 'NO_PLACE_LEFT'
  /** The units sold in the region need no more points than are under contract. */
  | 'NO_POINT_CALLED_FOR'
  /** The offer was answered too late. */
  | 'OFFER_EXPIRED'
  /** The offer may still be answered. */
  | 'OFFER_STILL_OPEN'
  /** A county lies outside the region applied for. */
  | 'OUTSIDE_REGION'
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
  /** The call does not ask for that part. */
  | 'PART_NOT_CALLED_FOR'
  /** The phone number has the wrong form. */
  | 'PHONE_INVALID'
  /** Applications in the region have not been judged yet. */
  | 'RANKING_OPEN'
  /** Two regions of a call overlap. */
  | 'REGIONS_OVERLAP'
  /** The call does not name the region. */
  | 'REGION_NOT_CALLED_FOR'
  /** The reply was answered already. */
  | 'REPLY_ANSWERED'
  /** The applicant has replied already. */
  | 'REPLY_GIVEN'
  /** There is no reply to answer. */
  | 'REPLY_MISSING'
  /** The time for a reply is over. */
  | 'REPLY_PERIOD_OVER'
  /** A required value is empty. */
  | 'REQUIRED'
  /** A reply never makes things worse. */
  | 'REVISION_NOT_BETTER'
  /** Another role does this. */
  | 'ROLE_NOT_ALLOWED'
  /** Evaluators have not handed in all their sheets. */
  | 'SHEETS_AWAITED'
  /** The evaluator has handed in that sheet; it stands. */
  | 'SHEET_HANDED_IN'
  /** The object changed since it was read. */
  | 'STALE_VERSION'
  /** A subject has no items, so nothing could be scored in it. */
  | 'SUBJECT_WITHOUT_ITEMS'
  /** The applicant still has time to add what was asked. */
  | 'SUPPLEMENT_AWAITED'
  /** The supplement came after its last day. */
  | 'SUPPLEMENT_OVERDUE'
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
  | 'UNKNOWN_REGION'
  /** The weights of a set's subjects do not add up to 100. */
  | 'WEIGHTS_NOT_100';

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

/** A visit. */
export type VisitInput = {
  /** Its day: from the first day of the call to today. */
  on: Scalars['Day']['input'];
  /** Its place, 1 to 100 characters. */
  place: Scalars['String']['input'];
};

/** That an applicant took its application back. */
export type Withdrawal = {
  __typename?: 'Withdrawal';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why; null if not said. */
  reason: Maybe<Scalars['String']['output']>;
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
    | ( ApplicationSource )
    | ( BrandSource )
    | ( CallbackRunSource )
    | ( CallbackTaskSource )
    | ( CriteriaSetSource )
    | ( EvaluationSource )
    | ( ManufacturerSource )
    | ( NoticeSource )
    | ( ProductCategorySource )
    | ( ProductModelSource )
    | ( ProviderSource )
    | ( RecruitmentCallSource )
    | ( ServicePointSource )
    | ( TechnicianSource )
    | ( UnitSource )
    | ( WorkOrderSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Admission: ResolverTypeWrapper<AdmissionSource>;
  AdmissionConnection: ResolverTypeWrapper<Omit<AdmissionConnection, 'edges'> & { edges: Array<ResolversTypes['AdmissionEdge']> }>;
  AdmissionEdge: ResolverTypeWrapper<Omit<AdmissionEdge, 'node'> & { node: ResolversTypes['Admission'] }>;
  Agreement: ResolverTypeWrapper<AgreementSource>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges'> & { edges: Array<ResolversTypes['AgreementEdge']> }>;
  AgreementCreateInput: AgreementCreateInput;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementPayload: ResolverTypeWrapper<Omit<AgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['Agreement']> }>;
  AgreementStatus: AgreementStatus;
  AgreementUpdateInput: AgreementUpdateInput;
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
  AssessmentKind: AssessmentKind;
  AssessmentPart: AssessmentPart;
  Attachment: ResolverTypeWrapper<AttachmentSource>;
  AttachmentConfirmInput: AttachmentConfirmInput;
  AttachmentConfirmPayload: ResolverTypeWrapper<Omit<AttachmentConfirmPayload, 'attachment'> & { attachment?: Maybe<ResolversTypes['Attachment']> }>;
  AttachmentFormField: ResolverTypeWrapper<AttachmentFormField>;
  AttachmentPrepareInput: AttachmentPrepareInput;
  AttachmentPreparePayload: ResolverTypeWrapper<Omit<AttachmentPreparePayload, 'upload'> & { upload?: Maybe<ResolversTypes['AttachmentUpload']> }>;
  AttachmentUpload: ResolverTypeWrapper<AttachmentUploadSource>;
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
  CalledRegion: ResolverTypeWrapper<CalledRegionSource>;
  Certificate: ResolverTypeWrapper<CertificateSource>;
  CertificateInput: CertificateInput;
  ChainCheck: ResolverTypeWrapper<ChainCheck>;
  CommunicationFacts: ResolverTypeWrapper<CommunicationFacts>;
  CommunicationFactsInput: CommunicationFactsInput;
  ContactInput: ContactInput;
  CoverageFacts: ResolverTypeWrapper<Omit<CoverageFacts, 'counties'> & { counties: Array<ResolversTypes['Region']> }>;
  CoverageFactsInput: CoverageFactsInput;
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
  DeductionFoundInput: DeductionFoundInput;
  Department: Department;
  Diagnosis: ResolverTypeWrapper<Diagnosis>;
  DispatchAttempt: ResolverTypeWrapper<Omit<DispatchAttempt, 'servicePoint'> & { servicePoint?: Maybe<ResolversTypes['ServicePoint']> }>;
  DispatchAttemptOutcome: DispatchAttemptOutcome;
  DispatchCandidate: ResolverTypeWrapper<DispatchCandidateSource>;
  DispatchConstraint: DispatchConstraint;
  DispatchExplanation: ResolverTypeWrapper<DispatchExplanationSource>;
  DurationBin: ResolverTypeWrapper<Omit<DurationBin, 'count'> & { count: ResolversTypes['InsightCount'] }>;
  Durations: ResolverTypeWrapper<DurationsSource>;
  EquipmentFacts: ResolverTypeWrapper<EquipmentFacts>;
  EquipmentFactsInput: EquipmentFactsInput;
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
  EvaluationSheet: ResolverTypeWrapper<EvaluationSheetSource>;
  EvaluationState: EvaluationState;
  EvaluationVerdict: EvaluationVerdict;
  Evaluator: ResolverTypeWrapper<Evaluator>;
  EvidenceKind: EvidenceKind;
  FaultCode: ResolverTypeWrapper<FaultCodeSource>;
  FaultPareto: ResolverTypeWrapper<FaultParetoSource>;
  FaultParetoEntry: ResolverTypeWrapper<FaultParetoEntrySource>;
  FeeKind: FeeKind;
  FeeKindTotal: ResolverTypeWrapper<Omit<FeeKindTotal, 'total'> & { total: ResolversTypes['InsightValue'] }>;
  FeeLine: ResolverTypeWrapper<FeeLineSource>;
  FeeTotals: ResolverTypeWrapper<FeeTotalsSource>;
  FinanceFacts: ResolverTypeWrapper<FinanceFacts>;
  FinanceFactsInput: FinanceFactsInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Hearing: ResolverTypeWrapper<HearingSource>;
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
  InterestKind: InterestKind;
  Job: Job;
  JobRun: ResolverTypeWrapper<JobRunSource>;
  JobRunConnection: ResolverTypeWrapper<Omit<JobRunConnection, 'edges'> & { edges: Array<ResolversTypes['JobRunEdge']> }>;
  JobRunEdge: ResolverTypeWrapper<Omit<JobRunEdge, 'node'> & { node: ResolversTypes['JobRun'] }>;
  LogEntry: ResolverTypeWrapper<LogEntrySource>;
  LogEntryConnection: ResolverTypeWrapper<Omit<LogEntryConnection, 'edges'> & { edges: Array<ResolversTypes['LogEntryEdge']> }>;
  LogEntryEdge: ResolverTypeWrapper<Omit<LogEntryEdge, 'node'> & { node: ResolversTypes['LogEntry'] }>;
  LogisticsFacts: ResolverTypeWrapper<LogisticsFacts>;
  LogisticsFactsInput: LogisticsFactsInput;
  Manufacturer: ResolverTypeWrapper<ManufacturerSource>;
  ManufacturerConnection: ResolverTypeWrapper<Omit<ManufacturerConnection, 'edges'> & { edges: Array<ResolversTypes['ManufacturerEdge']> }>;
  ManufacturerCreateInput: ManufacturerCreateInput;
  ManufacturerEdge: ResolverTypeWrapper<Omit<ManufacturerEdge, 'node'> & { node: ResolversTypes['Manufacturer'] }>;
  ManufacturerPayload: ResolverTypeWrapper<Omit<ManufacturerPayload, 'manufacturer'> & { manufacturer?: Maybe<ResolversTypes['Manufacturer']> }>;
  ManufacturerUpdateInput: ManufacturerUpdateInput;
  MarkStep: MarkStep;
  Money: ResolverTypeWrapper<MoneySource>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Notice: ResolverTypeWrapper<NoticeSource>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeKind: NoticeKind;
  NoticePayload: ResolverTypeWrapper<Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversTypes['Notice']> }>;
  NoticeReadInput: NoticeReadInput;
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
  ProviderEdge: ResolverTypeWrapper<Omit<ProviderEdge, 'node'> & { node: ResolversTypes['Provider'] }>;
  ProviderPayload: ResolverTypeWrapper<Omit<ProviderPayload, 'provider'> & { provider?: Maybe<ResolversTypes['Provider']> }>;
  ProviderUpdateInput: ProviderUpdateInput;
  Qualification: ResolverTypeWrapper<Qualification>;
  QualificationFigure: QualificationFigure;
  QualificationInput: QualificationInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedApplication: ResolverTypeWrapper<RankedApplicationSource>;
  RankedApplicationConnection: ResolverTypeWrapper<Omit<RankedApplicationConnection, 'edges'> & { edges: Array<ResolversTypes['RankedApplicationEdge']> }>;
  RankedApplicationEdge: ResolverTypeWrapper<Omit<RankedApplicationEdge, 'node'> & { node: ResolversTypes['RankedApplication'] }>;
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
  Region: ResolverTypeWrapper<RegionSource>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionInsight: ResolverTypeWrapper<RegionInsightSource>;
  RegionNeedInput: RegionNeedInput;
  RenewalCriteria: ResolverTypeWrapper<RenewalCriteria>;
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
  SheetDeduction: ResolverTypeWrapper<SheetDeduction>;
  SheetMark: ResolverTypeWrapper<SheetMark>;
  ShortListing: ResolverTypeWrapper<ShortListingSource>;
  Shortfall: ResolverTypeWrapper<ShortfallSource>;
  SpecialDeduction: ResolverTypeWrapper<SpecialDeduction>;
  SpecialDeductionInput: SpecialDeductionInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectFinding: ResolverTypeWrapper<SubjectFindingSource>;
  SubjectScore: ResolverTypeWrapper<SubjectScoreSource>;
  SupplementRequest: ResolverTypeWrapper<SupplementRequest>;
  Technician: ResolverTypeWrapper<TechnicianSource>;
  TechnicianConnection: ResolverTypeWrapper<Omit<TechnicianConnection, 'edges'> & { edges: Array<ResolversTypes['TechnicianEdge']> }>;
  TechnicianCreateInput: TechnicianCreateInput;
  TechnicianEdge: ResolverTypeWrapper<Omit<TechnicianEdge, 'node'> & { node: ResolversTypes['Technician'] }>;
  TechnicianFacts: ResolverTypeWrapper<TechnicianFacts>;
  TechnicianFactsInput: TechnicianFactsInput;
  TechnicianPayload: ResolverTypeWrapper<Omit<TechnicianPayload, 'technician'> & { technician?: Maybe<ResolversTypes['Technician']> }>;
  TechnicianUpdateInput: TechnicianUpdateInput;
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
  VisitInput: VisitInput;
  Withdrawal: ResolverTypeWrapper<Withdrawal>;
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
  Admission: AdmissionSource;
  AdmissionConnection: Omit<AdmissionConnection, 'edges'> & { edges: Array<ResolversParentTypes['AdmissionEdge']> };
  AdmissionEdge: Omit<AdmissionEdge, 'node'> & { node: ResolversParentTypes['Admission'] };
  Agreement: AgreementSource;
  AgreementConnection: Omit<AgreementConnection, 'edges'> & { edges: Array<ResolversParentTypes['AgreementEdge']> };
  AgreementCreateInput: AgreementCreateInput;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementPayload: Omit<AgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['Agreement']> };
  AgreementUpdateInput: AgreementUpdateInput;
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
  Attachment: AttachmentSource;
  AttachmentConfirmInput: AttachmentConfirmInput;
  AttachmentConfirmPayload: Omit<AttachmentConfirmPayload, 'attachment'> & { attachment?: Maybe<ResolversParentTypes['Attachment']> };
  AttachmentFormField: AttachmentFormField;
  AttachmentPrepareInput: AttachmentPrepareInput;
  AttachmentPreparePayload: Omit<AttachmentPreparePayload, 'upload'> & { upload?: Maybe<ResolversParentTypes['AttachmentUpload']> };
  AttachmentUpload: AttachmentUploadSource;
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
  CalledRegion: CalledRegionSource;
  Certificate: CertificateSource;
  CertificateInput: CertificateInput;
  ChainCheck: ChainCheck;
  CommunicationFacts: CommunicationFacts;
  CommunicationFactsInput: CommunicationFactsInput;
  ContactInput: ContactInput;
  CoverageFacts: Omit<CoverageFacts, 'counties'> & { counties: Array<ResolversParentTypes['Region']> };
  CoverageFactsInput: CoverageFactsInput;
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
  DeductionFoundInput: DeductionFoundInput;
  Diagnosis: Diagnosis;
  DispatchAttempt: Omit<DispatchAttempt, 'servicePoint'> & { servicePoint?: Maybe<ResolversParentTypes['ServicePoint']> };
  DispatchCandidate: DispatchCandidateSource;
  DispatchExplanation: DispatchExplanationSource;
  DurationBin: Omit<DurationBin, 'count'> & { count: ResolversParentTypes['InsightCount'] };
  Durations: DurationsSource;
  EquipmentFacts: EquipmentFacts;
  EquipmentFactsInput: EquipmentFactsInput;
  Evaluation: EvaluationSource;
  EvaluationConnection: Omit<EvaluationConnection, 'edges'> & { edges: Array<ResolversParentTypes['EvaluationEdge']> };
  EvaluationDecideInput: EvaluationDecideInput;
  EvaluationDecision: EvaluationDecisionSource;
  EvaluationEdge: Omit<EvaluationEdge, 'node'> & { node: ResolversParentTypes['Evaluation'] };
  EvaluationFigure: EvaluationFigureSource;
  EvaluationPayload: Omit<EvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']> };
  EvaluationReply: EvaluationReplySource;
  EvaluationReplyInput: EvaluationReplyInput;
  EvaluationSheet: EvaluationSheetSource;
  Evaluator: Evaluator;
  FaultCode: FaultCodeSource;
  FaultPareto: FaultParetoSource;
  FaultParetoEntry: FaultParetoEntrySource;
  FeeKindTotal: Omit<FeeKindTotal, 'total'> & { total: ResolversParentTypes['InsightValue'] };
  FeeLine: FeeLineSource;
  FeeTotals: FeeTotalsSource;
  FinanceFacts: FinanceFacts;
  FinanceFactsInput: FinanceFactsInput;
  Float: Scalars['Float']['output'];
  Hearing: HearingSource;
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
  LogisticsFacts: LogisticsFacts;
  LogisticsFactsInput: LogisticsFactsInput;
  Manufacturer: ManufacturerSource;
  ManufacturerConnection: Omit<ManufacturerConnection, 'edges'> & { edges: Array<ResolversParentTypes['ManufacturerEdge']> };
  ManufacturerCreateInput: ManufacturerCreateInput;
  ManufacturerEdge: Omit<ManufacturerEdge, 'node'> & { node: ResolversParentTypes['Manufacturer'] };
  ManufacturerPayload: Omit<ManufacturerPayload, 'manufacturer'> & { manufacturer?: Maybe<ResolversParentTypes['Manufacturer']> };
  ManufacturerUpdateInput: ManufacturerUpdateInput;
  Money: MoneySource;
  Month: Scalars['Month']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Notice: NoticeSource;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticePayload: Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversParentTypes['Notice']> };
  NoticeReadInput: NoticeReadInput;
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
  ProviderEdge: Omit<ProviderEdge, 'node'> & { node: ResolversParentTypes['Provider'] };
  ProviderPayload: Omit<ProviderPayload, 'provider'> & { provider?: Maybe<ResolversParentTypes['Provider']> };
  ProviderUpdateInput: ProviderUpdateInput;
  Qualification: Qualification;
  QualificationInput: QualificationInput;
  Query: Record<PropertyKey, never>;
  RankedApplication: RankedApplicationSource;
  RankedApplicationConnection: Omit<RankedApplicationConnection, 'edges'> & { edges: Array<ResolversParentTypes['RankedApplicationEdge']> };
  RankedApplicationEdge: Omit<RankedApplicationEdge, 'node'> & { node: ResolversParentTypes['RankedApplication'] };
  RecruitmentCall: RecruitmentCallSource;
  RecruitmentCallCloseInput: RecruitmentCallCloseInput;
  RecruitmentCallConcludeInput: RecruitmentCallConcludeInput;
  RecruitmentCallConnection: Omit<RecruitmentCallConnection, 'edges'> & { edges: Array<ResolversParentTypes['RecruitmentCallEdge']> };
  RecruitmentCallDraftInput: RecruitmentCallDraftInput;
  RecruitmentCallEdge: Omit<RecruitmentCallEdge, 'node'> & { node: ResolversParentTypes['RecruitmentCall'] };
  RecruitmentCallOpenInput: RecruitmentCallOpenInput;
  RecruitmentCallPayload: Omit<RecruitmentCallPayload, 'recruitmentCall'> & { recruitmentCall?: Maybe<ResolversParentTypes['RecruitmentCall']> };
  RecruitmentCallReviseInput: RecruitmentCallReviseInput;
  Region: RegionSource;
  RegionCode: Scalars['RegionCode']['output'];
  RegionInsight: RegionInsightSource;
  RegionNeedInput: RegionNeedInput;
  RenewalCriteria: RenewalCriteria;
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
  SheetDeduction: SheetDeduction;
  SheetMark: SheetMark;
  ShortListing: ShortListingSource;
  Shortfall: ShortfallSource;
  SpecialDeduction: SpecialDeduction;
  SpecialDeductionInput: SpecialDeductionInput;
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
  TechnicianPayload: Omit<TechnicianPayload, 'technician'> & { technician?: Maybe<ResolversParentTypes['Technician']> };
  TechnicianUpdateInput: TechnicianUpdateInput;
  TrendPoint: TrendPointSource;
  Unit: UnitSource;
  UnitConnection: Omit<UnitConnection, 'edges'> & { edges: Array<ResolversParentTypes['UnitEdge']> };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  UnitPayload: Omit<UnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  UnitRegisterInput: UnitRegisterInput;
  UnitUpdateInput: UnitUpdateInput;
  UserError: UserError;
  Viewer: ViewerSource;
  VisitInput: VisitInput;
  Withdrawal: Withdrawal;
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

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
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
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type CalledRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalledRegion'] = ResolversParentTypes['CalledRegion']> = {
  contracted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  soldPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitsPerPoint?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type CommunicationFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunicationFacts'] = ResolversParentTypes['CommunicationFacts']> = {
  hotlineSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageFacts'] = ResolversParentTypes['CoverageFacts']> = {
  counties?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type EquipmentFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentFacts'] = ResolversParentTypes['EquipmentFacts']> = {
  instruments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type FinanceFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinanceFacts'] = ResolversParentTypes['FinanceFacts']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredCapital?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turnover?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hearing'] = ResolversParentTypes['Hearing']> = {
  answer?: Resolver<Maybe<ResolversTypes['ApplicationAnswer']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['ApplicationReply']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
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

export type LogisticsFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogisticsFacts'] = ResolversParentTypes['LogisticsFacts']> = {
  deliveryDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warehouses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  agreementCreate: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementCreateArgs, 'input'>>;
  agreementUpdate: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationAgreementUpdateArgs, 'input'>>;
  applicationDecide: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationDecideArgs, 'input'>>;
  applicationReply: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationReplyArgs, 'input'>>;
  applicationReplyAnswer: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationReplyAnswerArgs, 'input'>>;
  applicationShortList: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationShortListArgs, 'input'>>;
  applicationSubmit: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationSubmitArgs, 'input'>>;
  applicationSupplement: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationSupplementArgs, 'input'>>;
  applicationSupplementAsk: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationSupplementAskArgs, 'input'>>;
  applicationWithdraw: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationWithdrawArgs, 'input'>>;
  attachmentConfirm: Resolver<ResolversTypes['AttachmentConfirmPayload'], ParentType, ContextType, RequireFields<MutationAttachmentConfirmArgs, 'input'>>;
  attachmentPrepare: Resolver<ResolversTypes['AttachmentPreparePayload'], ParentType, ContextType, RequireFields<MutationAttachmentPrepareArgs, 'input'>>;
  brandCreate: Resolver<ResolversTypes['BrandPayload'], ParentType, ContextType, RequireFields<MutationBrandCreateArgs, 'input'>>;
  brandUpdate: Resolver<ResolversTypes['BrandPayload'], ParentType, ContextType, RequireFields<MutationBrandUpdateArgs, 'input'>>;
  callbackNoAnswer: Resolver<ResolversTypes['CallbackPayload'], ParentType, ContextType, RequireFields<MutationCallbackNoAnswerArgs, 'input'>>;
  callbackRecord: Resolver<ResolversTypes['CallbackPayload'], ParentType, ContextType, RequireFields<MutationCallbackRecordArgs, 'input'>>;
  criteriaSetCreate: Resolver<ResolversTypes['CriteriaSetPayload'], ParentType, ContextType, RequireFields<MutationCriteriaSetCreateArgs, 'input'>>;
  criteriaSetPublish: Resolver<ResolversTypes['CriteriaSetPayload'], ParentType, ContextType, RequireFields<MutationCriteriaSetPublishArgs, 'input'>>;
  criteriaSetRevise: Resolver<ResolversTypes['CriteriaSetPayload'], ParentType, ContextType, RequireFields<MutationCriteriaSetReviseArgs, 'input'>>;
  criteriaSetWithdraw: Resolver<ResolversTypes['CriteriaSetPayload'], ParentType, ContextType, RequireFields<MutationCriteriaSetWithdrawArgs, 'input'>>;
  evaluationDecide: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationEvaluationDecideArgs, 'input'>>;
  evaluationReply: Resolver<ResolversTypes['EvaluationPayload'], ParentType, ContextType, RequireFields<MutationEvaluationReplyArgs, 'input'>>;
  manufacturerCreate: Resolver<ResolversTypes['ManufacturerPayload'], ParentType, ContextType, RequireFields<MutationManufacturerCreateArgs, 'input'>>;
  manufacturerUpdate: Resolver<ResolversTypes['ManufacturerPayload'], ParentType, ContextType, RequireFields<MutationManufacturerUpdateArgs, 'input'>>;
  noticeRead: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationNoticeReadArgs, 'input'>>;
  panelAppoint: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationPanelAppointArgs, 'input'>>;
  panelConclude: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationPanelConcludeArgs, 'input'>>;
  panelInterestDeclare: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationPanelInterestDeclareArgs, 'input'>>;
  panelReplace: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationPanelReplaceArgs, 'input'>>;
  panelScore: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationPanelScoreArgs, 'input'>>;
  productCategoryCreate: Resolver<ResolversTypes['ProductCategoryPayload'], ParentType, ContextType, RequireFields<MutationProductCategoryCreateArgs, 'input'>>;
  productCategoryUpdate: Resolver<ResolversTypes['ProductCategoryPayload'], ParentType, ContextType, RequireFields<MutationProductCategoryUpdateArgs, 'input'>>;
  productModelCreate: Resolver<ResolversTypes['ProductModelPayload'], ParentType, ContextType, RequireFields<MutationProductModelCreateArgs, 'input'>>;
  productModelUpdate: Resolver<ResolversTypes['ProductModelPayload'], ParentType, ContextType, RequireFields<MutationProductModelUpdateArgs, 'input'>>;
  providerCreate: Resolver<ResolversTypes['ProviderPayload'], ParentType, ContextType, RequireFields<MutationProviderCreateArgs, 'input'>>;
  providerUpdate: Resolver<ResolversTypes['ProviderPayload'], ParentType, ContextType, RequireFields<MutationProviderUpdateArgs, 'input'>>;
  recruitmentCallClose: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationRecruitmentCallCloseArgs, 'input'>>;
  recruitmentCallConclude: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationRecruitmentCallConcludeArgs, 'input'>>;
  recruitmentCallDraft: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationRecruitmentCallDraftArgs, 'input'>>;
  recruitmentCallOpen: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationRecruitmentCallOpenArgs, 'input'>>;
  recruitmentCallRevise: Resolver<ResolversTypes['RecruitmentCallPayload'], ParentType, ContextType, RequireFields<MutationRecruitmentCallReviseArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'Agreement' | 'Application' | 'Brand' | 'CallbackRun' | 'CallbackTask' | 'CriteriaSet' | 'Evaluation' | 'Manufacturer' | 'Notice' | 'ProductCategory' | 'ProductModel' | 'Provider' | 'RecruitmentCall' | 'ServicePoint' | 'Technician' | 'Unit' | 'WorkOrder', ParentType, ContextType>;
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

export type ProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEdge'] = ResolversParentTypes['ProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
};

export type ProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderPayload'] = ResolversParentTypes['ProviderPayload']> = {
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  callbackRun: Resolver<Maybe<ResolversTypes['CallbackRun']>, ParentType, ContextType, RequireFields<QueryCallbackRunArgs, 'day'>>;
  callbackRuns: Resolver<ResolversTypes['CallbackRunConnection'], ParentType, ContextType, RequireFields<QueryCallbackRunsArgs, 'first'>>;
  callbackTasks: Resolver<ResolversTypes['CallbackTaskConnection'], ParentType, ContextType, RequireFields<QueryCallbackTasksArgs, 'first'>>;
  criteriaScore: Resolver<Maybe<ResolversTypes['CriteriaScore']>, ParentType, ContextType, RequireFields<QueryCriteriaScoreArgs, 'deductions' | 'id' | 'marks'>>;
  criteriaSets: Resolver<ResolversTypes['CriteriaSetConnection'], ParentType, ContextType, RequireFields<QueryCriteriaSetsArgs, 'first' | 'manufacturerId'>>;
  criteriaTemplates: Resolver<Array<ResolversTypes['CriteriaTemplate']>, ParentType, ContextType>;
  dashboard: Resolver<ResolversTypes['Dashboard'], ParentType, ContextType, RequireFields<QueryDashboardArgs, 'from' | 'scope' | 'to'>>;
  evaluations: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<QueryEvaluationsArgs, 'first'>>;
  faultCodes: Resolver<Array<ResolversTypes['FaultCode']>, ParentType, ContextType>;
  faultPareto: Resolver<ResolversTypes['FaultPareto'], ParentType, ContextType, RequireFields<QueryFaultParetoArgs, 'first' | 'from' | 'scope' | 'to'>>;
  jobRuns: Resolver<ResolversTypes['JobRunConnection'], ParentType, ContextType, RequireFields<QueryJobRunsArgs, 'first' | 'job'>>;
  manufacturers: Resolver<ResolversTypes['ManufacturerConnection'], ParentType, ContextType, RequireFields<QueryManufacturersArgs, 'first'>>;
  myWorkOrders: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<QueryMyWorkOrdersArgs, 'first'>>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  notices: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first' | 'unread'>>;
  productCategories: Resolver<ResolversTypes['ProductCategoryConnection'], ParentType, ContextType, RequireFields<QueryProductCategoriesArgs, 'first'>>;
  providers: Resolver<ResolversTypes['ProviderConnection'], ParentType, ContextType, RequireFields<QueryProvidersArgs, 'first' | 'region'>>;
  recruitmentCalls: Resolver<ResolversTypes['RecruitmentCallConnection'], ParentType, ContextType, RequireFields<QueryRecruitmentCallsArgs, 'first'>>;
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
  complaintsPerHundred?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstTimeFix?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export type SpecialDeductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialDeduction'] = ResolversParentTypes['SpecialDeduction']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type TechnicianFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnicianFacts'] = ResolversParentTypes['TechnicianFacts']> = {
  certified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnicianPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnicianPayload'] = ResolversParentTypes['TechnicianPayload']> = {
  technician?: Resolver<Maybe<ResolversTypes['Technician']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  Admission?: AdmissionResolvers<ContextType>;
  AdmissionConnection?: AdmissionConnectionResolvers<ContextType>;
  AdmissionEdge?: AdmissionEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementPayload?: AgreementPayloadResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationAnswer?: ApplicationAnswerResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationDecision?: ApplicationDecisionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationFacts?: ApplicationFactsResolvers<ContextType>;
  ApplicationPayload?: ApplicationPayloadResolvers<ContextType>;
  ApplicationReply?: ApplicationReplyResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentConfirmPayload?: AttachmentConfirmPayloadResolvers<ContextType>;
  AttachmentFormField?: AttachmentFormFieldResolvers<ContextType>;
  AttachmentPreparePayload?: AttachmentPreparePayloadResolvers<ContextType>;
  AttachmentUpload?: AttachmentUploadResolvers<ContextType>;
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
  CalledRegion?: CalledRegionResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  ChainCheck?: ChainCheckResolvers<ContextType>;
  CommunicationFacts?: CommunicationFactsResolvers<ContextType>;
  CoverageFacts?: CoverageFactsResolvers<ContextType>;
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
  Diagnosis?: DiagnosisResolvers<ContextType>;
  DispatchAttempt?: DispatchAttemptResolvers<ContextType>;
  DispatchCandidate?: DispatchCandidateResolvers<ContextType>;
  DispatchExplanation?: DispatchExplanationResolvers<ContextType>;
  DurationBin?: DurationBinResolvers<ContextType>;
  Durations?: DurationsResolvers<ContextType>;
  EquipmentFacts?: EquipmentFactsResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationDecision?: EvaluationDecisionResolvers<ContextType>;
  EvaluationEdge?: EvaluationEdgeResolvers<ContextType>;
  EvaluationFigure?: EvaluationFigureResolvers<ContextType>;
  EvaluationPayload?: EvaluationPayloadResolvers<ContextType>;
  EvaluationReply?: EvaluationReplyResolvers<ContextType>;
  EvaluationSheet?: EvaluationSheetResolvers<ContextType>;
  Evaluator?: EvaluatorResolvers<ContextType>;
  FaultCode?: FaultCodeResolvers<ContextType>;
  FaultPareto?: FaultParetoResolvers<ContextType>;
  FaultParetoEntry?: FaultParetoEntryResolvers<ContextType>;
  FeeKindTotal?: FeeKindTotalResolvers<ContextType>;
  FeeLine?: FeeLineResolvers<ContextType>;
  FeeTotals?: FeeTotalsResolvers<ContextType>;
  FinanceFacts?: FinanceFactsResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
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
  LogisticsFacts?: LogisticsFactsResolvers<ContextType>;
  Manufacturer?: ManufacturerResolvers<ContextType>;
  ManufacturerConnection?: ManufacturerConnectionResolvers<ContextType>;
  ManufacturerEdge?: ManufacturerEdgeResolvers<ContextType>;
  ManufacturerPayload?: ManufacturerPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticePayload?: NoticePayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PanelFinding?: PanelFindingResolvers<ContextType>;
  PanelSeat?: PanelSeatResolvers<ContextType>;
  PartFinding?: PartFindingResolvers<ContextType>;
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
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  ProviderPayload?: ProviderPayloadResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedApplication?: RankedApplicationResolvers<ContextType>;
  RankedApplicationConnection?: RankedApplicationConnectionResolvers<ContextType>;
  RankedApplicationEdge?: RankedApplicationEdgeResolvers<ContextType>;
  RecruitmentCall?: RecruitmentCallResolvers<ContextType>;
  RecruitmentCallConnection?: RecruitmentCallConnectionResolvers<ContextType>;
  RecruitmentCallEdge?: RecruitmentCallEdgeResolvers<ContextType>;
  RecruitmentCallPayload?: RecruitmentCallPayloadResolvers<ContextType>;
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
  SheetDeduction?: SheetDeductionResolvers<ContextType>;
  SheetMark?: SheetMarkResolvers<ContextType>;
  ShortListing?: ShortListingResolvers<ContextType>;
  Shortfall?: ShortfallResolvers<ContextType>;
  SpecialDeduction?: SpecialDeductionResolvers<ContextType>;
  SubjectFinding?: SubjectFindingResolvers<ContextType>;
  SubjectScore?: SubjectScoreResolvers<ContextType>;
  SupplementRequest?: SupplementRequestResolvers<ContextType>;
  Technician?: TechnicianResolvers<ContextType>;
  TechnicianConnection?: TechnicianConnectionResolvers<ContextType>;
  TechnicianEdge?: TechnicianEdgeResolvers<ContextType>;
  TechnicianFacts?: TechnicianFactsResolvers<ContextType>;
  TechnicianPayload?: TechnicianPayloadResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UnitPayload?: UnitPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
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
