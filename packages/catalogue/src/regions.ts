import type { Text } from '@vpcanvas/text'

/**
 * The regions of AWS and their Availability Zones.
 *
 * Names: endpoint partition data of the AWS SDK for JavaScript 3.981 (2026-11), spelled as the documentation prints
 * them. Zones: cfn-lint 1.58 (MIT-0), retrieved 2026-11. Regions that the SDK names but that no zone is published of
 * yet (me-west-1, sa-west-1) and the isolated partitions are left out.
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 */
export interface Region {
  /** The region code: `ap-northeast-2`. */
  readonly id: string
  /** As AWS prints it: `Asia Pacific (Seoul)`. */
  readonly name: string
  /** The short name of the place: `Seoul`. */
  readonly city: Text
  readonly partition: Partition
  /** The names of the zones that every account can use. */
  readonly zones: readonly string[]
  /** Zones that exist but that AWS shows to some accounts only, mostly old ones; all others are refused. */
  readonly restrictedZones: readonly string[]
  /** The network border group of the region's Availability Zones; only Local Zones and Wavelength Zones have others. */
  readonly networkBorderGroup: string
}

/** The part of an ARN that separates accounts which cannot see each other: commercial, China, GovCloud, sovereign. */
export type Partition = 'aws' | 'aws-cn' | 'aws-us-gov' | 'aws-eusc'

/** id, name, city in English and Korean, letters of the open zones, letters of the restricted ones */
type Row = readonly [id: string, name: string, en: string, ko: string, open: string, restricted?: string]

const commercial: readonly Row[] = [
  ['us-east-1', 'US East (N. Virginia)', 'N. Virginia', '버지니아 북부', 'abcdef'],
  ['us-east-2', 'US East (Ohio)', 'Ohio', '오하이오', 'abc'],
  ['us-west-1', 'US West (N. California)', 'N. California', '캘리포니아 북부', 'ac', 'b'],
  ['us-west-2', 'US West (Oregon)', 'Oregon', '오레곤', 'abcd'],
  ['af-south-1', 'Africa (Cape Town)', 'Cape Town', '케이프타운', 'abc'],
  ['ap-east-1', 'Asia Pacific (Hong Kong)', 'Hong Kong', '홍콩', 'abc'],
  ['ap-east-2', 'Asia Pacific (Taipei)', 'Taipei', '타이베이', 'abc'],
  ['ap-northeast-1', 'Asia Pacific (Tokyo)', 'Tokyo', '도쿄', 'acd', 'b'],
  ['ap-northeast-2', 'Asia Pacific (Seoul)', 'Seoul', '서울', 'abcd'],
  ['ap-northeast-3', 'Asia Pacific (Osaka)', 'Osaka', '오사카', 'abc'],
  ['ap-south-1', 'Asia Pacific (Mumbai)', 'Mumbai', '뭄바이', 'abc'],
  ['ap-south-2', 'Asia Pacific (Hyderabad)', 'Hyderabad', '하이데라바드', 'abc'],
  ['ap-southeast-1', 'Asia Pacific (Singapore)', 'Singapore', '싱가포르', 'abc'],
  ['ap-southeast-2', 'Asia Pacific (Sydney)', 'Sydney', '시드니', 'abc'],
  ['ap-southeast-3', 'Asia Pacific (Jakarta)', 'Jakarta', '자카르타', 'abc'],
  ['ap-southeast-4', 'Asia Pacific (Melbourne)', 'Melbourne', '멜버른', 'abc'],
  ['ap-southeast-5', 'Asia Pacific (Malaysia)', 'Malaysia', '말레이시아', 'abc'],
  ['ap-southeast-6', 'Asia Pacific (New Zealand)', 'New Zealand', '뉴질랜드', 'abc'],
  ['ap-southeast-7', 'Asia Pacific (Thailand)', 'Thailand', '태국', 'abc'],
  ['ca-central-1', 'Canada (Central)', 'Canada Central', '캐나다 중부', 'abd', 'c'],
  ['ca-west-1', 'Canada West (Calgary)', 'Calgary', '캘거리', 'abc'],
  ['eu-central-1', 'Europe (Frankfurt)', 'Frankfurt', '프랑크푸르트', 'abc'],
  ['eu-central-2', 'Europe (Zurich)', 'Zurich', '취리히', 'abc'],
  ['eu-north-1', 'Europe (Stockholm)', 'Stockholm', '스톡홀름', 'abc'],
  ['eu-south-1', 'Europe (Milan)', 'Milan', '밀라노', 'abc'],
  ['eu-south-2', 'Europe (Spain)', 'Spain', '스페인', 'abc'],
  ['eu-west-1', 'Europe (Ireland)', 'Ireland', '아일랜드', 'abc'],
  ['eu-west-2', 'Europe (London)', 'London', '런던', 'abc'],
  ['eu-west-3', 'Europe (Paris)', 'Paris', '파리', 'abc'],
  ['il-central-1', 'Israel (Tel Aviv)', 'Tel Aviv', '텔아비브', 'abc'],
  ['me-central-1', 'Middle East (UAE)', 'UAE', '아랍에미리트', 'abc'],
  ['me-south-1', 'Middle East (Bahrain)', 'Bahrain', '바레인', 'abc'],
  ['mx-central-1', 'Mexico (Central)', 'Mexico Central', '멕시코 중부', 'abc'],
  ['sa-east-1', 'South America (São Paulo)', 'São Paulo', '상파울루', 'abc'],
]

