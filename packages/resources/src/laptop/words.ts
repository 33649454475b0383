import type { Text } from '@vpcanvas/text'

export const titles = {
  present: (host: string): Text => ({
    en: `Through "${host}", by Session Manager: nothing to draw`,
    ko: `"${host}" 인스턴스에서 Session Manager 사용: 추가할 리소스 없음`,
  }),
  session: {
    en: 'Add a bastion, reached by Session Manager',
    ko: 'Session Manager로 접속하는 배스천 추가',
  },
  ssh: { en: 'Add a bastion, reached by SSH from my address', ko: '내 주소에서 SSH로 접속하는 배스천 추가' },
} as const

/** What the design does not hold, and each way needs. */
export const outsideTheDesign = {
  session: {
    en: 'The host needs a role with AmazonSSMManagedInstanceCore and you the Session Manager plugin; the design holds neither. No port is opened to the internet.',
    ko: '인스턴스에는 AmazonSSMManagedInstanceCore 권한이 있는 역할이, 노트북에는 Session Manager 플러그인이 필요합니다(디자인에는 포함되지 않습니다). 인터넷에 여는 포트는 없습니다.',
  },
  ssh: {
    en: 'The design holds no key pair: push your public key with EC2 Instance Connect first. Only your address gets in.',
    ko: '디자인에는 키 페어가 없으므로 먼저 EC2 Instance Connect로 퍼블릭 키를 전송하십시오. 입력한 주소에서만 접속할 수 있습니다.',
  },
} as const satisfies Readonly<Record<string, Text>>

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-working-with-sessions-start.html#sessions-remote-port-forwarding */
export const commandFor = {
  session: (port: number) =>
    `aws ssm start-session --target INSTANCE_ID --document-name AWS-StartPortForwardingSessionToRemoteHost --parameters host=CACHE_ENDPOINT,portNumber=${port},localPortNumber=${port}`,
  ssh: (port: number) => `ssh -N -L ${port}:CACHE_ENDPOINT:${port} ec2-user@BASTION_ADDRESS`,
} as const
