const MAX_ATTEMPTS = 16
const DELAY_STEP_MS = 15

const pause = (count: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * DELAY_STEP_MS * count))

/**
 * Repeats an attempt that lost a race, with a random pause that grows, up to 16 times; then the last refusal stands.
 *
 * @param lostRace tells a lost race from a refusal that another attempt would only meet again
 */
export const retryRaces = async <R>(attempt: () => Promise<R>, lostRace: (error: unknown) => boolean): Promise<R> => {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!lostRace(error) || count >= MAX_ATTEMPTS) throw error
      await pause(count)
    }
  }
}
