import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Manufacturer as ManufacturerSource, Brand as BrandSource, ProductCategory as ProductCategorySource, ProductModel as ProductModelSource, Unit as UnitSource, Provider as ProviderSource, Agreement as AgreementSource, ServicePoint as ServicePointSource, Technician as TechnicianSource, Certificate as CertificateSource } from '../../network/network';
import type { Order as WorkOrderSource } from '../../orders/order';
import type { OrderEvent as WorkOrderEventSource } from '../../orders/event-log';
import type { Explanation as DispatchExplanationSource, Candidate as DispatchCandidateSource } from '../../orders/dispatch';
import type { FeeLine as FeeLineSource } from '../../fees/fee-line';
import type { RegionCode as RegionSource } from '../../shared/regions';
import type { Fen as MoneySource } from '../../shared/money';
import type { Viewer as ViewerSource } from '../../shared/viewer';
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

/** Who wants the service. A customer's own phone number comes from the token and may be left out. */
export type ContactInput = {
  /** Street address, at most 200 characters. */
  address: Scalars['String']['input'];
  /** Name, at most 50 characters. */
  name: Scalars['String']['input'];
  /** Phone number, 5 to 20 digits, may start with +. Must be the verified one when a CUSTOMER reports. */
  phone: Scalars['String']['input'];
};

/** What a technician found. */
export type Diagnosis = {
  __typename?: 'Diagnosis';
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** Code of the fault (Q9). */
  faultCode: Scalars['String']['output'];
  /** In the technician's words; hidden from regulators. */
  note: Maybe<Scalars['String']['output']>;
};

