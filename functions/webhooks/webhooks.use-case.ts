import { admitsLoopback, webhookSecret } from '../platform/webhooks'
import type { AddressRules, Endpoint } from './endpoint'

/** What the deployment admits as an address. */
export const addressRules = (): AddressRules => ({ loopback: admitsLoopback() })

/** Shown to the owner as it is made, and never again. */
export const presentSecret = ({ id, secretNo }: Endpoint): string => webhookSecret(id, secretNo)
