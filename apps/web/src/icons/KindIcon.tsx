import { type CSSProperties, memo } from 'react'
import { iconFile } from '@vpcanvas/resources/icons'
import './KindIcon.css'

/** A kind's icon by the name its appearance gives: AWS's own, unmodified, on a light plate in the dark. Words stand beside it, so it is silent. */
export const KindIcon = memo(function KindIcon({ name, size = 20 }: { readonly name: string; readonly size?: number }) {
  const { address, colour } = iconFile(name)
  if (colour === null)
    return <img className="kind-icon plate" src={address} width={size} height={size} alt="" draggable={false} />
  return (
    <span
      className="kind-icon drawn"
      style={{ '--icon-size': `${size}px`, color: `var(--${colour})`, maskImage: `url("${address}")` } as CSSProperties}
    />
  )
})
