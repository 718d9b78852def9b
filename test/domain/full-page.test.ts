import fc from 'fast-check'
import { fullPage } from '../../functions/graphql/connection'
import type { Page, PageRequest } from '../../functions/platform/page'

/** A list of which some rows are shown, and how often it was read. */
const listOf = (shown: readonly boolean[]) => {
  const rows = shown.map((isShown, i) => ({ node: { i, isShown }, position: String(i).padStart(5, '0') }))
  const list = { reads: 0, read: async (_page: PageRequest): Promise<Page<(typeof rows)[number]['node']>> => none }
  const none = { rows: [], hasNextPage: false }
  list.read = async ({ first, after = '' }) => {
    list.reads += 1
    const ahead = rows.filter(({ position }) => position > after)
    return { rows: ahead.slice(0, first), hasNextPage: ahead.length > first }
  }
  return list
}
const isShown = (node: { readonly isShown: boolean }): boolean => node.isShown

describe('G1 a page of a list that hides rows', () => {
  test('is full as long as there are enough, and one after the other shows each row once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { maxLength: 150 }),
        fc.integer({ min: 1, max: 20 }),
        async (all, first) => {
          const [list, seen] = [listOf(all), [] as number[]]
          for (let after: string | undefined, more = true; more; ) {
            list.reads = 0
            const page = await fullPage(list.read, isShown, { first, after })
            const nodes = page.rows.map(({ node }) => node).filter(isShown)
            seen.push(...nodes.map(({ i }) => i))
            expect(nodes.length).toBeLessThanOrEqual(first)
            if (page.hasNextPage) expect(nodes).toHaveLength(first)
            expect(list.reads).toBeLessThanOrEqual(4)
            after = page.rows.at(-1)?.position
            more = page.hasNextPage
          }
          expect(seen).toEqual(all.flatMap((one, i) => (one ? [i] : [])))
        },
      ),
    )
  })

  test('reads once where nothing is hidden, and never more than four times: then it is short, and no dead end', async () => {
    const open = listOf(Array.from({ length: 50 }, () => true))
    await fullPage(open.read, isShown, { first: 20 })
    expect(open.reads).toBe(1)
    const hidden = listOf(Array.from({ length: 1000 }, (_, i) => i === 999))
    const page = await fullPage(hidden.read, isShown, { first: 20 })
    expect([hidden.reads, page.hasNextPage, page.rows.at(-1)?.node.i]).toEqual([4, true, 319])
  })
})
