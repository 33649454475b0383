import { GetProductsCommand, PricingClient } from '@aws-sdk/client-pricing'
import type { Price, PriceTable } from '../prices.ts'
import { readProduct } from './product.ts'
import { priceIn, type Question, questionsFor } from './questions.ts'

/** Asks the price list, page by page. */
export type AskPrices = (service: string, filters: Question['filters']) => AsyncIterable<string>

/**
 * The prices of some regions as the AWS Price List has them now. Needs `pricing:GetProducts`, and changes nothing.
 * @param today `2026-11-26`: what the table says it is of.
 * @throws What the SDK throws where AWS refuses or does not answer.
 */
export async function readPriceList(
  regions: readonly string[],
  today: string,
  ask: AskPrices = pricingApi(),
  onRegion: (region: string, rates: number) => void = () => {},
): Promise<PriceTable> {
  const source = `price-list-${today}`
  const found: Record<string, PriceTable['regions'][string]> = {}
  for (const region of regions) {
    const rates: Record<string, Price> = {}
    for (const question of questionsFor(region)) {
      for await (const text of ask(question.service, question.filters)) {
        const product = readProduct(text)
        const rate = product && question.rateOf(product)
        if (product && rate !== null) rates[rate] = priceIn(rate, product)
      }
    }
    const sorted = Object.keys(rates)
      .toSorted()
      .map((rate) => [rate, rates[rate] ?? ''] as const)
    if (sorted.length > 0) found[region] = [{ source, rates: Object.fromEntries(sorted) }]
    onRegion(region, sorted.length)
  }
  return {
    format: 1,
    sources: { [source]: { date: today, text: 'AWS Price List Query API' } },
    everywhere: [],
    regions: found,
  }
}

/** The Pricing API with the credentials of the environment; it answers for all commercial regions from N. Virginia. */
function pricingApi(): AskPrices {
  const client = new PricingClient({ region: 'us-east-1' })
  return async function* (service, filters) {
    let token: string | undefined
    do {
      const answer = await client.send(
        new GetProductsCommand({
          ServiceCode: service,
          FormatVersion: 'aws_v1',
          Filters: Object.entries(filters).map(([Field, Value]) => ({ Type: 'TERM_MATCH', Field, Value })),
          MaxResults: 100,
          ...(token !== undefined && { NextToken: token }),
        }),
      )
      for (const item of answer.PriceList ?? []) yield String(item)
      token = answer.NextToken
    } while (token !== undefined && token !== '')
  }
}
