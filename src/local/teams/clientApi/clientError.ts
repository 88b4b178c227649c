/** A refusal towards the web client. */
export class ClientError extends Error {
  override readonly name = 'ClientError';

  constructor(
    readonly status: 400 | 401 | 404,
    readonly code: 'badRequest' | 'unauthorized' | 'notFound' | 'inputMissing',
    message: string,
  ) {
    super(message);
  }
}
