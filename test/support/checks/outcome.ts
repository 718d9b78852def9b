export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Everything the check printed; shown when it failed. */
  readonly output: string
  /** Said even when nothing failed, such as why something was skipped. */
  readonly note?: string
  /** What failed, a line each, where the check tells them apart: said once more at the end of the run. */
  readonly failures?: readonly string[]
}

export interface Check {
  /** What `--only` takes. */
  readonly name: string
  readonly title: string
  readonly run: (onLine: (line: string) => void) => Promise<Outcome>
}

export const passed = (output = '', note?: string): Outcome => ({ passed: 1, failed: 0, skipped: 0, output, note })
export const failed = (output: string): Outcome => ({ passed: 0, failed: 1, skipped: 0, output })
export const skipped = (note: string): Outcome => ({ passed: 0, failed: 0, skipped: 1, output: '', note })

/** @example total([passed(), failed('')]) // { passed: 1, failed: 1, skipped: 0 } */
export const total = (outcomes: readonly Outcome[]): Pick<Outcome, 'passed' | 'failed' | 'skipped'> =>
  outcomes.reduce(
    (sum, outcome) => ({
      passed: sum.passed + outcome.passed,
      failed: sum.failed + outcome.failed,
      skipped: sum.skipped + outcome.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

/** The last line of a run, which .ci/run adds up. @example '311 passed, 0 failed, 1 skipped' */
export const summary = (sum: Pick<Outcome, 'passed' | 'failed' | 'skipped'>): string =>
  `${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`
