import { iconFile } from '@vpcanvas/resources/icons'

/** A kind's picture at a few sizes, and the one colour that is left of it from afar. */
export interface Sprite {
  /** Largest first, each half the size of the one before. */
  readonly sizes: readonly OffscreenCanvas[]
  readonly colour: string
}

/** Device pixels of the largest. */
const LARGEST = 96
const SIZES = 4

/** Pictures as a canvas takes them. What is not there yet is fetched, and `onMore` called when it is. */
export function spriteStore(
  colourOf: (token: 'danger' | 'vpc-text') => string,
  plate: string | null,
  onMore: () => void,
) {
  const known = new Map<string, Sprite | null>()

  const load = (name: string, given: string | undefined, key: string) => {
    known.set(key, null)
    const { colour } = iconFile(name)
    return loadSprite(name, colour === null ? null : (given ?? colourOf(colour)), plate).then((sprite) => {
      known.set(key, sprite)
    })
  }

  return {
    /** Null while it is on its way. */
    sprite(name: string, colour?: string): Sprite | null {
      const key = colour === undefined ? name : `${name} ${colour}`
      const found = known.get(key)
      // A picture that cannot be had is left out; its name stands beside it.
      if (found === undefined) void load(name, colour, key).then(onMore, () => {})
      return found ?? null
    },
    /** Settles when these are there, in their own colours, or cannot be had. */
    async ready(names: Iterable<string>): Promise<void> {
      const fresh = [...new Set(names)].filter((name) => !known.has(name))
      await Promise.allSettled(fresh.map((name) => load(name, undefined, name)))
    },
  }
}

/**
 * Fetches a picture and makes it ready for a canvas.
 * @param colour For a shape that has none of its own; null for AWS's own pictures, which get the plate.
 */
export async function loadSprite(name: string, colour: string | null, plate: string | null): Promise<Sprite> {
  const image = new Image()
  image.src = iconFile(name).address
  await image.decode()
  return spriteOf(image, colour, colour === null ? plate : null)
}

function spriteOf(image: HTMLImageElement, colour: string | null, plate: string | null): Sprite {
  const sizes = Array.from({ length: SIZES }, (_, n) => {
    const size = LARGEST / 2 ** n
    const canvas = new OffscreenCanvas(size, size)
    const context = canvas.getContext('2d', { willReadFrequently: n === SIZES - 1 })
    if (!context) return canvas
    if (colour === null) {
      context.beginPath()
      context.roundRect(0, 0, size, size, size / 10)
      context.clip()
    }
    if (plate !== null) {
      context.fillStyle = plate
      context.fillRect(0, 0, size, size)
    }
    // A drawn shape keeps clear of its edge, as it does beside words.
    const inset = colour === null ? 0 : size / 24
    context.drawImage(image, inset, inset, size - 2 * inset, size - 2 * inset)
    if (colour !== null) {
      context.globalCompositeOperation = 'source-in'
      context.fillStyle = colour
      context.fillRect(0, 0, size, size)
    }
    return canvas
  })
  return { sizes, colour: commonColour(sizes.at(-1)) }
}

/** What a picture looks like from so far that it is one dot: the mean of what is not transparent. */
function commonColour(canvas: OffscreenCanvas | undefined): string {
  const context = canvas?.getContext('2d')
  if (!canvas || !context) return '#808080'
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const sums = [0, 0, 0, 0]
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0
    for (let part = 0; part < 3; part++) sums[part] = (sums[part] ?? 0) + (data[at + part] ?? 0) * alpha
    sums[3] = (sums[3] ?? 0) + alpha
  }
  const [red = 0, green = 0, blue = 0, weight = 0] = sums
  return weight === 0 ? '#808080' : `rgb(${[red, green, blue].map((sum) => Math.round(sum / weight)).join(' ')})`
}
