import { createHash } from 'node:crypto'
import type { GetObjectCommandOutput, S3Client } from '@aws-sdk/client-s3'
import { type Instant, instant } from '../shared/days'
import { env } from './env'
import { localService } from './local-service'
import type { buckets } from './topology'
import { WATCH, watch, watched } from './watch'

/** The only file that knows the object store. Keys are `<folder>/<id>`; rights are given by folder. */
export interface ObjectPlace {
  readonly folder: keyof (typeof buckets)['Objects']['folders']
  readonly id: string
}

export interface UploadTerms {
  readonly contentType: string
  readonly bytes: number
  /** Lower-case hex. */
  readonly sha256: string
}

/** A form for one upload: POST it as multipart/form-data, these fields first, the content last as `file`. */
export interface UploadForm {
  readonly url: string
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  readonly expiresAt: Instant
}

/** What the store holds at a place. */
export interface StoredObject extends UploadTerms {
  /** Its first bytes, at most 512. */
  readonly head: Uint8Array
  /** Names exactly this content. */
  readonly etag: string
}

const FORM_SECONDS = 15 * 60
const HEAD_BYTES = 512

/** Loaded when a request first needs it: most never do, and it is a tenth of the API's code. */
const library = async () => {
  const [s3, { createPresignedPost }, { getSignedUrl }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('@aws-sdk/s3-presigned-post'),
    import('@aws-sdk/s3-request-presigner'),
  ])
  const endpoint = env.objectEndpoint()
  const client = new s3.S3Client({
    maxAttempts: 5,
    ...(endpoint ? { ...localService, endpoint, forcePathStyle: true } : {}),
  })
  client.middlewareStack.add(watched('s3'), WATCH)
  return { s3, client, createPresignedPost, getSignedUrl }
}

let loaded: ReturnType<typeof library> | undefined

const store = () => {
  loaded ??= library()
  return loaded
}

const keyOf = ({ folder, id }: ObjectPlace): string => `${folder}/${id}`
const at = (place: ObjectPlace) => ({ Bucket: env.bucket('Objects'), Key: keyOf(place) })

/**
 * A form that lets its holder upload exactly what was announced: size, type and hash are signed, and the store refuses
 * anything else. No round trip.
 */
export const uploadForm = async (place: ObjectPlace, terms: UploadTerms, now: Date): Promise<UploadForm> => {
  const { client, createPresignedPost } = await store()
  // Signed without a call: whoever sends the form puts with the rights of the function that signed it.
  watch.call?.({ service: 's3', command: 'PutObjectCommand', input: at(place) })
  const { url, fields } = await createPresignedPost(client, {
    ...at(place),
    Expires: FORM_SECONDS,
    Conditions: [['content-length-range', terms.bytes, terms.bytes]],
    Fields: {
      'Content-Type': terms.contentType,
      'x-amz-checksum-algorithm': 'SHA256',
      'x-amz-checksum-sha256': Buffer.from(terms.sha256, 'hex').toString('base64'),
    },
  })
  return {
    url,
    fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
    expiresAt: instant(new Date(now.getTime() + FORM_SECONDS * 1000)),
  }
}

/**
 * What stands at a place; undefined if nothing does. Two round trips, HEAD and GET of its beginning. A store that keeps no
 * hash of what was uploaded has it read whole instead.
 */
export const storedObject = async (place: ObjectPlace): Promise<StoredObject | undefined> => {
  const { s3, client } = await store()
  const found = await client
    .send(new s3.HeadObjectCommand({ ...at(place), ChecksumMode: 'ENABLED' }))
    .catch(unlessAbsent)
  if (!found) return undefined
  const { ContentLength: bytes = 0, ContentType: contentType = '', ETag: etag = '', ChecksumSHA256 } = found
  const known = { bytes, contentType, etag }
  if (bytes === 0) return { ...known, head: new Uint8Array(), sha256: createHash('sha256').digest('hex') }
  const range = ChecksumSHA256 ? { Range: `bytes=0-${HEAD_BYTES - 1}` } : {}
  const { head, sha256 } = await read(
    await client.send(new s3.GetObjectCommand({ ...at(place), ...range, IfMatch: etag })),
  )
  return { ...known, head, sha256: ChecksumSHA256 ? Buffer.from(ChecksumSHA256, 'base64').toString('hex') : sha256 }
}

/** Without the right to list the bucket, which nobody has, S3 answers 403 for what is not there. */
const unlessAbsent = (error: unknown): undefined => {
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } }
  if ($metadata?.httpStatusCode === 403 || $metadata?.httpStatusCode === 404) return undefined
  throw error
}

/** The whole content of a place; it must stand there. One round trip. @param limit bytes, more of which are a fault */
export const objectBytes = async (place: ObjectPlace, limit: number): Promise<Uint8Array> => {
  const { s3, client } = await store()
  const { Body, ContentLength = 0 } = await client.send(new s3.GetObjectCommand(at(place)))
  if (ContentLength > limit || !Body) throw new Error(`${keyOf(place)} has ${ContentLength} bytes; at most ${limit}`)
  return Body.transformToByteArray()
}

/** In pieces: bounded memory. */
const read = async ({ Body }: GetObjectCommandOutput): Promise<{ head: Uint8Array; sha256: string }> => {
  const hash = createHash('sha256')
  let head = Buffer.alloc(0)
  for await (const chunk of (Body ?? []) as AsyncIterable<Uint8Array>) {
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES)
    hash.update(chunk)
  }
  return { head, sha256: hash.digest('hex') }
}

/** Copies exactly the content of that etag, within the store, under the name it will be downloaded by. One round trip. */
export const copyObject = async (
  from: ObjectPlace,
  etag: string,
  to: ObjectPlace,
  { name, contentType }: { readonly name: string; readonly contentType: string },
): Promise<void> => {
  const { s3, client } = await store()
  await client.send(
    new s3.CopyObjectCommand({
      ...at(to),
      CopySource: `${env.bucket('Objects')}/${keyOf(from)}`,
      CopySourceIfMatch: etag,
      MetadataDirective: 'REPLACE',
      ContentType: contentType,
      ContentDisposition: savedAs(name),
    }),
  )
}

/** Never shown inside a page of ours or of a portal, whatever it holds (RFC 6266, RFC 8187). */
const savedAs = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`

/** Puts content that was made here, under the name it will be downloaded by. One round trip. */
export const putObject = async (
  place: ObjectPlace,
  content: Uint8Array,
  { name, contentType }: { readonly name: string; readonly contentType: string },
): Promise<void> => {
  const { s3, client } = await store()
  const described = { ContentType: contentType, ContentDisposition: savedAs(name) }
  await client.send(new s3.PutObjectCommand({ ...at(place), Body: content, ...described }))
}

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

/** One round trip; nothing happens where nothing stands. */
export const removeObject = async (place: ObjectPlace): Promise<void> => {
  const { s3, client } = await store()
  await client.send(new s3.DeleteObjectCommand(at(place)))
}

/** A link that downloads what stands at a place, for whoever holds it until it expires. No round trip. */
export const downloadUrl = async (place: ObjectPlace, seconds: number): Promise<string> => {
  const { s3, client, getSignedUrl } = await store()
  return getSignedUrl(client as S3Client, new s3.GetObjectCommand(at(place)), { expiresIn: seconds })
}
