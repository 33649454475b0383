import type { Examples } from '@vpcanvas/rules'
import { host, inVpc, subnet } from '../../example-network.ts'

const al2023 = (architecture: string) =>
  `resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${architecture}`
const using = (instanceType: string, imageId: string) =>
  inVpc(subnet('one', '10.0.0.0/24'), host('host', 'one', { instanceType, imageId }))

export const examples: Examples = {
  passing: [
    { title: 'Graviton', design: using('t4g.micro', al2023('arm64')) },
    { title: 'Intel', design: using('t3.micro', al2023('x86_64')) },
    { title: 'a GPU type whose g means something else', design: using('g4dn.xlarge', al2023('x86_64')) },
    { title: 'an image id, which says nothing', design: using('t4g.micro', 'ami-0123456789abcdef0') },
  ],
  failing: [
    { title: 'Graviton with an x86 image', design: using('c7gn.large', al2023('x86_64')) },
    { title: 'Intel with an ARM image', design: using('m7i.large', al2023('arm64')) },
  ],
}
