import { checkVersion, notFound } from '../shared/checks'
import { addMinutes, type Instant, type Month, monthsBetween } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import { type Evolve, type Journaled, stamp } from '../shared/journal'
import { phrases } from '../shared/messages/phrases'
import { type RegionCode, regionContains, regionPrefix } from '../shared/regions'
import type { Viewer } from '../shared/viewer'

/** Who may take data out, each what it may see anyway. */
export type Exporter = Extract<
  Viewer,
  { readonly role: 'MANUFACTURER' | 'PROVIDER' | 'SERVICE_POINT' | 'AUDITOR' | 'REGULATOR' }
>

/** CSV for spreadsheets, JSON_LINES for programs, ORDS for the Open Repair Data Standard 0.3: completed orders only. */
export type ExportFormat = 'CSV' | 'JSON_LINES' | 'ORDS'

/** Where the reading stands: in which of the lists, and behind which row of it. */
export interface Cursor {
  readonly list: number
  readonly after?: string
}

/** A part of the data; a file in itself. Never written again. */
export interface ExportFile {
  /** Names its content in the object store. */
  readonly key: string
  readonly rows: number
  readonly bytes: number
  /** Lower-case hex. */
  readonly sha256: string
}

export type ExportState = 'WAITING' | 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED'

/** Data that somebody had made ready to be taken out. Id: `<role>~<organisation>.<ulid>`. */
export interface DataExport extends Journaled {
  readonly exporter: Exporter
  readonly format: ExportFormat
  /** Of the reports. */
  readonly from: Month
  readonly to: Month
  /** An authority's: all of it lies in its own. */
  readonly region?: RegionCode
  readonly state: ExportState
  readonly requestedAt: Instant
  readonly cursor: Cursor
  readonly files: readonly ExportFile[]
  readonly finishedAt?: Instant
  /** Its files can be had until then: the object store drops each a day after it was written. */
  readonly availableUntil?: Instant
}

export type ExportEvent =
  | ({ readonly type: 'REQUESTED'; readonly exporter: Exporter } & Pick<
      DataExport,
      'format' | 'from' | 'to' | 'region'
    >)
  /** `next` is absent after the last piece. */
  | { readonly type: 'WRITTEN'; readonly file?: ExportFile; readonly next?: Cursor }
  | { readonly type: 'CANCELLED' }
  | { readonly type: 'FAILED' }

/** At once, of one organisation. */
export const MAX_OPEN = 3
const MAX_MONTHS = 24
/** Orders of a piece, and so rows of a file at most. */
export const PIECE_ROWS = 10_000
/** More than that is asked for month by month. */
export const MAX_FILES = 300

const at = (name: string) => ['input', name]

export interface ExportRequest {
  readonly format: ExportFormat
  readonly from: Month
  readonly to: Month
  readonly region?: RegionCode | null | undefined
}

/** Whether the caller may take out what is asked for. @param thisMonth the last one there is anything of */
export const requestExport = (exporter: Exporter, asked: ExportRequest, thisMonth: Month): ExportEvent => {
  const { format, from, to, region } = asked
  ensure(from <= to, 'INVALID_DATE_RANGE', at('to'), { from, to })
  ensure(to <= thisMonth, 'INVALID_VALUE', at('to'), { actual: to, expected: `≤ ${thisMonth}` })
  const months = monthsBetween(from, to).length
  ensure(months <= MAX_MONTHS, 'EXPORT_TOO_LONG', at('to'), { actual: months, limit: MAX_MONTHS })
  const exported = exporter.role === 'REGULATOR' ? { region: regionOf(exporter.region, region) } : {}
  if (exporter.role !== 'REGULATOR' && region) throw noRegion(region)
  return { type: 'REQUESTED', exporter, format, from, to, ...exported }
}

const noRegion = (id: RegionCode): DomainError => new DomainError('NOT_FOUND', at('region'), { what: 'Region', id })

const regionOf = (own: RegionCode, asked: RegionCode | null | undefined): RegionCode => {
  const region = asked ?? own
  if (!regionContains(own, region)) throw noRegion(region)
  const isWholeWorld = region.startsWith('99') && regionPrefix(region).length === 2
  ensure(!isWholeWorld, 'INVALID_VALUE', at('region'), { actual: region, expected: phrases.prefectureOrCounty })
  return region
}

/** The organisation whose export it is: whoever acts for it sees it. */
export const ownerOfExport = (exporter: Exporter): string => {
  const organisation = {
    MANUFACTURER: () => 'manufacturerId' in exporter && exporter.manufacturerId,
    AUDITOR: () => 'manufacturerId' in exporter && exporter.manufacturerId,
    PROVIDER: () => 'providerId' in exporter && exporter.providerId,
    SERVICE_POINT: () => 'pointId' in exporter && exporter.pointId,
    REGULATOR: () => 'region' in exporter && exporter.region,
  }[exporter.role]()
  return `${exporter.role}~${organisation}`
}

const exporters: readonly Viewer['role'][] = ['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT', 'AUDITOR', 'REGULATOR']

export const isExporter = (viewer: Viewer): viewer is Exporter => exporters.includes(viewer.role)

export const seesExport = (viewer: Viewer, { exporter }: DataExport): boolean =>
  isExporter(viewer) && ownerOfExport(viewer) === ownerOfExport(exporter)

export const isUnfinished = ({ state }: Pick<DataExport, 'state'>): boolean =>
  state === 'WAITING' || state === 'RUNNING'

export const cancel = (before: DataExport, viewer: Viewer, version: number): ExportEvent => {
  if (!seesExport(viewer, before)) throw notFound('DataExport', before.id, at('id'))
  checkVersion(before, version)
  ensure(isUnfinished(before), 'EXPORT_FINISHED', at('id'), { state: before.state })
  return { type: 'CANCELLED' }
}

/** What a piece comes to. */
export const written = (before: DataExport, file: ExportFile | undefined, next: Cursor | undefined): ExportEvent =>
  next && before.files.length + 1 >= MAX_FILES
    ? { type: 'FAILED' }
    : { type: 'WRITTEN', ...(file ? { file } : {}), ...(next ? { next } : {}) }

/** Whether its files can be had. */
export const isAvailable = ({ state, availableUntil }: DataExport, now: Instant): boolean =>
  state === 'DONE' && availableUntil !== undefined && now < availableUntil

/** The object store drops a file a day after it was written; an hour of it went by before the file was on record, at most. */
const KEPT_MINUTES = 23 * 60

export const evolveExport: Evolve<DataExport, ExportEvent> = (before, entry) => {
  const { event, at: when } = entry
  if (event.type === 'REQUESTED') {
    const { type: _type, ...requested } = event
    return { ...requested, state: 'WAITING', requestedAt: when, cursor: { list: 0 }, files: [], ...stamp(entry) }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its request`)
  if (event.type !== 'WRITTEN') return { ...before, state: event.type, finishedAt: when, ...stamp(entry) }
  const { file, next } = event
  const files = file ? [...before.files, file] : before.files
  // From the first file on: it is the first to go.
  const availableUntil = before.availableUntil ?? addMinutes(when, KEPT_MINUTES)
  const grown = { ...before, files, availableUntil, ...stamp(entry) }
  return next ? { ...grown, state: 'RUNNING', cursor: next } : { ...grown, state: 'DONE', finishedAt: when }
}
