import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, subnet } from '../../example-network.ts'

const using = (imageId: string) => inVpc(subnet('one', '10.0.0.0/24'), host('host', 'one', { imageId }))

export const examples: Examples = {
  passing: [
    { title: 'an image', design: using('ami-0123456789abcdef0') },
    {
      title: 'a public parameter',
      design: using('resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64'),
    },
  ],
  failing: [
    { title: 'nothing', design: using('') },
    { title: 'a word', design: using('amazon-linux') },
  ],
}
