import { canonicalParts, type Design } from '@vpcanvas/model'
import { inSlices } from '../ui/inSlices.ts'

/** A design as its file has it, byte for byte. A large one takes a while, in which the page goes on. */
export async function writtenOut(design: Design): Promise<Blob> {
  return new Blob(await inSlices(canonicalParts(design)))
}

/** What the server calls a file, as it reckons it, from the same bytes; null where the browser cannot tell. */
export async function revisionOf(file: Blob): Promise<string | null> {
  if (!crypto.subtle) return null
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 32)
}
