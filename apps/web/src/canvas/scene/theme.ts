import { type Colours, dark, light, tintOn } from '@vpcanvas/picture'

/** What the canvas is coloured with: the page's theme, in colours that a canvas takes. */
export interface Theme {
  readonly colours: Colours
  readonly dots: string
  /** One of the page's colours, by its name among the tokens. */
  token(name: string): string
}

/** The theme as it is now for an element of the page. */
export function themeOf(element: HTMLElement): Theme {
  const known = new Map<string, string>()
  const resolved = (colour: string) => {
    const before = element.style.color
    element.style.color = colour
    const value = getComputedStyle(element).color
    element.style.color = before
    return value
  }
  const token = (name: string) => {
    let colour = known.get(name)
    if (colour === undefined) known.set(name, (colour = resolved(`var(--${name})`)))
    return colour
  }
  if (matchMedia('(forced-colors: active)').matches)
    return {
      colours: contrast(resolved('CanvasText'), resolved('Canvas'), resolved('Highlight')),
      dots: 'transparent',
      token: () => resolved('CanvasText'),
    }
  const isDark = resolved('light-dark(#000, #fff)') === 'rgb(255, 255, 255)'
  const base = isDark ? dark : light
  const isStrong = matchMedia('(prefers-contrast: more)').matches
  return {
    colours: isStrong ? strong(base, (name) => hexOf(token(name))) : base,
    dots: isDark ? '#262a33' : '#d4d9e1',
    token,
  }
}

/** The colours that a person has chosen for all of the system; a canvas knows the words for them, but not the choice. */
function contrast(text: string, ground: string, high: string): Colours {
  const line = { edge: text, text, wash: 'transparent', chip: 'transparent', soft: text }
  return {
    ground,
    surface: ground,
    sunken: ground,
    cardEdge: text,
    laneEdge: text,
    laneFill: 'transparent',
    text,
    quiet: text,
    faint: text,
    accent: high,
    danger: text,
    onDanger: ground,
    warning: text,
    onWarning: ground,
    ok: high,
    region: line,
    vpc: line,
    public: line,
    private: line,
    isolated: line,
    cache: { edge: text, quietEdge: text, fill: text, on: ground, text },
    plate: '#ffffff',
    hues: Array.from({ length: 8 }, () => text),
  }
}

/** The colours where more contrast is asked for: as the tokens are then, with every edge in full strength. */
function strong(base: Colours, token: (name: string) => string): Colours {
  const mix = tintOn(token('surface-1'))
  const tint = (name: string) => {
    const edge = token(name)
    return { ...mix(edge, token(`${name}-text`)), soft: edge }
  }
  const { on, text } = base.cache
  return {
    ...base,
    cardEdge: token('card-edge'),
    laneEdge: token('edge'),
    text: token('text'),
    quiet: token('text-2'),
    faint: token('text-3'),
    accent: token('accent'),
    danger: token('danger'),
    warning: token('warning'),
    ok: token('ok'),
    region: tint('region'),
    vpc: tint('vpc'),
    public: tint('public'),
    private: tint('private'),
    isolated: tint('isolated'),
    cache: { edge: text, quietEdge: text, fill: text, on, text },
  }
}

/** `rgb(1, 2, 3)` as `#010203`: what a picture's colours are written in. */
function hexOf(rgb: string): string {
  const parts = rgb.match(/\d+/g) ?? []
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
}
