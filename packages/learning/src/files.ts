/** Where the designs are fetched from, one by one: each is a file of its own, beside the editor. A door for bundlers alone. */
const found: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../designs/*.vpcanvas.json', { query: '?url', import: 'default', eager: true }),
  // The examples are also what the network's engine is tested on, and stay with it.
  ...import.meta.glob<string>('../../reachability/examples/*.vpcanvas.json', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
}

/** The addresses of the design files, by sort and id: `repairs/acl-replies`. */
export const designFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(found).map(([path, address]) => {
    const sort = path.startsWith('../designs/') ? 'repairs' : 'examples'
    return [`${sort}/${path.slice(path.lastIndexOf('/') + 1).replace('.vpcanvas.json', '')}`, address]
  }),
)
