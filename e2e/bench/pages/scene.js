/** The scene of this page, in the window that the editor gives its canvas. */
export const scene = await (await fetch(`/scenes/${new URLSearchParams(location.search).get('scene')}.json`)).json()

export const byId = new Map(scene.things.map((thing) => [thing.id, thing]))

const COLOURS = { instance: '#ed7100', securityGroup: '#be2217', networkAcl: '#8c4fff' }
export const colourOf = ({ kind }) => COLOURS[kind] ?? '#505764'
export const edgeOf = ({ kind }) => ({ region: '#00a4a6', vpc: '#8c4fff' })[kind] ?? '#7d8998'

export const icons = Object.fromEntries(
  Object.entries(COLOURS).map(([kind, colour]) => [
    kind,
    `data:image/svg+xml,${encodeURIComponent(
      `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 16 16"><rect width="16" height="16" rx="2" fill="${colour}"/><path d="M4 5h8v2H4zM4 9h8v2H4z" fill="#fff"/></svg>`,
    )}`,
  ]),
)

const right = Math.max(...scene.things.map(({ x, width }) => x + width))
const bottom = Math.max(...scene.things.map(({ y, height }) => y + height))

/** The camera that shows all of it: `x`, `y` of the plane's origin on the screen, and the zoom. */
export function fitted(width, height) {
  const zoom = Math.max(0.02, Math.min(1, (width - 48) / right, (height - 48) / bottom))
  return { x: (width - right * zoom) / 2, y: (height - bottom * zoom) / 2, zoom }
}

export const place = document.getElementById('root')
