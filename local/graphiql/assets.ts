export interface Asset {
  readonly type: string
  readonly body: string | Uint8Array
}

export const graphiqlAsset = async (_path: string): Promise<Asset | undefined> => undefined
