import { calendars } from '../../network/calendars/calendars.resolvers'
import { deposits } from '../../network/deposits/deposits.resolvers'
import type { Capability } from '../capability'

export const capabilities: readonly Capability[] = [deposits, calendars]
