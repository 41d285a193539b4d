import { gzipSync } from 'node:zlib';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a test server answers; `fault` says how it fails instead. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body: string;
  /** A body that is no text; `body` is empty then. */
  bytes?: Uint8Array;
}

/** Every way in which the real hosts were seen to fail, one for each request until none is left. */
export type FaultKind =
  | 'busy'
  | 'broken'
  | 'gateway'
  | 'down'
  | 'cut'
  | 'truncated'
  | 'page'
  | 'unpacked'
  | 'circle'
  | 'silent'
  | 'refused'
  | 'gone';

/** A server on loopback, what it was asked, and the faults it still has to commit. */
export interface Loopback {
  origin: string;
  asked: { path: string; query: URLSearchParams; headers: IncomingMessage['headers'] }[];
  faults: FaultKind[];
  close(): Promise<void>;
}

export type Answering = (path: string, query: URLSearchParams, headers: IncomingMessage['headers']) => Reply;

/** Serves on loopback at a free port. Example: `const server = await loopback(() => ({ body: '[]' }))`. */
export async function loopback(answer: Answering): Promise<Loopback> {
  const asked: Loopback['asked'] = [];
  const faults: FaultKind[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    asked.push({ path: pathname, query: searchParams, headers: request.headers });
    const fault = faults.shift();
    const reply = answer(pathname, searchParams, request.headers);
    if (fault === undefined) send(response, reply);
    else failures[fault](response, reply);
  });
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://127.0.0.1:${port}`, asked, faults, close };
}

function send(response: ServerResponse, { status = 200, headers = {}, body, bytes }: Reply): void {
  const packed = gzipSync(bytes ?? body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-encoding': 'gzip', ...headers });
  response.end(status === 304 ? undefined : packed);
}

const plain = (response: ServerResponse, status: number, headers: Record<string, string>, body: string): void =>
  void response.writeHead(status, headers).end(body);

const failures: Record<FaultKind, (response: ServerResponse, reply: Reply) => void> = {
  busy: (response) => plain(response, 429, { 'retry-after': '7' }, 'slow down'),
  broken: (response) => plain(response, 500, {}, 'oh'),
  gateway: (response) => plain(response, 502, {}, 'bad gateway'),
  down: (response) => plain(response, 503, {}, 'down'),
  cut: (response, { body }) => {
    response.writeHead(200, { 'content-length': String(body.length + 100) });
    response.write(body.slice(0, 10), () => response.destroy());
  },
  truncated: (response, { body }) => plain(response, 200, {}, body.slice(0, -3)),
  page: (response) =>
    plain(response, 200, { 'content-type': 'text/html' }, '<!DOCTYPE html><title>Maintenance</title>'),
  unpacked: (response, { body }) => plain(response, 200, { 'content-encoding': 'gzip' }, body),
  circle: (response) => plain(response, 302, { location: '/round' }, ''),
  silent: () => undefined,
  refused: (response) => plain(response, 403, {}, 'no'),
  gone: (response) => plain(response, 404, {}, 'gone'),
};
