import type { Context } from '../../graphql/context'
import type { MutationResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import type { Request } from '../../platform/once'
import { fromGlobalId } from '../../shared/ids'
import type { MovementKind } from './movement'
import { orderMovement } from './order-movement.use-case'
import { countedDifference, type MovementInput } from './ordered-movement'
import { placeOfId } from './place'

type AtInput = MovementInput & { readonly placeId: string; readonly partId: string }
type WayInput = MovementInput & { readonly fromId: string; readonly toId: string; readonly partId: string }

const partIn = ({ partId }: { readonly partId: string }): string => fromGlobalId('Part', partId, ['input', 'partId'])

/** Something that happens at one place. */
const at = async (
  kind: MovementKind,
  input: AtInput & { readonly expiresOn?: string | null | undefined },
  context: Context,
  request: Request,
) => {
  const from = placeOfId(input.placeId, ['input', 'placeId'])
  const ends = { from, at: { from: 'placeId' }, expiresOn: input.expiresOn ?? undefined }
  return { movement: await orderMovement(context, kind, partIn(input), ends, input, request) }
}

/** Something that goes from one place to another. */
const between = async (kind: MovementKind, input: WayInput, context: Context, request: Request) => {
  const [from, to] = [placeOfId(input.fromId, ['input', 'fromId']), placeOfId(input.toId, ['input', 'toId'])]
  const ends = { from, to, at: { from: 'fromId', to: 'toId' } }
  return { movement: await orderMovement(context, kind, partIn(input), ends, input, request) }
}

export const mutations = {
  stockReceive: mutation((input, context, request) => at('RECEIVE', input, context, request)),
  stockShip: mutation((input, context, request) => between('SHIP', input, context, request)),
  stockArrive: mutation((input, context, request) =>
    at(input.damaged ? 'ARRIVE_DAMAGED' : 'ARRIVE', input, context, request),
  ),
  stockMiss: mutation((input, context, request) => at('MISS', input, context, request)),
  stockHandOver: mutation((input, context, request) => between('HAND_OVER', input, context, request)),
  stockQuarantine: mutation((input, context, request) => at('QUARANTINE', input, context, request)),
  stockRelease: mutation((input, context, request) => at('RELEASE', input, context, request)),
  stockSendBack: mutation((input, context, request) => between('SEND_BACK', input, context, request)),
  stockScrap: mutation((input, context, request) => at('SCRAP', input, context, request)),
  stockCount: mutation((input, context, request) => {
    const { kind, quantity } = countedDifference(input.booked, input.counted)
    return at(kind, { ...input, quantity }, context, request)
  }),
} satisfies Partial<MutationResolvers>
