import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from '../schema.ts'

export const encAtRestImmutable = replacementRule<ReplicationGroupProps>(replicationGroupSchema, {
  id: 'enc-at-rest-immutable',
  title: {
    en: 'Encryption at rest and its key are fixed at creation',
    ko: '저장 시 암호화와 키는 생성할 때 정해집니다',
  },
  why: {
    en: 'To change them, a new group is made from a backup of the old one.',
    ko: '바꾸려면 기존 그룹의 백업으로 새 그룹을 만들어야 합니다.',
  },
  fix: {
    en: 'Keep it, or back up, make a new group and move the clients.',
    ko: '그대로 두거나 백업 후 새 그룹을 만들어 클라이언트를 옮기십시오.',
  },
  docs: docs('ecug', 'at-rest-encryption'),
  props: {
    atRestEncryptionEnabled: { en: 'encryption at rest', ko: '저장 시 암호화' },
    kmsKeyId: { en: 'the KMS key', ko: 'KMS 키' },
  },
  means: { en: 'The endpoint changes too.', ko: '엔드포인트도 바뀝니다.' },
})
