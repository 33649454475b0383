import { ChevronDown, ChevronUp } from 'lucide-react'
import { CostTally } from '../cost/CostTally.tsx'
import { costNames } from '../cost/names.ts'
import { openWords } from '../addresses/openWords.ts'
import { commandOf } from '../commands/commands.ts'
import { IntentTally } from '../intents/IntentTally.tsx'
import { intentNames } from '../intents/names.ts'
import { matrixNames } from '../matrix/names.ts'
import { tableTitle } from '../table/title.ts'
import type { DrawerPanel } from '../store/state.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { IconButton, Press } from '../ui/index.ts'
import { useLanguage, useSay, useWords, useWordsOf } from '../words/useWords.ts'
import { drawerPanels } from './panels.tsx'
import { scene } from './shellDoor.ts'
import { Part } from './Part.tsx'
import { Splitter } from './Splitter.tsx'
import { Tally } from './Tally.tsx'
import './Drawer.css'

/** The panels under the canvas; closed, it is one line that still counts the problems. */
export function Drawer() {
  const words = useWords()
  const say = useSay()
  const intents = useWordsOf(intentNames)
  const matrix = useWordsOf(matrixNames)
  const cost = useWordsOf(costNames)
  const language = useLanguage()
  const open = useEditor((state) => state.view.drawer)
  const last = useEditor((state) => state.view.lastDrawer)
  const titles: Record<DrawerPanel, string> = {
    problems: words.problems,
    trace: words.trace,
    intents: intents.title,
    matrix: matrix.title,
    cost: cost.title,
    table: tableTitle[language],
    addresses: say(openWords.title),
    plan: words.plan,
    code: words.code,
  }
  return (
    <section className="drawer" aria-label={words.bottomPanel}>
      <header className="drawer-head">
        {(Object.keys(drawerPanels) as DrawerPanel[]).map((panel) => (
          <Press
            key={panel}
            className="drawer-tab"
            data-panel={panel}
            aria-expanded={open === panel}
            onPress={() => (open === panel ? editor.setView({ drawer: null }) : commandOf(`open-${panel}`).run(scene))}
          >
            {titles[panel]}
            {panel === 'problems' && <Tally />}
            {panel === 'intents' && <IntentTally />}
            {panel === 'cost' && <CostTally />}
          </Press>
        ))}
        <IconButton
          small
          label={open ? words.collapse : titles[last]}
          icon={open ? <ChevronDown /> : <ChevronUp />}
          onPress={() => editor.setView({ drawer: open ? null : last })}
        />
      </header>
      {open && (
        <div className="drawer-body">
          <Part shows={open}>{drawerPanels[open]}</Part>
        </div>
      )}
      {open && <Splitter side="drawerHeight" label={`${words.resizePanel}: ${words.bottomPanel}`} usual={240} />}
    </section>
  )
}
