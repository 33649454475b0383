export { listeningPorts } from './intents/ports.ts'
export { endText, intentText, trafficText } from './intents/words.ts'
export { itemLabelOf, labelOf } from './labels.ts'
