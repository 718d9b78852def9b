/** For @apollo/utils.createhash: it looks for `module.require`, which a bundle has not, and would take sha.js instead. */
export { createHash } from 'node:crypto'
