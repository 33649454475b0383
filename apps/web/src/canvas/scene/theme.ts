import { type Colours, dark, light } from '@vpcanvas/picture'

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
    return { colours: contrast, dots: 'transparent', token: () => 'CanvasText' }
  const isDark = resolved('light-dark(#000, #fff)') === 'rgb(255, 255, 255)'
  return {
    colours: isDark ? dark : light,
    dots: isDark ? '#262a33' : '#d4d9e1',
    token,
  }
}

const line = { edge: 'CanvasText', text: 'CanvasText', wash: 'transparent', chip: 'transparent', soft: 'CanvasText' }

/** The colours that a person has chosen for all of the system. */
const contrast: Colours = {
  ground: 'Canvas',
  surface: 'Canvas',
  sunken: 'Canvas',
  cardEdge: 'CanvasText',
  laneEdge: 'GrayText',
  laneFill: 'transparent',
  text: 'CanvasText',
  quiet: 'CanvasText',
  faint: 'CanvasText',
  accent: 'Highlight',
  danger: 'CanvasText',
  onDanger: 'Canvas',
  warning: 'CanvasText',
  onWarning: 'Canvas',
  ok: 'Highlight',
  region: line,
  vpc: line,
  public: line,
  private: line,
  isolated: line,
  cache: { edge: 'CanvasText', quietEdge: 'CanvasText', fill: 'CanvasText', on: 'Canvas', text: 'CanvasText' },
  plate: '#ffffff',
  hues: Array.from({ length: 8 }, () => 'CanvasText'),
}
