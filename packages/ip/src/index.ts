export { type Address, address, type Family, formatAddress, parseAddress, type Value, widthOf } from './address.ts'
export {
  type Block,
  block,
  blockAt,
  blockOf,
  contains,
  formatBlock,
  hostAt,
  overlaps,
  parseBlock,
  sameBlock,
  sizeOf,
  split,
  tryBlock,
} from './block.ts'
export { isFailure, type ParseFailure } from './failure.ts'
export { drawnTo, mapAddress, mapBlock, mapRowPrefix, type MapSpot, mapSpot } from './map.ts'
export {
  ALL_PORTS,
  formatPorts,
  hasPort,
  intersectPorts,
  NO_PORTS,
  onePort,
  type PortRange,
  type PortSet,
  portSet,
  subtractPorts,
  unionPorts,
} from './ports.ts'
export { hasPorts, protocolName, protocolNumber } from './protocols.ts'
export { isPubliclyRoutable } from './publicSpace.ts'
export { exclude, merge, nextFree, overlappingPairs, rangeToBlocks } from './ranges.ts'
export { areHalves, fitAll, freeBlocks, growthOf, parentOf, roomForPrefix } from './room.ts'
export { isReservedInSubnet, usableInSubnet } from './subnet.ts'
export {
  anywhere4,
  anywhere6,
  documentation,
  isPrivate,
  linkLocal,
  loopback,
  multicast,
  rfc1918,
  rfc6598,
  thisNetwork,
  uniqueLocal,
} from './wellKnown.ts'
