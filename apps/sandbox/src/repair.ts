export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

/** An answer as AWS would give it: an emulator's web page on a crash becomes an AWS error body. */
export function repairedAnswer(service: string, answer: Answer): Answer {
  if (answer.status < 500 || !answer.contentType.includes('html')) return answer
  return {
    status: 500,
    contentType: 'text/xml',
    body: errorBody(service, 'InternalError', 'The emulator failed on this request.'),
  }
}

/** The error shape of a query-protocol service. The words must be ours: nothing from the request goes into them. */
export function errorBody(service: string, code: string, message: string): string {
  return service === 'ec2'
    ? `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>sandbox</RequestID></Response>`
    : `<ErrorResponse><Error><Type>Receiver</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>sandbox</RequestId></ErrorResponse>`
}
