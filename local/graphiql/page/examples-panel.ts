import { useEditorContext } from '@graphiql/react'
import { createElement as h, useEffect, useRef, useState } from 'react'
import type { Example, ExampleGroup } from '../examples'

/** Heading per role, as the trade names its people. */
const headings: Readonly<Record<string, string>> = {
  customer: 'Customer',
  hotline: 'Hotline',
  'service-point': 'Service point',
  technician: 'Technician',
  manufacturer: 'Maker',
  provider: 'Provider',
  dealer: 'Dealer',
  regulator: 'Regulator',
  auditor: 'Auditor',
  platform: 'Platform',
}

/** The examples by user; opening one takes a new tab and the role it is for. */
export const examplesPlugin = (onOpen: (role: string) => void) => ({
  title: 'Examples',
  icon: ExamplesIcon,
  content: () => h(ExamplesPanel, { onOpen }),
})

let shown = false

/**
 * Opens its panel when the page has loaded, by pressing its own button: GraphiQL's `visiblePlugin` takes effect only
 * after the pane has decided to stay closed.
 */
const ExamplesIcon = () => {
  const icon = useRef<SVGSVGElement>(null)
  useEffect(() => {
    if (!shown) icon.current?.closest('button')?.click()
    shown = true
  }, [])
  return h(
    'svg',
    { ref: icon, viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 },
    h('path', { d: 'M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1', strokeLinecap: 'round' }),
  )
}

const ExamplesPanel = ({ onOpen }: { onOpen: (role: string) => void }) => {
  const [groups, setGroups] = useState<readonly ExampleGroup[]>([])
  const open = useOpen()
  useEffect(() => {
    fetch('/graphiql/examples.json')
      .then((response) => response.json())
      .then(setGroups)
  }, [])
  const button = (role: string, example: Example) =>
    h(
      'button',
      {
        key: example.title,
        type: 'button',
        onClick: () => {
          onOpen(role)
          open(example)
        },
      },
      example.title,
    )
  return h(
    'section',
    { className: 'sanbao-examples', 'aria-label': 'Examples' },
    h('div', { className: 'graphiql-doc-explorer-title' }, 'Examples'),
    groups.map(({ role, examples }) =>
      h(
        'div',
        { key: role },
        h('h3', null, headings[role] ?? role),
        examples.map((example) => button(role, example)),
      ),
    ),
  )
}

/** Puts an example into a new tab, or into the present one if that is empty. */
const useOpen = (): ((example: Example) => void) => {
  const { queryEditor, variableEditor, activeTabIndex, addTab } = useEditorContext({ nonNull: true })
  const [pending, setPending] = useState<{ example: Example; notIn?: number }>()
  useEffect(() => {
    // A new tab empties the editors when it becomes the active one; what comes before that would be lost.
    if (!pending || pending.notIn === activeTabIndex) return
    queryEditor?.setValue(pending.example.query)
    variableEditor?.setValue(pending.example.variables)
    setPending(undefined)
  }, [pending, activeTabIndex, queryEditor, variableEditor])
  return (example) => {
    if (!queryEditor?.getValue().trim()) return setPending({ example })
    setPending({ example, notIn: activeTabIndex })
    addTab()
  }
}
