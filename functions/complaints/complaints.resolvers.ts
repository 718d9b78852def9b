import type { Capability } from '../graphql/capability'
import { paged } from '../graphql/connection'
import type { Context } from '../graphql/context'
import type { QueryResolvers } from '../graphql/generated/types'
import { makerAskedFor, regionAskedFor } from '../network/asked-for'
import type { Page, PageRequest } from '../platform/page'
import type { Viewer } from '../shared/viewer'
import type { Complaint } from './complaint'
import { complaint, complaintCluster, complaintDecision } from './complaint.resolvers'
import { seesComplaint } from './complaint-access'
import { complaintMutations } from './complaints.mutation.resolvers'
import type { ComplaintsStore } from './complaints.store'
import { agentMutations, agentQueries } from './hotline/agents.resolvers'

const nothing = { rows: [], hasNextPage: false }
type Read = (page: PageRequest) => Promise<Page<Complaint>>
const none: Read = () => Promise.resolve(nothing)

type Asked = { readonly region?: string | null | undefined }

/** What waits for the viewer, most urgent first. */
const turn = (viewer: Viewer, store: ComplaintsStore, { region }: Asked): Read => {
  switch (viewer.role) {
    case 'MANUFACTURER':
    case 'HOTLINE':
      return (page) => store.turnOf('MAKER', viewer.manufacturerId, page)
    case 'PROVIDER':
      return (page) => store.turnOf('PROVIDER', viewer.providerId, page)
    case 'SERVICE_POINT':
      return (page) => store.turnOf('POINT', viewer.pointId, page)
    case 'CUSTOMER':
      return (page) => store.turnOf('CUSTOMER', viewer.customerKey, page)
    case 'REGULATOR': {
      const read = regionAskedFor(viewer, region, 2)
      return (page) => store.turnOfAuthority(read, page)
    }
    default:
      return none
  }
}

/** Those that came in a month, latest first; of a point and of a customer, which have few, all. */
const all = (viewer: Viewer, store: ComplaintsStore, month: string, { region }: Asked): Read => {
  switch (viewer.role) {
    case 'MANUFACTURER':
    case 'HOTLINE':
    case 'AUDITOR':
      return (page) => store.ofMaker(viewer.manufacturerId, month, page)
    case 'PROVIDER':
      return (page) => store.ofProvider(viewer.providerId, month, page)
    case 'SERVICE_POINT':
      return (page) => store.ofPoint(viewer.pointId, page)
    case 'CUSTOMER':
      return (page) => store.ofCustomer(viewer.customerKey, page)
    case 'REGULATOR': {
      const read = regionAskedFor(viewer, region, 4)
      return (page) => store.ofRegion(read, month, page)
    }
    default:
      return none
  }
}

/** Index entries may lag by a moment: what the viewer may not see is left out. */
const listed = (name: string, args: Parameters<typeof paged>[1], { viewer }: Context, read: Read) =>
  paged(name, args, read, (found: Complaint) => seesComplaint(viewer, found))

const queries = {
  complaints: (_parent, { month, region, ...args }, context) =>
    listed(
      `complaints:${month}:${region ?? ''}`,
      args,
      context,
      all(context.viewer, context.stores.complaints, month, { region }),
    ),
  complaintQueue: (_parent, { region, ...args }, context) =>
    listed(
      `complaintQueue:${region ?? ''}`,
      args,
      context,
      turn(context.viewer, context.stores.complaints, { region }),
    ),
  complaintClusters: (_parent, { month, manufacturerId, ...args }, { viewer, stores }) => {
    const maker = makerAskedFor(viewer, manufacturerId)
    const own = viewer.role === 'PLATFORM' || ('manufacturerId' in viewer && viewer.manufacturerId === maker)
    return paged(`clusters:${maker}:${month}`, args, (page) =>
      own ? stores.complaints.clusters(maker, month, page) : nothing,
    )
  },
  ...agentQueries,
} satisfies Partial<QueryResolvers>

/** The customer's complaints, from receipt to close, level by level (Q5 Q7). */
export const complaints: Capability = {
  nodes: {
    Complaint: async (id, { viewer, stores }) => {
      const found = await stores.complaints.complaints.load(id)
      return found && seesComplaint(viewer, found) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: { ...complaintMutations, ...agentMutations },
    Complaint: complaint,
    ComplaintDecision: complaintDecision,
    ComplaintCluster: complaintCluster,
    WorkOrder: {
      complaints: (order, args, { viewer, stores }) =>
        paged(
          `complaints:${order.id}`,
          args,
          (page) => stores.complaints.ofOrder(order.id, page),
          (found) => seesComplaint(viewer, found),
        ),
    },
  },
}
