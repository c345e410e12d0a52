/**
 * Who may talk to the hub from a browser. The same two checks guard HTTP and WebSocket: the `Host` header must name
 * this hub (or a page of another site could reach it through a name that resolves to loopback), and a browser's
 * `Origin` must be allowed.
 */
import { isLoopback } from '../config.js';

export interface Gatekeeper {
  /** Why a request with these headers is refused; null where it is let in. */
  refusal(headers: {
    readonly host?: string | undefined;
    readonly origin?: string | undefined;
  }): string | null;
  allowsOrigin(origin: string): boolean;
}

export function createGatekeeper(options: {
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly allowedOrigins: readonly string[];
}): Gatekeeper {
  const hosts = new Set([options.host, ...options.allowedHosts].map((host) => host.toLowerCase()));
  const allowsOrigin = (origin: string) => options.allowedOrigins.includes(origin) || isLocalOrigin(origin);
  return {
    allowsOrigin,
    refusal({ host, origin }) {
      const name = hostName(host);
      if (name === null || !(isLoopback(name) || hosts.has(name))) {
        return `expected a Host header that names this hub, found ${JSON.stringify(host ?? null)}; RETE_ALLOWED_HOSTS adds names`;
      }
      if (origin !== undefined && !allowsOrigin(origin)) {
        return `expected an allowed origin, found ${JSON.stringify(origin)}; RETE_ALLOWED_ORIGINS adds origins`;
      }
      return null;
    },
  };
}

/** http://localhost:* and http://127.0.0.1:* */
function isLocalOrigin(origin: string): boolean {
  return /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/u.test(origin);
}

/** The host of a `Host` header, without its port, in lower case; null where there is none or it is malformed. */
function hostName(header: string | undefined): string | null {
  if (header === undefined || !/^[^\s/@\\]+$/u.test(header)) return null;
  try {
    return new URL(`http://${header}`).hostname.replace(/^\[(.*)\]$/u, '$1');
  } catch {
    return null;
  }
}
