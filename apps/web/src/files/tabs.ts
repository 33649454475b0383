/** A file that was just written, and the revision it has since. */
export interface Saved {
  readonly file: string
  readonly revision: string
}

/** The other tabs of this browser that show the same workspace. */
export interface Tabs {
  tell(saved: Saved): void
  /** Returns what ends it. */
  hear(listener: (saved: Saved) => void): () => void
}

/** Tabs that talk through the browser: those of one address, thus of one server and its folder. */
export function browserTabs(): Tabs {
  const channel = new BroadcastChannel('vpcanvas.saved')
  return {
    tell: (saved) => channel.postMessage(saved),
    hear: (listener) => {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        if (isSaved(data)) listener(data)
      }
      channel.addEventListener('message', onMessage)
      return () => channel.removeEventListener('message', onMessage)
    },
  }
}

/** Another tab may run another version of the editor. */
function isSaved(data: unknown): data is Saved {
  const { file, revision } = (data ?? {}) as Record<string, unknown>
  return typeof file === 'string' && typeof revision === 'string'
}
