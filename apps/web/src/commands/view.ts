import { inEach, type Text } from '@vpcanvas/text'
import { costNames } from '../cost/names.ts'
import { changesLens } from '../lens/changes.ts'
import { openWords } from '../addresses/openWords.ts'
import { intentNames } from '../intents/names.ts'
import { type DrawerPanel, type Lens, lenses } from '../store/state.ts'
import { openTable } from '../table/title.ts'
import { worded } from '../words/catalogue.ts'
import type { Command } from './command.ts'
import { hasResources, hasSelection } from './when.ts'

/** What a lens is called. */
export const lensLabel: Readonly<Record<Lens, Text>> = {
  placement: worded((words) => words.lensPlacement),
  routing: worded((words) => words.lensRouting),
  security: worded((words) => words.lensSecurity),
  traffic: worded((words) => words.lensTraffic),
  zone: worded((words) => words.lensZone),
  cost: { en: costNames.en.lens, ko: costNames.ko.lens },
  live: worded((words) => words.lensLive),
  changes: worded((words) => words.lensChanges),
}

/** Pixels that the map of addresses wants. */
const MAP_HEIGHT = 440

function opening(panel: DrawerPanel, label: Text, icon: NonNullable<Command['icon']>, ...shortcuts: string[]): Command {
  return {
    id: `open-${panel}`,
    label,
    group: 'panels',
    icon,
    shortcuts,
    run: ({ editor }) => editor.setView({ drawer: panel, lastDrawer: panel }),
  }
}

