import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Code } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { buildSync } from 'esbuild'
import type { FunctionName } from '../../functions/platform/topology'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What CommonJS dependencies inside an ES module need. */
const REQUIRE = "import{createRequire as sanbaoRequire}from'node:module';const require=sanbaoRequire(import.meta.url);"

export interface Bundle {
  /** Holds index.mjs and nothing else. */
  readonly directory: string
  readonly bytes: number
}

/** One minified ES module with everything in it, the SDK too: the version tested is the version that runs. */
export const bundle = (name: string, entry: string): Bundle => {
  const directory = join(root, 'node_modules/.cache/sanbao/bundles', name)
  const outfile = join(directory, 'index.mjs')
  buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    // For `require` too: a CommonJS dependency would otherwise bring a second, CommonJS copy of Apollo Server (0.4 MB).
    conditions: ['module', 'import'],
    charset: 'utf8',
    banner: { js: REQUIRE },
    legalComments: 'none',
    logLevel: 'error',
  })
  return { directory, bytes: statSync(outfile).size }
}

/** Tests of the template alone set the context `bundling` to false: it is not about the code. */
export const codeOf = (scope: Construct, name: FunctionName, entry: string): Code =>
  String(scope.node.tryGetContext('bundling')) === 'false'
    ? Code.fromInline('exports.handler = async () => ({})')
    : Code.fromAsset(bundle(name, entry).directory)
