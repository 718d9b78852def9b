import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createNetworkStore } from '../../functions/network/network.store'
import { createOrdersStore } from '../../functions/orders/orders.store'
import type { Request } from '../../functions/platform/once'
import { customerKeyOf } from '../../functions/platform/personal-data'
import { addMinutes, dayOf, type Instant } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { system } from '../../functions/shared/viewer'
import type { LoadDemo } from '../first-start'
import { makeCallbacks } from './callbacks'
import { people } from './cast'
import { chapters } from './chapters/index'
import { sealDays } from './evidence'
import { takeOut } from './exports'
import { type DemoNetwork, demoNetwork } from './network'
import { type DemoOrder, demoOrders, ORDERS } from './orders'
import { recordPastWeeks } from './past-weeks'
import { writeRights } from './rights'

const IN_FLIGHT = 8

/** Loads the demo: a network, 75 days of orders, their callbacks. Resumed after a kill, it goes on where it was. */
export const loadDemo: LoadDemo = async ({ dataDir }, progress) => {
  const now = clockOf(dataDir)
  const network = demoNetwork(dayOf(now))
  progress('Loading demo data: makers, providers, service points, technicians')
  await writeNetwork(network, now)
  // Before anything is counted today: what is added to an item is recorded no earlier than what is there.
  await recordPastWeeks([...demoOrders(network, ORDERS, now, customerKeyOf)], now, (day) =>
    progress(`Loading demo data: dashboards as of ${day}`),
  )
  await tellChapters(network, now, progress)
  await writeOrders(network, now, (done) => progress(`Loading demo data: orders ${done}`))
  await makeCallbacks(network, now, (done) => progress(`Loading demo data: callbacks of day ${done}`))
  await sealDays(
    [...demoOrders(network, ORDERS, now, customerKeyOf)].map(({ scene }) => scene),
    now,
    (day) => progress(`Loading demo data: evidence of ${day}`),
  )
  await takeOut((label) => requestFor(label, now))
  writeFileSync(join(dataDir, 'demo.json'), `${JSON.stringify(people, null, 2)}\n`)
}

/** Its network, and what each feature has to tell of it: a platform in use, without its many orders. */
export const loadStory = async (now: Instant): Promise<void> => {
  const network = demoNetwork(dayOf(now))
  await writeNetwork(network, now)
  await tellChapters(network, now, () => {})
}

const tellChapters = async (network: DemoNetwork, now: Instant, progress: (line: string) => void): Promise<void> => {
  for (const [title, chapter] of chapters) {
    progress(`Loading demo data: ${title}`)
    await chapter({
      network,
      now,
      request: (label, daysAgo = 0) => requestFor(label, addMinutes(now, -daysAgo * 1440)),
    })
  }
}

/** The instant the demo is told from, kept so that a resumed load makes the same orders. */
const clockOf = (dataDir: string): Instant => {
  const file = join(dataDir, 'demo.clock')
  if (!existsSync(file)) {
    // Renamed when whole: a kill in between must not leave an empty clock.
    writeFileSync(`${file}.new`, new Date().toISOString())
    renameSync(`${file}.new`, file)
  }
  return readFileSync(file, 'utf8')
}

/** The request that writes one thing of the demo: the same again finds it done. */
const requestFor = (label: string, now: Instant): Request => ({
  subject: 'demo',
  key: label,
  payloadHash: label,
  at: new Date(now),
})

const writeNetwork = async (network: DemoNetwork, now: Instant): Promise<void> => {
  const store = createNetworkStore()
  const each = <T extends { id: string }>(
    kind: string,
    docs: readonly T[],
    write: (request: Request, doc: T) => Promise<T>,
  ) => Promise.all(docs.map((doc) => write(requestFor(`${kind} ${doc.id}`, now), doc)))
  await each('category', network.categories, (request, doc) => store.categories.create(request, doc))
  await each('manufacturer', network.manufacturers, (request, doc) => store.manufacturers.create(request, doc))
  await each('brand', network.brands, (request, doc) => store.brands.create(request, doc))
  await each('model', network.models, (request, doc) => store.models.create(request, doc))
  await each('provider', network.providers, (request, doc) => store.providers.create(request, doc))
  await each('agreement', network.agreements, (request, doc) => store.takeOver(request, doc.id, doc, system('demo')))
  await each('point', network.points, (request, doc) => store.points.create(request, doc))
  await each('technician', network.technicians, (request, doc) => store.technicians.create(request, doc))
  await writeRights(network.rights, (label) => requestFor(label, now))
}

const writeOrders = async (network: DemoNetwork, now: Instant, progress: (done: string) => void): Promise<void> => {
  let batch: DemoOrder[] = []
  let done = 0
  const flush = async () => {
    await Promise.all(batch.map((demo) => writeOrder(demo, now)))
    done += batch.length
    batch = []
    progress(`${done} of ${ORDERS}`)
  }
  for (const demo of demoOrders(network, ORDERS, now, customerKeyOf)) {
    batch.push(demo)
    if (batch.length === IN_FLIGHT) await flush()
  }
  await flush()
}

const writeOrder = async ({ scene, contact, unit }: DemoOrder, now: Instant): Promise<void> => {
  await unlessThere(() => createNetworkStore().units.create(requestFor(`unit ${unit.id}`, now), unit))
  const { explanation } = scene
  await unlessThere(() =>
    createOrdersStore().insert(
      scene,
      contact,
      requestFor(`order ${scene.order.id}`, now),
      explanation ? { explanation } : {},
    ),
  )
}

/** A load that was killed has written some of it. */
const unlessThere = async (write: () => Promise<unknown>): Promise<void> => {
  try {
    await write()
  } catch (error) {
    const there = error instanceof Error && error.message === 'already done'
    if (!there && !(error instanceof DomainError && error.code === 'ALREADY_EXISTS')) throw error
  }
}
