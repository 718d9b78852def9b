import type { Caller } from './api'
import { step } from './steps'

interface Payload {
  readonly agreement: {
    readonly id: string
    readonly version: number
    readonly status: string
    readonly proposal: { readonly version: { readonly number: number; readonly hash: string } } | null
  } | null
}

const SELECT = 'agreement { id version status proposal { version { number hash } } }'

const agreementIn = ({ agreement }: Payload) => {
  if (!agreement) throw new Error('No agreement came back')
  return agreement
}

/** The maker drafts and proposes, both confirm: in force from its first day on. */
export const concludeAgreement = async (maker: Caller, provider: Caller, draft: object): Promise<void> => {
  const act = async (caller: Caller, name: string, input: object) =>
    agreementIn(await caller.act<Payload>(`agreement${name}`, { ...input }, SELECT))

  const proposed = await step('the maker proposes an agreement', async () => {
    const { id, version } = await act(maker, 'Draft', draft)
    return act(maker, 'Propose', { id, version })
  })
  await step('both confirm it', async () => {
    const confirmation = { id: proposed.id, ...proposed.proposal?.version }
    await act(provider, 'Confirm', confirmation)
    const { status } = await act(maker, 'Confirm', confirmation)
    if (status !== 'IN_FORCE') throw new Error(`The agreement is ${status}`)
  })
}
