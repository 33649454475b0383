import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { startCosts } from './cost/session.ts'
import { opened } from './first.ts'
import { learnToHandle } from './gestures/handling.ts'
import { startProvisioning } from './plan/start.ts'
import { startIntents } from './intents/session.ts'
import { editor } from './store/useEditor.ts'
import { whenIdle } from './ui/whenIdle.ts'
import { startPageWorker } from './work/start.ts'
import './theme/tokens.css'
import './theme/base.css'
import './theme/needs.css'

/** Milliseconds for which the page waits for what it is to show, before it comes up without. */
const PATIENCE = 200

function show(): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

void learnToHandle()
startPageWorker()
startIntents()
startProvisioning()
// What comes up with its design is drawn once, not empty first.
void Promise.race([opened.catch(reportError), new Promise((resolve) => setTimeout(resolve, PATIENCE))]).then(show)
void import('./hand/door.ts').then(({ listenToClipboard }) => listenToClipboard()).catch(() => {})
void whenIdle().then(startCosts)
void whenIdle()
  .then(() => import('./app/announcing.ts'))
  .then(({ startAnnouncing }) => startAnnouncing(editor))
  .catch(() => {})
void whenIdle()
  .then(() => import('./files/lookElsewhere.ts'))
  .then(({ startElsewhere }) => startElsewhere())
  .catch(() => {})
