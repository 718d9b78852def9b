import { signLink } from '../platform/links'
import type { Request } from '../platform/once'
import { sha256 } from '../shared/canonical'
import type { Instant } from '../shared/days'
import { callbackTarget } from './by-link'
import type { CallbackTask } from './callback'

/** One request makes one link, however often it is sent. */
export const linkIdOf = ({ subject, key }: Request): string => sha256(JSON.stringify([subject, key])).slice(0, 26)

/** The link that a request made; null once another was made, or links were revoked, after it. */
export const linkMade = async (
  task: CallbackTask,
  request: Request,
): Promise<{ readonly token: string; readonly expiresAt: Instant } | null> => {
  const { link } = task
  if (!link || link.id !== linkIdOf(request)) return null
  const { id, expiresAt } = link
  return { token: await signLink({ subject: `link:${id}`, to: callbackTarget(task), expiresAt }), expiresAt }
}
