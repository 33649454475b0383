import { Component, type ErrorInfo, type ReactNode, Suspense } from 'react'
import { Try } from '../ui/fetched.tsx'
import { Button } from '../ui/index.ts'
import type { Catalogue, Translated } from '../words/catalogue.ts'
import { useWords, useWordsOf } from '../words/useWords.ts'

const en = {
  failed: 'This part could not be shown. The design is safe, and the rest goes on.',
  again: 'Show again',
  reload: 'Reload the page',
}

const ko: Translated<typeof en> = {
  failed: '이 부분을 표시하지 못했습니다. 디자인은 안전하며 나머지는 계속 사용할 수 있습니다.',
  again: '다시 표시',
  reload: '페이지 새로 고침',
}

const partWords: Catalogue<typeof en> = { en, ko }

/** A part of the page that is loaded when it is first shown. If it fails, it fails alone; something else to show is another try. */
export function Part({
  shows,
  children,
  waiting,
}: {
  readonly shows: string
  readonly children: ReactNode
  /** What stands there meanwhile. */
  readonly waiting?: ReactNode
}) {
  const words = useWords()
  return (
    <Boundary shows={shows} waiting={waiting ?? <p className="loading">{words.loading}</p>}>
      {children}
    </Boundary>
  )
}

interface BoundaryProps {
  readonly shows: string
  readonly children: ReactNode
  readonly waiting: ReactNode
}

interface Tried {
  readonly shows: string
  readonly error: unknown
}

/** It stays as it is while it shows one thing after another: only what failed is begun anew. */
class Boundary extends Component<BoundaryProps, Tried> {
  override state: Tried = { shows: this.props.shows, error: null }

  static getDerivedStateFromProps({ shows }: BoundaryProps, tried: Tried): Tried | null {
    return shows === tried.shows ? null : { shows, error: null }
  }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack)
  }

  override render(): ReactNode {
    const { error } = this.state
    const { children, waiting } = this.props
    if (error !== null)
      return (
        <Failed reason={error instanceof Error ? error.message : ''} onAgain={() => this.setState({ error: null })} />
      )
    return (
      <Try value={this.state}>
        <Suspense fallback={waiting}>{children}</Suspense>
      </Try>
    )
  }
}

function Failed({ reason, onAgain }: { readonly reason: string; onAgain(): void }) {
  const words = useWordsOf(partWords)
  return (
    <div className="part-failed" role="alert">
      <p>{words.failed}</p>
      {reason !== '' && <p className="mono quiet">{reason}</p>}
      <div className="part-failed-ways">
        <Button onPress={onAgain}>{words.again}</Button>
        <Button variant="quiet" onPress={() => location.reload()}>
          {words.reload}
        </Button>
      </div>
    </div>
  )
}
