/** Who is asking: a role and exactly the organisation that role acts for. Built from verified token claims only. */
export type Viewer =
  | { readonly role: 'MANUFACTURER'; readonly subject: string; readonly manufacturerId: string }
  | { readonly role: 'PROVIDER'; readonly subject: string; readonly providerId: string }
  | { readonly role: 'SERVICE_POINT'; readonly subject: string; readonly providerId: string; readonly pointId: string }
  | {
      readonly role: 'TECHNICIAN'
      readonly subject: string
      readonly providerId: string
      readonly pointId: string
      readonly technicianId: string
    }
  /** `customerKey` is the keyed hash of the verified phone number, never the number. */
  | { readonly role: 'CUSTOMER'; readonly subject: string; readonly customerKey: string }
  | { readonly role: 'DEALER'; readonly subject: string; readonly dealerId: string }
  /** `region` is a GB/T 2260 code; it contains every code with its prefix. */
  | { readonly role: 'REGULATOR'; readonly subject: string; readonly region: string }
  /** An independent third party (N14), commissioned by one manufacturer. */
  | { readonly role: 'AUDITOR'; readonly subject: string; readonly manufacturerId: string }
  | { readonly role: 'HOTLINE'; readonly subject: string; readonly manufacturerId: string }
  | { readonly role: 'PLATFORM'; readonly subject: string }
  | LinkHolder

/** Whoever holds a link that the platform signed; no account. It opens one object, until the object's links are revoked. */
export interface LinkHolder {
  readonly role: 'LINK_HOLDER'
  readonly subject: string
  readonly to: LinkTarget
  /** Absent for a code on a unit: it is printed for as long as the unit lives. */
  readonly expiresAt?: string
}

/** `generation` counts how often the object's links were revoked when the link was signed. */
export type LinkTarget =
  | { readonly orderId: string; readonly generation: number }
  | { readonly unitId: string; readonly generation: number }
  | { readonly callbackId: string; readonly generation: number }

/** Everyone who may ask. */
export type ViewerRole = Viewer['role']
/** Roles of accounts: an issuer's token gives them. */
export type Role = Exclude<ViewerRole, 'LINK_HOLDER'>

/** An action's author: a person with a role, or the platform's own jobs. */
export type Actor = Viewer | { readonly role: 'SYSTEM'; readonly subject: string }
export type ActorRole = Actor['role']

export const roles = [
  'MANUFACTURER',
  'PROVIDER',
  'SERVICE_POINT',
  'TECHNICIAN',
  'CUSTOMER',
  'DEALER',
  'REGULATOR',
  'AUDITOR',
  'HOTLINE',
  'PLATFORM',
] as const satisfies readonly Role[]

/** An end customer, with an account or by a link. */
export const isCustomer = ({ role }: Viewer): boolean => role === 'CUSTOMER' || role === 'LINK_HOLDER'

/** The job that acts when no person does, e.g. `system('dispatch')`. */
export const system = (job: string): Actor => ({ role: 'SYSTEM', subject: `system:${job}` })
