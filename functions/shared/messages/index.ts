import { admission } from './admission'
import { base } from './base'
import { callbacks } from './callbacks'
import { network } from './network'
import { orders } from './orders'

export interface Message {
  readonly en: string
  readonly zh: string
}

/** Every refusal of the platform, by code; each capability adds its own file. The SDL's `UserErrorCode` lists the same codes. */
export const messages = { ...base, ...admission, ...network, ...orders, ...callbacks } satisfies Record<string, Message>

export type ErrorCode = keyof typeof messages
