import { appendFileSync } from 'node:fs';

const isText = (type: string | null): boolean => !type || /json|text|xml/.test(type);

/** Writes down every exchange with Graph, one JSON object a line, for those who check them. The token is left out. */
export class ExchangeRecord {
  constructor(private readonly file: string) {}

  async note(url: string, options: RequestInit, answer: Response): Promise<void> {
    const requestHeaders = Object.fromEntries(new Headers(options.headers ?? {}));
    if (requestHeaders.authorization !== undefined) requestHeaders.authorization = 'Bearer';
    const body = options.body ?? undefined;
    const line = {
      method: options.method ?? 'GET',
      url,
      requestHeaders,
      requestBody: Buffer.isBuffer(body) ? body.toString('utf8') : body,
      status: answer.status,
      responseHeaders: Object.fromEntries(answer.headers),
      responseBody: isText(answer.headers.get('content-type')) ? await answer.clone().text() : undefined,
    };
    appendFileSync(this.file, `${JSON.stringify(line)}\n`);
  }
}
