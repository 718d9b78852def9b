import { addDays, dayOf } from '../../functions/shared/days'
import { runSchedule } from './jobs'
import { county, type Network, type People } from './network'
import { assert, step } from './steps'

export const supervision = async (network: Network, { regulator, maker }: People): Promise<void> => {
  const today = dayOf(new Date().toISOString())
  const demand = { region: county, matter: 'FEES', doneBy: addDays(today, 30), text: '限期退还多收的上门费' }
  const { rectification } = await step('the authority demands that it is put right', () =>
    regulator.act<{ rectification: { id: string; version: number } }>(
      'rectificationIssue',
      { manufacturerId: network.manufacturerId, ...demand },
      'rectification { id version state }',
    ),
  )
  const { id, version } = rectification
  await step('the maker acknowledges the demand', () =>
    maker.act('rectificationAcknowledge', { id, version }, 'rectification { state }', 'RectificationInput'),
  )
  const minutes = { title: '质量例会', heldOn: today, from: addDays(today, -30), to: addDays(today, -1) }
  const resolutions = [{ what: '更换排水泵供应商批次', who: '采购部', dueOn: addDays(today, 7) }]
  await step('a quality meeting is put on record', () =>
    maker.act('qualityMeetingRecord', { ...minutes, resolutions }, 'qualityMeeting { id }'),
  )
  await step('the sweep finds what was not done in time', async () => {
    await runSchedule('sweep-rectifications', new Date(addDays(today, 60)))
    const query = 'query ($id: ID!) { node(id: $id) { ... on Rectification { overdue } } }'
    const { node } = await regulator.ask<{ node: { overdue: number } }>(query, { id })
    assert(node.overdue > 0, JSON.stringify(node))
  })
}
