import type { State } from '../../../functions/orders/order'
import type { Day, Month } from '../../../functions/shared/days'
import type { Role } from '../../../functions/shared/viewer'
import type { Tenant } from '../tenant'
import type { Person } from './orders'

/** A tenant in which something of every kind has happened. Ids are global. */
export interface World {
  readonly tenant: Tenant
  readonly person: Person
  /** A closed order with all that an order can have. */
  readonly orderId: string
  /** Orders in every state. */
  readonly orderIds: readonly string[]
  readonly month: Month
  /** Day whose completed orders were drawn. */
  readonly day: Day
  readonly taskId: string
  readonly runId: string
  /** One that ended in a renewal, one in a time to improve. */
  readonly evaluationIds: readonly string[]
  /** What each feature made, by the feature's name; complete once all are built. */
  readonly built: Readonly<Record<string, Built>>
  /** A new order in this state. */
  order(state: State): Promise<string>
  /** A callback that nobody has closed. */
  openTask(): string
  /** A new evaluation that nobody has decided. */
  openEvaluation(): Promise<{ id: string; version: number }>
}

export type Values = Readonly<Record<string, unknown>>

/** How a root field is called about a world's objects, and who may call it so about a stranger's. */
export interface Entry {
  /** Arguments about this world for its own caller of the role; for mutations, the input without key. */
  readonly about: (world: World, role: Role) => Values | Promise<Values>
  /** Roles to whom the objects of strangers are no secret; all others must not see that they exist. */
  readonly open?: readonly Role[]
  /** Codes by which a stranger may be refused besides NOT_FOUND: they tell nothing of the object. */
  readonly refusals?: readonly string[]
}

/** Who sees a type of `node(id:)`. */
export interface NodeEntry {
  /** Global ids. */
  readonly ids: (world: World) => readonly string[]
  /** Roles that see their own tenant's, and those that see any tenant's too. */
  readonly own: readonly Role[]
  readonly any: readonly Role[]
}

/** What a feature made in a world: `ids` are global ids by name, `marks` further text by which its objects are known. */
export interface Built {
  readonly ids?: Readonly<Record<string, string>>
  readonly marks?: readonly string[]
}

/** A feature's part of the access matrix: a row per root field, a row per node type, and one of everything. */
export interface Feature {
  readonly entries: Readonly<Record<string, Entry>>
  readonly nodes: Readonly<Record<string, NodeEntry>>
  /** Makes something of every kind in a world, so that every field is seen with a value. The world's other parts stand. */
  readonly build: (world: World) => Promise<Built>
}
