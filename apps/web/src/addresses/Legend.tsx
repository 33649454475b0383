import { useWordsOf } from '../words/useWords.ts'
import { addressWords } from './words.ts'
import './Legend.css'

/** What the signs of the map mean, where there is room to say it. */
export function Legend() {
  const words = useWordsOf(addressWords)
  const signs = [
    ['used', words.legendUsed],
    ['reserved', words.legendReserved],
    ['free', words.legendFree],
    ['growth', words.legendGrowth],
    ['collision', words.legendCollision],
  ] as const
  return (
    <ul className="block-legend" aria-label={words.legend}>
      {signs.map(([sign, word]) => (
        <li key={sign}>
          <span className={`block-sign ${sign}`} aria-hidden /> {word}
        </li>
      ))}
    </ul>
  )
}
