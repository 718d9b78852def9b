import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type TableName, tables } from '../functions/platform/topology'
import { runCommand, UsageError } from './command'
import { log } from './log'
import { type Contents, checkLogs, contentsOf, restoreBackup, takeBackup } from './table-backup'
import { targetOf } from './target'

const names = Object.keys(tables) as TableName[]

const usage = `Takes a backup of tables, fills new tables from it, and checks that they hold the same (docs/restore.md).

  npm run backup -- take    --local|--endpoint URL --dir DIR [TABLE…]
  npm run backup -- restore --local|--endpoint URL --dir DIR --as PREFIX [TABLE…]
  npm run backup -- verify  --local|--endpoint URL|--profile NAME [--region REGION] [--dir DIR] --as PREFIX [TABLE…]

  take     writes each table to DIR/TABLE.jsonl.gz, and how many items and which digest to DIR/contents.json
  restore  makes the tables PREFIX-TABLE of them; a table that is there already is never written to
  verify   counts PREFIX-TABLE, compares it with DIR if one is given, and checks the log of every order (G4)

  --as PREFIX      e.g. Sanbao for the tables in use, Restored for those of a restore
  TABLE            default: all of ${names.join(', ')}

A backup is whole while nobody writes: of a stack in AWS it is made by point-in-time recovery, and checked here by verify.
It goes nowhere without one of --local, --endpoint and --profile.
Environment: SANBAO_DATA as for npm start. Exit codes: 0 done, 1 failed or not the same, 2 used wrongly.`

const text = { type: 'string' } as const
const options = {
  local: { type: 'boolean' },
  endpoint: text,
  profile: text,
  region: text,
  dir: text,
  as: text,
} as const

type Kept = Partial<Record<TableName, Contents>>

const needed = (value: string | undefined, option: string): string => {
  if (!value) throw new UsageError(`--${option} is missing`)
  return value
}

const read = (dir: string): Kept => JSON.parse(readFileSync(join(dir, 'contents.json'), 'utf8')) as Kept
const fileOf = (dir: string, table: TableName) => join(dir, `${table}.jsonl.gz`)
const described = ({ items, digest }: Contents): string => `${items} items, digest ${digest.slice(0, 16)}…`

await runCommand(usage, options, async ({ values, positionals: [deed, ...given] }) => {
  const unknown = given.find((one) => !names.some((name) => name === one))
  if (unknown) throw new UsageError(`There is no table "${unknown}"; tables: ${names.join(', ')}`)
  const chosen = given.length > 0 ? (given as TableName[]) : names
  if (deed !== 'take' && deed !== 'restore' && deed !== 'verify')
    throw new UsageError('Say what to do: take, restore or verify')
  const target = targetOf(values)
  if (target.kind === 'aws' && deed !== 'verify')
    throw new UsageError('In AWS tables are restored by point-in-time recovery: docs/restore.md')
  const client = new DynamoDBClient(target.dynamodb)
  const nameOf = (prefix: string, table: TableName): string => `${prefix}-${table}`
  try {
    if (deed === 'take') {
      const dir = needed(values.dir, 'dir')
      if (existsSync(join(dir, 'contents.json'))) throw new UsageError(`${dir} holds a backup already`)
      mkdirSync(dir, { recursive: true })
      const kept: Kept = {}
      for (const table of chosen) {
        const contents = await takeBackup(client, nameOf(values.as ?? 'Sanbao', table), fileOf(dir, table))
        kept[table] = contents
        log(`${table}: ${described(contents)}`)
      }
      writeFileSync(join(dir, 'contents.json'), JSON.stringify(kept, null, 2))
    } else if (deed === 'restore') {
      const [dir, prefix] = [needed(values.dir, 'dir'), needed(values.as, 'as')]
      for (const table of chosen) {
        await restoreBackup(client, table, fileOf(dir, table), nameOf(prefix, table))
        log(`${table}: restored as ${nameOf(prefix, table)}`)
      }
    } else {
      const prefix = needed(values.as, 'as')
      const kept = values.dir ? read(values.dir) : {}
      let bad = 0
      for (const table of chosen) {
        const contents = await contentsOf(client, nameOf(prefix, table))
        const before = kept[table]
        const same = !before || (before.items === contents.items && before.digest === contents.digest)
        if (!same) bad += 1
        log(
          `${table}: ${described(contents)}${before ? (same ? ', as in the backup' : `, BUT ${described(before)}`) : ''}`,
        )
      }
      if (chosen.includes('Orders')) {
        const { checked, broken } = await checkLogs(client, nameOf(prefix, 'Orders'))
        bad += broken.length
        log(`${checked} logs of orders checked, ${broken.length} broken${broken.map((id) => `\n  ${id}`).join('')}`)
      }
      if (bad > 0) throw new Error(`${bad} differences`)
    }
  } finally {
    client.destroy()
  }
})
