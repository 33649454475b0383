/** What a picture is coloured with. CSS colours, most with a counterpart of the same name among the editor's tokens. */
export interface Colours {
  readonly ground: string
  readonly surface: string
  readonly sunken: string
  readonly cardEdge: string
  readonly laneEdge: string
  readonly laneFill: string
  readonly text: string
  readonly quiet: string
  readonly faint: string
  readonly accent: string
  readonly danger: string
  readonly onDanger: string
  readonly warning: string
  readonly onWarning: string
  readonly ok: string
  readonly region: Tint
  readonly vpc: Tint
  readonly public: Tint
  readonly private: Tint
  readonly isolated: Tint
  readonly cache: {
    readonly edge: string
    readonly quietEdge: string
    readonly fill: string
    readonly on: string
    readonly text: string
  }
  /** Under pictures that have colours of their own, made for light paper; null where none is needed. */
  readonly plate: string | null
  /** Of security groups, by their number. */
  readonly hues: readonly string[]
}

export interface Tint {
  readonly edge: string
  readonly text: string
  /** Behind what is inside. */
  readonly wash: string
  /** Behind a word. */
  readonly chip: string
  /** An edge that does not insist. */
  readonly soft: string
}

/** A tint from its two colours, on a surface; all as `#rrggbb`. */
export const tintOn =
  (surface: string) =>
  (edge: string, text: string): Tint => ({
    edge,
    text,
    wash: `${edge}14`,
    chip: mixed(surface, edge, 0.16),
    soft: `${edge}8c`,
  })

/** So much of one colour in another; both as `#rrggbb`. */
function mixed(base: string, other: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const parts = [1, 3, 5].map((at) => Math.round(part(base, at) * (1 - share) + part(other, at) * share))
  return `#${parts.map((one) => one.toString(16).padStart(2, '0')).join('')}`
}

const onLight = tintOn('#ffffff')
const onDark = tintOn('#17191e')

export const light: Colours = {
  ground: '#f6f7f9',
  surface: '#ffffff',
  sunken: '#f1f3f6',
  cardEdge: '#cdd3dc',
  laneEdge: '#b3bac6',
  laneFill: '#10182805',
  text: '#1a1d23',
  quiet: '#505764',
  faint: '#616977',
  accent: '#2c58e2',
  danger: '#be2217',
  onDanger: '#ffffff',
  warning: '#8a5200',
  onWarning: '#ffffff',
  ok: '#1c7239',
  region: onLight('#00a4a6', '#00696b'),
  vpc: onLight('#8c4fff', '#6a2fdd'),
  public: onLight('#7aa116', '#496400'),
  private: onLight('#147eba', '#0e6297'),
  isolated: onLight('#7d8998', '#505764'),
  cache: { edge: '#b765bd', quietEdge: '#d9a3dd', fill: '#a021a9', on: '#ffffff', text: '#8b1f93' },
  plate: null,
  hues: ['#b3261e', '#9a4a00', '#6d5600', '#2f6b1d', '#00677a', '#2b55c8', '#7433c4', '#a3216f'],
}

export const dark: Colours = {
  ground: '#101216',
  surface: '#17191e',
  sunken: '#20232a',
  cardEdge: '#3a404c',
  laneEdge: '#4a515e',
  laneFill: '#ffffff05',
  text: '#e9ebef',
  quiet: '#aab1be',
  faint: '#929baa',
  accent: '#86a3ff',
  danger: '#ff8578',
  onDanger: '#1c0906',
  warning: '#f2b84b',
  onWarning: '#1c1204',
  ok: '#62cf90',
  region: onDark('#00a4a6', '#3fcdcf'),
  vpc: onDark('#8c4fff', '#bb9bff'),
  public: onDark('#7aa116', '#aad545'),
  private: onDark('#147eba', '#66bdf0'),
  isolated: onDark('#8792a2', '#aab1be'),
  cache: { edge: '#9a5fa0', quietEdge: '#7d4a82', fill: '#c97fd0', on: '#24082a', text: '#e3a3e8' },
  plate: '#e9ebef',
  hues: ['#ff9d94', '#ffb169', '#e2c84b', '#8fd677', '#5fd0e6', '#9db4ff', '#c9a5ff', '#ff9dd3'],
}
