import { ulid } from 'ulid'
import type { RecognitionTerms } from '../../functions/network/agreements/terms/recognition'
import { newCategory } from '../../functions/network/manufacturer'
import { createNetworkStore } from '../../functions/network/network.store'
import { newServicePoint } from '../../functions/network/service-point'
import { newTechnician } from '../../functions/network/technician'
import { toGlobalId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'
import { fullTerms } from './agreement-terms'
import { ahead, concluded } from './agreements'
import { certify } from './certificates'
import type { Tenant } from './tenant'

const platform: Viewer = { role: 'PLATFORM', subject: 'test' }
const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })

/**
 * The tenant with a further point and category: somebody is certified there, nobody has authorised it, and the agreement
 * over the category has this clause 4.
 */
export const underClauseFour = async (
  tenant: Tenant,
  recognition: RecognitionTerms = { authorisedBy: 'PROVIDER', days: 30 },
): Promise<Tenant> => {
  const store = createNetworkStore()
  const fields = { nameZh: '电视', nameEn: 'TV' }
  const category = await store.categories.create(request(), newCategory(`c-${ulid().toLowerCase()}`, fields))
  const like = { ...tenant.point, name: '新网点', categoryIds: [category.id] }
  const point = await store.points.create(request(), newServicePoint(ulid(), like, platform))
  const technician = await store.technicians.create(
    request(),
    newTechnician(ulid(), point, { name: '郑工', post: 'TECHNICIAN' }, platform, ahead(0)),
  )
  const period = { validFrom: ahead(0), validTo: ahead(300) }
  await certify(technician, { granter: tenant.maker.id, categoryId: category.id, level: 3, ...period })
  const { id } = category
  const terms = { ...fullTerms(toGlobalId('ProductCategory', id)), recognition: { ...recognition } }
  await concluded(tenant, { ...period, terms })
  return { ...tenant, category, point, technician }
}
