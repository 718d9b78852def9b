import { loadStory } from '../../local/demo/loader'
import { emulatedEndpoint } from './endpoint'

// Run with a deployed function's settings: they name the tables.
emulatedEndpoint()
await loadStory(new Date().toISOString())
