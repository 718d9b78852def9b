import { resolve } from 'node:path'
import ts from 'typescript'

const ROOT = resolve(import.meta.dirname, '../..')
const STORES = resolve(ROOT, 'functions/graphql/stores.ts')

/** What may use the stores of a unit beside what the unit resolves, and why they are there. */
const known: Readonly<Record<string, string>> = {
  'functions/callbacks/callbacks.resolvers.ts: complaints': 'callbackOpenComplaint is named in units.ts',
  'functions/callbacks/callback-task.resolvers.ts: complaints': 'CallbackTask.complaint is of a type of the unit',
  'functions/fees/findings/findings.resolvers.ts: conduct':
    'feeFindingJudge is named in units.ts, and FeeFinding.breach is of a type of the unit',
  'functions/network/agreements/fulfilment/fulfilment.resolvers.ts: equipment':
    'Agreement.fulfilment is named in units.ts',
  'functions/network/agreements/settlement/settlement.resolvers.ts: equipment':
    'settlementStatement is named in units.ts',
  'functions/quality/checks/checks.mutation.resolvers.ts: conduct':
    'fieldCheckRelease, fieldCheckCorrect, fieldCheckJudge and fieldCheckLink are named in units.ts',
  'functions/quality/checks/checks.mutation.resolvers.ts: improvements': 'fieldCheckImprove is named in units.ts',
  'functions/quality/checks/checks.mutation.resolvers.ts: rectifications': 'fieldCheckLink is named in units.ts',
  'functions/published/published.resolvers.ts: grades': 'publicGrades is named in units.ts',
}

const options = (): ts.ParsedCommandLine => {
  const file = resolve(ROOT, 'tsconfig.json')
  return ts.parseJsonConfigFileContent(ts.readConfigFile(file, ts.sys.readFile).config, ts.sys, ROOT)
}

/** Units of a file or two. */
const small: readonly string[] = ['checks', 'evidence', 'exports', 'live', 'published', 'webhooks']

/** Uses of stores that are not there, as `file: store`, when only these units' stores are. */
const missing = (units: readonly string[], within: (file: string) => boolean): string[] => {
  const { fileNames, options: compilerOptions } = options()
  const host = ts.createCompilerHost(compilerOptions)
  const read = host.readFile
  const stores = ['typeof always', ...units.map((unit) => `typeof ${unit}Stores`)].map((type) => `ReturnType<${type}>`)
  host.readFile = (file) =>
    resolve(file) === STORES
      ? read(file)?.replace(/^export type Stores =[^\n]*(\n {2}[^\n]*)*/m, `export type Stores = ${stores.join(' & ')}`)
      : read(file)
  const program = ts.createProgram(
    fileNames.filter((file) => file.includes('/functions/')),
    compilerOptions,
    host,
  )
  const files = program
    .getSourceFiles()
    .filter(({ fileName, text }) => fileName.includes('/functions/') && /\bstores\b/.test(text))
    .map((file) => ({ file, name: file.fileName.slice(ROOT.length + 1) }))
    .filter(({ name }) => within(name) && !name.startsWith('functions/graphql/'))
  expect(files.length).toBeGreaterThan(units.some((unit) => small.includes(unit)) ? 0 : 3)
  return files.flatMap(({ file, name }) =>
    program
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
      // Used here, or wanted by what the stores are handed to.
      .flatMap((text) => /Property '(\w+)' (?:does not exist|is missing)/.exec(text)?.[1] ?? [])
      .map((store) => `${name}: ${store}`),
  )
}

const inUnit = (file: string) =>
  /^functions\/(admission|callbacks|complaints|evidence|exports|network\/equipment|parts|published|quality\/(checks|improvement|meetings)|supervision\/rectification|live|webhooks)\//.test(
    file,
  )

/**
 * Stores of a unit are there only for operations that need the unit, though every resolver's context has them by type. So each
 * part is compiled with the stores that it can rely on.
 */
test.each<[string, readonly string[], (file: string) => boolean]>([
  ['what is always loaded', [], (file) => !inUnit(file)],
  ['admission', ['admission'], (file) => file.startsWith('functions/admission/')],
  ['checks', ['checks'], (file) => file.startsWith('functions/quality/checks/')],
  ['callbacks', ['callbacks'], (file) => file.startsWith('functions/callbacks/')],
  [
    'complaints',
    ['complaints'],
    (file) => /^functions\/(complaints|quality\/(improvement|meetings)|supervision\/rectification)\//.test(file),
  ],
  ['exports', ['exports'], (file) => file.startsWith('functions/exports/')],
  ['equipment', ['equipment'], (file) => file.startsWith('functions/network/equipment/')],
  ['evidence', ['evidence'], (file) => file.startsWith('functions/evidence/')],
  ['parts', ['parts'], (file) => file.startsWith('functions/parts/')],
  ['published', ['published'], (file) => file.startsWith('functions/published/')],
  ['live', ['live'], (file) => file.startsWith('functions/live/')],
  ['webhooks', ['webhooks'], (file) => file.startsWith('functions/webhooks/')],
])(
  '%s uses no store of a unit that need not be loaded',
  (_what, units, within) => {
    const used = [...new Set(missing(units, within))]
    expect(used.filter((one) => !(one in known))).toEqual([])
  },
  120_000,
)
