/**
 * How a service at an endpoint of its own is spoken to. Emulators check neither, but some keep the tables of each access
 * key and region apart, as Amazon's DynamoDB Local does without `-sharedDb`: whoever makes the tables and whoever reads
 * them must name the same. Letters and digits only: it takes no others in a key.
 */
export const localService = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const
