// The replica of tiktok.com on the loopback: an HTTPS server that knows pages, answers and files, and keeps a log.
// Browsers are led here by their own host mapping (tests/browser/launch.ts); nothing here reaches another network.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { answerTo } from './answers.ts';
import { assetFor } from './assets.ts';
import { makeCertificate } from './certificate.ts';
import type { Reply } from './pages/document.ts';
import { pageFor } from './pages/pages.ts';
import { type Catalog, catalogAt } from './people/catalog.ts';
import { milliseconds } from './settings.ts';

/** One request that reached the replica, in the order of arrival. `url` is path and query; `at` is in milliseconds. */
export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  readonly host: string;
  readonly url: string;
  readonly kind: 'page' | 'answer' | 'file' | 'other';
}

/** A running replica. `catalog` tells who lives there, with ids and times of this run. */
export interface Site {
  readonly port: number;
  readonly catalog: Catalog;
  /** Everything that was asked for since the start or the last `clearRequests()`. */
  readonly requests: readonly LoggedRequest[];
  clearRequests(): void;
  /** Keeps back the answers that fit until they are let go; `waiting` tells how many are. Nothing is quiet meanwhile. */
  hold(fits: (url: URL) => boolean): { readonly waiting: () => number; release(): void };
  /** Gives the handle of one of the replica's people to another account: answers and pages name another id, until it is undone. */
  passOn(handle: string): () => void;
  /** Resolves when no request is open and none came or ended for a moment. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

const SILENCE_MS = 120;
const LOOK_EVERY_MS = 20;

/**
 * Starts the replica on a free port of 127.0.0.1. Everybody's times are relative to `now` (milliseconds): two replicas
 * with the same `now` have the same people, posts and addresses.
 */
export async function startSite({ now = Date.now() }: { readonly now?: number } = {}): Promise<Site> {
  const catalog = catalogAt(now);
  const requests: LoggedRequest[] = [];
  let loads = 0;
  let open = 0;
  let changedAt = 0;
  const held: { readonly fits: (url: URL) => boolean; readonly until: Promise<void>; waiting: number }[] = [];
  const otherIds = new Map<string, string>();

  /** Waits for as long as answers to such requests are kept back. */
  async function letGo(url: URL): Promise<void> {
    for (const one of held.filter(({ fits }) => fits(url))) {
      one.waiting += 1;
      await one.until;
    }
  }

  function withOtherIds(reply: Reply): Reply {
    let { body } = reply;
    for (const [own, other] of otherIds) body = body.replaceAll(own, other);
    return { ...reply, body };
  }

  function count(change: 1 | -1): void {
    open += change;
    changedAt = Date.now();
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'https://www.tiktok.com');
    const log = (kind: LoggedRequest['kind']) =>
      requests.push({
        at: Date.now(),
        method: request.method ?? '',
        host: request.headers.host ?? '',
        url: url.pathname + url.search,
        kind,
      });
    if (request.method !== 'GET' || request.headers.host !== 'www.tiktok.com') {
      log('other');
      return send(response, { status: 421, headers: {}, body: '' });
    }
    if (url.pathname.startsWith('/assets/')) {
      log('file');
      return send(response, (await assetFor(url.pathname)) ?? { status: 404, headers: {}, body: '' });
    }
    if (url.pathname.startsWith('/api/') || url.pathname.startsWith('/api-live/')) {
      log('answer');
      await wait(milliseconds(url.searchParams.get('replica_slow')));
      await letGo(url);
      return send(response, withOtherIds(answerReply(answerTo(url, catalog))));
    }
    const page = pageFor(url, catalog, loads++);
    log(page.status === 404 ? 'other' : 'page');
    return send(response, withOtherIds(isKept(url) ? kept(page) : page));
  }

  const server = createServer(await makeCertificate(Date.now()), (request, response) => {
    count(1);
    serve(request, response)
      .catch((error: unknown) => {
        console.error('replica:', error);
        response.writeHead(500).end();
      })
      .finally(() => count(-1));
  });
  const port = await listen(server);
  return {
    port,
    catalog,
    requests,
    clearRequests: () => {
      requests.length = 0;
    },
    hold: (fits) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const one = { fits, until: promise, waiting: 0 };
      held.push(one);
      return {
        waiting: () => one.waiting,
        release: () => {
          held.splice(held.indexOf(one), 1);
          resolve();
        },
      };
    },
    passOn: (handle) => {
      const id = catalog.find(handle)?.id;
      if (id === undefined) throw new Error(`nobody is called ${handle}`);
      // Ids hold the moment of an account's making: this one was made a little later.
      otherIds.set(id, String(BigInt(id) + 4_294_967_296n));
      return () => otherIds.delete(id);
    },
    quiet: async () => {
      while (open > 0 || Date.now() - changedAt < SILENCE_MS) await wait(LOOK_EVERY_MS);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Browsers keep a page for the way back only where its answer does not forbid it, as the replica's usually do. */
function isKept(url: URL): boolean {
  return url.searchParams.get('keep') === 'on';
}

function kept(page: Reply): Reply {
  return { ...page, headers: { ...page.headers, 'cache-control': 'no-cache' } };
}

function answerReply(body: string | null): Reply {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return body === null ? { status: 404, headers, body: '' } : { status: 200, headers, body };
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers).end(body);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('replica: no port'));
      else resolve(address.port);
    });
  });
}
