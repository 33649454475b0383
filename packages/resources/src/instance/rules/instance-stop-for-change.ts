import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { type InstanceProps, instanceSchema } from '../schema.ts'

export const instanceStopForChange: Rule<InstanceProps> = {
  id: 'instance-stop-for-change',
  severity: 'warning',
  title: { en: 'Changing the type stops the instance', ko: '유형을 바꾸면 인스턴스가 중지됩니다' },
  why: {
    en: 'AWS changes the type only while the instance is stopped; a public address that is not an Elastic IP is another one afterwards.',
    ko: 'AWS는 인스턴스가 중지된 동안에만 유형을 바꾸며, 탄력적 IP가 아닌 퍼블릭 주소는 다시 시작하면 바뀝니다.',
  },
  fix: { en: 'Plan for the minutes it is away.', ko: '몇 분간 중단되는 것을 계획하십시오.' },
  docs: docs('cfn', 'aws-resource-ec2-instance'),
  awsCode: 'IncorrectInstanceState',
  *check(instance, look) {
    const before = look.applied?.as(instanceSchema, instance.id)
    if (!before || before.props.instanceType === instance.props.instanceType) return
    yield {
      message: {
        en: `Instance "${instance.name}" is stopped and started to become ${instance.props.instanceType} (it is ${before.props.instanceType}).`,
        ko: `인스턴스 "${instance.name}": ${before.props.instanceType} 유형에서 ${instance.props.instanceType} 유형으로 바꾸려면 중지 후 다시 시작해야 합니다.`,
      },
      path: ['instanceType'],
      fix: useInstead(instance, ['instanceType'], before.props.instanceType),
    }
  },
}
