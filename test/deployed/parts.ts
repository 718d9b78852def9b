import { HEADERS, rowOf } from '../support/parts-rows'
import { csv } from '../support/sheets'
import type { Caller } from './api'
import type { Network, People } from './network'
import { assert, eventually, step } from './steps'
import { uploaded } from './uploads'

/** Sends a catalogue of one part. @returns the import's id */
export const sendCatalogue = async (maker: Caller, manufacturerId: string, partNumber: string): Promise<string> => {
  const attachmentId = await uploaded(maker, csv([HEADERS, rowOf(partNumber, { models: 'JC-100@12-4*1' })]))
  const input = { manufacturerId, dryRun: false, attachmentId }
  return (await maker.act<{ partsImport: { id: string } }>('partsImport', input, 'partsImport { id }')).partsImport.id
}

interface Import {
  readonly state: string
  readonly counts: { readonly added: number } | null
}

/** Waits until a catalogue of one new part is taken over. */
export const catalogueImported = (maker: Caller, id: string): Promise<Import> =>
  eventually('the import', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on PartsImport { state counts { added problems } } } }'
    const { node } = await maker.ask<{ node: Import }>(query, { id })
    assert(node.state !== 'REFUSED', JSON.stringify(node))
    if (node.state !== 'DONE') return undefined
    assert(node.counts?.added === 1, JSON.stringify(node))
    return node
  })

export const parts = async ({ manufacturerId, modelId }: Network, { maker }: People): Promise<void> => {
  const { part } = await step('the maker adds a part', () =>
    maker.act<{ part: { id: string } }>(
      'partCreate',
      {
        ...{ manufacturerId, partNumber: 'P-1', nameZh: '排水泵', nameEn: 'Drain pump', wearClass: 'ORDINARY' },
        ...{ leadTimeDays: 14, tracking: 'NONE', cost: 8000, priceCeiling: 20_000 },
        fits: [{ modelId, position: '12-3', quantity: 1 }],
      },
      'part { id }',
    ),
  )
  assert(part.id, 'no part')
  const id = await step('the maker sends a catalogue', () => sendCatalogue(maker, manufacturerId, 'P-2'))
  await step('the stream has it taken over', () => catalogueImported(maker, id))
}
