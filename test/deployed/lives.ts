import { dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { roleOf } from '../../local/claims'
import { people as cast } from '../../local/demo/cast'
import { Caller } from './api'
import type { Issuer } from './issuer'
import { nodes, type Page } from './pages'
import { assert, step } from './steps'

interface Versioned {
  readonly id: string
  readonly version: number
}

/** What goes on in the story, and no example of GraphiQL can do without an id. */
export const lives = async (apiEndpoint: string, issuer: Issuer): Promise<void> => {
  const as = (role: keyof typeof cast) => new Caller(apiEndpoint, () => issuer.token(roleOf(role), cast[role]))
  const maker = as('manufacturer')
  const manufacturerId = toGlobalId('Manufacturer', cast.manufacturer.org)

  await step('the maker dismisses a suspicion of fees that the provider explained', async () => {
    const query = '{ feeFindings(state: REPLIED) { edges { node { id version } } } }'
    const [finding] = nodes((await maker.ask<{ feeFindings: Page<Versioned> }>(query)).feeFindings)
    assert(finding, 'there is none')
    const { feeFinding } = await maker.act<{ feeFinding: { state: string } }>(
      'feeFindingJudge',
      { ...finding, uphold: false, reason: '技术通报属实' },
      'feeFinding { state }',
    )
    assert(feeFinding.state === 'DISMISSED', feeFinding.state)
  })
  await step('the maker finds its step books', async () => {
    const query =
      'query ($manufacturerId: ID!) { stepBooks(manufacturerId: $manufacturerId) { edges { node { id edition } } } }'
    const { stepBooks } = await maker.ask<{ stepBooks: Page<{ edition: number }> }>(query, { manufacturerId })
    assert(nodes(stepBooks).length > 0, 'there are none')
  })
  await step('the platform publishes a year of the calendar, and everyone goes by it', async () => {
    const before = await yearsOf(maker)
    const year = Math.max(...before) + 1
    const closed = [{ name: '元旦', from: `${year}-01-01`, to: `${year}-01-01` }]
    const notice = { year, source: '国办发明电', issuedOn: dayOf(new Date().toISOString()), closed, worked: [] }
    await as('platform').act('businessCalendarPublish', notice, 'businessCalendar { code }')
    const after = await yearsOf(maker)
    assert(after.includes(year), after.join())
  })
}

const yearsOf = async (caller: Caller): Promise<number[]> => {
  const query = '{ businessCalendar { years { year } } }'
  const { businessCalendar } = await caller.ask<{ businessCalendar: { years: { year: number }[] } }>(query)
  return businessCalendar.years.map(({ year }) => year)
}
