import { useStoreApi } from '@xyflow/react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { takeAhead } from '../ahead.ts'
import { moved } from '../carrying.ts'
import type { Underway } from '../places.ts'
import { fitDetail, type Given, scenePicture, type ScenePicture } from './scene.ts'

/** All of the drawing as one picture, under the elements of what the person can touch. */
export function SceneCanvas({ lines, focused, underway, mounted }: Given) {
  const store = useStoreApi()
  const place = useRef<HTMLDivElement>(null)
  const picture = useRef<ScenePicture | null>(null)

  // Before the page is seen: what is there already moves into it unchanged.
  useLayoutEffect(() => {
    const holder = place.current
    if (!holder) return
    const ahead = takeAhead()
    const canvas = ahead?.picture.canvas ?? document.createElement('canvas')
    holder.append(canvas)
    const scene = ahead?.picture ?? scenePicture(canvas)
    picture.current = scene
    if (ahead) {
      const { x, y, zoom } = ahead.camera
      // Else the flow would learn of its first camera a little later.
      store.setState({ transform: [x, y, zoom] })
      fitDetail(canvas, zoom)
    }
    const look = () => {
      const {
        transform: [x, y, zoom],
        width,
        height,
      } = store.getState()
      if (width > 0) scene.look({ x, y, zoom }, width, height)
    }
    const unsubscribe = store.subscribe((state, before) => {
      if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height) look()
    })
    // The browser's own zoom and another screen change how sharp the picture has to be.
    window.addEventListener('resize', look)
    look()
    return () => {
      window.removeEventListener('resize', look)
      unsubscribe()
      scene.stop()
      canvas.remove()
      picture.current = null
    }
  }, [store])

  // What is dragged is somewhere else in each frame: that goes straight to the picture.
  useEffect(() => {
    const give = (dragged: Underway) =>
      picture.current?.give({ lines, focused, underway: dragged.size > 0 ? dragged : underway, mounted })
    give(moved.getState())
    return moved.subscribe(give)
  }, [lines, focused, underway, mounted])

  return <div ref={place} className="scene" aria-hidden />
}
