import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { findImpurities } from './checks/purity'

const project = resolve(import.meta.dirname, '../..')
const parts = ['functions', 'cdk', 'local', 'test', 'bench']

/** The suffixes of functions/<capability>/, each with its own import rules; an unknown one would obey none. */
const role =
  /^functions\/(?:(?:graphql|platform|shared)\/|[^/]+\/(?:[^.]+|.+\.(?:store|resolvers|use-case|schedule|queue|stream))\.ts$)/

export interface DependencyReport {
  /** How many of the project's own modules were read; a parser that reads none would otherwise pass silently. */
  readonly modules: number
  readonly violations: readonly string[]
}

const describe = ({ rule, from, to, cycle, comment, unresolvedTo }: IViolation): string => {
  const path = cycle?.length ? cycle.map(({ name }) => name).join(' -> ') : (unresolvedTo ?? to)
  return `${from}${path === from ? '' : ` -> ${path}`}\n    ${rule.name}: ${comment ?? ''}`
}

/** Cruises the parts of the project under `root` and holds them to the rules of .dependency-cruiser.cjs. */
export const checkDependencies = async (root = project): Promise<DependencyReport> => {
  const options = await extractOptions(join(project, '.dependency-cruiser.cjs'))
  const present = parts.filter((part) => existsSync(join(root, part)))
  if (present.length === 0) return { modules: 0, violations: [] }
  const { output } = await cruise(present, { ...options, baseDir: root })
  const { modules, summary } = output as ICruiseResult
  const own = modules
    .map(({ source }) => source)
    .filter((source) => parts.some((part) => source.startsWith(`${part}/`)))
  const comments = new Map(
    [...(options.ruleSet?.forbidden ?? []), ...(options.ruleSet?.required ?? [])].map((rule) => [
      rule.name,
      rule.comment,
    ]),
  )
  const unknownRoles = own
    .filter((file) => file.startsWith('functions/') && !role.test(file))
    .map(
      (file) =>
        `${file}\n    unknown-role: the suffix tells the role; take one that the architecture knows, or none for domain.`,
    )
  return {
    modules: own.length,
    violations: [
      ...summary.violations.map((violation) => describe({ ...violation, comment: comments.get(violation.rule.name) })),
      ...unknownRoles,
      ...findImpurities(root, own),
    ],
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { modules, violations } = await checkDependencies()
  for (const violation of violations) console.log(violation)
  console.log(`${modules} modules cruised, ${violations.length} violations`)
  if (modules === 0)
    console.log('No module was read, so no rule was checked: does the TypeScript version have a compiler API?')
  process.exitCode = modules === 0 || violations.length > 0 ? 1 : 0
}
