import { canonicalParts, type Design } from '@vpcanvas/model'
import { inSlices } from '../ui/inSlices.ts'

/** A design as its file has it, byte for byte. A large one takes a while, in which the page goes on. */
export async function writtenOut(design: Design): Promise<Blob> {
  return new Blob(await inSlices(canonicalParts(design)))
}
