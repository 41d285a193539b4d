import type { LookupFunction } from 'node:net';
import { realNetwork, type Network } from '../../scripts/network.ts';

/** A network that reaches loopback only and waits for nothing: names are not looked up, waits are written down. */
export function loopbackNetwork(waits: number[] = [], ca?: string): Network {
  const lookup: LookupFunction = (host, options, done) => {
    const cause = Object.assign(new Error(`no such name: ${host}`), { code: 'ENOTFOUND' });
    if (host !== 'localhost') return done(cause, '', 4);
    return options.all === true ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4);
  };
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  return { ...realNetwork({ lookup, ...(ca === undefined ? {} : { ca }) }), wait, random: () => 0 };
}
