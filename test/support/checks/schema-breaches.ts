/** Keeps every convention; the breaches below are added to it. */
export const conventionalSchema = `
"Roles." enum Role { "Maker." MANUFACTURER }
"Admits roles." directive @access("Roles." roles: [Role!]!) on FIELD_DEFINITION
"Has an id." interface Node { "Id." id: ID! }
"Page." type PageInfo {
  "More." hasNextPage: Boolean!
  "Before." hasPreviousPage: Boolean!
  "First." startCursor: String
  "Last." endCursor: String
}
"Refusal." type UserError { "Text." message: String! }
"Order." type Order implements Node { "Id." id: ID! }
"Entry." type OrderEdge { "Place." cursor: String! "Order." node: Order! }
"Page of orders." type OrderConnection { "Entries." edges: [OrderEdge!]! "Page." pageInfo: PageInfo! }
"Acceptance." input OrderAcceptInput { "Order." id: ID! }
"Result." type OrderAcceptPayload { "Order." order: Order "Refusals." userErrors: [UserError!]! }
"Reads." type Query { "Orders." orders("Size." first: Int! = 20 "Start." after: String): OrderConnection! @access(roles: [MANUFACTURER]) }
"Changes." type Mutation { "Accept." orderAccept("What." input: OrderAcceptInput!): OrderAcceptPayload! @access(roles: [MANUFACTURER]) }
`
const query = (field: string) => `extend type Query { ${field} @access(roles: [MANUFACTURER]) }`
const mutation = (field: string) => `extend type Mutation { ${field} @access(roles: [MANUFACTURER]) }`

/** What is broken, what the linter says of it, and the SDL that does it. */
export const schemaBreaches: readonly (readonly [what: string, expected: string, sdl: string])[] = [
  ['a field without a description', 'Description is required for field "bare"', query('bare: Order')],
  [
    'an argument without a description',
    'Description is required for input value "bare"',
    query('"O." a(bare: ID!): Order'),
  ],
  ['an enum value without a description', 'Description is required for enum value "BARE"', '"E." enum Bare { BARE }'],
  ['a type without a description', 'Description is required for type "Bare"', 'type Bare { "I." id: ID! }'],
  [
    'an input field without a description',
    'Description is required for input value "bare"',
    '"I." input BareInput { bare: ID! }',
  ],
  ['a root field without @access', 'Say who may use this field', 'extend type Query { "O." open: Order }'],
  [
    'a mutation with two arguments',
    'A mutation takes exactly one argument',
    mutation('"S." orderA("A." input: OrderSplitInput! "B." more: ID!): OrderAcceptPayload!'),
  ],
  [
    'a mutation whose argument has another name',
    'should be named "input"',
    mutation('"S." orderB("A." order: OrderSplitInput!): OrderAcceptPayload!'),
  ],
  [
    'a nullable input',
    '`input` is never null',
    mutation('"S." orderD("A." input: OrderSplitInput): OrderAcceptPayload!'),
  ],
  [
    'a mutation without a payload',
    'A mutation returns its payload',
    mutation('"S." orderE("A." input: OrderSplitInput!): Order'),
  ],
  [
    'a payload without refusals',
    'A payload tells refusals as data',
    '"P." type OrderSplitPayload { "O." order: Order }',
  ],
  [
    'verb first',
    'should not have "accept" prefix',
    mutation('"S." acceptOrder("A." input: OrderSplitInput!): OrderAcceptPayload!'),
  ],
  ['an input without its suffix', 'An input type is named', '"I." input OrderFilter { "I." id: ID! }'],
  ['an enum value in lower case', 'should be in UPPER_CASE format', '"E." enum Kind { "L." low }'],
  ['a type nobody reaches', 'Object type `Lonely` is unreachable', '"L." type Lonely { "I." id: ID! }'],
  [
    'a connection without paging arguments',
    'must include forward pagination arguments',
    query('"A." all: OrderConnection!'),
  ],
  [
    'a connection without a page info',
    'must contain a field `pageInfo`',
    '"C." type LooseConnection { "E." edges: [OrderEdge!]! }',
  ],
  [
    'an edge without a cursor',
    'must contain a field `cursor`',
    '"E." type RoleEdge { "N." node: Order! } "C." type RoleConnection { "E." edges: [RoleEdge!]! "P." pageInfo: PageInfo! }',
  ],
]
