import { useReactFlow, useStoreApi } from '@xyflow/react'
import { BoxSelect } from 'lucide-react'
import { useEffect, useState } from 'react'
import { hand } from '../canvas/hand.ts'
import { IconButton } from '../ui/index.ts'
import type { Catalogue, Translated } from '../words/catalogue.ts'
import { useWordsOf } from '../words/useWords.ts'
import { listenToTouch } from './listen.ts'
import './touch.css'

const en = { several: 'Select several: tap them, or draw around them' }
const ko: Translated<typeof en> = { several: '여러 개 선택: 하나씩 누르거나 둘레를 그리십시오' }
const severalWords: Catalogue<typeof en> = { en, ko }

const COARSE = '(any-pointer: coarse)'

/**
 * Fingers and pens on the canvas. A finger has no Shift key, so it gets a button: as long as that is on, what is tapped is chosen
 * besides, and a drag on the plane chooses.
 */
export function Touch() {
  const flow = useReactFlow()
  const words = useWordsOf(severalWords)
  const store = useStoreApi()
  const [isOn, setOn] = useState(false)
  useEffect(() => {
    hand.takesSeveral = isOn
    store.setState({ multiSelectionActive: isOn })
    return () => {
      hand.takesSeveral = false
    }
  }, [isOn, store])
  useEffect(() => {
    const canvas = store.getState().domNode?.closest<HTMLElement>('.canvas')
    return canvas
      ? listenToTouch(canvas, { get: flow.getViewport, set: (camera) => void flow.setViewport(camera) })
      : undefined
  }, [store, flow])
  return (
    matchMedia(COARSE).matches && (
      <IconButton label={words.several} icon={<BoxSelect />} isOn={isOn} onPress={() => setOn(!isOn)} />
    )
  )
}
