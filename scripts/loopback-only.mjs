// Loaded into every process of `npm test` (NODE_OPTIONS) and into the tests themselves: a connection that would leave this
// machine is refused, and written down, so that one that is caught and forgotten is found all the same. npm itself, which
// may look for a newer npm, is left alone. Plain JavaScript for Node 20.
import { appendFileSync } from 'node:fs';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const isNpm = /[\\/](npm|npx)(-cli)?(\.js)?$/.test(process.argv[1] ?? '');
const isHere = (host) => /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\]|::ffff:127\.\d+\.\d+\.\d+)$/.test(host);

function refuse(host) {
  const log = process.env.LOOPBACK_ONLY_LOG;
  if (log) appendFileSync(log, `${host} (${process.argv.slice(1, 3).join(' ')})\n`);
  return Object.assign(new Error(`beyond this machine: ${host}`), { code: 'ENETUNREACH' });
}

/** The host that a socket is asked to connect to; null for a local pipe. */
function hostOf([first, second]) {
  const given = Array.isArray(first) ? first[0] : first;
  if (typeof given === 'object' && given !== null) return given.path ? null : (given.host ?? 'localhost');
  if (typeof given === 'string' && Number.isNaN(Number(given))) return null;
  return typeof second === 'string' ? second : 'localhost';
}

/** Loads twice in one process where a test names it too: the second time there is nothing to do. */
function guard() {
  const connect = net.Socket.prototype.connect;
  if (connect.name === 'connectHere') return;
  net.Socket.prototype.connect = function connectHere(...args) {
    const host = hostOf(args);
    // A name is looked up first, by the function below or by one that a test brings.
    if (host !== null && net.isIP(host) !== 0 && !isHere(host)) {
      process.nextTick(() => this.destroy(refuse(host)));
      return this;
    }
    return connect.apply(this, args);
  };
  const lookup = dns.lookup;
  dns.lookup = function lookupHere(host, options, done = options) {
    if (isHere(host)) return lookup.call(dns, host, options, done);
    const cause = refuse(host);
    process.nextTick(() => done(cause));
    return undefined;
  };
  syncBuiltinESMExports();
}

if (!isNpm) guard();
