/** Where a project lies: in a place, at a point within a place (degrees), or everywhere. */
export type ProjectPlace =
  | { kind: 'area'; area: string }
  | { kind: 'point'; area: string; longitude: number; latitude: number }
  | { kind: 'whole' };

/** The answer to one criterion: points, none where it was not answered, and what supports it. */
export interface Answer {
  points: number | null;
  evidence: string;
}

/** One project of a proposal, as its row says it. `answers` are by the id of the criterion. */
export interface Project {
  /** The row of the file, from 1. */
  row: number;
  name: string;
  amount: number;
  kind: string;
  place: ProjectPlace;
  answers: Record<string, Answer>;
}

/** What a reader chose: weights by indicator, and how far reach goes in metres. */
export interface LensChoice {
  weights: Record<string, number>;
  metres: number;
}
