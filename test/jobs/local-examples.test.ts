import { readdir, readFile } from 'node:fs/promises'
import { buildSchema, parse, specifiedRules, validate } from 'graphql'
import { roles } from '../../functions/shared/viewer'
import { kebab } from '../../local/claims'
import { parseExamples, readExamples } from '../../local/graphiql/examples'
import { fillIn } from '../../local/graphiql/placeholders'

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

test.each([
  // It is the 1st of March in China already.
  ['<today>', '2027-03-01'],
  ['<today-1>', '2027-02-28'],
  ['<today+1 09:30>', '2027-03-02T01:30:00.000Z'],
  ['<month>', '2027-03'],
  ['<month-3>', '2026-12'],
  ['<new key>', 'KEY'],
  ['<Provider:chutian>', 'UHJvdmlkZXI6Y2h1dGlhbg'],
  ['<CriteriaSet:hailan.grading~001>', 'Q3JpdGVyaWFTZXQ6aGFpbGFuLmdyYWRpbmd-MDAx'],
  ['<id of an order from My repairs>', '<id of an order from My repairs>'],
])('%s in an example becomes %s', (placeholder, filled) => {
  expect(fillIn(`"${placeholder}"`, '2027-02-28T16:00:00.000Z', () => 'KEY')).toBe(`"${filled}"`)
})

test('every role has examples, and what is to be filled in by hand names an example of the same role', async () => {
  const groups = await readExamples()
  expect(groups.map(({ role }) => role).sort()).toEqual(roles.map(kebab).sort())
  for (const { role, examples } of groups) {
    const titles = examples.map(({ title }) => title)
    const named = examples.flatMap(({ variables }) => [...variables.matchAll(/<id of an? \w+ from (.*?)>/g)])
    for (const [, title] of named) expect({ role, titles }).toEqual({ role, titles: expect.arrayContaining([title]) })
    expect(examples.map(({ variables }) => variables.replace(/<id of an? \w+ from .*?>/g, '')).join('')).not.toMatch(
      /[<>]/,
    )
  }
})

test('the examples stand in one order: no number of a file is given twice', async () => {
  const numbers = (await readdir('local/graphiql/examples')).map((name) => name.split('-')[0])
  expect(numbers.filter((number, i) => numbers.indexOf(number) !== i)).toEqual([])
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
