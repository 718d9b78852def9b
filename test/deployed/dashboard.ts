import { addDays, dayOf } from '../../functions/shared/days'
import type { Caller } from './api'
import { eventually } from './steps'

interface Figure {
  readonly value: number | null
}

interface Dashboard {
  readonly figures: Readonly<Record<'reported' | 'completed' | 'answered' | 'satisfied', Figure>>
  readonly now: { readonly open: Figure }
  readonly fees: { readonly total: Figure }
}

export interface Seen {
  readonly reported: number
  readonly completed: number
  readonly answered: number
  readonly satisfied: number
  readonly open: number
  readonly fees: number
}

const QUERY = `query ($region: RegionCode!, $from: Day!, $to: Day!) {
  dashboard(scope: { region: $region }, from: $from, to: $to) {
    figures { reported { value } completed { value } answered { value } satisfied { value } }
    now { open { value } }
    fees { total { value } }
  }
}`

/** What the dashboard of a region shows for the days of this run. */
export const look = async (caller: Caller, region: string): Promise<Record<keyof Seen, number | null>> => {
  const to = dayOf(new Date().toISOString())
  const { dashboard } = await caller.ask<{ dashboard: Dashboard }>(QUERY, { region, from: addDays(to, -1), to })
  const { reported, completed, answered, satisfied } = dashboard.figures
  return {
    ...{ reported: reported.value, completed: completed.value, answered: answered.value, satisfied: satisfied.value },
    ...{ open: dashboard.now.open.value, fees: dashboard.fees.total.value },
  }
}

/** Waits for the stream to bring the figures up to these; the last ones seen are told if it does not. */
export const shows = async (caller: Caller, region: string, expected: Seen): Promise<void> => {
  let last = ''
  const check = async () => {
    const seen = await look(caller, region)
    last = JSON.stringify(seen)
    return Object.entries(expected).every(([name, value]) => seen[name as keyof Seen] === value) ? seen : undefined
  }
  await eventually('the figures', check).catch((error: Error) => {
    throw new Error(`${error.message}, seen last: ${last}`)
  })
}
