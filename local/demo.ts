export { loadDemo } from './demo/loader'
