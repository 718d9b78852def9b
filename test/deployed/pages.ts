export interface Page<T> {
  readonly edges: readonly { readonly node: T }[]
}

export const nodes = <T>({ edges }: Page<T>): T[] => edges.map(({ node }) => node)
