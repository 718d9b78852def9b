import { type Role, roles } from '../../../../functions/shared/viewer'
import { announcementOf, pdf, uploaded } from '../../attachments'
import type { Feature } from '../feature'

const uploaders: readonly Role[] = roles.filter((role) => role !== 'CUSTOMER' && role !== 'REGULATOR')

export const files: Feature = {
  entries: {
    'Mutation.attachmentPrepare': { about: () => announcementOf(pdf()), open: uploaders },
    'Mutation.attachmentConfirm': {
      about: async ({ tenant }, role) => ({
        id: await uploaded(tenant.as[uploaders.includes(role) ? role : 'MANUFACTURER']),
      }),
    },
  },
  nodes: {},
  build: async () => ({}),
}
