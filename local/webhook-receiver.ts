import { runCommand, UsageError } from './command'
import { startReceiver } from './receiver'

const usage = `Receives webhooks on this machine: verifies each signature (Standard Webhooks) and prints what came.

  npm run webhook-receiver -- --secret whsec_... [--secret whsec_...] [--port N] [--answer STATUS] [--fail-first N]

  --secret      what webhookEndpointRegister or webhookSecretRotate showed; two while both are valid
  --port        where to listen on 127.0.0.1 (default 4100)
  --answer      status to answer with (default 204); "hang" to answer nothing
  --fail-first  answer the first N with 500

The stack sends to this machine only if it was started by  WEBHOOK_LOOPBACK=allow npm start  and the endpoint
is http://127.0.0.1:PORT/. Ctrl-C stops it. Exit codes: 0 stopped, 1 failed, 2 used wrongly.`

const options = {
  secret: { type: 'string', multiple: true },
  port: { type: 'string' },
  answer: { type: 'string' },
  'fail-first': { type: 'string' },
} as const

const whole = (name: string, text: string, max: number): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new UsageError(`--${name} "${text}" is no number to ${max}`)
  return value
}

await runCommand(usage, options, async ({ values }) => {
  const { secret: secrets = [], port = '4100', answer = '204', 'fail-first': failFirst = '0' } = values
  if (secrets.length === 0 || !secrets.every((secret) => secret.startsWith('whsec_')))
    throw new UsageError('Give the endpoint’s --secret, which begins with whsec_')
  const [failures, status] = [
    whole('fail-first', failFirst, 1000),
    answer === 'hang' ? undefined : whole('answer', answer, 599),
  ]
  const server = await startReceiver({
    port: whole('port', port, 65_535),
    secrets: () => secrets,
    statusOf: (nth) => (nth <= failures ? 500 : status),
    onReceived: ({ id, verified, payload, status: said }) =>
      process.stdout.write(`${verified ? 'verified' : 'NOT VERIFIED'} ${id} ${payload} -> ${said ?? 'nothing'}\n`),
  })
  process.stdout.write(`Listening at http://127.0.0.1:${server.port}/\n`)
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  await server.stop()
})
