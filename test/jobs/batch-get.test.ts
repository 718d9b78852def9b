import { ulid } from 'ulid'
import { commit } from '../../functions/platform/commit'
import { Documents, type Key } from '../../functions/platform/documents'
import { documentClient } from '../../functions/platform/dynamo'

const documents = new Documents<string>('Insights')
let short = 0
let asked = 0

/** The engine has capacity for all; the first answers are as one's that has none. */
beforeAll(() => {
  documentClient().middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName !== 'BatchGetItemCommand') return next(args)
        asked += 1
        if (asked > short) return next(args)
        const { RequestItems } = args.input as { RequestItems: object }
        return { response: {}, output: { $metadata: {}, Responses: {}, UnprocessedKeys: RequestItems } as never }
      },
    { step: 'initialize', priority: 'low', name: 'short' },
  )
})
beforeEach(() => {
  asked = 0
})
afterAll(() => documentClient().middlewareStack.remove('short'))

const written = async (): Promise<Key[]> => {
  const keys = ['a', 'b'].map((sk) => ({ pk: `BATCH#${ulid()}`, sk }))
  await commit(keys.map((key) => documents.overwrite(key, key.sk)))
  return keys
}

test.each([0, 1, 7, 20])('a batch is read whole after %i answers without it', async (answers) => {
  const keys = await written()
  short = answers
  expect(await documents.getMany([...keys, { pk: 'BATCH#none', sk: 'c' }])).toEqual(['a', 'b', undefined])
  expect(asked).toBe(answers + 1)
})

test('what could not be read in the end is a fault, and never taken for what is not there', async () => {
  const keys = await written()
  short = Number.POSITIVE_INFINITY
  await expect(documents.getMany(keys)).rejects.toThrow('Unprocessed keys')
  expect(asked).toBe(25)
})
