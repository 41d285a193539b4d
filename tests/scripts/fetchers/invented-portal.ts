import type { Count, Socrata } from '../../../src/model/fetch.ts';
import type { SodaDataset, SodaRow } from '../../servers/soda.ts';

// A synthetic portal of an invented port: arrests with a day, a descent code and a point.

const columns = { day: 'calendar_date', descent: 'text', lat: 'number', lon: 'number' };

export const arrests: Socrata = {
  kind: 'socrata',
  host: 'https://data.port.example',
  parts: { 'arrests.csv': { dataset: 'aaaa-1111', verified: null } },
  columns,
  format: 'json',
  headings: { 'Arrest Date': 'day', 'Descent Code': 'descent', LAT: 'lat', LON: 'lon' },
};

export const arrestsCount: Count = {
  by: {
    year: { column: 'day', take: 'year' },
    descent: { column: 'descent' },
    ward: { latitude: 'lat', longitude: 'lon', geography: 'ward' },
  },
  sums: {},
};

/** So many arrests of 2020 and 2021, spread over two wards, the sea and no place at all. */
export function arrestRows(count: number): SodaRow[] {
  const points = [
    ['1', '1'],
    ['1', '3'],
    ['9', '9'],
    ['0', '0'],
    ['', ''],
  ] as const;
  return Array.from({ length: count }, (_, at) => {
    const [lat, lon] = points[at % points.length]!;
    const day = `202${at % 2}-0${(at % 9) + 1}-15T00:00:00.000`;
    return { ':id': `row-${String(at).padStart(7, '0')}`, day, descent: 'ABW'[at % 3]!, lat, lon };
  });
}

export const arrestsDataset = (count: number): SodaDataset => ({
  rows: arrestRows(count),
  rowsUpdatedAt: 1_600_000_000,
  columns,
});

/** Ward 01 lies west of two degrees, ward 02 east of it, as far as four; the rest is sea. */
export const findWard = (_geography: string, longitude: number, latitude: number): string | null => {
  if (longitude < 0 || longitude > 4 || latitude < 0 || latitude > 4) return null;
  return longitude < 2 ? '01' : '02';
};
