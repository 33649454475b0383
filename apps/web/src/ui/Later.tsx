import { Component, type ReactNode, Suspense } from 'react'
import { Try } from './fetched.tsx'

interface Props {
  readonly children: ReactNode
  /** What stands there meanwhile, and where it cannot be loaded. */
  readonly waiting?: ReactNode
  /** Hears that it could not be loaded. */
  onFail?(): void
}

/** Something that appears once it is loaded. Where it cannot be loaded, the rest of the page goes on without it. */
export class Later extends Component<Props, { readonly failed: boolean }> {
  override state: { readonly failed: boolean } = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    console.error(error)
    this.props.onFail?.()
  }

  override render(): ReactNode {
    const { children, waiting = null } = this.props
    if (this.state.failed) return waiting
    return (
      <Try value={this.state}>
        <Suspense fallback={waiting}>{children}</Suspense>
      </Try>
    )
  }
}
