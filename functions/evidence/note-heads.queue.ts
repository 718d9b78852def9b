import { now } from '../platform/clock'
import { eachMessage } from '../platform/each-message'
import { dayOf } from '../shared/days'
import { createEvidenceStore } from './evidence.store'
import type { Heads } from './head'
import { noteHeads } from './note-heads.use-case'

/** Notes for the day's evidence how far logs have come. A message that fails comes again whole: nothing in it counts twice. */
export const handler = eachMessage<Heads>(({ heads }) => noteHeads(createEvidenceStore(), heads, dayOf(now())))
