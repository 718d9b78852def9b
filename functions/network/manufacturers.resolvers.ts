import type { Capability } from '../graphql/capability'
import { paged } from '../graphql/connection'
import { existing } from '../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/types'
import { mutation } from '../graphql/mutation'
import { fromGlobalId } from '../shared/ids'
import {
  changeBrand,
  changeCategory,
  changeManufacturer,
  changeModel,
  newBrand,
  newCategory,
  newManufacturer,
  newModel,
} from './manufacturer'

const queries = {
  manufacturers: (_parent, args, { stores }) => paged('manufacturers', args, stores.network.makerPage),
  productCategories: (_parent, args, { stores }) => paged('categories', args, stores.network.categoryPage),
} satisfies Partial<QueryResolvers>

const mutations = {
  manufacturerCreate: mutation(async (input, { stores, newId }, request) => ({
    manufacturer: await stores.network.manufacturers.create(request, newManufacturer(newId(), input)),
  })),
  manufacturerUpdate: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('Manufacturer', input.id, ['input', 'id'])
    const edit = stores.network.manufacturers.change(request, id, (maker) => changeManufacturer(maker, input, viewer))
    return { manufacturer: await edit }
  }),
  brandCreate: mutation(async ({ manufacturerId, name }, { viewer, stores: { network }, newId }, request) => {
    const field = ['input', 'manufacturerId']
    const maker = await network.manufacturers.need(fromGlobalId('Manufacturer', manufacturerId, field), field)
    return { brand: await network.brands.create(request, newBrand(newId(), maker.id, name, viewer)) }
  }),
  brandUpdate: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('Brand', input.id, ['input', 'id'])
    return { brand: await stores.network.brands.change(request, id, (brand) => changeBrand(brand, input, viewer)) }
  }),
  productCategoryCreate: mutation(async (input, { stores }, request) => {
    const category = newCategory(input.code, input)
    return { productCategory: await stores.network.categories.create(request, category, ['input', 'code']) }
  }),
  productCategoryUpdate: mutation(async (input, { stores }, request) => {
    const id = fromGlobalId('ProductCategory', input.id, ['input', 'id'])
    const edit = stores.network.categories.change(request, id, (category) => changeCategory(category, input))
    return { productCategory: await edit }
  }),
  productModelCreate: mutation(async (input, { viewer, stores: { network }, newId }, request) => {
    const [brandField, categoryField] = [
      ['input', 'brandId'],
      ['input', 'categoryId'],
    ] as const
    const [brand, category] = await Promise.all([
      network.brands.need(fromGlobalId('Brand', input.brandId, brandField), brandField),
      network.categories.need(fromGlobalId('ProductCategory', input.categoryId, categoryField), categoryField),
    ])
    const model = newModel(newId(), brand, category, input, viewer)
    return { productModel: await network.models.create(request, model) }
  }),
  productModelUpdate: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('ProductModel', input.id, ['input', 'id'])
    return {
      productModel: await stores.network.models.change(request, id, (model) => changeModel(model, input, viewer)),
    }
  }),
} satisfies Partial<MutationResolvers>

/** Makers, brands, categories and models: public to every role. */
export const manufacturers: Capability = {
  nodes: {
    Manufacturer: (id, { stores }) => stores.network.manufacturers.load(id),
    Brand: (id, { stores }) => stores.network.brands.load(id),
    ProductCategory: (id, { stores }) => stores.network.categories.load(id),
    ProductModel: (id, { stores }) => stores.network.models.load(id),
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Manufacturer: {
      brands: ({ id }, args, { stores }) => paged(`brands:${id}`, args, (page) => stores.network.brandPage(id, page)),
      models: ({ id }, args, { stores }) => paged(`models:${id}`, args, (page) => stores.network.modelPage(id, page)),
    },
    Brand: {
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
    },
    ProductModel: {
      brand: ({ brandId }, _args, { stores }) => existing(stores.network.brands.load(brandId)),
      category: ({ categoryId }, _args, { stores }) => existing(stores.network.categories.load(categoryId)),
      discontinuedOn: ({ discontinuedOn }) => discontinuedOn ?? null,
    },
  },
}
