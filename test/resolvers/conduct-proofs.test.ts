import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate } from '../support/api'
import { attached, uploaded } from '../support/attachments'
import { allegation, breachId, withCode } from '../support/conduct-api'
import { acknowledgedInspection, allegedBreach, startedInspection } from '../support/conduct-tenant'
import { newTenant } from '../support/tenant'

const proof = 'attachments { id url }'

describe('N7 N14 N21 documents', () => {
  test('of both sides go with a breach, and nobody else reaches them', async () => {
    const [tenant, other] = [await withCode(), await newTenant()]
    const { as } = tenant
    const [ours, theirs] = [await attached(as.MANUFACTURER), await attached(as.PROVIDER)]
    const allege = async (attachmentIds: readonly string[]) =>
      mutate<{ id: string; attachments: { id: string; url: string }[] }>({
        name: 'breachAllege',
        viewer: as.MANUFACTURER,
        input: await allegation(tenant, { attachmentIds }),
        select: `breach { id ${proof} }`,
      })
    const field = ['input', 'attachmentIds', '0']
    expect((await allege([theirs])).userErrors).toMatchObject([{ code: 'NOT_FOUND', field }])
    expect((await allege([await uploaded(as.MANUFACTURER)])).userErrors).toMatchObject([
      { code: 'DOCUMENT_NOT_UPLOADED', field },
    ])
    const { object } = await allege([ours])
    expect(object?.attachments).toMatchObject([{ id: ours }])
    const id = object?.id ?? ''
    const reply = await mutate<{ reply: object }>({
      name: 'breachReply',
      viewer: as.PROVIDER,
      input: { id, text: '见收据', attachmentIds: [theirs] },
      select: `breach { reply { text ${proof} } }`,
    })
    expect(reply.object).toMatchObject({ reply: { attachments: [{ id: theirs }] } })
    const query = `{ node(id: "${id}") { ... on Breach { ${proof} } } }`
    const seenBy = async (viewer: typeof as.PROVIDER) => (await callApi({ query, viewer })).data
    expect(await seenBy(as.PROVIDER)).toMatchObject({ node: { attachments: [{ id: ours }] } })
    expect(await seenBy(other.as.PROVIDER)).toEqual({ node: null })
    expect(breachId(await allegedBreach(tenant))).not.toBe(id)
  })

  test('go with what an inspection found and with how it was corrected, each within its bounds', async () => {
    const tenant = await withCode()
    const { as } = tenant
    const [found, corrected] = [await attached(as.MANUFACTURER), await attached(as.PROVIDER)]
    const findings = [1, 2, 3].map((item) => ({ item, result: 'CONFORMING', attachmentIds: item === 2 ? [found] : [] }))
    const reported = (change: object) => ({
      name: 'inspectionReport',
      viewer: as.MANUFACTURER,
      input: { summary: '符合', findings, ...change },
      select: `inspection { items { edges { node { item ${proof} } } } }`,
    })
    const id = toGlobalId('Inspection', (await startedInspection(tenant)).id)
    const tooMany = findings.map((finding) => ({ ...finding, attachmentIds: Array(14).fill(found) }))
    expect((await mutate(reported({ id, findings: tooMany }))).userErrors).toMatchObject([
      { code: 'OUT_OF_RANGE', field: ['input', 'findings'] },
    ])
    expect((await mutate(reported({ id }))).object).toMatchObject({
      items: {
        edges: [{ attachments: [] }, { attachments: [{ id: found }] }, { attachments: [] }].map((node) => ({ node })),
      },
    })
    const correct = async (attachmentIds: readonly string[]) =>
      mutate({
        name: 'inspectionCorrect',
        viewer: as.PROVIDER,
        input: {
          id: toGlobalId('Inspection', (await acknowledgedInspection(tenant)).id),
          item: 3,
          text: '已换',
          attachmentIds,
        },
        select: `inspection { items { edges { node { correction { proof { text ${proof} } } } } } }`,
      })
    expect((await correct(Array(6).fill(corrected))).userErrors).toMatchObject([{ code: 'OUT_OF_RANGE' }])
    const proofs = { correction: { proof: { text: '已换', attachments: [{ id: corrected }] } } }
    expect((await correct([corrected])).object).toMatchObject({ items: { edges: [{}, {}, { node: proofs }] } })
  })
})
