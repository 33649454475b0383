/**
 * Facts about AWS as a whole, kept as data, each with its date and source. Facts about one kind of resource live with
 * that kind. The CloudFormation resource specification has its own door, `@vpcanvas/catalogue/cloudformation`, so that
 * a browser that does not need it does not load it.
 */
export * from './services.ts'
export * from './regions.ts'
export * from './engines.ts'
export * from './engineFeatures.ts'
export * from './parameterGroups.ts'
export * from './nodeTypes.ts'
export * from './instanceTypes.ts'
export * from './images.ts'
export * from './prefixLists.ts'
export * from './quotas.ts'
