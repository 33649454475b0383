import { isFailure, type ParseFailure } from './failure.ts'

/** Twice the longest address with a prefix: room for stray spaces, too little for a text to cost anything. */
const LONGEST = 100

/**
 * Reads strictly; where that fails, reads once more without the slips of the hand that cannot change the meaning, and
 * offers the outcome as the nearest form. Those are spaces around the text or its slash, and full-width characters,
 * which Korean and Japanese keyboards leave behind.
 */
export function forgivingSlips<T extends object>(
  text: string,
  read: (text: string) => T | ParseFailure,
  format: (read: T) => string,
): T | ParseFailure {
  const strict = read(text)
  if (!isFailure(strict) || strict.nearest !== undefined || text.length > LONGEST) return strict
  const tidy = text
    .normalize('NFKC')
    .replace(/\s*\/\s*/, '/')
    .trim()
  if (tidy === text) return strict
  const again = read(tidy)
  const nearest = isFailure(again) ? again.nearest : format(again)
  return nearest === undefined ? strict : { reason: strict.reason, nearest }
}
