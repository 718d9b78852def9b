import { importJWK, SignJWT } from 'jose'
import type { Received, Sent } from '../../support/transport'
import { post } from '../api'
import { settings } from './settings'

const key = importJWK(settings().key, 'RS256')

/** Stands for test/support/transport.ts: tokens of the issuer that the deployed stack was told of. */
export const tokenFor = async (claims: object): Promise<string> =>
  new SignJWT({ iss: settings().issuer, aud: settings().audience, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: settings().key.kid ?? '' })
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await key)

/** Calls the deployed API over HTTP. */
export const send = async ({ query, variables, headers }: Sent): Promise<Received> => {
  const answer = await post(settings().apiEndpoint, { query, variables }, undefined, headers)
  return { status: answer.status, headers: answer.headers, body: JSON.stringify(answer.body) }
}
