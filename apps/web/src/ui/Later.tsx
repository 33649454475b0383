import { Component, type ReactNode, Suspense } from 'react'

interface Props {
  readonly children: ReactNode
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
    return this.state.failed ? null : <Suspense fallback={null}>{this.props.children}</Suspense>
  }
}