/** The camera, the lenses, the panels and the dialogs. */
export const viewCommands: readonly Command[] = [
  {
    id: 'fit',
    label: worded((words) => words.fit),
    group: 'view',
    icon: 'fit',
    shortcuts: ['1'],
    when: hasResources,
    run: ({ canvas }) => canvas.fit(),
  },
  {
    id: 'zoom-selection',
    label: worded((words) => words.zoomToSelection),
    group: 'view',
    icon: 'zoom-selection',
    shortcuts: ['2'],
    when: hasSelection,
    run: ({ editor, canvas }) => canvas.zoomTo([...editor.get().selection]),
  },
  {
    id: 'zoom-actual',
    label: worded((words) => words.zoomActual),
    group: 'view',
    shortcuts: ['0'],
    run: ({ canvas }) => canvas.zoomActual(),
  },
  {
    id: 'zoom-in',
    label: worded((words) => words.zoomIn),
    group: 'view',
    icon: 'zoom-in',
    shortcuts: ['+', '='],
    run: ({ canvas }) => canvas.zoomBy(1.25),
  },
  {
    id: 'zoom-out',
    label: worded((words) => words.zoomOut),
    group: 'view',
    icon: 'zoom-out',
    shortcuts: ['-'],
    run: ({ canvas }) => canvas.zoomBy(0.8),
  },
  {
    id: 'minimap',
    label: worded((words) => words.toggleMinimap),
    group: 'view',
    icon: 'minimap',
    shortcuts: ['N'],
    run: ({ editor }) => editor.setView({ minimap: !editor.get().view.minimap }),
  },
  {
    id: 'next-lens',
    label: worded((words) => words.cycleLens),
    group: 'view',
    icon: 'lens',
    shortcuts: ['L'],
    run: ({ editor }) => {
      const at = lenses.indexOf(editor.get().view.lens)
      editor.setView({ lens: lenses[(at + 1) % lenses.length] ?? 'placement' })
    },
  },
  ...lenses.map((lens): Command => ({
    id: `lens-${lens}`,
    label: inEach((language) => `${worded((words) => words.lens)[language]}: ${lensLabel[lens][language]}`),
    group: 'view',
    icon: 'lens',
    run: ({ editor }) => editor.setView({ lens }),
  })),
  {
    id: 'search',
    label: worded((words) => words.search),
    group: 'view',
    icon: 'search',
    shortcuts: ['/'],
    run: ({ shell }) => shell.search(),
  },
  {
    id: 'notices',
    label: worded((words) => words.notices),
    group: 'view',
    icon: 'notices',
    shortcuts: ['Shift+N'],
    run: ({ shell }) => shell.open('notices'),
  },
  opening(
    'problems',
    worded((words) => words.openProblems),
    'problems',
    'P',
  ),
  opening(
    'trace',
    worded((words) => words.openTrace),
    'trace',
    'T',
  ),
  opening('table', openTable, 'table', 'B'),
  opening('intents', { en: intentNames.en.open, ko: intentNames.ko.open }, 'intents'),
  opening('cost', { en: costNames.en.open, ko: costNames.ko.open }, 'cost'),
  {
    ...opening('addresses', openWords.open, 'addresses', 'R'),
    run: ({ editor }) => {
      const { drawerHeight } = editor.get().view
      // A map wants more room than a list.
      editor.setView({ drawer: 'addresses', lastDrawer: 'addresses', drawerHeight: Math.max(drawerHeight, MAP_HEIGHT) })
    },
  },
  opening(
    'plan',
    worded((words) => words.openPlan),
    'plan',
  ),
  opening(
    'code',
    worded((words) => words.openCode),
    'code',
  ),
  {
    id: 'export',
    label: worded((words) => words.openExport),
    group: 'file',
    icon: 'export',
    shortcuts: ['Mod+E'],
    run: ({ shell }) => shell.open('export'),
  },
  {
    id: 'print',
    label: worded((words) => words.print),
    group: 'file',
    icon: 'print',
    shortcuts: ['Mod+P'],
    when: hasResources,
    run: () => import('../export/print.ts').then(({ printPicture }) => printPicture()),
  },
  {
    id: 'open',
    label: worded((words) => words.openDesign),
    group: 'file',
    icon: 'open',
    shortcuts: ['Mod+O'],
    run: ({ shell }) => shell.open('open'),
  },
  {
    id: 'history',
    label: worded((words) => words.openHistory),
    group: 'file',
    icon: 'history',
    shortcuts: ['H'],
    run: ({ shell }) => shell.open('history'),
  },
  {
    id: 'next-change',
    label: worded((words) => words.nextChange),
    group: 'view',
    shortcuts: [']'],
    when: () => changesLens.getState().list.length > 0,
    run: () => void import('../lens/comparing.ts').then(({ stepChange }) => stepChange(1)),
  },
  {
    id: 'previous-change',
    label: worded((words) => words.previousChange),
    group: 'view',
    shortcuts: ['['],
    when: () => changesLens.getState().list.length > 0,
    run: () => void import('../lens/comparing.ts').then(({ stepChange }) => stepChange(-1)),
  },
  {
    id: 'import',
    label: worded((words) => words.openImport),
    group: 'file',
    icon: 'import',
    run: ({ shell }) => shell.open('import'),
  },
  {
    id: 'toggle-left',
    label: worded((words) => words.toggleLeft),
    group: 'panels',
    icon: 'panel-left',
    shortcuts: ['Mod+B'],
    run: ({ editor }) => editor.setView({ left: !editor.get().view.left }),
  },
  {
    id: 'toggle-right',
    label: worded((words) => words.toggleRight),
    group: 'panels',
    icon: 'panel-right',
    shortcuts: ['Mod+I'],
    run: ({ editor }) => editor.setView({ right: !editor.get().view.right }),
  },
  {
    id: 'toggle-drawer',
    label: worded((words) => words.toggleDrawer),
    group: 'panels',
    icon: 'panel-bottom',
    shortcuts: ['Mod+J'],
    run: ({ editor }) => {
      const { drawer, lastDrawer } = editor.get().view
      editor.setView({ drawer: drawer ? null : lastDrawer })
    },
  },
  {
    id: 'next-region',
    label: worded((words) => words.nextRegion),
    group: 'view',
    shortcuts: ['F6'],
    run: ({ shell }) => shell.region(1),
  },
  {
    id: 'previous-region',
    label: worded((words) => words.previousRegion),
    group: 'view',
    shortcuts: ['Shift+F6'],
    run: ({ shell }) => shell.region(-1),
  },
  {
    id: 'commands',
    label: worded((words) => words.commands),
    group: 'view',
    icon: 'commands',
    shortcuts: ['Mod+K'],
    run: ({ shell }) => shell.open('commands'),
  },
  {
    id: 'keys',
    label: worded((words) => words.keys),
    group: 'view',
    icon: 'keys',
    shortcuts: ['?'],
    run: ({ shell }) => shell.open('keys'),
  },
]
