import { type CSSProperties, useEffect } from 'react'
import { Canvas } from '../canvas/Canvas.tsx'
import { useSettledSelection } from '../canvas/settledSelection.ts'
import { Palette } from '../palette/Palette.tsx'
import { useEditor } from '../store/useEditor.ts'
import { fetched } from '../ui/fetched.tsx'
import { Later } from '../ui/Later.tsx'
import { useWords } from '../words/useWords.ts'
import { Dialogs } from './Dialogs.tsx'
import { Drawer } from './Drawer.tsx'
import { FileBar, inspector, preloadPanels } from './panels.tsx'
import { Part } from './Part.tsx'
import { Splitter } from './Splitter.tsx'
import { goToOutline, keepFocus } from './regions.ts'
import { useShortcuts } from './useShortcuts.ts'
import { TopBar } from './TopBar.tsx'
import './Shell.css'

const Outline = fetched(() => import('../outline/Outline.tsx'))
const FileDrop = fetched(() => import('../files/FileDrop.tsx'))

/** The editor's parts and their places: bar above, palette and outline left, inspector right, drawer below, the canvas in the middle. */
export function Shell() {
  const words = useWords()
  useShortcuts()
  useEffect(() => {
    const soon = setTimeout(() => void preloadPanels(), 1000)
    return () => clearTimeout(soon)
  }, [])
  useEffect(keepFocus, [])
  const isInTrouble = useEditor(({ file }) => file.status === 'conflict' || file.reason !== null)
  const view = useEditor((state) => state.view)
  const lengths = {
    '--left': view.left ? `${view.leftWidth}px` : '0px',
    '--right': view.right ? `${view.rightWidth}px` : '0px',
    '--drawer': view.drawer ? `${view.drawerHeight}px` : '32px',
  } as CSSProperties
  return (
    <div className="shell" style={lengths}>
      {view.left && (
        <button type="button" className="skip" onClick={goToOutline}>
          {words.skipToOutline}
        </button>
      )}
      <TopBar />
      {view.left && (
        <aside className="shell-left" aria-label={words.leftPanel}>
          <Palette />
          <Part shows="outline" waiting={<section className="outline" aria-label={words.outline} aria-busy />}>
            <Outline />
          </Part>
          <Splitter side="leftWidth" label={`${words.resizePanel}: ${words.leftPanel}`} usual={248} />
        </aside>
      )}
      <main className="shell-canvas" aria-label={words.canvas}>
        <Canvas />
        {isInTrouble && (
          <Later>
            <FileBar />
          </Later>
        )}
      </main>
      {view.right && (
        <aside className="shell-right" aria-label={words.inspector}>
          <Inspected />
          <Splitter side="rightWidth" label={`${words.resizePanel}: ${words.inspector}`} usual={320} />
        </aside>
      )}
      <Drawer />
      <Dialogs />
      <Later>
        <FileDrop />
      </Later>
    </div>
  )
}

/** The inspector; something else to inspect is another try where it failed. */
function Inspected() {
  const selection = useSettledSelection()
  const shown = selection.size === 1 ? [...selection].join('') : `${Math.min(selection.size, 2)}`
  return <Part shows={shown}>{inspector}</Part>
}
