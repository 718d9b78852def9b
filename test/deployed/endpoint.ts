const refuse = (why: string): never => {
  console.error(
    `${why}\nThis deploys and writes: it runs against an emulator on this machine only. Use npm run test:deployed.`,
  )
  process.exit(2)
}

/**
 * The emulator's address from AWS_ENDPOINT_URL. The same commands without it would reach the real AWS, so whatever could
 * lead there ends the process.
 */
export const emulatedEndpoint = (): URL => {
  const { AWS_ENDPOINT_URL: given, ...others } = process.env
  if (!given) return refuse('AWS_ENDPOINT_URL is not set.')
  const url = URL.canParse(given) ? new URL(given) : refuse(`AWS_ENDPOINT_URL is no URL: ${given}`)
  // An address, not a name: with a name the S3 client asks for `bucket.name`, which resolves to nothing or to someone.
  if (url.hostname !== '127.0.0.1') return refuse(`AWS_ENDPOINT_URL is not on 127.0.0.1: ${given}`)
  const detour = Object.keys(others).find((name) =>
    /^AWS_(ENDPOINT_URL_.+|IGNORE_CONFIGURED_ENDPOINT_URLS|PROFILE)$/.test(name),
  )
  if (detour) return refuse(`${detour} is set and could lead past AWS_ENDPOINT_URL.`)
  return url
}

/** An environment in which every AWS client can only reach the emulator: none of the caller's AWS settings are kept. */
export const emulatedEnvironment = (endpoint: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(AWS|CDK)_/.test(name))),
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
  CDK_DISABLE_CLI_TELEMETRY: '1',
})
