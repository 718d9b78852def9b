import { roles } from '../functions/shared/viewer'
import { kebab } from './claims'
import { runCommand, UsageError } from './command'
import { askStack } from './settings'

const usage = `Prints a token (JWT) for the running stack, and nothing else.

  npm run -s token -- --role ROLE [claims] [--expires-in 8h]

Roles   ${roles.map(kebab).join(', ')}

Claims, as the role needs them; left out, they are those of the demo's person of that role
  --org ID           manufacturer, provider or dealer acted for
  --point ID         service point (service-point, technician)
  --technician ID    technician
  --region CODE      GB/T 2260, six digits (regulator)
  --phone NUMBER     verified phone number (customer)
  --expires-in TIME  how long it is good for, e.g. 30m, 8h (default), 7d

Examples
  npm run -s token -- --role regulator --region 420000
  curl -s localhost:4000/graphql -H "authorization: Bearer $(npm run -s token -- --role platform)" \\
    -H 'content-type: application/json' -d '{"query":"{ __typename }"}'

Environment: SANBAO_DATA, PORT as for npm start. Exit codes: 0 printed, 1 no stack, 2 used wrongly.`

const text = { type: 'string' } as const

await runCommand(
  usage,
  { role: text, org: text, point: text, technician: text, region: text, phone: text, 'expires-in': text },
  async ({ values: { 'expires-in': expiresIn, ...claims } }) => {
    if (!claims.role) throw new UsageError('--role is missing')
    const { access_token: token } = await askStack('/issuer/token', { ...claims, expiresIn })
    process.stdout.write(`${token}\n`)
  },
)
