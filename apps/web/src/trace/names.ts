import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  traceFrom: 'Trace from here…',
  traceTo: 'Trace to here…',
  laptop: 'Connect from my laptop…',
  play: 'Play or pause the packet',
  on: 'Packet: one hop on',
  back: 'Packet: one hop back',
}

const ko: Translated<typeof en> = {
  traceFrom: '여기에서 추적…',
  traceTo: '여기까지 추적…',
  laptop: '내 노트북에서 연결…',
  play: '패킷 재생 또는 일시 정지',
  on: '패킷: 한 홉 앞으로',
  back: '패킷: 한 홉 뒤로',
}

/** What the commands about traffic are called; the rest of the trace's words come with it. */
export const traceNames: Catalogue<typeof en> = { en, ko }
