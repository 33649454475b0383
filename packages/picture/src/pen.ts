/** How a box is drawn. Lengths are pixels at zoom 1; colours are CSS colours. */
export interface BoxStyle {
  readonly fill?: string
  readonly stroke?: string
  /** Of the stroke, which runs inside the box; 1 where it is left out. */
  readonly width?: number
  readonly radius?: number
  readonly dash?: readonly number[]
}

export interface TextStyle {
  readonly size: number
  readonly weight: 400 | 500 | 600
  readonly colour: string
  readonly mono?: boolean
  /** What of the text is at the point; `start` where it is left out. */
  readonly align?: 'start' | 'center'
}

export interface LineStyle {
  readonly colour: string
  readonly width: number
  readonly dash?: readonly number[]
  readonly arrow?: boolean
}

export interface Spot {
  readonly x: number
  readonly y: number
}

/** What a picture is drawn with: a screen's canvas or a file. Knows nothing of networks. */
export interface Pen {
  box(x: number, y: number, width: number, height: number, style: BoxStyle): void
  /** One line of text; `y` is its middle. */
  text(text: string, x: number, y: number, style: TextStyle): void
  /** A picture by its name, in a square; a shape without colours of its own in the given one. */
  icon(name: string, x: number, y: number, size: number, colour?: string): void
  /** Through the points, straight; of four points with `curved`, the inner two are a Bézier curve's. */
  line(points: readonly Spot[], style: LineStyle, curved?: boolean): void
  /** Whether what follows steps back behind the rest. */
  faint(isFaint: boolean): void
  /** Pixels that a text takes at zoom 1. */
  widthOf(text: string, style: TextStyle): number
}
