/** What `npm run test:attack` tells its suites by the environment. */
export const attackEnvironment = { minutes: 'SANBAO_ATTACK_MINUTES', seed: 'SANBAO_ATTACK_SEED' } as const

export const MINUTES = 2

/** How long the fuzzer goes on. */
export const minutes = (): number => Number(process.env[attackEnvironment.minutes] ?? MINUTES)

/** The draws of a run; the same seed attacks the same way as far as answers allow. */
export const seed = (): number => Number(process.env[attackEnvironment.seed] ?? 20_261_126)

/** No hostile request may hold a Lambda longer; the slowest of each kind is reported. */
export const MAX_MS = 5_000
