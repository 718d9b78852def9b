/**
 * Movements of stock and pieces, in the Parts table. Nothing here is ever changed but pieces, at their version.
 *
 * | Access pattern                  | Key                                             | Cost                    |
 * |---------------------------------|--------------------------------------------------|-------------------------|
 * | movement by id                  | pk `MOVE#<ulid>`, sk `#`                         | 1 GetItem, 0.5 RCU      |
 * | stock card of a part at a place | pk `STOCK#<place>#<part>`, sk `MOVE#<ulid>`      | 1 Query, 1 BatchGet     |
 * | piece by serial number          | pk `PIECE#<part>#<serial>`, sk `#`               | 1 GetItem, 0.5 RCU      |
 * | its genealogy                   | the same, sk `MOVE#<ulid>`                       | 1 Query, 1 BatchGet     |
 * | pieces free at a place          | byPlace `PIECES#<maker>#<place>`, `<part>#<serial>` | 1 Query              |
 * | whether stock of a part is kept | pk `KEPT#<part>`, sk `#`                         | 1 GetItem, 0.5 RCU      |
 * | parts used on an order          | pk `USED#<order>`, sk `<ulid>`                   | 1 Query, 1 BatchGet     |
 */
import { encodeTime } from 'ulid'
import type { Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { collected, documentPage, everyNode, type Page, type PageRequest } from '../../platform/page'
import { Moved } from '../../platform/retry'
import type { Instant } from '../../shared/days'
import { isInside } from './account'
import { stockPk } from './cells.store'
import { consumptionWrites } from './consumption.store'
import { fittingWrite } from './lots.store'
import type { Movement } from './movement'
import type { Piece } from './piece'
import { type Place, placeName } from './place'

const table = 'Parts'

interface Row {
  readonly movementId: string
}

const movementKey = (id: string): Key => ({ pk: `MOVE#${id}`, sk: '#' })
const piecePk = (partId: string, serial: string): string => `PIECE#${partId}#${encodeURIComponent(serial)}`

const keptKey = (partId: string): Key => ({ pk: `KEPT#${partId}`, sk: '#' })

const kept = new Documents<Row>(table)
const pieces = new Documents<Piece>(table)

/** A movement of this id is on record: whoever would book it again has nothing to do. */
export class AlreadyBooked extends Error {}

/** The places a movement touches, each once. */
export const placesOf = ({ from, to }: Pick<Movement, 'from' | 'to'>): Place[] => {
  const places = [from, to].filter(isInside).map(({ place }) => place)
  return places.filter((place, i) => places.findIndex((other) => placeName(other) === placeName(place)) === i)
}

export const piecesOf = (partId: string, serials: readonly string[]): Promise<(Piece | undefined)[]> =>
  pieces.getMany(
    serials.map((serial) => ({ pk: piecePk(partId, serial), sk: '#' })),
    { consistent: true },
  )

/** Whether a part was ever received: what is known of parts that nobody keeps stock of says nothing. */
export const isKept = async (partId: string): Promise<boolean> => (await kept.get(keptKey(partId))) !== undefined

/** The same of many, in the order asked; 1 BatchGet per hundred. */
export const areKept = async (partIds: readonly string[]): Promise<boolean[]> =>
  (await kept.getMany(partIds.map(keptKey))).map((row) => row !== undefined)

/** A movement, its line on each stock card, and each piece where it is now with its line. */
export const movementWrites = (movement: Movement, after: readonly Piece[]): Write[] => {
  const rows = new Documents<Row>(table)
  const row = { movementId: movement.id }
  const sk = `MOVE#${movement.id}`
  return [
    new Documents<Movement>(table).insert(
      movementKey(movement.id),
      movement,
      { kind: 'MOVEMENT', state: movement.kind },
      new AlreadyBooked(),
    ),
    ...placesOf(movement).map((place) => rows.insert({ pk: stockPk(place, movement.partId), sk }, row, {})),
    ...(movement.kind === 'RECEIVE' ? [kept.overwrite(keptKey(movement.partId), row)] : []),
    ...consumptionWrites(movement),
    ...fittingWrites(movement),
    ...(movement.orderId ? [rows.insert({ pk: `USED#${movement.orderId}`, sk: movement.id }, row, {})] : []),
    ...after.flatMap((piece) => {
      const pk = piecePk(piece.partId, piece.serial)
      return [pieceWrite({ pk, sk: '#' }, piece, movement.manufacturerId), rows.insert({ pk, sk }, row, {})]
    }),
  ]
}

/** What a recall asks for: on which orders pieces of a lot were fitted. */
const fittingWrites = ({ id, to, partId, lot, orderId, quantity, at }: Movement): Write[] => {
  const fitted = lot !== undefined && orderId !== undefined && !isInside(to) && to.outside === 'USED'
  return fitted ? [fittingWrite(partId, lot, id, { orderId, quantity, at, issued: true })] : []
}

/** Those that are free to go are listed at their place. */
const besidePiece = ({ partId, serial, at, version }: Piece, manufacturerId: string) => ({
  version,
  ...(isInside(at) && at.bin === 'AVAILABLE'
    ? { placeKey: piecesKey(manufacturerId, at.place), placeSort: `${partId}#${encodeURIComponent(serial)}` }
    : {}),
})

const piecesKey = (manufacturerId: string, place: Place): string => `PIECES#${manufacturerId}#${placeName(place)}`

const pieceWrite = (key: Key, piece: Piece, manufacturerId: string): Write => {
  const beside = besidePiece(piece, manufacturerId)
  return {
    ...(piece.version === 1
      ? pieces.insert(key, piece, beside)
      : pieces.replace(key, piece, beside, piece.version - 1)),
    // Somebody else moved it meanwhile: whether it is still there is seen when it is tried again.
    refusal: new Moved(),
  }
}

/** For the transaction of whoever is about to bring in a piece that is somewhere already: refused, unless another refusal comes first. */
export const pieceAbsent = (partId: string, serial: string): Write =>
  pieces.absent({ pk: piecePk(partId, serial), sk: '#' }, new Moved())

/** Pieces of a maker's parts that are free at a place, by part. */
export const piecesAt = (manufacturerId: string, place: Place, page: PageRequest): Promise<Page<Piece>> =>
  documentPage<Piece>({ table, index: 'byPlace', partition: piecesKey(manufacturerId, place) }, page)

/** The movement of an id, as committed last. */
export const bookedAs = (id: string): Promise<Movement | undefined> =>
  new Documents<Movement>(table).get(movementKey(id), { consistent: true })

/** Movements of a part at a place whose ids were made since then, oldest first: 1 Query, and 1 BatchGet per hundred of them. */
export const movementsSince = async (place: Place, partId: string, since: Instant): Promise<Movement[]> => {
  const prefix = 'MOVE#'
  const after = prefix + encodeTime(Date.parse(since), TIME_CHARACTERS)
  const query = { table, partition: stockPk(place, partId), prefix, consistent: true } as const
  const rows = await collected(everyNode((page) => documentPage<Row>(query, { ...page, after: page.after ?? after })))
  const keys = rows.map(({ movementId }) => movementKey(movementId))
  const found = await new Documents<Movement>(table).getMany(keys, { consistent: true })
  return found.filter((movement) => movement !== undefined)
}

/** Of a ULID: the first ten say when it was made. */
const TIME_CHARACTERS = 10

export const createMovementsStore = () => {
  const movements = new Documents<Movement>(table)
  const load = (id: string) => movements.load(movementKey(id))

  const behind = async (partition: string, prefix: string, page: PageRequest): Promise<Page<Movement>> => {
    const query = { table, partition, prefix, reverse: true } as const
    const { rows, hasNextPage } = await documentPage<Row>(query, page)
    const nodes = await Promise.all(rows.map(({ node }) => load(node.movementId)))
    return {
      rows: rows.flatMap(({ position }, i) => {
        const node = nodes[i]
        return node ? [{ node, position }] : []
      }),
      hasNextPage,
    }
  }
  return {
    load,
    /** Movements of a part at a place, newest first. */
    cardPage: (place: Place, partId: string, page: PageRequest) => behind(stockPk(place, partId), 'MOVE#', page),
    /** The way of one piece, newest first. */
    genealogyPage: (partId: string, serial: string, page: PageRequest) =>
      behind(piecePk(partId, serial), 'MOVE#', page),
    /** What was reserved for an order, freed and used on it, newest first. */
    orderPage: (orderId: string, page: PageRequest) => behind(`USED#${orderId}`, '', page),
  }
}

export type MovementsStore = ReturnType<typeof createMovementsStore>
