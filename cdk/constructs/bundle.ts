import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Code } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { buildSync, type Metafile } from 'esbuild'
import type { FunctionName } from '../../functions/platform/functions'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What CommonJS dependencies inside an ES module need. */
const REQUIRE = "import{createRequire as sanbaoRequire}from'node:module';const require=sanbaoRequire(import.meta.url);"

/**
 * What stands in for parts of Apollo Server. It builds a schema from text with @graphql-tools/schema, and is given ours
 * built (functions/graphql/executable-schema.ts); and its hash falls back to one in JavaScript wherever it is bundled.
 */
const STAND_INS = {
  '@graphql-tools/schema': './cdk/stand-ins/schema-tools.ts',
  '@apollo/utils.createhash': './cdk/stand-ins/create-hash.ts',
}

export interface Bundle {
  /** Holds index.mjs, and chunks if something in it is loaded on demand. */
  readonly directory: string
  /** What is loaded at the start. */
  readonly bytes: number
  /** What is loaded when it is needed. */
  readonly laterBytes: number
}

/**
 * Minified ES modules with everything in them, the SDK too: the version tested is the version that runs. What is imported
 * dynamically stands in chunks of its own, so that a cold start does not read it.
 *
 * @param alias what stands in for parts of libraries; none for what takes them as they come
 */
export const bundle = (name: string, entry: string, alias: Readonly<Record<string, string>> = STAND_INS): Bundle => {
  const directory = join(root, 'node_modules/.cache/sanbao/bundles', name)
  rmSync(directory, { recursive: true, force: true })
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: { index: entry },
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    // For `require` too: a CommonJS dependency would otherwise bring a second, CommonJS copy of Apollo Server (0.4 MB).
    conditions: ['module', 'import'],
    alias: { ...alias },
    charset: 'utf8',
    banner: { js: REQUIRE },
    legalComments: 'none',
    logLevel: 'error',
  })
  return { directory, ...weigh(metafile) }
}

const weigh = ({ outputs }: Metafile): { bytes: number; laterBytes: number } => {
  const atStart = new Set<string>()
  const visit = (path: string): void => {
    if (atStart.has(path)) return
    atStart.add(path)
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && outputs[next]) visit(next)
  }
  visit(Object.keys(outputs).find((path) => outputs[path]?.entryPoint && path.endsWith('/index.mjs')) ?? '')
  const sum = (start: boolean) =>
    Object.entries(outputs).reduce(
      (total, [path, { bytes }]) => (atStart.has(path) === start ? total + bytes : total),
      0,
    )
  return { bytes: sum(true), laterBytes: sum(false) }
}

/** Tests of the template alone set the context `bundling` to false: it is not about the code. */
export const codeOf = (scope: Construct, name: FunctionName, entry: string): Code =>
  String(scope.node.tryGetContext('bundling')) === 'false'
    ? Code.fromInline('exports.handler = async () => ({})')
    : Code.fromAsset(bundle(name, entry).directory)
