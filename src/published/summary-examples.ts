import { estimateDifference, estimateRatio } from '../measures/estimate-comparison.ts';
import { gapChange } from '../measures/gap-change.ts';
import { indexOfDisparity } from '../measures/index-of-disparity.ts';
import { meanDifference } from '../measures/mean-difference.ts';
import { shareAndMean } from '../measures/population-shares.ts';
import { unknownBounds } from '../measures/unknown-bounds.ts';
import { of, type WorkedExample } from './worked-example.ts';

/** Two invented survey estimates with their standard errors, in percent. */
const survey = [
  { value: 18.2, standardError: 1.1 },
  { value: 9.7, standardError: 0.6 },
] as const;

/** Worked examples of survey figures and of gaps that change. */
export function surveyExamples(): WorkedExample[] {
  const difference = estimateDifference(...survey);
  const ratio = estimateRatio(...survey);
  const change = gapChange({ gap: 9, standardError: 0.7 }, { gap: 7.1, standardError: 0.8 });
  return [
    {
      id: 'surveyDifference',
      file: 'estimate-comparison',
      formula: 'd ± z√(s₁² + s₀²)',
      source: 'US Census Bureau, Instructions for Applying Statistical Testing',
      numbers: {
        difference: of(difference.difference, 1),
        lower: of(difference.lower, 1),
        upper: of(difference.upper, 1),
      },
    },
    {
      id: 'surveyRatio',
      file: 'estimate-comparison',
      formula: 'R exp(± z√((s₁/y₁)² + (s₀/y₀)²))',
      source: null,
      numbers: { ratio: of(ratio.ratio!, 1), lower: of(ratio.lower!, 1), upper: of(ratio.upper!, 1) },
    },
    {
      id: 'gapChange',
      file: 'gap-change',
      formula: '(g₂ − g₁) ± z√(s₁² + s₂²)',
      source: null,
      numbers: {
        change: of(Math.abs(change.change), 1),
        lower: of(Math.abs(change.lower), 1),
        upper: of(change.upper, 1),
      },
    },
  ];
}

/** Four invented groups: 15, 6.2, 9.9 and 22.7 per 1,000 of 52,000, 410,000, 97,000 and 8,100 persons. */
const groups = { estimates: [15, 6.2, 9.9, 22.7], populations: [52_000, 410_000, 97_000, 8_100] };

/** Worked examples of what is said of all groups of a division together. */
export function summaryExamples(): WorkedExample[] {
  const unknown = unknownBounds({ group: 61, others: 401, unknown: 38 }, 15_500, 1000);
  return [
    {
      id: 'meanDifference',
      file: 'mean-difference',
      formula: 'Σ pⱼ |yⱼ − m|',
      source: 'Harper and Lynch 2005',
      numbers: { mean: of(shareAndMean(groups).mean, 2), difference: of(meanDifference(groups), 2) },
    },
    {
      id: 'indexOfDisparity',
      file: 'index-of-disparity',
      formula: '100 Σ pⱼ |yⱼ − m| / m',
      source: 'Pearcy and Keppel 2002, weighted',
      numbers: { index: of(indexOfDisparity(groups)!, 1) },
    },
    {
      id: 'unknownShare',
      file: 'unknown-bounds',
      formula: '100 U / (K + U)',
      source: null,
      numbers: { share: of(100 * unknown.shareUnknown, 1) },
    },
  ];
}
