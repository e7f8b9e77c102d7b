import { type CompetenceLikelihood, tiltedMoments } from './likelihood';
import type { VarianceParts } from './prior';

const TOLERANCE = 1e-12;
const MAX_SWEEPS = 500;

/** One normal factor exp(ν θ_k − τ θ_k² / 2) per competence: what its answers amount to. */
export interface Sites {
  /** τ, K values; 0 where nothing was asked. */
  readonly precisions: Float64Array;
  /** ν, K values. */
  readonly shifts: Float64Array;
  /** Σ_k log of each factor's scale, so that the factors keep the mass of the likelihoods. */
  logScale: number;
}

/**
 * Expectation propagation: each competence's factor is matched to the first two moments of its exact likelihood times
 * what the other competences say, until nothing moves. Since an ability is general + area + specific, what the others
 * say travels along a tree (specific → area → general and back) in constant time, exactly.
 *
 * @see Minka (2001), Expectation propagation for approximate Bayesian inference; Pearl (1988), Probabilistic reasoning
 * in intelligent systems, for messages on a tree.
 */
export function propagate(
  parts: VarianceParts,
  areaOf: readonly number[],
  likelihoods: readonly CompetenceLikelihood[],
): Sites {
  const tree = new Tree(parts, areaOf);
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let change = 0;
    tree.sites.logScale = 0;
    for (const likelihood of likelihoods) change = Math.max(change, tree.refine(likelihood));
    if (change < TOLERANCE) break;
  }
  return tree.sites;
}

/** Messages between the parts of an ability: what the competences of each area say of it, in precision and shift. */
class Tree {
  readonly sites: Sites;
  private readonly areaPrecisions: Float64Array;
  private readonly areaShifts: Float64Array;
  private readonly moments = { logMass: 0, mean: 0, variance: 0 };

  constructor(
    private readonly parts: VarianceParts,
    private readonly areaOf: readonly number[],
  ) {
    const size = areaOf.length;
    this.sites = { precisions: new Float64Array(size), shifts: new Float64Array(size), logScale: 0 };
    this.areaPrecisions = new Float64Array(Math.max(...areaOf) + 1);
    this.areaShifts = new Float64Array(Math.max(...areaOf) + 1);
  }

  /** Matches one competence's factor; returns how far it moved. */
  refine(likelihood: CompetenceLikelihood): number {
    const { precisions, shifts } = this.sites;
    const k = likelihood.competence;
    const [oldPrecision, oldShift] = [precisions[k]!, shifts[k]!];
    // What this competence told its area is withdrawn first: it must not hear itself.
    this.tell(this.areaOf[k]!, oldPrecision, oldShift, -1);
    const heard = this.hear(this.areaOf[k]!);
    const tilted = tiltedMoments(likelihood, heard.mean, heard.variance, this.moments);
    // A logistic likelihood is log-concave: it never takes precision away, but for rounding.
    const precision = Math.max(1 / tilted.variance - 1 / heard.variance, 0);
    const shift = tilted.mean / tilted.variance - heard.mean / heard.variance;
    precisions[k] = precision;
    shifts[k] = shift;
    this.sites.logScale += tilted.logMass - logMassOfFactor(precision, shift, heard);
    this.tell(this.areaOf[k]!, precision, shift, 1);
    return Math.abs(precision - oldPrecision) + Math.abs(shift - oldShift);
  }

  private tell(area: number, precision: number, shift: number, sign: 1 | -1): void {
    const spread = 1 + this.parts.specific * precision;
    this.areaPrecisions[area]! += (sign * precision) / spread;
    this.areaShifts[area]! += (sign * shift) / spread;
  }

  /** What is believed of a competence of that area from all that was told. */
  private hear(area: number): { mean: number; variance: number } {
    const { general, area: areaVariance, specific } = this.parts;
    let precision = 0;
    let shift = 0;
    for (let other = 0; other < this.areaPrecisions.length; other++) {
      if (other === area) continue;
      const spread = 1 + areaVariance * this.areaPrecisions[other]!;
      precision += this.areaPrecisions[other]! / spread;
      shift += this.areaShifts[other]! / spread;
    }
    const fromGeneral = general / (1 + general * precision);
    const variance = fromGeneral + areaVariance;
    const spread = 1 + variance * this.areaPrecisions[area]!;
    const mean = (fromGeneral * shift + variance * this.areaShifts[area]!) / spread;
    return { mean, variance: variance / spread + specific };
  }
}

/** log ∫ N(x; mean, variance) exp(νx − τx²/2) dx. */
function logMassOfFactor(
  precision: number,
  shift: number,
  { mean, variance }: { mean: number; variance: number },
): number {
  const spread = 1 + variance * precision;
  return (
    0.5 * ((2 * mean * shift + variance * shift ** 2 - mean ** 2 * precision) / spread - Math.log(spread))
  );
}
