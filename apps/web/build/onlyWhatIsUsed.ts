import type { Plugin } from 'vite'

/** A line of a library that keeps something in the page that the editor never uses, and what stands there instead. */
interface Cut {
  readonly from: string | RegExp
  readonly to: string
}

const FLOW: readonly Cut[] = [
  // React's own tools read these names; they keep every part of the library.
  { from: /^\w+\.displayName = .*$/gm, to: '' },
  // Lines are painted.
  { from: 'const EdgeRenderer = memo(EdgeRendererComponent);', to: 'const EdgeRenderer = () => null;' },
  { from: /^const (\w+) = (create\w+Edge)\(/gm, to: 'const $1 = /* @__PURE__ */ $2(' },
  // The line that is being drawn is a straight one.
  {
    from: /switch \(type\) \{\s*case ConnectionLineType\.Bezier:[\s\S]*?default:\s*(.*getStraightPath.*)\s*\}/g,
    to: '$1',
  },
  // The box that selects, and what is around the selection, are the editor's own.
  { from: /const isSelectionEnabled = .*/g, to: 'const isSelectionEnabled = false;' },
  { from: /nodesSelectionActive && \(jsx\(NodesSelection, \{[^}]*\}\)\)/g, to: 'null' },
  { from: 'children: [children, jsx(UserSelection, {})]', to: 'children' },
  // Every kind of node is one of the editor's.
  { from: /const builtinNodeTypes = \{[^}]*\};/g, to: 'const builtinNodeTypes = {};' },
  // The outline says what there is, and the keys are the editor's.
  { from: /jsx\(A11yDescriptions, \{[^}]*\}\)/g, to: 'null' },
]

/** The rules of all that is cut. */
const FLOW_STYLES: readonly Cut[] = [
  {
    from: /^\.react-flow__(?:edge(?!label)|arrowhead|nodesselection|minimap|background-|controls|attribution|node-)[^{}]*\{[^}]*\}/gm,
    to: '',
  },
]

const SYSTEM: readonly Cut[] = [
  // The camera glides by itself (`canvas/glide.ts`), so nothing has to change over time, and no colour ever.
  { from: "import { interpolateZoom, interpolate } from 'd3-interpolate';", to: '' },
  { from: /\.interpolate\(options\?\.interpolate === 'linear' \? interpolate : interpolateZoom\)/g, to: '' },
  { from: /const hasDuration = .*/g, to: 'const hasDuration = false;' },
  // Frames grow by the editor's own rules, and it fits the camera itself.
  { from: /^function handleExpandParent\([\s\S]*?^}/gm, to: 'const handleExpandParent = () => [];' },
  { from: /^async function fitViewport\([\s\S]*?^}/gm, to: 'const fitViewport = async () => false;' },
  // What it says to whoever develops with it; a page that is built says nothing.
  {
    from: /^const errorMessages = \{[\s\S]*?^\};/gm,
    to: 'const errorMessages = new Proxy({}, { get: (_, name) => () => name });',
  },
]

const ZOOM: readonly Cut[] = [
  { from: "import { interpolateZoom } from 'd3-interpolate';", to: '' },
  { from: "import { interrupt } from 'd3-transition';", to: '' },
  { from: 'interpolate = interpolateZoom,', to: 'interpolate,' },
  { from: 'selection.interrupt().each(', to: 'selection.each(' },
  { from: /\binterrupt\(this\);/g, to: '' },
]

/** No more than this is ever done to what is selected. */
const DONE = ['filter', 'selection', 'call', 'node', 'each', 'style', 'property', 'datum', 'on']

const SELECTION: readonly Cut[] = [
  { from: new RegExp(`^ {2}(?!(?:${DONE.join('|')}):)\\w+: selection_\\w+,$`, 'gm'), to: '' },
]

/** Names of formats that no property has. */
const FORMATS: readonly Cut[] = [{ from: /^ {8}(?!regex|nan)\w+: "[^"]*",$/gm, to: '' }]

const CUTS: readonly (readonly [file: RegExp, cuts: readonly Cut[]])[] = [
  [/@xyflow\/react\/dist\/esm\/index\.js$/, FLOW],
  [/@xyflow\/react\/dist\/base\.css$/, FLOW_STYLES],
  [/@xyflow\/system\/dist\/esm\/index\.js$/, SYSTEM],
  [/d3-zoom\/dist\/d3-zoom\.mjs$/, ZOOM],
  [/d3-selection\/dist\/d3-selection\.mjs$/, SELECTION],
  [/zod\/v4\/locales\/(?:en|ko)\.js$/, FORMATS],
]

/**
 * Leaves out of the built page what libraries bring for pages unlike this one: nothing but what is never reached, so that
 * the page behaves as it does while it is worked on. A line that is there no more stops the build.
 */
export function onlyWhatIsUsed(): Plugin {
  return {
    name: 'only-what-is-used',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: CUTS.map(([file]) => file) },
      handler(code, id) {
        const cuts = CUTS.find(([file]) => file.test(id))?.[1] ?? []
        for (const { from, to } of cuts) {
          const left = code.replaceAll(from, to)
          if (left === code) this.error(`Nothing in it matches ${from}: see apps/web/build/onlyWhatIsUsed.ts`)
          code = left
        }
        return { code, map: null }
      },
    },
  }
}
