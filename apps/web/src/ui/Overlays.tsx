import { fetched } from './fetched.tsx'
import { Later } from './Later.tsx'
import { whenIdle } from './whenIdle.ts'

const ToastRegion = fetched(() => whenIdle().then(() => import('./ToastRegion.tsx')))
const TipLayer = fetched(() => whenIdle().then(() => import('./TipLayer.tsx')))

/** What floats over the whole page; once, at the root. Nobody waits for it, so it comes when the page is idle. */
export function Overlays() {
  return (
    <>
      <Later>
        <ToastRegion />
      </Later>
      <Later>
        <TipLayer />
      </Later>
    </>
  )
}
