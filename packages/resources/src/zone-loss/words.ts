import type { Resource } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Fated } from './fate.ts'

/** What becomes of a cache, in a sentence or two. */
export function saysOf(
  { name }: Pick<Resource, 'name'>,
  { fate, nodes, gone }: Fated,
  clients: { kept: number; lost: number },
): Text {
  const told: Readonly<Record<Fated['fate'], Text>> = {
    whole: {
      en: `${name} answers: none of it stands in the zone.`,
      ko: `${name}: 이 가용 영역에 노드가 없어 그대로 응답합니다.`,
    },
    fewer: {
      en: `${name} answers, with ${gone} of ${nodes} nodes or endpoints gone.`,
      ko: `${name}: 노드 또는 엔드포인트 ${nodes}개 중 ${gone}개를 잃지만 계속 응답합니다.`,
    },
    failsOver: {
      en: `${name} fails over: a replica in another zone becomes the primary. Writes fail until then, usually for less than a minute.`,
      ko: `${name}: 장애 조치가 이루어져 다른 가용 영역의 복제본이 프라이머리가 됩니다. 그때까지(보통 1분 이내) 쓰기가 실패합니다.`,
    },
    promote: {
      en: `${name} takes no writes until somebody promotes a replica: automatic failover is off.`,
      ko: `${name}: 자동 장애 조치가 꺼져 있어 복제본을 직접 승격할 때까지 쓰기를 할 수 없습니다.`,
    },
    part: {
      en: `${name} loses the keys on ${gone} of ${nodes} nodes: no replica of them stands in another zone.`,
      ko: `${name}: 노드 ${nodes}개 중 ${gone}개의 키를 잃습니다. 다른 가용 영역에 복제본이 없는 키가 있습니다.`,
    },
    lost: {
      en: `${name} is lost: all of it stands in the zone.`,
      ko: `${name}: 모든 노드가 이 가용 영역에 있어 사용할 수 없습니다.`,
    },
    unplaced: {
      en: `${name}: nothing says where its nodes stand.`,
      ko: `${name}: 노드의 위치가 정해져 있지 않습니다.`,
    },
  }
  const { kept, lost } = clients
  const own = told[fate]
  if (fate === 'lost' || fate === 'unplaced' || kept + lost === 0) return own
  return {
    en: `${own.en} Of ${kept + lost} hosts that reach it now, ${kept} still can.`,
    ko: `${own.ko} 도달할 수 있는 호스트 ${kept + lost}개 중 ${kept}개가 계속 도달합니다.`,
  }
}
