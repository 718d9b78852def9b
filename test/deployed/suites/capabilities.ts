import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { envName } from '../../../functions/platform/env'
import { functions } from '../../../functions/platform/functions'
import { runSuites } from '../../support/suites/run-suites'
import { variablesOf } from '../aws'
import { carriedOut } from '../carried-out'
import type { Issuer } from '../issuer'
import { assert, step, tell } from '../steps'
import { travelling } from './list'
import { SUITE_SETTINGS, type SuiteSettings } from './settings'
import { judge, patternOf } from './verdict'

/** What every function of the stack is told, together: jobs that a suite runs by hand find tables and queues by it. */
const everyVariable = async (): Promise<Readonly<Record<string, string>>> =>
  Object.assign({}, ...(await Promise.all(Object.keys(functions).map(variablesOf))))

/** What the suites' own processes saw carried out. */
const takeOver = (folder: string): void => {
  for (const file of readdirSync(folder))
    for (const field of JSON.parse(readFileSync(join(folder, file), 'utf8'))) carriedOut.add(field)
  rmSync(folder, { recursive: true, force: true })
}

const fileOf = (suite: string): string => `test/resolvers/${suite}.test.ts`

/**
 * The capabilities' own suites, over HTTP against the deployed API. Tenants are made by the stores, all else by requests;
 * while they run, the deployed workers do their part of it.
 * @param suites by their path; otherwise all that travel
 */
export const capabilities = async (
  apiEndpoint: string,
  issuer: Issuer,
  suites: readonly string[] = Object.values(travelling).flat().map(fileOf),
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'sanbao-carried-'))
  const { url, audience, key } = await issuer.signing()
  const settings: SuiteSettings = { apiEndpoint, issuer: url, audience, key, folder }
  const environment = {
    ...(await everyVariable()),
    [envName.metricsDisabled]: 'true',
    [SUITE_SETTINGS]: JSON.stringify(settings),
  }
  const args = ['--testNamePattern', patternOf(), '--runTestsByPath', ...suites]
  await step(`the capabilities’ suites travel over HTTP: ${suites.length}`, async () => {
    const sum = { suites: 0, passed: 0, unmetered: 0, repeated: 0 }
    const failures: string[] = []
    const { code, rest } = await runSuites(
      { config: 'test/deployed/suites/jest.config.mjs', args, environment },
      (suite) => {
        const verdict = judge(suite)
        sum.suites += 1
        for (const count of ['passed', 'unmetered', 'repeated'] as const) sum[count] += verdict[count]
        failures.push(...verdict.failures)
        const ended = verdict.failures.length > 0 ? `${verdict.failures.length} FAILED` : `${verdict.passed} passed`
        tell(`        [${sum.suites}/${suite.of}] ${suite.file}: ${ended} (${suite.ms} ms)`)
      },
    )
    tell(
      `        ${sum.passed} tests passed, ${sum.repeated} of them when repeated; ${sum.unmetered} came as far as a cost`,
    )
    assert(sum.suites === suites.length, `${sum.suites} of ${suites.length} ran; jest ended with ${code}: ${rest}`)
    assert(failures.length === 0, failures.join('\n'))
  }).finally(() => takeOver(folder))
}
