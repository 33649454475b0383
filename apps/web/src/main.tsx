import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { startCosts } from './cost/session.ts'
import { answered, opened } from './first.ts'
import { learnToHandle } from './gestures/handling.ts'
import { startProvisioning } from './plan/start.ts'
import { startIntents } from './intents/session.ts'
import { editor } from './store/useEditor.ts'
import { noteMissingStyles } from './ui/missingStyles.ts'
import { pageIsUp, whenIdle } from './ui/whenIdle.ts'
import { startPageWorker } from './work/start.ts'
import './theme/tokens.css'
import './theme/base.css'
import './theme/needs.css'

/** Milliseconds for which the page waits for its server to answer, and then for what it answered to be read. */
const PATIENCE = 200
const READING = 2000

function comeUp(): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  noteMissingStyles()
  pageIsUp()
  void learnToHandle()
  startPageWorker()
  startIntents()
  startProvisioning()
  void import('./hand/door.ts').then(({ listenToClipboard }) => listenToClipboard()).catch(() => {})
}

const after = (ms: number) => new Promise<false>((resolve) => setTimeout(() => resolve(false), ms))
const late = Promise.race([answered.then(() => true), after(PATIENCE)]).then((isRead) => isRead && after(READING))
// What comes up with its design is drawn once, not empty first.
void Promise.race([opened.catch(reportError), late]).then(comeUp)

void whenIdle().then(startCosts)
void whenIdle()
  .then(() => import('./app/announcing.ts'))
  .then(({ startAnnouncing }) => startAnnouncing(editor))
  .catch(() => {})
void whenIdle()
  .then(() => import('./files/lookElsewhere.ts'))
  .then(({ startElsewhere }) => startElsewhere())
  .catch(() => {})
