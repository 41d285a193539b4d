/* eslint max-lines: "off" -- one table of names, a few lines each: cut in two it would be harder to read */
import { benjaminiHochberg, holm } from '../src/measures/adjust-p-values.ts';
import { twoSidedRatio } from '../src/measures/adverse-ratio.ts';
import { ageAdjustedRate } from '../src/measures/age-adjusted-rate.ts';
import { annualPercentChange } from '../src/measures/annual-percent-change.ts';
import { carryCounts, carryRates, type CrosswalkPart } from '../src/measures/areal-interpolation.ts';
import { attackerBounds, isExact, type PublishedSum } from '../src/measures/attacker-bounds.ts';
import { betweenGroupDeviation, betweenGroupVariance, type Summary } from '../src/measures/between-group-variance.ts';
import { clopperPearson } from '../src/measures/clopper-pearson.ts';
import { boundedConcentration, concentrationIndex } from '../src/measures/concentration-index.ts';
import * as margins from '../src/measures/derived-margins.ts';
import { estimateDifference, estimateRatio } from '../src/measures/estimate-comparison.ts';
import { eventRate } from '../src/measures/event-rate.ts';
import { gapChange, ratioChange } from '../src/measures/gap-change.ts';
import { garwood } from '../src/measures/garwood.ts';
import { indexOfDisparity } from '../src/measures/index-of-disparity.ts';
import { type Bin, interpolatedMedian, medianError } from '../src/measures/interpolated-median.ts';
import { kornGraubard } from '../src/measures/korn-graubard.ts';
import { marginAt, type MarginLevel, standardErrorOfMargin } from '../src/measures/margin-of-error.ts';
import { meanDifference } from '../src/measures/mean-difference.ts';
import { poissonTrend } from '../src/measures/poisson-trend.ts';
import { populationAttributable } from '../src/measures/population-attributable.ts';
import { proportionStandard } from '../src/measures/proportion-standard.ts';
import { exactRateRatio, rateDifference, rateRatio } from '../src/measures/rate-ratio.ts';
import { rateStandard } from '../src/measures/rate-reliability.ts';
import { representation } from '../src/measures/representation.ts';
import { riskDifference, waldDifference } from '../src/measures/risk-difference.ts';
import { riskRatio } from '../src/measures/risk-ratio.ts';
import { dissimilarity, exposure, isolation } from '../src/measures/segregation.ts';
import { linearSlope, logisticSlope } from '../src/measures/slope-index.ts';
import { marginOf } from '../src/measures/survey-codes.ts';
import { type PublishedTable, tableBounds } from '../src/measures/table-bounds.ts';
import { meanLogDeviation, theil } from '../src/measures/theil.ts';
import { unknownBounds } from '../src/measures/unknown-bounds.ts';
import { coefficientOfVariation, judgeVariation } from '../src/measures/variation-reliability.ts';
import { verdict } from '../src/measures/verdict.ts';
import { wilson } from '../src/measures/wilson.ts';
import { withholdOneWay } from '../src/measures/withhold-one-way.ts';
import { withholdTwoWay } from '../src/measures/withhold-two-way.ts';

// The names of the reference cases, and what this project calls the same. Nothing is computed here but units.

