/** What the emulators accept; they check nothing. */
export const localRegion = 'us-east-1'

export const localCredentials = {
  region: localRegion,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const
