/**
 * The engine numbers each stream record by the highest number of its table, and finds that by reading all of them: the
 * ten-thousandth order would cost ten thousand times the first. These indexes answer its queries at once. They change
 * neither data nor results, and an engine that knows nothing of them keeps them up to date, since SQLite does.
 */
const INDEXES = `
  CREATE INDEX IF NOT EXISTS sanbao_stream_order ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
  CREATE INDEX IF NOT EXISTS sanbao_stream_range ON _stream_records (table_name, shard_id, sequence_number);`

const BUSY_MS = 5_000

/** Indexes the stream records of a database that an engine has opened. Without it all works, only slower. */
export const indexStreamRecords = async (dbPath: string): Promise<void> => {
  // Node has SQLite built in from 22.5 on; the scripts run on the project's own Node, another caller may have an older one.
  const sqlite = await import('node:sqlite').catch(() => undefined)
  if (!sqlite) return
  const database = new sqlite.DatabaseSync(dbPath)
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`)
    database.exec(INDEXES)
  } finally {
    database.close()
  }
}
