import { languages } from '@vpcanvas/text'
import { type Keymap, lenses, sides, type ViewSettings } from './state.ts'

const KEY = 'vpcanvas.view'

/** Settings for a first visit: the system's theme, the browser's language. */
export function defaultSettings(
  languagesOfReader: readonly string[] = globalThis.navigator?.languages ?? [],
): ViewSettings {
  return {
    theme: 'system',
    language: languagesOfReader[0]?.startsWith('ko') ? 'ko' : 'en',
    lens: 'placement',
    minimap: false,
    left: true,
    right: true,
    drawer: null,
    lastDrawer: 'problems',
    leftWidth: 248,
    rightWidth: 320,
    drawerHeight: 240,
    keys: {},
    singleKeys: true,
  }
}

/** What this browser remembers. Storage that is missing, full or tampered with costs the settings, never the start. */
export function rememberedSettings(): ViewSettings {
  const defaults = defaultSettings()
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof stored === 'object' && stored !== null
      ? withValid(defaults, stored as Record<string, unknown>)
      : defaults
  } catch {
    return defaults
  }
}

export function rememberSettings(settings: ViewSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // A private window may refuse; the settings then last as long as the tab.
  }
}

function withValid(defaults: ViewSettings, stored: Record<string, unknown>): ViewSettings {
  const pick = <K extends keyof ViewSettings>(key: K, values: readonly ViewSettings[K][]): ViewSettings[K] =>
    values.find((value) => value === stored[key]) ?? defaults[key]
  const length = (key: keyof typeof sides): number => {
    const value = stored[key]
    const { least, most } = sides[key]
    return typeof value === 'number' && value >= least && value <= most ? value : defaults[key]
  }
  const panels = ['problems', 'trace', 'intents', 'matrix', 'table', 'addresses', 'cost', 'plan', 'code'] as const
  return {
    theme: pick('theme', ['system', 'light', 'dark']),
    language: pick('language', languages),
    lens: pick('lens', lenses),
    minimap: pick('minimap', [true, false]),
    left: pick('left', [true, false]),
    right: pick('right', [true, false]),
    drawer: stored['drawer'] === null ? null : pick('drawer', [null, ...panels]),
    lastDrawer: pick('lastDrawer', panels),
    leftWidth: length('leftWidth'),
    rightWidth: length('rightWidth'),
    drawerHeight: length('drawerHeight'),
    keys: keymapIn(stored['keys']),
    singleKeys: pick('singleKeys', [true, false]),
  }
}

/** More commands than there will be, and more strokes than anyone gives to one. */
const MOST_KEYS = { commands: 500, strokes: 8 }

/** The strokes that were stored; what does not look like one is left out. */
function keymapIn(stored: unknown): Keymap {
  if (typeof stored !== 'object' || stored === null) return {}
  const isStroke = (one: unknown) =>
    typeof one === 'string' && /^((Mod|Ctrl|Alt|Shift)\+)*(\S|[A-Z]\w{1,19})$/u.test(one)
  return Object.fromEntries(
    Object.entries(stored)
      .slice(0, MOST_KEYS.commands)
      .filter(
        ([, strokes]) => Array.isArray(strokes) && strokes.length <= MOST_KEYS.strokes && strokes.every(isStroke),
      ),
  )
}
