import { GraphiQL } from 'graphiql'
import { createElement as h, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { examplesPlugin } from './examples-panel'
import { RoleBar } from './role-bar'
import { currentToken, listRoles, type RoleChoice } from './session'

/** Sends an operation as whoever the bar says. */
const fetcher = async (params: object): Promise<object> => {
  const token = await currentToken()
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(params),
  })
  return (await response.json()) as object
}

const WELCOME = `# Sanbao: after-sales service of makers, providers and their service points.
#
# 1. Choose in the bar above as whom you act; the page fetches a token for it.
# 2. Open an example on the left, or write an operation here. Ctrl-Space completes.
# 3. Ctrl-Enter runs it. The top icon on the left documents the whole schema.

{
  __typename
}
`

const KEPT_ROLE = 'sanbao:role'

const Page = () => {
  const [choices, setChoices] = useState<readonly RoleChoice[]>([])
  const [role, setRole] = useState(localStorage.getItem(KEPT_ROLE) ?? 'regulator')
  // Made once: GraphiQL closes the open panel when its list of plugins is a new one.
  const plugins = useMemo(() => [examplesPlugin(setRole)], [])
  useEffect(() => {
    listRoles().then(setChoices)
  }, [])
  useEffect(() => localStorage.setItem(KEPT_ROLE, role), [role])
  return [
    h(RoleBar, { key: 'bar', choices, role, onRole: setRole }),
    h(GraphiQL, {
      key: 'graphiql',
      fetcher,
      plugins,
      defaultQuery: WELCOME,
      isHeadersEditorEnabled: false,
    }),
  ]
}

const root = document.getElementById('page')
if (root) createRoot(root).render(h(Page))
