import type { ComparedPlaces } from '../../published/place-comparison.ts';

/** Places side by side: a column each after the whole, rows under their headings. */
export interface SideBySide {
  names: string[];
  parts: { heading: string; rows: { label: string; period: string; unit: string; href: string; cells: string[] }[] }[];
}

/**
 * Sets places side by side, in the order chosen. Each row is a figure that one of them at least has, the whole first;
 * where a kind of place has no such figure, `absent` says so. Places that no file has are left out.
 * Example: a district and a police area share poverty, and the arrests of the district stand beside `absent`.
 */
export function sideBySide(files: readonly ComparedPlaces[], chosen: readonly string[], absent: string): SideBySide {
  const columns = chosen.flatMap((id) =>
    files.flatMap(({ geography, rows, places }) =>
      places
        .filter((place) => `${geography}/${place.id}` === id)
        .map(({ name, values }) => ({ name, values: new Map(rows.map(({ key }, at) => [key, values[at] ?? absent])) })),
    ),
  );
  const rows = new Map(files.flatMap((file) => file.rows.map((row) => [row.key, row] as const)));
  const parts = Map.groupBy(rows.values(), ({ heading }) => heading);
  return {
    names: columns.map(({ name }) => name),
    parts: [...parts].map(([heading, list]) => ({
      heading,
      rows: list.map(({ key, label, period, unit, href, whole }) => ({
        label,
        period,
        unit,
        href,
        cells: [whole === '' ? absent : whole, ...columns.map(({ values }) => values.get(key) ?? absent)],
      })),
    })),
  };
}