/** A service point that had the offer and did not keep it. */
export type DispatchAttempt = {
  __typename?: 'DispatchAttempt';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** DECLINED or LAPSED. */
  outcome: DispatchAttemptOutcome;
  /** Reason given; empty when it lapsed. */
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
  /** What ranking compared, 0 is best; null if excluded. */
  cost: Maybe<Scalars['Float']['output']>;
  /** Distance to the customer in km; null if excluded or unknown. */
  distanceKm: Maybe<Scalars['Float']['output']>;
  /** What excluded it; null if it could have had the order. */
  excludedBy: Maybe<DispatchConstraint>;
  /** Open orders it held; null if excluded. */
  load: Maybe<Scalars['Int']['output']>;
  /** Share of satisfied callbacks, 0 to 1; null if excluded or unrated. */
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
  /** Candidates, best first, then the excluded. */
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

/** One line of the fee (F3). */
export type FeeLine = {
  __typename?: 'FeeLine';
  /** Quantity times unit price. */
  amount: Money;
  /** What for. */
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
  /** Registers a maker. */
  manufacturerCreate: ManufacturerPayload;
  /** Changes a maker's name or callback sample. */
  manufacturerUpdate: ManufacturerPayload;
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
export type MutationManufacturerCreateArgs = {
  input: ManufacturerCreateInput;
};


/** Entry points for changes: one mutation per business action. */
export type MutationManufacturerUpdateArgs = {
  input: ManufacturerUpdateInput;
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

/** Entry points for reading. */
export type Query = {
  __typename?: 'Query';
  /** Agreements of a maker, newest first. A maker sees its own. */
  agreements: AgreementConnection;
  /** Makers on the platform, by name. */
  manufacturers: ManufacturerConnection;
  /** Orders of the calling customer or dealer, newest first. */
  myWorkOrders: WorkOrderConnection;
  /** Any object by its global id; null if it does not exist or is not visible to the caller. */
  node: Maybe<Node>;
  /** Product categories, by code. */
  productCategories: ProductCategoryConnection;
  /** Providers registered in a region, by region and name. A regulator asks within its own region. */
  providers: ProviderConnection;
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

/** A GB/T 2260 region. */
export type Region = {
  __typename?: 'Region';
  /** Six-digit code. */
  code: Scalars['RegionCode']['output'];
  /** Chinese name in the code list; overseas codes (99xxxx) have their ISO country code. */
  name: Scalars['String']['output'];
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
  /** A certificate exceeds the level the service point is authorised for. */
  | 'CERTIFICATE_ABOVE_POINT'
  /** An order cannot be completed without a diagnosis. */
  | 'DIAGNOSIS_MISSING'
  /** The order has no such fee line. */
  | 'FEE_LINE_UNKNOWN'
  /** The caller's role may not do this. */
  | 'FORBIDDEN'
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
  /** Whom to contact. Full for those at work on the order, masked for others, null for regulators and auditors. */
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
  /** Deadline that passed, if any; it stays on record. */
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
  /** What the customer says is wrong; hidden from regulators, since it may name people. */
  symptom: Maybe<Scalars['String']['output']>;
  /** The technician named for it, if any. */
  technician: Maybe<Technician>;
  /** Service points that had the offer and did not keep it, in order. */
  tried: Array<DispatchAttempt>;
  /** The unit; null if its serial number is unknown. */
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
  /** Code of the fault (see `faultCodes`). */
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
  /** The order; null when refused. */
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
  /** The order; null when refused. */
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
    | ( ManufacturerSource )
    | ( ProductCategorySource )
    | ( ProductModelSource )
    | ( ProviderSource )
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
  Certificate: ResolverTypeWrapper<CertificateSource>;
  CertificateInput: CertificateInput;
  ChainCheck: ResolverTypeWrapper<ChainCheck>;
  ContactInput: ContactInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  Diagnosis: ResolverTypeWrapper<Diagnosis>;
  DispatchAttempt: ResolverTypeWrapper<Omit<DispatchAttempt, 'servicePoint'> & { servicePoint?: Maybe<ResolversTypes['ServicePoint']> }>;
  DispatchAttemptOutcome: DispatchAttemptOutcome;
  DispatchCandidate: ResolverTypeWrapper<DispatchCandidateSource>;
  DispatchConstraint: DispatchConstraint;
  DispatchExplanation: ResolverTypeWrapper<DispatchExplanationSource>;
  FeeKind: FeeKind;
  FeeLine: ResolverTypeWrapper<FeeLineSource>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Hours: ResolverTypeWrapper<Hours>;
  HoursInput: HoursInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Manufacturer: ResolverTypeWrapper<ManufacturerSource>;
  ManufacturerConnection: ResolverTypeWrapper<Omit<ManufacturerConnection, 'edges'> & { edges: Array<ResolversTypes['ManufacturerEdge']> }>;
  ManufacturerCreateInput: ManufacturerCreateInput;
  ManufacturerEdge: ResolverTypeWrapper<Omit<ManufacturerEdge, 'node'> & { node: ResolversTypes['Manufacturer'] }>;
  ManufacturerPayload: ResolverTypeWrapper<Omit<ManufacturerPayload, 'manufacturer'> & { manufacturer?: Maybe<ResolversTypes['Manufacturer']> }>;
  ManufacturerUpdateInput: ManufacturerUpdateInput;
  Money: ResolverTypeWrapper<MoneySource>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
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
  ProviderEdge: ResolverTypeWrapper<Omit<ProviderEdge, 'node'> & { node: ResolversTypes['Provider'] }>;
  ProviderPayload: ResolverTypeWrapper<Omit<ProviderPayload, 'provider'> & { provider?: Maybe<ResolversTypes['Provider']> }>;
  ProviderUpdateInput: ProviderUpdateInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionSource>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RenewalCriteria: ResolverTypeWrapper<RenewalCriteria>;
  RenewalCriteriaInput: RenewalCriteriaInput;
  ReportChannel: ReportChannel;
  Role: Role;
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
  Certificate: CertificateSource;
  CertificateInput: CertificateInput;
  ChainCheck: ChainCheck;
  ContactInput: ContactInput;
  DateTime: Scalars['DateTime']['output'];
  Day: Scalars['Day']['output'];
  Diagnosis: Diagnosis;
  DispatchAttempt: Omit<DispatchAttempt, 'servicePoint'> & { servicePoint?: Maybe<ResolversParentTypes['ServicePoint']> };
  DispatchCandidate: DispatchCandidateSource;
  DispatchExplanation: DispatchExplanationSource;
  FeeLine: FeeLineSource;
  Float: Scalars['Float']['output'];
  Hours: Hours;
  HoursInput: HoursInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
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
  ProviderEdge: Omit<ProviderEdge, 'node'> & { node: ResolversParentTypes['Provider'] };
  ProviderPayload: Omit<ProviderPayload, 'provider'> & { provider?: Maybe<ResolversParentTypes['Provider']> };
  ProviderUpdateInput: ProviderUpdateInput;
  Query: Record<PropertyKey, never>;
  Region: RegionSource;
  RegionCode: Scalars['RegionCode']['output'];
  RenewalCriteria: RenewalCriteria;
  RenewalCriteriaInput: RenewalCriteriaInput;
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

export type FeeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeLine'] = ResolversParentTypes['FeeLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type HoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hours'] = ResolversParentTypes['Hours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  brandCreate: Resolver<ResolversTypes['BrandPayload'], ParentType, ContextType, RequireFields<MutationBrandCreateArgs, 'input'>>;
  brandUpdate: Resolver<ResolversTypes['BrandPayload'], ParentType, ContextType, RequireFields<MutationBrandUpdateArgs, 'input'>>;
  manufacturerCreate: Resolver<ResolversTypes['ManufacturerPayload'], ParentType, ContextType, RequireFields<MutationManufacturerCreateArgs, 'input'>>;
  manufacturerUpdate: Resolver<ResolversTypes['ManufacturerPayload'], ParentType, ContextType, RequireFields<MutationManufacturerUpdateArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'Agreement' | 'Brand' | 'Manufacturer' | 'ProductCategory' | 'ProductModel' | 'Provider' | 'ServicePoint' | 'Technician' | 'Unit' | 'WorkOrder', ParentType, ContextType>;
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

export type ProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEdge'] = ResolversParentTypes['ProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
};

export type ProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderPayload'] = ResolversParentTypes['ProviderPayload']> = {
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  manufacturers: Resolver<ResolversTypes['ManufacturerConnection'], ParentType, ContextType, RequireFields<QueryManufacturersArgs, 'first'>>;
  myWorkOrders: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<QueryMyWorkOrdersArgs, 'first'>>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  productCategories: Resolver<ResolversTypes['ProductCategoryConnection'], ParentType, ContextType, RequireFields<QueryProductCategoriesArgs, 'first'>>;
  providers: Resolver<ResolversTypes['ProviderConnection'], ParentType, ContextType, RequireFields<QueryProvidersArgs, 'first' | 'region'>>;
  servicePointsCovering: Resolver<ResolversTypes['ServicePointConnection'], ParentType, ContextType, RequireFields<QueryServicePointsCoveringArgs, 'first' | 'region'>>;
  unit: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'manufacturerId' | 'serial'>>;
  units: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first' | 'modelId'>>;
  viewer: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  workOrderChainCheck: Resolver<ResolversTypes['ChainCheck'], ParentType, ContextType, RequireFields<QueryWorkOrderChainCheckArgs, 'id'>>;
  workOrderTransitions: Resolver<Array<ResolversTypes['WorkOrderTransition']>, ParentType, ContextType>;
  workOrders: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<QueryWorkOrdersArgs, 'first' | 'month'>>;
  workQueue: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<QueryWorkQueueArgs, 'first'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RenewalCriteriaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewalCriteria'] = ResolversParentTypes['RenewalCriteria']> = {
  complaintsPerHundred?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstTimeFix?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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
  Certificate?: CertificateResolvers<ContextType>;
  ChainCheck?: ChainCheckResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  Diagnosis?: DiagnosisResolvers<ContextType>;
  DispatchAttempt?: DispatchAttemptResolvers<ContextType>;
  DispatchCandidate?: DispatchCandidateResolvers<ContextType>;
  DispatchExplanation?: DispatchExplanationResolvers<ContextType>;
  FeeLine?: FeeLineResolvers<ContextType>;
  Hours?: HoursResolvers<ContextType>;
  Manufacturer?: ManufacturerResolvers<ContextType>;
  ManufacturerConnection?: ManufacturerConnectionResolvers<ContextType>;
  ManufacturerEdge?: ManufacturerEdgeResolvers<ContextType>;
  ManufacturerPayload?: ManufacturerPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
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
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  ProviderPayload?: ProviderPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RenewalCriteria?: RenewalCriteriaResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  ServicePointConnection?: ServicePointConnectionResolvers<ContextType>;
  ServicePointEdge?: ServicePointEdgeResolvers<ContextType>;
  ServicePointPayload?: ServicePointPayloadResolvers<ContextType>;
  Technician?: TechnicianResolvers<ContextType>;
  TechnicianConnection?: TechnicianConnectionResolvers<ContextType>;
  TechnicianEdge?: TechnicianEdgeResolvers<ContextType>;
  TechnicianPayload?: TechnicianPayloadResolvers<ContextType>;
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
