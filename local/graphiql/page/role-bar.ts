import { type ChangeEvent, createElement as h, type SubmitEvent, useEffect, useState } from 'react'
import { actAs, actAsNobody, type RoleChoice } from './session'

export interface RoleBarProps {
  readonly choices: readonly RoleChoice[]
  readonly role: string
  readonly onRole: (role: string) => void
}

/** The bar above GraphiQL: as whom the requests are sent. */
export const RoleBar = ({ choices, role, onRole }: RoleBarProps) => {
  const choice = choices.find((known) => known.role === role)
  const picker = h(
    'select',
    { value: role, onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => onRole(target.value) },
    choices.map((known) => h('option', { key: known.role, value: known.role }, known.role)),
  )
  return h(
    'div',
    { className: 'sanbao-bar' },
    h('strong', null, 'Sanbao 三包'),
    h('label', null, 'Act as', picker),
    choice && h(ClaimsForm, { key: role, choice }),
  )
}

type Claims = Readonly<Record<string, string>>

interface Status {
  readonly text: string
  readonly refused: boolean
}

/** The claims of one role, filled in from the demo; a token is fetched at once where nothing is missing. */
const ClaimsForm = ({ choice }: { choice: RoleChoice }) => {
  const [claims, setClaims] = useState<Claims>(choice.claims ?? {})
  const [status, setStatus] = useState<Status>({ text: '', refused: false })
  useEffect(() => {
    requestToken(choice, choice.claims ?? {}).then(setStatus)
  }, [choice])

  const field = (claim: string) =>
    h('input', {
      name: claim,
      value: claims[claim] ?? '',
      size: 16,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => setClaims({ ...claims, [claim]: target.value }),
    })
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    requestToken(choice, claims).then(setStatus)
  }
  return h(
    'form',
    { onSubmit },
    choice.needs.map((claim) => h('label', { key: claim }, claim.replace('_number', ''), field(claim))),
    choice.needs.length > 0 && h('button', { type: 'submit' }, 'Get token'),
    h('span', { role: 'status', className: status.refused ? 'refused' : '' }, status.text),
  )
}

const requestToken = async ({ role, needs }: RoleChoice, claims: Claims): Promise<Status> => {
  const missing = needs.filter((claim) => !claims[claim])
  if (missing.length > 0) {
    actAsNobody()
    return { text: `Fill in ${missing.join(', ').replace('_number', '')}`, refused: true }
  }
  try {
    await actAs({ role, claims })
    return { text: `Requests are sent as ${role}`, refused: false }
  } catch (error) {
    return { text: (error as Error).message, refused: true }
  }
}
