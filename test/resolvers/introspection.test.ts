import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, getIntrospectionQuery, type IntrospectionQuery, introspectionFromSchema } from 'graphql'
import { callApi } from '../support/api'
import { newTenant } from '../support/tenant'

const folder = fileURLToPath(new URL('../../schema/', import.meta.url))

/** The schema as people write it. */
const written = (): IntrospectionQuery => {
  const files = readdirSync(folder).map((file) => readFileSync(`${folder}${file}`, 'utf8'))
  return introspectionFromSchema(buildSchema(files.join('\n')))
}

/** Whatever has a name, by its path. */
const texts = (value: unknown, path: string, found = new Map<string, unknown>()): Map<string, unknown> => {
  if (Array.isArray(value)) for (const one of value) texts(one, path, found)
  else if (typeof value === 'object' && value !== null) {
    const { name, description } = value as { name?: string; description?: string }
    const at = name === undefined ? path : `${path}/${name}`
    if (description) found.set(at, description)
    for (const child of Object.values(value)) texts(child, at, found)
  }
  return found
}

test('who asks for the schema is told all of its descriptions, though none is loaded at the start', async () => {
  const { as } = await newTenant()
  const { data, errors } = await callApi<IntrospectionQuery>({ query: getIntrospectionQuery(), viewer: as.CUSTOMER })
  expect(errors).toEqual([])
  const expected = texts(written().__schema, '')
  expect(expected.size).toBeGreaterThan(2000)
  expect([...texts(data.__schema, '')].sort()).toEqual([...expected].sort())
})
