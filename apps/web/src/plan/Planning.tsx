import { LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { stopPlanning } from './session.ts'
import { planWords } from './words.ts'

/** A running sandbox answers within this; a longer wait is its preparation. Milliseconds. */
const PATIENCE = 2500

/** While the server plans. */
export function Planning({ isSandbox }: { readonly isSandbox: boolean }) {
  const words = useWordsOf(planWords)
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="plan-working">
      <LoaderCircle aria-hidden className="turning" />
      <p role="status">{isSandbox && isLong ? words.preparing : words.planning}</p>
      <Button variant="quiet" onPress={stopPlanning}>
        {words.cancel}
      </Button>
    </div>
  )
}
