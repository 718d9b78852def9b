import { dayOf } from '../../functions/shared/days'
import type { People } from './network'
import { nodes, type Page } from './pages'
import { assert, eventually, step } from './steps'

interface Shown {
  readonly state: string
  readonly rows: number
  readonly files: readonly { readonly url: string }[]
}

export const exported = async ({ maker }: People): Promise<void> => {
  const month = dayOf(new Date().toISOString()).slice(0, 7)
  await step('the maker asks for an export', () =>
    maker.act('dataExportRequest', { format: 'CSV', from: month, to: month }, 'dataExport { id }'),
  )
  await step('the stream and the queue have it written, and it can be downloaded', async () => {
    const query = '{ dataExports { edges { node { state rows files { url } } } } }'
    const done = await eventually('the export', async () => {
      const [one] = nodes((await maker.ask<{ dataExports: Page<Shown> }>(query)).dataExports)
      return one?.state === 'DONE' ? one : undefined
    })
    assert(done.rows >= 6, JSON.stringify(done))
    const file = await fetch(done.files[0]?.url ?? '')
    assert(file.ok, `the store answered ${file.status}`)
    assert((await file.text()).trimEnd().split('\r\n').length >= done.rows, 'the file is short')
  })
}
