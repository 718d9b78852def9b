import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Code } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { type BuildOptions, buildSync, type Metafile } from 'esbuild'
import type { FunctionName } from '../../functions/platform/functions'
import { ENTRY, mergeChunks, startFiles } from './merge-chunks'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What CommonJS dependencies inside an ES module need. */
const REQUIRE = "import{createRequire as sanbaoRequire}from'node:module';const require=sanbaoRequire(import.meta.url);"

/**
 * What stands in for parts of Apollo Server. It builds a schema from text with @graphql-tools/schema, and is given ours
 * built (functions/graphql/schema); its hash falls back to one in JavaScript wherever it is bundled; and its adapter for
 * Lambda brings readers of every kind of event by CommonJS, which keeps all of Apollo Server and graphql in the bundle.
 */
const STAND_INS = {
  '@graphql-tools/schema': './cdk/stand-ins/schema-tools.ts',
  '@apollo/utils.createhash': './cdk/stand-ins/create-hash.ts',
  '@as-integrations/aws-lambda': './node_modules/@as-integrations/aws-lambda/dist/lambdaHandler.js',
}

/** Plugins of Apollo Server that functions/graphql/server.ts disables: its import of one would fail, and stop the start. */
const NEVER = 'cacheControl usageReporting schemaReporting inlineTrace landingPage/default disableSuggestions'
  .split(' ')
  .map((plugin) => `./node_modules/@apollo/server/dist/esm/plugin/${plugin}/index.js`)

export interface Bundle {
  /** Holds index.mjs, all that is read at the start, and files for what is loaded on demand. */
  readonly directory: string
  /** What is loaded at the start. */
  readonly bytes: number
  /** What is loaded when it is needed. */
  readonly laterBytes: number
  /** What stands in the file of the start: bytes by source file, relative to the repository. */
  readonly sources: Readonly<Record<string, number>>
}

const common = {
  absWorkingDir: root,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  minify: true,
  metafile: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions

/**
 * Minified ES modules with everything in them, the SDK too: the version tested is the version that runs. What is imported
 * dynamically stands in files of its own, so that a cold start does not read it.
 *
 * @param alias what stands in for parts of libraries; none for what takes them as they come
 */
export const bundle = (name: string, entry: string, alias: Readonly<Record<string, string>> = STAND_INS): Bundle => {
  const directory = join(root, 'node_modules/.cache/sanbao/bundles', name)
  const split = `${directory}.split`
  for (const one of [directory, split]) rmSync(one, { recursive: true, force: true })
  const never = alias === STAND_INS ? NEVER : []
  const { outputs } = buildSync({
    ...common,
    entryPoints: { index: entry },
    outdir: split,
    splitting: true,
    mainFields: ['module', 'main'],
    // For `require` too: a CommonJS dependency would otherwise bring a second, CommonJS copy of Apollo Server (0.4 MB).
    conditions: ['module', 'import'],
    alias: { ...alias },
    external: never,
  }).metafile
  const { start, later, laterNames } = mergeChunks(outputs, split)
  const merged = { ...common, outdir: directory, banner: { js: REQUIRE } }
  buildSync({ ...merged, entryPoints: { index: start }, external: [...laterNames, ...never] })
  if (later.length > 0)
    buildSync({ ...merged, entryPoints: [...later], splitting: true, external: [`./${ENTRY}`, ...never] })
  rmSync(split, { recursive: true })
  return { directory, ...weigh(directory), sources: sourcesOf(outputs) }
}

const weigh = (directory: string) => {
  const sizes = readdirSync(directory).map((file) => ({ file, bytes: statSync(join(directory, file)).size }))
  const sum = (atStart: boolean) =>
    sizes.reduce((total, { file, bytes }) => total + ((file === ENTRY) === atStart ? bytes : 0), 0)
  return { bytes: sum(true), laterBytes: sum(false) }
}

const sourcesOf = (outputs: Metafile['outputs']): Record<string, number> => {
  const inputs = [...startFiles(outputs)].flatMap((path) => Object.entries(outputs[path]?.inputs ?? {}))
  return Object.fromEntries(inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput]))
}

/** Tests of the template alone set the context `bundling` to false: it is not about the code. */
export const codeOf = (scope: Construct, name: FunctionName, entry: string): Code =>
  String(scope.node.tryGetContext('bundling')) === 'false'
    ? Code.fromInline('exports.handler = async () => ({})')
    : Code.fromAsset(bundle(name, entry).directory)
