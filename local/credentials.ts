import { localService } from '../functions/platform/local-service'

/** What the emulators accept: the same as the handlers give. */
export const localCredentials = localService
export const localRegion = localService.region
