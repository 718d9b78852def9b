import { parseGlobalId } from '../functions/shared/ids'

export interface Question {
  readonly query: string
  readonly variables: object
}

/** A mutation that creates something of a type. */
export const create = (type: string, value: string): string =>
  `mutation($idempotencyKey: String!) { ${type}Create(input: { idempotencyKey: $idempotencyKey, ${value} }) { ${type} { id } userErrors { code } } }`

/** The same item by its id, as the API and as the bare handler are asked for it. */
export const byId = (id: string): Readonly<Record<'api' | 'bare', Question>> => ({
  api: { query: 'query($id: ID!) { node(id: $id) { ... on Manufacturer { name } } }', variables: { id } },
  bare: {
    query: 'query($pk: String!, $sk: String!) { name(pk: $pk, sk: $sk) }',
    variables: { pk: `M#${parseGlobalId(id)?.id}`, sk: '#' },
  },
})
