import fc from 'fast-check'
import { sha256 } from '../../functions/shared/canonical'
import { EMPTY_ROOT, leafHash, pathOf, rootByPath, rootOf } from '../../functions/shared/merkle'

/** The test vectors of Certificate Transparency: leaves, and the root after each. */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const vector = inputs.map((hex) => leafHash(Buffer.from(hex, 'hex')))

test.each(roots.map((root, i) => [i + 1, root] as const))('G4 the published root of %i leaves', (size, root) => {
  expect(rootOf(vector.slice(0, size))).toBe(root)
})

test('G4 a tree of nothing has the hash of nothing', () => {
  expect(EMPTY_ROOT).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(rootOf([])).toBe(EMPTY_ROOT)
})

test('G4 the published path of the sixth of eight leaves', () => {
  expect(pathOf(vector, 5)).toEqual([
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ])
})

const leaves = (size: number) => Array.from({ length: size }, (_, i) => leafHash(`leaf ${i}`))
const place = fc
  .integer({ min: 1, max: 300 })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat(size - 1) }))

test('G4 the path of any leaf of any tree leads to its root', () => {
  fc.assert(
    fc.property(place, ({ size, index }) => {
      const all = leaves(size)
      expect(rootByPath(all[index] as string, { index, size }, pathOf(all, index))).toBe(rootOf(all))
    }),
  )
})

test('G4 pieces of 2^k leaves join to the same tree, and their paths to the same paths', () => {
  fc.assert(
    fc.property(place, fc.integer({ min: 0, max: 6 }), ({ size, index }, k) => {
      const all = leaves(size)
      const piece = 2 ** k
      const pieces = Array.from({ length: Math.ceil(size / piece) }, (_, i) => all.slice(i * piece, (i + 1) * piece))
      const own = Math.floor(index / piece)
      expect(rootOf(pieces.map(rootOf))).toBe(rootOf(all))
      const joined = [...pathOf(pieces[own] ?? [], index % piece), ...pathOf(pieces.map(rootOf), own)]
      expect(joined).toEqual(pathOf(all, index))
    }),
  )
})

test('G4 no other leaf, place, or path leads to the root', () => {
  const other = fc.constantFrom('leaf', 'index', 'drop', 'add', 'alter', 'node')
  fc.assert(
    fc.property(place, other, fc.nat(), ({ size, index }, what, n) => {
      const all = leaves(size)
      const path = pathOf(all, index)
      const leaf = all[index] as string
      const at = path.length > 0 ? n % path.length : 0
      const led = {
        leaf: () => rootByPath(leafHash('another'), { index, size }, path),
        index: () => rootByPath(leaf, { index: index + 1 + (n % size), size }, path),
        drop: () => rootByPath(leaf, { index, size }, path.slice(0, -1)),
        add: () => rootByPath(leaf, { index, size }, [...path, sha256('more')]),
        alter: () => rootByPath(leaf, { index, size }, path.with(at, sha256('altered'))),
        // A node in a leaf's place: the prefix tells them apart.
        node: () => rootByPath(sha256(`\u0001${leaf}`), { index, size }, path),
      }
      if (what === 'add' || (what === 'drop' && path.length > 0))
        expect(led[what as keyof typeof led]()).toBeUndefined()
      if (path.length > 0 || what === 'leaf' || what === 'add' || what === 'index')
        expect(led[what as keyof typeof led]()).not.toBe(rootOf(all))
    }),
  )
})

test.each([
  [{ index: 1, size: 1 }, []],
  [{ index: -1, size: 2 }, ['0'.repeat(64)]],
  [{ index: 0.5, size: 2 }, ['0'.repeat(64)]],
  [{ index: 0, size: 0 }, []],
  [{ index: 0, size: 2 }, ['not a hash']],
])('G4 what can be no place leads nowhere: %j', (position, path) => {
  expect(rootByPath(leafHash(''), position, path)).toBeUndefined()
})
