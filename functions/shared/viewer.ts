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

export type Role = Viewer['role']

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

/** The job that acts when no person does, e.g. `system('dispatch')`. */
export const system = (job: string): Actor => ({ role: 'SYSTEM', subject: `system:${job}` })
