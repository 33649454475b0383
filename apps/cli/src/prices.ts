import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { builtInPrices, type PriceTable, readPrices, withPrices } from '@vpcanvas/catalogue/prices'
import { writeAtomically } from '@vpcanvas/server'
import { CannotRun } from './outcome.ts'

/** Where refreshed prices live: with the other files that vpcanvas keeps beside the designs. */
export const PRICES_FILE = join('.vpcanvas', 'prices.json')

/** The prices to estimate with: those that come with vpcanvas, under those that were refreshed here. @throws CannotRun where the file is no table of prices. */
export async function pricesHere(): Promise<PriceTable> {
  const refreshed = await refreshedPrices()
  return refreshed ? withPrices(builtInPrices, refreshed) : builtInPrices
}

async function refreshedPrices(): Promise<PriceTable | null> {
  const text = await readFile(PRICES_FILE, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw unusable(error.code ?? error.message)
  })
  if (text === null) return null
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw unusable('JSON')
  }
  const read = readPrices(json)
  if ('place' in read) throw unusable(read.place)
  return read.table
}

/** Keeps a refreshed table for the next estimates, beside what was refreshed of other regions. */
export async function keepPrices(table: PriceTable): Promise<void> {
  const before = await refreshedPrices().catch(() => null)
  const all: PriceTable = {
    ...table,
    sources: { ...before?.sources, ...table.sources },
    regions: { ...before?.regions, ...table.regions },
  }
  const kept = mkdir(dirname(PRICES_FILE), { recursive: true, mode: 0o700 }).then(() =>
    writeAtomically(PRICES_FILE, `${JSON.stringify(all, null, 2)}\n`),
  )
  await kept.catch(({ code }: NodeJS.ErrnoException) => {
    throw new CannotRun({
      en: `${PRICES_FILE}: cannot be written (${code}).`,
      ko: `${PRICES_FILE}: 쓸 수 없습니다(${code}).`,
    })
  })
}

function unusable(place: string): CannotRun {
  return new CannotRun({
    en: `${PRICES_FILE}: this is no table of prices (at "${place}"). Delete it, or run "vpcanvas cost --refresh" again.`,
    ko: `${PRICES_FILE}: 가격표가 아닙니다("${place}" 위치). 파일을 지우거나 "vpcanvas cost --refresh"를 다시 실행하십시오.`,
  })
}
