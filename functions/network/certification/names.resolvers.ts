import type { Context } from '../../graphql/context'
import { dayOf } from '../../shared/days'
import { makerAsking, seesTechnicians } from '../network-access'

/** Whether names and numbers show: to the person's own side, and to makers with an active agreement. */
export const seesNames = async (
  point: { readonly pointId: string; readonly providerId: string },
  { viewer, stores, now }: Context,
  maker = makerAsking(viewer),
): Promise<boolean> =>
  seesTechnicians(viewer, point, maker ? await stores.network.terms(point.providerId, maker) : undefined, dayOf(now))
