import { architectureOf } from './instanceTypes.ts'
import { docs } from './services.ts'

/**
 * Machine images named by the public Systems Manager parameters in which AWS publishes the newest one of each region, so
 * that a design fits every region and does not age. `RunInstances` takes `resolve:ssm:<parameter>` as an `ImageId`.
 * As of 2026-11.
 */
export const imageDocs: string = docs('ec2ug', 'finding-an-ami-parameter-store')

/** Amazon Linux 2023, by architecture. */
export const amazonLinux2023 = {
  x86_64: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
  arm64: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64',
} as const

/** The Amazon Linux image that an instance type can start; the x86_64 one for a type that says nothing of itself. */
export function defaultImage(instanceType: string): string {
  return architectureOf(instanceType) === 'arm64' ? amazonLinux2023.arm64 : amazonLinux2023.x86_64
}

/** The parameter that an image id refers to: `/aws/service/…`. Undefined for a plain id (`ami-…`). */
export function imageParameter(imageId: string): string | undefined {
  return /^resolve:ssm:(\S+)$/.exec(imageId)?.[1]
}
