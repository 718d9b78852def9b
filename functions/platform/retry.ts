const MAX_ATTEMPTS = 12
const MAX_DELAY_MS = 40

const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * MAX_DELAY_MS))

/**
 * Repeats an attempt that lost a race, with a short random pause, up to 12 times; then the last refusal stands.
 *
 * @param lostRace tells a lost race from a refusal that another attempt would only meet again
 */
export const retryRaces = async <R>(attempt: () => Promise<R>, lostRace: (error: unknown) => boolean): Promise<R> => {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!lostRace(error) || count >= MAX_ATTEMPTS) throw error
      await pause()
    }
  }
}
