import { type Language, say, type Text } from '@vpcanvas/text'

const EVERY_PORT: Text = { en: 'all ports', ko: '모든 포트' }

/** Ports for reading: `80, 443-445`. */
export function portsOf(ports: readonly (readonly [number, number])[], language: Language): string {
  const written = ports.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
  return written === '0-65535' ? say(EVERY_PORT, language) : written
}
