import type { Text } from '@vpcanvas/text'

/** https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html#subnet-ip-address-range */
export const IPV6_ONLY: Text = {
  en: 'Subnets of IPv6 alone are not modelled. It is kept as it is.',
  ko: 'IPv6 전용 서브넷은 모델링하지 않습니다. 그대로 보관합니다.',
}
