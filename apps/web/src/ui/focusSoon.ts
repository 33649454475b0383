/** Frames until a menu that closes is gone. */
const PATIENCE = 60

/** Gives a field the keyboard as soon as it can have it: nothing can that lies under a menu which is still closing. Undone by the result. */
export function focusSoon(field: HTMLInputElement | null): () => void {
  let left = PATIENCE
  let frame = 0
  const take = () => {
    if (field && document.activeElement !== field && left-- > 0) {
      if (!field.closest('[inert], [aria-hidden="true"]')) field.focus()
      frame = requestAnimationFrame(take)
    }
  }
  take()
  return () => cancelAnimationFrame(frame)
}
