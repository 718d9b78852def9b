/** Why a token was refused: enough for an honest client to mend it, nothing about keys or what would have passed. */
export type AuthenticationReason =
  | 'TOKEN_MISSING'
  | 'TOKEN_INVALID'
  | 'TOKEN_EXPIRED'
  | 'TOKEN_NOT_YET_VALID'
  | 'WRONG_ISSUER'
  | 'WRONG_AUDIENCE'
  | 'CLAIM_MISSING'

export class AuthenticationError extends Error {
  override readonly name = 'AuthenticationError'
  constructor(
    readonly reason: AuthenticationReason,
    /** The claim that is missing or unusable, where one is. */
    readonly claim?: string,
  ) {
    super(claim ? `${reason}: ${claim}` : reason)
  }
}
