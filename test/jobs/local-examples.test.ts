import { readdir, readFile } from 'node:fs/promises'
import { buildSchema, parse, specifiedRules, validate } from 'graphql'
import { roles } from '../../functions/shared/viewer'
import { kebab } from '../../local/claims'
import { parseExamples, readExamples } from '../../local/graphiql/examples'

test('an example is an operation with its comments, title and variables', () => {
  const source =
    '# Title\n# More.\n# Variables: { "id":\n#   "1" }\nquery A($id: ID!) { node(id: $id) { id } }\n\n# B\n{ b }\n'
  expect(parseExamples(source)).toEqual([
    {
      title: 'Title',
      query: '# Title\n# More.\nquery A($id: ID!) { node(id: $id) { id } }',
      variables: '{\n  "id": "1"\n}',
    },
    { title: 'B', query: '# B\n{ b }', variables: '' },
  ])
})

test('every example is valid for the schema and has a title, and its file is named after a role', async () => {
  const files = (await readdir('schema')).map((name) => readFile(`schema/${name}`, 'utf8'))
  const schema = buildSchema((await Promise.all(files)).join('\n'))
  const groups = await readExamples()
  expect(groups.length).toBeGreaterThan(0)
  for (const { role, examples } of groups) {
    expect(roles.map(kebab)).toContain(role)
    for (const { title, query } of examples) {
      expect({ role, title, errors: validate(schema, parse(query), specifiedRules).map(String) }).toEqual({
        role,
        title: expect.stringMatching(/\S/),
        errors: [],
      })
    }
  }
})
