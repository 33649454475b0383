import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { startCosts } from './cost/session.ts'
import { startFiles } from './files/start.ts'
import { learnToHandle } from './gestures/handling.ts'
import { startProvisioning } from './plan/start.ts'
import { startIntents } from './intents/session.ts'
import { editor } from './store/useEditor.ts'
import { whenIdle } from './ui/whenIdle.ts'
import { startPageWorker } from './work/start.ts'
import './theme/tokens.css'
import './theme/base.css'
import './theme/needs.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

void learnToHandle()
startPageWorker()
startIntents()
startProvisioning()
void startFiles()
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
