/**
 * What somebody outside can check with nothing but the exported evidence, SHA-256 and a seal kept earlier (G4): docs/evidence.md.
 * Nothing here asks the platform, and nothing it says is taken on trust.
 */
import { canonicalJson, sha256 } from '../shared/canonical'
import { GENESIS, type Link } from '../shared/chain'
import { addDays, type Day, isDay } from '../shared/days'
import { leafHash, rootByPath } from '../shared/merkle'
import { BUCKETS, bucketOf } from './head'
import type { DaySeal } from './seal'

/** An entry of a log as exported: `entry` is the text that was hashed, null where the caller may not read it. */
export interface ExportedEntry extends Link {
  readonly entry: string | null
}

export interface ExportedProof {
  readonly leaf: string
  readonly bucket: number
  readonly index: number
  readonly chains: number
  readonly path: readonly string[]
  readonly bucketLeaf: string
  readonly dayPath: readonly string[]
  /** Of the seal that the proof leads to. */
  readonly day: Day
}

export interface ExportedEvidence {
  readonly orderId?: string | undefined
  readonly log?: readonly ExportedEntry[] | undefined
  readonly proof?: ExportedProof | undefined
  /** Without a gap, in any order. */
  readonly seals: readonly DaySeal[]
}

/** `undefined`: there was nothing to check it by. */
export interface Check {
  readonly what: string
  readonly ok: boolean | undefined
  readonly said: string
}

const check = (what: string, ok: boolean | undefined, said: string): Check => ({ what, ok, said })

/** @param kept a seal that the one who checks has kept from an earlier day */
export const checkEvidence = (evidence: ExportedEvidence, kept?: DaySeal): Check[] => {
  const { orderId, log, proof, seals } = evidence
  return [
    ...(orderId !== undefined && log ? checkLog(orderId, log) : []),
    ...(orderId !== undefined && proof ? checkProof(orderId, log, proof, seals) : []),
    ...checkSeals(seals, kept),
  ]
}

const checkLog = (orderId: string, log: readonly ExportedEntry[]): Check[] => {
  const broken = log.findIndex(
    ({ sequence, previousHash }, i) => sequence !== i + 1 || previousHash !== (log[i - 1]?.hash ?? GENESIS),
  )
  const linked = log.length > 0 && broken < 0
  const shown = log.filter(({ entry }) => entry !== null)
  const altered = shown.find((link) => !says(link, orderId))
  return [
    check(
      'the log is whole: every entry carries the hash of the one before',
      linked,
      linked ? `${log.length} entries` : `broken at entry ${Math.max(broken, 0) + 1}`,
    ),
    check(
      'what each entry says is what was hashed, and it is of this order',
      shown.length === 0 ? undefined : altered === undefined,
      altered ? `entry ${altered.sequence} was altered` : `${shown.length} of ${log.length} entries are shown to you`,
    ),
  ]
}

/** Whether an entry's text has its hash, and says of itself what stands beside it. */
const says = ({ entry, sequence, previousHash, hash }: ExportedEntry, orderId: string): boolean => {
  if (entry === null || sha256(entry) !== hash) return false
  const said = parsed(entry)
  return said.orderId === orderId && said.sequence === sequence && said.previousHash === previousHash
}

const parsed = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text)
    // As it was written: the same text again, so that no name stands in it twice.
    return typeof value === 'object' && value !== null && canonicalJson(value) === text
      ? (value as Record<string, unknown>)
      : {}
  } catch {
    return {}
  }
}

const checkProof = (
  orderId: string,
  log: readonly ExportedEntry[] | undefined,
  proof: ExportedProof,
  seals: readonly DaySeal[],
): Check[] => {
  const leaf = parsed(proof.leaf)
  const bucketLeaf = parsed(proof.bucketLeaf)
  const head = log?.find(({ sequence }) => sequence === leaf.count)
  const seal = seals.find(({ day }) => day === proof.day)
  const bucketRoot = rootByPath(leafHash(proof.leaf), { index: proof.index, size: proof.chains }, proof.path)
  const dayRoot = rootByPath(leafHash(proof.bucketLeaf), { index: proof.bucket, size: BUCKETS }, proof.dayPath)
  const ownBucket = bucketOf(orderId) === proof.bucket && bucketLeaf.bucket === proof.bucket
  return [
    check('the sealed leaf is of this order', leaf.orderId === orderId, `day ${proof.day}`),
    check(
      'the log still has the entry that was sealed, unchanged',
      log === undefined ? undefined : head !== undefined && head.hash === leaf.hash,
      grownSince(log, leaf.count),
    ),
    check(
      'the leaf leads to the root of its bucket',
      ownBucket && bucketLeaf.chains === proof.chains && bucketRoot !== undefined && bucketRoot === bucketLeaf.root,
      `leaf ${proof.index + 1} of ${proof.chains} in bucket ${proof.bucket}`,
    ),
    check(
      'the bucket leads to the root of the day',
      seal !== undefined && dayRoot !== undefined && dayRoot === seal.root,
      seal ? `root ${seal.root.slice(0, 16)}…` : `there is no seal of ${proof.day}`,
    ),
  ]
}

const grownSince = (log: readonly ExportedEntry[] | undefined, count: unknown): string => {
  if (!log) return 'no log was given'
  const since = log.length - Number(count)
  return since < 0 ? `sealed with ${count} entries, ${log.length} are left` : `${since} entries since`
}

const checkSeals = (given: readonly DaySeal[], kept: DaySeal | undefined): Check[] => {
  const seals = [...given].sort((a, b) => a.sequence - b.sequence)
  const [first, last] = [seals[0], seals.at(-1)]
  if (!first || !last) return [check('the seals are a chain', kept ? false : undefined, 'there are none')]
  const altered = seals.find((seal) => !hashFits(seal))
  const broken = seals.find((seal, i) => !follows(seal, seals[i - 1]))
  const span = `${seals.length} seals, ${first.day} to ${last.day}`
  const same = seals.find(({ sequence }) => sequence === kept?.sequence)
  return [
    check('each seal is what was hashed', altered === undefined, altered ? `altered: ${altered.day}` : span),
    check(
      'the seals are a chain without a gap, one for every day',
      broken === undefined,
      broken ? `broken at ${broken.day}` : `newest ${last.day}, hash ${last.hash.slice(0, 16)}…`,
    ),
    check(
      'the seal that you kept stands in it unchanged',
      kept && hashFits(kept) && same !== undefined && same.hash === kept.hash,
      kept ? `kept: ${kept.day}` : 'you gave none: keep the newest one, outside the platform',
    ),
  ]
}

/** The first that is given may have others before it. */
const follows = (seal: DaySeal, before: DaySeal | undefined): boolean =>
  before === undefined
    ? seal.sequence > 1 || seal.previousHash === GENESIS
    : seal.sequence === before.sequence + 1 &&
      seal.previousHash === before.hash &&
      isDay(before.day) &&
      seal.day === addDays(before.day, 1)

/** Taken apart, so that what is added to a seal makes no difference, and nothing that belongs to it can be left out. */
const hashFits = ({ day, root, chains, entries, sealedAt, sequence, previousHash, hash }: DaySeal): boolean =>
  sha256(canonicalJson({ day, root, chains, entries, sealedAt, sequence, previousHash })) === hash
