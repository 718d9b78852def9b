import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { readExamples } from './examples'

export interface Asset {
  readonly type: string
  readonly body: string | Uint8Array
}

const source = (path: string): string => fileURLToPath(new URL(`./page/${path}`, import.meta.url))

/** Script and style with everything they need inside, fonts too: the page works with no internet. */
const bundle = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { outputFiles } = await build({
    entryPoints: { page: source('main.ts'), style: source('style.css') },
    outdir: '/graphiql',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
  })
  return new Map(outputFiles.map(({ path, contents }) => [path.split('/').at(-1) ?? '', contents]))
}

let bundled: ReturnType<typeof bundle> | undefined

const bundledFile = async (name: string): Promise<Uint8Array> => {
  bundled ??= bundle()
  const file = (await bundled).get(name)
  if (!file) throw new Error(`The GraphiQL bundle has no ${name}`)
  return file
}

const assets: Readonly<Record<string, () => Promise<Asset>>> = {
  '/': async () => ({ type: 'text/html; charset=utf-8', body: await readFile(source('index.html'), 'utf8') }),
  '/graphiql/page.js': async () => ({ type: 'text/javascript; charset=utf-8', body: await bundledFile('page.js') }),
  '/graphiql/style.css': async () => ({ type: 'text/css; charset=utf-8', body: await bundledFile('style.css') }),
  '/graphiql/icon.svg': async () => ({ type: 'image/svg+xml', body: await readFile(source('icon.svg'), 'utf8') }),
  '/graphiql/examples.json': async () => ({ type: 'application/json', body: JSON.stringify(await readExamples()) }),
}

/** A file of the GraphiQL page; bundled when first asked for, which takes about a second. */
export const graphiqlAsset = async (path: string): Promise<Asset | undefined> => assets[path]?.()
