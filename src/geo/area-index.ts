import type { MultiPolygon, Polygon } from 'geojson';
import { type Edges, edgesOf, isInside } from './point-in-area.ts';

/** Where the areas of a geography lie, so that one of them is found without looking at all. */
export interface AreaIndex {
  ids: readonly string[];
  box: { left: number; bottom: number; right: number; top: number };
  /** Cells a side. */
  size: number;
  /** By cell, row after row: the areas that touch it. */
  cells: readonly (readonly number[])[];
  /** By area and row: the edges that reach into the row; a ray to the right can meet no others. */
  bands: readonly (readonly Edges[])[];
}

interface Shape {
  id: string;
  edges: Edges;
}

const cellsASide = 256;

function boxOf(edges: Edges): AreaIndex['box'] {
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  for (let at = 0; at < edges.length; at += 2) {
    box.left = Math.min(box.left, edges[at]!);
    box.right = Math.max(box.right, edges[at]!);
    box.bottom = Math.min(box.bottom, edges[at + 1]!);
    box.top = Math.max(box.top, edges[at + 1]!);
  }
  return box;
}

const cellAt = (value: number, from: number, to: number): number =>
  Math.min(cellsASide - 1, Math.max(0, Math.floor(((value - from) / (to - from)) * cellsASide)));

/** The edges of an area by the rows they reach into. */
function bandsOf(edges: Edges, { bottom, top }: AreaIndex['box']): Edges[] {
  const rows: number[][] = Array.from({ length: cellsASide }, () => []);
  for (let at = 0; at < edges.length; at += 4) {
    const [y1, y2] = [edges[at + 1]!, edges[at + 3]!];
    const last = cellAt(Math.max(y1, y2), bottom, top);
    for (let row = cellAt(Math.min(y1, y2), bottom, top); row <= last; row += 1)
      rows[row]!.push(...edges.subarray(at, at + 4));
  }
  return rows.map((row) => Float64Array.from(row));
}

/**
 * An index of areas for `findArea`: a grid of 256 by 256 cells over their extent. Coordinates may be degrees or pixels.
 * Throws RangeError without areas. Example: fifteen districts, of which a cell inside one of them knows that one alone.
 */
export function areaIndex(areas: readonly { id: string; shape: Polygon | MultiPolygon }[]): AreaIndex {
  if (areas.length === 0) throw new RangeError('an index needs at least one area');
  const shapes = areas.map(({ id, shape }): Shape => ({ id, edges: edgesOf(shape) }));
  const boxes = shapes.map(({ edges }) => boxOf(edges));
  const box = {
    left: Math.min(...boxes.map((one) => one.left)),
    bottom: Math.min(...boxes.map((one) => one.bottom)),
    right: Math.max(...boxes.map((one) => one.right)),
    top: Math.max(...boxes.map((one) => one.top)),
  };
  const cells: number[][] = Array.from({ length: cellsASide * cellsASide }, () => []);
  boxes.forEach((one, area) => {
    for (let row = cellAt(one.bottom, box.bottom, box.top); row <= cellAt(one.top, box.bottom, box.top); row += 1)
      for (
        let column = cellAt(one.left, box.left, box.right);
        column <= cellAt(one.right, box.left, box.right);
        column += 1
      )
        cells[row * cellsASide + column]!.push(area);
  });
  const bands = shapes.map(({ edges }) => bandsOf(edges, box));
  return { ids: shapes.map(({ id }) => id), box, size: cellsASide, cells, bands };
}

/** The id of the area that a point lies in; null where it lies in none. Of overlapping areas the first is given. */
export function findArea({ ids, box, size, cells, bands }: AreaIndex, x: number, y: number): string | null {
  if (!(x >= box.left && x <= box.right && y >= box.bottom && y <= box.top)) return null;
  const row = cellAt(y, box.bottom, box.top);
  for (const area of cells[row * size + cellAt(x, box.left, box.right)]!)
    if (isInside(bands[area]![row]!, x, y)) return ids[area]!;
  return null;
}
