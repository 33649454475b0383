import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  player: 'The packet',
  play: 'Play',
  pause: 'Pause',
  again: 'Play again',
  back: 'One hop back',
  on: 'One hop on',
  speed: 'Speed',
  times: (speed: number) => `${speed}×`,
  place: (at: number, of: number) => `${at} / ${of}`,
  hop: (at: number, of: number) => `Hop ${at} of ${of}`,
  stopsHere: 'The packet is dropped here. What comes after is what it would meet.',
  notKnown: 'What happens here is not known. What comes after is what the packet would meet.',
  source: 'From',
  destination: 'To',
  becomes: 'becomes',
}

const ko: Translated<typeof en> = {
  player: '패킷',
  play: '재생',
  pause: '일시 정지',
  again: '다시 재생',
  back: '한 홉 뒤로',
  on: '한 홉 앞으로',
  speed: '속도',
  times: (speed) => `${speed}배`,
  place: (at, of) => `${at} / ${of}`,
  hop: (at, of) => `홉 ${at}/${of}`,
  stopsHere: '패킷이 여기에서 버려집니다. 이후는 통과했다면 거쳤을 곳입니다.',
  notKnown: '여기에서 어떻게 되는지 알 수 없습니다. 이후는 통과했다면 거쳤을 곳입니다.',
  source: '출발',
  destination: '도착',
  becomes: '변경 후',
}

/** What the player of a trace says. */
export const playerWords: Catalogue<typeof en> = { en, ko }
