/**
 * Puts the AWS Price List of today over `src/prices.json`, for every region. Run by hand, with credentials that may
 * `pricing:GetProducts`:
 *
 *     pnpm --filter @vpcanvas/catalogue generate:prices
 */
import { writeFileSync } from 'node:fs'
import { readPriceList } from '../src/price-list/index.ts'
import { builtInPrices } from '../src/prices.ts'
import { regions } from '../src/regions.ts'

// China has a price list of its own, which the credentials of other partitions do not open.
const asked = regions.filter(({ partition }) => partition === 'aws' || partition === 'aws-us-gov')
const today = new Date().toISOString().slice(0, 10)
const table = await readPriceList(
  asked.map(({ id }) => id),
  today,
  undefined,
  (region, rates) => console.log(`${region}: ${rates} prices`),
)
const file = { ...table, sources: { ...builtInPrices.sources, ...table.sources }, everywhere: builtInPrices.everywhere }
writeFileSync(new URL('../src/prices.json', import.meta.url), `${JSON.stringify(file, null, 2)}\n`)
