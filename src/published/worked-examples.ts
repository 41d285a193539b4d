import { holm } from '../measures/adjust-p-values.ts';
import { garwood } from '../measures/garwood.ts';
import { marginAt95 } from '../measures/margin-of-error.ts';
import { exactRateRatio, rateDifference } from '../measures/rate-ratio.ts';
import { riskDifference } from '../measures/risk-difference.ts';
import { riskRatio } from '../measures/risk-ratio.ts';
import { verdictLimits } from '../measures/verdict.ts';
import { wilson } from '../measures/wilson.ts';
import { summaryExamples, surveyExamples } from './summary-examples.ts';
import { of, type WorkedExample } from './worked-example.ts';

/** Two invented groups: 33 of 402 persons and 71 of 1,650; 210 events among 33,000 and 540 among 190,000. */
const shares = [33, 402, 71, 1650] as const;
const group = { events: 210, among: 33000 };
const reference = { events: 540, among: 190000 };

function examplesOfOne(): WorkedExample[] {
  const share = wilson(18, 93)!;
  const events = garwood(12);
  return [
    {
      id: 'wilson',
      file: 'wilson',
      formula: '(p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n)',
      source: 'Wilson 1927; Newcombe 1998',
      numbers: { share: of(1800 / 93, 1), lower: of(100 * share.lower, 1), upper: of(100 * share.upper, 1) },
    },
    {
      id: 'garwood',
      file: 'garwood',
      formula: '½χ²(α/2; 2x) … ½χ²(1−α/2; 2x+2)',
      source: 'Garwood 1936',
      numbers: { lower: of(events.lower, 1), upper: of(events.upper, 1) },
    },
    {
      id: 'margin',
      file: 'margin-of-error',
      formula: 'MOE₉₀ × 1.960 / 1.645',
      source: 'US Census Bureau, ACS General Handbook',
      numbers: { margin: of(marginAt95(2), 2) },
    },
  ];
}

function examplesOfTwo(): WorkedExample[] {
  const difference = riskDifference(...shares)!;
  const ratio = riskRatio(...shares);
  return [
    {
      id: 'difference',
      file: 'risk-difference',
      formula: 'd − √((p₁−l₁)² + (u₀−p₀)²) … d + √((u₁−p₁)² + (p₀−l₀)²)',
      source: 'Newcombe 1998',
      numbers: {
        difference: of(100 * difference.difference, 1),
        lower: of(100 * difference.lower, 1),
        upper: of(100 * difference.upper, 1),
      },
    },
    {
      id: 'ratio',
      file: 'risk-ratio',
      formula: 'R exp(± z√(1/a − 1/n₁ + 1/b − 1/n₀))',
      source: 'Katz 1978',
      numbers: { ratio: of(ratio.ratio!, 1), lower: of(ratio.lower!, 1), upper: of(ratio.upper!, 1) },
    },
  ];
}

function examplesOfRates(): WorkedExample[] {
  const rates = rateDifference(group, reference);
  const rateRatio = exactRateRatio(group, reference);
  return [
    {
      id: 'rateDifference',
      file: 'rate-ratio',
      formula: 'd − √((r₁−l₁)² + (u₀−r₀)²) … d + √((u₁−r₁)² + (r₀−l₀)²)',
      source: 'Zou and Donner 2008',
      numbers: {
        difference: of(1000 * rates.difference, 1),
        lower: of(1000 * rates.lower, 1),
        upper: of(1000 * rates.upper, 1),
      },
    },
    {
      id: 'rateRatio',
      file: 'rate-ratio',
      formula: 'q/(1−q) × t₀/t₁',
      source: 'Clopper and Pearson 1934',
      numbers: {
        ratio: of(rateRatio.ratio!, 1),
        lower: of(rateRatio.lower!, 1),
        upper: of(rateRatio.upper!, 1),
      },
    },
  ];
}

function examplesOfMany(): WorkedExample[] {
  const [first = 0, , third = 0] = holm([0.012, 0.2, 0.003, 0.049]);
  const difference = riskDifference(...shares)!;
  const people = (limit: number) => of(limit * shares[1], 0);
  return [
    {
      id: 'people',
      file: 'risk-difference',
      formula: '(y₁ − y₀) × n₁',
      source: null,
      numbers: {
        people: people(difference.difference),
        lower: people(difference.lower),
        upper: people(difference.upper),
      },
    },
    {
      id: 'holm',
      file: 'adjust-p-values',
      formula: 'p₍ₖ₎ × (m − k + 1)',
      source: 'Holm 1979',
      numbers: { first: of(first, 3), third: of(third, 3) },
    },
    {
      id: 'verdict',
      file: 'verdict',
      formula: 'l > 1, u < 1, 0.80 ≤ l and u ≤ 1.25',
      source: null,
      numbers: {
        slight: of(100 * (verdictLimits.slight - 1), 0),
        from: of(verdictLimits.similarFrom, 2),
        to: of(verdictLimits.similarTo, 2),
      },
    },
  ];
}

/** Every measure of a comparison with a worked example, in the order in which a page uses them. */
export function workedExamples(): WorkedExample[] {
  return [
    ...examplesOfOne(),
    ...examplesOfTwo(),
    ...examplesOfRates(),
    ...surveyExamples(),
    ...examplesOfMany(),
    ...summaryExamples(),
  ];
}
