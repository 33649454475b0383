/**
 * Why a text is no address or block, as a code; the words are for whoever shows it. `nearest` is the canonical text of
 * the same sort (a block for a block, an address for an address) that was probably meant, where one is obvious.
 */
export interface ParseFailure {
  readonly reason: 'syntax' | 'octet' | 'leadingZero' | 'zone' | 'prefix' | 'missingPrefix' | 'hostBits'
  readonly nearest?: string
}

/** Whether a text was refused. */
export function isFailure<T extends object>(parsed: T | ParseFailure): parsed is ParseFailure {
  return 'reason' in parsed
}
