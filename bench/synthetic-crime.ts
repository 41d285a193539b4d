import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

// SYNTHETIC records in the columns of the police department's file of crimes. They describe nothing that happened.

const columns =
  'DR_NO,Date Rptd,DATE OCC,TIME OCC,AREA,AREA NAME,Rpt Dist No,Part 1-2,Crm Cd,Crm Cd Desc,Mocodes,Vict Age,Vict Sex,' +
  'Vict Descent,Premis Cd,Premis Desc,Weapon Used Cd,Weapon Desc,Status,Status Desc,Crm Cd 1,Crm Cd 2,Crm Cd 3,Crm Cd 4,' +
  'LOCATION,Cross Street,LAT,LON';

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const codes = 'HHHHHHHHWWWWWBBBBOOOXXAKFCJV';
const distinctPlaces = 60_000;

function record(at: number, random: () => number, places: readonly string[]): string {
  const pick = (below: number): number => Math.floor(random() * below);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${two(1 + pick(12))}/${two(1 + pick(28))}/${2020 + pick(4)} 12:00:00 AM`;
  const area = 1 + pick(21);
  const descent = random() < 0.13 ? '' : codes[pick(codes.length)];
  const [crime, words] = random() < 0.5 ? ['510', 'VEHICLE - STOLEN'] : ['624', 'BATTERY - SIMPLE ASSAULT'];
  return [
    200_000_000 + at,
    `${day},${day},${pick(2400)},${two(area)},SYNTHETIC AREA,${area}01,1,${crime},${words},0344 0416,${pick(90)},M`,
    `${descent},101,STREET,400,"STRONG-ARM (HANDS, FIST, FEET OR BODILY FORCE)",IC,Invest Cont,${crime},,,`,
    ` ${pick(99)}00 S  SYNTHETIC                    ST,,${places[pick(places.length)]}`,
  ].join(',');
}

/** Points over the city and somewhat beyond; one in a hundred is the zero that stands for "not known". */
function placesOf(random: () => number): string[] {
  return Array.from({ length: distinctPlaces }, () =>
    random() < 0.01 ? '0,0' : `${(33.72 + random() * 0.6).toFixed(4)},${(-118.66 + random() * 0.5).toFixed(4)}`,
  );
}

/** Writes so many synthetic records as CSV. */
export async function writeSyntheticCrime(path: string, rows: number): Promise<void> {
  const random = seeded(20_201_129);
  const places = placesOf(random);
  const stream = createWriteStream(path);
  stream.write(`${columns}\n`);
  const batch = 10_000;
  for (let at = 0; at < rows; at += batch) {
    const lines = Array.from({ length: Math.min(batch, rows - at) }, (_, index) => record(at + index, random, places));
    if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}
