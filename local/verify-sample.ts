import { readFile, writeFile } from 'node:fs/promises'
import { runCommand, UsageError } from './command'
import { type Check, checkDraw } from './draw-checks'
import { type Ask, type DrawWanted, fetchRecord, NoRecord, recordIn } from './draw-record'
import { checkPlan, fetchPlan, isPlan, planIn } from './plan-record'

const usage = `Draws a published sample of callbacks, or the places of a plan of visits, again and says whether it is the one on record.

  npm run -s verify-sample -- FILE
  npm run -s verify-sample -- --url URL --day DAY [--maker ID] [--programme ID] [--save FILE]
  npm run -s verify-sample -- --url URL --plan ID [--save FILE]

  FILE        JSON: a draw's public record, or the API's answer to a query of it, with the whole frame; - is standard input
  --url URL   a running API, e.g. http://localhost:4000/graphql; SANBAO_TOKEN is the token of a role that may read draws
  --day DAY   day whose completed orders were sampled, e.g. 2026-11-01
  --maker ID  global id of the maker; not needed by those who act for one
  --programme ID
              global id of the programme; left out, the nightly draw that every maker has
  --plan ID   global id of a plan of mystery visits, spot checks or audits; only its planner reads it
  --save FILE writes what was read, for others to check without access

It needs the record and nothing else: hash of the frame, its order and sizes, size of the sample and its parts,
order of the steps, seed and sample are computed anew. docs/callback-sampling.md says how.

Exit codes: 0 every check is ok, 1 there is nothing to check, 2 used wrongly, 3 a check FAILED,
4 none failed, but the draw is not finished.`

const text = { type: 'string' } as const
const SOME_FAILED = 3
const UNFINISHED = 4

await runCommand(
  usage,
  { url: text, plan: text, day: text, maker: text, programme: text, save: text },
  async ({ values: { url, plan, day, maker, programme, save }, positionals: [file, ...others] }) => {
    if (others.length > 0 || (file === undefined) === (url === undefined))
      throw new UsageError('Name one file, or --url')
    if (file !== undefined && (plan ?? day ?? maker ?? programme ?? save) !== undefined)
      throw new UsageError('--plan, --day, --maker, --programme and --save go with --url')
    if (plan !== undefined && (day ?? maker ?? programme) !== undefined)
      throw new UsageError('--plan goes without --day, --maker and --programme')
    const given = file === undefined ? await fromApi(url ?? '', plan, day, { maker, programme }) : await fromFile(file)
    if (save !== undefined) await writeFile(save, `${JSON.stringify(given, null, 2)}\n`)
    const checks = isPlan(given) ? checkPlan(planIn(given)) : checkDraw(recordIn(given))
    for (const check of checks) process.stdout.write(`${line(check)}\n`)
    const verdicts = new Set(checks.map(({ verdict }) => verdict))
    process.exitCode = verdicts.has('FAILED') ? SOME_FAILED : verdicts.has('not yet') ? UNFINISHED : 0
  },
)

function line({ name, verdict, found }: Check): string {
  return `${verdict.padEnd(7)}  ${name.padEnd(14)}  ${found}`
}

async function fromFile(path: string): Promise<unknown> {
  const content = path === '-' ? await standardInput() : await readFile(path, 'utf8')
  try {
    return JSON.parse(content)
  } catch (cause) {
    throw new NoRecord(`${path} is no JSON`, { cause })
  }
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function fromApi(
  url: string,
  plan: string | undefined,
  day: string | undefined,
  of: Omit<DrawWanted, 'day'>,
): Promise<unknown> {
  if (!URL.canParse(url)) throw new UsageError(`--url "${url}" is no address`)
  if (plan === undefined && day === undefined) throw new UsageError('--day or --plan is missing')
  const token = process.env.SANBAO_TOKEN
  if (!token) throw new UsageError('SANBAO_TOKEN is missing: the token of a role that may read draws')
  const ask: Ask = async (query, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json().catch(() => ({}))) as {
      data?: unknown
      errors?: { message: string }[]
    }
    if (errors?.[0]) throw new Error(errors[0].message)
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    return data
  }
  return day === undefined ? fetchPlan(ask, plan ?? '') : fetchRecord(ask, { ...of, day })
}