const china: readonly Row[] = [
  ['cn-north-1', 'China (Beijing)', 'Beijing', '베이징', 'abc'],
  ['cn-northwest-1', 'China (Ningxia)', 'Ningxia', '닝샤', 'abc'],
]

const govCloud: readonly Row[] = [
  ['us-gov-east-1', 'AWS GovCloud (US-East)', 'GovCloud US-East', 'GovCloud 미국 동부', 'abc'],
  ['us-gov-west-1', 'AWS GovCloud (US-West)', 'GovCloud US-West', 'GovCloud 미국 서부', 'abc'],
]

const sovereign: readonly Row[] = [
  ['eusc-de-east-1', 'AWS European Sovereign Cloud (Germany)', 'Brandenburg', '브란덴부르크', 'abc'],
]

/** Every region, the commercial ones first. */
export const regions: readonly Region[] = [
  ...commercial.map((row) => region('aws', row)),
  ...china.map((row) => region('aws-cn', row)),
  ...govCloud.map((row) => region('aws-us-gov', row)),
  ...sovereign.map((row) => region('aws-eusc', row)),
]

const byId = new Map(regions.map((each) => [each.id, each]))

/** The region of a code, or undefined when AWS has none of that code. */
export function regionById(id: string): Region | undefined {
  return byId.get(id)
}

/** The names of the zones of a region that every account can use, in order; none for an unknown region. */
export function zonesOf(regionId: string): readonly string[] {
  return byId.get(regionId)?.zones ?? []
}

/**
 * The region that a zone belongs to, open or restricted: `ap-northeast-2a` lies in `ap-northeast-2`. Local Zones
 * (`us-west-2-lax-1a`) and Wavelength Zones (`us-east-1-wl1-bos-wlz-1`) belong to the region whose code they begin with.
 * Undefined when no region has such a zone.
 */
export function regionOfZone(zone: string): Region | undefined {
  const [, id = '', rest = ''] = /^([a-z]+(?:-[a-z]+)+-\d+)([a-z]|(?:-[a-z0-9]+)+)$/.exec(zone) ?? []
  const found = byId.get(id)
  if (!found || rest.startsWith('-')) return found
  return found.zones.includes(zone) || found.restrictedZones.includes(zone) ? found : undefined
}

function region(partition: Partition, [id, name, en, ko, open, restricted = '']: Row): Region {
  const named = (letters: string) => [...letters].map((letter) => `${id}${letter}`)
  return {
    id,
    name,
    city: { en, ko },
    partition,
    zones: named(open),
    restrictedZones: named(restricted),
    networkBorderGroup: id,
  }
}
