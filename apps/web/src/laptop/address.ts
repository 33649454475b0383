import { formatAddress, formatBlock, isFailure, parseAddress, parseBlock } from '@vpcanvas/ip'

/** An IPv4 address or block that was typed, as a block; null while nothing is, undefined where it is none. */
export function blockOf(typed: string): string | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const address = parseAddress(text)
  if (!isFailure(address)) return address.family === 4 ? `${formatAddress(address)}/32` : undefined
  const block = parseBlock(text)
  return isFailure(block) || block.family !== 4 ? undefined : formatBlock(block)
}