/** The inputs of a case. They are read from a file: a wrong one ends in the refusal of the measure it goes to. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- inputs differ by function and are not ours to type
type Inputs = Record<string, any>;
type Answer = Record<string, unknown>;

const none = { lower: null, upper: null };
const groups = ({ estimates, proportions, populations }: Inputs) => ({
  estimates: estimates ?? proportions,
  populations,
});
const events = (events: number, among: number) => ({ events, among });
const derived = (estimate: number, margin: number) => ({ estimate, margin });
const moe = (made: margins.Derived | null): Answer => ({ estimate: made?.estimate ?? null, moe: made?.margin ?? null });
const summary = (one: Summary | null): Answer => ({
  value: one?.value ?? null,
  se: one?.standardError ?? null,
  lower: one?.lower ?? null,
  upper: one?.upper ?? null,
});
const estimate = (value: number, standardError: number) => ({ value, standardError });
const share = (x: number, n: number) => (n === 0 ? null : x / n);
const change = ({ z, p, lower, upper }: { z: number; p: number; lower: number; upper: number }) => ({
  lower,
  upper,
  z,
  p,
});

/** By the name of a case's function: what this project answers to its inputs. */
export const measuresByCase: Record<string, (inputs: Inputs) => Answer> = {
  wilsonInterval: ({ x, n, conf }) => ({ p: share(x, n), ...(wilson(x, n, conf) ?? none) }),
  clopperPearsonInterval: ({ x, n, conf }) => ({ p: share(x, n), ...(clopperPearson(x, n, conf) ?? none) }),
  kornGraubardInterval: ({ p, se, n, df, conf }) => {
    const found = kornGraubard(p, se, n, df, conf);
    return { nEff: found?.effectiveSize ?? null, lower: found?.lower ?? null, upper: found?.upper ?? null };
  },
  nchsProportionStandard: ({ n, nEff, p, lower, upper, df }) => ({
    ...proportionStandard({ p, n, effectiveSize: nEff, lower, upper, degreesOfFreedom: df }),
  }),
  nchsRateStandard: ({ events: x, conf }) => ({ ...rateStandard(x, conf) }),
  poissonExactInterval: ({ x, conf }) => ({ ...garwood(x, conf) }),
  crudeRate: ({ events: x, population, per, conf }) => ({
    ...eventRate(x, population, per, 0, conf),
    rse: x === 0 ? null : 1 / Math.sqrt(x),
  }),
  rateWithSurveyDenominator: ({ events: x, population, populationMoe, per, conf }) => {
    const cv = coefficientOfVariation(population, standardErrorOfMargin(populationMoe));
    return { ...eventRate(x, population, per, (cv ?? 0) / 100, conf), denominatorCv: cv };
  },
  ageAdjustedRate: ({ counts, populations, standard, per, conf }) => {
    const bands = counts.map((x: number, age: number) => ({
      events: x,
      population: populations[age],
      standard: standard[age],
    }));
    return { ...ageAdjustedRate(bands, per, conf) };
  },
  unknownCategoryBounds: ({ groupKnown, otherKnown, unknown, population, per }) => {
    const found = unknownBounds({ group: groupKnown, others: otherKnown, unknown }, population, per);
    const { known, highest, proportional, shareUnknown } = found;
    return { rateKnown: known, rateLower: known, rateUpper: highest, rateProportional: proportional, shareUnknown };
  },
  riskRatio: ({ a, n1, b, n0, conf }) => ({ ...riskRatio(a, n1, b, n0, conf) }),
  riskDifferenceNewcombe: ({ a, n1, b, n0, conf }) => ({ ...riskDifference(a, n1, b, n0, conf) }),
  riskDifferenceWald: ({ a, n1, b, n0, conf }) => ({ ...waldDifference(a, n1, b, n0, conf) }),
  rateRatio: ({ x1, t1, x0, t0, conf }) => ({ ...rateRatio(events(x1, t1), events(x0, t0), conf) }),
  rateRatioExact: ({ x1, t1, x0, t0, conf }) => ({ ...exactRateRatio(events(x1, t1), events(x0, t0), conf) }),
  rateDifference: ({ x1, t1, x0, t0, conf }) => ({ ...rateDifference(events(x1, t1), events(x0, t0), conf) }),
  differenceFromEstimates: ({ est1, se1, est0, se0, conf }) => {
    const found = estimateDifference(estimate(est1, se1), estimate(est0, se0), conf);
    return { difference: found.difference, se: found.standardError, lower: found.lower, upper: found.upper };
  },
  ratioFromEstimates: ({ est1, se1, est0, se0, conf }) => {
    const found = estimateRatio(estimate(est1, se1), estimate(est0, se0), conf);
    return { ratio: found.ratio, seLog: found.standardErrorOfLog, lower: found.lower, upper: found.upper };
  },
  adverseRatio: ({ groupProportion, referenceProportion }) => {
    const { favorable, adverse, difference } = twoSidedRatio(groupProportion, referenceProportion);
    return { favourableRatio: favorable, adverseRatio: adverse, difference };
  },
  representationRatio: ({ groupOutcomes, totalOutcomes, groupPopulation, totalPopulation, conf }) => ({
    ...representation(
      { group: groupOutcomes, all: totalOutcomes },
      { group: groupPopulation, all: totalPopulation },
      conf,
    ),
  }),
  adjustPValues: ({ p, method }) => ({ adjusted: method === 'holm' ? holm(p) : benjaminiHochberg(p) }),
  comparisonVerdict: ({ ratio, ratioLower, ratioUpper, groupReliable, referenceReliable, suppressed }) => ({
    verdict: verdict({
      ratio,
      lower: ratioLower,
      upper: ratioUpper,
      withheld: suppressed,
      reliable: groupReliable && referenceReliable,
    }),
  }),
  betweenGroupVariance: (i) => summary(betweenGroupVariance(groups(i), i['standardErrors'], i['conf'])),
  betweenGroupSdCv: (i) => {
    const { deviation, variation } = betweenGroupDeviation(groups(i));
    return { sd: deviation, cv: variation };
  },
  theilIndex: (i) => summary(theil(groups(i), i['standardErrors'], i['conf'])),
  meanLogDeviation: (i) => summary(meanLogDeviation(groups(i), i['standardErrors'], i['conf'])),
  indexOfDisparity: (i) => {
    const variants = { total: 'plain', totalWeighted: 'weighted', best: 'best' } as const;
    const variant = variants[i['reference'] as keyof typeof variants];
    return { value: indexOfDisparity(groups(i), variant, i['favourable']) };
  },
  meanDifference: (i) => {
    const from = i['reference'] === 'group' ? { group: i['groupIndex'] } : i['reference'];
    const options = { from, weighted: i['weighted'], higherIsBetter: i['favourable'] };
    return { value: meanDifference(groups(i), options) };
  },
  populationAttributable: (i) => {
    const options = { reference: i['referenceIndex'], higherIsBetter: i['favourable'] };
    const found = populationAttributable(groups(i), i['standardErrors'], options, i['conf']);
    return {
      referenceIndex: found.reference,
      par: found.difference,
      paf: found.percent,
      parLower: found.differenceLower,
      parUpper: found.differenceUpper,
      pafLower: found.percentLower,
      pafUpper: found.percentUpper,
    };
  },
  concentrationIndex: (i) => {
    const { absolute, relative } = concentrationIndex(groups(i), i['standardErrors'], i['conf']);
    return {
      absolute: absolute.value,
      absoluteLower: absolute.lower,
      absoluteUpper: absolute.upper,
      relative: relative?.value ?? null,
      relativeLower: relative?.lower ?? null,
      relativeUpper: relative?.upper ?? null,
    };
  },
  concentrationIndexBounded: (i) => ({ ...boundedConcentration(groups(i)) }),
  slopeIndexLinear: (i) => {
    const found = linearSlope(groups(i), i['standardErrors'], i['conf']);
    const { slope, lower, upper, bottom, top, relative } = found;
    return { sii: slope, siiLower: lower, siiUpper: upper, bottom, top, rii: relative };
  },
  slopeIndexLogit: (i) => {
    const { slope, relative, bottom, top } = logisticSlope(groups(i));
    return { sii: slope, rii: relative, bottom, top };
  },
  dissimilarityIndex: ({ a, b }) => ({ value: dissimilarity(a, b) }),
  isolationIndex: ({ group, total }) => ({ value: isolation(group, total) }),
  exposureIndex: ({ group, other, total }) => ({ value: exposure(group, other, total) }),
  moeSum: ({ pairs }) => moe(margins.sumWithMargin(pairs.map(([e, m]: [number, number]) => derived(e, m)))),
  moeProportion: (i) => moe(margins.proportionWithMargin(part(i, 'numerator'), part(i, 'denominator'))),
  moeRatio: (i) => moe(margins.ratioWithMargin(part(i, 'numerator'), part(i, 'denominator'))),
  moeProduct: (i) => moe(margins.productWithMargin(part(i, 'a'), part(i, 'b'))),
  moePercentChange: (i) => moe(margins.percentChangeWithMargin(part(i, 'old'), part(i, 'new'))),
  moeConvert: ({ moe: margin, from, to }) => ({ moe: marginAt(margin, from as MarginLevel, to as MarginLevel) }),
  acsReliability: ({ estimate: value, moe: given }) => {
    const margin = marginOf(value, given);
    if (margin === null) return { se: null, cv: null, class: 'unknown' };
    const se = standardErrorOfMargin(margin);
    const classes = { good: 'high', caution: 'medium', unreliable: 'low' };
    const judged = judgeVariation(value, se);
    return { se, cv: coefficientOfVariation(value, se), class: judged === null ? 'unknown' : classes[judged] };
  },
  acsSignificance: ({ est1, moe1, est2, moe2 }) => {
    const [se1, se2] = [standardErrorOfMargin(moe1), standardErrorOfMargin(moe2)];
    const { difference, standardError } = estimateDifference(estimate(est1, se1), estimate(est2, se2));
    const z = difference / standardError;
    return { z, significant90: Math.abs(z) > 1.645 };
  },
  interpolatedMedian: ({ bins }) => {
    const found = interpolatedMedian(bins as Bin[]);
    return { median: found?.value ?? null, openEnded: found?.openEnded ?? null };
  },
  medianMoe: ({ bins, designFactor, samplingPercentage }) => {
    const found = medianError(bins as Bin[], designFactor, samplingPercentage);
    return { se: found?.standardError ?? null, moe: found?.margin ?? null };
  },
  interpolateExtensive: ({ values, moes, crosswalk }) => {
    const carried = carryCounts(values, moes, crosswalk as CrosswalkPart[]);
    return { values: carried.values, moes: carried.margins, coverage: carried.coverage };
  },
  interpolateIntensive: ({ values, bases, crosswalk }) => ({ values: carryRates(values, bases, crosswalk) }),
  annualPercentChange: ({ years, rates, conf }) => {
    const found = annualPercentChange(years, rates, conf);
    return { apc: found?.percent ?? null, lower: found?.lower ?? null, upper: found?.upper ?? null };
  },
  poissonTrend: ({ years, events: counts, populations, conf }) => {
    const series = years.map((year: number, at: number) => ({ year, events: counts[at], population: populations[at] }));
    const found = poissonTrend(series, conf);
    const { percent = null, lower = null, upper = null, dispersion = null } = found ?? {};
    return { apc: percent, lower, upper, dispersion };
  },
  gapChange: ({ gap1, se1, gap2, se2, conf }) => {
    const found = gapChange({ gap: gap1, standardError: se1 }, { gap: gap2, standardError: se2 }, conf);
    return { change: found.change, ...change(found) };
  },
  ratioChange: ({ ratio1, seLog1, ratio2, seLog2, conf }) => {
    const found = ratioChange({ gap: ratio1, standardError: seLog1 }, { gap: ratio2, standardError: seLog2 }, conf);
    return { ratioOfRatios: found.change, ...change(found) };
  },
  suppressOneWay: ({ counts, threshold, totalPublished }) => {
    const { primary, complementary, total } = withholdOneWay(counts, totalPublished, threshold);
    return { primary, complementary, suppressTotal: total };
  },
  suppressTwoWay: ({ cells, threshold }) => ({ ...withholdTwoWay(cells, threshold) }),
  auditTwoWay: (i) => {
    const bounds = tableBounds(i as unknown as PublishedTable);
    const exact = bounds.filter((one) => isExact({ ...one, variable: '' })).map(({ row, column }) => [row, column]);
    return { bounds, exact };
  },
  auditLinear: ({ variables, equations }) => {
    const bounds = attackerBounds(variables, equations as PublishedSum[]);
    return { bounds, exact: bounds.filter(isExact).map(({ variable }) => variable) };
  },
};

function part(inputs: Inputs, name: string) {
  return derived(inputs[name], inputs[`${name}Moe`]);
}
