import fc from 'fast-check'

/**
 * Laws are tried on the same draws in every run, so that a red run is red again for whoever looks at it, and so that
 * what only makes sure that a law was tried on enough cases cannot fail by luck. SANBAO_SEED=random draws anew, as one
 * does when looking for what the fixed draws miss; a number repeats a run.
 */
const asked = process.env.SANBAO_SEED
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20_261_126) })
