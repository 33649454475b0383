import { Box, Building2, ListTree, LogOut, Network, Plug, Shield } from 'lucide-react'
import { memo } from 'react'
import './KindIcon.css'

const files = import.meta.glob<string>('./aws/*.svg', { query: '?url', import: 'default', eager: true })

/** For what AWS has no icon of its own. */
const drawn: Readonly<Record<string, typeof Box>> = {
  'security-group': Shield,
  'egress-only-internet-gateway': LogOut,
  'network-interface': Network,
  'on-premises': Building2,
  'prefix-list': ListTree,
  'vpc-endpoint': Plug,
  opaque: Box,
}

/** A kind's icon by the name its appearance gives: AWS's own, unmodified, on a light plate in the dark. Words stand beside it, so it is silent. */
export const KindIcon = memo(function KindIcon({ name, size = 20 }: { readonly name: string; readonly size?: number }) {
  const file = files[`./aws/${name}.svg`]
  if (file) return <img className="kind-icon plate" src={file} width={size} height={size} alt="" draggable={false} />
  const Picture = drawn[name] ?? Box
  return (
    <span className={`kind-icon drawn ${name}`} style={{ width: size, height: size }}>
      <Picture aria-hidden width={size - 2} height={size - 2} strokeWidth={1.75} />
    </span>
  )
})
